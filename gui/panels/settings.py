"""The program's settings as a dialog: look, language of the interface, panels; and whether spelling can be checked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from gui.icons import icon
from gui.languages import LANGUAGES
from gui.panels.story import spelling
from gui.panels.story.languages import language_name
from gui.theme import Choice, apply_theme

if TYPE_CHECKING:
    from gui.window import Window


class SettingsDialog(QDialog):
    """Every change shows at once, but for the language: that needs the next start."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("SettingsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(500)
        self._window = window
        self._settings = window.settings
        self._make_look()
        self._make_language()
        self.spelling = _note(self._spelling())
        self.spelling.setAccessibleName(self.tr("Spelling"))
        self.saving = _note(
            self.tr("Every change is kept in a journal at once, and offered after a crash. Save writes the files.")
        )
        self.panels = QPushButton(icon("reset"), f" {self.tr('&Restore panels')}")
        self.panels.setToolTip(self.tr("Put all panels where they were at first"))
        self.panels.setAutoDefault(False)
        self.panels.setEnabled(window.session is not None)
        self.panels.clicked.connect(self._restore)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        for text, field in ((self.tr("&Look"), self.look), (self.tr("L&anguage"), self.language)):
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        form.addRow("", self.later)
        form.addRow(self.tr("Spelling"), self.spelling)
        form.addRow(self.tr("Saving"), self.saving)
        form.addRow(self.tr("Panels"), self.panels)
        form.setAlignment(self.panels, Qt.AlignmentFlag.AlignLeft)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(16)
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(buttons)

    def _make_look(self) -> None:
        self.look = QComboBox()
        self._looks: tuple[tuple[Choice, str, str], ...] = (
            ("system", self.tr("As the system"), "system"),
            ("light", self.tr("Light"), "light"),
            ("dark", self.tr("Dark"), "dark"),
        )
        for choice, name, picture in self._looks:
            self.look.addItem(icon(picture), name, choice)
        self.look.setCurrentIndex([choice for choice, _, _ in self._looks].index(self._settings.theme))
        self.look.setToolTip(self.tr("The colours of the window; pages are always as printed"))
        self.look.activated.connect(self._set_look)

    def _make_language(self) -> None:
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self._first = max(0, self.language.findData(self._settings.language))
        self.language.setCurrentIndex(self._first)
        self.language.setToolTip(self.tr("The language of menus and messages"))
        self.language.activated.connect(self._set_language)
        self.later = _note(self.tr("The language changes when Layout is started again."))
        self.later.hide()

    def _spelling(self) -> str:
        """For which languages of the open issue spelling is checked, or what is missing for it."""
        if not spelling.installed():
            return self.tr("Not checked: python -m pip install newslayout[spell] adds it.")
        session = self._window.session
        if session is None:
            return self.tr("Checked in every language that has a dictionary.")
        tags = dict.fromkeys(edition.language for edition in session.issue.editions)
        known = [tag for tag in tags if isinstance(spelling.speller(tag), spelling.Speller)]
        lines = []
        if known:
            names = ", ".join(language_name(tag) for tag in known)
            lines.append(self.tr("Checked: {languages}.").format(languages=names))
        if len(known) < len(tags):
            names = ", ".join(language_name(tag) for tag in tags if tag not in known)
            lines.append(
                self.tr("No dictionary: {languages}. Install the system's (hunspell).").format(languages=names)
            )
        return "\n".join(lines)

    def _set_look(self, index: int) -> None:
        self._settings.theme = self._looks[index][0]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._settings.theme)

    def _set_language(self, index: int) -> None:
        self._settings.language = str(self.language.currentData())
        self.later.setVisible(index != self._first)

    def _restore(self) -> None:
        self._window.run("view.restore")


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
