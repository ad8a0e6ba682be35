"""What the tests of the desk share: Qt without a screen unless one is asked for, and our own fonts for its widgets."""

import os

# before Qt is loaded; LAYOUT_TEST_PLATFORM=xcb shows the windows
os.environ["QT_QPA_PLATFORM"] = os.environ.get("LAYOUT_TEST_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, root: Path) -> QApplication:
    """The application with a face for its widgets: a bare machine has no font at all."""
    for file in sorted((root / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    qapp.setFont(QFont("Roboto Condensed", 10))
    return qapp
