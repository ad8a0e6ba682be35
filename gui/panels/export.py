"""The export dialog: what is wanted comes in, an order for a PDF goes out; then how far it is, and how it went.

It does not stand in the way: the editor goes on working while a PDF is made, from the texts as they were at the order.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.exporting import Order, Outcome, Report, exports
from gui.icons import icon
from gui.panels.exportchoices import ExportChoices
from gui.panels.problemlist import MESSAGE, counted, counts_of, problem_row, worst_first
from gui.panels.problems import ProblemsPanel
from gui.showing import open_file, show_in_folder
from gui.theme import colours
from layout.messages import Message
from layout.model.diagnostics import Severity

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

WIDTH = 620
#: So many files are named one by one.
SHOWN = 4


class ExportDialog(QDialog):
    """One for a window. Below the choices stands one of three parts: the problems before, the progress, the outcome."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("ExportDialog")
        self.setWindowTitle(self.tr("Export PDF"))
        self.setMinimumWidth(WIDTH)
        self._window = window
        self._session: Session | None = None
        self._exports = exports(window)
        self.choices = ExportChoices(window)
        self._make_before()
        self._make_progress()
        self._make_after()
        self._lay_out()
        self.choices.changed.connect(self._check)
        self._exports.began.connect(self._began)
        self._exports.progressed.connect(self._progressed)
        self._exports.ended.connect(self._ended)
        window.session_changed.connect(self._session_changed)

    def ask(self, session: "Session") -> None:
        """Show the dialog for an issue, as it was left the last time; where an export runs, how far it is."""
        if session is not self._session:
            self._session = session
            session.problems_changed.connect(self._check)
            session.composed.connect(self._check)
            session.selection_changed.connect(self.choices.refresh)
        self.choices.show_issue(session)
        if self._exports.running is None:
            self._show_part(self.before)
        self.show()
        self.raise_()
        self.activateWindow()
        self.go.setFocus()

    # how it is put together

    def _make_before(self) -> None:
        self.mark, self.summary = QLabel(), _words()
        self.summary.setAccessibleName(self.tr("Problems before the export"))
        self.show_problems = _button("problems", self.tr("&Show problems"), self.tr("Show the problem list (F8)"))
        self.show_problems.clicked.connect(self._show_problems)
        self.instead = _button(
            "preview", self.tr("Export a proof &instead"), self.tr("A proof is written in spite of errors")
        )
        self.instead.clicked.connect(self._proof_instead)
        self.before = _part(_said(self.mark, self.summary), _buttons(self.show_problems, self.instead))

    def _make_progress(self) -> None:
        self.doing = _words()
        self.doing.setAccessibleName(self.tr("What is being done"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.cancel = _button("stop", self.tr("Ca&ncel export"), self.tr("End the export; nothing is written"))
        self.cancel.clicked.connect(self._exports.cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.progress = _part(self.doing, row)

    def _make_after(self) -> None:
        self.end_mark, self.outcome = QLabel(), _words()
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome.setAccessibleName(self.tr("How the export went"))
        self.found = QTreeWidget()
        self.found.setRootIsDecorated(False)
        self.found.setUniformRowHeights(True)
        self.found.setHeaderHidden(True)
        self.found.setColumnCount(2)
        self.found.setAccessibleName(self.tr("Problems of the export"))
        self.found.setToolTip(self.tr("A click goes to the place"))
        self.found.setMinimumHeight(120)
        header = self.found.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.found.itemClicked.connect(self._go_to)
        self.found.itemActivated.connect(self._go_to)
        self.show_file = _button("show-folder", self.tr("Show in &folder"), self.tr("Show the PDF in the file manager"))
        self.show_file.clicked.connect(self._show_file)
        self.open_pdf = _button("external", self.tr("Open P&DF"), self.tr("Open the PDF in its program"))
        self.open_pdf.clicked.connect(self._open_pdf)
        self.after = _part(
            _said(self.end_mark, self.outcome), _buttons(self.show_file, self.open_pdf), self.found
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.go = QPushButton(self.tr("E&xport"))
        self.go.setDefault(True)
        self.go.clicked.connect(self.export)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(self.tr("Close this dialog; an export goes on (Esc)"))
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        box.addWidget(self.choices)
        box.addWidget(rule)
        for part in (self.before, self.progress, self.after):
            box.addWidget(part, 1 if part is self.after else 0)
        box.addLayout(buttons)

    def _show_part(self, part: QFrame) -> None:
        for one in (self.before, self.progress, self.after):
            one.setVisible(one is part)
        self.choices.setEnabled(part is not self.progress)
        self.go.setText(self.tr("E&xport again") if part is self.after else self.tr("E&xport"))
        self._check()
        self.adjustSize()

    # before

    def _check(self, _result: object = None) -> None:
        """Tell the problems of what is chosen; errors and wrong choices keep it from being exported."""
        session = self._session
        if session is None:
            return
        blocked = self._summarize(session)
        self.go.setEnabled(not blocked and not self.choices.trouble() and self._exports.running is None)
        if blocked:
            about = self.tr("Errors keep the PDF from being written; mend them, or export a proof")
        else:
            about = self.tr("Write the PDF (Enter)")
        self.go.setToolTip(about)

    def _summarize(self, session: "Session") -> bool:
        """The problems of the chosen pages, in words; whether they are in the way."""
        pages = self.choices.numbers()
        told = [m for m in session.problems if not pages or not m.diagnostic.page or m.diagnostic.page in pages]
        counts = counts_of(told)
        errors = counts[Severity.ERROR]
        known = self.choices.is_on_desk()
        blocked = known and bool(errors) and self.choices.purpose() != "proof"
        whole = session.result is not None and session.result.whole and session.result.version == session.version
        if not known:
            name, words = "note", self.tr("This edition or printer is checked while it is exported.")
        elif blocked:
            words = self.tr("%n error(s) keep the PDF from being written.", "", errors)
            name = "error"
        elif not whole and not errors:
            name, words = "note", self.tr("The pages are still being checked.")
        elif told:
            name = "error" if errors else "warning" if counts[Severity.WARNING] else "note"
            words = self.tr("Found by preflight: {problems}.").format(problems=counted(counts))
        else:
            name, words = "done", self.tr("No problems: ready for the press.")
            if self.choices.purpose() != "press":
                words = self.tr("No problems.")
        _mark(self.mark, name)
        self.summary.setText(words)
        self.show_problems.setVisible(bool(told))
        self.instead.setVisible(blocked)
        return blocked

    def _proof_instead(self) -> None:
        self.choices.proof.setChecked(True)
        self.go.setFocus()

    def _show_problems(self) -> None:
        self._window.run("view.problems")
        panel = self._window.panels["ProblemsDock"]
        assert isinstance(panel, ProblemsPanel)
        panel.show_some()

    def export(self) -> None:
        """Order the PDF that is chosen."""
        if self._session is not None and self.go.isEnabled():
            self._exports.start(self.choices.order())

    # meanwhile

    def _began(self, order: Order) -> None:
        self.doing.setText(self.tr("Reading {issue} …").format(issue=os.path.basename(order.plan)))
        self.bar.setRange(0, 0)
        self._show_part(self.progress)
        if self.isVisible():
            self.cancel.setFocus()

    def _progressed(self, done: int, count: int) -> None:
        self.bar.setRange(0, count + 1)  # the last step is the writing
        self.bar.setValue(done)
        if done < count:
            self.doing.setText(self.tr("Page {page} of {count} …").format(page=done + 1, count=count))
        elif self._exports.running is not None and self._exports.running.purpose == "press":
            self.doing.setText(self.tr("Writing the file, and checking it …"))
        else:
            self.doing.setText(self.tr("Writing the file …"))

    # after

    def _ended(self, report: Report) -> None:
        self._tell(report)
        cancelled = report.outcome is Outcome.CANCELLED
        self._show_part(self.before if cancelled else self.after)
        if cancelled:
            self.summary.setText(self.outcome.text())
        if self.isVisible():
            (self.go if not self.show_file.isVisible() else self.show_file).setFocus()
        else:
            self._say(report)

    def _tell(self, report: Report) -> None:
        counts = counts_of(report.messages)
        written = report.outcome is Outcome.WRITTEN
        problems = counted(counts)
        match report.outcome:
            case Outcome.WRITTEN:
                name = "done" if not counts[Severity.ERROR] else "warning"
                files = self._named(report.files)
                size = QLocale().formattedDataSize(
                    sum(_size(file) for file in report.files), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
                )
                words = self.tr("Written: {files} ({size}, {problems}).")
                if report.rechecked:
                    words = self.tr("Written, opened again and checked: {files} ({size}, {problems}).")
                words = words.format(files=files, size=size, problems=problems or self.tr("no problems"))
            case Outcome.REFUSED:
                name, words = "error", self.tr("Nothing was written: {problems}.").format(problems=problems)
            case Outcome.CANCELLED:
                name, words = "note", self.tr("The export was cancelled; nothing was written.")
            case _:
                name, words = "error", "\n".join(part for part in (report.fault, report.hint) if part)
        _mark(self.end_mark, name)
        self.outcome.setText(words)
        self.outcome.setToolTip(report.trace)
        self.show_file.setVisible(written)
        self.open_pdf.setVisible(written)
        self.found.clear()
        self.found.addTopLevelItems([problem_row(message) for message in worst_first(report.messages)])
        self.found.setVisible(bool(report.messages))

    def _named(self, files: tuple[str, ...]) -> str:
        """The files by name; of many the first and the last."""
        names = [os.path.basename(file) for file in files]
        if len(names) <= SHOWN:
            return ", ".join(names)
        return self.tr("{first} to {last} ({count} files)").format(first=names[0], last=names[-1], count=len(names))

    def _say(self, report: Report) -> None:
        """How it went, where the dialog is not seen."""
        match report.outcome:
            case Outcome.WRITTEN | Outcome.CANCELLED:
                self._window.say(self.outcome.text())
            case Outcome.REFUSED:
                self._window.dialogs.tell(self.tr("Nothing was written"), self.outcome.text())
            case _:
                self._window.dialogs.tell(self.tr("Not exported"), report.fault, report.trace or report.hint)

    def _go_to(self, row: QTreeWidgetItem) -> None:
        message = row.data(0, MESSAGE)
        if isinstance(message, Message) and self._window.session is not None:
            self._window.run("problem.go", problem=message)

    def _show_file(self) -> None:
        self._told(show_in_folder(self._exports.last))

    def _open_pdf(self) -> None:
        self._told(open_file(self._exports.last))

    def _told(self, fault: str) -> None:
        if fault:
            self._window.dialogs.tell(self.tr("Export"), fault)

    # the window

    def _session_changed(self) -> None:
        self._session = None
        self.choices.forget_issue()
        self.hide()

    def reject(self) -> None:
        """Closed while a PDF is made, it lets that go on."""
        super().reject()
        if self._exports.running is not None:
            self._window.say(self.tr("The export goes on; this line will say when the PDF is ready."))


def _mark(label: QLabel, name: str) -> None:
    """An icon in the colour of what it means."""
    ink = colours()
    tints = {"error": ink.error, "warning": ink.warning, "note": ink.note, "done": ink.good}
    label.setPixmap(icon(name, tints[name].name()).pixmap(18, 18))


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)  # its first line beside the mark
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def _button(name: str, text: str, about: str) -> QPushButton:
    button = QPushButton(icon(name), f" {text}")
    button.setToolTip(about)
    button.setAutoDefault(False)
    return button


def _said(mark: QLabel, words: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _buttons(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(28, 0, 0, 0)  # under the words, beside the mark
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _part(*parts: QHBoxLayout | QWidget) -> QFrame:
    frame = QFrame()
    box = QVBoxLayout(frame)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(10)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part, 1 if isinstance(part, QTreeWidget) else 0)
        else:
            box.addLayout(part)
    return frame


def _size(file: str) -> int:
    try:
        return os.path.getsize(file)
    except OSError:
        return 0
