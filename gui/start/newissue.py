"""The form for a new issue: what the editor fills in comes in, a folder with an issue to begin with goes out."""

import datetime
import os
import re
import unicodedata

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import Dialogs
from gui.icons import icon
from gui.languages import system_language
from gui.settings import Settings
from gui.start.plan import LOOSE, PlanPreview, shape_icon_size
from gui.theme import colours, give_room
from layout.model.sheet import FORMATS, NEWSPAPER_FORMATS, Format
from layout.model.units import mm
from layout.products.known import product_of
from layout.products.newspaper import MOST_PAGES, NEWSPAPER
from layout.scaffold import CannotScaffold, write_issue

#: Languages that a newspaper is often written in here; all have jump lines. Any other goes into issue.yaml.
_LANGUAGES = (
    "en", "es", "ca", "cs", "cy", "da", "de", "el", "eu", "fr", "gl", "hu", "it", "nb", "nl", "pl", "pt", "ro", "sk",
    "sl", "sv", "tr", "uk",
)  # fmt: skip

_ICON = 40


class NewIssue(QWidget):
    """Form at the left, the plan as it would be at the right. ``created`` gives the path of the new issue.yaml."""

    created = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder_chosen = False
        self._product = NEWSPAPER
        self.dialogs = Dialogs(self)
        self._make_fields()
        self._lay_out()
        self.name.textChanged.connect(self._show)
        self.sheet.currentIndexChanged.connect(self._sheet_chosen)
        self.pages.valueChanged.connect(self._show)
        self.folder.textEdited.connect(self._folder_edited)
        self.finish.clicked.connect(self.make)
        for field in (self.name, self.folder):
            field.returnPressed.connect(self.make)
        self._show()

    def begin(self) -> None:
        """Show a fresh form, the cursor in its first field."""
        self._folder_chosen = False
        self._tell("")
        self._show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def make(self) -> None:
        """Make the issue, or say why it cannot be made."""
        folder = os.path.abspath(os.path.expanduser(self.folder.text().strip() or self._proposed()))
        try:
            if os.path.isdir(folder) and os.listdir(folder):
                self._tell(self.tr("{folder} is not empty. Give the name of a new folder.").format(folder=folder))
                return
            if os.path.lexists(folder) and not os.path.isdir(folder):
                self._tell(self.tr("{folder} is a file. Give the name of a new folder.").format(folder=folder))
                return
            plan = write_issue(
                folder, self._format().name, self._count(), str(self.language.currentData()), self.name.text()
            )
        except CannotScaffold as fault:
            self._tell(str(fault))
            return
        except OSError as fault:
            words = self.tr("{file} cannot be written: {reason}.")
            self._tell(words.format(file=fault.filename or folder, reason=fault.strerror or fault))
            return
        self._settings.issues_folder = os.path.dirname(folder)
        self._tell("")
        self.created.emit(plan)

    # how it is put together

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("The Harbour Lantern"))
        self.name.setMaxLength(80)
        self.name.setToolTip(self.tr("What the nameplate of page 1 says"))
        self.sheet = QComboBox()
        self.sheet.setIconSize(QSize(_ICON, _ICON))
        self.sheet.setToolTip(self.tr("The size of a page, and how many columns it has"))
        self.pages = QSpinBox()
        self.pages.setRange(1, MOST_PAGES)
        self.pages.setValue(8)
        give_room(self.pages)
        self.pages.setToolTip(self.tr("How many pages; a press folds sheets of four"))
        self.language = QComboBox()
        self.language.setToolTip(self.tr("The language of the copy: quotes, dates and hyphens go by it"))
        for tag in _LANGUAGES:
            self.language.addItem(_language_name(tag), tag)
        desk = QLocale().name().partition("_")[0]
        self.language.setCurrentIndex(self.language.findData(desk if desk in _LANGUAGES else system_language()))
        self.folder = QLineEdit()
        self.folder.setToolTip(self.tr("The folder that will be made for the issue"))
        self.browse = QPushButton(icon("folder"), f" {self.tr('Choose…')}")
        self.browse.setToolTip(self.tr("Choose the folder in which the issue's own will be made"))
        self.browse.clicked.connect(self._browse)
        self.finish = QPushButton(self.tr("Create issue"))
        self.finish.setDefault(True)
        self.finish.setAutoDefault(True)
        self.finish.setToolTip(self.tr("Make the folder and open the issue (Enter)"))
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setAccessibleName(self.tr("Why the issue cannot be made"))
        self.trouble.hide()
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        self.remark.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.preview = PlanPreview()
        self._fill_formats()

    def _fill_formats(self) -> None:
        chosen = self.sheet.currentData() or "tabloid"
        self.sheet.blockSignals(True)
        self.sheet.clear()
        last = {sheet.product: sheet.name for sheet in FORMATS.values()}
        parted = {NEWSPAPER_FORMATS[-1], *list(last.values())[:-1]}
        for sheet in FORMATS.values():
            self.sheet.addItem(self._shape(sheet), self._format_name(sheet), sheet.name)
            columns = self.tr("{count} columns").format(count=sheet.columns)
            self.sheet.setItemData(self.sheet.count() - 1, columns, Qt.ItemDataRole.ToolTipRole)
            if sheet.name in parted:
                self.sheet.insertSeparator(self.sheet.count())
        self.sheet.setCurrentIndex(self.sheet.findData(chosen))
        self.sheet.blockSignals(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name of the paper"), self.name),
            (self.tr("&Format"), self.sheet),
            (self.tr("&Pages"), self.pages),
            (self.tr("&Language"), self.language),
        )
        for label, field in rows:
            _add_row(form, label, field, field)
        _add_row(form, self.tr("F&older"), self.folder, where)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.remark)
        left.addWidget(self.trouble)
        left.addSpacing(10)
        left.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addStrut(300)  # at least: the longest format may need more
        column.setMaximumWidth(400)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(36)
        whole.addWidget(column, 2)
        whole.addWidget(self.preview, 3)

    # what it shows

    def _format(self) -> Format:
        return FORMATS[str(self.sheet.currentData())]

    def _format_name(self, sheet: Format) -> str:
        names = {
            "tabloid": self.tr("Tabloid"),
            "tabloid-uk": self.tr("Tabloid (UK)"),
            "berliner": self.tr("Berliner"),
            "half-berliner": self.tr("Half Berliner"),
            "a3": "A3",
            "a4": "A4",
            "letter": self.tr("Letter"),
            "half-letter": self.tr("Half letter"),
            "a5": "A5",
            "pamphlet": self.tr("Pamphlet, half letter"),
            "pamphlet-a5": self.tr("Pamphlet, A5"),
            "leaflet": self.tr("Leaflet, letter, three panels"),
            "leaflet-a4": self.tr("Leaflet, A4, three panels"),
            "leaflet-fold": self.tr("Leaflet, letter, two panels"),
            "leaflet-fold-a4": self.tr("Leaflet, A4, two panels"),
            "poster": self.tr("Poster, tabloid"),
            "poster-a3": self.tr("Poster, A3"),
            "poster-a4": self.tr("Flyer, A4"),
            "poster-letter": self.tr("Flyer, letter"),
        }
        size = f"{sheet.width / mm(1):.0f} × {sheet.height / mm(1):.0f} mm"
        return f"{names.get(sheet.name, sheet.name)}  ·  {size}"

    def _shape(self, sheet: Format) -> QIcon:
        """The sheet and its columns, all sheets to one scale."""
        scale = self.devicePixelRatioF()
        drawn = QPixmap(round(_ICON * scale), round(_ICON * scale))
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        width, height = shape_icon_size(sheet, _ICON - 4)
        box = QRectF((_ICON - width) / 2, (_ICON - height) / 2, width, height)
        painter = QPainter(drawn)
        painter.fillRect(box, Qt.GlobalColor.white)
        inside = box.adjusted(2, 2, -2, -2)
        step = inside.width() / sheet.columns
        for column in range(sheet.columns):
            leg = QRectF(inside.left() + column * step + 0.5, inside.top(), step - 1, inside.height())
            painter.fillRect(leg, QColor("#b4c3d3"))
        painter.setPen(Qt.GlobalColor.gray)
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()
        return QIcon(drawn)

    def _sheet_chosen(self) -> None:
        """Offer as many pages as its product may have; another product begins with its usual number."""
        product = product_of(self._format().name)
        if product is not self._product:
            self._product = product
            few = sorted(product.counts)
            self.pages.blockSignals(True)
            self.pages.setRange(few[0], few[-1])
            self.pages.setSingleStep(few[1] - few[0])
            self.pages.setValue(product.counts[0])
            self.pages.blockSignals(False)
        self._show()

    def _count(self) -> int:
        """The number of pages, or the next one that there may be."""
        pages = self.pages.value()
        return min(self._product.counts, key=lambda count: (abs(count - pages), count))

    def _show(self) -> None:
        if not self._folder_chosen:
            self.folder.setText(self._proposed())
        pages = self._count()
        fours = pages % 4 == 0 or self._format().product in LOOSE
        self.remark.setText("" if fours else self.tr("A press folds sheets of four pages: 4, 8, 12, 16 …"))
        self.remark.setVisible(not fours)
        self.preview.show_plan(self._format(), pages, self.name.text().strip() or self.name.placeholderText())

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setStyleSheet(f"color: {colours().error.name()}")
        self.trouble.setVisible(bool(words))

    # the folder

    def _proposed(self) -> str:
        """A folder that is not there yet, named by the paper and the date."""
        name = _file_name(self.name.text()) or _file_name(self.tr("New issue"))
        base = os.path.join(self._settings.issues_folder, f"{name} {datetime.date.today().isoformat()}")
        folder, count = base, 1
        while os.path.lexists(folder):
            count += 1
            folder = f"{base} ({count})"
        return folder

    def _folder_edited(self) -> None:
        self._folder_chosen = bool(self.folder.text().strip())

    def _browse(self) -> None:
        chosen = self.dialogs.folder(self.tr("Where to make the issue's folder"), self._settings.issues_folder)
        if chosen:
            self._settings.issues_folder = chosen
            self._folder_chosen = False
            self._show()


def _add_row(form: QFormLayout, label: str, field: QWidget, row: QWidget | QHBoxLayout) -> None:
    shown = QLabel(label)
    shown.setBuddy(field)
    field.setAccessibleName(label.replace("&", ""))
    form.addRow(shown, row)


def _language_name(tag: str) -> str:
    """As its speakers call it, with a capital, and the tag that issue.yaml will have."""
    own = QLocale(tag).nativeLanguageName().partition(" (")[0]
    if tag == "en":
        own = "English"  # not "American English"
    elif tag == "es":
        own = "Español"
    return f"{own[:1].upper()}{own[1:]} ({tag})"


def _file_name(text: str) -> str:
    """A name for a folder on any system."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", unicodedata.normalize("NFC", text))
    return " ".join(name.split()).strip(". ")[:60]
