"""A finished issue comes in (its display list, its fonts, its pictures' files); the bytes of a PDF go out.

Import rule: importing this module loads neither ReportLab, Pillow nor pypdf; ReportLab comes with the first file
that is written. The same display gives the same bytes: dates are the issue's, the ID is a digest of the content.
"""

import hashlib
import os
import time
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol

from layout.display.items import IssueDisplay, PageDisplay, Picture
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.printer import PrinterProfile
from layout.pdf.fonts import FontFace, FontSheet
from layout.pdf.inks import separation
from layout.pdf.painter import KNOCKOUT, OVERPRINT, Painter, PlacedForm, Resources

if TYPE_CHECKING:
    from layout.pdf.document import Document, Ref, Value

Purpose = Literal["press", "proof"]
PRODUCER = "newslayout"


class Faces(Protocol):
    """A FontBook: faces by the digest of their bytes."""

    def by_id(self, face: str) -> FontFace: ...


def export_pdf(
    display: IssueDisplay,
    faces: "Mapping[str, FontFace] | Faces",
    printer: PrinterProfile,
    *,
    purpose: Purpose = "press",
) -> bytes:
    """The PDF's bytes. For the faults met on the way (an unreadable picture) call ``write_pdf``."""
    return write_pdf(display, faces, printer, purpose=purpose).value


def write_pdf(
    display: IssueDisplay,
    faces: "Mapping[str, FontFace] | Faces",
    printer: PrinterProfile,
    *,
    purpose: Purpose = "press",
) -> Composed[bytes]:
    """The PDF's bytes, and the diagnostics: pictures and fonts that could not be used leave a grey panel or a gap."""
    writer = PdfWriter(display, faces, printer, purpose)
    for page in display.pages:
        writer.add(page)
    return writer.finish()


