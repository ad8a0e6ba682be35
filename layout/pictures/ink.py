"""A picture in CMYK and a limit of total ink come in; a JPEG goes out that holds the limit when it is decoded.

The Ghent Workgroup's newspaper rule speaks of the mean over any 15 mm² (a square of 3.9 mm). Here no single pixel
is over the limit, so no square, at whatever resolution it is looked at, can be either. A JPEG raises the ink at edges
in the shadows by up to a tenth: what comes out of it is measured, and the blocks of 8 x 8 pixels that are over give
up colour, never black, until none is. It ends always: after the last round the pixels go without loss.
"""

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from layout.pictures import colour

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

#: The side of 15 mm², in inches.
SIDE: Final = 15**0.5 / 25.4

#: Other makers' decoders may round a channel otherwise, by a level at most: four of 255, in percent.
ROUNDING: Final = 4 / 2.55

#: Rounds of giving up colour. Two are common where a picture is over at all.
ROUNDS: Final = 6

#: A JPEG adds less than this; a picture that is further over was not separated for this press.
FAR_OVER: Final = 12.0


class TotalInk(NamedTuple):
    """In percent: the highest mean over 15 mm², and of any single pixel."""

    mean: float = 0.0
    most: float = 0.0


class Encoded(NamedTuple):
    """The pixels as a PDF takes them: ``filter`` is DCTDecode (and then bears Adobe's marker: Decode must turn CMYK
    over) or FlateDecode."""

    data: bytes
    filter: str
    ink: TotalInk = TotalInk()


def total_ink(picture: "Image", ppi: float) -> TotalInk:
    """How much ink a picture in CMYK takes where it is printed at so many pixels per inch."""
    return _told(picture, ppi, _most(picture))


def jpeg(picture: "Image", quality: int) -> bytes:
    """The same bytes for the same pixels; nothing else that the picture came with goes in."""
    made = BytesIO()
    picture.info = {}
    # 4:4:4 but for the screen: of CMYK, Pillow would keep the cyan whole and blur the black
    picture.save(made, "JPEG", quality=quality, subsampling=2 if picture.mode == "RGB" else 0)
    return made.getvalue()


def encoded(picture: "Image", quality: int) -> Encoded:
    """A picture in grey or RGB, of which no ink is measured."""
    return Encoded(jpeg(picture, quality), "DCTDecode")


def held(picture: "Image", press: bytes, limit: float, ppi: float, quality: int) -> Encoded:
    """A picture in CMYK for a press profile, at most at the limit in every pixel after decoding."""
    goal = int((limit - ROUNDING) * 2.55)
    for turn in range(ROUNDS):
        data = jpeg(picture, quality)
        decoded = _opened(data)
        most = _most(decoded)
        if most <= goal:
            return Encoded(data, "DCTDecode", _told(decoded, ppi, most))
        if turn == 0 and most > goal + FAR_OVER * 2.55:
            # with other black the same colours may need no more than the profile's own limit
            picture = _capped(colour.separated_again(picture, press), goal)
        else:
            picture = _eased(picture, _totals(decoded), goal)
    picture = _capped(picture, goal)
    return Encoded(zlib.compress(picture.tobytes(), 6), "FlateDecode", total_ink(picture, ppi))


def _opened(data: bytes) -> "Image":
    from PIL import Image

    return Image.open(BytesIO(data), formats=("JPEG",))


def _most(picture: "Image") -> int:
    """The highest total of any pixel, 255 being 100 %.

    ``_totals`` needs four bytes a pixel for each step. Here none has more than one: means of means tell where the
    highest totals are and nearly how high, and sums that have lost all but their last 8 bits tell the rest.
    """
    from PIL import Image, ImageChops

    cyan, magenta, yellow, black = picture.split()
    quarters = Image.blend(Image.blend(cyan, magenta, 0.5), Image.blend(yellow, black, 0.5), 0.5)
    most = _highest(quarters)
    # rounded twice, each time by less than a level: four quarters are within 8 of the total
    near = quarters.point([255 if level >= most - 4 else 0 for level in range(256)])
    sums = ImageChops.add_modulo(ImageChops.add_modulo(cyan, magenta), ImageChops.add_modulo(yellow, black))
    least = 4 * most - 24
    return max(least + (level - least) % 256 for level, count in enumerate(sums.histogram(near)) if count)


