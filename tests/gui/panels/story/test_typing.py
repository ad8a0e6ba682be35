"""Keys in the story editor: each is a version of the copy, and undo is the desk's."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.carried import Carried, packed
from gui.theme import Theme, apply_theme, theme

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WALL = "articles/wall.md"
BUS = "articles/bus.md"
Key = Qt.Key
Held = Qt.KeyboardModifier


def test_every_key_is_in_the_copy_at_once(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    before = desk.text(WALL)
    QTest.keyClicks(desk.story.editor, "Oh")
    assert desk.text(WALL) == before.replace("The first", "OhThe first")
    assert desk.session.history.names == ("Typing in wall.md",)
    QTest.keyClick(desk.story.editor, Key.Key_Backspace)
    assert desk.text(WALL) == before.replace("The first", "OThe first")
    assert len(desk.session.history.names) == 2


def test_undo_and_redo_step_the_one_history(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    first = desk.session.drafts
    editor = desk.story.editor
    QTest.keyClicks(editor, "Well, ")
    last = desk.session.drafts
    desk.session.do("Elsewhere", last.with_text(BUS, "Another\n\ntext"))
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Undo))
    assert desk.session.drafts is last  # the act elsewhere came last, and goes first
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Undo))
    assert desk.session.drafts is first
    assert editor.text().startswith("The first")
    assert editor.selected() == (0, 0)
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Redo))
    assert desk.session.drafts is last
    assert editor.text().startswith("Well, The first")
    assert editor.selected() == (6, 6)
    assert not editor.document().isUndoAvailable()


def test_return_pause_arrow_and_sentence_part_acts(desk: Any, monkeypatch: Any) -> None:
    desk.story.edit(WALL, block=0)
    editor = desk.story.editor
    QTest.keyClicks(editor, "One two")
    assert len(desk.session.history.names) == 1
    QTest.keyClick(editor, Key.Key_Return)
    QTest.keyClicks(editor, "three")
    assert len(desk.session.history.names) == 2
    QTest.keyClick(editor, Key.Key_Left)
    QTest.keyClicks(editor, "x")
    assert len(desk.session.history.names) == 3
    QTest.keyClicks(editor, ". ")
    QTest.keyClicks(editor, "Next")
    assert len(desk.session.history.names) == 4


def test_line_ends_mark_and_odd_signs_of_a_file_are_kept(desk: Any) -> None:
    before = desk.text(BUS)
    assert before.startswith("\ufeff")
    assert "\r\n" in before
    desk.story.edit(BUS)
    editor = desk.story.editor
    assert editor.text() == "One line\nand another.\n\nA second paragraph \U0001f68c here.\n"
    at = editor.text().index(" here")
    editor.select(at, at)
    QTest.keyClicks(editor, "s")
    assert desk.text(BUS) == before.replace("\U0001f68c here", "\U0001f68cs here")
    editor.select(0, 3)
    QTest.keyClick(editor, Key.Key_Return)
    QTest.keyClicks(editor, "A")
    assert desk.text(BUS).partition("---\r\n")[2].partition("---\r\n")[2].startswith("\r\nA line\r\nand another.")
    assert "\n" not in desk.text(BUS).replace("\r\n", "")


def test_backspace_takes_back_what_return_made(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    editor = desk.story.editor
    before = desk.text(WALL)
    at = editor.text().index(" It has")
    editor.select(at, at)
    QTest.keyClick(editor, Key.Key_Return)
    assert "here.\n\n It has" in desk.text(WALL)
    QTest.keyClick(editor, Key.Key_Backspace)
    assert desk.text(WALL) == before


def test_the_caret_stays_with_its_words_when_others_change_the_text(desk: Any) -> None:
    desk.story.edit(WALL)
    editor = desk.story.editor
    at = editor.text().index("last paragraph")
    editor.select(at, at)
    desk.stage.setFocus()
    text = desk.text(WALL).replace("The first paragraph", "The very first paragraph of all")
    desk.session.do("Elsewhere", desk.session.drafts.with_text(WALL, text))
    assert editor.text()[editor.selected()[0] :].startswith("last paragraph")
    assert "very first paragraph of all" in editor.text()


def test_marks_by_key_are_acts_of_their_own(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    editor = desk.story.editor
    at = editor.text().index("stands")
    editor.select(at, at + 6)
    QTest.keyClick(editor, Key.Key_B, Held.ControlModifier)
    assert "**stands**" in desk.text(WALL)
    assert desk.session.history.undo_name == "Bold"
    QTest.keyClick(editor, Key.Key_B, Held.ControlModifier)
    assert "**" not in desk.text(WALL)
    editor.select(editor.text().index("The last"), len(editor.text()) - 1)
    QTest.keyClick(editor, Key.Key_2, Held.ControlModifier)
    assert desk.text(WALL).endswith(":::\n\n## The last paragraph.\n")
    QTest.keyClick(editor, Key.Key_Z, Held.ControlModifier)
    assert desk.text(WALL).endswith(":::\n\nThe last paragraph.\n")


def test_a_refer_is_chosen_from_the_articles(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    editor = desk.story.editor
    at = editor.text().index("sentences")
    editor.select(at, at + 9)
    desk.dialogs.picked = 1
    QTest.keyClick(editor, Key.Key_K, Held.ControlModifier)
    assert desk.dialogs.asked[1].startswith("Bus drivers")
    assert "[sentences](bus.md)" in desk.text(WALL)
    end = editor.text().index("The last")
    editor.select(end, end)
    QTest.keyClick(editor, Key.Key_K, Held.ControlModifier)
    assert "[see page {page}](bus.md)The last" in desk.text(WALL)


def test_formatted_text_is_pasted_as_markdown(desk: Any) -> None:
    desk.story.edit(WALL)
    data = QMimeData()
    data.setHtml(
        "<h2>Head</h2><p>A <b>bold</b> and <i>slanted</i> word,<br>a <a href='https://x.example/a'>link</a>.</p>"
        "<ul><li>one</li><li>two</li></ul><blockquote>said</blockquote><p>&nbsp;</p><p>End</p>"
    )
    data.setText("not this")
    editor = desk.story.editor
    editor.selectAll()
    editor.insertFromMimeData(data)
    assert editor.text() == (
        "## Head\n\nA **bold** and *slanted* word, a [link](https://x.example/a).\n\n* one\n* two\n\n> said\n\nEnd"
    )
    assert len(desk.session.history.names) == 1


def test_what_is_copied_is_what_is_written(desk: Any) -> None:
    desk.story.edit(WALL)
    editor = desk.story.editor
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert data.text() == editor.text()


def test_the_caret_s_paragraph_is_chosen_on_the_page(qtbot: QtBot, desk: Any) -> None:
    desk.session.recompose()
    qtbot.waitUntil(lambda: desk.session.result is not None and desk.session.result.whole, timeout=20_000)
    desk.story.edit(WALL)
    editor = desk.story.editor
    cursor = QTextCursor(editor.document().find("second paragraph"))
    editor.setTextCursor(cursor)
    qtbot.waitUntil(lambda: desk.session.selection.block == 2)
    chosen = desk.session.selection
    assert (chosen.page, chosen.slot, chosen.article) == (1, "lead", WALL)
    assert desk.stage.revealed[-1] == chosen
    assert "1 lead" in desk.story.sheet.foot.fit.text()
    assert "words" in desk.story.sheet.foot.count.text()


def test_a_paragraph_and_a_character_of_it_get_the_caret(desk: Any) -> None:
    desk.story.edit(WALL, block=0, offset=len("The first paragraph stands here. It has two sen"))
    editor = desk.story.editor
    assert editor.text()[editor.selected()[0] :].startswith("tences.")
    assert editor.hasFocus()
    told: list[tuple[str, int, int]] = []
    desk.story.caret_moved.connect(lambda *spot: told.append(spot))
    desk.story._follow()
    assert told == [(WALL, 0, len("The first paragraph stands here. It has two sen"))]
    desk.story.edit(WALL, line=11)
    assert editor.textCursor().block().text() == "## A subhead"


def test_a_paragraph_chosen_on_the_page_gets_the_caret(desk: Any) -> None:
    from gui.selection import Selection

    desk.story.edit(WALL)
    desk.stage.setFocus()
    desk.session.select(Selection(1, "lead", WALL, block=2))
    assert desk.story.editor.textCursor().block().text().startswith("The second")
    desk.session.select(Selection(2, "top", BUS))
    assert desk.story.file == BUS
    assert desk.stage.hasFocus()


def test_escape_gives_the_page_the_keyboard(desk: Any) -> None:
    desk.story.edit(WALL)
    QTest.keyClick(desk.story.editor, Key.Key_Escape)
    assert desk.stage.hasFocus()


def test_a_file_that_goes_is_not_shown(desk: Any) -> None:
    desk.story.edit("articles/spare.txt")
    assert desk.story.sheet.isVisible()
    desk.session.do("Delete", desk.session.drafts.without("articles/spare.txt"))
    assert not desk.story.sheet.isVisible()
    desk.session.undo()
    desk.story.edit("articles/spare.txt")
    assert "A text." in desk.story.editor.text()


def test_the_edition_s_own_file_is_edited(desk: Any) -> None:
    desk.story.edit(WALL)
    assert not desk.story.sheet.banner.isVisible()
    desk.session.set_edition("es")
    assert desk.story.sheet.banner.isVisible()
    desk.story.sheet.translate.click()
    assert ("article.translate", {"article": WALL, "language": "es"}) in desk.ran
    drafts = desk.session.drafts.with_text("articles/wall.es.md", "---\nheadline: El muro\n---\nAguanta.\n")
    desk.session.do("Translate", drafts)
    desk.story.edit(WALL)
    assert desk.story.file == "articles/wall.es.md"
    assert desk.story.editor.text() == "Aguanta.\n"
    assert not desk.story.sheet.banner.isVisible()


def test_text_from_the_right_is_written_from_the_right(desk: Any) -> None:
    drafts = desk.session.drafts.with_text("articles/spare.txt", "---\nlanguage: ar\n---\nمرحبا\n")
    desk.session.do("Arabic", drafts)
    desk.story.edit("articles/spare.txt")
    option = desk.story.editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    desk.story.edit(WALL)
    assert desk.story.editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_an_article_dropped_into_the_text_is_a_refer(desk: Any) -> None:
    desk.story.edit(WALL)
    editor = desk.story.editor
    end = editor.text().index("The last")
    editor.select(end, end)
    data = packed(Carried("article", BUS))
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert "[see page {page}](bus.md)The last" in desk.text(WALL)
    assert not editor.canInsertFromMimeData(packed(Carried("picture", "pictures/wall.jpg")))
    assert not desk.story.form.fields["headline"].canInsertFromMimeData(data)


def test_a_translation_shows_what_it_has_from_its_original(desk: Any) -> None:
    text = desk.text(WALL).replace("kicker:", "byline: Ana Ortiz\nkicker:")
    drafts = desk.session.drafts.with_text(WALL, text).with_text("articles/wall.es.md", "---\nheadline: M\n---\nA.\n")
    desk.session.do("Translate", drafts)
    desk.session.set_edition("es")
    desk.story.edit(WALL)
    field = desk.story.form.fields["byline"]
    assert field.text() == ""
    assert field.placeholderText() == "Ana Ortiz"


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The look of the desk, as it was afterwards."""
    before = theme()
    choice = before.choice if before is not None else "light"
    made = apply_theme(qapp, "light")
    yield made
    made.choose(choice)


def test_another_theme_changes_the_colours(look: Theme, desk: Any) -> None:
    desk.story.edit("articles/spare.txt")
    fit = desk.story.sheet.foot.fit.text()
    assert "Not placed" in fit
    look.choose("dark")
    assert desk.story.sheet.foot.fit.text() != fit
