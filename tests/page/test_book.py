"""Chapters over the pages of a book: where pages end, what floats, notes at the foot of the page that calls them."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.display.items import Tag
from layout.language.figures import raised
from layout.model.article import Article, Block, Box, Note, Paragraph, Picture, PullQuote, Span, Subhead, plain
from layout.page.book import compose_book
from layout.page.elements import Element, Weaver, units_of
from layout.page.leaf import Float, Sheet, fill_leaf
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter, Voice
from tests.page.copydesk import STEP, article, copy, facts, letters, region, rich, setter, shown, written

LINES = 30


def pages(count: int, lines: int = LINES) -> tuple[Region, ...]:
    return tuple(region(2, lines, page=n, slot="text", rank=1, style="book") for n in range(1, count + 1))


def composed(made: Article, *regions: Region) -> tuple[tuple[StorySlot, ...], Setter]:
    of = setter()
    known = tuple((picture.file, facts(picture.file)) for picture in made.pictures)
    return compose_book(of, Story(made, regions, known)), of


def noted(*texts: str) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Paragraphs, each with a note at its end."""
    blocks = [Paragraph((Span(text), Span(raised(n), note=n))) for n, text in enumerate(texts, 1)]
    return tuple(blocks), tuple(Note(n, rich(f"The note {n}, in some words.")) for n in range(1, len(texts) + 1))


def tags_of(slot: StorySlot, role: str) -> list[Tag]:
    return [tag for tag in slot.tags if tag.mark.role == role]


def words(slots: Iterable[StorySlot], *roles: str) -> str:
    return " ".join(shown(slot.tags, *roles) for slot in slots)


def baselines(slot: StorySlot, role: str) -> list[float]:
    return [item.y for tag in tags_of(slot, role) for item in tag.items if hasattr(item, "words")]


def test_the_text_goes_on_from_page_to_page() -> None:
    blocks = copy(700)
    slots, of = composed(article(blocks, headline=rich("A chapter begins")), *pages(4))
    assert [bool(tags_of(slot, "headline")) for slot in slots] == [True, False, False, False]
    assert letters(words(slots, "body")) == letters(written(blocks))
    assert not any(slot.over or slot.under for slot in slots)
    # everything on the grid, nothing below the foot
    for slot in slots:
        for y in baselines(slot, "body"):
            assert abs(y / STEP - round(y / STEP)) < 1e-6
            assert y <= LINES * STEP + 1e-6
    assert not [d for d in of.diagnostics if d.code in ("overset", "parted")]


def test_no_page_begins_or_ends_with_a_line_alone() -> None:
    slots, _ = composed(article(copy(900, "alone"), headline=rich("Head")), *pages(5))
    for before, after in pairwise(slots):
        last, first = tags_of(before, "body")[-1], tags_of(after, "body")[:1]
        for tag in (last, *first):
            goes_on = bool(first) and first[0].mark.rest
            lines = {round(item.y) for item in tag.items if hasattr(item, "words")}
            assert len(lines) > 1 or not goes_on


def test_notes_stand_at_the_foot_of_their_own_page() -> None:
    blocks, notes = noted(*[plain(b.text) for b in copy(800, "notes")])  # type: ignore[union-attr]
    slots, _ = composed(article(blocks, notes=notes), *pages(6))
    seen: list[int] = []
    for slot in slots:
        shown = words([slot], "body")
        mine = [int(tag.mark.part[0]) for tag in tags_of(slot, "note")]
        assert all(raised(number) in shown for number in mine)
        seen += mine
        if mine:
            body, foot = baselines(slot, "body"), baselines(slot, "note")
            assert max(foot) == pytest.approx(LINES * STEP)
            assert min(foot) - max(body) > STEP  # white and a rule between
    assert seen == list(range(1, len(notes) + 1))


def test_a_figure_leads_to_its_note() -> None:
    blocks, notes = noted("Some words.")
    slots, _ = composed(article(blocks, notes=notes), *pages(1))
    links = [link for tag in slots[0].tags for link in tag.links]
    assert [(link.article, link.note) for link in links] == [("articles/a.md", 1)]


def test_what_floats_stands_where_it_is_written_or_after() -> None:
    some = copy(700, "floats")
    pull = PullQuote(rich("A quotation that is shown."), "Who said it")
    box = Box(rich("A box"), (Paragraph(rich("Some words in it, not many.")),))
    made = article((*some[:2], pull, *some[2:4], box, *some[4:]), headline=rich("Head"))
    slots, of = composed(made, *pages(4))
    where = {role: [n for n, slot in enumerate(slots) if tags_of(slot, role)] for role in ("pull", "box")}
    assert [len(found) for found in where.values()] == [1, 1]
    assert where["pull"] <= where["box"]
    # nothing is printed over anything else
    for slot in slots:
        taken = sorted(set(baselines(slot, "body")))
        for tag in tags_of(slot, "pull"):
            ys = [item.y for item in tag.items if hasattr(item, "words")]
            assert not [y for y in taken if min(ys) - 1 < y < max(ys) + 1]
    assert not [d for d in of.diagnostics if d.code == "left-out"]


