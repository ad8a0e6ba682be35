"""A lattice of breaks and the lines' widths come in; the cheapest chain of breaks goes out.

Total fit after Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981), with a
width a line (TeX's \\parshape), fitness classes, ladders and stacked words in the cost. ``first_fit`` beside it is
the line-by-line breaker, and ``price`` the one cost function that judges both. Node state is flat lists of numbers:
this is the hot loop of the program.
"""

from typing import Final, NamedTuple

from layout.text.lattice import Lattice

#: How loose a line may be at most, in units of a line's own stretch; without steps, runaround takes seconds. The last
#: is "anything".
TOLERANCES: Final = (4.0, 10.0, 25.0, 1e30)

#: Badness of a line at one unit of looseness, and of one that is as tight as it may be.
LOOSE: Final = 100.0
TIGHT: Final = 100.0
LINE: Final = 10.0
#: Neighbouring lines of unlike spacing.
UNLIKE: Final = 3000.0
#: Two hyphens in a row; more than the style's ladder.
DOUBLE: Final = 10_000.0
LADDER: Final = 1e8
#: A hyphen before the last line; a last line of some letters; one word above the same word.
LAST_HYPHEN: Final = 15_000.0
RUNT: Final = 60_000.0
STACKED: Final = 8_000.0
#: What an overfull line costs where nothing else is possible.
OVERFULL: Final = 1e15
#: Room by which a later break can still fit where an earlier one did not: a hanging mark or a dropped hyphen.
_SWAY: Final = 1.0


class Chain(NamedTuple):
    """Breaks at the lines' ends, in order, and their price. ``looseness`` is each line's, in units of its stretch."""

    breaks: tuple[int, ...]
    cost: float


def total_fit(lattice: Lattice, widths: tuple[float, ...], lines: int = 0) -> Chain | None:
    """The cheapest chain; ``lines`` above 0 asks for exactly that many lines. None where no chain fits.

    A chain found within a tolerance is the cheapest of all when it costs no more than one line beyond
    the tolerance would, so most paragraphs need the first step alone.
    """
    found = None
    for tolerance in TOLERANCES:
        found = search(lattice, widths, tolerance, lines)
        if found is not None and found.cost <= (LINE + LOOSE * tolerance**3) ** 2:
            return found
    return found


def search(lattice: Lattice, widths: tuple[float, ...], tolerance: float, lines: int = 0) -> Chain | None:
    """The cheapest chain without a line looser than ``tolerance``; beyond the last step overfull lines count, too."""
    end, end_y, end_z, end_p = lattice.end, lattice.end_stretch, lattice.end_shrink, lattice.end_spaces
    start, start_y, start_z, start_p = (
        lattice.start,
        lattice.start_stretch,
        lattice.start_shrink,
        lattice.start_spaces,
    )
    demerits, flagged, forced = lattice.demerits, lattice.flagged, lattice.forced
    begin_key, end_key = lattice.begin_key, lattice.end_key
    ragged, unit, ladder, runt = lattice.ragged, lattice.unit, lattice.ladder, lattice.runt
    desperate = tolerance > 1e9
    last = len(end) - 1
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
    group_width = [widths[0]]
    groups = 1
    first = 0
    best: dict[int, float] = {}
    origin: dict[int, int] = {}

    for j in range(1, last + 1):
        j_end = end[j]
        j_y = end_y[j]
        j_z = end_z[j]
        j_p = end_p[j]
        j_demerits = demerits[j]
        j_flagged = flagged[j]
        j_forced = forced[j]
        j_begin = begin_key[j]
        j_finish = end_key[j]
        for g in range(first, groups):
            i = group_at[g]
            slack = group_width[g] - j_end + start[i]
            kind = 1
            if slack < 0.0:
                shrink = 0.0 if ragged else j_z - start_z[i]
                if -slack > shrink + 1e-9:
                    if desperate and i == j - 1:
                        price = OVERFULL - 1e12 * slack
                        kind = 0
                    else:
                        if g == first and -slack > shrink + _SWAY:
                            first += 1
                        continue
                else:
                    u = -slack / shrink if shrink > 0.0 else 0.0
                    price = LINE + TIGHT * u * u * u
                    price *= price
                    if u > 0.5:
                        kind = 0
            elif j_forced:
                price = LINE * LINE
            else:
                if ragged:
                    u = slack / unit
                else:
                    stretch = j_y - start_y[i]
                    if slack <= stretch:
                        u = slack / stretch
                    else:
                        spaces = j_p - start_p[i]
                        # a line without a space stands as it is; it is as bad as its white is wide
                        u = 1.0 + (slack - stretch) / (spaces if spaces > 0.0 else 0.05 * unit)
                if u > tolerance:
                    if uniform:
                        break
                    continue
                price = LINE + LOOSE * u * u * u
                price *= price
                if u > 0.5:
                    kind = 2 if u <= 1.0 else 3
            price += j_demerits
            if j_finish and j_finish == end_key[i]:
                price += STACKED
            if j_begin and j_begin == begin_key[i]:
                price += STACKED
            if j == last:
                if flagged[i]:
                    price += LAST_HYPHEN
                if j_end - start[i] < runt and i:
                    price += RUNT
            base = 0
            if numbered:
                line = group_line[g] + 1
                base = (line if line < most else most) << 5
            for node in range(group_from[g], group_to[g]):
                total = cost[node] + price
                step = spacing[node] - kind
                if step > 1 or step < -1:
                    total += UNLIKE
                if j_flagged:
                    row = hyphens[node] + 1
                    if row > 1:
                        total += DOUBLE
                        if row > ladder:
                            total += LADDER
                            row = ladder
                    key = base + (row << 2) + kind
                else:
                    key = base + kind
                if key not in best or total < best[key]:
                    best[key] = total
                    origin[key] = node
        if not best:
            if j_forced or first >= groups:
                return None
            continue
        if len(best) > 1 and j != last:
            _prune(best)
        if j_forced:
            first = groups
        line_before = -1
        for key in sorted(best) if numbered else best:
            line = key >> 5
            if line != line_before:
                group_at.append(j)
                group_line.append(line)
                group_from.append(len(cost))
                group_to.append(len(cost))
                group_width.append(widths[line] if line < settled else widths[settled])
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

    if node_at[-1] != last:
        return None
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
        mine = best[key]
        row = (key >> 2) & 7
        line = key >> 5
        for other, price in best.items():
            if other != key and price + UNLIKE <= mine and other >> 5 == line and (other >> 2) & 7 <= row:
                del best[key]
                break


