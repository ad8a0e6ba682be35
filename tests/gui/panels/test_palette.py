"""The palette: letters find commands, pages and articles; what cannot be run says why."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.panels.palette import Palette
from gui.panels.paletteentries import Entry, entries, found, fuzzy
from tests.gui.newsroom import Desk

#: Windows come to the front, and menus take the keys, where there is a screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def palette(desk: Desk) -> Iterator[Palette]:
    desk.window.run("view.palette")
    made = desk.window.findChild(Palette, "Palette")
    assert isinstance(made, Palette)
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(palette: Palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.mark.parametrize(
    ("sought", "text"),
    [("swp", "Swap with…"), ("gtp", "Go to page 3"), ("PAGINA", "Página siguiente"), ("te", "Style t"), ("", "any")],
)
def test_letters_in_their_order_are_found(sought: str, text: str) -> None:
    assert fuzzy(sought, text) > 0


@pytest.mark.parametrize(("sought", "text"), [("pws", "Swap with…"), ("swapp", "Swap with…"), ("x", "")])
def test_letters_in_another_order_are_not(sought: str, text: str) -> None:
    assert fuzzy(sought, text) == 0


@pytest.mark.parametrize(
    ("sought", "better", "worse"),
    [
        ("swp", "Swap with…", "Show exported PDF"),
        ("fit", "Fit page", "Find it"),
        ("page", "Next page", "Paste an advert gently"),
        ("save", "Save", "Save a copy elsewhere"),
        ("np", "Next page", "Open the sample"),
        ("tex", "Edit text", "The edge of x"),
    ],
)
def test_beginnings_and_neighbours_count_more(sought: str, better: str, worse: str) -> None:
    assert fuzzy(sought, better) > fuzzy(sought, worse)


def test_what_was_run_last_stands_first() -> None:
    all_ = [Entry("Alpha", id="a"), Entry("Beta", id="b"), Entry("Gamma", id="c", why="no"), Entry("Page", page=1)]
    assert [entry.id for entry in found(all_, "", ["a", "b"])] == ["b", "a"]
    assert [entry.id for entry in found(all_, " ", [])] == ["a", "b"]


def test_what_cannot_be_run_comes_last_with_the_reason(desk: Desk) -> None:
    desk.window.refresh()
    best = found(entries(desk.window), "swap with", [])
    assert best[-1].id == "slot.swap"
    assert best[-1].why == "Choose a slot with something in it first"
    desk.click("1.lead")
    desk.window.refresh()
    assert found(entries(desk.window), "swap with", [])[0] == best[-1]._replace(why="")


def test_it_runs_what_is_chosen(desk: Desk, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "grid")
    assert titles(palette)[0] == "Column grid"
    before = desk.window.stage.overlay("grid")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.window.stage.overlay("grid") is not before
    assert desk.window.last_commands[-1] == "view.grid"
    desk.window.run("view.grid")


def test_keys_walk_round_the_rows_that_can_be_run(palette: Palette) -> None:
    palette.field.setText("slot")
    can = palette._can
    assert 0 < can < palette.list.count()
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == can - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    palette.close()


def test_it_goes_to_a_page(desk: Desk, palette: Palette) -> None:
    palette.field.setText("page 3")
    assert titles(palette)[0] == "Go to page 3"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert 3 in desk.window.stage.visible_pages()


def test_it_opens_an_article_by_its_headline(desk: Desk, palette: Palette) -> None:
    session = desk.session
    path = next(path for path in session.issue.edition.articles if session.where(path)[0] == 3 and "#" not in path)
    entry = next(entry for entry in entries(desk.window) if entry.article == path)
    palette.field.setText(entry.title)
    assert titles(palette)[0] == entry.title
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.selection.article == path
    assert session.selection.page == 3
    assert desk.window.panels["StoryDock"].path == path  # type: ignore[attr-defined]


def test_nothing_found_is_said(palette: Palette) -> None:
    palette.field.setText("qqqqqq")
    assert titles(palette) == ["Nothing is called that"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_a_key_is_answered_at_once(desk: Desk) -> None:
    all_ = entries(desk.window) * 3
    began = time.thread_time()
    for sought in ("s", "sw", "swp", "go to page", "the station clock will be"):
        found(all_, sought, [])
    assert time.thread_time() - began < 1.0
