"""A page's content comes in; what it paints goes out as tallies of texts, shapes, images and notices.

Small and quick, not a renderer: text is placed where its line begins, a shape by the rectangle around it, clipping by
rectangles. Forms, tiling patterns and glyphs of Type 3 fonts are walked as content, each once for each state that
could make a difference. What the operators do stands in ``operators/``.
"""

from collections.abc import Callable, Mapping
from typing import Final

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.imageink import Gauge
from layout.recheck.opening import Document
from layout.recheck.paths import Path
from layout.recheck.resources import Shelf
from layout.recheck.spaces import read_space, under
from layout.recheck.state import IDENTITY, Matrix, State, matrix, place, times
from layout.recheck.survey import Bounds, Sheet
from layout.recheck.tally import PageTally, Tallies
from layout.recheck.tokens import Operation, Unreadable, operations

#: Forms within forms; files of people have five.
_DEEPEST: Final = 24

Operator = Callable[["Walk", Operation], None]


class Reading:
    """What the walks of all pages of a file share."""

    __slots__ = ("document", "gauge", "operators", "shelf", "tallies")

    def __init__(self, document: Document, operators: Mapping[bytes, Operator]) -> None:
        self.document, self.operators = document, operators
        self.shelf, self.gauge, self.tallies = Shelf(document), Gauge(document), Tallies()


class Walk:
    """A walk through the content of one page: where it is, and what is set there."""

    def __init__(self, reading: Reading, sheet: Sheet) -> None:
        self.document, self.shelf, self.gauge = reading.document, reading.shelf, reading.gauge
        self.tally = PageTally(sheet, reading.tallies)
        self.page, self.unit = sheet.number, sheet.unit
        self.state = State(IDENTITY, sheet.media)
        self.saved: list[State] = []
        self.resources = DictionaryObject()
        #: where patterns begin: the page's or the form's own coordinates
        self.base: Matrix = IDENTITY
        #: the content takes the colour it is painted with
        self.uncoloured = False
        #: matrices of the text and of its line
        self.text: Matrix = IDENTITY
        self.line: Matrix = IDENTITY
        self.drawn_fonts: dict[int, DictionaryObject] = {}
        self.path = Path()
        self.clipping = False
        self._operators = reading.operators
        self._found: dict[tuple[int, str, str], tuple[object, DictionaryObject]] = {}
        self._walked: set[tuple[object, ...]] = set()
        self._open: list[int] = []

    def over(self, page: DictionaryObject) -> None:
        """Walk the content of the page."""
        data = b"\n".join(self._stream(item) for item in self.document.array(page, "Contents"))
        self._run(data, self.document.dictionary(page, "Resources"), "its content")

    def named(self, kind: str, name: str) -> object:
        """A resource by name."""
        key = (id(self.resources), kind, name)
        found = self._found.get(key)
        if found is None:
            value = self.document.get(self.document.dictionary(self.resources, kind), name)
            found = self._found[key] = (value, self.resources)  # kept, so that its id stays its own
        return found[0]

    def _stream(self, stream: object) -> bytes:
        if "LZWDecode" in self.document.filters(stream) or "LZW" in self.document.filters(stream):
            self.tally.notice("lzw", "content")
        return self.document.data(stream)

    def _run(self, data: bytes, resources: DictionaryObject, what: str) -> None:
        outer, self.resources = self.resources, resources
        operator_of = self._operators.get
        count = 0
        try:
            for operation in operations(data):
                count += 1
                if not count & 1023:
                    self._count(1024)
                act = operator_of(operation[0])
                if act is not None:
                    try:
                        act(self, operation)
                    except (IndexError, TypeError, ValueError, OverflowError):
                        self.tally.notice("operator", operation[0].decode("latin-1")[:20])
        except Unreadable as fault:
            self.tally.notice("unreadable", f"{what} ends in the middle: {fault}")
        self._count(count & 1023)
        self.resources = outer

    def _count(self, number: int) -> None:
        self.document.clock.look()
        self.tally.count(number)

    def form(self, form: StreamObject, what: str, moved: Matrix | None = None, *, uncoloured: bool = False) -> None:
        """Walk a form or a tile, which may be a transparency group."""
        group = self.document.get(form, "Group")
        outer = self.state
        if isinstance(group, DictionaryObject) and self.document.name(group, "S") == "Transparency":
            space = self.document.get(group, "CS")
            family = read_space(self.document, space, self.document.dictionary(self.resources, "ColorSpace"))
            self.tally.notice(
                "group-rgb" if under(family).channels == 3 else "group", str(family) if space is not None else what
            )
            # a group is laid down as a whole: what the state says of it is no longer said of its parts
            self.tally.transparency(outer, outer.clip)
            self.state = outer.copy()
            self.state.fill_alpha = self.state.stroke_alpha = 1.0
            self.state.blend, self.state.soft_mask = "Normal", False
        moved = moved or matrix(self.document.numbers(form, "Matrix")) or IDENTITY
        self.content(form, what, moved, self.document.get(form, "Resources"), uncoloured=uncoloured)
        self.state = outer

    def content(
        self, stream: StreamObject, what: str, moved: Matrix, resources: object, *, uncoloured: bool = False
    ) -> None:
        """Walk a stream of its own, unless that is being done, or was done from the same state."""
        if id(stream) in self._open:
            self.tally.notice("circle", what)
            return
        if len(self._open) >= _DEEPEST:
            self.tally.notice("deep", what)
            return
        state = self.state
        key = (id(stream), moved, uncoloured, *(getattr(state, name) for name in State.__slots__))
        if key in self._walked:
            self.tally.count(1)
            return
        self._walked.add(key)
        kept = self.text, self.line, self.uncoloured, self.base, self.saved
        self._open.append(id(stream))
        self.saved = []
        self.state = inner = state.copy()
        inner.ctm = times(moved, state.ctm)
        self.uncoloured = uncoloured or self.uncoloured
        box = self.document.numbers(stream, "BBox")
        if len(box) == 4:
            corners = Bounds(min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3]))
            inner.clip = inner.clip.common(place(corners, inner.ctm))
        own = resources if isinstance(resources, DictionaryObject) else self.resources
        self.base = inner.ctm
        self._run(self._stream(stream), own, what)
        self._open.pop()
        self.text, self.line, self.uncoloured, self.base, self.saved = kept
        self.state = state
