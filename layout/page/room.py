"""The legs of a slot while insets take their places: insets and where they are wanted come in, what is left of the legs
for text goes out. Lines count from the slot's top; an inset that begins under line n has its first line on n + 1.
"""

from typing import NamedTuple

from layout.display.items import Tag
from layout.model.values import dataclass
from layout.page.flow import Cut, Leg
from layout.page.insets import BoxBlock, PictureBlock, PullBlock

#: Beside an inset, text keeps this distance in points, and is no narrower than the second: 16 characters.
RUN_GAP, RUN_LEAST = 9.0, 70.0
#: Of what a leg has left, the share above an inset in its midst; more in every second leg, so that none stand level.
ABOVE_INSET, ABOVE_MORE = 0.42, 0.1

Inset = PictureBlock | PullBlock | BoxBlock


class Lanes(NamedTuple):
    """Legs side by side: the first one's left edge, the width of each, the gutter between them, their number."""

    x: float
    width: float
    gutter: float
    legs: int

    def left(self, leg: int) -> float:
        """Left edge of a leg."""
        return self.x + leg * (self.width + self.gutter)

    def across(self, legs: int) -> float:
        """Width of so many legs with the gutters between them."""
        return legs * self.width + (legs - 1) * self.gutter


@dataclass(frozen=True, slots=True)
class PlacedInset:
    """An inset at its left edge and the line under which it begins; ``lines`` a picture's own depth; ``place`` where in
    its leg it stands. ``under``: the headline is printed on it."""

    inset: Inset
    x: float
    line: int
    lines: int = 0
    place: str = ""
    under: bool = False

    def draw(self) -> tuple[Tag, ...]:
        match self.inset:
            case PictureBlock():
                return self.inset.draw(self.x, self.line, self.lines, beside=self.place == "beside")
            case PullBlock():
                return self.inset.draw(self.x, self.line, self.place)
            case BoxBlock():
                return self.inset.draw(self.x, self.line)


class Want(NamedTuple):
    """An inset that wants a place: so many lines deep over ``legs`` from ``leg`` on (-1: anywhere). ``down``: lines
    white above it that its depth counts; ``lines``: a picture's own."""

    inset: Inset
    depth: int
    legs: int
    leg: int = -1
    down: int = 0
    lines: int = 0


