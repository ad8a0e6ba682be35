"""Finished pages come in, the desk with its spreads goes out: seen, and asked what lies where.

The scene's units are points. The pages are the ground, painted once and kept (``plate``); overlays and tools are items
of the scene above them, by the z-values named here, in the scene's coordinates (``scene_rect``).
"""

from time import perf_counter
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from gui.canvas.faces import Book, Faces
from gui.canvas.navigation import AIR, Navigation
from gui.canvas.page import PageItem
from gui.canvas.painter import Painter, set_hints
from gui.canvas.pictures import Pictures
from gui.canvas.plate import Plate
from gui.canvas.spreads import GAP, PagePoint, Spreads
from gui.theme import colours, small
from layout.display.items import IssueDisplay, PageDisplay
from layout.language.tags import is_right_to_left
from layout.model.geometry import Rect

#: The order of what lies over the pages, from below: grids and outlines; fit meters and marks; the selection and its
#: handles; what is being dragged.
OVERLAYS_Z, MARKS_Z, TOOLS_Z, DRAG_Z = 10.0, 20.0, 30.0, 40.0

#: Pixels of the paper's shadow.
SHADOW = 6
#: Seconds to paint all that is in sight, beyond which a zoom that goes on is shown by sketches of the pages.
SLOW = 0.012
#: Milliseconds without zooming after which pages are painted in full again; and idle ones before sketches are made.
SETTLED, IDLE = 110, 400
#: Points of a page when nothing is known of it: tabloid.
TABLOID = Rect(0.0, 0.0, 792.0, 1224.0)

Fit = Literal["", "spread", "width"]

__all__ = ["DRAG_Z", "MARKS_Z", "OVERLAYS_Z", "TOOLS_Z", "DeskView", "PagePoint"]


