"""A title comes in, a button over the whole width goes out that folds what is below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.icons import icon
from gui.theme import colours

#: Pixels between the edge of the inspector and what stands in it.
EDGE = 12


class Fold(QAbstractButton):
    """The title of a section; a press folds or shows what is below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shades = colours()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), shades.row)
        painter.fillRect(0, 0, self.width(), 1, shades.line)
        side, middle = 12, self.height() // 2
        sign = icon("chevron-down" if self.isChecked() else "chevron-right")
        sign.paint(painter, self.width() - EDGE - side, middle - side // 2, side, side)
        painter.setPen(shades.text)
        room = self.rect().adjusted(EDGE, 1, -EDGE - side - 4, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -2), 4, 4)
        painter.end()
