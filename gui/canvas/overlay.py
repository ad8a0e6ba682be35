"""What lies over the pages: the grid, the slots with their fit meters, marks of problems, what is chosen.

All of it is drawn in pixels of the screen, as sharp and as large at one zoom as at another; it is asked for at every
paint from the session, so there is nothing to keep in step.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.canvas.cells import EDGES
from gui.canvas.view import OVERLAYS_Z
from gui.fit import fit_of, fit_sign, fit_text
from gui.theme import Colours, colours
from layout.display.items import SlotBox
from layout.model.diagnostics import Severity
from layout.model.geometry import Rect
from layout.model.issue import Target
from layout.page.grid import folds
from layout.page.plan import PageFrame

if TYPE_CHECKING:
    from gui.canvas.stage import Stage

#: Pixels: a handle's side and reach, a badge's padding, the least width of a slot with a badge in words, a mark's size.
HANDLE, REACH, PAD, WORDY, MARK = 7.0, 6.0, 5.0, 150.0, 15.0
#: Pixels by which anything drawn over a slot reaches beyond it.
SPILL = 24.0
#: Of kinds whose text has a fit.
FITTED = frozenset({"article", "package", "items", "jump"})
#: Points between two lines of the baseline grid, in pixels of the screen, below which it would be a grey wash.
DENSE = 4.0


class Hover(NamedTuple):
    """What a drag would do here: the slot, what is said of it, and how it would fit (None while it is composed)."""

    target: Target
    text: str
    fit: tuple[int, int] | None = None
    refused: bool = False


class Overlay(QGraphicsObject):
    """Everything over the pages, in one item that covers the scene."""

    def __init__(self, stage: "Stage") -> None:
        super().__init__()
        self._stage = stage
        self.hover: Hover | None = None
        #: the place of a slot while its edge is dragged
        self.dragged: tuple[int, QRectF] | None = None
        self.under_pointer: Target | None = None
        self.setZValue(OVERLAYS_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._area = QRectF()
        stage.view.scene().addItem(self)
        stage.view.arranged.connect(self._cover)  # what the scene says of its size comes too late

    def _cover(self, area: QRectF) -> None:
        """All of the desk: what lies beyond would not be painted."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area

    def update_slot(self, page: int, rect: Rect) -> None:
        """Paint one slot of a page anew, with what reaches beyond it: marks, handles, the plate of a drag."""
        around = SPILL / self._stage.view.pixels
        place = QRectF(rect.x, rect.y, rect.width, rect.height).adjusted(-around, -around, around, around)
        self._stage.view.touch(place.translated(self._stage.view.scene_rect(page).topLeft()))

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None, /) -> None:
        stage = self._stage
        session = stage.session
        if session is None:
            return
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(_badge_font(painter.font()))
        shades = colours()
        for frame in stage.frames():
            sheet = stage.view.scene_rect(frame.number)
            if not sheet.adjusted(-60, -60, 60, 60).intersects(option.exposedRect):
                continue
            page = _Sheet(painter, transform, sheet.topLeft(), shades)
            page.look_at(option.exposedRect)
            if not stage.overlay("press"):
                self._paint_grids(page, frame)
                self._paint_slots(page, frame)
                self._paint_problems(page, frame)
            self._paint_closed(page, frame)
            if stage.cropping is None:
                self._paint_chosen(page, frame)
        painter.restore()

    # grids

    def _paint_grids(self, page: "_Sheet", frame: PageFrame) -> None:
        stage, grid, shades = self._stage, frame.grid, page.shades
        assert stage.session is not None
        trim = stage.session.issue.trim
        if stage.overlay("grid"):
            for column in range(grid.columns):
                x, height = grid.x(column), grid.lines * grid.step
                column_area = Rect(x, grid.top, grid.column_width, height)
                page.fill(column_area, _clear(shades.grid, 14))
                page.outline(column_area, _clear(shades.grid, 150), 1.0)
            page.outline(grid.rect(grid.whole), shades.margin, 1.0)
        if stage.overlay("baselines") and grid.step * page.scale >= DENSE:
            right = grid.x(grid.columns - 1) + grid.column_width
            for line in range(1, grid.lines + 1):
                page.line((grid.left, grid.y(line)), (right, grid.y(line)), shades.baseline)
        if stage.overlay("slots"):
            for fold in folds(trim.width, frame.template, frame.turned):
                page.line((fold, trim.y), (fold, trim.bottom), shades.bleed, dashed=True)
        if stage.overlay("bleed"):
            bleed = stage.session.issue.printer.bleed
            page.outline(trim, shades.bleed, 1.0)
            if bleed:
                page.outline(trim.inset(-bleed, -bleed), shades.bleed, 1.0, dashed=True)
        if stage.overlay("safe"):
            margin = stage.session.issue.printer.safe_margin
            page.outline(trim.inset(margin, margin), shades.safe, 1.0, dashed=True)

    # slots

    def _paint_slots(self, page: "_Sheet", frame: PageFrame) -> None:
        if not self._stage.overlay("slots"):
            return
        for box in self._stage.boxes(frame.number):
            if not page.sees(box.rect):
                continue
            target = Target(frame.number, box.name)
            hot = target == self.under_pointer
            page.outline(box.rect, page.shades.hover if hot else page.shades.slot, 1.5 if hot else 1.0)
            if not box.kind:
                self._paint_empty(page, box)
            elif box.kind in FITTED:
                self._paint_meter(page, box)

    def _paint_empty(self, page: "_Sheet", box: SlotBox) -> None:
        """An empty slot says its name and what it takes."""
        page.fill(box.rect, _clear(page.shades.empty, 16))
        takes = ", ".join(self._stage.takes_words(box.takes))
        page.label(box.rect, box.name, takes)

    def _paint_meter(self, page: "_Sheet", box: SlotBox) -> None:
        """The fit meter at the slot's foot: a badge, and a bar for the empty lines."""
        state = fit_of(box.over, box.under)
        inks = {"fits": page.shades.fits, "over": page.shades.over, "under": page.shades.under}
        if state == "fits" and box.name != self._name_chosen(page):
            return
        rect = page.rect(box.rect)
        text = fit_text(box.over, box.under) if rect.width() >= WORDY else fit_sign(box.over, box.under)
        page.badge(rect.bottomRight(), text, inks[state])

    def _name_chosen(self, page: "_Sheet") -> str:
        session = self._stage.session
        target = session.selection.target if session else None
        here = self._stage.view.scene_rect(target.page).topLeft() if target else QPointF(-1, -1)
        return target.slot if target and here == page.origin else ""

    # problems

    def _paint_problems(self, page: "_Sheet", frame: PageFrame) -> None:
        if not self._stage.overlay("problems"):
            return
        for mark in self._stage.marks(frame.number):
            ink = page.shades.over if mark.severity is Severity.ERROR else page.shades.under
            page.mark(page.point((mark.x, mark.y)), ink, "!")

    def _paint_closed(self, page: "_Sheet", frame: PageFrame) -> None:
        session = self._stage.session
        plan = session.page(frame.number) if session else None
        if session is not None and plan is not None and plan.closed:
            page.outline(session.issue.trim, page.shades.closed, 2.0)
            corner = page.rect(session.issue.trim).topRight()
            page.badge(corner + QPointF(0, 18), self._stage.tr("closed"), page.shades.closed)

    # what is chosen, what a drag would do

    def _paint_chosen(self, page: "_Sheet", frame: PageFrame) -> None:
        stage, shades = self._stage, page.shades
        session = stage.session
        assert session is not None
        rects = {box.name: box.rect for box in stage.boxes(frame.number)}
        chosen = session.selection
        if chosen.page == frame.number and not chosen.slot:
            page.outline(session.issue.trim, shades.selection, 2.0)
        rect = rects.get(chosen.slot) if chosen.page == frame.number else None
        if rect is not None:
            page.outline(rect, shades.selection, 2.0)
            picture = stage.picture_rect()
            if picture is not None:
                page.outline(picture, shades.selection, 1.0, dashed=True)
            if not stage.overlay("press"):
                for place in handles(page.rect(rect)).values():
                    page.handle(place)
                box = next(box for box in stage.boxes(frame.number) if box.name == chosen.slot)
                if box.kind in FITTED:
                    page.out_port(page.rect(rect), box.over > 0)
        writing = stage.caret_on(frame.number)
        if writing is not None and not stage.overlay("press"):
            page.caret(writing)
        if self.dragged is not None and self.dragged[0] == frame.number:
            area = self.dragged[1]
            page.outline(Rect(area.x(), area.y(), area.width(), area.height()), shades.drop, 2.0)
        if self.hover is not None and self.hover.target.page == frame.number:
            self._paint_hover(page, rects.get(self.hover.target.slot))

    def _paint_hover(self, page: "_Sheet", rect: Rect | None) -> None:
        hover, shades = self.hover, page.shades
        if hover is None or rect is None:
            return
        ink = shades.over if hover.refused else shades.drop
        page.outline(rect, ink, 3.0)
        if hover.fit is None:
            page.fill(rect, shades.drop_fill if not hover.refused else _clear(shades.over, 30))
        box = page.rect(rect)
        page.badge(QPointF(box.center().x() + 8, box.top() + 22), hover.text, ink, centred=True)
        if hover.fit is not None:
            state = fit_of(*hover.fit)
            fill = {"fits": shades.fits, "over": shades.over, "under": shades.under}[state]
            page.badge(box.bottomRight(), fit_text(*hover.fit), fill)


