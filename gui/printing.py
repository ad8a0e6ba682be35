"""Composed pages and a printer come in, proofs on office paper go out: pages fitted to the sheet, in pairs or in tiles.

The canvas's painter draws them, from the display list alone: nothing that lies over the pages on the desk is printed,
but what a proof's PDF shows around its pages, where that is wished for.
Sheets are painted one at a time between the events of the window, each when its pictures have been read.
"""

import datetime
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPen, QTransform
from PySide6.QtPrintSupport import QPrinter

from gui.canvas.faces import Book, Faces
from gui.canvas.painter import Painter
from gui.canvas.pictures import Pictures
from gui.canvas.spreads import Spreads
from layout.display.items import Group, Mark, PageDisplay
from layout.fonts.book import FontBook
from layout.language.dates import format_date
from layout.language.tags import is_right_to_left
from layout.model.geometry import Rect
from layout.pdf.proofmarks import FAINT, Note, Proofing, foot_height, notes_of, proof_sheet, proof_type

#: Dots an inch: office printers do more, but photographs for a newspaper have no more to give.
DOTS = 300
#: Points of the line below the pages, its type, and by how much tiles overlap, to be glued.
FOOT, FOOT_TYPE, OVERLAP = 14.0, 7.0, 20.0
#: Points between the sheet's edge and what is printed, where the printer does not ask for more.
MARGIN = 18.0
#: Milliseconds that the pictures of one sheet are waited for.
PATIENCE = 30_000


class Sheeting(Enum):
    """How pages come on sheets."""

    FITTED = "fitted"
    PAIRS = "pairs"
    TILES = "tiles"


class Placed(NamedTuple):
    """A page's top left on the sheet, in points from the corner of what can be printed on."""

    page: PageDisplay
    x: float
    y: float


class Sheet(NamedTuple):
    """What stands on one side of paper: pages at a scale, cut by ``window``, above a line of words."""

    pages: tuple[Placed, ...]
    scale: float
    window: QRectF
    foot: str


class Proofs(NamedTuple):
    """Pages with what a proof shows around them, and what lies over each, by its number."""

    pages: tuple[PageDisplay, ...]
    over: Mapping[int, Group]


class Wish(NamedTuple):
    """Pages to print and how; ``title`` begins the line below them; ``over``, by the pages' numbers, is laid over them
    faintly."""

    pages: tuple[PageDisplay, ...]
    book: Book
    title: str
    sheeting: Sheeting = Sheeting.FITTED
    over: Mapping[int, Group] = {}


def as_proofs(pages: Sequence[PageDisplay], notes: Sequence[Note], title: str, book: FontBook) -> Proofs:
    """The pages as a proof has them: slots, problems and their list, with a watermark to be laid over each."""
    listed = {page.number: notes_of(page, notes, first=page is pages[0]) for page in pages}
    foot = foot_height(max(map(len, listed.values()), default=0))
    made, over = [], {}
    for page in pages:
        date = format_date(datetime.date.today(), page.language, weekday=False)  # paper tells which proof is the newer
        sheet, mark = proof_sheet(page, listed[page.number], Proofing(title, date, proof_type(book), foot))
        left, top = -sheet.trim.x, -sheet.trim.y
        moved = Group(Mark("proof"), left, top, sheet.groups)
        trim = Rect(0.0, 0.0, sheet.trim.width, sheet.trim.height)
        made.append(replace(sheet, trim=trim, groups=(moved,)))
        over[page.number] = replace(mark, dx=left, dy=top)
    return Proofs(tuple(made), over)


def sheets(wish: Wish, room: QSizeF) -> tuple[Sheet, ...]:
    """The sheets of a wish; ``room``: points that can be printed on, across and down."""
    across, down = room.width(), room.height() - FOOT
    match wish.sheeting:
        case Sheeting.FITTED:
            return tuple(_fitted((page,), 1, wish.title, QSizeF(across, down)) for page in wish.pages)
        case Sheeting.PAIRS:
            count = max((page.number for page in wish.pages), default=0)
            rows = Spreads(count, 1.0, 1.0).rows
            pairs = (tuple(page for page in wish.pages if page.number in row) for row in rows)
            return tuple(_fitted(pair, 2, wish.title, QSizeF(across, down)) for pair in pairs if pair)
        case Sheeting.TILES:
            return tuple(tile for page in wish.pages for tile in _tiles(page, wish.title, QSizeF(across, down)))


def _fitted(pages: tuple[PageDisplay, ...], beside: int, title: str, room: QSizeF) -> Sheet:
    """Pages beside each other in the middle of the sheet, never enlarged; room is kept for ``beside`` of them."""
    trim = pages[0].trim
    width = trim.width * beside
    scale = min(room.width() / width, room.height() / trim.height, 1.0)
    left = (room.width() - width * scale) / 2
    top = (room.height() - trim.height * scale) / 2
    placed = []
    for page in pages:
        # odd pages lie at the right, or at the left in a paper that is read from right to left
        second = beside == 2 and (page.number % 2 == 1) != is_right_to_left(page.language)
        placed.append(Placed(page, left + (trim.width * scale if second else 0.0), top))
    window = QRectF(left, top, width * scale, trim.height * scale)
    return Sheet(tuple(placed), scale, window, _foot(title, pages, scale))


def _tiles(page: PageDisplay, title: str, room: QSizeF) -> list[Sheet]:
    """A page in its own size, on as many sheets as it takes."""
    trim = page.trim
    steps = (room.width() - OVERLAP, room.height() - OVERLAP)
    columns = max(1, ceil((trim.width - OVERLAP) / steps[0]))
    rows = max(1, ceil((trim.height - OVERLAP) / steps[1]))
    made = []
    for row in range(rows):
        for column in range(columns):
            x, y = column * steps[0], row * steps[1]
            window = QRectF(0.0, 0.0, min(room.width(), trim.width - x), min(room.height(), trim.height - y))
            foot = _foot(title, (page,), 1.0, f"{chr(ord('A') + row)}{column + 1}" if rows * columns > 1 else "")
            made.append(Sheet((Placed(page, -x, -y),), 1.0, window, foot))
    return made


