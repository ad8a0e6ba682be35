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
from layout.recheck.resources import Shelf
from layout.recheck.spaces import (
    DEVICE_CMYK,
    DEVICE_GRAY,
    DEVICE_RGB,
    INDEXED,
    NO_SPACE,
    PATTERN,
    Colour,
    Space,
    read_space,
    under,
)
from layout.recheck.state import IDENTITY, Matrix, State, matrix, place, scale, times
from layout.recheck.survey import Bounds, Image, Notice, Shape, Sheet, Text, Where
from layout.recheck.tokens import InlineImage, Operation, Raw, Unreadable, array_items, operations

#: Forms within forms; files of people have five.
_DEEPEST: Final = 24
#: ``q`` within ``q``: viewers stop at 28, we follow on for those who do not.
_MOST_SAVED: Final = 5_000
#: Operators of one file, forms counted as often as they are walked.
_MOST_OPERATIONS: Final = 6_000_000
#: Different looks of one file: beyond that a page is a picture in pieces.
_MOST_LOOKS: Final = 200_000
_FAR: Final = 1e12
#: A filled rectangle this many times as long as it is thick is a rule.
_RULE: Final = 10
_MM: Final = 25.4 / 72

_EVERYWHERE: Final = Bounds(-1e9, -1e9, 1e9, 1e9)

_PAINT: Final = {
    b"f": (True, False), b"F": (True, False), b"f*": (True, False), b"S": (False, True), b"s": (False, True),
    b"B": (True, True), b"B*": (True, True), b"b": (True, True), b"b*": (True, True), b"n": (False, False),
}  # fmt: skip


class Tallies:
    """What all pages paint."""

    __slots__ = ("images", "notices", "operations", "shapes", "texts")

    def __init__(self) -> None:
        self.texts: dict[Text, Where] = {}
        self.shapes: dict[Shape, Where] = {}
        self.images: dict[Image, Where] = {}
        self.notices: dict[Notice, Where] = {}
        self.operations = 0


