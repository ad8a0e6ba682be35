"""Picture files come in by path, small pictures go out by and by, read on one thread of their own and kept."""

import contextlib
import os
import queue
import threading

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPixmap

from gui.canvas.adverts import Pixels, draw_advert
from gui.files.mailbox import Mailbox
from layout.pictures.faults import PictureError
from layout.pictures.probe import probe


class Thumbs(QObject):
    """``want`` a picture, and ``ready`` tells when ``of`` has it."""

    ready = Signal(str)

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        """``side``: pixels of the square that they fit into."""
        super().__init__(parent)
        self.side = side
        self._known: dict[str, tuple[object, QPixmap | None]] = {}
        self._wanted: queue.SimpleQueue[tuple[str, str, object] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._keep)

    def want(self, key: str, file: str) -> None:
        """Read a file's small picture, unless it is there already."""
        facts: object = None
        with contextlib.suppress(OSError):
            status = os.stat(file)
            facts = (status.st_mtime_ns, status.st_size)
        known = self._known.get(key)
        if known is not None and known[0] == facts:
            if known[1] is not None:
                self.ready.emit(key)
            return
        self._known[key] = (facts, None)
        if facts is None:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="thumbs", daemon=True)
            self._thread.start()
        self._wanted.put((key, file, facts))

    def of(self, key: str) -> QPixmap | None:
        """The small picture, None while it is not there (or cannot be read)."""
        known = self._known.get(key)
        return known[1] if known else None

    def missing(self, key: str) -> bool:
        """Whether its file was not there when it was wanted."""
        known = self._known.get(key)
        return known is not None and known[0] is None

    def forget(self) -> None:
        """Another issue: what was read is not needed any more."""
        self._known.clear()
        self.close()

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            while True:
                try:
                    self._wanted.get_nowait()
                except queue.Empty:
                    break
            self._wanted.put(None)
            self._thread.join()
            self._thread = None

    def _keep(self, letter: tuple[str, object, QImage]) -> None:
        key, facts, image = letter
        known = self._known.get(key)
        if known is not None and known[0] == facts and not image.isNull():
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self._ratio())
            self._known[key] = (facts, picture)
            self.ready.emit(key)

    @staticmethod
    def _ratio() -> float:
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

    def _work(self) -> None:
        while True:
            asked = self._wanted.get()
            if asked is None:
                return
            key, file, facts = asked
            image = self._read(file)
            self._mailbox.put((key, facts, image))

    def _read(self, file: str) -> QImage:
        side = round(self.side * self._ratio())
        if file.lower().endswith(".pdf"):
            return _drawn(file, side)
        reader = QImageReader(file)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            size.scale(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        return reader.read()


def _drawn(file: str, side: int) -> QImage:
    """A PDF advert in a square of so many pixels."""
    try:
        facts = probe(file)
    except PictureError:
        return QImage()
    factor = side / max(facts.width, facts.height, 1)
    return draw_advert(facts, Pixels(facts.width * factor, facts.height * factor))
