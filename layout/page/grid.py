"""The page's grid: a format and a template come in, cells of columns and baselines go out.

A *cell* counts columns and baselines from 0; line ``n`` of the page stands at ``top + n * step``, so the first
text line of a cell whose ``line`` is n stands on n + 1, and a picture hangs from the cap line, n plus a share.
"""

from collections.abc import Mapping
from typing import NamedTuple

from layout.model.geometry import Rect
from layout.model.sheet import Format
from layout.model.template import GridPlace, Template
from layout.model.units import mm
from layout.model.values import dataclass

#: Lines between two slots, one above the other; the story rule stands in them.
GAP = 2


class Cell(NamedTuple):
    """Columns and lines, counted from 0 at the top left of the type area."""

    column: int
    line: int
    columns: int
    lines: int

    @property
    def end_line(self) -> int:
        return self.line + self.lines

    @property
    def end_column(self) -> int:
        return self.column + self.columns


@dataclass(frozen=True, slots=True)
class Grid:
    """The type area of one page. Lengths in points; ``left`` and ``top`` are its corner."""

    left: float
    top: float
    column_width: float
    gutter: float
    columns: int
    lines: int
    step: float

    def x(self, column: int) -> float:
        """Left edge of a column."""
        return self.left + column * (self.column_width + self.gutter)

    def y(self, line: float) -> float:
        """A baseline by its number."""
        return self.top + line * self.step

    def width(self, columns: int) -> float:
        """Width of so many columns with the gutters between them."""
        return columns * self.column_width + (columns - 1) * self.gutter

    @property
    def whole(self) -> Cell:
        """The whole type area."""
        return Cell(0, 0, self.columns, self.lines)

    def rect(self, cell: Cell) -> Rect:
        """The cell's area."""
        return Rect(self.x(cell.column), self.y(cell.line), self.width(cell.columns), cell.lines * self.step)


def page_grid(sheet: Format, template: Template, right_hand: bool) -> Grid:
    """The grid of a page: the sheet's type area divided as the template asks."""
    divided = sheet.with_columns(template.columns)
    left = sheet.inner if right_hand else sheet.outer
    return Grid(
        left=left,
        top=sheet.head,
        column_width=divided.column_width,
        gutter=sheet.gutter,
        columns=template.columns,
        lines=sheet.lines,
        step=sheet.baseline,
    )


#: By how much a panel that is folded in is narrower than the others: it must not push against the fold.
TUCK = mm(1.6)


def folds(width: float, template: Template, turned: bool = False) -> tuple[float, ...]:
    """Where a sheet of that width is folded, from its left edge; ``turned``: its sides are changed."""
    panels = template.panels
    if panels < 2:
        return ()
    each = (width + (TUCK if template.tucked else 0.0)) / panels
    before = TUCK if template.tucked and (template.tucked == "left") != turned else 0.0
    return tuple(each * n - before for n in range(1, panels))


def ground_rect(cell: Cell, grid: Grid, trim: Rect, bleed: float) -> Rect:
    """What a ground covers: a slot with half the gutter and half the gap around it, over the edges into the bleed."""
    area, half, gap = grid.rect(cell), grid.gutter / 2, GAP * grid.step / 2
    left = area.x - half if cell.column else trim.x - bleed
    right = area.right + half if cell.end_column < grid.columns else trim.right + bleed
    top = area.y - gap if cell.line else trim.y - bleed
    bottom = area.bottom + gap if cell.end_line < grid.lines else trim.bottom + bleed
    return Rect(left, top, right - left, bottom - top)


def _resolve(place: GridPlace, columns: int, lines: int) -> Cell:
    column = place.column - 1 if place.column > 0 else columns + place.column
    line = place.line - 1 if place.line > 0 else lines + place.line
    return Cell(
        column,
        line,
        place.columns if place.columns is not None else columns - column,
        place.lines if place.lines is not None else lines - line,
    )


def template_cells(template: Template, sheet: Format, overrides: Mapping[str, GridPlace]) -> dict[str, Cell]:
    """Slot name to cell, for a right-hand page of this sheet.

    Where the sheet is deeper or shallower than the template was written for, slots are scaled below the
    furniture at the head; the gaps between slots stay. Overrides are a page's own places, taken as written.
    """
    lines = template.lines or sheet.lines
    cells = {slot.name: _resolve(slot.at, template.columns, lines) for slot in template.slots}
    head = min((cell.line for cell in cells.values()), default=0)
    cells = {name: _scaled(cell, head, lines, sheet.lines) for name, cell in cells.items()}
    for name, place in overrides.items():
        if name in cells:
            cells[name] = _resolve(place, template.columns, sheet.lines)
    return cells


def _scaled(cell: Cell, head: int, lines: int, deep: int) -> Cell:
    """A cell written for ``lines`` on a sheet ``deep`` lines deep; what stands above ``head`` stays."""
    if lines == deep or cell.line < head:
        return cell
    factor = (deep - head + GAP) / (lines - head + GAP)
    first = head + round((cell.line - head) * factor)
    end = head + round((cell.end_line - head + GAP) * factor) - GAP
    return Cell(cell.column, first, cell.columns, max(1, end - first))


def furniture_cell(place: GridPlace, template: Template, sheet: Format) -> Cell:
    """The cell of a piece of furniture: at the head as written, further down where the slots beside it go."""
    lines = template.lines or sheet.lines
    head = min((_resolve(slot.at, template.columns, lines).line for slot in template.slots), default=0)
    return _scaled(_resolve(place, template.columns, lines), head, lines, sheet.lines)


def collisions(cells: Mapping[str, Cell], grid: Grid) -> list[tuple[str, str]]:
    """Slots that leave the page ("" beside their name) or share lines and columns with another."""
    found = [
        (name, "")
        for name, cell in cells.items()
        if cell.column < 0 or cell.line < 0 or cell.end_column > grid.columns or cell.end_line > grid.lines
    ]
    names = list(cells)
    for i, name in enumerate(names):
        for other in names[i + 1 :]:
            a, b = cells[name], cells[other]
            across = a.column < b.end_column and b.column < a.end_column
            if across and a.line < b.end_line and b.line < a.end_line:
                found.append((name, other))
    return found


def mirrored(cell: Cell, columns: int) -> Cell:
    """The cell on a left-hand page whose template turns."""
    return cell._replace(column=columns - cell.end_column)
