"""The window: puts canvas, docks, menus, tool bar and status bar together, and opens one issue in them."""

import os
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QImage, QKeySequence, QPainter, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QStackedWidget, QTabWidget, QToolBar, QWidget

from gui.about import AboutDialog
from gui.canvas.stage import Stage
from gui.commands import load
from gui.commands.menus import CONTEXT, MENUS, TOOL_BAR
from gui.commands.mnemonics import set_mnemonics
from gui.commands.registry import Command, commands
from gui.dialogs import Dialogs
from gui.docks import Panel, dock_places
from gui.files.lock import Right
from gui.icons import icon
from gui.panels.keys import Keys
from gui.panels.palette import Palette
from gui.panels.settings import SettingsDialog
from gui.panels.story import StoryPanel
from gui.safekeeping import Safekeeping, take_lock
from gui.session import CannotOpen, Session
from gui.settings import Settings
from gui.start.page import StartPage
from gui.start.recent import keep_picture
from gui.statusbar import StatusBar
from gui.tour import Tour
from layout.edit.opened import EditError
from layout.model.issue import Target

#: Changes of the copy and the selection within this many milliseconds refresh menus and buttons once.
REFRESH = 40
#: Points across of the first page in the list of recent issues; drawn at twice that.
RECENT_WIDTH = 44
#: A new window's size, where the screen has room for it.
FIRST_SIZE = QSize(1400, 880)
#: Pixels across, and for the problem list in height, in a new window.
DOCK_SIZES = {"ArticlesDock": 280, "InspectorDock": 310, "ProblemsDock": 150}
#: How articles and pages share the left side.
DOCK_HEIGHTS = {"ArticlesDock": 400, "PagesDock": 400}
#: The palette does not offer itself, nor what has a key that everybody knows.
_NOT_REMEMBERED = frozenset({"view.palette", "edit.undo", "edit.redo", "issue.save"})