def _told(picture: "Image", ppi: float, most: int) -> TotalInk:
    # the mean is one of rounded inks: of a plain colour it may come out a hair higher
    return TotalInk(min(_highest_mean(picture, ppi), most / 2.55), most / 2.55)


def _totals(picture: "Image") -> "Image":
    """The sum of the four inks of each pixel, 255 being 100 %."""
    cyan, magenta, yellow, black = picture.split()
    return _evaluated(lambda inks: inks["c"] + inks["m"] + inks["y"] + inks["k"], c=cyan, m=magenta, y=yellow, k=black)


def _highest_mean(picture: "Image", ppi: float) -> float:
    """The highest mean over a square of 15 mm², which is moved on by an eighth of its side; right to 0.1."""
    step = max(1, round(SIDE * ppi / 8))
    width, height = picture.size
    if min(width, height) < 8 * step:
        return _highest(_totals(picture).reduce((min(width, 8 * step), min(height, 8 * step)))) / 2.55
    # cells at the far edges that are no whole ones would weigh too much
    cells = _totals(picture.reduce(step, (0, 0, width // step * step, height // step * step)))
    for by in (1, 2, 4):
        cells = _summed(_summed(cells, by, 0), 0, by)
    return _highest(cells) / 64 / 2.55


def _summed(cells: "Image", across: int, down: int) -> "Image":
    """Each cell and the one that stands so many further on."""
    wide, high = cells.width - across, cells.height - down
    here, there = cells.crop((0, 0, wide, high)), cells.crop((across, down, across + wide, down + high))
    return _evaluated(lambda both: both["here"] + both["there"], here=here, there=there)


def _capped(picture: "Image", goal: int) -> "Image":
    """No pixel over the goal: where one is, cyan, magenta and yellow shrink by one factor, black stays."""
    from PIL import Image

    *colours, black = picture.split()
    cyan, magenta, yellow = colours

    def share(inks: Any) -> Any:
        left = inks["float"](goal - inks["k"])
        return inks["min"](left / inks["float"](inks["max"](inks["c"] + inks["m"] + inks["y"], 1)), 1.0)

    shares = _evaluated(share, c=cyan, m=magenta, y=yellow, k=black)
    less = [
        _evaluated(lambda inks: inks["convert"](inks["int"](inks["ink"] * inks["share"]), "L"), ink=ink, share=shares)
        for ink in colours
    ]
    return Image.merge("CMYK", (*less, black))


def _eased(picture: "Image", totals: "Image", goal: int) -> "Image":
    """Less colour in the JPEG's blocks that came out over the goal, by what the worst of them is over."""
    from PIL import Image, ImageChops

    less = (_highest(totals) - goal) // 3 + 2
    over = totals.point(lambda level: level * 1 - goal).convert("L").point([0] + [255] * 255)
    # one pixel of 64 still leaves 4 of 255
    blocks = over.reduce(8).point([0, 0] + [less] * 254)
    spread = blocks.resize((blocks.width * 8, blocks.height * 8), Image.Resampling.NEAREST).crop((0, 0, *picture.size))
    return ImageChops.subtract(picture, Image.merge("CMYK", (spread, spread, spread, Image.new("L", picture.size))))


def _highest(picture: "Image") -> int:
    return int(picture.getextrema()[1])  # type: ignore[arg-type]


def _evaluated(formula: "Callable[[Any], Any]", **pictures: "Image") -> "Image":
    """A formula on each pixel: ImageMath's operands have no types, what comes out is a picture."""
    from PIL import Image, ImageMath

    made = ImageMath.lambda_eval(formula, **pictures)
    assert isinstance(made, Image.Image)
    return made
