"""A picture file's name comes in, its PictureFacts go out: kind, size, orientation, from the header alone.

Nothing is decoded, so a forged header cannot fill the memory; the limit of pixels is checked here, before
anybody opens the file in earnest. JPEG and PNG are read by ``headers``, TIFF and WebP by Pillow, imported only then.
"""

import hashlib
import os
import re
import warnings
from dataclasses import dataclass, replace
from io import BufferedReader

from layout.model.geometry import Rect
from layout.pictures.faults import PictureError
from layout.pictures.headers import PNG_SIGNATURE, BrokenHeader, Header, read_jpeg, read_png

#: A page of the largest format at 1,200 ppi; a photograph of a newspaper has a tenth of that.
LIMIT = 300_000_000

#: Bytes at the end of a file in which the end of the picture is looked for.
TAIL = 1 << 18


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
            kind = _kind(opened.read(1024))
            opened.seek(0)
            if not kind:
                raise PictureError(
                    "corrupt-picture",
                    f"{name} is not a picture",
                    "Use JPEG, PNG, TIFF, WebP, or PDF and SVG for adverts.",
                )
            facts = _facts(file, kind, opened, limit)
            return replace(facts, digest=known or digest(opened))
    except OSError as fault:
        raise PictureError("unreadable-file", f"{name} cannot be read: {fault.strerror or fault}") from fault
    except BrokenHeader as fault:
        raise PictureError("corrupt-picture", f"{name}: {fault}", "Save or export the picture again.") from fault


def _kind(head: bytes) -> str:
    if head.startswith(b"\xff\xd8"):
        return "jpeg"
    if head.startswith(PNG_SIGNATURE):
        return "png"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "tiff"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if b"%PDF-" in head:
        return "pdf"
    if re.search(rb"<svg[\s>]", head) or (head.lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == b"<?xml"):
        return "svg"
    return ""


def _facts(file: str, kind: str, opened: BufferedReader, limit: int) -> PictureFacts:
    if kind == "pdf":
        # pypdf takes 60 ms to import: only for an issue that has a PDF advert
        from layout.pictures.advert import probe_pdf

        size, trim = probe_pdf(file)
        return PictureFacts(file, "", kind, size[0], size[1], mode="vector", trim=trim)
    if kind == "svg":
        # the XML parser: only for an issue that has an SVG advert
        from layout.pictures.svg import svg_size

        width, height = svg_size(file)
        return PictureFacts(file, "", kind, round(width), round(height), mode="vector")
    header = {"jpeg": read_jpeg, "png": read_png}.get(kind, _by_pillow)(opened)
    if header.width * header.height > limit:
        raise PictureError(
            "picture-limit",
            f"{os.path.basename(file)} has {header.width} x {header.height} pixels, over {limit / 1e6:.0f} million",
            "Scale the picture down: a full page needs no more than 10 million pixels.",
        )
    if not _is_whole(kind, opened):
        raise BrokenHeader("the file ends before the picture is complete")
    turned = header.orientation >= 5
    width, height = (header.height, header.width) if turned else (header.width, header.height)
    return PictureFacts(file, "", kind, width, height, header.orientation, header.mode, round(header.ppi, 2))


def _is_whole(kind: str, file: BufferedReader) -> bool:
    """Whether the end mark of a JPEG or PNG stands near the end: a broken download or card lacks it. Cameras put
    previews and maker's notes behind it."""
    mark = {"jpeg": b"\xff\xd9", "png": b"IEND"}.get(kind, b"")
    header = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(max(end - TAIL, header))
    return mark in file.read()


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


def digest(file: BufferedReader) -> str:
    """A digest of the whole content: a date or size would not be the same on another machine."""
    file.seek(0)
    return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
