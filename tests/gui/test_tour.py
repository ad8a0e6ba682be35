"""The welcome tour: it points at the parts of a window, and is in nobody's way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from gui.settings import Settings
from gui.tour import Tour


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    canvas = QPushButton("canvas")
    canvas.setObjectName("Canvas")
    canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    made.setCentralWidget(canvas)
    for name, area in (
        ("ArticlesDock", Qt.DockWidgetArea.LeftDockWidgetArea),
        ("InspectorDock", Qt.DockWidgetArea.RightDockWidgetArea),
        ("ProblemsDock", Qt.DockWidgetArea.BottomDockWidgetArea),
    ):
        dock = QDockWidget(name, made)
        dock.setObjectName(name)
        dock.setWidget(QLabel(name * 3))
        made.addDockWidget(area, dock)
    action = QAction("Export", made)
    action.setObjectName("export.pdf")
    made.addToolBar("Tools").addAction(action)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: place(made, "ProblemsDock").height() < 400)
    return made


@pytest.fixture
def tour(window: QMainWindow, tmp_path: Path) -> Tour:
    return Tour(window, Settings(str(tmp_path)))


def ring(window: QMainWindow) -> QRect:
    found = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Ring"]
    return found[0].geometry() if found[0].isVisible() else QRect()


def place(window: QMainWindow, name: str) -> QRect:
    part = window.findChild(QWidget, name)
    assert part is not None
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_five_steps_point_at_their_parts(window: QMainWindow, tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    for name in ("ArticlesDock", "Canvas", "InspectorDock", "ProblemsDock"):
        assert ring(window) == place(window, name)
        assert tour.bubble.isVisible()
        assert window.rect().contains(tour.bubble.geometry())
        if name != "Canvas":
            body = tour.bubble.geometry().adjusted(12, 12, -12, -12)
            assert not body.intersects(place(window, name)), "the bubble stands beside what it is about"
        tour.bubble.next_button.click()
    assert tour.step == 4
    assert not ring(window).isNull(), "the tool bar's button"
    with qtbot.waitSignal(tour.ended):
        tour.bubble.next_button.click()
    assert not tour.running
    assert not tour.bubble.isVisible()
    assert ring(window).isNull()


def test_it_is_shown_once_and_can_be_taken_again(window: QMainWindow, tour: Tour, tmp_path: Path) -> None:
    tour.welcome()
    assert tour.running
    tour.bubble.skip_button.click()
    assert not tour.running
    tour.welcome()
    assert not tour.running
    assert Settings(str(tmp_path)).tour_seen
    tour.start()
    assert tour.step == 0
    tour.forward()
    tour.start()
    assert tour.step == 0


def test_by_keyboard(window: QMainWindow, tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    assert tour.bubble.next_button.hasFocus()
    qtbot.keyClick(tour.bubble, Qt.Key.Key_Right)
    qtbot.keyClick(tour.bubble.next_button, Qt.Key.Key_Return)
    assert tour.step == 2
    qtbot.keyClick(tour.bubble, Qt.Key.Key_Left)
    assert tour.step == 1
    assert tour.bubble.accessibleName() == "The pages"
    qtbot.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert not tour.running
    tour.forward()
    tour.back()
    assert not tour.running


def test_the_window_stays_in_use(window: QMainWindow, tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    canvas = window.centralWidget()
    assert isinstance(canvas, QPushButton)
    with qtbot.waitSignal(canvas.clicked):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton)
    assert tour.running


def test_it_follows_the_window(window: QMainWindow, tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    tour.forward()
    tour.forward()
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: ring(window) == place(window, "InspectorDock"))
    assert window.rect().contains(tour.bubble.geometry())


def test_what_is_hidden_is_told_of_without_pointing(window: QMainWindow, tour: Tour) -> None:
    dock = window.findChild(QDockWidget, "ArticlesDock")
    assert dock is not None
    dock.hide()
    tour.start()
    assert ring(window).isNull()
    assert tour.bubble.isVisible()
    assert window.rect().contains(tour.bubble.geometry())


def test_a_window_that_closes_takes_the_tour_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    window.show()
    tour = Tour(window, Settings(str(tmp_path)))
    tour.start()
    with qtbot.waitSignal(tour.destroyed):
        window.deleteLater()
