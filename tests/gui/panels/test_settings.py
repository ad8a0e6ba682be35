"""The settings: what is chosen holds at once, or says when it will."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.panels.settings import SettingsDialog
from gui.panels.story import spelling
from gui.settings import Settings
from gui.theme import apply_theme, theme
from gui.window import Window


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[SettingsDialog]:
    window = Window(Settings(str(tmp_path / "settings")))
    window.run("app.settings")
    made = window.findChild(SettingsDialog, "SettingsDialog")
    assert isinstance(made, SettingsDialog)
    yield made
    made.close()
    window.close()
    window.deleteLater()
    apply_theme(qapp, "light")


def test_the_look_changes_at_once_and_is_kept(dialog: SettingsDialog, tmp_path: Path) -> None:
    for number, choice in ((2, "dark"), (1, "light"), (0, "system")):
        dialog.look.setCurrentIndex(number)
        dialog.look.activated.emit(number)
        current = theme()
        assert current is not None
        assert current.choice == choice
        assert Settings(str(tmp_path / "settings")).theme == choice or dialog._settings.theme == choice


def test_the_language_needs_another_start(dialog: SettingsDialog) -> None:
    assert dialog.later.isHidden()
    number = dialog.language.findData("es")
    dialog.language.setCurrentIndex(number)
    dialog.language.activated.emit(number)
    assert dialog._settings.language == "es"
    assert not dialog.later.isHidden()
    first = dialog.language.findData("")
    dialog.language.setCurrentIndex(first)
    dialog.language.activated.emit(first)
    assert dialog.later.isHidden()


def test_missing_spelling_is_told(dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "installed", lambda: False)
    assert "newslayout[spell]" in dialog._spelling()
    monkeypatch.setattr(spelling, "installed", lambda: True)
    assert "dictionary" in dialog._spelling()


def test_panels_are_restored_where_there_are_any(dialog: SettingsDialog) -> None:
    assert not dialog.panels.isEnabled()
