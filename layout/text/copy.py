"""What is set: a paragraph's spans of one style and ink, the measures of its lines, and what is told of them."""

from typing import NamedTuple

from layout.model.ink import Ink
from layout.model.styles import Style
from layout.model.values import dataclass


class CopySpan(NamedTuple):
    """Characters of one style and ink. ``refer`` is the article, ``address`` the place on the web, they lead to;
    ``note`` the number of the note that they stand for."""

    text: str
    style: Style
    ink: Ink
    refer: str = ""
    address: str = ""
    note: int = 0


class Measure(NamedTuple):
    """Of one line: its width, and where it begins right of the leg's left edge."""

    width: float
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class Copy:
    """A paragraph's text; ``style`` is the paragraph's: its align, spaces and hyphens."""

    spans: tuple[CopySpan, ...]
    style: Style
    language: str


class Fault(NamedTuple):
    """``missing-glyph``, ``long-word`` or ``loose-line`` at an offset in the Copy's text."""

    code: str
    offset: int
    text: str
