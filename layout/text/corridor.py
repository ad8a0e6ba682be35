"""A lattice, the lines' widths and a number of lines come in; between which breaks each of so many lines may end goes
out, or None where there is no way to have as many.

Most paragraphs that copyfitting asks for a line more or less cannot give it, and those that can end each of their lines
at one of a few breaks only. Both are told by going through the paragraph line by line, as full and as loose as they may
be, forwards and backwards: a tenth of the work of a search, which then keeps within these bounds. A line that begins
earlier is never looser at the same end, and one that begins later is never fuller, so no chain is missed.
"""

from typing import Final

from layout.text.lattice import Lattice

#: A line without a space is as bad as its white is wide; this share of the lattice's unit is one unit of looseness.
BARE: Final = 0.05
#: By how many points a line may be overfull at one break and not at a later one: a hyphen, or a mark that hangs.
_SWAY: Final = 12.0

#: The first and the last break at which each line may end; those of the paragraph's start come first.
Corridor = tuple[list[int], list[int]]


def corridor(lattice: Lattice, widths: tuple[float, ...], tolerance: float, lines: int) -> Corridor | None:
    """Bounds for ``lines`` lines, none looser than ``tolerance``; the last of ``widths`` repeats."""
    last = len(lattice.ends) - 1
    if lines < 1 or lines > last:
        return None
    each = [*widths[:lines], *[widths[-1]] * (lines - len(widths))]
    high = [0]
    for width in each:
        high.append(_latest(lattice, high[-1], width))
    if high[lines] < last:
        return None
    low = [0]
    for width in each[:-1]:
        low.append(_soonest(lattice, low[-1], width, tolerance))
        if low[-1] >= last:
            return None
    low.append(last)
    for line in range(lines - 1, 0, -1):
        width = each[line]
        least, most = low[line + 1], high[line + 1]
        first, final = low[line], min(high[line], most - 1)
        while final >= first and _soonest(lattice, final, width, tolerance) > most:
            final -= 1
        while first <= final and _latest(lattice, first, width) < least:
            first += 1
        if first > final:
            return None
        low[line], high[line] = first, final
    return low, high


def _soonest(lattice: Lattice, i: int, width: float, tolerance: float) -> int:
    """The first break after ``i`` at which a line that begins there is not too loose."""
    ends = lattice.ends
    start, start_y, _, start_p, _, _ = lattice.starts[i]
    room = width + start
    bare = BARE * lattice.unit
    ragged, most = lattice.ragged, tolerance * lattice.unit
    for j in range(i + 1, len(ends)):
        end, end_y, _, end_p, _, _, forced, _, _ = ends[j]
        slack = room - end
        if forced or slack <= 0.0:
            return j
        if ragged:
            if slack <= most:
                return j
        else:
            slack -= end_y - start_y
            spaces = end_p - start_p
            if slack <= 0.0 or 1.0 + slack / (spaces if spaces > 0.0 else bare) <= tolerance:
                return j
    return len(ends) - 1


def _latest(lattice: Lattice, i: int, width: float) -> int:
    """The last break at which a line that begins at ``i`` is not overfull."""
    start, _, start_z, _, _, _ = lattice.starts[i]
    room = width + start + 1e-9
    ragged = lattice.ragged
    ends = lattice.ends
    found = i
    for j in range(i + 1, len(ends)):
        end, _, end_z, _, _, _, forced, _, _ = ends[j]
        over = end - room if ragged else end - room - end_z + start_z
        if over <= 0.0:
            found = j
        elif over > _SWAY:
            break
        if forced:
            break
    return found
