"""One page of a book: lines of text, what floats between them and the notes they call for come in; where each stands
and where the page ends go out.

What floats (a pull quote, a box) has its place before a block of the text: ``inside`` stands there, else it goes to the
head or the foot of the page on which that place falls, and where there is no room left, on to the next page with all
that float after it, as TeX's insertions do (Knuth, The TeXbook, chapter 15). A note begins on the page that calls for
it, and goes on on the next one where all of it has no room. Of the places where the page may end, the one is taken that
costs least: widows, orphans and parted heads are dear, a line or two left empty are cheap.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from layout.page.elements import Element
from layout.page.flow import FORBIDDEN, Unit
from layout.page.insets import BoxBlock, PullBlock

#: What it costs that a page ends so many lines above its foot, and each further one.
EMPTY = (0.0, 150.0, 500.0, 1500.0)
EMPTY_MORE = 1500.0
#: What it costs that a note goes on on the next page: more than a line left empty, less than two.
CUT = 300.0

#: Lines between a chapter's end and what stands below it, beside those that belong to that.
ENDED_AIR = 1


class Float(NamedTuple):
    """What has its place before block number ``block``: ``deep`` lines in the text, ``at_head`` at a page's head."""

    block: int
    place: str
    inset: PullBlock | BoxBlock
    deep: int
    at_head: int


def _never(_: int) -> Sequence[int]:
    return ()


class Sheet(NamedTuple):
    """What a page offers: text from the line after ``head`` to the line ``foot``; the depth of notes by their numbers,
    so many lines of the last one left for the next page; ``told``: those that stand on an earlier page; ``cuts``: how
    many lines of a note may be left, rising."""

    head: int
    foot: int
    notes_deep: Callable[[Sequence[int], int], int]
    told: frozenset[int] = frozenset()
    cuts: Callable[[int], Sequence[int]] = _never


class Leaf(NamedTuple):
    """A filled page. ``lines``: for each unit used the line it stands on, 0 for a blank at its head; ``floats``: each
    with the line under which it begins; ``left``: those for the next page; ``notes``: numbers in their order; ``cut``:
    lines of the last of them for the next page."""

    lines: tuple[int, ...]
    floats: tuple[tuple[Float, int], ...]
    left: tuple[Float, ...]
    notes: tuple[int, ...]
    cost: float
    cut: int = 0

    @property
    def used(self) -> int:
        return len(self.lines)


class _Filling:
    """A page while it is filled; what is recorded on the way are the places where it may end."""

    def __init__(self, sheet: Sheet, floats: Sequence[Float]) -> None:
        self.sheet = sheet
        self.waiting = list(floats)
        self.at = sheet.head  # the line used last
        #: Where white at the head of what follows is left out: the page's head, or below what floats.
        self.floated = sheet.head
        self.lines: list[int] = []
        self.inside: list[tuple[Float, int]] = []
        self.feet: list[Float] = []
        self.notes: tuple[int, ...] = ()
        self.cut = 0
        self.blocked = False

    def room(self, notes: tuple[int, ...] | None = None, cut: int | None = None) -> int:
        """Lines that are free below the last one used, with other notes or with more of the last one left."""
        notes, cut = self.notes if notes is None else notes, self.cut if cut is None else cut
        return self.sheet.foot - sum(each.deep for each in self.feet) - self.sheet.notes_deep(notes, cut) - self.at

    def call(self, fresh: tuple[int, ...]) -> bool:
        """Finds room for a line of text and the notes that it calls for, the last of which may go on on the next page;
        whether there is any."""
        notes = (*self.notes, *fresh)
        if self.room(notes) >= 1 and not (fresh and self.cut):
            self.notes = notes
            return True
        if not fresh or self.cut:  # no note begins between another and its rest
            return False
        cut = next((lines for lines in self.sheet.cuts(notes[-1]) if self.room(notes, lines) >= 1), 0)
        if cut:
            self.notes, self.cut = notes, cut
        return cut > 0

    def float_in(self, block: int | None) -> None:
        """Sets all whose place is before a block of this number; None for the text's end."""
        while self.waiting and not self.blocked and (block is None or self.waiting[0].block < block):
            each = self.waiting[0]
            first = self.at == self.sheet.head
            deep = each.at_head if first and each.place != "foot" else each.deep
            if deep > self.room() or (each.place == "top" and not first):
                self.blocked = True
                return
            self.waiting.pop(0)
            if each.place == "foot":
                self.feet.append(each)
            else:
                self.inside.append((each, self.at))
                self.at += deep
                self.floated = self.at

    def leaf(self, cost: float, *, ended: bool = False) -> Leaf:
        """The page as it stands; where the text ``ended``, what belongs at the foot follows on it."""
        floats, line = list(self.inside), self.sheet.foot - self.sheet.notes_deep(self.notes, self.cut)
        spare = self.room() if ended else 0
        if spare > ENDED_AIR:
            line -= spare - ENDED_AIR
        for each in reversed(self.feet):
            line -= each.deep
            floats.append((each, line))
        cost += CUT if self.cut else 0.0
        return Leaf(tuple(self.lines), tuple(floats), tuple(self.waiting), self.notes, cost, self.cut)


def fill_leaf(
    sheet: Sheet, units: Sequence[Unit], elements: Sequence[Element], floats: Sequence[Float], more: bool
) -> Leaf:
    """The page ended where it costs least. ``units`` are those of the elements that are left, and ``more`` tells that
    others follow."""
    page = _Filling(sheet, floats)
    best: Leaf | None = None
    total = len(units)
    after = 0.0
    for number in range(total + 1):
        unit = units[number] if number < total else None
        if unit is None:
            if more:
                break
            page.float_in(None)
            return page.leaf(0.0, ended=True)
        element = elements[unit.element]
        if not number or units[number - 1].element != unit.element:
            page.float_in(_block(element))
        if number and units[number - 1].line >= 0 and after < FORBIDDEN:
            empty = page.room()
            cost = after + (EMPTY[empty] if empty < len(EMPTY) else EMPTY[-1] + EMPTY_MORE * (empty - len(EMPTY) + 1))
            made = page.leaf(cost)
            if best is None or made.cost <= best.cost:
                best = made
        if unit.line < 0:
            blank = page.at > page.floated  # what floats brings its own white
            if blank and page.room() < 2:
                break
            page.at += blank
            page.lines.append(0)
            continue
        called = dict.fromkeys(notes_of(element, unit.line))
        if not page.call(tuple([n for n in called if n not in page.notes and n not in sheet.told])):
            break
        page.at += 1
        page.lines.append(page.at)
        after = unit.cost_after
    return best or page.leaf(1e9)


def _block(element: Element) -> int | None:
    """The number of the block that an element is of; None for what stands below the text."""
    mark = element.mark
    return mark.block if mark.block >= 0 else 0 if mark.part[:1] == ("dateline",) else None


def notes_of(element: Element, line: int) -> list[int]:
    """The numbers of the notes that a line calls for."""
    if element.ornament or not any(span.note for span in element.copy.spans):
        return []
    start, end = element.broken.lines[line].start, element.broken.lines[line].end
    found, at = [], 0
    for span in element.copy.spans:
        if span.note and start <= at < end:
            found.append(span.note)
        at += len(span.text)
    return found
