"""The program's settings as a dialog: look, language of the interface, tour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from gui.languages import LANGUAGES
from gui.theme import Choice, apply_theme

if TYPE_CHECKING:
    from gui.window import Window


class SettingsDialog(QDialog):
    """Every change shows at once, but for the language: that needs the next start."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(420)
        self._settings = window.settings
        self.look = QComboBox()
        self._looks: tuple[tuple[Choice, str], ...] = (
            ("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
        )  # fmt: skip
        for choice, name in self._looks:
            self.look.addItem(name, choice)
        self.look.setCurrentIndex([choice for choice, _ in self._looks].index(self._settings.theme))
        self.look.setToolTip(self.tr("The colours of the window; pages are always as printed"))
        self.look.activated.connect(self._set_look)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        self.language.setToolTip(self.tr("The language of menus and messages"))
        self.language.activated.connect(self._set_language)
        self._note = QLabel(self.tr("The language changes when Layout is started again."))
        self._note.setWordWrap(True)
        self._note.hide()
        form = QFormLayout()
        form.addRow(self.tr("&Look"), self.look)
        form.addRow(self.tr("L&anguage"), self.language)
        form.addRow("", self._note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(buttons)

    def _set_look(self, index: int) -> None:
        self._settings.theme = self._looks[index][0]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._settings.theme)

    def _set_language(self, _index: int) -> None:
        self._settings.language = str(self.language.currentData())
        self._note.show()
