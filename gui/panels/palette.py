"""The command palette: what is typed comes in, commands, pages and articles that answer to it go out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from gui.icons import icon
from gui.panels.paletteentries import Entry, entries, found, fuzzy
from gui.selection import Selection

if TYPE_CHECKING:
    from gui.window import Window

WIDTH, ROWS, ROW = 600, 11, 34
_ENTRY = Qt.ItemDataRole.UserRole
#: Rows beyond this nobody reads: typing on is quicker.
MOST = 60


class Palette(QDialog):
    """Opened over the window; Return runs the chosen row, Escape nothing."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("Palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Command palette"))
        self._window = window
        self._entries = entries(window)
        self._can = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A command, a page or an article"))
        self.field.setAccessibleName(self.tr("Search commands, pages and articles"))
        self.field.setToolTip(self.tr("Some letters of it are enough; Enter runs the chosen one"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run_item)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.setFixedSize(WIDTH, ROWS * ROW + 64)
        self._search("")

    def showEvent(self, event: QShowEvent) -> None:
        top = self._window.mapToGlobal(self._window.rect().topLeft())
        self.move(top.x() + (self._window.width() - WIDTH) // 2, top.y() + 80)
        self.field.setFocus()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(event.key())
            )
            if step:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._run_item(item)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        """Among what can be run; round and round by single steps."""
        if self._can:
            row = self.list.currentRow() + by
            self.list.setCurrentRow(row % self._can if abs(by) == 1 else min(max(row, 0), self._can - 1))

    def _search(self, text: str) -> None:
        shown = found(self._entries, text, self._window.last_commands)[:MOST]
        self._can = sum(not entry.why for entry in shown)
        self.list.clear()
        for entry in shown:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            if entry.icon:
                item.setIcon(icon(entry.icon))
            if entry.why:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(entry.why)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._can else -1)
        if not shown:
            nothing = QListWidgetItem(self.tr("Nothing is called that"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)

    def _run_item(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if not isinstance(entry, Entry) or entry.why:
            return
        self.close()
        session = self._window.session
        if entry.id:
            self._window.run(entry.id)
        elif entry.page:
            self._window.run("page.go", page=entry.page)
        elif session is not None:
            page, slot = session.where(entry.article)
            session.select(Selection(page, slot, entry.article))
            self._window.stage.reveal(session.selection)
            self._window.run("article.edit", article=entry.article)


class _Row(QStyledItemDelegate):
    """Icon and title; at the right where it stands and its keys, or why it cannot be run."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 40, ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state |= QStyle.StateFlag.State_Active  # the keys go to the field, and the list goes with it
        room = option.rect.width() - option.fontMetrics.horizontalAdvance(_beside(index)) - 70
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, max(room, 120))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(palette.color(role))
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -12, 0), at_right, _beside(index))
        painter.restore()


def _beside(index: QModelIndex | QPersistentModelIndex) -> str:
    entry = index.data(_ENTRY)
    if not isinstance(entry, Entry):
        return ""
    return entry.why or "   ".join(part for part in (entry.place, entry.keys) if part)


__all__ = ["Palette", "fuzzy"]
