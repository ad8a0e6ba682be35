"""Wheel, gestures, keys and dragging come in, zoom and place of a scene go out; of pages nothing is known here.

The scene's units are points. Zoom 1.0 is the size on paper by the screen's own measure, and keeps the point under the
pointer where it is.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QStyle, QWidget

#: Steps of zoom, where 1.0 is the size on paper.
STEPS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 0.6, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
#: By how much a hundred and twenty of the wheel's units zoom.
NOTCH_ZOOM = 1.24
#: Pixels that a notch of the wheel scrolls, and milliseconds for which it glides.
NOTCH, GLIDE = 90, 130
#: Pixels of desk around what is made to fit.
AIR = 28


class Navigation(QGraphicsView):
    """A view that is zoomed and moved."""

    #: The zoom is another.
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._zoom = 1.0
        self._grabbed: QPoint | None = None
        self._space = False
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.valueChanged.connect(self._glided)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._apply_zoom(1.0)

    # zoom

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._zoom

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zooms so that a point of the viewport (its middle, if none is given) stays where it is."""
        self.stop()
        pointer = QPointF(self.viewport().rect().center()) if about is None else about
        back, _ = self.viewportTransform().inverted()
        fixed = back.map(pointer)
        self._apply_zoom(zoom)
        moved = self.viewportTransform().map(fixed) - pointer
        self._scroll(QPoint(round(moved.x()), round(moved.y())))

    def zoom_in(self) -> None:
        """To the next step."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom * 1.01), STEPS[-1]))

    def zoom_out(self) -> None:
        """To the step before."""
        self.set_zoom(next((step for step in reversed(STEPS) if step < self._zoom / 1.01), STEPS[0]))

    def actual_size(self) -> None:
        """As large as on paper."""
        self.set_zoom(1.0)

    def fit_rect(self, rect: QRectF) -> None:
        """A rectangle of the scene as large as it goes."""
        across, down = self.room()
        zoom = min(across / max(rect.width(), 1.0), down / max(rect.height(), 1.0)) / self._unit()
        self.set_zoom(zoom)
        self.centerOn(rect.center())

    def room(self) -> tuple[float, float]:
        """Pixels across and down in which something is made to fit."""
        size = self.viewport().size()
        return max(size.width() - 2 * AIR, 50), max(size.height() - 2 * AIR, 50)

    @property
    def pixels(self) -> float:
        """Pixels of the window a point at the zoom of the moment."""
        return self._zoom * self._unit()

    def seen(self) -> QRectF:
        """What of the scene is in sight."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    @property
    def hand_held(self) -> bool:
        """Whether the mouse moves the desk itself (space held down, or the middle button)."""
        return self._space or self._grabbed is not None

    def stop(self) -> None:
        """Ends a movement that is under way."""
        self._glide.stop()

    def _apply_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, STEPS[0]), STEPS[-1])
        changed = zoom != self._zoom
        self._zoom = zoom
        scale = self.pixels
        self.setTransform(QTransform.fromScale(scale, scale))
        if changed:
            self.zoom_changed.emit()

    def _unit(self) -> float:
        """Pixels of the window a point at the size on paper."""
        screen = self.screen()
        dots = screen.physicalDotsPerInch()
        if not 40.0 <= dots <= 300.0:  # projectors and virtual screens tell nonsense
            dots = screen.logicalDotsPerInch()
        return float(dots) / 72.0

    # scrolling

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

    # events

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * NOTCH_ZOOM ** (turned.y() / 120), event.position())
        elif not event.pixelDelta().isNull():  # a touch pad, or a wheel that glides by itself
            self.stop()
            self._scroll(-event.pixelDelta())
        else:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                turned = turned.transposed()
            self._glide_by(QPointF(-turned.x(), -turned.y()) * (NOTCH / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1.0 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()))
                self.set_zoom(self._zoom * pinch.scaleFactor(), about)
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.scene().focusItem() is None:
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
        by_hand = event.button() == Qt.MouseButton.LeftButton and self._space
        if by_hand or event.button() == Qt.MouseButton.MiddleButton:
            self.stop()
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

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)
