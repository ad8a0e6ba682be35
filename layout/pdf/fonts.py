"""Shaped words come in; strings for a TJ operator, and a Type0 font that prints and extracts them, go out.

ISO 32000-1, 9.7 (composite fonts) and 9.10 (extraction). Codes are glyph ids (Identity-H), the font is a HarfBuzz
subset that keeps them. What a reader extracts hangs on the code, so one glyph that stands for two texts (a
hyphen for U+002D and U+00AD, a small capital for "a" and "A") needs two: in a TrueType font a further CID beyond the
last glyph leads to the same glyph by CIDToGIDMap; in a CFF font, where CIDs are glyphs, a span of ActualText.
Widths in /W are whole numbers, since some viewers cut fractions off; the difference stands in the TJ array.
"""

import hashlib
import struct
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from layout.display.hit import runs_leftwards
from layout.display.items import ShapedWord
from layout.pdf.extraction import glyph_texts, spoken, to_unicode, unmerged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from layout.pdf.document import Document, Ref, Value


class FontFace(Protocol):
    """What of ``layout.fonts.face.Face`` a font in a PDF needs."""

    @property
    def id(self) -> str: ...
    @property
    def data(self) -> bytes: ...
    @property
    def upem(self) -> int: ...
    @property
    def ascender(self) -> int: ...
    @property
    def descender(self) -> int: ...
    @property
    def cap_height(self) -> int: ...
    @property
    def postscript_name(self) -> str: ...
    @property
    def weight(self) -> int: ...
    @property
    def italic(self) -> bool: ...
    @property
    def is_cff(self) -> bool: ...
    def has(self, codepoint: int) -> bool: ...
    def advance(self, glyph: int) -> int: ...
    def shape(self, text: str) -> ShapedWord: ...
    def subset(self, glyphs: "Iterable[int]") -> bytes: ...


#: On which side of a word a space goes with it.
Side = Literal["none", "before", "after", "both"]


#: The most that a number within a word moves the pen forward; half the space of the narrowest face with marks is 110.
_NO_GAP = 99


#: How far from its right edge a letter's own character begins where its glyph has a mark's; how far apart others do.
_LAST, _APART = 190.0, 120.0
#: How far the first of them may stand before the last: half an em before the glyph's end poppler would end the line.
_REACH = 260.0


class Step(NamedTuple):
    """A glyph of a word, what it stands for, and its place: across in thousandths of an em, up in units of its font."""

    glyph: int
    text: str
    x: float
    dy: int


class Piece(NamedTuple):
    """A word as the elements of a TJ array, its width in thousandths of an em, and how many codes it shows."""

    word: ShapedWord
    operands: bytes
    width: int
    codes: int


