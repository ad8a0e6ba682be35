"""An issue without a page, a small screen, a message that stands alone: what a newcomer meets first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.dialogs import Dialogs
from gui.settings import Settings
from gui.window import Window
from tests.gui.newsroom import Desk

BARE = "paper: {name: Nothing}\nnumber: 1\ndate: 2026-11-20\nlanguage: en\nformat: tabloid\npages: []\n"


def test_an_issue_without_a_page_says_so_and_takes_its_first(desk: Desk, tmp_path: Path) -> None:
    plan = tmp_path / "bare" / "issue.yaml"
    plan.parent.mkdir()
    plan.write_text(BARE, encoding="utf-8")
    bare = desk.window.stage.bare
    assert not bare.isVisible()
    assert desk.window.open(str(plan))
    assert bare.isVisible()
    assert desk.window.run("page.insert", template="front")
    assert [page.template for page in desk.session.shown_edition.pages] == ["front"]
    assert not bare.isVisible()
    desk.settle()
    desk.session.undo()
    assert bare.isVisible()


def test_a_new_window_fits_on_its_screen(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(Settings(str(tmp_path)))
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= max(room.width(), window.minimumWidth())
    assert window.height() <= max(room.height(), window.minimumHeight())
    window.close()


def test_what_is_told_alone_is_a_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []

    def look(box: QMessageBox) -> int:
        told.append((box.text(), box.informativeText()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    dialogs = Dialogs(desk.window)
    dialogs.tell("Insert page", "no page can stand at 9", "the plan has 4")
    dialogs.tell("Open", "articles/x.md is not there", "")
    assert told == [("No page can stand at 9", "The plan has 4"), ("articles/x.md is not there", "")]