class Room:
    """Where each leg begins and ends, the stretches of lines (first and last) taken within it, and those that are cut.

    ``turn``: an inset that asks for no leg takes not the likeliest but the one so many places after it."""

    def __init__(self, lanes: Lanes, heads: list[int], foot: int, turn: int = 0) -> None:
        self.lanes = lanes
        self.heads = heads
        self.feet = [foot] * lanes.legs
        self.turn = turn
        self.taken: list[list[tuple[int, int]]] = [[] for _ in range(lanes.legs)]
        self.cuts: list[list[Cut]] = [[] for _ in range(lanes.legs)]
        self.insets: list[PlacedInset] = []
        self.left_out: list[Inset] = []

    def legs(self) -> tuple[Leg, ...]:
        """What is left for text, parted at insets."""
        made: list[Leg] = []
        for i, taken in enumerate(self.taken):
            x, cuts, foot = self.lanes.left(i), tuple(self.cuts[i]), self.feet[i]
            stretches: list[tuple[int, int]] = []
            line = self.heads[i] + 1
            for first, last in sorted(taken):
                if line < first:
                    stretches.append((line, first - 1))
                line = last + 1
            if line <= foot:
                stretches.append((line, foot))
            for first, last in stretches[:-1]:
                made.append(Leg(x, self.lanes.width, tuple(range(first, last + 1)), True, cuts))
            first, last = stretches[-1] if stretches else (1, 0)
            made.append(Leg(x, self.lanes.width, tuple(range(first, last + 1)), cuts=cuts))
        return tuple(made)

    def at_top(self, want: Want, below: int) -> bool:
        """At the head of its legs, at least ``below`` lines left under it."""
        span = range(want.leg, want.leg + want.legs)
        line = max(self.heads[i] for i in span)
        if line + want.depth + below > min(self.feet[i] for i in span):
            self.left_out.append(want.inset)
            return False
        self.insets.append(PlacedInset(want.inset, self.lanes.left(want.leg), line - want.down, want.lines, "top"))
        for i in span:
            self.heads[i] = line + want.depth
        return True

    def at_foot(self, want: Want) -> bool:
        """At the foot of its legs."""
        span = range(want.leg, want.leg + want.legs)
        line = min(self.feet[i] for i in span) - want.depth
        if line < max(self.heads[i] for i in span):
            self.left_out.append(want.inset)
            return False
        self.insets.append(PlacedInset(want.inset, self.lanes.left(want.leg), line + want.down, want.lines, "foot"))
        for i in span:
            self.feet[i] = line
        return True

    def _open(self, first: int, count: int, depth: int) -> list[tuple[int, int]]:
        """The lines under which so many legs from one on have room for an inset, as stretches."""
        span = range(first, first + count)
        line, foot = max([self.heads[i] for i in span]), min([self.feet[i] for i in span]) - depth
        taken = [each for i in span for each in self.taken[i]]
        taken += [(cut.first, cut.last) for i in span for cut in self.cuts[i]]
        found: list[tuple[int, int]] = []
        for begin, end in sorted(taken):
            if line <= min(foot, begin - depth - 1):
                found.append((line, min(foot, begin - depth - 1)))
            line = max(line, end)
        if line <= foot:
            found.append((line, foot))
        return found

    def _spot(self, want: Want) -> tuple[int, int] | None:
        """Leg and line of an inset in the midst of the leg with most room, or in the one asked for."""
        depth, count = want.depth, want.legs

        def likeliest(leg: int) -> tuple[int, int, int]:
            busy = sum([last - first + 1 for first, last in self.taken[leg]])
            busy += sum([cut.last - cut.first + 1 for cut in self.cuts[leg]])
            return busy, self.heads[leg] - self.feet[leg], abs(leg - self.lanes.legs // 2)

        firsts = range(self.lanes.legs - count + 1)
        order = sorted(firsts, key=likeliest)
        if want.leg >= 0:
            order.insert(0, min(want.leg, firsts[-1]))
        elif self.turn:
            order = [leg for leg in order if self._open(leg, count, depth)]
            order = order[self.turn % len(order) :] if order else []
        for leg in order:
            stretches = self._open(leg, count, depth)
            if stretches:
                head, foot = self.heads[leg], self.feet[leg]
                middle = head + max(3, round((foot - head - depth) * (ABOVE_INSET + ABOVE_MORE * (leg % 2))))
                middle = max(head, min(middle, foot - depth - 3))
                lines = [min(max(middle, first), last) for first, last in stretches]
                return leg, min(lines, key=lambda n: abs(n - middle))
        return None

    def inside(self, want: Want) -> bool:
        """In the midst of its legs, text above and below it."""
        found = self._spot(want)
        if found is None:
            self.left_out.append(want.inset)
            return False
        leg, line = found
        self.insets.append(PlacedInset(want.inset, self.lanes.left(leg), line + want.down, want.lines, "inside"))
        for i in range(leg, leg + want.legs):
            self.taken[i].append((line + 1, line + want.depth))
        return True

    def beside(self, want: Want, width: float, side: str) -> bool:
        """In the midst of its legs and narrower than they are, so that text runs on at its side: at their ``right`` or
        ``left`` edge, or in the ``middle``, on the gutter."""
        found = self._spot(want)
        if found is None:
            self.left_out.append(want.inset)
            return False
        leg, line = found
        left = self.lanes.left(leg)
        over = self.lanes.across(want.legs) - width
        x = left + (over if side == "right" else over / 2 if side == "middle" else 0.0)
        place = "beside" if isinstance(want.inset, PictureBlock) else "inside"
        self.insets.append(PlacedInset(want.inset, x, line + want.down, want.lines, place))
        first, last = line + 1, line + want.depth
        for i in range(leg, leg + want.legs):
            begin, end = self.lanes.left(i), self.lanes.left(i) + self.lanes.width
            before, after = x - RUN_GAP - begin, end - (x + width + RUN_GAP)
            if max(before, after) < RUN_LEAST:
                self.taken[i].append((first, last))
            elif before >= after:
                self.cuts[i].append(Cut(first, last, 0.0, self.lanes.width - before))
            else:
                self.cuts[i].append(Cut(first, last, self.lanes.width - after, 0.0))
        return True
