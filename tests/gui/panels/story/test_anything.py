"""Anything typed, marked, pasted, taken back: the copy is what the editor shows, and undo ends where it began."""

import random
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from gui.panels.story.editor import WAYS
from gui.panels.story.text import plain

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

Key = Qt.Key
Held = Qt.KeyboardModifier
KEYS = (
    Key.Key_Return, Key.Key_Backspace, Key.Key_Delete, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down,
    Key.Key_Home, Key.Key_End, Key.Key_Space,
)  # fmt: skip
PASTED = ("a\r\nb", "# x\n\ny", "\u2029\u00a0", "\U0001f68c", "---\n", "::: box\n", "**", "é́\u200b", "")


def anything(desk: Any, luck: random.Random) -> None:
    editor = desk.story.editor
    dice = luck.random()
    if dice < 0.35:
        QTest.keyClicks(editor, luck.choice(["word", "a b ", "- ", "* ", "> ", ". X", "1. "]))
    elif dice < 0.6:
        held = Held.ShiftModifier if luck.random() < 0.3 else Held.NoModifier
        key = luck.choice(KEYS)
        QTest.keyClick(editor, key, held if key not in (Key.Key_Backspace, Key.Key_Delete) else Held.NoModifier)
    elif dice < 0.7:
        data = QMimeData()
        data.setText(luck.choice(PASTED))
        editor.insertFromMimeData(data)
    elif dice < 0.8:
        way = luck.choice(WAYS)
        desk.story.mark(way.name)
    elif dice < 0.88:
        QTest.keyClick(editor, Key.Key_Z, Held.ControlModifier)
    elif dice < 0.93:
        QTest.keyClick(editor, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    elif dice < 0.97:
        field = luck.choice(list(desk.story.form.fields.values()))
        QTest.keyClicks(field, luck.choice(["x: y", '"q"', "# ", "|"]))
    else:
        start = luck.randint(0, len(editor.text()))
        editor.select(start, min(len(editor.text()), start + luck.randint(0, 30)))


@pytest.mark.parametrize("file", ["articles/wall.md", "articles/bus.md", "articles/spare.txt"])
def test_the_copy_is_what_the_editor_shows(desk: Any, file: str) -> None:
    luck = random.Random(file)
    first = desk.session.drafts
    desk.story.edit(file)
    for _ in range(150):
        anything(desk, luck)
        text = desk.story.writing.text
        assert desk.text(file) == text.file
        assert plain(text.body) == desk.story.editor.text()
    if file == "articles/bus.md":
        assert "\n" not in desk.text(file).replace("\r\n", "")
    while desk.session.undo():
        pass
    assert desk.session.drafts is first
    assert desk.story.writing.text.file == first.text(file)
    assert desk.story.editor.text() == plain(desk.story.writing.text.body)
