"""A page of the display list comes in, its picture on the screen goes out: the other painter of the same list.

``layout.pdf.painter`` writes what the press prints, this draws what the editor sees; neither decides anything. A Group
is prepared once (glyphs gathered, paths made) and drawn many times, only where it is looked at.
"""

from collections import OrderedDict
from collections.abc import Hashable, Iterable
from math import floor
from typing import NamedTuple, assert_never

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gui.canvas.adverts import Pixels
from gui.canvas.colour import AWAITED, PANEL, colour
from gui.canvas.faces import Faces
from gui.canvas.pictures import Pictures
from gui.canvas.setting import PlacedRun, Setting, Settings
from layout.display.items import Fill, GlyphRun, Group, Item, Outline, PageDisplay, Picture, Stroke, Tag
from layout.model.geometry import Rect
from layout.model.ink import Ink

#: Runs that begin in the same field of the page (points across, points down) are drawn by one call: a leg is some
#: 140 points wide, and of a large zoom's page the view shows a few fields.
FIELD = (150.0, 72.0)
#: Device pixels below which a rule is not drawn thinner: hairlines must not flicker away at small zooms.
HAIRLINE = 0.6
#: Changed parts of a Group beyond which the rectangle around them is painted.
PARTS = 16
#: Glyphs whose preparation is remembered: some three versions of a sixteen-page issue, 16 MB.
GLYPHS_KEPT = 250_000


class Look(NamedTuple):
    """How a page is painted: device pixels a point, what is shown (in the Group's points), black-only or not."""

    scale: float
    shown: QRectF
    grey: bool


class _Area:
    """A filled rectangle or path."""

    __slots__ = ("_ink", "_path", "bounds")

    def __init__(self, bounds: QRectF, ink: Ink, path: QPainterPath | None = None) -> None:
        self.bounds, self._ink, self._path = bounds, ink, path

    def paint(self, painter: QPainter, look: Look) -> None:
        if self._path is None:
            painter.fillRect(self.bounds, colour(self._ink, look.grey))
        else:
            painter.fillPath(self._path, colour(self._ink, look.grey))


class _Rule:
    """A straight line."""

    __slots__ = ("_item", "_line", "bounds")

    def __init__(self, item: Stroke, dx: float, dy: float) -> None:
        self._item = item
        self._line = QLineF(item.x0 + dx, item.y0 + dy, item.x1 + dx, item.y1 + dy)
        half = item.width / 2
        box = QRectF(self._line.p1(), self._line.p2()).normalized()
        self.bounds = box.adjusted(-half, -half, half, half)

    def paint(self, painter: QPainter, look: Look) -> None:
        item, line = self._item, self._line
        width = max(item.width, HAIRLINE / look.scale)
        ink = colour(item.ink, look.grey)
        if not item.dash and line.dy() == 0.0:  # nearly all are; a filled rectangle takes a tenth of a pen's time
            painter.fillRect(QRectF(min(line.x1(), line.x2()), line.y1() - width / 2, abs(line.dx()), width), ink)
            return
        if not item.dash and line.dx() == 0.0:
            painter.fillRect(QRectF(line.x1() - width / 2, min(line.y1(), line.y2()), width, abs(line.dy())), ink)
            return
        pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if item.dash:
            dash = item.dash if len(item.dash) % 2 == 0 else item.dash * 2
            pen.setDashPattern([length / width for length in dash])
        painter.setPen(pen)
        painter.drawLine(line)


class _Type:
    """Type of one face, size and ink."""

    __slots__ = ("_setting", "bounds")

    def __init__(self, setting: Setting) -> None:
        self._setting, self.bounds = setting, setting.bounds

    def paint(self, painter: QPainter, look: Look) -> None:
        self._setting.paint(painter, look.scale, look.shown, look.grey)


