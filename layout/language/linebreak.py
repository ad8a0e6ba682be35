"""A text comes in, the places where a line may end go out: Unicode Standard Annex #14, its rules numbered at the code.

Revision 50 (Unicode 15.0), numbers by its example 7; from later revisions LB15a and LB15b in place of LB15 (a quotation
mark stays at its words whatever white stands between) and LB20a (a hyphen before a word stays at that word). What a
newspaper does otherwise (addresses, short words at a slash, hyphenation) is ``text.breaks``'.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from layout.language.breakclasses import break_class, is_wide

#: One letter a class. ``o`` and ``c`` are wide OP and CP, ``<`` and ``>`` quotation marks that open and close by
#: Unicode, ``~`` is U+2010, which is BA and a hyphen all the same (LB20a).
_LETTERS: Final = {
    "AL": "A", "HL": "H", "NU": "9", "SP": " ", "BK": "!", "CR": "r", "LF": "l", "NL": "n", "ZW": "z", "ZWJ": "m",
    "CM": "m", "WJ": "w", "GL": "g", "CL": "]", "CP": ")", "EX": "?", "IS": ",", "SY": "/", "OP": "(", "QU": '"',
    "NS": "s", "B2": "2", "CB": "b", "BA": "a", "HY": "-", "BB": "B", "IN": ".", "PR": "$", "PO": "%", "ID": "I",
    "EB": "E", "EM": "e", "JL": "L", "JV": "V", "JT": "T", "H2": "h", "H3": "3", "RI": "R",
}  # fmt: skip
_ZWJ: Final = "\u200d"
_HARD: Final = "!rln"
#: What marks never belong to (LB9).
_ALONE: Final = _HARD + " z"
_QUOTES: Final = '"<>'
#: Where a quotation may begin, and what may follow one (LB15a, LB15b).
_BEFORE_QUOTE: Final = _HARD + '(o"<>g z'
_AFTER_QUOTE: Final = _HARD + ' gw])c"<>?,/z'

#: LB25 as in example 7: a number with what follows it, and the signs that stand before one.
_NUMBER: Final = re.compile(r"9[9/,]*[\])c]?[$%]?")
_BEFORE_NUMBER: Final = re.compile(r"[$%](?=[(o-]?9)|[(o-](?=9)")

#: Rules LB21b to LB30b over two neighbours: none of these pairs is parted.
_PAIRS: Final = (
    ("/", "H"),  # LB21b
    ("AH", "9"), ("9", "AH"), ("$", "IEe"), ("IEe", "%"),  # LB23, LB23a
    ("$%", "AH"), ("AH", "$%"),  # LB24
    ("L", "LVh3"), ("Vh", "VT"), ("T3", "T"),  # LB26
    ("LVTh3", "%"), ("$", "LVTh3"),  # LB27
    ("AH", "AH"), (",", "AH"),  # LB28, LB29
    ("AH9", "("), (")", "AH9"),  # LB30
    ("E", "e"),  # LB30b
)  # fmt: skip
_TOGETHER: Final = frozenset(one + other for left, right in _PAIRS for one in left for other in right)


class _Text(NamedTuple):
    """A letter for each character that stands by itself, where that is, and before which of them a number or a flag
    goes on; the text."""

    letters: str
    places: list[int]
    tied: set[int]
    text: str


def opportunities(text: str) -> list[int]:
    """Before which characters of a text a line may begin, in rising order; neither 0 nor the text's end."""
    read = _read(text)
    return [read.places[at] for at in range(1, len(read.letters)) if _may_part(read, at)]


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    name = break_class(character)
    letter = _LETTERS[name]
    if name == "QU":
        return {"Pi": "<", "Pf": ">"}.get(unicodedata.category(character), letter)
    if character == "\u2010":
        return "~"
    if name in ("OP", "CP") and is_wide(character):
        return "o" if name == "OP" else "c"
    return letter


def _read(text: str) -> _Text:
    """The letters without the marks that belong to what stands before them (LB9); a mark alone is a letter (LB10)."""
    letters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        letter = _letter(character)
        if letter == "m":
            if letters and letters[-1] not in _ALONE:
                continue
            letter = "A"
        letters.append(letter)
        places.append(at)
    joined = "".join(letters)
    tied = {at for match in _NUMBER.finditer(joined) for at in range(match.start() + 1, match.end())}  # LB25
    tied.update([match.end() for match in _BEFORE_NUMBER.finditer(joined)])
    flags = 0
    for at, letter in enumerate(joined):  # LB30a
        flags = flags + 1 if letter == "R" else 0
        if flags and flags % 2 == 0:
            tied.add(at)
    return _Text(joined, places, tied, text)


def _may_part(read: _Text, at: int) -> bool:
    """Whether a line may begin with the letter ``at``, by the rules in their order."""
    letters = read.letters
    before, after = letters[at - 1], letters[at]
    if before in _HARD:  # LB4, LB5
        return not (before == "r" and after == "l")
    if after in _ALONE:  # LB6, LB7
        return False
    last = at - 1  # what stands before the white
    while last >= 0 and letters[last] == " ":
        last -= 1
    held = letters[last] if last >= 0 else ""
    if held == "z":  # LB8
        return True
    if read.text[read.places[at] - 1] == _ZWJ or "w" in (before, after) or before == "g":  # LB8a, LB11, LB12
        return False
    if (after == "g" and before not in " a-~") or after in "])c?,/":  # LB12a, LB13
        return False
    if _is_held(letters, at, last):
        return False
    if before == " ":  # LB18
        return True
    return _parts_neighbours(read, at)


def _is_held(letters: str, at: int, last: int) -> bool:
    """LB14 to LB17: what white cannot part from its neighbour. ``last`` is the place of what stands before it."""
    after = letters[at]
    if after == ">" and (at + 1 == len(letters) or letters[at + 1] in _AFTER_QUOTE):  # LB15b
        return True
    if last < 0:
        return False
    held = letters[last]
    return (
        held in "(o"  # LB14
        or (held == "<" and (last == 0 or letters[last - 1] in _BEFORE_QUOTE))  # LB15a
        or (held in "])c" and after == "s")  # LB16
        or held == after == "2"  # LB17
    )


def _parts_neighbours(read: _Text, at: int) -> bool:
    """LB19 to LB31, where no white stands between."""
    letters = read.letters
    before, after = letters[at - 1], letters[at]
    if before in _QUOTES or after in _QUOTES:  # LB19
        return False
    if "b" in (before, after):  # LB20
        return True
    if before in "-~" and after == "A" and (at < 2 or letters[at - 2] in _ALONE + "bg"):  # LB20a
        return False
    if after in "a-~s." or before == "B":  # LB21, LB22
        return False
    if before in "-a~" and at >= 2 and letters[at - 2] == "H":  # LB21a
        return False
    return at not in read.tied and before + after not in _TOGETHER
