"""The legs of a part that goes on in another slot: an Arrangement and its Body come in; what of the legs is open to
text goes out, the line for the jump kept free."""

from dataclasses import replace

from layout.page.arrange import Arrangement, Body
from layout.page.flow import Leg, shortened


def reserved(arranged: Arrangement) -> int:
    """The jump line takes the last line of the last leg."""
    return 0 if arranged.last or arranged.silent(arranged.index + 1) else 1


def open_legs(arranged: Arrangement, body: Body, lines: int = 0) -> tuple[Leg, ...]:
    """The legs as far as text may stand in them: not below a jump, nor on its line. ``lines``: where the plan says how
    many stand before the jump at least, how many do."""
    legs = body.legs
    if arranged.last:
        return legs
    kept = reserved(arranged)
    if arranged.story.after and arranged.first:
        legs = shortened(legs, max(lines, arranged.story.after) + kept)
    at = last_with_lines(legs)
    if kept and at >= 0:
        legs = (*legs[:at], replace(legs[at], lines=legs[at].lines[:-1]), *legs[at + 1 :])
    return legs


def last_with_lines(legs: tuple[Leg, ...]) -> int:
    """The number of the last leg that offers a line; -1 where none does."""
    return next((i for i in range(len(legs) - 1, -1, -1) if legs[i].lines), -1)
