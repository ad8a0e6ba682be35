"""Lines set, over and under come in, a bar goes out: how full a slot is, and by how much too full."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.fit import fit_of, fit_text
from gui.theme import colours


class Meter(QWidget):
    """The whole bar is the slot; what is over reaches beyond a mark at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = self._over = self._under = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How full the slot is"))

    def sizeHint(self) -> QSize:
        return QSize(120, 8)

    def show_fit(self, lines: int, over: int, under: int) -> None:
        """``lines`` are set in the slot."""
        if (lines, over, under) != (self._lines, self._over, self._under):
            self._lines, self._over, self._under = lines, over, under
            words = fit_text(over, under)
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shades = colours()
        whole = max(self._lines + self._over + self._under, 1)
        box = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ = QPainterPath()
        round_.addRoundedRect(box, 4, 4)
        painter.setClipPath(round_)
        painter.fillRect(box, shades.quiet)
        inks = {"fits": shades.fits, "under": shades.under, "over": shades.fits}
        filled = box.width() * self._lines / whole
        painter.fillRect(QRectF(0, 0, filled, box.height()), inks[fit_of(self._over, self._under)])
        if self._over:
            over = max(box.width() * self._over / whole, 3.0)
            painter.fillRect(QRectF(box.width() - over, 0, over, box.height()), shades.over)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(QRectF(box.width() - over - 1, 0, 2, box.height()), shades.on_meter)
        painter.end()
