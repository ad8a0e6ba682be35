"""Find and replace over all articles: every place is shown, those ticked are replaced as one act."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.find import FindPanel
from gui.session import Session
from gui.theme import apply_theme

#: Said by Qt without a screen whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ISSUE = """\
paper: {name: The Bell}
date: 2026-11-20
language: en
format: a4
pages:
  - template: front
    slots:
      lead: articles/one.md
"""
Key = Qt.Key


class Desk(QWidget):
    """The least of a window."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = QWidget(self)
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panels: dict[str, Any] = {}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "articles").mkdir()
    (tmp_path / "issue.yaml").write_text(ISSUE, encoding="utf-8")
    (tmp_path / "articles/one.md").write_bytes(
        b"---\nheadline: The old bell\n---\nThe bell is old.\n\nOld bells ring.\n"
    )
    (tmp_path / "articles/two.md").write_bytes(b"Bells\r\n\r\nA bell here,\r\nand bell there.\r\n")
    made = Session(str(tmp_path))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[FindPanel]:
    desk = Desk()
    panel = FindPanel(desk)  # type: ignore[arg-type]
    panel.setParent(desk)
    panel.resize(800, 300)
    panel.opened(session)
    desk.resize(800, 300)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    yield panel
    panel.closed()
    desk.close()
    desk.deleteLater()


def test_every_place_is_shown(qtbot: QtBot, panel: FindPanel) -> None:
    panel.ask()
    QTest.keyClicks(panel.sought, "bell")
    qtbot.waitUntil(lambda: panel.places.rowCount() == 6)
    rows = [panel.places.index(i, 0).data() for i in range(6)]
    assert rows == ["one.md:2", "one.md:4", "one.md:6", "two.md:1", "two.md:3", "two.md:4"]
    assert panel.places.index(1, 1).data() == "The bell is old."
    assert panel.count.text() == "6 places in 2 files"
    panel.whole.setChecked(True)
    panel.look()
    assert panel.places.rowCount() == 4
    panel.case.setChecked(True)
    panel.ask("Bell")
    assert panel.count.text() == "Not found"
    assert not panel.replace.isEnabled()


def test_the_chosen_place_is_read_while_the_keys_go_to_the_line(qapp: QApplication, panel: FindPanel) -> None:
    apply_theme(qapp, "light")
    panel.ask("bell")
    panel.look()
    first = panel.places.index(0, 1)
    panel.table.setCurrentIndex(first)
    assert not panel.table.hasFocus()
    image = panel.table.viewport().grab(panel.table.visualRect(first)).toImage()
    back = image.pixelColor(image.width() - 3, image.height() // 2).lightness()
    rows, columns = range(image.height()), range(round(image.width() * 0.4))  # the words before
    far = sum(abs(image.pixelColor(x, y).lightness() - back) > 90 for y in rows for x in columns)
    assert far > 20


def test_ticked_places_are_replaced_as_one_act(panel: FindPanel, session: Session) -> None:
    first = session.drafts
    panel.ask("bell")
    panel.whole.setChecked(True)
    panel.look()
    panel.fresh.setText("gong")
    assert panel.replace.text() == "&Replace (4)"
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.places.index(0, 1))
    QTest.keyClick(panel.table, Key.Key_Space)
    assert panel.replace.text() == "&Replace (3)"
    QTest.keyClick(panel.sought, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.history.names == ("Replace “bell” by “gong”",)
    one, two = session.drafts.text("articles/one.md"), session.drafts.text("articles/two.md")
    assert one == "---\nheadline: The old bell\n---\nThe gong is old.\n\nOld bells ring.\n"
    assert two == "Bells\r\n\r\nA gong here,\r\nand gong there.\r\n"
    assert panel.places.rowCount() == 1
    session.undo()
    assert session.drafts is first


def test_ticks_stay_and_can_be_set_at_once(panel: FindPanel, session: Session) -> None:
    panel.ask("bell")
    panel.places.toggle(panel.places.index(2, 0))
    assert len(panel.places.chosen()) == 5
    text = session.drafts.text("articles/one.md") or ""
    session.do("Elsewhere", session.drafts.with_text("articles/one.md", text.replace("The bell", "A line\n\nThe bell")))
    panel.look()
    assert [found.line for found in panel.places.chosen() if found.file.endswith("one.md")] == [2, 6]
    panel.none.click()
    assert not panel.replace.isEnabled()
    panel.all.click()
    assert len(panel.places.chosen()) == 6


def test_a_regular_expression_with_groups_and_a_fault(panel: FindPanel, session: Session) -> None:
    panel.regex.setChecked(True)
    panel.ask(r"(\w+) there")
    panel.fresh.setText(r"there \1")
    panel.replace.click()
    assert "and there bell." in (session.drafts.text("articles/two.md") or "")
    panel.ask("(")
    assert "not a regular expression" in panel.count.text()
    assert not panel.places.rowCount()


def test_keys_of_the_front_matter_are_no_words_to_find(panel: FindPanel) -> None:
    panel.ask("headline")
    assert panel.count.text() == "Not found"


def test_keys_lead_from_the_line_to_the_places_and_away(panel: FindPanel) -> None:
    panel.ask("bell")
    QTest.keyClick(panel.sought, Key.Key_Down)
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().row() == 0
    QTest.keyClick(panel.table, Key.Key_Escape)
    assert not panel.table.hasFocus()
