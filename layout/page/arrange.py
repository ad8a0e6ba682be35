"""Where everything of one story stands in one slot: heading, byline, pictures, pull quotes, boxes, legs.

In: the article and a Region. Out: for a given depth of the leading picture, a Body: the legs that are left for
text, and the insets with their places. Decides nothing about the text itself.
"""

from dataclasses import replace

from layout.display.items import Tag
from layout.language.words import words as words_in
from layout.model import article as copy_of
from layout.model.article import RichText, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.values import dataclass
from layout.page.byline import MUG_LINES, MUG_WIDTH, Byline
from layout.page.change import AS_IT_IS, Change, give_of, limits
from layout.page.flow import Leg
from layout.page.heading import Heading, Heads, hang_line, set_heading
from layout.page.insets import BoxBlock, PictureBlock, PullBlock
from layout.page.region import Story, leg_count
from layout.page.setting import Setter, Voice

#: Of a slot's depth, the most that a picture takes at first, at the top and elsewhere, and after all giving.
PICTURE_SHARE, PICTURE_SHARE_INSIDE, PICTURE_SHARE_MOST = 0.62, 0.5, 0.7
#: Of a slot's depth, the most that kicker, headline and deck take.
HEADING_SHARE = 0.5
#: Where a byline stands that finds no room.
NO_LINE = -1
#: A picture is at least so many lines deep, and at least so many lines of text stand under one at the top.
PICTURE_LEAST, TEXT_LEAST = 3, 4
#: A tint panel's inset at the sides, in points.
PANEL_INSET = 10.5

Inset = PictureBlock | PullBlock | BoxBlock


@dataclass(frozen=True, slots=True)
class Spot:
    """A picture's place among the legs: from ``leg`` over ``legs`` of them; ``lines`` deep, ``least`` to ``most``."""

    block: PictureBlock
    place: str
    leg: int
    legs: int
    lines: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class PlacedInset:
    """An inset at its left edge and the line under which it begins; ``lines`` a picture's own depth."""

    inset: Inset
    x: float
    line: int
    lines: int = 0

    def draw(self) -> tuple[Tag, ...]:
        if isinstance(self.inset, PictureBlock):
            return self.inset.draw(self.x, self.line, self.lines)
        return self.inset.draw(self.x, self.line)


@dataclass(frozen=True, slots=True)
class Body:
    """What is left for text, parted at insets, and what stands beside it. Lines count from the slot's top."""

    legs: tuple[Leg, ...]
    insets: tuple[PlacedInset, ...]
    heading_line: int
    byline_line: int
    left_out: tuple[Inset, ...] = ()


class _Room:
    """The legs while insets take their places: where each begins and ends, and the lines taken inside."""

    def __init__(self, legs: int, head: int, foot: int) -> None:
        self.heads = [head] * legs
        self.feet = [foot] * legs
        self.taken: list[set[int]] = [set() for _ in range(legs)]
        self.insets: list[PlacedInset] = []
        self.left_out: list[Inset] = []


