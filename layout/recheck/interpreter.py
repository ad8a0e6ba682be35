"""A page's content stream comes in; what it paints goes out as tallies of texts, shapes, images and notices.

Small and quick, not a renderer: text is placed where its line begins, a shape by the rectangle around it, clipping by
rectangles. Forms, tiling patterns and glyphs of Type 3 fonts are walked as content, each once for each state that
could make a difference.
"""

import math
from collections.abc import Callable
from typing import Final

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.imageink import Gauge
from layout.recheck.opening import Document, TooMuch
from layout.recheck.paths import Path, around
from layout.recheck.pictures import Facts, placed, read_image, read_inline_image
from layout.recheck.resources import Shelf
from layout.recheck.shadings import ends
from layout.recheck.spaces import (
    DEVICE_CMYK,
    DEVICE_GRAY,
    DEVICE_RGB,
    INDEXED,
    PATTERN,
    Colour,
    Space,
    read_space,
    under,
)
from layout.recheck.state import IDENTITY, Matrix, State, matrix, place, scale, times
from layout.recheck.survey import Bounds, Sheet
from layout.recheck.tally import PageTally, Tallies
from layout.recheck.tokens import Operation, Raw, Unreadable, operations

#: Forms within forms; files of people have five.
_DEEPEST: Final = 24
#: ``q`` within ``q``: viewers stop at 28, we follow on for those who do not.
_MOST_SAVED: Final = 5_000
_FAR: Final = 1e12

_EVERYWHERE: Final = Bounds(-1e9, -1e9, 1e9, 1e9)

_PAINT: Final = {
    b"f": (True, False), b"F": (True, False), b"f*": (True, False), b"S": (False, True), b"s": (False, True),
    b"B": (True, True), b"B*": (True, True), b"b": (True, True), b"b*": (True, True), b"n": (False, False),
}  # fmt: skip


