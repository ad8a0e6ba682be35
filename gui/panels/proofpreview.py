"""Pages to be printed come in; the sheets as they will come out of the printer are shown, painted one after another."""

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.printing import Sheet, SheetPainter, Wish

#: Pixels across of a sheet, upright and lying: small type can be made out, and the dialog fits most screens.
UPRIGHT, LYING = 720, 1000
#: Milliseconds that pictures are waited for at a time, and in all for one sheet.
TURN, PATIENCE = 20, 10_000


class ProofPreview(QDialog):
    """Sheets below each other; those further down come a moment later."""

    print_wanted = Signal()

    def __init__(self, wish: Wish, layout: QPageLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ProofPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Proofs as they will print"))
        paper, room = layout.fullRectPoints(), layout.paintRectPoints()
        across = UPRIGHT if paper.width() < paper.height() else LYING
        self._dots = across / paper.width() * self.devicePixelRatioF()
        self._size = QSizeF(paper.width() * self._dots, paper.height() * self._dots).toSize()
        base = QTransform.fromTranslate(room.x() * self._dots, room.y() * self._dots).scale(self._dots, self._dots)
        self._painter = SheetPainter(wish, QSizeF(room.width(), room.height()), base, self)
        self._waited = 0
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self.labels = [self._blank(number, sheet) for number, sheet in enumerate(self._painter.sheets, 1)]
        self.painted = 0
        scroll = QScrollArea()
        scroll.setWidget(column)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Sheets"))
        scroll.verticalScrollBar().setSingleStep(40)
        go = QPushButton(self.tr("&Print…"))
        go.setDefault(True)
        go.setToolTip(self.tr("Choose the printer (Enter)"))
        go.clicked.connect(self._print)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.setToolTip(self.tr("Back to the choices (Esc)"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 0, 16, 14)
        buttons.addWidget(QLabel(self.tr("%n sheet(s)", "", len(self.labels))))
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(scroll)
        box.addLayout(buttons)
        self.resize(across + 60, 760)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _blank(self, number: int, sheet: Sheet) -> QLabel:
        label = QLabel()
        label.setAccessibleName(self.tr("Sheet {number}: {words}").format(number=number, words=sheet.foot))
        empty = QPixmap(self._size)
        empty.setDevicePixelRatio(self.devicePixelRatioF())
        empty.fill(Qt.GlobalColor.white)
        label.setPixmap(empty)
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        return label

    def _step(self) -> None:
        """One sheet, when its pictures are there."""
        if self.painted == len(self.labels):
            self._timer.stop()
            return
        sheet = self._painter.sheets[self.painted]
        if not self._painter.ready(sheet, TURN) and self._waited < PATIENCE:
            self._waited += TURN
            return
        self._waited = 0
        image = QImage(self._size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._painter.paint(painter, sheet)
        painter.end()
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.labels[self.painted].setPixmap(shown)
        self.painted += 1

    def _print(self) -> None:
        self.accept()
        self.print_wanted.emit()

    def done(self, result: int) -> None:
        self._timer.stop()
        self._painter.close()
        super().done(result)