def literal(codes: bytes) -> bytes:
    """A literal string of these bytes; the shortest form, and the quickest to write."""
    if len(codes.translate(None, b"\\()\r")) == len(codes):
        return b"(%b)" % codes
    return b"(%b)" % (codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r"))


class FontSheet:
    """One face of a document: every word encoded once, every code with its glyph, text and width."""

    __slots__ = (
        "_blank",
        "_claims",
        "_codes",
        "_equal",
        "_face",
        "_letters",
        "_narrow",
        "_next",
        "_raised",
        "_scale",
        "_widths",
        "name",
        "pieces",
        "space",
    )

    def __init__(self, name: bytes, face: FontFace) -> None:
        self.name = name
        self._face = face
        self.pieces: dict[int, Piece] = {}  # by the identity of their words, which ``_equal`` keeps alive
        self._equal: dict[ShapedWord, tuple[Piece, list[ShapedWord]]] = {}
        self._raised: dict[tuple[int, float], Piece] = {}
        self._narrow: dict[tuple[int, float, Side], Piece] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self._claims: dict[int, str] = {}  # code -> text
        #: A character's glyph, the code that shows it as it stands in a literal string, and its width.
        self._letters: dict[str, tuple[bytes, bytes, int]] = {}
        self._widths: dict[int, int] = {}  # glyph -> whole thousandths of an em
        self._scale = 1000.0 / face.upem
        self._next = max(_glyph_count(face.data), 1)
        #: What shows nothing, and may stand for any character; -1 where a glyph has but one code.
        self._blank = -1
        self.space = self._encode_space()

    def piece(self, word: ShapedWord, size: float) -> Piece:
        """The word's piece. Words are looked up by identity: the shaper hands out one object for one word, and
        hashing its tuples for each of 23,000 places would cost more than all the rest."""
        found = self.pieces.get(id(word))
        if found is not None:
            return found
        if word.offsets and any(dy for _, dy in word.offsets):
            raised = self._raised.get((id(word), size))
            if raised is None:
                raised = self._raised[id(word), size] = self._encode(word, size)
            return raised
        known = self._equal.get(word)
        if known is not None:  # the same word from another process of ours
            known[1].append(word)
            found = self.pieces[id(word)] = known[0]
            return found
        found = self.pieces[id(word)] = self._encode_plain(word) or self._encode(word, size)
        self._equal[word] = (found, [word])
        return found

    def narrow_piece(self, word: ShapedWord, size: float, space: Side) -> bytes:
        """The word's operands with the space after (or before) it, for a space so narrow that readers would overlook
        it: glyph and space together say in so many words (ActualText) that they are a letter and a space."""
        key = (id(word), size, space)
        found = self._narrow.get(key)
        if found is None:
            found = self._narrow[key] = self._encode_plain(word, space) or self._encode(word, size, space)
        return found.operands

    def _encode_space(self) -> tuple[bytes, int]:
        if not self._face.has(0x20):
            return b"", 0
        shaped = self._face.shape(" ")
        glyph = int.from_bytes(shaped.glyphs[:2], "big")
        self._blank = -1 if self._face.is_cff else glyph
        return literal(self._code(glyph, " ").to_bytes(2, "big")), self._width(glyph)

    def _width(self, glyph: int) -> int:
        width = self._widths.get(glyph)
        if width is None:
            width = self._widths[glyph] = round(self._face.advance(glyph) * self._scale)
        return width

    def _code(self, glyph: int, text: str) -> int:
        """The code that shows ``glyph`` and extracts as ``text``; -1 where there is none and ActualText must serve."""
        code = self._codes.get((glyph, text))
        if code is not None:
            return code
        if glyph not in self._claims:
            code = glyph
        elif self._face.is_cff or self._next > 0xFFFF:
            return -1
        else:
            code = self._next
            self._next += 1
        self._codes[glyph, text] = code
        self._claims[code] = text
        if len(text) == 1:
            shown = literal(code.to_bytes(2, "big"))[1:-1]
            self._letters.setdefault(text, (glyph.to_bytes(2, "big"), shown, self._width(glyph)))
        return code

    def _encode_plain(self, word: ShapedWord, space: Side = "none") -> Piece | None:
        """What ``_encode`` makes of the common case, six times quicker: a letter is a glyph, met before; a unit is a
        thousandth of an em, so that nothing is rounded. None where that does not hold."""
        text = word.text
        count = len(text)
        if word.offsets or word.upem != 1000 or not count or count * 2 != len(word.glyphs):
            return None
        try:
            letters = [self._letters[letter] for letter in text]
        except KeyError:
            return None
        if b"".join([glyph for glyph, _, _ in letters]) != word.glyphs or word.clusters != unmerged(count):
            return None
        kerns = [moved(a - w) if a != w else b"" for (_, _, w), a in zip(letters, word.advances, strict=True)]
        # a number ends the string before it and begins the next; after the last letter none begins
        shown = [b"%b)%b(" % (code, kern) if kern else code for (_, code, _), kern in zip(letters, kerns, strict=True)]
        if space == "none":
            operands = b"(%b)" % b"".join(shown)
            return Piece(word, operands[:-2] if kerns[-1] else operands, word.width, count)
        before, after = space in ("before", "both"), space in ("after", "both")
        parts: list[bytes] = []
        if before:
            parts += self._beside_space(text[0], letters[0][1], True, after and count == 1), kerns[0]
        if middle := shown[before : count - after]:
            parts.append(b"(%b)" % b"".join(middle))
            if kerns[count - after - 1]:
                parts[-1] = parts[-1][:-2]
        if after and not (before and count == 1):
            parts += self._beside_space(text[-1], letters[-1][1], False, True), kerns[-1]
        return Piece(word, b"".join(parts), word.width, count)

    def _beside_space(self, letter: str, code: bytes, before: bool, after: bool) -> bytes:
        """A letter with the spaces beside it, which say so in so many words."""
        shown = self.space[0] * before + b"(%b)" % code + self.space[0] * after
        return spoken(" " * before + letter + " " * after, shown)

    def _encode(self, word: ShapedWord, size: float, space: Side = "none") -> Piece:
        """Glyph by glyph; the first and the last may go with a space."""
        parts: list[bytes] = []
        run = bytearray()
        exact = sum(word.advances) * self._scale  # where the pen should be at the end
        pen = 0  # where whole widths and whole adjustments put it
        rise = 0
        steps = self._turned(word) if space == "none" and runs_leftwards(word) else self._steps(word)
        before = 0 if space in ("before", "both") else -1
        after = len(steps) - 1 if space in ("after", "both") else -1
        for index, (glyph, text, x, dy) in enumerate(steps):
            move = round(x) - pen
            if run and (move or dy != rise):
                parts.append(literal(bytes(run)))
                run.clear()
            if dy != rise:
                parts.append(b"]TJ %.3f Ts[" % (dy * size / word.upem))
                rise = dy
            if move:
                parts.append(moved(move))
                pen += move
            code = self._code(glyph, text)
            if code >= 0 and index not in (before, after):
                run += code.to_bytes(2, "big")
            else:
                if run:
                    parts.append(literal(bytes(run)))
                    run.clear()
                head, tail = index == before, index == after
                shown = literal((code if code >= 0 else glyph).to_bytes(2, "big"))
                shown = self.space[0] * head + shown + self.space[0] * tail
                parts.append(spoken(" " * head + text + " " * tail, shown))
            pen += self._width(glyph)
        if run:
            parts.append(literal(bytes(run)))
        if rise:
            parts.append(b"]TJ 0 Ts[")
        rest = round(exact) - pen
        if rest:
            parts.append(moved(rest))
        return Piece(word, b"".join(parts), round(exact), len(word.advances))

    def _steps(self, word: ShapedWord) -> list[Step]:
        """The word's glyphs, where they stand."""
        glyphs = struct.unpack(f">{len(word.glyphs) // 2}H", word.glyphs)
        offsets = word.offsets or ((0, 0),) * len(glyphs)
        exact = 0.0
        steps = []
        for glyph, text, advance, (dx, dy) in zip(glyphs, glyph_texts(word), word.advances, offsets, strict=True):
            steps.append(Step(glyph, text, exact + dx * self._scale, dy))
            exact += advance * self._scale
        return steps

    def _turned(self, word: ShapedWord) -> list[Step]:
        """A word from right to left. poppler turns its characters about one by one, those of one glyph too, so that a
        vowel would come before its letter: here every character has a code of its own, the last one first. The glyph
        has the last; the others stand with spaces that show nothing, near its right edge, where the next letter's
        begins (TextPage::addChar: 0.1 em apart, no more than 0.2 back). Glyphs without text, which would part the word
        (they are raised), come at its end."""
        steps = self._steps(word)
        if self._blank < 0:
            return steps
        letters: list[Step] = []
        marks: list[Step] = []
        edge = 0.0
        apart = ""  # what marks without a letter of theirs stand for, which are at its left
        for step, advance in zip(steps, word.advances, strict=True):
            edge += advance * self._scale
            if advance <= 0 and len(steps) > 1:
                marks.append(step._replace(text=""))
                apart = step.text + apart
                continue
            text = step.text + apart
            apart = ""
            letters.append(step._replace(text=text[-1]))
            others = ["".join(signs) for _, signs in groupby(text[-2::-1])]  # the same so near again would be dropped
            each = min(_APART, _REACH / max(len(others) - 1, 1))
            reach = [_LAST + each * number for number in range(len(others) - 1, -1, -1)]
            share = min(1.0, 0.9 * advance * self._scale / reach[0]) if reach else 1.0
            letters += [
                Step(self._blank, sign, edge - back * share, step.dy) for sign, back in zip(others, reach, strict=True)
            ]
        if apart:  # no letter has room for them
            return steps
        return letters + marks

    def embed(self, document: "Document", at: "Ref") -> None:
        """Adds the font to ``document`` at the place its pages refer to; call when all words have been encoded."""
        glyph_of = {code: glyph for (glyph, _), code in self._codes.items()}
        glyphs = sorted(set(glyph_of.values()) | set(self._widths))
        program = self._face.subset(glyphs)
        tag = hashlib.blake2b(program, digest_size=8).digest()
        name = "/" + "".join(chr(65 + byte % 26) for byte in tag[:6]) + "+" + _clean(self._face.postscript_name)
        descriptor = document.add(self._descriptor(name, self._program(document, program)))
        descendant: dict[str, Value] = {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if self._face.is_cff else "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0},
            "FontDescriptor": descriptor,
            "DW": 0,
            "W": _width_array({code: self._width(glyph) for code, glyph in glyph_of.items()} | self._bare_widths()),
        }
        if not self._face.is_cff:
            descendant["CIDToGIDMap"] = self._glyph_map(document, glyph_of)
        font: dict[str, Value] = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": [document.add(descendant)],
            "ToUnicode": document.stream({}, to_unicode(self._claims)),
        }
        document.add(font, at)

    def _bare_widths(self) -> dict[int, int]:
        """Glyphs that were only ever shown under ActualText still need a width."""
        return {glyph: width for glyph, width in self._widths.items() if glyph not in self._claims}

    def _program(self, document: "Document", program: bytes) -> "dict[str, Value]":
        if self._face.is_cff:
            table = _table(program, b"CFF ")
            if not table:
                raise ValueError(f"{self._face.postscript_name} is a variable PostScript font; use a static one")
            return {"FontFile3": document.stream({"Subtype": "/CIDFontType0C"}, table)}
        return {"FontFile2": document.stream({"Length1": len(program)}, program)}

    def _glyph_map(self, document: "Document", glyph_of: dict[int, int]) -> "Value":
        if all(code == glyph for code, glyph in glyph_of.items()):
            return "/Identity"
        table = bytearray(2 * (max(glyph_of) + 1))
        for code, glyph in glyph_of.items():
            struct.pack_into(">H", table, 2 * code, glyph)
        return document.stream({}, bytes(table))

    def _descriptor(self, name: str, program: "dict[str, Value]") -> "dict[str, Value]":
        face = self._face
        box = struct.unpack_from(">4h", _table(face.data, b"head"), 36)
        post = _table(face.data, b"post")
        angle = struct.unpack_from(">i", post, 4)[0] / 65536 if len(post) >= 8 else 0.0
        fixed = len(post) >= 16 and struct.unpack_from(">I", post, 12)[0] != 0
        entries: dict[str, Value] = {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": 4 | (1 if fixed else 0) | (64 if face.italic else 0),
            "FontBBox": [round(edge * self._scale) for edge in box],
            "ItalicAngle": round(angle, 2),
            "Ascent": round(face.ascender * self._scale),
            "Descent": round(face.descender * self._scale),
            "CapHeight": round(face.cap_height * self._scale),
            # No font tells its stem; the usual estimate from the weight class.
            "StemV": 50 + round((face.weight / 65) ** 2),
        }
        return entries | program


