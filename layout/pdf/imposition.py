"""A finished PDF comes in, one with two of its pages on each sheet goes out: reader pairs, booklets, proofs two up.

ISO 32000-1, 8.10: each page becomes a form XObject of its own, drawn into its half of the sheet and cut at the fold, so
nothing of the page is rewritten. Every page keeps its trim size; the sheet's TrimBox is two trims wide, its bleed is
the pages' own. pypdf copies the objects. Lengths in points.
"""

import hashlib
import io
import logging
from typing import Any, Literal, NamedTuple

from layout.model.diagnostics import Composed, Diagnostic
from layout.model.geometry import Rect

Scheme = Literal["pairs", "booklet", "two-up"]
SCHEMES: tuple[Scheme, ...] = ("pairs", "booklet", "two-up")


class Sheet(NamedTuple):
    """One side of a sheet: the places in the file (from 0) of its left and right page, -1 for an empty half.

    ``creep``: points by which both pages go towards the fold, as the sheets outside lie around those inside.
    """

    left: int
    right: int
    creep: float = 0.0


def printer_pairs(count: int, *, leftwards: bool = False) -> tuple[Sheet, ...]:
    """Pages as they lie beside each other in print: 8-1, 2-7, 6-3, 4-5; empty halves make the count even.

    ``leftwards``: read from right to left, the fold at the right of page 1: 1-8, 7-2, 3-6, 5-4.
    """
    whole = count + count % 2
    sheets = []
    for side in range(whole // 2):
        pair = (whole - 1 - side, side) if (side % 2 == 0) != leftwards else (side, whole - 1 - side)
        sheets.append(Sheet(*(place if place < count else -1 for place in pair)))
    return tuple(sheets)


def booklet(count: int, creep: float = 0.0, *, leftwards: bool = False) -> tuple[Sheet, ...]:
    """The same for sheets folded into each other and stitched: a multiple of four, front and back in turns.

    ``creep``: how much further the pages of each next sheet stand towards the fold, in points; about the paper's
    thickness. The outermost sheet stays.
    """
    whole = count + -count % 4
    sheets = []
    for side, sheet in enumerate(printer_pairs(whole, leftwards=leftwards)):
        left, right = (place if place < count else -1 for place in sheet[:2])
        sheets.append(Sheet(left, right, creep * (side // 2)))
    return tuple(sheets)


def two_up(count: int, *, leftwards: bool = False) -> tuple[Sheet, ...]:
    """Pages as a reader sees them: 1 alone at the right, 2-3, 4-5 …, for proofs; ``leftwards``, 1 alone at the left."""
    pairs = [(-1, 0), *((place, place + 1 if place + 1 < count else -1) for place in range(1, count, 2))]
    return tuple(Sheet(*(reversed(pair) if leftwards else pair)) for pair in pairs)


def sheets_of(scheme: Scheme, count: int, creep: float = 0.0, *, leftwards: bool = False) -> tuple[Sheet, ...]:
    """The sides of a scheme in the order of printing."""
    match scheme:
        case "pairs":
            return printer_pairs(count, leftwards=leftwards)
        case "booklet":
            return booklet(count, creep, leftwards=leftwards)
        case "two-up":
            return two_up(count, leftwards=leftwards)


def impose(data: bytes, scheme: Scheme, creep: float = 0.0, name: str = "the file") -> Composed[bytes]:
    """The imposed file's bytes, the same for the same input; b"" where the file cannot be imposed (told).

    A file whose viewer preferences say that it is read from right to left (ISO 32000-1, table 150) is folded so.
    """
    from pypdf import PdfReader, PdfWriter  # 0.2 s, for this command alone
    from pypdf.errors import DependencyError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends by itself is nothing to tell
    locked = _refused("bad-pdf", f"{name} is encrypted", "ask for it without a password or any restriction")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            return locked
        pages = list(reader.pages)
        if not pages:
            return _refused("bad-pdf", f"{name} has no pages", "export it again")
        if any(page.rotation for page in pages):  # what is shown is imposed: the pages as they are turned
            pages = list(PdfWriter(clone_from=reader).pages)
            for page in pages:
                page.transfer_rotation_to_content()
        trims = [_rect(page.trimbox) for page in pages]
        first = trims[0]
        odd = next((i for i, trim in enumerate(trims) if not _same_size(trim, first)), -1)
        if odd >= 0:
            sizes = f"page 1 has {_size(first)}, page {odd + 1} {_size(trims[odd])}"
            hint = "impose the pages of each size apart; layout render --pages writes some of them"
            return _refused("page-sizes", f"{name} has pages of different trim sizes: {sizes}", hint)
        writer = PdfWriter()
        made = _Imposition(writer, trims, [_rect(page.bleedbox) for page in pages])
        for sheet in sheets_of(scheme, len(pages), creep, leftwards=_is_leftwards(reader)):
            made.add(sheet, pages)
        _take_over(reader, writer)
        digest = hashlib.sha256(data + f"{scheme} {creep}".encode()).digest()[:16]
        return Composed(_written(writer, digest))
    except DependencyError:  # only AES needs more than pypdf itself
        return locked
    except Exception as fault:  # pypdf's many ways of meeting a broken file
        return _refused("bad-pdf", f"{name} cannot be read: {fault}", "open it in another program and export it again")


def _is_leftwards(reader: Any) -> bool:
    preferences = reader.trailer["/Root"].get("/ViewerPreferences")
    return preferences is not None and preferences.get_object().get("/Direction") == "/R2L"


def _refused(code: str, message: str, hint: str) -> Composed[bytes]:
    return Composed(b"", (Diagnostic(code, message, hint),))


class _Imposition:
    """Puts pages on the sheets of a writer."""

    def __init__(self, writer: Any, trims: list[Rect], bleeds: list[Rect]) -> None:
        self._writer = writer
        self._trims = trims
        self._forms: dict[int, Any] = {}
        # what lies between trim and bleed, the least of all pages on each side
        self._bleed = (
            min(trim.x - bleed.x for trim, bleed in zip(trims, bleeds, strict=True)),
            min(trim.y - bleed.y for trim, bleed in zip(trims, bleeds, strict=True)),
            min(bleed.right - trim.right for trim, bleed in zip(trims, bleeds, strict=True)),
            min(bleed.bottom - trim.bottom for trim, bleed in zip(trims, bleeds, strict=True)),
        )

    def add(self, sheet: Sheet, pages: list[Any]) -> None:
        """One side of a sheet."""
        from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

        left, foot, right, head = (max(edge, 0.0) for edge in self._bleed)
        width, height = self._trims[0].width, self._trims[0].height
        page = self._writer.add_blank_page(left + 2 * width + right, foot + height + head)
        content, forms = [], DictionaryObject()
        for half, place in enumerate(sheet[:2]):
            if place < 0:
                continue
            trim = self._trims[place]
            fold = left + width
            # each half is cut at the fold: what bleeds over it belongs to no other page
            clip = (
                (0.0, 0.0, fold, foot + height + head)
                if half == 0
                else (fold, 0.0, width + right, foot + height + head)
            )
            x = left + half * width - trim.x + (sheet.creep if half == 0 else -sheet.creep)
            y = foot - trim.y
            name = f"/P{place + 1}"
            forms[NameObject(name)] = self._form(place, pages[place])
            box = " ".join(_number(value) for value in clip)
            content.append(f"q {box} re W n 1 0 0 1 {_number(x)} {_number(y)} cm {name} Do Q")
        stream = StreamObject()
        stream.set_data("\n".join(content).encode())
        page[NameObject("/Contents")] = self._writer._add_object(stream.flate_encode())
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
        trim_box = (left, foot, left + 2 * width, foot + height)
        page[NameObject("/TrimBox")] = ArrayObject([FloatObject(_number(value)) for value in trim_box])
        page[NameObject("/BleedBox")] = page["/MediaBox"]
        group = next((pages[place]["/Group"] for place in sheet[:2] if place >= 0 and "/Group" in pages[place]), None)
        if group is not None:  # PDF/X-4: in which inks transparency is mixed
            page[NameObject("/Group")] = group.clone(self._writer)

    def _form(self, place: int, page: Any) -> Any:
        """The page as a form XObject, made once."""
        from pypdf.generic import ArrayObject, FloatObject, NameObject, StreamObject

        if place not in self._forms:
            form = StreamObject()
            content = page.get_contents()
            form.set_data(content.get_data() if content is not None else b"")
            form = form.flate_encode()
            box = _rect(page.mediabox)
            form[NameObject("/Type")] = NameObject("/XObject")
            form[NameObject("/Subtype")] = NameObject("/Form")
            form[NameObject("/BBox")] = ArrayObject(
                [FloatObject(_number(value)) for value in (box.x, box.y, box.right, box.bottom)]
            )
            for key in ("/Resources", "/Group"):
                if key in page:
                    form[NameObject(key)] = page[key].clone(self._writer)
            self._forms[place] = self._writer._add_object(form)
        return self._forms[place]


def _take_over(reader: Any, writer: Any) -> None:
    """What says of the whole file how it is to be printed: output intents, language, title, dates, trapping."""
    from pypdf.generic import NameObject

    root = reader.trailer["/Root"]
    for key in ("/OutputIntents", "/Lang", "/Metadata"):
        if key in root:
            writer._root_object[NameObject(key)] = root[key].clone(writer)
    writer.metadata = reader.metadata
    writer.pdf_header = reader.pdf_header


def _written(writer: Any, digest: bytes) -> bytes:
    from pypdf.generic import ArrayObject, ByteStringObject

    writer._ID = ArrayObject([ByteStringObject(digest), ByteStringObject(digest)])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _rect(box: Any) -> Rect:
    """A box of the file, y up."""
    left, foot = float(box.left), float(box.bottom)
    return Rect(left, foot, float(box.right) - left, float(box.top) - foot)


def _same_size(a: Rect, b: Rect) -> bool:
    return abs(a.width - b.width) < 0.5 and abs(a.height - b.height) < 0.5


def _size(rect: Rect) -> str:
    return f"{rect.width / 72 * 25.4:.1f} × {rect.height / 72 * 25.4:.1f} mm"


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") or "0"