class PdfWriter:
    """A PDF being written page by page: the document, what its pages share, and the digest of all that went in.

    Of ``display`` only what is said of the whole issue counts: pages are added as they are finished.
    """

    def __init__(
        self, display: IssueDisplay, faces: "Mapping[str, FontFace] | Faces", printer: PrinterProfile, purpose: Purpose
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._display = display
        #: A proof is read, not cut: it shows the trimmed page.
        self._bleed = printer.bleed if purpose == "press" else None
        self._faces = faces
        self._page = 0
        self._pictures: dict[tuple[str, str], PlacedForm | None] = {}
        facts = repr((display.title, display.language, _pdf_date(display.date)))
        self._identity = hashlib.blake2b(facts.encode(), digest_size=16)
        self._resources = Resources(self._sheet, self._picture, printer.overprint_below)
        self._fonts: dict[bytes, Ref] = {}
        self._states: dict[bytes, Ref] = {}
        self._spaces: dict[str, Ref] = {}

    @cached_property
    def _document(self) -> "Document":
        """The file; begun with the first page: ReportLab takes 50 ms to import, and others compose meanwhile."""
        from layout.pdf.document import Document, Text

        date = _pdf_date(self._display.date)
        info: dict[str, Value] = {
            "Title": Text(self._display.title),
            "Creator": Text(PRODUCER),
            "Producer": Text(PRODUCER),
            "CreationDate": date,
            "ModDate": date,
            "Trapped": "/False",
        }
        document = Document(self._display.language, info)
        self._states[OVERPRINT] = document.add({"Type": "/ExtGState", "OP": True, "op": True, "OPM": 1})
        self._states[KNOCKOUT] = document.add({"Type": "/ExtGState", "OP": False, "op": False, "OPM": 0})
        return document

    def finish(self) -> Composed[bytes]:
        """The whole file, when all pages were added, and the faults met on the way."""
        for sheet in self._resources.sheets.values():
            if sheet is not None and sheet.name in self._fonts:
                self._embed_font(sheet)
        data = self._document.finish(self._identity.digest())
        return Composed(data, tuple(self.diagnostics))

    def add(self, page: PageDisplay) -> None:
        """Paints the page and keeps its stream compressed, so that no two pages are held as plain text."""
        self._page = page.number
        document = self._document
        bleed = 0.0 if self._bleed is None else max(page.bleed, self._bleed)
        trim = page.trim
        painter = Painter(page, bleed, self._resources)
        content = painter.content
        self._identity.update(content)
        media: list[Value] = [0, 0, trim.width + 2 * bleed, trim.height + 2 * bleed]
        entries: dict[str, Value] = {
            "MediaBox": media,
            "BleedBox": media,
            "TrimBox": [bleed, bleed, bleed + trim.width, bleed + trim.height],
            "Contents": document.stream({}, content),
            "Resources": self._page_resources(painter),
        }
        document.page(entries)

    def _page_resources(self, painter: Painter) -> "dict[str, Value]":
        for name in painter.fonts:
            if name not in self._fonts:
                self._fonts[name] = self._document.reserve()
        for space, ink in self._resources.inks.spots.items():
            if space not in self._spaces:
                self._spaces[space] = self._document.add(separation(ink))
        resources: dict[str, dict[str, Value]] = {
            "ExtGState": {name.decode(): ref for name, ref in self._states.items()},
            "Font": {name.decode(): self._fonts[name] for name in painter.fonts},
            "XObject": {name.decode(): placed.ref for name, placed in painter.pictures.items()},
            "ColorSpace": dict(self._spaces),
        }
        return {kind: entries for kind, entries in resources.items() if entries}

    def _sheet(self, name: bytes, face_id: str) -> FontSheet | None:
        from layout.fonts.face import FontError  # loads HarfBuzz, which a page with type has loaded long ago

        faces = self._faces
        try:
            face = faces[face_id] if isinstance(faces, Mapping) else faces.by_id(face_id)
            return FontSheet(name, face)
        except (KeyError, FontError) as fault:
            self._tell(
                "font-unreadable", f"a font of this page is not to be had ({fault})", "Reinstall the paper's fonts."
            )
            return None

    def _embed_font(self, sheet: FontSheet) -> None:
        from layout.fonts.face import FontError  # loads HarfBuzz, which a page with type has loaded long ago

        try:
            sheet.embed(self._document, self._fonts[sheet.name])
        except (FontError, ValueError) as fault:
            self._document.add("null", self._fonts[sheet.name])
            self._tell("font-unreadable", str(fault), "Use another copy of the font.")

    def _picture(self, picture: Picture) -> PlacedForm | None:
        key = (picture.file, picture.digest)
        if key not in self._pictures:
            self._pictures[key] = self._embed(picture, b"P%d" % (len(self._pictures) + 1))
            self._identity.update(picture.digest.encode())
        return self._pictures[key]

    def _embed(self, picture: Picture, name: bytes) -> PlacedForm | None:
        # probing checks the limits before anything is decoded; these modules belong to pictures, not to start-up
        from layout.pdf.images import embed_image
        from layout.pictures.faults import PictureError
        from layout.pictures.probe import probe

        file = picture.file
        try:
            facts = probe(file, known=picture.digest)
            if facts.kind == "pdf":
                from layout.pdf.adverts import embed_advert

                return embed_advert(self._document, name, file)
            if facts.kind == "svg":
                from layout.pdf.drawings import embed_drawing

                return embed_drawing(self._document, name, file)
            return embed_image(self._document, name, file, facts.kind)
        except PictureError as fault:
            base = os.path.basename(file)
            message = fault.message if base in fault.message else f"{base}: {fault.message}"
            self._tell(fault.code, message, fault.hint)
        except OSError as fault:
            self._tell("unreadable-file", f"{os.path.basename(file)} cannot be read: {fault.strerror or fault}")
        return None

    def _tell(self, code: str, message: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(code, message, hint, page=self._page))


def _pdf_date(date: str) -> str:
    """A PDF date as a token: the issue's (ISO), or that of SOURCE_DATE_EPOCH (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return time.strftime("(D:%Y%m%d%H%M%SZ)", time.gmtime(int(epoch)))
    digits = date.replace("-", "")[:8]
    return f"(D:{digits}000000Z)" if len(digits) == 8 and digits.isdigit() else "(D:19700101000000Z)"
