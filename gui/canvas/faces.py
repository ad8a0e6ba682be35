"""The fonts' very bytes that HarfBuzz shaped with come in; Qt's fonts by size, and outlines of glyphs, go out.

Qt never chooses, shapes or measures here: it draws glyphs by their ids. What is kept is named by the digest of a
face's bytes, so a new FontBook (other styles) makes nothing stale. A Face may be read while the engine composes
on another thread: its bytes are read from the file at most twice, and HarfBuzz is not asked.
"""

from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFont, QPainterPath, QRawFont

from layout.fonts.face import FontError

#: Sizes of faces that are kept: an issue has forty, and headlines that are fitted bring new ones.
FONTS_KEPT = 200


class FaceBytes(Protocol):
    """What of a ``Face`` is drawn with."""

    @property
    def data(self) -> bytes: ...


class Book(Protocol):
    """A FontBook: faces by the digest of their bytes."""

    def by_id(self, face: str) -> FaceBytes: ...


class Faces:
    """Fonts and outlines by digest. One for all canvases and thumbnails; for the thread of the window only."""

    def __init__(self, book: Book | None = None) -> None:
        self.book = book
        self._data: dict[str, QByteArray] = {}
        self._fonts: OrderedDict[tuple[str, float], QRawFont] = OrderedDict()
        self._outlines: dict[tuple[str, int], QPainterPath] = {}

    def font(self, face: str, size: float) -> QRawFont | None:
        """The face at a size in points as pixels, unhinted, so that glyphs stand where HarfBuzz put them at any zoom;
        None where its file is gone or Qt cannot read it (the page says so already)."""
        found = self._fonts.get((face, size))
        if found is None:
            data = self._bytes(face)
            if data is None:
                return None
            found = QRawFont(data, size, QFont.HintingPreference.PreferNoHinting)
            if not found.isValid():
                return None
            self._fonts[face, size] = found
            if len(self._fonts) > FONTS_KEPT:
                self._fonts.popitem(last=False)
        else:
            self._fonts.move_to_end((face, size))
        return found

    def outline(self, face: str, glyph: int, upem: int) -> QPainterPath:
        """A glyph's outline in font units, y down, at the origin."""
        found = self._outlines.get((face, glyph))
        if found is None:
            font = self.font(face, float(upem))
            if font is None:
                return QPainterPath()
            found = font.pathForGlyph(glyph)
            found.setFillRule(Qt.FillRule.WindingFill)  # contours of a letter may overlap
            self._outlines[face, glyph] = found
        return found

    def _bytes(self, face: str) -> QByteArray | None:
        found = self._data.get(face)
        if found is None:
            if self.book is None:
                return None
            try:
                found = QByteArray(self.book.by_id(face).data)
            except (KeyError, FontError):
                return None
            self._data[face] = found
        return found
