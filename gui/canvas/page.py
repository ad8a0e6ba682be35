"""A finished page comes in, what of it must be drawn again goes out: where a slot changed, that slot alone.

Its units are points, its origin the top left of the trim. The paper's shadow and title belong to the desk and are drawn
by the view, in pixels of the screen.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from gui.canvas.painter import Painter
from gui.theme import colours
from layout.display.items import Group, Mark, PageDisplay
from layout.model.geometry import Rect

#: The folio of a sheet that is not composed yet, as a part of its width.
FOLIO = 0.16
#: Device pixels a point of a sketch: text is still seen as text, and a tabloid page takes 4 MB.
SKETCH = 1.0
#: Device pixels of a page beyond which its sketch is not smoothed: that would take longer than painting in full.
SMOOTH = 2_000_000


class PageItem:
    """One page on its paper. Not composed yet, it is an empty sheet with its folio.

    ``changed`` is told the page's number and each place of it that is to be drawn again.
    """

    def __init__(self, number: int, painter: Painter, trim: Rect, changed: Callable[[int, QRectF], None]) -> None:
        self.number = number
        self.title = ""
        self._changed = changed
        self._painter = painter
        self._trim = trim
        self._bleed = 0.0
        self._page: PageDisplay | None = None
        self._grey = False
        self._bleed_shown = False
        self._sketch: QImage | None = None
        self._sketched = self._stale = False

    @property
    def page(self) -> PageDisplay | None:
        """What is shown; None for an empty sheet."""
        return self._page

    @property
    def trim(self) -> QRectF:
        """The paper, in the item's own points."""
        return QRectF(0.0, 0.0, self._trim.width, self._trim.height)

    def show_page(self, page: PageDisplay | None) -> None:
        """Shows another version of the page: only Groups that are other objects are drawn again."""
        before, self._page = self._page, page
        if page is before:
            return
        self._sketch = None
        if page is not None and (page.trim != self._trim or page.bleed != self._bleed):
            self.update()
            self._trim, self._bleed = page.trim, page.bleed
        if page is None or before is None:
            self.update()
            return
        if any(self._painter.prepared(group) is None for group in before.groups):
            self.update()  # it was not seen
            return
        kept = {id(group) for group in before.groups} & {id(group) for group in page.groups}
        old: dict[tuple[Mark, float, float], list[Group]] = {}
        for group in before.groups:
            if id(group) not in kept:
                old.setdefault(_spot(group), []).append(group)
        for group in page.groups:
            if id(group) in kept:
                continue
            twins = old.get(_spot(group))
            if not twins:
                self.update(self._place(group))
                continue
            for part in self._painter.changed_parts(twins.pop(0), group):
                self.update(_spilt(part.translated(group.dx, group.dy)))
        for groups in old.values():
            for group in groups:
                self.update(self._place(group))

    def set_grey(self, grey: bool) -> None:
        """Whether the page has the black plate alone."""
        if grey != self._grey:
            self._grey = grey
            self._sketch = None
            self.update()

    def show_bleed(self, shown: bool) -> None:
        """Whether what will be cut off is seen."""
        if shown != self._bleed_shown:
            self._bleed_shown = True  # what goes is drawn again too
            self.update()
            self._bleed_shown = shown

    @property
    def sketched(self) -> bool:
        """Whether a sketch stands for the page at the moment."""
        return self._sketched and self._sketch is not None

    def set_sketched(self, sketched: bool) -> None:
        """Whether the page is shown by its sketch, if it has one: while a zoom goes on that would be too slow."""
        if sketched != self._sketched:
            self._sketched = sketched
            self.update()

    def make_sketch(self, scale: float) -> bool:
        """Keeps a picture of the page, at ``scale`` device pixels a point or less; false where that was done before."""
        if (self._sketch is not None and not self._stale) or self._page is None:
            return False
        scale = min(scale, SKETCH)
        image = QImage(round(self._trim.width * scale), round(self._trim.height * scale), QImage.Format.Format_RGB32)
        image.fill(colours().paper)
        with QPainter(image) as painter:
            painter.scale(image.width() / self._trim.width, image.height() / self._trim.height)
            self._painter.paint_page(painter, self._page, self.trim, self._grey)
        self._sketch, self._stale = image, False
        return True

    def drop_sketch(self) -> None:
        """Lets the sketch go: the page is out of sight."""
        self._sketch = None

    def picture_arrived(self, digest: str) -> None:
        """A finer rendition of a picture is there."""
        for group in self._page.groups if self._page is not None else ():
            prepared = self._painter.prepared(group)
            for known, place in prepared.pictures if prepared else ():
                if known == digest:
                    self._stale = True  # but good enough while a zoom goes on
                    self.update(place.translated(group.dx, group.dy))

    def update(self, place: QRectF | None = None) -> None:
        """A place is to be drawn again, or all of the page."""
        self._changed(self.number, self.bounds() if place is None else place)

    def bounds(self) -> QRectF:
        """All that is shown: the paper, with its bleed where that is asked for."""
        edge = self._bleed if self._bleed_shown else 0.0
        return self.trim.adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draws what is looked at; the painter stands at the top left of the trim, in points."""
        paper = self.bounds()
        shown = exposed & paper
        painter.fillRect(paper, colours().paper)
        if self._page is None:
            self._paint_folio(painter)
            return
        if self._sketched and self._sketch is not None:
            seen = painter.deviceTransform().mapRect(shown)
            smooth = seen.width() * seen.height() < SMOOTH
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
            painter.drawImage(self.trim, self._sketch)
            return
        painter.save()
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        self._painter.paint_page(painter, self._page, shown, self._grey)
        painter.restore()

    def _paint_folio(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(self._trim.width * FOLIO)))
        painter.setFont(font)
        ink = QColor(colours().desk_text)  # a copy: the theme's own is everybody's
        ink.setAlpha(40)
        painter.setPen(ink)
        painter.drawText(self.trim, Qt.AlignmentFlag.AlignCenter, self.title or str(self.number))

    def _place(self, group: Group) -> QRectF:
        """Where a Group is drawn."""
        return _spilt(self._painter.prepare(group).bounds.translated(group.dx, group.dy))


def _spot(group: Group) -> tuple[Mark, float, float]:
    """What two versions of the same slot have in common; a page's furniture, below and above its slots, is two."""
    return group.mark, group.dx, group.dy


def _spilt(place: QRectF) -> QRectF:
    """A pixel more at each side, for what edges spill at small zooms."""
    return place.adjusted(-4.0, -4.0, 4.0, 4.0)
