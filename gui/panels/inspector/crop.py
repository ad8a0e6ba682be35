"""A small picture, its focus and what of it is printed come in; a drawing to move the focus in goes out."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours
from layout.model.geometry import Rect

HEIGHT = 132


class CropPreview(QWidget):
    """The whole picture, what is cut off darker; a press or a drag moves the focus."""

    #: the focus as shares from the top left
    moved = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._focus = (0.5, 0.5)
        self._crop = Rect(0.0, 0.0, 1.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Crop"))
        self.setToolTip(self.tr("What of the picture is printed; press or drag to move the focus"))

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_picture(self, picture: QPixmap | None, focus: tuple[float, float], crop: Rect | None) -> None:
        """``crop``: what is printed, as shares; None where it stands on no page."""
        self._picture, self._focus, self._crop = picture, focus, crop or Rect(0.0, 0.0, 1.0, 1.0)
        self.update()

    def _place(self) -> QRectF:
        if self._picture is None or self._picture.isNull():
            return QRectF(self.rect())
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event.position())

    def _move(self, at: QPointF) -> None:
        box = self._place()
        across, down = (at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height()
        self.moved.emit(min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shades = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture is None or self._picture.isNull():
            painter.fillRect(self.rect(), shades.quiet)
            painter.end()
            return
        box = self._place()
        painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
        crop = self._crop
        kept = QRectF(
            box.left() + crop.x * box.width(), box.top() + crop.y * box.height(),
            crop.width * box.width(), crop.height * box.height(),
        )  # fmt: skip
        shade = QColor(0, 0, 0, 140)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), kept.top() - box.top()), shade)
        painter.fillRect(QRectF(box.left(), kept.bottom(), box.width(), box.bottom() - kept.bottom()), shade)
        painter.fillRect(QRectF(box.left(), kept.top(), kept.left() - box.left(), kept.height()), shade)
        painter.fillRect(QRectF(kept.right(), kept.top(), box.right() - kept.right(), kept.height()), shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(255, 255, 255, 220), 1))
        painter.drawRect(kept.adjusted(0.5, 0.5, -0.5, -0.5))
        focus = QPointF(box.left() + self._focus[0] * box.width(), box.top() + self._focus[1] * box.height())
        for ink, width in ((QColor(0, 0, 0, 150), 3.5), (QColor(255, 255, 255), 1.6)):
            painter.setPen(QPen(ink, width))
            painter.drawEllipse(focus, 6, 6)
        painter.end()
