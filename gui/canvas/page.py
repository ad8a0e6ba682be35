"""A finished page comes in, an item of the scene that shows it goes out; a changed slot alone is drawn again.

The item's units are points, its origin the top left of the trim. The paper's shadow and title belong to the desk
and are drawn by the view, in pixels of the screen.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.canvas.painter import Painter
from gui.theme import colours
from layout.display.items import Group, PageDisplay
from layout.model.geometry import Rect

#: The folio of a sheet that is not composed yet, as a part of its width.
FOLIO = 0.16


class PageItem(QGraphicsObject):
    """One page on its paper. Not composed yet, it is an empty sheet with its folio."""

    def __init__(self, number: int, painter: Painter, trim: Rect, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.title = ""
        self._painter = painter
        self._trim = trim
        self._bleed = 0.0
        self._page: PageDisplay | None = None
        self._grey = False
        self._bleed_shown = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

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
        if page is not None and (page.trim != self._trim or page.bleed != self._bleed):
            self.prepareGeometryChange()
            self._trim, self._bleed = page.trim, page.bleed
        if page is None or before is None:
            self.update()
            return
        old = {id(group): group for group in before.groups}
        new = {id(group): group for group in page.groups}
        for known, group in (*old.items(), *new.items()):
            if known not in old or known not in new:
                self.update(self._place(group))

    def set_grey(self, grey: bool) -> None:
        """Whether the page has the black plate alone."""
        if grey != self._grey:
            self._grey = grey
            self.update()

    def show_bleed(self, shown: bool) -> None:
        """Whether what will be cut off is seen."""
        if shown != self._bleed_shown:
            self.prepareGeometryChange()
            self._bleed_shown = shown

    def picture_arrived(self, digest: str) -> None:
        """A finer rendition of a picture is there."""
        for group in self._page.groups if self._page is not None else ():
            for known, place in self._painter.prepare(group).pictures:
                if known == digest:
                    self.update(place.translated(group.dx, group.dy))

    def boundingRect(self) -> QRectF:
        edge = self._bleed if self._bleed_shown else 0.0
        return self.trim.adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None, /) -> None:
        paper = self.boundingRect()
        shown = option.exposedRect & paper
        painter.fillRect(paper, colours().paper)
        if self._page is None:
            self._paint_folio(painter)
            return
        painter.save()
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        self._painter.paint_page(painter, self._page, shown, self._grey)
        painter.restore()

    def _paint_folio(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(self._trim.width * FOLIO)))
        painter.setFont(font)
        ink = colours().desk_text
        ink.setAlpha(40)
        painter.setPen(ink)
        painter.drawText(self.trim, Qt.AlignmentFlag.AlignCenter, self.title or str(self.number))

    def _place(self, group: Group) -> QRectF:
        """Where a Group is drawn; a pixel more at each side for what edges spill at small zooms."""
        return self._painter.prepare(group).bounds.translated(group.dx, group.dy).adjusted(-4.0, -4.0, 4.0, 4.0)
