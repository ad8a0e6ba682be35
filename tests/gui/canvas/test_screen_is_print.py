"""The screen shows what the press prints: both painters' pages at 150 dpi, compared window by window.

Two pictures of a page are taken as grey edges; in each window of 40 points with over 3 % ink their correlation must be
best where nothing is moved. pdfium puts each glyph and picture on whole pixels of its own, up to half a pixel off, so
it draws at four times the resolution and the mean is taken.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.canvas.adverts import PDFIUM
from gui.canvas.faces import Faces
from gui.canvas.painter import Painter
from gui.canvas.pictures import Pictures
from layout.display.items import Group, PageDisplay
from layout.pdf.export import export_pdf

SCALE = 150 / 72
#: The side of a window: 40 points. Shifts are looked for up to so many pixels.
SIDE, REACH = 83, 3
#: Half a pixel, and what the parabola errs by.
ALLOWED = 0.5 + 0.05
#: A correlation is no better than another by less than this; flatter than this it says nothing (along a rule, say).
TIE = 0.02

Grey = np.ndarray[Any, np.dtype[np.float64]]


class Fault(NamedTuple):
    """A window whose edges lie elsewhere, its place in pixels and by how much it is off."""

    x: int
    y: int
    across: float
    down: float


@pytest.fixture(scope="module")
def painter(qapp: QApplication, composed_sample: Any) -> Iterator[Painter]:
    pictures = Pictures()
    yield Painter(Faces(composed_sample.book), pictures)
    pictures.close()


@pytest.fixture(scope="module")
def printed(composed_sample: Any) -> Iterator[pypdfium2.PdfDocument]:
    """The press PDF."""
    pdf = export_pdf(composed_sample.display, composed_sample.book, composed_sample.issue.printer)
    document = pypdfium2.PdfDocument(pdf)
    yield document
    document.close()


def screen_page(painter: Painter, page: PageDisplay) -> Grey:
    """A page as the canvas paints it."""
    image = QImage(round(page.trim.width * SCALE), round(page.trim.height * SCALE), QImage.Format.Format_RGB32)
    for _ in range(2):  # once to send for the pictures
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as brush:
            brush.scale(SCALE, SCALE)
            painter.paint_page(brush, page, QRectF(0.0, 0.0, page.trim.width, page.trim.height))
        assert painter.pictures.wait()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] / 255.0


def print_page(document: pypdfium2.PdfDocument, page: PageDisplay) -> Grey:
    """The same page of the PDF, trimmed."""
    with PDFIUM:
        sheet = document[page.number - 1]
        trim = sheet.get_trimbox()
        sheet.set_mediabox(*trim)
        sheet.set_cropbox(*trim)
        fine = sheet.render(scale=4 * SCALE - 1e-6, grayscale=True).to_numpy()
    fine = fine.reshape(fine.shape[:2])
    height, width = fine.shape[0] // 4, fine.shape[1] // 4
    return fine[: height * 4, : width * 4].reshape(height, 4, width, 4).mean((1, 3)) / 255.0


def edges(page: Grey) -> Grey:
    """How the grey rises across and down, of the page softened a little: a parabola then fits the peak."""
    wide = np.pad(page, 1, mode="edge")
    soft = (wide[:-2] + 2 * wide[1:-1] + wide[2:]) / 4
    soft = (soft[:, :-2] + 2 * soft[:, 1:-1] + soft[:, 2:]) / 4
    return np.stack(np.gradient(soft))


def shift(row: list[float]) -> float:
    """Where correlations at -REACH ... REACH pixels are best, by a parabola through the best and its neighbours."""
    best = int(np.argmax(row))
    if row[best] - row[REACH] < TIE:
        best = REACH
    if best in (0, len(row) - 1):
        return float(best - REACH)
    before, here, after = row[best - 1 : best + 2]
    bend = before - 2 * here + after
    return best - REACH + (before - after) / (2 * bend) if bend < -TIE else float(best - REACH)


def faults(screen: Grey, paper: Grey, within: QRectF | None = None) -> list[Fault]:
    """All windows (of those that touch ``within``, in points) in which the screen's edges are not where the paper's
    are."""
    assert screen.shape == paper.shape
    ours, theirs = edges(screen), edges(paper)
    found = []
    looked_at = 0
    for y in range(REACH, screen.shape[0] - REACH - SIDE, SIDE):
        for x in range(REACH, screen.shape[1] - REACH - SIDE, SIDE):
            if within and not QRectF(x / SCALE, y / SCALE, SIDE / SCALE, SIDE / SCALE).intersects(within):
                continue
            if (1.0 - paper[y : y + SIDE, x : x + SIDE]).mean() <= 0.03:
                continue
            looked_at += 1
            across = [correlation(ours, theirs, x, y, (step, 0)) for step in range(-REACH, REACH + 1)]
            down = [correlation(ours, theirs, x, y, (0, step)) for step in range(-REACH, REACH + 1)]
            off = Fault(x, y, shift(across), shift(down))
            if max(abs(off.across), abs(off.down)) > ALLOWED:
                found.append(off)
    assert looked_at > (0 if within else 300), "a page of the sample is full"
    return found


def correlation(ours: Grey, theirs: Grey, x: int, y: int, step: tuple[int, int]) -> float:
    """Of a window of ours with the paper's that lies a step further; 1 where neither has an edge."""
    right, below = x + step[0], y + step[1]
    here = ours[:, y : y + SIDE, x : x + SIDE]
    there = theirs[:, below : below + SIDE, right : right + SIDE]
    strengths = float((here**2).sum()), float((there**2).sum())
    if min(strengths) < 1e-6:
        return 1.0 if max(strengths) < 1e-6 else 0.0
    return float((here * there).sum()) / (strengths[0] * strengths[1]) ** 0.5


