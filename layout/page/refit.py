"""The fit that a slot's copy had last, tried on the copy as it is now: for an answer while somebody types.

In: the elements as they are, legs for a depth of the leading picture, and the Fit chosen when the slot was last set.
Out: the copy fitted in the same way or nearly so, at a few hundredths of the search's price; None where that does not
do and the search is needed. Nothing settled is made from this: what is printed is always searched for.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from layout.page.copyfit import SLACK, Fitted, level_text, scored
from layout.page.elements import Element, UnitMemo, units_of
from layout.page.flow import Leg, Unit, fill_legs, fill_overset
from layout.text.paragraph import BrokenParagraph

#: By how much a fit may be worse than it was and still be taken: a leg two lines short, no widow.
WORSE = 450.0
#: From such a cost of feet on, ending the legs level higher up is tried, too; an overset fit's score.
UNEVEN, OVERSET = 40.0, 1e5


class Change(NamedTuple):
    """What a paragraph gave: its lines before and after, how many more they are, and blank lines put above it."""

    before: BrokenParagraph
    after: BrokenParagraph
    loose: int
    above: int


class Fit(NamedTuple):
    """What gave when a slot's copy was last fitted: the leading picture's depth, and paragraphs."""

    height: int | None
    changes: tuple[Change, ...]
    score: float


def fit_of(height: int | None, elements: list[Element], fitted: Fitted) -> Fit:
    """The fit in short."""
    changes = [
        Change(old.broken, new.broken, new.loose, new.above - old.above)
        for old, new in zip(elements, fitted.elements, strict=True)
        if old is not new
    ]
    return Fit(height, tuple(changes), fitted.score)


def given(elements: list[Element], fit: Fit) -> list[Element]:
    """The elements with the same given again, where their lines are as they were."""
    if not fit.changes:
        return elements
    changes = {id(change.before): change for change in fit.changes}
    made = []
    for element in elements:
        change = changes.get(id(element.broken))
        if change is None:
            made.append(element)
        else:
            above = element.above + change.above
            made.append(replace(element, broken=change.after, loose=change.loose, above=above))
    return made


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


def refill(elements: list[Element], legs: tuple[Leg, ...], fit: Fit) -> Fitted | None:
    """The legs filled with text that goes on elsewhere; None where they end far worse than they did."""
    units = units_of(elements)
    fill = fill_legs(units, legs, full=True) or fill_overset(units, legs)
    changed = sum(2.0 for element in elements if element.loose)
    made = Fitted(elements, units, legs, fill, sum(len(leg.lines) for leg in legs), fill.cost + changed)
    return made if made.score <= fit.score + WORSE else None
