"""Places as written become cells, cells become rectangles, in every format and on either side of the fold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.model.sheet import FORMATS, NEWSPAPER_FORMATS
from layout.model.template import GridPlace, Template, TemplateSlot
from layout.page.grid import GAP, Cell, mirrored, page_grid, template_cells

TABLOID = FORMATS["tabloid"]


def template(*places: GridPlace, columns: int = 5, lines: int = 109) -> Template:
    slots = tuple(TemplateSlot(f"s{i}", place) for i, place in enumerate(places))
    return Template("t", columns, slots, lines=lines)


def cell(place: GridPlace) -> Cell:
    return template_cells(template(place), TABLOID, {})["s0"]


def test_the_tabloid_has_the_grid_of_the_house() -> None:
    grid = page_grid(TABLOID, template(), True)
    assert grid.lines == 109
    assert grid.column_width == pytest.approx(135.2, abs=0.1)
    assert grid.x(0) == pytest.approx(34.02, abs=0.01)
    assert grid.y(10) - grid.y(9) == pytest.approx(10.5)
    assert grid.width(5) == pytest.approx(TABLOID.width - TABLOID.inner - TABLOID.outer)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (GridPlace(1, 4, 5, 50), Cell(0, 3, 5, 50)),
        (GridPlace(1, 55, 3, None), Cell(0, 54, 3, 55)),
        (GridPlace(4, -30, 2, None), Cell(3, 79, 2, 30)),
        (GridPlace(-2, 1, None, 10), Cell(3, 0, 2, 10)),
        (GridPlace(-2, -10, 2, 10), Cell(3, 99, 2, 10)),
    ],
)
def test_places_count_from_one_and_from_the_far_edge(place: GridPlace, expected: Cell) -> None:
    assert cell(place) == expected


def test_rest_runs_to_the_foot_and_to_the_edge() -> None:
    found = cell(GridPlace(2, 30, None, None))
    assert (found.end_column, found.end_line) == (5, 109)


def test_a_cells_rectangle_lies_on_the_grid() -> None:
    grid = page_grid(TABLOID, template(), True)
    rect = grid.rect(Cell(1, 10, 2, 20))
    assert (rect.x, rect.right) == (grid.x(1), grid.x(2) + grid.column_width)
    assert (rect.y, rect.bottom) == (grid.y(10), grid.y(30))


def test_inner_and_outer_margins_change_sides() -> None:
    sheet = FORMATS["a5"]
    assert page_grid(sheet, template(columns=2), True).left == sheet.inner
    assert page_grid(sheet, template(columns=2), False).left == sheet.outer
    assert sheet.inner != sheet.outer


@pytest.mark.parametrize("name", NEWSPAPER_FORMATS)
def test_slots_scale_with_the_sheet_and_gaps_stay(name: str) -> None:
    sheet = FORMATS[name]
    stacked = template(GridPlace(1, 12, 4, 60), GridPlace(1, 74, 4, 20), GridPlace(1, 96, 4, None))
    first, second, third = (template_cells(stacked, sheet, {})[f"s{i}"] for i in range(3))
    assert first.line == 11
    assert second.line - first.end_line == third.line - second.end_line == GAP
    assert third.end_line == sheet.lines
    assert first.lines > second.lines > 5


def test_slots_that_end_level_end_level_in_every_format() -> None:
    side_by_side = template(GridPlace(1, 12, 3, 60), GridPlace(4, 12, 2, 20), GridPlace(4, 34, 2, 38))
    for name in NEWSPAPER_FORMATS:
        cells = template_cells(side_by_side, FORMATS[name], {})
        assert cells["s0"].end_line == cells["s2"].end_line, name


def test_an_override_is_taken_as_written() -> None:
    sheet = FORMATS["half-berliner"]
    cells = template_cells(template(GridPlace(1, 12, 5, 60)), sheet, {"s0": GridPlace(2, 20, 3, None)})
    assert cells["s0"] == Cell(1, 19, 3, sheet.lines - 19)


@given(st.integers(1, 12).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1), st.integers(1, n))))
def test_turning_a_page_twice_gives_it_back(numbers: tuple[int, int, int]) -> None:
    columns, first, count = numbers
    here = Cell(first, 3, min(count, columns - first), 9)
    there = mirrored(here, columns)
    assert mirrored(there, columns) == here
    assert there.column == columns - here.end_column
    assert 0 <= there.column <= there.end_column <= columns
