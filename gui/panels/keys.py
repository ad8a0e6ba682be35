"""The list of all commands with their keys, as a dialog with a search; it can be printed and pinned to a wall."""

import html
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QTextDocument
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
from gui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gui.window import Window


class KeyRow(NamedTuple):
    """A command as the list has it."""

    title: str
    keys: str
    about: str


def key_groups(window: "Window", others: str) -> list[tuple[str, list[KeyRow]]]:
    """All commands by menu; those that stand in none come last, under ``others``."""
    groups = []
    shown: set[str] = set()
    for title, ids in MENUS:
        listed = [id_ for id_ in ids if id_ in window.actions_by_id]
        shown.update(listed)
        name = window.menus[title.replace("&", "")].title().replace("&", "")
        groups.append((name, [_row(window, id_) for id_ in listed]))
    rest = [_row(window, id_) for id_ in window.actions_by_id if id_ not in shown]
    return [*groups, (others, rest)] if rest else groups


def _row(window: "Window", id_: str) -> KeyRow:
    found = window.commands[id_]
    native = QKeySequence.SequenceFormat.NativeText
    keys = ",  ".join(QKeySequence(key).toString(native) for key in found.keys)
    return KeyRow(found.shown_title.replace("&", "").rstrip("…"), keys, found.shown_about)


def as_document(title: str, groups: list[tuple[str, list[KeyRow]]]) -> QTextDocument:
    """What has keys, to be printed."""
    parts = [f"<h2>{html.escape(title)}</h2>"]
    for name, rows in groups:
        keyed = [row for row in rows if row.keys]
        if keyed:
            cells = "".join(
                f"<tr><td>{html.escape(row.title)}</td><td>&nbsp;&nbsp;&nbsp;</td><td><b>{html.escape(row.keys)}</b></td></tr>"
                for row in keyed
            )
            parts.append(f"<h4>{html.escape(name)}</h4><table cellspacing='1'>{cells}</table>")
    document = QTextDocument()
    document.setDefaultStyleSheet("* { color: #000000; }")
    document.setHtml("".join(parts))
    return document


class Keys(QDialog):
    """Commands by menu; the search leaves those whose title or keys hold the text."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(640, 660)
        self._window = window
        self._printer: QPrinter | None = None
        self.groups = key_groups(window, self.tr("In the panels"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search commands and keys"))
        self.field.setToolTip(self.tr("Words of a command, or keys such as Ctrl+Shift"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.windowTitle())
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setIcon(icon("print"))
        self.print_button.setToolTip(self.tr("Print the keys, to have them at hand"))
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._ask_printer)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 14)
        box.setSpacing(12)
        box.addWidget(self.field)
        box.addWidget(self.tree)
        box.addWidget(buttons)

    def _fill(self) -> None:
        for name, rows in self.groups:
            group = QTreeWidgetItem([name, ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for row in rows:
                item = QTreeWidgetItem([row.title, row.keys])
                item.setToolTip(0, row.about)
                group.addChild(item)
            self.tree.addTopLevelItem(group)
        self.tree.expandAll()

    def _search(self, text: str) -> None:
        wanted = text.casefold()
        for i in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(i)
            if group is None:
                continue
            any_shown = False
            for number in range(group.childCount()):
                row = group.child(number)
                assert row is not None
                shown = wanted in row.text(0).casefold() or wanted in row.text(1).casefold()
                row.setHidden(not shown)
                any_shown = any_shown or shown
            group.setHidden(not any_shown)

    def _ask_printer(self) -> None:
        try:
            # the system's printing comes with it, which a bare system has not
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError as fault:
            self._window.dialogs.tell(
                self.windowTitle(), self.tr("Printing is not to be had on this system."), str(fault)
            )
            return
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(self._print)
        QDialog.open(dialog)

    def _print(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: "QPrinter") -> None:
        """The keys on paper."""
        printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
        as_document(self.windowTitle(), self.groups).print_(printer)
