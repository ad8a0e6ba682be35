"""Text that runs around what cuts into its legs: elements and legs with cuts come in, the text fitted into them goes
out, each line as wide as its place allows.

Where a paragraph stands tells the widths of its lines, and the widths of lines tell where the next paragraph stands.
So the text is fitted, broken again for the places that it came to, and fitted again, until nothing moves. Where it goes
on moving, it is set once from top to foot, each paragraph where the last one ended.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from layout.page.copyfit import Fitted, rebroken, scored
from layout.page.elements import Element, units_of
from layout.page.flow import PARTED, WIDOW, Fill, Leg
from layout.page.setting import Setter
from layout.text.paragraph import Measure

#: How often text is broken again before it is set from top to foot, and the share of lines a narrow place may add.
ROUNDS, GROWTH = 6, 1.8
#: A foot of such a cost is avoided, and what it costs that text is set from top to foot: it is seldom level.
AVOIDED, PLAIN = WIDOW / 2, 30.0

#: Points that a line loses at its left and its right.
Loss = tuple[float, float]
WHOLE: Loss = (0.0, 0.0)
Fit = Callable[[list[Element], tuple[Leg, ...]], Fitted]


def is_cut(legs: tuple[Leg, ...]) -> bool:
    """Whether text has anything to run around."""
    return any(leg.cuts for leg in legs)


def offered(legs: tuple[Leg, ...]) -> int:
    """Lines of text that the legs hold, shorter ones counted by what they hold."""
    lines = sum(len(leg.lines) for leg in legs)
    for leg in legs:
        for cut in leg.cuts:
            inside = bisect_right(leg.lines, cut.last) - bisect_left(leg.lines, cut.first)
            lines -= round(inside * (cut.left + cut.right) / leg.width)
    return lines


def set_around(setter: Setter, elements: list[Element], legs: tuple[Leg, ...], fit: Fit) -> Fitted:
    """The text as ``fit`` sets it into the legs, around what cuts into them."""
    if not is_cut(legs):
        return fit(elements, legs)
    # a paragraph that began in another slot is broken for what is left of it alone: its first lines are printed
    elements = [rebroken(setter, e, e.measures[-1].width + e.measures[-1].left) if e.first else e for e in elements]
    bare = tuple(replace(leg, cuts=()) for leg in legs)
    flow = [(i, line) for i, leg in enumerate(legs) for line in leg.lines]
    losses = [_loss(legs[i], line) for i, line in flow]
    start = {place: number for number, place in enumerate(flow)}
    broken = list(elements)
    for _ in range(ROUNDS):
        fitted = fit(broken, bare)
        places = _places(fitted, start)
        again = []
        settled = True
        for element, given, now, mine in zip(elements, broken, fitted.elements, places, strict=True):
            here = [losses[at] for at in mine]
            more = round(len(mine) * (GROWTH - 1.0)) + 3
            ahead = losses[mine[-1] + 1 : mine[-1] + 1 + more] if mine else []
            wanted = element.measures if element.ornament else _measures(element, [*here, *ahead])
            settled = settled and _alike(now, wanted, len(mine))
            again.append(given if given.measures == wanted else _broken(setter, element, wanted))
        if settled:
            return fitted
        broken = again
    return _poured(setter, elements, bare, losses)


def _loss(leg: Leg, line: int) -> Loss:
    """What a line of a leg loses. What cuts in at both sides leaves the text between."""
    cuts = [cut for cut in leg.cuts if cut.first <= line <= cut.last]
    if not cuts:
        return WHOLE
    return max(cut.left for cut in cuts), max(cut.right for cut in cuts)


def _places(fitted: Fitted, start: dict[tuple[int, int], int]) -> list[list[int]]:
    """For each element the numbers of the places in which its lines stand."""
    places: list[list[int]] = [[] for _ in fitted.elements]
    for i, (first, end) in enumerate(zip(fitted.fill.starts, fitted.fill.ends, strict=True)):
        lines = fitted.legs[i].lines
        for unit, line in zip(fitted.units[first:end], lines, strict=False):
            if unit.line >= 0:
                places[unit.element].append(start[(i, line)])
    return places


def _alike(element: Element, wanted: tuple[Measure, ...], lines: int) -> bool:
    """Whether the lines that were placed are as wide as they are to be."""
    last = len(wanted) - 1
    return all(_measure(element, n) == wanted[min(n, last)] for n in range(lines))


def _broken(setter: Setter, element: Element, wanted: tuple[Measure, ...]) -> Element:
    """The element in lines of such widths."""
    if wanted == element.measures:
        return element
    return replace(element, measures=wanted, broken=setter.composer.paragraph(element.copy, wanted))


def _measures(element: Element, losses: Sequence[Loss]) -> tuple[Measure, ...]:
    """The element's measures less what each of its lines loses."""
    last = element.measures[-1]
    if all(loss == WHOLE for loss in losses):
        return element.measures
    made: list[Measure] = []
    for n, (left, right) in enumerate(losses):
        whole = _measure(element, n)
        made.append(Measure(max(1.0, whole.width - left - right), whole.left + left))
    while made and made[-1] == last:
        made.pop()
    return (*made, last)


def _measure(element: Element, line: int) -> Measure:
    return element.measures[min(line, len(element.measures) - 1)]


