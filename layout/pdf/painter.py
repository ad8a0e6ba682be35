"""A page of the display list comes in, its content stream goes out, with the names of what it uses.

ISO 32000-1, chapters 8 and 9. The stream is written as bytes directly: a newspaper's 140,000 glyphs are 23,000
words, and each distinct word is encoded once. Between words stands a real space character, so that
every reader of the file finds the writer's words; where the line is justified a number beside it does the rest.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, assert_never

from layout.display.items import Fill, GlyphRun, Group, Item, Outline, PageDisplay, Picture, Stroke, Tag
from layout.model.geometry import Rect
from layout.model.ink import Grey, Ink
from layout.pdf.extraction import spoken
from layout.pdf.fonts import FontSheet, moved
from layout.pdf.inks import SOLID_RULE, SOLID_TYPE, Inks, in_black, is_solid_black, number, unscreened
from layout.pdf.reading import APART, Told, in_reading_order, runs_rightwards, turns

if TYPE_CHECKING:
    from layout.pdf.document import Ref

PATH_OPERATORS = {"M": b"m", "L": b"l", "C": b"c", "Z": b"h"}
#: Graphics states by name: black type that overprints what lies under it, and everything else.
OVERPRINT, KNOCKOUT = b"Over", b"Knock"
#: Thousandths of an em. Under 150 pdftotext -raw takes a space for letter space, however real the character; faces as
#: condensed as our sans (147) would have their words run together.
NARROW = 160.0
#: Stands where a picture could not be read.
PANEL = Grey(0.2)


class PlacedForm(Protocol):
    """A picture as an object of the file: its name, and how the unit square (or form) lands in a rectangle."""

    @property
    def name(self) -> bytes: ...
    @property
    def ref(self) -> "Ref": ...
    def matrix(self, x: float, y: float, width: float, height: float) -> tuple[float, ...]: ...


class Resources:
    """What the pages of one document share: sheets of glyphs by face, inks, and pictures."""

    __slots__ = ("inks", "overprint_below", "overprint_rules", "picture", "sheet", "sheets")

    def __init__(
        self,
        sheet: Callable[[bytes, str], FontSheet | None],
        picture: Callable[[Picture], PlacedForm | None],
        overprint_below: float = 0.0,
        overprint_rules: float = 0.0,
    ) -> None:
        self.inks = Inks()
        self.sheets: dict[str, FontSheet | None] = {}
        self.sheet = sheet
        self.picture = picture
        self.overprint_below = overprint_below or float("inf")
        self.overprint_rules = overprint_rules

    def sheet_of(self, face: str) -> FontSheet | None:
        if face not in self.sheets:
            self.sheets[face] = self.sheet(b"F%d" % (len(self.sheets) + 1), face)
        return self.sheets[face]


class Painter:
    """Writes one page. What the graphics state holds is remembered, so that only changes are written.

    ``black``: the press prints this page in black only, so every ink becomes a grey.
    """

    __slots__ = (
        "_black", "_fonts", "_groups", "_height", "_last", "_left", "_out", "_pictures", "_resources", "_rightwards",
        "_state", "_telling", "_text",
    )  # fmt: skip

    def __init__(self, page: PageDisplay, edge: float, resources: Resources, black: bool = False) -> None:
        self._black = black
        self._resources = resources
        self._out: list[bytes] = []
        self._height = page.trim.bottom + edge
        self._left = edge - page.trim.x
        self._text = False
        # as ISO 32000-1, table 52 has it at the head of a page; unset keys are always written
        self._state: dict[str, object] = {"letter": 0.0, "scale": 1.0, "width": 1.0, "dash": ()}
        self._last: tuple[GlyphRun, float, float] | None = None  # the last run, where it began, its baseline
        self._fonts: dict[bytes, FontSheet] = {}
        self._pictures: dict[bytes, PlacedForm] = {}
        self._groups = page.groups
        self._rightwards: bool | None = None  # the page's direction for pdftotext, once it is asked for
        self._telling: dict[int, Told] = {}  # parts of lines in two directions, by the identity of their runs
        self._items(page.groups, self._left, 0.0)
        self._end_text()

    @property
    def content(self) -> bytes:
        return b"\n".join(self._out)

    @property
    def fonts(self) -> dict[bytes, FontSheet]:
        return self._fonts

    @property
    def pictures(self) -> dict[bytes, PlacedForm]:
        return self._pictures

    def _items(self, items: tuple[Item, ...], dx: float, dy: float) -> None:
        for item in items:
            match item:
                case GlyphRun():
                    self._run(item, dx, dy)
                case Group():
                    self._group(item, dx, dy)
                case Tag():
                    self._items(self._read(item.items)[0], dx, dy)
                case Fill():
                    self._fill(item, dx, dy)
                case Stroke():
                    self._stroke(item, dx, dy)
                case Outline():
                    self._outline(item, dx, dy)
                case Picture():
                    self._picture(item, dx, dy)
                case _:
                    assert_never(item)

    def _read(self, items: tuple[Item, ...], joined: tuple[int, ...] = ()) -> tuple[tuple[Item, ...], tuple[int, ...]]:
        """Items with the lines that run in two directions as they are read, and which of them begin a line to which no
        space leads."""
        if not turns(items):
            return items, joined
        if self._rightwards is None:
            self._rightwards = runs_rightwards(self._groups)
        items, joined, telling = in_reading_order(items, joined, self._rightwards)
        self._telling.update([(id(told.run), told) for told in telling])
        return items, joined

    def _group(self, group: Group, dx: float, dy: float) -> None:
        dx += group.dx
        dy += group.dy
        items = self._read(group.items)[0]
        if group.clip is None:
            self._items(items, dx, dy)
            return
        self._end_text()
        state = dict(self._state)
        self._out.append(b"q " + self._rect(group.clip, dx, dy) + b" W n")
        self._items(items, dx, dy)
        self._end_text()
        self._out.append(b"Q")
        self._state = state

    def _run(self, run: GlyphRun, dx: float, dy: float) -> None:
        sheet = self._resources.sheet_of(run.words[0].face)
        if sheet is None:  # told once, when the face was looked for
            return
        if not self._text:
            self._out.append(b"BT")
            self._text = True
        size, scale = run.size, run.scale
        x, y = run.x + dx, self._height - run.y - dy
        told = self._telling.get(id(run)) if run.order else None
        gap = self._gap(x, y) if sheet.space[0] and (told is None or told.first) else None
        if told is not None:
            self._apart(told, sheet, (dx, y), gap is not None and gap > APART * size)
            gap = APART * size if told.goes_on and told.space is not None else None
        self._type(run, sheet)
        unit = 1000.0 / (size * scale)  # TJ counts in thousandths of the set size
        letter = run.letter_space * unit
        space_codes, space_width = sheet.space
        space_step = space_width + letter
        parts: list[bytes] = []
        pen = 0.0
        begin = x
        opened = False
        if gap is not None and (told is not None or run.spaces[0] or gap > APART * size):
            # the space before the run belongs to the line, and stands before x
            begin -= space_step / unit
            opened = gap * unit < NARROW
            if not opened:
                parts.append(space_codes)
        known, add = sheet.pieces.get, parts.append
        last = None
        for word, at, space in zip(run.words, run.at, run.spaces, strict=True):
            _, shown, width, codes = known(id(word)) or sheet.piece(word, size)
            begins = at * unit
            if space and last is not None and space_codes:
                if begins - pen + letter < NARROW:
                    parts[-1] = sheet.narrow_piece(last, size, "both" if opened else "after")
                else:
                    add(space_codes)
                pen += space_step
            move = round(pen - begins)
            if move:
                add(b"%d" % move)
                pen -= move
            if opened:
                if last is None:
                    shown = sheet.narrow_piece(word, size, "before")
                else:
                    opened = False  # it is the first word that the space before the run goes with
            add(shown)
            last = word
            pen += width + codes * letter
        if told is not None and told.tail and space_codes:
            over = round((told.tail - run.x) * unit - pen - space_width)
            font = b"]TJ/%b %b Tf[" % (sheet.name, number(size))  # parted, as in ``_apart``
            parts = [spoken(run.text, b"".join((*parts, font, moved(over), space_codes)))]
        self._out.append(b"1 0 0 1 %.2f %.2f Tm[%b]TJ" % (begin, y, b"".join(parts)))
        self._last = (run, x, y)

    def _apart(self, told: Told, sheet: FontSheet, at: tuple[float, float], leads: bool) -> None:
        """Sets the space that is read before a part of a line in two directions, and parts it from that: pypdf turns a
        text about as far as the type is set anew. ``at``: what its x moves by, and its baseline; ``leads``: a space
        leads to the line."""
        run = told.run
        codes, width = sheet.space
        space = (run.x + run.width, 0.0) if leads else told.space
        if space is not None and codes and not told.goes_on:
            x, end = space
            self._state.pop("font", None)
            self._type(run, sheet)
            shown = codes
            if end:
                over = round((end - x) * 1000.0 / (run.size * run.scale)) - 2 * width
                shown = spoken("  ", codes + moved(over) + codes)
            self._out.append(b"1 0 0 1 %.2f %.2f Tm[%b]TJ" % (x + at[0], at[1], shown))
        self._state.pop("font", None)

    def _type(self, run: GlyphRun, sheet: FontSheet) -> None:
        """Sets what of face, size, letter space, scale and ink is not set already."""
        state = self._state
        size, scale, letter = run.size, run.scale, run.letter_space
        if state.get("font") != (sheet.name, size):
            self._fonts[sheet.name] = sheet
            self._set("font", (sheet.name, size), b"/%b %b Tf" % (sheet.name, number(size)))
        if state["scale"] != scale:
            self._set("scale", scale, b"%b Tz" % number(scale * 100))
        if state["letter"] != letter / scale:  # Tz stretches what Tc adds
            self._set("letter", letter / scale, b"%b Tc" % number(letter / scale))
        ink, overprint = run.ink, run.overprint
        if self._black:
            ink = unscreened(ink) if size < SOLID_TYPE else in_black(ink)
            overprint = True  # of an ink that had to knock out, too: it is black now
        over = overprint and is_solid_black(ink) and size < self._resources.overprint_below
        if state.get("fill") is not ink or state.get("overprint") is not over:
            self._paint(ink, over)

    def _gap(self, x: float, y: float) -> float | None:
        """How far before (x, y) the last run ended, if that is the same line; None at a line's head, where a space
        would hang out."""
        if self._last is None:
            return None
        last, start, baseline = self._last
        if abs(y - baseline) >= 0.01:
            return None
        gap = x - start - last.width + last.letter_space
        return gap if gap > -0.01 else None

    def _fill(self, fill: Fill, dx: float, dy: float) -> None:
        self._end_text()
        width = min(fill.rect.width, fill.rect.height)
        ink = self._ruled(fill.ink, width)
        self._paint(ink, self._overprints(ink, width))
        self._out.append(self._rect(fill.rect, dx, dy) + b" f")

    def _ruled(self, ink: Ink, width: float) -> Ink:
        """The ink of a rule or an area as wide on this page."""
        if not self._black:
            return ink
        return unscreened(ink) if width < SOLID_RULE else in_black(ink)

    def _overprints(self, ink: Ink, width: float) -> bool:
        """Whether a rule is thin enough to be printed over what lies under it: black alone, and never white."""
        return width < self._resources.overprint_rules and is_solid_black(ink)

    def _outline(self, outline: Outline, dx: float, dy: float) -> None:
        self._end_text()
        self._paint(in_black(outline.ink) if self._black else outline.ink, False)
        for operator, numbers in outline.path:
            points = [
                number(self._height - dy - value if index % 2 else value + dx) for index, value in enumerate(numbers)
            ]
            self._out.append(b" ".join((*points, PATH_OPERATORS[operator])))
        self._out.append(b"f")

    def _stroke(self, stroke: Stroke, dx: float, dy: float) -> None:
        self._end_text()
        ink = self._ruled(stroke.ink, stroke.width)
        self._overprint(self._overprints(ink, stroke.width))
        if self._state.get("stroke") != ink:
            self._set("stroke", ink, self._resources.inks.stroke(ink))
        if self._state["width"] != stroke.width:
            self._set("width", stroke.width, number(stroke.width) + b" w")
        if self._state["dash"] != stroke.dash:
            self._set("dash", stroke.dash, b"[%b]0 d" % b" ".join(map(number, stroke.dash)))
        self._out.append(
            b"%b %b m %b %b l S"
            % (
                number(stroke.x0 + dx),
                number(self._height - stroke.y0 - dy),
                number(stroke.x1 + dx),
                number(self._height - stroke.y1 - dy),
            )
        )

    def _picture(self, picture: Picture, dx: float, dy: float) -> None:
        placed = self._resources.picture(picture)
        self._end_text()
        if placed is None:  # a grey panel holds the place; the fault has been told
            self._paint(PANEL, False)
            self._out.append(self._rect(picture.rect, dx, dy) + b" f")
            return
        self._pictures[placed.name] = placed
        rect, crop = picture.rect, picture.crop
        width, height = rect.width / crop.width, rect.height / crop.height
        left = rect.x + dx - crop.x * width
        top = rect.y + dy - crop.y * height
        matrix = placed.matrix(left, self._height - top - height, width, height)
        cut = self._rect(rect, dx, dy) + b" W n "
        self._overprint(False)
        self._out.append(b"q %b%b cm /%b Do Q" % (cut, b" ".join(map(number, matrix)), placed.name))

    def _rect(self, rect: Rect, dx: float, dy: float) -> bytes:
        bottom = self._height - rect.y - rect.height - dy
        return b"%b %b %b %b re" % (number(rect.x + dx), number(bottom), number(rect.width), number(rect.height))

    def _paint(self, ink: Ink, overprint: bool) -> None:
        self._overprint(overprint)
        fill = self._state.get("fill")
        if fill is not ink and fill != ink:
            self._set("fill", ink, self._resources.inks.fill(ink))

    def _overprint(self, overprint: bool) -> None:
        if self._state.get("overprint") is not overprint:
            self._set("overprint", overprint, b"/%b gs" % (OVERPRINT if overprint else KNOCKOUT))

    def _set(self, key: str, value: object, operator: bytes) -> None:
        self._state[key] = value
        self._out.append(operator)

    def _end_text(self) -> None:
        if self._text:
            self._out.append(b"ET")
            self._text = False