def price(lattice: Lattice, widths: tuple[float, ...], breaks: tuple[int, ...]) -> float:
    """What a chain costs, counted line by line: the same sums as in ``search``, written to be read."""
    total = 0.0
    row = before = number = 0
    kind_before = 1
    last = len(lattice.end) - 1
    for j in breaks:
        width = widths[min(number, len(widths) - 1)]
        u, overfull = looseness(lattice, before, j, width)
        kind = 1
        if overfull:
            total += OVERFULL + 1e12 * overfull
            kind = 0
        elif u < 0.0:
            total += (LINE - TIGHT * u**3) ** 2
            kind = 0 if u < -0.5 else 1
        else:
            total += (LINE + LOOSE * u**3) ** 2
            kind = 1 if u <= 0.5 else 2 if u <= 1.0 else 3
        total += lattice.demerits[j]
        if lattice.end_key[j] and lattice.end_key[j] == lattice.end_key[before]:
            total += STACKED
        if lattice.begin_key[j] and lattice.begin_key[j] == lattice.begin_key[before]:
            total += STACKED
        if j == last:
            if lattice.flagged[before]:
                total += LAST_HYPHEN
            if lattice.end[j] - lattice.start[before] < lattice.runt and before:
                total += RUNT
        if abs(kind - kind_before) > 1:
            total += UNLIKE
        row = row + 1 if lattice.flagged[j] else 0
        if row > 1:
            total += DOUBLE
            if row > lattice.ladder:
                total += LADDER
        before, kind_before, number = j, kind, number + 1
    return total


def looseness(lattice: Lattice, i: int, j: int, width: float) -> tuple[float, float]:
    """How loose (above 0) or tight (below) the line from break i to break j is, and by how much it is overfull."""
    slack = width - lattice.end[j] + lattice.start[i]
    if slack < 0.0:
        shrink = 0.0 if lattice.ragged else lattice.end_shrink[j] - lattice.start_shrink[i]
        if -slack > shrink + 1e-9:
            return -1.0, -slack
        return (slack / shrink if shrink > 0.0 else 0.0), 0.0
    if lattice.forced[j]:
        return 0.0, 0.0
    if lattice.ragged:
        return slack / lattice.unit, 0.0
    stretch = lattice.end_stretch[j] - lattice.start_stretch[i]
    if slack <= stretch:
        return slack / stretch, 0.0
    spaces = lattice.end_spaces[j] - lattice.start_spaces[i]
    return 1.0 + (slack - stretch) / (spaces if spaces > 0.0 else 0.05 * lattice.unit), 0.0


def first_fit(lattice: Lattice, widths: tuple[float, ...]) -> tuple[int, ...]:
    """Line by line: each line takes all that fits. For comparison only."""
    last = len(lattice.end) - 1
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
            if lattice.forced[j]:
                break
        breaks.append(taken)
        before = taken
    return tuple(breaks)
