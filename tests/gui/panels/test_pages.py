"""The thumbnails of pages: drawn when there is time, gone to, moved by mouse and keys, made from a picture."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from gui.carried import Carried, packed
from gui.panels.pages import PagesPanel
from gui.panels.templates import TemplateChooser, template_pictures
from gui.selection import Selection
from layout.edit import articles
from tests.gui.newsroom import LONG, Desk

Key = Qt.Key
NONE, LEFT, MOVE = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction


def panel_of(desk: Desk) -> PagesPanel:
    panel = desk.window.panels["PagesDock"]
    assert isinstance(panel, PagesPanel)
    return panel


def spoken(panel: PagesPanel, page: int) -> str:
    pages = panel.table.pages
    return str(pages.data(pages.index_of(page), Qt.ItemDataRole.AccessibleTextRole))


def templates(desk: Desk) -> list[str]:
    return [page.template for page in desk.session.issue.edition.pages]


def drag(panel: PagesPanel, page: int, before: int, *, drop: bool = True) -> None:
    """A page dragged to the left edge of another, or behind the last."""
    table = panel.table
    after = before > table.pages.count
    place = table.place_of(table.pages.count if after else before)
    at = place.center() + QPoint(place.width() // 4 * (1 if after else -1), 0)
    mime = packed(Carried("page", page=page))
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(at, MOVE, mime, LEFT, NONE))
    if drop:
        QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(at), MOVE, mime, LEFT, NONE))


def test_pages_are_drawn_by_and_by_and_only_those_that_changed(desk: Desk) -> None:
    panel = panel_of(desk)
    desk.qtbot.waitUntil(lambda: panel.thumbs.done, timeout=15_000)
    first = {page: panel.thumbs.of(page) for page in range(1, 5)}
    assert all(picture is not None and not picture.isNull() for picture in first.values())
    image = first[1].toImage() if first[1] is not None else None
    assert image is not None
    greys = {
        image.pixelColor(x, y).lightness() // 32
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert len(greys) > 4  # a page, no empty sheet
    desk.window.stage.view.painter.pictures.wait()
    desk.qtbot.wait(400)
    desk.qtbot.waitUntil(lambda: panel.thumbs.done, timeout=15_000)
    before = dict(desk.session.pages)
    drawn: list[int] = []
    panel.thumbs.changed.connect(drawn.append)
    text = desk.session.drafts.text("articles/oven.md") or ""
    changed = articles.set_text(desk.session.opened, "articles/oven.md", text.replace("oven", "kiln"))
    desk.session.do("Typing", changed)
    desk.settle()
    desk.qtbot.waitUntil(lambda: panel.thumbs.done, timeout=15_000)
    changed_pages = {number for number, page in desk.session.pages.items() if page is not before[number]}
    assert 1 in drawn
    assert set(drawn) == changed_pages < {1, 2, 3, 4}


def test_spreads_lie_as_in_print(desk: Desk) -> None:
    table = panel_of(desk).table
    assert table.pages.index_of(1).column() % 2 == 1  # page 1 at the right
    left, right = table.place_of(2), table.place_of(3)
    assert left.top() == right.top()
    assert 0 <= right.left() - left.right() <= 2
    assert not table.pages.flags(table.pages.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_spreads_of_a_paper_read_from_right_to_left(desk: Desk) -> None:
    """Page 1 lies at the left, page 2 at the right of page 3; the left arrow goes on."""
    table = panel_of(desk).table
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.qtbot.waitUntil(lambda: table.place_of(1).right() < table.place_of(2).left())
    assert 0 < table.place_of(2).left() - table.place_of(3).right() < 20
    table.choose(2)
    QTest.keyClick(table, Key.Key_Left)
    assert table.page == 3
    place = table.place_of(4)
    assert table.gap_at(place.center() + QPoint(place.width() // 4, 0)) == 4
    assert table.gap_at(place.center() - QPoint(place.width() // 4, 0)) == 5


def test_a_click_goes_there_arrows_go_on_and_return_fits(desk: Desk) -> None:
    panel = panel_of(desk)
    QTest.mouseClick(panel.table.viewport(), LEFT, NONE, panel.table.place_of(2).center())
    assert desk.session.selection == Selection(2)
    QTest.keyClick(panel.table, Key.Key_Right)
    assert desk.session.selection == Selection(3)
    QTest.keyClick(panel.table, Key.Key_Up)
    assert desk.session.selection == Selection(1)
    QTest.keyClick(panel.table, Key.Key_Down)
    assert desk.session.selection == Selection(3)
    QTest.keyClick(panel.table, Key.Key_Home)
    assert desk.session.selection == Selection(1)
    QTest.keyClick(panel.table, Key.Key_Left)
    assert desk.session.selection == Selection(1)
    QTest.keyClick(panel.table, Key.Key_End)
    assert desk.session.selection == Selection(4)
    desk.window.stage.set_zoom(2.0)
    QTest.keyClick(panel.table, Key.Key_Return)
    assert desk.window.stage.view.fit_mode == "spread"
    assert 4 in desk.window.stage.visible_pages()


def test_the_page_that_is_framed_already_can_be_clicked_and_reached_by_tab(desk: Desk) -> None:
    panel = panel_of(desk)
    assert desk.session.selection == Selection()
    assert panel.table.page == 1
    QTest.mouseClick(panel.table.viewport(), LEFT, NONE, panel.table.place_of(1).center())
    assert desk.session.selection == Selection(1)
    desk.session.select(Selection())
    QApplication.sendEvent(panel.table, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert desk.session.selection == Selection(1)


def test_the_frame_follows_what_is_chosen_on_the_canvas(desk: Desk) -> None:
    panel = panel_of(desk)
    desk.session.select(Selection(4, "lead"))
    assert panel.table.page == 4


def test_a_page_is_dragged_to_another_place(desk: Desk) -> None:
    panel = panel_of(desk)
    before = templates(desk)
    drag(panel, 3, 2)
    moved = [before[0], before[2], before[1], *before[3:]]
    assert templates(desk) == moved
    assert desk.session.selection == Selection(2)
    assert desk.session.history.undo_name == "Move page 3 to 2"
    desk.session.undo()
    desk.settle()
    panel.table.scrollToBottom()
    drag(panel, 2, 5)
    assert templates(desk) == [before[0], *before[2:], before[1]]
    desk.session.undo()
    drag(panel, 3, 3)  # where it stands already
    drag(panel, 3, 4)
    assert templates(desk) == before


def test_the_drop_line_shows_and_goes(desk: Desk) -> None:
    panel = panel_of(desk)
    table = panel.table
    place = table.place_of(2)
    desk.qtbot.waitUntil(lambda: panel.thumbs.done, timeout=15_000)
    plain = table.viewport().grab(place.adjusted(-8, 0, 0, 0)).toImage()
    assert not plain.isNull()
    drag(panel, 3, 2, drop=False)
    assert table.gap_at(place.center() - QPoint(20, 0)) == 2
    assert table.gap_at(place.center() + QPoint(20, 0)) == 3
    assert table.viewport().grab(place.adjusted(-8, 0, 0, 0)).toImage() != plain
    QApplication.sendEvent(table.viewport(), QDragLeaveEvent())
    assert table.viewport().grab(place.adjusted(-8, 0, 0, 0)).toImage() == plain


def test_an_article_held_over_a_page_brings_it_to_the_canvas(desk: Desk) -> None:
    panel = panel_of(desk)
    panel.table.scrollToBottom()
    mime = packed(Carried("article", "articles/oven.md"))
    event = QDragEnterEvent(panel.table.place_of(3).center(), MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(panel.table.viewport(), event)
    assert event.isAccepted()  # else no move would follow
    move = QDragMoveEvent(panel.table.place_of(4).center(), MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(panel.table.viewport(), move)
    assert not move.isAccepted()
    desk.qtbot.waitUntil(lambda: 4 in desk.window.stage.visible_pages(), timeout=15_000)
    QApplication.sendEvent(panel.table.viewport(), QDragLeaveEvent())


def test_keys_move_and_delete_and_undo_brings_back(desk: Desk) -> None:
    panel = panel_of(desk)
    before = templates(desk)
    desk.window.activateWindow()
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_Home)
    QTest.keyClick(panel.table, Key.Key_Right)
    desk.window.refresh()
    desk.window.run("page.later")
    assert templates(desk) == [before[0], before[2], before[1], *before[3:]]
    assert panel.table.page == 3
    desk.session.undo()
    panel.table.choose(2)
    QTest.keyClick(panel.table, Key.Key_Delete)
    assert templates(desk) == [before[0], *before[2:]]
    assert desk.session.read.unplaced
    desk.session.undo()
    assert templates(desk) == before


def test_a_page_says_what_is_wrong_with_it(desk: Desk) -> None:
    panel = panel_of(desk)
    assert spoken(panel, 2).startswith("Page 2, Community, template inside-3")
    desk.window.run("page.go", page=1)
    desk.window.run("page.closed")
    text = desk.session.drafts.text("articles/oven.md") or ""
    longer = articles.set_text(desk.session.opened, "articles/oven.md", text + "\nMore words here.\n" * 40)
    desk.session.do("Longer", longer)
    desk.window.run("slot.remove", slot="3.foot")
    desk.settle()
    assert "lines over" in spoken(panel, 1) or "line(s) over" in spoken(panel, 1)
    assert spoken(panel, 1).endswith("closed")
    assert "has warnings" in spoken(panel, 3)


def test_what_preflight_finds_later_comes_and_goes(desk: Desk) -> None:
    panel = panel_of(desk)
    desk.window.run("page.go", page=2)
    desk.window.run("page.closed")
    desk.settle()
    desk.window.run("slot.remove", slot="2.top")
    desk.qtbot.waitUntil(lambda: "has errors" in spoken(panel, 2), timeout=LONG)
    desk.window.run("edit.undo")
    desk.qtbot.waitUntil(lambda: "has" not in spoken(panel, 2), timeout=LONG)


def test_a_new_page_by_the_picture_of_its_template(desk: Desk) -> None:
    panel = panel_of(desk)
    desk.window.run("page.go", page=2)
    desk.window.refresh()
    desk.answers.answers.append("letters")
    button = panel.findChild(QToolButton, "page.insert")
    assert isinstance(button, QToolButton)
    button.click()
    assert desk.session.selection == Selection(3)
    assert templates(desk)[2] == "letters"
    assert panel.table.pages.count == 5
    desk.answers.answers.append("")
    assert desk.window.run("page.template") is False
    desk.session.undo()
    assert panel.table.pages.count == 4


def test_the_chooser_shows_every_template_and_what_it_is_for(desk: Desk) -> None:
    pictures = template_pictures(desk.session, 3)
    assert {picture.name for picture in pictures} == set(desk.session.read.templates)
    assert not pictures[0].name.startswith("front")
    assert template_pictures(desk.session, 1)[0].name.startswith("front")
    chooser = TemplateChooser("Change template", pictures, "inside-4", desk.window)
    desk.qtbot.addWidget(chooser)
    chooser.show()
    assert chooser.chosen == "inside-4"
    assert chooser.list.currentItem().toolTip()
    QTest.keyClick(chooser.list, Key.Key_Right)
    assert chooser.chosen != "inside-4"
    with desk.qtbot.waitSignal(chooser.accepted):
        QTest.keyClick(chooser.list, Key.Key_Return)


@pytest.mark.parametrize("count", [1, 24])
def test_one_page_and_many(desk: Desk, count: int) -> None:
    panel = panel_of(desk)
    for page in range(4, count, -1):
        desk.window.run("page.delete", page=page)
    for page in range(4, count):
        desk.window.run("page.insert", after=page, template="inside-2")
    desk.settle()
    table = panel.table
    assert table.pages.count == count
    table.scrollToBottom()
    assert table.viewport().rect().intersects(table.place_of(count))
    desk.qtbot.waitUntil(lambda: panel.thumbs.of(count) is not None, timeout=15_000)
    assert table.pages.rowCount() * table.pages.columnCount() > count


def test_a_hidden_panel_draws_nothing(desk: Desk) -> None:
    panel = panel_of(desk)
    desk.qtbot.waitUntil(lambda: panel.thumbs.done, timeout=15_000)
    desk.window.docks["PagesDock"].hide()
    drawn: list[int] = []
    panel.thumbs.changed.connect(drawn.append)
    desk.session.do("Typing", articles.set_front(desk.session.opened, "articles/oven.md", "headline", "Another one"))
    desk.settle()
    desk.qtbot.wait(400)
    assert drawn == []
    desk.window.docks["PagesDock"].show()
    desk.qtbot.waitUntil(lambda: 1 in drawn, timeout=15_000)
