"""Fractions, ordinals and acronyms: which parts of a text take another form, and what is printed for them."""

from dataclasses import replace

import pytest

from layout.text.forms import forms
from layout.text.paragraph import Composer, Measure
from tests.text.house import BODY, BOOK, copy_of

COMPOSER = Composer(BOOK)
ALL = replace(BODY, fractions=True, ordinals=True, acronyms="small-caps")


def marked(text: str, language: str = "en") -> str:
    """The text with its parts of another form in brackets."""
    find = forms(ALL, language)
    assert find is not None
    return "".join(f"[{text[a:b]}]" if extra else text[a:b] for a, b, extra in find(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[1/2]"),
        ("en", "[15/16],"),
        ("en", "24/7"),
        ("en", "9/11"),
        ("en", "50/50"),
        ("en", "1/2/2026"),
        ("en", "2026/4"),
        ("en", "1[st]"),
        ("en", "22[nd]-century"),
        ("en", "1stone"),
        ("en", "4[th],"),
        ("fr", "1[er]"),
        ("fr", "20[e]"),
        ("de", "20er"),
        ("en", "[NATO]’s"),
        ("en", "[NGO]s"),
        ("en", "([UNESCO])"),
        ("en", "EU"),
        ("en", "McDonald"),
        ("en", "[COVID]-19"),
        ("es", "[ÚLTIMO]"),
    ],
)
def test_what_takes_another_form(language: str, text: str) -> None:
    assert marked(text.replace("[", "").replace("]", ""), language) == text


def test_without_a_wish_nothing_changes() -> None:
    assert forms(BODY, "en") is None
    assert forms(replace(ALL, case="upper"), "en") is None


@pytest.mark.parametrize(
    ("text", "part", "feature"), [("3/4", "3/4", "frac"), ("1st", "st", "ordn"), ("NATO", "NATO", "c2sc")]
)
def test_the_face_s_own_glyphs_are_set(text: str, part: str, feature: str) -> None:
    pieces = COMPOSER.setting(ALL, "en").word(text).pieces
    face = BOOK.faces(BODY)[0]
    assert pieces[-1].text == part
    assert pieces[-1].glyphs == face.shape(part, ("onum", feature)).glyphs
    assert pieces[-1].glyphs != face.shape(part, ("onum",)).glyphs
    assert "".join(piece.text for piece in pieces) == text


def test_a_face_without_them_prints_what_was_written() -> None:
    word = COMPOSER.setting(replace(ALL, face="service"), "en").word("NATO")
    assert word.pieces[0].glyphs == BOOK.faces(replace(BODY, face="service"))[0].shape("NATO", ("onum",)).glyphs


def test_lines_with_them_end_at_the_edge_and_lose_nothing() -> None:
    text = "On the 21st NATO and UNESCO bought 3/4 of an acre for the 2nd time from the NGOs of the 19th century. " * 3
    for line in COMPOSER.paragraph(copy_of(text, ALL), (Measure(135.2),)).lines[:-1]:
        runs = line.place(0.0, 0.0)
        right = runs[-1].x + runs[-1].width - runs[-1].letter_space
        assert abs(right - 135.2 - line.words.words[-1].hang_right) < 0.01
    plain = COMPOSER.setting(BODY, "en")
    assert len(plain.word("NATO").pieces) == 1, "words of another style are others"
