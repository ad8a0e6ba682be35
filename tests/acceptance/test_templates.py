"""Every built-in template with generated copy in the newspaper formats: what a page must hold to be a page."""

import itertools
from collections import Counter

import pytest

from layout.display.dump import dump
from layout.display.items import GlyphRun, Group, Picture, Tag, walk
from layout.model.geometry import Rect
from layout.model.issue import PlacedAdvert, PlacedArticle
from layout.page.grid import furniture_cell
from layout.page.plan import PageFrame
from tests.acceptance.builtin import Made, builtin_templates
from tests.acceptance.newsroom import slot_made
from tests.page.copydesk import extent, lines

#: Hanging punctuation reaches so far into the gutter; the ink of display type is not its width.
HANG = 5.5


def groups(made: Made) -> list[tuple[PageFrame, Group, Rect]]:
    """Each slot with its rectangle on its page."""
    found = []
    for frame, page in zip(made.frames, made.display.pages, strict=True):
        for group in page.groups:
            if group.mark.slot:
                found.append((frame, group, frame.grid.rect(frame.cells[group.mark.slot])))
    return found


def name(frame: PageFrame, group: Group) -> str:
    return f"{frame.template.name}.{group.mark.slot} (page {frame.number})"


def test_there_are_fronts_insides_letters_back_and_a_page_of_one_article() -> None:
    kinds = Counter(template.kind for template in builtin_templates())
    assert kinds["front"] >= 3
    assert kinds["inside"] >= 4
    assert min(kinds["letters"], kinds["back"], kinds["article"]) >= 1
    assert kinds.total() >= 12
    assert all(template.about for template in builtin_templates())


def test_every_slot_of_every_template_is_drawn(made: Made) -> None:
    drawn = {(frame.number, group.mark.slot) for frame, group, _ in groups(made)}
    assert drawn == {(frame.number, slot) for frame in made.frames for slot in frame.cells}
    assert not [d for d in made.diagnostics if d.code in ("empty-slot", "slot-geometry", "wrong-kind", "missing-file")]


def test_nothing_stands_outside_the_trim(made: Made) -> None:
    for page in made.display.pages:
        left, top, right, bottom = extent(page.groups)
        trim = page.trim
        assert (left >= 0, top >= 0, right <= trim.width, bottom <= trim.height) == (True,) * 4, page.number


def test_nothing_stands_outside_its_slot(made: Made) -> None:
    for frame, group, rect in groups(made):
        left, top, right, bottom = extent((group,))
        where = name(frame, group)
        assert left >= rect.x - HANG, where
        assert right <= rect.right + HANG, where
        assert top >= rect.y - 0.6, where
        assert bottom <= rect.bottom + 0.6, where


def test_no_slot_covers_another_or_furniture(made: Made) -> None:
    for frame in made.frames:
        cells = list(frame.cells.items())
        for piece in frame.template.furniture:
            if piece.at is not None:
                cells.append((piece.kind, furniture_cell(piece.at, frame.template, made.engine.issue.sheet)))
        for (a, one), (b, other) in itertools.combinations(cells, 2):
            apart = (
                one.end_column <= other.column or other.end_column <= one.column
                or one.end_line <= other.line or other.end_line <= one.line
            )  # fmt: skip
            assert apart, f"{frame.template.name}: {a} and {b}"
        assert all(0 <= cell.line < cell.end_line <= frame.grid.lines for cell in frame.cells.values())


def test_all_text_stands_on_the_pages_grid(made: Made) -> None:
    for frame, group, rect in groups(made):
        for line in lines([t for t in group.items if isinstance(t, Tag)], "body", "subhead", "byline", "caption"):
            number = (rect.y + line.y - frame.grid.top) / frame.grid.step
            assert abs(number - round(number)) < 1e-3, f"{name(frame, group)}: {line.text}"


