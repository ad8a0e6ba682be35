"""A photograph's file comes in, the picture upright and on white at a width in pixels goes out.

By Pillow, as in the PDF (``layout.pdf.images``), and not by Qt: Qt's reader moves what it scales by up to a pixel,
knows no TIFF of process inks, and has its own opinion of 16 bits.
"""

import warnings
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from layout.pictures.probe import PictureFacts

if TYPE_CHECKING:
    from PIL.Image import Image

#: Exif's tag of the orientation; what of its values 2 to 8 makes a picture upright, as Pillow counts transpositions.
_ORIENTATION, _UPRIGHT = 0x0112, {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}


def read_photograph(facts: PictureFacts, width: int) -> QImage:
    """The whole picture, ``width`` pixels wide. Raises what Pillow raises for broken files."""
    # 20 ms, and for the threads that read pictures only
    from PIL import Image

    height = max(1, round(facts.height * width / facts.width))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of size (``probe`` has its limit) and of odd tags
        with Image.open(facts.file, formats=("JPEG", "PNG", "TIFF", "WEBP")) as opened:
            # a JPEG is decoded at a half, quarter or eighth; the box is what of that is picture
            drafted = opened.draft(None, (height, width) if facts.orientation >= 5 else (width, height))
            opened.load()  # which turns a TIFF upright
            orientation = opened.getexif().get(_ORIENTATION, 1)
            size = (height, width) if orientation in (5, 6, 7, 8) else (width, height)
            scaled = _flattened(opened).resize(
                size, Image.Resampling.BICUBIC, drafted[1] if drafted else None, reducing_gap=3.0
            )
    turn = _UPRIGHT.get(orientation)
    upright = scaled if turn is None else scaled.transpose(Image.Transpose(turn))
    form = QImage.Format.Format_RGB888
    # a copy in the format that is drawn quickest, for the bytes are Pillow's
    shown = QImage(upright.tobytes(), upright.width, upright.height, 3 * upright.width, form)
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def _flattened(picture: "Image") -> "Image":
    """In red, green and blue of eight bits, on white where it lets the paper through."""
    from PIL import Image

    if picture.mode.startswith("I") or picture.mode == "F":
        # 16-bit grey: convert() would clip at 255 instead of scaling
        return picture.convert("I").point(lambda value: value / 257.0).convert("RGB")
    if picture.has_transparency_data:
        over = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", over.size, (255, 255, 255, 255)), over).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")
