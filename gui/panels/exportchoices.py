"""The form of an export: an open issue comes in; purpose, edition, pages, printer and file as chosen go out."""

import hashlib
import json
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from gui.exporting import Order, Purpose
from gui.icons import icon
from gui.theme import colours
from layout.job import CannotStart, parse_pages
from layout.model.issue import Edition, Issue
from layout.source.drafts import Drafts
from layout.source.files import read_yaml
from layout.source.folders import Folders
from layout.source.paper import paper_folder
from layout.source.report import FileReport, Report
from layout.source.schema.plan import ISSUE
from layout.target import default_path, edition_path

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

ALL = "all"


def printer_names(plan: str, drafts: Drafts) -> list[str]:
    """The printer profiles that an issue can name: those in its folder, its paper's, and the built-in ones."""
    folders = Folders(os.path.dirname(plan))
    folders.look_again(drafts.texts)
    sink = FileReport(Report(), os.path.basename(plan))  # what is wrong with the plan is told elsewhere
    paper = read_yaml(plan, ISSUE, folders, sink).get("paper", "")
    if paper and isinstance(paper, str):
        folders.turn_to(paper_folder(paper, folders, sink))
    return sorted(folders.names("printers"))


def wanted_files(issue: Issue, edition: str, path: str = "", purpose: Purpose = "press") -> tuple[str, ...]:
    """The files that an order will write, absolute; ``path`` "" for the command's own choice. Of a print shop that
    wants a file a page the command tells the names."""
    editions = issue.editions if edition == ALL else tuple(e for e in issue.editions if e.id == edition)
    editions = editions or issue.editions[:1]
    if not path:
        apart = "" if purpose == "press" else purpose
        return tuple(os.path.abspath(default_path(issue, one, apart)) for one in editions)
    return tuple(os.path.abspath(edition_path(path, one, editions)) for one in editions)


def order_of(session: "Session", path: str = "", purpose: Purpose = "press", edition: str = "", **more: str) -> Order:
    """An order for what is on the desk now; ``more``: pages and printer, as the command has them."""
    usual = wanted_files(session.issue, edition, purpose=purpose)
    files = wanted_files(session.issue, edition, path, purpose)
    if not path or files[0] == usual[0]:  # several editions have better names then
        files, path = usual, ""
    else:
        path = files[0]
    pages, printer = more.get("pages", ""), more.get("printer", "")
    return Order(session.path, session.drafts, files, purpose, edition, pages, printer, path)