class Arrangement:
    """One story in one slot, before its text is set; ``change`` is what gives so that it fits."""

    def __init__(self, setter: Setter, story: Story, index: int, change: Change = AS_IT_IS) -> None:
        self.setter, self.story, self.index, self.change = setter, story, index, change
        self.article = story.article
        self.region = region = story.regions[index]
        self.first, self.last = index == 0, index == len(story.regions) - 1
        self.voice = Voice(
            self.article.path, self.article.language, self.article.style or region.style, region.slot, region.page
        )
        own = self.article.fit
        #: What may give, in its order.
        self.fits = own if own is not None else setter.sheet.fit(self.voice.family)
        self.panel = region.style == "box"
        self.x = PANEL_INSET if self.panel else 0.0
        self.width = region.width - 2 * self.x
        self.foot = region.lines - (1 if self.panel else 0)
        self.legs = self._leg_count()
        self.leg_width = (self.width - region.gutter * (self.legs - 1)) / self.legs
        self.heading = self._heading()
        spots = self._spots()
        self.above = [s for s in spots if s.place == "above-headline"]
        self.mug = next((s for s in spots if s.place == "mug"), None)
        self.spots = [s for s in spots if s.place in ("top", "foot", "inside")]
        self.leading = self._leading()
        self.pulls, self.boxes = self._quotes_and_boxes()
        self.byline = self._byline() if self.first else None
        self._bodies: dict[int | None, Body] = {}

    def silent(self, index: int) -> bool:
        """Whether the text goes on in that region without jump lines."""
        return 0 < self.story.silent_from <= index

    @property
    def holds_insets(self) -> bool:
        """Whether anything but running text has its place here."""
        return bool(self.pulls or self.boxes or self.spots or self.above)

    def leg_x(self, leg: int) -> float:
        """Left edge of a leg."""
        return self.x + leg * (self.leg_width + self.region.gutter)

    def _leg_count(self) -> int:
        legs = leg_count(self.region, self.width)
        if self.first and self.last:
            words = sum(len(plain(text).split()) for text in running_texts(self.article.blocks))
            # a story of fewer lines than twice its legs takes fewer legs; a word takes about 25 pt of a line
            while legs > 1 and words / max(1.0, self.width / legs / 25.0) < 2 * legs:
                legs -= 1
        return legs

    def _spots(self) -> list[Spot]:
        """The pictures of this part: the first and the portrait where the story begins, the others where it goes on."""
        spots: list[Spot] = []
        for i, picture in enumerate(self.article.pictures):
            home = 0 if i == 0 or len(self.story.regions) == 1 or picture.place == "mug" else 1
            if home == self.index:
                spots.append(self._spot(i, picture, not any(s.place in ("top", "above-headline") for s in spots)))
        return spots

    def _spot(self, index: int, picture: copy_of.Picture, leading: bool) -> Spot:
        facts = dict(self.story.facts).get(picture.file)
        if picture.place == "mug":
            block = PictureBlock(self.setter, self.voice, picture, (facts, MUG_WIDTH), index)
            return Spot(block, "mug", 0, 1, MUG_LINES, MUG_LINES, MUG_LINES)
        place = picture.place or ("top" if leading else "inside")
        upright = facts is not None and facts.height > facts.width
        legs = picture.legs
        if place == "above-headline":
            legs = self.legs
        elif not legs and place == "inside":
            legs = 1
        elif not legs:
            legs = max(1, self.legs // 2) if upright else self.legs if self.legs <= 4 else 3
        legs = max(1, min(legs, self.legs))
        leg = max(0, min(picture.leg - 1 if picture.leg else self.legs, self.legs - legs))
        width = legs * self.leg_width + (legs - 1) * self.region.gutter
        block = PictureBlock(self.setter, self.voice, picture, (facts, width), index)
        share = PICTURE_SHARE if place == "top" else PICTURE_SHARE_INSIDE
        lines = picture.lines or max(5, min(block.natural, round(self.foot * share)))
        below = self.foot
        if place in ("top", "above-headline"):
            # under the heading there is room for the picture, its caption and a few lines of text
            below -= self.heading.text_line(self.setter.step, 6.0) + block.depth(0) + TEXT_LEAST
            lines = min(lines, max(1, below))
        if picture.lines:
            return Spot(block, place, leg, legs, lines, lines, lines)
        least, most = limits(give_of(self.fits, "picture"), lines)
        most = min(most, round(self.foot * PICTURE_SHARE_MOST), below)
        least = min(lines, max(5, least))
        return Spot(block, place, leg, legs, lines, least, max(lines, most))

    def _leading(self) -> Spot | None:
        """The picture whose height may give: the largest at top or foot, else the largest inside."""
        flexible = [s for s in (*self.above, *self.spots) if s.most > s.least]
        outer = [s for s in flexible if s.place != "inside"]
        return max(outer or flexible, key=lambda s: s.legs * s.lines, default=None)

    def _quotes_and_boxes(self) -> tuple[list[PullBlock], list[BoxBlock]]:
        """Pull quotes and boxes stand where the story ends."""
        pulls: list[PullBlock] = []
        boxes: list[BoxBlock] = []
        if not self.last:
            return pulls, boxes
        for i, block in enumerate(self.article.blocks):
            if isinstance(block, copy_of.Quotation) and i == self.change.quotation:
                pulls.append(PullBlock(self.setter, self.voice, pulled(block), self.leg_width, i))
            elif isinstance(block, copy_of.PullQuote) and self.change.pulls:
                pulls.append(PullBlock(self.setter, self.voice, block, self.leg_width, i))
            elif isinstance(block, copy_of.Box):
                legs = min(self.legs, block.legs or (1 if block.place == "inside" else 2))
                width = legs * self.leg_width + (legs - 1) * self.region.gutter
                boxes.append(BoxBlock(self.setter, self.voice, block, (width, legs), i))
        for pull in pulls:
            pull.depth += self.change.space
        return pulls, boxes

    def _heading(self) -> Heading:
        article, region = self.article, self.region
        lines = region.headline_lines or 2
        if self.first:
            cap = min(filter(None, (self.change.cap, region.cap)), default=0.0)
            deck = article.deck if self.change.deck else ()
            heads = Heads(article.headline, article.kicker, deck, rank=region.rank, cap=cap,
                          lines=lines + self.change.lines)  # fmt: skip
            return self._dominant(self._fitting(heads), heads)
        if self.silent(self.index):
            return Heading()
        before = self.story.regions[self.index - 1].page
        kicker = words_in(article.language).continued_from.format(page=self.folio(before))
        headline = article.jump_headline or article.headline
        return self._fitting(Heads(headline, kicker, rank=max(3, region.rank), cap=region.cap, lines=lines))

    def _dominant(self, heading: Heading, heads: Heads) -> Heading:
        """The page's first headline, on one line more where it would else be smaller than a second story's."""
        second = max(self.setter.sheet.style("headline", "second").scale, default=0.0)
        if heads.rank != 1 or not 0.0 < heading.headline < second or heads.cap:
            return heading
        noted = list(self.setter.diagnostics)
        larger = self._fitting(replace(heads, lines=heads.lines + 1))
        if larger.headline >= 1.15 * heading.headline:
            return larger
        self.setter.diagnostics = noted
        return heading

    def _fitting(self, heads: Heads) -> Heading:
        """The heading, its headline smaller where it would take more than its share of a shallow slot."""
        noted = list(self.setter.diagnostics)
        heading = set_heading(self.setter, heads, self.voice, self.width)
        for _ in range(6):
            if heading.bottom <= HEADING_SHARE * self.foot * self.setter.step or not heading.headline:
                break
            self.setter.diagnostics = list(noted)
            smaller = set_heading(self.setter, replace(heads, cap=heading.headline * 0.85), self.voice, self.width)
            if smaller.headline >= heading.headline:
                break
            heading = smaller
        # in a slot too shallow even so, the deck goes, then the headline; that is an error, and said
        for name, fewer in (("deck", replace(heads, deck=())), ("headline", replace(heads, deck=(), headline=()))):
            if heading.bottom <= (self.foot - 1) * self.setter.step:
                break
            if getattr(heads, name):
                self.say_left_out(f"the {name}", (name,))
                heading = set_heading(self.setter, fewer, self.voice, self.width)
        return heading

    def say_left_out(self, what: str, path: tuple[str | int, ...]) -> None:
        """Tells that a part of the article, at a path of its file, found no room here."""
        where = f"{self.region.page}.{self.region.slot}"
        hint = "shorten it, cut the copy, or give the slot more lines"
        at = Place(self.article.path, path)
        said = Diagnostic("left-out", f"{what} finds no room in {where}", hint, at, self.region.page, self.region.slot)
        self.setter.diagnostics.append(said)

    def _byline(self) -> Byline:
        """The byline, with the portrait where the slot is deep enough for it."""
        portrait = self.mug.block if self.mug else None
        byline = Byline(self.setter, self.voice, self.article, portrait, self.leg_width)
        if self.mug and self._text_line() + byline.depth >= self.foot:
            self.say_left_out(self.mug.block.picture.file, self.mug.block.place.path)
            return Byline(self.setter, self.voice, self.article, None, self.leg_width)
        return byline

    def _byline_depth(self) -> int:
        return self.byline.depth if self.byline else 0

    def folio(self, page: int) -> str:
        """The printed number of a page."""
        return dict(self.story.folios).get(page, str(page))

    # -- the body ----------------------------------------------------------------------------------

    def body(self, leading: int | None = None) -> Body:
        """The legs, with the leading picture ``leading`` lines deep."""
        known = self._bodies.get(leading)
        if known is None:
            known = self._bodies[leading] = self._body(leading)
        return known

    def _body(self, leading: int | None) -> Body:
        def deep(spot: Spot) -> int:
            return leading if leading is not None and spot is self.leading else spot.lines

        top = 1 if self.panel else 0
        above: list[PlacedInset] = []
        left_out: list[Inset] = []
        for spot in self.above:
            below = self._text_line() + self._byline_depth() + 1
            if deep(spot) < PICTURE_LEAST or top + spot.block.depth(deep(spot)) + below > self.foot:
                left_out.append(spot.block)
                continue
            above.append(PlacedInset(spot.block, self.x, top, deep(spot)))
            top += spot.block.depth(deep(spot))
        room = _Room(self.legs, top + self._text_line(), self.foot)
        room.insets.extend(above)
        room.left_out.extend(left_out)
        for spot in self.spots:
            if spot.place == "top":
                self._at_top(room, spot, deep(spot))
        byline_line = room.heads[0]
        if self.byline is not None and byline_line + self.byline.depth > self.foot:
            byline_line = NO_LINE
        elif self.byline is not None:
            room.heads[0] += self.byline.depth
        for box in self.boxes:
            self._box(room, box)
        for spot in self.spots:
            if spot.place == "foot":
                self._at_foot(room, spot, deep(spot))
        for pull in self.pulls:
            self._inside(room, PlacedInset(pull, 0.0, 0), (pull.quote.leg, 1), pull.depth)
        for spot in self.spots:
            if spot.place == "inside":
                inset = PlacedInset(spot.block, 0.0, 0, deep(spot))
                self._inside(room, inset, (spot.block.picture.leg, spot.legs), spot.block.depth(deep(spot)) + 1)
        legs: list[Leg] = []
        for i in range(self.legs):
            lines = tuple(n for n in range(room.heads[i] + 1, room.feet[i] + 1) if n not in room.taken[i])
            legs.extend(Leg(self.leg_x(i), self.leg_width, lines).parts())
        return Body(tuple(legs), tuple(room.insets), top, byline_line, tuple(room.left_out))

    def _text_line(self) -> int:
        """The line under which legs begin, below the heading; a picture at the top begins on the same."""
        step, hang = self.setter.step, hang_line(self.setter)
        text = self.heading.text_line(step, step - hang)
        tops = [s for s in self.spots if s.place == "top"]
        if not tops:
            return text
        covered = {leg for s in tops for leg in range(s.leg, s.leg + s.legs)}
        picture = self.heading.picture_line(step, hang)
        return picture if len(covered) == self.legs else max(picture, text)

    def _at_top(self, room: _Room, spot: Spot, lines: int) -> None:
        span = range(spot.leg, spot.leg + spot.legs)
        line = max(room.heads[i] for i in span)
        below = self._byline_depth() + 1 if 0 in span else 0
        if lines < PICTURE_LEAST or line + spot.block.depth(lines) + below > self.foot:
            room.left_out.append(spot.block)
            return
        room.insets.append(PlacedInset(spot.block, self.leg_x(spot.leg), line, lines))
        for i in span:
            room.heads[i] = line + spot.block.depth(lines)

    def _at_foot(self, room: _Room, spot: Spot, lines: int) -> None:
        span = range(spot.leg, spot.leg + spot.legs)
        line = min(room.feet[i] for i in span) - (1 + lines + spot.block.caption_lines)
        if line < max(room.heads[i] for i in span):
            room.left_out.append(spot.block)
            return
        room.insets.append(PlacedInset(spot.block, self.leg_x(spot.leg), line + 1, lines))
        for i in span:
            room.feet[i] = line

    def _box(self, room: _Room, box: BoxBlock) -> None:
        first = self.legs - box.legs
        if box.box.leg:
            first = max(0, min(box.box.leg - 1, first))
        span = range(first, first + box.legs)
        line = min(room.feet[i] for i in span) - box.depth
        if line < max(room.heads[i] for i in span):
            room.left_out.append(box)
            return
        room.insets.append(PlacedInset(box, self.leg_x(first), line))
        for i in span:
            room.feet[i] = line

    def _inside(self, room: _Room, placed: PlacedInset, across: tuple[int, int], depth: int) -> None:
        """In the midst of the leg with most room, or in the one asked for; ``across``: that leg or 0, and how many."""
        wanted, count = across

        def open_lines(leg: int) -> list[int]:
            span = range(leg, leg + count)
            head, foot = max(room.heads[i] for i in span), min(room.feet[i] for i in span)
            taken = set().union(*(room.taken[i] for i in span))
            return [n for n in range(head, foot - depth + 1) if taken.isdisjoint(range(n + 1, n + depth + 1))]

        def likeliest(leg: int) -> tuple[int, int, int]:
            return len(room.taken[leg]), room.heads[leg] - room.feet[leg], abs(leg - self.legs // 2)

        firsts = range(self.legs - count + 1)
        order = sorted(firsts, key=likeliest)
        if wanted > 0:
            order.insert(0, min(wanted - 1, firsts[-1]))
        leg = next((first for first in order if open_lines(first)), None)
        if leg is None:
            room.left_out.append(placed.inset)
            return
        head, foot = room.heads[leg], room.feet[leg]
        middle = head + max(3, round((foot - head - depth) * (0.42 + 0.1 * (leg % 2))))
        middle = max(head, min(middle, foot - depth - 3))
        line = min(open_lines(leg), key=lambda n: abs(n - middle))
        # a picture has a blank line above it, which its depth counts
        down = 1 if isinstance(placed.inset, PictureBlock) else 0
        room.insets.append(PlacedInset(placed.inset, self.leg_x(leg), line + down, placed.lines))
        for i in range(leg, leg + count):
            room.taken[i].update(range(line + 1, line + depth + 1))


def pulled(quotation: copy_of.Quotation) -> copy_of.PullQuote:
    """A quotation as a pull quote."""
    return copy_of.PullQuote(quotation.paragraphs[0])


def running_texts(blocks: tuple[copy_of.Block, ...]) -> list[RichText]:
    """The texts that flow through the legs, in order."""
    found: list[RichText] = []
    for block in blocks:
        match block:
            case copy_of.Paragraph(text) | copy_of.Subhead(text) | copy_of.Signature(text):
                found.append(text)
            case copy_of.List(items):
                found.extend(text for item in items for text in item.paragraphs)
            case copy_of.Quotation(paragraphs):
                found.extend(paragraphs)
            case copy_of.Verse(lines):
                found.extend(lines)
            case _:
                pass
    return found
