"""Every check of an article: a case that it finds, with a piece of what it says; a near one that it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.model.article import Signature, Span, Subhead
from layout.preflight.check import CHECKS, checks_of
from layout.preflight.run import checks
from layout.preflight.views import ArticleView
from tests.preflight.stand import written

ENGLISH = """The town has one bus and it is late. On the way to the station it stops at the bakery, for the driver
likes a roll with cheese, and at the bank, where the cat of the manager gets on. The cat is not a passenger and
does not pay, but it has a seat of its own by the window."""
SPANISH = """El pueblo tiene un autobús y llega tarde. De camino a la estación se para en la panadería, porque al
conductor le gusta un bollo con queso, y en el banco, donde sube el gato del director. El gato no es un pasajero y
no paga, pero tiene un asiento suyo junto a la ventana."""
FRENCH = "Est-ce vrai\u202f? Oui\u00a0: le chat monte\u202f!"
LONG = "word " * 160

CASES: dict[str, tuple[ArticleView, str, ArticleView]] = {
    "no-headline": (written("Text.", head=""), "no headline", written("Text.", head="", piece=True)),
    "no-byline": (
        written(LONG, LONG),
        "320 words",
        written(LONG, LONG, Signature((Span("—The desk"),))),
    ),
    "headline-caps": (
        written(head="MAYOR RESIGNS TODAY"),
        "in capitals: “MAYOR RESIGNS TODAY”",
        written(head="NATO and the EU"),
    ),
    "headline-stop": (
        written(head="The mayor resigns."),
        "full stop",
        written(head="The mayor resigns …", byline="By A."),
    ),
    "deck-repeated": (
        written(head="The mayor resigns", deck=((Span("The mayor resigns!"),),)),
        "the headline again",
        written(head="The mayor resigns", deck=((Span("The mayor goes home"),),)),
    ),
    "headline-in-text": (
        written("By Ana Ortiz", "Text.", byline="By Ana Ortiz"),
        "begins with the byline",
        written("Text by Ana Ortiz.", "By Ana Ortiz we mean her.", byline="By Ana Ortiz"),
    ),
    "straight-quotes": (
        written('He said "no" to it.'),
        '(2 times): “He said "no" to it.”',
        written("He said “no” to ’em, 5′ 10″."),
    ),
    "double-space": (written("One.  Two."), "two spaces", written("One. Two.", " ")),
    "three-dots": (written("And then..."), "three full stops", written("And then … nothing....... at all")),
    "double-hyphen": (
        written("A dash -- here."),
        "two hyphens",
        written("A dash – here, and layout --help, and ---"),
    ),
    "space-before": (
        written("Well , yes."),
        "a space before",
        written("Well, 5 .5 and ?x, see .gitignore; won 3 : 2", FRENCH.replace("\u202f", "").replace("\u00a0", "")),
    ),
    "space-after": (
        written("Bread,cheese and wine.Then sleep"),
        "(2 times)",
        written("At 12:30, 1,000 people at lantern.example wrote to desk@bell.example, e.g. Ana, U.S.A."),
    ),
    "repeated-word": (
        written("It was the the cat."),
        "“the” stands twice",
        written("She had had enough; it was that that hurt. Duran Duran sang: bye bye."),
    ),
    "unpaired": (
        written("A cat (black sat here."),
        "“(” stands alone",
        written("A cat (black) sat: a) here, b) there [sic] :)", "Sad :( or not"),
    ),
    "placeholder": (
        written("Lorem ipsum and TK."),
        "a placeholder",
        written("The todo list of Mr Xu; stock in TKO, at TK Maxx.", "Super Bowl XXX […] was TBC. ¡Es TODO!"),
    ),
    "wrong-language": (
        written(SPANISH),
        "says en, and reads like es",
        written(SPANISH, language="es-MX"),
    ),
    "long-paragraph": (written(LONG), "a paragraph of 160 words", written("word " * 120, "word " * 120)),
    "paragraph-twice": (
        written(ENGLISH, "Between.", ENGLISH),
        "stands twice: “The town has one bus",
        written("Yes.", "No.", "Yes."),
    ),
    "subhead-subhead": (
        written("Text.", Subhead((Span("One"),)), Subhead((Span("Two"),)), "Text."),
        "no text below it",
        written("Text.", Subhead((Span("One"),)), "Text.", Subhead((Span("Two"),)), "Text."),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_its_fault_and_nothing_else(name: str) -> None:
    bad, said, good = CASES[name]
    (found, *_) = CHECKS[name](bad)
    assert said in found.message
    assert found.hint
    assert found.at is not None
    assert not list(CHECKS[name](good))


def test_every_check_of_an_article_has_its_cases() -> None:
    assert checks
    assert {check.id for check in checks_of("article")} == set(CASES)


@pytest.mark.parametrize("text", [ENGLISH, FRENCH, SPANISH])
def test_sound_copy_in_its_own_language_has_no_faults(text: str) -> None:
    language = {ENGLISH: "en", FRENCH: "fr", SPANISH: "es"}[text]
    view = written(text, language=language)
    assert not [found for check in checks_of("article") for found in check(view)]


def test_french_has_its_space_before_high_marks_and_none_before_a_comma() -> None:
    assert not list(CHECKS["space-before"](written(FRENCH, language="fr")))
    assert list(CHECKS["space-before"](written(FRENCH, language="en")))
    assert list(CHECKS["space-before"](written("Bon , oui.", language="fr-CA")))


def test_words_are_said_twice_where_the_language_does_so() -> None:
    assert not list(CHECKS["repeated-word"](written("Họ luôn luôn đến muộn.", language="vi")))


@given(st.text(max_size=200), st.sampled_from(["en", "es", "fr", "tl", "vi", ""]))
def test_any_copy_is_judged(text: str, language: str) -> None:
    view = written(text, text, Subhead((Span(text),)), language=language, head=text, byline=text)
    for check in checks_of("article"):
        for found in check(view):
            assert found.message


@pytest.mark.parametrize("copy", ["x" * 100_000, "www." * 25_000, "“" + "XX" * 50_000])
def test_a_word_without_end_is_judged_in_a_short_sentence(copy: str) -> None:
    """It is looked through once, not again from each of its letters."""
    for check in checks_of("article"):
        for found in check(written(copy)):
            assert len(found.message) < 300


def test_a_fault_names_its_paragraph() -> None:
    (found,) = CHECKS["double-space"](written("Sound.", "Two  spaces."))
    assert found.at is not None
    assert getattr(found.at, "path", ()) == ("body", 1)


def test_too_little_copy_has_no_language() -> None:
    assert not list(CHECKS["wrong-language"](written("El perro y el gato no se hablan en la plaza del pueblo.")))
