"""The facts of an issue's pages come in, a table of their thumbnails goes out: spreads side by side, moved by dragging.

A table has what a bare drawing has not: keys, and names for screen readers. Its first cell is empty, so that page 1
stands at the right; a cell's page is its place less that one.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gui.carried import Carried, packed, unpacked
from gui.fit import fit_of, fit_sign
from gui.icons import pixmap
from gui.panels.pagethumbs import PageThumbs
from gui.theme import colours, small
from layout.model.diagnostics import Severity

#: Pixels of a thumbnail's width, around it, and around a spread.
WIDTH, AIR, BETWEEN = 104, 8, 6
#: Milliseconds over a page after which a drag brings it to the canvas.
SPRING = 600

Index = QModelIndex | QPersistentModelIndex


class PageFacts(NamedTuple):
    """What a thumbnail says beside its picture; ``spoken`` says all of it in words."""

    number: int
    title: str
    template: str
    spoken: str
    over: int = 0
    under: int = 0
    worst: Severity | None = None
    closed: bool = False


class PageModel(QAbstractTableModel):
    """Pages in rows of spreads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageFacts, ...] = ()
        self._columns = 2

    def show(self, pages: tuple[PageFacts, ...], columns: int) -> None:
        """These pages, in so many columns; what is the same stays."""
        if pages == self._pages and columns == self._columns:
            return
        if len(pages) != len(self._pages) or columns != self._columns:
            self.beginResetModel()
            self._pages, self._columns = pages, columns
            self.endResetModel()
            return
        before, self._pages = self._pages, pages
        for old, new in zip(before, pages, strict=True):
            if old != new:
                index = self.index_of(new.number)
                self.dataChanged.emit(index, index)

    @property
    def count(self) -> int:
        return len(self._pages)

    def index_of(self, page: int) -> QModelIndex:
        """The cell of a page."""
        if not 0 < page <= len(self._pages):
            return QModelIndex()
        return self.index(*divmod(page, self._columns))

    def page_at(self, index: Index) -> int:
        """The page in a cell, 0 where there is none."""
        number = index.row() * self._columns + index.column() if index.isValid() else 0
        return number if number <= len(self._pages) else 0

    def facts(self, index: Index) -> PageFacts | None:
        """The facts of the page in a cell."""
        number = self.page_at(index)
        return self._pages[number - 1] if number else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._pages else len(self._pages) // self._columns + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        facts = self.facts(index)
        if facts is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return facts.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return facts.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.page_at(index):
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        page = self.page_at(indexes[0]) if indexes else 0
        return packed(Carried("page", page=page)) if page else QMimeData()


