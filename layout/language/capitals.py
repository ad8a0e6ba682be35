"""A text and its language come in, the text in capitals goes out.

Unicode's SpecialCasing.txt: Turkish and Azerbaijani keep the dot of i. Greek capitals bear no tonos (The Unicode
Standard 15.0, 5.18); the dialytika stays.
"""

import unicodedata
from typing import Final

_DOTTED: Final = frozenset({"tr", "az"})
_TONOS: Final = "\u0301"


def capitals(text: str, language: str) -> str:
    """``text`` as its language writes it in capitals."""
    if text.isascii() and "i" not in text:
        return text.upper()
    base = language.partition("-")[0].lower()
    if base in _DOTTED:
        return text.replace("i", "İ").upper()
    if base == "el":
        parts = unicodedata.normalize("NFD", text.upper())
        return unicodedata.normalize("NFC", parts.replace(_TONOS, ""))
    return text.upper()
