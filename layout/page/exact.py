"""Text that fills its legs to the last line: elements, legs and Limits come in, a Fitted goes out; None where there is
no way that ends no leg badly.

All ways are compared at once by dynamic programming over the elements, as Plass does for pages ("Optimal Pagination
Techniques", 1981): where a paragraph begins tells where the feet of legs cut it, so the state is one number. A
paragraph may take a line more or less, a subhead more white, at a price. Whether a paragraph can is known only when it
is broken anew, which costs more than all of this: so it is first believed where a bound allows it, then asked.
"""

from dataclasses import replace
from typing import NamedTuple

from layout.page.copyfit import LETTERS, SPACE, UNSEEMLY, Fitted, Limits, looser, may_be_looser
from layout.page.elements import Element, UnitMemo, units_of
from layout.page.flow import INNER_SHARE, PARTED, WIDOW, Fill, Leg
from layout.page.setting import Setter

#: How often a way is found that turns out not to be one; what a paragraph's line costs where there are too many.
ASKED_MOST, DEAR = 24, 14.0

#: One way of an element: its lines more or less, its lines, the cost of a leg's foot after each, its price; whether it
#: is only believed.
_Way = tuple[int, int, list[float], float, bool]
#: By position: cost so far, the position before, the way, white added.
_States = dict[int, tuple[float, int, _Way, int]]


class Memo(NamedTuple):
    """What is the same for every depth of a picture that is tried: units of elements, and paragraphs' ways."""

    units: UnitMemo
    ways: dict[tuple[int, int], _Way | None]


def new_memo() -> Memo:
    return Memo({}, {})


def fill_exactly(
    setter: Setter, elements: list[Element], legs: tuple[Leg, ...], limits: Limits, memo: Memo
) -> Fitted | None:
    """All text in legs that are full to the last line; the cheapest way there is."""
    price = LETTERS
    for _ in range(ASKED_MOST):
        found = _cheapest(elements, legs, limits, memo, price)
        if found is None:
            return None
        chosen, _ = found
        if sum(1 for way, _ in chosen if way[0]) > limits.letters:
            if price >= DEAR:
                return None
            price = DEAR
            continue
        if _confirmed(setter, elements, chosen, memo):
            return _set(setter, elements, legs, found, memo)
    return None


def _cheapest(
    elements: list[Element], legs: tuple[Leg, ...], limits: Limits, memo: Memo, price: float
) -> tuple[list[tuple[_Way, int]], float] | None:
    """The way of each element and the white added above it, and what all costs."""
    # feet of the legs as positions in one long leg, and for each position the next one
    feet: dict[int, float] = {}
    room = 0
    for leg in legs:
        if leg.lines:
            room += len(leg.lines)
            feet[room] = INNER_SHARE if leg.inner else 1.0
    following = [0] * (room + 1)
    foot = room
    for at in range(room - 1, -1, -1):
        following[at] = foot
        if at in feet:
            foot = at
    ways = [_ways(elements, i, limits, memo) for i in range(len(elements))]
    parted = [limits.space if i and e.mark.role == "subhead" and e.above == 1 else 0 for i, e in enumerate(elements)]
    least, most = [0], [0]
    for element, mine, white in zip(reversed(elements), reversed(ways), reversed(parted), strict=True):
        least.append(least[-1] + min(way[1] for way in mine))
        most.append(most[-1] + max(way[1] for way in mine) + element.above + white)
    least.reverse()
    most.reverse()
    if not least[0] <= room <= most[0]:
        return None
    tables: list[_States] = []
    states: _States = {0: (0.0, 0, ways[0][0] if ways else (0, 0, [], 0.0, False), 0)}
    for i, element in enumerate(elements):
        above = element.above if i else 0
        low, high = room - most[i + 1], room - least[i + 1]
        after: _States = {}
        for at, (before, _, _, _) in states.items():
            headed = at == 0 or at in feet
            for white in range(1 if headed else parted[i] + 1):
                begin = at if headed else at + above + white
                if not headed and begin >= following[at]:
                    break  # white at a foot
                for way in ways[i]:
                    end = begin + way[1]
                    if not low <= end <= high:
                        continue
                    cost = before + SPACE * white + (price if way[0] else 0.0)
                    foot = following[begin] if begin < room else room + 1
                    while foot <= end and foot < room:
                        bad = way[2][foot - begin - 1]
                        cost += bad if bad >= PARTED else bad * feet[foot]
                        foot = following[foot]
                    if cost < UNSEEMLY and (end not in after or cost < after[end][0]):
                        after[end] = (cost, at, way, white)
        if not after:
            return None
        tables.append(after)
        states = after
    if room not in states:
        return None
    chosen: list[tuple[_Way, int]] = []
    at = room
    for table in reversed(tables):
        _, before_at, way, white = table[at]
        chosen.append((way, white))
        at = before_at
    chosen.reverse()
    return chosen, states[room][0]


