"""A one-page PDF comes in; a form XObject with its own fonts, pictures and vectors goes out.

ISO 32000-1, 8.10 (form XObjects). The page's content and everything it refers to is copied object by object;
streams keep the filters they have. What belongs to the page as paper, not as print (annotations, structure, actions),
stays behind.
"""

import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

from layout.model.geometry import Rect
from layout.pdf.document import COMPRESSION
from layout.pictures.faults import PictureError
from layout.pictures.probe import digest_of, kept_advert

if TYPE_CHECKING:
    from layout.pdf.document import Document, Ref, Value

#: Keys that lead out of what is printed: back to the page, to the structure tree, to thumbnails and private data.
_LEFT_BEHIND = frozenset(
    {"/Parent", "/StructParent", "/StructParents", "/Metadata", "/PieceInfo", "/LastModified", "/P"}
)

#: A page begins with this graphics state, a form with whatever the page that shows it had set (our letter space).
FRESH_STATE = b"0 Tc 0 Tw 100 Tz 0 Ts 0 Tr 0 0 0 1 k 0 0 0 1 K 1 w 0 J 0 j 10 M []0 d\n"


class PlacedForm(NamedTuple):
    """A vector picture in the file; ``box`` is what of it is shown, in its own coordinates after turning."""

    name: bytes
    ref: "Ref"
    box: Rect

    def matrix(self, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
        across, up = width / self.box.width, height / self.box.height
        return (across, 0.0, 0.0, up, x - self.box.x * across, y - self.box.y * up)


class Form(NamedTuple):
    """A form XObject as plain values that ``marshal`` keeps. In them a tuple of one number is a reference.

    ``objects`` are what the form refers to, in the file's order: its number, its value or a stream's head, and the
    stream's data as they are encoded (None for what is no stream). ``size`` is how many numbers there are. ``met``:
    what of it a standard may prohibit, a feature's value and a word on it each; of a drawing there is nothing.
    """

    head: "dict[str, Any]"
    content: bytes
    objects: list[tuple[int, Any, bytes | None]]
    size: int
    box: tuple[float, float, float, float]
    met: tuple[tuple[str, str], ...] = ()


def embed_form(document: "Document", name: bytes, form: Form) -> PlacedForm:
    """Adds a form and all it refers to to the document."""
    refs = [document.reserve() for _ in range(form.size)]
    for index, value, data in form.objects:
        if data is None:
            document.add(_linked(value, refs), refs[index])
        else:
            document.stream(_linked_entries(value, refs), data, compress=False, at=refs[index])
    ref = document.stream(_linked_entries(form.head, refs), form.content, compress=False)
    return PlacedForm(name, ref, Rect(*form.box))


def _linked(value: "Any", refs: "list[Ref]") -> "Value":
    """The value with its references made the document's own."""
    if isinstance(value, tuple):
        return refs[value[0]]
    if isinstance(value, list):
        return [_linked(part, refs) for part in value]
    if isinstance(value, dict):
        return _linked_entries(value, refs)
    found: Value = value
    return found


def _linked_entries(entries: "dict[str, Any]", refs: "list[Ref]") -> "dict[str, Value]":
    return {key: _linked(part, refs) for key, part in entries.items()}


def advert_form(file: str) -> Form:
    """The advert's page as a form, from the cache if it was read before. Raises PictureError where it cannot be
    used."""
    with open(file, "rb") as opened:
        data = opened.read()
    # reading takes 40 ms an advert, and pypdf 60 to import
    return Form(*kept_advert("form", digest_of(data), lambda: tuple(_read(file, data))))


def _read(file: str, data: bytes) -> Form:
    # logging and pypdf: only for a PDF advert that is not in the cache
    from layout.pdf.mend import mended
    from layout.pdf.watch import features
    from layout.pictures.advert import advert_box, open_advert

    page = open_advert(file, data)
    box = advert_box(page)
    try:
        contents = page.get_contents()
        content = contents.get_data() if contents is not None else b""
        copy = _Copy()
        head: dict[str, Any] = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": [box.x, box.y, box.right, box.bottom],
            "Matrix": list(_TURNED[page.rotation % 360]),
            "Resources": copy.value(_inherited(page, "/Resources")),
        }
        if "/Group" in page:
            head["Group"] = copy.value(page["/Group"])
    except PictureError:
        raise
    except Exception as fault:  # pypdf's many ways of meeting a broken file
        raise PictureError(
            "bad-advert", f"its page cannot be copied ({type(fault).__name__}: {fault})", "export the advert again"
        ) from fault
    head["Filter"] = "/FlateDecode"
    packed = zlib.compress(FRESH_STATE + content, COMPRESSION)
    shown = _turned(box, page.rotation % 360)
    form = mended(Form(head, packed, copy.objects, copy.size, (shown.x, shown.y, shown.width, shown.height)))
    return form._replace(met=tuple((feature.value, detail) for feature, detail in features(form)))


