"""What the tests of the desk share: Qt without a screen unless one is asked for, and our own fonts for its widgets."""

import os

# before Qt is loaded; LAYOUT_TEST_PLATFORM=xcb shows the windows
os.environ["QT_QPA_PLATFORM"] = os.environ.get("LAYOUT_TEST_PLATFORM", "offscreen")

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from layout.display.items import IssueDisplay
from layout.engine import Engine
from layout.fonts.book import FontBook
from layout.model.issue import Issue
from layout.source.reader import read_issue


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, root: Path) -> QApplication:
    """The application with a face for its widgets: a bare machine has no font at all."""
    for file in sorted((root / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    qapp.setFont(QFont("Roboto Condensed", 10))
    return qapp


class ComposedSample(NamedTuple):
    """The sample issue as the desk has it after opening."""

    issue: Issue
    display: IssueDisplay
    book: FontBook


@pytest.fixture(scope="session")
def composed_sample(sample: Path) -> ComposedSample:
    """The sample issue, composed."""
    issue = read_issue(str(sample)).value.issue
    assert issue is not None
    engine = Engine(issue)
    return ComposedSample(issue, engine.compose().value, engine.book)
