"""What stands in a story beside its running text: pictures with captions, pull quotes, boxes.

An inset is a whole number of lines deep. A picture hangs from the cap line of the line it begins on and stands
on a baseline, so that its head aligns with the capitals beside it.
"""

import math
from dataclasses import replace

from layout.display.items import Fill, Item, Mark, Stroke, Tag
from layout.display.items import Picture as PlacedPicture
from layout.language.words import words
from layout.model import article as copy_of
from layout.model.article import Picture, plain
from layout.model.diagnostics import Place
from layout.model.geometry import Rect
from layout.page.elements import Weaver, draw_legs, units_of
from layout.page.flow import ORPHAN, Leg, level_legs
from layout.page.heading import fit_headline, hang_line, quarter, waist_line
from layout.page.links import text_tag
from layout.page.setting import Setter, Voice
from layout.pictures.crop import crop
from layout.pictures.probe import PictureFacts
from layout.text.paragraph import BrokenParagraph

#: A caption under a picture of several columns keeps to this share of its width, the credit stands beside it; to less
#: where a long credit needs more with white before it, in points, but not below the least share.
CAPTION_SHARE, CAPTION_LEAST, CREDIT_AIR = 0.68, 0.5, 12.0
#: From this width on, in points, the credit stands beside the caption; in a single column, below it.
CREDIT_BESIDE = 200.0
#: A tint panel's inset in points, and the gutter between legs inside it.
BOX_INSET, BOX_GUTTER = 10.5, 12.0
#: A box may be so many lines deeper than its text asks for, so that no leg in it ends badly.
BOX_MORE = 2
#: Of a pull quote in points: from its rule to its capitals, from its last baseline to the rule below, and the least
#: white above and below it.
PULL_HEAD, PULL_FOOT, PULL_WHITE = 9.5, 9.0, 12.0


class PictureBlock:
    """A picture with its caption and credit over a width in points.

    ``facts`` None: the file is missing, a grey panel stands for it. ``index`` is its number among the article's
    pictures, -1 for one that the plan places.
    """

    def __init__(
        self, setter: Setter, voice: Voice, picture: Picture, shown: tuple[PictureFacts | None, float], index: int = -1
    ) -> None:
        self.setter, self.voice, self.picture, self.index = setter, voice, picture, index
        self.facts, self.width = shown
        self.credit = credit_text(picture.credit, voice.language) if picture.credit else ""
        self.caption = self._caption()
        self._beside = self.caption is not None and self._caption_share() < 1.0

    @property
    def place(self) -> Place:
        return self.voice.place(*(("pictures", self.index) if self.index >= 0 else ()))

    @property
    def natural(self) -> int:
        """Lines of the picture alone when nothing is cropped."""
        aspect = self.facts.height / self.facts.width if self.facts else 0.66
        return max(4, round((self.width * aspect + hang_line(self.setter)) / self.setter.step))

    @property
    def caption_lines(self) -> int:
        """Lines of caption and credit under the picture."""
        count = len(self.caption.lines) if self.caption else 0
        return count + (1 if self.credit and not self._beside else 0)

    def depth(self, lines: int) -> int:
        """Lines in all of a picture ``lines`` deep: caption and the blank line below it."""
        return lines + self.caption_lines + 1

    def _caption(self) -> BrokenParagraph | None:
        setter, voice, picture = self.setter, self.voice, self.picture
        if not plain(picture.caption).strip():
            return None
        style = setter.style("caption", voice)
        lead = setter.style("caption-lead", voice)
        copy = setter.copy(picture.caption, style, voice.language)
        spans = tuple(span._replace(style=lead) if span.style.weight == "bold" else span for span in copy.spans)
        share = self._caption_share() if self.credit else 1.0
        return setter.broken(replace(copy, spans=spans), self.width * share, self.place)

    def _caption_share(self) -> float:
        """How much of the width a caption takes beside a credit; all of it where that stands below."""
        if self.width <= CREDIT_BESIDE:
            return 1.0
        credit = self.setter.width(self.credit, self.setter.style("credit", self.voice), self.voice.language)
        share = min(CAPTION_SHARE, 1.0 - (credit + CREDIT_AIR) / self.width)
        return share if share >= CAPTION_LEAST else 1.0

    def _mark(self, role: str) -> Mark:
        return self.voice.mark(role)._replace(picture=self.index)

    def draw(self, x: float, line: int, lines: int, *, beside: bool = False) -> tuple[Tag, ...]:
        """Picture ``lines`` deep from a line, its caption on the baselines that follow. Its head is level with the
        capitals of that line; ``beside``: with its small letters, for text stands above it, too, and on its side."""
        setter, voice, step = self.setter, self.voice, self.setter.step
        top = line * step + (waist_line(setter) if beside else hang_line(setter))
        tags = [Tag(self._mark("picture"), (self.framed(Rect(x, top, self.width, (line + lines) * step - top)),))]
        y = (line + lines + 1) * step
        if self.caption:
            tags.append(text_tag(self._mark("caption"), self.caption, (x, y, step)))
        if self.credit:
            style = setter.style("credit", voice)
            if self._beside:
                at = (x + self.width - setter.width(self.credit, style, voice.language), y)
            else:
                at = (x, y + (len(self.caption.lines) if self.caption else 0) * step)
            tags.append(Tag(self._mark("credit"), setter.line(self.credit, style, voice.language, at)))
        return tuple(tags)

    def framed(self, rect: Rect) -> Item:
        """The picture cropped to a rectangle, or a grey panel where its file is missing."""
        setter, picture, facts = self.setter, self.picture, self.facts
        if facts is None:
            return missing_panel(setter, rect, picture.file)
        shown = crop(facts, rect.width / rect.height, picture.focus, picture.zoom)
        return PlacedPicture(rect, facts.file, facts.digest, shown, picture.alt or plain(picture.caption))


