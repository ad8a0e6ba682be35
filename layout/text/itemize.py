"""A span's characters come in; words, the glue between them, and stretches of one script go out.

Scripts follow Unicode Standard Annex #24 for the scripts we have faces for; a character of no script of
its own (digits, punctuation) takes the script of what stands before it. White space follows UAX #14:
U+00A0, U+2007 and U+202F never break, U+200B breaks without a width, U+000A ends the line; a space holds what it stands
before or after where a sign there may not begin or end a line (LB13 to LB17).
"""

import re
from bisect import bisect_right
from typing import Final

#: What stands after a word. JOIN: nothing, the next word belongs to this one (a span's border).
JOIN: Final = 0
SPACE: Final = 1
TIED: Final = 2  # a space that stretches and never breaks
FIXED: Final = 3  # a space of fixed width that never breaks
FIXED_BREAK: Final = 4
OPEN: Final = 5  # U+200B: a line may end here
NEWLINE: Final = 6
#: White that stretches, and white that does not.
SPACES: Final = frozenset({SPACE, TIED})
FIXED_WHITES: Final = frozenset({FIXED, FIXED_BREAK})

#: Spaces of fixed width, in em. Most faces lack U+202F, so these are white, never glyphs.
FIXED_SPACES: Final = {
    "\u2000": 0.5, "\u2001": 1.0, "\u2002": 0.5, "\u2003": 1.0, "\u2004": 0.333, "\u2005": 0.25,
    "\u2006": 0.167, "\u2007": 0.5, "\u2008": 0.25, "\u2009": 0.2, "\u200a": 0.1, "\u202f": 0.2,
    "\u205f": 0.222, "\u3000": 1.0,
}  # fmt: skip

_UNBREAKABLE: Final = "\u2007\u202f"

#: Any white that is not U+0020; a text without it takes the quick way through ``str.split``.
_ODD_SPACE: Final = re.compile("[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000]")
_TOKEN: Final = re.compile(
    "(?P<newline>[\n\u2028\u2029\u0085])|(?P<tied>\u00a0)|(?P<fixed>[\u2000-\u200a\u202f\u205f\u3000])"
    "|(?P<open>\u200b)|(?P<space>[ \t\v\f\r\u1680]+)"
    "|(?P<word>[^ \t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000]+)"
)
#: White before a closing sign or after an opening one, where a line may perhaps not end. Two patterns, each with a
#: quick beginning, take half the time of one.
_BEFORE_CLOSING: Final = re.compile(
    " (?:[)\\]}!?,.;:\u00bb\u201d\u203a\u2060\u060c\u061b\u061f\u0964\u0965]|\u2019(?!\\w)|(?<=\u2014 ) *\u2014)"
)
_AFTER_OPENING: Final = re.compile("[(\\[{\u00a1\u00bf\u00ab\u201c\u201e\u201a\u2018\u2039] ")
_DANDAS: Final = "\u0964\u0965"
_GLUES: Final = {"newline": NEWLINE, "tied": TIED, "open": OPEN, "space": SPACE}

#: First characters of blocks and their script, "" where a character takes its neighbour's.
_SCRIPTS: Final = (
    (0x0000, ""), (0x0041, "Latn"), (0x005B, ""), (0x0061, "Latn"), (0x007B, ""), (0x00AA, "Latn"), (0x00AB, ""),
    (0x00BA, "Latn"), (0x00BB, ""), (0x00C0, "Latn"), (0x00D7, ""), (0x00D8, "Latn"), (0x00F7, ""), (0x00F8, "Latn"),
    (0x02B9, ""), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"), (0x0600, "Arab"),
    (0x0700, "Syrc"), (0x0750, "Arab"), (0x0780, ""), (0x08A0, "Arab"), (0x0900, "Deva"), (0x0964, ""),
    (0x0966, "Deva"), (0x0980, "Beng"), (0x0A00, "Guru"), (0x0A80, "Gujr"), (0x0B00, "Orya"), (0x0B80, "Taml"),
    (0x0C00, "Telu"), (0x0C80, "Knda"), (0x0D00, "Mlym"), (0x0D80, ""), (0x0E00, "Thai"), (0x0E80, ""),
    (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x1380, ""), (0x1C80, "Cyrl"), (0x1C90, ""),
    (0x1D00, "Latn"), (0x1DC0, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""), (0x2C60, "Latn"), (0x2C80, ""),
    (0x2DE0, "Cyrl"), (0x2E00, ""), (0x3040, "Hira"), (0x30A0, "Kana"), (0x3100, ""), (0x3400, "Hani"), (0xA000, ""),
    (0xA640, "Cyrl"), (0xA6A0, ""), (0xA720, "Latn"), (0xA800, ""), (0xA8E0, "Deva"), (0xA900, ""),
    (0xAB30, "Latn"), (0xAB70, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xFB00, "Latn"), (0xFB07, ""),
    (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFEFF, ""), (0x20000, "Hani"),
)  # fmt: skip
_STARTS: Final = [start for start, _ in _SCRIPTS]
#: Latin letters, and signs of no script: nearly every word that is not of ASCII alone.
_LATIN: Final = re.compile("[\0-\u036f\u1e00-\u1eff\u2000-\u2c5f]*")

