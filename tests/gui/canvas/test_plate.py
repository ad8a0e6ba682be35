"""The ground of the view: what is kept of it, what is painted again, and that it is never another than painted anew."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from pytestqt.qtbot import QtBot

from gui.canvas.plate import MOST_SPOILED, Plate
from gui.canvas.view import DeskView

SIZE = QSize(200, 120)


class Field:
    """A scene of squares, ten points each, whose inks change; it notes where it was asked to paint."""

    def __init__(self) -> None:
        self.inks = {(x, y): QColor.fromHsv((x * 37 + y * 91) % 360, 200, 200) for x in range(60) for y in range(60)}
        self.mapped = QTransform()
        self.painted: list[QRect] = []

    def paint(self, painter: QPainter, area: QRect) -> None:
        self.painted.append(area)
        for (x, y), ink in self.inks.items():
            place = self.mapped.mapRect(QRectF(x * 10.0, y * 10.0, 10.0, 10.0))
            if place.intersects(QRectF(area)):
                painter.fillRect(place, ink)

    def change(self, x: int, y: int) -> QRectF:
        self.inks[x, y] = QColor.fromHsv((self.inks[x, y].hue() + 113) % 360, 250, 150)
        return QRectF(x * 10.0, y * 10.0, 10.0, 10.0)


def shown(plate: Plate, ratio: float = 1.0) -> QImage:
    picture = QPixmap(SIZE * ratio)
    picture.setDevicePixelRatio(ratio)
    with QPainter(picture) as painter:
        plate.draw(painter, QRect(QPoint(), SIZE))
    return picture.toImage()


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.25])
def test_what_is_kept_is_what_would_be_painted_anew(qapp: object, ratio: float) -> None:
    chance, field = random.Random(3), Field()
    plate = Plate(field.paint)
    dx = dy = 0
    for _ in range(60):
        act = chance.randrange(4)
        if act == 0:
            dx, dy = dx - chance.randrange(-9, 30), dy - chance.randrange(-9, 30)
        elif act == 1:
            field.mapped = QTransform.fromScale(*[chance.choice([1.0, 1.5, 2.0])] * 2)
        for _ in range(act):
            plate.spoil(field.change(chance.randrange(60), chance.randrange(60)))
        scale = field.mapped.m11()
        field.mapped = QTransform(scale, 0.0, 0.0, scale, dx % -200, dy % -200)
        plate.bring_up(SIZE, ratio, field.mapped)
        fresh = Plate(field.paint)
        assert fresh.bring_up(SIZE, ratio, field.mapped)
        assert shown(plate, ratio) == shown(fresh, ratio)


def test_only_what_changed_is_painted(qapp: object) -> None:
    field = Field()
    plate = Plate(field.paint)
    assert plate.bring_up(SIZE, 1.0, field.mapped)
    assert field.painted == [QRect(QPoint(), SIZE)]
    field.painted.clear()
    assert not plate.bring_up(SIZE, 1.0, field.mapped)
    assert field.painted == []
    plate.spoil(field.change(2, 3))
    plate.spoil(field.change(15, 9))
    plate.spoil(QRectF(900.0, 900.0, 10.0, 10.0))
    plate.bring_up(SIZE, 1.0, field.mapped)
    assert field.painted == [QRect(19, 29, 12, 12), QRect(149, 89, 12, 12)], "each by itself, what is out of sight not"
    field.painted.clear()
    field.mapped = QTransform.fromTranslate(0.0, -30.0)
    plate.bring_up(SIZE, 1.0, field.mapped)
    assert field.painted == [QRect(0, 90, 200, 30)], "what came into sight"
    field.painted.clear()
    for x in range(12):
        plate.spoil(field.change(x, 6))
    plate.bring_up(SIZE, 1.0, field.mapped)
    assert field.painted == [QRect(0, 29, 121, 12)], "many near each other at once"


def others(one: QImage, other: QImage) -> int:
    """How many pixels are others, by more than rounding."""
    lines = zip(*(bytes(image.constBits()) for image in (one, other)), strict=True)
    return sum(abs(a - b) > 8 for a, b in lines) // 3


def test_what_nobody_looks_at_does_not_pile_up(qapp: object) -> None:
    field = Field()
    plate = Plate(field.paint)
    plate.bring_up(SIZE, 1.0, field.mapped)
    for _ in range(5000):
        plate.spoil(QRectF(10.0, 10.0, 10.0, 10.0))
    assert len(plate._spoiled) <= MOST_SPOILED
    assert plate.bring_up(SIZE, 1.0, field.mapped), "all is painted then"


@pytest.fixture
def view(qtbot: QtBot, composed_sample: Any) -> Iterator[DeskView]:
    made = DeskView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_pages(composed_sample.display, tuple("12345678"), composed_sample.book)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_canvas()
    made.close()


def test_a_desk_that_was_scrolled_and_changed_is_the_same_as_one_painted_anew(
    view: DeskView, composed_sample: Any
) -> None:
    view.set_zoom(1.0)
    view.go_to(3)
    view.grab()
    assert view.painter.pictures.wait()
    view.grab()
    for step in range(6):
        for bar, by in ((view.verticalScrollBar(), 61 * (-1) ** step), (view.horizontalScrollBar(), 17)):
            bar.setValue(bar.value() + by)
        view.set_grey_pages(frozenset({2, 3} if step % 2 else {3}))
        view.grab()
        assert view.painter.pictures.wait(), "pictures in grey"
        kept = view.grab().toImage()
        view._spoil()
        assert others(kept, view.grab().toImage()) < 200, "Qt rounds a glyph that is cut off at the left otherwise"
