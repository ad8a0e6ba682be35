"""Words and the glue between them come in; flat lists of every place where a line may end go out, for the breaker.

All sums run from the paragraph's start, so that a line from break i to break j is as wide as the difference of j's
end and i's start, and may gain the difference of their stretch (Knuth and Plass, "Breaking Paragraphs into
Lines", 1981, with hanging punctuation, letter space and glyph scale counted in).
"""

from typing import Final

from layout.model.styles import Style
from layout.text.breaks import may_part
from layout.text.itemize import FIXED, JOIN, NEWLINE, OPEN, SPACE, SPACES
from layout.text.shape import Word

#: What a line ending at a break adds up: width with hyphen and without hanging; stretch; shrink; the stretch of word
#: spaces alone; then demerits, 1 for a hyphen, whether the line must end here, and the keys of the word that
#: begins the next line and of the one that ends this one. Plain tuples: one is made for every break of every paragraph.
End = tuple[float, float, float, float, float, int, bool, int, int]
#: What was used up where the next line begins: width, stretch, shrink, stretch of word spaces; then where that is: the
#: number of the word and that of its own break, -1 before the word.
Start = tuple[float, float, float, float, int, int]

#: Ragged lines: white at the end of a line, in em, that counts as one unit of looseness.
RAGGED_UNIT: Final = 3.0
#: A style's hyphen penalty in units of the breaker's badness, found by trial: in 47.7 mm legs a penalty of 60 gives
#: 23 hyphens in 100 lines of long words and 8 in a newspaper's; halving it gains next to nothing, doubling it
#: saves two hyphens and loosens one line in fifty.
HYPHEN: Final = 5.0

#: Words of one such sign do not begin a line.
DASHES: Final = frozenset("\u2013\u2014\u2015-")
#: Marks that stay at the word before them, whatever that ends with: the tables of UAX #14 need not be asked.
_CLOSING: Final = frozenset(".,;:!?)]}\u2026")


class Sequence:
    """The words of a paragraph in order, with offsets in the copy, the glue after each and the number of its span.
    ``plain``: one setting, one face and nothing but spaces, as nearly every paragraph is. ``levels``, where the text
    runs in two directions: for each word its level and that of the glue after it (UAX #9)."""

    __slots__ = ("fixed", "glues", "length", "levels", "offsets", "plain", "spans", "words")

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.offsets: list[int] = []
        self.glues: list[int] = []
        self.fixed: list[float] = []
        self.spans: list[int] = []
        self.length = 0
        self.plain = False
        self.levels: list[tuple[int, int]] | None = None


class Lattice:
    """Break 0 is the paragraph's start, the last one its end."""

    __slots__ = ("ends", "ladder", "ragged", "runt", "starts", "unit")

    def __init__(self, style: Style, first: Word | None) -> None:
        self.ends: list[End] = [(0.0, 0.0, 0.0, 0.0, 0.0, 0, False, first.key if first else 0, 0)]
        self.starts: list[Start] = [(first.hang_left if first else 0.0, 0.0, 0.0, 0.0, 0, -1)]
        self.ragged = style.align != "justify"
        self.unit = RAGGED_UNIT * style.size
        self.runt = max(style.indent + 0.1 * style.size, style.runt * style.size)
        self.ladder = max(1, style.ladder)


def build(sequence: Sequence, style: Style) -> Lattice:
    """The lattice of a paragraph. White that no line may end at only adds to the sums."""
    words = sequence.words
    if not words:
        return Lattice(style, None)
    lattice = Lattice(style, words[0])
    add_end, add_start = lattice.ends.append, lattice.starts.append
    hyphen = style.hyphen_penalty * HYPHEN
    hyphen *= hyphen
    w = y = z = p = 0.0
    before = words[0]
    setting = before.setting
    space, gain, give = setting.space, setting.space_stretch, setting.space_shrink
    index = -1
    for following in words:
        if index >= 0:
            glue = sequence.glues[index]
            if before.setting is not setting:
                setting = before.setting
                space, gain, give = setting.space, setting.space_stretch, setting.space_shrink
            if glue in SPACES:
                # a dash between spaces stands at a line's end, never at its beginning
                if glue == SPACE and following.printed not in DASHES:
                    add_end((w - before.hang_right, y, z, p, before.stranded, 0, False, following.key, before.key))
                    add_start((w + space + following.hang_left, y + gain, z + give, p + gain, index + 1, -1))
                w += space
                y += gain
                z += give
                p += gain
            else:
                end = w - before.hang_right
                end_y, end_z = y, z
                if glue == JOIN:
                    if before.spaced:
                        w += setting.tracking
                        y += setting.letter_stretch
                        z += setting.letter_shrink
                elif glue not in (OPEN, NEWLINE):
                    w += sequence.fixed[index] * setting.style.size
                if joint(before, following) if glue == JOIN else glue != FIXED:
                    add_end((end, end_y, end_z, p, 0.0, 0, glue == NEWLINE, following.key, before.key))
                    add_start((w + following.hang_left, y, z, p, index + 1, -1))
        index += 1
        if following.breaks:
            number = 0
            for e, ey, ez, s, sy, sz, price, flagged, _, _, _ in following.breaks:
                add_end((w + e, y + ey, z + ez, p, price * price * hyphen, flagged, False, 0, 0))
                add_start((w + s, y + sy, z + sz, p, index, number))
                number += 1  # noqa: SIM113 - enumerate would make a tuple a break
        w += following.width
        y += following.stretch
        z += following.shrink
        before = following
    add_end((w - before.hang_right, y, z, p, 0.0, 0, True, 0, before.key))
    add_start((w, y, z, p, len(words), -1))
    return lattice


def joint(word: Word, following: Word) -> bool:
    """Whether a line may end between two words that touch, as after a written hyphen or an em dash between letters."""
    left, right = word.printed, following.printed
    if not left or not right or (left[-1].isalnum() and right[0].isalnum()) or right[0] in _CLOSING:
        return False
    return may_part(left + right, len(left))
