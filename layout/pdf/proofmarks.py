"""A page and what is wrong with it come in; what a proof shows beside the copy goes out, as items of the display list:
each slot's outline and name, the numbers of its problems, their list below the page, a watermark.

Nothing here changes the page: the same lines stand in the same places as the press gets. The desk prints with it too.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from layout.display.items import Fill, Group, Item, Mark, Outline, PageDisplay, Stroke
from layout.fonts.book import FontBook
from layout.fonts.outline import Step, glyph_outline
from layout.language.proofwords import proof_words
from layout.language.words import words
from layout.model.geometry import Rect
from layout.model.ink import WHITE, Cmyk, Grey, Ink
from layout.pdf.lettering import Lettering, joined, lettering

GUIDE: Final = Cmyk(0.85, 0.25, 0.0, 0.0)
ERROR: Final = Cmyk(0.0, 0.95, 0.9, 0.05)
WARNING: Final = Cmyk(0.0, 0.5, 1.0, 0.05)
_QUIET: Final = Grey(0.6)
_LINE, _DASH = 0.5, (3.0, 2.0)
#: By how much an outline stands off its slot: copy begins at the very edge, and between slots is more than twice that.
_OFF: Final = 2.5
#: Type of names and numbers, and the height of the label around it.
_NAME, _LABEL = 6.5, 8.5
#: The list below the page: its type, the distance of its lines, its columns and the space between those.
_TYPE, _LEADING, _COLUMNS, _GUTTER = 7.0, 9.5, 2, 18.0
#: Problems that are listed; of a page with more, how many more is said.
MOST_NOTES: Final = 16
#: Around the page: at the sides, above it, and below it where nothing is listed.
SIDE, HEAD, FOOT = 24.0, 36.0, 22.0
#: How much of its ink the watermark lays down, and how long its word is: a share of the page's diagonal.
FAINT: Final = 0.09
_LONG: Final = 0.45


class Note(NamedTuple):
    """A problem; ``page`` 0 where it is of the whole issue, ``slot`` "" where it is of the whole page."""

    page: int
    slot: str
    is_error: bool
    text: str

    @property
    def ink(self) -> Ink:
        return ERROR if self.is_error else WARNING


class ProofType(NamedTuple):
    """The type of a proof's marks."""

    name: Lettering
    plain: Lettering
    bold: Lettering


def proof_type(book: FontBook) -> ProofType:
    """Set in the paper's service face."""
    return ProofType(
        lettering(book, "service", "bold", _NAME, WHITE),
        lettering(book, "service", "regular", _TYPE),
        lettering(book, "service", "bold", _TYPE),
    )


class Proofing(NamedTuple):
    """What all sheets of a proof share: title and date in words, the type, and how much room is below each page."""

    title: str
    date: str
    type_: ProofType
    foot: float = FOOT


def proof_sheet(page: PageDisplay, notes: Sequence[Note], proofing: Proofing) -> tuple[PageDisplay, Group]:
    """The page with everything around it, on a sheet (its trim) that is larger on all sides; and the watermark, to be
    painted over it faintly."""
    trim, type_ = page.trim, proofing.type_
    sheet = Rect(trim.x - SIDE, trim.y - HEAD, trim.width + 2 * SIDE, trim.height + HEAD + proofing.foot)
    marks = (
        *slot_marks(page, notes, type_),
        *heading(page, proofing.title, proofing.date, type_),
        *listing(page, notes, type_),
    )
    groups = (Group(Mark("page"), 0.0, 0.0, page.groups, trim), Group(Mark("proof"), 0.0, 0.0, marks))
    shown = PageDisplay(page.number, page.folio, sheet, 0.0, groups, language=page.language)
    return shown, Group(Mark("watermark"), 0.0, 0.0, watermark(page, proofing.date, type_))


def notes_of(page: PageDisplay, notes: Iterable[Note], *, first: bool) -> tuple[Note, ...]:
    """What is listed with a page, errors first, then by slot; with the first one also what is of the whole issue."""
    here = [note for note in notes if note.page == page.number or (first and not note.page)]
    order = {slot.name: n for n, slot in enumerate(page.slots)}
    return tuple(sorted(here, key=lambda note: (not note.is_error, order.get(note.slot, len(order)))))


def slot_marks(page: PageDisplay, notes: Sequence[Note], type_: ProofType) -> tuple[Item, ...]:
    """The slots' outlines and names, each with the numbers of its problems in the list."""
    items: list[Item] = []
    rects = [_around(slot.rect) for slot in page.slots]
    for rect in rects:
        items += _outline(rect)
    for slot, rect in zip(page.slots, rects, strict=True):  # above all lines: slots lie close
        numbers = [n for n, note in enumerate(notes, 1) if note.slot == slot.name]
        items += _label(slot.name, rect, [(str(n), notes[n - 1].ink) for n in numbers], type_)
    return tuple(items)


def _around(rect: Rect) -> Rect:
    return Rect(rect.x - _OFF, rect.y - _OFF, rect.width + 2 * _OFF, rect.height + 2 * _OFF)


def _outline(rect: Rect) -> Iterable[Item]:
    left, top, right, foot = rect.x, rect.y, rect.right, rect.bottom
    for x0, y0, x1, y1 in (
        (left, top, right, top), (right, top, right, foot), (right, foot, left, foot), (left, foot, left, top)
    ):  # fmt: skip
        yield Stroke(x0, y0, x1, y1, _LINE, GUIDE, _DASH)


