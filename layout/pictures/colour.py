"""A picture in its own colours comes in; the same in the inks of a press, in black alone or in sRGB goes out.

Little CMS, by Pillow's ImageCms, reads the picture's own profile (sRGB where it has none, or none that can be used)
and the press's. Perceptual uses the profile's own mapping of what the press cannot print; relative with black point
compensation keeps what it can print as it is. Plain relative is not offered: it overshoots the limit of ink.

Black alone: what a black plate prints is read off the press profile, solid black to bare paper, and made into a
grey profile of its own, so that the middle tones come out as light as they look, dot gain and all.
"""

import hashlib
import struct
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final, Literal

from layout.pictures.faults import PictureError
from layout.pictures.profiles import describe_profile

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsProfile, ImageCmsTransform

Intent = Literal["perceptual", "relative"]

#: ICC's name of the space of each plain mode, and of nothing else.
SPACES: Final = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK", "LAB": "Lab"}

#: A black-and-white picture's channels differ by no more: rounding, and a JPEG's colour rounding.
NEUTRAL: Final = 6

#: Rows in a picture's middle that are looked at for colour first.
STRIP: Final = 32

_HINT: Final = "ask the print shop for the profile again; newsprint profiles come with the program"


def unusable(own: bytes, mode: str) -> str:
    """Why a picture's own profile cannot be used for its mode, once it is plain; "" where it can."""
    described = describe_profile(own)
    if described is None:
        return "it is damaged"
    if described[2] != SPACES[mode]:
        return f"it is for {described[2]}, the picture is {SPACES[mode]}"
    try:
        _transform(own, mode, b"", "LAB", "relative")
    except PictureError:
        return "it is damaged"
    return ""


