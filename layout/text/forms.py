"""Parts of a word that take another form where their style asks: a stretch of text comes in, its parts and the OpenType
features of each go out.

Fractions (``frac``), the letters of ordinals (``ordn``), words of capitals as small caps (``c2sc``); the features are
those of https://learn.microsoft.com/typography/opentype/spec/featurelist. A face without them prints what was written.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from layout.language.ordinals import endings
from layout.model.styles import Style

#: Start, end and features.
Part = tuple[int, int, tuple[str, ...]]

#: The denominators that people write; 24/7, 9/11 and 50/50 are no fractions, nor is a date.
_FRACTION: Final = re.compile(r"(?<![\d/.,:])(\d{1,2})[/\u2044]([234568]|10|12|16|32)(?![\d/])")
#: Three capitals or more; the s of "NGOs" is none of them.
_ACRONYM: Final = re.compile(r"(?<![^\W_])([^\W\d_]{3,}?)(?=s?(?![^\W\d_]))")


def forms(style: Style, language: str) -> Callable[[str], list[Part]] | None:
    """What finds the parts of a text in another form; None where the style wants none."""
    if style.case != "none" or not (style.fractions or style.ordinals or style.acronyms != "none"):
        return None
    return _finder(style.fractions, language if style.ordinals else "", style.acronyms != "none")


@lru_cache(maxsize=64)
def _finder(fractions: bool, ordinals: str, acronyms: bool) -> Callable[[str], list[Part]]:
    letters = endings(ordinals) if ordinals else ""
    raised = re.compile(rf"(?<=\d)(?:{letters})(?![^\W_])") if letters else None

    def find(text: str) -> list[Part]:
        found: list[Part] = []
        if fractions and ("/" in text or "\u2044" in text):
            found += [(m.start(), m.end(), ("frac",)) for m in _FRACTION.finditer(text) if int(m[1]) < int(m[2])]
        if raised is not None:
            found += [(m.start(), m.end(), ("ordn",)) for m in raised.finditer(text)]
        if acronyms:
            found += [(m.start(1), m.end(1), ("c2sc",)) for m in _ACRONYM.finditer(text) if m[1].isupper()]
        return _filled(sorted(found), len(text))

    return find


def _filled(found: list[Part], length: int) -> list[Part]:
    """The parts with what stands between them."""
    parts: list[Part] = []
    at = 0
    for start, end, features in found:
        if start > at:
            parts.append((at, start, ()))
        parts.append((start, end, features))
        at = end
    if at < length:
        parts.append((at, length, ()))
    return parts
