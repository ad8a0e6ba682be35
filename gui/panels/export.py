"""The export dialog: what is wanted comes in, an order for a PDF goes out; then how far it is, and how it went.

It does not stand in the way: the editor goes on working while a PDF is made, from the texts as they were at the order.
"""

import hashlib
import json
import os
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.exporting import Order, Outcome, Purpose, Report, exports
from gui.icons import icon
from gui.panels.problemlist import MESSAGE, counted, problem_row
from gui.showing import open_file, show_in_folder
from gui.theme import colours
from layout.job import CannotStart, parse_pages
from layout.messages import Message
from layout.model.diagnostics import Severity
from layout.model.issue import Edition, Issue
from layout.source.drafts import Drafts
from layout.source.files import read_yaml
from layout.source.folders import Folders
from layout.source.paper import paper_folder
from layout.source.report import FileReport
from layout.source.report import Report as ReadReport
from layout.source.schema import ISSUE
from layout.target import default_path, edition_path

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

ALL = "all"
WIDTH = 600


def printer_names(plan: str, drafts: Drafts) -> list[str]:
    """The printer profiles that an issue can name: those in its folder, its paper's, and the built-in ones."""
    folders = Folders(os.path.dirname(plan))
    folders.look_again(drafts.texts)
    sink = FileReport(ReadReport(), os.path.basename(plan))  # what is wrong with the plan is told elsewhere
    paper = read_yaml(plan, ISSUE, folders, sink).get("paper", "")
    if paper and isinstance(paper, str):
        folders.turn_to(paper_folder(paper, folders, sink))
    return sorted(folders.names("printers"))


def wanted_files(issue: Issue, edition: str, path: str) -> tuple[str, ...]:
    """The files that an order will write, absolute; ``path`` "" for the command's own choice."""
    editions = issue.editions if edition == ALL else tuple(e for e in issue.editions if e.id == edition)
    editions = editions or issue.editions[:1]
    if not path:
        return tuple(os.path.abspath(default_path(issue, one)) for one in editions)
    return tuple(os.path.abspath(edition_path(path, one, editions)) for one in editions)


def order_of(session: "Session", path: str = "", purpose: Purpose = "press", edition: str = "", **more: str) -> Order:
    """An order for what is on the desk now; ``more``: pages and printer, as the command has them."""
    files = wanted_files(session.issue, edition, path)
    usual = not path or (files == wanted_files(session.issue, edition, ""))
    return Order(session.path, session.drafts, files, purpose, edition, path="" if usual else files[0], **more)


