"""Glyph runs come in; type ready for QPainter goes out: as glyphs when small, as outlines when large.

Runs of one face, size and ink that stand near each other are drawn by one call. ``QPainter.drawGlyphRun`` with a font
made from bytes draws nothing above 64 device pixels, so there outlines are filled; below, it is a hundred times
quicker.
"""

import struct
from functools import lru_cache
from typing import NamedTuple
from weakref import WeakValueDictionary

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGlyphRun, QPainter, QPainterPath, QRawFont, QTransform

from gui.canvas.colour import colour
from gui.canvas.faces import Faces
from layout.display.items import GlyphRun, ShapedWord
from layout.model.ink import Ink

#: Device pixels of type size above which Qt draws nothing; a little under, for what rounding does to it.
OUTLINED_ABOVE = 63.0
#: Letter fit stretches glyphs by up to two per cent. Where that moves an edge by less than this part of a pixel, all
#: are drawn as they are: each stretch would have its own glyph pictures made, and Qt keeps those of ten.
UNSEEN = 0.25
#: Qt draws a glyph at the quarter of a pixel before its place; half a quarter more, and it stands around it.
PHASE = 0.125


@lru_cache(maxsize=20_000)
def _glyphs(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f">{len(packed) // 2}H", packed)


def pens(word: ShapedWord) -> tuple[int, ...]:
    """Where each glyph of a word begins, in font units."""
    known = _pens.get(word.advances)
    if known is None:
        if len(_pens) > 20_000:
            _pens.clear()
        pen, places = 0, []
        for advance in word.advances:
            places.append(pen)
            pen += advance
        known = _pens[word.advances] = tuple(places)
    return known


_pens: dict[tuple[int, ...], tuple[int, ...]] = {}


class PlacedRun(NamedTuple):
    """A run that stands ``dx``, ``dy`` from where it says."""

    run: GlyphRun
    dx: float
    dy: float


class Strip:
    """The glyphs of one run, at the origin: shared by all places where they are printed alike."""

    __slots__ = ("__weakref__", "_plain", "_run", "_stretched")

    def __init__(self, run: GlyphRun) -> None:
        self._run = run
        self._plain: QGlyphRun | None = None
        self._stretched: QGlyphRun | None = None

    def plain(self, font: QRawFont) -> QGlyphRun:
        """Glyphs as they are, where letter fit puts them."""
        if self._plain is None:
            self._plain = self._glyph_run(font, 1.0)
        return self._plain

    def stretched(self, font: QRawFont) -> QGlyphRun:
        """For a painter that stretches by the run's scale."""
        if self._run.scale == 1.0:
            return self.plain(font)
        if self._stretched is None:
            self._stretched = self._glyph_run(font, self._run.scale)
        return self._stretched

    def _glyph_run(self, font: QRawFont, stretch: float) -> QGlyphRun:
        """``stretch``: by how much the painter will be stretched across."""
        run = self._run
        letter = run.letter_space / stretch
        indexes: list[int] = []
        points: list[QPointF] = []
        for word, at in zip(run.words, run.at, strict=True):
            indexes += _glyphs(word.glyphs)
            unit = run.size * run.scale / word.upem / stretch
            x = at / stretch
            if word.offsets:
                rise = run.size / word.upem
                points += [
                    QPointF(x + (pen + ox) * unit + i * letter, -oy * rise)
                    for i, (pen, (ox, oy)) in enumerate(zip(pens(word), word.offsets, strict=True))
                ]
            elif letter:
                points += [QPointF(x + pen * unit + i * letter, 0.0) for i, pen in enumerate(pens(word))]
            else:
                points += [QPointF(x + pen * unit, 0.0) for pen in pens(word)]
        made = QGlyphRun()
        made.setRawFont(font)
        made.setGlyphIndexes(indexes)
        made.setPositions(points)
        return made