def _ways(elements: list[Element], i: int, limits: Limits, memo: Memo) -> list[_Way]:
    """What an element may become; as it is first."""
    element = elements[i]
    natural = memo.ways.get((i, 0))
    if natural is None:
        costs = [unit.cost_after for unit in units_of(elements, memo.units, (i, i + 1))]
        natural = memo.ways[i, 0] = (0, len(costs), costs, 0.0, False)
    found = [natural]
    if limits.letters and i >= limits.locked:
        for delta in (1, -1):
            key = (i, delta)
            if key not in memo.ways:
                memo.ways[key] = _believed(element, natural, delta)
            way = memo.ways[key]
            if way is not None:
                found.append(way)
    return found


def _believed(element: Element, natural: _Way, delta: int) -> _Way | None:
    """The element a line longer or shorter, as far as a bound tells: no hyphen is known of."""
    if not may_be_looser(element, delta):
        return None
    lines, costs = natural[1] + delta, natural[2]
    kept = max(1, min(element.solid - 1, len(costs) - 2))
    return (delta, lines, [*costs[:kept], *[0.0] * (lines - kept - 2), WIDOW, costs[-1]], LETTERS, True)


def _confirmed(setter: Setter, elements: list[Element], chosen: list[tuple[_Way, int]], memo: Memo) -> bool:
    """Whether all that is believed of the ways chosen is so; what is found out is kept."""
    sure = True
    for i, (way, _) in enumerate(chosen):
        if not way[4]:
            continue
        made = looser(setter, elements[i], way[0])
        known: _Way | None = None
        if made is not None:
            changed = list(elements)
            changed[i] = made
            costs = [unit.cost_after for unit in units_of(changed, {}, (i, i + 1))]
            known = (way[0], len(costs), costs, LETTERS, False)
        memo.ways[i, way[0]] = known
        sure = sure and known is not None and known[1:3] == way[1:3]
    return sure


def _set(
    setter: Setter,
    elements: list[Element],
    legs: tuple[Leg, ...],
    found: tuple[list[tuple[_Way, int]], float],
    memo: Memo,
) -> Fitted:
    """The elements as chosen, in their legs."""
    chosen, cost = found
    made = list(elements)
    for i, (way, white) in enumerate(chosen):
        if way[0]:
            changed = looser(setter, elements[i], way[0])
            assert changed is not None, "it was asked"
            made[i] = changed
        if white:
            made[i] = replace(made[i], above=made[i].above + white)
    units = units_of(made, memo.units)
    starts, ends, at = [], [], 0
    for leg in legs:
        while leg.lines and at < len(units) and units[at].line < 0:
            at += 1
        starts.append(at)
        at += len(leg.lines)
        ends.append(at)
    room = sum(len(leg.lines) for leg in legs)
    gave = sum(LETTERS for way, _ in chosen if way[0]) + sum(SPACE * white for _, white in chosen)
    before = sum(LETTERS for element in elements if element.loose)
    return Fitted(made, units, legs, Fill(tuple(starts), tuple(ends), at, max(0.0, cost - gave)), room, cost + before)
