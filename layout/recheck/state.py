"""The graphics state of a content stream, and the arithmetic of its matrices (ISO 32000-1, 8.3 and 8.4)."""

import math
from typing import Final

from layout.recheck.spaces import BLACK, Colour
from layout.recheck.survey import Bounds, Font

Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
#: Coordinates beyond this are nonsense, and their squares no numbers.
_FAR: Final = 1e9


def times(one: Matrix, two: Matrix) -> Matrix:
    """First ``one``, then ``two``."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def matrix(numbers: tuple[float, ...]) -> Matrix | None:
    """Six numbers as a matrix; None where they are not six, or no numbers to reckon with."""
    if len(numbers) != 6 or not all(-_FAR < number < _FAR for number in numbers):
        return None
    a, b, c, d, e, f = numbers
    return (a, b, c, d, e, f)


def scale(m: Matrix) -> float:
    """How much larger things become, as the mean of both directions."""
    return math.sqrt(abs(m[0] * m[3] - m[1] * m[2]))


def place(bounds: Bounds, m: Matrix) -> Bounds:
    """The upright rectangle around a rectangle that a matrix moves."""
    a, b, c, d, e, f = m
    xs = [a * x + c * y + e for x in (bounds.left, bounds.right) for y in (bounds.bottom, bounds.top)]
    ys = [b * x + d * y + f for x in (bounds.left, bounds.right) for y in (bounds.bottom, bounds.top)]
    return Bounds(min(xs), min(ys), max(xs), max(ys))


class State:
    """What ``q`` keeps and ``Q`` brings back."""

    __slots__ = (
        "blend",
        "clip",
        "ctm",
        "drawn_font",
        "fill",
        "fill_alpha",
        "fill_overprint",
        "font",
        "leading",
        "mode",
        "render",
        "rise",
        "size",
        "soft_mask",
        "stroke",
        "stroke_alpha",
        "stroke_overprint",
        "width",
    )

    def __init__(self, ctm: Matrix, clip: Bounds) -> None:
        self.ctm = ctm
        self.clip = clip
        self.fill: Colour = BLACK
        self.stroke: Colour = BLACK
        self.fill_overprint = False
        self.stroke_overprint = False
        self.mode = 0
        self.width = 1.0
        self.fill_alpha = 1.0
        self.stroke_alpha = 1.0
        self.blend = "Normal"
        self.soft_mask = False
        self.font: Font | None = None
        self.drawn_font = 0  # which, where its glyphs are drawn by procedures (Type 3)
        self.size = 0.0
        self.leading = 0.0
        self.rise = 0.0
        self.render = 0

    def copy(self) -> "State":
        """The same state, to be changed apart."""
        twin = State.__new__(State)
        for name in State.__slots__:
            setattr(twin, name, getattr(self, name))
        return twin
