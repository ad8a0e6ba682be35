"""What gives in a story's heading and in what stands beside its text, as a value: an Arrangement is made with one.

The leading picture's depth and what paragraphs give are not here: they need no other Arrangement.
"""

from typing import NamedTuple

from layout.model.fit import FitList, Give, What

#: The number of a filler, none here, and over how many legs it stands.
NO_FILLER = (-1, 1)


class Change(NamedTuple):
    """``cap``: the largest headline, in points (0: as the slot has it); ``lines``: more lines for it; ``deck`` and
    ``pulls``: whether they stay; ``space``: lines more below each pull quote; ``quotation``: the block that is set once
    more as a pull quote, -1 for none; ``filler``: the number of the story's filler that stands at its foot, and over
    how many legs.

    What leaves heading and insets themselves as they are: ``air``: lines more under the byline, -1: none;
    ``second``: by how many lines the second picture is taller; ``turn``: how far from the likeliest leg what may stand
    in any of them stands; ``side``: the leading picture stands at the first legs, not the last.
    """

    cap: float = 0.0
    lines: int = 0
    deck: bool = True
    pulls: bool = True
    space: int = 0
    quotation: int = -1
    filler: tuple[int, int] = NO_FILLER
    air: int = 0
    second: int = 0
    turn: int = 0
    side: bool = False

    @property
    def plain(self) -> "Change":
        """The same but for what leaves heading and insets as they are."""
        return self._replace(air=0, second=0, turn=0, side=False)


AS_IT_IS = Change()


def give_of(fits: FitList, what: What) -> Give | None:
    """How far a thing may give; None where it may not."""
    for give in fits:
        if give.what == what:
            return give
    return None


def limits(give: Give | None, lines: int) -> tuple[int, int]:
    """The least and the most of so many lines."""
    if give is None:
        return lines, lines
    if give.share:
        return round(lines * (1.0 - give.less)), round(lines * (1.0 + give.more))
    return lines - round(give.less), lines + round(give.more)
