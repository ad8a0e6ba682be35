"""Text into legs: units of one line and the lines' places come in, the breaks between legs go out.

A leg's foot may fall between any two units at a cost (widow, orphan, hyphen, a subhead parted from its
text); legs end level or a line short, the shortest last. All ways are compared by dynamic programming over
the legs, as Plass does for pages ("Optimal Pagination Techniques", 1981).
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from layout.model.values import dataclass

#: Costs of a leg's foot. A forbidden one still beats losing text.
FORBIDDEN = 1e6
WIDOW = 4000.0
ORPHAN = 3000.0
PARTED = 8000.0
HYPHEN = 120.0
#: Of the cost of a leg's foot, what a line above an inset costs; what an empty leg costs a line, squared.
INNER_SHARE, EMPTY_LEG = 0.02, 4.0
NEVER = float("inf")
#: A leg two lines short of its neighbours.
UNLEVEL = 400.0


class Unit(NamedTuple):
    """One line of the grid: the element it belongs to, the line within it, and the cost of ending a leg after it.
    A blank (``line`` < 0) is left out at a leg's head."""

    element: int
    line: int
    cost_after: float = 0.0


class Cut(NamedTuple):
    """Lines of a leg, the first to the last, that something beside them makes shorter, by so many points at the left
    and at the right."""

    first: int
    last: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Leg:
    """The lines that a leg offers, by number from the slot's top, in order; ``x`` and ``width`` in points.

    Where an inset stands in a leg, the leg is two: the upper part is ``inner``, its foot no foot of the page's. Where
    text runs on beside one, the leg has ``cuts``.
    """

    x: float
    width: float
    lines: tuple[int, ...]
    inner: bool = False
    cuts: tuple[Cut, ...] = ()

    def upto(self, line: int) -> "Leg":
        """The same leg ended at a line."""
        return Leg(self.x, self.width, self.lines[: bisect_right(self.lines, line)], self.inner, self.cuts)


@dataclass(frozen=True, slots=True)
class Fill:
    """Where each leg begins and ends in the units: ``starts[i]`` to ``ends[i]``, blanks at the head left out.
    ``used`` is the end of what found a place; ``cost`` the sum of the feet's costs."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    used: int
    cost: float


def shortened(legs: tuple[Leg, ...], lines: int) -> tuple[Leg, ...]:
    """The legs ended so that they offer so many lines in all, level, the last ones a line shorter."""
    foot = max((leg.lines[-1] for leg in legs if leg.lines), default=0)
    cut = legs
    while foot > 0 and sum(len(leg.lines) for leg in cut) > lines:
        smaller = tuple(leg.upto(foot - 1) for leg in legs)
        if sum(len(leg.lines) for leg in smaller) < lines:
            break
        foot, cut = foot - 1, smaller
    out = list(cut)
    surplus = sum(len(leg.lines) for leg in cut) - lines
    for i in range(len(out) - 1, -1, -1):
        if surplus > 0 and out[i].lines:
            out[i] = Leg(out[i].x, out[i].width, out[i].lines[:-1], out[i].inner, out[i].cuts)
            surplus -= 1
    return tuple(out)


def unlike(legs: tuple[Leg, ...], lines: int) -> Iterator[tuple[Leg, ...]]:
    """The other ways to end the legs so that they offer so many lines, none more than a line above another:
    ``shortened`` takes what is over from the last ones, these from any."""
    first = shortened(legs, lines)
    foot = max((leg.lines[-1] for leg in first if leg.lines), default=0)
    whole = tuple(leg.upto(foot) for leg in legs)
    surplus = sum(len(leg.lines) for leg in whole) - lines
    ends = [i for i, leg in enumerate(whole) if leg.lines and not leg.inner]
    for short in combinations(ends, surplus) if surplus < len(ends) else ():
        made = tuple(replace(leg, lines=leg.lines[:-1]) if i in short else leg for i, leg in enumerate(whole))
        if made != first:
            yield made


def level(legs: tuple[Leg, ...], ended: tuple[Leg, ...]) -> bool:
    """Whether legs that were shortened end level: all of them, each by as many lines."""
    whole = [(leg, cut) for leg, cut in zip(legs, ended, strict=True) if leg.lines and not leg.inner]
    foot = max([leg.lines[-1] for leg, _ in whole], default=0)
    by = {len(leg.lines) - len(cut.lines) for leg, cut in whole}
    return len(by) == 1 and all(leg.lines[-1] == foot for leg, _ in whole)


def shortfall(empty: int, last: bool) -> float:
    """What it costs that a leg ends so many lines above the others: one is allowed, the last leg's is the best."""
    if empty < 2:
        return empty * (2.0 if last else 6.0)
    return UNLEVEL * (empty - 1) * (empty - 1)


