"""Hyphenation points are pyphen's own, and words that must not be parted are not."""

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.language.hyphenation import DICTIONARIES, hyphenator
from layout.language.tables import data_file

LANGUAGES = {
    "en": ("en_US", "abcdefghijklmnopqrstuvwxyzé"),
    "en-GB": ("en_GB", "abcdefghijklmnopqrstuvwxyz"),
    "es": ("es", "abcdefghijklmnñopqrstuvwxyzáéíóúü"),
    "fr": ("fr", "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ"),
    "it": ("it_IT", "abcdefghilmnopqrstuvzàèéìòù"),
    "pt-BR": ("pt_BR", "abcdefghijlmnopqrstuvxzáâãçéêíóôõú"),
    "ca": ("ca", "abcdefghijlmnopqrstuvxzàçèéíïòóúü"),
    "ru": ("ru_RU", "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
    "el": ("el_GR", "αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώ"),
}
REFERENCE = {tag: pyphen.HyphDict(pyphen.LANGUAGES[name]) for tag, (name, _) in LANGUAGES.items()}

PATTERNS = {tag: sorted(reference.patterns) for tag, reference in REFERENCE.items()}


def pyphens_points(tag: str, word: str) -> tuple[int, ...]:
    return tuple(int(p) for p in REFERENCE[tag].positions(word) if 1 <= p < len(word) and not p.data)


def shown(word: str, language: str) -> str:
    points = hyphenator(language).points(word)
    return "".join(("-" if i in points else "") + c for i, c in enumerate(word))


@st.composite
def words(draw: st.DrawFn) -> tuple[str, str]:
    """A language and a word in its letters, at times with a pattern's own letters in its midst."""
    tag = draw(st.sampled_from(sorted(LANGUAGES)))
    letters = st.text(LANGUAGES[tag][1], min_size=1, max_size=12)
    middle = "".join(c for c in draw(st.sampled_from(PATTERNS[tag])) if c in LANGUAGES[tag][1])
    return tag, draw(letters) + draw(st.sampled_from(["", middle])) + draw(letters)


@given(words())
@settings(max_examples=200, deadline=None)
def test_points_are_pyphens(case: tuple[str, str]) -> None:
    tag, word = case
    assert hyphenator(tag).points(word) == pyphens_points(tag, word)


@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_points_of_every_patterns_letters_are_pyphens(tag: str) -> None:
    part = hyphenator(tag).points
    for pattern in list(REFERENCE[tag].patterns)[:2500]:
        word = pattern.strip(".")
        if word.isalpha() and not word.isupper() and len(word.lower()) == len(word):
            assert part(word) == pyphens_points(tag, word), word


def test_long_patterns_of_german() -> None:
    reference = pyphen.HyphDict(pyphen.LANGUAGES["de_DE"])
    longest = sorted(reference.patterns, key=len)[-300:]
    part = hyphenator("de").points
    assert len(longest[-1]) > 16
    for pattern in longest:
        word = pattern.strip(".")
        if word.isalpha():
            assert part(word) == tuple(int(p) for p in reference.positions(word) if 1 <= p < len(word)), word


@pytest.mark.parametrize(
    ("language", "word", "parted"),
    [
        ("en", "hyphenation", "hy-phen-ation"),
        ("en", "Understanding", "Un-der-stand-ing"),
        ("es", "farolas", "fa-ro-las"),
        ("es-MX", "universidad", "uni-ver-si-dad"),
        ("fr", "l’administration", "l’ad-mi-nis-tra-tion"),
        ("en", "“understanding,”", "“un-der-stand-ing,”"),
        ("en", "well-understood", "well-un-der-stood"),
        ("tl", "bundok", "bun-dok"),
        ("tl", "mangga", "mang-ga"),
        ("fil-PH", "ngayon", "nga-yon"),
        ("tl", "transportasyon", "trans-por-tas-yon"),
        ("tl", "libro", "li-bro"),
        ("tl", "eksperto", "eks-per-to"),
        ("tl", "kaibigan", "ka-i-bi-gan"),
    ],
)
def test_words_part_where_people_expect(language: str, word: str, parted: str) -> None:
    assert shown(word, language) == parted


@pytest.mark.parametrize(
    "word",
    [
        "",
        "A4-format1",
        "covid19",
        "UNESCO",
        "UNESCO-HEADQUARTERS",
        "www.lantern.example",
        "desk@lantern.example",
        "https://lantern.example/wall",
        "snake_case_word",
        "…",
        "123,456",
        "and/or-something",
        "İstanbul",
    ],
)
def test_what_is_no_plain_word_is_not_parted(word: str) -> None:
    assert hyphenator("en").points(word) == ()


def test_pieces_keep_two_letters_on_either_side() -> None:
    for word in ("l’a", "d’Alembert", "o’clock", "anti-inflammatory", "rock’n’roll"):
        for point in hyphenator("fr").points(word):
            assert word[point - 2 : point + 2].isalpha(), (word, point)


def test_points_that_change_the_spelling_are_left_out() -> None:
    reference = pyphen.HyphDict(pyphen.LANGUAGES["hu_HU"])
    assert any(p.data for p in reference.positions("asszonnyal"))
    points = hyphenator("hu").points("asszonnyal")
    assert points == tuple(int(p) for p in reference.positions("asszonnyal") if not p.data and 1 <= p < 10)


def test_a_language_without_patterns_parts_nothing() -> None:
    assert hyphenator("xx").points("hyphenation") == ()
    assert hyphenator("").dictionary == ""


@pytest.mark.parametrize(
    ("tag", "dictionary"),
    [
        ("en", "en_US"),
        ("en_GB.UTF-8", "en_GB"),
        ("de", "de_DE"),
        ("pt", "pt_PT"),
        ("no", "nb_NO"),
        ("sr-latn-RS", "sr_Latn"),
    ],
)
def test_tags_find_their_dictionary(tag: str, dictionary: str) -> None:
    assert hyphenator(tag).dictionary == dictionary


def test_every_dictionary_of_pyphens_has_its_tag() -> None:
    assert set(DICTIONARIES.values()) == {path.name[5:-4] for path in pyphen.LANGUAGES.values()}
    for name in DICTIONARIES.values():
        assert data_file("pyphen", "dictionaries", f"hyph_{name}.dic")
