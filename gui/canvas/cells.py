"""Slots in columns and lines: a slot or a point of a page comes in, cells and the places that files write go out.

Cells are as the page shows them; a left-hand page of a template that turns is written turned back
(``layout.page.plan.frames`` turns it), as is any page of an edition that is read from right to left.
"""

from gui.session import Session
from layout.model.issue import Target
from layout.model.template import GridPlace
from layout.page.grid import Cell, mirrored
from layout.page.plan import PageFrame, frames

EDGES = ("left", "right", "top", "bottom")


def frame_of(session: Session, page: int) -> PageFrame | None:
    """The page's frame (grid, cells of its slots) in the edition shown; None where there is no such page."""
    made = frames(session.issue, session.shown_edition)
    return made[page - 1] if 0 < page <= len(made) else None


def cell_of(session: Session, target: Target) -> Cell | None:
    """The slot's cell as the page shows it."""
    frame = frame_of(session, target.page)
    return frame.cells.get(target.slot) if frame else None


def written(frame: PageFrame, cell: Cell) -> GridPlace:
    """The cell as an override writes it: for a right-hand page, counted from 1."""
    if frame.turned:
        cell = mirrored(cell, frame.template.columns)
    return GridPlace(cell.column + 1, cell.line + 1, cell.columns, cell.lines)


def fits_page(frame: PageFrame, cell: Cell) -> bool:
    """Whether the cell has a size and lies within the type area."""
    grid = frame.grid
    inside = cell.column >= 0 and cell.line >= 0 and cell.end_column <= grid.columns and cell.end_line <= grid.lines
    return inside and cell.columns > 0 and cell.lines > 0


def dragged(frame: PageFrame, cell: Cell, edges: frozenset[str], at: tuple[float, float]) -> Cell:
    """The cell with the ``edges`` held moved to a point of the page (points), snapped to columns and baselines.

    It never leaves the type area, and keeps one column and three lines.
    """
    grid = frame.grid
    left, top, right, bottom = cell.column, cell.line, cell.end_column, cell.end_line
    step = grid.column_width + grid.gutter
    column = round((at[0] - grid.left) / step)
    edge = round((at[0] - grid.left + grid.gutter) / step)
    line = round((at[1] - grid.top) / grid.step)
    if "left" in edges:
        left = max(0, min(column, right - 1))
    if "right" in edges:
        right = min(grid.columns, max(edge, left + 1))
    if "top" in edges:
        top = max(0, min(line, bottom - 3))
    if "bottom" in edges:
        bottom = min(grid.lines, max(line, top + 3))
    return Cell(left, top, right - left, bottom - top)
