"""What is carried over the pages comes in (from them, the lists, the file manager); a drop runs a command.

While something hovers over a slot, what a drop would give is composed and shown on the page itself. What is taken from
a page is a QDrag, so that the list can take it back.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QDrag, QDragMoveEvent, QDropEvent, QPainter, QPixmap

from gui.canvas.drops import PHOTOGRAPHS, TEXTS, Outcome, outcome
from gui.canvas.overlay import Hover
from gui.canvas.picking import Picking
from gui.canvas.trying import Trying
from gui.carried import Carried, dropped_files, packed, unpacked
from gui.languages.messages import spoken
from gui.relayout import Result
from gui.theme import colours
from layout.edit.opened import EditError
from layout.model.issue import PlacedArticle, Target

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.session import Session
    from gui.window import Window

#: Pixels at the border of the view within which a drag scrolls, and by how many each time.
BORDER, STEP = 28, 16


class Carrying(QObject):
    """Drags that begin on the pages, and all that hover over them."""

    def __init__(self, stage: "Stage", window: "Window", picking: Picking) -> None:
        super().__init__(stage)
        self._stage, self._window, self._picking = stage, window, picking
        self._view = stage.view
        self._outcome: Outcome | None = None
        self._trying = Trying(stage, self._arrived)
        self._scroll = QTimer(self)
        self._scroll.setInterval(40)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def _session(self) -> "Session | None":
        return self._stage.session

    def reset(self) -> None:
        """Another issue, or none: nothing is in the hand."""
        self._scroll.stop()
        self._outcome = None
        self._trying.forget()
        self._stage.lying_over.hover = None

    def begin(self, carried: Carried) -> None:
        """Take something off a page; it is dropped somewhere, or nowhere, when this returns."""
        drag = QDrag(self._view.viewport())
        drag.setMimeData(packed(carried))
        drag.setPixmap(self._likeness(carried))
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

    def over(self, event: QDragMoveEvent) -> bool:
        """Something hovers."""
        carried, files = unpacked(event.mimeData()), dropped_files(event.mimeData())
        if carried is None and not files:
            event.ignore()
            return True
        self._scroll.start()
        target = self._picking.slot_at(event.position())
        if target is None:
            self.leave()
            # bare paper takes nothing, but the drag goes on over the pages
            event.ignore() if not files else event.acceptProposedAction()
            return True
        overlay = self._stage.lying_over
        if overlay.hover is None or overlay.hover.target != target:
            self.leave()
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
            text, refused = self._file_text(target, files)
            return Hover(target, text, refused=refused)
        try:
            self._outcome = outcome(session, carried, target)
        except EditError as fault:
            return Hover(target, spoken(fault.message), refused=True)
        issue = session.preview(self._outcome.drafts)
        if issue is not None:
            self._trying.show(issue, self._outcome.pages)
        return Hover(target, self._outcome.text)

    def _file_text(self, target: Target, files: tuple[str, ...]) -> tuple[str, bool]:
        """What letting go of files would do with the first one, and whether that cannot be."""
        name = files[0].lower()
        box = self._session.box(target) if self._session else None
        takes = set(box.takes) if box else {"article", "advert"}
        if name.endswith(TEXTS) and not takes & {"article", "items", "package"}:
            return self._window.tr("This slot takes no text"), True
        if name.endswith(".pdf") and "advert" not in takes:
            return self._window.tr("This slot takes no advert"), True
        if name.endswith(TEXTS):
            return self._window.tr("Import the text and place it here"), False
        if name.endswith(PHOTOGRAPHS) and takes == {"advert"}:
            return self._window.tr("Import the advert and place it here"), False
        if name.endswith(PHOTOGRAPHS) and "picture" not in takes and not self._tells(target):
            return self._window.tr("This slot takes no picture"), True
        if name.endswith(PHOTOGRAPHS):
            return self._window.tr("Import the picture and place it here"), False
        if name.endswith(".pdf"):
            return self._window.tr("Import the advert and place it here"), False
        return self._window.tr("Layout does not read this kind of file"), True

    def _tells(self, target: Target) -> bool:
        """Whether one story stands in the slot, which a picture would join."""
        return self._session is not None and isinstance(self._session.placement(target), PlacedArticle)

    def leave(self) -> None:
        """Nothing hovers any more."""
        self._scroll.stop()
        self._outcome = None
        overlay = self._stage.lying_over
        if overlay.hover is not None:
            overlay.hover = None
            self._trying.end()
            self._stage.refresh()

    def _arrived(self, result: Result) -> None:
        """The pages show what a drop would give; the slot says how it fits."""
        overlay = self._stage.lying_over
        if overlay.hover is not None:
            target = overlay.hover.target
            boxes = next((page.slots for page in result.pages if page.number == target.page), ())
            box = next((box for box in boxes if box.name == target.slot), None)
            fits = box is not None and bool(box.lines)
            overlay.hover = overlay.hover._replace(fit=(box.over, box.under) if box and fits else None)
        for page in result.pages:
            self._stage.refresh_page(page.number)

    def drop(self, event: QDropEvent) -> bool:
        """What hovered is let go."""
        session = self._session
        assert session is not None
        carried, files = unpacked(event.mimeData()), dropped_files(event.mimeData())
        target = self._picking.slot_at(event.position())
        if carried is None and not files:
            return False
        event.acceptProposedAction()
        if carried is not None and target is not None:
            self._let_go(carried, target)
        else:
            self.leave()
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
                self.leave()
                return
            swap = chosen == 0
        self._stage.lying_over.hover = None
        self._scroll.stop()
        done = self._window.run("slot.drop", carried=carried, to=str(target), swap=swap)
        self._trying.end(keep=bool(done))
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
