"""Line breaking with nothing left out, to hold the program's against: no tolerance, no bound, no pruning.

``every`` tries all chains of breaks there are; ``exhaustive`` does the same for long paragraphs by keeping, for each
break, the cheapest way in every state that later costs can depend on: the number of the line, its spacing class and the
hyphens in a row.
"""

from itertools import combinations

from layout.text import linebreak
from layout.text.lattice import Lattice
from layout.text.linebreak import looseness, price

#: Number of the line that comes next, class of the last one, hyphens in a row.
State = tuple[int, int, int]


def every(lattice: Lattice, widths: tuple[float, ...]) -> float:
    """The cost of the cheapest of all chains, each priced as a whole; for some fifteen breaks at most."""
    last = len(lattice.ends) - 1
    forced = [j for j in range(1, last) if lattice.ends[j][6]]
    free = [j for j in range(1, last) if not lattice.ends[j][6]]
    chains = (
        tuple(sorted((*forced, *chosen, last)))
        for count in range(len(free) + 1)
        for chosen in combinations(free, count)
    )
    return min(price(lattice, widths, chain) for chain in chains if _fits(lattice, widths, chain))


def _fits(lattice: Lattice, widths: tuple[float, ...], chain: tuple[int, ...]) -> bool:
    """Whether lines that are too long have no break within them, as the rule is."""
    before = 0
    for number, j in enumerate(chain):
        _, overfull = looseness(lattice, before, j, widths[min(number, len(widths) - 1)])
        if overfull and j - before > 1:
            return False
        before = j
    return True


def exhaustive(lattice: Lattice, widths: tuple[float, ...]) -> float:
    """The cost of the cheapest chain."""
    ends = lattice.ends
    last = len(ends) - 1
    ways: list[dict[State, float]] = [{} for _ in ends]
    ways[0][(0, 1, 0)] = 0.0
    for i in range(last):
        for number in sorted({state[0] for state in ways[i]}):
            mine = [(state, cost) for state, cost in ways[i].items() if state[0] == number]
            width = widths[min(number, len(widths) - 1)]
            for j in range(i + 1, last + 1):
                u, overfull = looseness(lattice, i, j, width)
                if overfull and j - i > 1:
                    if overfull > 30.0:
                        break  # no later break is nearer by a hyphen and a hanging mark
                else:
                    line, kind = _line(lattice, (i, j), u, overfull)
                    for (_, before, row), cost in mine:
                        total, state = _step(lattice, (i, j), (before, row), kind)
                        key = (min(number + 1, len(widths)), *state)
                        total += cost + line
                        if total < ways[j].get(key, float("inf")):
                            ways[j][key] = total
                if ends[j][6]:
                    break
    return min(ways[last].values())


def _line(lattice: Lattice, breaks: tuple[int, int], u: float, overfull: float) -> tuple[float, int]:
    """What a line costs by itself, and its class."""
    i, j = breaks
    end, before = lattice.ends[j], lattice.ends[i]
    if overfull:
        cost, kind = linebreak.OVERFULL + linebreak.OVERFULL_POINT * overfull, 0
    elif u < 0.0:
        cost, kind = (linebreak.LINE + linebreak.TIGHT * u * u) ** 2, 0 if u < -0.5 else 1
    else:
        cost, kind = (linebreak.LINE + linebreak.LOOSE * u * u) ** 2, 1 if u <= 0.5 else 2 if u <= 1.0 else 3
    cost += end[4]
    for one, other in ((end[7], before[7]), (end[8], before[8])):
        if one and one == other:
            cost += linebreak.STACKED
    if j == len(lattice.ends) - 1:
        start = lattice.starts[i]
        if before[5]:
            cost += linebreak.LAST_HYPHEN
            if end[3] <= start[3]:
                cost += linebreak.RUNT
        if i and end[0] - start[0] < lattice.runt:
            cost += linebreak.RUNT
    return cost, kind


def _step(
    lattice: Lattice, breaks: tuple[int, int], before: tuple[int, int], kind: int
) -> tuple[float, tuple[int, int]]:
    """What two lines cost by standing one above the other, and what the next must know of them."""
    kind_before, row = before
    cost = linebreak.UNLIKE if abs(kind - kind_before) > 1 else 0.0
    if not lattice.ends[breaks[1]][5]:
        return cost, (kind, 0)
    if row:
        cost += linebreak.DOUBLE
    if row >= lattice.ladder:
        cost += linebreak.LADDER
    return cost, (kind, min(row + 1, lattice.ladder))
