"""An icon's name comes in, a QIcon goes out that is drawn in the colours of the palette of the moment it is painted in.

The SVGs beside this module are Lucide's (ISC licence, ``LICENSE``), each under the name of what it stands for at the
desk; the ``class`` in the file tells what Lucide calls it. ``app.svg``, ``app-small.svg`` and ``sheet/`` (the style
sheet's marks) are ours. An icon is drawn anew for every size, scale and colour, so it is crisp everywhere and follows
a change of theme by itself: nobody sets icons twice.
"""

import os
from functools import cache

from PySide6.QtCore import QLibraryInfo, QRect, QRectF, QSize, Qt, QVersionNumber
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = os.path.dirname(os.path.abspath(__file__))

#: Lucide draws with two of 24 units, which is heavy beside small type.
_STROKE = "1.75"

#: Stands for "the colour that goes with the state", which the palette knows.
_OF_PALETTE = ""

#: The sizes for the programs that show our window in their lists.
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def names() -> tuple[str, ...]:
    """What ``icon`` can be asked for."""
    files = os.listdir(_FOLDER)
    return tuple(sorted(f.removesuffix(".svg") for f in files if f.endswith(".svg") and not f.startswith("app")))


def licence_file() -> str:
    """The licence of the icons."""
    return os.path.join(_FOLDER, "LICENSE")


@cache
def icon(name: str, colour: str = _OF_PALETTE) -> QIcon:
    """The icon of that name. ``colour`` (``"#rrggbb"``) where it means something, as at an error; disabled ones are
    grey all the same. KeyError for a name that is not there: our own fault."""
    return QIcon(_Engine(name, colour))


def pixmap(name: str, size: int, scale: float, colour: str) -> QPixmap:
    """The icon as a picture of ``size`` by ``size`` for a screen of that scale, for those who paint themselves."""
    return _drawn(name, round(size * scale), scale, colour)


@cache
def app_icon() -> QIcon:
    """The program's own icon, a page with its slots."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(QPixmap.fromImage(app_image(size)))
    return made


def app_svg() -> str:
    """The drawing of the program's icon."""
    return os.path.join(_FOLDER, "app.svg")


def app_image(size: int) -> QImage:
    """The program's icon, so many pixels wide."""
    renderer = QSvgRenderer(os.path.join(_FOLDER, "app-small.svg" if size < 32 else "app.svg"))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@cache
def _svg(name: str) -> str:
    try:
        with open(os.path.join(_FOLDER, f"{name}.svg"), encoding="utf-8") as file:
            return file.read().replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    except FileNotFoundError:
        raise KeyError(f"no icon {name!r}; there are {', '.join(names())}") from None


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(_svg(name).replace("currentColor", colour).encode())


@cache
def _drawn(name: str, pixels: int, scale: float, colour: str) -> QPixmap:
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, colour).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


def _colour(mode: QIcon.Mode) -> QColor:
    """What the palette writes with where an icon of that mode stands."""
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    role = QPalette.ColorRole.HighlightedText if mode == QIcon.Mode.Selected else QPalette.ColorRole.WindowText
    return palette.color(QPalette.ColorGroup.Active, role)


_LAID_OUT = QLibraryInfo.version() >= QVersionNumber(6, 8)

_CLONES: list[QIconEngine] = []


class _Engine(QIconEngine):
    """Draws one SVG in the colour of the state."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        _svg(name)  # a wrong name is told where it is written, not where it is painted
        self._name = name
        self._own = colour

    def _of(self, mode: QIcon.Mode) -> str:
        if self._own and mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            return self._own
        return _colour(mode).name()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        _renderer(self._name, self._of(mode)).render(painter, box)

    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
        scale: float,
    ) -> QPixmap:
        # Qt 6.8 and newer give the size as it is laid out, older ones in the pixels of the screen.
        side = min(size.width(), size.height()) * (scale if _LAID_OUT else 1.0)
        return _drawn(self._name, max(1, round(side)), scale, self._of(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        _CLONES.append(_Engine(self._name, self._own))  # Qt owns it from here, yet Python would free it
        return _CLONES[-1]

    def key(self) -> str:
        return "layout-desk"

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False
