"""A picture file comes in, an open Pillow picture goes out, and a way to bring any of its bands into a plain mode.

JPEGs are decoded at an eighth, quarter or half where that is enough for what is wanted. Whatever Pillow and its
libraries say of broken data becomes a PictureError. Plain modes are Gray, RGB, CMYK and Lab with 8 bits; what lets
the paper through stands on white already.
"""

import os
import struct
import threading
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from layout.pictures.damage import Damage, Scans, check_png, out_of_step, walk_jpeg
from layout.pictures.faults import PictureError
from layout.pictures.sparerow import is_in_step, with_spare_row

if TYPE_CHECKING:
    from PIL.Image import Image

#: Pillow's name of each kind of ``PictureFacts.kind`` that is decoded; it would try forty more.
FORMATS: Final = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP", "gif": "GIF"}

_WHOLE: Final = "copy it again from where it came from; opened and saved again as it is, it keeps its stripes"
_HINT: Final = "save or export the picture again, as JPEG or TIFF with 8 bits"

#: What Pillow and the libraries under it raise for data that make no sense.
_FAULTS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    EOFError,
    AssertionError,
    struct.error,
    zlib.error,
)


#: The smallest that a JPEG can be decoded at, one part in so many.
_SMALLEST: Final = 8

#: Blocks that Pillow takes again instead of asking the system for zeroed ones: a picture goes through a dozen of its
#: copies on its way, and a quarter of the time went into that. Pillow's own blocks are of 16 MB, that is of a whole
#: picture; used for one of another size they are cut, and what was cut is asked for once more.
BLOCKS: Final = 768
BLOCK: Final = 64 << 10


class _Unhindered:
    """Pillow without its warnings and its own limit of pixels, which ``probe`` has checked, in any number of threads;
    memory is used again from one step to the next.

    All are settings of the whole process: the first to enter sets them, the last to leave puts them back.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._caught: Any = None
        self._limit: int | None = None
        self._block = 0

    def __enter__(self) -> None:
        from PIL import Image

        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
                self._block = Image.core.get_block_size()  # type: ignore[attr-defined]
                Image.core.set_block_size(BLOCK)  # type: ignore[attr-defined]
                Image.core.set_blocks_max(BLOCKS)  # type: ignore[attr-defined]
                self._caught = warnings.catch_warnings()
                self._caught.__enter__()
                warnings.simplefilter("ignore")

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        from PIL import Image

        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                self._caught.__exit__(None, None, None)
                Image.core.set_blocks_max(0)  # type: ignore[attr-defined]
                Image.core.set_block_size(self._block)  # type: ignore[attr-defined]
                Image.MAX_IMAGE_PIXELS = self._limit


unhindered: Final = _Unhindered()


@contextmanager
def told(file: str) -> Iterator[None]:
    """Turns what can be wrong with a picture's data into a PictureError with its name."""
    name = os.path.basename(file)
    try:
        with unhindered:
            yield
    except PictureError:
        raise
    except Damage as fault:
        raise PictureError("corrupt-picture", f"{name} is damaged: {fault}", _WHOLE) from fault
    except MemoryError as fault:
        raise PictureError("picture-limit", f"{name} does not fit into the memory", "scale the picture down") from fault
    except OSError as fault:
        if fault.filename:  # the file system's, not Pillow's
            raise PictureError("unreadable-file", f"{name} cannot be read: {fault.strerror or fault}") from fault
        raise PictureError("corrupt-picture", f"{name} cannot be decoded ({_reason(fault)})", _HINT) from fault
    except _FAULTS as fault:
        raise PictureError("corrupt-picture", f"{name} cannot be decoded ({_reason(fault)})", _HINT) from fault


def _reason(fault: BaseException) -> str:
    return " ".join(str(fault).split()) or type(fault).__name__


