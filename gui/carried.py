"""What a drag carries from panel to canvas and back: an article, picture, advert, a slot's content, a jump, a page."""

import json
import os
from typing import Literal, NamedTuple

from PySide6.QtCore import QByteArray, QMimeData

MIME = "application/x-newslayout-carried"

Kind = Literal["article", "picture", "advert", "slot", "jump", "page"]
_KINDS = ("article", "picture", "advert", "slot", "jump", "page")


class Carried(NamedTuple):
    """``path``: an article, picture or advert as the plan names it. ``slot``: where it comes from, as ``1.lead``
    ("" from a list). ``slot`` alone carries whatever stands there, ``jump`` the overset of that slot. ``page``: a
    page's place in the plan."""

    kind: Kind
    path: str = ""
    slot: str = ""
    page: int = 0


def packed(carried: Carried) -> QMimeData:
    """For a QDrag; text too, for whatever else takes it."""
    mime = QMimeData()
    mime.setData(MIME, QByteArray(json.dumps(carried).encode()))
    mime.setText(carried.path or carried.slot)
    return mime


def unpacked(mime: QMimeData) -> Carried | None:
    """What a drag of ours carries, None for all others."""
    if not mime.hasFormat(MIME):
        return None
    try:
        kind, path, slot, page = json.loads(bytes(mime.data(MIME).data()))
    except ValueError:
        return None
    return Carried(kind, path, slot, page) if kind in _KINDS else None


def dropped_files(mime: QMimeData) -> tuple[str, ...]:
    """The files that a file manager's drag brings."""
    return tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile() and os.path.isfile(url.toLocalFile()))
