"""Keys of the outline come in; what they mean is done: picking up, putting, removing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

if TYPE_CHECKING:
    from gui.panels.outline import OutlinePanel


class _Line(QStyledItemDelegate):
    """Draws a line. While the tree has no keyboard, the chosen one is pale, and white would not be seen on it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        tree: QWidget = option.widget
        if not option.icon.isNull() and not tree.hasFocus():
            plain = option.icon.pixmap(option.decorationSize, tree.devicePixelRatioF(), QIcon.Mode.Normal)
            option.icon = QIcon(plain)
            option.icon.addPixmap(plain, QIcon.Mode.Selected)


class OutlineTree(QTreeWidget):
    """The tree, with keys of its own."""

    def __init__(self, panel: "OutlinePanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self.setColumnCount(2)
        self.setItemDelegate(_Line(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(14)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def event(self, event: QEvent) -> bool:
        """These keys are the tree's own while it has the keyboard, whatever they mean in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._work(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        work = self._work(event)
        if work is None:
            super().keyPressEvent(event)
        else:
            work()

    def _work(self, event: QKeyEvent) -> Callable[[], None] | None:
        panel = self._panel
        if event.matches(QKeySequence.StandardKey.Cut):
            return panel.pick_up
        if event.matches(QKeySequence.StandardKey.Paste):
            return panel.put_here
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            return panel.remove
        if event.key() == Qt.Key.Key_Escape and panel.picked is not None:
            return panel.put_down
        return None
