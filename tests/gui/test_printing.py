"""Proofs on paper: printed to a PDF and looked at by another program."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from pytestqt.qtbot import QtBot

from gui.panels.printing import PrintProofDialog
from gui.panels.proofpreview import ProofPreview
from gui.printing import DOTS, FOOT, OVERLAP, Printing, Sheeting, Wish, make_printer, sheets
from layout.display.items import PageDisplay
from layout.model.geometry import Rect
from tests.gui.conftest import ComposedSample
from tests.gui.newsroom import Desk

A4, A3 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3
ROOM = QSizeF(559.0, 806.0)
TIME = 60_000


class NoFonts:
    def by_id(self, face: str) -> object:
        raise KeyError(face)


def blank(*numbers: int, width: float = 792.0, height: float = 1224.0) -> tuple[PageDisplay, ...]:
    return tuple(PageDisplay(n, str(n), Rect(0.0, 0.0, width, height), 0.0, ()) for n in numbers)


def wish(pages: tuple[PageDisplay, ...], sheeting: Sheeting) -> Wish:
    return Wish(pages, NoFonts(), "The Bell 46", sheeting)  # type: ignore[arg-type]


def test_a_page_is_fitted_in_the_middle() -> None:
    one, two = sheets(wish(blank(1, 4), Sheeting.FITTED), ROOM)
    scale = min(ROOM.width() / 792, (ROOM.height() - FOOT) / 1224)
    assert one.scale == pytest.approx(scale)
    assert one.window.center().x() == pytest.approx(ROOM.width() / 2)
    assert one.window.bottom() <= ROOM.height() - FOOT + 0.01
    assert one.foot == f"The Bell 46  ·  1  ·  {scale * 100:.0f} %"
    assert two.pages[0].page.number == 4


def test_a_small_page_is_not_enlarged() -> None:
    (one,) = sheets(wish(blank(1, width=300.0, height=400.0), Sheeting.FITTED), ROOM)
    assert one.scale == 1.0
    assert one.window.width() == 300.0


def test_facing_pages_come_beside_each_other() -> None:
    first, second, third = sheets(wish(blank(1, 2, 3, 5), Sheeting.PAIRS), QSizeF(1150.0, 806.0))
    assert [len(sheet.pages) for sheet in (first, second, third)] == [1, 2, 1]
    left, right = second.pages
    assert right.x == pytest.approx(left.x + 792 * second.scale)
    assert first.pages[0].x == pytest.approx(right.x)  # page 1 is a right one
    assert third.pages[0].x == pytest.approx(right.x)
    assert second.foot.startswith("The Bell 46  ·  2–3")


def test_facing_pages_of_a_paper_read_from_right_to_left() -> None:
    pages = tuple(replace(page, language="ar") for page in blank(1, 2, 3))
    first, second = sheets(wish(pages, Sheeting.PAIRS), QSizeF(1150.0, 806.0))
    two, three = second.pages
    assert two.x == pytest.approx(three.x + 792 * second.scale)
    assert first.pages[0].x == pytest.approx(three.x)  # page 1 is a left one


def test_tiles_cover_the_page_and_overlap() -> None:
    tiles = sheets(wish(blank(1), Sheeting.TILES), ROOM)
    assert {tile.scale for tile in tiles} == {1.0}
    right = max(tile.window.width() - tile.pages[0].x for tile in tiles)
    bottom = max(tile.window.height() - tile.pages[0].y for tile in tiles)
    assert (right, bottom) == (792.0, 1224.0)
    first, beside = tiles[0], tiles[1]
    assert first.window.width() + beside.pages[0].x == pytest.approx(OVERLAP)
    assert [tile.foot.rpartition("  ")[2] for tile in tiles] == ["A1", "A2", "B1", "B2"]


def test_a_page_that_fits_is_one_tile() -> None:
    (tile,) = sheets(wish(blank(1, width=300.0, height=400.0), Sheeting.TILES), ROOM)
    assert tile.foot.endswith("100 %")


def test_a_printed_page_is_the_page(qtbot: QtBot, composed_sample: ComposedSample, tmp_path: Path) -> None:
    """Printed in pairs, the ink is where the pages have it, and nowhere else; the type is type."""
    file = tmp_path / "proof.pdf"
    printer = make_printer(A3, Sheeting.PAIRS, str(file))
    printer.setResolution(100)  # quicker than what offices have
    pages = composed_sample.display.pages[:3]
    printing = Printing(Wish(pages, composed_sample.book, "The Bell 46", Sheeting.PAIRS), printer)
    told: list[int] = []
    printing.progressed.connect(lambda done, _count: told.append(done))
    with qtbot.waitSignal(printing.ended, timeout=TIME) as ended:
        printing.start()
    assert ended.args == [""]
    assert told == [1, 2]
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 2
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (1191, 842)
    picture = document[0].render(scale=0.5, grayscale=True).to_numpy()
    sheet = printing.sheets[0]
    middle = picture.shape[1] // 2
    assert (picture[:380, : middle - 20] > 250).mean() > 0.995  # page 1 alone stands at the right
    assert (picture[:380, middle + 20 :] < 128).mean() > 0.05
    assert sheet.scale < 1
    document.close()


def test_a_printer_that_cannot_be_used_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    printer = make_printer(A4, Sheeting.FITTED, str(tmp_path / "no folder" / "proof.pdf"))
    printing = Printing(wish(blank(1), Sheeting.FITTED), printer)
    with qtbot.waitSignal(printing.ended, timeout=TIME) as ended:
        printing.start()
    assert "printer cannot be used" in ended.args[0]
    with qtbot.waitSignal(printing.ended, timeout=TIME) as ended:
        Printing(wish((), Sheeting.FITTED), printer, printing).ended.connect(printing.ended)
        printing.sheets = ()
        printing.start()
    assert "nothing to print" in ended.args[0]


def test_a_printer_is_set_for_proofs() -> None:
    printer = make_printer(A3, Sheeting.PAIRS)
    layout = printer.pageLayout()
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert layout.pageSize().id() == A3
    assert printer.resolution() == DOTS
    assert layout.margins() != QMarginsF()


def test_the_dialog_prints_the_pages_chosen(desk: Desk, tmp_path: Path) -> None:
    assert desk.window.run("print.proof")
    dialog = desk.window.findChild(PrintProofDialog)
    assert isinstance(dialog, PrintProofDialog)
    dialog.pages.setText("9")
    dialog.pages.textEdited.emit("9")
    assert dialog.some_pages.isChecked()
    assert not dialog.go.isEnabled()
    assert "has 4" in dialog.note.text()
    dialog.pages.setText("2, 4")
    dialog.pages.textEdited.emit("2, 4")
    assert dialog.go.isEnabled()
    assert dialog.numbers() == (2, 4)
    file = tmp_path / "proof.pdf"
    with desk.qtbot.waitSignal(dialog.accepted, timeout=TIME):
        dialog.print_on(dialog.printer(str(file)))
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 2
    document.close()
    assert "2 sheet" in desk.window.status.currentMessage()
    assert desk.window.settings.text("print/paper") == "A4"


def test_closing_the_dialog_ends_printing(desk: Desk, tmp_path: Path) -> None:
    desk.window.run("print.proof")
    dialog = desk.window.findChild(PrintProofDialog)
    assert isinstance(dialog, PrintProofDialog)
    dialog.print_on(dialog.printer(str(tmp_path / "proof.pdf")))
    desk.qtbot.waitUntil(lambda: dialog.printing is not None, timeout=TIME)
    dialog.reject()
    assert dialog.printing is None
    assert "cancelled" in desk.window.status.currentMessage()


def test_the_preview_shows_all_sheets(desk: Desk) -> None:
    desk.window.run("print.proof")
    dialog = desk.window.findChild(PrintProofDialog)
    assert isinstance(dialog, PrintProofDialog)
    dialog.preview()
    desk.qtbot.waitUntil(lambda: dialog.findChild(ProofPreview) is not None, timeout=TIME)
    preview = dialog.findChild(ProofPreview)
    assert isinstance(preview, ProofPreview)
    assert len(preview.labels) == 4
    desk.qtbot.waitUntil(lambda: preview.painted == 4, timeout=TIME)
    image = preview.labels[0].pixmap().toImage()
    assert image.width() == 720
    assert image.pixelColor(3, 3).name() == "#ffffff"
    inside = [image.pixelColor(x, y).lightness() for x in range(100, 620, 5) for y in range(100, 900, 5)]
    assert sum(value < 128 for value in inside) > len(inside) / 20
    preview.reject()
    dialog.reject()
