"""Problems come in, rows go out; rows that stay keep their place on the screen while others come and go."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWhatsThis, QWidget

from gui.dialogs import sentence
from gui.icons import icon
from gui.languages.messages import spoken
from gui.panels.problemlist import ICONS, MESSAGE, order_by, page_of, source_of, tint, whole_text
from layout.messages import Message
from layout.model.diagnostics import CODES

PROBLEM, HINT, PAGE, PLACE = range(4)
#: Pixels below which what to do is left to the tooltip, and below which the line of the file is too.
WITH_HINT, WITH_PLACE = 620, 400


class _Key(NamedTuple):
    """What tells problems apart while lines move: not the line, but which of its like it is."""

    code: str
    message: str
    file: str
    page: int
    slot: str
    number: int


class ProblemTree(QTreeWidget):
    """A flat list in four columns; a click on a heading sorts by it."""

    #: a problem was clicked, or Return pressed on it
    chosen = Signal(object)
    sorted_by = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[_Key, QTreeWidgetItem] = {}
        self.by = PROBLEM
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels([self.tr("Problem"), self.tr("What to do"), self.tr("Page"), self.tr("Line of file")])
        self.setAccessibleName(self.tr("Problem list"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(PROBLEM, QHeaderView.ResizeMode.Stretch)
        header.setToolTip(self.tr("A click sorts by page, by file, or (Problem) the worst first"))
        header.sectionClicked.connect(self.sort_by)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._make_actions()
        self.sort_by(PROBLEM)

    def _make_actions(self) -> None:
        self.copy = self._action("duplicate", self.tr("&Copy"), QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy.triggered.connect(self._copy)
        self.copy_all = self._action("duplicate", self.tr("Copy &all"))
        self.copy_all.triggered.connect(self._copy_all)
        self.why = self._action("help", self.tr("&Why is this a problem?"), QKeySequence("Shift+F1"))
        self.why.triggered.connect(self._tell_why)
        self.go = self._action("jump", self.tr("&Go to its place"))
        self.go.triggered.connect(self._choose_current)

    def _action(self, name: str, text: str, keys: QKeySequence | None = None) -> QAction:
        action = QAction(icon(name), text, self)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    # rows

    def show_messages(self, messages: list[Message]) -> None:
        """List these. Rows that were there before are the same rows still, and stay where they are seen."""
        wanted = _keyed(sorted(messages, key=order_by(self.by)))
        top = self._first_that_stays(wanted)
        offset = self.visualItemRect(top).top() if top else 0
        self.setUpdatesEnabled(False)
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(self._rows.pop(key))
        for at, (key, message) in enumerate(wanted.items()):
            row = self._rows.get(key)
            if row is None:
                row = self._rows[key] = QTreeWidgetItem()
                self.insertTopLevelItem(at, row)
            elif self.topLevelItem(at) is not row:
                chosen = row is self.currentItem()
                self.takeTopLevelItem(self.indexOfTopLevelItem(row))
                self.insertTopLevelItem(at, row)
                if chosen:
                    self.setCurrentItem(row)
            _fill(row, message)
        if top is not None:
            bar = self.verticalScrollBar()
            step = max(1, self.visualItemRect(top).height())
            bar.setValue(bar.value() + round((self.visualItemRect(top).top() - offset) / step))
        self.setUpdatesEnabled(True)

    def messages(self) -> list[Message]:
        """As they are listed."""
        rows = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        found = (row.data(PROBLEM, MESSAGE) for row in rows if row is not None)
        return [message for message in found if isinstance(message, Message)]

    def step(self, by: int) -> Message | None:
        """Choose the next row or the one before, round and round; its problem."""
        count = self.topLevelItemCount()
        if not count:
            return None
        here = self.currentItem()
        at = self.indexOfTopLevelItem(here) if here is not None else (-1 if by > 0 else count)
        row = self.topLevelItem((at + by) % count)
        assert row is not None
        self.setCurrentItem(row)
        self.scrollToItem(row)
        message = row.data(PROBLEM, MESSAGE)
        return message if isinstance(message, Message) else None

    def sort_by(self, column: int) -> None:
        """What to do has no order of its own: it is that of the problems."""
        self.by = PROBLEM if column == HINT else column
        self.header().setSortIndicator(self.by, Qt.SortOrder.AscendingOrder)
        self.show_messages(self.messages())
        self.sorted_by.emit(self.by)

    def _first_that_stays(self, wanted: "dict[_Key, Message]") -> QTreeWidgetItem | None:
        """The first row on the screen that will still be listed, if the list is scrolled at all."""
        if self.verticalScrollBar().value() == 0:
            return None
        keys = {id(row): key for key, row in self._rows.items()}
        row = self.itemAt(QPoint(2, 2))
        while row is not None and keys.get(id(row)) not in wanted:
            row = self.itemBelow(row)
        return row

    def _drop(self, row: QTreeWidgetItem) -> None:
        """Away with a row; the one after it is chosen then, so that work by keyboard goes on."""
        at = self.indexOfTopLevelItem(row)
        chosen = row is self.currentItem()
        self.takeTopLevelItem(at)
        if chosen and self.topLevelItemCount():
            after = self.topLevelItem(min(at, self.topLevelItemCount() - 1))
            self.setCurrentItem(after)  # type: ignore[arg-type]

    # columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is of least use goes first where there is no room."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(HINT, width < WITH_HINT)
        self.setColumnHidden(PLACE, width < WITH_PLACE)
        self.setColumnWidth(HINT, round(width * 0.36))
        self.setColumnWidth(PAGE, 86)
        self.setColumnWidth(PLACE, min(230, max(130, round(width * 0.2))))

    # what is done with a problem

    def _choose(self, row: QTreeWidgetItem) -> None:
        message = row.data(PROBLEM, MESSAGE)
        if isinstance(message, Message):
            self.chosen.emit(message)

    def _choose_current(self) -> None:
        row = self.currentItem()
        if row is not None:
            self._choose(row)

    def current(self) -> Message | None:
        row = self.currentItem()
        message = row.data(PROBLEM, MESSAGE) if row is not None else None
        return message if isinstance(message, Message) else None

    def _show_menu(self, at: QPoint) -> None:
        row = self.itemAt(at)
        if row is None:
            return
        self.setCurrentItem(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (self.go, self.why, None, self.copy, self.copy_all):
            menu.addSeparator() if action is None else menu.addAction(action)
        menu.popup(self.viewport().mapToGlobal(at))

    def _copy(self) -> None:
        message = self.current()
        if message is not None:
            QGuiApplication.clipboard().setText(whole_text(message))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(whole_text(message) for message in self.messages()))

    def _tell_why(self) -> None:
        row, message = self.currentItem(), self.current()
        if row is not None and message is not None:
            at = self.viewport().mapToGlobal(self.visualItemRect(row).bottomLeft())
            QWhatsThis.showText(at, why(message), self)


def why(message: Message) -> str:
    """Why it is told at all, from the table of all codes."""
    code = CODES.get(message.diagnostic.code)
    return spoken(code.about if code else message.diagnostic.message)


def _keyed(messages: list[Message]) -> "dict[_Key, Message]":
    made: dict[_Key, Message] = {}
    for message in messages:
        found = message.diagnostic
        number = 0
        while (key := _Key(found.code, found.message, message.file, found.page, found.slot, number)) in made:
            number += 1
        made[key] = message
    return made


def _fill(row: QTreeWidgetItem, message: Message) -> None:
    if row.data(PROBLEM, MESSAGE) == message:
        return
    found = message.diagnostic
    for column, text in (
        (PROBLEM, sentence(spoken(found.message))),
        (HINT, sentence(spoken(found.hint))),
        (PAGE, page_of(message)),
        (PLACE, source_of(message)),
    ):
        row.setText(column, text)
        row.setToolTip(column, whole_text(message))
    row.setIcon(PROBLEM, icon(ICONS[message.severity], tint(message.severity)))
    row.setData(PROBLEM, MESSAGE, message)
    row.setData(PROBLEM, Qt.ItemDataRole.AccessibleTextRole, f"{message.severity}: {spoken(found.message)}")
