"""Rows of a list come in as values, a list that draws and drags them goes out: articles, pictures, adverts.

A row has a title, a line of facts below it, a chip (how it fits) at its right, and perhaps a small picture.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.carried import Carried, dropped_files, packed, unpacked
from gui.theme import colours, small

Chip = Literal["", "fits", "over", "under", "empty", "note"]
_ROW = Qt.ItemDataRole.UserRole
EDGE, GAP = 12, 10


class Row(NamedTuple):
    """``key`` tells rows apart from one version to the next; ``chip`` is short; ``spoken`` is what screen readers say
    ("" for title, facts and chip)."""

    key: str
    title: str
    facts: str = ""
    chip: str = ""
    chip_kind: Chip = ""
    about: str = ""
    carried: Carried | None = None
    faint: bool = False
    spoken: str = ""


class RowList(QListWidget):
    """A list of rows; what is chosen stays chosen when the rows are new. Drags carry the row's own."""

    #: something taken from a page was dropped on the list
    given_back = Signal(object)
    #: files from the file manager were dropped on the list
    files_dropped = Signal(tuple)
    picked = Signal(str)
    #: Delete was pressed on a row
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None, thumb: int = 0) -> None:
        """``thumb``: pixels of the square for a small picture, 0 for none."""
        super().__init__(parent)
        self.thumb = thumb
        self._thumbs: dict[str, QPixmap] = {}
        #: said in the middle of a list without rows
        self.empty = ""
        #: whether files may be dropped on it, and whether Delete is its own key
        self.takes_files = self.takes_delete = False
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}
        self._quiet = False
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.currentItemChanged.connect(self._chosen)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """These rows, in this order; only what changed is drawn anew."""
        if self._rows == rows:
            return
        chosen, self._quiet = self.key(), True
        before, self._rows = self._rows, rows
        self._places = {row.key: number for number, row in enumerate(rows)}
        self._thumbs = {key: picture for key, picture in self._thumbs.items() if key in self._places}
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            if number >= len(before) or before[number] != row:
                self._dress(self.item(number), row)
        self.choose(chosen)
        self._quiet = False
        self.viewport().update()

    def _dress(self, item: QListWidgetItem, row: Row) -> None:
        item.setData(_ROW, row)
        item.setText(row.title)
        spoken = row.spoken or ", ".join(part for part in (row.title, row.facts, row.chip) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(row.about)

    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return self._rows

    def key(self) -> str:
        """The chosen row's key, "" for none."""
        number = self.currentRow()
        return self._rows[number].key if 0 <= number < len(self._rows) else ""

    def choose(self, key: str) -> None:
        """Choose the row of that key without telling anybody; none where it is not there."""
        number = self._places.get(key, -1) if key else -1
        if number == self.currentRow():
            return
        quiet, self._quiet = self._quiet, True
        self.setCurrentRow(number)
        if number >= 0:
            self.scrollToItem(self.item(number))
        self._quiet = quiet

    def thumb_of(self, key: str) -> QPixmap | None:
        """The small picture of a row, None where there is none yet."""
        return self._thumbs.get(key)

    def show_thumb(self, key: str, picture: QPixmap) -> None:
        """The small picture of a row."""
        number = self._places.get(key)
        if number is not None and self._thumbs.get(key) is not picture:
            self._thumbs[key] = picture
            self.viewport().update(self.visualItemRect(self.item(number)))

    def _chosen(self) -> None:
        if not self._quiet and self.key():
            self.picked.emit(self.key())

    # keys

    def event(self, event: QEvent) -> bool:
        """Delete is this list's own key while it has the keyboard, if it means anything here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._deletes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._deletes(event):
            self.removed.emit(self.key())
        else:
            super().keyPressEvent(event)

    def _deletes(self, event: QKeyEvent) -> bool:
        delete = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers()
        return self.takes_delete and delete and bool(self.key())

    # drags

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]
        row = items[0].data(_ROW) if items else None
        if isinstance(row, Row) and row.carried is not None:
            return packed(row.carried)
        return QMimeData()

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def startDrag(self, supported: Qt.DropAction) -> None:
        """A drag of our own: Qt's takes the row out of the list when it was moved to a page."""
        number = self.currentRow()
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        if row is None or row.carried is None:
            return
        drag = QDrag(self)
        drag.setMimeData(packed(row.carried))
        drag.setPixmap(self.thumb_of(row.key) or plate(row.title, self))
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(supported, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def _judge(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        carried = unpacked(event.mimeData())
        files = dropped_files(event.mimeData()) if self.takes_files and carried is None else ()
        if files or (carried is not None and carried.slot):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = unpacked(event.mimeData())
        files = dropped_files(event.mimeData()) if self.takes_files and carried is None else ()
        if carried is not None and carried.slot:
            event.acceptProposedAction()
            self.given_back.emit(carried)
        elif files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self._rows:
            painter = QPainter(self.viewport())
            painter.setPen(colours().muted)
            box = QRectF(self.viewport().rect()).adjusted(24, 20, -24, -12)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(box, int(flags), self.empty)
            painter.end()


def plate(text: str, widget: QWidget) -> QPixmap:
    """A plate with what is dragged, as the canvas has it."""
    shown = widget.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 220)
    size = QSize(widget.fontMetrics().horizontalAdvance(shown) + 24, 28)
    picture = QPixmap(size * widget.devicePixelRatioF())
    picture.setDevicePixelRatio(widget.devicePixelRatioF())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours().drop)
    painter.drawRoundedRect(QRect(QPoint(0, 0), size), 4, 4)
    painter.setPen(colours().on_meter)
    painter.setFont(widget.font())
    painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture


class _Delegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows

    def _height(self) -> int:
        lines = QFontMetrics(self._rows.font()).height() + QFontMetrics(small(self._rows.font())).height()
        return int(max(lines + 16, self._rows.thumb + 14 if self._rows.thumb else 0))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self._height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(_ROW)
        if not isinstance(row, Row):
            return
        shades = colours()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and self._rows.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, shades.accent if strong else shades.quiet)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shades.row)
        painter.fillRect(box.left() + EDGE, box.bottom(), box.width(), 1, shades.line)
        left, right = box.left() + EDGE, box.right() - EDGE
        if self._rows.thumb:
            side = self._rows.thumb
            self._paint_thumb(painter, QRect(left, box.top() + 7, side, side), row)
            left += side + GAP
        ink = shades.on_accent if strong else palette.color(QPalette.ColorRole.Text)
        muted = shades.on_accent if strong else ink if chosen else shades.muted
        upper, lower = QFontMetrics(self._rows.font()), QFontMetrics(small(self._rows.font()))
        top = box.top() + (box.height() - upper.height() - lower.height() - 2) // 2
        title = QRect(left, top, right - left, upper.height())
        if row.chip:
            title.setRight(self._paint_chip(painter, title, row, strong=strong) - GAP)
        painter.setFont(self._rows.font())
        painter.setPen(muted if row.faint else ink)
        painter.drawText(title, 0, upper.elidedText(row.title, Qt.TextElideMode.ElideRight, title.width()))
        painter.setFont(small(self._rows.font()))
        painter.setPen(muted)
        facts = QRect(left, top + upper.height() + 2, right - left, lower.height())
        painter.drawText(facts, 0, lower.elidedText(row.facts, Qt.TextElideMode.ElideRight, facts.width()))
        painter.restore()

    def _paint_thumb(self, painter: QPainter, place: QRect, row: Row) -> None:
        picture = self._rows.thumb_of(row.key)
        if picture is None or picture.isNull():
            painter.fillRect(place, colours().quiet)
            return
        size = picture.deviceIndependentSize().toSize()
        painter.drawPixmap(
            place.x() + (place.width() - size.width()) // 2, place.y() + (place.height() - size.height()) // 2, picture
        )

    def _paint_chip(self, painter: QPainter, line: QRect, row: Row, *, strong: bool) -> int:
        """The chip at the right of the title's line; its left edge."""
        shades = colours()
        grounds: dict[Chip, QColor] = {"fits": shades.fits, "over": shades.over, "under": shades.under}
        font = small(self._rows.font())
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(row.chip) + 14, metrics.height() + 3
        place = QRect(line.right() - width, line.center().y() - height // 2, width, height)
        painter.setFont(font)
        ground = grounds.get(row.chip_kind)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(place, height / 2, height / 2)
            painter.setPen(shades.on_meter)
        else:
            painter.setPen(shades.on_accent if strong else shades.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.chip)
        return place.left()
