"""A justified line of Arabic whose spaces would be wide comes in; the same with strokes between joined letters drawn
out (kashida) goes out.

Where, by the old rules of the trade that the W3C's "Text Layout Requirements for the Arabic Script" (ALReq) gathers:
after seen and sad, before a last ha or dal, a last alef, lam or kaf, a last ra or ya, a last waw, ain, qaf or fa; once
a word, in few words of a line, those at its end first; never in lam-alef, in short words or in the name of God. The
font's own tatweel is the stroke, laid over itself for any length. It is read as U+2060, which is not seen: the word
stays as it was written.
"""

import unicodedata
from itertools import pairwise
from math import ceil
from typing import Final

from layout.display.items import ShapedWord
from layout.text.itemize import SPACES
from layout.text.justify import Fit, LineWords
from layout.text.shape import Word

#: Word spaces up to this share of the ideal are left as they are.
FROM: Final = 1.15
#: The shortest stroke worth drawing, in em.
LEAST: Final = 0.12
#: Words of a line that may be drawn out: one of so many.
ONE_OF: Final = 2
_TATWEEL: Final = 0x640
_UNSEEN: Final = "\u2060"
#: Letters that join to the next one.
_JOINING: Final = frozenset("بتثجحخسشصضطظعغفقكلمنهيئىپچگکیٹ")
_ALEFS: Final = frozenset("اأإآٱ")
_LETTERS_LEAST: Final = 4
_HOLY: Final = ("الله", "لله", "اللّٰه")
#: Before which letters at a word's end, best first.
_LAST: Final = ("ةهدذ", "اأإآٱلكگک", "رزيىیئ", "وؤعغقف", "نمبتثسشصضحخجطظپچ")


def place(text: str) -> tuple[int, int]:
    """After which character of a word a stroke may be drawn out, and how good a place it is (1 is best); (-1, 0) where
    there is none."""
    letters = [at for at, character in enumerate(text) if unicodedata.category(character) == "Lo"]
    if len(letters) < _LETTERS_LEAST or any(holy in text for holy in _HOLY) or chr(_TATWEEL) in text:
        return -1, 0
    best = (-1, 0)
    for one, other in pairwise(letters):
        a, b = text[one], text[other]
        if a not in _JOINING or (a == "ل" and b in _ALEFS):
            continue
        if a in "سشصض":
            rank = 1
        elif other == letters[-1]:
            rank = next((2 + number for number, signs in enumerate(_LAST) if b in signs), 0)
        else:
            continue
        if rank and (best[1] == 0 or rank <= best[1]):
            best = (other - 1, rank)
    return best


def drawn_out(line: LineWords, how: Fit) -> LineWords:
    """The line with the strokes that take up what its spaces have too much; the same one where it needs or has none."""
    if how.gap <= FROM or not any(word.direction == "rtl" for word in line.words):
        return line
    slack = sum(
        [
            (how.gap - FROM) * word.setting.space
            for word, glue in zip(line.words[:-1], line.glues, strict=False)
            if glue in SPACES
        ]
    )
    found = [
        (rank, number) for number, word in enumerate(line.words) if (rank := _rank(word)) and word.setting.style.kashida
    ]
    # best places first, of equal ones those nearest to the line's end, which is at the left
    chosen = sorted(found)[: max(1, len(line.words) // ONE_OF)]
    words = list(line.words)
    for left, (_, number) in zip(range(len(chosen), 0, -1), chosen, strict=True):
        word = words[number]
        style = word.setting.style
        most = style.kashida * style.size
        # few long strokes look better than many short ones
        length = min(most, slack if slack <= most else max(slack / left, most / 2))
        if length < LEAST * style.size:
            break
        made = _lengthened(word, length)
        slack -= made.width - word.width
        words[number] = made
    return line._replace(words=tuple(words)) if chosen else line


def _rank(word: Word) -> int:
    """How good the word's best place is; 0 where it has none."""
    return _spot(word)[2]


def _spot(word: Word) -> tuple[int, int, int]:
    """The number of a piece, the character in it after which a stroke may stand, and how good that is; rank 0: none."""
    if word.direction != "rtl":
        return 0, -1, 0
    for number, piece in enumerate(word.pieces):
        at, rank = place(piece.text)
        # a ligature has no stroke to draw out
        if rank and at + 1 in piece.clusters and word.setting.tatweel(piece.face):
            return number, at, rank
    return 0, -1, 0


def _lengthened(word: Word, length: float) -> Word:
    """The word with a stroke ``length`` points long."""
    number, at, _ = _spot(word)
    piece = word.pieces[number]
    glyph, advance = word.setting.tatweel(piece.face)
    units = round(length * piece.upem / word.setting.style.size)
    pieces = list(word.pieces)
    pieces[number] = _with_stroke(piece, at + 1, glyph, _shares(units, advance))
    return Word(word.setting, word.text, word.printed, tuple(pieces), word.direction)


def _shares(units: int, advance: int) -> list[int]:
    """A length in as many parts as glyphs are needed, none longer than the glyph."""
    count = max(1, ceil(units / advance))
    return [units * (part + 1) // count - units * part // count for part in range(count)]


def _with_stroke(piece: ShapedWord, before: int, glyph: int, advances: list[int]) -> ShapedWord:
    """The piece with glyphs between the character ``before`` and the one that is read before it: at the left of the
    latter's glyphs, for glyphs stand as they are seen."""
    count = len(advances)
    # clusters fall from left to right
    place_of = next(index for index, cluster in enumerate(piece.clusters) if cluster < before)
    clusters = tuple([cluster if cluster < before else cluster + count for cluster in piece.clusters])
    strokes = tuple(range(before + count - 1, before - 1, -1))
    offsets = piece.offsets
    if offsets:
        offsets = (*offsets[:place_of], *[(0, 0)] * count, *offsets[place_of:])
    return ShapedWord(
        piece.face,
        piece.glyphs[: 2 * place_of] + glyph.to_bytes(2, "big") * count + piece.glyphs[2 * place_of :],
        (*piece.advances[:place_of], *advances, *piece.advances[place_of:]),
        offsets,
        (*clusters[:place_of], *strokes, *clusters[place_of:]),
        piece.text[:before] + _UNSEEN * count + piece.text[before:],
        piece.width + sum(advances),
        piece.upem,
    )