class DeskView(Navigation):
    """The pages of an issue as they are printed: page 1 alone at the right, then pairs."""

    #: Other pages are in sight.
    visible_changed = Signal()
    #: The first page of an issue was painted; nothing else of it may be there yet.
    first_painted = Signal()
    #: The desk is as large as this now: pages came or went, or lie otherwise.
    arranged = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None, painter: Painter | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DeskView")
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(self.tr("The pages of the issue as they are printed"))
        #: Shared by all who show pages; ours alone where none was given.
        self.painter = painter or Painter(Faces(), Pictures(self))
        self._owns_pictures = painter is None
        self._pages: list[PageItem] = []
        self._edition = ""
        self._has_painted = False
        self._spreads = Spreads(0, TABLOID.width, TABLOID.height)
        self._facing, self._folded = self._spreads.facing, False
        self._fit: Fit = "spread"
        self._visible: tuple[int, ...] = ()
        self._cost = 0.0
        self._plate = Plate(self._paint_ground)
        #: what is to be painted at the next turn
        self._touched = QRect()
        self._settle = QTimer(self, singleShot=True, interval=SETTLED)
        self._settle.timeout.connect(self._settled)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._sketch)
        self.painter.pictures.arrived.connect(self._picture_arrived)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        flags = QGraphicsView.OptimizationFlag
        self.setOptimizationFlags(flags.DontSavePainterState | flags.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # the pages

    def set_pages(
        self,
        display: IssueDisplay,
        titles: tuple[str, ...] = (),
        book: Book | None = None,
        trim: Rect | None = None,
    ) -> None:
        """Shows an edition. ``titles``: one for each page of the plan, those too that are not composed yet (they stay
        as they were, or are empty sheets). ``book``: the FontBook that the pages were composed with."""
        if book is not None:
            self.painter.faces.book = book
        titles = titles or tuple(page.folio for page in display.pages)
        made = {page.number: page for page in display.pages}
        same = display.edition == self._edition
        self._edition = display.edition
        sheet = display.pages[0].trim if display.pages else trim
        size = (sheet.width, sheet.height) if sheet else (self._spreads.width, self._spreads.height)
        del self._pages[len(titles) :]
        for number in range(len(self._pages) + 1, len(titles) + 1):
            self._pages.append(PageItem(number, self.painter, Rect(0.0, 0.0, *size), self._page_changed))
        retitled = [item.title for item in self._pages] != list(titles)
        for item, title in zip(self._pages, titles, strict=True):
            item.title = title
            if item.number in made or not same:
                item.show_page(made.get(item.number))
        leftwards = is_right_to_left(display.language)
        before = self._spreads
        self._folded = any(page.folds for page in display.pages)
        arranged = Spreads(len(titles), *size, self._facing and not self._folded, leftwards)
        if (len(titles), *size, arranged.facing, leftwards) != (
            before.count, before.width, before.height, before.facing, before.leftwards,
        ):  # fmt: skip
            self._arrange(arranged)
            if self._fit:
                self._refit()
        elif retitled:
            self._spoil()
        self._idle.start()

    def show_page(self, page: PageDisplay) -> None:
        """Shows a page of the same edition in another version."""
        if 0 < page.number <= len(self._pages):
            self._pages[page.number - 1].show_page(page)
            self._idle.start()

    def clear(self) -> None:
        """The desk without an issue."""
        self._has_painted = False
        self.set_pages(IssueDisplay("", "", "", ""))

    def page_items(self) -> tuple[PageItem, ...]:
        """The pages in order."""
        return tuple(self._pages)

    def set_grey_pages(self, numbers: frozenset[int]) -> None:
        """The pages that are shown as the black plate prints them."""
        for item in self._pages:
            item.set_grey(item.number in numbers)

    def set_bleed_shown(self, shown: bool) -> None:
        """Whether what will be cut off is seen."""
        for item in self._pages:
            item.show_bleed(shown)

    @property
    def spreads(self) -> bool:
        """Whether facing pages lie beside each other; those of a leaflet are two sides of a sheet, and never do."""
        return self._facing

    def set_spreads(self, spreads: bool) -> None:
        self._facing = spreads
        facing = spreads and not self._folded
        if facing == self._spreads.facing:
            return
        page = self.current_page()
        before = self._spreads
        self._arrange(Spreads(before.count, before.width, before.height, facing, before.leftwards))
        if self._fit:
            self._refit(page)
        else:
            self.go_to(page)

    # what lies where

    def scene_rect(self, page: int) -> QRectF:
        """A page's trim in the scene; empty where there is no such page."""
        return self._spreads.place(page)

    def page_at(self, point: QPointF) -> PagePoint | None:
        """The page under a point of the scene, and the point on it."""
        return self._spreads.page_at(point)

    def spread_of(self, page: int) -> tuple[int, ...]:
        """The pages that lie beside each other."""
        return self._spreads.row_of(page)

    def visible_pages(self) -> tuple[int, ...]:
        """The pages in sight, the one of which most is seen first."""
        return self._visible

    def current_page(self) -> int:
        """The page of which most is seen; 0 where there is none."""
        return self._visible[0] if self._visible else 0

    # zoom and place

    @property
    def fit_mode(self) -> Fit:
        """What the zoom follows when the window is resized."""
        return self._fit

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        self._fit = ""
        if self._settle.isActive() and self._cost > SLOW:
            for item in self._pages:
                item.set_sketched(True)
        self._settle.start()
        super().set_zoom(zoom, about)
        self._look()

    def fit_spread(self, page: int = 0) -> None:
        """The whole spread of a page, the current one if none is given."""
        self._fit = "spread"
        self._refit(page)

    def fit_width(self, page: int = 0) -> None:
        """A spread over the full width."""
        self._fit = "width"
        self._refit(page)

    def go_to(self, page: int) -> None:
        """Brings a page into the middle, its head into sight; the zoom stays."""
        self.stop()
        row = self._spreads.row_place(self.spread_of(page))
        if row.isEmpty():
            return
        seen = self.seen()
        row.setWidth(self._spreads.row_width)
        row.moveLeft(0.0)
        middle = row.center() if row.width() <= seen.width() else self.scene_rect(page).center()
        if row.height() > seen.height():
            middle.setY(row.top() + seen.height() / 2 - AIR / self.pixels)
        self.centerOn(middle)
        self._look()

    def next_spread(self) -> None:
        """The spread below."""
        self._turn(1)

    def previous_spread(self) -> None:
        """The spread above."""
        self._turn(-1)

    def reveal(self, rect: QRectF) -> None:
        """Scrolls a rectangle of the scene into sight, if it is not."""
        self.stop()
        self.ensureVisible(rect, AIR, AIR)
        self._look()

    def close_canvas(self) -> None:
        """Ends what runs in the background."""
        self.stop()
        self._settle.stop()
        self._idle.stop()
        if self._owns_pictures:
            self.painter.pictures.close()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit:
            self._refit()
        else:
            self._look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._idle.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._spoil()

    def touch(self, place: QRectF) -> None:
        """What lies over a place of the scene is another: paint it at the next turn.

        All that is touched meanwhile is painted as one rectangle: cutting lines and type to several takes longer.
        """
        touched = self.viewportTransform().mapRect(place).toAlignedRect().adjusted(-2, -2, 2, 2)
        self._touched |= touched & self.viewport().rect()
        self.viewport().update(self._touched)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._touched = QRect()
        began = perf_counter()
        viewport = self.viewport()
        whole = self._plate.bring_up(viewport.size(), viewport.devicePixelRatio(), self.viewportTransform())
        if whole and not any(item.sketched for item in self._pages):
            self._cost = perf_counter() - began
        super().paintEvent(event)
        if not self._has_painted and any(self._pages[number - 1].page is not None for number in self._visible):
            self._has_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Desk and pages, as they were painted last."""
        self._plate.draw(painter, self.mapFromScene(rect).boundingRect().adjusted(-2, -2, 2, 2))

    def _paint_ground(self, painter: QPainter, area: QRect) -> None:
        """The desk, the papers' shadows and titles, the pages, the fold; ``area`` is what is looked at, in pixels."""
        mapped = self.viewportTransform()
        back, _ = mapped.inverted()
        seen = back.mapRect(QRectF(area))
        pages = [item for item in self._pages if self._place(item).intersects(seen)]
        if not any(self._place(item).contains(seen) for item in pages):  # else paper covers it: a line was typed
            self._paint_desk(painter, area)
        for item in pages:
            painter.save()
            painter.setTransform(mapped)
            origin = self.scene_rect(item.number).topLeft()
            painter.translate(origin)
            set_hints(painter)
            item.paint(painter, seen.translated(-origin))
            painter.restore()
        painter.setPen(colours().paper_edge)
        for row in self._spreads.rows:
            if len(row) == 2:
                edge = self.scene_rect(row[1])
                painter.drawLine(self.mapFromScene(edge.topLeft()), self.mapFromScene(edge.bottomLeft()))

    def _place(self, item: PageItem) -> QRectF:
        """Where a page lies in the scene."""
        return item.bounds().translated(self.scene_rect(item.number).topLeft())

    def _paint_desk(self, painter: QPainter, area: QRect) -> None:
        """The desk, the papers' shadows and titles: as sharp at one zoom as at another."""
        shades = colours()
        painter.fillRect(area, shades.desk)
        for row in self._spreads.rows:
            place = self.mapFromScene(self._spreads.row_place(row)).boundingRect()
            if place.adjusted(-SHADOW, -SHADOW, SHADOW, 40).intersects(area):
                _paint_shadow(painter, place, shades.paper_shadow)
                self._paint_titles(painter, row)

    # inside

    def _arrange(self, spreads: Spreads) -> None:
        """Puts the pages where they lie on the desk."""
        self._spreads = spreads
        self.setSceneRect(spreads.desk)
        self.arranged.emit(spreads.desk)
        self._spoil()
        self._look()

    def _spoil(self) -> None:
        """All is to be painted again."""
        self._plate.spoil()
        self.viewport().update()

    def _page_changed(self, number: int, place: QRectF) -> None:
        """A place of a page, in its points, is to be painted again."""
        place = place.translated(self.scene_rect(number).topLeft())
        self._plate.spoil(place)
        self.touch(place)

    def _refit(self, page: int = 0) -> None:
        page = page or self.current_page() or 1
        if not self._spreads.count:
            return
        across, down = self.room()
        wide, high = across / self._spreads.row_width, down / self._spreads.height
        self._apply_zoom((min(wide, high) if self._fit == "spread" else wide) / self._unit())
        self.go_to(page)

    def _turn(self, step: int) -> None:
        rows = self._spreads.rows
        here = next((index for index, row in enumerate(rows) if self.current_page() in row), 0)
        if rows:
            self.go_to(rows[min(max(here + step, 0), len(rows) - 1)][0])

    def _look(self) -> None:
        """Finds which pages are in sight."""
        visible = self._spreads.seen(self.seen())
        if visible != self._visible:
            self._visible = visible
            self.visible_changed.emit()
        self._idle.start()

    def _settled(self) -> None:
        """The zoom has come to rest."""
        for item in self._pages:
            item.set_sketched(False)

    def _sketch(self) -> None:
        """Makes the sketch of one page in sight that has none, and comes again for the next."""
        if self._cost <= SLOW or not self.isVisible():
            return
        for item in self._pages:
            if item.number not in self._visible:
                item.drop_sketch()
        for number in self._visible:
            if self._pages[number - 1].make_sketch(self.pixels * self.devicePixelRatioF()):
                self._idle.start(20)
                return
        self._idle.setInterval(IDLE)

    def _picture_arrived(self, digest: str) -> None:
        for item in self._pages:
            item.picture_arrived(digest)

    def _paint_titles(self, painter: QPainter, row: tuple[int, ...]) -> None:
        """The title under each page, where there is room for it."""
        font = small(self.font())
        metrics = QFontMetricsF(font)
        if metrics.height() + 10 > GAP * self.pixels:
            return
        painter.setFont(font)
        painter.setPen(colours().desk_text)
        for number in row:
            place = QRectF(self.mapFromScene(self.scene_rect(number)).boundingRect())
            under = QRectF(place.left(), place.bottom() + 7, place.width(), metrics.height() + 2)
            text = metrics.elidedText(self._pages[number - 1].title, Qt.TextElideMode.ElideRight, under.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)


def _paint_shadow(painter: QPainter, paper: QRect, shade: QColor) -> None:
    """Frames that fade outwards, a pixel each and a little lower than the paper: no blur, no pixmap. As strips, for a
    pen that lets the ground through takes a millisecond a frame."""
    ink = QColor(shade)
    for step in range(SHADOW):
        ink.setAlphaF(shade.alphaF() * 0.7 * (1.0 - step / SHADOW) ** 2)
        frame = paper.adjusted(-1 - step, 1 - step, 1 + step, 3 + step)
        across, down = frame.width(), frame.height()
        painter.fillRect(frame.left(), frame.top(), across, 1, ink)
        painter.fillRect(frame.left(), frame.bottom(), across, 1, ink)
        painter.fillRect(frame.left(), frame.top() + 1, 1, down - 2, ink)
        painter.fillRect(frame.right(), frame.top() + 1, 1, down - 2, ink)
