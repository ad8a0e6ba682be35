"""Text into legs: units of one line and the lines' places come in, the breaks between legs go out.

A leg's foot may fall between any two units at a cost (widow, orphan, hyphen, a subhead parted from its
text); legs end level or a line short, the shortest last. All ways are compared by dynamic programming over
the legs, as Plass does for pages ("Optimal Pagination Techniques", 1981).
"""

from typing import NamedTuple

from layout.model.values import dataclass

#: Costs of a leg's foot. A forbidden one still beats losing text.
FORBIDDEN = 1e6
WIDOW = 4000.0
ORPHAN = 3000.0
PARTED = 8000.0
HYPHEN = 120.0
#: A leg two lines short of its neighbours.
UNLEVEL = 400.0


class Unit(NamedTuple):
    """One line of the grid: the element it belongs to, the line within it, and the cost of ending a leg after it.
    A blank (``line`` < 0) is left out at a leg's head."""

    element: int
    line: int
    cost_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Leg:
    """The lines that a leg offers, by number from the slot's top, in order; ``x`` and ``width`` in points.

    Where an inset stands in a leg, the leg is two: the upper part is ``inner``, its foot no foot of the page's.
    """

    x: float
    width: float
    lines: tuple[int, ...]
    inner: bool = False

    def upto(self, line: int) -> "Leg":
        """The same leg ended at a line."""
        return Leg(self.x, self.width, tuple(n for n in self.lines if n <= line), self.inner)

    def parts(self) -> tuple["Leg", ...]:
        """The leg parted where its lines are not neighbours."""
        made: list[Leg] = []
        start = 0
        for i in range(1, len(self.lines) + 1):
            if i == len(self.lines) or self.lines[i] != self.lines[i - 1] + 1:
                made.append(Leg(self.x, self.width, self.lines[start:i], i < len(self.lines)))
                start = i
        return tuple(made) or (self,)


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
            out[i] = Leg(out[i].x, out[i].width, out[i].lines[:-1], out[i].inner)
            surplus -= 1
    return tuple(out)


def shortfall(empty: int, last: bool) -> float:
    """What it costs that a leg ends so many lines above the others: one is allowed, the last leg's is the best."""
    if empty < 2:
        return empty * (2.0 if last else 6.0)
    return UNLEVEL * (empty - 1) * (empty - 1)


def skip_blanks(units: list[Unit], at: int) -> int:
    """The first unit from ``at`` that is not blank."""
    while at < len(units) and units[at].line < 0:
        at += 1
    return at


def fill_legs(units: list[Unit], legs: tuple[Leg, ...], *, full: bool = False, slack: int = 3) -> Fill | None:
    """The cheapest way to set all units in the legs; None where they do not fit.

    ``full``: the text goes on elsewhere, so the legs are to be filled and not all units need be used.
    ``slack``: by how many lines a leg may end short.
    """
    memo: dict[tuple[int, int], tuple[float, int, int]] = {}
    total = len(units)
    count = len(legs)
    capacity_after = [0] * (count + 1)
    for i in range(count - 1, -1, -1):
        capacity_after[i] = capacity_after[i + 1] + len(legs[i].lines)

    def best(leg: int, at: int) -> tuple[float, int, int]:
        """Cost from here on, and this leg's start and end."""
        start = skip_blanks(units, at)
        if leg == count:
            return (0.0, start, start) if full or start >= total else (float("inf"), start, start)
        if total - start > capacity_after[leg] * 1.0 + count * 3 and not full:
            return (float("inf"), start, start)
        key = (leg, start)
        found = memo.get(key)
        if found is not None:
            return found
        room = len(legs[leg].lines)
        answer = (float("inf"), start, start)
        if start >= total:
            rest, _, _ = best(leg + 1, start)
            answer = (rest + 4.0 * room * room, start, start)
        else:
            for short in range(min(slack, room) + 1):
                end = min(total, start + room - short)
                if end < total and units[end - 1].line < 0:
                    continue
                empty = room - (end - start)
                cost = shortfall(empty, leg == count - 1)
                if cost >= answer[0]:  # a shorter leg only costs more
                    break
                if end < total:
                    foot = units[end - 1].cost_after
                    cost += foot if foot >= PARTED or not legs[leg].inner else foot * 0.02
                rest, _, _ = best(leg + 1, end)
                if cost + rest < answer[0]:
                    answer = (cost + rest, start, end)
                if end == total:
                    break
        memo[key] = answer
        return answer

    cost, _, _ = best(0, 0)
    if cost == float("inf"):
        return None
    starts, ends, at = [], [], 0
    for leg in range(count):
        _, start, end = best(leg, at)
        starts.append(start)
        ends.append(end)
        at = end
    return Fill(tuple(starts), tuple(ends), at, cost)


def level_legs(units: list[Unit], legs: tuple[Leg, ...]) -> tuple[Fill, tuple[Leg, ...]] | None:
    """All units in legs that end level as high as they can; None where they overset.

    Returns the fill and the legs as they were ended.
    """
    bottom = max((leg.lines[-1] for leg in legs if leg.lines), default=0)
    need = len(units)
    low = min((leg.lines[0] for leg in legs if leg.lines), default=0)
    end = bottom
    while end > low and sum(len(leg.upto(end - 1).lines) for leg in legs) >= need:
        end -= 1
    best: tuple[Fill, tuple[Leg, ...]] | None = None
    for foot in range(max(low, end - 1), min(bottom, end + 2) + 1):
        ended = tuple(leg.upto(foot) for leg in legs)
        fill = fill_legs(units, ended, slack=4)
        if fill is not None and (best is None or fill.cost + 6.0 * (foot - end) < best[0].cost):
            best = (fill, ended)
    if best is None:
        fill = fill_legs(units, legs, slack=6)
        if fill is not None:
            best = (fill, legs)
    return best


def fill_overset(units: list[Unit], legs: tuple[Leg, ...]) -> Fill:
    """As many units as find a place; what is left after ``used`` is overset."""
    fill = fill_legs(units, legs, full=True, slack=2)
    if fill is None:  # pragma: no cover - full never refuses
        raise AssertionError("a full fill always exists")
    return fill
