"""An article's notes at the foot of a book's pages: notes come in, the lines that those of a page take and their tags
go out. They stand on the page's last line, under a short rule, in their own size and leading.
"""

import math
from collections.abc import Sequence

from layout.display.items import Stroke, Tag
from layout.language.figures import raised
from layout.model.article import Article, Span
from layout.page.links import text_tag
from layout.page.setting import Setter, Voice
from layout.text.paragraph import BrokenParagraph

#: From the last line of text to the first line of the notes at least, the rule's height over that, and its length.
AIR, RULE_UP, RULE = 18.5, 9.5, 54.0


class Footnotes:
    """The notes of one article over a measure."""

    def __init__(self, setter: Setter, voice: Voice, article: Article, width: float) -> None:
        self.setter, self.voice = setter, voice
        self.style = setter.style("note", voice)
        self.texts = {
            note.number: setter.copy((Span(f"{raised(note.number)}\u2009"), *note.text), self.style, voice.language)
            for note in article.notes
        }
        self.width = width
        self._broken: dict[int, BrokenParagraph] = {}

    def of(self, number: int) -> BrokenParagraph | None:
        """A note's lines; None where there is none of that number."""
        if number not in self.texts:
            return None
        if number not in self._broken:
            self._broken[number] = self.setter.broken(self.texts[number], self.width)
        return self._broken[number]

    def deep(self, numbers: Sequence[int]) -> int:
        """Lines of the grid that notes take, the white above them included."""
        lines = sum(len(note.lines) for number in numbers if (note := self.of(number)))
        return math.ceil((AIR + (lines - 1) * self.style.leading) / self.setter.step - 0.01) if lines else 0

    def draw(self, numbers: Sequence[int], foot: int) -> list[Tag]:
        """The notes, the last line of them on the line ``foot``."""
        lines = sum(len(note.lines) for number in numbers if (note := self.of(number)))
        if not lines:
            return []
        y = foot * self.setter.step - (lines - 1) * self.style.leading
        rule = Stroke(0.0, y - RULE_UP, RULE, y - RULE_UP, 0.5)
        tags = [Tag(self.voice.mark("rules"), (rule,))]
        for number in numbers:
            note = self.of(number)
            if note is not None:
                self.setter.noted(note, self.voice.place("notes", number), self.voice.page, self.voice.slot)
                mark = self.voice.mark("note")._replace(part=(number,))
                tags.append(text_tag(mark, note, (0.0, y, self.style.leading)))
                y += len(note.lines) * self.style.leading
        return tags
