"""The problem list: what reading, composing and preflight found comes in, rows go out; a click goes to the place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.closedpages import ClosedPagesBar
from gui.icons import icon, pixmap
from gui.panels.problemlist import ICONS, counted, counts_of, tint, whole_text
from gui.panels.problemtree import PROBLEM, ProblemTree
from gui.theme import colours, heading, theme
from layout.messages import Message
from layout.model.diagnostics import Severity

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window


class ProblemsPanel(QWidget):
    """All that is wrong with the issue as it is on the desk. Errors keep the press PDF from being written."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.setAccessibleName(self.tr("Problems"))
        self.filters = {severity: self._filter(severity) for severity in Severity}
        self.summary = QLabel()
        self.summary.setAccessibleName(self.tr("How many problems there are"))
        self.summary.setMinimumWidth(40)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search problems"))
        self.field.setAccessibleName(self.tr("Search problems"))
        self.field.setToolTip(self.tr("List only problems with these words, in this slot or in this file"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(90)
        self.field.setMaximumWidth(240)
        self.field.textChanged.connect(self._show)
        self.tree = ProblemTree(self)
        self.tree.sort_by(int(window.settings.number("problems/by", PROBLEM)))
        self.tree.sorted_by.connect(self._keep_order)
        self.tree.chosen.connect(self._go)
        self.mark, self.nothing = QLabel(), QLabel()
        self._lay_out()
        self.setFocusProxy(self.tree)
        self.closed_pages = ClosedPagesBar(window)
        look = theme()
        if look is not None:
            look.changed.connect(self._show_colours)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 0)
        for button in self.filters.values():
            head.addWidget(button)
        head.addSpacing(8)
        head.addWidget(self.summary, 1)
        head.addWidget(self.field, 1)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setFont(heading(self.font()))
        self.nothing.setAccessibleName(self.tr("Why no problem is listed"))
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.setSpacing(8)
        middle.addStretch(1)
        middle.addWidget(self.mark)
        middle.addWidget(self.nothing)
        middle.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self._stack)

    def _filter(self, severity: Severity) -> QToolButton:
        names = {
            Severity.ERROR: (self.tr("Errors"), self.tr("Errors keep the press PDF from being written")),
            Severity.WARNING: (self.tr("Warnings"), self.tr("Warnings are worth a look before the press")),
            Severity.NOTE: (self.tr("Notes"), self.tr("Notes tell of lines and details that could be better")),
        }
        button = QToolButton()
        button.setIcon(icon(ICONS[severity]))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setText("0")
        button.setCheckable(True)
        key = f"problems/{severity}"
        button.setChecked(self._window.settings.flag(key, severity is not Severity.NOTE))
        button.setAccessibleName(names[severity][0])
        button.setToolTip(names[severity][1])
        button.setObjectName(str(severity))
        button.toggled.connect(self._filtered)
        return button

    # the session

    def opened(self, session: "Session") -> None:
        self._session = session
        session.problems_changed.connect(self._show)
        session.composed.connect(self._composed)
        self.closed_pages.opened(session)
        self._show()

    def closed(self) -> None:
        self._session = None
        self.closed_pages.closed()
        self.field.clear()
        self._show()

    def _composed(self, _result: object) -> None:
        if not self._told():
            self._show()

    def _told(self) -> tuple[Message, ...]:
        return self._session.problems if self._session else ()

    # what is listed

    def step(self, by: int) -> Message | None:
        """Choose the next problem of the list (-1: the one before); None where none is listed."""
        return self.tree.step(by)

    def show_some(self) -> None:
        """List what there is, where filters and search leave nothing of it."""
        if not self.listed:
            self.field.clear()
            for button in self.filters.values():
                button.setChecked(True)

    @property
    def listed(self) -> list[Message]:
        """What the list shows, in its order."""
        return self.tree.messages()

    def _show_colours(self) -> None:
        self.tree.show_messages([])
        self._show()

    def _filtered(self, _on: bool) -> None:
        for severity, button in self.filters.items():
            self._window.settings.keep(f"problems/{severity}", button.isChecked())
        self._show()

    def _keep_order(self, column: int) -> None:
        self._window.settings.keep("problems/by", column)

    def _show(self, _text: str = "") -> None:
        told = self._told()
        counts = counts_of(told)
        for severity, button in self.filters.items():
            button.setText(str(counts[severity]))
            button.setIcon(icon(ICONS[severity], tint(severity)) if counts[severity] else icon(ICONS[severity]))
        self.summary.setText(self._summed(counts))
        self.summary.setToolTip(self.summary.text())
        words = self.field.text().casefold().split()
        shown = [
            message
            for message in told
            if self.filters[message.severity].isChecked() and all(w in _sought(message) for w in words)
        ]
        self.tree.show_messages(shown)
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._show_nothing(counts)

    def _show_nothing(self, counts: dict[Severity, int]) -> None:
        if self._session is None:
            name, words = "", ""
        elif self.field.text().strip():
            name, words = "search", self.tr("No problem answers to this search.")
        elif sum(counts.values()):
            shown = {severity: 0 for severity, button in self.filters.items() if button.isChecked()}
            ready = self._session.checked and not counts[Severity.ERROR] and not counts[Severity.WARNING]
            words = self.tr("{problems} not shown.").format(problems=counted(counts | shown))
            name, words = ("done", f"{self.tr('Ready for the press.')} {words}") if ready else ("filter", words)
        elif self._session.checked:
            name, words = "done", self.tr("Ready for the press.")
        else:
            name, words = "", self.tr("Looking …")
        ink = colours().good if name == "done" else colours().muted
        self.mark.setVisible(bool(name))
        if name:
            self.mark.setPixmap(pixmap(name, 28, self.devicePixelRatioF(), ink.name()))
        self.nothing.setText(words)
        self.nothing.setStyleSheet(f"color: {ink.name()}")

    def _summed(self, counts: dict[Severity, int]) -> str:
        if self._session is None:
            return ""
        if counts[Severity.ERROR]:
            return self.tr("%n error(s) to mend before the press.", "", counts[Severity.ERROR])
        if counts[Severity.WARNING]:
            return self.tr("Ready for the press, with %n warning(s).", "", counts[Severity.WARNING])
        return self.tr("Ready for the press.") if self._session.checked else self.tr("Looking …")

    def _go(self, message: Message) -> None:
        self._window.run("problem.go", problem=message)


def _sought(message: Message) -> str:
    """What a search looks in."""
    return f"{whole_text(message)} {message.diagnostic.page}.{message.diagnostic.slot}".casefold()
