"""Find and replace over all articles: what is sought comes in; places go out, and one act that replaces them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.languages.messages import spoken
from gui.panels.found import PLACE, TEXT, PlaceList, PlaceText
from gui.theme import colours, theme
from layout.edit import search
from layout.edit.opened import EditError

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Milliseconds after the last key before all articles are searched.
_WAIT = 150


class FindPanel(QWidget):
    """Two lines to write in, and every place found with its line; a double-click opens it."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.setObjectName("FindPanel")
        self.setAccessibleName(self.tr("Find and replace"))
        self._window = window
        self._session: Session | None = None
        self.places = PlaceList(self)
        self.sought = self._line(self.tr("Find in all articles and letters"), self.tr("Words to find"))
        self.fresh = self._line(
            self.tr("Replace with"), self.tr("What is to stand in their place; nothing takes them out")
        )
        self.case = self._switch("Aa", self.tr("Match capitals"))
        self.whole = self._switch("W", self.tr("Whole words only"))
        self.regex = self._switch(".*", self.tr("A regular expression; \\1 stands for its first group"))
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Places found"))
        self.replace = QPushButton(self)
        self.replace.setToolTip(self.tr("Replace all places that are ticked, as one act (Ctrl+Enter)"))
        self.all = self._button(self.tr("All"), self.tr("Tick every place"))
        self.none = self._button(self.tr("None"), self.tr("Tick no place"))
        self.table = QTreeView(self)
        self.table.setModel(self.places)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.look)
        self.sought.textChanged.connect(self._later)
        self.fresh.textChanged.connect(self._preview)
        for button in (self.case, self.whole, self.regex):
            button.toggled.connect(self._later)
        self.replace.clicked.connect(self.replace_ticked)
        self.all.clicked.connect(self.places.tick_all)
        self.none.clicked.connect(self.places.tick_none)
        self.places.ticked.connect(self._tell)
        self.table.activated.connect(self.open_place)
        for watched in (self.sought, self.fresh, self.table):
            watched.installEventFilter(self)
        current = theme()
        if current is not None:
            current.changed.connect(self._tell)
        self._tell()

    # the window

    def opened(self, session: "Session") -> None:
        self._session = session
        session.changed.connect(self._later)
        self._later()

    def closed(self) -> None:
        self._session = None
        self._timer.stop()
        self.places.show_places((), "")
        self._tell()

    def ask(self, text: str = "") -> None:
        """Ask what is sought."""
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()
        if text:
            self.sought.setText(text)
        self.sought.setFocus()
        self.sought.selectAll()
        self.look()

    # what is found

    def look(self) -> None:
        """Search all articles anew; what was unticked stays so."""
        self._timer.stop()
        session = self._session
        if session is None:
            return
        try:
            found = search.find(
                session.drafts, self.sought.text(), case=self.case.isChecked(), whole_words=self.whole.isChecked(),
                regular_expression=self.regex.isChecked(),
            )  # fmt: skip
        except EditError as fault:
            self.places.show_places((), "")
            self._say(spoken(fault.message), bad=True)
            return
        self.places.show_places(found, self.fresh.text())
        self._tell()

    def replace_ticked(self) -> None:
        """Put the new words in all places that are ticked: one act."""
        session = self._session
        chosen = self.places.chosen()
        if session is None or not chosen:
            return
        try:
            drafts = search.replace(session.drafts, chosen, self.fresh.text())
        except EditError as fault:
            self._say(f"{spoken(fault.message)}. {spoken(fault.hint)}", bad=True)
            return
        name = self.tr("Replace “{old}” by “{new}”") if self.fresh.text() else self.tr("Take out “{old}”")
        if session.do(name.format(old=self.sought.text(), new=self.fresh.text()), drafts):
            session.notice.emit(self.tr("Replaced in {count} place(s); Undo takes all back.").format(count=len(chosen)))
        self.look()

    def open_place(self, index: QModelIndex) -> None:
        """Show a place in the story editor, selected."""
        found = self.places.at(index)
        if found is None or self._session is None:
            return
        from gui.panels.story.panel import StoryPanel  # not before a place is opened

        story = self._window.panels["StoryDock"]
        if isinstance(story, StoryPanel):
            story.select(found.file, found.start, found.end)

    # how it is put together

    def _lay_out(self) -> None:
        lines = QGridLayout()
        lines.setSpacing(4)
        lines.setColumnStretch(0, 3)
        lines.setColumnStretch(5, 1)
        lines.addWidget(self.sought, 0, 0)
        for column, button in enumerate((self.case, self.whole, self.regex), 1):
            lines.addWidget(button, 0, column)
        lines.addWidget(self.count, 0, 4, 1, 2)
        lines.addWidget(self.fresh, 1, 0)
        lines.addWidget(self.replace, 1, 1, 1, 3)
        lines.addWidget(self.all, 1, 4)
        lines.addWidget(self.none, 1, 5, Qt.AlignmentFlag.AlignLeft)
        self.table.setAccessibleName(self.tr("Places found"))
        self.table.setToolTip(self.tr("Enter or a double-click opens a place, Space ticks it"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setHeaderHidden(True)
        self.table.setItemDelegateForColumn(TEXT, PlaceText(self.table))
        self.table.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self.table.header()
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PLACE, 190)
        header.setStretchLastSection(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 0)
        box.setSpacing(4)
        box.addLayout(lines)
        box.addWidget(self.table, 1)

    def _line(self, name: str, about: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setToolTip(about)
        line.setClearButtonEnabled(True)
        return line

    def _switch(self, text: str, about: str) -> QToolButton:
        button = self._button(text, about)
        button.setCheckable(True)
        return button

    def _button(self, text: str, about: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setToolTip(about)
        button.setAccessibleName(about)
        return button

    def _later(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _preview(self) -> None:
        self.places.show_fresh(self.fresh.text())
        self._tell()

    def _tell(self) -> None:
        found, ticked = self.places.rowCount(), len(self.places.chosen())
        self.replace.setText(self.tr("&Replace ({count})").format(count=ticked) if found else self.tr("&Replace"))
        self.replace.setEnabled(ticked > 0)
        for button in (self.all, self.none):
            button.setVisible(found > 0)
        if not self.sought.text():
            self._say("")
        elif not found:
            self._say(self.tr("Not found"))
        else:
            files = self.places.files()
            places = self.tr("1 place") if found == 1 else self.tr("{count} places").format(count=found)
            where = self.tr("in 1 file") if files == 1 else self.tr("in {count} files").format(count=files)
            self._say(f"{places} {where}")

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.count.setText(text)
        self.count.setStyleSheet(f"color: {(colours().error if bad else colours().muted).name()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.replace_ticked()
        elif event.key() == Qt.Key.Key_Escape:
            self._window.stage.setFocus()
        elif watched is not self.table and (enter or event.key() == Qt.Key.Key_Down):
            self.look()
            self.table.setFocus()
            if self.places.rowCount() and not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.places.index(0, TEXT))
        elif watched is self.table and event.key() == Qt.Key.Key_Space:
            self.places.toggle(self.table.currentIndex())
        else:
            return False
        return True

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._later()