def missing_panel(setter: Setter, rect: Rect, text: str) -> Tag:
    """A grey panel with a line of text where something is still to come."""
    style = setter.sheet.style("caption-lead")
    x = max(rect.x + 4.0, rect.x + (rect.width - setter.width(text, style, "en")) / 2)
    runs = setter.line(text, style, "en", (x, rect.y + rect.height / 2))
    return Tag(Mark("missing"), (Fill(rect, setter.sheet.ink("panel")), *runs))


def credit_text(credit: str, language: str) -> str:
    """“Photograph: …” in the language, unless the credit already says what it is."""
    if ":" in credit:
        return credit
    return words(language).photograph.format(credit=credit)


class PullBlock:
    """A pull quote in one leg: red rule, display type with hanging quotation marks, who said it, a thin rule."""

    def __init__(self, setter: Setter, voice: Voice, quote: copy_of.PullQuote, width: float, block: int) -> None:
        self.setter, self.voice, self.quote, self.width, self.block = setter, voice, quote, width, block
        self.style = setter.style("pull", voice)
        copy = setter.copy(quote.text, self.style, voice.language)
        count = len(setter.broken(copy, width).lines)
        self.broken = setter.noted(setter.composer.balanced(copy, width, max(count, 1)), voice.place("body", block))
        #: From the middle of the rule above to that of the rule below, in points.
        self.height = PULL_HEAD + setter.cap_height(self.style) + self.style.leading * (len(self.broken.lines) - 1)
        self.height += (1.3 * setter.step if quote.by else 0.0) + PULL_FOOT
        #: Lines taken, white above and below it included.
        self.depth = math.ceil((self.height + PULL_WHITE) / setter.step)

    @property
    def depth_at_head(self) -> int:
        """Lines taken at the head of a leg, where its rule is level with the capitals beside it."""
        return math.ceil((hang_line(self.setter) + self.height + PULL_WHITE / 2) / self.setter.step)

    def draw(self, x: float, line: int, place: str = "inside") -> tuple[Tag, ...]:
        """The quote from a line on: at a leg's ``top`` its rule hangs from the cap line, at its ``foot`` it stands on
        the baseline, ``inside`` what is left over goes above and below it."""
        setter, voice, step, style = self.setter, self.voice, self.setter.step, self.style
        spare = self.depth * step - self.height
        # seen from the text, white below reaches to the next line's capitals
        above = above_share(setter) * (spare + hang_line(setter))
        head = line * step + (hang_line(setter) if place == "top" else spare if place == "foot" else above)
        first = head + PULL_HEAD + setter.cap_height(style)
        rule = Stroke(x, head, x + self.width, head, 1.5, setter.sheet.ink("accent"))
        items: list[Item] = []
        y = first + (len(self.broken.lines) - 1) * style.leading
        if self.quote.by:
            y += step * 1.3
            items.extend(setter.line(self.quote.by, setter.style("pull-by", voice), voice.language, (x, y)))
        foot = head + self.height
        items.append(Stroke(x, foot, x + self.width, foot, 0.5))
        mark = voice.mark("pull", self.block)
        return (text_tag(mark, self.broken, (x, first, style.leading), ((rule,), tuple(items))),)


