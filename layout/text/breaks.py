"""A word comes in; the places within it where a line may end go out, each with its price.

Places are those of UAX #14 (``language.linebreak``) but for what a newspaper does otherwise: no line begins with a
dash; a hyphen parts words of two letters at least, a slash words of four; web and mail addresses break after / . - @ _
without a hyphen; hyphenation by Liang's patterns (``language.hyphenation``), within the style's limits, and only in
scripts whose words are parted.
"""

import re
import unicodedata
from typing import Final, NamedTuple

from layout.language.hyphenation import hyphenator
from layout.model.styles import Style
from layout.text.itemize import SPACED, script_of

SOFT_HYPHEN: Final = "\u00ad"
#: Characters that steer breaking or nothing at all, and are never printed.
UNSEEN: Final = "\u00ad\u2060\ufeff\u200b"

#: Prices as multiples of the style's hyphen penalty.
CAPITALISED: Final = 4.0
COMPOUND: Final = 2.0
EXPLICIT: Final = 0.35
ADDRESS: Final = 1.2
DASH: Final = 0.2
#: Between syllables, where no sign tells.
SYLLABLE: Final = 0.3
#: At any other sign where UAX #14 lets a line end, as after an ellipsis or a slash.
SIGN: Final = 0.7
#: The price of breaking a word anywhere, out of all proportion.
ANYWHERE: Final = 4000.0

_ADDRESS: Final = re.compile(r"://|\bwww\.|[\w.+-]@[\w-]+\.\w|\b[\w-]+\.[a-z]{2,}(?:/\S*|\b$)", re.IGNORECASE)
_ADDRESS_BREAK: Final = re.compile(r"[/.@_-]+(?=\w)")
#: Letters in a row; those of Tamil, which is parted at its syllables, with their vowel signs.
_LETTERS: Final = re.compile(r"[\u0b82-\u0be5]+|[^\W\d_]+")
#: A word with the marks that stand around words, in which nothing but hyphenation parts it.
_MARKED: Final = re.compile(
    "[\u2013\u2014]?[(\u201c\u2018\u00a1\u00bf\u00ab]?(?![wW]{3}[.])"
    "([A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)[.,;:!?)\u201d\u2019\u00bb]*"
)
_HYPHENS: Final = "-\u2010"
_DASHES: Final = "\u2013\u2014\u2015"
#: Signs at which only UAX #14 knows more than the rules for hyphens and dashes: those that stand before a letter or a
#: digit, but for full points and the like (which part nothing), brackets, apostrophes and quotation marks. Vowel signs
#: are no letters for ``re``, so Indic words are all looked at.
_SIGNS: Final = re.compile(r"[^\w'’.,:;()\[\]\u00ad\u2010-\u2015\u2018-\u201f\u00ab\u00bb-]\W*\w")
_BEFORE: Final = "$\u00a3\u00a5\u20ac\u00b0"
#: Ideographs, kana and the like stand without white and part anywhere.
_UNSPACED: Final = "\u2e80"
#: Scripts whose words are parted within: with a hyphen where letters stand apart, at syllables without one in Tamil.
PARTED: Final = SPACED | {"Taml"}
#: From here on are the scripts of which most have no hyphen.
_OTHER_SCRIPTS: Final = "\u0590"
_OWN_RULES: Final = SOFT_HYPHEN + _HYPHENS + _DASHES
#: How many letters a line needs on either side of a sign; after a slash, "and/or" and "km/h" stay whole.
_LEAST: Final = 2
_LEAST_AT_SLASH: Final = 4


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
        if not text.isascii() and max(text) >= _UNSPACED:
            return tuple(_by_standard(text, set()))
        if len(text) < style.hyphen_limits[0] or not style.hyphenate:
            return ()
        return tuple(_hyphens(text, 0, len(text), style, language))
    marked = _MARKED.fullmatch(text)
    if marked is not None and not style.address:
        start, end = marked.span(1)
        if end - start < style.hyphen_limits[0] or not style.hyphenate:
            return ()
        return tuple(_hyphens(text, start, end, style, language))
    if style.address or is_address(text):
        return tuple([Cut(m.end(), False, ADDRESS, False) for m in _ADDRESS_BREAK.finditer(text)])
    found = _explicit(text)
    # a sign of money or degrees stays at what it stands before (LB24, LB25)
    if _SIGNS.search(text, text[0] in _BEFORE and text[1:2].isalnum()) or (
        not text.isascii() and max(text) >= _UNSPACED
    ):
        found = sorted([*found, *_by_standard(text, {cut.at for cut in found})])
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
        if "\u0590" <= text[index - 1] <= "\u05ff" and character in "-\u2010\u2013":
            continue  # in Hebrew it binds (LB21a)
        if character == SOFT_HYPHEN and index:
            found.append(Cut(index + 1, True, 0.5, True))
        elif character in _HYPHENS:
            # two letters on the left, a letter on the right: 555-1234, -5 and "-ing" stay whole
            if index >= 2 and _is_letter(text[index - 1]) and text[index + 1].isalpha():
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


def _by_standard(text: str, known: set[int]) -> list[Cut]:
    """What UAX #14 offers besides, less what the house's rules for hyphens, dashes and short words refuse."""
    # where no sign asks for it, nobody waits for its tables
    from layout.language.linebreak import opportunities

    found = []
    for at in opportunities(text):
        before, after = text[at - 1], text[at]
        if at in known or before in _OWN_RULES or after in _DASHES:
            continue
        least = _LEAST_AT_SLASH if before == "/" else 1 if after >= _UNSPACED or before >= _UNSPACED else _LEAST
        if sum(map(str.isalnum, text[:at])) >= least and sum(map(str.isalnum, text[at:])) >= least:
            found.append(Cut(at, False, SIGN, False))
    return found


def may_part(text: str, at: int) -> bool:
    """Whether a line may end without a hyphen within a word, before the character ``at``."""
    explicit = _explicit(text)
    return any(cut.at == at for cut in (*explicit, *_by_standard(text, {cut.at for cut in explicit})))


def _is_letter(character: str) -> bool:
    """A letter, or a mark that belongs to one: an Indic word may end with a vowel sign."""
    return character.isalpha() or unicodedata.category(character)[0] == "M"


def _hyphens(text: str, start: int, end: int, style: Style, language: str) -> list[Cut]:
    """Hyphenation points of the letters from ``start`` to ``end``."""
    letters = text[start:end]
    _, before, after = style.hyphen_limits
    if letters.isupper() or (letters[0] >= _OTHER_SCRIPTS and script_of(letters[0]) not in PARTED):
        return []
    if letters[0] >= _OTHER_SCRIPTS:
        # no sign tells that the word is parted, so that neither ladders, prices nor limits of hyphens are asked for
        return [Cut(start + at, True, SYLLABLE, False) for at in hyphenator(language).points(letters)]
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
