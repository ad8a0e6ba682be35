"""About: versions and licences, true ones."""

from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui import about
from gui.about import AboutDialog, libraries, licences, versions
from layout import __version__


def test_every_library_has_its_version_and_licence() -> None:
    found = {library.name.lower().replace("_", "-"): library for library in libraries()}
    for name in ("reportlab", "uharfbuzz", "pyside6-essentials", "pyyaml", "pillow"):
        assert found[name].version == metadata.version(name)
    for library in found.values():
        assert library.licence, library
        assert len(library.licence) < 200


def test_without_our_own_metadata_the_libraries_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(about.metadata, "requires", gone)
    assert "reportlab" in {library.name for library in libraries()}


def test_every_licence_can_be_read() -> None:
    for licence in licences():
        assert "copyright" in Path(licence.file).read_text("utf-8").lower(), licence


def test_the_dialog_shows_all(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert dialog.table.topLevelItemCount() == len(libraries())
    shown = set()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        shown.add(dialog.text.toPlainText())
    assert len(shown) == len(licences())
    dialog._copy()
    assert QGuiApplication.clipboard().text() == versions()
    assert f"Layout {__version__}" in versions()


def test_a_licence_that_is_gone_is_told(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog._files = (about.Licence("x", "/nowhere"), *dialog._files[1:])
    dialog._show_licence(0)
    assert "cannot be read" in dialog.text.toPlainText()
