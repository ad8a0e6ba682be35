"""A finished issue and its problems come in; a PDF to read and correct goes out: each page as the press gets it, with
marks around and over it (``proofmarks``) that no file for the press or the screen has.

The sheet is larger than the page: what is wrong is listed below it. TrimBox is the page itself.
"""

import datetime
import os
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from layout.display.items import Group, IssueDisplay, Mark, PageDisplay
from layout.fonts.book import FontBook
from layout.language.dates import format_date
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pdf.export import PdfWriter
from layout.pdf.painter import Painter
from layout.pdf.proofmarks import (
    FAINT,
    HEAD,
    SIDE,
    Note,
    foot_height,
    heading,
    listing,
    notes_of,
    proof_type,
    slot_marks,
    watermark,
)

if TYPE_CHECKING:
    from layout.pdf.document import Value

_FAINT = b"Faint"


class ProofWriter(PdfWriter):
    """A proof being written page by page. ``notes`` are those of all pages."""

    def __init__(
        self, display: IssueDisplay, book: FontBook, printer: PrinterProfile, notes: Sequence[Note] = ()
    ) -> None:
        super().__init__(display, book, printer, "proof")
        self._type = proof_type(book)
        first = display.pages[0].number if display.pages else 1
        self._notes: Mapping[int, tuple[Note, ...]] = {
            page.number: notes_of(page, notes, first=page.number == first) for page in display.pages
        }
        # all sheets are of one size: a stack of proofs is read like a paper
        self._foot = foot_height(max(map(len, self._notes.values()), default=0))
        self._title = display.title.replace(f", {display.date}", "")  # the date is said in words
        self._identity.update(b"proof")

    def add(self, page: PageDisplay) -> None:
        self._page = page.number
        document, trim, notes = self._document, page.trim, self._notes.get(page.number, ())
        if _FAINT not in self._states:
            self._states[_FAINT] = document.add({"Type": "/ExtGState", "ca": FAINT})
        date = proof_date(self._display.date, page.language)
        sheet = Rect(trim.x - SIDE, trim.y - HEAD, trim.width + 2 * SIDE, trim.height + HEAD + self._foot)
        marks = (
            *slot_marks(page, notes, self._type),
            *heading(page, self._title, date, self._type),
            *listing(page, notes, self._type),
        )
        cut = Group(Mark("page"), 0.0, 0.0, page.groups, trim)
        self._pictures.begin(page)
        painters = [
            self._paint(page, sheet, (cut, Group(Mark("proof"), 0.0, 0.0, marks))),
            self._paint(page, sheet, (Group(Mark("watermark"), 0.0, 0.0, watermark(page, date, self._type)),)),
        ]
        content = b"q\n%b\nQ\nq /%b gs\n%b\nQ" % (painters[0].content, _FAINT, painters[1].content)
        self._identity.update(content)
        box: Value = [0, 0, sheet.width, sheet.height]
        page_box: Value = [SIDE, self._foot, SIDE + trim.width, self._foot + trim.height]
        document.page(
            {
                "MediaBox": box,
                "BleedBox": page_box,
                "TrimBox": page_box,
                "Contents": document.stream({}, content),
                "Resources": self._page_resources(painters, content),
            }
        )

    def _paint(self, page: PageDisplay, sheet: Rect, groups: tuple[Group, ...]) -> Painter:
        return Painter(PageDisplay(page.number, page.folio, sheet, 0.0, groups), 0.0, self._resources)


def proof_date(date: str, language: str) -> str:
    """The date on a proof: the issue's (ISO), or that of SOURCE_DATE_EPOCH, as the dates in the file are."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        date = time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
    try:
        return format_date(datetime.date.fromisoformat(date), language, weekday=False)
    except ValueError:
        return ""
