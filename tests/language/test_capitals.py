"""Capitals as languages write them."""

import pytest

from layout.language.capitals import capitals


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Tide", "en", "TIDE"),
        ("ilik", "tr", "İLİK"),
        ("ılık", "tr-TR", "ILIK"),
        ("Ελληνικά", "el", "ΕΛΛΗΝΙΚΑ"),
        ("Μαΐου", "el", "ΜΑΪΟΥ"),
        ("été", "fr", "ÉTÉ"),
        ("Straße", "de", "STRASSE"),
        ("हिन्दी", "hi", "हिन्दी"),
    ],
)
def test_capitals_of_a_language(text: str, language: str, wanted: str) -> None:
    assert capitals(text, language) == wanted
