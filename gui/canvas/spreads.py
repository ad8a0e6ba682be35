"""How many pages there are comes in, where each lies on the desk goes out: rows of spreads, as a reader opens them.

Page 1 alone at the right, then pairs; or every page under the one before. Points; the first row begins at 0, 0.
"""

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

#: Points between rows of spreads, and around all of them.
GAP, MARGIN = 54.0, 48.0


class PagePoint(NamedTuple):
    """A point of a page, in points from the top left of its trim."""

    page: int
    x: float
    y: float


class Spreads:
    """The places of ``count`` pages of one size; ``leftwards``: page 1 lies at the left, as in a paper that is read
    from right to left."""

    def __init__(self, count: int, width: float, height: float, facing: bool = True, leftwards: bool = False) -> None:
        self.count, self.width, self.height = count, width, height
        self.facing, self.leftwards = facing, leftwards

    @cached_property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The pages that lie beside each other, from above; a last left page stays alone."""
        if not self.facing:
            return tuple((number,) for number in range(1, self.count + 1))
        pairs = (tuple(range(first, min(first + 2, self.count + 1))) for first in range(2, self.count + 1, 2))
        return ((1,), *pairs) if self.count else ()

    def row_of(self, page: int) -> tuple[int, ...]:
        """The spread of a page; () where there is no such page."""
        return next((row for row in self.rows if page in row), ())

    def place(self, page: int) -> QRectF:
        """A page's trim; empty where there is no such page."""
        if not 0 < page <= self.count:
            return QRectF()
        row = page // 2 if self.facing else page - 1
        left = self.width if self.facing and (page % 2 == 1) != self.leftwards else 0.0
        return QRectF(left, row * (self.height + GAP), self.width, self.height)

    def row_place(self, row: tuple[int, ...]) -> QRectF:
        """The pages of a spread together."""
        rect = QRectF()
        for page in row:
            rect = rect.united(self.place(page))
        return rect

    @property
    def row_width(self) -> float:
        """Of a full row, whatever lies in it: page 1 alone fits as a pair does, so that turning pages does not zoom."""
        return self.width * (2 if self.facing else 1)

    @property
    def desk(self) -> QRectF:
        """All of it, with the desk around."""
        down = max(len(self.rows) * (self.height + GAP) - GAP, self.height)
        return QRectF(0.0, 0.0, self.row_width, down).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def page_at(self, point: QPointF) -> PagePoint | None:
        """The page under a point, and the point on it."""
        for page in range(1, self.count + 1):
            place = self.place(page)
            if place.contains(point):
                return PagePoint(page, point.x() - place.x(), point.y() - place.y())
        return None

    def seen(self, area: QRectF) -> tuple[int, ...]:
        """The pages that an area touches, the one of which most is seen first."""
        parts = ((self.place(page) & area, page) for page in range(1, self.count + 1))
        sizes = [(-round(part.width() * part.height()), page) for part, page in parts if not part.isEmpty()]
        return tuple(page for _, page in sorted(sizes))
