"""Short texts come in that are no copy of the paper (a proof's notes, a delivery sheet); lines of type go out, for the
same painters as the page.

Each text is set in the first face that has all of its characters, or word by word where none has, in the direction in
which it is read; what does not fit is cut with an ellipsis.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from layout.display.items import GlyphRun, ShapedWord
from layout.fonts.book import FontBook
from layout.fonts.face import Face
from layout.language.bidi import line_levels, needs_levels, resolve, visual_order
from layout.model.ink import BLACK, Ink
from layout.model.styles import Style
from layout.text.itemize import stretches


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
        runs = self.set(text, 0.0, 0.0)
        return runs[-1].x + runs[-1].width if runs else 0.0

    def set(self, text: str, x: float, y: float) -> tuple[GlyphRun, ...]:
        """A text that begins at a point, a run for each face that it needs; () for one without a word."""
        runs: list[GlyphRun] = []
        space = 0.0
        for word, parted, place in _shaped(self, " ".join(text.split())):
            space = space or self.faces[0].shape(" ").width * self.size / self.faces[0].upem
            before = runs[-1] if runs else None
            pen = (x if before is None else before.x + before.width) + (space if parted else 0.0)
            if before is not None and before.face == word.face:
                at, spaces = (*before.at, pen - before.x), (*before.spaces, parted)
                order = (*before.order, place) if place >= 0 else ()
                runs[-1] = replace(before, words=(*before.words, word), at=at, spaces=spaces, order=order)
            else:
                order = (place,) if place >= 0 else ()
                run = GlyphRun(pen, y, self.size, (word,), (0.0,), (parted,), self.ink, overprint=False, order=order)
                runs.append(run)
        return tuple(runs)

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


def _shaped(letters: Lettering, text: str) -> Iterator[tuple[ShapedWord, bool, int]]:
    """The words of a text from left to right, or parts of them where script or direction changes, each with whether a
    space stands before it, and its place in the order of reading; -1 where that is the order in which they stand."""
    turns = needs_levels(text)
    levels = line_levels(text, resolve(text)) if turns else [0] * len(text)
    parts: list[tuple[int, int, str]] = []
    for start, end, script in stretches(text) if text else ():
        begin = start
        for i in range(start + 1, end + 1):
            if i == end or levels[i] != levels[begin] or " " in (text[i], text[begin]):
                parts.append((begin, i, script))
                begin = i
    whole = letters.face_for(text)
    parted = False
    for number in visual_order([levels[start] for start, _, _ in parts]):
        start, end, script = parts[number]
        part = text[start:end]
        if part == " ":
            parted = True
            continue
        face = whole if all(map(whole.has, map(ord, part))) else letters.face_for(part)
        word = face.shape(part, (), script, direction="rtl" if levels[start] % 2 else "ltr")
        yield word, parted, number if turns else -1
        parted = False


def lettering(book: FontBook, role: str, weight: str, size: float, ink: Ink = BLACK) -> Lettering:
    """Type in the paper's own face for a role ("service", "headline", "text")."""
    return Lettering(book.faces(Style("lettering", face=role, weight=weight)), size, ink)


def joined(parts: Iterable[str]) -> str:
    """Parts of one line, those that are there, with a dot between."""
    return "  ·  ".join(part for part in parts if part)
