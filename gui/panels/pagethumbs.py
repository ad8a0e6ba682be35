"""Composed pages come in, small pictures of them go out by and by: while nothing else is to do, what is seen first."""

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from layout.display.items import PageDisplay, Picture, walk

if TYPE_CHECKING:
    from gui.canvas.painter import Painter
    from gui.session import Session

#: Milliseconds of quiet after a version before its pages are drawn small, and between two pages.
QUIET, NEXT = 250, 12
#: Seconds in which a page is prepared and drawn at a time; typing goes on meanwhile.
TURN = 0.006


class _Drawn(NamedTuple):
    page: PageDisplay
    size: QSize
    picture: QPixmap
    digests: frozenset[str]


class PageThumbs(QObject):
    """The pages of one session, drawn by the canvas's own painter."""

    #: the number of a page of which there is a new picture
    changed = Signal(int)

    def __init__(self, painter: "Painter", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        self._session: Session | None = None
        self._size = QSize(96, 150)
        self._ratio = 1.0
        self._drawn: dict[int, _Drawn] = {}
        self._first: tuple[int, ...] = ()
        self._awake = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_next)
        painter.pictures.arrived.connect(self._picture_arrived)

    def opened(self, session: "Session") -> None:
        """Draw the pages of this session."""
        self._session = session
        session.composed.connect(self._composed)
        session.edition_changed.connect(self._forget)

    def closed(self) -> None:
        """Draw nothing, keep nothing."""
        self._session = None
        self._timer.stop()
        self._drawn.clear()

    def set_awake(self, awake: bool) -> None:
        """Whether anybody looks."""
        self._awake = awake
        if awake:
            self._soon(NEXT)
        else:
            self._timer.stop()

    def set_size(self, size: QSize, ratio: float) -> None:
        """What a page takes, in pixels, on a screen of that ratio."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = size, ratio
            self._soon(NEXT)

    def look_at(self, numbers: tuple[int, ...]) -> None:
        """These are in sight: they come first."""
        self._first = numbers

    def of(self, number: int) -> QPixmap | None:
        """A page's picture: the last there is, None where there is none yet."""
        found = self._drawn.get(number)
        return found.picture if found else None

    @property
    def done(self) -> bool:
        """Whether every composed page is drawn as it is now."""
        return self._next() is None

    def _composed(self, _result: object) -> None:
        self._soon(QUIET)

    def _forget(self) -> None:
        self._drawn.clear()
        self._soon(NEXT)

    def _soon(self, milliseconds: int) -> None:
        if self._awake and self._session is not None:
            self._timer.start(milliseconds)

    def _picture_arrived(self, digest: str) -> None:
        """A photograph or advert has been read: whoever shows it is drawn again."""
        for number, drawn in list(self._drawn.items()):
            if digest in drawn.digests:
                self._drawn[number] = drawn._replace(size=QSize())
        self._soon(QUIET)

    def _next(self) -> PageDisplay | None:
        session = self._session
        if session is None:
            return None
        order = dict.fromkeys((*(n for n in self._first if n in session.pages), *session.pages))
        for number in order:
            page, drawn = session.pages[number], self._drawn.get(number)
            if drawn is None or drawn.page is not page or drawn.size != self._size:
                return page
        return None

    def _draw_next(self) -> None:
        page = self._next()
        if page is None:
            return
        ends = time.perf_counter() + TURN
        for group in page.groups:
            self._painter.prepare(group)
            if time.perf_counter() > ends:
                break
        else:
            self._draw(page)
        self._timer.start(NEXT)

    def _draw(self, page: PageDisplay) -> None:
        picture = QPixmap(self._size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.scale(self._size.width() / page.trim.width, self._size.height() / page.trim.height)
        self._painter.paint_page(painter, page)
        painter.end()
        digests = frozenset(item.digest for item, _, _ in walk(page.groups) if isinstance(item, Picture))
        self._drawn[page.number] = _Drawn(page, QSize(self._size), picture, digests)
        self.changed.emit(page.number)
