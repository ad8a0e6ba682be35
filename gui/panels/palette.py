"""The command palette: what is typed comes in, the commands whose names have those letters in that order go out."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette
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

from gui.commands.menus import MENUS
from gui.icons import icon

if TYPE_CHECKING:
    from gui.window import Window

WIDTH, ROWS, ROW = 560, 11, 34
_ID, _PLACE, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
#: How many of the commands run last stand first while nothing is typed.
REMEMBERED = 6


def fuzzy(sought: str, text: str) -> int:
    """How well ``text`` answers to the letters of ``sought`` in their order: 0 not at all, more is better.

    Letters at the beginnings of words, and next to each other, count more; so do short texts.
    """
    text, points, at, before = text.casefold(), 0, 0, -2
    for letter in sought.casefold():
        if letter == " ":
            continue
        starts = [i for i in range(at, len(text)) if text[i] == letter and (i == 0 or not text[i - 1].isalnum())]
        next_to = before + 1 if text[before + 1 : before + 2] == letter and before >= 0 else -1
        found = next_to if next_to >= 0 else starts[0] if starts else text.find(letter, at)
        if found < 0:
            return 0
        points += 12 if found == before + 1 else 9 if starts and found == starts[0] else 2
        before, at = found, found + 1
    return max(1, points * 10 - len(text))


class Entry(NamedTuple):
    """A command as the palette shows it."""

    id: str
    title: str
    place: str
    keys: str


class Palette(QDialog):
    """Opened over the window; Return runs the chosen command, Escape nothing."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("Palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Command palette"))
        self._window = window
        self._entries = self._all()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run_item)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.setFixedSize(WIDTH, ROWS * ROW + 64)
        self._search("")

    def showEvent(self, event: QEvent) -> None:
        top = self._window.mapToGlobal(self._window.rect().topLeft())
        self.move(top.x() + (self._window.width() - WIDTH) // 2, top.y() + 80)
        self.field.setFocus()
        super().showEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.list.count()
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(event.key())
            )
            if step and rows:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(row % rows if abs(step) == 1 else min(max(row, 0), rows - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._run_item(item)
                return True
        return super().eventFilter(watched, event)

    def _all(self) -> list[Entry]:
        places = {id_: title.replace("&", "") for title, ids in MENUS for id_ in ids if id_}
        window = self._window
        entries = []
        for id_, action in window.actions_by_id.items():
            if not action.isEnabled():
                continue
            found = window.commands[id_]
            menu = window.menus.get(places.get(id_, ""))
            place = menu.title().replace("&", "") if menu else ""
            keys = QKeySequence(found.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if found.keys else ""
            title = found.shown_title.replace("&", "")
            entries.append(Entry(id_, title, place, keys))
        return entries

    def _search(self, text: str) -> None:
        ranked = [(max(fuzzy(text, e.title), fuzzy(text, f"{e.place} {e.title}") - 1), e) for e in self._entries]
        if text.strip():
            found = [e for points, e in sorted(ranked, key=lambda pair: -pair[0]) if points > 0]
        else:
            last = self._window.last_commands[-REMEMBERED:][::-1]
            found = sorted(self._entries, key=lambda e: last.index(e.id) if e.id in last else len(last))
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(entry.title)
            item.setData(_ID, entry.id)
            item.setData(_PLACE, entry.place)
            item.setData(_KEYS, entry.keys)
            name = self._window.commands[entry.id].icon
            if name:
                item.setIcon(icon(name))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)
        if not found:
            nothing = QListWidgetItem(self.tr("No command is called that"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)

    def _run_item(self, item: QListWidgetItem) -> None:
        id_ = item.data(_ID)
        if id_:
            self.close()
            self._window.run(id_)


class _Row(QStyledItemDelegate):
    """A command: icon, title, where it stands, its keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 40, ROW)

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
        text = "   ".join(part for part in (index.data(_PLACE), index.data(_KEYS)) if part)
        painter.drawText(rect.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
