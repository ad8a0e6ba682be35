"""What content streams name (fonts, colour spaces, graphics states) comes in as a PDF's objects and goes out as values,
each object read once however often it is named.
"""

import re
from typing import Final, NamedTuple

from pypdf.generic import DictionaryObject

from layout.recheck.opening import Document, plain_name
from layout.recheck.spaces import CMYK, GRAY, NO_SPACE, RGB, Space, device, read_space
from layout.recheck.survey import Font

_DEFAULTS: Final = {GRAY: "DefaultGray", RGB: "DefaultRGB", CMYK: "DefaultCMYK"}
_KNOWN_ENCODINGS: Final = ("WinAnsiEncoding", "MacRomanEncoding", "StandardEncoding")
#: Names of glyphs that count and do not tell.
_MADE_UP: Final = re.compile(r"(?:g|G|glyph|cid|c|C|index)\d+|\.notdef\d+")
_FONT_FILES: Final = ("FontFile", "FontFile2", "FontFile3")


class Look(NamedTuple):
    """What a graphics state dictionary sets; None for what it leaves. ``notices``: topic and what of each."""

    stroke_overprint: bool | None
    fill_overprint: bool | None
    mode: int | None
    width: float | None
    stroke_alpha: float | None
    fill_alpha: float | None
    blend: str | None
    soft_mask: bool | None
    font: tuple[Font, float] | None
    notices: tuple[tuple[str, str], ...]


class Shelf:
    """The resources of a file as values."""

    __slots__ = ("_document", "_fonts", "_kept", "_looks", "_spaces", "used")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fonts: dict[int, Font] = {}
        self._looks: dict[int, Look] = {}
        self._spaces: dict[tuple[int, str], Space] = {}
        self._kept: list[object] = []  # ids stay theirs while the objects are kept
        self.used: dict[Font, set[int]] = {}

    def space(self, resources: DictionaryObject, name: str) -> Space:
        """The colour space of that name; a device's is what the resources' defaults make of it."""
        key = (id(resources), name)
        found = self._spaces.get(key)
        if found is None:
            spaces = self._document.dictionary(resources, "ColorSpace")
            found = device(name)
            if found is None:
                found = read_space(self._document, self._document.get(spaces, name), spaces)
            found = self._by_default(found, spaces)
            self._kept.append(resources)
            self._spaces[key] = found
        return found

    def image_space(self, resources: DictionaryObject, value: object) -> Space:
        """The colour space of an image's entry."""
        if value is None:
            return NO_SPACE
        name = plain_name(value)
        if name:
            return self.space(resources, name)
        spaces = self._document.dictionary(resources, "ColorSpace")
        return self._by_default(read_space(self._document, value, spaces), spaces)

    def _by_default(self, space: Space, spaces: DictionaryObject) -> Space:
        """The space that stands in for a device's (ISO 32000-1, 8.6.5.6)."""
        default = _DEFAULTS.get(space.family)
        other = self._document.get(spaces, default) if default is not None else None
        if other is None:
            return space
        made = read_space(self._document, other, None)
        return made if made.channels == space.channels else space

    def font(self, value: object, page: int) -> Font | None:
        """A font as a value, noted as used on the page."""
        if not isinstance(value, DictionaryObject):
            return None
        found = self._fonts.get(id(value))
        if found is None:
            found = self._fonts[id(value)] = self._read_font(value)
            self._kept.append(value)
        self.used.setdefault(found, set()).add(page)
        return found

    def _read_font(self, font: DictionaryObject) -> Font:
        document = self._document
        kind = document.name(font, "Subtype")
        name = document.name(font, "BaseFont") or document.name(font, "Name") or "(without a name)"
        unicode = document.get(font, "ToUnicode") is not None or _says_characters(document, font)
        if kind == "Type3":
            return Font(name, kind, embedded=True, unicode=unicode)
        holder = font
        if kind == "Type0":
            below = document.array(font, "DescendantFonts")
            holder = below[0] if below and isinstance(below[0], DictionaryObject) else DictionaryObject()
        descriptor = document.get(holder, "FontDescriptor")
        embedded = any(document.get(descriptor, key) is not None for key in _FONT_FILES)
        return Font(name, kind, embedded, unicode)

    def look(self, value: DictionaryObject, page: int) -> Look:
        """A graphics state dictionary as a value."""
        found = self._looks.get(id(value))
        if found is None:
            found = self._looks[id(value)] = self._read_look(value, page)
            self._kept.append(value)
        return found

    def _read_look(self, state: DictionaryObject, page: int) -> Look:
        document = self._document
        stroke = document.flag(state, "OP") if "/OP" in state else None
        fill = document.flag(state, "op") if "/op" in state else stroke
        blends = [plain_name(item) for item in document.array(state, "BM")]
        mask = document.get(state, "SMask")
        font = document.array(state, "Font")
        set_font, size = (self.font(font[0], page), font[1]) if len(font) == 2 else (None, None)
        notices = []
        # TR is forbidden whatever it is; of TR2 only Default does nothing
        for key, harmless in (("TR", ""), ("TR2", "Default")):
            entry = document.get(state, key)
            if entry is not None and (not harmless or plain_name(entry) != harmless):
                notices.append(("transfer", key))
        halftone = document.get(state, "HT")
        if "/HTP" in state or (isinstance(halftone, DictionaryObject) and "/HTP" in halftone):
            notices.append(("halftone-phase", "HTP"))
        return Look(
            stroke,
            fill,
            int(document.number(state, "OPM")) if "/OPM" in state else None,
            document.number(state, "LW", 1.0) if "/LW" in state else None,
            document.number(state, "CA", 1.0) if "/CA" in state else None,
            document.number(state, "ca", 1.0) if "/ca" in state else None,
            (blends[0] if blends else "Normal") if "/BM" in state else None,
            None if mask is None else plain_name(mask) != "None",
            (set_font, float(size)) if set_font is not None and isinstance(size, (int, float)) else None,
            tuple(notices),
        )


def _says_characters(document: Document, font: DictionaryObject) -> bool:
    """Whether codes mean characters without a ToUnicode table (ISO 32000-1, 9.10.2)."""
    encoding = document.get(font, "Encoding")
    name = plain_name(encoding)
    if document.name(font, "Subtype") == "Type0":
        return bool(name) and not name.startswith("Identity")
    if isinstance(encoding, DictionaryObject):
        names = [plain_name(item) for item in document.array(encoding, "Differences")]
        return not any(_MADE_UP.fullmatch(name) for name in names)
    return name in _KNOWN_ENCODINGS or document.name(font, "BaseFont") in ("Symbol", "ZapfDingbats")
