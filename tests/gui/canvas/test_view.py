"""The view of the pages: where they lie, how they are zoomed and moved, and what is painted again."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.canvas.navigation import STEPS
from gui.canvas.spreads import GAP, Spreads
from gui.canvas.view import DeskView
from gui.theme import apply_theme, colours
from layout.display.items import IssueDisplay
from layout.model.geometry import Rect

TITLES = tuple(str(number) for number in range(1, 9))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[DeskView]:
    made = DeskView()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_canvas()
    made.close()


@pytest.fixture
def full(view: DeskView, composed_sample: Any) -> DeskView:
    """With the sample issue."""
    view.set_pages(composed_sample.display, TITLES, composed_sample.book)
    return view


def wheel(view: DeskView, at: QPoint, turned: int, modifiers: Qt.KeyboardModifier) -> None:
    viewport = view.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


# where pages lie


def test_spreads_are_those_of_print() -> None:
    spreads = Spreads(8, 100.0, 150.0)
    assert spreads.rows == ((1,), (2, 3), (4, 5), (6, 7), (8,))
    assert spreads.place(1) == QRectF(100.0, 0.0, 100.0, 150.0), "page 1 is a right-hand page"
    assert spreads.place(2) == QRectF(0.0, 150.0 + GAP, 100.0, 150.0)
    assert spreads.place(3).left() == spreads.place(2).right(), "no gap at the fold"
    assert spreads.place(8).left() == 0.0
    assert spreads.place(0) == spreads.place(9) == QRectF()
    assert Spreads(3, 100.0, 150.0, facing=False).rows == ((1,), (2,), (3,))
    assert Spreads(0, 100.0, 150.0).rows == ()


def test_spreads_of_a_paper_that_is_read_from_right_to_left() -> None:
    spreads = Spreads(4, 100.0, 150.0, leftwards=True)
    assert spreads.place(1).left() == 0.0, "page 1 is a left-hand page"
    assert spreads.place(3).right() == spreads.place(2).left(), "page 2 lies at the right of page 3"


@pytest.mark.parametrize("facing", [True, False])
def test_every_page_is_found_where_it_lies(facing: bool) -> None:
    spreads = Spreads(9, 100.0, 150.0, facing)
    for page in range(1, 10):
        point = spreads.place(page).topLeft() + QPointF(30.0, 40.0)
        assert spreads.page_at(point) == (page, 30.0, 40.0)
        assert spreads.desk.contains(spreads.place(page))
    assert spreads.page_at(QPointF(-5.0, 10.0)) is None


def test_pages_not_composed_yet_hold_their_place(view: DeskView, composed_sample: Any) -> None:
    display = composed_sample.display
    view.set_pages(replace(display, pages=()), TITLES, trim=display.pages[0].trim)
    before = [view.scene_rect(page) for page in range(1, 9)]
    zoom, middle = view.zoom, view.seen().center()
    view.set_pages(replace(display, pages=display.pages[:2]), TITLES, composed_sample.book)
    assert [item.page for item in view.page_items()] == [*display.pages[:2], *([None] * 6)]
    view.set_pages(display, TITLES, composed_sample.book)
    assert [view.scene_rect(page) for page in range(1, 9)] == before
    assert (view.zoom, view.seen().center()) == (zoom, middle)
    view.set_pages(replace(display, pages=display.pages[:1]), TITLES, composed_sample.book)
    assert view.page_items()[5].page is display.pages[5], "what is composed later stays as it was meanwhile"
    view.set_pages(replace(display, edition="es", pages=display.pages[:1]), TITLES, composed_sample.book)
    assert view.page_items()[5].page is None, "but not of another edition"


def test_an_empty_sheet_shows_its_folio(view: DeskView) -> None:
    view.set_pages(IssueDisplay("", "en", "", "en"), ("A1", "A2"), trim=Rect(0.0, 0.0, 792.0, 1224.0))
    image = view.grab().toImage()
    place = view.mapFromScene(view.scene_rect(1)).boundingRect()
    inks = {
        image.pixelColor(x, y).lightness()
        for x in range(place.left() + 2, place.right() - 2, 2)
        for y in range(place.center().y() - 60, place.center().y() + 60, 2)
    }
    assert 255 in inks
    assert 150 < min(inks) < 250, "faint"


def test_fewer_and_more_pages(full: DeskView, composed_sample: Any, qtbot: QtBot) -> None:
    display = composed_sample.display
    full.set_pages(replace(display, pages=display.pages[:3]), TITLES[:3])
    assert [item.number for item in full.page_items()] == [1, 2, 3]
    assert full.scene_rect(4) == QRectF()
    full.set_pages(display, TITLES)
    assert len(full.page_items()) == 8
    full.clear()
    assert full.page_items() == ()
    assert full.visible_pages() == ()
    assert full.current_page() == 0
    full.fit_spread()
    full.go_to(3)
    full.next_spread()


# zoom


def test_the_whole_spread_fits_and_stays_so(full: DeskView) -> None:
    full.fit_spread(4)
    assert full.fit_mode == "spread"
    for size in ((1200, 800), (700, 900), (1500, 500)):
        full.resize(*size)
        for page in (4, 5):
            assert full.seen().contains(full.scene_rect(page))
        assert full.current_page() in (4, 5)
    full.set_zoom(1.0)
    full.resize(1200, 800)
    assert full.zoom == 1.0, "a zoom that was chosen stays"


def test_the_width_fits(full: DeskView) -> None:
    full.fit_width(2)
    seen, row = full.seen(), full.scene_rect(2) | full.scene_rect(3)
    assert seen.left() < row.left()
    assert seen.right() > row.right()
    assert seen.width() < row.width() * 1.1
    assert seen.top() < row.top(), "from its head"


def test_actual_size_is_that_of_paper(full: DeskView) -> None:
    full.actual_size()
    inches = 72.0 * full.transform().m11() / full.screen().physicalDotsPerInch()
    assert inches == pytest.approx(1.0)


def test_zoom_goes_by_steps_within_limits(full: DeskView) -> None:
    full.set_zoom(1.0)
    full.zoom_in()
    assert full.zoom == 1.25
    full.zoom_out()
    full.zoom_out()
    assert full.zoom == 0.75
    full.set_zoom(1000.0)
    assert full.zoom == STEPS[-1]
    full.zoom_in()
    full.set_zoom(0.0)
    assert full.zoom == STEPS[0]
    full.zoom_out()
    assert full.zoom == STEPS[0]


def test_zooming_keeps_the_point_under_the_pointer(full: DeskView) -> None:
    full.fit_spread(4)
    full.set_zoom(1.0)
    pointer = QPoint(800, 300)
    fixed = full.mapToScene(pointer)
    told = []
    full.zoom_changed.connect(lambda: told.append(full.zoom))
    for turned in (120, 120, 240, -120, 60):
        wheel(full, pointer, turned, Qt.KeyboardModifier.ControlModifier)
        off = QPointF(full.viewportTransform().map(fixed)) - QPointF(pointer)
        assert abs(off.x()) <= 2.5
        assert abs(off.y()) <= 2.5
    assert len(told) == 5
    assert full.fit_mode == ""


def test_a_zoom_that_goes_on_is_shown_by_sketches_if_slow(full: DeskView, qtbot: QtBot) -> None:
    full.grab()
    full._cost = 1.0
    while full._sketch() is None and any(full.page_items()[n - 1].make_sketch(1.0) for n in full.visible_pages()):
        pass
    full.set_zoom(0.5)
    assert not any(item.sketched for item in full.page_items()), "one step is painted in full"
    full.set_zoom(0.52)
    assert all(full.page_items()[number - 1].sketched for number in full.visible_pages()[:1])
    full.grab()
    qtbot.waitUntil(lambda: not any(item.sketched for item in full.page_items()), timeout=2000)


# moving


def test_the_wheel_scrolls_and_glides(full: DeskView, qtbot: QtBot) -> None:
    full.set_zoom(1.0)
    full.go_to(4)
    before = full.verticalScrollBar().value()
    wheel(full, QPoint(300, 300), -120, Qt.KeyboardModifier.NoModifier)
    wheel(full, QPoint(300, 300), -120, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: full.verticalScrollBar().value() == before + 180, timeout=2000)


def test_space_and_the_middle_button_move_the_desk(full: DeskView) -> None:
    full.set_zoom(1.0)
    full.go_to(4)
    viewport, bars = full.viewport(), (full.horizontalScrollBar(), full.verticalScrollBar())
    for button, space in ((Qt.MouseButton.MiddleButton, False), (Qt.MouseButton.LeftButton, True)):
        before = [bar.value() for bar in bars]
        if space:
            QTest.keyPress(full, Qt.Key.Key_Space)
            assert full.hand_held
        QTest.mousePress(viewport, button, pos=QPoint(500, 400))
        QTest.mouseMove(viewport, QPoint(470, 350))
        assert [bar.value() for bar in bars] == [before[0] + 30, before[1] + 50]
        QTest.mouseRelease(viewport, button, pos=QPoint(470, 350))
        if space:
            QTest.keyRelease(full, Qt.Key.Key_Space)
        assert not full.hand_held
        QTest.mouseMove(viewport, QPoint(100, 100))
        assert [bar.value() for bar in bars] == [before[0] + 30, before[1] + 50]


def test_turning_spreads(full: DeskView) -> None:
    full.fit_spread(1)
    seen = [full.spread_of(full.current_page())]
    for _ in range(5):
        full.next_spread()
        seen.append(full.spread_of(full.current_page()))
    assert seen == [(1,), (2, 3), (4, 5), (6, 7), (8,), (8,)]
    full.previous_spread()
    assert full.spread_of(full.current_page()) == (6, 7)
    full.set_spreads(False)
    assert not full.spreads
    assert full.current_page() in (6, 7)
    assert full.spread_of(6) == (6,)


def test_what_is_in_sight_is_told_once(full: DeskView) -> None:
    told = []
    full.fit_spread(1)
    full.visible_changed.connect(lambda: told.append(full.visible_pages()))
    full.go_to(4)
    assert set(full.visible_pages()[:2]) == {4, 5}
    assert told
    assert told[-1] == full.visible_pages()
    assert all(a != b for a, b in pairwise(told))


def test_reveal_scrolls_only_if_needed(full: DeskView) -> None:
    full.set_zoom(1.0)
    full.go_to(4)
    inside = QRectF(full.seen().center(), full.seen().center() + QPointF(10.0, 10.0))
    before = full.seen()
    full.reveal(inside)
    assert full.seen() == before
    corner = full.scene_rect(7).adjusted(700.0, 1100.0, 0.0, 0.0)
    full.reveal(corner)
    assert full.seen().contains(corner)
    full.fit_rect(full.scene_rect(3))
    assert full.seen().contains(full.scene_rect(3))


# painting


def settled(view: DeskView) -> QImage:
    view.grab()
    assert view.painter.pictures.wait()
    return view.grab().toImage()


def test_the_desk_is_that_of_the_theme_and_the_paper_white(full: DeskView) -> None:
    image = settled(full)
    assert image.pixelColor(3, 3) == colours().desk
    corner = full.mapFromScene(full.scene_rect(1).topLeft() + QPointF(12.0, 12.0))
    assert image.pixelColor(corner) == QColor("white")


def test_another_theme_paints_the_desk_anew(full: DeskView, qapp: QApplication) -> None:
    desks = []
    try:
        for choice in ("light", "dark", "light"):
            apply_theme(qapp, choice)  # type: ignore[arg-type]
            QApplication.processEvents()
            image = full.grab().toImage()
            assert image.pixelColor(3, 3) == colours().desk
            desks.append(colours().desk.name())
    finally:
        apply_theme(qapp, "system")
    assert desks[0] != desks[1]


def test_the_same_page_is_the_same_on_screen_as_by_the_painter(full: DeskView, composed_sample: Any) -> None:
    full.set_zoom(1.0)
    full.go_to(4)
    image = settled(full)
    again = QImage(image.size(), QImage.Format.Format_RGB32)
    again.fill(QColor("white"))
    with QPainter(again) as painter:
        painter.setTransform(full.viewportTransform())
        painter.translate(full.scene_rect(4).topLeft())
        full.painter.paint_page(painter, composed_sample.display.pages[3])
    part = full.mapFromScene(full.scene_rect(4).adjusted(300.0, 200.0, -100.0, -700.0)).boundingRect()
    part &= full.viewport().rect().adjusted(5, 5, -5, -5)
    spots = [(x, y) for x in range(part.left(), part.right(), 7) for y in range(part.top(), part.bottom(), 3)]
    assert sum(again.pixelColor(*spot).lightness() < 100 for spot in spots) > 100
    assert all(again.pixelColor(*spot) == image.pixelColor(*spot) for spot in spots)


def test_a_changed_slot_alone_is_painted_again(full: DeskView, composed_sample: Any, qtbot: QtBot) -> None:
    settled(full)
    item = full.page_items()[0]
    page = item.page
    assert page is not None
    index = next(i for i, group in enumerate(page.groups) if group.mark.slot)
    group = page.groups[index]
    other = replace(group, items=group.items[1:])
    changed = replace(page, groups=(*page.groups[:index], other, *page.groups[index + 1 :]))
    QApplication.processEvents()
    areas = []
    paint = item.paint

    def watched(painter: QPainter, exposed: QRectF) -> None:
        areas.append(exposed & item.bounds())
        paint(painter, exposed)

    item.paint = watched  # type: ignore[method-assign]
    full.show_page(changed)
    qtbot.waitUntil(lambda: bool(areas), timeout=2000)
    place = full.painter.prepare(group).bounds.translated(group.dx, group.dy)
    assert all(area.height() < place.height() / 2 for area in areas)
    areas.clear()
    full.set_pages(replace(composed_sample.display, pages=(changed,)), TITLES)
    QApplication.processEvents()
    assert areas == [], "the same page is not painted again"


def test_black_only_pages_are_grey(full: DeskView) -> None:
    def coloured() -> bool:
        image = settled(full)
        image = image.scaled(300, 200)
        return any(image.pixelColor(x, y).saturation() > 120 for x in range(300) for y in range(200))

    full.fit_rect(full.scene_rect(1))
    assert coloured()
    full.set_grey_pages(frozenset(range(1, 9)))
    assert not coloured()


def test_bleed_is_shown_when_asked_for(full: DeskView, composed_sample: Any) -> None:
    page = replace(composed_sample.display.pages[0], bleed=9.0)
    full.show_page(page)
    item = full.page_items()[0]
    assert item.bounds() == item.trim
    full.set_bleed_shown(True)
    assert item.bounds() == item.trim.adjusted(-9.0, -9.0, 9.0, 9.0)


def test_closing_leaves_no_timer_running(full: DeskView) -> None:
    full.set_zoom(0.7)
    wheel(full, QPoint(300, 300), -120, Qt.KeyboardModifier.NoModifier)
    full.close_canvas()
    assert not full._settle.isActive()
    assert not full._idle.isActive()
    assert full._glide.state() == full._glide.State.Stopped
