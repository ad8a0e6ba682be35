"""Places found in articles come in; a list of them for a view goes out, each with its tick and its line."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import colours
from layout.edit.search import Found

_Index = QModelIndex | QPersistentModelIndex
PLACE, TEXT = 0, 1


class PlaceList(QAbstractTableModel):
    """Places found, each with its tick."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._off: set[tuple[str, str, str, str]] = set()
        self.fresh = ""

    def show_places(self, found: tuple[Found, ...], fresh: str) -> None:
        """Other places; the same ones keep their ticks."""
        self.fresh = fresh
        if found != self._found:
            self.beginResetModel()
            self._found = found
            self.endResetModel()

    def show_fresh(self, fresh: str) -> None:
        """The new words, beside those that they replace."""
        self.fresh = fresh
        if self._found:
            self.dataChanged.emit(self.index(0, TEXT), self.index(len(self._found) - 1, TEXT))

    def at(self, index: _Index) -> Found | None:
        return self._found[index.row()] if index.isValid() and index.row() < len(self._found) else None

    def chosen(self) -> tuple[Found, ...]:
        """The places that are ticked."""
        return tuple(found for found in self._found if _key(found) not in self._off)

    def files(self) -> int:
        """How many files they stand in."""
        return len({found.file for found in self._found})

    def toggle(self, index: _Index) -> None:
        found = self.at(index)
        if found is not None:
            self._off ^= {_key(found)}
            self._redraw()

    def tick_all(self) -> None:
        self._off.clear()
        self._redraw()

    def tick_none(self) -> None:
        self._off = {_key(found) for found in self._found}
        self._redraw()

    def _redraw(self) -> None:
        if self._found:
            self.dataChanged.emit(self.index(0, PLACE), self.index(len(self._found) - 1, TEXT))
        self.ticked.emit()

    # QAbstractTableModel

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == PLACE else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.at(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == PLACE:
            return Qt.CheckState.Unchecked if _key(found) in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.UserRole:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == PLACE:
                return f"{found.file.rpartition('/')[2]}:{found.line}"
            return f"{found.before}{found.match}{found.after}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{found.file}:{found.line}:{found.column}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True


def _key(found: Found) -> tuple[str, str, str, str]:
    """What a place is known by when lines above it come and go."""
    return found.file, found.before, found.match, found.after


class PlaceText(QStyledItemDelegate):
    """A place in its line: what was found stands below what was found, with the new words behind it."""

    #: The share of the room that is for the words before.
    _BEFORE = 0.42

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if not isinstance(found, Found) or not isinstance(model, PlaceList):
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        # while the list has no keyboard the chosen row is pale, and white would not be seen on it
        strong = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active
        chosen = option.state & strong == strong
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        now = colours()
        painter.save()
        rect = option.rect.adjusted(6, 0, -6, 0)
        metrics = option.fontMetrics
        before = metrics.elidedText(found.before, Qt.TextElideMode.ElideLeft, round(rect.width() * self._BEFORE))
        x = rect.x() + round(rect.width() * self._BEFORE) - metrics.horizontalAdvance(before)
        base = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        painter.setPen(ink if chosen else now.muted)
        painter.drawText(x, base, before)
        x += metrics.horizontalAdvance(before)
        match = found.match.replace("\r\n", "\n").replace("\n", "¶")
        width = metrics.horizontalAdvance(match)
        painter.fillRect(x - 1, rect.y() + 2, width + 2, rect.height() - 4, now.found)
        painter.setPen(now.on_found)
        painter.drawText(x, base, match)
        if model.fresh:
            painter.fillRect(x, base - metrics.strikeOutPos(), width, 1, now.on_found)
        x += width
        if model.fresh:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(ink if chosen else now.good)
            painter.drawText(x + 4, base, model.fresh)
            x += painter.fontMetrics().horizontalAdvance(model.fresh) + 4
            font.setBold(False)
            painter.setFont(font)
        painter.setPen(ink if chosen else now.muted)
        rest = metrics.elidedText(found.after, Qt.TextElideMode.ElideRight, max(rect.right() - x, 0))
        painter.drawText(x, base, rest)
        painter.restore()
