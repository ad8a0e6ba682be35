"""The facts of an issue's pages come in, a table of them goes out: rows of spreads, as they lie in print.

The first cell is empty, so that page 1 stands at the right; a cell's page is its place less that one.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.carried import Carried, packed
from layout.model.diagnostics import Severity

Index = QModelIndex | QPersistentModelIndex


class PageFacts(NamedTuple):
    """What a thumbnail says beside its picture; ``spoken`` says all of it in words."""

    number: int
    title: str
    template: str
    spoken: str
    over: int = 0
    under: int = 0
    worst: Severity | None = None
    closed: bool = False


class PageModel(QAbstractTableModel):
    """Pages in rows of spreads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageFacts, ...] = ()
        self._columns = 2

    def show(self, pages: tuple[PageFacts, ...], columns: int) -> None:
        """These pages, in so many columns; what is the same stays."""
        if pages == self._pages and columns == self._columns:
            return
        if len(pages) != len(self._pages) or columns != self._columns:
            self.beginResetModel()
            self._pages, self._columns = pages, columns
            self.endResetModel()
            return
        before, self._pages = self._pages, pages
        for old, new in zip(before, pages, strict=True):
            if old != new:
                index = self.index_of(new.number)
                self.dataChanged.emit(index, index)

    @property
    def pages(self) -> tuple[PageFacts, ...]:
        return self._pages

    @property
    def count(self) -> int:
        return len(self._pages)

    def index_of(self, page: int) -> QModelIndex:
        """The cell of a page."""
        if not 0 < page <= len(self._pages):
            return QModelIndex()
        return self.index(*divmod(page, self._columns))

    def page_at(self, index: Index) -> int:
        """The page in a cell, 0 where there is none."""
        number = index.row() * self._columns + index.column() if index.isValid() else 0
        return number if number <= len(self._pages) else 0

    def facts(self, index: Index) -> PageFacts | None:
        """The facts of the page in a cell."""
        number = self.page_at(index)
        return self._pages[number - 1] if number else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._pages else len(self._pages) // self._columns + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        facts = self.facts(index)
        if facts is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return facts.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return facts.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.page_at(index):
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        page = self.page_at(indexes[0]) if indexes else 0
        return packed(Carried("page", page=page)) if page else QMimeData()
