"""A CMYK image comes in; the largest ink sum that it prints goes out, as the mean over squares of 15 mm²
(Ghent Workgroup 2015, newspaper variants).

The image is decoded small: JPEG by its own scaling; of deflated samples every block is averaged. Rows filtered as PNG
filters them are read by Pillow as the PNG that they are, not in Python.
"""

import struct
import warnings
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.opening import Document
from layout.recheck.spaces import CMYK, ICC, Space

if TYPE_CHECKING:
    from PIL import Image

#: The side of a square of 15 mm², in inches.
_WINDOW: Final = 15**0.5 / 25.4
#: Samples are decoded no larger than this many to the window's side.
_CELLS: Final = 4
_MOST_PIXELS: Final = 50_000_000


class Reading(NamedTuple):
    """What was found; ``measured`` is False where an image in four inks could not be looked at."""

    ink: float | None
    measured: bool = True


class Gauge:
    """Measures the images of one file, each once for each size that it is placed at."""

    __slots__ = ("_document", "_kept", "_streams")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._kept: dict[tuple[int, int], Reading] = {}
        self._streams: list[StreamObject] = []

    def read(self, stream: StreamObject, space: Space, ppi: float) -> Reading:
        """The ink of an image placed at a resolution."""
        if not (space.family == CMYK or (space.family == ICC and space.channels == 4)) or ppi <= 0:
            return Reading(None)
        key = (id(stream), round(ppi))
        found = self._kept.get(key)
        if found is None:
            self._document.clock.look()
            self._streams.append(stream)
            try:
                found = self._measure(stream, ppi)
            except Exception:  # Pillow meets broken images with many kinds of exception
                found = Reading(None, measured=False)
            self._kept[key] = found
        return found

    def _measure(self, stream: StreamObject, ppi: float) -> Reading:
        document = self._document
        width, height = int(document.number(stream, "Width")), int(document.number(stream, "Height"))
        filters = document.filters(stream)
        window = max(ppi * _WINDOW, 1.0)
        step = max(1, int(window / _CELLS))
        if not (0 < width * height <= _MOST_PIXELS) or document.number(stream, "BitsPerComponent", 8) != 8:
            return Reading(None, measured=False)
        if filters[-1:] == ("DCTDecode",):
            image = _open_jpeg(document.picture_data(stream), step)
            light = True  # Pillow turns the four inks of a JPEG round
        elif filters in (("FlateDecode",), ()):
            image = self._open_samples(stream, filters, (width, height))
            light = False
        else:
            return Reading(None, measured=False)
        turned = document.numbers(stream, "Decode")[:2] == (1.0, 0.0)
        cell = window * image.width / width
        return Reading(_largest_mean(image, cell, light=light != turned))

    def _open_samples(self, stream: StreamObject, filters: tuple[str, ...], size: tuple[int, int]) -> "Image.Image":
        """Samples four bytes a pixel, whatever their predictor."""
        from PIL import Image  # 20 ms, for a file with such an image

        document = self._document
        parameters = document.array(stream, "DecodeParms")
        given = parameters[0] if parameters and isinstance(parameters[0], DictionaryObject) else None
        predictor = int(document.number(given, "Predictor", 1))
        raw: bytes = getattr(stream, "_data", b"")
        length = size[0] * size[1] * 4
        if not filters:
            return Image.frombytes("CMYK", size, document.picture_data(stream)[:length])
        if predictor == 1:
            return Image.frombytes("CMYK", size, zlib.decompressobj().decompress(raw, length))
        if predictor < 10 or document.number(given, "Colors", 1) != 4:
            raise ValueError(predictor)
        return Image.open(BytesIO(_as_png(raw, size)))


def _as_png(deflated: bytes, size: tuple[int, int]) -> bytes:
    """A PNG file whose four channels are the inks: the rows are filtered as its own are (RFC 2083, 6)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", *size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", deflated) + chunk(b"IEND", b"")


def _open_jpeg(data: bytes, step: int) -> "Image.Image":
    """A JPEG decoded as small as its own scaling goes, not below the step."""
    from PIL import Image  # see above

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its size, which is bounded before
        image = Image.open(BytesIO(data))
    if image.format != "JPEG" or image.mode != "CMYK":
        raise ValueError(image.mode)
    image.draft("CMYK", (max(1, image.width // min(step, 8)), max(1, image.height // min(step, 8))))
    return image


def _largest_mean(image: "Image.Image", window: float, *, light: bool) -> float:
    """The largest mean ink, in percent, over squares of ``window`` pixels laid at every quarter of their side."""
    from PIL import Image, ImageMath  # see above

    quarter = max(1.0, window / _CELLS)
    size = (max(1, round(image.width / quarter)), max(1, round(image.height / quarter)))
    bands = [band.resize(size, Image.Resampling.BOX) for band in image.split()]
    total = ImageMath.lambda_eval(
        lambda a: a["c"] + a["m"] + a["y"] + a["k"],
        **{name: band.convert("F") for name, band in zip("cmyk", bands, strict=True)},
    )
    across, down = min(_CELLS, size[0]), min(_CELLS, size[1])
    least, most = 1020.0, 0.0
    for left in range(min(_CELLS, size[0] - across + 1)):
        for top in range(min(_CELLS, size[1] - down + 1)):
            right, bottom = size[0] - (size[0] - left) % across, size[1] - (size[1] - top) % down
            low, high = total.reduce((across, down), (left, top, right, bottom)).getextrema()
            least, most = min(least, float(low)), max(most, float(high))
    return (1020 - least if light else most) / 1020 * 400
