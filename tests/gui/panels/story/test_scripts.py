"""Writing from right to left, and in scripts whose letters are more than one character."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QTextLayout
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.story.clusters import taken_back
from gui.panels.story.editor import StoryEditor
from gui.panels.story.faces import SCRIPT_FACES, load_for

TEXTS = {
    "ar": "فتحت المدينة (مرة أخرى) الطريق إلى Summerfold في عام 2026، والأطفال. كَتَبَ مُدَرِّس",
    "he": "העיר פתחה (שוב) את הדרך אל Summerfold בשנת 2026, והילדים רצו. שָׁלוֹם לָכֶם",
    "hi": "क्षेत्र में हिन्दी की किताबें श्रीमती के पास Summerfold में 2026 तक हैं। राष्ट्रीय विद्यार्थी",
    "bn": "বাংলাদেশের ক্ষুদ্র কৃষকরা স্ত্রী ও সন্তান Summerfold শহরে ২০২৬ সালে গেলেন",
    "ta": "தமிழ்நாட்டின் கொள்கை ஸ்ரீ நூலகம் Summerfold நகரில் 2026 இல் திறந்தது",
    "en": "They wrote העיר פתחה on the café 👨‍👩‍👧 wall, and هنا हिन्दी too",
}
RIGHT_TO_LEFT = ("ar", "he")
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[StoryEditor]:
    made = StoryEditor()
    qtbot.addWidget(made)
    made.resize(1600, 200)
    made.show()
    yield made
    made.close()


def write(editor: StoryEditor, language: str, text: str) -> None:
    editor.setPlainText(text)
    editor.set_language(language)
    put(editor, 0)


def put(editor: StoryEditor, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)


def places(editor: StoryEditor, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> list[tuple[int, int]]:
    """Position and x of the caret at each press of a key, until it goes no further."""
    found = []
    while not found or found[-1][0] != editor.textCursor().position():
        found.append((editor.textCursor().position(), editor.cursorRect().x()))
        QTest.keyClick(editor, key, modifier)
    return found


def forwards(language: str) -> Qt.Key:
    return Qt.Key.Key_Left if language in RIGHT_TO_LEFT else Qt.Key.Key_Right


@pytest.mark.parametrize("language", TEXTS)
def test_an_arrow_goes_where_it_points_through_every_cluster(editor: StoryEditor, language: str) -> None:
    write(editor, language, TEXTS[language])
    steps = places(editor, forwards(language))
    across = [x for _, x in steps]
    assert across == sorted(across, reverse=language in RIGHT_TO_LEFT)
    positions = [position for position, _ in steps]
    assert len(set(positions)) == len(positions)
    layout = editor.document().firstBlock().layout()
    units = len(TEXTS[language].encode("utf-16-le")) // 2
    valid = {at for at in range(units + 1) if layout.isValidCursorPosition(at)}
    assert set(positions) <= valid
    # where two directions meet two places look alike, and one of them may be passed over
    meetings = 2 * sum(word.isascii() != language.startswith("en") for word in TEXTS[language].split())
    assert len(valid - set(positions)) <= meetings
    back = places(editor, Qt.Key.Key_Right if language in RIGHT_TO_LEFT else Qt.Key.Key_Left)
    assert [position for position, _ in back] == positions[::-1]


@pytest.mark.parametrize("language", TEXTS)
def test_the_caret_never_stands_within_a_cluster(editor: StoryEditor, language: str) -> None:
    text = TEXTS[language]
    write(editor, language, text)
    for position, _ in places(editor, forwards(language)):
        at = editor.offset(position)
        if at < len(text):
            assert not unicodedata.category(text[at]).startswith("M"), (at, text[at])
            assert text[at] != "\u200d", at


@pytest.mark.parametrize("language", TEXTS)
def test_a_selection_covers_whole_clusters(editor: StoryEditor, language: str) -> None:
    text = TEXTS[language]
    write(editor, language, text)
    taken = []
    for _ in range(len(text)):
        QTest.keyClick(editor, forwards(language), SHIFT)
        start, end = editor.selected()
        for edge in (start, end):
            assert edge == len(text) or not unicodedata.category(text[edge]).startswith("M")
        taken.append(end - start)
    assert taken[-1] == len(text)
    mime = editor.createMimeDataFromSelection()
    assert mime.text() == text


@pytest.mark.parametrize("language", TEXTS)
def test_home_and_end_go_to_the_sides_of_the_line(editor: StoryEditor, language: str) -> None:
    write(editor, language, TEXTS[language])
    put(editor, 5)
    QTest.keyClick(editor, Qt.Key.Key_Home)
    assert editor.textCursor().position() == 0
    first = editor.cursorRect().x()
    QTest.keyClick(editor, Qt.Key.Key_End)
    assert editor.offset(editor.textCursor().position()) == len(TEXTS[language])
    last = editor.cursorRect().x()
    assert (first > last) == (language in RIGHT_TO_LEFT)
    middle = editor.viewport().width() / 2
    assert (first > middle) == (language in RIGHT_TO_LEFT), "the paragraph begins at the side of its language"


@pytest.mark.parametrize("language", TEXTS)
def test_a_click_puts_the_caret_beside_the_cluster_that_was_clicked_on(editor: StoryEditor, language: str) -> None:
    write(editor, language, TEXTS[language])
    steps = places(editor, forwards(language))
    for (_, x), (_, following) in pairwise(steps):
        if abs(following - x) < 4:
            continue
        put(editor, 0)
        near = x + (following - x) // 4
        QTest.mouseClick(
            editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(near, editor.cursorRect().center().y())
        )
        assert abs(editor.cursorRect().x() - x) <= 1, "the nearer edge of the cluster"


def test_delete_takes_a_cluster_and_backspace_what_was_typed_last(editor: StoryEditor) -> None:
    write(editor, "hi", "क्षेत्र में")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == "त्र में"
    QTest.keyClick(editor, Qt.Key.Key_End)
    for left in ("त्र मे", "त्र म", "त्र ", "त्र", "त्", "त", ""):
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == left
        assert editor.textCursor().position() == len(left)


@pytest.mark.parametrize(
    ("cluster", "left"),
    [
        ("கொ", "க"), ("ষ্ট", "ষ্"), ("بِّ", "بّ"), ("שָׁ", "שׁ"), ("क्‍", "क"), ("e\u0301", ""), ("й", ""), ("👨‍👩‍👧", ""),
        ("🇮🇳", ""), ("a", ""), ("1️⃣", ""),
    ],
)  # fmt: skip
def test_what_backspace_takes(editor: StoryEditor, cluster: str, left: str) -> None:
    kept = len(cluster) - taken_back(cluster)
    assert len(cluster[:kept]) == len(left)
    write(editor, "en", f"x{cluster}")
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == f"x{cluster[:kept]}"


def test_a_paragraph_of_another_language_turns_the_paper(editor: StoryEditor) -> None:
    write(editor, "en", "Summerfold\nסאמרפולד")
    sides = []
    for language in ("en", "he", "ar", "hi"):
        editor.set_language(language)
        option = editor.document().defaultTextOption()
        assert (option.textDirection() == Qt.LayoutDirection.RightToLeft) == (language in RIGHT_TO_LEFT)
        for line in (0, 1):
            put(editor, editor.document().findBlockByNumber(line).position())
            sides.append(editor.cursorRect().x() > editor.viewport().width() / 2)
    # a line of Hebrew letters alone begins at its right edge wherever that stands
    assert sides[0] is False
    assert sides[2:6] == [True] * 4
    assert sides[6] is False


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("en", "Source Serif 4 SmText"), ("hi", "Noto Serif Devanagari"), ("mr-IN", "Noto Serif Devanagari"),
        ("bn", "Noto Serif Bengali"), ("ta", "Noto Serif Tamil"), ("ar", "Noto Naskh Arabic"),
        ("ur", "Noto Naskh Arabic"), ("he", "Noto Serif Hebrew"),
    ],
)  # fmt: skip
def test_copy_is_shown_in_the_face_of_its_script(editor: StoryEditor, language: str, family: str) -> None:
    write(editor, language, TEXTS[{"mr-IN": "hi", "ur": "ar"}.get(language, language)])
    assert QFontInfo(editor.font()).family() == family
    layout = QTextLayout(editor.text(), editor.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shown = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert family in shown


def test_faces_are_there_for_what_an_issue_is_written_in() -> None:
    load_for(["en", "hi"])
    assert set(SCRIPT_FACES.values()) <= set(QFontDatabase.families())