# -- from top to foot --------------------------------------------------------------------------------


def _poured(setter: Setter, elements: list[Element], legs: tuple[Leg, ...], losses: list[Loss]) -> Fitted:
    """All text set once, each paragraph broken where the one before it ended; a leg ends early where its foot would
    leave a widow, an orphan or a head alone. Of the feet at which the text goes in, the highest."""
    low = min((leg.lines[0] for leg in legs if leg.lines), default=0)
    high = max((leg.lines[-1] for leg in legs if leg.lines), default=0)
    best: Fitted | None = None
    need = sum(element.lines for element in elements)
    for foot in range(low, high + 1):
        ended = tuple(leg.upto(foot) for leg in legs)
        if sum(len(leg.lines) for leg in ended) < need and foot < high:
            continue
        made = _Pour(setter, legs, ended, losses).pour(elements)
        best = made
        if made.fill.used >= len(made.units):
            break
    assert best is not None
    return best


class _Pour:
    """One pass over the legs, ended at a line."""

    def __init__(self, setter: Setter, whole: tuple[Leg, ...], legs: tuple[Leg, ...], losses: list[Loss]) -> None:
        self.setter, self.legs = setter, legs
        self.losses: list[list[Loss]] = []
        at = 0
        for leg, ended in zip(whole, legs, strict=True):
            self.losses.append(losses[at : at + len(ended.lines)])
            at += len(leg.lines)
        self.room = sum(len(leg.lines) for leg in whole)
        self.taken = [0] * len(legs)
        self.leg = 0

    def pour(self, elements: list[Element]) -> Fitted:
        out: list[Element] = []
        starts, ends = [0] * len(self.legs), [0] * len(self.legs)
        used = -1
        for e, element in enumerate(elements):
            made = element if used >= 0 else self._set(element)
            out.append(made)
            if used < 0 and self.leg >= len(self.legs):
                used = e
        units = units_of(out)
        # where units stand follows from how many lines each leg took
        at = 0
        for i in range(len(self.legs)):
            while at < len(units) and units[at].line < 0:
                at += 1
            starts[i] = at
            at = min(len(units), at + self.taken[i])
            ends[i] = at
        while at < len(units) and units[at].line < 0:
            at += 1
        fill = Fill(tuple(starts), tuple(ends), at, PLAIN)
        fitted = scored(out, units, self.legs, fill)
        over = 100.0 * (len(units) - at)
        return replace(fitted, room=self.room, score=fitted.score + (1e5 + over if over else 0.0))

    def _set(self, element: Element) -> Element:
        """One element at the place that was reached; its lines are taken."""
        if self.leg < len(self.legs) and self.taken[self.leg]:
            blank = self.taken[self.leg] + element.above
            room = len(self.legs[self.leg].lines)
            if blank >= room:
                self._turn()
            else:
                self.taken[self.leg] = blank
        for _ in range(3):
            ahead = self._ahead()
            made = element
            if not element.ornament and any(loss != WHOLE for loss in ahead[: round(element.lines * GROWTH) + 3]):
                made = _broken(self.setter, element, _measures(element, ahead[: round(element.lines * GROWTH) + 3]))
            foot = self._bad_foot(made)
            if foot is None:
                break
            self._shorten(foot)
        self._take(made)
        return made

    def _ahead(self) -> list[Loss]:
        found: list[Loss] = []
        for i in range(self.leg, len(self.legs)):
            found += self.losses[i][self.taken[i] if i == self.leg else 0 :]
        return found

    def _bad_foot(self, element: Element) -> int | None:
        """The lines of the element that the leg should hold instead, where its foot is a bad one."""
        if self.leg >= len(self.legs):
            return None
        room = len(self.legs[self.leg].lines) - self.taken[self.leg]
        if element.keep and room < element.lines + 2 and self.taken[self.leg] and room < 6:
            return 0
        feet = [unit.cost_after for unit in units_of([element]) if unit.line >= 0]
        if room >= len(feet) or room < 1:
            return None
        if feet[room - 1] < AVOIDED or (self.legs[self.leg].inner and feet[room - 1] < PARTED):
            return None
        for fewer in range(room - 1, max(-1, room - 4), -1):
            if fewer == 0 and not self.taken[self.leg]:
                return None
            if fewer == 0 or feet[fewer - 1] < AVOIDED:
                return fewer
        return None

    def _shorten(self, lines: int) -> None:
        """Ends the leg after so many lines of what comes."""
        if lines == 0:
            self._turn()
            return
        keep = self.taken[self.leg] + lines
        leg = self.legs[self.leg]
        self.losses[self.leg] = self.losses[self.leg][:keep]
        cut = replace(leg, lines=leg.lines[:keep])
        self.legs = (*self.legs[: self.leg], cut, *self.legs[self.leg + 1 :])

    def _turn(self) -> None:
        self.leg += 1

    def _take(self, element: Element) -> None:
        left = element.lines
        while left and self.leg < len(self.legs):
            room = len(self.legs[self.leg].lines) - self.taken[self.leg]
            now = min(room, left)
            self.taken[self.leg] += now
            left -= now
            if left or self.taken[self.leg] >= len(self.legs[self.leg].lines):
                self._turn()