def is_black_and_white(picture: "Image") -> bool:
    """Whether a picture has no colour: grey, black ink alone, or grey saved in colour by a program that knows none."""
    from PIL import ImageChops

    if picture.mode == "L":
        return True
    width, height = picture.size
    if height > 2 * STRIP and not is_black_and_white(picture.crop((0, height // 2, width, height // 2 + STRIP))):
        return False  # most pictures that have colour have some of it in their middle
    red, green, blue, *black = picture.split()
    if picture.mode == "CMYK":
        return bool(black) and not any(_most(ink) for ink in (red, green, blue))
    if picture.mode == "LAB":
        return all(abs(level - 128) <= NEUTRAL for band in (green, blue) for level in band.getextrema())  # type: ignore[operator]
    pairs = ((red, green), (green, blue), (red, blue))
    return all(_most(ImageChops.difference(one, other)) <= NEUTRAL for one, other in pairs)


def _most(band: "Image") -> int:
    return int(band.getextrema()[1])  # type: ignore[arg-type]


def to_press(picture: "Image", own: bytes, press: bytes, intent: Intent) -> "Image":
    """CMYK for a press profile; CMYK without a profile is taken to be made for this press."""
    if picture.mode == "CMYK":
        if not own or own == press:
            return picture
        intent = "relative"  # it was fitted to a press's colours before: perceptual would dull it once more
    return _transform(own, picture.mode, press, "CMYK", intent).apply(picture)


def to_black(picture: "Image", own: bytes, press: bytes) -> "Image":
    """Grey for a plate of black alone, 0 being solid ink."""
    from PIL import ImageChops

    if picture.mode == "CMYK" and not own and is_black_and_white(picture):
        return ImageChops.invert(picture.getchannel("K"))  # it is the plate
    own = own or (press if picture.mode == "CMYK" else b"")
    return _transform(own, picture.mode, black_plate(press), "L", "relative").apply(picture)


def to_screen(picture: "Image", own: bytes, press: bytes) -> "Image":
    """sRGB, or grey with sRGB's tones for a grey picture."""
    if picture.mode in ("L", "RGB") and not own:
        return picture
    mode = "L" if picture.mode == "L" else "RGB"
    own = own or (press if picture.mode == "CMYK" else b"")
    return _transform(own, picture.mode, b"", mode, "relative").apply(picture)


def separated_again(picture: "Image", press: bytes) -> "Image":
    """The same colours in CMYK with the black and the limit of ink of the press profile."""
    return _transform(press, "CMYK", press, "CMYK", "relative").apply(picture)


@lru_cache(8)
def black_plate(press: bytes) -> bytes:
    """A grey profile whose tones are those of the press's black ink between solid and bare paper."""
    from PIL import Image

    ramp = Image.new("CMYK", (256, 1))
    ramp.putdata([(0, 0, 0, 255 - level) for level in range(256)])
    light = _transform(press, "CMYK", b"", "LAB", "relative").apply(ramp).getchannel("L").tobytes()
    shares = [_luminance(level * 100 / 255) for level in light]
    darkest, lightest = shares[0], shares[-1]
    if lightest - darkest < 0.01:
        raise PictureError("bad-profile", "the profile says that black ink prints nothing", _HINT)
    tones, before = [], 0.0
    for share in shares:
        before = max(before, (share - darkest) / (lightest - darkest))
        tones.append(before)
    return grey_profile(tones)


def _luminance(lightness: float) -> float:
    """CIE 15, 8.2.1: Y of L*."""
    return ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / 903.3


@lru_cache(1)
def _grey() -> bytes:
    """Grey with sRGB's tones: what a grey picture without a profile is taken for."""
    shares = (level / 1023 for level in range(1024))
    return grey_profile([v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in shares])


def grey_profile(tones: Sequence[float]) -> bytes:
    """A grey profile from luminances 0 to 1 at even steps: ICC.1:2001-04, 6.3.1.2, monochrome."""
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", 5) + b"Grey\0" + bytes(78),
        b"cprt": b"text\0\0\0\0None\0",
        b"wtpt": b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061),
        b"kTRC": b"curv\0\0\0\0"
        + struct.pack(">I", len(tones))
        + b"".join(struct.pack(">H", round(tone * 65535)) for tone in tones),
    }
    at, table, body = 132 + 12 * len(tags), b"", b""
    for sign, data in tags.items():
        table += sign + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = bytearray(128)
    head[0:4] = struct.pack(">I", at + len(body))
    head[8:12] = b"\x02\x40\0\0"
    head[12:24] = b"prtrGRAYXYZ "
    head[24:36] = struct.pack(">6H", 2007, 1, 1, 0, 0, 0)
    head[36:40] = b"acsp"
    head[68:80] = struct.pack(">3i", 63190, 65536, 54061)
    return bytes(head) + struct.pack(">I", len(tags)) + table + body


def _transform(source: bytes, mode: str, goal: bytes, goal_mode: str, intent: Intent) -> "ImageCmsTransform":
    """From a profile and mode to another; b"" is sRGB, grey with its tones, or Lab, by the mode."""
    names = tuple(hashlib.blake2b(data, digest_size=16).digest() if data else b"" for data in (source, goal))
    key = (names[0], mode, names[1], goal_mode, intent)
    found = _TRANSFORMS.get(key)
    if found is None:
        if len(_TRANSFORMS) >= MOST_TRANSFORMS:
            _TRANSFORMS.clear()
        found = _TRANSFORMS[key] = _made(_profile(source, mode), mode, _profile(goal, goal_mode), goal_mode, intent)
    return found


#: Every camera maker's profile, a few programs' and the press's, in two intents.
MOST_TRANSFORMS: Final = 32
_TRANSFORMS: "dict[tuple[bytes, str, bytes, str, str], ImageCmsTransform]" = {}


def _profile(data: bytes, mode: str) -> "ImageCmsProfile":
    from PIL import ImageCms

    if not data and mode in ("RGB", "LAB"):
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB" if mode == "RGB" else "LAB"))
    try:
        return ImageCms.ImageCmsProfile(BytesIO(data or _grey()))
    except (OSError, TypeError, ValueError) as fault:
        raise PictureError("bad-profile", "an ICC profile cannot be read", _HINT) from fault


def _made(
    source: "ImageCmsProfile", mode: str, goal: "ImageCmsProfile", goal_mode: str, intent: Intent
) -> "ImageCmsTransform":
    from PIL import ImageCms

    how, flags = ImageCms.Intent.PERCEPTUAL, ImageCms.Flags.NONE
    if intent == "relative":
        how, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
    if goal_mode == "LAB":  # asked of a ramp at most: the table that makes many pixels fast costs 8 to 27 ms
        flags |= ImageCms.Flags.NOOPTIMIZE
    try:
        return ImageCms.ImageCmsTransform(source, goal, mode, goal_mode, how, flags=flags)
    except (OSError, TypeError, ValueError) as fault:  # PyCMSError is none of them: it is raised by functions only
        raise PictureError("bad-profile", f"an ICC profile cannot be used ({fault})", _HINT) from fault
