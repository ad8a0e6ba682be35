"""Languages parted by rule."""

import itertools

import pytest

from layout.language.hyphenation import hyphenator


def parts(word: str, language: str) -> str:
    found = [0, *hyphenator(language).points(word), len(word)]
    return "-".join(word[a:b] for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("language", "parted"),
    [
        ("tr", "a-ra-ba"),
        ("tr", "bir-lik"),
        ("tr", "Türk-çe"),
        ("tr", "İs-tan-bul"),
        ("tr", "ba-şöğ-ret-men"),
        ("tr", "sa-at"),
        ("tr", "prog-ram"),
        ("tr", "hay-si-yet"),
        ("ta", "சு-தந்-தி-ர-மா-க-வே"),
        ("ta", "சம-மா-ன-வர்-கள்"),
        ("ta", "அவர்-கள்"),
        ("ta", "மக்-கள்"),
        ("ta", "நா-டாக"),
        ("tl", "pa-ma-ha-la-an"),
    ],
)
def test_words_are_parted_at_their_syllables(language: str, parted: str) -> None:
    assert parts(parted.replace("-", ""), language) == parted


def test_no_part_of_a_tamil_word_begins_with_a_mark_or_a_pure_consonant() -> None:
    for word in ("சர்வதேசத்தின்", "ஏற்றுக்கொள்ளப்பட்டிருக்கின்றன", "க்ஷத்திரியர்களுக்கும்", "ஒருதலைப்பட்டமாக"):
        for at in hyphenator("ta").points(word):
            assert "\u0b85" <= word[at] <= "\u0bb9"
            assert word[at + 1 : at + 2] != "\u0bcd"
