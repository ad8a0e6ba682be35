"""Opening and closing issues leaves nothing: no thread, no file, no object of Qt, no timer that goes on."""

import gc
import threading
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gui.settings import Settings
from gui.window import Window
from tests.gui.leaks import delete_later, look, more
from tests.gui.newsroom import Answers, Desk


def objects() -> Counter[str]:
    """The objects of Qt that Python knows, by class."""
    delete_later()
    gc.collect()
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))


def evening(window: Window, folder: Path, qtbot: QtBot) -> None:
    """An issue opened, worked at a little, closed."""
    assert window.open(str(folder))
    desk = Desk(window, Answers(window), qtbot)
    desk.settle()
    article = next(iter(desk.session.issue.edition.articles))
    window.run("article.edit", article=article)
    window.run("article.front", article=article, key="headline", value="Nothing is left of this")
    window.show_fits(article=article)
    for dock in window.docks.values():
        dock.show()
    window.run("slot.swap", slot="1.side", other="2.foot")
    desk.settle()
    desk.answers.answers.append(1)  # not to be saved
    window.dialogs = desk.answers
    assert window.close_issue()


def test_an_issue_that_is_closed_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, small_folder: Path, knowing: None
) -> None:
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    window = Window(settings)
    qtbot.addWidget(window)
    window.show()
    for _ in range(2):  # what is made once stays
        evening(window, small_folder, qtbot)
    before, known = look(), objects()
    for _ in range(2):
        evening(window, small_folder, qtbot)
    assert more(before) == []
    grown = {name: count - known[name] for name, count in objects().items() if count > known[name]}
    assert grown == {}
    window.close()


def test_a_window_that_is_closed_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, small_folder: Path, knowing: None
) -> None:
    def once() -> None:
        settings = Settings(str(tmp_path / "settings"))
        settings.tour_seen = True
        window = Window(settings)
        window.show()
        evening(window, small_folder, qtbot)
        window.close()
        window.deleteLater()

    for _ in range(2):  # what is made once stays
        once()
    before, known = look(), objects()
    once()
    assert more(before) == []
    grown = {name: count - known[name] for name, count in objects().items() if count > known[name]}
    assert grown == {}
    running = [one for one in gc.get_objects() if isinstance(one, QTimer) and one.isActive()]
    assert running == []


def test_what_is_left_is_seen(tmp_path: Path) -> None:
    before = look()
    ends = threading.Event()
    thread = threading.Thread(target=ends.wait, name="left", daemon=True)
    thread.start()
    with (tmp_path / "left.txt").open("w"):
        found = more(before, tidy=ends.clear, patience=0.3)
    ends.set()
    thread.join()
    assert len(found) == 2
    assert found[0].startswith("left (")
    assert "left.txt" in found[1]
    assert more(before) == []


@pytest.mark.parametrize("name", ["composing", "journal", "watcher"])
def test_threads_have_names(desk: Desk, name: str) -> None:
    desk.window.run("article.front", article="articles/oven.md", key="headline", value="For the journal")
    assert name in {thread.name for thread in threading.enumerate()}
