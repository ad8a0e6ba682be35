"""A sheet and a number of pages come in, a drawing of the page plan goes out: its templates' slots, in spreads."""

import datetime
import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours, small
from layout.model.geometry import Rect
from layout.model.issue import Edition, Issue, Localized, Page, Paper
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.model.sheet import FORMATS, Format
from layout.model.styles import Stylesheet
from layout.model.template import TemplateSlot
from layout.page.grid import folds, furniture_cell, ground_rect
from layout.page.plan import PageFrame, frames
from layout.products.known import template_names
from layout.products.product import built_in_template

#: What a page takes at least, in pixels; of longer plans the pages that fit are drawn.
_LEAST = 44.0

_INK = QColor("#2a2f36")
_LINES = QColor("#c3c8ce")
_PICTURE = QColor("#cfdfee")
_ADVERT = QColor("#f0e6c8")
_GROUND = QColor("#cfe0ea")
_FOLD = QColor("#8a94a0")

#: Products of a single sheet: their pages are its sides.
LOOSE = ("leaflet", "poster")


class Drawn(NamedTuple):
    """One slot on one page; ``kind`` is what it takes first."""

    name: str
    kind: str
    rect: Rect
    legs: int


class DrawnPage(NamedTuple):
    """``folds``: where the sheet is folded, from its left edge; ``grounds``: what lies in colour under slots."""

    number: int
    template: str
    nameplate: Rect | None
    slots: tuple[Drawn, ...]
    folds: tuple[float, ...] = ()
    grounds: tuple[Rect, ...] = ()


def plan_pages(sheet: Format, pages: int) -> tuple[DrawnPage, ...]:
    """The pages of a new issue as the composer would divide them, nothing in their slots yet."""
    chosen = template_names(sheet.name, pages)
    templates = FrozenMap({name: built_in_template(name) for name in dict.fromkeys(chosen)})
    paper = Paper(Localized())
    edition = Edition("", "en", paper, tuple(Page(name) for name in chosen), FrozenMap())
    issue = Issue(
        folder="",
        plan="",
        paper=paper,
        date=datetime.date(2000, 1, 1),
        language="en",
        sheet=sheet,
        printer=PrinterProfile(""),
        stylesheet=Stylesheet(FrozenMap(), FrozenMap()),
        editions=(edition,),
        templates=templates,
    )
    return tuple(drawn_page(frame, sheet) for frame in frames(issue, edition))


def drawn_page(frame: PageFrame, sheet: Format) -> DrawnPage:
    """A page as it is drawn small."""
    nameplate = None
    for piece in frame.template.furniture:
        if piece.kind == "nameplate" and piece.at is not None:
            nameplate = frame.grid.rect(furniture_cell(piece.at, frame.template, sheet))
    slots = tuple(_slot(frame, slot) for slot in frame.template.slots)
    trim = Rect(0.0, 0.0, sheet.width, sheet.height)
    grounds = tuple(
        ground_rect(frame.cells[slot.name], frame.grid, trim, 0.0) for slot in frame.template.slots if slot.ground
    )
    at = folds(sheet.width, frame.template, frame.turned)
    return DrawnPage(frame.number, frame.template.name, nameplate, slots, at, grounds)


def _slot(frame: PageFrame, slot: TemplateSlot) -> Drawn:
    cell = frame.cells[slot.name]
    kind = slot.takes[0] if slot.takes else ""
    return Drawn(slot.name, kind, frame.grid.rect(cell), slot.legs or cell.columns)


def spreads(count: int, bound: bool = True) -> tuple[tuple[int, ...], ...]:
    """The page numbers that lie side by side: ``(1,), (2, 3), …``; the last alone where the count is even. Those of a
    sheet that is not ``bound`` to others lie one by one."""
    if not bound:
        return tuple((number,) for number in range(1, count + 1))
    return ((1,), *(tuple(n for n in (left, left + 1) if n <= count) for left in range(2, count + 1, 2)))


