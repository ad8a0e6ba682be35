"""A small issue on the desk with the story editor beside it; the window around it is the least that it asks for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.find import FindPanel
from gui.panels.story.panel import StoryPanel
from gui.selection import Selection
from gui.session import Session
from gui.settings import Settings

ISSUE = """\
paper: {name: The Bell}
date: 2026-11-20
language: en
format: a4
editions:
  es: {language: es}
pages:
  - template: front
    slots:
      lead: articles/wall.md
  - template: inside-3
    slots:
      top: articles/bus.md
"""
WALL = """\
---
# a remark of the editor's
kicker: Waterfront
headline: Sea wall holds: the "worst" night
pictures:
  - {file: pictures/wall.jpg, caption: "The wall", focus: [0.5, 0.3]}
  - pictures/boat.jpg
---
The first paragraph stands here. It has *two* sentences.

## A subhead

The second paragraph leads to [the buses](bus.md).

::: pull A mason
“We counted the stones.”
:::

The last paragraph.
"""
BUS = (
    "\ufeff---\r\nheadline: Bus drivers\r\n---\r\n"
    "One line\r\nand another.\r\n\r\nA second paragraph \U0001f68c here.\r\n"
)


class Dialogs:
    """Answers given beforehand."""

    def __init__(self) -> None:
        self.picked = 0
        self.written: str | None = None
        self.asked: list[Any] = []

    def pick(self, _title: str, _label: str, items: list[str], _current: int = 0) -> int:
        self.asked = items
        return self.picked

    def text(self, _title: str, _label: str, _value: str = "") -> str | None:
        return self.written


class Stage(QWidget):
    """Where the pages would be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.revealed: list[Selection] = []

    def reveal(self, selection: Selection) -> None:
        self.revealed.append(selection)


class Desk(QWidget):
    """Session, stage and panels, and the few commands that these panels run."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.settings = Settings(str(folder.parent / "settings"))
        self.dialogs = Dialogs()
        self.ran: list[tuple[str, dict[str, Any]]] = []
        self.notices: list[str] = []
        self.faults: list[str] = []
        self.session = Session(str(folder))
        self.stage = Stage(self)
        self.story = StoryPanel(self)  # type: ignore[arg-type]
        self.find = FindPanel(self)  # type: ignore[arg-type]
        self.panels = {"StoryDock": self.story, "FindDock": self.find}
        box = QVBoxLayout(self)
        for widget in (self.stage, self.story, self.find):
            box.addWidget(widget)
        self.session.notice.connect(self.notices.append)
        self.session.failed.connect(self._failed)
        for panel in (self.story, self.find):
            panel.opened(self.session)

    def _failed(self, message: str, hint: str) -> None:
        self.faults.append(f"{message}: {hint}")

    def run(self, id_: str, **arguments: Any) -> Any:
        self.ran.append((id_, arguments))
        if id_ == "edit.undo":
            return bool(self.session.undo())
        if id_ == "edit.redo":
            return bool(self.session.redo())
        return True

    def text(self, file: str) -> str:
        """A file as it stands on the desk."""
        text = self.session.drafts.text(file)
        assert text is not None, file
        return text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The issue on the disk."""
    folder = tmp_path / "issue"
    (folder / "articles").mkdir(parents=True)
    (folder / "issue.yaml").write_text(ISSUE, encoding="utf-8")
    (folder / "articles/wall.md").write_bytes(WALL.encode())
    (folder / "articles/bus.md").write_bytes(BUS.encode())
    (folder / "articles/spare.txt").write_text("Nobody placed this\n\nA text.\n", encoding="utf-8")
    return folder


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    """The desk, with the keyboard."""
    made = Desk(folder)
    made.resize(500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for panel in (made.story, made.find):
        panel.closed()
    made.session.close()
    made.close()
    made.deleteLater()
