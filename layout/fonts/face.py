"""One font file: its bytes come in; names, metrics, shaped words and subsets go out.

HarfBuzz (https://harfbuzz.github.io) reads everything; fontTools is never imported at run time. A face opens
its file when its glyphs are first needed, so that the fallbacks of a style cost nothing until a character wants them.
"""

import os
import struct
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from typing import Final

import uharfbuzz as hb

from layout.display.items import ShapedWord
from layout.fonts.index import FontFacts, scripts_of

#: What stands in for a character that a face lacks, tried in order. Spaces of every width and the hyphen that does
#: not break must not print a box (U+202F is missing from most faces); diamonds differ only in name.
SUBSTITUTES: Final[dict[str, str]] = {
    "\u202f": "\u2009\u00a0 ",
    "\u00a0": " ",
    "\u2000": "\u2002\u00a0 ",
    "\u2001": "\u2003\u00a0 ",
    **dict.fromkeys("\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u205f\u3000", "\u00a0 "),
    "\u200a": "\u2009\u00a0 ",
    "\u2011": "\u2010-",
    "\u2010": "-",
    "\u2012": "\u2013-",
    "\u2015": "\u2014-",
    "\u2212": "\u2013-",
    "\u2666": "\u25c6",
    "\u25c6": "\u2666",
    "\u2032": "\u2019'",
    "\u2033": '\u201d"',
    "\u02bc": "\u2019",
}

#: Characters that print nothing; HarfBuzz hides them where a face has no glyph for them.
_INVISIBLE: Final = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
)

_MAGIC: Final = {b"\x00\x01\x00\x00", b"OTTO", b"true", b"ttcf"}
#: Tables that a PDF has no use for, as HarfBuzz names them.
_NOT_EMBEDDED: Final = [
    int.from_bytes(tag, "big") for tag in (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"DSIG", b"STAT", b"MATH", b"meta")
]
_WEB: Final = {b"wOFF", b"wOF2"}


#: Packs so many glyph ids as ``ShapedWord`` holds them; longer words are rare.
_PACK: Final = [struct.Struct(f">{count}H").pack for count in range(64)]

_CODEPOINT: Final = attrgetter("codepoint")
_CLUSTER: Final = attrgetter("cluster")
_X_ADVANCE: Final = attrgetter("x_advance")
_X_OFFSET: Final = attrgetter("x_offset")
_Y_OFFSET: Final = attrgetter("y_offset")


class FontError(Exception):
    """A font that cannot be used; the text says why, for the user."""


@lru_cache(maxsize=256)
def _features(wanted: tuple[str, ...]) -> dict[str, bool | int]:
    """``("smcp", "-liga", "ss01=2")`` as HarfBuzz wants it."""
    features: dict[str, bool | int] = {}
    for one in wanted:
        tag, _, value = one.lstrip("+-").partition("=")
        features[tag] = int(value) if value else not one.startswith("-")
    return features


