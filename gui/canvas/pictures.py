"""Picture files come in, QImages of about the size that is looked at go out, read on threads of their own.

Photographs are read at halves, quarters ... of their own size, never finer than the screen can show; adverts in
vectors at the very width. Until one is there, what is coarser is shown, or nothing. What is kept is bounded in bytes;
the digest tells versions of a file apart.
"""

import contextlib
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtWidgets import QApplication

from gui.canvas.adverts import draw_advert
from layout.pictures.probe import PictureFacts, probe

#: What renditions may take up; a page of photographs at full zoom needs 30 MB.
BYTES_KEPT = 256 << 20
#: Pixels across beyond which nothing is drawn: an advert of a page at the largest zoom would fill the memory.
WIDEST = 6000


class Rendition(NamedTuple):
    """A picture as read: ``image`` is null where the file cannot be shown; ``exact`` tells that it was drawn for the
    very width that was asked for."""

    image: QImage
    exact: bool = False


class _Key(NamedTuple):
    file: str
    digest: str
    across: int
    grey: bool


class _Known(NamedTuple):
    """What is known of a file once it was opened."""

    width: int
    vector: bool
    usable: bool


class _Reading(QRunnable):
    """One file read at one size, on a thread of the pool."""

    def __init__(self, key: _Key, owner: "Pictures") -> None:
        super().__init__()
        self._key, self._owner = key, owner

    def run(self) -> None:
        key = self._key
        known, image = _Known(0, False, False), QImage()
        # whatever a broken file makes a decoder raise, the panel stands for it; preflight tells the reason
        with contextlib.suppress(Exception):
            facts = probe(key.file, known=key.digest)
            known = _Known(round(facts.width), facts.kind in ("pdf", "svg"), True)
            image = draw_advert(facts, key.across) if known.vector else _photograph(facts, key.across)
            if key.grey and not image.isNull():
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._owner._read.emit(key, known, image)


class Pictures(QObject):
    """The renditions of all pictures that were looked at. One for all canvases; for the thread of the window."""

    #: The digest of a picture of which a finer rendition has come: whoever shows it draws again.
    arrived = Signal(str)
    _read = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, limit: int = BYTES_KEPT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._bytes = 0
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._known: dict[tuple[str, str], _Known] = {}
        self._asked: dict[_Key, _Reading] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def bytes_kept(self) -> int:
        """What the renditions take up."""
        return self._bytes

    @property
    def waiting(self) -> int:
        """How many are being read."""
        return len(self._asked)

    def rendition(self, file: str, digest: str, across: float, grey: bool = False) -> Rendition | None:
        """The whole picture for a width of ``across`` device pixels: the best there is, and a better one is sent for.
        None where nothing has been read yet."""
        known = self._known.get((file, digest))
        if known is not None and not known.usable:
            return Rendition(QImage())
        key = _Key(file, digest, _width(across, known), grey)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return Rendition(found, known is not None and known.vector)
        self._ask(key)
        return self._nearest(key)

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
        self._asked.clear()
        self._pool.waitForDone()

    def _nearest(self, wanted: _Key) -> Rendition | None:
        """Of what is kept of the file the smallest that is finer, else the finest."""
        widths = [k.across for k in self._kept if k[:2] == wanted[:2] and k.grey == wanted.grey]
        if not widths:
            return None
        finer = [width for width in widths if width >= wanted.across]
        return Rendition(self._kept[wanted._replace(across=min(finer) if finer else max(widths))])

    def _ask(self, key: _Key) -> None:
        if key in self._asked:
            return
        for other in [k for k in self._asked if k[:2] == key[:2] and k.grey == key.grey]:
            # the zoom went on before this one was begun
            if self._pool.tryTake(self._asked[other]):
                del self._asked[other]
        reading = _Reading(key, self)
        reading.setAutoDelete(False)
        self._asked[key] = reading
        self._pool.start(reading)

    @Slot(object, object, object)
    def _take(self, key: _Key, known: _Known, image: QImage) -> None:
        if self._asked.pop(key, None) is None:
            return
        if image.isNull():
            known = known._replace(usable=False)
        first = (key.file, key.digest) not in self._known
        self._known[key.file, key.digest] = known
        if known.usable:
            # from now on it is asked for by the step it was read at
            self._keep(key._replace(across=_width(key.across, known)) if first else key, image)
        self.arrived.emit(key.digest)

    def _keep(self, key: _Key, image: QImage) -> None:
        if key in self._kept:
            self._bytes -= self._kept.pop(key).sizeInBytes()
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.sizeInBytes()


def _width(across: float, known: _Known | None) -> int:
    """The width at which a picture is read to be shown ``across`` pixels wide: for a photograph its own, halved while
    that is wider than needed."""
    if known is None or known.vector:
        return max(1, min(round(across), WIDEST))
    width = known.width
    while width / 2 >= across and width > 64:
        width = (width + 1) // 2
    return width


def _photograph(facts: PictureFacts, across: int) -> QImage:
    """The picture upright, on white where it lets the paper through."""
    width = _width(across, _Known(facts.width, False, True))
    height = max(1, round(facts.height * width / facts.width))
    QImageReader.setAllocationLimit(0)  # ``probe`` has checked our own limit
    reader = QImageReader(facts.file)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    if width < facts.width:
        reader.setScaledSize(QSize(height, width) if turned else QSize(width, height))
    image = reader.read()
    if image.isNull():
        image = _by_pillow(facts, width, height)
    return _on_paper(image)


def _by_pillow(facts: PictureFacts, width: int, height: int) -> QImage:
    """What Qt cannot read (a TIFF of process inks, say)."""
    # 20 ms, and only for those
    from PIL import Image, ImageOps

    with Image.open(facts.file, formats=("JPEG", "PNG", "TIFF", "WEBP")) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB").resize((width, height))
        return QImage(upright.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _on_paper(image: QImage) -> QImage:
    if image.isNull() or not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
