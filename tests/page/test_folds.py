"""Where a sheet is folded, and what a ground covers."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.model.geometry import Rect
from layout.model.sheet import FORMATS
from layout.model.template import Template
from layout.page.grid import TUCK, Cell, folds, ground_rect, page_grid

SHEET = FORMATS["leaflet"]


def folded(panels: int, tucked: str = "") -> Template:
    return Template("t", 3, (), panels=panels, tucked=tucked)  # type: ignore[arg-type]


def test_a_sheet_that_is_not_folded() -> None:
    assert folds(800.0, Template("t", 3, ())) == ()


def test_two_panels_are_alike() -> None:
    assert folds(800.0, folded(2)) == (400.0,)


@given(st.integers(2, 6), st.sampled_from(["left", "right"]), st.booleans())
def test_all_panels_but_the_tucked_one_are_alike(panels: int, tucked: str, turned: bool) -> None:
    at = (0.0, *folds(842.0, folded(panels, tucked), turned), 842.0)
    widths = [b - a for a, b in itertools.pairwise(at)]
    narrow = widths.pop(0 if (tucked == "left") != turned else -1)
    assert widths == pytest.approx([narrow + TUCK] * (panels - 1))


def test_the_gutters_of_a_leaflet_lie_on_its_folds() -> None:
    sheets = [sheet for sheet in FORMATS.values() if sheet.product == "leaflet"]
    assert {sheet.columns for sheet in sheets} == {2, 3}
    for sheet in sheets:
        for template in (folded(3, "left"), folded(3, "right"), folded(2)):
            divided = Template("t", template.panels, (), panels=template.panels)
            grid = page_grid(sheet, divided, right_hand=True)
            each = divided.columns // divided.panels
            middles = [grid.x(each * n) - sheet.gutter / 2 for n in range(1, divided.panels)]
            assert list(folds(sheet.width, template)) == pytest.approx(middles, abs=TUCK)


def test_a_ground_reaches_over_the_edges_and_half_of_what_parts_it_from_others() -> None:
    grid = page_grid(SHEET, folded(3), right_hand=True)
    trim = Rect(0.0, 0.0, SHEET.width, SHEET.height)
    whole = ground_rect(grid.whole, grid, trim, 8.0)
    assert (whole.x, whole.y, whole.right, whole.bottom) == pytest.approx(
        (-8.0, -8.0, SHEET.width + 8, SHEET.height + 8)
    )
    above = ground_rect(Cell(0, 0, 1, 10), grid, trim, 8.0)
    below = ground_rect(Cell(0, 12, 1, grid.lines - 12), grid, trim, 8.0)
    beside = ground_rect(Cell(1, 0, 2, 10), grid, trim, 8.0)
    assert above.bottom == pytest.approx(below.y)
    assert above.right == pytest.approx(beside.x)
