"""Picture files come in, QImages of about the size that is looked at go out, read on threads of their own.

Photographs are read at halves, quarters ... of their own size, never finer than the screen can show; adverts in
vectors for the very pixels. Until one is there, another size of it is shown, or nothing. What is kept is bounded in
bytes; the digest tells versions of a file apart.
"""

import contextlib
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.canvas.adverts import Pixels, draw_advert
from gui.canvas.photographs import read_photograph
from layout.pictures.probe import probe

#: What renditions may take up; a page of photographs at full zoom needs 30 MB.
BYTES_KEPT = 256 << 20
#: Sizes of one advert in vectors that are kept.
SIZES_KEPT = 6
#: Pixels across beyond which nothing is drawn: an advert of a page at the largest zoom would fill the memory.
WIDEST = 6000


class Rendition(NamedTuple):
    """A picture as read. ``image`` is null where the file cannot be shown; the whole picture fills ``place`` of it;
    ``exact`` tells that it was drawn for the very pixels that were asked for."""

    image: QImage
    place: QRectF
    exact: bool = False


class _File(NamedTuple):
    name: str
    digest: str
    grey: bool


class _Key(NamedTuple):
    """``across``: a photograph's width as it is read."""

    file: _File
    across: int
    pixels: Pixels | None


class _Known(NamedTuple):
    """What is known of a file once it was opened."""

    width: int
    vector: bool
    usable: bool


class _Reading(QRunnable):
    """One file read at one size, on a thread of the pool."""

    def __init__(self, file: _File, pixels: Pixels, owner: "Pictures") -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.pixels = pixels
        self._file = file
        #: let go when it is done: PySide never frees what a pool has run
        self._owner: Pictures | None = owner

    def forget(self) -> None:
        """It will not be run."""
        self._owner = None

    def run(self) -> None:
        file, pixels = self._file, self.pixels
        owner, self._owner = self._owner, None
        if owner is None:
            return
        known, image = _Known(0, False, False), QImage()
        # whatever a broken file makes a decoder raise, a panel stands for it; preflight tells the reason
        with contextlib.suppress(Exception):
            facts = probe(file.name, known=file.digest)
            known = _Known(round(facts.width), facts.kind in ("pdf", "svg"), True)
            key = _key(file, pixels, known)
            image = draw_advert(facts, key.pixels) if key.pixels else read_photograph(facts, key.across)
            if file.grey and not image.isNull():
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        if image.isNull():
            known = known._replace(usable=False)
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            owner._read.emit(file, known, (self, image))


class Pictures(QObject):
    """The renditions of all pictures that were looked at. One for all canvases; for the thread of the window."""

    #: The digest of a picture of which another rendition has come: whoever shows it draws again.
    arrived = Signal(str)
    _read = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, limit: int = BYTES_KEPT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._bytes = 0
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._known: dict[tuple[str, str], _Known] = {}
        # of each file one at a time, the newest wish last
        self._asked: dict[_File, _Reading] = {}
        self._wished: dict[_File, Pixels] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def bytes_kept(self) -> int:
        """What the renditions take up."""
        return self._bytes

    def rendition(self, name: str, digest: str, pixels: Pixels, grey: bool = False) -> Rendition | None:
        """The picture for some pixels: the best there is, and a better one is sent for. None where nothing has been
        read yet."""
        file = _File(name, digest, grey)
        known = self._known.get((name, digest))
        if known is not None and not known.usable:
            return Rendition(QImage(), QRectF())
        if known is not None:
            key = _key(file, pixels, known)
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return _rendition(key, found, known.vector)
        self._ask(file, pixels)
        return self._nearest(file, pixels.width)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Until all that was sent for is there (tests, and pictures of the window); whether it came in time."""
        timer = QElapsedTimer()
        timer.start()
        while self._asked and timer.elapsed() < milliseconds:
            self._pool.waitForDone(20)
            QApplication.sendPostedEvents(self, 0)
        return not self._asked

    def close(self) -> None:
        """Ends the threads; what was not begun is not read."""
        self._pool.clear()
        for reading in self._asked.values():
            reading.forget()
        self._asked.clear()
        self._wished.clear()
        self._pool.waitForDone()

    def _nearest(self, file: _File, across: float) -> Rendition | None:
        """Of what is kept of the file the smallest that is finer, else the finest."""
        kept = [key for key in self._kept if key.file == file]
        if not kept:
            return None
        finer = [key for key in kept if key.across >= across]
        best = min(finer, key=_across) if finer else max(kept, key=_across)
        return _rendition(best, self._kept[best], exact=False)

    def _ask(self, file: _File, pixels: Pixels) -> None:
        reading = self._asked.get(file)
        if reading is not None:
            if reading.pixels == pixels:
                self._wished.pop(file, None)
                return
            if not self._pool.tryTake(reading):  # begun: what is wanted now comes after it
                self._wished[file] = pixels
                return
            reading.forget()
        self._start(file, pixels)

    def _start(self, file: _File, pixels: Pixels) -> None:
        self._asked[file] = reading = _Reading(file, pixels, self)
        self._pool.start(reading)

    @Slot(object, object, object)
    def _take(self, file: _File, known: _Known, read: tuple[_Reading, QImage]) -> None:
        reading, image = read
        if self._asked.get(file) is not reading:
            return
        del self._asked[file]
        self._known[file.name, file.digest] = known
        if known.usable:
            self._keep(_key(file, reading.pixels, known), image)
        wished = self._wished.pop(file, None)
        if wished is not None and known.usable and _key(file, wished, known) not in self._kept:
            self._start(file, wished)
        self.arrived.emit(file.digest)

    def _keep(self, key: _Key, image: QImage) -> None:
        if key in self._kept:
            self._bytes -= self._kept.pop(key).sizeInBytes()
        if key.pixels is not None:
            # every zoom has its own; the canvas and a few thumbnails may show an advert at the same time
            for old in [k for k in self._kept if k.file == key.file][: -SIZES_KEPT + 1]:
                self._bytes -= self._kept.pop(old).sizeInBytes()
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit and len(self._kept) > 1:
            _, old_image = self._kept.popitem(last=False)
            self._bytes -= old_image.sizeInBytes()


def _across(key: _Key) -> int:
    return key.across


def _rendition(key: _Key, image: QImage, exact: bool) -> Rendition:
    pixels = key.pixels
    if pixels is None:
        return Rendition(image, QRectF(image.rect()))
    return Rendition(image, QRectF(pixels.left, pixels.top, pixels.width, pixels.height), exact)


def _key(file: _File, pixels: Pixels, known: _Known) -> _Key:
    """How a picture is read to be shown on some pixels: a photograph at its own width, halved while that is wider
    than needed; an advert for those pixels, if they are not too many."""
    if known.vector:
        if max(pixels.width, pixels.height) > WIDEST:
            shrink = WIDEST / max(pixels.width, pixels.height)
            pixels = Pixels(pixels.width * shrink, pixels.height * shrink)
        return _Key(file, round(pixels.width), pixels)
    width = known.width
    while width / 2 >= pixels.width and width > 64:
        width = (width + 1) // 2
    return _Key(file, width, None)
