"""A glyph of a face comes in, its outline goes out as a path of the display list: font units, y down."""

from typing import Final, NamedTuple

from layout.fonts.face import Face

#: Operator ("M", "L", "C" or "Z") and coordinates, as ``Outline`` has them.
Step = tuple[str, tuple[float, ...]]
_THIRDS: Final = 2 / 3


def glyph_outline(face: Face, glyph: int) -> tuple[Step, ...]:
    """The outline at the origin; () for a blank. TrueType's curves of three points become those of four."""
    pen = _Pen([])
    face.font.draw_glyph_with_pen(glyph, pen)
    return tuple(pen.steps)


class _Pen(NamedTuple):
    """Draws into a list; the protocol of fontTools' pens, which HarfBuzz speaks too."""

    steps: list[Step]

    def moveTo(self, point: tuple[float, float]) -> None:
        self.steps.append(("M", (point[0], -point[1])))

    def lineTo(self, point: tuple[float, float]) -> None:
        self.steps.append(("L", (point[0], -point[1])))

    def curveTo(self, *points: tuple[float, float]) -> None:
        self.steps.append(("C", tuple(value for x, y in points for value in (x, -y))))

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        (hx, hy), (x, y) = points
        hy, y = -hy, -y
        x0, y0 = self.steps[-1][1][-2:]
        first = (x0 + (hx - x0) * _THIRDS, y0 + (hy - y0) * _THIRDS)
        second = (x + (hx - x) * _THIRDS, y + (hy - y) * _THIRDS)
        self.steps.append(("C", (*first, *second, x, y)))

    def closePath(self) -> None:
        self.steps.append(("Z", ()))
