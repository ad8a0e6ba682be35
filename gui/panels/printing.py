"""The dialog for proofs on paper: which pages, what paper and how come in; a preview, or prints, go out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.canvas.faces import Book
from gui.files.mailbox import Mailbox
from gui.icons import icon
from gui.languages.messages import spoken
from gui.panels.proofpreview import ProofPreview
from gui.printing import Printing, Proofs, Sheeting, Wish, as_proofs, make_printer
from gui.theme import colours
from layout.engine import Engine
from layout.job import CannotStart, parse_pages
from layout.model.diagnostics import Severity
from layout.pdf.proofmarks import Note

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Papers of offices, the usual ones of Europe and America.
PAPERS = (
    ("A4", QPageSize.PageSizeId.A4),
    ("A3", QPageSize.PageSizeId.A3),
    ("Letter", QPageSize.PageSizeId.Letter),
    ("Tabloid", QPageSize.PageSizeId.Tabloid),
)


class PrintProofDialog(QDialog):
    """Pages are composed once more for it, all of them and as they are on the desk; then painted sheet by sheet."""

    def __init__(self, window: "Window", session: "Session") -> None:
        super().__init__(window)
        self.setObjectName("PrintProofDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print proofs"))
        self.setMinimumWidth(460)
        self._window, self._session = window, session
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._composed)
        self._then: Callable[[Wish], None] | None = None
        self.printing: Printing | None = None
        self._printer: QPrinter | None = None
        self._make_fields()
        self._lay_out()
        self._check()
        window.session_changed.connect(self.reject)

    # how it is put together

    def _make_fields(self) -> None:
        settings = self._window.settings
        self.all_pages = QRadioButton(self.tr("&All {count}").format(count=len(self._session.shown_edition.pages)))
        self.this_page = QRadioButton(self.tr("&Current, page {page}").format(page=self._current()))
        self.some_pages = QRadioButton(self.tr("&Only"))
        self._which = QButtonGroup(self)
        for button in (self.all_pages, self.this_page, self.some_pages):
            self._which.addButton(button)
        self.all_pages.setChecked(True)
        self._which.buttonToggled.connect(self._check)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText("1, 4-5")
        self.pages.setMaximumWidth(150)
        self.pages.setAccessibleName(self.tr("Which pages"))
        self.pages.setToolTip(self.tr("Pages and ranges, such as 1, 4-5"))
        self.pages.textEdited.connect(self._pages_edited)
        self.paper = QComboBox()
        for name, size in PAPERS:
            self.paper.addItem(name, size)
        self.paper.setCurrentText(settings.text("print/paper") or "A4")
        self.paper.setToolTip(self.tr("The paper in the printer"))
        self.sheeting = QComboBox()
        self.sheeting.addItem(self.tr("One page on a sheet, fitted"), Sheeting.FITTED)
        self.sheeting.addItem(self.tr("Two facing pages on a sheet, fitted"), Sheeting.PAIRS)
        self.sheeting.addItem(self.tr("Full size, in tiles to be glued"), Sheeting.TILES)
        kept = settings.text("print/sheeting")
        values = [sheeting.value for sheeting in Sheeting]
        self.sheeting.setCurrentIndex(values.index(kept) if kept in values else 0)
        self.sheeting.setToolTip(self.tr("How pages come on paper; they are never enlarged"))
        self.marks = QCheckBox(self.tr("Show &overset, problems and slots"))
        self.marks.setChecked(settings.flag("print/marks", True))
        self.marks.setToolTip(self.tr("Marks as in a proof PDF; without them the pages are as for the press"))
        self.note = QLabel()
        self.note.setStyleSheet(f"color: {colours().error.name()}")
        self.note.setAccessibleName(self.tr("Why nothing can be printed"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of printing"))
        self.bar.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        row = QHBoxLayout()
        row.setSpacing(14)
        for widget in (self.all_pages, self.this_page, self.some_pages, self.pages):
            row.addWidget(widget)
        row.addStretch(1)
        form.addRow(self.tr("Pages"), row)
        form.addRow("", self.note)
        for text, field in ((self.tr("Pape&r"), self.paper), (self.tr("&Sheets"), self.sheeting)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        form.addRow("", self.marks)
        self.preview_button = self._button("preview", self.tr("Pre&view…"), self.tr("See the sheets before they print"))
        self.preview_button.clicked.connect(self.preview)
        self.close_button = self._button(
            "", self.tr("Close"), self.tr("Close this dialog; what prints is given up (Esc)")
        )
        self.close_button.clicked.connect(self.reject)
        self.go = QPushButton(self.tr("&Print…"))
        self.go.setToolTip(self.tr("Choose the printer (Enter)"))
        self.go.setDefault(True)
        self.go.clicked.connect(self.ask_printer)
        buttons = QHBoxLayout()
        buttons.addWidget(self.preview_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self.bar)
        box.addLayout(buttons)

    @staticmethod
    def _button(name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(icon(name), f" {text}") if name else QPushButton(text)
        button.setToolTip(about)
        button.setAutoDefault(False)
        return button

    # what is chosen

    def _current(self) -> int:
        shown = self._window.stage.visible_pages()
        return self._session.selection.page or (shown[0] if shown else 1)

    def numbers(self) -> tuple[int, ...]:
        """The pages chosen, () where they cannot be read."""
        count = len(self._session.shown_edition.pages)
        if self.all_pages.isChecked():
            return tuple(range(1, count + 1))
        text = str(self._current()) if self.this_page.isChecked() else self.pages.text().replace(" ", "")
        try:
            return parse_pages(text, count) if text else ()
        except CannotStart:
            return ()

    def _pages_edited(self) -> None:
        self.some_pages.setChecked(True)
        self._check()

    def _check(self, _button: QWidget | None = None, _on: object = None) -> None:
        good = bool(self.numbers())
        count = len(self._session.shown_edition.pages)
        self.note.setText(self.tr("Write pages such as 1, 4-5; the issue has {count}.").format(count=count))
        self.note.setVisible(not good)
        busy = self._then is not None or self.printing is not None
        for button in (self.go, self.preview_button):
            button.setEnabled(good and not busy)

    def _sheeting(self) -> Sheeting:
        found = self.sheeting.currentData()
        return found if isinstance(found, Sheeting) else Sheeting(found)

    def printer(self, file: str = "") -> QPrinter:
        """A printer set as chosen."""
        return make_printer(self.paper.currentData(), self._sheeting(), file)

    # the work

    def ask_printer(self) -> None:
        """Let the editor choose a printer, then print."""
        self._printer = self.printer()
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.windowTitle())
        dialog.accepted.connect(self._print_chosen)
        QDialog.open(dialog)

    def _print_chosen(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: QPrinter) -> None:
        """Compose the pages, then paint them, sheet after sheet."""
        self._printer = printer
        self._keep()
        self._compose(self._print)

    def preview(self) -> None:
        """Show the sheets."""
        self._keep()
        self._compose(self._preview)

    def _keep(self) -> None:
        settings = self._window.settings
        settings.keep("print/paper", self.paper.currentText())
        settings.keep("print/sheeting", self._sheeting().value)
        settings.keep("print/marks", self.marks.isChecked())

    def _compose(self, then: Callable[[Wish], None]) -> None:
        """On the composing thread, with the marks of a proof where they are wished for."""
        self._then = then
        self.bar.setRange(0, 0)
        self.bar.show()
        self._check()
        issue, edition = self._session.issue, self._session.edition
        marked, title, wanted = self.marks.isChecked(), self._window.issue_title(), self.numbers()
        notes = [
            Note(told.page, told.slot, severity is Severity.ERROR, spoken(told.message))
            for severity, told in ((message.severity, message.diagnostic) for message in self._session.problems)
            if severity is not Severity.NOTE
        ]
        mailbox = self._mailbox

        def work(engine: Engine) -> None:
            engine.update(issue)
            pages = engine.compose(edition, (), "proof" if marked else "press").value.pages
            proofs = Proofs(tuple(page for page in pages if page.number in wanted), {})
            if marked and proofs.pages:  # here, as it is this thread that may shape
                proofs = as_proofs(proofs.pages, notes, title, engine.book)
            mailbox.put((proofs, engine.book))

        self._session.relayout.chore(work)

    def _composed(self, made: tuple[Proofs, Book]) -> None:
        then, self._then = self._then, None
        if then is None:
            return
        proofs, book = made
        self.bar.hide()
        then(Wish(proofs.pages, book, self._window.issue_title(), self._sheeting(), proofs.over))
        self._check()

    def _print(self, wish: Wish) -> None:
        assert self._printer is not None
        self.printing = Printing(wish, self._printer, self)
        self.bar.setRange(0, len(self.printing.sheets))
        self.bar.setValue(0)
        self.bar.show()
        self.printing.progressed.connect(self._progressed)
        self.printing.ended.connect(self._ended)
        self.printing.start()

    def _progressed(self, done: int, _count: int) -> None:
        self.bar.setValue(done)

    def _ended(self, fault: str) -> None:
        printing, self.printing = self.printing, None
        if printing is None:
            return
        printing.deleteLater()
        count = len(printing.sheets)
        self.bar.hide()
        self._check()
        if fault:
            self._window.dialogs.tell(self.tr("Print proofs"), fault)
        else:
            self._window.say(self.tr("%n sheet(s) went to the printer.", "", count))
            self.accept()

    def _preview(self, wish: Wish) -> None:
        dialog = ProofPreview(wish, self.printer().pageLayout(), self)
        dialog.print_wanted.connect(self.ask_printer)
        dialog.open()

    def done(self, result: int) -> None:
        """Closed, it prints no more."""
        self._then = None
        self._mailbox.empty()
        if self.printing is not None:
            printing, self.printing = self.printing, None
            printing.cancel()
            self._window.say(self.tr("Printing was cancelled."))
        super().done(result)
