"""Headlines are as large as they can be; kicker, headline and deck stand in order and clear of the text."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.display.items import Outline, walk
from layout.model.article import Span
from layout.page.heading import DESCENT, Heading, Heads, fit_headline, set_heading
from layout.page.setting import Voice
from tests.acceptance.newsroom import HEADLINES
from tests.page.copydesk import STEP, extent, house, letters, lines, rich, runs, setter, shown, width

VOICE = Voice("articles/a.md", "en", "", "lead", 1)
HEADS = [part.strip().capitalize() for part in HEADLINES.split("|")]
WEAK = {"the", "a", "an", "of", "in", "to", "and", "for", "under", "after", "on", "from"}


def heading(heads: Heads, columns: int = 4, voice: Voice = VOICE) -> Heading:
    return set_heading(setter(), heads, voice, width(columns))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(HEADS), st.integers(1, 5), st.integers(1, 3), st.sampled_from(["lead", "second", "third"]))
def test_a_headline_takes_the_largest_size_that_fits(text: str, columns: int, count: int, rank: str) -> None:
    style = house().style("headline", rank)
    room = (width(columns), count, 0.0)
    broken, sized, fits = fit_headline(setter(), rich(text), style, "en", room)
    assert len(broken.lines) <= count or not fits
    if not fits:
        assert sized.size == style.scale[0]
        return
    assert all(line.natural <= width(columns) + 0.5 for line in broken.lines)
    larger = [size for size in style.scale if size > sized.size]
    if larger:
        tried, _, fits_too = fit_headline(setter(), rich(text), replace(style, scale=(larger[0],)), "en", room)
        assert not fits_too or len(tried.lines) > count


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(HEADS), st.integers(2, 5), st.integers(2, 3))
def test_no_line_of_a_headline_is_one_word_left_over_or_hyphenated(text: str, columns: int, count: int) -> None:
    broken, _, fits = fit_headline(
        setter(), rich(text), house().style("headline", "second"), "en", (width(columns), count, 0)
    )
    assert not any(line.hyphenated for line in broken.lines)
    if fits and len(broken.lines) > 1:
        assert len(broken.lines[-1].text.split()) > 1, [line.text for line in broken.lines]


def test_no_line_ends_in_a_weak_word_where_there_is_room_for_another_break() -> None:
    style = replace(house().style("headline", "second"), size=25.0, leading=26.25)
    ends = []
    for text in HEADS:
        copy = setter().copy(rich(text), style, "en")
        broken = setter().composer.balanced(copy, setter().composer.width(copy) * 0.72, 2)
        ends += [line.text.split()[-1].casefold() for line in broken.lines[:-1]]
    assert len(ends) == len(HEADS)
    assert not [word for word in ends if word in WEAK], ends


def test_a_cap_holds_the_size_down() -> None:
    style = house().style("headline", "lead")
    _, sized, _ = fit_headline(setter(), rich("Bread"), style, "en", (width(5), 2, 40.0))
    assert sized.size <= 40.0


def test_a_headline_too_long_is_told() -> None:
    teller = setter()
    text = "Volunteers filled nine thousand sandbags before the tide turned on the harbour wall " * 3
    set_heading(teller, Heads(rich(text.strip()), rank=1, lines=1), VOICE, width(1))
    told = [d for d in teller.diagnostics if d.code == "headline-fit"]
    assert len(told) == 1
    assert (told[0].page, told[0].slot) == (1, "lead")
    assert told[0].hint


def test_sizes_and_weight_fall_with_rank() -> None:
    sizes, weights = [], []
    for rank in (1, 2, 3, 4):
        made = heading(Heads(rich("Bridge opens after nine years"), rank=rank, lines=2))
        sizes.append(made.size)
        weights.append(house().style("headline", {1: "lead", 2: "second", 3: "third", 4: "minor"}[rank]).weight)
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 4
    assert weights[0] == "bold"
    assert set(weights[1:]) == {"semibold"}


def test_opinion_speaks_in_italic() -> None:
    face = runs(heading(Heads(rich("The windowsill")), voice=Voice("a.md", "en", "opinion")).tags, "headline")[0].face
    plain = runs(heading(Heads(rich("The windowsill"))).tags, "headline")[0].face
    book = setter().book
    assert book.by_id(face).italic
    assert not book.by_id(plain).italic


def test_kicker_headline_and_deck_stand_in_order() -> None:
    deck_text = rich("It took four mayors and a ferry")
    heads = Heads(rich("Bridge opens after nine years"), "Waterfront", (deck_text,), rank=1)
    made = heading(heads)
    kicker, headline, deck = (lines(made.tags, role) for role in ("kicker", "headline", "deck"))
    assert kicker[0].y < headline[0].y - 0.6 * headline[0].size
    assert headline[-1].y + DESCENT * headline[-1].size < deck[0].y - 0.6 * deck[0].size + 2
    assert made.bottom == deck[-1].y
    assert [tag.mark.role for tag in made.tags] == ["kicker", "headline", "deck"]


@pytest.mark.parametrize("rank", [1, 2, 3, 4])
@pytest.mark.parametrize("columns", [1, 2, 3, 5])
def test_text_below_a_heading_stands_clear_of_it_on_the_grid(rank: int, columns: int) -> None:
    made = heading(Heads(rich("A gypsy opens the old quay"), rank=rank, lines=2), columns)
    cap = setter().cap_height(house().style("body"))
    first = (made.text_line(STEP, cap) + 1) * STEP
    air = first - cap - made.bottom
    assert DESCENT * made.size < air < DESCENT * made.size + 2.6 * STEP


def test_several_decks_run_on_one_line_parted_by_diamonds() -> None:
    parts = ("Nine years of waiting", "Four mayors", "One ferry")
    made = heading(Heads(rich("The bridge"), deck=tuple(map(rich, parts)), rank=1), 5)
    deck = lines(made.tags, "deck")
    assert len({line.y for line in deck}) == 1
    diamonds = [item for tag in made.tags for item, _, _ in walk((tag,)) if isinstance(item, Outline)]
    assert len(diamonds) == 2
    assert shown(made.tags, "deck") == letters("".join(parts))
    assert extent(made.tags)[2] <= width(5) + 0.5


def test_decks_too_long_for_one_line_take_lines() -> None:
    part = rich("Volunteers filled nine thousand sandbags before the tide turned on the wall")
    made = heading(Heads(rich("The bridge"), deck=(part, part, part), rank=1), 3)
    assert len({line.y for line in lines(made.tags, "deck")}) >= 3
    assert shown(made.tags, "deck") == letters(part[0].text * 3)
    assert extent(made.tags)[2] <= width(3) + 0.5


def test_emphasis_in_a_headline_turns_it() -> None:
    made = heading(Heads((Span("The "), Span("Bell", italic=True), Span(" rings"))), 5)
    book = setter().book
    assert [book.by_id(run.face).italic for run in runs(made.tags, "headline")] == [False, True, False]


def test_nothing_over_a_story_takes_no_room() -> None:
    made = heading(Heads(()))
    assert made.tags == ()
    assert made.text_line(STEP, 6.0) == made.picture_line(STEP, 4.5) == 0
