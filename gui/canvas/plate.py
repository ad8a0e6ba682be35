"""Places of a picture that changed come in, the picture as it is now goes out: a view's ground in the screen's pixels.

What lies over the pages (outlines, handles, the caret) changes more often than they do, and a slot in the hand leaves
most of its page alone. So the ground is kept: what changed is painted again, each place by itself, what was scrolled
is moved, and all else is copied.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QTransform

#: Places that are painted one by one; where there are more, the rectangle around them is.
PLACES = 6
#: Share of the rectangle around them that places may cover together, beyond which it is painted at once.
MOST_COVERED = 0.6
#: Places beyond which all is painted: nobody looked for a while.
MOST_SPOILED = 400
#: Pixels around a changed place, for what smooth edges spill.
EDGE = 1


class Plate:
    """The ground of one view. ``paint`` draws what belongs into a rectangle of the window's pixels."""

    def __init__(self, paint: Callable[[QPainter, QRect], None]) -> None:
        self._paint = paint
        self._picture = QPixmap()
        #: how the scene was mapped when it was painted
        self._mapped = QTransform()
        self._spoiled: list[QRectF] = []
        self._all = True

    def spoil(self, place: QRectF | None = None) -> None:
        """What is in a place of the scene, or everywhere, is another now."""
        if place is None or len(self._spoiled) >= MOST_SPOILED:
            self._all = True
        if self._all:
            self._spoiled.clear()
        elif place is not None:
            self._spoiled.append(place)

    def bring_up(self, size: QSize, ratio: float, mapped: QTransform) -> bool:
        """Make the picture what it is to be now; whether all of it had to be painted.

        ``size`` in pixels of the window, ``ratio``: device pixels in each, ``mapped``: from the scene to the window.
        """
        whole = QRect(QPoint(), size)
        if self._picture.size() != size * ratio or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._all = True
        bare = [] if self._all else self._moved(mapped, whole)
        all_of_it, self._mapped = self._all, mapped
        places = [whole] if all_of_it else _gathered([*bare, *self._changed(whole)])
        self._all = False
        self._spoiled.clear()
        if places:
            with QPainter(self._picture) as painter:
                for place in places:
                    painter.save()
                    painter.setClipRect(place)
                    self._paint(painter, place)
                    painter.restore()
        return all_of_it

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Copy a part of it; ``place`` in the window's pixels."""
        ratio = self._picture.devicePixelRatio()
        painter.save()
        painter.resetTransform()
        painter.setClipRect(place)
        # one pixel of it for one of the screen, so that nothing is stretched and pixels are copied
        painter.scale(1 / ratio, 1 / ratio)
        self._picture.setDevicePixelRatio(1.0)
        painter.drawPixmap(0, 0, self._picture)
        self._picture.setDevicePixelRatio(ratio)
        painter.restore()

    def _changed(self, whole: QRect) -> list[QRect]:
        """What was spoiled, in pixels of the window."""
        found = [
            self._mapped.mapRect(place).toAlignedRect().adjusted(-EDGE, -EDGE, EDGE, EDGE) & whole
            for place in self._spoiled
        ]
        return [place for place in found if not place.isEmpty()]

    def _moved(self, mapped: QTransform, whole: QRect) -> list[QRect]:
        """Follow what was scrolled; what came into sight. At another zoom, or by parts of a pixel, all is painted."""
        before, ratio = self._mapped, self._picture.devicePixelRatio()
        across, down = mapped.dx() - before.dx(), mapped.dy() - before.dy()
        straight = mapped.m11() == before.m11() and mapped.m22() == before.m22()
        far = abs(across) >= whole.width() or abs(down) >= whole.height()
        if not straight or far or ratio != int(ratio) or across != int(across) or down != int(down):
            self._all = True
            return []
        dx, dy = int(across), int(down)
        if dx or dy:
            self._picture.scroll(round(dx * ratio), round(dy * ratio), self._picture.rect())
        bare = []
        if dx:
            bare.append(QRect(0 if dx > 0 else whole.width() + dx, 0, abs(dx), whole.height()))
        if dy:
            bare.append(QRect(0, 0 if dy > 0 else whole.height() + dy, whole.width(), abs(dy)))
        return bare


def _gathered(places: list[QRect]) -> list[QRect]:
    """The places to paint one by one, or the one around them all where that is quicker."""
    if len(places) < 2:
        return places
    around = QRect(places[0])
    for place in places[1:]:
        around = around.united(place)
    covered = sum(place.width() * place.height() for place in places)
    many = len(places) > PLACES or covered > MOST_COVERED * around.width() * around.height()
    return [around] if many else places
