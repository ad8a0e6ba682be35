"""An open picture, the part of it to be shown and a size come in; that part in that size, upright, goes out.

Pixels are averaged down by whole numbers first, in bands so that a hundred megapixels need no second copy of
themselves, and brought to the exact size by Lanczos' filter. A picture is never made larger: what the plate would gain
is only bytes. Turning comes last, when there is little left to turn. Exif 2.3, 4.6.4 A (orientation).
"""

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from layout.model.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

#: Pixels that are turned into a plain mode and averaged at once.
BAND: Final = 8 << 20

#: Lanczos takes over from averaging where the picture is still so many times larger: more costs time, less sharpness.
MARGIN: Final = 2.0


class Window(NamedTuple):
    """What is wanted of a picture as it is stored: a box in its pixels, and the size that the box comes to."""

    box: tuple[float, float, float, float]
    size: tuple[int, int]


def window(stored: tuple[int, int], orientation: int, shown: Rect, most: tuple[int, int]) -> Window:
    """``shown`` are shares of the upright picture, ``most`` the pixels wanted for them, upright too."""
    x, y, wide, high = shown
    far_x, far_y = 1.0 - x - wide, 1.0 - y - high
    left, top = {
        1: (x, y),
        2: (far_x, y),
        3: (far_x, far_y),
        4: (x, far_y),
        5: (y, x),
        6: (y, far_x),
        7: (far_y, far_x),
        8: (far_y, x),
    }[orientation]
    if orientation >= 5:
        wide, high, most = high, wide, (most[1], most[0])
    width, height = stored
    # at least a pixel, whatever was asked for
    left, top = min(left * width, width - 1.0), min(top * height, height - 1.0)
    right, bottom = min(left + max(wide * width, 1.0), width), min(top + max(high * height, 1.0), height)
    # a hair less than the whole comes of the arithmetic
    box = (max(0.0, left), max(0.0, top), right, bottom)
    most_wide, most_high = (max(1, round(end - start)) for start, end in ((box[0], right), (box[1], bottom)))
    return Window(box, (min(max(1, most[0]), most_wide), min(max(1, most[1]), most_high)))


def least_size(stored: tuple[int, int], wanted: Window) -> tuple[int, int]:
    """How many pixels of the whole picture are enough for the window."""
    left, top, right, bottom = wanted.box
    return (
        math.ceil(stored[0] * wanted.size[0] / (right - left)),
        math.ceil(stored[1] * wanted.size[1] / (bottom - top)),
    )


def scaled(wanted: Window, stored: tuple[int, int], size: tuple[int, int]) -> Window:
    """The window of a picture that was decoded at another size than it is stored in."""
    across, down = size[0] / stored[0], size[1] / stored[1]
    left, top, right, bottom = wanted.box
    box = (left * across, top * down, min(right * across, size[0]), min(bottom * down, size[1]))
    return Window(box, wanted.size)


def resampled(picture: "Image", wanted: Window, plain: "Callable[[Image], Image]") -> "Image":
    """The window of a picture, which may be all of it and the picture itself; ``plain`` brings a band of it into a
    mode that can be averaged."""
    # Pillow: only for a picture that is not in the cache
    from PIL import Image

    left, top, right, bottom = wanted.box
    outer = (math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))
    across = max(1, int((right - left) / wanted.size[0] / MARGIN))
    down = max(1, int((bottom - top) / wanted.size[1] / MARGIN))
    small = _reduced(picture, outer, (across, down), plain)
    box = (
        (left - outer[0]) / across,
        (top - outer[1]) / down,
        min((right - outer[0]) / across, small.width),
        min((bottom - outer[1]) / down, small.height),
    )
    if small.size == wanted.size and box == (0.0, 0.0, float(small.width), float(small.height)):
        return small
    return small.resize(wanted.size, Image.Resampling.LANCZOS, box)


def turned(picture: "Image", orientation: int) -> "Image":
    """The picture upright."""
    from PIL.Image import Transpose

    how = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(orientation)
    return picture if how is None else picture.transpose(how)


def _reduced(
    picture: "Image",
    outer: tuple[int, int, int, int],
    factors: tuple[int, int],
    plain: "Callable[[Image], Image]",
) -> "Image":
    """The outer box in a plain mode, averaged down, band by band."""
    from PIL import Image

    left, top, right, bottom = outer
    whole = (0, 0, *picture.size)
    rows = max(1, BAND // (right - left) // factors[1]) * factors[1]
    if bottom - top <= rows:
        return _averaged(plain(picture if outer == whole else picture.crop(outer)), factors)
    parts = [
        _averaged(plain(picture.crop((left, start, right, min(start + rows, bottom)))), factors)
        for start in range(top, bottom, rows)
    ]
    small = Image.new(parts[0].mode, (parts[0].width, sum(part.height for part in parts)))
    for index, part in enumerate(parts):
        small.paste(part, (0, index * (rows // factors[1])))
    return small


def _averaged(picture: "Image", factors: tuple[int, int]) -> "Image":
    return picture if factors == (1, 1) else picture.reduce(factors)