class Face:
    """One font file, or one weight of a variable one. Everything is in font units, y up; made by ``load_face``,
    ``load_faces`` or a ``FontBook``."""

    __slots__ = (
        "_buffers", "_data", "_face", "_font", "_has", "_metrics", "_single", "_table", "_upem", "_variable",
        "family", "id", "italic", "path", "postscript_name", "scripts", "weight",
    )  # fmt: skip

    def __init__(self, facts: FontFacts, data: bytes = b"", variable: bytes = b"") -> None:
        self.id = facts.digest
        self.path = facts.path
        self.family = facts.family
        self.postscript_name = facts.postscript
        self.weight = facts.weight
        self.italic = facts.italic
        self.scripts = facts.scripts
        self._data = data
        self._variable = variable
        self._face: hb.Face | None = None
        self._font: hb.Font | None = None
        self._buffers: list[hb.Buffer] = []
        self._has: dict[int, bool] = {}
        self._single: dict[tuple[str, tuple[str, ...], str, str, str], ShapedWord] = {}
        self._table: dict[int, str] = {}
        self._upem = 0
        self._metrics: tuple[int, int, int, int, int, bool] | None = None

    def __repr__(self) -> str:
        return f"Face({self.postscript_name})"

    @property
    def data(self) -> bytes:
        """The file's bytes; for one weight of a variable font those of a static font made from it."""
        if not self._data:
            if self._variable:
                self._data = _at_weight(self._variable, self.weight)
                return self._data
            try:
                with open(self.path, "rb") as file:
                    self._data = file.read()
            except OSError as error:
                raise FontError(f"{os.path.basename(self.path)} cannot be read: {error.strerror}") from error
        return self._data

    @property
    def is_open(self) -> bool:
        """Whether the file was read."""
        return bool(self._data)

    @property
    def face(self) -> hb.Face:
        """HarfBuzz's face."""
        if self._face is None:
            self._face = hb.Face(self.data)
        return self._face

    @property
    def font(self) -> hb.Font:
        """HarfBuzz's font, scaled to font units."""
        if self._font is None:
            font = hb.Font(self.face)
            self._table = _substitutes(font)
            self._upem = self.face.upem
            self._font = font
        return self._font

    def _measured(self) -> tuple[int, int, int, int, int, bool]:
        if self._metrics is None:
            font = self.font
            extents = font.get_font_extents("ltr")
            # by the outline: the table's figure is that of the family's regular cut, 0.8 pt off in a bold head of 60 pt
            cap = self.bounds(self.glyph(0x48))[3] or font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
            x = font.get_metric_position_with_fallback(hb.OTMetricsTag.X_HEIGHT)
            cff = not {"CFF ", "CFF2"}.isdisjoint(self.face.table_tags)
            self._metrics = (self.face.upem, extents.ascender, extents.descender, cap, x, cff)
        return self._metrics

    @property
    def upem(self) -> int:
        """Units per em."""
        return self._measured()[0]

    @property
    def ascender(self) -> int:
        return self._measured()[1]

    @property
    def descender(self) -> int:
        """Below the baseline, so negative."""
        return self._measured()[2]

    @property
    def cap_height(self) -> int:
        """The height of a flat capital's outline (H), above the baseline."""
        return self._measured()[3]

    @property
    def x_height(self) -> int:
        return self._measured()[4]

    @property
    def is_cff(self) -> bool:
        """PostScript outlines, not TrueType ones."""
        return self._measured()[5]

    def has(self, codepoint: int) -> bool:
        """Whether the character prints: by a glyph of its own, by one that stands in for it, or by being invisible."""
        known = self._has.get(codepoint)
        if known is None:
            known = (
                bool(self.font.get_nominal_glyph(codepoint)) or codepoint in self._table or chr(codepoint) in _INVISIBLE
            )
            self._has[codepoint] = known
        return known

    def shape(
        self,
        text: str,
        features: tuple[str, ...] = (),
        script: str = "Latn",
        language: str = "en",
        direction: str = "ltr",
    ) -> ShapedWord:
        """The glyphs of ``text``, in visual order; glyph 0 stands where the face has nothing to print.

        The word's ``text`` is ``text`` as it came, whatever stood in for characters the face lacks.
        """
        if len(text) == 1:
            # Hyphens, spaces and bullets are asked for again and again.
            key = (text, features, script, language, direction)
            known = self._single.get(key)
            if known is None:
                known = self._single[key] = self._shape(text, features, script, language, direction)
            return known
        return self._shape(text, features, script, language, direction)

    def _shape(self, text: str, features: tuple[str, ...], script: str, language: str, direction: str) -> ShapedWord:
        font = self._font or self.font
        try:
            # A buffer belongs to one call at a time: pages may be composed on any thread.
            buffer = self._buffers.pop()
        except IndexError:
            buffer = hb.Buffer()
        buffer.clear_contents()
        buffer.add_str(text if text.isascii() else text.translate(self._table))
        buffer.direction = direction
        buffer.script = script
        buffer.language = language
        hb.shape(font, buffer, _features(features))
        infos = buffer.glyph_infos
        positions = buffer.glyph_positions or ()
        # map() over attrgetter() stays in C: an eighth off the whole cost of a word.
        glyphs = map(_CODEPOINT, infos)
        count = len(infos)
        packed = _PACK[count](*glyphs) if count < len(_PACK) else struct.pack(f">{count}H", *glyphs)
        clusters = tuple(map(_CLUSTER, infos))
        advances = tuple(map(_X_ADVANCE, positions))
        offsets: tuple[tuple[int, int], ...] = ()
        if any(map(_X_OFFSET, positions)) or any(map(_Y_OFFSET, positions)):
            offsets = tuple(zip(map(_X_OFFSET, positions), map(_Y_OFFSET, positions), strict=True))
        self._buffers.append(buffer)
        return ShapedWord(self.id, packed, advances, offsets, clusters, text, sum(advances), self._upem)

    def advance(self, glyph: int) -> int:
        """A glyph's own width, without kerning."""
        return int(self.font.get_glyph_h_advance(glyph))

    def glyph(self, codepoint: int) -> int:
        """The glyph of a character alone, 0 where there is none."""
        return int(self.font.get_nominal_glyph(codepoint) or 0)

    def bounds(self, glyph: int) -> tuple[int, int, int, int]:
        """The ink of a glyph: x0, y0, x1, y1, y up; four zeros where there is none."""
        extents = self.font.get_glyph_extents(glyph)
        if extents is None:
            return (0, 0, 0, 0)
        x, y = extents.x_bearing, extents.y_bearing
        return (x, y + extents.height, x + extents.width, y)

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """A font file with these glyphs (and .notdef) under the ids they have here, for embedding: no layout
        tables, no names, no hints; a variable font as its default instance."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *glyphs})
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        wanted.flags |= hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(_NOT_EMBEDDED)
        if self.face.axis_infos:
            wanted.pin_all_axes_to_default(self.face)
        made = hb.subset(self.face, wanted).blob.data
        if not made:
            raise FontError(f"{os.path.basename(self.path)} cannot be cut down for embedding")
        return bytes(made)


def _substitutes(font: "hb.Font") -> dict[int, str]:
    """What ``str.translate`` must do before a text is shaped with this font."""
    table = {}
    for character, stand_ins in SUBSTITUTES.items():
        if not font.get_nominal_glyph(ord(character)):
            for stand_in in stand_ins:
                if font.get_nominal_glyph(ord(stand_in)):
                    table[ord(character)] = stand_in
                    break
    return table


def _is_whole(data: bytes) -> bool:
    """Whether every table of the directory ends within the file; HarfBuzz would pass over those that do not."""
    if data[:4] == b"ttcf":
        return len(data) > 12
    if len(data) < 12:
        return False
    count = int.from_bytes(data[4:6], "big")
    if len(data) < 12 + 16 * count:
        return False
    rows = (data[12 + 16 * i + 8 : 28 + 16 * i] for i in range(count))
    return all(int.from_bytes(row[:4], "big") + int.from_bytes(row[4:], "big") <= len(data) for row in rows)


def _at_weight(data: bytes, weight: int) -> bytes:
    """A static font: a variable one at a weight, its other axes at their defaults. Whoever takes the bytes (the
    painters, the screen) then needs to know nothing of axes."""
    face = hb.Face(data)
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.pin_all_axes_to_default(face)
    wanted.pin_axis_location(face, "wght", float(weight))
    return bytes(hb.subset(face, wanted).blob.data)


def load_faces(path: str) -> tuple[Face, ...]:
    """The faces of a file: one, or one for each hundred of a variable font's weights; FontError as ``load_face``."""
    whole = load_face(path)
    axis = next((axis for axis in whole.face.axis_infos if axis.tag == "wght"), None)
    if axis is None:
        return (whole,)
    name = "".join(whole.family.split()) + ("-Italic" if whole.italic else "-")
    faces = []
    for weight in range(100, 1000, 100):
        if axis.min_value <= weight <= axis.max_value:
            digest = blake2b(f"{whole.id} wght {weight}".encode(), digest_size=16).hexdigest()
            facts = FontFacts(path, whole.family, weight, whole.italic, f"{name}{weight}", digest, whole.scripts)
            faces.append(Face(facts, variable=whole.data))
    return tuple(faces) or (whole,)


