"""Mouse, keys and drags on the canvas come in; what is chosen, placed, moved, sized and jumped goes out as commands.

A press chooses; a press that moves drags the slot's content (a QDrag, so that the list can take it back), an edge, or
the out port. While something hovers over a slot, what a drop would give is composed and shown on the page itself.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from gui.canvas.cells import dragged, frame_of, written
from gui.canvas.drops import PHOTOGRAPHS, TEXTS, Outcome, outcome
from gui.canvas.marks import block_text
from gui.canvas.overlay import REACH, Hover, handles, port_place
from gui.carried import Carried, dropped_files, packed, unpacked
from gui.relayout import Result
from gui.selection import NOTHING, Selection
from gui.session import Session
from gui.theme import colours
from layout.display import hit as hits
from layout.display.caret import Spot, spot_at
from layout.display.items import Picture
from layout.edit.opened import EditError
from layout.model.edits import resized
from layout.model.geometry import Rect
from layout.model.issue import PlacedPicture, Target
from layout.page.grid import Cell
from layout.page.plan import PageFrame

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.window import Window

#: Pixels at the border of the view within which a drag scrolls, and by how many each time.
BORDER, STEP = 28, 16
#: Milliseconds after which the outline of a slot whose edge is dragged goes ahead of the page that comes of it.
LATE = 24
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


class _Sizing(NamedTuple):
    """A slot's edge in the editor's hand."""

    target: Target
    frame: PageFrame
    edges: frozenset[str]
    cell: Cell


class Pointer(QObject):
    """Watches the viewport of the canvas."""

    def __init__(self, stage: "Stage", window: "Window") -> None:
        super().__init__(stage)
        self._stage, self._window = stage, window
        self._view = stage.view
        self._pressed: QPoint | None = None
        self._grips: Carried | None = None
        self._sizing: _Sizing | None = None
        #: where the slot in the hand was painted last
        self._cells: tuple[Cell, ...] = ()
        #: pages that show a trial, to be put back
        self._tried: set[int] = set()
        self._outcome: Outcome | None = None
        self._scroll = QTimer(self)
        self._scroll.setInterval(40)
        self._scroll.timeout.connect(self._scroll_on)
        self._late = QTimer(self, singleShot=True, interval=LATE)
        self._late.timeout.connect(self._show_edge)
        self._view.setAcceptDrops(True)
        viewport = self._view.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)
        self._view.installEventFilter(self)

    def reset(self) -> None:
        """Another issue, or none: nothing is in the hand."""
        self._pressed = self._grips = self._sizing = self._outcome = None
        self._tried.clear()
        self._scroll.stop()
        self._late.stop()
        overlay = self._stage.lying_over
        overlay.hover = overlay.dragged = overlay.under_pointer = None

    def end(self) -> None:
        """Watch no longer."""
        self._scroll.stop()
        self._late.stop()
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
                self._drag_over(event)
                if unpacked(event.mimeData()) is not None or dropped_files(event.mimeData()):
                    event.acceptProposedAction()  # of a drag refused as it enters, Qt tells nothing more
                return True
            case QDragMoveEvent():
                return self._drag_over(event)
            case QDropEvent():
                return self._drop(event)
            case QDragLeaveEvent():
                self._end_hover()
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

    # where

    def slot_at(self, at: QPointF) -> Target | None:
        """The slot at a point of the viewport: the smallest one there."""
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        if place is None:
            return None
        found = [
            box
            for box in self._stage.boxes(place.page)
            if box.rect.x <= place.x <= box.rect.right and box.rect.y <= place.y <= box.rect.bottom
        ]
        if not found:
            return None
        return Target(place.page, min(found, key=lambda box: box.rect.width * box.rect.height).name)

    def pick(self, at: QPointF) -> Selection:
        """What stands at a point of the viewport: slot, article, picture, paragraph."""
        session = self._session
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        if session is None or place is None:
            return NOTHING
        target = self.slot_at(at)
        if target is None:
            return Selection(place.page)
        page = session.pages.get(place.page)
        found = hits.hit(page, place.x, place.y) if page else None
        box = session.box(target)
        article = box.article if box else ""
        picture = -1
        if found is not None and found.slot == target.slot:
            article = session.named(found.article) or article  # the page knows the file, a translation's perhaps
            if isinstance(found.item, Picture):
                picture = self._picture_index(article, found.item)
        block = found.block if found is not None else -1
        return Selection(target.page, target.slot, article, picture, block)

    def _offset(self, chosen: Selection, at: QPointF) -> int:
        """The printed character of a paragraph that is nearest to a point of the viewport."""
        session = self._session
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        article = session.article(chosen.article) if session else None
        if session is None or place is None or article is None or not 0 <= chosen.block < len(article.blocks):
            return 0
        page = session.pages.get(place.page)
        spot = Spot(article.path, chosen.block, 0)
        return spot_at((page,), place, spot, block_text(article.blocks[chosen.block])) if page else 0

    def _picture_index(self, article: str, item: Picture) -> int:
        """Which of an article's pictures an item is; -1 where it stands alone in its slot."""
        session = self._session
        story = session.article(article) if session else None
        if session is None or story is None:
            return -1
        files = [session.issue.files.get(picture.file) for picture in story.pictures]
        return files.index(item.file) if item.file in files else -1

    def _grip_at(self, at: QPointF) -> frozenset[str] | None:
        """The handle of the chosen slot at a point."""
        rect = self._stage.chosen_rect()
        if rect is None or self._stage.overlay("press"):
            return None
        for edges, place in handles(rect).items():
            if abs(place.x() - at.x()) <= REACH and abs(place.y() - at.y()) <= REACH:
                return edges
        return None

    def _port_at(self, at: QPointF) -> bool:
        rect = self._stage.chosen_rect()
        session = self._session
        target = session.selection.target if session else None
        box = session.box(target) if session and target else None
        fitted = box is not None and box.kind in ("article", "jump")
        return rect is not None and fitted and port_place(rect).adjusted(-3, -3, 3, 3).contains(at)

    # the mouse

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
        if target is not None and self._port_at(at):
            self._pressed, self._grips = at.toPoint(), Carried("jump", slot=str(target))
            return True
        edges = self._grip_at(at)
        frame = frame_of(session, target.page) if target else None
        if edges is not None and target is not None and frame is not None:
            session.history.part()
            self._sizing, self._cells = _Sizing(target, frame, edges, frame.cells[target.slot]), ()
            return True
        chosen = self.pick(at)
        session.select(chosen)
        if chosen.target is not None and session.placement(chosen.target) is not None:
            self._pressed, self._grips = at.toPoint(), Carried("slot", slot=str(chosen.target))
        return True

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if self._sizing is not None:
            self._size(at)  # which tells the slot's size, in place of where the pointer is
            return True
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        self._stage.pointer_moved.emit(*(place or (0, 0.0, 0.0)))
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (at.toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._grips is not None:
                self._begin_drag(self._grips)
            return True
        self._light(self.slot_at(at))
        self._set_cursor(at)
        return False

    def _release(self, event: QMouseEvent) -> bool:
        self._pressed = self._grips = None
        if self._sizing is None:
            return False
        sizing, self._sizing = self._sizing, None
        self._stage.lying_over.dragged = None
        self._end_trial(keep=True)
        session = self._session
        if session is not None and sizing.cell != sizing.frame.cells[sizing.target.slot]:
            at = written(sizing.frame, sizing.cell)
            place = (at.column, at.line, at.columns or 1, at.lines or 1)
            self._window.run("slot.resize", slot=str(sizing.target), at=place)
        else:
            self._put_back()
        self._stage.refresh()
        event.accept()
        return True

    def _double(self, event: QMouseEvent) -> bool:
        session = self._session
        chosen = self.pick(event.position())
        if session is None or chosen.target is None:
            return False
        session.select(chosen)
        if chosen.picture >= 0 or isinstance(session.placement(chosen.target), PlacedPicture):
            self._window.run("picture.crop")
        elif chosen.article:
            self._window.edit_article(chosen.article, chosen.block, self._offset(chosen, event.position()))
        elif session.placement(chosen.target) is None:
            self._window.run("slot.place")
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        session = self._session
        if session is None:
            return False
        chosen = self.pick(QPointF(event.pos()))
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
            if self._sizing is not None:
                self._sizing = None
                self._stage.lying_over.dragged = None
                self._end_trial()
                self._stage.refresh()
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
        edges = self._grip_at(at)
        if edges is not None:
            viewport.setCursor(_CURSORS[edges])
        elif self._port_at(at):
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            viewport.unsetCursor()

    # an edge

    def _size(self, at: QPointF) -> None:
        """The edge to the pointer, snapped; the page follows as a trial."""
        session, sizing = self._session, self._sizing
        if session is None or sizing is None:
            return
        page = self._view.scene_rect(sizing.target.page).topLeft()
        point = self._view.mapToScene(at.toPoint()) - page
        cell = dragged(sizing.frame, sizing.frame.cells[sizing.target.slot], sizing.edges, (point.x(), point.y()))
        if cell == sizing.cell:
            return
        self._sizing = sizing._replace(cell=cell)
        rect = sizing.frame.grid.rect(cell)
        self._stage.lying_over.dragged = (sizing.target.page, QRectF(rect.x, rect.y, rect.width, rect.height))
        self._late.start()
        issue = resized(session.issue, session.edition, sizing.target, written(sizing.frame, cell))
        self._tried.add(sizing.target.page)
        session.try_out(issue, (sizing.target.page,), self._show_trial)
        size = self._window.tr("{columns} columns × {lines} lines").format(columns=cell.columns, lines=cell.lines)
        self._window.say(size)

    def _show_trial(self, result: Result) -> None:
        for page in result.pages:
            self._tried.add(page.number)
            self._view.show_page(page)
        self._stage.show_trial({page.number: page for page in result.pages})
        overlay = self._stage.lying_over
        if overlay.hover is not None:
            target = overlay.hover.target
            boxes = next((page.slots for page in result.pages if page.number == target.page), ())
            box = next((box for box in boxes if box.name == target.slot), None)
            fits = box is not None and bool(box.lines)
            overlay.hover = overlay.hover._replace(fit=(box.over, box.under) if box and fits else None)
        self._late.stop()
        if self._sizing is not None:  # the slots that changed are painted anew by themselves
            self._show_edge()
            return
        for page in result.pages:
            self._stage.refresh_page(page.number)

    def _show_edge(self) -> None:
        """What lies over the slot whose edge is in the hand, painted anew where it was and where it is."""
        sizing = self._sizing
        if sizing is None:
            return
        cells = (sizing.frame.cells[sizing.target.slot], sizing.cell, *self._cells)
        rects = [sizing.frame.grid.rect(cell) for cell in cells]
        self._cells = (sizing.cell,)
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        right, foot = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
        self._stage.lying_over.update_slot(sizing.target.page, Rect(left, top, right - left, foot - top))

    def _end_trial(self, *, keep: bool = False) -> None:
        """No trial any more. ``keep``: what it showed stays till the version that comes of it is composed."""
        session = self._session
        if session is not None:
            session.end_trial()
        if not keep:
            self._put_back()

    def _put_back(self) -> None:
        """The pages as the open version has them."""
        session = self._session
        for number in self._tried:
            page = session.pages.get(number) if session else None
            if page is not None:
                self._view.show_page(page)
        self._tried.clear()
        self._stage.show_trial({})

    # drags

    def _begin_drag(self, carried: Carried) -> None:
        self._pressed = self._grips = None
        drag = QDrag(self._view.viewport())
        drag.setMimeData(packed(carried))
        picture = self._likeness(carried)
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def _likeness(self, carried: Carried) -> QPixmap:
        """A plate with what is dragged."""
        session = self._session
        text = carried.slot
        target = session.selection.target if session else None
        box = session.box(target) if session and target else None
        if carried.kind == "jump" and box is not None:
            text = self._window.tr("%n line(s)", "", box.over) if box.over else self._window.tr("goes on in …")
        elif box is not None and box.article:
            text = box.article.rpartition("/")[2]
        shades = colours()
        font = self._view.font()
        width = self._view.fontMetrics().horizontalAdvance(text) + 24
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(QSize(width, 28) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(shades.drop)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(0, 0, width, 28, 4, 4)
        painter.setPen(shades.on_meter)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, width, 28), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture

    def _drag_over(self, event: QDragMoveEvent) -> bool:
        carried, files = unpacked(event.mimeData()), dropped_files(event.mimeData())
        if carried is None and not files:
            event.ignore()
            return True
        self._scroll.start()
        target = self.slot_at(event.position())
        if target is None:
            self._end_hover()
            # bare paper takes nothing, but the drag goes on over the pages
            event.ignore() if not files else event.acceptProposedAction()
            return True
        overlay = self._stage.lying_over
        if overlay.hover is None or overlay.hover.target != target:
            self._end_hover()
            self._scroll.start()
            overlay.hover = self._hover(target, carried, files)
            self._stage.refresh()
        if overlay.hover.refused:
            event.ignore()
        else:
            event.acceptProposedAction()
        return True

    def _hover(self, target: Target, carried: Carried | None, files: tuple[str, ...]) -> Hover:
        """What the drag says over a slot; its composition is asked for."""
        session = self._session
        assert session is not None
        if carried is None:
            text, refused = self._file_text(files)
            return Hover(target, text, refused=refused)
        try:
            self._outcome = outcome(session, carried, target)
        except EditError as fault:
            return Hover(target, fault.message, refused=True)
        issue = session.preview(self._outcome.drafts)
        if issue is not None:
            session.try_out(issue, self._outcome.pages, self._show_trial)
        return Hover(target, self._outcome.text)

    def _file_text(self, files: tuple[str, ...]) -> tuple[str, bool]:
        name = files[0].lower()
        if name.endswith(TEXTS):
            return self._window.tr("Import the text and place it here"), False
        if name.endswith(PHOTOGRAPHS):
            return self._window.tr("Import the picture and place it here"), False
        if name.endswith(".pdf"):
            return self._window.tr("Import the advert and place it here"), False
        return self._window.tr("Layout does not read this kind of file"), True

    def _end_hover(self) -> None:
        self._scroll.stop()
        self._outcome = None
        overlay = self._stage.lying_over
        if overlay.hover is not None:
            overlay.hover = None
            self._end_trial()
            self._stage.refresh()

    def _drop(self, event: QDropEvent) -> bool:
        session = self._session
        assert session is not None
        carried, files = unpacked(event.mimeData()), dropped_files(event.mimeData())
        target = self.slot_at(event.position())
        if carried is None and not files:
            return False
        event.acceptProposedAction()
        if carried is not None and target is not None:
            self._let_go(carried, target)
        else:
            self._end_hover()
            if files:
                self._window.run("files.drop", files=files, to=str(target) if target else "")
        self._window.activateWindow()
        return True

    def _let_go(self, carried: Carried, target: Target) -> None:
        """The drop itself; a taken slot offers swap or replace where the article came from the list."""
        session = self._session
        assert session is not None
        swap: bool | None = None
        taken = session.placement(target) is not None
        if carried.kind == "article" and carried.slot and taken and carried.slot != str(target):
            answers = (self._window.tr("Swap"), self._window.tr("Replace"))
            chosen = self._window.dialogs.offer(QCursor.pos(), answers)
            if chosen < 0:
                self._end_hover()
                return
            swap = chosen == 0
        self._stage.lying_over.hover = None
        self._scroll.stop()
        done = self._window.run("slot.drop", carried=carried, to=str(target), swap=swap)
        self._end_trial(keep=bool(done))
        self._outcome = None
        self._stage.refresh()

    def _scroll_on(self) -> None:
        """A drag near the border scrolls."""
        at = self._view.viewport().mapFromGlobal(QCursor.pos())
        area = self._view.viewport().rect()
        if not area.contains(at):
            self._scroll.stop()
            return
        dx = -STEP if at.x() < BORDER else STEP if at.x() > area.width() - BORDER else 0
        dy = -STEP if at.y() < BORDER else STEP if at.y() > area.height() - BORDER else 0
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)
