"""An article's notes at the foot of a book's pages: notes come in, the lines that those of a page take and their tags
go out. They stand on the page's last line, under a short rule, in their own size and leading.

A note that its page has no room for goes on at the foot of the next one, before that page's own, under a rule as long
as the measure: so readers know that it began before ("The Chicago Manual of Style", 17th edition, 14.31).
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from layout.display.items import Stroke, Tag
from layout.language.figures import raised
from layout.model.article import Article, Span
from layout.page.copyfit import copy_from
from layout.page.links import text_tag
from layout.page.setting import Setter, Voice
from layout.text.paragraph import BrokenParagraph, Copy

#: From the last line of text to the first line of the notes at least, the rule's height over that, and its length.
AIR, RULE_UP, RULE = 18.5, 9.5, 54.0
#: Lines of a note on either side of a page's end at least.
LEAST = 2
#: Of a page's depth, the most that the rest of a note takes, and as deep as no page is.
SHARE, NO_ROOM = 0.6, 10_000


class Rest(NamedTuple):
    """What of a note is still to come."""

    number: int
    copy: Copy


class Footnotes:
    """The notes of one article on one page. ``room``: its measure in points and its depth in lines of the grid;
    ``rest``: what the page before left."""

    def __init__(
        self, setter: Setter, voice: Voice, article: Article, room: tuple[float, int], rest: Rest | None = None
    ) -> None:
        self.setter, self.voice, self.rest = setter, voice, rest
        self.width, depth = room
        self.style = setter.style("note", voice)
        self.texts = {
            note.number: setter.copy((Span(f"{raised(note.number)}\u2009"), *note.text), self.style, voice.language)
            for note in article.notes
        }
        self._broken: dict[int, BrokenParagraph] = {}
        self._before = setter.broken(rest.copy, self.width) if rest else None
        #: Lines of the rest that stand here; a page that has no room for all of it takes no other note.
        self._resting = 0
        if self._before is not None:
            count = len(self._before.lines)
            most = max(LEAST, int(SHARE * depth * setter.step / self.style.leading))
            self._resting = count if count <= most else max(LEAST, min(most, count - LEAST))
        self._full = self._before is not None and self._resting < len(self._before.lines)

    def of(self, number: int) -> BrokenParagraph | None:
        """A note's lines; None where there is none of that number."""
        if number not in self.texts:
            return None
        if number not in self._broken:
            self._broken[number] = self.setter.broken(self.texts[number], self.width)
        return self._broken[number]

    def cuts(self, number: int) -> Sequence[int]:
        """How many of its last lines a note may leave for the next page."""
        note = self.of(number)
        return range(LEAST, len(note.lines) - LEAST + 1) if note else ()

    def deep(self, numbers: Sequence[int], cut: int = 0) -> int:
        """Lines of the grid that notes take, ``cut`` lines of the last one left, the white above them included."""
        if numbers and self._full:
            return NO_ROOM
        lines = self._resting - cut + sum(len(note.lines) for number in numbers if (note := self.of(number)))
        return math.ceil((AIR + (lines - 1) * self.style.leading) / self.setter.step - 0.01) if lines else 0

    def draw(self, numbers: Sequence[int], cut: int, foot: int) -> list[Tag]:
        """The notes, the last line of them on the line ``foot``."""
        shown: list[tuple[int, BrokenParagraph]] = []
        if self.rest is not None and self._before is not None:
            shown.append((self.rest.number, _head(self._before, self._resting)))
        shown += [(number, note) for number in numbers if (note := self.of(number))]
        if not shown:
            return []
        if cut:
            number, last = shown[-1]
            shown[-1] = (number, _head(last, len(last.lines) - cut))
        y = foot * self.setter.step - (sum(len(note.lines) for _, note in shown) - 1) * self.style.leading
        rule = Stroke(0.0, y - RULE_UP, self.width if self.rest else RULE, y - RULE_UP, 0.5)
        tags = [Tag(self.voice.mark("rules"), (rule,))]
        for at, (number, note) in enumerate(shown):
            goes_on = self.rest is not None and not at
            if not goes_on:
                self.setter.noted(note, self.voice.place("notes", number), self.voice.page, self.voice.slot)
            mark = self.voice.mark("note")._replace(part=(number,), rest=goes_on)
            tags.append(text_tag(mark, note, (0.0, y, self.style.leading)))
            y += len(note.lines) * self.style.leading
        return tags

    def left(self, numbers: Sequence[int], cut: int) -> Rest | None:
        """What is to go on on the next page."""
        if cut and numbers:
            number, note = numbers[-1], self.of(numbers[-1])
            if note is not None:
                return Rest(number, copy_from(self.texts[number], note.lines[-cut].start))
        if self.rest is not None and self._before is not None and self._full:
            return Rest(self.rest.number, copy_from(self.rest.copy, self._before.lines[self._resting].start))
        return None


def _head(note: BrokenParagraph, count: int) -> BrokenParagraph:
    """The first lines of a note."""
    return note._replace(lines=note.lines[:count])
