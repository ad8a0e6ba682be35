"""A one-page PDF advert comes in; its trim box, turned upright, goes out (ISO 32000-1, 14.11.2)."""

import logging
import os
from io import BytesIO
from typing import TYPE_CHECKING

from layout.model.geometry import Rect
from layout.pictures.faults import PictureError

if TYPE_CHECKING:
    from pypdf import PageObject

AGAIN = "ask the advertiser for a PDF of one page without a password (PDF/X is best)"


def open_advert(file: str, data: bytes) -> "PageObject":
    """The only page of an advert, ``data`` being what stands in ``file``. Raises PictureError for anything else."""
    # pypdf takes 60 ms to import: only for a PDF advert that is not in the cache
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    name = os.path.basename(file)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends by itself is nothing to tell the editor
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise PictureError("bad-advert", f"{name} is locked with a password", AGAIN)
        count = len(reader.pages)
        if count != 1:
            raise PictureError("bad-advert", f"{name} has {count} pages; an advert has one", AGAIN)
        return reader.pages[0]
    except PictureError:
        raise
    # pypdf meets broken files with many kinds of exception, RecursionError among them
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as fault:
        raise PictureError("bad-advert", f"{name} cannot be read as a PDF ({fault})", AGAIN) from fault
    except Exception as fault:
        # missing decryption libraries raise pypdf's DependencyError, a bare Exception
        raise PictureError("bad-advert", f"{name} cannot be opened ({fault})", AGAIN) from fault


def advert_box(page: "PageObject") -> Rect:
    """The trim box, else the art box, with which some mark the trim, else the crop box, else the media box (pypdf falls
    back so), kept within the media box; in the page's own coordinates, y up, not turned."""
    media, box = page.mediabox, page.trimbox if "/TrimBox" in page else page.artbox
    left, right = max(float(box.left), float(media.left)), min(float(box.right), float(media.right))
    bottom, top = max(float(box.bottom), float(media.bottom)), min(float(box.top), float(media.top))
    if right - left < 1 or top - bottom < 1:
        raise PictureError("bad-advert", "the advert's page has no size", AGAIN)
    return Rect(left, bottom, right - left, top - bottom)


def probe_pdf(file: str, data: bytes) -> tuple[tuple[int, int], Rect]:
    """Upright size in whole points, and the trim box."""
    page = open_advert(file, data)
    box = advert_box(page)
    size = (round(box.width), round(box.height))
    return (size[::-1] if page.rotation % 180 else size), box
