"""The issue as a tree comes in, what the keyboard does to it goes out: everything that dragging does, without a mouse.

Ctrl+X picks up an article, a slot's content, a picture or a page; Ctrl+V puts it where the line stands.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QBrush, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.carried import Carried
from gui.icons import icon
from gui.panels.contents import UNPLACED, Node, key_of, outline
from gui.panels.outlinetree import OutlineTree
from gui.theme import colours
from layout.model.issue import PlacedArticle, PlacedPicture

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

_NODE = Qt.ItemDataRole.UserRole
#: Milliseconds after a version till the outline follows.
SOON = 60


class OutlinePanel(QWidget):
    """Pages, slots, articles and pictures; and the articles that stand nowhere."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._quiet = False
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        self.picked: Carried | None = None
        self._picked_key = ""
        self.setAccessibleName(self.tr("Outline"))
        self.tree = OutlineTree(self)
        self.tree.setAccessibleName(self.tr("Outline of pages, slots and articles"))
        self.tree.setAccessibleDescription(
            self.tr("Return opens, Delete removes from the slot, Ctrl+X picks up, Ctrl+V puts where the line stands.")
        )
        self.tree.setToolTip("")
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemActivated.connect(self._open)
        self.tree.itemExpanded.connect(self._unfold)
        self.tree.itemCollapsed.connect(self._fold)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.foot = QLabel()
        self.foot.setWordWrap(True)
        self.foot.setContentsMargins(12, 6, 12, 6)
        self.foot.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tree, 1)
        box.addWidget(self.foot)
        self.setFocusProxy(self.tree)
        self.setMinimumWidth(240)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.renew)

    def opened(self, session: "Session") -> None:
        self._session = session
        self._folded.clear()
        self._unfolded.clear()
        session.renewed.connect(self._soon.start)
        session.edition_changed.connect(self._soon.start)
        session.selection_changed.connect(self._follow)
        self.renew()

    def closed(self) -> None:
        self._soon.stop()
        self._put_down()
        self._session = None
        self._sync(self.tree.invisibleRootItem(), ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    # what is shown

    def renew(self) -> None:
        """The outline as the issue is now; what was unfolded stays so."""
        self._soon.stop()
        if self._session is None or not self.isVisible():
            return
        quiet, self._quiet = self._quiet, True
        self._sync(self.tree.invisibleRootItem(), outline(self._session))
        self._quiet = quiet
        self._follow()

    def _sync(self, parent: QTreeWidgetItem, nodes: tuple[Node, ...]) -> None:
        """Children as the nodes are; lines with the same key stay the same lines."""
        items = _children(parent)
        pairs = enumerate(zip(items, nodes, strict=False))
        same = next((at for at, (item, node) in pairs if self.node(item).key != node.key), min(len(items), len(nodes)))
        for item in items[same:]:
            parent.removeChild(item)
        for item, node in zip(items[:same], nodes, strict=False):
            if self.node(item) != node:
                self._show(item, node)
        for node in nodes[same:]:
            item = QTreeWidgetItem()
            parent.addChild(item)
            self._show(item, node)

    def _show(self, item: QTreeWidgetItem, node: Node) -> None:
        self._dress(item, node)
        self._sync(item, node.children)
        first = node.kind in ("page", "unplaced")
        item.setExpanded(node.key in self._unfolded or (first and node.key not in self._folded))

    def _dress(self, item: QTreeWidgetItem, node: Node) -> None:
        item.setData(0, _NODE, node)
        item.setText(0, node.text)
        item.setIcon(0, icon(node.icon))
        item.setText(1, node.sign)
        item.setToolTip(0, node.spoken)
        for column in (0, 1):
            item.setData(column, Qt.ItemDataRole.AccessibleTextRole, node.spoken if column == 0 else node.sign)
        shades = colours()
        dark = {"over": shades.error, "under": shades.warning, "fits": shades.good}
        item.setForeground(0, QBrush(shades.muted) if node.faint else QBrush())
        item.setForeground(1, QBrush(dark[node.fit]) if node.fit else QBrush())
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = self.tree.font()
        font.setItalic(bool(self._picked_key) and node.key == self._picked_key)
        font.setBold(node.kind in ("page", "unplaced"))
        item.setFont(0, font)

    @staticmethod
    def node(item: QTreeWidgetItem) -> Node:
        """What a line stands for."""
        node = item.data(0, _NODE)
        assert isinstance(node, Node)
        return node

    def chosen(self) -> Node | None:
        """The node of the line that is marked."""
        index = self.tree.currentIndex()
        node = index.siblingAtColumn(0).data(_NODE) if index.isValid() else None
        return node if isinstance(node, Node) else None

    def line(self, key: str) -> QTreeWidgetItem | None:
        """The line with a key."""
        waiting = _children(self.tree.invisibleRootItem())
        while waiting:
            item = waiting.pop()
            own = self.node(item).key
            if own == key:
                return item
            if key.startswith(f"{own}/"):
                waiting += _children(item)
        return None

    def _follow(self) -> None:
        """The line of what is chosen on the page."""
        session = self._session
        if session is None or not self.isVisible():
            return
        now = self.chosen()
        if now is not None and now.means == session.selection and now.key != UNPLACED:
            return
        item = next((found for key in key_of(session.selection) if (found := self.line(key)) is not None), None)
        if item is not None:
            quiet, self._quiet = self._quiet, True
            self.tree.setCurrentItem(item)
            self._quiet = quiet

    def _unfold(self, item: QTreeWidgetItem) -> None:
        if not self._quiet:
            self._unfolded.add(self.node(item).key)
            self._folded.discard(self.node(item).key)

    def _fold(self, item: QTreeWidgetItem) -> None:
        if not self._quiet:
            self._folded.add(self.node(item).key)
            self._unfolded.discard(self.node(item).key)

    # what it does

    def _choose(self) -> None:
        node, session = self.chosen(), self._session
        if self._quiet or node is None or session is None or node.kind == "unplaced":
            return
        session.select(node.means)
        if node.means.page:
            self._window.stage.reveal(node.means)

    def _open(self) -> None:
        """Return: a page fills the canvas, an article opens, a picture is cropped, an empty slot asks what to place."""
        node, session = self.chosen(), self._session
        if node is None or session is None:
            return
        session.select(node.means)
        target = node.means.target
        placed = session.placement(target) if target else None
        if node.kind == "page":
            self._window.run("page.go", page=node.means.page)
            self._window.stage.view.fit_spread(node.means.page)
        elif node.kind == "picture" or isinstance(placed, PlacedPicture):
            self._window.run("picture.crop")
        elif node.means.article:
            self._window.run("article.edit", article=node.means.article)
        elif node.kind == "slot" and placed is None:
            self._window.run("slot.place")
        elif node.kind == "slot":
            index = self.tree.currentIndex().siblingAtColumn(0)
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def remove(self) -> None:
        """Delete: out of its slot, back to the list; a page out of the plan."""
        node, session = self.chosen(), self._session
        if node is None or session is None:
            return
        session.select(node.means)
        if node.kind == "page":
            self._window.run("page.delete", page=node.means.page)
        elif node.kind == "slot" and node.means.target and session.placement(node.means.target) is not None:
            self._window.run("slot.remove", slot=str(node.means.target))
        elif node.kind == "article" and not node.means.page:
            self._window.say(self.tr("It stands in no slot. Its menu deletes the article itself."))
        else:
            self._window.say(self.tr("Nothing stands here that could be removed."))

    def pick_up(self) -> None:
        """Ctrl+X: what the line stands for is in the hand, until it is put somewhere or Escape is pressed."""
        node, session = self.chosen(), self._session
        carried = self._carried(node) if node is not None and session is not None else None
        if node is None or carried is None:
            self._window.say(self.tr("There is nothing here to pick up."))
            return
        self.picked, self._picked_key = carried, node.key
        where = self.tr("a page") if carried.kind == "page" else self.tr("a slot")
        self.foot.setText(
            self.tr("{what} is picked up. Choose {where} and press Ctrl+V; Escape puts it down.").format(
                what=node.spoken.partition(",")[0] if node.kind == "page" else node.text, where=where
            )
        )
        self.foot.show()
        self._window.say(self.foot.text())
        self._dress_again()

    def _carried(self, node: Node) -> Carried | None:
        session = self._session
        assert session is not None
        means = node.means
        target = means.target
        match node.kind:
            case "page":
                return Carried("page", page=means.page)
            case "slot" if target is not None and session.placement(target) is not None:
                return Carried("slot", slot=str(target))
            case "article":
                alone = target is None or isinstance(session.placement(target), PlacedArticle)
                return Carried("article", means.article, str(target) if target else "") if alone else None
            case "picture":
                article = session.article(means.article)
                return Carried("picture", article.pictures[means.picture].file) if article else None
            case _:
                return None

    def put_here(self) -> None:
        """Ctrl+V: what is in the hand goes where the line stands; two slots exchange what they hold."""
        node, carried, session = self.chosen(), self.picked, self._session
        if node is None or carried is None or session is None:
            self._window.say(self.tr("Nothing is picked up: Ctrl+X does."))
            return
        page, target = node.means.page, node.means.target
        if carried.kind == "page" and page:
            done = self._window.run("page.move", page=carried.page, to=page)
        elif carried.kind == "page":
            self._window.say(self.tr("A page goes to the place of another page."))
            return
        elif not page and carried.slot:
            done = self._window.run("slot.remove", slot=carried.slot)
        elif target is not None:
            done = self._window.run("slot.drop", carried=carried, to=str(target))
        else:
            self._window.say(self.tr("Choose a slot of this page."))
            return
        if done is not False:
            self._put_down()

    def put_down(self) -> None:
        """Escape: nothing is in the hand."""
        if self.picked is not None:
            self._put_down()
            self._window.say(self.tr("Put down again."))

    def _put_down(self) -> None:
        self.picked, self._picked_key = None, ""
        self.foot.hide()
        self._dress_again()

    def _dress_again(self) -> None:
        waiting = _children(self.tree.invisibleRootItem())
        while waiting:
            item = waiting.pop()
            self._dress(item, self.node(item))
            waiting += _children(item)

    def _menu(self, at: QPoint) -> None:
        node, session = self.chosen(), self._session
        if node is None or session is None:
            return
        session.select(node.means)
        self.menu(node).popup(self.tree.viewport().mapToGlobal(at))

    def menu(self, node: Node) -> QMenu:
        """What can be done with a line."""
        kinds = {"page": "page", "slot": "slot", "article": "article", "picture": "slot", "unplaced": "desk"}
        menu = self._window.menu_of(kinds[node.kind], self) if node.kind != "unplaced" else QMenu(self)
        others = menu.actions()
        mine = []
        for words, keys, work, can in (
            (self.tr("Pick up"), QKeySequence.StandardKey.Cut, self.pick_up, self._carried(node) is not None),
            (self.tr("Put here"), QKeySequence.StandardKey.Paste, self.put_here, self.picked is not None),
        ):
            action = QAction(words, menu)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(can)
            action.triggered.connect(work)
            mine.append(action)
        if others:
            menu.insertActions(others[0], mine)
            menu.insertSeparator(others[0])
        else:
            menu.addActions(mine)
        return menu


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for number in range(item.childCount()) if (child := item.child(number)) is not None]