def test_what_finds_no_room_is_told() -> None:
    box = Box(rich("A box"), copy(900, "box"))
    slots, of = composed(article((*copy(60), box)), *pages(2))
    assert [d.code for d in of.diagnostics if d.code == "left-out"] == ["left-out"]
    assert not [slot for slot in slots if tags_of(slot, "box")]


def test_too_much_copy_is_overset_and_counted() -> None:
    slots, _ = composed(article(copy(1500), headline=rich("Head")), *pages(2))
    assert slots[0].over == 0
    assert slots[1].over > 50
    assert slots[1].words > 300
    assert slots[1].overset_text


def test_pages_that_the_chapter_does_not_reach_are_told() -> None:
    slots, of = composed(article(copy(100)), *pages(3))
    assert [slot.body_lines > 0 for slot in slots] == [True, False, False]
    assert [(d.code, d.page) for d in of.diagnostics] == [("idle-jump", 2), ("idle-jump", 3)]


def test_pictures_stand_on_the_pages_that_they_name() -> None:
    pictures = (Picture("a.jpg", place="top", lines=6), Picture("b.jpg", leg=3, place="foot", lines=6))
    slots, _ = composed(article(copy(900), pictures=pictures, headline=rich("Head")), *pages(4))
    shown = [[tag.mark.picture for tag in tags_of(slot, "picture")] for slot in slots]
    assert shown == [[0], [], [1], []]
    foot = next(item for item in tags_of(slots[2], "picture")[0].items if hasattr(item, "rect"))
    assert foot.rect.bottom == pytest.approx(LINES * STEP)
    assert max(baselines(slots[2], "body")) < foot.rect.y


def test_a_subhead_stays_with_its_text() -> None:
    for words_before in range(230, 330, 10):
        blocks = (*copy(words_before, "sub"), Subhead(rich("A subhead")), *copy(200, "after"))
        slots, _ = composed(article(blocks), *pages(2))
        for slot in slots:
            heads, body = baselines(slot, "subhead"), baselines(slot, "body")
            assert not heads or max(body) > max(heads) + STEP  # two lines of text at least


# one page alone


def woven(blocks: tuple[Block, ...]) -> tuple[Setter, list[Element]]:
    of = setter()
    return of, Weaver(of, Voice("articles/a.md", "en", "book", "text", 1), 280.0).weave(blocks)


@settings(max_examples=60, deadline=None)
@given(
    head=st.integers(0, 12),
    foot=st.integers(20, 45),
    notes=st.lists(st.integers(0, 3), min_size=8, max_size=8),
    places=st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["inside", "foot", "top"])), max_size=3),
)
def test_a_page_holds_what_it_says(head: int, foot: int, notes: list[int], places: list[tuple[int, str]]) -> None:
    text = [plain(b.text) for b in copy(600, "leaf")][:8]  # type: ignore[union-attr]
    blocks = tuple(
        Paragraph((Span(t), *((Span(raised(n), note=n),) if has else ())))
        for n, (t, has) in enumerate(zip(text, notes, strict=False), 1)
    )
    _, elements = woven(blocks)
    floats = [Float(block, place, None, 5, 4) for block, place in sorted(places)]  # type: ignore[arg-type]

    def deep(numbers: object, cut: int = 0) -> int:
        return 2 * len(numbers) - cut if numbers else 0  # type: ignore[arg-type]

    units = units_of(elements)
    leaf = fill_leaf(Sheet(head, foot, deep), units, elements, floats, False)
    lines = [line for line in leaf.lines if line]
    assert lines == sorted(set(lines))
    taken = set(lines)
    for each, line in leaf.floats:
        size = each.at_head if line == head and each.place != "foot" else each.deep
        mine = set(range(line + 1, line + size + 1))
        assert not mine & taken
        taken |= mine
    assert not taken or (min(taken) > head and max(taken) <= foot - deep(leaf.notes))
    assert len(leaf.floats) + len(leaf.left) == len(floats)
    called = [n for unit in units[: leaf.used] if unit.line >= 0 for n in _notes(elements[unit.element], unit.line)]
    assert list(leaf.notes) == called


def _notes(element: Element, line: int) -> list[int]:
    broken = element.broken.lines[line]
    found, at = [], 0
    for span in element.copy.spans:
        if span.note and broken.start <= at < broken.end:
            found.append(span.note)
        at += len(span.text)
    return found


def test_a_note_called_for_twice_is_printed_once() -> None:
    texts = [plain(b.text) for b in copy(700, "twice")]  # type: ignore[union-attr]
    blocks = tuple(Paragraph((Span(text), Span(raised(1), note=1))) for text in texts)
    slots, _ = composed(article(blocks, notes=(Note(1, rich("The one note.")),)), *pages(4))
    assert [len(tags_of(slot, "note")) for slot in slots] == [1, 0, 0, 0]
