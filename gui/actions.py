"""Commands come in; the actions, menus and tool bar of the window that run them go out, and are kept up to date."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QWidget

from gui.commands.menus import CONTEXT, MENUS, TOOL_BAR
from gui.commands.mnemonics import set_mnemonics
from gui.commands.registry import Command
from gui.icons import icon

if TYPE_CHECKING:
    from gui.window import Window


class Actions(QObject):
    """What runs the commands of one window. Made once its docks are there: a menu shows and hides them."""

    def __init__(self, window: "Window", commands: dict[str, Command]) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self.by_id: dict[str, QAction] = {}
        #: the menus of the menu bar, by their titles without mnemonics
        self.menus: dict[str, QMenu] = {}
        self._make_actions()
        self._make_menus()
        self.tools = self._make_tools()

    def refresh(self) -> None:
        """What can be run now, and what is on."""
        for id_, action in self.by_id.items():
            found = self._commands[id_]
            can = found.when(self._window)
            action.setEnabled(can)
            if found.on is not None:
                action.setChecked(can and found.on(self._window))
        self._name_acts()

    def menu_of(self, kind: str, parent: QWidget) -> QMenu:
        """The context menu for what was clicked on: "slot", "page", "article", "desk"."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, CONTEXT[kind], only_enabled=True)
        return menu

    def _make_actions(self) -> None:
        window = self._window
        for id_, found in self._commands.items():
            if found.argument:
                continue
            action = QAction(found.shown_title, window)
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
            action.triggered.connect(self._run)
            if found.on_pages:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                window.stage.addAction(action)
            else:
                window.addAction(action)
            self.by_id[id_] = action

    def _run(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.run(action.objectName())

    def _make_menus(self) -> None:
        bar = self._window.menuBar()
        for title, ids in MENUS:
            menu = bar.addMenu(QCoreApplication.translate("menus", title))
            self.menus[title.replace("&", "")] = menu
            self._fill(menu, ids)
            set_mnemonics(menu.actions())
        set_mnemonics(bar.actions())

    def _make_tools(self) -> QToolBar:
        bar = QToolBar(self._window.tr("Tools"), self._window)
        bar.setObjectName("ToolBar")
        bar.setMovable(False)
        for id_ in TOOL_BAR:
            if not id_:
                bar.addSeparator()
            elif id_ in self.by_id:
                bar.addAction(self.by_id[id_])
        self._window.addToolBar(bar)
        return bar

    def _fill(self, menu: QMenu, ids: tuple[str, ...], *, only_enabled: bool = False) -> None:
        for id_ in ids:
            if not id_:
                menu.addSeparator()
            elif id_ == "issue.recent":
                recent = menu.addMenu(icon("recent"), self._window.tr("Open &recent"))
                recent.aboutToShow.connect(self._fill_recent)
                self._recent = recent
            elif id_ == "view.docks":
                docks = menu.addMenu(icon("panel-left"), self._window.tr("&Panels"))
                for dock in self._window.docks.values():
                    docks.addAction(dock.toggleViewAction())
                docks.addSeparator()
                if "view.restore" in self.by_id:
                    docks.addAction(self.by_id["view.restore"])
            elif id_ in self.by_id and (not only_enabled or self.by_id[id_].isEnabled()):
                menu.addAction(self.by_id[id_])

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.settings.recent():
            action = self._recent.addAction(path)
            action.setData(path)
            action.setEnabled(os.path.exists(path))
            action.triggered.connect(self._open_recent)
        if self._recent.isEmpty():
            self._recent.addAction(self._window.tr("No issue yet")).setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.open(str(action.data()))

    def _name_acts(self) -> None:
        """Undo and Redo say what they would take back or do again."""
        history = self._window.session.history if self._window.session else None
        for id_, name in (
            ("edit.undo", history.undo_name if history else ""),
            ("edit.redo", history.redo_name if history else ""),
        ):
            action = self.by_id.get(id_)
            if action is not None:
                title = self._commands[id_].shown_title
                action.setText(f"{title}: {name}" if name else title)