class ExportDialog(QDialog):
    """One for a window; it remembers for each issue what was chosen last."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("ExportDialog")
        self.setWindowTitle(self.tr("Export PDF"))
        self.setMinimumWidth(WIDTH)
        self._window = window
        self._session: Session | None = None
        self._exports = exports(window)
        self._own_path = False
        self._ours: Order | None = None
        self._report: Report | None = None
        self._make_choices()
        self._make_before()
        self._make_progress()
        self._make_after()
        self._lay_out()
        self._exports.began.connect(self._began)
        self._exports.progressed.connect(self._progressed)
        self._exports.ended.connect(self._ended)
        window.session_changed.connect(self._session_changed)

    def ask(self, session: "Session") -> None:
        """Show the dialog for an issue, as it was left the last time."""
        if session is not self._session:
            self._session = session
            session.problems_changed.connect(self._check)
            session.composed.connect(self._check)
            session.selection_changed.connect(self._check)
            self._fill(session)
            self._recall(session)
            if self._exports.running is None:
                self._show_stage("before")
        elif self._exports.running is None:
            self._fill(session)
            self._show_stage("before")
        self._check()
        self.show()
        self.raise_()
        self.activateWindow()
        self.go.setFocus()

    # how it is put together

    def _make_choices(self) -> None:
        self.press = QRadioButton(self.tr("&Press"))
        self.press.setToolTip(self.tr("The PDF for the print shop; nothing is written while there are errors"))
        self.proof = QRadioButton(self.tr("P&roof"))
        self.proof.setToolTip(self.tr("A PDF to read and correct: overset and problems are shown on its pages"))
        self._purposes = self._group(self.press, self.proof)
        self.press.setChecked(True)
        self.edition = QComboBox()
        self.edition.setToolTip(self.tr("The edition, or a file for each"))
        self.edition.currentIndexChanged.connect(self._check)
        self.all_pages = QRadioButton(self.tr("&All"))
        self.all_pages.setToolTip(self.tr("All pages of the issue"))
        self.this_page = QRadioButton(self.tr("&Current"))
        self.this_page.setToolTip(self.tr("The page that is chosen, or else the one on the screen"))
        self.some_pages = QRadioButton(self.tr("&Only"))
        self.some_pages.setToolTip(self.tr("Some pages, counted by their place in the issue"))
        self._which = self._group(self.all_pages, self.this_page, self.some_pages)
        self.all_pages.setChecked(True)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText("1, 4-5")
        self.pages.setMaximumWidth(160)
        self.pages.setToolTip(self.tr("Pages and ranges, such as 1, 4-5"))
        self.pages.textEdited.connect(self._pages_edited)
        self.printer = QComboBox()
        self.printer.setToolTip(self.tr("The print shop's limits and wishes"))
        self.printer.currentIndexChanged.connect(self._check)
        self.path = QLineEdit()
        self.path.setToolTip(self.tr("The file that will be written; one that is there is replaced"))
        self.path.textEdited.connect(self._path_edited)
        self.browse = QPushButton(icon("folder"), f" {self.tr('C&hoose…')}")
        self.browse.setToolTip(self.tr("Choose folder and name of the file"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setAccessibleName(self.tr("Why nothing can be exported"))

    def _group(self, *buttons: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
        group.buttonToggled.connect(self._check)
        return group

    def _make_before(self) -> None:
        self.mark = QLabel()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setAccessibleName(self.tr("Problems before the export"))
        self.show_problems = self._button("problems", self.tr("&Show problems"), self.tr("Show the problem list (F8)"))
        self.show_problems.clicked.connect(self._show_problems)
        self.instead = self._button(
            "preview", self.tr("Export a proof &instead"), self.tr("A proof is written in spite of errors")
        )
        self.instead.clicked.connect(self._proof_instead)

    def _make_progress(self) -> None:
        self.doing = QLabel()
        self.doing.setAccessibleName(self.tr("What is being done"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.cancel = self._button("stop", self.tr("Ca&ncel export"), self.tr("End the export; nothing is written"))
        self.cancel.clicked.connect(self._exports.cancel)

    def _make_after(self) -> None:
        self.result_mark = QLabel()
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.setAccessibleName(self.tr("How the export went"))
        self.found = QTreeWidget()
        self.found.setRootIsDecorated(False)
        self.found.setHeaderHidden(True)
        self.found.setColumnCount(2)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setAccessibleName(self.tr("Problems of the export"))
        self.found.setToolTip(self.tr("A click goes to the place"))
        self.found.setMinimumHeight(130)
        self.found.itemClicked.connect(self._go_to)
        self.found.itemActivated.connect(self._go_to)
        self.show_file = self._button(
            "show-folder", self.tr("Show in &folder"), self.tr("Show the file in the file manager")
        )
        self.show_file.clicked.connect(self._show_file)
        self.open_pdf = self._button("external", self.tr("Open P&DF"), self.tr("Open the file in the PDF viewer"))
        self.open_pdf.clicked.connect(self._open_pdf)

    @staticmethod
    def _button(name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(icon(name), f" {text}")
        button.setToolTip(about)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("For"), _row(self.press, self.proof))
        self._edition_label = _label(self.tr("&Edition"), self.edition)
        form.addRow(self._edition_label, self.edition)
        form.addRow(self.tr("Pages"), _row(self.all_pages, self.this_page, self.some_pages, self.pages))
        self.pages.setAccessibleName(self.tr("Which pages"))
        form.addRow(_label(self.tr("Prin&ter"), self.printer), self.printer)
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        form.addRow(_label(self.tr("Fi&le"), self.path), where)
        form.addRow("", self.trouble)
        self.choices = QWidget()
        self.choices.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        self.before = _boxed(_row_of(self.mark, self.summary), _row(self.show_problems, self.instead))
        self.progress = _boxed(_row_of(None, self.doing), _row_of(self.bar, self.cancel))
        self.after = _boxed(_row_of(self.result_mark, self.result), self.found, _row(self.show_file, self.open_pdf))
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
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        box.addWidget(self.choices)
        for part in (self.before, self.progress, self.after):
            box.addWidget(part, 1 if part is self.after else 0)
        box.addStretch(0)
        box.addLayout(buttons)

    # what it shows

    def _fill(self, session: "Session") -> None:
        """Editions and printers as they are now; what was chosen stays where it is still there."""
        issue = session.issue
        chosen, printer = self.edition.currentData(), self.printer.currentData()
        for combo in (self.edition, self.printer):
            combo.blockSignals(True)
            combo.clear()
        for one in issue.editions:
            self.edition.addItem(_edition_name(issue, one), one.id)
        if len(issue.editions) > 1:
            self.edition.addItem(self.tr("All editions, a file each"), ALL)
        usual = self.tr("{name} (the issue's)").format(name=issue.printer.name)
        self.printer.addItem(usual, "")
        for name in printer_names(session.path, session.drafts):
            if name != issue.printer.name:
                self.printer.addItem(name, name)
        self.edition.setCurrentIndex(max(0, self.edition.findData(chosen if chosen else session.edition)))
        self.printer.setCurrentIndex(max(0, self.printer.findData(printer)))
        for combo in (self.edition, self.printer):
            combo.blockSignals(False)
        several = len(issue.editions) > 1
        self.edition.setVisible(several)
        self._edition_label.setVisible(several)

    def _check(self, _what: object = None, _on: object = None) -> None:
        """What of the choices cannot be done is said beside them."""
        session = self._session
        if session is None:
            return
        count = len(session.issue.edition.pages)
        self.all_pages.setText(self.tr("&All {count}").format(count=count))
        self.this_page.setText(self.tr("&Current, page {page}").format(page=self._current()))
        self.pages.setEnabled(self.some_pages.isChecked())
        if not self._own_path:
            path = wanted_files(session.issue, self._edition(), "")[0]
            if self.path.text() != path:
                self.path.setText(path)
                self.path.setCursorPosition(len(path))
        trouble = self._trouble(session)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.trouble.setStyleSheet(f"color: {colours().error.name()}")
        errors = self._summarize(session)
        running = self._exports.running is not None
        self.go.setEnabled(not trouble and not errors and not running)
        self.go.setToolTip(
            self.tr("Errors keep the press PDF from being written; mend them, or export a proof")
            if errors
            else self.tr("Write the PDF (Enter)")
        )

    def _trouble(self, session: "Session") -> str:
        if self.some_pages.isChecked():
            count = len(session.issue.edition.pages)
            try:
                pages = parse_pages(self.pages.text().replace(" ", ""), count)
            except CannotStart:
                pages = ()
            if not pages:
                return self.tr("Write pages such as 1, 4-5; the issue has {count}.").format(count=count)
        path = self.path.text().strip()
        if not path:
            return self.tr("The file wants a name.")
        path = os.path.abspath(os.path.expanduser(path))
        if os.path.isdir(path):
            return self.tr("{path} is a folder; add a name for the file.").format(path=path)
        folder = os.path.dirname(path)
        while folder and not os.path.lexists(folder) and os.path.dirname(folder) != folder:
            folder = os.path.dirname(folder)
        if not os.path.isdir(folder):
            return self.tr("{folder} is not a folder.").format(folder=folder)
        if not os.access(folder, os.W_OK):
            return self.tr("{folder} cannot be written; choose another one.").format(folder=folder)
        return ""

    def _summarize(self, session: "Session") -> bool:
        """Tell the problems of what is to be exported; whether errors are in the way."""
        told = self._problems(session)
        counts = {severity: sum(m.severity is severity for m in told) for severity in Severity}
        errors = counts[Severity.ERROR]
        whole = session.result is not None and session.result.whole and session.result.version == session.version
        blocked = bool(errors) and self._purpose() == "press"
        if not whole and not errors:
            name, words = "note", self.tr("The pages are still being checked.")
        elif blocked:
            words = self.tr("%n error(s) keep the press PDF from being written.", "", errors)
            name, words = "error", f"{words} {counted(counts, without_errors=True)}".strip()
        elif told:
            name = "error" if errors else "warning" if counts[Severity.WARNING] else "note"
            words = self.tr("The issue has {problems}.").format(problems=counted(counts))
        else:
            name, words = "done", self.tr("No problems: ready for the press.")
        ink = colours()
        tints = {"error": ink.error, "warning": ink.warning, "note": ink.note, "done": ink.good}
        self.mark.setPixmap(icon(name, tints[name].name()).pixmap(18, 18))
        self.summary.setText(words)
        self.show_problems.setVisible(bool(told))
        self.instead.setVisible(blocked)
        return blocked

    def _problems(self, session: "Session") -> tuple[Message, ...]:
        """What was found on the pages that are chosen."""
        try:
            pages = parse_pages(self._pages(), len(session.issue.edition.pages))
        except CannotStart:
            pages = ()
        return tuple(m for m in session.problems if not pages or not m.diagnostic.page or m.diagnostic.page in pages)

    def _show_stage(self, name: str) -> None:
        for part, own in ((self.before, "before"), (self.progress, "progress"), (self.after, "after")):
            part.setVisible(own == name)
        self.choices.setEnabled(name != "progress")
        self.go.setText(self.tr("E&xport") if name != "after" else self.tr("E&xport again"))
        self._check()
        self.adjustSize()

    # the choices

    def _purpose(self) -> Purpose:
        return "press" if self.press.isChecked() else "proof"

    def _edition(self) -> str:
        """As the command has it: "" where there is but one."""
        return str(self.edition.currentData() or "") if self.edition.count() > 1 else ""

    def _current(self) -> int:
        session = self._session
        assert session is not None
        shown = self._window.stage.visible_pages()
        return session.selection.page or (shown[0] if shown else 1)

    def _pages(self) -> str:
        if self.all_pages.isChecked():
            return ""
        return str(self._current()) if self.this_page.isChecked() else self.pages.text().replace(" ", "")

    def _pages_edited(self) -> None:
        self.some_pages.setChecked(True)
        self._check()

    def _path_edited(self, text: str) -> None:
        self._own_path = bool(text.strip())
        self._check()

    def _browse(self) -> None:
        chosen = self._window.dialogs.save_file(self.tr("Export PDF"), self.path.text(), self.tr("PDF (*.pdf)"))
        if chosen:
            self.path.setText(chosen)
            self._path_edited(chosen)

    def _proof_instead(self) -> None:
        self.proof.setChecked(True)
        self.go.setFocus()

    def _show_problems(self) -> None:
        self._window.run("view.problems")

    # the work

    def export(self) -> None:
        """Order the PDF that is chosen."""
        session = self._session
        if session is None or not self.go.isEnabled():
            return
        path = os.path.abspath(os.path.expanduser(self.path.text().strip()))
        if not os.path.splitext(path)[1]:
            path += ".pdf"
        self._keep(session)
        order = order_of(
            session, path, self._purpose(), self._edition(), pages=self._pages(),
            printer=str(self.printer.currentData() or ""),
        )  # fmt: skip
        self._exports.start(order)

    def _began(self, order: Order) -> None:
        self._ours = order
        self.doing.setText(self.tr("Reading {issue} …").format(issue=os.path.basename(order.plan)))
        self.bar.setRange(0, 0)
        self._show_stage("progress")
        if self.isVisible():
            self.cancel.setFocus()

    def _progressed(self, done: int, count: int) -> None:
        self.bar.setRange(0, count + 1)  # the last step is the writing
        self.bar.setValue(done)
        if done < count:
            self.doing.setText(self.tr("Page {page} of {count} …").format(page=done + 1, count=count))
        else:
            self.doing.setText(self.tr("Writing the file …"))

    def _ended(self, report: Report) -> None:
        self._report = report
        if report.outcome is Outcome.CANCELLED:
            self._show_stage("before")
            self.summary.setText(self.tr("The export was cancelled; nothing was written."))
        else:
            self._tell(report)
            self._show_stage("after")
        if self.isVisible():
            self.go.setFocus()
        else:
            self._say(report)

    def _say(self, report: Report) -> None:
        """How it went, where the dialog is not seen."""
        window = self._window
        match report.outcome:
            case Outcome.WRITTEN:
                window.say(self.result.text())
            case Outcome.CANCELLED:
                window.say(self.summary.text())
            case Outcome.REFUSED:
                window.dialogs.tell(self.tr("Nothing was written"), self.result.text())
            case _:
                window.dialogs.tell(self.tr("Not exported"), report.fault, report.trace or report.hint)

    def _tell(self, report: Report) -> None:
        counts = {severity: sum(m.severity is severity for m in report.messages) for severity in Severity}
        written = report.outcome is Outcome.WRITTEN
        ink = colours()
        if written:
            names = ", ".join(os.path.basename(file) for file in report.order.files)
            size = QLocale().formattedDataSize(sum(_size(file) for file in report.order.files))
            words = self.tr("Written: {files}, {size}. {problems}.")
            problems = counted(counts) or self.tr("No problems")
            words = words.format(files=names, size=size, problems=problems[:1].upper() + problems[1:])
            name, tint = ("done", ink.good) if not counts[Severity.ERROR] else ("warning", ink.warning)
        elif report.outcome is Outcome.REFUSED:
            words = self.tr("Nothing was written: {problems}.").format(problems=counted(counts))
            name, tint = "error", ink.error
        else:
            words = "\n".join(part for part in (report.fault, report.hint) if part)
            name, tint = "error", ink.error
        self.result_mark.setPixmap(icon(name, tint.name()).pixmap(18, 18))
        self.result.setText(words)
        self.result.setToolTip(report.trace)
        self.show_file.setVisible(written)
        self.open_pdf.setVisible(written)
        self.found.clear()
        order = list(Severity)
        for message in sorted(report.messages, key=lambda m: (order.index(m.severity), m.diagnostic.page or 999)):
            self.found.addTopLevelItem(problem_row(message))
        self.found.setColumnWidth(0, WIDTH - 180)
        self.found.setVisible(bool(report.messages))

    def _go_to(self, row: QTreeWidgetItem) -> None:
        message = row.data(0, MESSAGE)
        if isinstance(message, Message) and self._window.session is not None:
            self._window.run("problem.go", problem=message)

    def _show_file(self) -> None:
        if self._exports.last:
            self._told(show_in_folder(self._exports.last))

    def _open_pdf(self) -> None:
        if self._exports.last:
            self._told(open_file(self._exports.last))

    def _told(self, fault: str) -> None:
        if fault:
            self._window.dialogs.tell(self.tr("Export"), fault)

    # what is remembered, by issue

    def _key(self, session: "Session") -> str:
        return f"export/{hashlib.blake2b(session.path.encode(), digest_size=8).hexdigest()}"

    def _keep(self, session: "Session") -> None:
        chosen = {
            "purpose": self._purpose(),
            "edition": self._edition(),
            "pages": self.pages.text() if self.some_pages.isChecked() else "",
            "printer": str(self.printer.currentData() or ""),
            "path": self.path.text() if self._own_path else "",
        }
        self._window.settings.keep(self._key(session), json.dumps(chosen))

    def _recall(self, session: "Session") -> None:
        try:
            kept: Any = json.loads(self._window.settings.text(self._key(session)) or "{}")
        except ValueError:
            kept = {}
        chosen = {key: value for key, value in kept.items() if isinstance(value, str)} if isinstance(kept, dict) else {}
        purpose = chosen.get("purpose", "press")
        self.press.setChecked(purpose != "proof" or purpose not in get_args(Purpose))
        self.proof.setChecked(purpose == "proof")
        self.pages.setText(chosen.get("pages", ""))
        (self.some_pages if chosen.get("pages") else self.all_pages).setChecked(True)
        self.edition.setCurrentIndex(max(0, self.edition.findData(chosen.get("edition") or session.edition)))
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen.get("printer", ""))))
        self._own_path = bool(chosen.get("path"))
        self.path.setText(chosen.get("path", ""))

    # the window

    def _session_changed(self) -> None:
        self._session = None
        if self._exports.running is None:
            self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._say_if_running()

    def reject(self) -> None:
        super().reject()
        self._say_if_running()

    def _say_if_running(self) -> None:
        if self._exports.running is not None:
            self._window.say(self.tr("The export goes on; the PDF is ready when this line says so."))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _row_of(first: QWidget | None, second: QWidget) -> QHBoxLayout:
    """A mark and words, or words and a button: what grows has the room."""
    row = QHBoxLayout()
    row.setSpacing(10)
    if first is not None:
        grows = isinstance(first, QProgressBar)
        row.addWidget(first, 1 if grows else 0, Qt.AlignmentFlag.AlignVCenter if grows else Qt.AlignmentFlag.AlignTop)
    row.addWidget(second, 0 if isinstance(first, QProgressBar) else 1)
    return row


def _boxed(*parts: QHBoxLayout | QWidget) -> QFrame:
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.NoFrame)
    box = QVBoxLayout(frame)
    box.setContentsMargins(0, 4, 0, 0)
    box.setSpacing(10)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part, 1)
        else:
            box.addLayout(part)
    return frame


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return label


def _edition_name(issue: Issue, edition: Edition) -> str:
    name = issue.paper.name.of(edition.id)
    return f"{edition.id}  ·  {name}" if name else edition.id


def _size(file: str) -> int:
    try:
        return os.path.getsize(file)
    except OSError:
        return 0
