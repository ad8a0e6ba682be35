"""Text that fills its legs to the last line: elements, legs and Limits come in, a Fitted goes out; None where there is
no way that ends no leg badly.

All ways are compared at once by dynamic programming over the elements, as Plass does for pages ("Optimal Pagination
Techniques", 1981): where a paragraph begins tells where the feet of legs cut it, so the state is one number. A
paragraph may take a line more or less, a subhead more white, at a price. A hyphen at a foot is first believed to be
one that can be spared; whether it is is asked when the way is chosen.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from layout.page.copyfit import LETTERS, PARTED_AT, SPACE, UNSEEMLY, Fitted, Limits, looser, strained
from layout.page.elements import Element, UnitMemo, units_of
from layout.page.flow import HYPHEN, INNER_SHARE, PARTED, Fill, Leg, Unit
from layout.page.setting import Setter

#: How often hyphens at feet may turn out to be needed; what a paragraph's line costs, dearer where too many give.
ASKED_MOST = 8
PRICES = (LETTERS, 8.0, 30.0)
#: What it costs to set a paragraph otherwise so that a leg does not end with a hyphen, and to let it end so.
SPARED, NEEDED = 3.0, 40.0
#: What it costs, beyond the price of its line, that a paragraph's word spaces give more than its style allows.
STRAIN = 20.0

#: One way of an element: its lines more or less, its lines, the cost of a leg's foot after each, and that of strain.
_Way = tuple[int, int, list[float], float]
#: A way and the white added above it.
_Chosen = tuple[_Way, int]
#: By position: cost so far, the position before, the way, white added.
_States = dict[int, tuple[float, int, _Way, int]]


#: The units of some elements, of all or of a span of them.
Units = Callable[[list[Element], tuple[int, int] | None], list[Unit]]


class Memo(NamedTuple):
    """What is the same for every depth of a picture that is tried: units of elements, paragraphs' ways, and the lines
    (element, its lines more or less, line) whose hyphen cannot be spared."""

    units: Units
    ways: dict[tuple[int, int], _Way | None]
    hyphens: set[tuple[int, int, int]]


def new_memo(units: Units | None = None) -> Memo:
    """``units``: how elements become units where they are more than a story's."""
    return Memo(units or _units_of_a_story(), {}, set())


def _units_of_a_story() -> Units:
    known: UnitMemo = {}

    def units(elements: list[Element], span: tuple[int, int] | None = None) -> list[Unit]:
        return units_of(elements, known, span)

    return units


def reach(setter: Setter, elements: list[Element], limits: Limits, memo: Memo) -> tuple[int, int]:
    """By how many lines the text may become shorter and longer."""
    found = [way[0] for i in range(len(elements)) for way in _ways(setter, elements, i, limits, memo)]
    white = sum(_white(elements, i, limits) for i in range(len(elements)))
    return min(limits.letters, found.count(-1)), min(limits.letters, found.count(1)) + white


def fill_exactly(
    setter: Setter, elements: list[Element], legs: tuple[Leg, ...], limits: Limits, memo: Memo
) -> Fitted | None:
    """All text in legs that are full to the last line; the cheapest way there is."""
    ways = [_ways(setter, elements, i, limits, memo) for i in range(len(elements))]
    for price in PRICES:
        for _ in range(ASKED_MOST):
            setter.go_on()
            found = _cheapest(elements, ways, legs, limits, (memo.hyphens, price))
            if found is None:
                return None
            count = sum(1 for way, _ in found[0] if way[0])
            if count > limits.letters:
                break  # dearer, fewer paragraphs give
            found = (found[0], found[1] - (price - LETTERS) * count)
            made = _made(setter, elements, found[0])
            if _spared(setter, made, found[0], legs, memo):
                return _set(elements, made, legs, found, memo)
    return None


def _white(elements: list[Element], i: int, limits: Limits) -> int:
    """How many lines of white may be added above an element: one more where lists and the like have white already."""
    element = elements[i]
    if not i or element.above != 1:
        return 0
    return limits.space if element.mark.role in PARTED_AT else min(1, limits.space)


