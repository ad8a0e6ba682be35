"""A picture file's name comes in, its PictureFacts go out: kind, size, orientation, from the header alone.

Nothing is decoded, so a forged header cannot fill the memory; the limit of pixels is checked here, before
anybody opens the file in earnest. JPEG, PNG and GIF are read by ``headers``, TIFF and WebP by Pillow, imported only
then; ``foreign`` names what else people send.
"""

import hashlib
import os
import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from io import BufferedReader
from typing import Any

from layout.builtin.cache import kept
from layout.model.geometry import Rect
from layout.model.values import dataclass
from layout.pictures.faults import PictureError
from layout.pictures.foreign import foreign
from layout.pictures.headers import PNG_SIGNATURE, BrokenHeader, Header, read_gif, read_jpeg, read_png

#: A page of the largest format at 1,200 ppi; a photograph of a newspaper has a tenth of that.
LIMIT = 300_000_000

#: Changes when what is kept of an advert changes.
ADVERTS = 3
#: Facts, contents and forms of adverts that stay in the cache: those of a year.
ADVERTS_KEPT = 800

#: Bytes at the end of a file in which the end of the picture is looked for: where nearly all have it, and the rest.
NEAR, TAIL = 1 << 10, 1 << 18


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture without opening it: ``width`` and ``height`` in upright pixels, or in points for
    a PDF or SVG; ``ppi`` as the file says, 0 if it does not; ``trim`` the advert's trim box in its page's own
    coordinates (PDF only, y up)."""

    file: str
    digest: str
    kind: str
    width: int
    height: int
    orientation: int = 1
    mode: str = "RGB"
    ppi: float = 0.0
    trim: Rect | None = None

    @property
    def aspect(self) -> float:
        return self.width / self.height


def probe(file: str, limit: int = LIMIT, known: str = "") -> PictureFacts:
    """Reads the header of ``file``. Raises PictureError for what cannot be placed. A digest ``known`` already is not
    made again, which would mean reading the whole file."""
    name = os.path.basename(file)
    try:
        with open(file, "rb") as opened:
            head = opened.read(1024)
            kind = _kind(head)
            opened.seek(0)
            if not kind:
                raise foreign(name, head)
            if kind in ("pdf", "svg"):
                return _vector(file, kind, opened.read())
            facts = _facts(file, kind, opened, limit)
            return replace(facts, digest=known or digest(opened))
    except OSError as fault:
        raise PictureError("unreadable-file", f"{name} cannot be read: {fault.strerror or fault}") from fault
    except BrokenHeader as fault:
        raise PictureError("corrupt-picture", f"{name}: {fault}", "save or export the picture again") from fault


def _kind(head: bytes) -> str:
    if head.startswith(b"\xff\xd8"):
        return "jpeg"
    if head.startswith(PNG_SIGNATURE):
        return "png"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "tiff"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    if b"%PDF-" in head:
        return "pdf"
    if re.search(rb"<svg[\s>]", head) or (head.lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == b"<?xml"):
        return "svg"
    return ""


def _vector(file: str, kind: str, data: bytes) -> PictureFacts:
    """What is known of an advert in vectors. Reading one takes a library and up to 0.2 s, so it is kept."""
    name = digest_of(data)
    width, height, trim = kept_advert("facts", name, lambda: _measured(file, kind, data))
    return PictureFacts(file, name, kind, width, height, mode="vector", trim=Rect(*trim) if trim else None)


def _measured(file: str, kind: str, data: bytes) -> tuple[int, int, tuple[float, ...]]:
    """Width, height and trim box as plain numbers."""
    if kind == "pdf":
        # pypdf takes 60 ms to import: only for a PDF advert that is not in the cache
        from layout.pictures.advert import probe_pdf

        size, trim = probe_pdf(file, data)
        return (*size, tuple(trim))
    # the XML parser: only for an SVG advert that is not in the cache
    from layout.pictures.svg import svg_size

    width, height = svg_size(file, data)
    return (round(width), round(height), ())


def kept_advert(what: str, name: str, make: Callable[[], Any]) -> Any:
    """What was read of an advert, from the cache where the same bytes were read before: by their digest, so that no
    file's date or place matters."""
    return kept(f"adverts/{name}-{what}", f"{what} {ADVERTS}", make, ADVERTS_KEPT)


def _facts(file: str, kind: str, opened: BufferedReader, limit: int) -> PictureFacts:
    header = {"jpeg": read_jpeg, "png": read_png, "gif": read_gif}.get(kind, _by_pillow)(opened)
    if header.width * header.height > limit:
        raise PictureError(
            "picture-limit",
            f"{os.path.basename(file)} has {header.width} x {header.height} pixels, over {limit / 1e6:.0f} million",
            "scale the picture down: a full page needs no more than 10 million pixels",
        )
    if not _is_whole(kind, opened):
        raise BrokenHeader("the file ends before the picture is complete")
    turned = header.orientation >= 5
    width, height = (header.height, header.width) if turned else (header.width, header.height)
    return PictureFacts(file, "", kind, width, height, header.orientation, header.mode, round(header.ppi, 2))


def _is_whole(kind: str, file: BufferedReader) -> bool:
    """Whether the end mark of a JPEG, PNG or GIF stands near the end: a broken download or card lacks it. Cameras put
    previews and maker's notes behind it."""
    mark = {"jpeg": b"\xff\xd9", "png": b"IEND", "gif": b"\0;"}.get(kind, b"")
    header = file.tell()
    end = file.seek(0, os.SEEK_END)
    for tail in (NEAR, TAIL):
        file.seek(max(end - tail, header))
        if mark in file.read():
            return True
    return False


def _by_pillow(file: BufferedReader) -> Header:
    # Pillow takes 20 ms to import: only for the two kinds whose headers we do not read ourselves
    from PIL import Image

    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None  # our own limit is checked by the caller
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(file, formats=("TIFF", "WEBP")) as picture:
                density = picture.info.get("dpi", (0, 0))[0]
                orientation = picture.getexif().get(0x0112, 1)
                # Pillow turns a TIFF's size, and no other's, by its orientation: take the tags, which stay as stored
                tags = getattr(picture, "tag_v2", {})
                width, height = tags.get(256, picture.width), tags.get(257, picture.height)
                return Header(
                    int(width),
                    int(height),
                    picture.mode,
                    ppi=float(density or 0),
                    orientation=orientation if orientation in range(1, 9) else 1,
                )
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, ArithmeticError) as fault:
        raise BrokenHeader(f"it cannot be read ({fault})") from fault
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def digest_of(data: bytes) -> str:
    """The digest of a whole content that is at hand."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def digest(file: BufferedReader) -> str:
    """A digest of the whole content: a date or size would not be the same on another machine."""
    file.seek(0)
    return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
