"""What an advert's file holds, as whoever opened it found; nothing here decides what is right.

Everything is at the advert's own size: a check that knows how large it is printed scales it.
"""

from collections.abc import Callable
from typing import NamedTuple

from layout.pictures.probe import PictureFacts


class AdvertContents(NamedTuple):
    """Of an advert in pixels only ``ink`` is found; of an SVG, only ``paints_colour``. What the fields of a PDF hold:

    ``rgb``: what is painted in RGB, ``calibrated``: in Lab, or in RGB under a profile of its own; ``transparent``: what
    lets through, mixes or fades; ``forbidden``: what no PDF/X holds, ``later``: what those of PDF 1.4 and before do not
    hold; ``fonts``: those that are not in the file; ``spots``: inks beside the four; ``coloured``: what has colour that
    cannot be turned into black, ``paints_colour``: whether anything has colour.

    ``ppi`` and ``line_art_ppi``: the lowest of its pictures in tones and in pure black and white (0: none); ``ink``:
    the most in percent; ``rule``: the thinnest line in points (None: none), ``mixed_type``: the smallest type in more
    than one ink (0: none).

    ``active``: scripts, actions, notes and files within the file; ``layers``: their names; ``broken``: what cannot be
    read. ``locked``: against changes, without a password to open it; ``trimmed``: the file says where the advert is
    cut; ``turned``: degrees that its page is to be turned by.
    """

    rgb: tuple[str, ...] = ()
    calibrated: tuple[str, ...] = ()
    transparent: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()
    coloured: tuple[str, ...] = ()
    paints_colour: bool = False
    ppi: float = 0.0
    line_art_ppi: float = 0.0
    ink: float = 0.0
    rule: float | None = None
    mixed_type: float = 0.0
    active: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    locked: bool = False
    trimmed: bool = True
    turned: int = 0


#: From an advert's facts to what is in it; None where nobody looked, or nobody can.
ContentsOf = Callable[[PictureFacts], AdvertContents | None]