#: Scripts that run from right to left.
RIGHT_TO_LEFT: Final = frozenset({"Arab", "Hebr", "Syrc"})


#: Scripts whose letters stand apart, so that letter space may come between them; in the others they join or stack.
SPACED: Final = frozenset({"Latn", "Grek", "Cyrl", "Armn", "Geor"})


def script_of(character: str) -> str:
    """The ISO 15924 code of a character's script, "" where it has none of its own."""
    return _SCRIPTS[bisect_right(_STARTS, ord(character)) - 1][1]


def stretches(text: str, usual: str = "Latn") -> list[tuple[int, int, str]]:
    """(start, end, script) of the stretches of one script; leading neutral characters join what follows, digits and
    signs by themselves are of the ``usual`` script, that of their language."""
    if usual == "Latn" and (text.isascii() or _LATIN.fullmatch(text)):
        return [(0, len(text), "Latn")]
    found: list[tuple[int, int, str]] = []
    start, current = 0, ""
    for index, character in enumerate(text):
        script = script_of(character)
        if script and script != current:
            if current:
                found.append((start, index, current))
                start = index
            current = script
    found.append((start, len(text), current or usual))
    return found


def tokens(text: str) -> tuple[list[str], list[int], list[int], list[float], int]:
    """Words of a text, their offsets, the glue after each and its fixed width in em; last the glue before the first.

    White in a row counts once, the strongest kind winning; white before the first word is told apart,
    so that a span can say whether it goes on in the middle of a word.
    """
    found = _plain_tokens(text) if _ODD_SPACE.search(text) is None else _odd_tokens(text)
    if " /" in text:
        words, _, glues, _, _ = found
        for index in range(1, len(words)):
            if glues[index - 1] == SPACE and words[index][0] == "/":  # LB13; copy has " / ", and no need of the tables
                glues[index - 1] = TIED
    if _perhaps_held(text):
        _hold(text, found)
    return found


def held(before: str, after: str) -> bool:
    """Whether a space between two words of different spans holds them together."""
    if after[:1] != "/" and not _perhaps_held(f"{before[-1:]} {after[:1]}"):
        return False
    *_, glues, _, _ = tokens(f"{before} {after}")
    return TIED in glues


def _perhaps_held(text: str) -> bool:
    return _BEFORE_CLOSING.search(text) is not None or _AFTER_OPENING.search(text) is not None


def _hold(text: str, found: tuple[list[str], list[int], list[int], list[float], int]) -> None:
    """Ties the spaces at which no line may end."""
    # only such signs wait for its tables
    from layout.language.linebreak import opportunities

    _, offsets, glues, _, _ = found
    places = set(opportunities(text))
    for index in range(len(glues) - 1):
        start = offsets[index + 1]
        # the standard would let a danda begin a line that somebody wrote a space before
        if glues[index] == SPACE and (start not in places or text[start] in _DANDAS):
            glues[index] = TIED


def _odd_tokens(text: str) -> tuple[list[str], list[int], list[int], list[float], int]:
    words: list[str] = []
    offsets: list[int] = []
    glues: list[int] = []
    fixed: list[float] = []
    before = glue = JOIN
    em = 0.0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            if words:
                glues[-1], fixed[-1] = glue, em
            else:
                before = glue
            words.append(match[0])
            offsets.append(match.start())
            glues.append(JOIN)
            fixed.append(0.0)
            glue, em = JOIN, 0.0
        elif kind == "fixed":
            em += FIXED_SPACES[match[0]]
            mine = FIXED if match[0] in _UNBREAKABLE else FIXED_BREAK
            glue = mine if glue in (JOIN, OPEN) else (SPACE if glue == SPACE else glue)
        else:
            mine = _GLUES[kind or "space"]
            glue = mine if glue == JOIN else _stronger(glue, mine)
    if words:
        glues[-1], fixed[-1] = glue, em
    else:
        before = glue
    return words, offsets, glues, fixed, before


def _stronger(one: int, other: int) -> int:
    if NEWLINE in (one, other):
        return NEWLINE
    if SPACE in (one, other):
        return SPACE
    return max(one, other)


def _plain_tokens(text: str) -> tuple[list[str], list[int], list[int], list[float], int]:
    words: list[str] = []
    offsets: list[int] = []
    at = 0
    for word in text.split(" "):
        if word:
            words.append(word)
            offsets.append(at)
            at += len(word) + 1
        else:
            at += 1
    glues = [SPACE] * len(words)
    if words and text[-1] != " ":
        glues[-1] = JOIN
    before = SPACE if text[:1] == " " else JOIN
    return words, offsets, glues, [0.0] * len(words), before
