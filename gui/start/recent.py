"""The path of an issue comes in, what the list shows of it goes out: paper, number, date, a picture of page 1."""

import datetime
import hashlib
import os
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from layout.builtin.cache import cache_folder
from layout.source.decode import decode
from layout.source.report import FileReport, Report
from layout.source.yaml import Mapping, Node, Scalar, compose

#: Pixels: a thumbnail at scale 2.
_HIGH = 160


class Known(NamedTuple):
    """An issue that was opened before; ``there`` tells whether its plan is where it was. ``name`` is the folder's where
    the plan does not say or cannot be read."""

    path: str
    there: bool
    name: str
    number: str = ""
    date: datetime.date | None = None
    picture: str = ""


def look(path: str) -> Known:
    """What can be told at once of an issue; nothing is composed, and faults in its files do not matter here."""
    folder = os.path.dirname(path)
    name = os.path.basename(folder) or path
    if not os.path.isfile(path):
        return Known(path, False, name)
    plan = _read(path)
    paper = plan.get("paper") if plan is not None else None
    if isinstance(paper, Scalar):
        paper = _read(os.path.join(folder, paper.text, "paper.yaml"))
    picture = picture_file(path)
    return Known(
        path,
        True,
        (_text(paper.get("name")) if isinstance(paper, Mapping) else "") or name,
        _text(plan.get("number")) if plan is not None else "",
        _date(_text(plan.get("date"))) if plan is not None else None,
        picture if os.path.isfile(picture) else "",
    )


def _read(file: str) -> Mapping | None:
    sink = FileReport(Report(), file)
    try:
        with open(file, "rb") as stream:
            text = decode(stream.read(), sink)
    except OSError:
        return None
    root = compose(text, sink) if text is not None else None
    return root if isinstance(root, Mapping) else None


def _text(node: Node | None) -> str:
    """A text, or the first one of a mapping by edition."""
    if isinstance(node, Mapping):
        node = node.pairs[0][1] if node.pairs else None
    return node.text.strip() if isinstance(node, Scalar) and not node.empty else ""


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def picture_file(path: str) -> str:
    """Where the picture of an issue's first page is kept, "" where nothing can be."""
    folder = cache_folder()
    digest = hashlib.sha256(os.path.abspath(path).encode()).hexdigest()[:24]
    return os.path.join(folder, "first-pages", f"{digest}.png") if folder else ""


def keep_picture(path: str, page: QImage) -> bool:
    """Keep a picture of the first page for the list; False where it cannot be, which is no harm."""
    file = picture_file(path)
    if not file or page.isNull():
        return False
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
    except OSError:
        return False
    saved: bool = page.scaledToHeight(_HIGH, Qt.TransformationMode.SmoothTransformation).save(file)
    return saved
