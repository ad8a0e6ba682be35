"""A paragraph's lattice comes in, the same with word spaces that give more than their style allows goes out.

For the one paragraph that is all that stands between a leg and a widow: what letters and glyphs give stays within the
style's limits, so a strained paragraph looks tight or loose, but of the same type.
"""

from typing import Final

from layout.model.styles import Style
from layout.text.lattice import Lattice

#: The narrowest word space, as a share of the narrowest that the style allows: 70 % of the natural one at the house's
#: limits. Of paragraphs of three lines and more, one in eleven can then be a line shorter, at 80 % one in thirty-five.
NARROWEST: Final = 0.875
#: How loose a line may be; 3.5 is a word space of 2.15 at the house's limits.
LOOSEST: Final = 3.5


def strained(lattice: Lattice, style: Style) -> Lattice:
    """The lattice with more shrink at each word space."""
    least, ideal, most = style.word_space
    made = Lattice(style, None)
    made.ragged, made.unit, made.ladder, made.runt = lattice.ragged, lattice.unit, lattice.ladder, lattice.runt
    # of word spaces only their stretch is summed apart; their shrink is a share of it
    share = least * (1.0 - NARROWEST) / (most - ideal) if most > ideal else 0.0
    made.starts = [(w, y, z + share * p, p, i, cut) for w, y, z, p, i, cut in lattice.starts]
    made.ends = [(w, y, z + share * p, p, *rest) for w, y, z, p, *rest in lattice.ends]  # type: ignore[misc]
    return made
