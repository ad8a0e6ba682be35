"""A picture on the page comes in, its focus and zoom are moved under the pointer; one command goes out at the end.

The frame stays, the picture moves in it: a drag shifts it, the wheel and + − zoom, Return keeps, Escape gives up.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.canvas.view import TOOLS_Z
from gui.relayout import Result
from gui.theme import colours
from layout.display.items import Picture
from layout.model.edits import focused
from layout.pictures.crop import MOST_ZOOM

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.window import Window

#: How far an arrow key moves the picture, as a share of the frame, and how much a notch of the wheel zooms.
NUDGE, NOTCH = 0.02, 1.08


class Cropping:
    """One picture being cropped; from ``Stage.begin_crop`` to ``finish``."""

    def __init__(self, stage: "Stage", window: "Window", rect: QRectF, item: Picture) -> None:
        """``rect`` is the frame in the scene, in points."""
        self._stage, self._window = stage, window
        session = stage.session
        assert session is not None
        self._session, self._chosen = session, session.selection
        article = session.article(self._chosen.article)
        alone = session.placement(self._chosen.target) if self._chosen.target else None
        if self._chosen.picture >= 0 and article is not None:
            picture = article.pictures[self._chosen.picture]
        else:
            picture = alone.picture  # type: ignore[union-attr]
        self.focus, self.zoom = picture.focus, max(picture.zoom, 1.0)
        self._first = (self.focus, self.zoom)
        self.rect, self._crop = rect, item.crop
        self._held: QPointF | None = None
        self._frame = _Frame(self)
        stage.view.scene().addItem(self._frame)
        window.say(window.tr("Drag to move the picture, wheel to zoom, Return to keep, Escape to give up."))
        stage.view.viewport().setCursor(Qt.CursorShape.SizeAllCursor)

    def mouse(self, event: QMouseEvent) -> bool:
        """A press outside the frame keeps; a drag inside moves."""
        view = self._stage.view
        point = view.mapToScene(event.position().toPoint())
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                if not self.rect.contains(point):
                    self.finish()
                    return False
                self._held = point
            case QEvent.Type.MouseMove if self._held is not None:
                moved = point - self._held
                self._held = point
                self.move(moved.x() / self.rect.width(), moved.y() / self.rect.height())
            case QEvent.Type.MouseButtonRelease:
                self._held = None
            case QEvent.Type.MouseButtonDblClick:
                self.finish()
            case _:
                pass
        return True

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom; over the frame alone."""
        if not self.rect.contains(self._stage.view.mapToScene(event.position().toPoint())):
            return False
        self.set_zoom(self.zoom * NOTCH ** (event.angleDelta().y() / 120))
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Return keeps, Escape gives up, arrows move, + and − zoom."""
        steps = {
            Qt.Key.Key_Left: (-NUDGE, 0.0), Qt.Key.Key_Right: (NUDGE, 0.0), Qt.Key.Key_Up: (0.0, -NUDGE),
            Qt.Key.Key_Down: (0.0, NUDGE),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.move(*steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom * NOTCH)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom / NOTCH)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key == Qt.Key.Key_Escape:
            self.finish(keep=False)
        else:
            return False
        return True

    def move(self, dx: float, dy: float) -> None:
        """The picture by shares of the frame: to the right and down."""
        across, down = self.focus
        wide, high = self._crop.width, self._crop.height
        if wide < 1.0:
            across -= dx * wide / (1.0 - wide)
        if high < 1.0:
            down -= dy * high / (1.0 - high)
        self.focus = (min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0))
        self._try()

    def set_zoom(self, zoom: float) -> None:
        """How far the frame goes in; 1 is as much of the picture as the frame's shape takes."""
        zoom = min(max(zoom, 1.0), MOST_ZOOM)
        factor = self.zoom / zoom
        self._crop = self._crop._replace(width=self._crop.width * factor, height=self._crop.height * factor)
        self.zoom = zoom
        self._try()

    def _try(self) -> None:
        where = self._chosen.target
        issue = focused(
            self._session.issue, self._session.edition,
            (self._chosen.article, self._chosen.picture) if self._chosen.picture >= 0 or where is None else where,
            self.focus, self.zoom,
        )  # fmt: skip
        self._session.try_out(issue, (self._chosen.page,), self._tried)

    def _tried(self, result: Result) -> None:
        for page in result.pages:
            self._stage.view.show_page(page)
        self._stage.refresh()

    def scene_rect(self) -> QRectF:
        """All of the desk."""
        return self._stage.view.sceneRect()

    def finish(self, *, keep: bool = True) -> None:
        """The end: one command where anything changed."""
        stage, session = self._stage, self._session
        stage.cropping = None
        stage.view.scene().removeItem(self._frame)
        stage.view.viewport().unsetCursor()
        session.end_trial()
        self._window.say("")
        if keep and (self.focus, self.zoom) != self._first:
            session.select(self._chosen)
            self._window.run("picture.focus", at=self.focus, zoom=self.zoom)
        else:
            page = session.pages.get(self._chosen.page)
            if page is not None:
                stage.view.show_page(page)
        stage.refresh()


class _Frame(QGraphicsObject):
    """The frame with thirds, and all around it darker."""

    def __init__(self, cropping: Cropping) -> None:
        super().__init__()
        self._cropping = cropping
        self._area = cropping.scene_rect()
        self.setZValue(TOOLS_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None, /) -> None:
        rect, shade = self._cropping.rect, QColor(0, 0, 0, 90)
        whole = option.exposedRect
        painter.fillRect(QRectF(whole.left(), whole.top(), whole.width(), rect.top() - whole.top()), shade)
        painter.fillRect(QRectF(whole.left(), rect.bottom(), whole.width(), whole.bottom() - rect.bottom()), shade)
        painter.fillRect(QRectF(whole.left(), rect.top(), rect.left() - whole.left(), rect.height()), shade)
        painter.fillRect(QRectF(rect.right(), rect.top(), whole.right() - rect.right(), rect.height()), shade)
        pen = QPen(colours().selection, 2.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(rect)
        pen = QPen(QColor(255, 255, 255, 110), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for third in (1 / 3, 2 / 3):
            x, y = rect.left() + rect.width() * third, rect.top() + rect.height() * third
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