def moved(page: PageDisplay, index: int, across: float, down: float) -> PageDisplay:
    """The page with one Group moved by pixels."""
    groups = list(page.groups)
    group: Group = groups[index]
    groups[index] = replace(group, dx=group.dx + across / SCALE, dy=group.dy + down / SCALE)
    return replace(page, groups=tuple(groups))


@pytest.mark.parametrize("number", [4])
def test_screen_equals_print(
    number: int, painter: Painter, printed: pypdfium2.PdfDocument, composed_sample: Any
) -> None:
    page = composed_sample.display.pages[number - 1]
    assert faults(screen_page(painter, page), print_page(printed, page)) == []


@pytest.mark.long
def test_screen_equals_print_on_every_page(
    painter: Painter, printed: pypdfium2.PdfDocument, composed_sample: Any
) -> None:
    for page in composed_sample.display.pages:
        assert faults(screen_page(painter, page), print_page(printed, page)) == [], f"page {page.number}"


def place(painter: Painter, group: Group) -> QRectF:
    return painter.prepare(group).bounds.translated(group.dx, group.dy)


def slots(page: PageDisplay) -> list[int]:
    return [index for index, group in enumerate(page.groups) if group.mark.slot]


def test_a_slot_that_is_a_pixel_off_is_seen(
    painter: Painter, printed: pypdfium2.PdfDocument, composed_sample: Any
) -> None:
    page = composed_sample.display.pages[3]
    paper = print_page(printed, page)
    steps = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    for index, (across, down) in zip(slots(page), steps, strict=False):
        off = screen_page(painter, moved(page, index, across, down))
        found = faults(off, paper, place(painter, page.groups[index]))
        assert len(found) > 3, f"{page.groups[index].mark.slot} moved by {across}, {down}"


@pytest.mark.long
def test_each_slot_of_each_page_that_is_a_pixel_off_is_seen(
    painter: Painter, printed: pypdfium2.PdfDocument, composed_sample: Any
) -> None:
    for page in composed_sample.display.pages[::4]:
        paper = print_page(printed, page)
        for index in slots(page):
            for across, down in ((1, 0), (0, 1)):
                off = screen_page(painter, moved(page, index, across, down))
                assert faults(off, paper, place(painter, page.groups[index])), (
                    f"page {page.number}, {page.groups[index].mark.slot} moved by {across}, {down}"
                )
