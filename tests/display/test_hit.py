"""A click finds what lies on top, and the character under it."""

from layout.display.hit import bounds, character_at, hit
from layout.display.items import Fill, GlyphRun, Group, Mark, Outline, PageDisplay, Picture, ShapedWord, Stroke, Tag
from layout.model.geometry import Rect
from layout.model.ink import BLACK

FISH = ShapedWord("f", b"\0\1\0\2\0\3", (600, 500, 500), (), (0, 2, 3), "fish", 1600, 1000)
SEA = ShapedWord("f", b"\0\1\0\2\0\3", (500, 500, 500), (), (0, 1, 2), "sea", 1500, 1000)
LINE = GlyphRun(0.0, 20.0, 10.0, (FISH, SEA), (0.0, 20.0), (False, True))
HEAD = Tag(Mark("headline", "articles/a.md", "lead"), (LINE,))
BODY = Tag(Mark("body", block=3), (GlyphRun(0.0, 40.0, 10.0, (SEA,), (0.0,), (False,)),))
PHOTO = Picture(Rect(0.0, 60.0, 50.0, 40.0), "p.jpg", "d")
LEAD = Group(Mark("article", "articles/a.md", "lead"), 100.0, 200.0, (HEAD, BODY, PHOTO))
RULE = Group(Mark("furniture"), 0.0, 0.0, (Stroke(10.0, 500.0, 200.0, 500.0, 0.5),))
PAGE = PageDisplay(1, "1", Rect(0.0, 0.0, 792.0, 1224.0), 0.0, (LEAD, RULE))


def test_a_line_and_its_marks() -> None:
    found = hit(PAGE, 112.0, 218.0)
    assert found is not None
    assert (found.item, found.slot, found.article, found.role, found.block) == (
        LINE, "lead", "articles/a.md", "headline", -1,
    )  # fmt: skip
    body = hit(PAGE, 102.0, 239.0)
    assert body is not None
    assert (body.role, body.block, body.slot) == ("body", 3, "lead")


def test_pictures_rules_and_gaps() -> None:
    photo, rule, gap = hit(PAGE, 110.0, 270.0), hit(PAGE, 100.0, 501.5), hit(PAGE, 140.0, 250.0)
    assert photo is not None
    assert photo.item is PHOTO
    assert photo.character == -1
    assert rule is not None
    assert rule.role == "furniture"
    assert gap is not None
    assert (gap.item, gap.slot) == (None, "lead")
    assert hit(PAGE, 700.0, 1200.0) is None


def test_what_is_painted_last_lies_on_top() -> None:
    cover = Group(Mark("advert", slot="ad"), 100.0, 200.0, (Fill(Rect(0.0, 0.0, 60.0, 60.0), BLACK),))
    page = PageDisplay(1, "1", PAGE.trim, 0.0, (LEAD, cover))
    found = hit(page, 112.0, 218.0)
    assert found is not None
    assert found.slot == "ad"


def test_what_is_clipped_away_is_not_there() -> None:
    cut = Group(Mark("x", slot="cut"), 0.0, 0.0, (Fill(Rect(0.0, 0.0, 90.0, 90.0), BLACK),), Rect(0.0, 0.0, 10.0, 10.0))
    page = PageDisplay(1, "1", PAGE.trim, 0.0, (cut,))
    assert hit(page, 5.0, 5.0) is not None
    assert hit(page, 50.0, 50.0) is None


def test_carets_stand_between_characters_and_never_in_a_ligature() -> None:
    assert [character_at(LINE, x) for x in (-5.0, 1.0, 4.0, 10.0, 15.0, 19.0, 24.0, 90.0)] == [0, 0, 2, 3, 4, 5, 6, 8]


def test_bounds() -> None:
    diamond = Outline((("M", (5.0, 0.0)), ("L", (10.0, 5.0)), ("L", (5.0, 10.0)), ("Z", ())), BLACK)
    assert bounds(diamond) == Rect(5.0, 0.0, 5.0, 10.0)
    assert bounds(Group(Mark("x"), 1.0, 2.0, ())) is None
    assert bounds(Group(Mark("x"), 1.0, 2.0, (diamond,))) == Rect(6.0, 2.0, 5.0, 10.0)
    assert bounds(LINE) == Rect(0.0, 12.0, 35.0, 10.5)