class Interpreter:
    """Walks the content of one page."""

    def __init__(self, document: Document, shelf: Shelf, gauge: Gauge, sheet: Sheet, tallies: Tallies) -> None:
        self._document, self._shelf, self._gauge = document, shelf, gauge
        self._tally = PageTally(sheet, tallies)
        self._page, self._unit = sheet.number, sheet.unit
        self._state = State(IDENTITY, sheet.media)
        self._saved: list[State] = []
        self._resources = DictionaryObject()
        self._found: dict[tuple[int, str, str], tuple[object, DictionaryObject]] = {}
        self._walked: set[tuple[object, ...]] = set()
        self._open: list[int] = []
        self._uncoloured = False
        self._base: Matrix = IDENTITY
        self._drawn_fonts: dict[int, DictionaryObject] = {}
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._path = Path()
        self._clipping = False

    def walk(self, page: DictionaryObject) -> None:
        """The content of a page."""
        data = b"\n".join(self._stream(item) for item in self._document.array(page, "Contents"))
        self._run(data, self._document.dictionary(page, "Resources"), "its content")

    # streams

    def _stream(self, stream: object) -> bytes:
        if "LZWDecode" in self._document.filters(stream) or "LZW" in self._document.filters(stream):
            self._tally.notice("lzw", "content")
        return self._document.data(stream)

    def _run(self, data: bytes, resources: DictionaryObject, what: str) -> None:
        outer, self._resources = self._resources, resources
        do = _OPERATORS.get
        count = 0
        try:
            for operation in operations(data):
                count += 1
                if not count & 1023:
                    self._count(1024)
                act = do(operation[0])
                if act is not None:
                    try:
                        act(self, operation)
                    except (IndexError, TypeError, ValueError, OverflowError):
                        self._tally.notice("operator", operation[0].decode("latin-1")[:20])
        except Unreadable as fault:
            self._tally.notice("unreadable", f"{what} ends in the middle: {fault}")
        self._count(count & 1023)
        self._resources = outer

    def _count(self, number: int) -> None:
        self._document.clock.look()
        self._tally.count(number)

    def _named(self, kind: str, name: str) -> object:
        """A resource by name."""
        key = (id(self._resources), kind, name)
        found = self._found.get(key)
        if found is None:
            value = self._document.get(self._document.dictionary(self._resources, kind), name)
            found = self._found[key] = (value, self._resources)  # kept, so that its id stays its own
        return found[0]

    # the state

    def _save(self, _operation: Operation) -> None:
        if len(self._saved) >= _MOST_SAVED:
            raise TooMuch(f"it keeps more than {_MOST_SAVED} graphics states")
        self._saved.append(self._state)
        self._state = self._state.copy()

    def _restore(self, _operation: Operation) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _concatenate(self, operation: Operation) -> None:
        a, b, c, d, e, f = _numbers(operation, 6)
        self._state.ctm = times((a, b, c, d, e, f), self._state.ctm)

    def _set_width(self, operation: Operation) -> None:
        (self._state.width,) = _numbers(operation, 1)

    def _set_look(self, operation: Operation) -> None:
        name = _name(operation)
        found = self._named("ExtGState", name)
        if not isinstance(found, DictionaryObject):
            return
        look, state = self._shelf.look(found, self._page), self._state
        if look.stroke_overprint is not None:
            state.stroke_overprint = look.stroke_overprint
        if look.fill_overprint is not None:
            state.fill_overprint = look.fill_overprint
        for name in ("mode", "width", "stroke_alpha", "fill_alpha", "blend", "soft_mask"):
            value = getattr(look, name)
            if value is not None:
                setattr(state, name, value)
        if look.font is not None:
            state.font, state.size = look.font
        for topic, what in look.notices:
            self._tally.notice(topic, what)

    # colour

    def _device(self, space: Space) -> Space:
        return self._shelf.space(self._resources, space.family)

    def _set_gray(self, operation: Operation) -> None:
        self._paint_with(operation, Colour(self._device(DEVICE_GRAY), _numbers(operation, 1)))

    def _set_rgb(self, operation: Operation) -> None:
        self._paint_with(operation, Colour(self._device(DEVICE_RGB), _numbers(operation, 3)))

    def _set_cmyk(self, operation: Operation) -> None:
        self._paint_with(operation, Colour(self._device(DEVICE_CMYK), _numbers(operation, 4)))

    def _set_space(self, operation: Operation) -> None:
        space = self._shelf.space(self._resources, _name(operation))
        # the first colour of a space (ISO 32000-1, 8.6.3): no ink, but CMYK black and a full spot
        first = {4: (0.0, 0.0, 0.0, 1.0)}.get(space.channels, (0.0,) * space.channels)
        if space.names:
            first = (1.0,) * space.channels
        self._paint_with(operation, Colour(space, first))

    def _set_colour(self, operation: Operation) -> None:
        state = self._state
        space = (state.stroke if operation.operator.isupper() else state.fill).space
        values = tuple(value for value in operation.operands if isinstance(value, float))
        if operation.operands and isinstance(operation.operands[-1], str):
            if space.family == PATTERN and self._pattern(operation.operands[-1], space, values) is not None:
                self._paint_with(operation, Colour(space, values))
            return
        if space.family == INDEXED:
            values = values[:1]
        self._paint_with(operation, Colour(space, values))

    def _paint_with(self, operation: Operation, colour: Colour) -> None:
        if self._uncoloured:
            return
        if operation.operator.isupper():
            self._state.stroke = colour
        else:
            self._state.fill = colour

    def _pattern(self, name: str, space: Space, values: tuple[float, ...]) -> DictionaryObject | None:
        """Walk what a pattern paints: a tile's content, a shading's colours."""
        found = self._named("Pattern", name)
        if not isinstance(found, DictionaryObject):
            return None
        moved = matrix(self._document.numbers(found, "Matrix")) or IDENTITY
        if self._document.number(found, "PatternType") == 2:
            self._shade(self._document.get(found, "Shading"))
        elif isinstance(found, StreamObject):
            outer, anywhere = self._state, self._tally.anywhere
            self._state, self._tally.anywhere = outer.copy(), True  # tiles are laid wherever the pattern is
            self._state.ctm, self._state.clip = self._base, _EVERYWHERE
            if self._document.number(found, "PaintType") == 2 and space.base is not None:
                self._state.fill = self._state.stroke = Colour(space.base, values)
                self._form(found, f"pattern {name}", moved, uncoloured=True)
            else:
                self._form(found, f"pattern {name}", moved)
            self._state, self._tally.anywhere = outer, anywhere
        return found

    def _shading(self, operation: Operation) -> None:
        self._shade(self._named("Shading", _name(operation)))

    def _shade(self, shading: object) -> None:
        """A shading paints, by its functions' ends, as so many fills."""
        if not isinstance(shading, DictionaryObject):
            return
        space = self._shelf.image_space(self._resources, self._document.get(shading, "ColorSpace"))
        for values in ends(self._document, self._document.get(shading, "Function")) or [()]:
            painted = self._state.copy()
            painted.fill = Colour(space, values)
            self._tally.shape([painted.clip], painted, stroked=False, thickness=None)

    # paths

    def _move_to(self, operation: Operation) -> None:
        x, y = _numbers(operation, 2)
        self._path.move(x, y, self._state.ctm)

    def _line_to(self, operation: Operation) -> None:
        x, y = _numbers(operation, 2)
        self._path.line(x, y, self._state.ctm)

    def _curve(self, operation: Operation) -> None:
        numbers = _numbers(operation, 6 if operation.operator == b"c" else 4)
        self._path.curve(list(numbers), self._state.ctm)

    def _rectangle(self, operation: Operation) -> None:
        x, y, width, height = _numbers(operation, 4)
        self._path.rectangle(x, y, width, height, self._state.ctm)

    def _clip(self, _operation: Operation) -> None:
        self._clipping = True

    def _paint(self, operation: Operation) -> None:
        filled, stroked = _PAINT[operation.operator]
        path, self._path = self._path, Path()
        state = self._state
        if filled:
            self._tally.shape(path.parts, state, stroked=False, thickness=path.rule())
        if stroked:
            self._tally.shape(path.parts, state, stroked=True, thickness=state.width * scale(state.ctm))
        if self._clipping:
            if path.parts:
                state.clip = state.clip.common(around(path.parts))
            self._clipping = False

    # text

    def _begin_text(self, _operation: Operation) -> None:
        self._text = self._line = IDENTITY

    def _set_font(self, operation: Operation) -> None:
        name, size = operation.operands[-2:]
        self._state.size = float(size)
        value = self._named("Font", str(name))
        self._state.font = self._shelf.font(value, self._page)
        self._state.drawn_font = 0
        if self._state.font is not None and self._state.font.kind == "Type3" and isinstance(value, DictionaryObject):
            self._state.drawn_font = id(value)
            self._drawn_fonts[id(value)] = value

    def _glyphs(self, font: DictionaryObject, at: Matrix) -> None:
        """Walk what the glyphs of a Type 3 font paint at this size and in this colour."""
        moved = matrix(self._document.numbers(font, "FontMatrix")) or (0.001, 0.0, 0.0, 0.001, 0.0, 0.0)
        size = self._state.size
        moved = times(times(moved, (size, 0.0, 0.0, size, 0.0, 0.0)), (*at[:4], 0.0, 0.0))
        outer, anywhere = self._state, self._tally.anywhere
        self._state, self._tally.anywhere = outer.copy(), True
        self._state.ctm, self._state.clip = IDENTITY, _EVERYWHERE
        resources = self._document.get(font, "Resources")
        procedures = self._document.dictionary(font, "CharProcs")
        for key in list(procedures):
            stream = self._document.get(procedures, key.removeprefix("/"))
            if isinstance(stream, StreamObject):
                self._content(stream, f"glyph {key[1:]}", moved, resources)
        self._state, self._tally.anywhere = outer, anywhere

    def _set_leading(self, operation: Operation) -> None:
        (self._state.leading,) = _numbers(operation, 1)

    def _set_rise(self, operation: Operation) -> None:
        (self._state.rise,) = _numbers(operation, 1)

    def _set_render(self, operation: Operation) -> None:
        (mode,) = _numbers(operation, 1)
        self._state.render = int(mode)

    def _move(self, operation: Operation) -> None:
        x, y = _numbers(operation, 2)
        if operation.operator == b"TD":
            self._state.leading = -y
        self._text = self._line = times((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _set_text_matrix(self, operation: Operation) -> None:
        a, b, c, d, e, f = _numbers(operation, 6)
        self._text = self._line = (a, b, c, d, e, f)

    def _next_line(self, _operation: Operation) -> None:
        self._text = self._line = times((1.0, 0.0, 0.0, 1.0, 0.0, -self._state.leading), self._line)

    def _show_next(self, operation: Operation) -> None:
        self._next_line(operation)
        self._show(operation)

    def _show(self, operation: Operation) -> None:
        raw = operation.operands[-1]
        if not isinstance(raw, Raw) or not raw.strip(b"()<>[] "):
            return
        if raw.startswith(b"[") and raw.find(b"(") < 0 and raw.find(b"<") < 0:
            return
        state = self._state
        font, render = state.font, state.render
        if font is None or render in (3, 7):
            return
        at = a, b, c, d, x, y = times(self._text, state.ctm)
        if state.drawn_font:
            self._glyphs(self._drawn_fonts[state.drawn_font], at)
        size = abs(state.size) * math.sqrt(abs(a * d - b * c))
        if not state.clip.is_there:
            return
        point = (x, y + state.rise * d)
        if render in (0, 2, 4, 6):
            self._tally.text(font, size, point, state, stroked=False)
        if render in (1, 2, 5, 6):
            self._tally.text(font, size, point, state, stroked=True)

    # what is drawn from elsewhere

    def _draw(self, operation: Operation) -> None:
        name = _name(operation)
        found = self._named("XObject", name)
        if not isinstance(found, StreamObject):
            self._tally.notice("missing", name)
            return
        match self._document.name(found, "Subtype"):
            case "Form":
                if self._document.get(found, "PS") is not None or self._document.name(found, "Subtype2") == "PS":
                    self._tally.notice("postscript", name)
                if self._document.get(found, "Ref") is not None:
                    self._tally.notice("reference", name)
                self._form(found, f"form {name}")
            case "Image":
                self._image(found, name)
            case "PS":
                self._tally.notice("postscript", name)
            case _:
                self._tally.notice("missing", name)
        if self._document.get(found, "OPI") is not None:
            self._tally.notice("opi", name)

    def _form(self, form: StreamObject, what: str, moved: Matrix | None = None, *, uncoloured: bool = False) -> None:
        group = self._document.get(form, "Group")
        outer = self._state
        if isinstance(group, DictionaryObject) and self._document.name(group, "S") == "Transparency":
            space = self._document.get(group, "CS")
            family = read_space(self._document, space, self._document.dictionary(self._resources, "ColorSpace"))
            self._tally.notice(
                "group-rgb" if under(family).channels == 3 else "group", str(family) if space is not None else what
            )
            # a group is laid down as a whole: what the state says of it is no longer said of its parts
            self._tally.transparency(outer, outer.clip)
            self._state = outer.copy()
            self._state.fill_alpha = self._state.stroke_alpha = 1.0
            self._state.blend, self._state.soft_mask = "Normal", False
        moved = moved or matrix(self._document.numbers(form, "Matrix")) or IDENTITY
        self._content(form, what, moved, self._document.get(form, "Resources"), uncoloured=uncoloured)
        self._state = outer

    def _content(
        self, stream: StreamObject, what: str, moved: Matrix, resources: object, *, uncoloured: bool = False
    ) -> None:
        """Walk a stream of its own, unless that is being done, or was done from the same state."""
        if id(stream) in self._open:
            self._tally.notice("circle", what)
            return
        if len(self._open) >= _DEEPEST:
            self._tally.notice("deep", what)
            return
        state = self._state
        key = (id(stream), moved, uncoloured, *(getattr(state, name) for name in State.__slots__))
        if key in self._walked:
            self._tally.count(1)
            return
        self._walked.add(key)
        kept = self._text, self._line, self._uncoloured, self._base, self._saved
        self._open.append(id(stream))
        self._saved = []
        self._state = inner = state.copy()
        inner.ctm = times(moved, state.ctm)
        self._uncoloured = uncoloured or self._uncoloured
        box = self._document.numbers(stream, "BBox")
        if len(box) == 4:
            corners = Bounds(min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3]))
            inner.clip = inner.clip.common(place(corners, inner.ctm))
        own = resources if isinstance(resources, DictionaryObject) else self._resources
        self._base = inner.ctm
        self._run(self._stream(stream), own, what)
        self._open.pop()
        self._text, self._line, self._uncoloured, self._base, self._saved = kept
        self._state = state

    def _inline(self, operation: Operation) -> None:
        if operation.image is not None:
            self._place(read_inline_image(self._shelf, self._resources, operation.image))

    def _image(self, image: StreamObject, name: str) -> None:
        document = self._document
        if document.get(image, "Alternates") is not None:
            self._tally.notice("alternate", name)
        for stream in (image, document.get(image, "Mask"), document.get(image, "SMask")):
            if isinstance(stream, StreamObject) and "LZWDecode" in document.filters(stream):
                self._tally.notice("lzw", f"image {name}")
        self._place(read_image(document, self._shelf, self._resources, image, name))

    def _place(self, facts: Facts) -> None:
        """Tally an image where the state puts it."""
        state = self._state
        box = place(Bounds(0, 0, 1, 1), state.ctm)
        seen = box.common(state.clip)
        if not seen.is_there:
            return
        if facts.stencil:
            self._tally.shape([box], state, stroked=False, thickness=None)
        else:
            self._tally.transparency(state, seen)
        self._tally.image(placed(facts, state, self._unit, self._gauge), seen)


