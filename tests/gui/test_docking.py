"""The docks: a page is seen before panels are made, what is asked for is made at once, each shows the open issue."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.docks import Panel, dock_places
from gui.settings import Settings
from gui.window import Window

SHOWN = {place.name for place in dock_places() if place.shown}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, knowing: None) -> Iterator[Window]:
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    made = Window(settings, opens=True)
    qtbot.addWidget(made)
    made.resize(1400, 880)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_the_first_page_is_painted_before_panels_are_made(window: Window, qtbot: QtBot, small_folder: Path) -> None:
    made_before: list[set[str]] = []
    window.stage.view.first_painted.connect(lambda: made_before.append(set(window.panels)))
    assert window._start is None, "no start page for one who names an issue"
    assert window.open(str(small_folder))
    assert {name for name, dock in window.docks.items() if not dock.isHidden()} == SHOWN, "but the docks are there"
    assert not window.panels
    qtbot.waitUntil(lambda: set(window.panels) >= SHOWN, timeout=20_000)
    assert made_before == [set()]
    assert set(window.panels) == SHOWN, "what is hidden costs nothing"
    for name in SHOWN:
        assert window.docks[name].widget() is window.panels[name]
        assert isinstance(window.panels[name], Panel)


def test_a_panel_is_made_when_it_is_asked_for_or_seen(window: Window, qtbot: QtBot, small_folder: Path) -> None:
    assert window.open(str(small_folder))
    story = window.panels["StoryDock"]
    assert window.docks["StoryDock"].widget() is story
    assert window.panels["StoryDock"] is story
    assert window.panels.get("FindDock") is None
    qtbot.waitUntil(lambda: set(window.panels) >= SHOWN, timeout=20_000)
    window.run("view.dock", name="FindDock")
    assert window.docks["FindDock"].widget() is window.panels.get("FindDock")


def test_the_next_issue_is_shown_by_the_same_panels(window: Window, qtbot: QtBot, small_folder: Path) -> None:
    assert window.open(str(small_folder))
    qtbot.waitUntil(lambda: set(window.panels) >= SHOWN, timeout=20_000)
    made = dict(window.panels)
    assert window.close_issue()
    assert all(dock.isHidden() for dock in window.docks.values())
    assert window.start.isVisible()
    assert window.open(str(small_folder))
    assert window.panels == made
    assert {name for name, dock in window.docks.items() if not dock.isHidden()} == SHOWN
