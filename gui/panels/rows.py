"""Rows of a list come in as values, a list that draws, filters and drags them goes out: articles, pictures, adverts.

A row has a title, a line of facts below it, a chip (how it fits) at its right, and perhaps a small picture.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.carried import Carried, packed, unpacked
from gui.theme import colours, small

Chip = Literal["", "fits", "over", "under", "empty", "note"]
_ROW = Qt.ItemDataRole.UserRole
_THUMB = Qt.ItemDataRole.UserRole + 1
EDGE, GAP = 12, 10


class Row(NamedTuple):
    """``key`` tells rows apart from one version to the next; ``chip`` is short."""

    key: str
    title: str
    facts: str = ""
    chip: str = ""
    chip_kind: Chip = ""
    about: str = ""
    carried: Carried | None = None
    faint: bool = False


class RowList(QListWidget):
    """A list of rows; what is chosen stays chosen when the rows are new. Drags carry the row's own."""

    #: something taken from a page was dropped on the list
    given_back = Signal(object)
    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None, thumb: int = 0) -> None:
        super().__init__(parent)
        self.thumb = thumb
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.currentItemChanged.connect(self._chosen)
        self._quiet = False

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """These rows, in this order; only what changed is drawn anew."""
        if tuple(self.rows()) == rows:
            return
        before = self.key()
        self._quiet = True
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self.item(number)
            if item.data(_ROW) == row:
                continue
            if item.data(_ROW) is None or item.data(_ROW).key != row.key:
                item.setData(_THUMB, None)
            item.setData(_ROW, row)
            item.setText(row.title)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (row.title, row.facts, row.chip) if part)
            )
            item.setToolTip(row.about)
        self.choose(before)
        self._quiet = False

    def rows(self) -> list[Row]:
        """The rows that are shown."""
        return [self.item(number).data(_ROW) for number in range(self.count())]

    def key(self) -> str:
        """The chosen row's key, "" for none."""
        item = self.currentItem()
        row = item.data(_ROW) if item is not None else None
        return row.key if isinstance(row, Row) else ""

    def choose(self, key: str) -> None:
        """Choose the row of that key without telling anybody; none where it is not there."""
        quiet, self._quiet = self._quiet, True
        for number in range(self.count()):
            row = self.item(number).data(_ROW)
            if key and isinstance(row, Row) and row.key == key:
                self.setCurrentRow(number)
                self.scrollToItem(self.item(number))
                break
        else:
            self.setCurrentRow(-1)
        self._quiet = quiet

    def show_thumb(self, key: str, picture: QPixmap) -> None:
        """The small picture of a row."""
        for number in range(self.count()):
            row = self.item(number).data(_ROW)
            if isinstance(row, Row) and row.key == key:
                self.item(number).setData(_THUMB, picture)

    def has_thumb(self, key: str) -> bool:
        """Whether a row has its picture."""
        for number in range(self.count()):
            item = self.item(number)
            row = item.data(_ROW)
            if isinstance(row, Row) and row.key == key:
                return isinstance(item.data(_THUMB), QPixmap)
        return False

    def _chosen(self) -> None:
        if not self._quiet and self.key():
            self.picked.emit(self.key())

    # drags

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]
        row = items[0].data(_ROW) if items else None
        if isinstance(row, Row) and row.carried is not None:
            return packed(row.carried)
        return QMimeData()

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def _judge(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        carried = unpacked(event.mimeData())
        if carried is not None and carried.slot:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = unpacked(event.mimeData())
        if carried is not None and carried.slot:
            event.acceptProposedAction()
            self.given_back.emit(carried)
        else:
            event.ignore()


class _Delegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows

    def _height(self) -> int:
        lines = QFontMetrics(self._rows.font()).height() + QFontMetrics(small(self._rows.font())).height()
        return int(max(lines + 18, self._rows.thumb + 14))

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, shades.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shades.row)
        painter.setPen(shades.line)
        painter.drawLine(box.left() + EDGE, box.bottom(), box.right(), box.bottom())
        left = box.left() + EDGE
        if self._rows.thumb:
            self._paint_thumb(painter, QRect(left, box.top() + 7, self._rows.thumb, self._rows.thumb), index)
            left += self._rows.thumb + GAP
        ink = shades.on_accent if chosen else palette.color(QPalette.ColorRole.Text)
        muted = shades.on_accent if chosen else shades.muted
        right = box.right() - EDGE
        if row.chip:
            right = self._paint_chip(painter, QRect(box), row, chosen) - GAP
        upper = QFontMetrics(self._rows.font())
        lower = QFontMetrics(small(self._rows.font()))
        top = box.top() + (box.height() - upper.height() - lower.height() - 2) // 2
        painter.setFont(self._rows.font())
        painter.setPen(muted if row.faint else ink)
        title = QRect(left, top, right - left, upper.height())
        painter.drawText(title, 0, upper.elidedText(row.title, Qt.TextElideMode.ElideRight, title.width()))
        painter.setFont(small(self._rows.font()))
        painter.setPen(muted)
        facts = QRect(left, top + upper.height() + 2, right - left, lower.height())
        painter.drawText(facts, 0, lower.elidedText(row.facts, Qt.TextElideMode.ElideRight, facts.width()))
        painter.restore()

    def _paint_thumb(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        picture = index.data(_THUMB)
        shades = colours()
        if not isinstance(picture, QPixmap) or picture.isNull():
            painter.fillRect(place, shades.quiet)
            return
        size = picture.deviceIndependentSize().toSize()
        painter.drawPixmap(
            place.x() + (place.width() - size.width()) // 2, place.y() + (place.height() - size.height()) // 2, picture
        )

    def _paint_chip(self, painter: QPainter, box: QRect, row: Row, chosen: bool) -> int:
        """The chip at the right of the row; its left edge."""
        shades = colours()
        inks: dict[Chip, QColor] = {
            "fits": shades.fits, "over": shades.over, "under": shades.under, "empty": shades.empty,
            "note": shades.muted, "": shades.muted,
        }  # fmt: skip
        font = small(self._rows.font())
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(row.chip) + 14, metrics.height() + 4
        place = QRect(box.right() - EDGE - width, box.top() + (box.height() - height) // 2, width, height)
        painter.setFont(font)
        if row.chip_kind in ("fits", "over", "under"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks[row.chip_kind])
            painter.drawRoundedRect(place, height / 2, height / 2)
            painter.setPen(shades.on_meter)
        else:
            painter.setPen(shades.on_accent if chosen else shades.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.chip)
        return place.left()
