"""A vector picture as a form comes in; what of it a standard may prohibit goes out, each thing once.

The form holds plain values (``adverts.Form``): dictionaries by key without its slash, names with it. Only what the
program did not write itself is looked at; the finished file is read again by ``layout.recheck``.
"""

import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from layout.pdf.standards import Feature

if TYPE_CHECKING:
    from layout.pdf.adverts import Form

Met = tuple[Feature, str]

#: Strings and comments of a content stream, in which operators are only letters; one level of brackets within.
SKIPPED = rb"\((?:[^\\()]++|\\.|\((?:[^\\()]++|\\.)*+\))*+\)|<[0-9A-Fa-f\s]*+>|%[^\r\n]*+"
_WORDS = re.compile(SKIPPED + rb"|(?<![^\s\])>])(?P<word>rg|RG|/DeviceRGB|BI)(?=[\s/\[(<%]|\Z)", re.DOTALL)
_CALIBRATED = ("/CalRGB", "/CalGray", "/Lab", "/ICCBased")
_FILTERS = {
    "/LZWDecode": Feature.LZW,
    "/LZW": Feature.LZW,
    "/JBIG2Decode": Feature.JBIG2,
    "/JPXDecode": Feature.JPEG2000,
    "/Crypt": Feature.ENCRYPTED,
}
_SIMPLE_FONTS = ("/Type1", "/MMType1", "/TrueType", "/CIDFontType0", "/CIDFontType2")


def features(form: "Form") -> tuple[Met, ...]:
    """Everything met, in the order of the file."""
    return tuple(dict.fromkeys(_Watch(form).all()))


def contents(form: "Form") -> Iterator[tuple[int, bytes]]:
    """The content streams of the form as plain text: -1 for its own, else the index of the object; those whose filters
    are not Flate alone are left out."""
    yield -1, zlib.decompress(form.content)
    for at, (_, value, data) in enumerate(form.objects):
        if data is not None and is_content(value):
            plain = unpacked(value, data)
            if plain is not None:
                yield at, plain


def is_content(head: Any) -> bool:
    """Whether a stream with this head holds operators: a form or a pattern of tiles."""
    return isinstance(head, dict) and (head.get("Subtype") == "/Form" or str(head.get("PatternType")) == "1")


def unpacked(head: dict[str, Any], data: bytes) -> bytes | None:
    """The stream's plain data; None where another filter is in the way, or it is broken."""
    filters = head.get("Filter", [])
    names = filters if isinstance(filters, list) else [filters]
    if any(name not in ("/FlateDecode", "/Fl") for name in names) or "DecodeParms" in head:
        return None
    try:
        for _ in names:
            data = zlib.decompress(data)
    except zlib.error:
        return None
    return data


class _Watch:
    """Looks at one form."""

    def __init__(self, form: "Form") -> None:
        self._form = form
        self._by_number = {number: value for number, value, _ in form.objects}

    def all(self) -> Iterator[Met]:
        yield from self._value(self._form.head)
        for _, value, data in self._form.objects:
            if data is not None and isinstance(value, dict):
                yield from _stream(value)
            yield from self._value(value)
        for _, content in contents(self._form):
            yield from _operators(content)

    def _value(self, value: Any) -> Iterator[Met]:
        match value:
            case dict():
                yield from self._entries(value)
                for part in value.values():
                    yield from self._value(part)
            case [str(first), *rest] if first in _CALIBRATED:
                yield Feature.CALIBRATED, first[1:]
                for part in rest:
                    yield from self._value(part)
            case list():
                for part in value:
                    yield from self._value(part)
            case "/DeviceRGB":
                yield Feature.RGB, ""

    def _entries(self, entries: dict[str, Any]) -> Iterator[Met]:
        if "SMask" in entries and entries["SMask"] not in ("/None", "null"):
            yield Feature.TRANSPARENCY, "a soft mask"
        if str(entries.get("SMaskInData", "0")) != "0":
            yield Feature.TRANSPARENCY, "a soft mask"
        for key in ("ca", "CA"):
            if _number(entries.get(key), 1.0) < 1.0:
                yield Feature.TRANSPARENCY, f"opacity {_number(entries[key], 1.0):g}"
        mode = entries.get("BM", "/Normal")
        first = mode[0] if isinstance(mode, list) and mode else mode
        if first not in ("/Normal", "/Compatible"):
            yield Feature.TRANSPARENCY, f"blend mode {str(first)[1:]}"
        if entries.get("TR", "/Identity") != "/Identity" or entries.get("TR2", "/Default") not in (
            "/Default",
            "/Identity",
        ):
            yield Feature.TRANSFER, ""
        if "HTP" in entries:
            yield Feature.HALFTONE, "HTP"
        if "OPI" in entries:
            yield Feature.REFERENCE, "OPI"
        if "OC" in entries:
            yield Feature.LAYERS, ""
        if entries.get("Type") == "/Font" and entries.get("Subtype") in _SIMPLE_FONTS:
            yield from self._font(entries)

    def _font(self, font: dict[str, Any]) -> Iterator[Met]:
        descriptor = font.get("FontDescriptor", {})
        if isinstance(descriptor, tuple):
            descriptor = self._by_number.get(descriptor[0], {})
        held = isinstance(descriptor, dict) and any(key.startswith("FontFile") for key in descriptor)
        if not held:
            yield Feature.BARE_FONT, str(font.get("BaseFont", "/?"))[1:]


def _stream(head: dict[str, Any]) -> Iterator[Met]:
    filters = head.get("Filter", [])
    for name in filters if isinstance(filters, list) else [filters]:
        if name in _FILTERS:
            yield _FILTERS[name], ""
    if "F" in head or "Ref" in head:
        yield Feature.REFERENCE, ""
    if head.get("Subtype") == "/PS" or head.get("Subtype2") == "/PS":
        yield Feature.POSTSCRIPT, ""
    if str(head.get("BitsPerComponent")) == "16":
        yield Feature.DEEP, ""


def _operators(content: bytes) -> Iterator[Met]:
    """RGB that is set by operators, or named in the stream itself."""
    if b"rg" not in content and b"RG" not in content and b"BI" not in content:
        return
    for found in _WORDS.finditer(content):
        word = found["word"]
        if word == b"BI":
            image = content[found.end() : found.end() + 400].partition(b"ID")[0]
            if b"/RGB" in image or b"/DeviceRGB" in image:
                yield Feature.RGB, "a picture in the text of the page"
            if b"/LZW" in image:
                yield Feature.LZW, ""
        elif word is not None:
            yield Feature.RGB, word.decode().lstrip("/")


def _number(value: Any, usual: float) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return usual
