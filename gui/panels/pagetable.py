"""Pages come in, a table of their thumbnails goes out: gone to by clicks and keys, moved by dragging.

A table has what a bare drawing has not: keys, and names for screen readers.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gui.carried import Carried, packed, unpacked
from gui.panels.pagedrawing import PageDrawing
from gui.panels.pagemodel import Index, PageFacts, PageModel
from gui.panels.pagethumbs import PageThumbs
from gui.theme import colours, small

#: Pixels of a thumbnail's width, around it, and around a spread.
WIDTH, AIR, BETWEEN = 104, 8, 6
#: Milliseconds over a page after which a drag brings it to the canvas.
SPRING = 600


class PageTable(QTableView):
    """The thumbnails; what is done to them is told by signals."""

    #: the editor chose a page
    chosen = Signal(int)
    #: the keyboard came to the list while a page is framed
    came = Signal(int)
    #: a page is to fill the canvas
    entered_page = Signal(int)
    #: a page is to stand at another place of the plan
    moved = Signal(int, int)
    deleted = Signal(int)
    #: a context menu is wanted: for a page (0: none), at a point of the screen
    menu_wanted = Signal(int, QPoint)
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
        self.setItemDelegate(PageDrawing(self))
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
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.setInterval(SPRING)
        self._spring.timeout.connect(self._waited)
        self._over = 0
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double)
        self.verticalScrollBar().valueChanged.connect(self._look)
        thumbs.changed.connect(self._redraw)

    # what is shown

    def show_pages(self, pages: tuple[PageFacts, ...], shape: float) -> None:
        """These pages; ``shape`` is the height of one of their width 1."""
        if pages == self.pages.pages and shape == self._shape:
            return
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
        left = (index.column() % 2 == 0) != self.isRightToLeft()
        return QRect(QPoint(cell.right() - size.width() if left else cell.left(), cell.top() + AIR), size)

    # keys and clicks

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        page = self.pages.page_at(current)
        if page and not self._quiet:
            self.chosen.emit(page)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves, across, count = QAbstractItemView.CursorAction, self.pages.columnCount(), self.pages.count
        onwards = -1 if self.isRightToLeft() else 1
        steps = {
            moves.MoveLeft: -onwards, moves.MovePrevious: -1, moves.MoveRight: onwards, moves.MoveNext: 1,
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.page and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.came.emit(self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.page
        if page and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_page.emit(page)
        elif page and _deletes(event):
            self.deleted.emit(page)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        page = self.page if by_key else self.pages.page_at(self.indexAt(event.pos()))
        at = self.viewport().mapToGlobal(self.place_of(page).center()) if by_key and page else event.globalPos()
        self.menu_wanted.emit(page, at)

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the page that is framed already chooses it too."""
        page = self.pages.page_at(index)
        if page:
            self.chosen.emit(page)

    def _double(self, index: QModelIndex) -> None:
        page = self.pages.page_at(index)
        if page:
            self.entered_page.emit(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        here = self.page
        self.pages.show(self.pages.pages, self._across())
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
            before = at.x() > first.right() if self.isRightToLeft() else at.x() < first.left()
            return 1 if first.isValid() and at.y() <= first.bottom() and before else self.pages.count + 1
        return page + ((at.x() > self.place_of(page).center().x()) != self.isRightToLeft())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)
        if unpacked(event.mimeData()) is not None or event.mimeData().hasUrls():
            event.acceptProposedAction()  # of a drag refused as it enters, Qt tells nothing more

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
        x = place.right() + 3 if after != self.isRightToLeft() else place.left() - 3
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours().drop, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, place.top() + 2), QPointF(x, place.bottom() - 2))
        painter.end()


def _deletes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers()
