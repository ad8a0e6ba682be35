"""The window: puts canvas, docks, menus, tool bar and status bar together, and opens one issue in them."""

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QTabWidget, QWidget

from gui.actions import Actions
from gui.canvas.stage import Stage
from gui.commands import load
from gui.commands.registry import Command
from gui.dialogs import Dialogs
from gui.docking import Docking
from gui.files.lock import Right
from gui.languages.messages import spoken
from gui.panels.story.faces import load_for
from gui.safekeeping import Safekeeping, take_lock
from gui.session import CannotOpen, Session
from gui.settings import Settings
from gui.start.recent import keep_picture
from gui.statusbar import StatusBar
from gui.tour import Tour
from layout.edit.opened import EditError
from layout.model.issue import Target

if TYPE_CHECKING:
    from gui.start.page import StartPage

#: Changes of the copy and the selection within this many milliseconds refresh menus and buttons once.
REFRESH = 40
#: Points across of the first page in the list of recent issues; drawn at twice that.
RECENT_WIDTH = 44
#: A new window's size, where the screen has room for it.
FIRST_SIZE = QSize(1400, 880)
#: The palette does not offer itself, nor what has a key that everybody knows.
_NOT_REMEMBERED = frozenset({"view.palette", "edit.undo", "edit.redo", "issue.save"})


class Window(QMainWindow):
    """The desk. ``session`` is the open issue, None while the start page shows."""

    session_changed = Signal()
    #: a command was run: its id (the tour and tests listen)
    ran = Signal(str)

    def __init__(self, settings: Settings | None = None, *, opens: bool = False) -> None:
        """``opens``: an issue will be opened at once, so that no start page need be made."""
        super().__init__()
        self.setObjectName("Desk")
        self.settings = settings or Settings()
        self.dialogs = Dialogs(self)
        self.session: Session | None = None
        self.safekeeping: Safekeeping | None = None
        self.commands: dict[str, Command] = load()
        #: ids, the last one run last
        self.last_commands: list[str] = []

        self._start: StartPage | None = None
        self.stage = Stage(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.stage)
        self._pages.setMinimumSize(320, 240)  # else the start page's own size keeps the docks narrow
        self.setCentralWidget(self._pages)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.docking = Docking(self)
        self.docks, self.panels = self.docking.docks, self.docking.panels
        self._actions = Actions(self, self.commands)
        self.actions_by_id, self.menus, self.tools = self._actions.by_id, self._actions.menus, self._actions.tools
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
        if opens:
            self.docking.hide()
            self.tools.hide()
        else:
            self.show_start()

    @property
    def start(self) -> "StartPage":
        """The start page, made when it is first shown: whoever opens an issue by its name may never see it."""
        if self._start is None:
            from gui.start.page import StartPage

            self._start = StartPage(self.settings)
            self._start.open_requested.connect(self.open)
            self._pages.addWidget(self._start)
        return self._start

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
            self.dialogs.tell(self.tr("Cannot open"), spoken(str(fault)), spoken(fault.hint))
            return False
        for edition in session.issue.editions:
            load_for({edition.language, *[article.language for article in edition.articles.values()]})
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
        self.docking.opened(session)
        if not self.settings.window()[1]:
            QTimer.singleShot(0, self, self.docking.size)  # once they are laid out
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

    def close_issue(self, *, ends: bool = False) -> bool:
        """Close the open issue, after asking about what is not saved. False where the editor wants to go on.

        ``ends``: the window closes, too, so that no start page need be made.
        """
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
        self.docking.closed()
        self.stage.closed()
        self.status.closed()
        if self.safekeeping is not None:
            self.safekeeping.close()
        self.session = self.safekeeping = None
        session.close()
        session.deleteLater()
        if not ends:
            self.show_start()
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
            self.dialogs.tell(found.shown_title.replace("&", "").rstrip("…"), spoken(str(fault)), spoken(fault.hint))
            return False
        if id_ in self.actions_by_id and id_ not in _NOT_REMEMBERED:
            self.last_commands = [*(other for other in self.last_commands if other != id_), id_]
        self.ran.emit(id_)
        self._refresh.start()
        return True if done is None else done

    def menu_of(self, kind: str, parent: QWidget | None = None) -> QMenu:
        """The context menu for what was clicked on: "slot", "page", "article", "desk"."""
        self.refresh()
        return self._actions.menu_of(kind, parent or self)

    def refresh(self) -> None:
        """Bring menus and buttons up to date with what is open and chosen."""
        self._refresh.stop()
        self._actions.refresh()

    def edit_article(self, path: str, block: int = -1, offset: int = 0, line: int = 0) -> None:
        """Open the story editor on an article: at a printed character of a block, or at a line of its file."""
        self.run("view.dock", name="StoryDock")
        self.panels["StoryDock"].edit(path, block, offset, line)  # type: ignore[attr-defined]

    def show_tour(self) -> None:
        """Five steps through the desk."""
        self.tour.start()

    def show_about(self) -> None:
        from gui.about import AboutDialog  # dialogs are loaded when they are asked for: the first page comes sooner

        AboutDialog(self).open()

    def show_fits(self, article: str = "", slot: Target | None = None) -> None:
        """List the slots where an article fits best, or the articles that fit a slot best."""
        self.run("view.dock", name="FitsDock")
        self.panels["FitsDock"].ask(article, slot)  # type: ignore[attr-defined]

    def show_palette(self) -> None:
        """Find a command by its name."""
        from gui.panels.palette import Palette

        self.refresh()
        Palette(self).show()

    def show_keys(self) -> None:
        """All commands and their keys."""
        from gui.panels.keys import Keys

        Keys(self).open()

    def show_settings(self) -> None:
        """How the desk looks and speaks."""
        from gui.panels.settings import SettingsDialog

        SettingsDialog(self).open()

    def say(self, text: str) -> None:
        """A sentence in the status bar; it stays until the next one, or some seconds."""
        self.status.say(text)

    # how it is put together

    def _refresh_later(self, _result: object) -> None:
        self._refresh.start()

    def show_start(self) -> None:
        """The start page, in place of an issue."""
        self._pages.setCurrentWidget(self.start)
        self.start.refresh()
        self.docking.hide()
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
        self.docking.restore(self._first_state)

    def _recall(self) -> None:
        geometry, state = self.settings.window()
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        if state:
            self.restoreState(QByteArray(state))
            self.docking.note_wanted()

    def _keep(self) -> None:
        if self.session is None:
            return
        self.docking.note_wanted()
        self.settings.keep_window(bytes(self.saveGeometry().data()), bytes(self.saveState().data()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._title()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.close_issue(ends=True):
            self._refresh.stop()
            self.docking.end()
            self.stage.end()
            event.accept()
        else:
            event.ignore()