def _foot(title: str, pages: tuple[PageDisplay, ...], scale: float, tile: str = "") -> str:
    folios = "–".join(page.folio or str(page.number) for page in pages)
    return "  ·  ".join(part for part in (title, folios, f"{scale:.0%}".replace("%", " %"), tile) if part)


def make_printer(paper: QPageSize.PageSizeId, sheeting: Sheeting, file: str = "") -> QPrinter:
    """A printer set for proofs: paper, upright or (for pairs) across; ``file`` for a PDF instead of paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if file:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(file)
    printer.setResolution(DOTS)
    turned = QPageLayout.Orientation.Landscape if sheeting is Sheeting.PAIRS else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(paper), turned, QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    printer.setPageLayout(layout)
    printer.setCreator("newslayout")
    return printer


def _usable(printer: QPrinter) -> bool:
    """Whether the printer is there, or the file that stands for it can be written."""
    file = printer.outputFileName()
    return os.access(os.path.dirname(os.path.abspath(file)), os.W_OK) if file else printer.isValid()


class SheetPainter(QObject):
    """Paints the sheets of a wish; ``base`` takes points of what can be printed on to the dots of the device."""

    def __init__(self, wish: Wish, room: QSizeF, base: QTransform, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets = sheets(wish, room)
        self._room, self._base = room, base
        self._asked: Sheet | None = None
        self._over = wish.over
        self._pictures = Pictures(self)
        self._painter = Painter(Faces(wish.book), self._pictures)

    def ready(self, sheet: Sheet, patience: int) -> bool:
        """Ask for the pictures of a sheet for the very dots it has, and wait for them; whether they came in time."""
        if sheet is not self._asked:
            self._asked = sheet
            nothing = QImage(1, 1, QImage.Format.Format_RGB32)
            painter = QPainter(nothing)
            self.paint(painter, sheet)  # painting asks for them
            painter.end()
        return self._pictures.wait(patience)

    def paint(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw a sheet: its pages, their edges, and the line below."""
        for placed in sheet.pages:
            painter.save()
            painter.setTransform(self._base)
            painter.setClipRect(sheet.window)
            painter.translate(placed.x, placed.y)
            painter.scale(sheet.scale, sheet.scale)
            trim = QRectF(0.0, 0.0, placed.page.trim.width, placed.page.trim.height)
            painter.setClipRect(trim, Qt.ClipOperation.IntersectClip)
            self._painter.paint_page(painter, placed.page, trim)
            if placed.page.number in self._over:
                painter.setOpacity(FAINT)
                self._painter.paint_group(painter, self._over[placed.page.number], trim)
            painter.restore()
        painter.save()
        painter.setTransform(self._base)
        painter.setPen(QPen(QColor("#8a8a8a"), 0.25))
        for placed in sheet.pages:
            trim = QRectF(placed.x, placed.y, placed.page.trim.width, placed.page.trim.height)
            painter.drawRect(QRectF(trim.topLeft(), trim.size() * sheet.scale) & sheet.window)
        font = QFont(painter.font())
        font.setPixelSize(round(FOOT_TYPE))
        painter.setFont(font)
        painter.setPen(QColor("#4a4a4a"))
        place = QPointF(sheet.window.x() if sheet.scale < 1 else 0.0, self._room.height() - 3.0)
        painter.drawText(place, sheet.foot)
        painter.restore()

    def close(self) -> None:
        """End the threads that read pictures."""
        self._pictures.close()


class Printing(QObject):
    """One wish on its way to a printer."""

    #: sheets done, and how many there are
    progressed = Signal(int, int)
    #: what went wrong, "" for nothing
    ended = Signal(str)

    def __init__(self, wish: Wish, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        scale = printer.resolution() / 72
        rect = printer.pageLayout().paintRectPixels(printer.resolution())
        room = QSizeF(rect.width() / scale, rect.height() / scale)
        self._painter = SheetPainter(wish, room, QTransform.fromScale(scale, scale), self)
        self.sheets = self._painter.sheets
        self._done = 0
        self._waited = 0
        self._paper = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Paint sheet after sheet, giving way to the window."""
        if self._begin():
            self._timer.start()

    def cancel(self) -> None:
        """Print no more; what the printer has not begun is not printed."""
        if self._paper.isActive():
            self._printer.abort()
            self._end(self.tr("Printing was cancelled."))

    def _begin(self) -> bool:
        if not self.sheets:
            self._end(self.tr("There is nothing to print."))
            return False
        if not _usable(self._printer) or not self._paper.begin(self._printer):
            self._end(self.tr("The printer cannot be used; see whether it is there, or choose another one."))
            return False
        return True

    def _step(self) -> None:
        sheet = self.sheets[self._done]
        if not self._painter.ready(sheet, 20) and self._waited < PATIENCE:  # the window has its turn
            self._waited += 20
            return
        self._waited = 0
        self._paint_next()
        if self._done == len(self.sheets):
            self._end("")

    def _paint_next(self) -> None:
        if self._done:
            self._printer.newPage()
        self._painter.paint(self._paper, self.sheets[self._done])
        self._done += 1
        self.progressed.emit(self._done, len(self.sheets))

    def _end(self, fault: str) -> None:
        self._timer.stop()
        if self._paper.isActive():
            self._paper.end()
        self._painter.close()
        self.ended.emit(fault)