def handles(rect: QRectF) -> dict[frozenset[str], QPointF]:
    """The eight handles of a slot's outline, by the edges that each moves."""
    left, top, right, bottom = EDGES[0], EDGES[2], EDGES[1], EDGES[3]
    middle = rect.center()
    return {
        frozenset({left, top}): rect.topLeft(),
        frozenset({top}): QPointF(middle.x(), rect.top()),
        frozenset({right, top}): rect.topRight(),
        frozenset({right}): QPointF(rect.right(), middle.y()),
        frozenset({right, bottom}): rect.bottomRight(),
        frozenset({bottom}): QPointF(middle.x(), rect.bottom()),
        frozenset({left, bottom}): rect.bottomLeft(),
        frozenset({left}): QPointF(rect.left(), middle.y()),
    }


def port_place(rect: QRectF) -> QRectF:
    """The out port of a slot, in pixels: where its overset is taken hold of for a jump."""
    return QRectF(rect.right() - 7, rect.bottom() - 30, 14, 14)


class _Sheet:
    """Draws on one page in pixels what is given in points."""

    def __init__(self, painter: QPainter, transform: QTransform, origin: QPointF, shades: Colours) -> None:
        self._painter, self._transform = painter, transform
        self.origin, self.shades = origin, shades
        self.scale = transform.m11()
        self._seen = QRectF()

    def look_at(self, exposed: QRectF) -> None:
        """What of the scene is painted now."""
        around = SPILL / self.scale
        self._seen = exposed.translated(-self.origin).adjusted(-around, -around, around, around)

    def sees(self, rect: Rect) -> bool:
        """Whether anything of a rectangle of the page, or just beyond it, is painted now."""
        return self._seen.intersects(QRectF(rect.x, rect.y, rect.width, rect.height))

    def point(self, at: tuple[float, float]) -> QPointF:
        return self._transform.map(self.origin + QPointF(*at))

    def rect(self, rect: Rect) -> QRectF:
        return QRectF(self.point((rect.x, rect.y)), self.point((rect.right, rect.bottom)))

    def fill(self, rect: Rect, ink: QColor) -> None:
        self._painter.fillRect(self.rect(rect), ink)

    def line(self, a: tuple[float, float], b: tuple[float, float], ink: QColor, *, dashed: bool = False) -> None:
        self._painter.setPen(QPen(ink, 1.0, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        self._painter.drawLine(self.point(a), self.point(b))

    def outline(self, rect: Rect, ink: QColor, width: float, *, dashed: bool = False) -> None:
        painter, place = self._painter, self.rect(rect)
        if not dashed:
            _frame(painter, place, ink, width)
            return
        pen = QPen(ink, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def label(self, rect: Rect, name: str, about: str) -> None:
        """A name in the middle of a slot, with a smaller line below it where there is room."""
        painter, box = self._painter, self.rect(rect)
        metrics = QFontMetricsF(painter.font())
        if box.width() < 24 or box.height() < metrics.height():
            return
        painter.setPen(self.shades.slot_text)
        mode = Qt.TextElideMode.ElideRight
        lines = [metrics.elidedText(name, mode, box.width() - 8)]
        if box.height() > 2.6 * metrics.height() and box.width() > 60:
            lines.append(metrics.elidedText(about, mode, box.width() - 8))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def badge(self, corner: QPointF, text: str, ink: QColor, *, centred: bool = False) -> None:
        """A small plate with a text, its lower right corner a little within ``corner``."""
        painter = self._painter
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(text) + 2 * PAD + 2, metrics.height() + PAD - 1
        left = corner.x() - width / 2 if centred else corner.x() - width - 3
        place = QRectF(left, corner.y() - height - 3, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(place, 3.0, 3.0)
        painter.setPen(self.shades.on_meter)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def mark(self, corner: QPointF, ink: QColor, sign: str) -> None:
        """A round mark at a point."""
        painter = self._painter
        place = QRectF(corner.x() - MARK / 2, corner.y() - MARK / 2, MARK, MARK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.shades.on_meter, 1.0))
        painter.setBrush(ink)
        painter.drawEllipse(place)
        painter.setPen(self.shades.on_meter)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def handle(self, at: QPointF) -> None:
        painter, half = self._painter, HANDLE / 2
        place = QRectF(at.x() - half, at.y() - half, HANDLE, HANDLE)
        painter.fillRect(place, self.shades.paper)
        _frame(painter, place, self.shades.selection, 1.0)

    def caret(self, place: Rect) -> None:
        """The story editor's caret: two pixels wide."""
        self._painter.setPen(QPen(self.shades.selection, 2.0))
        self._painter.drawLine(self.point((place.x, place.y)), self.point((place.x, place.bottom)))

    def out_port(self, rect: QRectF, over: bool) -> None:
        """The port from which a jump is drawn: with a red cross while lines are over, as in other programs."""
        painter, place = self._painter, port_place(rect)
        ink = self.shades.over if over else self.shades.selection
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(self.shades.paper)
        painter.drawRoundedRect(place, 2.0, 2.0)
        middle, arm = place.center(), 3.5
        if over:
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
        else:
            painter.setBrush(ink)
            painter.drawPolygon(
                QPolygonF([middle + QPointF(-2.5, -3.5), middle + QPointF(3.5, 0), middle + QPointF(-2.5, 3.5)])
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _frame(painter: QPainter, place: QRectF, ink: QColor, width: float) -> None:
    """A rectangle's outline, around its edges. As four bars, which take a hundredth of a pen's time."""
    left, top = round(place.left() - width / 2), round(place.top() - width / 2)
    right, foot = round(place.right() - width / 2), round(place.bottom() - width / 2)
    bar = max(1, round(width))
    painter.fillRect(left, top, right - left + bar, bar, ink)
    painter.fillRect(left, foot, right - left + bar, bar, ink)
    painter.fillRect(left, top + bar, bar, foot - top - bar, ink)
    painter.fillRect(right, top + bar, bar, foot - top - bar, ink)


def _badge_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(12)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _clear(ink: QColor, alpha: int) -> QColor:
    made = QColor(ink)
    made.setAlpha(alpha)
    return made
