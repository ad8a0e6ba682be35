"""A picture of a book's page with its caption: set over the measure, its caption close below it in its own leading.

In: a picture as a block over a width. Out: lines of the grid that it takes, and its tags at the head or foot of a page.
"""

import math
from dataclasses import replace

from layout.display.items import Mark, Tag
from layout.model.article import plain
from layout.model.geometry import Rect
from layout.page.heading import hang_line
from layout.page.insets import PictureBlock
from layout.page.links import text_tag
from layout.page.setting import Setter

#: From a picture's foot to the baseline of its caption, and the least white between a caption and what follows.
CAPTION_DROP, CAPTION_AIR = 11.5, 3.0
#: Between the last line of a caption and the credit at its side.
CREDIT_AIR = 14.0
#: Of a page's depth, the most that a picture takes, and the least lines of one.
SHARE, LEAST = 0.56, 4


class Figure:
    """A picture with the words below it."""

    def __init__(self, setter: Setter, block: PictureBlock) -> None:
        self.setter, self.block = setter, block
        picture, voice = block.picture, block.voice
        self.style = setter.style("caption", voice)
        lead = setter.style("caption-lead", voice)
        self.caption = None
        if plain(picture.caption).strip():
            copy = setter.copy(picture.caption, self.style, voice.language)
            spans = tuple(span._replace(style=lead) if span.style.weight == "bold" else span for span in copy.spans)
            self.caption = setter.broken(replace(copy, spans=spans), block.width, block.place)
        self.credit_style = setter.style("credit", voice)
        self.credit = setter.width(block.credit, self.credit_style, voice.language) if block.credit else 0.0
        last = self.caption.lines[-1].natural if self.caption else block.width
        self.beside = bool(self.credit) and last + CREDIT_AIR + self.credit <= block.width
        lines = (len(self.caption.lines) if self.caption else 0) + (bool(self.credit) and not self.beside)
        #: From the picture's foot to the last baseline below it.
        self.words = CAPTION_DROP + (lines - 1) * self.style.leading if lines else 0.0

    def tall(self, foot: int) -> int:
        """How many lines deep the picture itself stands on a page of so many."""
        return max(LEAST, min(self.block.picture.lines or self.block.natural, round(foot * SHARE)))

    def deep(self, lines: int) -> int:
        """Lines in all, with a blank one between it and the text."""
        return lines + (math.ceil((self.words + CAPTION_AIR) / self.setter.step) if self.words else 0) + 1

    def at_head(self, line: int, lines: int) -> list[Tag]:
        """From a line on, ``lines`` deep, its words below it."""
        step = self.setter.step
        top = line * step + hang_line(self.setter)
        return self._drawn(top, (line + lines) * step)

    def at_foot(self, line: int, end: int) -> list[Tag]:
        """From the line after a blank one to the line ``end``, on which its last words stand."""
        step = self.setter.step
        return self._drawn((line + 1) * step + hang_line(self.setter), end * step - self.words)

    def _drawn(self, top: float, foot: float) -> list[Tag]:
        block, setter, voice = self.block, self.setter, self.block.voice

        def mark(role: str) -> Mark:
            return voice.mark(role)._replace(picture=block.index)

        tags = [Tag(mark("picture"), (block.framed(Rect(0.0, top, block.width, foot - top)),))]
        y = foot + CAPTION_DROP
        if self.caption is not None:
            tags.append(text_tag(mark("caption"), self.caption, (0.0, y, self.style.leading)))
            y += (len(self.caption.lines) - self.beside) * self.style.leading
        if block.credit:
            at = (block.width - self.credit, y)
            tags.append(Tag(mark("credit"), setter.line(block.credit, self.credit_style, voice.language, at)))
        return tags