class PageTable(QTableView):
    """The thumbnails; what is done to them is told by signals."""

    #: the editor chose a page
    chosen = Signal(int)
    #: a page is to fill the canvas
    entered_page = Signal(int)
    #: a page is to stand at another place of the plan
    moved = Signal(int, int)
    deleted = Signal(int)
    #: something that is dragged waits over a page
    waited = Signal(int)

    def __init__(self, thumbs: PageThumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbs = thumbs
        self.pages = PageModel(self)
        self._shape = 1.5
        self._mark: int | None = None
        self._quiet = False
        self.setModel(self.pages)
        self.setItemDelegate(_Delegate(self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")  # the frame tells it
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.setInterval(SPRING)
        self._spring.timeout.connect(self._waited)
        self._over = 0
        self.doubleClicked.connect(self._double)
        self.verticalScrollBar().valueChanged.connect(self._look)
        thumbs.changed.connect(self._redraw)

    # what is shown

    def show_pages(self, pages: tuple[PageFacts, ...], shape: float) -> None:
        """These pages; ``shape`` is the height of one of their width 1."""
        self._shape = shape
        here = self.page
        self.pages.show(pages, self._across())
        self._measure()
        self.choose(here)
        self._look()

    @property
    def page(self) -> int:
        """The page that is framed."""
        return self.pages.page_at(self.currentIndex())

    def choose(self, page: int) -> None:
        """Frame a page without telling anybody."""
        if page == self.page:
            return
        quiet, self._quiet = self._quiet, True
        index = self.pages.index_of(page)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self._quiet = quiet

    def thumb_size(self) -> QSize:
        """Pixels of a page."""
        return QSize(WIDTH, round(WIDTH * self._shape))

    def _across(self) -> int:
        """Columns that the width holds: whole spreads."""
        return 2 * max(1, self.viewport().width() // (2 * WIDTH + 2 * AIR + BETWEEN))

    def _measure(self) -> None:
        across = self.pages.columnCount()
        width = self.viewport().width()
        for column in range(across):
            self.setColumnWidth(column, width * (column + 1) // across - width * column // across)
        lines = QFontMetrics(self.font()).height() + QFontMetrics(small(self.font())).height()
        height = self.thumb_size().height() + lines + 2 * AIR + 6
        for row in range(self.pages.rowCount()):
            self.setRowHeight(row, height)
        self.thumbs.set_size(self.thumb_size(), self.devicePixelRatioF())

    def _look(self) -> None:
        """What is in sight is drawn first."""
        area = self.viewport().rect()
        self.thumbs.look_at(
            tuple(n for n in range(1, self.pages.count + 1) if area.intersects(self.visualRect(self.pages.index_of(n))))
        )

    def _redraw(self, page: int) -> None:
        self.viewport().update(self.visualRect(self.pages.index_of(page)))

    def place_of(self, page: int) -> QRect:
        """The paper of a page in the viewport."""
        index = self.pages.index_of(page)
        cell, size = self.visualRect(index), self.thumb_size()
        left = index.column() % 2 == 0
        return QRect(QPoint(cell.right() - size.width() if left else cell.left(), cell.top() + AIR), size)

    # keys and clicks

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        page = self.pages.page_at(current)
        if page and not self._quiet:
            self.chosen.emit(page)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves, across, count = QAbstractItemView.CursorAction, self.pages.columnCount(), self.pages.count
        steps = {
            moves.MoveLeft: -1, moves.MovePrevious: -1, moves.MoveRight: 1, moves.MoveNext: 1,
            moves.MoveUp: -across, moves.MoveDown: across, moves.MoveHome: -count, moves.MoveEnd: count,
        }  # fmt: skip
        if action not in steps:
            return super().moveCursor(action, modifiers)
        return self.pages.index_of(min(max(self.page + steps[action], 1), count))

    def event(self, event: QEvent) -> bool:
        """Delete is this list's own key while it has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _deletes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.page
        if page and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_page.emit(page)
        elif page and _deletes(event):
            self.deleted.emit(page)
        else:
            super().keyPressEvent(event)

    def _double(self, index: QModelIndex) -> None:
        page = self.pages.page_at(index)
        if page:
            self.entered_page.emit(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        here = self.page
        self.pages.show(self.pages._pages, self._across())
        self._measure()
        self.choose(here)
        self._look()

    # drags

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: ARG002
        page = self.page
        picture = self.thumbs.of(page)
        if not page:
            return
        drag = QDrag(self)
        drag.setMimeData(packed(Carried("page", page=page)))
        if picture is not None:
            seen = QPixmap(picture.size())
            seen.setDevicePixelRatio(picture.devicePixelRatio())
            seen.fill(Qt.GlobalColor.transparent)
            painter = QPainter(seen)
            painter.setOpacity(0.75)
            painter.drawPixmap(0, 0, picture)
            painter.end()
            drag.setPixmap(seen)
        drag.exec(Qt.DropAction.MoveAction)

    def gap_at(self, at: QPoint) -> int:
        """The page before which something let go here would stand; one more than there are for the end."""
        index = self.indexAt(at)
        page = self.pages.page_at(index)
        if not page:
            first = self.visualRect(self.pages.index_of(1))
            return 1 if first.isValid() and at.y() <= first.bottom() and at.x() < first.left() else self.pages.count + 1
        return page + (at.x() > self.place_of(page).center().x())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = unpacked(event.mimeData())
        at = event.position().toPoint()
        if carried is not None and carried.kind == "page":
            self._set_mark(self.gap_at(at))
            event.acceptProposedAction()
            self._scroll_at(at)
            return
        over = self.pages.page_at(self.indexAt(at)) if carried is not None or event.mimeData().hasUrls() else 0
        if over != self._over:
            self._over = over
            self._spring.start() if over else self._spring.stop()
        event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = unpacked(event.mimeData())
        gap = self.gap_at(event.position().toPoint())
        self._end_drag()
        if carried is None or carried.kind != "page":
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        to = gap - (gap > carried.page)
        if to != carried.page:
            self.moved.emit(carried.page, to)

    def _end_drag(self) -> None:
        self._set_mark(None)
        self._over = 0
        self._spring.stop()

    def _set_mark(self, gap: int | None) -> None:
        if gap != self._mark:
            self._mark = gap
            self.viewport().update()

    def _scroll_at(self, at: QPoint) -> None:
        """A drag near the upper or lower border scrolls."""
        bar, edge = self.verticalScrollBar(), 24
        if at.y() < edge:
            bar.setValue(bar.value() - 16)
        elif at.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + 16)

    def _waited(self) -> None:
        if self._over:
            self.waited.emit(self._over)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark is None or not self.pages.count:
            return
        after = self._mark > self.pages.count
        place = self.place_of(self.pages.count if after else self._mark)
        x = place.right() + 3 if after else place.left() - 3
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours().drop, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, place.top() + 2), QPointF(x, place.bottom() - 2))
        painter.end()


def _deletes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers()


class _Delegate(QStyledItemDelegate):
    """Draws a page: its paper, what it is called, and signs for what is wrong with it."""

    def __init__(self, table: PageTable) -> None:
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
