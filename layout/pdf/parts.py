"""An edition's pages come in as they are finished; the files that the printer wants go out: one, or one a page.

``sheets: pairs`` puts two pages on each sheet of the one file. What a file is called is ``target``'s to say.
"""

from collections.abc import Callable
from typing import NamedTuple

from layout.display.items import PageDisplay
from layout.language.tags import is_right_to_left
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.printer import PrinterProfile
from layout.pdf.export import PdfWriter
from layout.pdf.imposition import printer_pairs


class Part(NamedTuple):
    """A finished file; ``page`` is the place in the plan of the one page it holds, 0 for all there are.
    ``single``: a page on each sheet."""

    data: bytes
    pages: int
    page: int = 0
    folio: str = ""
    single: bool = True


class Files:
    """The files of one edition. ``make`` begins a file; without ``printer`` (a proof, the screen) there is one."""

    def __init__(self, make: Callable[[], PdfWriter], printer: PrinterProfile | None = None) -> None:
        self._make = make
        self._pairs = printer is not None and printer.files == "one" and printer.sheets == "pairs"
        self._pages = 0
        self._waiting: list[PageDisplay] = []
        self._parts: list[Part] = []
        self._diagnostics: list[Diagnostic] = []
        self._whole = None if printer is not None and printer.files == "pages" else make()

    def add(self, page: PageDisplay) -> None:
        """Paints the page; where it is a file of its own, that is finished now. Pairs wait for each other."""
        self._pages += 1
        if self._pairs:
            self._waiting.append(page)
            return
        if self._whole is not None:
            self._whole.add(page)
            return
        writer = self._make()
        writer.add(page)
        done = writer.finish()
        self._diagnostics += done.diagnostics
        self._parts.append(Part(done.value, 1, page.number, page.folio))

    def finish(self) -> Composed[tuple[Part, ...]]:
        """The files, when all pages were added, and the faults met on the way."""
        if self._whole is None:
            return Composed(tuple(self._parts), tuple(dict.fromkeys(self._diagnostics)))
        if self._pairs:
            leftwards = any(is_right_to_left(page.language) for page in self._waiting[:1])
            for sheet in printer_pairs(len(self._waiting), leftwards=leftwards):
                left, right = (self._waiting[place] if place >= 0 else None for place in sheet[:2])
                self._whole.add_pair(left, right)
        done = self._whole.finish()
        return Composed((Part(done.value, self._pages, single=not self._pairs),), done.diagnostics)