def load_face(path: str) -> Face:
    """A face read by its own tables; FontError says in the user's words what is wrong with the file."""
    name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise FontError(f"{name} cannot be read: {error.strerror}") from error
    if data[:4] in _WEB:
        raise FontError(f"{name} is a web font (WOFF)")
    if data[:4] not in _MAGIC:
        raise FontError(f"{name} is not a TrueType or OpenType font")
    if not _is_whole(data):
        raise FontError(f"{name} is damaged: it is cut short")
    face = hb.Face(data)
    tags = set(face.table_tags)
    if not face.glyph_count or not face.upem or not {"cmap", "head", "hmtx"} <= tags:
        raise FontError(f"{name} is damaged: tables are missing")
    if tags.isdisjoint({"glyf", "CFF ", "CFF2"}):
        raise FontError(f"{name} holds no outlines")
    covered = face.unicodes
    if not covered:
        raise FontError(f"{name} is damaged: it names no characters")
    font = hb.Font(face)
    postscript = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or os.path.splitext(name)[0]
    facts = FontFacts(
        path=path,
        family=face.get_name(16) or face.get_name(1) or os.path.splitext(name)[0],
        weight=round(font.get_style_value(hb.StyleTag.WEIGHT)) or 400,
        italic=font.get_style_value(hb.StyleTag.ITALIC) > 0 or "talic" in postscript,
        postscript=postscript,
        digest=blake2b(data, digest_size=16).hexdigest(),
        scripts=scripts_of(covered),
    )
    return Face(facts, data)
