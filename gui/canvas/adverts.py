"""A PDF or SVG advert comes in, its picture for given pixels of the screen goes out, drawn by pdfium.

A drawing is drawn from the very vectors that our PDF gets (``layout.pdf.drawings``), not by a second reader of
SVG: what the press would leave out, the screen leaves out. pdfium bears one thread at a time.
"""

import threading
from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QImage

from layout.display.items import Group, IssueDisplay, Mark, PageDisplay, Picture
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pictures.probe import PictureFacts

#: pdfium keeps state of its own: whoever else in this process draws with it takes this lock.
PDFIUM = threading.Lock()


class Pixels(NamedTuple):
    """Where a picture stands among the pixels: it is ``width`` by ``height`` of them, and begins the parts ``left`` and
    ``top`` of a pixel into the first one."""

    width: float
    height: float
    left: float = 0.0
    top: float = 0.0


def draw_advert(facts: PictureFacts, pixels: Pixels) -> QImage:
    """The advert's trimmed page on white, in as many whole pixels as it touches. Null where pdfium cannot read it."""
    # 30 ms, and only where there is an advert in vectors
    import pypdfium2  # type: ignore[import-untyped]

    source = facts.file if facts.kind == "pdf" else _as_pdf(facts)
    across, down = ceil(pixels.left + pixels.width), ceil(pixels.top + pixels.height)
    image = QImage(across, down, QImage.Format.Format_RGB32)
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(source)
        except pypdfium2.PdfiumError:
            return QImage()
        try:
            page = document[0]
            if facts.kind == "pdf" and facts.trim is not None:
                trim = facts.trim
                page.set_mediabox(trim.x, trim.y, trim.right, trim.bottom)
                page.set_cropbox(trim.x, trim.y, trim.right, trim.bottom)
            _draw(page, pixels, image)
        except pypdfium2.PdfiumError:
            return QImage()
        finally:
            document.close()
    return image


def _draw(page: object, pixels: Pixels, image: QImage) -> None:
    """Draws straight into the image's own bytes (blue, green, red, unused)."""
    import ctypes

    import pypdfium2
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    width, height = page.get_size()  # type: ignore[attr-defined]
    target = ctypes.c_ubyte.from_buffer(image.bits())
    bitmap = pdfium.FPDFBitmap_CreateEx(
        image.width(), image.height(), pdfium.FPDFBitmap_BGRx, ctypes.addressof(target), image.bytesPerLine()
    )
    if not bitmap:
        raise pypdfium2.PdfiumError("no bitmap")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, image.width(), image.height(), 0xFFFFFFFF)
        matrix = pdfium.FS_MATRIX(pixels.width / width, 0.0, 0.0, pixels.height / height, pixels.left, pixels.top)
        clip = pdfium.FS_RECTF(0.0, 0.0, float(image.width()), float(image.height()))
        pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, pdfium.FPDF_ANNOT)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)


def _as_pdf(facts: PictureFacts) -> bytes:
    """The drawing alone on a page of its own size."""
    # ReportLab comes with the first SVG: 50 ms
    from layout.pdf.export import export_pdf

    sheet = Rect(0.0, 0.0, float(facts.width), float(facts.height))
    group = Group(Mark("picture"), 0.0, 0.0, (Picture(sheet, facts.file, facts.digest),))
    page = PageDisplay(1, "", sheet, 0.0, (group,))
    return export_pdf(IssueDisplay("", "en", "", "", (page,)), {}, PrinterProfile(""), purpose="proof")
