"""The fit that a slot's copy had last, tried on the copy as it is now: what still serves is kept.

In: the elements as they are, legs for a depth of the leading picture, and the Fit chosen when the slot was last set.
Out: the copy fitted in the same way or nearly so, at a few hundredths of the search's price; None where that does not
do and the search is needed. While somebody types or drags, ``Pouring`` answers without a search: the best of the few
depths that it is asked for.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from layout.page.change import AS_IT_IS, Change
from layout.page.copyfit import SLACK, Fitted, level_text, scored
from layout.page.elements import Element, UnitMemo, units_of
from layout.page.flow import Leg, Unit, fill_legs, fill_overset, stream_of

#: By how much a fit may be worse than it was and still be taken: a leg two lines short, no widow.
WORSE = 450.0
#: A fit kept from before with a score below this is as good as one that is searched for.
GOOD_ENOUGH = 22.0
#: From such a cost of feet on, ending the legs level higher up is tried, too; an overset fit's score.
UNEVEN, OVERSET = 40.0, 1e5


class Fit(NamedTuple):
    """How a slot's copy was last fitted: the leading picture's depth, what gave in heading and insets, and the
    elements before and after they gave; ``parted``: how many of them stood before the jump, where that was at the end
    of a sentence."""

    height: int | None
    change: Change
    before: tuple[Element, ...]
    after: tuple[Element, ...]
    score: float
    parted: int = 0


def fit_of(height: int | None, elements: list[Element], fitted: Fitted, change: Change = AS_IT_IS) -> Fit:
    """The fit in short."""
    return Fit(height, change, tuple(elements), tuple(fitted.elements), fitted.score)


def given(elements: list[Element], fit: Fit) -> list[Element]:
    """The elements with the same given again, where their lines are as they were."""
    changes = {id(old.broken): (old, new) for old, new in zip(fit.before, fit.after, strict=True) if old is not new}
    if not changes:
        return elements
    made = []
    for element in elements:
        change = changes.get(id(element.broken))
        if change is None:
            made.append(element)
        else:
            old, new = change
            above = element.above + new.above - old.above
            made.append(replace(element, broken=new.broken, loose=new.loose, above=above))
    return made


def unchanged(elements: list[Element], fit: Fit) -> int:
    """How many elements from the first on are the same text in the same line shapes as when the fit was made; 0 where
    all are, for then it was not the text that changed."""
    count = 0
    for now, old in zip(elements, fit.before, strict=False):
        if now.broken is not old.broken and (now.copy != old.copy or now.measures != old.measures):
            break
        if now.first != old.first:
            break
        count += 1
    return count if count < max(len(elements), len(fit.before)) else 0


def refit(
    elements: list[Element],
    legs: tuple[Leg, ...],
    fit: Fit,
    units: Callable[[list[Element], UnitMemo], list[Unit]] = units_of,
) -> Fitted | None:
    """All text into the legs; None where it does not go in, or far worse than it did."""
    lines = units(elements, {})
    fill = fill_legs(lines, legs, slack=SLACK)
    made = None if fill is None else scored(elements, lines, legs, fill)
    if made is None or made.fill.cost > UNEVEN:
        level, _ = level_text(elements, lines, legs)
        if level is not None and (made is None or level.score < made.score):
            made = level
    if made is not None:
        return made if made.score <= fit.score + WORSE else None
    if fit.score < OVERSET:
        return None
    fill = fill_overset(lines, legs)
    score = OVERSET + 100.0 * (len(lines) - fill.used) + fill.cost
    room = sum(len(leg.lines) for leg in legs)
    return Fitted(elements, lines, legs, fill, room, score)


class Pouring:
    """Elements poured into one set of legs after another: what an answer at once is made of. Their units, and what
    filling legs asks of them, are told once. ``last``: all text is to find a place; else the legs are to be full."""

    __slots__ = ("_elements", "_last", "_stream", "_units")

    def __init__(self, elements: list[Element], *, last: bool) -> None:
        self._elements, self._last = elements, last
        self._units = units_of(elements)
        self._stream = stream_of(self._units)

    @property
    def lines(self) -> int:
        """Lines that the text takes, the white between its parts counted."""
        return len(self._units)

    def into(self, legs: tuple[Leg, ...]) -> Fitted:
        """The text in these legs, level where it can be; what finds no place is overset."""
        elements, units, stream = self._elements, self._units, self._stream
        room = sum(len(leg.lines) for leg in legs)
        if not self._last:
            full = fill_legs(units, legs, full=True, stream=stream) or fill_overset(units, legs)
            return Fitted(elements, units, legs, full, room, full.cost + _given_before(elements))
        fill = fill_legs(units, legs, slack=SLACK, stream=stream) if stream.need[0] <= room else None
        made = None if fill is None else scored(elements, units, legs, fill)
        if stream.need[0] <= room and (made is None or made.fill.cost > UNEVEN):
            level, _ = level_text(elements, units, legs)
            if level is not None and (made is None or level.score < made.score):
                made = level
        if made is not None:
            return made
        fill = fill_overset(units, legs)
        score = OVERSET + 100.0 * (len(units) - fill.used) + fill.cost
        return Fitted(elements, units, legs, fill, room, score)


def _given_before(elements: list[Element]) -> float:
    return sum(2.0 for element in elements if element.loose)


def refill(elements: list[Element], legs: tuple[Leg, ...], fit: Fit) -> Fitted | None:
    """The legs filled with text that goes on elsewhere; None where they end far worse than they did."""
    units = units_of(elements)
    fill = fill_legs(units, legs, full=True) or fill_overset(units, legs)
    room = sum(len(leg.lines) for leg in legs)
    made = Fitted(elements, units, legs, fill, room, fill.cost + _given_before(elements))
    return made if made.score <= fit.score + WORSE else None