def leg_feet(group: Group) -> list[float]:
    """The last baseline of each leg of flowing text, by the legs' left edges."""
    feet: dict[int, float] = {}
    starts: list[float] = []
    for line in sorted(lines([t for t in group.items if isinstance(t, Tag)], "body"), key=lambda line: line.x):
        if not starts or line.x - starts[-1] > 60:
            starts.append(line.x)
        feet[len(starts)] = max(feet.get(len(starts), 0.0), line.y)
    return list(feet.values())


def test_legs_of_a_full_story_end_level(made: Made) -> None:
    """Where a slot is full to a line or two, its legs end on its foot, the last at most that much above it."""
    full = 0
    for frame, group, rect in groups(made):
        slot = slot_made(made.engine, frame.number, group.mark.slot)
        placement = made.engine.issue.edition.pages[frame.number - 1].slots[group.mark.slot]
        if slot is None or not isinstance(placement, PlacedArticle) or slot.over or slot.under > 2:
            continue
        full += 1
        feet = leg_feet(group)
        assert max(feet) - min(feet) <= 2.01 * frame.grid.step, name(frame, group)
        assert rect.height - max(feet) <= 2.01 * frame.grid.step, name(frame, group)
    assert full >= 12, "the copy was cut to fit, so most slots must be full"


def test_most_slots_can_be_filled(made: Made) -> None:
    told = [d for d in made.diagnostics if d.code in ("overset", "underset", "headline-fit")]
    assert len(told) <= len(groups(made)) // 6, [d.message for d in told]


def test_pictures_keep_their_shape(made: Made) -> None:
    seen = 0
    for _, group, _ in groups(made):
        for item, _, _ in walk((group,)):
            if isinstance(item, Picture) and "articles" in group.mark.article:
                shape = item.crop.width * 1600 / (item.crop.height * 1050)
                assert shape == pytest.approx(item.rect.width / item.rect.height, rel=0.01)
                seen += 1
    assert seen >= 8


def test_adverts_fill_their_slots(made: Made) -> None:
    for frame, group, rect in groups(made):
        placement = made.engine.issue.edition.pages[frame.number - 1].slots[group.mark.slot]
        if isinstance(placement, PlacedAdvert):
            (picture,) = [item for item, _, _ in walk((group,)) if isinstance(item, Picture)]
            assert picture.rect.width >= 0.96 * rect.width, name(frame, group)
            assert picture.rect.bottom == pytest.approx(rect.height, abs=4.0)


def test_the_first_headline_of_a_page_is_its_largest(made: Made) -> None:
    for frame, page in zip(made.frames, made.display.pages, strict=True):
        sizes = {}
        for group in page.groups:
            found = [line.size for line in lines([t for t in group.items if isinstance(t, Tag)], "headline")]
            if found:
                sizes[group.mark.slot] = max(found)
        first = {slot.name for slot in frame.template.slots if slot.rank == 1}
        others = [size for slot, size in sizes.items() if slot not in first]
        for slot in first & sizes.keys():
            assert all(sizes[slot] > 1.15 * size for size in others), (frame.template.name, sizes)


def test_neighbouring_headlines_do_not_read_across_the_gutter(made: Made) -> None:
    """No tombstones: two heads on one line beside each other differ in size by a sixth at least, or in voice."""
    for frame, page in zip(made.frames, made.display.pages, strict=True):
        heads = []
        for group in page.groups:
            tags = [t for t in group.items if isinstance(t, Tag)]
            found = [item for tag in tags if tag.mark.role == "headline" for item, _, _ in walk((tag,))
                     if isinstance(item, GlyphRun)]  # fmt: skip
            if found and group.mark.slot:
                heads.append((group, found[0]))
        for (one, a), (other, b) in itertools.combinations(heads, 2):
            level = abs((one.dy + a.y) - (other.dy + b.y)) < 8.0
            alike = a.face == b.face and abs(a.size - b.size) < a.size / 6
            assert not (level and alike), f"{frame.template.name}: {one.mark.slot} and {other.mark.slot}"


def test_the_same_copy_gives_the_same_pages(made: Made) -> None:
    assert dump(made.engine.compose().value) == dump(made.display)
