"""What the tests of the desk share: Qt without a screen unless one is asked for, and our own fonts for its widgets."""

import atexit
import os
import shutil
import tempfile

# before Qt is loaded; LAYOUT_TEST_PLATFORM=xcb shows the windows
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="layout-desk-")  # journals of the tests are not the user's
os.environ["QT_QPA_PLATFORM"] = os.environ.get("LAYOUT_TEST_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import relayout
from gui.settings import Settings
from gui.window import FIRST_SIZE, Window
from layout.display.items import IssueDisplay
from layout.edit.opened import Opened
from layout.edit.pages import delete_page
from layout.engine import Engine
from layout.fonts.book import FontBook
from layout.model.issue import Issue
from layout.source.drafts import load_drafts
from layout.source.reader import read_issue
from tests.gui.leaks import _nothing_is_left  # noqa: F401  for every test of the desk
from tests.gui.newsroom import LONG, Answers, Desk
from tests.gui.prepared import Known, Place

atexit.register(shutil.rmtree, os.environ["XDG_DATA_HOME"], ignore_errors=True)


class PatientBot(QtBot):
    """Waits as long as a busy machine may take: what never comes is a fault then, too."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = LONG) -> None:
        super().waitUntil(callback, timeout=max(timeout, LONG))

    def waitSignal(self, signal: Any, *, timeout: int = LONG, raising: bool | None = None, **named: Any) -> Any:
        # what is not to come (``assertNotEmitted``) is waited for as long as the test says
        patience = timeout if raising is False else max(timeout, LONG)
        return super().waitSignal(signal, timeout=patience, raising=raising, **named)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Hands that wait."""
    return PatientBot(request)


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


@pytest.fixture
def issue_folder(tmp_path: Path, sample: Path) -> Path:
    """A copy of the sample issue, to be worked on."""
    folder = tmp_path / "issue"
    shutil.copytree(sample.parent, folder, ignore=shutil.ignore_patterns("out", ".*"))
    return folder


@pytest.fixture(scope="session")
def small_issue(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Path:
    """The sample's first four pages: composed in half the time. What stood on the others stands on no page."""
    folder = tmp_path_factory.mktemp("small") / "issue"
    shutil.copytree(sample.parent, folder, ignore=shutil.ignore_patterns("out", ".*"))
    plan = str(folder / "issue.yaml")
    drafts = load_drafts(plan)
    for page in range(8, 4, -1):
        issue = read_issue(plan, drafts).value.issue
        assert issue is not None
        drafts, _ = delete_page(Opened(issue, drafts), page)
    (folder / "issue.yaml").write_text(drafts.text("issue.yaml") or "", "utf-8")
    return folder


@pytest.fixture(scope="session")
def small_place(tmp_path_factory: pytest.TempPathFactory, small_issue: Path) -> Place:
    """Where the copies of the small issue stand, one after the other."""
    return Place(small_issue, tmp_path_factory.mktemp("desk") / "issue")


@pytest.fixture
def small_folder(small_place: Place) -> Path:
    """A copy of the small issue."""
    return small_place.fresh()


@pytest.fixture(scope="session")
def small_known(small_place: Place) -> Known:
    """The small issue, composed."""
    issue = read_issue(str(small_place.fresh() / "issue.yaml")).value.issue
    assert issue is not None
    return Known(issue)


@pytest.fixture
def knowing(small_known: Known, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who opens the small issue need not compose it."""
    monkeypatch.setattr(relayout, "Engine", small_known)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, small_folder: Path, knowing: None) -> Iterator[Desk]:
    """The desk with a copy of the small issue open and composed."""
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    window = Window(settings, opens=True)
    answers = Answers(window)
    window.dialogs = answers
    window.resize(FIRST_SIZE)  # the screen of the tests is smaller than any editor's
    window.show()
    assert window.open(str(small_folder))
    made = Desk(window, answers, qtbot)
    made.settle()
    yield made
    made.leave()  # a drag that a failing test left hovering would upset the next one
    if window.session is not None and window.session.dirty:
        answers.answers.appendleft(1)
    assert window.close()
    window.deleteLater()
