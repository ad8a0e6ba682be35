"""Closed pages: whatever changes what is printed of them is shouted, till it is as it was or the page is open."""

import pytest

from gui.closedpages import ClosedPages, ClosedPagesBar, changed_slots
from gui.panels.problems import ProblemsPanel
from layout.display.items import Fill, Group, Mark, PageDisplay
from layout.edit import articles
from layout.model.geometry import Rect
from layout.model.ink import BLACK
from layout.preflight.closing import page_seal
from tests.gui.newsroom import LONG, Desk


def page(number: int, **slots: float) -> PageDisplay:
    """A page with a black square in each slot."""
    groups = tuple(
        Group(Mark("slot", slot=slot), x, 0.0, (Fill(Rect(0.0, 0.0, 1.0, 1.0), BLACK),)) for slot, x in slots.items()
    )
    return PageDisplay(number, str(number), Rect(0.0, 0.0, 100.0, 100.0), 0.0, groups)


def test_versions_of_a_page_are_compared_slot_by_slot() -> None:
    assert changed_slots(page(1, a=1.0, b=2.0), page(1, a=1.0, b=2.0)) is None
    assert changed_slots(page(1, a=1.0, b=2.0), page(1, a=1.0, b=3.0)) == ("b",)
    assert changed_slots(page(1, a=1.0, b=2.0), page(1, a=1.0, c=2.0)) == ("b", "c")


def test_what_changes_is_told_till_it_is_as_it_was() -> None:
    known = ClosedPages()
    assert known.look("", {1: page(1, a=1.0), 2: page(2, a=1.0)}, {2: ""}) == {}
    assert known.look("", {1: page(1, a=9.0), 2: page(2, a=1.0)}, {2: ""}) == {}
    assert known.look("", {1: page(1, a=9.0), 2: page(2, a=2.0)}, {2: ""}) == {2: ("a",)}
    assert known.look("", {1: page(1, a=9.0), 2: page(2, a=3.0)}, {2: ""}) == {2: ("a",)}
    assert known.look("", {1: page(1, a=9.0), 2: page(2, a=1.0)}, {2: ""}) == {}


def test_a_page_that_was_open_meanwhile_counts_from_then_on() -> None:
    known = ClosedPages()
    known.look("", {1: page(1, a=1.0)}, {1: ""})
    known.look("", {1: page(1, a=2.0)}, {})
    assert known.look("", {1: page(1, a=2.0)}, {1: ""}) == {}


def test_a_page_that_moved_changed() -> None:
    known = ClosedPages()
    known.look("", {1: page(1, a=1.0), 2: page(2, a=2.0)}, {2: ""})
    assert known.look("", {1: page(1, a=2.0), 2: page(2, a=1.0)}, {1: ""}) == {}
    assert known.look("", {1: page(1, a=3.0), 2: page(2, a=1.0)}, {1: ""}) == {1: ("a",)}


def test_editions_are_kept_apart() -> None:
    known = ClosedPages()
    known.look("en", {1: page(1, a=1.0)}, {1: ""})
    assert known.look("es", {1: page(1, a=2.0)}, {1: ""}) == {}
    assert known.look("en", {1: page(1, a=2.0)}, {1: ""}) == {1: ("a",)}


def test_a_seal_tells_what_changed_while_no_window_was_open() -> None:
    seal = page_seal(page(1, a=1.0))
    assert ClosedPages().look("", {1: page(1, a=1.0)}, {1: seal}) == {}
    known = ClosedPages()
    assert known.look("", {1: page(1, a=2.0)}, {1: seal}) == {1: ()}
    assert known.look("", {1: page(1, a=1.0)}, {1: seal}) == {}
    assert known.look("", {1: page(1, a=2.0)}, {1: seal}) == {1: ("a",)}


@pytest.fixture
def bar(desk: Desk) -> ClosedPagesBar:
    panel = desk.window.panels["ProblemsDock"]
    assert isinstance(panel, ProblemsPanel)
    return panel.closed_pages


def test_the_bar_stands_above_the_pages_until_the_change_is_undone(desk: Desk, bar: ClosedPagesBar) -> None:
    session, window = desk.session, desk.window
    article = next(path for path in session.issue.edition.articles if session.where(path)[0] == 2)
    slot = session.where(article)[1]
    window.run("page.closed", page=2)
    desk.settle()
    assert bar.isHidden()
    session.do("typed", articles.set_front(session.opened, article, "headline", "Quite another headline"))
    desk.settle()
    assert bar.isVisibleTo(window.stage)
    assert slot in bar.changed[2]
    assert "Page 2 is closed" in bar.words.text()
    assert slot in bar.words.text()
    bar.undo.click()
    desk.settle()
    assert bar.isHidden()
    window.run("edit.redo")
    desk.settle()
    assert not bar.isHidden()
    bar.open_again.click()
    desk.settle()
    assert bar.isHidden()
    opened = session.page(2)
    assert opened is not None
    assert not opened.closed


def test_a_page_is_closed_with_the_seal_of_what_is_printed(desk: Desk, bar: ClosedPagesBar) -> None:
    session, window = desk.session, desk.window
    desk.settle()
    window.run("page.closed", page=3)
    sent = session.page(3)
    assert sent is not None
    assert sent.seal == page_seal(session.pages[3])
    assert window.run("edit.undo")
    desk.settle()
    # not composed yet as the copy is now: the seal comes when it is, and is one act with the closing
    article = next(path for path in session.issue.edition.articles if session.where(path)[0] == 2)
    session.do("typed", articles.set_front(session.opened, article, "headline", "Quite another headline"))
    window.run("page.closed", page=2)
    unsealed = session.page(2)
    assert unsealed is not None
    assert (unsealed.closed, unsealed.seal) == (True, "")
    desk.qtbot.waitUntil(lambda: bool(session.shown_edition.pages[1].seal), timeout=LONG)
    desk.settle()
    assert session.shown_edition.pages[1].seal == page_seal(session.pages[2])
    assert bar.changed == {}
    window.run("edit.undo")
    desk.settle()
    opened = session.page(2)
    assert opened is not None
    assert not opened.closed


def test_other_pages_may_change(desk: Desk, bar: ClosedPagesBar) -> None:
    session = desk.session
    desk.window.run("page.closed", page=4)
    desk.settle()
    article = next(
        path
        for path in session.issue.edition.articles
        if session.where(path)[0] == 2 and path.startswith("articles/") and "#" not in path
    )
    session.do("typed", articles.set_front(session.opened, article, "deck", "Another deck, no longer than this"))
    desk.settle()
    assert bar.changed == {}
    assert bar.isHidden()