def _label(name: str, rect: Rect, numbers: Sequence[tuple[str, Ink]], type_: ProofType) -> Iterable[Item]:
    """The name on its tab above the slot's corner, the numbers beside it."""
    x, y = rect.x, rect.y - _LABEL
    for text, ink in ((name, GUIDE), *numbers):
        width = type_.name.width(text) + 5.0
        yield Fill(Rect(x, y, width, _LABEL), ink)
        yield from type_.name.set(text, x + 2.5, y + _LABEL - 2.2)
        x += width + 1.0


def rows(count: int) -> int:
    """Lines that the list takes for so many problems."""
    return -(-min(count, MOST_NOTES + 1) // _COLUMNS)


def foot_height(count: int) -> float:
    """What the list takes below a page."""
    return FOOT + _LEADING * rows(count)


def heading(page: PageDisplay, title: str, date: str, type_: ProofType) -> tuple[Item, ...]:
    """The line above the page: that it is a proof, of what, of when; which page."""
    y = page.trim.y - 14.0
    said = proof_words(page.language)
    proof = type_.bold._replace(size=11.0, ink=ERROR)
    word = said.proof.upper()
    x = page.trim.x
    label = words(page.language).page.format(page=page.folio or str(page.number))
    return (
        *proof.set(word, x, y),
        *type_.plain._replace(size=9.0).set(joined((title, date)), x + proof.width(word) + 10.0, y),
        *type_.bold._replace(size=9.0).set_right(label, page.trim.right, y),
    )


def listing(page: PageDisplay, notes: Sequence[Note], type_: ProofType) -> tuple[Item, ...]:
    """The problems by number, in columns below the page."""
    top = page.trim.bottom + 14.0
    said = proof_words(page.language)
    if not notes:
        return type_.plain._replace(ink=_QUIET).set(said.no_problems, page.trim.x, top)
    shown = list(notes) if len(notes) <= MOST_NOTES + 1 else list(notes[:MOST_NOTES])
    lines = rows(len(notes))
    width = (page.trim.width - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
    items: list[Item] = []
    for at, note in enumerate(shown):
        x = page.trim.x + (at // lines) * (width + _GUTTER)
        y = top + (at % lines) * _LEADING
        number = str(at + 1)
        tab = max(_LABEL, type_.name.width(number) + 5.0)
        items.append(Fill(Rect(x, y - 6.6, tab, _LABEL), note.ink))
        items += type_.name.set(number, x + (tab - type_.name.width(number)) / 2, y - 0.3)
        x += tab + 3.0
        room = width - tab - 3.0
        if note.slot:
            items += type_.bold.set(note.slot, x, y)
            used = type_.bold.width(note.slot) + 4.0
            x, room = x + used, room - used
        items += type_.plain.set(type_.plain.cut(note.text, room), x, y)
    if len(shown) < len(notes):
        x = page.trim.x + (len(shown) // lines) * (width + _GUTTER)
        more = said.more.format(count=len(notes) - len(shown))
        items += type_.bold.set(more, x, top + (len(shown) % lines) * _LEADING)
    return tuple(items)


def watermark(page: PageDisplay, date: str, type_: ProofType) -> tuple[Item, ...]:
    """The word across the page from the foot's left to the head's right, the date below it; to be painted faintly."""
    trim = page.trim
    diagonal = math.hypot(trim.width, trim.height)
    turn = math.atan2(trim.height, trim.width)
    word = proof_words(page.language).proof.upper()
    items: list[Item] = []
    middle = (trim.x + trim.width / 2, trim.y + trim.height / 2)
    size = diagonal * _LONG / (type_.bold.width(word) / type_.bold.size)
    for text, share, down in ((word, 1.0, 0.2), (date, 0.22, 0.5)):
        letters = type_.bold._replace(size=size * share)
        items += _turned(letters, text, middle, (turn, size * down))
    return tuple(items)


def _turned(
    letters: Lettering, text: str, middle: tuple[float, float], where: tuple[float, float]
) -> Iterable[Outline]:
    """A text as outlines, turned about the middle of a page and so far below it."""
    turn, down = where
    cos, sin = math.cos(turn), math.sin(turn)
    faces = {face.id: face for face in letters.faces}
    left = -letters.width(text) / 2
    for run in letters.set(text, left, 0.0):
        face, x = faces[run.face], run.x
        for word, at in zip(run.words, run.at, strict=True):
            unit = letters.size / word.upem
            pen = x + at
            for n, advance in enumerate(word.advances):
                glyph = int.from_bytes(word.glyphs[2 * n : 2 * n + 2], "big")
                across, up = word.offsets[n] if word.offsets else (0, 0)  # of marks over and under letters
                spot = (pen + across * unit, down - up * unit)
                path = [_moved(step, unit, spot, (cos, sin, *middle)) for step in glyph_outline(face, glyph)]
                if path:
                    yield Outline(tuple(path), letters.ink)
                pen += advance * unit


def _moved(step: Step, unit: float, at: tuple[float, float], turned: tuple[float, float, float, float]) -> Step:
    operator, numbers = step
    cos, sin, left, top = turned
    moved = []
    for across, below in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = at[0] + across * unit, at[1] + below * unit
        moved += [left + x * cos + y * sin, top - x * sin + y * cos]
    return operator, tuple(moved)
