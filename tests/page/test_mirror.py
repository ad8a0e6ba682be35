"""What fills a slot, from right to left: legs and heads change sides, lines stay whole, nothing leaves its slot."""

from dataclasses import replace
from pathlib import Path

from layout.display.items import Fill, GlyphRun, Mark, SlotBox, Stroke, Tag, walk
from layout.engine import Engine
from layout.model.geometry import Rect
from layout.model.ink import BLACK
from layout.page.grid import mirrored as turned
from layout.page.mirror import mirrored, mirrored_items
from layout.page.plan import frames
from layout.page.region import Region, StorySlot
from layout.source.reader import read_issue
from layout.text.copy import Copy, CopySpan, Measure
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


LEAD = "المدينة تفتح الطريق من جديد. " * 60


def arabic(folder: Path) -> Path:
    """An issue of two pages that is read from right to left."""
    (folder / "articles").mkdir()
    (folder / "articles" / "lead.md").write_text(f"---\nheadline: {LEAD[:30]}\n---\n{LEAD}\n", encoding="utf-8")
    plan = folder / "issue.yaml"
    slots = "    slots: {lead: articles/lead.md}\n"
    turning = "  - template: inside-3\n    slots: {top: articles/lead.md}\n"
    plan.write_text(
        f"date: 2026-11-20\nlanguage: ar\npaper: {{name: x}}\npages:\n  - template: front\n{slots}{turning}"
    )
    return plan


def test_a_page_from_right_to_left(tmp_path: Path) -> None:
    issue = read_issue(str(arabic(tmp_path))).value.issue
    assert issue is not None
    as_written = replace(issue, editions=(replace(issue.edition, language="en"),))
    there, here = frames(as_written, as_written.edition), frames(issue, issue.edition)
    assert [frame.right_hand for frame in there] == [True, False]
    assert [frame.right_hand for frame in here] == [False, True]
    assert [frame.turned for frame in here] == [not frame.turned for frame in there]
    for one, other in zip(there, here, strict=True):
        columns = one.template.columns
        assert {n: turned(cell, columns) for n, cell in one.cells.items()} == other.cells
    page = Engine(issue).compose().value.pages[0]
    slot = next(group for group in page.groups if group.mark.slot == "lead")
    legs = [(item.x + item.width, item.y) for item, _, _ in walk(slot.items) if isinstance(item, GlyphRun)]
    body = [tag for tag in slot.items if isinstance(tag, Tag) and tag.mark.role == "body"]
    assert body
    right = max(x for x, _ in legs)
    first = next(item for item, _, _ in walk(body[0].items) if isinstance(item, GlyphRun))
    last = [item for item, _, _ in walk((body[-1],)) if isinstance(item, GlyphRun)][-1]
    assert first.x + first.width > right - 20.0, "the first leg stands at the right"
    assert last.x < first.x
    assert all(0.0 <= x <= slot_width(page.slots) + 1.0 for x, _ in legs)


def slot_width(slots: tuple[SlotBox, ...]) -> float:
    return next(box.rect.width for box in slots if box.name == "lead")
