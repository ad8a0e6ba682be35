import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.language.linebreak import opportunities
from layout.text.breaks import ANYWHERE, CAPITALISED, cuts, everywhere, is_address
from layout.text.itemize import SPACE, TIED, tokens
from tests.text.house import BODY

PLAIN = replace(BODY, hyphenate=False)


def parts(text: str, language: str = "en") -> list[str]:
    """The word in the parts between its breaks."""
    found = [0, *[cut.at for cut in cuts(text, BODY, language)], len(text)]
    return [text[a:b] for a, b in itertools.pairwise(found)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("well-known", "well-|known"),
        ("555-1234", "555-1234"),
        ("x-ray", "x-ray"),
        ("word—word", "word—|word"),
        ("word—“word”", "word—|“word”"),
        ("—word", "—word"),
        ("1990–95", "1990–|95"),
        ("-5", "-5"),
        ("and/or", "and/or"),
    ],
)
def test_written_hyphens_and_dashes(word: str, expected: str) -> None:
    found = [0, *[cut.at for cut in cuts(word, PLAIN, "en")], len(word)]
    assert "|".join(word[a:b] for a, b in itertools.pairwise(found)) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("www.example.org/news/2026", ["www.", "example.", "org/", "news/", "2026"]),
        ("some_body@mail.example.org", ["some_", "body@", "mail.", "example.", "org"]),
        ("https://example.org/a-b", ["https://", "example.", "org/", "a-", "b"]),
    ],
)
def test_addresses_break_after_signs_and_take_no_hyphen(word: str, expected: list[str]) -> None:
    assert is_address(word)
    assert parts(word) == expected
    assert not any(cut.hyphen for cut in cuts(word, BODY, "en"))


@pytest.mark.parametrize("word", ["end.", "e.g.", "U.S.", "9.30", "yes/no", "him...her"])
def test_not_every_dot_makes_an_address(word: str) -> None:
    assert not is_address(word)


def test_hyphenation_keeps_to_the_limits() -> None:
    assert parts("letter") == ["let", "ter"]
    assert parts("later") == ["later"]  # five letters
    for word in ("unprecedented", "harbourside", "understandable", "ability"):
        for cut in cuts(word, BODY, "en"):
            assert 2 <= cut.at <= len(word) - 3
    assert cuts("neighbourhood", PLAIN, "en") == ()


def test_capitals_are_dear_and_all_capitals_stay_whole() -> None:
    small, great = cuts("understanding", BODY, "en"), cuts("Understanding", BODY, "en")
    assert [c.at for c in small] == [c.at for c in great]
    assert all(g.price == CAPITALISED * s.price for s, g in zip(small, great, strict=True))
    assert cuts("UNDERSTANDING", BODY, "en") == ()
    assert cuts("R2D2andothers", BODY, "en") == ()


def test_points_are_those_of_the_language() -> None:
    assert parts("carretera", "es") == ["ca", "rre", "tera"]
    assert next(iter(parts("¡Ciudadanos!", "es"))).startswith("¡Ciu")


def test_soft_hyphens_break_with_a_hyphen() -> None:
    (cut,) = list(cuts("co\u00adop", PLAIN, "en"))
    assert cut.at == 3
    assert cut.hyphen


def test_everywhere_is_the_last_resort() -> None:
    known = cuts("unbreakable", BODY, "en")
    found = everywhere("unbreakable", known, set(range(11)))
    assert [c.at for c in found] == list(range(1, 11))
    assert {c for c in found if c.price < ANYWHERE} == set(known)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("word…word", "word…|word"),
        ("…word", "…word"),
        ("Nachmittag/Abend", "Nachmittag/|Abend"),
        ("km/h", "km/h"),
        ("24/7", "24/7"),
        ("what?yes", "what?|yes"),
        ("a?b", "a?b"),
        ("(s)he", "(s)he"),
        ("«word»", "«word»"),
        ("हिन्दी-अंग्रेज़ी", "हिन्दी-|अंग्रेज़ी"),
        ("किन्तु", "किन्तु"),
        ("राम।सीता", "राम।|सीता"),
        ("בית-ספר", "בית-ספר"),
        ("תל־אביב", "תל־אביב"),
        ("والعالم/والمدينة", "والعالم/|والمدينة"),
        ("日本語。", "日|本|語。"),
    ],
)
def test_signs_part_words_as_the_standard_says(word: str, expected: str) -> None:
    found = [0, *[cut.at for cut in cuts(word, PLAIN, "en")], len(word)]
    assert "|".join(word[a:b] for a, b in itertools.pairwise(found)) == expected


@pytest.mark.parametrize(("word", "language"), [("अंतर्राष्ट्रीय", "mr"), ("আন্তর্জাতিক", "bn"), ("మానవహక్కులు", "te")])
def test_scripts_without_a_hyphen_are_not_hyphenated(word: str, language: str) -> None:
    """Marathi and Telugu have patterns, made for books; no newspaper of theirs prints a hyphen."""
    assert not any(cut.hyphen for cut in cuts(word, BODY, language))


def tailored(text: str, at: int) -> bool:
    """What a newspaper does otherwise than UAX #14, and why."""
    before, after = text[at - 1], text[at]
    return (
        is_address(text)  # a web address parts after its signs
        or (before in "–—" and after in "“‘«¿¡(")  # LB19: a quotation may begin a line after its dash
    )


#: Letters with their marks, digits and signs.
UNITS = [*"ab1é.,!?…/%-–—“”«»()¿’।बגا٣\u060c日", "क्", "कि", "\u0b95\u0bcd", "\u05d1\u05bc"]


@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=12).map("".join))
def test_no_place_but_the_standards(word: str) -> None:
    allowed = set(opportunities(word))
    for cut in cuts(word, PLAIN, "en"):
        assert cut.at in allowed or tailored(word, cut.at), (word, cut)


@given(st.lists(st.sampled_from([*UNITS, " ", " ", "\u2060"]), max_size=24).map("".join))
def test_no_space_parts_what_the_standard_holds(text: str) -> None:
    allowed = set(opportunities(text))
    words, offsets, glues, _, _ = tokens(text)
    for index in range(len(words) - 1):
        if glues[index] == SPACE:
            assert offsets[index + 1] in allowed
        elif glues[index] == TIED:
            assert offsets[index + 1] not in allowed or words[index + 1][0] == "।"
