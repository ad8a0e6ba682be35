"""A photograph's facts, the part of it to be shown and a size come in; pixels ready for a PDF go out, in press inks.

The steps stand in ``convert``: decode, crop and resample, turn upright, sharpen, to the inks, encode under the limit
of ink. The same input gives the same bytes. Broken files are PictureErrors; a picture's faults that do not keep it from
being printed are remarks. ``store`` keeps what is converted here.
"""

import math
import os
import zlib
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from layout.model.geometry import Rect
from layout.model.values import dataclass
from layout.pictures import colour
from layout.pictures.decode import opened, plain_as, told, unhindered
from layout.pictures.ink import Encoded, TotalInk, encoded, held
from layout.pictures.probe import PictureFacts
from layout.pictures.profiles import IccProfile
from layout.pictures.resample import Window, least_size, resampled, scaled, turned, window
from layout.pictures.sharpen import sharpened

if TYPE_CHECKING:
    from PIL.Image import Image

#: Changes whenever the same picture would come out otherwise.
RECIPE: Final = 2

#: Line art finer than any plate is brought down to this.
LINE_ART_PPI: Final = 1200.0

WHOLE: Final = Rect(0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Separation:
    """How pictures are made ready for a press or, with ``inks`` "rgb", for a screen.

    ``inks``: "cmyk" (black-and-white pictures come out grey all the same), "black" for a page that has no colour;
    ``profile`` the press's, whatever the inks; ``ink_limit`` in percent; ``ppi`` as printed, and at most;
    ``sharpening`` 1.0 for newsprint, 0 for none (see ``sharpen``); ``quality`` of the JPEG, 1 to 95: at 90
    hardly any picture comes out over the limit of ink, at 85 every fifth does and is encoded again.
    """

    profile: IccProfile
    inks: Literal["cmyk", "black", "rgb"] = "cmyk"
    intent: colour.Intent = "perceptual"
    ink_limit: float = 240.0
    ppi: float = 200.0
    sharpening: float = 1.0
    quality: int = 90


class Remark(NamedTuple):
    """Something to tell of a picture that is printed all the same; ``code`` is a key of ``diagnostics.CODES``."""

    code: str
    message: str
    hint: str = ""


class PressPicture(NamedTuple):
    """A picture as an image XObject takes it, upright.

    ``space`` is DeviceCMYK, DeviceGray or DeviceRGB, ``bits`` 8, or 1 for line art; ``inverted`` that Decode must be
    [1 0 1 0 1 0 1 0]; ``ppi`` as printed; ``ink`` measured after decoding (CMYK only).
    """

    width: int
    height: int
    space: str
    bits: int
    filter: str
    inverted: bool
    data: bytes
    ppi: float
    ink: TotalInk = TotalInk()
    remarks: tuple[Remark, ...] = ()


def pixels(width: float, height: float, separation: Separation) -> tuple[int, int]:
    """How many pixels a frame in points wants."""
    scale = separation.ppi / 72.0
    return max(1, math.ceil(width * scale - 0.01)), max(1, math.ceil(height * scale - 0.01))


def convert(facts: PictureFacts, shown: Rect, most: tuple[int, int], separation: Separation) -> PressPicture:
    """The part ``shown`` (shares of the upright picture) in at most so many pixels. Raises PictureError."""
    with unhindered:
        return _converted(facts, shown, most, separation)


def _converted(facts: PictureFacts, shown: Rect, most: tuple[int, int], separation: Separation) -> PressPicture:
    with told(facts.file), opened(facts.file, facts.kind) as photograph:
        picture = photograph.picture
        stored = picture.size
        # Pillow turns TIFFs, and nothing else, as it reads them
        orientation = 1 if facts.kind == "tiff" else facts.orientation
        wanted = window(stored, orientation, shown, most)
        if picture.mode == "1":
            return _line_art(picture, wanted, orientation, (most, separation))
        decoded, sound = photograph.decode(least_size(stored, wanted))
        remarks = () if sound else (_damaged(facts.file),)
        small = resampled(decoded, scaled(wanted, stored, decoded.size), plain_as(decoded))
        if small is picture:
            small = small.copy()  # its file is about to be closed
        del decoded  # the steps to come may have its memory
        small = turned(small, orientation)
        own, ignored = _own_profile(facts.file, picture.info.get("icc_profile"), small.mode)
    small = sharpened(small, separation.sharpening)
    ppi = separation.ppi * small.width / max(1, most[0])
    made, space = _separated(small, own, separation, ppi)
    return PressPicture(
        *small.size,
        space,
        8,
        made.filter,
        space == "DeviceCMYK" and made.filter == "DCTDecode",
        made.data,
        round(ppi, 2),
        made.ink,
        remarks + ignored,
    )


def _damaged(file: str) -> Remark:
    message = f"{os.path.basename(file)} seems to be damaged in the middle: parts of it may be grey or shifted"
    return Remark("damaged-picture", message, "look at it, and copy it again from where it came from")


def _own_profile(file: str, data: object, mode: str) -> tuple[bytes, tuple[Remark, ...]]:
    """The profile that a picture bears, if it can be used, and a remark if it cannot."""
    if not data or not isinstance(data, bytes):
        return b"", ()
    why = colour.unusable(data, mode)
    if not why:
        return data, ()
    message = f"{os.path.basename(file)} has a colour profile that cannot be used: {why}"
    return b"", (Remark("profile-ignored", message, "it was taken for sRGB; save it again with its profile"),)


def _separated(picture: "Image", own: bytes, separation: Separation, ppi: float) -> tuple[Encoded, str]:
    """The pixels in the inks wanted, encoded, and the name of their space."""
    press = separation.profile.read()
    if separation.inks == "rgb":
        shown = colour.to_screen(picture, own, press)
        return encoded(shown, separation.quality), "DeviceGray" if shown.mode == "L" else "DeviceRGB"
    if separation.inks == "black" or colour.is_black_and_white(picture):
        return encoded(colour.to_black(picture, own, press), separation.quality), "DeviceGray"
    inks = colour.to_press(picture, own, press, separation.intent)
    return held(inks, press, separation.ink_limit, ppi, separation.quality), "DeviceCMYK"


def _line_art(
    picture: "Image", wanted: Window, orientation: int, how: tuple[tuple[int, int], Separation]
) -> PressPicture:
    """Pure black and white stays so, in its own pixels: resampled to a photograph's ppi, its edges would be steps."""
    most, separation = how
    left, top, right, bottom = (round(edge) for edge in wanted.box)
    box = (left, top, max(right, left + 1), max(bottom, top + 1))
    own = (box[2] - box[0], box[3] - box[1])
    ppi = separation.ppi * (own[0] if orientation < 5 else own[1]) / max(1, most[0])
    if ppi > LINE_ART_PPI:
        size = (max(1, round(own[0] * LINE_ART_PPI / ppi)), max(1, round(own[1] * LINE_ART_PPI / ppi)))
        art = resampled(picture, Window(box, size), plain_as(picture)).point(_THRESHOLD, "1")
        ppi = LINE_ART_PPI
    else:
        art = picture.crop(box)
    art = turned(art, orientation)
    data = zlib.compress(art.tobytes(), 6)
    return PressPicture(*art.size, "DeviceGray", 1, "FlateDecode", False, data, round(ppi, 2))


_THRESHOLD: Final = [0] * 128 + [255] * 128
