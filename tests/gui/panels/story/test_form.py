"""The front matter as a form: keys typed there change the file's own lines and nothing else."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WALL = "articles/wall.md"
Key = Qt.Key
Held = Qt.KeyboardModifier


def test_it_shows_what_the_file_says(desk: Any) -> None:
    desk.story.edit(WALL)
    fields = desk.story.form.fields
    assert fields["headline"].text() == 'Sea wall holds: the "worst" night'
    assert fields["kicker"].text() == "Waterfront"
    assert fields["deck"].text() == ""
    assert not fields["role"].isVisible()
    desk.story.sheet.more.click()
    assert fields["role"].isVisible()
    assert [row.name.text() for row in desk.story.pictures.rows] == ["wall.jpg", "boat.jpg"]
    assert desk.story.pictures.rows[0].caption.text() == "The wall"


def test_a_literal_key_takes_colons_and_quotes_as_they_are(desk: Any) -> None:
    desk.story.edit(WALL)
    before = desk.text(WALL)
    field = desk.story.form.fields["headline"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, 'Bread: "it\'s #1" * [yes] ')
    assert desk.text(WALL) == before.replace('Sea wall holds: the "worst" night', 'Bread: "it\'s #1" * [yes]')
    assert field.text().endswith("] ")  # the space that was typed stays while one writes
    assert desk.session.history.names == ("Change headline of wall.md",)
    QTest.keyClick(field, Key.Key_Z, Held.ControlModifier)
    assert desk.text(WALL) == before
    assert field.text() == 'Sea wall holds: the "worst" night'
    QTest.keyClick(field, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert field.text() == 'Bread: "it\'s #1" * [yes]'


def test_a_value_quoted_as_a_whole_comes_back_the_same(desk: Any) -> None:
    desk.story.edit(WALL)
    field = desk.story.form.fields["deck"]
    field.setFocus()
    QTest.keyClicks(field, '"All of it"')
    assert desk.session.article(WALL).deck[0][0].text in ("“All of it”", '"All of it"')
    desk.story.closed()
    desk.story.opened(desk.session)
    desk.story.edit(WALL)
    assert field.text() == '"All of it"'


def test_an_empty_field_takes_its_key_out(desk: Any) -> None:
    desk.story.edit(WALL)
    field = desk.story.form.fields["kicker"]
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    assert "kicker" not in desk.text(WALL)
    assert "# a remark" in desk.text(WALL)


def test_return_and_tab_go_to_the_next_field(desk: Any) -> None:
    desk.story.edit(WALL)
    fields = desk.story.form.fields
    fields["kicker"].setFocus()
    QTest.keyClick(fields["kicker"], Key.Key_Return)
    assert QApplication.focusWidget() is fields["headline"]
    QTest.keyClick(fields["headline"], Key.Key_Tab)
    assert QApplication.focusWidget() is fields["deck"]
    QTest.keyClick(fields["deck"], Key.Key_Escape)
    assert desk.stage.hasFocus()


def test_choices_and_numbers(qtbot: QtBot, desk: Any) -> None:
    desk.story.edit(WALL)
    desk.story.sheet.more.click()
    choice = desk.story.form.choices["drop_cap"]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert "drop_cap: true\n" in desk.text(WALL)
    desk.story.form.priority.setValue(7)
    assert "priority: 7\n" in desk.text(WALL)
    desk.session.undo()
    assert desk.story.form.priority.value() == 0
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert "drop_cap" not in desk.text(WALL)
    language = desk.story.form.choices["language"]
    at = language.findData("es")
    language.setCurrentIndex(at)
    language.activated.emit(at)
    assert desk.session.article(WALL).language == "es"
    qtbot.waitUntil(lambda: desk.story.sheet.language.text() == "Spanish")
    menu = desk.story.sheet.language.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Spanish"]
    menu.actions()[0].trigger()
    assert "language:" not in desk.text(WALL)


def test_pictures_get_captions_move_and_go(desk: Any) -> None:
    desk.story.edit(WALL)
    rows = desk.story.pictures.rows
    before = desk.text(WALL)
    rows[0].caption.setFocus()
    QTest.keyClick(rows[0].caption, Key.Key_End)
    QTest.keyClicks(rows[0].caption, ": high")
    assert desk.text(WALL) == before.replace('"The wall"', '"The wall: high"')
    rows[0].down.click()
    assert [row.name.text() for row in desk.story.pictures.rows] == ["boat.jpg", "wall.jpg"]
    desk.story.pictures.rows[0].out.click()
    assert "boat.jpg" not in desk.text(WALL)
    desk.story.pictures.rows[0].name.click()
    assert (desk.session.selection.article, desk.session.selection.picture) == (WALL, 0)
    for _ in range(3):
        desk.session.undo()
    assert desk.text(WALL) == before


def test_folding_leaves_the_room_to_the_text(desk: Any) -> None:
    desk.story.edit(WALL)
    before = desk.story.editor.height()
    desk.story.sheet.fold.click()
    QApplication.processEvents()
    assert not desk.story.sheet.fields.isVisible()
    assert desk.story.editor.height() > before
