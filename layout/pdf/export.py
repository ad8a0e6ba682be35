"""A finished issue comes in (its display list, its fonts, its pictures' files); the bytes of a PDF go out.

Import rule: importing this module loads neither ReportLab, Pillow nor pypdf; ReportLab comes with the first file
that is written. The same display gives the same bytes: dates are the issue's, the ID is a digest of the content.
"""

import hashlib
import os
import re
import time
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from layout.display.items import GlyphRun, Group, IssueDisplay, Mark, PageDisplay, walk
from layout.language.tags import is_right_to_left
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pdf.fonts import FontFace, FontSheet
from layout.pdf.inks import number, separation
from layout.pdf.marks import margin
from layout.pdf.painter import KNOCKOUT, OVERPRINT, Painter, Resources
from layout.pdf.pictures import Pictures
from layout.pdf.standards import UNCLAIMED

if TYPE_CHECKING:
    from layout.pdf.document import Document, Ref, Value
    from layout.pdf.press import Press

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
    press: "Press | None" = None,
) -> bytes:
    """The PDF's bytes. For the faults met on the way (an unreadable picture) call ``write_pdf``."""
    return write_pdf(display, faces, printer, purpose=purpose, press=press).value


def write_pdf(
    display: IssueDisplay,
    faces: "Mapping[str, FontFace] | Faces",
    printer: PrinterProfile,
    *,
    purpose: Purpose = "press",
    press: "Press | None" = None,
) -> Composed[bytes]:
    """The PDF's bytes, and the diagnostics: pictures and fonts that could not be used leave a grey panel or a gap."""
    writer = PdfWriter(display, faces, printer, purpose, press)
    for page in display.pages:
        writer.add(page)
    return writer.finish()


class Half(NamedTuple):
    """A page, how far its left edge stands from the sheet's, and what of it is seen (None: all)."""

    page: PageDisplay
    x: float
    clip: Rect | None


