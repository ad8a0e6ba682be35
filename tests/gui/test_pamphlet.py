"""A pamphlet at the desk: its pages and contents, a letter typed in a chapter, another headline."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.story.panel import StoryPanel
from gui.selection import Selection
from gui.settings import Settings
from gui.window import Window
from layout.display.items import GlyphRun, walk
from layout.model.issue import Target
from tests.gui.newsroom import Answers, Desk
from tests.gui.panels.inspector.hands import choose, sections

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

TOWN = "articles/1-town.md"


@pytest.fixture
def pamphlet(qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[Desk]:
    """The desk with a copy of the sample pamphlet's first pages: its cover, contents, two chapters, its back."""
    folder = tmp_path / "pamphlet"
    shutil.copytree(root / "sample_pamphlet", folder, ignore=shutil.ignore_patterns("out"))
    plan = folder / "issue.yaml"
    head, *pages = plan.read_text("utf-8").split("  - template: ")
    plan.write_text("  - template: ".join([head, *pages[:7], pages[-1]]), "utf-8")
    settings = Settings(str(tmp_path / "settings"))
    settings.tour_seen = True
    window = Window(settings, opens=True)
    answers = Answers(window)
    window.dialogs = answers
    window.show()
    assert window.open(str(folder))
    made = Desk(window, answers, qtbot)
    made.settle()
    yield made
    if window.session is not None and window.session.dirty:
        answers.answers.appendleft(1)
    assert window.close()
    window.deleteLater()


def words_of(desk: Desk, page: int) -> str:
    return " ".join(item.text for item, _, _ in walk(desk.session.pages[page].groups) if isinstance(item, GlyphRun))


def test_a_pamphlet_is_edited_as_an_issue_is(pamphlet: Desk) -> None:
    desk, session = pamphlet, pamphlet.session
    assert sorted(session.pages) == list(range(1, 9))
    assert "Go and stand there" in words_of(desk, 2)

    panel = choose(desk, Selection(2, "contents"))
    assert sorted(sections(panel)) == ["fit", "place"]
    assert panel.title.text() == "Contents"
    fill = desk.window.commands["slot.contents"]
    assert fill.when(desk.window)
    desk.window.run("slot.remove")
    desk.settle()
    assert "Go and stand there" not in words_of(desk, 2)
    desk.window.run("slot.contents")
    desk.settle()
    assert "Go and stand there" in words_of(desk, 2)
    assert session.history.undo_name == "Fill 2.contents with contents"
    assert session.undo()
    assert session.placement(Target(2, "contents")) is None
    assert session.redo()
    choose(desk, Selection(3, "text"))
    assert not fill.when(desk.window)
    assert session.box(Target(2, "contents")) is not None

    # a letter in the first chapter: its page shows it, and what has nothing to do with it is the same object
    others = {page: session.pages[page] for page in (1, 2, 6, 7, 8)}
    assert desk.window.run("article.edit", article=TOWN)
    story = desk.window.panels["StoryDock"]
    assert isinstance(story, StoryPanel)
    story.editor.setTextCursor(story.editor.document().find("It has no hands"))
    QTest.keyClicks(story.editor, "Quagmire")
    desk.settle()
    assert "Quagmire" in words_of(desk, 3)
    assert all(session.pages[page] is was for page, was in others.items())
    assert "[^1]" in story.editor.text()  # the note's mark, as it was written

    # another headline stands over the chapter, and in the contents
    field = story.form.fields["headline"]
    field.setFocus()
    QTest.keyClicks(field, "X")
    desk.settle()
    assert "X" in words_of(desk, 2)
