"""The outline: what it says, and that the keyboard alone does with it all that dragging does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.carried import Carried
from gui.panels.contents import UNPLACED
from gui.panels.outline import OutlinePanel
from gui.selection import Selection
from layout.edit import articles, plan
from layout.model.issue import PlacedArticle, Target
from tests.gui.newsroom import Desk

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(desk: Desk) -> OutlinePanel:
    desk.window.run("view.outline")
    found = desk.window.panels["OutlineDock"]
    assert isinstance(found, OutlinePanel)
    return found


def go(panel: OutlinePanel, key: str) -> None:
    """The line with a key is the current one, as arrows make it."""
    item = panel.line(key)
    assert item is not None, key
    panel.tree.setCurrentItem(item)


def spoken(panel: OutlinePanel, key: str) -> str:
    item = panel.line(key)
    assert item is not None, key
    return str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))


def article(desk: Desk, slot: str) -> str:
    page, _, name = slot.partition(".")
    placed = desk.session.placement(Target(int(page), name))
    return placed.article if isinstance(placed, PlacedArticle) else ""


def in_hand(panel: OutlinePanel) -> bool:
    return panel.picked is not None


def soon(panel: OutlinePanel) -> None:
    panel.renew()


def test_every_line_speaks_in_words(desk: Desk, panel: OutlinePanel) -> None:
    assert panel.tree.topLevelItemCount() == 5
    assert spoken(panel, "1").startswith("Page 1, template front")
    assert spoken(panel, "1/lead") == "Slot lead, One wall later, the high path is open, fits"
    assert spoken(panel, "3/side").startswith("Slot side, “One wall later, the high path is open” goes on")
    assert spoken(panel, "2/ad-left") == "Slot ad-left, perdiz.png"
    assert spoken(panel, UNPLACED).startswith("Not placed, ")
    desk.window.run("slot.remove", slot="3.foot")
    desk.window.run("page.closed", page=2)
    soon(panel)
    assert spoken(panel, "3/foot") == "Slot foot, empty, takes article, jump"
    assert spoken(panel, "2").endswith(", closed")
    assert spoken(panel, f"{UNPLACED}/articles/snowplow.txt").startswith("The snowplow has a name, at last")
    text = desk.session.drafts.text("articles/oven.md") or ""
    longer = articles.set_text(desk.session.opened, "articles/oven.md", text + "\nMore words here.\n" * 40)
    desk.session.do("Longer", longer)
    desk.settle()
    soon(panel)
    item = panel.line("1/side")
    assert item is not None
    assert item.text(1).startswith("+")
    assert "over" in spoken(panel, "1/side")


def test_an_article_unfolds_to_its_pictures_and_a_picture_is_chosen(desk: Desk, panel: OutlinePanel) -> None:
    item = panel.line("1/lead")
    assert item is not None
    assert item.childCount() == 1
    assert not item.isExpanded()
    go(panel, "1/lead")
    assert desk.session.selection == Selection(1, "lead", article(desk, "1.lead"))
    QTest.keyClick(panel.tree, Key.Key_Right)
    assert item.isExpanded()
    QTest.keyClick(panel.tree, Key.Key_Down)
    assert desk.session.selection.picture == 0


def test_the_line_follows_what_is_chosen_on_the_page(desk: Desk, panel: OutlinePanel) -> None:
    desk.click("2.top", 0.5, 0.05)
    assert panel.chosen() is not None
    assert panel.chosen().key == "2/top"  # type: ignore[union-attr]
    desk.session.select(Selection(4))
    assert panel.chosen().key == "4"  # type: ignore[union-attr]


def test_what_is_unfolded_and_chosen_stays_so(desk: Desk, panel: OutlinePanel) -> None:
    for key, unfolded in (("1/lead", True), ("2", False)):
        item = panel.line(key)
        assert item is not None
        item.setExpanded(unfolded)
    go(panel, "3/main")
    same = panel.line("3/main")
    desk.session.do("Headline", articles.set_front(desk.session.opened, article(desk, "3.main"), "headline", "New one"))
    desk.settle()
    soon(panel)
    assert panel.line("3/main") is same
    assert spoken(panel, "3/main").startswith("Slot main, New one")
    assert panel.chosen().key == "3/main"  # type: ignore[union-attr]
    folds = [(item := panel.line(key)) is not None and item.isExpanded() for key in ("1/lead", "2", "3")]
    assert folds == [True, False, True]


def test_picked_up_and_put_on_a_taken_slot_two_articles_swap(desk: Desk, panel: OutlinePanel) -> None:
    lead, side = article(desk, "2.top"), article(desk, "2.foot")
    go(panel, "2/top")
    QTest.keyClick(panel.tree, Key.Key_X, CTRL)
    assert in_hand(panel)
    assert panel.foot.isVisible()
    assert "Ctrl+V" in panel.foot.text()
    go(panel, "2/foot")
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)
    assert (article(desk, "2.top"), article(desk, "2.foot")) == (side, lead)
    assert not in_hand(panel)
    assert not panel.foot.isVisible()
    desk.session.undo()
    assert (article(desk, "2.top"), article(desk, "2.foot")) == (lead, side)


def test_from_the_list_to_a_slot_and_back(desk: Desk, panel: OutlinePanel) -> None:
    go(panel, "3/foot")
    QTest.keyClick(panel.tree, Key.Key_Delete)
    assert article(desk, "3.foot") == ""
    soon(panel)
    go(panel, f"{UNPLACED}/articles/snowplow.txt")
    assert desk.session.selection == Selection(article="articles/snowplow.txt")
    QTest.keyClick(panel.tree, Key.Key_X, CTRL)
    go(panel, "3/foot")
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)
    assert article(desk, "3.foot") == "articles/snowplow.txt"
    soon(panel)
    go(panel, "3/foot")
    QTest.keyClick(panel.tree, Key.Key_X, CTRL)
    go(panel, UNPLACED)
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)
    assert article(desk, "3.foot") == ""


def test_escape_puts_down_and_nothing_is_put_on_what_takes_nothing(desk: Desk, panel: OutlinePanel) -> None:
    before = desk.session.drafts
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)
    go(panel, "2/top")
    QTest.keyClick(panel.tree, Key.Key_X, CTRL)
    go(panel, "3")
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)  # a page is no slot
    assert in_hand(panel)
    go(panel, "2/ad-left")
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)  # a place for adverts: told in a dialog
    assert desk.answers.told
    assert in_hand(panel)
    QTest.keyClick(panel.tree, Key.Key_Escape)
    assert not in_hand(panel)
    assert desk.session.drafts is before


def test_pages_move_and_go_by_keys_too(desk: Desk, panel: OutlinePanel) -> None:
    names = [page.template for page in desk.session.issue.edition.pages]
    go(panel, "2")
    QTest.keyClick(panel.tree, Key.Key_X, CTRL)
    go(panel, "4")
    QTest.keyClick(panel.tree, Key.Key_V, CTRL)
    assert [page.template for page in desk.session.issue.edition.pages] == [names[0], names[2], names[3], names[1]]
    desk.session.undo()
    soon(panel)
    go(panel, "4")
    QTest.keyClick(panel.tree, Key.Key_Delete)
    assert len(desk.session.issue.edition.pages) == 3


def test_return_opens(desk: Desk, panel: OutlinePanel) -> None:
    go(panel, "2/top")
    QTest.keyClick(panel.tree, Key.Key_Return)
    assert not desk.window.docks["StoryDock"].isHidden()
    desk.window.run("slot.remove", slot="3.foot")
    soon(panel)
    go(panel, "3/foot")
    desk.answers.answers.append("The snowplow has a name, at last (articles/snowplow.txt)")
    QTest.keyClick(panel.tree, Key.Key_Return)
    assert article(desk, "3.foot") == "articles/snowplow.txt"
    go(panel, "4")
    QTest.keyClick(panel.tree, Key.Key_Return)
    assert desk.window.stage.view.fit_mode == "spread"
    go(panel, "2/letters")
    item = panel.line("2/letters")
    assert item is not None
    QTest.keyClick(panel.tree, Key.Key_Return)
    assert item.isExpanded()


def test_the_menu_has_the_commands_and_picking_up(desk: Desk, panel: OutlinePanel) -> None:
    go(panel, "2/top")
    node = panel.chosen()
    assert node is not None
    menu = panel.menu(node)
    titles = [action.text().replace("&", "") for action in menu.actions()]
    assert titles[:2] == ["Pick up", "Put here"]
    assert "Remove from slot" in titles
    menu.actions()[0].trigger()
    assert panel.picked == Carried("slot", slot="2.top")
    menu.close()
    panel.put_down()


@pytest.mark.long
def test_a_whole_plan_of_many_pages_is_quick(desk: Desk, panel: OutlinePanel) -> None:
    import time

    from layout.edit import pages

    opened = desk.session.opened
    for page in range(4, 40):
        opened = opened._replace(drafts=pages.insert_page(opened, page + 1, "inside-3"))
        issue = desk.session.preview(opened.drafts)
        assert issue is not None
        opened = opened._replace(issue=issue)
    desk.session.do("Many", opened.drafts)
    desk.settle()
    soon(panel)
    assert panel.tree.topLevelItemCount() == 41
    spent = []
    for _ in range(5):
        before = time.thread_time()
        panel.renew()
        spent.append(time.thread_time() - before)
    assert min(spent) < 0.02


def test_empty_on_purpose_and_packages(desk: Desk, panel: OutlinePanel) -> None:
    drafts = plan.place(desk.session.opened, Target(3, "foot"), None)
    desk.session.do("Empty", drafts)
    desk.window.run("slot.empty", slot="3.foot")
    soon(panel)
    assert "empty" in spoken(panel, "3/foot")
    item = panel.line("2/letters")
    assert item is not None
    assert item.childCount() >= 1
    first = item.child(0)
    assert first is not None
    assert panel.node(first).means.slot == "letters"
