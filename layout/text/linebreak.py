"""A lattice of breaks and the lines' widths come in; the cheapest chain of breaks goes out.

Total fit after Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981), with a
width a line (TeX's \\parshape), fitness classes, ladders and stacked words in the cost. ``first_fit`` beside it is
the line-by-line breaker, and ``price`` the one cost function that judges both. Node state is flat lists of numbers:
this is the hot loop of the program.
"""

import math
from typing import Final, NamedTuple

from layout.text.corridor import BARE, corridor
from layout.text.lattice import Lattice

#: How loose a line may be at most, in units of a line's own stretch; without steps, runaround takes seconds. The last
#: is "anything".
TOLERANCES: Final[tuple[float, ...]] = (5.0, 10.0, 25.0, 1e30)

#: A line's demerits are (LINE + badness) squared, its badness LOOSE or TIGHT times looseness squared: not the
#: cube of TeX, for in 47.7 mm legs a few unavoidable lines would then decide everything else.
LINE: Final = 10.0
LOOSE: Final = 100.0
TIGHT: Final = 100.0
#: Neighbouring lines of unlike spacing.
UNLIKE: Final = 20_000.0
#: Two hyphens in a row; more than the style's ladder.
DOUBLE: Final = 200_000.0
LADDER: Final = 1e9
#: A hyphen before the last line; a last line of some letters, or of the end of a word; one word above the same word.
LAST_HYPHEN: Final = 1_200_000.0
RUNT: Final = 2_000_000.0
STACKED: Final = 300_000.0
#: What an overfull line costs where nothing else is possible, and each point of it.
OVERFULL: Final = 1e20
OVERFULL_POINT: Final = 1e18
#: Room by which a later break can still fit where an earlier one did not: a hanging mark or a dropped hyphen.
_SWAY: Final = 1.0


class Chain(NamedTuple):
    """Breaks at the lines' ends, in order, and what they cost."""

    breaks: tuple[int, ...]
    cost: float


def total_fit(lattice: Lattice, widths: tuple[float, ...]) -> Chain | None:
    """The cheapest chain of all; None where no chain fits.

    A chain found within a tolerance is the cheapest when a single line beyond the tolerance would cost more
    than all of it; else one more search, as far as that cost reaches and under that bound, looks for better.
    """
    for tolerance in TOLERANCES:
        found = search(lattice, widths, tolerance)
        if found is not None:
            reach = math.sqrt(max(0.0, math.sqrt(found.cost) - LINE) / LOOSE)
            if reach > tolerance:
                return search(lattice, widths, reach, 0, found.cost) or found
            return found
    return None


