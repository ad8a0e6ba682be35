"""A slot's edge in the editor's hand: the pointer comes in, the page as it would be is shown, one command goes out.

The edge snaps to columns and baselines; where the page takes longer than a moment, the slot's outline goes ahead.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

from gui.canvas.cells import dragged, frame_of, written
from gui.canvas.trying import Trying
from gui.relayout import Result
from layout.model.edits import resized
from layout.model.geometry import Rect
from layout.model.issue import Target
from layout.page.grid import Cell
from layout.page.plan import PageFrame

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.window import Window

#: Milliseconds after which the outline of a slot whose edge is dragged goes ahead of the page that comes of it.
LATE = 24


class _Held(NamedTuple):
    """What is in the hand."""

    target: Target
    frame: PageFrame
    edges: frozenset[str]
    cell: Cell


class Sizing(QObject):
    """From ``take`` to ``let_go`` or ``give_up``."""

    def __init__(self, stage: "Stage", window: "Window") -> None:
        super().__init__(stage)
        self._stage, self._window = stage, window
        self._held: _Held | None = None
        #: where the slot in the hand was painted last
        self._cells: tuple[Cell, ...] = ()
        self._trying = Trying(stage, self._arrived)
        self._late = QTimer(self, singleShot=True, interval=LATE)
        self._late.timeout.connect(self._show_edge)

    @property
    def active(self) -> bool:
        """Whether an edge is in the hand."""
        return self._held is not None

    def reset(self) -> None:
        """Another issue, or none."""
        self._held = None
        self._trying.forget()
        self._late.stop()
        self._stage.lying_over.dragged = None

    def take(self, target: Target, edges: frozenset[str]) -> bool:
        """Take hold of a slot's edges; False where it is no longer there."""
        session = self._stage.session
        frame = frame_of(session, target.page) if session is not None else None
        if session is None or frame is None or target.slot not in frame.cells:
            return False
        session.history.part()
        self._held, self._cells = _Held(target, frame, edges, frame.cells[target.slot]), ()
        return True

    def move(self, at: QPointF) -> None:
        """The edge to the pointer, snapped; the page follows as a trial."""
        session, sizing = self._stage.session, self._held
        if session is None or sizing is None:
            return
        page = self._stage.view.scene_rect(sizing.target.page).topLeft()
        point = self._stage.view.mapToScene(at.toPoint()) - page
        cell = dragged(sizing.frame, sizing.frame.cells[sizing.target.slot], sizing.edges, (point.x(), point.y()))
        if cell == sizing.cell:
            return
        self._held = sizing._replace(cell=cell)
        rect = sizing.frame.grid.rect(cell)
        self._stage.lying_over.dragged = (sizing.target.page, QRectF(rect.x, rect.y, rect.width, rect.height))
        self._late.start()
        issue = resized(session.issue, session.edition, sizing.target, written(sizing.frame, cell))
        self._trying.show(issue, (sizing.target.page,))
        size = self._window.tr("{columns} columns × {lines} lines").format(columns=cell.columns, lines=cell.lines)
        self._window.say(size)

    def let_go(self) -> None:
        """The slot has its new size; what the page shows stays."""
        sizing, self._held = self._held, None
        self._late.stop()
        self._stage.lying_over.dragged = None
        self._trying.end(keep=True)
        if sizing is not None and sizing.cell != sizing.frame.cells[sizing.target.slot]:
            at = written(sizing.frame, sizing.cell)
            place = (at.column, at.line, at.columns or 1, at.lines or 1)
            self._window.run("slot.resize", slot=str(sizing.target), at=place)
        else:
            self._trying.put_back()
        self._stage.refresh()

    def give_up(self) -> None:
        """The slot stays as it was."""
        self._held = None
        self._late.stop()
        self._stage.lying_over.dragged = None
        self._trying.end()
        self._stage.refresh()

    def _arrived(self, _result: Result) -> None:
        self._late.stop()
        self._show_edge()  # the slots that changed are painted anew by themselves

    def _show_edge(self) -> None:
        """What lies over the slot whose edge is in the hand, painted anew where it was and where it is."""
        sizing = self._held
        if sizing is None:
            return
        cells = (sizing.frame.cells[sizing.target.slot], sizing.cell, *self._cells)
        rects = [sizing.frame.grid.rect(cell) for cell in cells]
        self._cells = (sizing.cell,)
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        right, foot = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
        self._stage.lying_over.update_slot(sizing.target.page, Rect(left, top, right - left, foot - top))
