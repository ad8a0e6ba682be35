"""A word comes in; the places within it where a line may end go out, each with its price.

Explicit hyphens and dashes follow UAX #14 (classes HY, BA, B2) with the house's rules; web and mail addresses
break after / . - @ _ without a hyphen; hyphenation by Liang's patterns (``language``), within the style's limits.
"""

import re
from typing import Final, NamedTuple

from layout.language.hyphenation import hyphenator
from layout.model.styles import Style

SOFT_HYPHEN: Final = "\u00ad"
#: Characters that steer breaking or nothing at all, and are never printed.
UNSEEN: Final = "\u00ad\u2060\ufeff\u200b"

#: Prices as multiples of the style's hyphen penalty.
CAPITALISED: Final = 4.0
COMPOUND: Final = 2.0
EXPLICIT: Final = 0.35
ADDRESS: Final = 1.2
DASH: Final = 0.2
#: The price of breaking a word anywhere, out of all proportion.
ANYWHERE: Final = 4000.0

_ADDRESS: Final = re.compile(r"://|\bwww\.|[\w.+-]@[\w-]+\.\w|\b[\w-]+\.[a-z]{2,}(?:/\S*|\b$)", re.IGNORECASE)
_ADDRESS_BREAK: Final = re.compile(r"[/.@_-]+(?=\w)")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_HYPHENS: Final = "-\u2010"
_DASHES: Final = "\u2013\u2014\u2015"


class Cut(NamedTuple):
    """A place within a word: before the character ``at``; ``hyphen`` tells whether one is added; ``price`` is the
    multiple of the style's hyphen penalty, ``flagged`` whether the line's end counts in a ladder."""

    at: int
    hyphen: bool
    price: float
    flagged: bool


def is_address(text: str) -> bool:
    """Whether a word is a web or mail address."""
    return ("." in text or "@" in text or "/" in text) and _ADDRESS.search(text) is not None


def cuts(text: str, style: Style, language: str) -> tuple[Cut, ...]:
    """Where a line may end within a word, in order. ``text`` holds no white space."""
    if text.isalpha():
        # nearly every word: nothing but letters
        if len(text) < style.hyphen_limits[0] or not style.hyphenate:
            return ()
        return tuple(_hyphens(text, 0, len(text), style, language))
    if style.address or is_address(text):
        return tuple([Cut(m.end(), False, ADDRESS, False) for m in _ADDRESS_BREAK.finditer(text)])
    found = _explicit(text)
    if style.hyphenate and not any(c.isdigit() for c in text):
        for match in _LETTERS.finditer(text):
            start, end = match.span()
            if end - start >= style.hyphen_limits[0]:
                compound = any(c in _HYPHENS for c in text[max(0, start - 1) : end + 1])
                for cut in _hyphens(text, start, end, style, language):
                    if cut.at not in {c.at for c in found}:
                        found.append(cut._replace(price=cut.price * COMPOUND) if compound else cut)
        found.sort()
    return tuple(found)


def _explicit(text: str) -> list[Cut]:
    """Breaks after written hyphens, dashes and soft hyphens."""
    found = []
    last = len(text) - 1
    for index, character in enumerate(text):
        if index == last:
            break
        if character == SOFT_HYPHEN and index:
            found.append(Cut(index + 1, True, 0.5, True))
        elif character in _HYPHENS:
            # two letters on the left, a letter on the right: 555-1234, -5 and "-ing" stay whole
            if index >= 2 and text[index - 1].isalpha() and text[index + 1].isalpha():
                found.append(Cut(index + 1, False, EXPLICIT, True))
        elif character in _DASHES and index:
            after = text[index + 1]
            if after in _DASHES or text[index - 1] in _DASHES + "(\u201c\u2018\u00ab\u00bf\u00a1":
                continue
            if text[index - 1].isdigit() and after.isdigit():
                found.append(Cut(index + 1, False, EXPLICIT * 2, False))
            elif after.isalnum() or after in "\u201c\u2018\u00ab(\u00bf\u00a1":
                found.append(Cut(index + 1, False, DASH, False))
    return found


def _hyphens(text: str, start: int, end: int, style: Style, language: str) -> list[Cut]:
    """Hyphenation points of the letters from ``start`` to ``end``."""
    letters = text[start:end]
    _, before, after = style.hyphen_limits
    if letters.isupper():
        return []
    price = 1.0 if letters.islower() else CAPITALISED
    length = end - start
    return [
        Cut(start + at, True, price, True)
        for at in hyphenator(language).points(letters if price == 1.0 else letters.lower())
        if before <= at <= length - after
    ]


def everywhere(text: str, known: tuple[Cut, ...], starts: set[int]) -> tuple[Cut, ...]:
    """The known cuts and one before every cluster: for a word longer than its line."""
    have = {cut.at for cut in known}
    more = [Cut(at, False, ANYWHERE, False) for at in sorted(starts) if 0 < at < len(text) and at not in have]
    return tuple(sorted([*known, *more]))
