"""The points of a path come in as they are drawn; where it lies, in parts, and whether it is a rule, go out."""

import math
from typing import Final

from layout.recheck.state import Matrix
from layout.recheck.survey import Bounds

#: A filled rectangle this many times as long as it is thick is a rule.
_RULE: Final = 10
#: Parts beyond these are counted to the last one.
_MOST_PARTS: Final = 500
_MOST_CORNERS: Final = 6


class Path:
    """A path under construction, in the coordinates of the page."""

    __slots__ = ("_corners", "_only_rules", "_parts", "_thin")

    def __init__(self) -> None:
        self._parts: list[list[float]] = []
        self._corners: list[tuple[float, float]] = []
        self._thin = math.inf
        self._only_rules = True

    def move(self, x: float, y: float, ctm: Matrix) -> None:
        """A new part begins at a point."""
        self._only_rules = False
        self._begin()
        self._reach(x, y, ctm)

    def line(self, x: float, y: float, ctm: Matrix) -> None:
        """A straight line to a point."""
        self._only_rules = False
        self._reach(x, y, ctm)

    def curve(self, numbers: list[float], ctm: Matrix) -> None:
        """A curve: its handles hold it in."""
        self._only_rules = False
        self._corners = [(math.inf, math.inf)] * _MOST_CORNERS  # no rectangle
        for x, y in zip(numbers[::2], numbers[1::2], strict=False):
            self._reach(x, y, ctm)

    def rectangle(self, x: float, y: float, width: float, height: float, ctm: Matrix) -> None:
        """A part of four corners."""
        self._begin()
        self._reach(x, y, ctm)
        self._reach(x + width, y + height, ctm)
        a, b, c, d, _, _ = ctm
        if b or c:  # turned: its other corners reach elsewhere
            self._reach(x + width, y, ctm)
            self._reach(x, y + height, ctm)
        wide, high = abs(width) * math.hypot(a, b), abs(height) * math.hypot(c, d)
        thin = min(wide, high)
        if max(wide, high) >= _RULE * thin:
            self._thin = min(self._thin, thin)
        else:
            self._only_rules = False

    def _begin(self) -> None:
        if len(self._parts) < _MOST_PARTS:
            self._parts.append([math.inf, math.inf, -math.inf, -math.inf])

    def _reach(self, x: float, y: float, ctm: Matrix) -> None:
        a, b, c, d, e, f = ctm
        x, y = a * x + c * y + e, b * x + d * y + f
        if len(self._corners) < _MOST_CORNERS:
            self._corners.append((x, y))
        if not self._parts:
            self._begin()
        part = self._parts[-1]
        part[0] = min(part[0], x)
        part[1] = min(part[1], y)
        part[2] = max(part[2], x)
        part[3] = max(part[3], y)

    @property
    def parts(self) -> list[Bounds]:
        """The rectangles around its parts."""
        return [Bounds(*part) for part in self._parts]

    def rule(self) -> float | None:
        """How thick a filled rule is: rectangles, or one drawn corner by corner; None for other shapes."""
        if self._only_rules:
            return self._thin if self._thin < math.inf else None
        if self._thin < math.inf or len(self._parts) != 1 or not 4 <= len(self._corners) <= 5:
            return None
        bounds = Bounds(*self._parts[0])
        thin, long = sorted((bounds.width, bounds.height))
        if long < _RULE * thin or not long:
            return None
        at_corners = all(
            min(x - bounds.left, bounds.right - x) < 0.01 and min(y - bounds.bottom, bounds.top - y) < 0.01
            for x, y in self._corners
        )
        return thin if at_corners else None


def around(parts: list[Bounds]) -> Bounds:
    """The rectangle around several; turned inside out for none."""
    return Bounds(
        min((part.left for part in parts), default=math.inf),
        min((part.bottom for part in parts), default=math.inf),
        max((part.right for part in parts), default=-math.inf),
        max((part.top for part in parts), default=-math.inf),
    )
