"""One window for all tests of the inspector: every act is taken back between them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui import relayout
from gui.selection import NOTHING
from gui.settings import Settings
from gui.window import Window
from tests.gui.leaks import look, more
from tests.gui.newsroom import Answers, Desk
from tests.gui.prepared import Known, Place


@pytest.fixture(autouse=True)
def _nothing_is_left() -> None:
    """The window is open from test to test; what it leaves behind is looked for when it is closed."""


@pytest.fixture(scope="module")
def window(
    qapp: object, tmp_path_factory: pytest.TempPathFactory, small_place: Place, small_known: Known
) -> Iterator[Window]:
    """The window with a copy of the small issue."""
    before = look()
    home = tmp_path_factory.mktemp("inspector")
    folder = small_place.fresh()
    settings = Settings(str(home / "settings"))
    settings.tour_seen = True
    window = Window(settings, opens=True)
    window.dialogs = Answers(window)
    window.show()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relayout, "Engine", small_known)
        assert window.open(str(folder))
    yield window
    assert window.close_issue()
    window.close()
    window.deleteLater()
    del window
    found = more(before)
    assert not found, f"left behind: {', '.join(found)}"


@pytest.fixture
def desk(qtbot: QtBot, window: Window) -> Iterator[Desk]:
    """The window as it was opened."""
    answers = window.dialogs
    assert isinstance(answers, Answers)
    answers.told.clear()
    made = Desk(window, answers, qtbot)
    made.settle()
    yield made
    session = made.session
    while session.undo():
        pass
    session.set_edition(session.issue.edition.id)
    session.select(NOTHING)
    assert not session.dirty
