"""Rectangles in points: origin at the top left of the trim, y down."""

from typing import NamedTuple


class Rect(NamedTuple):
    """``x, y`` is the top left corner; all four in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, dx: float, dy: float) -> "Rect":
        """The rectangle smaller by ``dx`` at either side and ``dy`` at head and foot."""
        return Rect(self.x + dx, self.y + dy, self.width - 2 * dx, self.height - 2 * dy)

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same rectangle ``dx`` to the right and ``dy`` down."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)
