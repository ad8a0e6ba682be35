"""The docks of the window as a table: what each is called, where it stands at first, and the panel in it.

A panel is a QWidget, made when its dock is first seen; ``opened(session)`` gives it an issue, ``closed()`` takes it
away. Their modules are loaded then too: all together take 0.1 s.
"""

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.session import Session
    from gui.window import Window


@runtime_checkable
class Panel(Protocol):
    """What the window asks of a panel."""

    def opened(self, session: "Session") -> None: ...

    def closed(self) -> None: ...


class DockPlace(NamedTuple):
    """``name`` is the object name by which the place of the dock is remembered; ``beside``: the dock under whose
    tab it stands; ``shown`` at first."""

    name: str
    title: str
    area: Qt.DockWidgetArea
    make: "Callable[[Window], QWidget]"
    beside: str = ""
    shown: bool = True


def _articles(window: "Window") -> QWidget:
    from gui.panels.articles import ArticlesPanel

    return ArticlesPanel(window)


def _outline(window: "Window") -> QWidget:
    from gui.panels.outline import OutlinePanel

    return OutlinePanel(window)


def _pages(window: "Window") -> QWidget:
    from gui.panels.pages import PagesPanel

    return PagesPanel(window)


def _inspector(window: "Window") -> QWidget:
    from gui.panels.inspector.panel import InspectorPanel

    return InspectorPanel(window)


def _story(window: "Window") -> QWidget:
    from gui.panels.story.panel import StoryPanel

    panel = StoryPanel(window)
    panel.caret_moved.connect(window.stage.follow_caret)
    return panel


def _fits(window: "Window") -> QWidget:
    from gui.panels.fits import FitsPanel

    return FitsPanel(window)


def _problems(window: "Window") -> QWidget:
    from gui.panels.problems import ProblemsPanel

    return ProblemsPanel(window)


def _find(window: "Window") -> QWidget:
    from gui.panels.find import FindPanel

    return FindPanel(window)


def dock_places() -> tuple[DockPlace, ...]:
    """The docks, in the order in which they are made."""
    left, right, bottom = (
        Qt.DockWidgetArea.LeftDockWidgetArea,
        Qt.DockWidgetArea.RightDockWidgetArea,
        Qt.DockWidgetArea.BottomDockWidgetArea,
    )
    return (
        DockPlace("ArticlesDock", str(QT_TRANSLATE_NOOP("docks", "Articles")), left, _articles),
        DockPlace(
            "OutlineDock", str(QT_TRANSLATE_NOOP("docks", "Outline")), left, _outline, "ArticlesDock", shown=False
        ),
        DockPlace("PagesDock", str(QT_TRANSLATE_NOOP("docks", "Pages")), left, _pages),
        DockPlace("InspectorDock", str(QT_TRANSLATE_NOOP("docks", "Inspector")), right, _inspector),
        DockPlace("StoryDock", str(QT_TRANSLATE_NOOP("docks", "Story")), right, _story, "InspectorDock", shown=False),
        DockPlace("FitsDock", str(QT_TRANSLATE_NOOP("docks", "Best fits")), right, _fits, "InspectorDock", shown=False),
        DockPlace("ProblemsDock", str(QT_TRANSLATE_NOOP("docks", "Problems")), bottom, _problems),
        DockPlace(
            "FindDock",
            str(QT_TRANSLATE_NOOP("docks", "Find and replace")),
            bottom,
            _find,
            "ProblemsDock",
            shown=False,
        ),
    )