class Window(QMainWindow):
    """The desk. ``session`` is the open issue, None while the start page shows."""

    session_changed = Signal()
    #: a command was run: its id (the tour and tests listen)
    ran = Signal(str)

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.setObjectName("Desk")
        self.settings = settings or Settings()
        self.dialogs = Dialogs(self)
        self.session: Session | None = None
        self.safekeeping: Safekeeping | None = None
        self.commands: dict[str, Command] = load()
        self.actions_by_id: dict[str, QAction] = {}
        #: ids, the last one run last
        self.last_commands: list[str] = []
        self.panels: dict[str, QWidget] = {}
        self.docks: dict[str, QDockWidget] = {}

        self.start = StartPage(self.settings)
        self.start.open_requested.connect(self._open_from_start)
        self.stage = Stage(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.stage)
        self._pages.setMinimumSize(320, 240)  # else the start page's own size keeps the docks narrow
        self.setCentralWidget(self._pages)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._make_docks()
        story = self.panels["StoryDock"]
        assert isinstance(story, StoryPanel)
        story.caret_moved.connect(self.stage.follow_caret)
        self._make_actions()
        self._make_menus()
        self.tools = self._make_tools()
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH)
        self._refresh.timeout.connect(self.refresh)
        self.tour = Tour(self, self.settings)
        self.setMinimumSize(880, 560)
        self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize()))
        self._first_state = self.saveState()
        self._recall()
        self._show_start()

    # an issue

    def open(self, path: str) -> bool:
        """Open an issue in this window; the one that is open is closed first. False where that did not come about."""
        if not self.close_issue():
            return False
        lock = take_lock(os.path.abspath(path), self.dialogs)
        if lock is None:
            return False
        try:
            session = Session(path, self)
        except CannotOpen as fault:
            lock.release()
            self.dialogs.tell(self.tr("Cannot open"), str(fault), fault.hint)
            return False
        self.session = session
        self.safekeeping = Safekeeping(session, lock, self.dialogs, self.settings.folder)
        self.safekeeping.saved.connect(self.say)
        session.changed.connect(self._refresh.start)
        session.selection_changed.connect(self._refresh.start)
        session.composed.connect(self._refresh_later)
        session.saved_changed.connect(self._title)
        session.notice.connect(self.say)
        session.failed.connect(self._tell)
        self._pages.setCurrentWidget(self.stage)
        self.stage.opened(session)
        for panel in self._each_panel():
            panel.opened(session)
        for dock in self.docks.values():
            dock.setVisible(dock.property("wanted") is not False)
        if not self.settings.window()[1]:
            QTimer.singleShot(0, self, self._size_docks)  # once they are laid out
        self.tools.setVisible(True)
        self.status.opened(session)
        self.settings.add_recent(session.path)
        self._title()
        self.refresh()
        self.session_changed.emit()
        session.recompose()
        if lock.right is Right.READ_ONLY:
            self.say(self.tr("This folder cannot be written: look and try, and save a copy elsewhere."))
        self.tour.welcome()
        return True

    def close_issue(self) -> bool:
        """Close the open issue, after asking about what is not saved. False where the editor wants to go on."""
        session = self.session
        if session is None:
            return True
        if session.dirty:
            answer = self.dialogs.choose(
                self.tr("Not saved yet"),
                self.tr("{name} has changes that are not saved.").format(name=self.issue_title()),
                (self.tr("Save"), self.tr("Discard changes")),
            )
            if answer < 0 or (answer == 0 and not self.run("issue.save")):
                return False
        self._keep()
        self._keep_picture(session)
        self.tour.stop()
        for panel in self._each_panel():
            panel.closed()
        self.stage.closed()
        self.status.closed()
        if self.safekeeping is not None:
            self.safekeeping.close()
        self.session = self.safekeeping = None
        session.close()
        session.deleteLater()
        self._show_start()
        self.session_changed.emit()
        return True

    def save(self) -> bool:
        """Save the open issue."""
        return self.safekeeping is not None and self.safekeeping.save()

    def _keep_picture(self, session: Session) -> None:
        """The first page, small, for the list of recent issues."""
        page = session.pages.get(1)
        if page is None:
            return
        width = 2 * RECENT_WIDTH
        image = QImage(width, round(width * page.trim.height / page.trim.width), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = width / page.trim.width
        painter.scale(scale, scale)
        self.stage.view.painter.paint_page(painter, page, QRectF(0, 0, page.trim.width, page.trim.height))
        painter.end()
        keep_picture(session.path, image)

    def issue_title(self) -> str:
        """Paper and number, as the title bar has them."""
        if self.session is None:
            return ""
        issue = self.session.issue
        name = issue.paper.name.of(issue.edition.id) or os.path.basename(self.session.folder)
        return f"{name} {issue.number}".strip()

    # commands

    def run(self, id_: str, **arguments: Any) -> Any:
        """Run a command. False where it cannot be run now, else what it returns (True where it returns nothing).

        Arguments stand for what is chosen, so that nothing need be chosen then.
        """
        found = self.commands[id_]
        if not found.when(self) and not (arguments and self.session is not None):
            return False
        try:
            done = found.run(self, **arguments)
        except EditError as fault:
            self.dialogs.tell(found.shown_title.rstrip("…"), str(fault), fault.hint)
            return False
        if id_ in self.actions_by_id and id_ not in _NOT_REMEMBERED:
            self.last_commands = [*(other for other in self.last_commands if other != id_), id_]
        self.ran.emit(id_)
        self._refresh.start()
        return True if done is None else done

    def menu_of(self, kind: str, parent: QWidget | None = None) -> QMenu:
        """The context menu for what was clicked on: "slot", "page", "article", "desk"."""
        self.refresh()
        menu = QMenu(parent or self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, CONTEXT[kind], only_enabled=True)
        return menu

    def refresh(self) -> None:
        """Bring menus and buttons up to date with what is open and chosen."""
        self._refresh.stop()
        for id_, action in self.actions_by_id.items():
            found = self.commands[id_]
            can = found.when(self)
            action.setEnabled(can)
            if found.on is not None:
                action.setChecked(can and found.on(self))
        self._name_acts()

    def edit_article(self, path: str, block: int = -1, offset: int = 0, line: int = 0) -> None:
        """Open the story editor on an article: at a printed character of a block, or at a line of its file."""
        self.run("view.dock", name="StoryDock")
        story = self.panels["StoryDock"]
        assert isinstance(story, StoryPanel)
        story.edit(path, block, offset, line)

    def show_tour(self) -> None:
        """Five steps through the desk."""
        self.tour.start()

    def show_about(self) -> None:
        AboutDialog(self).open()

    def show_fits(self, article: str = "", slot: Target | None = None) -> None:
        """List the slots where an article fits best, or the articles that fit a slot best."""
        self.run("view.dock", name="FitsDock")
        self.panels["FitsDock"].ask(article, slot)  # type: ignore[attr-defined]

    def show_palette(self) -> None:
        """Find a command by its name."""
        self.refresh()
        Palette(self).show()

    def show_keys(self) -> None:
        """All commands and their keys."""
        Keys(self).open()

    def show_settings(self) -> None:
        SettingsDialog(self).open()

    def say(self, text: str) -> None:
        """A sentence in the status bar; it stays until the next one, or some seconds."""
        self.status.say(text)

    # how it is put together

    def _each_panel(self) -> list[Panel]:
        return [panel for panel in self.panels.values() if hasattr(panel, "opened")]  # type: ignore[misc]

    def _make_docks(self) -> None:
        for place in dock_places():
            panel = place.make(self)
            dock = QDockWidget(QCoreApplication.translate("docks", place.title), self)
            dock.setObjectName(place.name)
            dock.setAccessibleName(dock.windowTitle())
            dock.setWidget(panel)
            self.addDockWidget(place.area, dock)
            if place.beside and place.shown:
                self.tabifyDockWidget(self.docks[place.beside], dock)
            elif place.beside:
                dock.setProperty("beside", place.beside)
                dock.visibilityChanged.connect(self._join)
            dock.setProperty("wanted", place.shown)
            dock.setVisible(place.shown)
            self.docks[place.name] = dock
            self.panels[place.name] = panel
        for place in dock_places():
            if place.shown and not place.beside:
                self.docks[place.name].raise_()

    def _join(self, shown: bool) -> None:
        """A dock that was hidden at first comes under the tab of its neighbour: tabs made of hidden docks stay about
        in Qt 6.11, out of all place."""
        dock = self.sender()
        if shown and isinstance(dock, QDockWidget) and dock.property("beside"):
            neighbour = self.docks[str(dock.property("beside"))]
            dock.setProperty("beside", "")
            if not neighbour.isHidden() and not dock.isFloating() and not self.tabifiedDockWidgets(dock):
                self.tabifyDockWidget(neighbour, dock)
                dock.raise_()

    def _size_docks(self) -> None:
        """The docks of a new window as wide and high as suits what is in them."""
        sizes = {name: size for name, size in DOCK_SIZES.items() if name in self.docks}
        across = [self.docks[name] for name in sizes if name != "ProblemsDock"]
        self.resizeDocks(across, [sizes[dock.objectName()] for dock in across], Qt.Orientation.Horizontal)
        stacked = [self.docks[name] for name in DOCK_HEIGHTS if name in self.docks]
        self.resizeDocks(stacked, [DOCK_HEIGHTS[dock.objectName()] for dock in stacked], Qt.Orientation.Vertical)
        if "ProblemsDock" in self.docks:
            self.resizeDocks([self.docks["ProblemsDock"]], [sizes["ProblemsDock"]], Qt.Orientation.Vertical)

    def _make_actions(self) -> None:
        for id_, found in commands().items():
            if found.argument:
                continue
            action = QAction(found.shown_title, self)
            action.setObjectName(id_)
            if found.icon:
                action.setIcon(icon(found.icon))
            if found.keys:
                action.setShortcuts([QKeySequence(keys) for keys in found.keys])
            shown = f" ({found.shown_keys})" if found.keys else ""
            about = found.shown_about or found.shown_title.rstrip("…").replace("&", "")
            action.setToolTip(about + shown)
            action.setStatusTip(about)
            action.setCheckable(found.on is not None)
            action.triggered.connect(self._run_action)
            if found.on_pages:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                self.stage.addAction(action)
            else:
                self.addAction(action)
            self.actions_by_id[id_] = action

    def _run_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.run(action.objectName())

    def _make_menus(self) -> None:
        self.menus: dict[str, QMenu] = {}
        for title, ids in MENUS:
            menu = self.menuBar().addMenu(QCoreApplication.translate("menus", title))
            self.menus[title.replace("&", "")] = menu
            self._fill(menu, ids)
            set_mnemonics(menu.actions())
        set_mnemonics(self.menuBar().actions())

    def _fill(self, menu: QMenu, ids: tuple[str, ...], *, only_enabled: bool = False) -> None:
        for id_ in ids:
            if not id_:
                menu.addSeparator()
            elif id_ == "issue.recent":
                recent = menu.addMenu(icon("recent"), self.tr("Open &recent"))
                recent.aboutToShow.connect(self._fill_recent)
                self._recent = recent
            elif id_ == "view.docks":
                docks = menu.addMenu(icon("panel-left"), self.tr("&Panels"))
                for dock in self.docks.values():
                    docks.addAction(dock.toggleViewAction())
                docks.addSeparator()
                if "view.restore" in self.actions_by_id:
                    docks.addAction(self.actions_by_id["view.restore"])
            elif id_ in self.actions_by_id and (not only_enabled or self.actions_by_id[id_].isEnabled()):
                menu.addAction(self.actions_by_id[id_])

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.settings.recent():
            action = self._recent.addAction(path)
            action.setData(path)
            action.setEnabled(os.path.exists(path))
            action.triggered.connect(self._open_recent)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No issue yet")).setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(str(action.data()))

    def _open_from_start(self, path: str) -> None:
        self.open(path)

    def _make_tools(self) -> QToolBar:
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("ToolBar")
        bar.setMovable(False)
        for id_ in TOOL_BAR:
            if not id_:
                bar.addSeparator()
            elif id_ in self.actions_by_id:
                bar.addAction(self.actions_by_id[id_])
        self.addToolBar(bar)
        return bar

    def _name_acts(self) -> None:
        history = self.session.history if self.session else None
        for id_, name in (
            ("edit.undo", history.undo_name if history else ""),
            ("edit.redo", history.redo_name if history else ""),
        ):
            action = self.actions_by_id.get(id_)
            if action is not None:
                title = self.commands[id_].shown_title
                action.setText(f"{title}: {name}" if name else title)

    def _refresh_later(self, _result: object) -> None:
        self._refresh.start()

    def _show_start(self) -> None:
        self._pages.setCurrentWidget(self.start)
        self.start.refresh()
        for dock in self.docks.values():
            dock.hide()
        self.tools.setVisible(False)
        self._title()
        self.refresh()

    def _title(self) -> None:
        if self.session is None:
            self.setWindowTitle("Layout")
            self.setWindowModified(False)
            return
        self.setWindowTitle(f"{self.issue_title()}[*] – Layout")
        self.setWindowModified(self.session.dirty)
        self.setWindowFilePath(self.session.path)

    def _tell(self, message: str, hint: str) -> None:
        self.dialogs.tell(self.tr("Something is wrong"), message, hint)

    # what is remembered

    def restore_docks(self) -> None:
        """All docks where they stand in a new installation."""
        self.restoreState(self._first_state)
        for place in dock_places():
            self.docks[place.name].setVisible(place.shown)
        self._size_docks()

    def _recall(self) -> None:
        geometry, state = self.settings.window()
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        if state:
            self.restoreState(QByteArray(state))
            for dock in self.docks.values():
                dock.setProperty("wanted", not dock.isHidden())

    def _keep(self) -> None:
        if self.session is None:
            return
        for dock in self.docks.values():
            dock.setProperty("wanted", not dock.isHidden())
        self.settings.keep_window(bytes(self.saveGeometry().data()), bytes(self.saveState().data()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._title()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.close_issue():
            self._refresh.stop()
            self.stage.end()
            event.accept()
        else:
            event.ignore()
