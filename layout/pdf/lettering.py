"""Short texts come in that are no copy of the paper (a proof's notes, a delivery sheet); lines of type go out, for the
same painters as the page.

Each text is set in the first face that has all of its characters; what does not fit is cut with an ellipsis.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from layout.display.items import GlyphRun
from layout.fonts.book import FontBook
from layout.fonts.face import Face
from layout.model.ink import BLACK, Ink
from layout.model.styles import Style


class Lettering(NamedTuple):
    """Faces, first choice first; a size in points and an ink."""

    faces: tuple[Face, ...]
    size: float
    ink: Ink = BLACK

    def face_for(self, text: str) -> Face:
        """The first face that has every character of a text, else the very first."""
        wanted = {ord(char) for char in text if not char.isspace()}
        return next((face for face in self.faces if all(map(face.has, wanted))), self.faces[0])

    def width(self, text: str) -> float:
        """How long a text is, in points."""
        run = self.set(text, 0.0, 0.0)
        return run[0].width if run else 0.0

    def set(self, text: str, x: float, y: float) -> tuple[GlyphRun, ...]:
        """A text that begins at a point; () for one without a word."""
        face = self.face_for(text)
        words = tuple(face.shape(word) for word in text.split())
        if not words:
            return ()
        unit = self.size / words[0].upem
        space = face.shape(" ").width * unit
        at, pen = [], 0.0
        for word in words:
            at.append(pen)
            pen += word.width * unit + space
        spaces = (False,) + (True,) * (len(words) - 1)
        return (GlyphRun(x, y, self.size, words, tuple(at), spaces, self.ink, overprint=False),)

    def set_right(self, text: str, x: float, y: float) -> tuple[GlyphRun, ...]:
        """A text that ends at a point."""
        return self.set(text, x - self.width(text), y)

    def cut(self, text: str, width: float) -> str:
        """The text, or as much of it as fits, with an ellipsis."""
        if self.width(text) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(f"{text[:middle].rstrip()}…") <= width:
                low = middle
            else:
                high = middle - 1
        return f"{text[:low].rstrip()}…"

    def broken(self, text: str, width: float) -> Iterator[str]:
        """The text in lines no longer than a width; a longer word is cut."""
        line: list[str] = []
        for word in text.split():
            if line and self.width(" ".join((*line, word))) > width:
                yield " ".join(line)
                line = []
            line.append(word if line else self.cut(word, width))
        if line:
            yield " ".join(line)


def lettering(book: FontBook, role: str, weight: str, size: float, ink: Ink = BLACK) -> Lettering:
    """Type in the paper's own face for a role ("service", "headline", "text")."""
    return Lettering(book.faces(Style("lettering", face=role, weight=weight)), size, ink)


def joined(parts: Iterable[str]) -> str:
    """Parts of one line, those that are there, with a dot between."""
    return "  ·  ".join(part for part in parts if part)
