"""The table of docks comes in, the docks of a window go out: empty with the window, each filled when it is first seen.

Making all panels takes a third of the time to the first page, and half of them are hidden at first. So a window that
opens an issue shows the page first, then fills one dock after the other while nothing else is to be done; whoever asks
for a panel before gets it at once.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from gui.docks import DockPlace, Panel, dock_places

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Pixels across, and for the problem list in height, in a new window.
DOCK_SIZES = {"ArticlesDock": 280, "InspectorDock": 310, "ProblemsDock": 150}
#: How articles and pages share the left side.
DOCK_HEIGHTS = {"ArticlesDock": 400, "PagesDock": 400}
#: Milliseconds after which docks are filled though no page was painted: the plan has none, or the window is covered.
PATIENCE = 3000


class Panels(dict[str, QWidget]):
    """The panels by the names of their docks; one that is asked for is made. ``get`` makes none."""

    def __init__(self, docking: "Docking") -> None:
        super().__init__()
        self._docking = docking

    def __missing__(self, name: str) -> QWidget:
        return self._docking.fill(name)


class Docking(QObject):
    """The docks of one window, by name in ``docks``, and their ``panels``."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        #: those that tell when they are seen
        self._watched: list[QDockWidget] = []
        self._places = {place.name: place for place in dock_places()}
        self.panels = Panels(self)
        self.docks = {name: self._make(place) for name, place in self._places.items()}
        for place in self._places.values():
            if place.shown and not place.beside:
                self.docks[place.name].raise_()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._fill_next)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._page_is_there)
        #: whether the first page is to be seen before more docks are filled
        self._waits = False
        window.stage.view.first_painted.connect(self._page_is_there)

    def _make(self, place: DockPlace) -> QDockWidget:
        window = self._window
        dock = QDockWidget(QCoreApplication.translate("docks", place.title), window)
        dock.setObjectName(place.name)
        dock.setAccessibleName(dock.windowTitle())
        dock.setWidget(QWidget())
        window.addDockWidget(place.area, dock)
        if place.beside and place.shown:
            window.tabifyDockWidget(self.docks[place.beside], dock)
        elif place.beside:
            dock.setProperty("beside", place.beside)
        dock.setProperty("wanted", place.shown)
        dock.setVisible(place.shown)
        dock.visibilityChanged.connect(self._seen)
        self._watched.append(dock)
        return dock

    # an issue

    def opened(self, session: "Session") -> None:
        """An issue is open: its panels show it, those that are to be made yet will."""
        self._session = session
        for name in list(self.panels):
            self._panel(name).opened(session)
        self._waits = True
        self._patience.start()
        for dock in self.docks.values():
            dock.setVisible(dock.property("wanted") is not False)

    def closed(self) -> None:
        """No issue is open."""
        self._stop()
        self._session = None
        for name in list(self.panels):
            self._panel(name).closed()

    def end(self) -> None:
        """The window closes, perhaps not for the first time."""
        self._stop()
        while self._watched:
            self._watched.pop().visibilityChanged.disconnect(self._seen)

    def hide(self) -> None:
        """The start page stands alone."""
        for dock in self.docks.values():
            dock.hide()

    # panels

    def fill(self, name: str) -> QWidget:
        """Make the panel of a dock, which shows what is open."""
        made = self._places[name].make(self._window)
        self.panels[name] = made
        dock = self.docks[name]
        bare = dock.widget()
        dock.setWidget(made)
        bare.deleteLater()
        if self._session is not None:
            self._panel(name).opened(self._session)
        return made

    def _panel(self, name: str) -> Panel:
        panel = self.panels[name]
        assert isinstance(panel, Panel)
        return panel

    def _page_is_there(self) -> None:
        self._waits = False
        self._patience.stop()
        self._next.start()

    def _fill_next(self) -> None:
        """Fill one dock that is seen; the others at the next turns, so that the window answers meanwhile."""
        name = next((name for name in self.docks if name not in self.panels and self.docks[name].isVisible()), "")
        if name and self._session is not None:
            self.fill(name)
            self._next.start()

    def _stop(self) -> None:
        self._waits = False
        self._next.stop()
        self._patience.stop()

    def _seen(self, shown: bool) -> None:
        """A dock came into sight, or went."""
        dock = self.sender()
        if not shown or not isinstance(dock, QDockWidget):
            return
        self._join(dock)
        name = dock.objectName()
        if name not in self.panels and self._session is not None and not self._waits:
            self.fill(name)

    def _join(self, dock: QDockWidget) -> None:
        """A dock that was hidden at first comes under the tab of its neighbour: tabs made of hidden docks stay about
        in Qt 6.11, out of all place."""
        if dock.property("beside"):
            neighbour = self.docks[str(dock.property("beside"))]
            dock.setProperty("beside", "")
            if not neighbour.isHidden() and not dock.isFloating() and not self._window.tabifiedDockWidgets(dock):
                self._window.tabifyDockWidget(neighbour, dock)
                dock.raise_()

    # where they stand

    def size(self) -> None:
        """The docks of a new window as wide and high as suits what is in them."""
        window = self._window
        across = [name for name in DOCK_SIZES if name != "ProblemsDock"]
        window.resizeDocks(
            [self.docks[name] for name in across], [DOCK_SIZES[name] for name in across], Qt.Orientation.Horizontal
        )
        window.resizeDocks(
            [self.docks[name] for name in DOCK_HEIGHTS], list(DOCK_HEIGHTS.values()), Qt.Orientation.Vertical
        )
        window.resizeDocks([self.docks["ProblemsDock"]], [DOCK_SIZES["ProblemsDock"]], Qt.Orientation.Vertical)

    def restore(self, first: QByteArray) -> None:
        """All docks where they stand in a new installation; ``first``: that state of the window."""
        self._window.restoreState(first)
        for place in self._places.values():
            self.docks[place.name].setVisible(place.shown)
        self.size()

    def note_wanted(self) -> None:
        """Which docks are shown now are those that the next issue opens with."""
        for dock in self.docks.values():
            dock.setProperty("wanted", not dock.isHidden())
