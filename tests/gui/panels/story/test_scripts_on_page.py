"""What is written from right to left, or in Indic scripts, beside the page on which it is set."""

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from layout.display.caret import UNSEEN, Caret, Spot, caret, spot_at
from layout.display.items import GlyphRun, Tag, walk
from layout.model.article import Paragraph, plain
from tests.gui.panels.story.conftest import Desk

STORY = "articles/wall.md"
#: A paragraph, and what is written into it.
SCRIPTS = {
    "ar": ("فتحت المدينة الطريق إلى Summerfold في عام 2026 والأطفال يركضون فيها حتى المساء", "الجديد"),
    "he": ("העיר פתחה את הדרך אל Summerfold בשנת 2026 והילדים רצו בה עד הערב", "החדשה"),
    "hi": ("क्षेत्र में हिन्दी की किताबें श्रीमती के पास Summerfold में 2026 तक हैं", "राष्ट्रीय"),
    "bn": ("বাংলাদেশের ক্ষুদ্র কৃষকরা স্ত্রী ও সন্তান Summerfold শহরে ২০২৬ সালে গেলেন", "রাষ্ট্রীয়"),
    "ta": ("தமிழ்நாட்டின் கொள்கை ஸ்ரீ நூலகம் Summerfold நகரில் 2026 இல் திறந்தது", "புதிய"),
}


@pytest.fixture(params=SCRIPTS)
def language(request: pytest.FixtureRequest, folder: Path) -> str:
    """The story is written in it, before the desk opens."""
    text, _ = SCRIPTS[request.param]
    head = f"---\nheadline: A\nlanguage: {request.param}\ndrop_cap: false\n---\n"
    (folder / STORY).write_text(f"{head}{' '.join([text] * 3)}\n", encoding="utf-8")
    return str(request.param)


@pytest.fixture
def at_work(language: str, desk: Desk) -> Desk:
    desk.session.recompose()
    desk.story.edit(STORY)
    return desk


def settled(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.session.settled)


def type_in(desk: Desk, text: str) -> None:
    """As an input method hands it over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(desk.story.editor, event)


def written(desk: Desk) -> str:
    article = desk.session.article(STORY)
    assert article is not None
    (block,) = article.blocks
    assert isinstance(block, Paragraph)
    return plain(block.text)


def on_page(desk: Desk, offset: int) -> Caret | None:
    return caret(desk.session.pages.values(), Spot(STORY, 0, offset), written(desk))


def printed(desk: Desk) -> str:
    """The characters of the paragraph on the page, in no order."""
    runs = [
        run
        for page in desk.session.pages.values()
        for tag, _, _ in walk(page.groups)
        if isinstance(tag, Tag) and (tag.mark.article, tag.mark.block) == (STORY, 0)
        for run in tag.items
        if isinstance(run, GlyphRun)
    ]
    text = "".join(word.text for run in runs for word in run.words)
    return "".join(sorted(character for character in text if character not in UNSEEN))


def test_what_is_typed_stands_on_the_page_with_the_caret_behind_it(at_work: Desk, qtbot: QtBot, language: str) -> None:
    settled(at_work, qtbot)
    text, word = SCRIPTS[language]
    first = text.index(" ") + 1
    at_work.story.editor.select(first, first)
    places: list[tuple[str, int, int]] = []
    at_work.story.caret_moved.connect(lambda *place: places.append(place))
    type_in(at_work, f"{word} ")
    qtbot.waitUntil(lambda: (STORY, 0, first + len(word) + 1) in places)
    settled(at_work, qtbot)
    assert written(at_work).startswith(f"{text[:first]}{word} {text[first:]}")
    before, behind = on_page(at_work, first), on_page(at_work, first + len(word))
    assert before is not None
    assert behind is not None
    assert before.rect.y == behind.rect.y
    assert (behind.rect.x < before.rect.x) == (language in ("ar", "he")), "the word runs as its script does"
    assert printed(at_work) == "".join(sorted("".join(written(at_work).split()))), "all of it, each cluster whole"


def test_backspace_in_the_editor_is_followed_by_the_page(at_work: Desk, qtbot: QtBot, language: str) -> None:
    settled(at_work, qtbot)
    text, _ = SCRIPTS[language]
    end = len(text.split()[0])
    at_work.story.editor.select(end, end)
    for left in range(end - 1, -1, -1):
        QTest.keyClick(at_work.story.editor, Qt.Key.Key_Backspace)
        assert written(at_work).startswith(text[:left].strip() if left else text.split()[1])
    settled(at_work, qtbot)
    assert printed(at_work) == "".join(sorted("".join(written(at_work).split())))
    at_work.story._undo()
    settled(at_work, qtbot)
    assert written(at_work).startswith(text)


def test_a_click_on_the_page_comes_back_to_the_editor(at_work: Desk, qtbot: QtBot, language: str) -> None:
    """For every cluster of the paragraph: its place on the page leads to it in the editor."""
    settled(at_work, qtbot)
    text = written(at_work)
    pages = tuple(at_work.session.pages.values())
    layout = at_work.story.editor.document().firstBlock().layout()
    seen = 0
    for offset in range(0, len(text), 3):
        if not layout.isValidCursorPosition(offset) or not text[offset].isalpha() or text[offset].isascii():
            continue
        place = on_page(at_work, offset)
        assert place is not None, offset
        inwards = -0.05 if language in ("ar", "he") else 0.05
        at = (place.page, place.rect.x + inwards, place.rect.y + 0.7 * place.rect.height)
        found = spot_at(pages, at, Spot(STORY, 0, 0), text)
        at_work.story.edit(STORY, 0, found)
        start, end = at_work.story.editor.selected()
        # within a ligature, or before a sign that takes no room, two places are one
        assert start == end
        assert start == offset or on_page(at_work, start) == place, (
            text[offset - 4 : offset],
            text[offset : offset + 4],
        )
        assert not unicodedata.category(text[start]).startswith("M")
        seen += 1
    assert seen > 10