class ExportChoices(QWidget):
    """Remembers for each issue what was chosen last."""

    changed = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self._session: Session | None = None
        self._own_path = False
        self._make_wishes()
        self._make_pages()
        self._make_file()
        self._lay_out()

    # how it is put together

    def _make_wishes(self) -> None:
        self.press = QRadioButton(self.tr("&Press"))
        self.press.setToolTip(self.tr("The PDF for the print shop; nothing is written while there are errors"))
        self.proof = QRadioButton(self.tr("P&roof"))
        self.proof.setToolTip(self.tr("A PDF to read and correct: overset and problems are shown on its pages"))
        self.readers = QRadioButton(self.tr("Scree&n"))
        self.readers.setToolTip(
            self.tr("A small PDF for readers, with bookmarks and live links; nothing is written while there are errors")
        )
        self._purposes = self._group(self.press, self.readers, self.proof)
        self.sheet = QCheckBox(self.tr("With a deli&very sheet"))
        self.sheet.setToolTip(self.tr("A page for the print shop beside the PDF: what is in it, and what was checked"))
        self.edition = QComboBox()
        self.edition.setToolTip(self.tr("The edition, or a file for each"))
        self.edition.currentIndexChanged.connect(self.refresh)
        self.printer = QComboBox()
        self.printer.setToolTip(self.tr("The print shop's limits and wishes"))
        self.printer.currentIndexChanged.connect(self.refresh)

    def _make_pages(self) -> None:
        self.all_pages = QRadioButton(self.tr("&All"))
        self.all_pages.setToolTip(self.tr("All pages of the issue"))
        self.this_page = QRadioButton(self.tr("&Current"))
        self.this_page.setToolTip(self.tr("The page that is chosen, or else the one on the screen"))
        self.some_pages = QRadioButton(self.tr("&Only"))
        self.some_pages.setToolTip(self.tr("Some pages, counted by their place in the issue"))
        self._which = self._group(self.all_pages, self.this_page, self.some_pages)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText("1, 4-5")
        self.pages.setMaximumWidth(150)
        self.pages.setAccessibleName(self.tr("Which pages"))
        self.pages.setToolTip(self.tr("Pages and ranges, such as 1, 4-5"))
        self.pages.textEdited.connect(self._pages_edited)

    def _make_file(self) -> None:
        self.path = QLineEdit()
        self.path.setToolTip(self.tr("The file that will be written; one that is there is replaced"))
        self.path.textEdited.connect(self._path_edited)
        self.browse = QPushButton(icon("folder"), f" {self.tr('C&hoose…')}")
        self.browse.setToolTip(self.tr("Choose folder and name of the file"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setAccessibleName(self.tr("Why nothing can be exported"))

    def _group(self, first: QRadioButton, *others: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in (first, *others):
            group.addButton(button)
        first.setChecked(True)
        group.buttonToggled.connect(self.refresh)
        return group

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("For"), _row(self.press, self.readers, self.proof))
        self._edition_label = _label(self.tr("&Edition"), self.edition)
        form.addRow(self._edition_label, self.edition)
        form.addRow(self.tr("Pages"), _row(self.all_pages, self.this_page, self.some_pages, self.pages))
        form.addRow(_label(self.tr("Prin&ter"), self.printer), self.printer)
        form.addRow("", self.sheet)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        form.addRow(_label(self.tr("Fi&le"), self.path), where)
        form.addRow("", self.note)

    # the issue

    def show_issue(self, session: "Session") -> None:
        """Editions and printers as they are now; another issue is shown as it was left the last time."""
        new = session is not self._session
        self._session = session
        issue = session.issue
        edition, printer = self.edition.currentData(), self.printer.currentData()
        for combo in (self.edition, self.printer):
            combo.blockSignals(True)
            combo.clear()
        for one in issue.editions:
            self.edition.addItem(_edition_name(one), one.id)
        several = len(issue.editions) > 1
        if several:
            self.edition.addItem(self.tr("All editions, a file each"), ALL)
        self.edition.setVisible(several)
        self._edition_label.setVisible(several)
        self.printer.addItem(self.tr("{name} (the issue's)").format(name=issue.printer.name), "")
        for name in printer_names(session.path, session.drafts):
            if name != issue.printer.name:
                self.printer.addItem(name, name)
        if new:
            kept = self._kept(session)
            edition, printer = kept.get("edition"), kept.get("printer")
            {"proof": self.proof, "screen": self.readers}.get(kept.get("purpose", ""), self.press).setChecked(True)
            self.sheet.setChecked(bool(kept.get("sheet")))
            self.pages.setText(kept.get("pages", ""))
            (self.some_pages if self.pages.text() else self.all_pages).setChecked(True)
            self.path.setText(kept.get("path", ""))
            self._own_path = bool(self.path.text())
        self.edition.setCurrentIndex(max(0, self.edition.findData(edition or session.edition)))
        self.printer.setCurrentIndex(max(0, self.printer.findData(printer or "")))
        for combo in (self.edition, self.printer):
            combo.blockSignals(False)
        self.refresh()

    def forget_issue(self) -> None:
        """The issue is closed."""
        self._session = None

    def refresh(self, _what: object = None, _on: object = None) -> None:
        """Bring page numbers, the proposed file, and what cannot be done up to date."""
        session = self._session
        if session is None:
            return
        self.all_pages.setText(self.tr("&All {count}").format(count=len(session.issue.edition.pages)))
        self.this_page.setText(self.tr("&Current, page {page}").format(page=self._current()))
        if not self._own_path:
            path = wanted_files(session.issue, self.chosen_edition(), purpose=self.purpose())[0]
            if self.path.text() != path:
                self.path.setText(path)
        self.sheet.setVisible(self.press.isChecked())
        self.printer.setEnabled(not self.readers.isChecked())  # readers have no press
        trouble = self.trouble()
        self.note.setText(trouble)
        self.note.setVisible(bool(trouble))
        self.note.setStyleSheet(f"color: {colours().error.name()}")
        self.changed.emit()

    # what is chosen

    def purpose(self) -> Purpose:
        if self.readers.isChecked():
            return "screen"
        return "press" if self.press.isChecked() else "proof"

    def chosen_edition(self) -> str:
        """As the command has it: "" where there is but one."""
        return str(self.edition.currentData() or "") if self.edition.count() > 1 else ""

    def chosen_pages(self) -> str:
        """As the command has them: "" for all."""
        if self.all_pages.isChecked():
            return ""
        return str(self._current()) if self.this_page.isChecked() else self.pages.text().replace(" ", "")

    def is_on_desk(self) -> bool:
        """Whether the desk shows what is chosen: the problems of another edition or printer it does not know."""
        assert self._session is not None
        printer = "" if self.purpose() == "screen" else self.printer.currentData()
        return self.chosen_edition() in ("", self._session.edition) and not printer

    def numbers(self) -> tuple[int, ...]:
        """The pages that are chosen, () for all, and where they cannot be read."""
        assert self._session is not None
        try:
            return parse_pages(self.chosen_pages(), len(self._session.issue.edition.pages))
        except CannotStart:
            return ()

    def order(self) -> Order:
        """What is chosen, for the desk as it is now; it is remembered."""
        session = self._session
        assert session is not None
        path = self._absolute()
        self._keep(session)
        purpose, pages = self.purpose(), self.chosen_pages()
        printer = "" if purpose == "screen" else str(self.printer.currentData() or "")
        order = order_of(session, path, purpose, self.chosen_edition(), pages=pages, printer=printer)
        return order._replace(sheet=self.sheet.isChecked() and purpose == "press")

    def trouble(self) -> str:
        """What cannot be done as it is chosen, "" for nothing."""
        session = self._session
        assert session is not None
        if self.some_pages.isChecked() and not self.numbers():
            count = len(session.issue.edition.pages)
            return self.tr("Write pages such as 1, 4-5; the issue has {count}.").format(count=count)
        if not self.path.text().strip():
            return self.tr("The file wants a name.")
        path = self._absolute()
        if os.path.isdir(path):
            return self.tr("{path} is a folder; add a name for the file.").format(path=path)
        folder = os.path.dirname(path)
        while not os.path.lexists(folder) and os.path.dirname(folder) != folder:
            folder = os.path.dirname(folder)  # those that are not there will be made
        if not os.path.isdir(folder):
            return self.tr("{folder} is not a folder.").format(folder=folder)
        if not os.access(folder, os.W_OK):
            return self.tr("{folder} cannot be written; choose another one.").format(folder=folder)
        return ""

    def _absolute(self) -> str:
        """The file that is named, with an ending; a name alone lies where the issue's files go."""
        assert self._session is not None
        path = os.path.expanduser(self.path.text().strip())
        usual = os.path.dirname(wanted_files(self._session.issue, self.chosen_edition())[0])
        path = os.path.normpath(os.path.join(usual, path))
        return path if os.path.splitext(path)[1] or os.path.isdir(path) else f"{path}.pdf"

    def _current(self) -> int:
        session = self._session
        assert session is not None
        shown = self._window.stage.visible_pages()
        return session.selection.page or (shown[0] if shown else 1)

    def _pages_edited(self) -> None:
        self.some_pages.setChecked(True)
        self.refresh()

    def _path_edited(self, text: str) -> None:
        self._own_path = bool(text.strip())
        self.refresh()

    def _browse(self) -> None:
        chosen = self._window.dialogs.save_file(self.tr("Export PDF"), self._absolute(), self.tr("PDF (*.pdf)"))
        if chosen:
            self.path.setText(chosen)
            self._path_edited(chosen)

    # what is remembered, by issue

    def _keep(self, session: "Session") -> None:
        chosen = {
            "purpose": self.purpose(),
            "edition": self.chosen_edition(),
            "pages": self.pages.text() if self.some_pages.isChecked() else "",
            "printer": str(self.printer.currentData() or ""),
            "sheet": "yes" if self.sheet.isChecked() else "",
            "path": self.path.text() if self._own_path else "",
        }
        self._window.settings.keep(_key(session), json.dumps(chosen))

    def _kept(self, session: "Session") -> dict[str, str]:
        try:
            kept = json.loads(self._window.settings.text(_key(session)) or "{}")
        except ValueError:
            return {}
        return {key: value for key, value in kept.items() if isinstance(value, str)} if isinstance(kept, dict) else {}


def _key(session: "Session") -> str:
    return f"export/{hashlib.blake2b(session.path.encode(), digest_size=8).hexdigest()}"


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return label


def _edition_name(edition: Edition) -> str:
    name = edition.paper.name.of(edition.id)
    return f"{edition.id}  ·  {name}" if name else edition.id
