"""What stands in a story beside its running text: pictures with captions, pull quotes, boxes.

An inset is a whole number of lines deep. A picture hangs from the cap line of the line it begins on and stands
on a baseline, so that its head aligns with the capitals beside it.
"""

import math
from dataclasses import dataclass, replace
from typing import Protocol

from layout.display.items import Fill, Item, Stroke, Tag
from layout.display.items import Picture as PlacedPicture
from layout.language.words import words
from layout.model import article as copy_of
from layout.model.article import Picture, RichText, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.geometry import Rect
from layout.model.ink import Ink
from layout.page.elements import Weaver, draw_legs, units_of
from layout.page.flow import Leg, level_legs
from layout.page.heading import fit_headline, hang_line, quarter
from layout.page.setting import Setter, Voice, placed
from layout.pictures.crop import crop, effective_ppi
from layout.pictures.probe import PictureFacts
from layout.text.paragraph import CopySpan

#: A caption under a picture of several columns keeps to this share of its width.
CAPTION_SHARE = 0.68


class Inset(Protocol):
    """A thing of a given width that knows its depth in lines and can be drawn at a line."""

    def draw(self, x: float, line: int) -> tuple[Tag, ...]:
        """Its items, ``x`` the left edge and ``line`` the line under which it begins."""


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture with its caption and credit. ``facts`` None: the file is missing, a grey panel stands for it.

    ``index`` is its number among the article's pictures; -1 for one placed by the plan.
    """

    setter: Setter
    voice: Voice
    picture: Picture
    facts: PictureFacts | None
    width: float
    index: int = -1

    @property
    def place(self) -> Place:
        return Place(self.voice.article, ("pictures", self.index) if self.index >= 0 else ("slots", self.voice.slot))

    @property
    def natural(self) -> int:
        """Lines of the picture alone when nothing is cropped."""
        aspect = self.facts.height / self.facts.width if self.facts else 0.66
        return max(4, round((self.width * aspect / self.picture.zoom * self.picture.zoom + hang_line(self.setter)) / self.setter.step))

    def caption_lines(self) -> int:
        """Lines of caption and credit under the picture."""
        caption, credit = self._caption()
        beside = self.width > 200
        count = len(caption.lines) if caption else 0
        if credit and (not beside or not count):
            count += 1
        return count

    def depth(self, lines: int) -> int:
        """Lines in all of a picture ``lines`` deep: caption and the blank line below it."""
        return lines + self.caption_lines() + 1

    def _caption(self):  # type: ignore[no-untyped-def]
        setter, voice, picture = self.setter, self.voice, self.picture
        caption = None
        if plain(picture.caption).strip():
            style = setter.style("caption", voice)
            lead = setter.style("caption-lead", voice)
            spans = []
            for span in setter.copy(picture.caption, style, voice.language).spans:
                spans.append(span._replace(style=lead) if span.style.weight == "bold" else span)
            copy = replace(setter.copy(picture.caption, style, voice.language), spans=tuple(spans))
            share = CAPTION_SHARE if self.width > 200 and picture.credit else 1.0
            room = self.width * share
            needed = setter.broken(copy, room, self.place)
            caption = needed
        credit = ()
        if picture.credit:
            style = setter.style("credit", voice)
            credit = (CopySpan(credit_text(picture.credit, voice.language), style, setter.ink(style)),)
        return caption, credit

    def draw(self, x: float, line: int, lines: int) -> tuple[Tag, ...]:
        """Picture ``lines`` deep from a line, its caption on the baselines that follow."""
        setter, voice, step = self.setter, self.voice, self.setter.step
        top = line * step + hang_line(setter)
        rect = Rect(x, top, self.width, (line + lines) * step - top)
        tags = [Tag(voice.mark("picture"), (picture_item(self, rect),))]
        caption, credit = self._caption()
        y = (line + lines + 1) * step
        if caption:
            tags.append(Tag(voice.mark("caption"), placed(caption, x, y, step)))
        if credit:
            style = setter.style("credit", voice)
            beside = self.width > 200 and caption
            if beside:
                width = setter.composer.width(setter.copy(credit[0].text, style, voice.language))
                at = (x + self.width - width, y)
            else:
                at = (x, y + (len(caption.lines) if caption else 0) * step)
            tags.append(Tag(voice.mark("credit"), setter.line(credit[0].text, style, voice.language, at)))
        return tuple(tags)


def credit_text(credit: str, language: str) -> str:
    """"Photograph: …" in the language, unless the credit already says what it is."""
    if ":" in credit:
        return credit
    return words(language).photograph.format(credit=credit)


def picture_item(block: PictureBlock, rect: Rect) -> Item:
    """The cropped picture, or a grey panel where its file is missing."""
    setter, picture, facts = block.setter, block.picture, block.facts
    if facts is None:
        return Fill(rect, setter.sheet.ink("panel"))
    shown = crop(facts, rect.width / rect.height, picture.focus, picture.zoom)
    ppi = effective_ppi(facts.width, shown.width, rect.width)
    if 0 < ppi < 100 and facts.kind not in ("pdf", "svg"):
        setter.diagnostics.append(
            Diagnostic(
                "low-resolution",
                f"{picture.file} is printed at {ppi:.0f} pixels per inch",
                "use a larger file, or a smaller place",
                block.place,
                block.voice.page,
                block.voice.slot,
            )
        )
    return PlacedPicture(rect, facts.file, facts.digest, shown, picture.alt or plain(picture.caption))


@dataclass(frozen=True, slots=True)
class PullBlock:
    """A pull quote in one leg: red rule, display type with hanging quotation marks, who said it, a thin rule."""

    setter: Setter
    voice: Voice
    quote: copy_of.PullQuote
    width: float
    block: int

    def _set(self):  # type: ignore[no-untyped-def]
        style = self.setter.style("pull", self.voice)
        copy = self.setter.copy(self.quote.text, style, self.voice.language)
        plain_lines = self.setter.composer.paragraph(copy, self._measures())
        return self.setter.composer.balanced(copy, self.width, max(len(plain_lines.lines), 1)), style

    def _measures(self):  # type: ignore[no-untyped-def]
        from layout.text.paragraph import Measure

        return (Measure(self.width),)

    @property
    def depth(self) -> int:
        """A blank line above included."""
        broken, style = self._set()
        step = self.setter.step
        height = 2.05 * step + style.leading * (len(broken.lines) - 1) + 6
        by = step * 1.2 if self.quote.by else 0
        return math.ceil((height + by + 6) / step) + 1

    def draw(self, x: float, line: int) -> tuple[Tag, ...]:
        setter, voice, step = self.setter, self.voice, self.setter.step
        broken, style = self._set()
        head = line * step + step * 1.05
        first = head + 6.0 + setter.cap_height(style) + 3.5
        rule = Stroke(x, head, x + self.width, head, 1.5, setter.sheet.ink("accent"))
        items: list[Item] = [rule, *placed(broken, x, first, style.leading)]
        y = first + (len(broken.lines) - 1) * style.leading
        if self.quote.by:
            y += step * 1.3
            items.extend(setter.line(self.quote.by, setter.style("pull-by", voice), voice.language, (x, y)))
        foot = (line + self.depth) * step - 1.0
        foot = max(y + 7.0, min(foot, y + 12.0))
        items.append(Stroke(x, foot, x + self.width, foot, 0.5))
        return (Tag(voice.mark("pull", self.block), tuple(items)),)


@dataclass(frozen=True, slots=True)
class BoxBlock:
    """A boxed side story on a tint, a rule at its head, in one leg or over several."""

    setter: Setter
    voice: Voice
    box: copy_of.Box
    width: float
    block: int
    legs: int = 1

    inset = 10.5

    def _inner(self):  # type: ignore[no-untyped-def]
        width = self.width - 2 * self.inset
        gutter = 12.0
        leg = (width - gutter * (self.legs - 1)) / self.legs
        weaver = Weaver(self.setter, self.voice, leg, body="box", ragged=True)
        elements = weaver.weave(self.box.blocks, ("body", self.block))
        units = units_of(elements)
        head = 0.0
        title = None
        if plain(self.box.headline).strip():
            style = self.setter.sheet.style("headline", "box")
            cap = 15.0 if self.width < 300 else 18.0
            title = fit_headline(
                self.setter, self.box.headline, style, self.voice.language, (width, 2 if self.width > 200 else 3, cap)
            )
            broken, sized, _ = title
            head = quarter(len(broken.lines) * sized.leading + 3.0, self.setter.step)
        return elements, units, leg, title, math.ceil(head / self.setter.step - 0.1)

    @property
    def depth(self) -> int:
        """A blank line above included, and the inset at head and foot."""
        _, units, _, _, head = self._inner()
        return 1 + 1 + head + math.ceil(len(units) / self.legs) + 1

    def draw(self, x: float, line: int) -> tuple[Tag, ...]:
        setter, step = self.setter, self.setter.step
        elements, units, leg, title, head = self._inner()
        top = (line + 1) * step + hang_line(setter) - 1.0
        foot = (line + self.depth) * step
        items: list[Item] = [
            Fill(Rect(x, top, self.width, foot - top), setter.sheet.ink("tint")),
            Stroke(x, top, x + self.width, top, 1.5, setter.sheet.ink("accent")),
        ]
        tags = [Tag(self.voice.mark("box", self.block), tuple(items))]
        start = line + 2
        if title:
            broken, sized, _ = title
            y = top + 9.0 + setter.cap_height(sized)
            tags.append(Tag(self.voice.mark("box-headline", self.block), placed(broken, x + self.inset, y, sized.leading)))
        legs = tuple(
            Leg(x + self.inset + i * (leg + 12.0), leg, tuple(range(start + head + 1, line + self.depth)))
            for i in range(self.legs)
        )
        found = level_legs(units, legs)
        if found is not None:
            fill, ended = found
            places = leg_places(fill.starts, fill.ends, ended, step)
            tags.extend(draw_legs(setter, elements, units, places))
        return tuple(tags)


def leg_places(
    starts: tuple[int, ...], ends: tuple[int, ...], legs: tuple[Leg, ...], step: float
) -> list[tuple[int, float, float]]:
    """Each unit with the point where its baseline begins."""
    places: list[tuple[int, float, float]] = []
    for start, end, leg in zip(starts, ends, legs, strict=True):
        for unit, line in zip(range(start, end), leg.lines, strict=False):
            places.append((unit, leg.x, line * step))
    return places


@dataclass(frozen=True, slots=True)
class Mug:
    """A small portrait beside the byline."""

    picture: PictureBlock
    lines: int = 7


def panel(rect: Rect, ink: Ink) -> Fill:
    return Fill(rect, ink)


def caption_of(text: RichText) -> str:
    return plain(text)
