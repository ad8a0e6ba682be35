"""Leaflet and poster at the desk: the samples open without a problem, and type is fitted anew as one types."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.story.panel import StoryPanel
from gui.settings import Settings
from gui.window import Window
from layout.display.items import GlyphRun, Tag, walk
from layout.model.diagnostics import Severity
from tests.gui.newsroom import LONG, Answers, Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

Open = Callable[[str], Desk]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[Open]:
    """Opens a copy of a sample on the desk."""
    windows: list[tuple[Window, Answers]] = []

    def open_it(name: str) -> Desk:
        folder = tmp_path / name
        shutil.copytree(root / name, folder, ignore=shutil.ignore_patterns("out"))
        settings = Settings(str(tmp_path / "settings"))
        settings.tour_seen = True
        window = Window(settings, opens=True)
        answers = Answers(window)
        windows.append((window, answers))
        window.dialogs = answers
        window.show()
        assert window.open(str(folder))
        desk = Desk(window, answers, qtbot)
        desk.settle()
        return desk

    yield open_it
    for window, answers in windows:
        if window.session is not None and window.session.dirty:
            answers.answers.appendleft(1)
        assert window.close()
        window.deleteLater()


def sizes(desk: Desk, page: int, slot: str) -> list[float]:
    """The sizes of the text in a slot."""
    group = next(group for group in desk.session.pages[page].groups if group.mark.slot == slot)
    tags = tuple(item for item in group.items if isinstance(item, Tag) and item.mark.role == "body")
    return [run.size for run, _, _ in walk(tags) if isinstance(run, GlyphRun)]


def troubles(desk: Desk) -> list[str]:
    """The errors and warnings, once all is checked."""
    desk.qtbot.waitUntil(lambda: desk.session.checked, timeout=LONG)
    told = [problem.diagnostic for problem in desk.session.problems]
    return [fault.message for fault in told if fault.severity is not Severity.NOTE]


def write_at(desk: Desk, article: str, after: str, text: str) -> None:
    assert desk.window.run("article.edit", article=article)
    story = desk.window.panels["StoryDock"]
    assert isinstance(story, StoryPanel)
    cursor = story.editor.document().find(after)
    cursor.setPosition(cursor.selectionEnd())
    story.editor.setTextCursor(cursor)
    QTest.keyClicks(story.editor, text)
    desk.settle()


def test_the_leaflet_is_edited_as_an_issue_is(opened: Open) -> None:
    desk = opened("sample_leaflet")
    session = desk.session
    assert sorted(session.pages) == [1, 2]
    assert all(page.folds for page in session.pages.values())
    assert troubles(desk) == []
    view = desk.window.stage.view
    assert view.spreads
    assert view.scene_rect(1).x() == view.scene_rect(2).x(), "two sides of a sheet lie below each other"
    before, inside = sizes(desk, 1, "back"), session.pages[2]
    write_at(
        desk, "articles/english.md", "hot water.", " Dogs and cats may come too" + ", and birds in their cages" * 4
    )
    assert "cages" in " ".join(run.text for run, _, _ in walk(session.pages[1].groups) if isinstance(run, GlyphRun))
    assert max(sizes(desk, 1, "back")) < max(before), "more copy, smaller type"
    assert session.pages[2] is inside


def test_the_poster_is_edited_as_an_issue_is(opened: Open) -> None:
    desk = opened("sample_poster")
    assert sorted(desk.session.pages) == [1]
    assert troubles(desk) == []
    before = sizes(desk, 1, "text")
    write_at(
        desk, "articles/what.md", "Bring a friend.", " Or two friends, or the whole street; there are chairs for eighty"
    )
    assert max(sizes(desk, 1, "text")) < max(before)
