"""Every way in which a story may be laid out in its slot: where pictures, quotations, boxes and the headline stand, how
text stands beside them, and that all of it is on the grid, level with its neighbours and whole."""

import pytest

from layout.display.items import Fill, GlyphRun, Picture, Stroke, Tag, walk
from layout.model import article as copy_of
from layout.model.article import Box, Paragraph, PullQuote
from layout.model.geometry import Rect
from layout.page.heading import hang_line, waist_line
from layout.page.region import Region, Story, StorySlot
from layout.page.room import RUN_GAP, RUN_LEAST
from layout.page.story import compose_story
from tests.page.copydesk import (
    COLUMN,
    GUTTER,
    STEP,
    SetLine,
    article,
    by_leg,
    copy,
    leg_lefts,
    letters,
    lines,
    region,
    rich,
    set_story,
    setter,
    shown,
    width,
    written,
)

#: Optical alignments hold within a tenth of a point.
NEAR = 0.1


def picture(**rest: object) -> copy_of.Picture:
    return copy_of.Picture("a.jpg", rich("The wall at dawn."), "Ana", **rest)  # type: ignore[arg-type]


def pictured(words: int, *pictures: copy_of.Picture, slot: Region, **rest: object) -> StorySlot:
    story = article(copy(words), headline=rich("The river gives back"), byline="Ana Ortiz", pictures=pictures, **rest)
    (made,) = set_story(story, slot)
    return made


def frame(slot: StorySlot, role: str = "picture") -> Rect:
    """The one picture, or the one box's tint."""
    found = [
        item.rect
        for tag in slot.tags
        if isinstance(tag, Tag) and tag.mark.role == role
        for item, _, _ in walk(tag.items)
        if isinstance(item, Picture | Fill)
    ]
    assert len(found) == 1
    return found[0]


def rules(slot: StorySlot) -> list[Stroke]:
    """The rules of the one pull quote."""
    tags = [tag for tag in slot.tags if isinstance(tag, Tag) and tag.mark.role == "pull"]
    assert len(tags) == 1
    return [item for item, _, _ in walk(tags[0].items) if isinstance(item, Stroke)]


def body(slot: StorySlot) -> list[SetLine]:
    return [line for line in lines(slot.tags, "body", "subhead") if line.size < 20]


def legs_of(slot: StorySlot, legs: int) -> list[list[SetLine]]:
    lefts, wide = leg_lefts(slot.region.columns, legs)
    return by_leg(body(slot), lefts, wide)


def on_grid(y: float) -> bool:
    return abs(y / STEP - round(y / STEP)) < 1e-6


def whole(slot: StorySlot, story: copy_of.Article) -> None:
    """All of the text, once, and every line of it on the grid, in the slot."""
    flowing = [block for block in story.blocks if isinstance(block, Paragraph)]
    tags = [tag for tag in slot.tags if not (isinstance(tag, Tag) and tag.mark.block in inset_blocks(story))]
    assert shown(tags) == written(flowing)
    assert all(on_grid(line.y) for line in lines(slot.tags, "body", "subhead", "byline", "role", "caption"))


def inset_blocks(story: copy_of.Article) -> set[int]:
    return {i for i, block in enumerate(story.blocks) if isinstance(block, Box | PullQuote)}


# -- pictures ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("legs", [1, 2, 3, 5])
@pytest.mark.parametrize("place", ["top", "foot", "inside"])
def test_a_picture_over_any_legs_hangs_from_the_cap_line_and_stands_on_a_baseline(place: str, legs: int) -> None:
    slot = pictured(700, picture(place=place, legs=legs), slot=region(5, 64))
    rect = frame(slot)
    assert rect.width == pytest.approx(width(legs), abs=NEAR)
    assert on_grid(rect.bottom)
    line = (rect.y - hang_line(setter())) / STEP
    assert line == pytest.approx(round(line), abs=NEAR / STEP)
    assert slot.over == 0