def _cheapest(
    elements: list[Element],
    ways: list[list[_Way]],
    legs: tuple[Leg, ...],
    limits: Limits,
    asked: tuple[set[tuple[int, int, int]], float],
) -> tuple[list[_Chosen], float] | None:
    """The way of each element and the white added above it, and what all costs. ``asked``: the hyphens that cannot be
    spared, and the price of a paragraph that gives. Two lines of white cost more at one place than at two."""
    hyphens, price = asked
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
    parted = [_white(elements, i, limits) for i in range(len(elements))]
    least, most = [0], [0]
    for element, mine, white in zip(reversed(elements), reversed(ways), reversed(parted), strict=True):
        least.append(least[-1] + min(way[1] for way in mine))
        most.append(most[-1] + max(way[1] for way in mine) + element.above + white)
    least.reverse()
    most.reverse()
    if not least[0] <= room <= most[0]:
        return None
    tables: list[_States] = []
    states: _States = {0: (0.0, 0, ways[0][0] if ways else (0, 0, [], 0.0), 0)}
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
                    cost = before + SPACE * white * white + (price + way[3] if way[0] else 0.0)
                    foot = following[begin] if begin < room else room + 1
                    while foot <= end and foot < room:
                        bad = way[2][foot - begin - 1]
                        if bad == HYPHEN:
                            needed = (i, way[0], foot - begin - 1) in hyphens
                            bad = SPARED if not needed else NEEDED if limits.hyphens else bad
                        bad = bad if bad >= PARTED else bad * feet[foot]
                        if bad >= UNSEEMLY:
                            break
                        cost += bad
                        foot = following[foot]
                    else:
                        if end not in after or cost < after[end][0]:
                            after[end] = (cost, at, way, white)
        if not after:
            return None
        tables.append(after)
        states = after
    if room not in states:
        return None
    chosen: list[_Chosen] = []
    at = room
    for table in reversed(tables):
        _, before_at, way, white = table[at]
        chosen.append((way, white))
        at = before_at
    chosen.reverse()
    return chosen, states[room][0]


def _ways(setter: Setter, elements: list[Element], i: int, limits: Limits, memo: Memo) -> list[_Way]:
    """What an element may become; as it is first."""
    natural = _way(elements, i, 0, memo, (elements[i], 0.0))
    if not limits.letters or i < limits.locked:
        return [natural]
    found = [natural]
    for delta in (1, -1):
        if (i, delta) in memo.ways:
            way = memo.ways[i, delta]
        else:
            changed, strain = looser(setter, elements[i], delta), 0.0
            if changed is None and limits.strained:
                changed, strain = strained(setter, elements[i], delta), STRAIN
            way = memo.ways[i, delta] = None if changed is None else _way(elements, i, delta, memo, (changed, strain))
        if way is not None:
            found.append(way)
    return found


def _way(elements: list[Element], i: int, delta: int, memo: Memo, given: tuple[Element, float]) -> _Way:
    element, strain = given
    known = memo.ways.get((i, delta))
    if known is None:
        changed = elements if element is elements[i] else [*elements[:i], element, *elements[i + 1 :]]
        costs = [unit.cost_after for unit in memo.units(changed, (i, i + 1)) if unit.line >= 0]
        known = memo.ways[i, delta] = (delta, len(costs), costs, strain)
    return known


def _made(setter: Setter, elements: list[Element], chosen: list[_Chosen]) -> list[Element]:
    """The elements as chosen."""
    made = list(elements)
    for i, (way, white) in enumerate(chosen):
        if way[0]:
            given = strained if way[3] else looser
            made[i] = given(setter, elements[i], way[0]) or made[i]
        if white:
            made[i] = replace(made[i], above=made[i].above + white)
    return made


def _spared(setter: Setter, made: list[Element], chosen: list[_Chosen], legs: tuple[Leg, ...], memo: Memo) -> bool:
    """Paragraphs that end a leg with a hyphen are set without it; whether all can be."""
    units = memo.units(made, None)
    sure = True
    for end, leg in list(zip(_ends(units, legs)[1], legs, strict=True))[:-1]:
        if leg.inner or not leg.lines or units[end - 1].cost_after != HYPHEN:
            continue
        e, line, _ = units[end - 1]
        element = made[e]
        key = (e, chosen[e][0][0], line - element.first)
        if key in memo.hyphens:
            continue
        # lines that are printed in another slot stay as they are
        broken = None if element.first else setter.composer.spared(element.copy, element.broken, line)
        if broken is None:
            memo.hyphens.add(key)
            sure = False
        else:
            made[e] = replace(element, broken=broken)
    return sure


def _ends(units: list[Unit], legs: tuple[Leg, ...]) -> tuple[list[int], list[int]]:
    """Where each leg begins and ends in units that fill them."""
    starts, ends, at = [], [], 0
    for leg in legs:
        while leg.lines and at < len(units) and units[at].line < 0:
            at += 1
        starts.append(at)
        at += len(leg.lines)
        ends.append(at)
    return starts, ends


def _set(
    elements: list[Element], made: list[Element], legs: tuple[Leg, ...], found: tuple[list[_Chosen], float], memo: Memo
) -> Fitted:
    """The elements as they were made, in their legs."""
    chosen, cost = found
    units = memo.units(made, None)
    starts, ends = _ends(units, legs)
    room = sum(len(leg.lines) for leg in legs)
    gave = sum([(LETTERS + way[3] if way[0] else 0.0) + SPACE * white * white for way, white in chosen], 0.0)
    before = LETTERS * sum([1 for element in elements if element.loose])
    return Fitted(
        made, units, legs, Fill(tuple(starts), tuple(ends), len(units), max(0.0, cost - gave)), room, cost + before
    )