class Photograph(NamedTuple):
    """A picture of which only the header is read yet. Of a JPEG its bytes and their walk are at hand as well."""

    picture: "Image"
    data: bytes = b""
    scans: Scans = Scans((), (8, 8), 1, False)

    def __enter__(self) -> "Photograph":
        return self

    def __exit__(self, *_: object) -> None:
        self.picture.close()

    def decode(self, least: tuple[int, int]) -> "Decoded":
        """Reads the pixels, at a reduced size where the format can, if that still has ``least`` pixels. Inside
        ``told``.

        Of a reduced JPEG the pixels and their soundness mostly come of one decoding.
        """
        full = self.picture.size
        self.picture.draft(self.picture.mode, least)
        scale = round(full[0] / self.picture.width)
        longer = with_spare_row(self.data, self.scans, full)
        shared = longer and scale > 1 and self.scans.apart
        if shared and (decoded := self._in_step(longer, scale)):
            return Decoded(decoded.crop((0, 0, *self.picture.size)), True)
        self.picture.load()
        sound = bool(longer and not shared and self._in_step(longer, _SMALLEST))
        return Decoded(self.picture, sound or not out_of_step(self.data, self.scans, self.picture, least))

    def _in_step(self, longer: bytes, scale: int) -> "Image | None":
        """The pixels of a JPEG with a spare row, unless that row makes them doubtful."""
        from PIL import Image

        picture = Image.open(BytesIO(longer), formats=("JPEG",))
        picture.draft(picture.mode, (picture.width // scale, 1))
        picture.load()
        return picture if is_in_step(picture, self.scans, scale) else None


class Decoded(NamedTuple):
    """Pixels, and whether they seem to be sound."""

    picture: "Image"
    sound: bool


def opened(file: str, kind: str) -> Photograph:
    """The photograph in a file, no part of which is damaged so that it can be seen. Inside ``told``."""
    # Pillow: only for a picture that is not in the cache
    from PIL import Image

    if kind not in FORMATS:
        raise PictureError("corrupt-picture", f"{os.path.basename(file)} is not a photograph", _HINT)
    if kind == "jpeg":
        with open(file, "rb") as whole:
            data = whole.read()
        return Photograph(Image.open(BytesIO(data), formats=("JPEG",)), data, walk_jpeg(data))
    if kind == "png":
        with open(file, "rb") as whole:
            check_png(whole)
    return Photograph(Image.open(file, formats=(FORMATS[kind],)))


def plain_as(picture: "Image") -> "Callable[[Image], Image]":
    """A way to turn any band of a picture into Gray, RGB, CMYK or Lab with 8 bits, on white paper. Inside ``told``."""
    if picture.mode not in ("I", "F"):
        return _plain
    scale = 255.0 / _range(picture)
    return lambda band: band.convert("F").point(lambda value: value * scale + 0.5).convert("L")


def _plain(picture: "Image") -> "Image":
    mode = picture.mode
    if mode in ("RGB", "L", "CMYK", "LAB") and "transparency" not in picture.info:
        return picture
    if mode.startswith("I;16"):
        return picture.convert("I").point(_sixteen(), "L")
    if picture.has_transparency_data:
        return _on_white(picture)
    return picture.convert("L" if mode in ("1", "LA", "La") else "RGB")


@cache
def _sixteen() -> list[int]:
    """16 bits to 8, rounded; made for the first such picture, since making it took 5 ms of every start."""
    return [(value * 255 + 32767) // 65535 for value in range(65536)]


def _range(picture: "Image") -> float:
    """What is white in 32-bit grey, whole or floating: 1, 255 or 65535, whichever holds its brightest pixel."""
    top = float(max(abs(level) for level in picture.getextrema()))  # type: ignore[arg-type]
    if picture.mode == "F" and top <= 1.0:
        return 1.0
    return 255.0 if top <= 255.0 else max(65535.0, top)


def _on_white(picture: "Image") -> "Image":
    from PIL import Image

    grey = picture.mode in ("L", "LA", "La")
    over = picture.convert("LA" if grey else "RGBA")
    paper = Image.new("L" if grey else "RGB", picture.size, "white")
    paper.paste(over.convert(paper.mode), mask=over.getchannel("A"))
    return paper
