"""A PDF or SVG advert comes in, its picture at a width in pixels goes out, drawn by pdfium.

A drawing is drawn from the very vectors that our PDF gets (``layout.pdf.drawings``), not by a second reader of
SVG: what the press would leave out, the screen leaves out. pdfium bears one thread at a time.
"""

import threading

from PySide6.QtGui import QImage

from layout.display.items import Group, IssueDisplay, Mark, PageDisplay, Picture
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pictures.probe import PictureFacts

#: pdfium keeps state of its own: whoever else in this process draws with it takes this lock.
PDFIUM = threading.Lock()


def draw_advert(facts: PictureFacts, across: int) -> QImage:
    """The advert's trimmed page, ``across`` pixels wide, on white. Null where pdfium cannot read it."""
    # 30 ms, and only where there is an advert in vectors
    import pypdfium2  # type: ignore[import-untyped]

    source = facts.file if facts.kind == "pdf" else _as_pdf(facts)
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
            bitmap = page.render(scale=across / page.get_width(), rev_byteorder=False, force_bitmap_format=4)
            try:
                form = QImage.Format.Format_RGB32
                # the copy, for the buffer is the bitmap's
                return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
            finally:
                bitmap.close()
        except pypdfium2.PdfiumError:
            return QImage()
        finally:
            document.close()


def _as_pdf(facts: PictureFacts) -> bytes:
    """The drawing alone on a page of its own size."""
    # ReportLab comes with the first SVG: 50 ms
    from layout.pdf.export import export_pdf

    sheet = Rect(0.0, 0.0, float(facts.width), float(facts.height))
    group = Group(Mark("picture"), 0.0, 0.0, (Picture(sheet, facts.file, facts.digest),))
    page = PageDisplay(1, "", sheet, 0.0, (group,))
    return export_pdf(IssueDisplay("", "en", "", "", (page,)), {}, PrinterProfile(""), purpose="proof")