class Stream(NamedTuple):
    """Units as the filling of legs sees them: the cost of a foot after each; from each on, and one past the end, the
    first that is no blank and how many are none."""

    feet: list[float]
    heads: list[int]
    need: list[int]


def stream_of(units: list[Unit]) -> Stream:
    """The units' costs and blanks, told once for all the legs that are tried."""
    total = len(units)
    heads, need = [total] * (total + 1), [0] * (total + 1)
    count, head = 0, total
    for at in range(total - 1, -1, -1):
        if units[at].line >= 0:
            head = at
            count += 1
        heads[at] = head
        need[at] = count
    return Stream([unit.cost_after for unit in units], heads, need)


def fill_legs(
    units: list[Unit], legs: tuple[Leg, ...], *, full: bool = False, slack: int = 3, stream: Stream | None = None
) -> Fill | None:
    """The cheapest way to set all units in the legs; None where they do not fit.

    ``full``: the text goes on elsewhere, so the legs are to be filled and not all units need be used.
    ``slack``: by how many lines a leg may end short.
    """
    total, count = len(units), len(legs)
    feet, heads, need = stream or stream_of(units)
    rooms = [len(leg.lines) for leg in legs]
    after = [sum(rooms[i:]) for i in range(count + 1)]
    memo: dict[tuple[int, int], tuple[float, int]] = {}

    def best(leg: int, start: int) -> tuple[float, int]:
        """Cost from here on, and where this leg ends; ``start`` is not a blank."""
        if leg == count:
            return (0.0 if full or start >= total else NEVER, start)
        key = (leg, start)
        found = memo.get(key)
        if found is not None:
            return found
        room, last, inner = rooms[leg], leg == count - 1, legs[leg].inner
        if start >= total:
            answer = (best(leg + 1, start)[0] + EMPTY_LEG * room * room, start)
        else:
            answer = (NEVER, start)
            for short in range(min(slack, room) + 1):
                end = min(total, start + room - short)
                if need[end] > after[leg + 1] and not full:  # what is left finds no place: so end most ways
                    break
                if end < total and units[end - 1].line < 0:
                    continue
                cost = shortfall(room - (end - start), last)
                if cost >= answer[0]:  # a shorter leg only costs more
                    break
                if end < total:
                    foot = feet[end - 1]
                    cost += foot if foot >= PARTED or not inner else foot * INNER_SHARE
                cost += best(leg + 1, heads[end])[0]
                if cost < answer[0]:
                    answer = (cost, end)
                if end == total:
                    break
        memo[key] = answer
        return answer

    first = heads[0]
    cost = best(0, first)[0]
    if cost == NEVER:
        return None
    starts, ends = [], []
    for leg in range(count):
        end = best(leg, first)[1]
        starts.append(first)
        ends.append(end)
        first = heads[end]
    return Fill(tuple(starts), tuple(ends), first, cost)


def level_legs(units: list[Unit], legs: tuple[Leg, ...]) -> tuple[Fill, tuple[Leg, ...]] | None:
    """All units in legs that end level as high as they can; None where they overset.

    Returns the fill and the legs as they were ended.
    """
    bottom = max((leg.lines[-1] for leg in legs if leg.lines), default=0)
    low = min((leg.lines[0] for leg in legs if leg.lines), default=0)
    # the highest foot above which there are lines enough
    lines = sorted([line for leg in legs for line in leg.lines])
    need = len(units)
    end = bottom if need > len(lines) else max(low, lines[need - 1]) if need else low
    stream = stream_of(units)
    best: tuple[Fill, tuple[Leg, ...]] | None = None
    for foot in range(max(low, end - 1), min(bottom, end + 2) + 1):
        ended = tuple(leg.upto(foot) for leg in legs)
        fill = fill_legs(units, ended, slack=4, stream=stream)
        if fill is not None and (best is None or fill.cost + 6.0 * (foot - end) < best[0].cost):
            best = (fill, ended)
    if best is None:
        fill = fill_legs(units, legs, slack=6, stream=stream)
        if fill is not None:
            best = (fill, legs)
    return best


def fill_overset(units: list[Unit], legs: tuple[Leg, ...]) -> Fill:
    """As many units as find a place; what is left after ``used`` is overset."""
    fill = fill_legs(units, legs, full=True, slack=2)
    if fill is not None:
        return fill
    # no leg's foot is a good one, as where blanks fill a leg of two lines: whatever fits
    starts, ends, at = [], [], 0
    for leg in legs:
        while at < len(units) and units[at].line < 0:
            at += 1
        starts.append(at)
        at = min(len(units), at + len(leg.lines))
        ends.append(at)
    return Fill(tuple(starts), tuple(ends), at, FORBIDDEN)