def search(  # noqa: PLR0915 - one loop, its locals kept in reach
    lattice: Lattice, widths: tuple[float, ...], tolerance: float, lines: int = 0, bound: float = 1e300
) -> Chain | None:
    """The cheapest chain under ``bound`` without a line looser than ``tolerance``, of ``lines`` lines where that is
    above 0; beyond the last step overfull lines count, too."""
    ends, starts = lattice.ends, lattice.starts
    ragged, unit, ladder, runt = lattice.ragged, lattice.unit, lattice.ladder, lattice.runt
    base_cost, loose, tight, unlike = LINE, LOOSE, TIGHT, UNLIKE
    desperate = tolerance > 1e9
    low: list[int] = []
    high: list[int] = []
    if lines > 0 and not desperate:
        bounds = corridor(lattice, widths, tolerance, lines)
        if bounds is None:
            return None
        low, high = bounds
    bare = BARE * unit
    last = len(ends) - 1
    # lines beyond the last change of width are all alike: their number need not be kept apart
    settled = len(widths) - 1
    while settled and widths[settled - 1] == widths[settled]:
        settled -= 1
    uniform = settled == 0
    counting = lines > 0
    numbered = counting or not uniform
    most = 1 << 30 if counting else settled

    # one node a way to reach a break: its cost, the node before, its spacing class and hyphens in a row
    cost = [0.0]
    parent = [-1]
    spacing = [1]
    hyphens = [0]
    node_at = [0]
    # one group for all nodes of a break (and line number): the line that begins there is measured once
    group_at = [0]
    group_line = [0]
    group_from = [0]
    group_to = [1]
    width, start_y, start_z, start_p, _, _ = starts[0]
    group_room = [width + widths[0]]
    group_stretch = [start_y]
    group_shrink = [start_z]
    group_spaces = [start_p]
    groups = 1
    first = 0
    best: dict[int, float] = {}
    origin: dict[int, int] = {}

    for j in range(1, last + 1):
        end, end_y, end_z, end_p, demerits, flagged, forced, begin_key, end_key = ends[j]
        for g in range(first, groups):
            if low:
                line = group_line[g] + 1
                if line > lines or j > high[line]:
                    first += g == first
                    continue
                if j < low[line]:
                    continue
            slack = group_room[g] - end
            kind = 1
            if slack < 0.0:
                shrink = 0.0 if ragged else end_z - group_shrink[g]
                if -slack > shrink + 1e-9:
                    if desperate and group_at[g] == j - 1:
                        price = OVERFULL - OVERFULL_POINT * slack
                        kind = 0
                    else:
                        if g == first and -slack > shrink + _SWAY:
                            first += 1
                        continue
                else:
                    u = -slack / shrink if shrink > 0.0 else 0.0
                    price = base_cost + tight * u * u
                    price *= price
                    if u > 0.5:
                        kind = 0
            elif forced:
                price = base_cost * base_cost
            else:
                if ragged:
                    u = slack / unit
                else:
                    u = end_y - group_stretch[g]
                    if slack <= u:
                        u = slack / u
                    else:
                        spaces = end_p - group_spaces[g]
                        u = 1.0 + (slack - u) / (spaces if spaces > 0.0 else bare)
                if u > tolerance:
                    # shorter lines are looser still, unless they have no space at all
                    if uniform and (ragged or 1.0 + (slack - end_y + group_stretch[g]) / bare > tolerance):
                        break
                    continue
                price = base_cost + loose * u * u
                price *= price
                if u > 0.5:
                    kind = 2 if u <= 1.0 else 3
            price += demerits
            if end_key or begin_key:
                before = ends[group_at[g]]
                if end_key == before[8] and end_key:
                    price += STACKED
                if begin_key == before[7] and begin_key:
                    price += STACKED
            if j == last:
                i = group_at[g]
                if ends[i][5]:
                    price += LAST_HYPHEN
                    if end_p <= starts[i][3]:
                        price += RUNT
                if i and end - starts[i][0] < runt:
                    price += RUNT
            base = 0
            if numbered:
                line = group_line[g] + 1
                base = (line if line < most else most) << 5
            for node in range(group_from[g], group_to[g]):
                total = cost[node] + price
                step = spacing[node] - kind
                if step > 1 or step < -1:
                    total += unlike
                if flagged:
                    row = hyphens[node] + 1
                    if row > 1:
                        total += DOUBLE
                        if row > ladder:
                            total += LADDER
                            row = ladder
                    key = base + (row << 2) + kind
                else:
                    key = base + kind
                if total < bound and (key not in best or total < best[key]):
                    best[key] = total
                    origin[key] = node
        if not best:
            if forced or first >= groups:
                return None
            continue
        if len(best) > 1:
            _prune(best)
        if forced:
            first = groups
        line_before = -1
        for key in sorted(best) if numbered else best:
            line = key >> 5
            if line != line_before:
                width, start_y, start_z, start_p, _, _ = starts[j]
                group_at.append(j)
                group_line.append(line)
                group_from.append(len(cost))
                group_to.append(len(cost))
                group_room.append(width + (widths[line] if line < settled else widths[settled]))
                group_stretch.append(start_y)
                group_shrink.append(start_z)
                group_spaces.append(start_p)
                groups += 1
                line_before = line
            cost.append(best[key])
            parent.append(origin[key])
            spacing.append(key & 3)
            hyphens.append((key >> 2) & 7)
            node_at.append(j)
            group_to[-1] += 1
        best.clear()
        origin.clear()

    chosen = -1
    for g in range(groups - 1, -1, -1):
        if group_at[g] != last:
            break
        if counting and group_line[g] != lines:
            continue
        for node in range(group_from[g], group_to[g]):
            if chosen < 0 or cost[node] < cost[chosen]:
                chosen = node
    if chosen < 0:
        return None
    total = cost[chosen]
    chain = []
    while chosen > 0:
        chain.append(node_at[chosen])
        chosen = parent[chosen]
    chain.reverse()
    return Chain(tuple(chain), total)


