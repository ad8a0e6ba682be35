"""Notes that a book's page has no room for: they begin where they are called for and go on at the next page's foot."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from layout.display.items import Fill, GlyphRun, Stroke, Tag
from layout.language.figures import raised
from layout.model.article import Article, Box, Note, Paragraph, Span, Subhead, plain
from layout.model.diagnostics import Place
from layout.page.book import compose_book
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import STEP, article, copy, letters, region, rich, setter, shown, width

LINES = 30


def composed(made: Article, pages: int) -> tuple[tuple[StorySlot, ...], Setter]:
    of = setter()
    regions: list[Region] = [region(2, LINES, page=n, slot="text", rank=1, style="book") for n in range(1, pages + 1)]
    return compose_book(of, Story(made, tuple(regions), ())), of


def chapter(words: int, notes: dict[int, int], seed: str = "long") -> Article:
    """Paragraphs of so many words in all, those of some numbers with a note of so many words at their end."""
    blocks, made = [], []
    for at, block in enumerate(copy(words, seed)):
        spans = [Span(plain(block.text))]  # type: ignore[union-attr]
        if at in notes:
            number = len(made) + 1
            spans.append(Span(raised(number), note=number))
            made.append(Note(number, rich(" ".join(Prose(f"{seed}{number}").paragraphs(notes[at])))))
        blocks.append(Paragraph(tuple(spans)))
    return article(blocks, notes=tuple(made))


def notes_of(slot: StorySlot) -> list[Tag]:
    return [tag for tag in slot.tags if tag.mark.role == "note"]


def lines_of(tag: Tag) -> int:
    return len({round(item.y, 3) for item in tag.items if hasattr(item, "words")})


def rule_of(slot: StorySlot) -> float:
    """The length of the rule above a page's notes."""
    (tag,) = [tag for tag in slot.tags if tag.mark.role == "rules"]
    (rule,) = tag.items
    assert isinstance(rule, Stroke)
    return rule.x1 - rule.x0


def test_a_long_note_goes_on_under_a_long_rule() -> None:
    made = chapter(900, {3: 260})
    slots, of = composed(made, 5)
    pages = [slot for slot in slots if notes_of(slot)]
    assert len(pages) == 2, "begun on one page, ended on the next"
    first, second = pages
    assert second.region.page == first.region.page + 1
    assert raised(1) in shown(first.tags, "body")
    assert not notes_of(first)[0].mark.rest
    assert notes_of(second)[0].mark.rest
    assert rule_of(first) < rule_of(second) == pytest.approx(width(2))
    said = "".join(letters(shown(slot.tags, "note")) for slot in pages)
    assert said == letters(raised(1) + plain(made.notes[0].text))
    for slot in pages:
        foot = max(item.y for tag in notes_of(slot) for item in tag.items if hasattr(item, "words"))
        assert foot == pytest.approx(LINES * STEP)
    assert not [fault for fault in of.diagnostics if fault.code in ("left-out", "overset")]


def test_what_follows_the_rest_of_a_note_is_the_page_s_own() -> None:
    slots, _ = composed(chapter(1200, {3: 230, 4: 20, 5: 20, 6: 20}), 6)
    after = next(slot for slot in slots if notes_of(slot) and notes_of(slot)[0].mark.rest)
    numbers = [int(tag.mark.part[0]) for tag in notes_of(after)]
    assert numbers == sorted(numbers)
    assert len(numbers) > 1


def test_the_rest_of_a_note_ends_a_chapter_that_has_no_more_text() -> None:
    made = chapter(300, {3: 330})
    slots, of = composed(made, 3)
    said = "".join(letters(shown(slot.tags, "note")) for slot in slots)
    assert said == letters(raised(1) + plain(made.notes[0].text))
    assert not [fault for fault in of.diagnostics if fault.code == "left-out"]


def test_a_box_has_its_own_notes_at_its_foot() -> None:
    note = Note(1, rich("A note to what is in the box."))
    inner = Paragraph((Span("Words in a box."), Span(raised(1), note=1)))
    made = article((*copy(120), Box(rich("Title"), (inner,), notes=(note,)), *copy(400)))
    slots, _ = composed(made, 3)
    (slot,) = [slot for slot in slots if notes_of(slot)]
    (panel,) = [tag for tag in slot.tags if tag.mark.role == "box"]
    rect = next(item.rect for item in panel.items if isinstance(item, Fill))
    (tag,) = notes_of(slot)
    for run in tag.items:
        assert isinstance(run, GlyphRun)
        assert rect.y < run.y < rect.bottom
        assert run.x >= rect.x
    assert letters(shown(slot.tags, "note")) == letters(raised(1) + plain(note.text))


def test_a_subhead_may_call_for_a_note() -> None:
    head = Subhead((Span("A head"), Span(raised(1), note=1)))
    made = article((*copy(90), head, *copy(90)), notes=(Note(1, rich("A note to a head.")),))
    slots, _ = composed(made, 1)
    assert letters(shown(slots[0].tags, "note")) == letters(raised(1) + "A note to a head.")


def test_a_note_that_the_chapter_has_no_page_for_is_told() -> None:
    slots, of = composed(chapter(300, {2: 1400}), 2)
    (fault,) = [fault for fault in of.diagnostics if fault.code == "left-out"]
    assert "the rest of note 1" in fault.message
    assert fault.at == Place("articles/a.md", ("notes", 1))
    assert all(slot.tags for slot in slots)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.integers(0, 14), st.integers(5, 260), max_size=6), st.integers(0, 99))
@example({5: 253, 0: 158}, 42)
def test_no_word_of_text_or_notes_is_lost(notes: dict[int, int], seed: int) -> None:
    made = chapter(700, notes, str(seed))
    slots, of = composed(made, 14)
    assert not [fault for fault in of.diagnostics if fault.code in ("left-out", "overset")]
    text = "".join(letters(shown(slot.tags, "body")) for slot in slots)
    assert text == letters("".join(plain(block.text) for block in made.blocks))  # type: ignore[union-attr]
    said = "".join(letters(shown(slot.tags, "note")) for slot in slots)
    assert said == letters("".join(raised(note.number) + plain(note.text) for note in made.notes))
    for before, after in pairwise(slots):
        for tag in notes_of(after):
            if tag.mark.rest:
                assert lines_of(tag) >= 2
                assert lines_of(notes_of(before)[-1]) >= 2
    for slot in slots:
        shown_text = shown(slot.tags, "body")
        own = [int(tag.mark.part[0]) for tag in notes_of(slot) if not tag.mark.rest]
        assert all(raised(number) in shown_text for number in own), "a note begins where it is called for"
        ends = [item.y for tag in slot.tags if tag.mark.role == "body" for item in tag.items if hasattr(item, "words")]
        starts = [item.y for tag in notes_of(slot) for item in tag.items if hasattr(item, "words")]
        assert not ends or not starts or max(ends) + STEP < min(starts)
