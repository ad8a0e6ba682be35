"""The docks of the window as a table: what each is called, where it stands at first, and the panel in it.

A panel is a QWidget made with the window; ``opened(session)`` gives it an issue, ``closed()`` takes it away.
"""

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

from gui.panels.articles import ArticlesPanel
from gui.panels.find import FindPanel
from gui.panels.fits import FitsPanel
from gui.panels.inspector import InspectorPanel
from gui.panels.outline import OutlinePanel
from gui.panels.pages import PagesPanel
from gui.panels.problems import ProblemsPanel
from gui.panels.story import StoryPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.session import Session
    from gui.window import Window


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


def dock_places() -> tuple[DockPlace, ...]:
    """The docks, in the order in which they are made."""
    left, right, bottom = (
        Qt.DockWidgetArea.LeftDockWidgetArea,
        Qt.DockWidgetArea.RightDockWidgetArea,
        Qt.DockWidgetArea.BottomDockWidgetArea,
    )
    return (
        DockPlace("ArticlesDock", str(QT_TRANSLATE_NOOP("docks", "Articles")), left, ArticlesPanel),
        DockPlace(
            "OutlineDock", str(QT_TRANSLATE_NOOP("docks", "Outline")), left, OutlinePanel, "ArticlesDock", shown=False
        ),
        DockPlace("PagesDock", str(QT_TRANSLATE_NOOP("docks", "Pages")), left, PagesPanel),
        DockPlace("InspectorDock", str(QT_TRANSLATE_NOOP("docks", "Inspector")), right, InspectorPanel),
        DockPlace(
            "StoryDock", str(QT_TRANSLATE_NOOP("docks", "Story")), right, StoryPanel, "InspectorDock", shown=False
        ),
        DockPlace(
            "FitsDock", str(QT_TRANSLATE_NOOP("docks", "Best fits")), right, FitsPanel, "InspectorDock", shown=False
        ),
        DockPlace("ProblemsDock", str(QT_TRANSLATE_NOOP("docks", "Problems")), bottom, ProblemsPanel),
        DockPlace(
            "FindDock",
            str(QT_TRANSLATE_NOOP("docks", "Find and replace")),
            bottom,
            FindPanel,
            "ProblemsDock",
            shown=False,
        ),
    )
