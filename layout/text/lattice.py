"""Words and the glue between them come in; flat lists of every place where a line may end go out, for the breaker.

All sums run from the paragraph's start, so that a line from break i to break j has the width ``end[j] - start[i]``
and may gain ``end_stretch[j] - start_stretch[i]`` (Knuth and Plass, "Breaking Paragraphs into Lines", 1981,
with hanging punctuation, letter space and glyph scale counted in).
"""

from typing import Final

from layout.model.styles import Style
from layout.text.itemize import FIXED, JOIN, NEWLINE, OPEN, TIED
from layout.text.shape import Word

_DASHES: Final = frozenset("\u2013\u2014\u2015-")
#: Ragged lines: white at the end of a line, in em, that counts as one unit of looseness.
RAGGED_UNIT: Final = 3.0
#: A last line shorter than this, in em, is a runt (about six characters).
RUNT: Final = 2.7


class Sequence:
    """The words of a paragraph in order, with offsets in the copy and the glue after each."""

    __slots__ = ("fixed", "glues", "length", "offsets", "spans", "words")

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.offsets: list[int] = []
        self.glues: list[int] = []
        self.fixed: list[float] = []
        self.spans: list[int] = []
        self.length = 0


class Lattice:
    """Break 0 is the paragraph's start, the last one its end. ``word[b]`` and ``cut[b]`` say where break b is:
    within word ``word[b]`` at its break ``cut[b]``, or before it where ``cut[b]`` is -1."""

    __slots__ = (
        "begin_key", "cut", "demerits", "end", "end_key", "end_shrink", "end_spaces", "end_stretch", "flagged", "forced",
        "ladder", "ragged", "runt", "start", "start_shrink", "start_spaces", "start_stretch", "unit", "word",
    )  # fmt: skip

    def __init__(self, style: Style) -> None:
        self.end = [0.0]
        self.end_stretch = [0.0]
        self.end_shrink = [0.0]
        #: what word spaces alone may gain for one unit; beyond the first unit nothing else gives
        self.end_spaces = [0.0]
        self.start = [0.0]
        self.start_stretch = [0.0]
        self.start_shrink = [0.0]
        self.start_spaces = [0.0]
        self.demerits = [0.0]
        self.flagged = [0]
        self.forced = [False]
        #: keys of the words that begin the next line and end this one
        self.begin_key = [0]
        self.end_key = [0]
        self.word = [0]
        self.cut = [-1]
        self.ragged = style.align != "justify"
        self.unit = RAGGED_UNIT * style.size
        self.runt = max(style.indent + 0.1 * style.size, RUNT * style.size)
        self.ladder = max(0, style.ladder)


def build(sequence: Sequence, style: Style) -> Lattice:
    """The lattice of a paragraph. White that no line may end at only adds to the sums."""
    lattice = Lattice(style)
    words = sequence.words
    if not words:
        return lattice
    glues = sequence.glues
    fixed = sequence.fixed
    price = style.hyphen_penalty
    add_end, add_end_y, add_end_z, add_end_p = (
        lattice.end.append,
        lattice.end_stretch.append,
        lattice.end_shrink.append,
        lattice.end_spaces.append,
    )
    add_start, add_start_y, add_start_z, add_start_p = (
        lattice.start.append,
        lattice.start_stretch.append,
        lattice.start_shrink.append,
        lattice.start_spaces.append,
    )
    add_demerits, add_flag, add_forced = lattice.demerits.append, lattice.flagged.append, lattice.forced.append
    add_begin, add_finish = lattice.begin_key.append, lattice.end_key.append
    add_word, add_cut = lattice.word.append, lattice.cut.append
    w = y = z = p = 0.0
    lattice.start[0] = words[0].hang_left
    lattice.begin_key[0] = words[0].key
    last = len(words) - 1
    for index, word in enumerate(words):
        for number, b in enumerate(word.breaks):
            add_end(w + b[0])
            add_end_y(y + b[1])
            add_end_z(z + b[2])
            add_end_p(p)
            add_start(w + b[3])
            add_start_y(y + b[4])
            add_start_z(z + b[5])
            add_start_p(p)
            cost = b[6] * price
            add_demerits(cost * cost)
            add_flag(1 if b[7] else 0)
            add_forced(False)
            add_begin(0)
            add_finish(0)
            add_word(index)
            add_cut(number)
        w += word.width
        y += word.stretch
        z += word.shrink
        if index == last:
            break
        glue = glues[index]
        setting = word.setting
        end_w = w - word.hang_right
        end_y, end_z, end_p = y, z, p
        following = words[index + 1]
        breaks = True
        if glue == 1:  # SPACE, by far the most frequent
            w += setting.space
            y += setting.space_stretch
            z += setting.space_shrink
            p += setting.space_stretch
            if len(following.printed) == 1 and following.printed in _DASHES:
                breaks = False
        elif glue == TIED:
            w += setting.space
            y += setting.space_stretch
            z += setting.space_shrink
            p += setting.space_stretch
            breaks = False
        elif glue == JOIN:
            w += setting.tracking
            y += setting.letter_stretch
            z += setting.letter_shrink
            breaks = joint(word, following)
        elif glue == NEWLINE:
            pass
        elif glue != OPEN:
            w += fixed[index] * setting.fixed_em
            breaks = glue != FIXED
        if not breaks:
            continue
        add_end(end_w)
        add_end_y(end_y)
        add_end_z(end_z)
        add_end_p(end_p)
        add_start(w + following.hang_left)
        add_start_y(y)
        add_start_z(z)
        add_start_p(p)
        add_demerits(0.0)
        add_flag(0)
        add_forced(glue == NEWLINE)
        add_begin(following.key)
        add_finish(word.key)
        add_word(index + 1)
        add_cut(-1)
    add_end(w - words[last].hang_right)
    add_end_y(y)
    add_end_z(z)
    add_end_p(p)
    add_start(w)
    add_start_y(y)
    add_start_z(z)
    add_start_p(p)
    add_demerits(0.0)
    add_flag(0)
    add_forced(True)
    add_begin(0)
    add_finish(words[last].key)
    add_word(last + 1)
    add_cut(-1)
    return lattice


def joint(word: Word, following: Word) -> bool:
    """Whether a line may end between two words that touch: after a written hyphen or an em dash between letters."""
    if len(word.printed) < 2 or not following.printed:
        return False
    return word.printed[-1] in "-\u2010\u2014" and word.printed[-2].isalnum() and following.printed[0].isalpha()
