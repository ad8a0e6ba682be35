"""The story editor in the real window: the page follows the keys, and one history serves both."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.fit import fit_text
from gui.panels.story.panel import StoryPanel
from layout.display.items import GlyphRun, walk
from layout.model.issue import Target

if TYPE_CHECKING:
    from tests.gui.newsroom import Desk

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

CLOCK = "articles/clock.md"
Key = Qt.Key
Held = Qt.KeyboardModifier


def story(desk: "Desk") -> StoryPanel:
    panel = desk.window.panels["StoryDock"]
    assert isinstance(panel, StoryPanel)
    return panel


def words_of(desk: "Desk", page: int) -> str:
    return " ".join(item.text for item, _, _ in walk(desk.session.pages[page].groups) if isinstance(item, GlyphRun))


def test_the_page_follows_the_keys_and_undo_goes_through_both(desk: "Desk") -> None:
    assert desk.window.run("article.edit", article=CLOCK)
    panel = story(desk)
    assert panel.isVisible()
    assert panel.editor.hasFocus()
    assert not desk.session.dirty
    first = desk.session.drafts
    before = words_of(desk, 3)
    panel.editor.setTextCursor(panel.editor.document().find("Nobody minded"))
    QTest.keyClicks(panel.editor, "Quagmire")
    desk.settle()
    assert "Quagmire" in words_of(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.session.selection.article == CLOCK)
    field = panel.form.fields["headline"]
    field.setFocus()
    QTest.keyClicks(field, "X")
    desk.settle()
    desk.qtbot.waitUntil(lambda: panel.sheet.state.text() == "not saved")
    while desk.session.dirty:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Z, Held.ControlModifier)
    assert desk.session.drafts is first
    assert "Nobody minded" in panel.editor.text()
    desk.settle()
    assert words_of(desk, 3) == before
    desk.qtbot.waitUntil(lambda: panel.sheet.state.text() == "saved")


def test_lines_over_are_told_while_one_writes(desk: "Desk") -> None:
    desk.window.run("article.edit", article=CLOCK)
    panel = story(desk)
    panel.editor.moveCursor(panel.editor.textCursor().MoveOperation.End)
    QTest.keyClick(panel.editor, Key.Key_Return)
    panel.editor.insert("A long paragraph of many words that nobody asked for. " * 30)
    desk.settle()
    box = desk.session.box(Target(3, "main"))
    assert box is not None
    assert box.over > 5
    told = fit_text(box.over, box.under)
    desk.qtbot.waitUntil(lambda: told in plain(panel.sheet.foot.fit.text()))


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().replace("\xa0", " ")


def test_find_by_key_is_the_story_s_there_and_the_issue_s_elsewhere(desk: "Desk") -> None:
    desk.window.run("article.edit", article=CLOCK)
    panel = story(desk)
    QTest.keyClick(panel.editor, Key.Key_F, Held.ControlModifier)
    assert panel.sheet.find_bar.isVisible()
    QTest.keyClick(panel.sheet.find_bar.sought, Key.Key_Escape)
    QTest.keyClick(panel.editor, Key.Key_Escape)
    assert not panel.editor.hasFocus()
    desk.window.run("edit.replace", text="clock")
    assert desk.window.docks["FindDock"].isVisible()


def test_every_article_can_be_opened_and_nothing_is_changed_by_that(desk: "Desk") -> None:
    panel = story(desk)
    for path in (*desk.session.issue.edition.articles, *desk.session.read.unplaced):
        desk.window.run("article.edit", article=path)
        assert panel.file, path
        assert panel.writing.text.file == desk.session.drafts.text(panel.file)
        QApplication.processEvents()
    assert not desk.session.dirty
    assert not desk.answers.told


def test_acts_on_the_text_are_commands(desk: "Desk") -> None:
    assert desk.window.run("story.bold") is False
    desk.window.run("article.edit", article=CLOCK)
    panel = story(desk)
    panel.editor.setTextCursor(panel.editor.document().find("Nobody"))
    assert desk.window.run("story.bold")
    assert "**Nobody** minded" in (desk.session.drafts.text(CLOCK) or "")
    desk.window.run("edit.undo")
    assert not desk.session.dirty