def above_share(setter: Setter) -> float:
    """Of what is left over around an element, the share that goes above it."""
    return setter.sheet.shares.get("above", 0.5)


class BoxBlock:
    """A boxed side story on a tint, a rule at its head, its text in one or several legs of its own."""

    def __init__(self, setter: Setter, voice: Voice, box: copy_of.Box, room: tuple[float, int], block: int) -> None:
        self.setter, self.voice, self.box, self.block = setter, voice, box, block
        self.width, self.legs = room
        width = self.width - 2 * BOX_INSET
        self.leg = (width - BOX_GUTTER * (self.legs - 1)) / self.legs
        weaver = Weaver(setter, voice, self.leg, body="box", ragged=True, flat=True)
        # a filler is an article of its own, and no block of the story's
        self.elements = weaver.weave(box.blocks, ("body", block) if block >= 0 else ("body",))
        self.elements += weaver.notes_below(box.notes)
        self.units = units_of(self.elements)
        self.title = None
        head = 0.0
        if plain(box.headline).strip():
            style = setter.sheet.style("headline", "box")
            cap = 15.0 if self.width < 300 else 18.0
            lines = 2 if self.width > CREDIT_BESIDE else 3
            self.title = fit_headline(setter, box.headline, style, voice.language, (width, lines, cap))
            broken, sized, _ = self.title
            setter.noted(broken, voice.place("body", block))
            head = quarter(len(broken.lines) * sized.leading + 3.0, setter.step)
        self.head = math.ceil(head / setter.step - 0.1)
        #: Lines taken, a blank one above and the insets included.
        self.depth = 1 + 1 + self.head + self._deep() + 1

    def _deep(self) -> int:
        """Lines that the legs need to take all of the text."""
        deep = math.ceil(len(self.units) / self.legs)
        best: tuple[float, int] | None = None
        while True:
            found = level_legs(self.units, self._legs(0, deep))
            if found is not None and (best is None or found[0].cost < best[0]):
                best = (found[0].cost, deep)
            # a line or two of white are the smaller fault where a leg would end badly
            if best is not None and (best[0] < ORPHAN or deep >= best[1] + BOX_MORE):
                return best[1]
            deep += 1

    def _legs(self, line: int, deep: int, x: float = 0.0) -> tuple[Leg, ...]:
        lines = tuple(range(line + 1, line + deep + 1))
        across = self.leg + BOX_GUTTER
        return tuple(Leg(x + BOX_INSET + i * across, self.leg, lines) for i in range(self.legs))

    def draw(self, x: float, line: int) -> tuple[Tag, ...]:
        """The box from a line on."""
        setter, step = self.setter, self.setter.step
        top = (line + 1) * step + hang_line(setter) - 1.0
        foot = (line + self.depth) * step
        items: tuple[Item, ...] = (
            Fill(Rect(x, top, self.width, foot - top), setter.sheet.ink("tint")),
            Stroke(x, top, x + self.width, top, 1.5, setter.sheet.ink("accent")),
        )
        tags = [Tag(self.voice.mark("box", self.block), items)]
        if self.title:
            broken, sized, _ = self.title
            y = top + 9.0 + setter.cap_height(sized)
            mark = self.voice.mark("box-headline", self.block)
            tags.append(text_tag(mark, broken, (x + BOX_INSET, y, sized.leading)))
        start = line + 2 + self.head
        found = level_legs(self.units, self._legs(start, line + self.depth - 1 - start, x))
        if found is not None:
            fill, ended = found
            places = leg_places(fill.starts, fill.ends, ended, step)
            tags.extend(draw_legs(setter, self.elements, self.units, places))
        for element in self.elements:
            setter.noted(element.broken, element.at)
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
