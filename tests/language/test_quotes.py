"""Typed text becomes printed text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.language.quotes import smarten, smarten_spans
from layout.model.article import Span, plain

ENGLISH = [
    ('"Hello," she said.', "“Hello,” she said."),
    ("He said \"it's 'fine' now\".", "He said “it’s ‘fine’ now”."),
    ("the '90s and the 1990's", "the ’90s and the 1990’s"),
    ("'tis, 'Twas, rock 'n' roll, give 'em hell", "’tis, ’Twas, rock ’n’ roll, give ’em hell"),
    ("5'10\" tall, 6' deep, 12\" pipe, 5' 10", "5′10″ tall, 6′ deep, 12″ pipe, 5′ 10"),
    ('"He is 5\'10" tall," she said', "“He is 5′10″ tall,” she said"),
    ("the dogs' bowls, O'Brien's", "the dogs’ bowls, O’Brien’s"),
    ("\"'Go,' he said.\"", "“‘Go,’ he said.”"),
    ("'I will go,' he said. 'Round 'em up'", "‘I will go,’ he said. ’Round ’em up’"),
    ("'Twould be 'nice'", "’Twould be ‘nice’"),
    ("the 'cause' of it", "the ‘cause’ of it"),
    ("``TeX'' style", "“TeX” style"),
    ('("inside") ["too"] —"said"', "(“inside”) [“too”] —“said”"),
    ('"A" "B"', "“A” “B”"),
    ('"$5," he said, "...and more...."', "“$5,” he said, “…and more….”"),
    ('"I never--" she began', "“I never—” she began"),
    ("He turned -- and left--fast---gone", "He turned – and left—fast—gone"),
    ("1914--1918, a - b, 5 - 3, x-y, ----------", "1914–1918, a – b, 5 - 3, x-y, ----------"),
    ("“typed” as ‘printed’ … – —", "“typed” as ‘printed’ … – —"),
    ("see http://a.example/x--y'z or ana's@b.example", "see http://a.example/x--y'z or ana's@b.example"),
    ('A speech of "two', "A speech of “two"),
    ("'We went home.", "‘We went home."),
    ("in 'a way that never ends", "in ’a way that never ends"),
    ("page {page}", "page {page}"),
]
OTHERS = [
    ("es", '"Hola," dijo.', "«Hola,» dijo."),
    ("es", "\"Él dijo 'ven' ya\"", "«Él dijo “ven” ya»"),
    ("es", '«El "jefe" dijo»', "«El “jefe” dijo»"),
    ("es", '¿"Qué"? "¿Qué?"', "¿«Qué»? «¿Qué?»"),
    ("es", "--Hola --dijo--. Adiós -- ya", "—Hola —dijo—. Adiós — ya"),
    ("es-MX", '"Hola"', "“Hola”"),
    ("fr", '"Bonjour", dit-il ; "ça va?"', "«\u00a0Bonjour\u00a0», dit-il\u202f; «\u00a0ça va\u202f?\u00a0»"),
    ("fr", '« ok » et «bon» et " là "', "«\u00a0ok\u00a0» et «\u00a0bon\u00a0» et «\u00a0là\u00a0»"),
    ("fr", "l'eau : 10:30 Oui!", "l’eau\u00a0: 10:30 Oui\u202f!"),
    ("de", "\"Ja, 'nein'\", wie geht's", "„Ja, ‚nein‘“, wie geht’s"),
    ("it", '"L\'acqua"', "«L’acqua»"),
    ("nl", "'s avonds in \"'t huis\"", "’s avonds in “’t huis”"),
    ("pl", '"Tak"', "„Tak”"),
    ("sv", '"Ja"', "”Ja”"),
    ("xx", "\"a 'b' c\"", "“a ‘b’ c”"),
    ("sr", '"Радио Алдер"', "„Радио Алдер“"),
    ("ru", '"Она "сказала" да"', "«Она „сказала“ да»"),
    ("el", '"Ναι"', "«Ναι»"),
    ("tr", '"Evet"', "“Evet”"),
    ("vi", '"Vâng"', "“Vâng”"),
    ("tl", '"Oo"', "“Oo”"),
    ("hi", '"हाँ"', "“हाँ”"),
    ("bn", '"হ্যাঁ"', "“হ্যাঁ”"),
    ("ta", '"ஆம்"', "“ஆம்”"),
    ("ar", 'قال "نعم" ثم ذهب', "قال «نعم» ثم ذهب"),
    ("he", 'הוא אמר "שלום" וצה"ל', "הוא אמר ”שלום” וצה״ל"),
    ("he", "ג'ורג' אמר 'כן'", "ג׳ורג׳ אמר ’כן’"),
]


@pytest.mark.parametrize(("typed", "printed"), ENGLISH)
def test_english(typed: str, printed: str) -> None:
    assert smarten(typed, "en") == printed


@pytest.mark.parametrize(("language", "typed", "printed"), OTHERS)
def test_other_languages(language: str, typed: str, printed: str) -> None:
    assert smarten(typed, language) == printed


@pytest.mark.parametrize("printed", [printed for _, printed in ENGLISH])
def test_printed_text_stays(printed: str) -> None:
    assert smarten(printed, "en") == printed


@pytest.mark.parametrize(("language", "printed"), [(language, printed) for language, _, printed in OTHERS])
def test_printed_text_stays_in_other_languages(language: str, printed: str) -> None:
    assert smarten(printed, language) == printed


def test_a_quotation_over_several_spans() -> None:
    spans = (Span('He said "'), Span("go", italic=True), Span("\" and 'left"), Span("'", bold=True))
    assert smarten_spans(spans, "en") == (
        Span("He said “"),
        Span("go", italic=True),
        Span("” and ‘left"),
        Span("’", bold=True),
    )


def test_spans_with_nothing_to_do_are_the_same_object() -> None:
    spans = (Span("Nothing here, "), Span("nor here", italic=True))
    assert smarten_spans(spans, "en") is spans


def test_a_dash_parted_by_spans() -> None:
    assert plain(smarten_spans((Span("one -"), Span("- two", italic=True)), "en")) == "one – two"


LETTERS = "".join


@given(st.text("ab 5\"'-.!;:«»“”—", max_size=40), st.sampled_from(["en", "es", "fr", "de", "it"]))
def test_no_word_is_lost_and_no_straight_double_mark_stays(typed: str, language: str) -> None:
    printed = smarten(typed, language)
    assert [c for c in printed if c.isalnum()] == [c for c in typed if c.isalnum()]
    assert '"' not in printed
    assert "'" not in printed


@given(st.lists(st.text("ab 5\"'-.!«»", max_size=8), max_size=5), st.sampled_from(["en", "es", "fr", "de"]))
def test_spans_make_no_difference(texts: list[str], language: str) -> None:
    spans = tuple(Span(text, italic=i % 2 == 1) for i, text in enumerate(texts))
    made = smarten_spans(spans, language)
    assert plain(made) == smarten("".join(texts), language)
    assert [s.italic for s in made] == [s.italic for s in spans]
