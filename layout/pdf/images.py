"""Picture files come in; image XObjects of the PDF go out, each file once, and the matrix that sets them upright.

ISO 32000-1, 8.9 (images), 7.4.8 (DCTDecode). A JPEG goes in as it is, without being decoded; so does a PNG without
transparency or interlace, whose data are already what FlateDecode with PNG predictors wants. The rest
goes through Pillow, which is imported only then.
"""

import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

from layout.model.geometry import Rect
from layout.pdf.document import Lazy
from layout.pictures.faults import PictureError
from layout.pictures.headers import PNG_SIGNATURE, Header, read_jpeg, read_png

if TYPE_CHECKING:
    from PIL.Image import Image

    from layout.pdf.document import Document, Ref, Value
    from layout.pictures.convert import PressPicture

_SPACES = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK"}
#: What ``probe`` lets through; Pillow would try forty more.
_KINDS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF")
#: Where the unit square's right and up vectors and its origin go, by Exif orientation: shares of (width, height).
_TURNS = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}


class PlacedImage(NamedTuple):
    """A raster picture in the file."""

    name: bytes
    ref: "Ref"
    orientation: int

    def matrix(self, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
        a, b, c, d, e, f = _TURNS[self.orientation]
        return (a * width, b * height, c * width, d * height, x + e * width, y + f * height)


class PlacedPart(NamedTuple):
    """A picture that is in the file only as far as it is shown: ``crop``, as shares of the whole."""

    name: bytes
    ref: "Ref"
    crop: Rect

    def matrix(self, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
        """``x``, ``y``, ``width``, ``height`` are the whole picture's, y up."""
        crop = self.crop
        foot = 1.0 - crop.y - crop.height
        return (crop.width * width, 0.0, 0.0, crop.height * height, x + crop.x * width, y + foot * height)


def embed_separated(document: "Document", name: bytes, picture: "PressPicture", crop: Rect) -> PlacedPart:
    """Adds a picture that has been converted for the press."""
    head = _head(picture.width, picture.height, f"/{picture.space}", picture.bits)
    head["Filter"] = f"/{picture.filter}"
    if picture.inverted:
        head["Decode"] = [1, 0] * 4
    return PlacedPart(name, document.stream(head, picture.data, compress=False), crop)


def embed_image(document: "Document", name: bytes, file: str, kind: str) -> PlacedImage:
    """Adds the picture to the document. Raises PictureError or OSError where the file cannot be used."""
    if kind == "jpeg":
        with open(file, "rb") as opened:
            header = read_jpeg(opened)
        if header.baseline:
            return PlacedImage(
                name, document.stream(_jpeg_head(header), Lazy(file), compress=False), header.orientation
            )
    elif kind == "png":
        with open(file, "rb") as opened:
            header = read_png(opened)
            if _passes(header):
                head, data = _png_stream(opened, header)
                return PlacedImage(name, document.stream(head, data, compress=False), header.orientation)
    return PlacedImage(name, _decoded(document, file), 1)


def _head(width: int, height: int, space: "Value", bits: int = 8) -> "dict[str, Value]":
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": width,
        "Height": height,
        "ColorSpace": space,
        "BitsPerComponent": bits,
    }


def _jpeg_head(header: Header) -> "dict[str, Value]":
    head = _head(header.width, header.height, _SPACES[header.mode])
    head["Filter"] = "/DCTDecode"
    if header.mode == "CMYK" and header.adobe:  # Photoshop writes 255 for no ink
        head["Decode"] = [1, 0] * 4
    return head


def _passes(header: Header) -> bool:
    return not header.interlaced and not header.transparent and header.bits <= 8


def _png_stream(opened: "object", header: Header) -> "tuple[dict[str, Value], bytes]":
    """The IDAT chunks joined, and the palette as an Indexed space."""
    opened.seek(len(PNG_SIGNATURE))  # type: ignore[attr-defined]
    read = opened.read  # type: ignore[attr-defined]
    data: list[bytes] = []
    palette = b""
    while True:
        start = read(8)
        if len(start) < 8:
            raise PictureError("corrupt-picture", "the PNG ends before its end", "save or export the picture again")
        length, kind = struct.unpack(">I4s", start)
        if kind == b"IEND":
            break
        chunk, check = read(length), read(4)
        if len(check) < 4 or zlib.crc32(chunk, zlib.crc32(kind)) != int.from_bytes(check, "big"):
            raise PictureError("corrupt-picture", "the PNG is damaged", "save or export the picture again")
        if kind == b"IDAT":
            data.append(chunk)
        elif kind == b"PLTE":
            palette = chunk
    space: Value = _SPACES.get(header.mode, "")
    if header.mode == "P":
        space = ["/Indexed", "/DeviceRGB", len(palette) // 3 - 1, palette]
    head = _head(header.width, header.height, space, header.bits)
    head["Filter"] = "/FlateDecode"
    colours = 3 if header.mode == "RGB" else 1
    head["DecodeParms"] = {"Predictor": 15, "Colors": colours, "BitsPerComponent": header.bits, "Columns": header.width}
    return head, b"".join(data)


def _decoded(document: "Document", file: str) -> "Ref":
    # Pillow: only for a picture that cannot go in as it is
    from PIL import Image, ImageOps

    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None  # probe has checked our own limit
    try:
        with Image.open(file, formats=_KINDS) as opened:
            upright = _flattened(ImageOps.exif_transpose(opened))
            return document.stream(_head(*upright.size, _SPACES[upright.mode]), upright.tobytes())
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, ArithmeticError) as fault:
        raise PictureError(
            "corrupt-picture", f"it cannot be decoded ({fault})", "save or export the picture again"
        ) from fault
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _flattened(picture: "Image") -> "Image":
    """On white paper, eight bits a sample, in one of the three spaces."""
    from PIL import Image

    if picture.mode.startswith("I") or picture.mode == "F":
        # 16-bit grey: Pillow's convert() would clip at 255 instead of scaling
        return picture.convert("I").point(lambda value: value / 257.0).convert("L")
    if picture.has_transparency_data:
        over = picture.convert("RGBA")
        paper = Image.new("RGBA", over.size, (255, 255, 255, 255))
        flat = Image.alpha_composite(paper, over).convert("RGB")
        return flat.convert("L") if picture.mode in ("LA", "La", "L") else flat
    if picture.mode in _SPACES:
        return picture
    return picture.convert("L" if picture.mode in ("1", "LA") else "RGB")
