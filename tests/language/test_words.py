"""The newspaper's own words, and the words that end no headline's line."""

import string

import pytest

from layout.language.tags import chain, is_right_to_left, lookup
from layout.language.words import KNOWN_LANGUAGES, Words, weak_words, words

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
