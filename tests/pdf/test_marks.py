"""Marks stand outside the bleed, on the plates they are meant for, and only where the profile asks for them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from layout.display.items import Fill, Group, IssueDisplay, Mark, Outline, PageDisplay, Stroke, walk
from layout.display.items import GlyphRun as Run
from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Spot
from layout.model.printer import MARKS, PrinterProfile
from layout.pdf.export import write_pdf
from layout.pdf.marks import MARGIN, PLATES, REGISTRATION, Slug, draw, margin
from layout.pdf.press import prepared
from tests.pdf.plates import plates

if TYPE_CHECKING:
    from tests.pdf.conftest import Case

TRIM = Rect(0.0, 0.0, 300.0, 200.0)
SLUG = Slug(("The Bell", "No. 46", "2026-11-20"))
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path, case: "Case") -> Make:
    """A page with a tint over the whole bleed and some type, written for the press."""

    def make(marks: tuple[str, ...] = MARKS, bleed: float = 8.5, colour: bool = True, ink: Spot | None = None) -> Path:
        printer = PrinterProfile("test", bleed=bleed, marks=marks)
        ground = Fill(Rect(-40.0, -40.0, 380.0, 280.0), Cmyk(0.1, 0.0, 0.0, 0.0))
        more = (Fill(Rect(20.0, 120.0, 50.0, 20.0), ink),) if ink else ()
        group = Group(Mark("x"), 0.0, 0.0, (ground, *more, case.line("Some type")))
        page = PageDisplay(1, "A1", TRIM, bleed, (group,))
        press = prepared(printer, frozenset({1} if colour else ()), SLUG)
        assert press.diagnostics == ()
        display = IssueDisplay("Marked", "en", "2026-11-20", "en", (page,))
        written = write_pdf(display, case.faces, printer, press=press.value)
        assert written.diagnostics == ()
        path = tmp_path / "marked.pdf"
        path.write_bytes(written.value)
        return path

    return make


def edges(item: object) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of an item, without its type's accents."""
    match item:
        case Stroke(x0, y0, x1, y1):
            return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        case Fill(rect):
            return rect.x, rect.y, rect.right, rect.bottom
        case Outline(path):
            xs = [value for _, numbers in path for value in numbers[::2]]
            ys = [value for _, numbers in path for value in numbers[1::2]]
            return min(xs), min(ys), max(xs), max(ys)
        case Run():
            return item.x, item.y - 0.75 * item.size, item.x + item.width, item.y + 0.25 * item.size
    raise AssertionError(item)


@pytest.mark.parametrize("bleed", [0.0, 8.5, 14.2])
@pytest.mark.parametrize("marks", [MARKS, *((mark,) for mark in MARKS)])
def test_nothing_stands_within_the_bleed_or_beyond_the_sheet(
    case: "Case", marks: tuple[str, ...], bleed: float
) -> None:
    items = draw(marks, TRIM, bleed, SLUG._replace(folds=(290.0,)), case.face("ArchivoCondensed-Medium"))
    assert items
    sheet = bleed + MARGIN
    for item, _, _ in walk(items):
        left, top, right, bottom = edges(item)
        assert right <= -bleed or left >= TRIM.right + bleed or bottom <= -bleed or top >= TRIM.bottom + bleed, item
        assert min(left, top) >= -sheet, item
        assert max(right - TRIM.right, bottom - TRIM.bottom) <= sheet, item


@pytest.mark.parametrize("folds", [(396.0,), (265.5, 531.0), (261.0, 526.5)])
def test_fold_marks_are_met_by_no_other(case: "Case", folds: tuple[float, ...]) -> None:
    face = case.face("ArchivoCondensed-Medium")
    long = Slug(("The Harbour Lantern and Evening Mail", "No. 46", "2026-11-20", "English, for the river"), folds=folds)
    items = [item for item, _, _ in walk(draw(MARKS, Rect(0.0, 0.0, 792.0, 612.0), 8.5, long, face))]
    dashes = [item for item in items if isinstance(item, Stroke) and item.x0 == item.x1 and item.x0 in folds]
    assert len(dashes) == 6 * len(folds)
    for item in items:
        if item not in dashes:
            left, top, right, bottom = edges(item)
            for dash in dashes:
                apart = (
                    right < dash.x0 or left > dash.x0 or bottom < min(dash.y0, dash.y1) or top > max(dash.y0, dash.y1)
                )
                assert apart, (item, dash)


