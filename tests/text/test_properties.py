"""What must hold of any words in any measure."""

import re
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from layout.display.items import GlyphRun
from layout.model.ink import BLACK, Cmyk
from layout.text.linebreak import TOLERANCES, first_fit, price, search, total_fit
from layout.text.paragraph import BrokenLine, Composer, Copy, CopySpan, Measure
from layout.text.turning import levels_of
from tests.text.house import BODY, BOOK, copy_of

COMPOSER = Composer(BOOK)
RED = Cmyk(0, 0.9, 0.85, 0.2)
#: Printed edges may differ from the sum of widths by rounding alone.
HAIR = 0.01

WORDS = st.sampled_from(
    re.split(
        "[ \n]",
        """\
a I the of council harbour considered neighbourhood unprecedented straightforward representatives well-known
mother-in-law “Yes,” ‘no’ (perhaps) end. stop! 1990–95 555-1234 river—and street—which don’t rock’n’roll ﬁn
www.example.org/news/archive/2026 somebody.else@mail.example.org Ελλάδα Θεσσαλονίκη Москва предприниматель
עברית العربية हिन्दी தமிழ்
co\u00adop\u00aderate zero\u200bwidth 5\u00a0km J.\u00a0R. Donaudampfschifffahrtsgesellschaft – — …
Saint-Étienne naïveté ATLANTIC NATO’s 12,345 €40 ﬂuff x\u202fy *""",
    )
)
LETTERS = st.text(st.characters(codec="utf-8", categories=("Lu", "Ll", "Nd", "Po", "Pd")), min_size=1, max_size=14)
TEXTS = st.lists(WORDS | LETTERS, min_size=1, max_size=40).map(" ".join)
WIDTHS = st.lists(st.floats(14.0, 320.0), min_size=1, max_size=6)
PROSE = st.lists(WORDS, min_size=5, max_size=60).map(" ".join)
STEADY = st.lists(st.floats(60.0, 220.0), min_size=1, max_size=5)


def edges(line: BrokenLine, runs: tuple[GlyphRun, ...]) -> tuple[float, float, float, float]:
    """Printed left and right edge, and how far each may hang."""
    words = line.words.words
    last = runs[-1]
    right = last.x + last.width - last.letter_space
    return runs[0].x, right, words[0].hang_left, words[-1].hang_right


@settings(max_examples=120, deadline=None)
@given(TEXTS, WIDTHS)
@example("000000000::@tι –", [59.0])
@example("0000:@AGi¡ÐŒ๏ a", [68.0])
@example("العربية", [14.0])  # letters that join are wider where their word is parted
def test_no_line_enters_the_gutter_and_no_text_is_lost(text: str, widths: list[float]) -> None:
    measures = tuple(Measure(w, 3.0) for w in widths)
    copy = copy_of(text)
    broken = COMPOSER.paragraph(copy, measures)
    assert "".join(line.text for line in broken.lines) == text
    printed = ""
    for line in broken.lines:
        runs = line.place(100.0, 50.0)
        if not runs:
            continue
        left, right, hang_left, hang_right = edges(line, runs)
        assert left >= 103.0 - hang_left - HAIR
        assert right <= 103.0 + line.measure.width + hang_right + HAIR
        printed += "".join(run.text for run in runs)
        clusters = sum(len(set(word.clusters)) for run in runs for word in run.words)
        # letters that join are wider where a line cuts them apart
        joined = any("\u0600" <= character <= "\u08ff" for character in text)
        assert joined or all(run.scale > 0.9 for run in runs) or clusters <= 3, "only what cannot be broken is squeezed"
    bare = str.maketrans("", "", " \u00a0\u00ad\u200b\u2060\ufeff\u202f\n")
    printed, text = printed.translate(bare), text.translate(bare)
    if levels_of(text, copy.language) is None:
        assert printed == text
    else:
        assert sorted(printed) == sorted(text), "a line that turns is read off the page in another order"


@settings(max_examples=60, deadline=None)
@given(PROSE, STEADY)
def test_justified_lines_end_exactly_at_the_edge(text: str, widths: list[float]) -> None:
    broken = COMPOSER.paragraph(copy_of(text), tuple(Measure(w) for w in widths))
    for line in broken.lines[:-1]:
        runs = line.place(0.0, 0.0)
        left, right, hang_left, hang_right = edges(line, runs)
        if line.words.plain and len(line.words.words) > 1:
            assert abs(left + hang_left) < HAIR
            assert abs(right - line.measure.width - hang_right) < HAIR


@settings(max_examples=80, deadline=None)
@given(PROSE, STEADY, st.sampled_from(["justify", "left"]))
def test_total_fit_never_costs_more_than_line_by_line(text: str, widths: list[float], align: str) -> None:
    lattice = COMPOSER.prepared(copy_of(text, align=align)).lattice
    all_widths = tuple(widths)
    best = total_fit(lattice, all_widths)
    assert best is not None
    again = price(lattice, all_widths, best.breaks)
    assert abs(again - best.cost) <= 1e-9 * max(1.0, best.cost)
    assert best.cost <= price(lattice, all_widths, first_fit(lattice, all_widths)) * (1 + 1e-9)


@settings(max_examples=60, deadline=None)
@example("555-1234 555-1234 עברית I 555-1234 somebody.else@mail.example.org", [69.5])  # lines without a space
@given(PROSE, STEADY)
def test_steps_of_tolerance_lose_nothing(text: str, widths: list[float]) -> None:
    lattice = COMPOSER.prepared(copy_of(text)).lattice
    best = total_fit(lattice, tuple(widths))
    exhaustive = search(lattice, tuple(widths), TOLERANCES[-1])
    assert best is not None
    assert exhaustive is not None
    assert abs(best.cost - exhaustive.cost) <= 1e-9 * max(1.0, best.cost)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.text("abcdef -“”.,—\u00a0", max_size=30), st.integers(0, 3)), min_size=1, max_size=6), WIDTHS
)
def test_spans_of_several_styles(parts: list[tuple[str, int]], widths: list[float]) -> None:
    styles = (
        BODY,
        replace(BODY, italic=True, tracking=0.05),
        replace(BODY, weight="bold", face="service"),
        replace(BODY, size=7.0),
    )
    spans = tuple(CopySpan(text, styles[n], RED if n == 2 else BLACK) for text, n in parts)
    copy = Copy(spans, BODY, "en")
    text = "".join(text for text, _ in parts)
    broken = COMPOSER.paragraph(copy, tuple(Measure(w) for w in widths))
    assert "".join(line.text for line in broken.lines) == (text if text.strip(" \u00a0") else "")
    for line in broken.lines:
        runs = line.place(0.0, 0.0)
        if runs:
            left, right, hang_left, hang_right = edges(line, runs)
            assert left >= -hang_left - HAIR
            assert right <= line.measure.width + hang_right + HAIR


@settings(max_examples=60, deadline=None)
@given(PROSE, STEADY, st.sampled_from([-1, 1]))
def test_looseness_moves_by_one_line_or_not_at_all(text: str, widths: list[float], wanted: int) -> None:
    copy = copy_of(text)
    measures = tuple(Measure(w) for w in widths)
    best = COMPOSER.paragraph(copy, measures)
    moved = COMPOSER.paragraph(copy, measures, wanted)
    assert len(moved.lines) - len(best.lines) in (0, wanted)
    if len(moved.lines) == len(best.lines):
        assert moved is best
    assert "".join(line.text for line in moved.lines) == text