#: The matrix of a form for each value of /Rotate (clockwise).
_TURNED = {0: (1, 0, 0, 1, 0, 0), 90: (0, -1, 1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, 1, -1, 0, 0, 0)}


def _turned(box: Rect, rotation: int) -> Rect:
    a, b, c, d, _, _ = _TURNED[rotation]
    corners = [(a * x + c * y, b * x + d * y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
    left, bottom = min(x for x, _ in corners), min(y for _, y in corners)
    return Rect(left, bottom, max(x for x, _ in corners) - left, max(y for _, y in corners) - bottom)


def _inherited(page: "object", key: str) -> "object":
    node = page
    for _ in range(50):  # a page tree deeper than this is a circle
        if key in node:  # type: ignore[operator]
            return node[key]  # type: ignore[index]
        if "/Parent" not in node:  # type: ignore[operator]
            break
        node = node["/Parent"].get_object()  # type: ignore[index]
    return {}


class _Copy:
    """Copies pypdf's objects as plain values; an object met twice is copied once."""

    def __init__(self) -> None:
        self.objects: list[tuple[int, Any, bytes | None]] = []
        self._done: dict[tuple[int, int], tuple[int]] = {}

    @property
    def size(self) -> int:
        return len(self._done)

    def value(self, found: "object") -> Any:
        from pypdf.generic import (
            ArrayObject,
            ByteStringObject,
            DictionaryObject,
            IndirectObject,
            NameObject,
            NullObject,
            TextStringObject,
        )

        if isinstance(found, IndirectObject):
            return self._reference(found)
        if found is None or isinstance(found, NullObject):
            return "null"
        if isinstance(found, DictionaryObject | dict):
            return self._entries(found)
        if isinstance(found, ArrayObject):
            return [self.value(part) for part in found]
        if isinstance(found, ByteStringObject):
            return bytes(found)
        if isinstance(found, TextStringObject):
            return found.original_bytes
        if isinstance(found, NameObject):
            return _name(found)
        return _written(found)

    def _entries(self, found: "object") -> dict[str, Any]:
        return {
            str(key)[1:]: self.value(part)
            for key, part in found.items()  # type: ignore[attr-defined]
            if key not in _LEFT_BEHIND and key != "/Length"
        }

    def _reference(self, found: "object") -> tuple[int]:
        from pypdf.generic import StreamObject

        key = (found.idnum, found.generation)  # type: ignore[attr-defined]
        if key not in self._done:
            at = self._done[key] = (len(self._done),)
            target = found.get_object()  # type: ignore[attr-defined]
            if isinstance(target, StreamObject):
                self.objects.append((at[0], self._entries(target), bytes(target._data)))
            else:
                self.objects.append((at[0], self.value(target), None))
        return self._done[key]


def _name(found: str) -> str:
    return "/" + "".join(
        char if 33 <= ord(char) <= 126 and char not in "#/()<>[]{}%" else "".join(f"#{b:02X}" for b in char.encode())
        for char in found[1:]
    )


def _written(found: "object") -> str:
    """Numbers and booleans as pypdf writes them."""
    from io import BytesIO

    stream = BytesIO()
    found.write_to_stream(stream)  # type: ignore[attr-defined]
    return stream.getvalue().decode("latin-1")