class PdfWriter:
    """A PDF being written page by page: the document, what its pages share, and the digest of all that went in.

    Of ``display`` only what is said of the whole issue counts: pages are added as they are finished. With ``press`` the
    file is of a PDF/X kind, and says so unless something was told that its standard forbids.
    """

    def __init__(
        self,
        display: IssueDisplay,
        faces: "Mapping[str, FontFace] | Faces",
        printer: PrinterProfile,
        purpose: Purpose,
        press: "Press | None" = None,
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._display = display
        #: A proof is read, not cut: it shows the trimmed page.
        self._bleed = printer.bleed if purpose == "press" else None
        self._faces = faces
        self._press = press
        self._marks = press.printer.marks if press is not None else ()
        self._trim: Rect | None = None
        self._page = 0
        self._slug_face = ""
        facts = repr((display.title, display.language, _pdf_date(display.date)))
        self._identity = hashlib.blake2b(facts.encode(), digest_size=16)
        if press is not None:
            profile = press.intent.profile.digest if press.intent.profile is not None else ""
            self._identity.update(repr((press.standard.name, press.intent.condition, profile)).encode())
            if not display.title.strip():
                self._tell("press-title", "the issue has no title", "give the paper its name: in paper.yaml")
        rules = printer.overprint_rules if press is not None else 0.0
        self._pictures = Pictures(lambda: self._document, self._identity.update, press)
        self._resources = Resources(self._sheet, self._pictures.place, printer.overprint_below, rules)
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
        if self._press is None:
            document = Document(self._display.language, info)
        else:
            standard = self._press.standard
            document = Document(self._display.language if standard.knows_language else "", info, standard.version)
        self._states[OVERPRINT] = document.add({"Type": "/ExtGState", "OP": True, "op": True, "OPM": 1})
        self._states[KNOCKOUT] = document.add({"Type": "/ExtGState", "OP": False, "op": False, "OPM": 0})
        return document

    def finish(self) -> Composed[bytes]:
        """The whole file, when all pages were added, and the faults met on the way."""
        for sheet in self._resources.sheets.values():
            if sheet is not None and sheet.name in self._fonts:
                self._embed_font(sheet)
        identity = self._identity.digest()
        told = (*self.diagnostics, *self._pictures.diagnostics)
        # whatever the printer profile makes of their severity: a false claim is worse than none
        if self._press is not None and self._press.sound and not any(fault.code in UNCLAIMED for fault in told):
            self._claim(self._press, identity)
        if is_right_to_left(self._display.language):
            # who imposes it learns from this on which side it is folded (ISO 32000-1, table 150)
            self._document.set_catalog({"ViewerPreferences": {"Direction": "/R2L"}})
        return Composed(self._document.finish(identity), told)

    def _claim(self, press: "Press", identity: bytes) -> None:
        """Says in Info and catalog what the file is, and for which press."""
        from layout.pdf.document import Text
        from layout.pdf.intent import add_intent

        self._document.set_info("GTS_PDFXVersion", Text(press.standard.claim))
        if press.standard.conformance:
            self._document.set_info("GTS_PDFXConformance", Text(press.standard.conformance))
        self._document.set_intents([add_intent(self._document, press.intent)])
        if press.standard.wants_xmp:
            from layout.pdf.xmp import Facts, packet

            display, date = self._display, _pdf_date(self._display.date).strip("()")
            facts = Facts(display.title, display.language, PRODUCER, PRODUCER, date, False, press.standard.claim)
            self._document.set_metadata(packet(facts, identity))

    def add(self, page: PageDisplay) -> None:
        """Paints the page and keeps its stream compressed, so that no two pages are held as plain text."""
        self._add(page, (Half(page, 0.0, None),))

    def add_pair(self, left: PageDisplay | None, right: PageDisplay | None) -> None:
        """Paints two pages beside each other on one sheet, each cut at the fold; marks stand around the sheet."""
        first = left or right
        assert first is not None, "a sheet has a page"
        trim = first.trim
        bleed = 0.0 if self._bleed is None else max(first.bleed, self._bleed)
        halves = []
        if left is not None:
            halves.append(Half(left, 0.0, Rect(-bleed, -bleed, trim.width + bleed, trim.height + 2 * bleed)))
        if right is not None:
            halves.append(Half(right, trim.width, Rect(0.0, -bleed, trim.width + bleed, trim.height + 2 * bleed)))
        folio = "–".join(half.page.folio or str(half.page.number) for half in halves)
        both = Rect(trim.x, trim.y, 2 * trim.width, trim.height)
        self._add(PageDisplay(first.number, folio, both, first.bleed, ()), tuple(halves))

    def _add(self, sheet: PageDisplay, halves: tuple[Half, ...]) -> None:
        """Paints pages on a sheet, of which trim, bleed and folio count."""
        document, press = self._document, self._press
        bleed = 0.0 if self._bleed is None else max(sheet.bleed, self._bleed)
        trim, out = sheet.trim, margin(self._marks)
        painters = [self._half(half, trim, bleed + out) for half in halves]
        content = painters[0].content
        if len(painters) > 1:
            content = b"\n".join(b"q\n%b\nQ" % painter.content for painter in painters)
        if press is not None and self._marks:
            black = all(press.is_black(half.page.number) for half in halves)
            painters.append(self._mark(sheet, bleed, press, (black, self._used(content))))
            # what lies beyond the bleed would run into the marks
            box = b"%b %b %b %b" % (
                number(out),
                number(out),
                number(trim.width + 2 * bleed),
                number(trim.height + 2 * bleed),
            )
            content = b"q %b re W n\n%b\nQ\n%b" % (box, content, painters[-1].content)
        self._identity.update(content)
        width, height = trim.width + 2 * (bleed + out), trim.height + 2 * (bleed + out)
        entries: dict[str, Value] = {
            "MediaBox": [0, 0, width, height],
            "BleedBox": [out, out, width - out, height - out] if out else [0, 0, width, height],
            "TrimBox": [bleed + out, bleed + out, bleed + out + trim.width, bleed + out + trim.height],
            "Contents": document.stream({}, content),
            "Resources": self._page_resources(painters, content),
        }
        if press is not None and press.standard.wants_group:
            entries["Group"] = {"Type": "/Group", "S": "/Transparency", "CS": "/DeviceCMYK"}
        document.page(entries)

    def _half(self, half: Half, trim: Rect, edge: float) -> Painter:
        """A page painted where it stands on its sheet."""
        page = half.page
        self._page = page.number
        self._check_trim(page.trim)
        self._pictures.begin(page)
        if self._marks and not self._slug_face:  # the marks' line is set in the first face that is printed anywhere
            self._slug_face = next((i.face for i, _, _ in walk(page.groups) if isinstance(i, GlyphRun)), "")
        if half.clip is not None:
            placed = Group(Mark("page"), half.x, 0.0, page.groups, half.clip)
            page = PageDisplay(page.number, page.folio, trim, page.bleed, (placed,))
        return Painter(page, edge, self._resources, self._press is not None and self._press.is_black(page.number))

    def _check_trim(self, trim: Rect) -> None:
        """Pages of two sizes make two files."""
        first = self._trim = self._trim or trim
        if self._press is not None and (abs(first.width - trim.width) > 0.01 or abs(first.height - trim.height) > 0.01):
            self._tell("page-sizes", "the page is of another size than the first")

    def _mark(self, sheet: PageDisplay, bleed: float, press: "Press", inks: tuple[bool, list[str]]) -> Painter:
        """The marks outside the bleed, on a page of their own in the same place. ``inks``: whether the sheet prints in
        black only, and the spaces of its spot inks."""
        from layout.pdf.marks import PLATES, Slug, draw

        (black, spaces), spots = inks, self._resources.inks.spots
        plates = (
            PLATES[-1:]
            if black
            else (*PLATES, *((ink.name, replace(ink, tint=1.0)) for ink in map(spots.__getitem__, spaces)))
        )
        slug = Slug((*press.slug.words, f"p. {sheet.folio or sheet.number}"), plates, sheet.folds)
        face = self._face(self._slug_face) if self._slug_face else None
        items = draw(self._marks, sheet.trim, bleed, slug, face)
        group = Group(Mark("marks"), 0.0, 0.0, items)
        marked = PageDisplay(sheet.number, sheet.folio, sheet.trim, sheet.bleed, (group,))
        return Painter(marked, bleed + margin(self._marks), self._resources, black)

    def _used(self, content: bytes) -> list[str]:
        """The spaces of the spot inks that a page prints."""
        return [s for s in self._resources.inks.spots if re.search(rb"/%b (?:cs|CS) " % s.encode(), content)]

    def _page_resources(self, painters: list[Painter], content: bytes) -> "dict[str, Value]":
        fonts = [name for painter in painters for name in painter.fonts]
        for name in fonts:
            if name not in self._fonts:
                self._fonts[name] = self._document.reserve()
        spots = self._resources.inks.spots
        used = self._used(content)
        for space in used:
            if space not in self._spaces:
                self._spaces[space] = self._document.add(separation(spots[space]))
        resources: dict[str, dict[str, Value]] = {
            "ExtGState": {name.decode(): ref for name, ref in self._states.items()},
            "Font": {name.decode(): self._fonts[name] for name in fonts},
            "XObject": {name.decode(): placed.ref for painter in painters for name, placed in painter.pictures.items()},
            "ColorSpace": {space: self._spaces[space] for space in used},
        }
        return {kind: entries for kind, entries in resources.items() if entries}

    def _face(self, face_id: str) -> FontFace:
        faces = self._faces
        return faces[face_id] if isinstance(faces, Mapping) else faces.by_id(face_id)

    def _sheet(self, name: bytes, face_id: str) -> FontSheet | None:
        from layout.fonts.face import FontError  # loads HarfBuzz, which a page with type has loaded long ago

        try:
            return FontSheet(name, self._face(face_id))
        except (KeyError, FontError) as fault:
            self._tell(
                "font-unreadable", f"a font of this page is not to be had ({fault})", "reinstall the paper's fonts"
            )
            return None

    def _embed_font(self, sheet: FontSheet) -> None:
        from layout.fonts.face import FontError  # loads HarfBuzz, which a page with type has loaded long ago

        try:
            sheet.embed(self._document, self._fonts[sheet.name])
        except (FontError, ValueError) as fault:
            self._document.add("null", self._fonts[sheet.name])
            self._tell("font-unreadable", str(fault), "use another copy of the font")

    def _tell(self, code: str, message: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(code, message, hint, page=self._page))


def _pdf_date(date: str) -> str:
    """A PDF date as a token: the issue's (ISO), or that of SOURCE_DATE_EPOCH (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return time.strftime("(D:%Y%m%d%H%M%SZ)", time.gmtime(int(epoch)))
    digits = date.replace("-", "")[:8]
    return f"(D:{digits}000000Z)" if len(digits) == 8 and digits.isdigit() else "(D:19700101000000Z)"
