"""Mouse and keys on the canvas come in; what is chosen goes out, and all else to the tool that it is meant for.

A press chooses; a press that moves carries the slot's content (``carrying``), an edge (``sizing``), or a jump from the
out port; a picture in the hand has both to itself (``cropping``).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from gui.canvas.carrying import Carrying
from gui.canvas.picking import Picking
from gui.canvas.sizing import Sizing
from gui.carried import Carried, dropped_files, unpacked
from gui.selection import NOTHING
from gui.session import Session
from layout.model.issue import PlacedPicture, Target

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.window import Window

_CURSORS = {
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"left", "top"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "bottom"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "top"}): Qt.CursorShape.SizeBDiagCursor,
    frozenset({"left", "bottom"}): Qt.CursorShape.SizeBDiagCursor,
}


class Pointer(QObject):
    """Watches the viewport of the canvas."""

    def __init__(self, stage: "Stage", window: "Window") -> None:
        super().__init__(stage)
        self._stage, self._window = stage, window
        self._view = stage.view
        self._pressed: QPoint | None = None
        self._grips: Carried | None = None
        self._picking = Picking(stage)
        self._sizing = Sizing(stage, window)
        self._carrying = Carrying(stage, window, self._picking)
        self._view.setAcceptDrops(True)
        viewport = self._view.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)
        self._view.installEventFilter(self)

    def reset(self) -> None:
        """Another issue, or none: nothing is in the hand."""
        self._pressed = self._grips = None
        self._sizing.reset()
        self._carrying.reset()
        self._stage.lying_over.under_pointer = None

    def end(self) -> None:
        """Watch no longer."""
        self.reset()
        self._view.viewport().removeEventFilter(self)
        self._view.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._session is None:
            return False
        if watched is self._view:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._deletes(event):
                event.accept()  # else Delete would take the whole story out of its slot
                return True
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        match event:
            case QDragEnterEvent():
                self._carrying.over(event)
                if unpacked(event.mimeData()) is not None or dropped_files(event.mimeData()):
                    event.acceptProposedAction()  # of a drag refused as it enters, Qt tells nothing more
                return True
            case QDragMoveEvent():
                return self._carrying.over(event)
            case QDropEvent():
                return self._carrying.drop(event)
            case QDragLeaveEvent():
                self._carrying.leave()
                return True
            case QContextMenuEvent():
                return self._menu(event)
            case QMouseEvent():
                return self._mouse(event)
            case _:
                if event.type() == QEvent.Type.Leave:
                    self._stage.pointer_moved.emit(0, 0.0, 0.0)
                    self._light(None)
                return False

    @property
    def _session(self) -> Session | None:
        return self._stage.session

    def _mouse(self, event: QMouseEvent) -> bool:
        if self._stage.cropping is not None:
            return self._stage.cropping.mouse(event)
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                return self._press(event)
            case QEvent.Type.MouseMove:
                return self._move(event)
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                return self._release(event)
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                return self._double(event)
            case _:
                return False

    def _press(self, event: QMouseEvent) -> bool:
        session = self._session
        if session is None or self._view.hand_held:
            return False
        at = event.position()
        self._view.setFocus()
        target = session.selection.target
        if target is not None and self._picking.port_at(at):
            self._pressed, self._grips = at.toPoint(), Carried("jump", slot=str(target))
            return True
        edges = self._picking.grip_at(at)
        if edges is not None and target is not None and self._sizing.take(target, edges):
            return True
        chosen = self._picking.pick(at)
        session.select(chosen)
        if chosen.target is not None and session.placement(chosen.target) is not None:
            self._pressed, self._grips = at.toPoint(), Carried("slot", slot=str(chosen.target))
        return True

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if self._sizing.active:
            self._sizing.move(at)  # which tells the slot's size, in place of where the pointer is
            return True
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        self._stage.pointer_moved.emit(*(place or (0, 0.0, 0.0)))
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (at.toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._grips is not None:
                carried, self._pressed, self._grips = self._grips, None, None
                self._carrying.begin(carried)
            return True
        self._light(self._picking.slot_at(at))
        self._set_cursor(at)
        return False

    def _release(self, event: QMouseEvent) -> bool:
        self._pressed = self._grips = None
        if not self._sizing.active:
            return False
        self._sizing.let_go()
        event.accept()
        return True

    def _double(self, event: QMouseEvent) -> bool:
        session = self._session
        chosen = self._picking.pick(event.position())
        if session is None or chosen.target is None:
            return False
        session.select(chosen)
        if chosen.picture >= 0 or isinstance(session.placement(chosen.target), PlacedPicture):
            self._window.run("picture.crop")
        elif chosen.article:
            self._window.edit_article(chosen.article, chosen.block, self._picking.offset(chosen, event.position()))
        elif session.placement(chosen.target) is None:
            self._window.run("slot.place")
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        session = self._session
        if session is None:
            return False
        chosen = self._picking.pick(QPointF(event.pos()))
        session.select(chosen)
        kind = "slot" if chosen.target else "page" if chosen.page else "desk"
        if chosen.picture >= 0:
            kind = "picture"
        self._window.menu_of(kind).popup(event.globalPos())
        return True

    def _key(self, event: QKeyEvent) -> bool:
        if self._stage.cropping is not None:
            return self._stage.cropping.key(event)
        if event.key() == Qt.Key.Key_Escape:
            if self._sizing.active:
                self._sizing.give_up()
            elif self._session is not None:
                self._session.select(NOTHING)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._session is not None:
            chosen = self._session.selection
            if chosen.article:
                self._window.edit_article(chosen.article, chosen.block)
                return True
        if self._deletes(event):
            self._window.run("picture.remove")
            return True
        return False

    def _deletes(self, event: QKeyEvent) -> bool:
        """Delete takes away what is chosen: a picture of a story, not the story."""
        chosen = self._session.selection if self._session is not None else NOTHING
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        return chosen.picture >= 0 and bool(chosen.article) and event.key() in keys and not event.modifiers()

    def _light(self, target: Target | None) -> None:
        overlay = self._stage.lying_over
        if overlay.under_pointer != target:
            overlay.under_pointer = target
            self._stage.refresh()

    def _set_cursor(self, at: QPointF) -> None:
        if self._view.hand_held:
            return
        viewport = self._view.viewport()
        edges = self._picking.grip_at(at)
        if edges is not None:
            viewport.setCursor(_CURSORS[edges])
        elif self._picking.port_at(at):
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            viewport.unsetCursor()