def test_no_marks_no_margin() -> None:
    assert margin(()) == 0.0
    assert margin(("crop",)) == MARGIN
    assert draw((), TRIM, 0.0, SLUG, None) == ()


def test_crop_marks_point_at_the_trim(case: "Case") -> None:
    strokes = [item for item in draw(("crop",), TRIM, 8.5, SLUG, None) if isinstance(item, Stroke)]
    assert len(strokes) == 8
    assert {round(s.x0) for s in strokes if s.x0 == s.x1} == {0, 300}
    assert {round(s.y0) for s in strokes if s.y0 == s.y1} == {0, 200}
    assert all(stroke.ink == REGISTRATION for stroke in strokes)


def test_boxes_grow_by_the_marks(make: Make) -> None:
    page = pypdf.PdfReader(make()).pages[0]
    out = pytest.approx(MARGIN, abs=0.01)
    assert float(page.bleedbox.left) == out
    assert float(page.trimbox.left) == pytest.approx(MARGIN + 8.5, abs=0.01)
    assert float(page.mediabox.width) == pytest.approx(300 + 2 * (MARGIN + 8.5), abs=0.01)
    assert float(page.trimbox.width) == pytest.approx(300, abs=0.01)
    plain = pypdf.PdfReader(make(marks=())).pages[0]
    assert plain.mediabox == plain.bleedbox
    assert "/Ink1" not in plain["/Resources"].get("/ColorSpace", {})  # type: ignore[attr-defined]


def test_registration_lands_on_every_plate(make: Make) -> None:
    found = plates(make(("crop", "registration")), 144)
    left, top = MARGIN + 8.5, MARGIN + 8.5
    for name in ("Cyan", "Magenta", "Yellow", "Black"):
        # the head's left crop mark, and bare paper beside it
        assert found[name].darkest(left - 1, top - 20, left + 1, top - 12) > 0.4, name
        assert found[name].darkest(left + 10, top - 20, left + 14, top - 12) == 0.0, name


def test_what_bleeds_is_cut_where_the_marks_begin(make: Make) -> None:
    cyan = plates(make(("crop",)), 72)["Cyan"]
    assert cyan.darkest(2, 60, MARGIN - 1, 80) == 0.0
    assert cyan.darkest(MARGIN + 2, 60, MARGIN + 6, 80) == pytest.approx(0.1, abs=0.01)


def test_the_bar_has_each_ink_alone(make: Make) -> None:
    found = plates(make(("bar",)), 144)
    x, y = MARGIN + 8.5 + 14.2, MARGIN + 8.5 + 200 + 8.5 + 4.25
    for at, name in enumerate(("Cyan", "Magenta", "Yellow", "Black")):
        box = (x + at * 14.17 + 3, y + 3, x + at * 14.17 + 10, y + 10)
        for other in ("Cyan", "Magenta", "Yellow", "Black"):
            assert found[other].darkest(*box) == (1.0 if other == name else 0.0), (name, other)


def test_the_line_names_paper_issue_page_and_plates(make: Make, tmp_path: Path) -> None:
    text = pypdf.PdfReader(make(("slug",), ink=Spot("Deep Sea", Cmyk(1, 0.5, 0, 0)))).pages[0].extract_text()
    for word in ("The Bell", "No. 46", "2026-11-20", "p. A1", *(name for name, _ in PLATES), "Deep Sea"):
        assert word in text, word


def test_on_a_black_page_marks_are_black(make: Make) -> None:
    found = plates(make(colour=False), 72)
    assert set(found) == {"Cyan", "Magenta", "Yellow", "Black"}
    assert found["Black"].darkest(0, 0, 400, 300) == 1.0
    assert all(found[name].darkest(0, 0, 400, 300) == 0.0 for name in ("Cyan", "Magenta", "Yellow"))
    text = pypdf.PdfReader(make(("slug",), colour=False)).pages[0].extract_text()
    assert "Black" in text
    assert "Cyan" not in text
