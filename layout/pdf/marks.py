"""A page and the marks that a printer wants come in; items outside the bleed go out, for the same painter as the page.

Crop marks stand at the corners of the trim, dashed fold marks where a leaflet is folded, registration marks at the
middle of each side, patches of the inks at the foot's left, and a line that names paper, issue, page, edition, date and
plates at the head. Registration is the ink "All", which lands on every plate; on pages that print in black only it is
black, like everything else.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from layout.display.items import Fill, GlyphRun, Item, Outline, ShapedWord, Stroke
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Ink, Spot
from layout.model.units import mm

#: What lies between the bleed (or the trim, where that is farther in) and the marks.
GAP = mm(1.5)
#: Crop marks: their length and width, and at least how far from the trim they begin.
CROP, HAIR, CLEAR = mm(5), 0.25, mm(3)
#: From the bleed to the edge of the sheet.
MARGIN = mm(9)
_RADIUS, _ARM = mm(1.5), mm(2.5)
_PATCH = mm(5)
_SIZE = 6.5
#: Four Bézier curves make a circle with arms of this share of its radius.
_ROUND = 0.5523

REGISTRATION = Spot("All", Cmyk(1.0, 1.0, 1.0, 1.0))
_C, _M, _Y = Cmyk(1.0, 0.0, 0.0, 0.0), Cmyk(0.0, 1.0, 0.0, 0.0), Cmyk(0.0, 0.0, 1.0, 0.0)
_HALVES = (Cmyk(0.5, 0.0, 0.0, 0.0), Cmyk(0.0, 0.5, 0.0, 0.0), Cmyk(0.0, 0.0, 0.5, 0.0), Cmyk(0.0, 0.0, 0.0, 0.5))
_PAIRS = (Cmyk(0.0, 1.0, 1.0, 0.0), Cmyk(1.0, 0.0, 1.0, 0.0), Cmyk(1.0, 1.0, 0.0, 0.0))
PLATES: tuple[tuple[str, Ink], ...] = (("Cyan", _C), ("Magenta", _M), ("Yellow", _Y), ("Black", BLACK))


class Shaper(Protocol):
    """A face, as far as the line needs it."""

    def shape(self, text: str) -> ShapedWord: ...


class Slug(NamedTuple):
    """What the line says, from left to right, before the names of the plates; and where the sheet is folded."""

    words: tuple[str, ...]
    plates: tuple[tuple[str, Ink], ...] = PLATES
    folds: tuple[float, ...] = ()


def margin(marks: Sequence[str]) -> float:
    """How much larger than the bleed the sheet is on each side."""
    return MARGIN if marks else 0.0


def draw(marks: Sequence[str], trim: Rect, bleed: float, slug: Slug, face: Shaper | None) -> tuple[Item, ...]:
    """All marks that are wanted; without a face (a paper without type) no line."""
    items: list[Item] = []
    out = bleed + GAP
    if "crop" in marks:
        items += _crop(trim, max(bleed, CLEAR))
    if "fold" in marks:
        items += _folds(trim, max(bleed, CLEAR), slug.folds)
    if "registration" in marks:
        middle, half = _middle(trim, slug), trim.y + trim.height / 2
        away = out + _ARM
        items += _registration(middle, trim.y - away)
        items += _registration(middle, trim.bottom + away)
        items += _registration(trim.x - away, half)
        items += _registration(trim.right + away, half)
    if "bar" in marks:
        items += _bar(trim.x + CROP, trim.bottom + out, slug)
    if "slug" in marks and face is not None:
        items += _line(trim, trim.y - out, slug, face)
    return tuple(items)


def _crop(trim: Rect, away: float) -> list[Item]:
    items: list[Item] = []
    for x, out in ((trim.x, -1), (trim.right, 1)):
        for y, up in ((trim.y, -1), (trim.bottom, 1)):
            begin, end = away, away + CROP
            items.append(Stroke(x + out * begin, y, x + out * end, y, HAIR, REGISTRATION))
            items.append(Stroke(x, y + up * begin, x, y + up * end, HAIR, REGISTRATION))
    return items


def _middle(trim: Rect, slug: Slug) -> float:
    """Where the registration marks of head and foot stand: in the middle, or beside a fold that is there."""
    middle = trim.x + trim.width / 2
    return middle + 4 * _ARM if any(abs(trim.x + fold - middle) < 2 * _ARM for fold in slug.folds) else middle


def _folds(trim: Rect, away: float, folds: Sequence[float]) -> list[Item]:
    """Short dashes at head and foot: cut marks are unbroken lines."""
    items: list[Item] = []
    dash = CROP / 5
    for x in folds:
        for edge, up in ((trim.y, -1), (trim.bottom, 1)):
            for n in range(3):
                begin = edge + up * (away + 2 * n * dash)
                items.append(Stroke(trim.x + x, begin, trim.x + x, begin + up * dash, 2 * HAIR, REGISTRATION))
    return items


def _registration(x: float, y: float) -> list[Item]:
    ring = (*_circle(x, y, _RADIUS, 1), *_circle(x, y, _RADIUS - HAIR, -1))
    return [
        Outline(ring, REGISTRATION),
        Stroke(x - _ARM, y, x + _ARM, y, HAIR, REGISTRATION),
        Stroke(x, y - _ARM, x, y + _ARM, HAIR, REGISTRATION),
    ]


def _circle(x: float, y: float, radius: float, turn: int) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """A circle; with ``turn`` -1 the other way round, so that it cuts a hole."""
    arm, dy = radius * _ROUND, radius * turn
    bend = arm * turn
    return (
        ("M", (x + radius, y)),
        ("C", (x + radius, y + bend, x + arm, y + dy, x, y + dy)),
        ("C", (x - arm, y + dy, x - radius, y + bend, x - radius, y)),
        ("C", (x - radius, y - bend, x - arm, y - dy, x, y - dy)),
        ("C", (x + arm, y - dy, x + radius, y - bend, x + radius, y)),
        ("Z", ()),
    )


def _bar(x: float, y: float, slug: Slug) -> list[Item]:
    solid = [ink for _, ink in slug.plates]
    process = [ink for ink in solid if not isinstance(ink, Spot)]
    more = (*_HALVES, *_PAIRS) if len(process) > 1 else (_HALVES[3],)
    return [Fill(Rect(x + at * _PATCH, y, _PATCH, _PATCH), ink) for at, ink in enumerate((*solid, *more))]


def _line(trim: Rect, y: float, slug: Slug, face: Shaper) -> list[Item]:
    items: list[Item] = []
    x = trim.x + CROP
    # where the head's registration mark and the fold marks stand
    standing = sorted(((_middle(trim, slug), 2 * _ARM), *((trim.x + fold, CROP / 2) for fold in slug.folds)))
    pieces: list[tuple[str, Ink]] = [(word, REGISTRATION) for word in slug.words if word]
    for text, ink in (*pieces, *slug.plates):
        words = tuple(face.shape(word) for word in text.split())
        if not words:
            continue
        unit = _SIZE / words[0].upem
        at, pen = [], 0.0
        for word in words:
            at.append(pen)
            pen += word.width * unit + _SIZE * 0.28
        for mark, clear in standing:
            if x < mark + clear and x + pen > mark - clear:
                x = mark + clear
        spaces = (False,) + (True,) * (len(words) - 1)
        items.append(GlyphRun(x, y, _SIZE, words, tuple(at), spaces, ink, overprint=ink == BLACK))
        x += pen + _SIZE
    return items
