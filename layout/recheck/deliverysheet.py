"""What a delivery sheet says comes in; one page goes out as a PDF, set in the paper's own type.

From top to bottom: whose paper, which issue; the files with their digests; facts in two columns; a small page for each
page with the plates it prints on; the checks by group; what is to be noted.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from layout import __version__
from layout.display.items import Fill, Group, IssueDisplay, Item, Mark, PageDisplay, Stroke
from layout.fonts.book import FontBook
from layout.language.sheetwords import SheetWords
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey, Ink
from layout.model.printer import PrinterProfile
from layout.pdf.export import export_pdf
from layout.pdf.lettering import Lettering, joined, lettering
from layout.recheck.delivery import Delivered, Delivery, PagePlates, Passed

#: Paper of offices: where measures are in inches, and elsewhere.
LETTER, A4 = (612.0, 792.0), (595.28, 841.89)
_MARGIN, _GUTTER = 45.0, 18.0
_ACCENT: Final = Cmyk(0.0, 0.9, 0.85, 0.2)
_QUIET, _HAIR, _EMPTY = Grey(0.62), Grey(0.45), Grey(0.14)
_CHIPS: Final[dict[str, Ink]] = {
    "Cyan": Cmyk(1.0, 0.0, 0.0, 0.0), "Magenta": Cmyk(0.0, 1.0, 0.0, 0.0), "Yellow": Cmyk(0.0, 0.0, 1.0, 0.0),
    "Black": BLACK,
}  # fmt: skip
_SPOT: Final = Cmyk(0.0, 0.5, 1.0, 0.0)
#: Files that are named; pages that are drawn; findings that are told.
_FILES, _PAGES, _FINDINGS = 3, 64, 7
_THUMB: Final = 22.0
_FONT_LINES: Final = 5


#: The columns of the checks; from the baseline of a group's name to the next, of a check's, and between groups.
_COLUMNS, _FIRST, _NEXT, _APART = 4, 9.5, 8.2, 5.0

_Line = tuple[Lettering, str]
_Block = tuple[_Line, ...]


class Heading(NamedTuple):
    """What stands at the head: the paper's name, number and date of the issue, its edition where there are several;
    ``address`` is where to ask."""

    paper: str
    issue: str
    date: str
    edition: str = ""
    address: str = ""
    iso_date: str = ""
    language: str = "en"


class _Type(NamedTuple):
    name: Lettering
    bold: Lettering
    plain: Lettering
    label: Lettering


def delivery_sheet(
    heading: Heading,
    files: Sequence[Delivered],
    delivery: Delivery,
    printer: PrinterProfile,
    look: tuple[FontBook, SheetWords],
) -> bytes:
    """The sheet as a PDF of one page. ``look`` is the type and the words."""
    book, words = look
    width, height = LETTER if printer.condition.startswith("CGATS") else A4
    page = _Page(_type(book), words, Rect(_MARGIN, _MARGIN, width - 2 * _MARGIN, height - 2 * _MARGIN))
    items = (*page.head(heading), *page.files(files), *page.facts(delivery), *page.plates(delivery.pages))
    items = (*items, *page.checks(delivery), *page.foot(heading))
    group = Group(Mark("delivery"), 0.0, 0.0, items)
    shown = PageDisplay(1, "1", Rect(0.0, 0.0, width, height), 0.0, (group,), language=heading.language)
    title = joined((heading.paper, heading.issue, words.title))
    display = IssueDisplay(title, heading.language, heading.iso_date, heading.edition, (shown,))
    return export_pdf(display, book, PrinterProfile("office"), purpose="proof")


def _type(book: FontBook) -> _Type:
    return _Type(
        lettering(book, "headline", "bold", 30.0),
        lettering(book, "service", "bold", 10.0),
        lettering(book, "service", "regular", 9.5),
        lettering(book, "service", "regular", 7.5, _QUIET),
    )


class _Page:
    """A page being filled from its head; ``y`` is how far it is."""

    def __init__(self, type_: _Type, words: SheetWords, room: Rect) -> None:
        self._type, self._words, self._room = type_, words, room
        self._y = room.y

    def _rule(self, width: float, ink: Ink = BLACK) -> Item:
        return Stroke(self._room.x, self._y, self._room.right, self._y, width, ink)

    def head(self, heading: Heading) -> Iterator[Item]:
        """The label and the date, the paper's name, the issue."""
        left, right = self._room.x, self._room.right
        label = self._type.bold._replace(ink=_ACCENT)
        yield from label.set(self._words.title.upper(), left, self._y + 8)
        yield from self._type.plain.set_right(heading.date, right, self._y + 8)
        self._y += 16
        yield self._rule(2.0)
        name = self._type.name
        yield from name.set(name.cut(heading.paper, self._room.width), left, self._y + 34)
        self._y += 52
        line = joined((heading.issue, heading.edition))
        yield from self._type.plain._replace(size=12.0).set(line, left, self._y)
        self._y += 14

    def files(self, files: Sequence[Delivered]) -> Iterator[Item]:
        """Each file's name, pages, size and digest."""
        left, right, words = self._room.x, self._room.right, self._words
        yield self._rule(0.5)
        shown = files if len(files) <= _FILES else files[: _FILES - 1]
        for file in shown:
            self._y += 15
            count = len(file.labels)
            pages = words.one_page if count == 1 else words.page_count.format(count=count)
            size = f"{len(file.data) / 1e6:.2f} MB"
            said = joined((pages, size))
            room = self._room.width - self._type.plain.width(said) - 12
            big = self._type.bold._replace(size=13.0)
            yield from big.set(big.cut(file.name, room), left, self._y)
            yield from self._type.plain.set_right(said, right, self._y)
            self._y += 11
            yield from self._type.label.set(f"SHA-256 {file.digest}", left, self._y)
        if len(shown) < len(files):
            self._y += 14
            count = sum(len(file.labels) for file in files)
            more = words.more_files.format(count=len(files) - len(shown), pages=count)
            yield from self._type.plain.set(more, left, self._y)
        self._y += 10
        yield self._rule(0.5)

    def facts(self, delivery: Delivery) -> Iterator[Item]:
        """Labels and values, in two columns read downwards."""
        width = (self._room.width - _GUTTER) / 2
        half = -(-len(delivery.facts) // 2)
        top = self._y + 14
        wide = max((self._type.label._replace(size=8.5).width(label) for label, _ in delivery.facts), default=0.0) + 10
        for at, (label, value) in enumerate(delivery.facts):
            x = self._room.x + (at // half) * (width + _GUTTER)
            y = top + (at % half) * 15
            yield from self._type.label._replace(size=8.5).set(label, x, y)
            yield from self._type.bold._replace(size=9.0).set(
                self._type.bold._replace(size=9.0).cut(value, width - wide), x + wide, y
            )
            yield Stroke(x, y + 4.5, x + width, y + 4.5, 0.25, _HAIR)
        self._y = top + (half - 1) * 15 + 16
        small = self._type.label._replace(size=7.0)
        names = ", ".join(delivery.fonts)
        for line in list(small.broken(names, self._room.width))[:_FONT_LINES]:
            yield from small.set(line, self._room.x, self._y)
            self._y += 8.5

    def plates(self, pages: Sequence[PagePlates]) -> Iterator[Item]:
        """A small page for each, its plates below it: filled where it prints on them."""
        if not pages:
            return
        yield from self._title(self._words.plates)
        names = [*_CHIPS, *sorted({name for page in pages for name in page.plates} - set(_CHIPS))]
        chip = max(3.0, min(4.6, _THUMB / len(names) - 0.8))
        step = max(_THUMB, len(names) * (chip + 0.9)) + 8
        across = max(1, int((self._room.width + 8) // step))
        shown = pages[:_PAGES]
        for at, page in enumerate(shown):
            x = self._room.x + (at % across) * step
            y = self._y + (at // across) * 48
            coloured = set(page.plates) - {"Black"}
            yield from _frame(Rect(x, y, _THUMB, 30.0), 1.0 if coloured else 0.4)
            label = self._type.bold if len(page.label) < 4 else self._type.bold._replace(size=7.0)
            yield from label.set(page.label, x + (_THUMB - label.width(page.label)) / 2, y + 18.5)
            for n, name in enumerate(names):
                ink = _CHIPS.get(name, _SPOT) if name in page.plates else _EMPTY
                yield Fill(Rect(x + n * (chip + 0.9), y + 33.0, chip, chip), ink)
        self._y += -(-len(shown) // across) * 48 + 2

    def checks(self, delivery: Delivery) -> Iterator[Item]:
        """How many were passed; which, by group, in columns; what is to be noted."""
        passed = sum(len(group.passed) for group in delivery.checks)
        count = passed + sum(len(group.failed) for group in delivery.checks)
        yield from self._title(self._words.passed.format(passed=passed, all=count))
        yield from self._type.label.set(self._words.again, self._room.x, self._y)
        self._y += 14
        width = (self._room.width - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
        findings = delivery.findings[:_FINDINGS]
        room = self._room.bottom - self._y - (24 + 10.5 * len(findings) if findings else 0.0)
        columns = _shared([tuple(self._group(group, width)) for group in delivery.checks])
        if max(map(_height, columns)) > room:  # many pages: their names are left out
            columns = _shared([tuple(self._group(group, width))[:1] for group in delivery.checks])
        for n, column in enumerate(columns):
            x, y = self._room.x + n * (width + _GUTTER), self._y
            for block in column:
                for at, (letters, text) in enumerate(block):
                    yield from letters.set(text, x, y)
                    y += _NEXT if at else _FIRST
                y += _APART
        self._y += max(map(_height, columns)) + 2
        if findings:
            yield from self._title(self._words.findings)
            line = self._type.plain._replace(size=8.0)
            for text in findings:
                yield from line.set(line.cut(text, self._room.width), self._room.x, self._y)
                self._y += 10.5

    def _group(self, group: Passed, width: float) -> Iterator[_Line]:
        """A group's lines: its name with how many, then the names of its checks, those not passed in the accent."""
        small = self._type.label._replace(size=7.0, ink=BLACK)
        yield self._type.bold._replace(size=8.0), f"{group.group}: {len(group.passed)}"
        for text in group.passed:
            yield small, small.cut(text, width)
        for text in group.failed:
            marked = small._replace(ink=_ACCENT)
            yield marked, marked.cut(f"× {text}", width)

    def foot(self, heading: Heading) -> Iterator[Item]:
        """Where to ask, and what made the sheet."""
        self._y = self._room.bottom
        yield self._rule(0.5)
        asked = f"{self._words.questions}: {heading.address}" if heading.address else heading.paper
        yield from self._type.label.set(asked, self._room.x, self._y + 10)
        yield from self._type.label.set_right(f"newslayout {__version__}", self._room.right, self._y + 10)

    def _title(self, text: str) -> Iterator[Item]:
        self._y += 10
        yield from self._type.bold._replace(size=11.0).set(text, self._room.x, self._y)
        self._y += 12


def _frame(rect: Rect, width: float) -> Iterator[Item]:
    left, top, right, foot = rect.x, rect.y, rect.right, rect.bottom
    yield Stroke(left, top, right, top, width)
    yield Stroke(right, top, right, foot, width)
    yield Stroke(right, foot, left, foot, width)
    yield Stroke(left, foot, left, top, width)


def _height(column: Sequence[_Block]) -> float:
    return sum(_FIRST + _NEXT * (len(block) - 1) + _APART for block in column)


def _shared(blocks: Sequence[_Block]) -> list[list[_Block]]:
    """Blocks in columns, in order, none much longer than the others."""
    total = _height(blocks) or 1.0
    made: list[list[_Block]] = [[] for _ in range(_COLUMNS)]
    used = 0.0
    for block in blocks:
        height = _height([block])
        made[min(_COLUMNS - 1, int((used + height / 2) / total * _COLUMNS))].append(block)
        used += height
    return made