class PlanPreview(QWidget):
    """The drawing; ``show_plan`` changes what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = FORMATS["tabloid"]
        self._name = ""
        self._pages: tuple[DrawnPage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The page plan of the new issue"))

    def show_plan(self, sheet: Format, pages: int, name: str) -> None:
        """Draw another plan."""
        if sheet != self._sheet or pages != len(self._pages):
            self._sheet = sheet
            self._pages = plan_pages(sheet, pages)
        self._name = name
        templates = ", ".join(f"{page.number} {page.template}" for page in self._pages[:12])
        self.setAccessibleDescription(templates)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        label = QFontMetricsF(painter.font()).height() + 4
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pairs = self._spreads()
        scale, across, shown = self._arranged(box.size().width(), box.size().height(), label)
        cell = QRectF(0, 0, *self._cell(scale, label))
        left = box.left() + (box.width() - across * cell.width()) / 2
        for i, pair in enumerate(pairs[:shown]):
            corner = QPointF(left + (i % across) * cell.width(), box.top() + (i // across) * cell.height())
            self._paint_spread(painter, corner, pair, scale)
        left_out = sum(len(pair) for pair in pairs[shown:])
        if left_out:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = self.tr("… and {count} more pages").format(count=left_out)
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, words)
        painter.end()

    @property
    def _bound(self) -> bool:
        return self._sheet.product not in LOOSE

    def _spreads(self) -> tuple[tuple[int, ...], ...]:
        return spreads(len(self._pages), self._bound)

    def _cell(self, scale: float, label: float) -> tuple[float, float]:
        """What a spread takes, with the space around it."""
        return (1 + self._bound) * self._sheet.width * scale + 26, self._sheet.height * scale + label + 14

    def _arranged(self, width: float, height: float, label: float) -> tuple[float, int, int]:
        """Scale, spreads a row, and how many spreads there is room for: the pages as large as they can be."""
        count = len(self._spreads())
        best = (0.0, 1, count)
        for across in range(1, count + 1):
            rows = math.ceil(count / across)
            wide = (width / across - 26) / ((1 + self._bound) * self._sheet.width)
            deep = (height / rows - label - 14) / self._sheet.height
            best = max(best, (min(wide, deep), across, count))
        least = _LEAST / self._sheet.width
        if best[0] >= least:
            return best
        cell = self._cell(least, label)
        across, rows = max(1, int(width / cell[0])), max(1, int((height - label) / cell[1]))
        return least, across, min(count, across * rows)

    def _paint_spread(self, painter: QPainter, corner: QPointF, pair: tuple[int, ...], scale: float) -> None:
        width, height = self._sheet.width * scale, self._sheet.height * scale
        theme = colours()
        for number in pair:
            page = self._pages[number - 1]
            box = QRectF(corner.x() + 13 + (width if number % 2 and self._bound else 0), corner.y() + 4, width, height)
            painter.fillRect(box.translated(1.5, 2), theme.paper_shadow)
            painter.fillRect(box, theme.paper)
            painter.save()
            painter.translate(box.topLeft())
            paint_plan_page(painter, page, self._sheet, scale, self._name)
            painter.restore()
            painter.setPen(QPen(theme.paper_edge, 1))
            painter.drawRect(box)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            foot = QRectF(box.left(), box.bottom() + 3, width, 40)
            shown = f"{number}  {page.template}"
            if QFontMetricsF(painter.font()).horizontalAdvance(shown) > width:
                shown = str(number)
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)


def paint_plan_page(painter: QPainter, page: DrawnPage, sheet: Format, scale: float, name: str = "") -> None:
    """A page's slots and nameplate; the painter stands at its top left, in pixels. ``name`` is the paper's."""
    if page.nameplate is not None:
        _paint_nameplate(painter, _scaled(page.nameplate, scale), name or "—")
    for ground in page.grounds:
        painter.fillRect(_scaled(ground, scale), _GROUND)
    for slot in page.slots:
        box = _scaled(slot.rect, scale)
        match slot.kind:
            case "picture":
                painter.fillRect(box, _PICTURE)
            case "advert":
                painter.fillRect(box, _ADVERT)
            case _:
                _paint_story(painter, box, slot.legs, sheet.gutter * scale)
    painter.setPen(QPen(_FOLD, 1, Qt.PenStyle.DashLine))
    for fold in page.folds:
        painter.drawLine(QPointF(fold * scale, 0.0), QPointF(fold * scale, sheet.height * scale))


def _paint_nameplate(painter: QPainter, box: QRectF, name: str) -> None:
    painter.save()
    font = QFont("Source Serif 4 Display")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setWeight(QFont.Weight.Bold)
    font.setPixelSize(100)
    room = QFontMetricsF(font).horizontalAdvance(name)
    size = min(box.height() * 0.62, box.width() / max(room, 1.0) * 100)
    if size >= 3:
        font.setPixelSize(round(size))
        painter.setFont(font)
        painter.setPen(_INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), _INK)
    painter.restore()


def _scaled(rect: Rect, scale: float) -> QRectF:
    return QRectF(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale)


def _paint_story(painter: QPainter, box: QRectF, legs: int, gutter: float) -> None:
    """A headline's bar, and lines in legs below it."""
    bar = min(box.height() * 0.12, max(2.0, box.width() * 0.045))
    painter.fillRect(QRectF(box.left(), box.top(), box.width() * 0.86, bar), _INK)
    gutter = max(1.5, gutter)
    width = (box.width() - gutter * (legs - 1)) / legs
    step = 3.0
    count = int((box.height() - bar * 1.9) / step)
    for leg in range(legs):
        left = box.left() + leg * (width + gutter)
        for i in range(count):
            painter.fillRect(QRectF(left, box.top() + bar * 1.9 + i * step, width, 1.2), _LINES)


def shape_icon_size(sheet: Format, height: float) -> tuple[float, float]:
    """The sheet drawn to one scale with all others, the tallest ``height`` high."""
    scale = height / max(f.height for f in FORMATS.values())
    return sheet.width * scale, sheet.height * scale