def moved(move: int) -> bytes:
    """The numbers in a TJ array that move the pen by thousandths of an em. pypdf takes one that moves it on by more
    than half a space for a gap between words; back from a mark to its letter's end are therefore several."""
    if move <= _NO_GAP:
        return b"%d" % -move
    return b"-%d " % _NO_GAP * (move // _NO_GAP) + b"%d" % -(move % _NO_GAP)


def _clean(name: str) -> str:
    return "".join(char for char in name if char.isascii() and (char.isalnum() or char in "-_.")) or "Font"


def _table(font: bytes, tag: bytes) -> bytes:
    """One table of an sfnt file (OpenType 1.9, "Organization of an OpenType font"); empty where it has none."""
    start = struct.unpack_from(">I", font, 12)[0] if font[:4] == b"ttcf" else 0
    for index in range(struct.unpack_from(">H", font, start + 4)[0]):
        found, _, offset, length = struct.unpack_from(">4sIII", font, start + 12 + 16 * index)
        if found == tag:
            return bytes(font[offset : offset + length])
    return b""


def _glyph_count(font: bytes) -> int:
    table = _table(font, b"maxp")
    return int(struct.unpack_from(">H", table, 4)[0]) if table else 0


def _width_array(widths: dict[int, int]) -> "list[Value]":
    """/W of a CIDFont: runs of neighbouring codes, each ``first [w w w]``."""
    array: list[Value] = []
    run: list[Value] = []
    last = -2
    for code in sorted(widths):
        if code != last + 1:
            run = []
            array += [code, run]
        run.append(widths[code])
        last = code
    return array
