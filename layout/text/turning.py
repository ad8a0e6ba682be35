"""Text that runs in two directions: words with their glue come in, parted where the direction changes, and lines go out
in the order in which they are read off the page (UAX #9; ``bidi`` finds the levels).

Only paragraphs that hold anything from right to left come here: all others pay for one search in their text.
"""

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from layout.language.tags import is_right_to_left
from layout.text.itemize import JOIN

if TYPE_CHECKING:
    from layout.language.bidi import Levels

# ``bidi`` is imported where a text turns: others need not wait for it

#: Hebrew, Arabic and their neighbours, and the signs that turn a text (UAX #9, table 4).
_TURNING: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

#: Figures and stops without a letter.
_FIGURES: Final = re.compile(r"^\W*\d[\d\W]*$")


class Parted(NamedTuple):
    """Words, none with two directions; for each its offset, the glue after it and that glue's width, its own level and
    that of its glue."""

    words: list[str]
    offsets: list[int]
    glues: list[int]
    fixed: list[float]
    levels: list[tuple[int, int]]


def levels_of(text: str, language: str) -> "Levels | None":
    """The levels of a paragraph's characters; None where all of it runs to the right, as nearly every text does."""
    if text.isascii() or _TURNING.search(text) is None:
        # Latin words alone in a paragraph of Hebrew run to the right as well; of a list's marker its figures alone do
        marker = is_right_to_left(language) and _FIGURES.search(text) is not None
        if not marker:
            return None
    from layout.language.bidi import LEFT_TO_RIGHT, RIGHT_TO_LEFT, resolve

    found = resolve(text, RIGHT_TO_LEFT if is_right_to_left(language) else LEFT_TO_RIGHT)
    return found if found.turns else None


def part(tokens: tuple[list[str], list[int], list[int], list[float]], levels: "Levels", base: int) -> Parted:
    """Words parted where their level changes; ``base`` is the offset of the tokens' text in the paragraph."""
    parted = Parted([], [], [], [], [])
    known = levels.levels
    for word, offset, glue, em in zip(*tokens, strict=True):
        start = 0
        while start < len(word):
            level = known[base + offset + start]
            end = start + 1
            while end < len(word) and known[base + offset + end] == level:
                end += 1
            over = base + offset + end
            last = end == len(word)
            parted.words.append(word[start:end])
            parted.offsets.append(offset + start)
            parted.glues.append(glue if last else JOIN)
            parted.fixed.append(em if last else 0.0)
            parted.levels.append((level, known[over] if last and over < len(known) and glue != JOIN else level))
            start = end
    return parted


def line_order(levels: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """A line's words from left to right, and for each the number of the word whose glue comes after it, -1 for none."""
    from layout.language.bidi import visual_order

    flat: list[int] = []
    for number, (level, after) in enumerate(levels):
        flat.append(level)
        if number + 1 < len(levels):
            # what is between two directions belongs to neither more than the paragraph has it, a join without white too
            flat.append(min(after, level, levels[number + 1][0]))
    words: list[int] = []
    glues: list[int] = []
    for at in visual_order(flat):
        number, is_glue = divmod(at, 2)
        if not is_glue:
            words.append(number)
            glues.append(-1)
        elif glues:
            glues[-1] = number
    return words, glues
