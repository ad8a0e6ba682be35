"""Finished pages come in, the desk with its spreads goes out: zoomed, scrolled, and asked what lies where.

The scene's units are points. Pages lie under everything; overlays and tools put items of their own above them, by the
z-values named here, in the scene's coordinates (``scene_rect``).
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QStyle,
    QWidget,
)

from gui.canvas.faces import Faces
from gui.canvas.page import PageItem
from gui.canvas.painter import Painter
from gui.canvas.pictures import Pictures
from gui.theme import colours, small
from layout.display.items import IssueDisplay, PageDisplay
from layout.model.geometry import Rect

#: The order of what lies on the desk, from below: pages; grids and outlines; fit meters and marks; the selection and
#: its handles; what is being dragged.
PAGES_Z, OVERLAYS_Z, MARKS_Z, TOOLS_Z, DRAG_Z = 0.0, 10.0, 20.0, 30.0, 40.0

#: Steps of zoom, where 1.0 is the size on paper.
STEPS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 0.6, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
#: Points between rows of spreads, and around all of them.
GAP, MARGIN = 54.0, 48.0
#: Pixels of desk around a spread that fits.
AIR = 28
#: Pixels of the paper's shadow.
SHADOW = 7
#: A notch of the wheel, in pixels, and for how long it glides.
NOTCH, GLIDE = 90, 130

Fit = Literal["", "spread", "width"]


class PagePoint(NamedTuple):
    """A point of a page, in points from the top left of its trim."""

    page: int
    x: float
    y: float


class DeskView(QGraphicsView):
    """The pages of an issue as they are printed: page 1 alone at the right, then pairs."""

    #: The zoom is another.
    zoom_changed = Signal()
    #: Other pages are in sight.
    visible_changed = Signal()

    def __init__(self, parent: QWidget | None = None, painter: Painter | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DeskView")
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(self.tr("The pages of the issue as they are printed"))
        self._pictures = painter.pictures if painter else Pictures(self)
        self.painter = painter or Painter(Faces(), self._pictures)
        self._owns_pictures = painter is None
        self._scene = QGraphicsScene(self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(self._scene)
        self._pages: list[PageItem] = []
        self._edition = ""
        self._spreads = True
        self._fit: Fit = "spread"
        self._zoom = 1.0
        self._visible: tuple[int, ...] = ()
        self._grabbed: QPoint | None = None
        self._space = False
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.valueChanged.connect(self._glided)
        self._pictures.arrived.connect(self._picture_arrived)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._apply_zoom(1.0)

    # the pages

    def set_pages(
        self, display: IssueDisplay, titles: tuple[str, ...] = (), book: object = None, trim: Rect | None = None
    ) -> None:
        """Shows an edition. ``titles``: one for each page of the plan, those too that are not composed yet (they stay
        as they were, or are empty sheets). ``book``: the FontBook that the pages were composed with."""
        if book is not None:
            self.painter.faces.book = book  # type: ignore[assignment]
        titles = titles or tuple(page.folio for page in display.pages)
        made = {page.number: page for page in display.pages}
        same = display.edition == self._edition
        self._edition = display.edition
        sheet = display.pages[0].trim if display.pages else trim or self._trim()
        count = len(self._pages)
        for item in self._pages[len(titles) :]:
            self._scene.removeItem(item)
            item.deleteLater()
        del self._pages[len(titles) :]
        for number in range(len(self._pages) + 1, len(titles) + 1):
            item = PageItem(number, self.painter, sheet)
            item.setZValue(PAGES_Z)
            self._scene.addItem(item)
            self._pages.append(item)
        retitled = [item.title for item in self._pages] != list(titles)
        for item, title in zip(self._pages, titles, strict=True):
            item.title = title
            if item.number in made or not same:
                item.show_page(made.get(item.number))
        if len(titles) != count:
            self._arrange()
            if self._fit:
                self._refit()
        elif retitled:
            self.viewport().update()

    @property
    def hand_held(self) -> bool:
        """Whether the mouse moves the desk itself (space held down, or the middle button)."""
        return self._space or self._grabbed is not None

    def show_page(self, page: PageDisplay) -> None:
        """Shows a page of the same edition in another version."""
        if 0 < page.number <= len(self._pages):
            self._pages[page.number - 1].show_page(page)

    def clear(self) -> None:
        """The desk without an issue."""
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
        """Whether facing pages lie beside each other."""
        return self._spreads

    def set_spreads(self, spreads: bool) -> None:
        if spreads != self._spreads:
            page = self.current_page()
            self._spreads = spreads
            self._arrange()
            self._refit() if self._fit else self.go_to(page)

    # what lies where

    def scene_rect(self, page: int) -> QRectF:
        """A page's trim in the scene; empty where there is no such page."""
        if not 0 < page <= len(self._pages):
            return QRectF()
        item = self._pages[page - 1]
        return item.trim.translated(item.pos())

    def page_at(self, point: QPointF) -> PagePoint | None:
        """The page under a point of the scene, and the point on it."""
        for item in self._pages:
            place = point - item.pos()
            if item.trim.contains(place):
                return PagePoint(item.number, place.x(), place.y())
        return None

    def spread_of(self, page: int) -> tuple[int, ...]:
        """The pages that lie beside each other."""
        return next((row for row in self._rows() if page in row), ())

    def visible_pages(self) -> tuple[int, ...]:
        """The pages in sight, the one of which most is seen first."""
        return self._visible

    def current_page(self) -> int:
        """The page of which most is seen; 0 where there is none."""
        return self._visible[0] if self._visible else 0

    # zoom

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._zoom

    @property
    def fit_mode(self) -> Fit:
        """What the zoom follows when the window is resized."""
        return self._fit

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zooms so that the point of the viewport (its middle, if none is given) stays where it is."""
        self._fit = ""
        self._zoom_about(zoom, about)

    def zoom_in(self) -> None:
        """To the next step."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom * 1.01), STEPS[-1]))

    def zoom_out(self) -> None:
        """To the step before."""
        self.set_zoom(next((step for step in reversed(STEPS) if step < self._zoom / 1.01), STEPS[0]))

    def actual_size(self) -> None:
        """As large as on paper."""
        self.set_zoom(1.0)

    def fit_spread(self, page: int = 0) -> None:
        """The whole spread of a page, the current one if none is given."""
        self._fit = "spread"
        self._refit(page)

    def fit_width(self, page: int = 0) -> None:
        """A spread over the full width."""
        self._fit = "width"
        self._refit(page)

    def fit_rect(self, rect: QRectF) -> None:
        """A rectangle of the scene as large as it goes."""
        size = self.viewport().size()
        self._fit = ""
        unit = self._unit()
        across, down = max(size.width() - 2 * AIR, 50), max(size.height() - 2 * AIR, 50)
        self._apply_zoom(min(across / max(rect.width(), 1.0), down / max(rect.height(), 1.0)) / unit)
        self.centerOn(rect.center())
        self._look()

    def go_to(self, page: int) -> None:
        """Brings a page into the middle; the zoom stays."""
        self._stop()
        row = self._row_rect(self.spread_of(page))
        if row.isEmpty():
            return
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        fits_across = row.width() <= seen.width()
        middle = row.center() if fits_across else self.scene_rect(page).center()
        if row.height() > seen.height():
            middle.setY(row.top() + seen.height() / 2 - AIR / self._pixels())
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
        self._stop()
        self.ensureVisible(rect, AIR, AIR)
        self._look()

    def close_canvas(self) -> None:
        """Ends what runs in the background."""
        self._stop()
        if self._owns_pictures:
            self._pictures.close()

    # events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() or event.pixelDelta().y()
            self.set_zoom(self._zoom * 1.0018**turned, event.position())
        elif not event.pixelDelta().isNull():  # a touch pad, or a wheel that glides by itself
            self._scroll(-event.pixelDelta())
        else:
            turned_by = event.angleDelta()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                turned_by = turned_by.transposed()
            self._glide_by(QPointF(-turned_by.x(), -turned_by.y()) * (NOTCH / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1.0 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = QPointF(self.viewport().mapFromGlobal(pinch.centerPoint()))
                self.set_zoom(self._zoom * pinch.scaleFactor(), about)
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._scene.focusItem() is None:
            if not event.isAutoRepeat():
                self._space = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._space:
            if not event.isAutoRepeat():
                self._space = False
                if self._grabbed is None:
                    self.viewport().unsetCursor()
            event.accept()
            return
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton and self._space
        if left or event.button() == Qt.MouseButton.MiddleButton:
            self._stop()
            self._grabbed = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            here = event.position().toPoint()
            self._scroll(self._grabbed - here)
            self._grabbed = here
            event.accept()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = None
            if self._space:
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            else:
                self.viewport().unsetCursor()
            event.accept()
            return
        super().mouseReleaseEvent(event)

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
        self._stop()
        super().hideEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The desk, the papers' shadows and titles: all in pixels, as sharp at one zoom as at another."""
        shades = colours()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        seen = self.mapFromScene(rect).boundingRect().adjusted(-2, -2, 2, 2)
        painter.fillRect(seen, shades.desk)
        for row in self._rows():
            place = self.mapFromScene(self._row_rect(row)).boundingRect()
            if place.adjusted(-SHADOW, -SHADOW, SHADOW, 40).intersects(seen):
                _paint_shadow(painter, QRectF(place), shades.paper_shadow)
                self._paint_titles(painter, row)
        painter.restore()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """The fold between facing pages."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(colours().paper_edge)
        for row in self._rows():
            if len(row) == 2:
                edge = self.scene_rect(row[1])
                painter.drawLine(self.mapFromScene(edge.topLeft()), self.mapFromScene(edge.bottomLeft()))
        painter.restore()

    # inside

    def _rows(self) -> Iterator[tuple[int, ...]]:
        """The spreads from above: page 1, then pairs; a last left page stays alone."""
        count = len(self._pages)
        if not self._spreads:
            yield from ((number,) for number in range(1, count + 1))
            return
        if count:
            yield (1,)
        for number in range(2, count + 1, 2):
            yield tuple(range(number, min(number + 2, count + 1)))

    def _arrange(self) -> None:
        """Puts the pages where they lie on the desk."""
        width, height = self._trim().width, self._trim().height
        for index, row in enumerate(self._rows()):
            for number in row:
                right = self._spreads and number % 2 == 1
                self._pages[number - 1].setPos(width if right else 0.0, index * (height + GAP))
        rows = sum(1 for _ in self._rows())
        all_of_it = QRectF(0.0, 0.0, width * (2 if self._spreads else 1), max(rows * (height + GAP) - GAP, height))
        self._scene.setSceneRect(all_of_it.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        self.viewport().update()
        self._look()

    def _trim(self) -> Rect:
        if not self._pages:
            return Rect(0.0, 0.0, 792.0, 1224.0)
        paper = self._pages[0].trim
        return Rect(0.0, 0.0, paper.width(), paper.height())

    def _row_rect(self, row: tuple[int, ...]) -> QRectF:
        rect = QRectF()
        for number in row:
            rect = rect.united(self.scene_rect(number))
        return rect

    def _unit(self) -> float:
        """Pixels (of the window system, not the device) a point at the size on paper, by the screen's own measure."""
        screen = self.screen()
        dots = screen.physicalDotsPerInch()
        if not 60.0 <= dots <= 300.0:  # projectors and virtual screens tell nonsense
            dots = screen.logicalDotsPerInch()
        return float(dots) / 72.0

    def _pixels(self) -> float:
        """Pixels a point at the zoom of the moment."""
        return self._zoom * self._unit()

    def _apply_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, STEPS[0]), STEPS[-1])
        changed = zoom != self._zoom
        self._zoom = zoom
        scale = self._pixels()
        self.setTransform(QTransform.fromScale(scale, scale))
        if changed:
            self.zoom_changed.emit()

    def _zoom_about(self, zoom: float, about: QPointF | None) -> None:
        self._stop()
        pointer = QPointF(self.viewport().rect().center()) if about is None else about
        fixed = self._to_scene(pointer)
        self._apply_zoom(zoom)
        moved = self._from_scene(fixed) - pointer
        self._scroll(QPoint(round(moved.x()), round(moved.y())))
        self._look()

    def _to_scene(self, point: QPointF) -> QPointF:
        back, _ = self.viewportTransform().inverted()
        return back.map(point)

    def _from_scene(self, point: QPointF) -> QPointF:
        return self.viewportTransform().map(point)

    def _refit(self, page: int = 0) -> None:
        row = self._row_rect(self.spread_of(page or self.current_page() or 1))
        if row.isEmpty():
            return
        size = self.viewport().size()
        if self._spreads:  # page 1 alone is no larger than a pair, so that turning pages does not zoom
            row.setWidth(2 * self._trim().width)
        across = max(size.width() - 2 * AIR, 50) / row.width()
        down = max(size.height() - 2 * AIR, 50) / row.height()
        self._apply_zoom((min(across, down) if self._fit == "spread" else across) / self._unit())
        self.go_to(page or self.current_page() or 1)

    def _turn(self, step: int) -> None:
        rows = list(self._rows())
        current = self.current_page()
        here = next((index for index, row in enumerate(rows) if current in row), 0)
        if rows:
            self.go_to(rows[min(max(here + step, 0), len(rows) - 1)][0])

    def _scroll(self, by: QPoint) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + by.x())
        down.setValue(down.value() + by.y())

    def _glide_by(self, by: QPointF) -> None:
        """Scrolls softly; what is left of the movement before is added."""
        here = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        running = self._glide.state() == QVariantAnimation.State.Running
        target = (self._glide.endValue() if running else here) + by
        self._glide.stop()
        if not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self):
            self._scroll((target - here).toPoint())
            return
        self._glide.setStartValue(here)
        self._glide.setEndValue(target)
        self._glide.start()

    def _glided(self, value: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(value.x()))
        self.verticalScrollBar().setValue(round(value.y()))

    def _stop(self) -> None:
        self._glide.stop()

    def _look(self) -> None:
        """Finds which pages are in sight."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        areas = []
        for item in self._pages:
            part = self.scene_rect(item.number) & seen
            if not part.isEmpty():
                areas.append((-round(part.width() * part.height()), item.number))
        visible = tuple(number for _, number in sorted(areas))
        if visible != self._visible:
            self._visible = visible
            self.visible_changed.emit()

    def _picture_arrived(self, digest: str) -> None:
        for number in self._visible:
            self._pages[number - 1].picture_arrived(digest)

    def _paint_titles(self, painter: QPainter, row: tuple[int, ...]) -> None:
        """The title under each page, where there is room for it."""
        font = small(self.font())
        metrics = QFontMetricsF(font)
        if metrics.height() + 10 > GAP * self._pixels():
            return
        painter.setFont(font)
        painter.setPen(colours().desk_text)
        for number in row:
            item = self._pages[number - 1]
            place = QRectF(self.mapFromScene(self.scene_rect(number)).boundingRect())
            under = QRectF(place.left(), place.bottom() + 6, place.width(), metrics.height() + 2)
            text = metrics.elidedText(item.title, Qt.TextElideMode.ElideRight, under.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)


def _paint_shadow(painter: QPainter, paper: QRectF, shade: QColor) -> None:
    """Frames that fade outwards, a pixel each and a little lower than the paper: no blur, no pixmap."""
    ink = QColor(shade)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for step in range(SHADOW):
        ink.setAlphaF(shade.alphaF() * (1.0 - step / SHADOW) ** 2)
        painter.setPen(ink)
        painter.drawRect(paper.adjusted(-1 - step, 1 - step, step, step + 2))


__all__ = ["DRAG_Z", "MARKS_Z", "OVERLAYS_Z", "PAGES_Z", "TOOLS_Z", "DeskView", "PagePoint"]