class Setting:
    """Runs of one face, size and ink: drawn many times."""

    __slots__ = (
        "__weakref__", "_faces", "_outlines", "_runs", "_strips", "bounds", "face", "glyphs", "ink", "size", "stretch",
    )  # fmt: skip

    def __init__(self, faces: Faces, runs: tuple[PlacedRun, ...], strips: tuple[Strip, ...]) -> None:
        self._faces, self._runs, self._strips = faces, runs, strips
        first = runs[0].run
        self.face, self.size, self.ink = first.face, first.size, first.ink
        self.stretch = max([abs(run.scale - 1.0) for run, _, _ in runs])
        #: How many it has: what it weighs in memory.
        self.glyphs = sum([len(word.glyphs) for run, _, _ in runs for word in run.words]) // 2
        size = self.size  # accents and swashes reach beyond the advance by less than an em
        left = min([run.x + dx for run, dx, _ in runs]) - size / 2
        right = max([run.x + dx + run.width for run, dx, _ in runs]) + size / 2
        top = min([run.y + dy for run, _, dy in runs]) - size * 1.2
        bottom = max([run.y + dy for run, _, dy in runs]) + size / 2
        self.bounds = QRectF(left, top, right - left, bottom - top)
        self._outlines: list[tuple[QRectF, QPainterPath]] | None = None

    def paint(self, painter: QPainter, scale: float, shown: QRectF, grey: bool) -> None:
        """Draws at ``scale`` device pixels a point what stands in ``shown``."""
        font = self._faces.font(self.face, self.size)
        if font is None:
            return
        pixels = self.size * scale
        if pixels * (1.0 + self.stretch) > OUTLINED_ABOVE:
            self._paint_outlines(painter, shown, grey)
            return
        painter.setPen(colour(self.ink, grey))
        middle = PHASE / scale
        draw = painter.drawGlyphRun
        if pixels * self.stretch * 0.5 < UNSEEN:
            for (run, dx, dy), strip in zip(self._runs, self._strips, strict=True):
                draw(QPointF(run.x + dx + middle, run.y + dy), strip.plain(font))
            return
        for (run, dx, dy), strip in zip(self._runs, self._strips, strict=True):
            x, y = run.x + dx, run.y + dy
            if run.scale == 1.0:
                draw(QPointF(x + middle, y), strip.plain(font))
                continue
            painter.save()
            painter.scale(run.scale, 1.0)
            draw(QPointF(x / run.scale + middle, y), strip.stretched(font))
            painter.restore()

    def _paint_outlines(self, painter: QPainter, shown: QRectF, grey: bool) -> None:
        if self._outlines is None:
            self._outlines = [line for one in self._runs for line in self._outlined(*one)]
        ink = colour(self.ink, grey)
        for bounds, path in self._outlines:
            if bounds.intersects(shown):
                painter.fillPath(path, ink)

    def _outlined(self, run: GlyphRun, dx: float, dy: float) -> list[tuple[QRectF, QPainterPath]]:
        """A run's outlines, word by word."""
        made = []
        for word, at in zip(run.words, run.at, strict=True):
            path = QPainterPath()
            unit = run.size / word.upem
            offsets = word.offsets or ((0, 0),) * len(word.advances)
            placed = zip(_glyphs(word.glyphs), pens(word), offsets, strict=True)
            for i, (glyph, pen, (ox, oy)) in enumerate(placed):
                outline = self._faces.outline(self.face, glyph, word.upem)
                x = run.x + dx + at + (pen + ox) * unit * run.scale + i * run.letter_space
                y = run.y + dy - oy * unit
                path.addPath(QTransform(unit * run.scale, 0.0, 0.0, unit, x, y).map(outline))
            path.setFillRule(path.fillRule().WindingFill)
            made.append((path.boundingRect(), path))
        return made


class Settings:
    """The settings that are drawn somewhere. A new version of a slot has most of its runs from the version before, in
    the same places, and those that moved have their glyphs: what would be set again is what was set."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        # strips hold their words, settings their strips, so that ids stay their own while they are known here
        self._known: WeakValueDictionary[tuple[Ink, tuple[tuple[int, float, float], ...]], Setting] = (
            WeakValueDictionary()
        )
        self._strips: WeakValueDictionary[tuple[object, ...], Strip] = WeakValueDictionary()
        # by the runs that it holds: lines that a key typed left alone are the same objects
        self._of_runs: WeakValueDictionary[tuple[tuple[int, float, float], ...], Setting] = WeakValueDictionary()

    def of(self, runs: list[PlacedRun]) -> Setting:
        """Runs of one face, size and ink, ready for drawing."""
        same = tuple([(id(run), dx, dy) for run, dx, dy in runs])
        known = self._of_runs.get(same)
        if known is not None:
            return known
        strips = [self._strip(run) for run, _, _ in runs]
        places = [(id(strip), run.x + dx, run.y + dy) for (run, dx, dy), strip in zip(runs, strips, strict=True)]
        key = (runs[0].run.ink, tuple(places))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._of_runs[same] = Setting(self._faces, tuple(runs), tuple(strips))
        return found

    def _strip(self, run: GlyphRun) -> Strip:
        key = (run.size, run.scale, run.letter_space, run.at, *map(id, run.words))
        found = self._strips.get(key)
        if found is None:
            found = self._strips[key] = Strip(run)
        return found