def _prune(best: dict[int, float]) -> None:
    """Drops the ways that can never win: another of the same line is cheaper by all that a class can cost later."""
    for key in list(best):
        mine = best[key] - UNLIKE
        row = (key >> 2) & 7
        line = key >> 5
        for other, price in best.items():
            if price <= mine and other >> 5 == line and (other >> 2) & 7 <= row:
                del best[key]
                break


def price(lattice: Lattice, widths: tuple[float, ...], breaks: tuple[int, ...]) -> float:
    """What a chain costs, counted line by line: the same sums as in ``search``, written to be read."""
    total = 0.0
    row = before = number = 0
    kind_before = 1
    ends, starts = lattice.ends, lattice.starts
    last = len(ends) - 1
    for j in breaks:
        width = widths[min(number, len(widths) - 1)]
        u, overfull = looseness(lattice, before, j, width)
        _, _, _, _, demerits, flagged, _, begin_key, end_key = ends[j]
        if overfull:
            total += OVERFULL + OVERFULL_POINT * overfull
            kind = 0
        elif u < 0.0:
            total += (LINE + TIGHT * u**2) ** 2
            kind = 0 if u < -0.5 else 1
        else:
            total += (LINE + LOOSE * u**2) ** 2
            kind = 1 if u <= 0.5 else 2 if u <= 1.0 else 3
        total += demerits
        total += STACKED * (
            (end_key > 0 and end_key == ends[before][8]) + (begin_key > 0 and begin_key == ends[before][7])
        )
        if j == last:
            if ends[before][5]:
                total += LAST_HYPHEN + (RUNT if ends[j][3] <= starts[before][3] else 0.0)
            total += RUNT if before and ends[j][0] - starts[before][0] < lattice.runt else 0.0
        total += UNLIKE if abs(kind - kind_before) > 1 else 0.0
        row = row + 1 if flagged else 0
        total += DOUBLE if row > 1 else 0.0
        total += LADDER if row > lattice.ladder else 0.0
        before, kind_before, number = j, kind, number + 1
    return total


def looseness(lattice: Lattice, i: int, j: int, width: float) -> tuple[float, float]:
    """How loose (above 0) or tight (below) the line from break i to break j is, and by how much it is overfull."""
    end, end_y, end_z, end_p, _, _, forced, _, _ = lattice.ends[j]
    start, start_y, start_z, start_p, _, _ = lattice.starts[i]
    slack = width + start - end
    if slack < 0.0:
        shrink = 0.0 if lattice.ragged else end_z - start_z
        if -slack > shrink + 1e-9:
            return -1.0, -slack
        return (slack / shrink if shrink > 0.0 else 0.0), 0.0
    if forced:
        return 0.0, 0.0
    if lattice.ragged:
        return slack / lattice.unit, 0.0
    stretch = end_y - start_y
    if slack <= stretch:
        return slack / stretch, 0.0
    spaces = end_p - start_p
    return 1.0 + (slack - stretch) / (spaces if spaces > 0.0 else BARE * lattice.unit), 0.0


def first_fit(lattice: Lattice, widths: tuple[float, ...]) -> tuple[int, ...]:
    """Line by line: each line takes all that fits. For comparison only."""
    last = len(lattice.ends) - 1
    breaks: list[int] = []
    before = 0
    while before < last:
        width = widths[min(len(breaks), len(widths) - 1)]
        taken = before + 1
        for j in range(before + 1, last + 1):
            _, overfull = looseness(lattice, before, j, width)
            if not overfull:
                taken = j
            elif overfull > 4 * lattice.unit:
                break
            if lattice.ends[j][6]:
                break
        breaks.append(taken)
        before = taken
    return tuple(breaks)