def _numbers(operation: Operation, count: int) -> tuple[float, ...]:
    """The last operands, which must be so many numbers. Raises ValueError or TypeError where they are not."""
    found = operation.operands[-count:]
    # abs() of a name or a string is the TypeError; nothing on a page is a million kilometres away, nor not a number
    if len(found) != count or not sum(map(abs, found)) < _FAR:  # type: ignore[arg-type]
        raise ValueError
    return tuple(found)  # type: ignore[arg-type]


def _name(operation: Operation) -> str:
    name = operation.operands[-1]
    if not isinstance(name, str):
        raise ValueError
    return name


_OPERATORS: Final[dict[bytes, Callable[[Interpreter, Operation], None]]] = {
    b"q": Interpreter._save, b"Q": Interpreter._restore, b"cm": Interpreter._concatenate, b"w": Interpreter._set_width,
    b"gs": Interpreter._set_look,
    b"g": Interpreter._set_gray, b"G": Interpreter._set_gray, b"rg": Interpreter._set_rgb, b"RG": Interpreter._set_rgb,
    b"k": Interpreter._set_cmyk, b"K": Interpreter._set_cmyk,
    b"cs": Interpreter._set_space, b"CS": Interpreter._set_space,
    b"sc": Interpreter._set_colour, b"SC": Interpreter._set_colour,
    b"scn": Interpreter._set_colour, b"SCN": Interpreter._set_colour, b"sh": Interpreter._shading,
    b"m": Interpreter._move_to, b"l": Interpreter._line_to, b"c": Interpreter._curve, b"v": Interpreter._curve,
    b"y": Interpreter._curve, b"re": Interpreter._rectangle, b"W": Interpreter._clip, b"W*": Interpreter._clip,
    **dict.fromkeys(_PAINT, Interpreter._paint),
    b"BT": Interpreter._begin_text, b"Tf": Interpreter._set_font, b"TL": Interpreter._set_leading,
    b"Ts": Interpreter._set_rise, b"Tr": Interpreter._set_render, b"Td": Interpreter._move, b"TD": Interpreter._move,
    b"Tm": Interpreter._set_text_matrix, b"T*": Interpreter._next_line,
    b"Tj": Interpreter._show, b"TJ": Interpreter._show, b"'": Interpreter._show_next, b'"': Interpreter._show_next,
    b"Do": Interpreter._draw, b"BI": Interpreter._inline,
}  # fmt: skip
