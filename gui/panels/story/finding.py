"""Words to find in one story come in; every place is marked, and the next one selected."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QTextEdit, QToolButton, QWidget

from gui.icons import icon
from gui.languages.messages import spoken
from gui.panels.story.copy import Copy
from gui.theme import colours
from layout.edit.opened import EditError
from layout.edit.search import Sought, find_in
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts

#: Marked at most; all are counted.
_MARKED = 500
_WAIT = 120


class FindBar(QWidget):
    """A line below the story: what is sought, how, how often it was found."""

    left = Signal()

    def __init__(self, field: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._found: list[tuple[int, int]] = []
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(self.tr("Find in the story"))
        self.sought.setAccessibleName(self.tr("Find in the story"))
        self.sought.setToolTip(self.tr("Words to find (Ctrl+F); Enter goes to the next place"))
        self.sought.setClearButtonEnabled(True)
        self.case = self._switch("Aa", self.tr("Match capitals"))
        self.whole = self._switch("W", self.tr("Whole words only"))
        self.regex = self._switch(".*", self.tr("A regular expression"))
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Places found"))
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._button("chevron-up", self.tr("Previous place (Shift+F3)"), self.go_back)
        self.next = self._button("chevron-down", self.tr("Next place (F3)"), self.go_on)
        self.close_ = self._button("close", self.tr("Close the line (Escape)"), self.leave)
        box = QHBoxLayout(self)
        box.setContentsMargins(8, 4, 6, 4)
        box.setSpacing(3)
        box.addWidget(self.sought, 3)
        for button in (self.case, self.whole, self.regex):
            box.addWidget(button)
        box.addWidget(self.count, 1)
        for button in (self.previous, self.next, self.close_):
            box.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.look)
        self.sought.textChanged.connect(self._again)
        self.sought.installEventFilter(self)
        for button in (self.case, self.whole, self.regex):
            button.toggled.connect(self._again)
        field.textChanged.connect(self._text_changed)
        self.hide()

    def ask(self, text: str = "") -> None:
        """Show the line, with what is selected in the story where nothing else is said."""
        chosen = self._field.textCursor().selectedText()
        if text or (chosen and "\u2029" not in chosen):
            self.sought.setText(text or chosen)
        self.show()
        self.sought.setFocus()
        self.sought.selectAll()
        self.look()

    def leave(self) -> None:
        """Hide the line; the story has the keyboard again."""
        self.stop()
        self._field.setFocus()

    def stop(self) -> None:
        """There is no story any more."""
        self.hide()
        self._timer.stop()
        self._found = []
        self._field.paint_layer("found", [])

    def recolour(self) -> None:
        """Another theme."""
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Find all places anew."""
        self._timer.stop()
        drafts = Drafts(FrozenMap({"story": self._field.text()}))
        sought = Sought(self.sought.text(), self.case.isChecked(), self.whole.isChecked(), self.regex.isChecked())
        try:
            self._found = [(found.start, found.end) for found in find_in(drafts, ("story",), sought)]
        except EditError as fault:
            self._found = []
            self._say(spoken(fault.message), bad=True)
            self._mark()
            return
        self._tell()
        self._mark()

    def go_on(self) -> None:
        """Select the next place, after the last one the first."""
        self._go(1)

    def go_back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        self.look()
        if not self._found:
            return
        start, end = self._field.selected()
        if step > 0:
            at = next((i for i, found in enumerate(self._found) if found[0] >= end and found != (start, end)), 0)
        else:
            at = next((i for i in reversed(range(len(self._found))) if self._found[i][1] <= start), -1)
        self._field.select(*self._found[at])
        self._field.centerCursor()
        self._tell()

    def _tell(self) -> None:
        if not self.sought.text():
            self._say("")
        elif not self._found:
            self._say(self.tr("Not found"), bad=True)
        else:
            here = self._field.selected()
            at = next((i for i, found in enumerate(self._found, 1) if found == here), 0)
            count = len(self._found)
            self._say(self.tr("{at} of {count}").format(at=at, count=count) if at else str(count))

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.count.setText(text)
        self.count.setToolTip(text)
        self.count.setStyleSheet(f"color: {(colours().error if bad else colours().muted).name()}")

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(colours().found)
        form.setForeground(colours().on_found)
        made = []
        for start, end in self._found[:_MARKED] if self.isVisible() else ():
            mark = QTextEdit.ExtraSelection()
            mark.format = form
            mark.cursor = QTextCursor(self._field.document())
            mark.cursor.setPosition(self._field.position(start))
            mark.cursor.setPosition(self._field.position(end), QTextCursor.MoveMode.KeepAnchor)
            made.append(mark)
        self._field.paint_layer("found", made)

    def _again(self) -> None:
        self._timer.start()

    def _text_changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _switch(self, text: str, about: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(about)
        button.setAccessibleName(about)
        return button

    def _button(self, name: str, about: str, act: "object") -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(about)
        button.setAccessibleName(about)
        button.clicked.connect(act)
        return button

    def eventFilter(self, watched: "object", event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self._go(-1 if back else 1)
        else:
            return False
        return True