def test_a_picture_and_the_text_line_beside_it_begin_level() -> None:
    """The head of a picture stands as high as the capitals of the line in the next leg, read from what is printed."""
    desk = setter()
    slot = pictured(600, picture(place="top", legs=2), slot=region(4, 60))
    rect = frame(slot)
    cap = desk.cap_height(desk.sheet.style("body"))
    beside = [line for line in body(slot) if line.x < rect.x - 10 and line.y - cap > rect.y - STEP / 2]
    assert min(line.y for line in beside) - cap == pytest.approx(rect.y, abs=NEAR)
    assert any(abs(line.y - rect.bottom) < NEAR for line in beside), "its foot stands on a baseline of the text"


def test_several_pictures_each_have_their_place() -> None:
    shots = [
        copy_of.Picture("a.jpg", place="top", legs=3),
        copy_of.Picture("b.jpg", place="foot", legs=2, leg=4),
        copy_of.Picture("c.jpg", place="inside", leg=1),
    ]
    slot = pictured(600, *shots, slot=region(5, 70))
    rects = [item.rect for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    assert len(rects) == 3
    assert sorted(round(rect.width) for rect in rects) == [round(width(n)) for n in (1, 2, 3)]


def test_a_portrait_stands_beside_the_byline() -> None:
    slot = pictured(300, copy_of.Picture("m.jpg", place="mug"), slot=region(2, 50))
    rect = frame(slot)
    (byline,) = lines(slot.tags, "byline")
    assert rect.x == 0.0
    assert byline.x > rect.right
    assert byline.y - STEP < rect.y + STEP


# -- the headline beside and on a picture, the raw wrap ------------------------------------------------


def test_a_picture_beside_the_headline_begins_level_with_the_slot() -> None:
    slot = pictured(620, picture(place="beside-headline", legs=2), slot=region(5, 60, rank=1))
    rect = frame(slot)
    lefts, _ = leg_lefts(5)
    assert rect.x == pytest.approx(lefts[3])
    assert rect.y == pytest.approx(hang_line(setter()), abs=NEAR)
    heads = lines(slot.tags, "headline")
    assert heads
    assert all(line.right <= lefts[3] - GUTTER + 1 for line in heads)
    first = legs_of(slot, 5)
    assert min(line.y for line in first[0]) > max(line.y for line in heads), "text under the headline begins below it"
    assert min(line.y for line in first[3]) > rect.bottom


@pytest.mark.parametrize("over", [1, 2, 3])
def test_a_raw_wrap_sets_text_beside_the_headline(over: int) -> None:
    story = article(copy(560), headline=rich("Bakers agree on a price"))
    (slot,) = set_story(story, region(4, 46, headline_legs=over))
    legs = legs_of(slot, 4)
    heads = lines(slot.tags, "headline")
    lefts, _ = leg_lefts(4)
    assert all(line.right <= lefts[over] for line in heads)
    for n, leg in enumerate(legs):
        if n < over:
            assert leg[0].y > heads[-1].y
        else:
            assert leg[0].y == pytest.approx(STEP)
    whole(slot, story)
    # the capitals of the text beside it are level with those of the headline, which stands on a quarter of the grid
    desk = setter()
    assert STEP - desk.cap_height(desk.sheet.style("body")) == pytest.approx(hang_line(desk), abs=NEAR)


def test_a_slot_with_a_shorter_headline_gives_its_other_legs_to_the_picture() -> None:
    slot = pictured(500, picture(), slot=region(5, 56, headline_legs=3))
    lefts, _ = leg_lefts(5)
    assert frame(slot).x == pytest.approx(lefts[3])
    assert frame(slot).y == pytest.approx(hang_line(setter()), abs=NEAR)


def test_a_headline_on_a_picture_stands_in_it_in_white() -> None:
    slot = pictured(420, picture(place="behind-headline"), slot=region(4, 56, rank=1))
    rect = frame(slot)
    heads = lines(slot.tags, "headline")
    assert all(rect.y < line.y - 0.6 * line.size and line.y < rect.bottom - 4 for line in heads)
    assert all(rect.x + 5 < line.x and line.right < rect.right - 5 for line in heads)
    inks = {
        run.ink
        for tag in slot.tags
        if isinstance(tag, Tag) and tag.mark.role == "headline"
        for run, _, _ in walk(tag.items)
        if isinstance(run, GlyphRun)
    }
    assert inks == {setter().sheet.ink("white")}
    roles = [tag.mark.role for tag in slot.tags if isinstance(tag, Tag)]
    assert roles.index("picture") < roles.index("headline"), "what lies below is painted first"


def test_a_slot_too_shallow_for_a_headline_on_a_picture_sets_it_above_in_black() -> None:
    slot = pictured(60, picture(place="behind-headline"), slot=region(3, 13, rank=1))
    inks = {
        run.ink
        for tag in slot.tags
        if isinstance(tag, Tag) and tag.mark.role == "headline"
        for run, _, _ in walk(tag.items)
        if isinstance(run, GlyphRun)
    }
    assert setter().sheet.ink("white") not in inks


# -- text around what stands in it ---------------------------------------------------------------------


@pytest.mark.parametrize(("leg", "side"), [(1, "left"), (0, "right")])
def test_text_runs_around_a_narrow_picture(leg: int, side: str) -> None:
    story = article(copy(520), headline=rich("Bread"), pictures=(picture(width=80.0, leg=leg),))
    (slot,) = set_story(story, region(3, 50, legs=2))
    rect = frame(slot)
    lefts, wide = leg_lefts(3, 2)
    home = lefts[0] if leg == 1 else lefts[1] if rect.x > lefts[1] else lefts[0]
    assert rect.width == 80.0
    assert rect.x == pytest.approx(home if side == "left" else home + wide - 80.0)
    desk = setter()
    line = (rect.y - waist_line(desk)) / STEP
    assert line == pytest.approx(round(line), abs=NEAR / STEP), "its head is level with the small letters beside it"
    assert on_grid(rect.bottom)
    beside = [
        found for found in body(slot) if home - 8 <= found.x < home + wide and rect.y < found.y <= rect.bottom + 0.1
    ]
    assert len(beside) >= 3
    for found in beside:
        if side == "left":
            assert found.x >= rect.right + RUN_GAP - 6
        else:
            assert found.right <= rect.x - RUN_GAP + 6
    whole(slot, story)


def test_no_text_stands_beside_a_picture_that_leaves_no_room_for_it() -> None:
    slot = pictured(400, picture(width=100.0), slot=region(2, 60))
    rect = frame(slot)
    assert COLUMN - 100.0 - RUN_GAP < RUN_LEAST
    beside = [line for line in body(slot) if rect.y < line.y <= rect.bottom and abs(line.x - rect.x) < COLUMN - 5]
    assert not [line for line in beside if line.x < rect.right and line.right > rect.x - 100]


def test_a_pull_quote_across_the_gutter_has_text_on_both_sides() -> None:
    story = article(
        [*copy(260), PullQuote(rich("“We counted the bags”"), "Ana", "gutter", leg=2), *copy(300, "more")],
        headline=rich("Two towns share one snowplow"),
    )
    (slot,) = set_story(story, region(4, 50))
    head, foot = rules(slot)
    lefts, wide = leg_lefts(4)
    middle = lefts[2] - GUTTER / 2
    assert (head.x0 + head.x1) / 2 == pytest.approx(middle)
    assert head.x0 > lefts[1] + RUN_LEAST
    assert head.x1 < lefts[2] + wide - RUN_LEAST
    for leg in (1, 2):
        beside = [found for found in legs_of_x(slot, lefts[leg], wide) if head.y0 < found.y < foot.y0]
        assert len(beside) >= 4
        assert all(found.right <= head.x0 - 2 or found.x >= head.x1 + 2 for found in beside)
    whole(slot, story)


def legs_of_x(slot: StorySlot, left: float, wide: float) -> list[SetLine]:
    return [found for found in body(slot) if left - 6 <= found.x < left + wide]


def test_the_same_story_around_the_same_picture_is_set_the_same() -> None:
    story = article(copy(520), headline=rich("Bread"), pictures=(picture(width=70.0, leg=2),))
    one, two = (set_story(story, region(3, 50, legs=2)) for _ in range(2))
    assert one == two


# -- quotations and boxes ------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["", "inside", "top", "foot"])
@pytest.mark.parametrize("legs", [1, 2])
def test_a_pull_quote_at_head_foot_or_inside(place: str, legs: int) -> None:
    quote = PullQuote(rich("“Nobody wanted to be the one who told the town”"), "Ana", place, legs, 2)  # type: ignore[arg-type]
    story = article([*copy(200), quote, *copy(310, "more")], headline=rich("Bread"))
    (slot,) = set_story(story, region(4, 46))
    head, foot = rules(slot)
    lefts, _ = leg_lefts(4)
    assert (head.x0, head.x1) == (pytest.approx(lefts[1]), pytest.approx(lefts[1] + width(legs)))
    leg = legs_of(slot, 4)[1]
    if place == "top":
        desk = setter()
        other = min(line.y for line in legs_of(slot, 4)[0]) - desk.cap_height(desk.sheet.style("body"))
        assert head.y0 == pytest.approx(other, abs=NEAR), "its rule hangs from the cap line"
    elif place == "foot":
        assert on_grid(foot.y0)
        assert all(line.y < head.y0 for line in leg)
    else:
        spanned = [line for one in legs_of(slot, 4)[1 : 1 + legs] for line in one]
        above = max(line.y for line in spanned if line.y < head.y0)
        below = min(line.y for line in spanned if line.y > foot.y0)
        desk = setter()
        cap = desk.cap_height(desk.sheet.style("body"))
        assert head.y0 - above == pytest.approx(below - cap - foot.y0, abs=NEAR), "as much white above as below"
    whole(slot, story)


@pytest.mark.parametrize("place", ["", "foot", "top", "inside"])
@pytest.mark.parametrize("legs", [1, 2, 3])
def test_a_box_at_head_foot_or_inside(place: str, legs: int) -> None:
    inner = (Paragraph(rich("Bring gloves, and a lamp for the stairs. The hall is open from nine to five.")),)
    story = article([*copy(760), Box(rich("How to help"), inner, place, legs, 2)], headline=rich("Bread"))  # type: ignore[arg-type]
    (slot,) = set_story(story, region(5, 48))
    tint = frame(slot, "box")
    lefts, _ = leg_lefts(5)
    assert tint.x == pytest.approx(lefts[1])
    assert tint.width == pytest.approx(width(legs))
    assert on_grid(tint.bottom)
    leg = [line for line in legs_of(slot, 5)[1] if line.x < tint.x + 5]
    if place == "top":
        assert all(line.y > tint.bottom for line in leg)
    elif place == "inside":
        assert [line for line in leg if line.y < tint.y]
        assert [line for line in leg if line.y > tint.bottom]
    else:
        assert tint.bottom == pytest.approx(48 * STEP)
    assert not [line for line in leg if tint.y < line.y < tint.bottom]
    assert letters("Bring gloves") in letters("".join(line.text for line in lines(slot.tags, "body")))
    whole(slot, story)


@pytest.mark.parametrize("words", range(300, 372, 8))
def test_legs_that_do_not_end_level_are_told(words: int) -> None:
    desk = setter()
    (slot,) = compose_story(desk, Story(article(copy(words)), (region(3, 24),), ()))
    feet = [leg[-1].y for leg in legs_of(slot, 3)]
    apart = round((max(feet) - min(feet)) / STEP)
    said = [one.message for one in desk.diagnostics if one.code == "uneven"]
    if slot.over:
        assert not said
    else:
        assert bool(said) == bool(apart), feet
        assert not apart or f"{apart} line" in said[0]
