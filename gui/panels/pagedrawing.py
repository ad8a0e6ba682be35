"""A page's facts come in, its thumbnail goes out: its paper, what it is called, and signs for what is wrong with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.fit import fit_of, fit_sign
from gui.icons import pixmap
from gui.panels.pagemodel import Index, PageFacts
from gui.theme import colours, small
from layout.model.diagnostics import Severity

if TYPE_CHECKING:
    from gui.panels.pagetable import PageTable


class PageDrawing(QStyledItemDelegate):
    """Draws a page of the table."""

    def __init__(self, table: "PageTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facts = self._table.pages.facts(index)
        if facts is None:
            return
        paper = QRectF(self._table.place_of(facts.number))
        shades = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(paper.translated(0, 1.5), shades.paper_shadow)
        painter.fillRect(paper, shades.paper)
        picture = self._table.thumbs.of(facts.number)
        if picture is not None:
            painter.drawPixmap(paper, picture, QRectF(picture.rect()))
        else:
            painter.setPen(shades.empty)
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, facts.title.partition(" ")[0])
        framed = facts.number == self._table.page
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if framed:
            painter.setPen(
                QPen(shades.selection, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
            )
            painter.drawRect(paper.adjusted(1.5, 1.5, -1.5, -1.5))
        else:
            painter.setPen(QPen(shades.paper_edge, 1))
            painter.drawRect(paper)
        self._paint_signs(painter, paper, facts)
        self._paint_title(painter, paper, option, facts, framed=framed)
        painter.restore()

    def _paint_signs(self, painter: QPainter, paper: QRectF, facts: PageFacts) -> None:
        shades = colours()
        fit = fit_of(facts.over, facts.under)
        right = paper.right() - 5
        if fit != "fits":
            font = small(self._table.font())
            font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetrics(font)
            text = fit_sign(facts.over, facts.under)
            width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 2
            chip = QRectF(right - width, paper.bottom() - height - 5, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.over if fit == "over" else shades.under)
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setFont(font)
            painter.setPen(shades.on_meter)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        signs = [("lock", shades.closed)] if facts.closed else []
        if facts.worst is not None:
            error = facts.worst is Severity.ERROR
            signs.append(("error" if error else "warning", shades.over if error else shades.under))
        for name, ink in signs:
            place = QRectF(right - 18, paper.top() + 5, 18, 18)
            painter.setPen(QPen(shades.paper_edge, 1))
            painter.setBrush(shades.paper)
            painter.drawEllipse(place)
            sign = pixmap(name, 12, painter.device().devicePixelRatioF(), ink.name())
            painter.drawPixmap(QPointF(place.left() + 3, place.top() + 3), sign)
            right -= 21

    def _paint_title(
        self, painter: QPainter, paper: QRectF, option: QStyleOptionViewItem, facts: PageFacts, *, framed: bool
    ) -> None:
        palette: QPalette = option.palette
        upper = QFont(self._table.font())
        upper.setWeight(QFont.Weight.DemiBold if framed else QFont.Weight.Normal)
        y, centre = paper.bottom() + 4, Qt.AlignmentFlag.AlignHCenter
        for font, text, ink in (
            (upper, facts.title, palette.color(QPalette.ColorRole.Text)),
            (small(self._table.font()), facts.template, colours().muted),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(paper.width()))
            painter.drawText(QRectF(paper.left(), y, paper.width(), metrics.height()), centre, shown)
            y += metrics.height()
