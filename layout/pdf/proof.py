"""A finished issue and its problems come in; a PDF to read and correct goes out: each page as the press gets it, with
marks around and over it (``proofmarks``) that no file for the press or the screen has.

The sheet is larger than the page: what is wrong is listed below it. TrimBox is the page itself.
"""

import datetime
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from layout.display.items import IssueDisplay, PageDisplay
from layout.fonts.book import FontBook
from layout.language.dates import format_date
from layout.model.printer import PrinterProfile
from layout.pdf.export import PdfWriter
from layout.pdf.painter import Painter
from layout.pdf.proofmarks import FAINT, SIDE, Note, Proofing, foot_height, notes_of, proof_sheet, proof_type

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
        proofing = Proofing(self._title, proof_date(self._display.date, page.language), self._type, self._foot)
        sheet, over = proof_sheet(page, notes, proofing)
        self._pictures.begin(page)
        painters = [Painter(shown, 0.0, self._resources) for shown in (sheet, replace(sheet, groups=(over,)))]
        content = b"q\n%b\nQ\nq /%b gs\n%b\nQ" % (painters[0].content, _FAINT, painters[1].content)
        self._identity.update(content)
        box: Value = [0, 0, sheet.trim.width, sheet.trim.height]
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


def proof_date(date: str, language: str) -> str:
    """The date on a proof: the issue's (ISO), or that of SOURCE_DATE_EPOCH, as the dates in the file are."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        date = time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
    try:
        return format_date(datetime.date.fromisoformat(date), language, weekday=False)
    except ValueError:
        return ""