class Interpreter:
    """Walks the content of one page."""

    def __init__(self, document: Document, shelf: Shelf, gauge: Gauge, sheet: Sheet, tallies: Tallies) -> None:
        self._document, self._shelf, self._gauge = document, shelf, gauge
        self._sheet, self._tallies = sheet, tallies
        self._page, self._cut = sheet.number, sheet.cut
        self._state = State(IDENTITY, sheet.media)
        self._saved: list[State] = []
        self._resources = DictionaryObject()
        self._fonts: dict[tuple[int, str], tuple[object, DictionaryObject]] = {}  # with what keeps the id
        self._walked: set[tuple[object, ...]] = set()
        self._open: list[int] = []
        self._uncoloured = False
        self._anywhere = False
        self._base: Matrix = IDENTITY
        self._drawn_font: DictionaryObject | None = None
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._begin_path()
        self._clipping = False

    def walk(self, page: DictionaryObject) -> None:
        """The content of a page."""
        data = b"\n".join(self._stream(item) for item in self._document.array(page, "Contents"))
        self._run(data, self._document.dictionary(page, "Resources"), "its content")

    # streams

    def _stream(self, stream: object) -> bytes:
        if "LZWDecode" in self._document.filters(stream) or "LZW" in self._document.filters(stream):
            self._notice("lzw", "content")
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
                        self._notice("operator", operation[0].decode("latin-1")[:20])
        except Unreadable as fault:
            self._notice("unreadable", f"{what} ends in the middle: {fault}")
        self._count(count & 1023)
        self._resources = outer

    def _count(self, number: int) -> None:
        self._document.clock.look()
        self._tallies.operations += number
        tallies = self._tallies
        if tallies.operations > _MOST_OPERATIONS:
            raise TooMuch(f"its pages draw more than {_MOST_OPERATIONS} times")
        if len(tallies.texts) + len(tallies.shapes) + len(tallies.images) + len(tallies.notices) > _MOST_LOOKS:
            raise TooMuch(f"its pages hold more than {_MOST_LOOKS} different things")

    def _notice(self, topic: str, what: str, x: float = 0.0, y: float = 0.0) -> None:
        notices, notice = self._tallies.notices, Notice(self._page, topic, what)
        known = notices.get(notice)
        notices[notice] = known.again() if known else self._where(x, y)

    def _where(self, x: float, y: float) -> Where:
        return Where(round((x - self._cut.left) * _MM, 1), round((self._cut.top - y) * _MM, 1))

    def _is_inside(self, bounds: Bounds) -> bool:
        return self._anywhere or bounds.meets(self._cut)

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
        found = self._document.get(self._document.dictionary(self._resources, "ExtGState"), name)
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
            self._notice(topic, what)

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
        found = self._document.get(self._document.dictionary(self._resources, "Pattern"), name)
        if not isinstance(found, DictionaryObject):
            return None
        moved = matrix(self._document.numbers(found, "Matrix")) or IDENTITY
        if self._document.number(found, "PatternType") == 2:
            self._shade(self._document.get(found, "Shading"))
        elif isinstance(found, StreamObject):
            outer, anywhere = self._state, self._anywhere
            self._state, self._anywhere = outer.copy(), True  # tiles are laid wherever the pattern is
            self._state.ctm, self._state.clip = self._base, _EVERYWHERE
            if self._document.number(found, "PaintType") == 2 and space.base is not None:
                self._state.fill = self._state.stroke = Colour(space.base, values)
                self._form(found, f"pattern {name}", moved, uncoloured=True)
            else:
                self._form(found, f"pattern {name}", moved)
            self._state, self._anywhere = outer, anywhere
        return found

    def _shading(self, operation: Operation) -> None:
        shadings = self._document.dictionary(self._resources, "Shading")
        self._shade(self._document.get(shadings, _name(operation)))

    def _shade(self, shading: object) -> None:
        """A shading paints, by its functions' ends, as so many fills."""
        if not isinstance(shading, DictionaryObject):
            return
        space = self._shelf.image_space(self._resources, self._document.get(shading, "ColorSpace"))
        clip = self._state.clip
        for values in self._ends(self._document.get(shading, "Function"), 0) or [()]:
            self._tally_shape(clip, Colour(space, values), stroked=False, thickness=None)

    def _ends(self, function: object, depth: int) -> list[tuple[float, ...]]:
        """The colours between which a function of one number runs, where it says them (types 2 and 3)."""
        if depth > 4:
            return []
        functions = self._document.array(function, "Functions")
        if functions:
            return [end for part in functions[:64] for end in self._ends(part, depth + 1)]
        if self._document.number(function, "FunctionType", -1) == 2:
            return [self._document.numbers(function, "C0"), self._document.numbers(function, "C1")]
        return []

    # paths

    def _begin_path(self) -> None:
        self._left = self._bottom = math.inf
        self._right = self._top = -math.inf
        self._thin = math.inf
        self._only_rules = True
        self._corners: list[tuple[float, float]] = []

    def _reach(self, x: float, y: float) -> None:
        a, b, c, d, e, f = self._state.ctm
        x, y = a * x + c * y + e, b * x + d * y + f
        if len(self._corners) < 6:
            self._corners.append((x, y))
        self._left, self._right = min(self._left, x), max(self._right, x)
        self._bottom, self._top = min(self._bottom, y), max(self._top, y)

    def _point(self, operation: Operation) -> None:
        x, y = _numbers(operation, 2)
        self._only_rules = False
        self._reach(x, y)

    def _curve(self, operation: Operation) -> None:
        numbers = operation.operands
        self._only_rules = False
        self._corners = [(math.inf, math.inf)] * 6  # no rectangle
        for index in range(0, len(numbers) - 1, 2):
            x, y = numbers[index], numbers[index + 1]
            if isinstance(x, float) and isinstance(y, float):
                self._reach(x, y)

    def _rectangle(self, operation: Operation) -> None:
        x, y, width, height = _numbers(operation, 4)
        self._reach(x, y)
        self._reach(x + width, y + height)
        if self._state.ctm[1] or self._state.ctm[2]:  # turned: its other corners reach elsewhere
            self._reach(x + width, y)
            self._reach(x, y + height)
        a, b, c, d, _, _ = self._state.ctm
        wide, high = abs(width) * math.hypot(a, b), abs(height) * math.hypot(c, d)
        thin = min(wide, high)
        if max(wide, high) >= _RULE * thin:
            self._thin = min(self._thin, thin)
        else:
            self._only_rules = False

    def _clip(self, _operation: Operation) -> None:
        self._clipping = True

    def _paint(self, operation: Operation) -> None:
        filled, stroked = _PAINT[operation.operator]
        bounds = Bounds(self._left, self._bottom, self._right, self._top)
        state = self._state
        if bounds.right >= bounds.left:
            if filled:
                self._tally_shape(bounds, state.fill, stroked=False, thickness=self._rule_thickness(bounds))
            if stroked:
                self._tally_shape(bounds, state.stroke, stroked=True, thickness=state.width * scale(state.ctm))
        if self._clipping:
            state.clip = state.clip.common(bounds)
            self._clipping = False
        self._begin_path()

    def _rule_thickness(self, bounds: Bounds) -> float | None:
        """How thick a filled rule is: rectangles, or one drawn corner by corner; None for other shapes."""
        if self._only_rules:
            return self._thin if self._thin < math.inf else None
        if self._thin < math.inf or not 4 <= len(self._corners) <= 5:
            return None
        thin, long = sorted((bounds.width, bounds.height))
        if long < _RULE * thin or not long:
            return None
        at_corners = all(
            min(x - bounds.left, bounds.right - x) < 0.01 and min(y - bounds.bottom, bounds.top - y) < 0.01
            for x, y in self._corners
        )
        return thin if at_corners else None

    def _tally_shape(self, bounds: Bounds, colour: Colour, *, stroked: bool, thickness: float | None) -> None:
        state = self._state
        seen = bounds.common(state.clip)
        if seen.right < seen.left or seen.top < seen.bottom:
            return
        if colour.space.family == PATTERN and colour.space.base is None:
            return  # what it paints is tallied by itself
        self._tell_transparency(state.stroke_alpha if stroked else state.fill_alpha, seen)
        shape = Shape(
            self._page,
            stroked,
            None if thickness is None else round(thickness * self._sheet.unit, 3),
            colour,
            state.stroke_overprint if stroked else state.fill_overprint,
            state.mode,
            self._is_inside(seen),
        )
        shapes = self._tallies.shapes
        known = shapes.get(shape)
        shapes[shape] = known.again() if known else self._where(seen.left, seen.top)

    def _tell_transparency(self, alpha: float, bounds: Bounds) -> None:
        state = self._state
        if alpha < 1:
            self._notice("opacity", f"{alpha:g}", bounds.left, bounds.top)
        if state.blend not in ("Normal", "Compatible", ""):
            self._notice("blend", state.blend, bounds.left, bounds.top)
        if state.soft_mask:
            self._notice("soft-mask", "", bounds.left, bounds.top)

    # text

    def _begin_text(self, _operation: Operation) -> None:
        self._text = self._line = IDENTITY

    def _set_font(self, operation: Operation) -> None:
        name, size = operation.operands[-2:]
        self._state.size = float(size)
        key = (id(self._resources), str(name))
        if key not in self._fonts:
            fonts = self._document.dictionary(self._resources, "Font")
            self._fonts[key] = self._document.get(fonts, str(name)), self._resources
        value = self._fonts[key][0]
        self._state.font = self._shelf.font(value, self._page)
        is_drawn = self._state.font is not None and self._state.font.kind == "Type3"
        self._drawn_font = value if is_drawn and isinstance(value, DictionaryObject) else None

    def _glyphs(self, font: DictionaryObject, at: Matrix) -> None:
        """Walk what the glyphs of a Type 3 font paint at this size and in this colour."""
        moved = matrix(self._document.numbers(font, "FontMatrix")) or (0.001, 0.0, 0.0, 0.001, 0.0, 0.0)
        size = self._state.size
        moved = times(times(moved, (size, 0.0, 0.0, size, 0.0, 0.0)), (*at[:4], 0.0, 0.0))
        outer, anywhere = self._state, self._anywhere
        self._state, self._anywhere = outer.copy(), True
        self._state.ctm, self._state.clip = IDENTITY, _EVERYWHERE
        resources = self._document.get(font, "Resources")
        procedures = self._document.dictionary(font, "CharProcs")
        for key in list(procedures):
            stream = self._document.get(procedures, key.removeprefix("/"))
            if isinstance(stream, StreamObject):
                self._content(stream, f"glyph {key[1:]}", moved, resources)
        self._state, self._anywhere = outer, anywhere

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
        if font.kind == "Type3" and self._drawn_font is not None:
            self._glyphs(self._drawn_font, at)
        size = abs(state.size) * math.sqrt(abs(a * d - b * c)) * self._sheet.unit
        y += state.rise * d
        clip = state.clip
        if clip.right < clip.left or clip.top < clip.bottom:
            return
        inside = self._is_inside(Bounds(x, y, x, y))
        ways = [(state.fill, state.fill_overprint, False)] if render in (0, 2, 4, 6) else []
        if render in (1, 2, 5, 6):
            ways.append((state.stroke, state.stroke_overprint, True))
        for colour, overprint, stroked in ways:
            if state.fill_alpha < 1 or state.blend != "Normal" or state.soft_mask:
                self._tell_transparency(state.stroke_alpha if stroked else state.fill_alpha, Bounds(x, y, x, y))
            self._tally_text(
                Text(self._page, font, round(size, 2), colour, overprint, state.mode, stroked, inside), x, y
            )

    def _tally_text(self, text: Text, x: float, y: float) -> None:
        texts = self._tallies.texts
        known = texts.get(text)
        texts[text] = known.again() if known else self._where(x, y)

    # what is drawn from elsewhere

    def _draw(self, operation: Operation) -> None:
        name = _name(operation)
        found = self._document.get(self._document.dictionary(self._resources, "XObject"), name)
        if not isinstance(found, StreamObject):
            self._notice("missing", name)
            return
        match self._document.name(found, "Subtype"):
            case "Form":
                if self._document.get(found, "PS") is not None or self._document.name(found, "Subtype2") == "PS":
                    self._notice("postscript", name)
                if self._document.get(found, "Ref") is not None:
                    self._notice("reference", name)
                self._form(found, f"form {name}")
            case "Image":
                self._image(found, name)
            case "PS":
                self._notice("postscript", name)
            case _:
                self._notice("missing", name)
        if self._document.get(found, "OPI") is not None:
            self._notice("opi", name)

    def _form(self, form: StreamObject, what: str, moved: Matrix | None = None, *, uncoloured: bool = False) -> None:
        group = self._document.get(form, "Group")
        outer = self._state
        if isinstance(group, DictionaryObject) and self._document.name(group, "S") == "Transparency":
            space = self._document.get(group, "CS")
            family = read_space(self._document, space, self._document.dictionary(self._resources, "ColorSpace"))
            self._notice(
                "group-rgb" if under(family).channels == 3 else "group", str(family) if space is not None else what
            )
            # a group is laid down as a whole: what the state says of it is no longer said of its parts
            self._tell_transparency(outer.fill_alpha, outer.clip)
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
            self._notice("circle", what)
            return
        if len(self._open) >= _DEEPEST:
            self._notice("deep", what)
            return
        state = self._state
        key = (id(stream), moved, uncoloured, *(getattr(state, name) for name in State.__slots__))
        if key in self._walked:
            self._tallies.operations += 1
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
            self._tally_image(*self._inline_facts(operation.image))

    def _inline_facts(
        self, image: InlineImage
    ) -> tuple[StreamObject | None, str, dict[str, float], Space, tuple[str, ...]]:
        entries = image.entries
        given = entries.get("ColorSpace", "")
        space = NO_SPACE
        if isinstance(given, Raw):
            items = array_items(given)
            base = self._shelf.space(self._resources, str(items[1])) if len(items) > 1 else NO_SPACE
            space = Space(INDEXED, 1, (), base)
        elif isinstance(given, str) and given:
            space = self._shelf.space(self._resources, given)
        filters = entries.get("Filter", "")
        names = [str(item) for item in array_items(filters)] if isinstance(filters, Raw) else [str(filters)]
        facts = {key: value for key, value in entries.items() if isinstance(value, float)}
        facts["ImageMask"] = float(entries.get("ImageMask") == "true")
        return None, "(in the text)", facts, space, tuple(name for name in names if name)

    def _image(self, image: StreamObject, name: str) -> None:
        document = self._document
        facts = {key: document.number(image, key) for key in ("Width", "Height", "BitsPerComponent")}
        facts["ImageMask"] = float(document.flag(image, "ImageMask"))
        facts["SoftMask"] = float(document.get(image, "SMask") is not None or document.number(image, "SMaskInData") > 0)
        space = self._shelf.image_space(self._resources, document.get(image, "ColorSpace"))
        if document.get(image, "Alternates") is not None:
            self._notice("alternate", name)
        mask = document.get(image, "Mask")
        for stream in (image, mask, document.get(image, "SMask")):
            if isinstance(stream, StreamObject) and "LZWDecode" in document.filters(stream):
                self._notice("lzw", f"image {name}")
        self._tally_image(image, name, facts, space, document.filters(image))

    def _tally_image(
        self, stream: StreamObject | None, name: str, facts: dict[str, float], space: Space, filters: tuple[str, ...]
    ) -> None:
        state = self._state
        box = place(Bounds(0, 0, 1, 1), state.ctm)
        seen = box.common(state.clip)
        if seen.right < seen.left or seen.top < seen.bottom:
            return
        a, b, c, d, _, _ = state.ctm
        width, height = int(facts.get("Width", 0)), int(facts.get("Height", 0))
        inches = [math.hypot(a, b) * self._sheet.unit / 72, math.hypot(c, d) * self._sheet.unit / 72]
        ppi = min(
            (pixels / inch for pixels, inch in zip((width, height), inches, strict=True) if inch > 0), default=0.0
        )
        stencil = bool(facts.get("ImageMask"))
        reading = None if stream is None or stencil else self._gauge.read(stream, space, ppi)
        self._tell_transparency(state.fill_alpha, seen)
        image = Image(
            self._page,
            name,
            width,
            height,
            1 if stencil else int(facts.get("BitsPerComponent", 8)),
            state.fill.space if stencil else space,
            stencil,
            round(ppi, 1),
            filters,
            bool(facts.get("SoftMask")),
            reading.ink if reading is not None else None,
            reading is None or reading.measured,
            self._is_inside(seen),
        )
        if stencil:
            self._tally_shape(box, state.fill, stroked=False, thickness=None)
        images = self._tallies.images
        known = images.get(image)
        images[image] = known.again() if known else self._where(seen.left, seen.top)


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
    b"m": Interpreter._point, b"l": Interpreter._point, b"c": Interpreter._curve, b"v": Interpreter._curve,
    b"y": Interpreter._curve, b"re": Interpreter._rectangle, b"W": Interpreter._clip, b"W*": Interpreter._clip,
    **dict.fromkeys(_PAINT, Interpreter._paint),
    b"BT": Interpreter._begin_text, b"Tf": Interpreter._set_font, b"TL": Interpreter._set_leading,
    b"Ts": Interpreter._set_rise, b"Tr": Interpreter._set_render, b"Td": Interpreter._move, b"TD": Interpreter._move,
    b"Tm": Interpreter._set_text_matrix, b"T*": Interpreter._next_line,
    b"Tj": Interpreter._show, b"TJ": Interpreter._show, b"'": Interpreter._show_next, b'"': Interpreter._show_next,
    b"Do": Interpreter._draw, b"BI": Interpreter._inline,
}  # fmt: skip
