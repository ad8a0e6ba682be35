"""Lines that run in two directions: words parted where the direction changes, and set in the order of the page."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.model.ink import BLACK
from layout.text.copy import Copy, CopySpan, Measure
from layout.text.itemize import JOIN, SPACE, tokens
from layout.text.paragraph import Composer
from layout.text.turning import levels_of, line_order, part

from .house import BODY, BOOK

COMPOSER = Composer(BOOK)
HEBREW = "\u05d4\u05e2\u05d9\u05e8 \u05d2\u05d3\u05d5\u05dc\u05d4"
ARABIC = "\u0627\u0644\u0625\u0639\u0644\u0627\u0646 \u0627\u0644\u0639\u0627\u0644\u0645\u064a"


def test_text_from_left_to_right_has_no_levels() -> None:
    assert levels_of("One wall later, the high path is open", "en") is None
    assert levels_of("¿Quién abrió el camino?", "es") is None
    assert levels_of("Summerfold", "he") is None


def test_figures_of_a_marker_run_to_the_right_among_stops_that_stand_left_of_them() -> None:
    levels = levels_of("10.", "he")
    assert levels is not None
    assert levels.levels == (2, 2, 1)
    assert levels_of("10.", "en") is None


def test_words_are_parted_where_the_direction_changes() -> None:
    text = f"in {HEBREW}, here 2026"
    levels = levels_of(text, "en")
    assert levels is not None
    words, offsets, glues, fixed, _ = tokens(text)
    parted = part((words, offsets, glues, fixed), levels, 0)
    first, second = HEBREW.split()
    assert parted.words == ["in", first, second, ",", "here", "2026"]
    assert [level for level, _ in parted.levels] == [0, 1, 1, 0, 0, 0]
    assert parted.glues == [SPACE, SPACE, JOIN, SPACE, SPACE, JOIN]
    assert parted.offsets == [text.index(word) for word in parted.words]


@pytest.mark.parametrize(
    ("levels", "order", "glues"),
    [
        ([(0, 0), (0, 0), (0, 0)], [0, 1, 2], [0, 1, -1]),
        ([(1, 1), (1, 1), (1, 1)], [2, 1, 0], [1, 0, -1]),
        ([(0, 0), (1, 1), (1, 0), (0, 0)], [0, 2, 1, 3], [0, 1, 2, -1]),
        ([(1, 1), (2, 2), (2, 1), (1, 1)], [3, 1, 2, 0], [2, 1, 0, -1]),
        # "said SHALOM, and": the comma is joined to what is before it, the white before that stays
        ([(0, 0), (1, 1), (0, 0), (0, 0)], [0, 1, 2, 3], [0, 1, 2, -1]),
    ],
)
def test_order_of_a_line(levels: list[tuple[int, int]], order: list[int], glues: list[int]) -> None:
    assert line_order(levels) == (order, glues)


def copy_of(text: str, language: str = "en") -> Copy:
    return Copy((CopySpan(text, BODY, BLACK),), BODY, language)


def shown(text: str, language: str, width: float) -> list[list[str]]:
    """The words of each line as they stand from left to right."""
    lines = Composer(BOOK).paragraph(copy_of(text, language), (Measure(width),)).lines
    return [[word.text for run in line.place(0.0, 0.0) for word in run.words] for line in lines]


def test_a_hebrew_line_begins_at_the_right() -> None:
    first, second = HEBREW.split()
    assert shown(f"{HEBREW} Summerfold Bell 2026", "he", 400.0) == [["Summerfold", "Bell", "2026", second, first]]


def test_arabic_words_in_an_english_line() -> None:
    first, second = ARABIC.split()
    assert shown(f"called {ARABIC} here", "en", 400.0) == [["called", second, first, "here"]]


def test_brackets_are_turned() -> None:
    """The bracket that opens a Hebrew word stands at its right, and looks like the Latin one that closes."""
    word = HEBREW.partition(" ")[0]
    runs = Composer(BOOK).paragraph(copy_of(f"({word})", "he"), (Measure(400.0),)).lines[0].place(0.0, 0.0)
    plain = Composer(BOOK).paragraph(copy_of("()"), (Measure(400.0),)).lines[0].place(0.0, 0.0)[0].words[0]
    pieces = [piece for run in runs for piece in run.words]
    assert "".join(piece.text for piece in reversed(pieces)) == f"({word})"
    by_text = {piece.text: piece for piece in pieces}
    opening, closing = plain.glyphs[:2], plain.glyphs[2:]
    faces = {piece.face for piece in pieces if piece.text in ("(", ")")}
    assert faces <= {plain.face}  # the Hebrew face has brackets of its own, or the text's face lends them
    if faces:
        assert (by_text["("].glyphs, by_text[")"].glyphs) == (closing, opening)


@given(
    words=st.lists(
        st.sampled_from(["one", "two,", "2026", "(a)", *HEBREW.split(), *ARABIC.split(), "\u05d0\u05d1(5)", "x\u05d0"]),
        min_size=1,
        max_size=30,
    ),
    language=st.sampled_from(["en", "he", "ar"]),
    width=st.floats(60.0, 300.0),
)
def test_nothing_is_lost_or_doubled(words: list[str], language: str, width: float) -> None:
    broken = COMPOSER.paragraph(copy_of(" ".join(words), language), (Measure(width),))
    text = (
        "".join(word.text for line in broken.lines for run in line.place(0.0, 0.0) for word in run.words)
        .replace("\u00ad", "")
        .replace("\u2060", "")
    )
    assert sorted(text) == sorted("".join(words))
    for line in broken.lines:
        runs = line.place(0.0, 0.0)
        for one, other in itertools.pairwise(runs):
            assert other.x >= one.x + one.width - 0.2
