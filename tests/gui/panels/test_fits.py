"""Suggestions: what fits best comes first, by the lines that the composition itself gives; tried, and placed."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from gui.panels.fits import FitsPanel
from gui.panels.suggestions import slots_for_articles
from gui.selection import Selection
from layout.edit import articles
from layout.model.issue import PlacedArticle, Target
from tests.gui.newsroom import LONG, Desk

Key = Qt.Key


def ask(desk: Desk, article: str = "", slot: Target | None = None) -> FitsPanel:
    """Ask, and wait for all the answers."""
    desk.window.show_fits(article=article, slot=slot)
    panel = desk.window.panels["FitsDock"]
    assert isinstance(panel, FitsPanel)
    desk.qtbot.waitUntil(lambda: panel.done, timeout=LONG)
    return panel


def off(chip: str) -> int:
    return 0 if chip == "fits" else int(chip.replace("−", "-").replace("+", ""))


def test_the_slots_where_an_article_fits_best(desk: Desk) -> None:
    panel = ask(desk, article="articles/oven.md")
    rows = panel.rows.rows()
    assert {row.key for row in rows} == {str(target) for target in slots_for_articles(desk.session)}
    lines = [abs(off(row.chip)) for row in rows]
    assert lines == sorted(lines)
    here = next(row for row in rows if row.key == "1.side")
    assert here.facts == "stands here now"
    assert here.chip == "fits"
    assert "The town oven" in panel.title.text()
    assert panel.told.text().endswith("tried")


def test_a_suggestion_says_what_placing_it_gives(desk: Desk) -> None:
    """The number is no guess: placed there, the slot has just these lines."""
    panel = ask(desk, article="articles/snowplow.txt")
    row = next(row for row in panel.rows.rows() if row.key == "1.side")
    desk.answers.answers.append(1)  # replace, not swap
    panel.rows.choose("1.side")
    QTest.keyClick(panel.rows, Key.Key_Return)
    placed = desk.session.placement(Target(1, "side"))
    assert isinstance(placed, PlacedArticle)
    assert placed.article == "articles/snowplow.txt"
    desk.settle()
    box = desk.session.box(Target(1, "side"))
    assert box is not None
    assert off(row.chip) in (box.over, -box.under) or (row.chip == "fits" and not box.over)
    assert desk.session.selection.target == Target(1, "side")
    desk.qtbot.waitUntil(lambda: panel.done and "1.side" in [r.key for r in panel.rows.rows()], timeout=LONG)
    assert next(r for r in panel.rows.rows() if r.key == "1.side").facts == "stands here now"


def test_the_articles_that_fit_a_slot_best(desk: Desk) -> None:
    desk.window.run("slot.remove", slot="3.foot")
    desk.session.select(Selection(3, "foot"))
    desk.window.refresh()
    assert desk.window.run("slot.fits")
    panel = desk.window.panels["FitsDock"]
    assert isinstance(panel, FitsPanel)
    desk.qtbot.waitUntil(lambda: panel.done, timeout=LONG)
    rows = panel.rows.rows()
    assert rows[0].key == "articles/snowplow.txt"  # it stood there
    assert rows[0].facts.startswith("not placed")
    assert rows[0].carried is not None
    lines = [abs(off(row.chip)) for row in rows]
    assert lines == sorted(lines)
    panel.rows.choose(rows[0].key)
    QTest.keyClick(panel.rows, Key.Key_Return)
    assert isinstance(desk.session.placement(Target(3, "foot")), PlacedArticle)


def test_what_is_chosen_is_tried_on_the_page_and_put_back(desk: Desk) -> None:
    panel = ask(desk, article="articles/oven.md")
    before = desk.session.pages[2]
    shown = desk.window.stage.view.page_items()[1]
    drafts = desk.session.drafts
    panel.rows.setFocus()
    panel.rows.setCurrentRow([row.key for row in panel.rows.rows()].index("2.foot"))
    desk.qtbot.waitUntil(lambda: shown.page is not before, timeout=LONG)
    assert next(box for box in desk.window.stage.boxes(2) if box.name == "foot").article == "articles/oven.md"
    assert desk.session.drafts is drafts
    QTest.keyClick(panel.rows, Key.Key_Escape)
    desk.window.stage.setFocus()
    panel.rows.clearFocus()
    desk.qtbot.waitUntil(lambda: shown.page is before, timeout=LONG)


def test_what_the_pointer_is_over_is_tried_too(desk: Desk) -> None:
    panel = ask(desk, article="articles/oven.md")
    panel.rows.clearFocus()
    before, shown = desk.session.pages[2], desk.window.stage.view.page_items()[1]
    number = [row.key for row in panel.rows.rows()].index("2.foot")
    panel.rows.scrollToItem(panel.rows.item(number))
    at = panel.rows.visualItemRect(panel.rows.item(number)).center()
    QTest.mouseMove(panel.rows.viewport(), at - QPoint(3, 0))
    QTest.mouseMove(panel.rows.viewport(), at)
    desk.qtbot.waitUntil(lambda: shown.page is not before, timeout=LONG)
    QApplication.sendEvent(panel.rows.viewport(), QEvent(QEvent.Type.Leave))
    assert shown.page is before


def test_another_version_is_tried_anew_and_old_answers_are_dropped(desk: Desk) -> None:
    panel = ask(desk, article="articles/oven.md")
    first = {row.key: row.chip for row in panel.rows.rows()}
    text = desk.session.drafts.text("articles/oven.md") or ""
    desk.window.show_fits(article="articles/oven.md")  # begun …
    longer = articles.set_text(desk.session.opened, "articles/oven.md", text + "\nMore words here.\n" * 40)
    desk.session.do("Longer", longer)  # … and overtaken
    desk.qtbot.waitUntil(lambda: panel.done and {r.key: r.chip for r in panel.rows.rows()} != first, timeout=LONG)
    second = {row.key: row.chip for row in panel.rows.rows()}
    assert second.keys() == first.keys()
    assert all(off(second[key]) > off(first[key]) for key in first)


def test_an_article_that_stands_nowhere_brings_its_pictures(desk: Desk) -> None:
    """With its picture it takes as much room as it does where it stands."""
    path = "articles/dogs.md"
    placed = ask(desk, article=path)
    known = {row.key: row.chip for row in placed.rows.rows()}
    page, slot = desk.session.where(path)
    desk.window.run("slot.remove", slot=f"{page}.{slot}")
    desk.settle()
    again = ask(desk, article=path)
    assert {row.key: row.chip for row in again.rows.rows()} == known


def test_closed_pages_and_other_slots_are_no_places(desk: Desk) -> None:
    desk.window.run("page.closed", page=1)
    panel = ask(desk, article="articles/oven.md")
    assert not any(row.key.startswith("1.") for row in panel.rows.rows())
    panel = ask(desk, slot=Target(2, "ad-left"))
    assert panel.rows.rows() == ()
    assert panel.empty.text() == "This slot takes no article, or its page is closed."


def test_nothing_asked_and_nothing_chosen_is_said_in_words(desk: Desk) -> None:
    desk.window.run("view.dock", name="FitsDock")
    panel = desk.window.panels["FitsDock"]
    assert isinstance(panel, FitsPanel)
    assert panel.empty.isVisible()
    assert panel.empty.text().startswith("Choose an article")
    desk.session.select(Selection())
    button = panel.findChild(QToolButton, "article.fits")
    assert isinstance(button, QToolButton)
    button.click()
    assert panel.rows.rows() == ()
    desk.session.select(Selection(1, "side", "articles/oven.md"))
    button.click()
    desk.qtbot.waitUntil(lambda: panel.done, timeout=LONG)
    assert panel.rows.rows()
    assert button.toolTip()
    assert button.accessibleName()
    desk.window.docks["FitsDock"].hide()
    assert panel.rows.rows() == () or panel.done
