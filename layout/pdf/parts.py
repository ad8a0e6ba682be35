"""An edition's pages come in as they are finished; the files that the printer wants go out: one, or one a page.

``sheets: pairs`` puts two pages on each sheet of the one file. What a file is called is ``target``'s to say.
"""

from collections.abc import Callable
from typing import NamedTuple

from layout.display.items import PageDisplay
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.printer import PrinterProfile
from layout.pdf.export import PdfWriter


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
        self._parts: list[Part] = []
        self._diagnostics: list[Diagnostic] = []
        self._whole = None if printer is not None and printer.files == "pages" else make()

    def add(self, page: PageDisplay) -> None:
        """Paints the page; where it is a file of its own, that is finished now."""
        self._pages += 1
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
        done = self._whole.finish()
        if not self._pairs:
            return Composed((Part(done.value, self._pages),), done.diagnostics)
        from layout.pdf.imposition import impose  # pypdf, for the printers that want pairs

        made = impose(done.value, "pairs")
        return Composed((Part(made.value, self._pages, single=False),), (*done.diagnostics, *made.diagnostics))
