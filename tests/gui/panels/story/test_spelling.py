"""Spelling: what is misspelt is underlined where it can be seen, and what is missing is told."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.panels.story import spelling
from gui.panels.story.spelling import Missing, OwnWords, Speller

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WALL = "articles/wall.md"


class Dictionary:
    """Knows the words of the articles."""

    def __init__(self, _name: str = "", **_where: str) -> None:
        self.asked: list[str] = []

    def spell(self, word: str) -> bool:
        word.encode("latin-1")
        self.asked.append(word)
        return not {"sentances", "wrold"} & set(word.lower().split("-"))

    def suggest(self, word: str) -> tuple[str, ...]:
        return ("sentences", "sentence") if word == "sentances" else ()


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    spelling.forget()
    yield
    spelling.forget()


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dictionary of English, whatever is installed."""
    speller = Speller(Dictionary(), "en")
    known = {"en": speller}
    monkeypatch.setattr(
        "gui.panels.story.checker.speller", lambda tag: known.get(tag, Missing(installed=True, language=tag))
    )


def test_the_extra_s_absence_is_told(qtbot: QtBot, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    desk.story.edit(WALL)
    desk.story.spelling.check()
    assert desk.story.sheet.foot.spelling.text() == "Spelling: not installed – pip install newslayout[spell]"
    assert desk.story.sheet.foot.spelling.isVisible()
    assert not desk.story.sheet.check.isEnabled()


def test_a_missing_dictionary_is_told(desk: Any, english: None) -> None:
    drafts = desk.session.drafts.with_text("articles/spare.txt", "---\nlanguage: fr\n---\nBonjour\n")
    desk.session.do("French", drafts)
    desk.story.edit("articles/spare.txt")
    desk.story.spelling.check()
    assert desk.story.sheet.foot.spelling.text() == "Spelling: no dictionary for French"
    desk.story.edit(WALL)
    desk.story.spelling.check()
    assert desk.story.sheet.foot.spelling.text() == ""


def test_words_are_underlined_corrected_and_kept(qtbot: QtBot, desk: Any, english: None, folder: Path) -> None:
    text = desk.text(WALL).replace("sentences", "sentances").replace("A mason", "A wrold")
    desk.session.do("Misspell", desk.session.drafts.with_text(WALL, text))
    desk.story.edit(WALL)
    editor = desk.story.editor
    desk.story.spelling.check()
    assert [token.word for token in desk.story.spelling.wrong_in(editor)] == ["sentances"]
    at = editor.text().index("sentances")
    underlined = [one for one in editor.extraSelections() if one.cursor.selectedText() == "sentances"]
    assert underlined
    assert underlined[0].format.underlineColor().isValid()
    menu = QMenu()
    editor.menu_opens.emit(menu, at + 3)
    words = [action.text() for action in menu.actions()]
    assert words == ["sentences", "sentence", "&Add “sentances” to the paper's words"]
    menu.actions()[0].trigger()
    assert desk.text(WALL) == text.replace("sentances", "sentences")
    desk.session.undo()
    menu.actions()[2].trigger()
    assert desk.story.spelling.wrong_in(editor) == []
    assert (folder / "spelling.txt").read_text(encoding="utf-8") == "sentances\n"
    own = OwnWords(str(folder))
    assert "sentances" in own
    assert "sentances’s" in own
    assert "sentance" not in own
    assert desk.notices
    menu.deleteLater()


def test_the_word_being_written_is_let_be(desk: Any, english: None) -> None:
    text = desk.text(WALL).replace("sentences", "sentances")
    desk.session.do("Misspell", desk.session.drafts.with_text(WALL, text))
    desk.story.edit(WALL)
    editor = desk.story.editor
    end = editor.text().index("sentances") + len("sentances")
    editor.select(end, end)
    desk.story.spelling.check()
    assert desk.story.spelling.wrong_in(editor) == []
    editor.select(end + 1, end + 1)
    assert len(desk.story.spelling.wrong_in(editor)) == 1
    desk.story.sheet.check.trigger()
    assert desk.story.spelling.wrong_in(editor) == []


def test_a_word_that_cannot_be_kept_is_told(desk: Any, english: None, folder: Path) -> None:
    (folder / "spelling.txt").mkdir()
    desk.story.edit(WALL)
    desk.story.spelling.keep("sentances")
    assert desk.faults
    assert "sentances" in desk.faults[0]


def test_how_a_word_is_asked() -> None:
    dictionary = Dictionary()
    speller = Speller(dictionary, "en")
    assert speller.right("don’t")
    assert dictionary.asked == ["don't"]
    assert speller.right("don’t")
    assert len(dictionary.asked) == 1
    assert speller.right("Łódź")  # letters that the dictionary cannot write
    assert speller.right("SENTENCES")
    assert not speller.right("SENTANCES")
    assert speller.right("well-known")
    assert not speller.right("wrold-wide")


def test_dictionaries_by_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("de_AT", "de_DE", "pt_BR", "xx"):
        (tmp_path / f"{name}.dic").write_text("1\nwort\n", encoding="utf-8")
        (tmp_path / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "nl.dic").write_text("", encoding="utf-8")
    monkeypatch.setattr(spelling, "folders", lambda: (str(tmp_path),))
    found = {tag: (spelling._dictionary(tag) or ("", ""))[1] for tag in ("de", "de-AT", "pt", "pt-BR", "nl", "es")}
    assert found == {"de": "de_DE", "de-AT": "de_AT", "pt": "pt_BR", "pt-BR": "pt_BR", "nl": "", "es": ""}


def test_the_real_one() -> None:
    pytest.importorskip("hunspell")
    speller = spelling.speller("en")
    assert isinstance(speller, Speller)
    assert speller.right("harbour") or speller.right("harbor")
    assert not speller.right("harbuor")
    assert speller.suggestions("harbro")
    assert speller.right("it’s")


def test_the_next_misspelt_word_by_key(desk: Any, english: None) -> None:
    text = desk.text(WALL).replace("sentences", "sentances").replace("The last", "The wrold")
    desk.session.do("Misspell", desk.session.drafts.with_text(WALL, text))
    desk.story.edit(WALL, block=0)
    desk.story.spelling.check()
    editor = desk.story.editor
    found = []
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_F7)
        found.append(editor.textCursor().selectedText())
    assert found == ["sentances", "wrold", "sentances"]
    QTest.keyClicks(editor, "sentences")
    QTest.keyClick(editor, Qt.Key.Key_F7)
    QTest.keyClicks(editor, "last")
    QTest.keyClick(editor, Qt.Key.Key_F7)
    assert desk.notices == ["No word of this story is misspelt."]
