"""Inks come in, the colours that show them on a screen go out.

The sixteen overprints of solid process inks (the Neugebauer primaries) as readers of PDFs show them, and between them
Demichel's equations: each primary covers as much of the paper as chance lets its inks meet
(https://en.wikipedia.org/wiki/Neugebauer_equations). So black type looks here as it does in the PDF.
"""

from functools import lru_cache
from typing import assert_never

from PySide6.QtGui import QColor

from layout.model.ink import Cmyk, Grey, Ink, Spot

#: Red, green and blue by (black, yellow, magenta, cyan) as the bits of an index, as pdfium shows DeviceCMYK.
_PRIMARIES = (
    (255, 255, 255), (0, 174, 239), (237, 2, 140), (46, 48, 146),
    (255, 241, 1), (0, 165, 79), (238, 29, 35), (54, 53, 57),
    (35, 31, 32), (0, 4, 36), (21, 0, 0), (0, 0, 1),
    (25, 26, 0), (0, 4, 0), (23, 0, 0), (0, 0, 0),
)  # fmt: skip

#: What stands where a picture could not be read: as in the PDF.
PANEL = Grey(0.2)
#: What stands where a picture is still being read.
AWAITED = Grey(0.08)


@lru_cache(maxsize=4096)
def colour(ink: Ink, grey: bool = False) -> QColor:
    """How an ink looks on white paper; ``grey``: on a page that has the black plate alone."""
    match ink:
        case Grey(k):
            shown = _mixed(0.0, 0.0, 0.0, k)
        case Cmyk(c, m, y, k):
            shown = _mixed(c, m, y, k)
        case Spot():
            full, tint = ink.alternate, ink.tint
            shown = _mixed(full.c * tint, full.m * tint, full.y * tint, full.k * tint)
        case _:
            assert_never(ink)
    return _greyed(shown) if grey else shown


def _mixed(c: float, m: float, y: float, k: float) -> QColor:
    red = green = blue = 0.0
    for index, (r, g, b) in enumerate(_PRIMARIES):
        cover = 1.0
        for bit, share in enumerate((c, m, y, k)):
            cover *= share if index >> bit & 1 else 1.0 - share
        red, green, blue = red + cover * r, green + cover * g, blue + cover * b
    return QColor(*(min(max(round(part), 0), 255) for part in (red, green, blue)))


def _greyed(shown: QColor) -> QColor:
    """The tint of black that is as light."""
    light = (0.2126 * shown.red() + 0.7152 * shown.green() + 0.0722 * shown.blue()) / 255
    return _mixed(0.0, 0.0, 0.0, 1.0 - light)