class _Photograph:
    """A picture, as fine as it has been read so far."""

    __slots__ = ("_item", "_pictures", "_whole", "bounds")

    def __init__(self, item: Picture, pictures: Pictures, dx: float, dy: float) -> None:
        self._item, self._pictures = item, pictures
        self.bounds = _rect(item.rect, dx, dy)
        crop = item.crop
        width, height = item.rect.width / crop.width, item.rect.height / crop.height
        left, top = self.bounds.x() - crop.x * width, self.bounds.y() - crop.y * height
        self._whole = QRectF(left, top, width, height)

    @property
    def digest(self) -> str:
        return self._item.digest

    def paint(self, painter: QPainter, look: Look) -> None:
        whole = self._whole
        pixels = _pixels(painter, whole)
        found = self._pictures.rendition(self._item.file, self._item.digest, pixels, look.grey)
        if found is None:
            painter.fillRect(self.bounds, colour(AWAITED, look.grey))
        elif found.image.isNull():
            painter.fillRect(self.bounds, colour(PANEL, look.grey))
        elif found.exact:
            # copied pixel by pixel, so that what was drawn for them is not smoothed again
            painter.save()
            painter.setClipRect(self.bounds, Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.drawImage(_on_grid(painter, whole, found.image.size()), found.image)
            painter.restore()
        else:
            crop, place = self._item.crop, found.place
            source = QRectF(
                place.x() + crop.x * place.width(),
                place.y() + crop.y * place.height(),
                crop.width * place.width(),
                crop.height * place.height(),
            )
            painter.drawImage(self.bounds, found.image, source)


class _Window:
    """Items cut by their Group's clip."""

    __slots__ = ("_items", "bounds")

    def __init__(self, bounds: QRectF, items: "tuple[Drawn, ...]") -> None:
        self.bounds, self._items = bounds, items

    def paint(self, painter: QPainter, look: Look) -> None:
        painter.save()
        painter.setClipRect(self.bounds, Qt.ClipOperation.IntersectClip)
        _paint_all(self._items, painter, look)
        painter.restore()


Drawn = _Area | _Rule | _Type | _Photograph | _Window


def _paint_all(items: "tuple[Drawn, ...]", painter: QPainter, look: Look) -> None:
    shown = look.shown
    for item in items:
        if item.bounds.intersects(shown):
            item.paint(painter, look)


def _rect(rect: Rect, dx: float, dy: float) -> QRectF:
    return QRectF(rect.x + dx, rect.y + dy, rect.width, rect.height)


def _pixels(painter: QPainter, rect: QRectF) -> Pixels:
    """Where a rectangle lies among the device's pixels; parts of one are counted in quarters, so that a scrolled page
    finds what was drawn before."""
    device = painter.deviceTransform().mapRect(rect)
    left, top = (round((edge - floor(edge)) * 4) / 4 for edge in (device.x(), device.y()))
    return Pixels(round(device.width(), 3), round(device.height(), 3), left, top)


def _on_grid(painter: QPainter, rect: QRectF, size: QSize) -> QRectF:
    """The pixels of an image that begins at the pixel in which the rectangle begins."""
    transform = painter.deviceTransform()
    device = transform.mapRect(rect)
    # what ``_pixels`` rounded up to a whole pixel begins at the next one's nought
    left, top = (floor(edge) for edge in (device.x(), device.y()))
    back, _ = transform.inverted()
    return back.mapRect(QRectF(left, top, size.width(), size.height()))


class PreparedGroup:
    """What of a Group is drawn, in its own coordinates, with the rectangle that holds it all."""

    __slots__ = ("_items", "bounds", "glyphs", "group", "parts", "pictures")

    def __init__(self, group: Group, settings: Settings, pictures: Pictures) -> None:
        self.group = group
        maker = _Maker(settings, pictures)
        maker.add_all(group.items, 0.0, 0.0)
        self._items = maker.finish()
        #: What is drawn where; a part that two versions of a Group share has the same name in both.
        self.parts = dict(zip(maker.names, [item.bounds for item in self._items], strict=True))
        if group.clip is not None:
            self._items = (_Window(_rect(group.clip, 0.0, 0.0), self._items),)
        self.bounds = QRectF()
        for item in self._items:
            # null rectangles (a rule has no height) would be left out by united() alone
            box = item.bounds
            self.bounds = QRectF(box) if self.bounds.isNull() else self.bounds.united(box)
        #: How many it has: what it weighs in memory.
        self.glyphs = maker.glyphs
        #: The digests of its pictures, and where they stand.
        self.pictures = tuple((one.digest, one.bounds) for one in maker.photographs)

    def paint(self, painter: QPainter, look: Look) -> None:
        """Draws with the painter at the Group's origin."""
        _paint_all(self._items, painter, look)


class _Maker:
    """Turns items into what is drawn, in paint order; type between two other items is gathered by fields."""

    def __init__(self, settings: Settings, pictures: Pictures) -> None:
        self._settings, self._pictures = settings, pictures
        self._done: list[Drawn] = []
        #: of each that is done: equal where two versions draw the same
        self.names: list[Hashable] = []
        self.glyphs = 0
        self._type: dict[object, list[PlacedRun]] = {}
        self._photographs: list[_Photograph] = []

    def add_all(self, items: Iterable[Item], dx: float, dy: float) -> None:
        for item in items:
            match item:
                case GlyphRun():
                    self._add_run(item, dx, dy)
                case Tag():
                    self.add_all(item.items, dx, dy)
                case Group():
                    self._add_group(item, dx, dy)
                case Fill():
                    self._add(_Area(_rect(item.rect, dx, dy), item.ink), (item, dx, dy))
                case Outline():
                    path = _path(item, dx, dy)
                    self._add(_Area(path.boundingRect(), item.ink, path), (item, dx, dy))
                case Stroke():
                    self._add(_Rule(item, dx, dy), (item, dx, dy))
                case Picture():
                    self._photographs.append(_Photograph(item, self._pictures, dx, dy))
                    self._add(self._photographs[-1], (item, dx, dy))
                case _:
                    assert_never(item)

    def finish(self) -> tuple[Drawn, ...]:
        self._end_type()
        return tuple(self._done)

    @property
    def photographs(self) -> tuple[_Photograph, ...]:
        """The pictures met, those in clipped Groups too."""
        return tuple(self._photographs)

    def _add_run(self, run: GlyphRun, dx: float, dy: float) -> None:
        field = ((run.x + dx) // FIELD[0], (run.y + dy) // FIELD[1])
        key = (run.face, run.size, id(run.ink), field)
        runs = self._type.get(key)
        if runs is None:
            runs = self._type[key] = []
        runs.append(PlacedRun(run, dx, dy))

    def _add_group(self, group: Group, dx: float, dy: float) -> None:
        dx, dy = dx + group.dx, dy + group.dy
        if group.clip is None:
            self.add_all(group.items, dx, dy)
            return
        inner = _Maker(self._settings, self._pictures)
        inner.add_all(group.items, dx, dy)
        self._photographs += inner.photographs
        self.glyphs += inner.glyphs
        items = inner.finish()
        self._add(_Window(_rect(group.clip, dx, dy), items), tuple(inner.names))

    def _add(self, drawn: Drawn, name: Hashable) -> None:
        self._end_type()
        self._done.append(drawn)
        self.names.append(name)

    def _end_type(self) -> None:
        for runs in self._type.values():
            setting = self._settings.of(runs)
            self.glyphs += setting.glyphs
            self._done.append(_Type(setting))
            self.names.append(id(setting))
        self._type.clear()


def _path(outline: Outline, dx: float, dy: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for operator, numbers in outline.path:
        n = [value + (dy if index % 2 else dx) for index, value in enumerate(numbers)]
        if operator == "M":
            path.moveTo(n[0], n[1])
        elif operator == "L":
            path.lineTo(n[0], n[1])
        elif operator == "C":
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        else:
            path.closeSubpath()
    return path


class Painter:
    """Draws pages and Groups. One is shared by canvas and thumbnails; it remembers what it prepared by identity."""

    def __init__(self, faces: Faces, pictures: Pictures) -> None:
        self.faces, self.pictures = faces, pictures
        self._settings = Settings(faces)
        # a Group is held while it is remembered, so that its id stays its own
        self._prepared: OrderedDict[int, PreparedGroup] = OrderedDict()
        self._glyphs = 0

    def prepare(self, group: Group) -> PreparedGroup:
        """The Group ready for drawing."""
        found = self._prepared.get(id(group))
        if found is not None:
            self._prepared.move_to_end(id(group))
            return found
        found = self._prepared[id(group)] = PreparedGroup(group, self._settings, self.pictures)
        self._glyphs += found.glyphs
        while self._glyphs > GLYPHS_KEPT and len(self._prepared) > 1:
            _, old = self._prepared.popitem(last=False)
            self._glyphs -= old.glyphs
        return found

    def prepared(self, group: Group) -> PreparedGroup | None:
        """The Group if it was drawn before."""
        return self._prepared.get(id(group))

    def changed_parts(self, before: Group, after: Group) -> list[QRectF]:
        """Where two versions of a Group in the same place differ, in its own points."""
        old, new = self.prepare(before).parts, self.prepare(after).parts
        parts = [old[name] for name in old.keys() - new.keys()] + [new[name] for name in new.keys() - old.keys()]
        if len(parts) <= PARTS:
            return parts
        whole = QRectF()
        for part in parts:
            whole = whole.united(part)
        return [whole]

    def paint_group(self, painter: QPainter, group: Group, shown: QRectF | None = None, grey: bool = False) -> None:
        """Draws a Group at its place; the painter stands at the page's origin, in points. ``shown``: what is looked
        at, in points of the page."""
        prepared = self.prepare(group)
        here = prepared.bounds if shown is None else shown.translated(-group.dx, -group.dy)
        if not prepared.bounds.intersects(here):
            return
        painter.translate(group.dx, group.dy)
        prepared.paint(painter, Look(_scale_of(painter), here, grey))
        painter.translate(-group.dx, -group.dy)

    def paint_page(self, painter: QPainter, page: PageDisplay, shown: QRectF | None = None, grey: bool = False) -> None:
        """Draws all of a page but its paper; the painter stands at the top left of the trim, in points."""
        set_hints(painter)
        for group in page.groups:
            self.paint_group(painter, group, shown, grey)


def set_hints(painter: QPainter) -> None:
    """Smooth edges, type and pictures."""
    hints = QPainter.RenderHint
    painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)


def _scale_of(painter: QPainter) -> float:
    transform = painter.deviceTransform()
    return max(abs(transform.m11()), abs(transform.m12()))
