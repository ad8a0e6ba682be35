"""Finding in the story that is open: every place is counted, the next one selected."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WALL = "articles/wall.md"
Key = Qt.Key


def test_next_and_previous_go_round(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    desk.story.ask_find()
    bar, editor = desk.story.sheet.find_bar, desk.story.editor
    QTest.keyClicks(bar.sought, "paragraph")
    QTest.keyClick(bar.sought, Key.Key_Return)
    first = editor.selected()
    assert editor.textCursor().selectedText() == "paragraph"
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.sought, Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    QTest.keyClick(bar.sought, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert editor.selected() == first
    QTest.keyClick(bar.sought, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"
    assert len([one for one in editor.extraSelections() if one.cursor.selectedText() == "paragraph"]) == 3
    QTest.keyClick(bar.sought, Key.Key_Escape)
    assert editor.hasFocus()
    assert not bar.isVisible()
    assert not [one for one in editor.extraSelections() if one.cursor.selectedText() == "paragraph"]


def test_case_words_and_expressions(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    bar = desk.story.sheet.find_bar
    desk.story.ask_find("the")
    assert bar.count.text() == "5"
    bar.case.setChecked(True)
    bar.look()
    assert bar.count.text() == "2"
    bar.case.setChecked(False)
    bar.whole.setChecked(True)
    desk.story.ask_find("ston")
    assert bar.count.text() == "Not found"
    bar.whole.setChecked(False)
    bar.regex.setChecked(True)
    desk.story.ask_find(r"The \w+ paragraph")
    assert bar.count.text() == "3"
    desk.story.ask_find("(")
    assert "not a regular expression" in bar.count.text()


def test_the_selection_is_what_is_sought(desk: Any) -> None:
    desk.story.edit(WALL, block=0)
    at = desk.story.editor.text().index("second")
    desk.story.editor.select(at, at + 6)
    desk.story.ask_find()
    assert desk.story.sheet.find_bar.sought.text() == "second"


def test_a_place_found_elsewhere_opens_here_selected(desk: Any) -> None:
    desk.find.ask("another")
    desk.find.table.activated.emit(desk.find.places.index(0, 1))
    assert desk.story.file == "articles/bus.md"
    assert desk.story.editor.textCursor().selectedText() == "another"
    desk.find.ask("🚌")
    desk.find.open_place(desk.find.places.index(0, 1))
    assert desk.story.editor.text()[slice(*desk.story.editor.selected())] == "🚌"
    desk.find.ask("worst")
    desk.find.open_place(desk.find.places.index(0, 1))
    assert desk.story.form.fields["headline"].hasFocus()
    assert desk.story.form.fields["headline"].textCursor().selectedText() == "worst"
    desk.find.ask("The wall")
    desk.find.open_place(desk.find.places.index(0, 1))
    assert desk.story.pictures.rows[0].caption.textCursor().selectedText() == "The wall"
    drafts = desk.session.drafts
    text = desk.text("articles/wall.md").replace("kicker:", "contact: ring us\nkicker:")
    desk.session.do("Contact", drafts.with_text("articles/wall.md", text))
    desk.find.ask("ring us")
    desk.find.open_place(desk.find.places.index(0, 1))
    assert desk.story.form.fields["contact"].hasFocus()
    desk.story.edit("articles/wall.md", line=4)
    assert desk.story.form.fields["kicker"].hasFocus()
    drafts = desk.session.drafts.with_text("articles/wall.es.md", "---\nheadline: El muro\n---\nAguanta.\n")
    desk.session.do("Translate", drafts)
    desk.find.ask("Aguanta")
    desk.find.open_place(desk.find.places.index(0, 1))
    assert desk.session.edition == "es"
    assert desk.story.editor.textCursor().selectedText() == "Aguanta"
    desk.session.set_edition("en")
    desk.story.edit("articles/wall.md", line=4)
    assert desk.story.form.fields["kicker"].hasFocus()
