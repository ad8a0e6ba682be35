"""What fills a slot, from right to left: legs and heads change sides, lines stay whole, nothing leaves its slot."""

from layout.display.items import Fill, GlyphRun, Mark, Stroke, Tag, walk
from layout.model.geometry import Rect
from layout.model.ink import BLACK
from layout.page.mirror import mirrored, mirrored_items
from layout.page.region import Region, StorySlot
from layout.text.line import Copy, CopySpan, Measure
from layout.text.paragraph import Composer
from tests.text.house import BODY, BOOK

WIDTH = 300.0
REGION = Region(1, "lead", WIDTH, 10, 2, 12.0)


def line(text: str, x: float, y: float, language: str = "en") -> tuple[GlyphRun, ...]:
    copy = Copy((CopySpan(text, BODY, BLACK),), BODY, language)
    return Composer(BOOK).paragraph(copy, (Measure(140.0),)).lines[0].place(x, y)


def test_what_stands_at_the_left_stands_at_the_right() -> None:
    fill, rule = Fill(Rect(0.0, 0.0, 100.0, 20.0), BLACK), Stroke(10.0, 5.0, 110.0, 5.0, 0.5)
    found = mirrored(StorySlot(REGION, (Tag(Mark("panel"), (fill, rule)),))).tags[0].items
    assert found[0] == Fill(Rect(200.0, 0.0, 100.0, 20.0), BLACK)
    assert isinstance(found[1], Stroke)
    assert sorted((found[1].x0, found[1].x1)) == [190.0, 290.0]


def test_twice_is_as_it_was() -> None:
    runs = (*line("One wall later,", 0.0, 10.0), *line("the high path", 156.0, 10.0), *line("is open", 0.0, 20.5))
    slot = StorySlot(REGION, (Tag(Mark("body"), runs),))
    again = mirrored(mirrored(slot))
    before = [(run.x, run.y, run.words) for run in runs]
    after = [(item.x, item.y, item.words) for item, _, _ in walk(again.tags) if isinstance(item, GlyphRun)]
    assert len(after) == len(before)
    for (x, y, words), (x1, y1, words1) in zip(before, after, strict=True):
        assert abs(x - x1) < 1e-6
        assert (y, words) == (y1, words1)


def test_a_line_of_several_faces_keeps_its_order() -> None:
    runs = line("\u05d4\u05e2\u05d9\u05e8 Bell \u05d2\u05d3\u05d5\u05dc\u05d4", 0.0, 10.0, "he")
    assert len(runs) > 1
    found = mirrored_items(runs, WIDTH)
    moved = [item.x - run.x for item, run in zip(found, runs, strict=True) if isinstance(item, GlyphRun)]
    assert max(moved) - min(moved) < 1e-6
    last = found[-1]
    assert isinstance(last, GlyphRun)
    assert abs(last.x + last.width - WIDTH) < 1e-6


def test_a_marker_changes_sides_with_its_line() -> None:
    marker, text = line("\u2022", 0.0, 10.0), line("\u05d4\u05e2\u05d9\u05e8", 9.0, 10.0, "he")
    tag = Tag(Mark("body", kind="item"), (*marker, *text))
    found = mirrored(StorySlot(REGION, (tag,))).tags[0].items
    assert isinstance(found[0], GlyphRun)
    assert isinstance(found[1], GlyphRun)
    assert found[0].x > found[1].x
