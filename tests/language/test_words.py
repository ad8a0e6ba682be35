"""The newspaper's own words, and the words that end no headline's line."""

import string
from pathlib import Path

import pytest

from layout.language.tags import chain, is_right_to_left, lookup
from layout.language.words import KNOWN_LANGUAGES, Words, has_words, weak_words, words

DECLARATION = Path(__file__).parents[1] / "acceptance" / "declaration"

FIELDS = {
    "continued_on": {"page"},
    "continued_from": {"page"},
    "page": {"page"},
    "see_page": {"page"},
    "photograph": {"credit"},
    "byline": {"name"},
    "volume_number": {"volume", "number"},
    "number": {"number"},
}


@pytest.mark.parametrize("language", [*KNOWN_LANGUAGES, "xx"])
def test_every_phrase_has_its_fields_and_no_other(language: str) -> None:
    for name, phrase in words(language)._asdict().items():
        assert phrase
        fields = {field for _, field, _, _ in string.Formatter().parse(phrase) if field}
        assert fields == FIELDS.get(name, set()), name
        assert "'" not in phrase, "typographic apostrophes"


def test_jump_lines() -> None:
    assert words("en").continued_on.format(page="5") == "Continued on page 5"
    assert words("en-GB").continued_from.format(page="1") == "From page 1"
    assert words("es-MX").continued_on.format(page="5") == "Sigue en la página 5"
    assert words("xx") == Words()


@pytest.mark.parametrize(
    ("language", "leaves", "comes", "refer"),
    [
        ("cs", "Pokračování na straně 5", "Pokračování ze strany 5", "Viz strana 5"),
        ("hu", "Folytatás: 5. oldal", "Eleje: 5. oldal", "Lásd: 5. oldal"),
        ("pl", "Ciąg dalszy na stronie 5", "Ciąg dalszy ze strony 5", "Patrz strona 5"),
        ("uk", "Продовження на стор. 5", "Початок на стор. 5", "Див. стор. 5"),
        ("ro-MD", "Continuare în pagina 5", "Urmare din pagina 5", "Vezi pagina 5"),
        ("eu", "Jarraipena 5. orrian", "5. orritik dator", "Ikus 5. orria"),
    ],
)
def test_jump_lines_of_more_languages(language: str, leaves: str, comes: str, refer: str) -> None:
    said = words(language)
    assert [phrase.format(page=5) for phrase in said[:2]] == [leaves, comes]
    assert said.see_page.format(page=5) == refer


def test_what_the_desk_offers_has_jump_lines_of_its_own() -> None:
    offered = "en es ca cs cy da de el eu fr gl hu it nb nl pl pt ro sk sl sv tr uk"
    assert [language for language in offered.split(" ") if not has_words(language)] == []


@pytest.mark.parametrize("text", sorted(DECLARATION.glob("*.txt")), ids=lambda file: file.stem)
def test_weak_words_are_those_of_their_own_language(text: Path) -> None:
    read = text.read_text(encoding="utf-8").casefold().split()

    def share(language: str) -> int:
        return sum(word in weak_words(language) for word in read)

    assert share(text.stem) == max(map(share, KNOWN_LANGUAGES))


@pytest.mark.parametrize(
    ("language", "weak", "strong"),
    [
        ("en", "the", "harbour"),
        ("es", "de", "puerto"),
        ("fr", "à", "port"),
        ("de", "und", "Hafen"),
        ("it", "della", "porto"),
    ],
)
def test_weak_words(language: str, weak: str, strong: str) -> None:
    assert weak in weak_words(language)
    assert strong not in weak_words(language)


def test_every_known_language_has_weak_words_in_small_letters() -> None:
    for language in KNOWN_LANGUAGES:
        assert len(weak_words(language)) > 15
        assert all(w == w.lower() for w in weak_words(language))
    assert weak_words("xx") == frozenset()


def test_tags() -> None:
    assert chain("en_gb.UTF-8") == ("en-GB", "en")
    assert chain("sr_latn-rs") == ("sr-Latn-RS", "sr-Latn", "sr")
    assert chain("ES-419") == ("es-419", "es")
    assert chain("sh") == ("sr-Latn", "sr")
    assert chain("") == ()
    assert lookup({"en": 1, "en-GB": 2}, "en-GB-oxendict", 0) == 2
    assert lookup({"en": 1}, "cy", 0) == 0


def test_direction() -> None:
    assert is_right_to_left("ar-EG")
    assert is_right_to_left("pa-Arab")
    assert not is_right_to_left("pa")
    assert not is_right_to_left("he-Latn")
    assert not is_right_to_left("")
