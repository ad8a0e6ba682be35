"""The list of all commands with their keys, as a dialog with a search."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from gui.commands.menus import MENUS

if TYPE_CHECKING:
    from gui.window import Window


class Keys(QDialog):
    """Commands by menu; the search leaves those whose title or keys hold the text."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(620, 640)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search commands and keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.windowTitle())
        for title, ids in MENUS:
            menu = window.menus[title.replace("&", "")]
            group = QTreeWidgetItem([menu.title().replace("&", ""), ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for id_ in ids:
                if id_ in window.actions_by_id:
                    group.addChild(self._row(window, id_))
            self.tree.addTopLevelItem(group)
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(self.tree)
        box.addWidget(buttons)

    @staticmethod
    def _row(window: "Window", id_: str) -> QTreeWidgetItem:
        found = window.commands[id_]
        native = QKeySequence.SequenceFormat.NativeText
        keys = ",  ".join(QKeySequence(key).toString(native) for key in found.keys)
        row = QTreeWidgetItem([found.shown_title.replace("&", "").rstrip("…"), keys])
        if found.about:
            row.setToolTip(0, found.shown_about)
        return row

    def _search(self, text: str) -> None:
        wanted = text.casefold()
        for i in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(i)
            if group is None:
                continue
            any_shown = False
            for row in group.takeChildren():
                group.addChild(row)
                shown = wanted in row.text(0).casefold() or wanted in row.text(1).casefold()
                row.setHidden(not shown)
                any_shown = any_shown or shown
            group.setHidden(not any_shown)
