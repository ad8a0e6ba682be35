"""Where everything of one story stands in one slot: heading, byline, pictures, pull quotes, boxes, legs.

In: the article and a Region. Out: for a given depth of the leading picture, a Body: the legs that are left for
text, and the insets with their places. Decides nothing about the text itself.
"""

import copy
from dataclasses import replace

from layout.language.digits import in_digits
from layout.language.words import words as words_in
from layout.model import article as copy_of
from layout.model.article import RichText, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.values import dataclass
from layout.page.byline import MUG_LINES, Byline
from layout.page.change import AS_IT_IS, Change, give_of
from layout.page.flow import Leg
from layout.page.heading import Heading, Heads, hang_line, set_heading
from layout.page.insets import BoxBlock, PullBlock
from layout.page.region import Region, Story, leg_count
from layout.page.room import RUN_GAP, RUN_LEAST, Inset, Lanes, PlacedInset, Room, Want
from layout.page.setting import Setter, Voice
from layout.page.shift import shifted
from layout.page.spots import OVER_FOOT, TEXT_LEAST, Ground, Spot, spot_of

#: Of a slot's depth, the most that kicker, headline and deck take.
HEADING_SHARE = 0.5
#: Where a byline stands that finds no room.
NO_LINE = -1
#: A picture is at least so many lines deep.
PICTURE_LEAST = 3
#: A tint panel's inset at the sides, and that of a headline on a picture, in points.
PANEL_INSET = 10.5


@dataclass(frozen=True, slots=True)
class Body:
    """What is left for text, parted at insets, and what stands beside it. Lines count from the slot's top;
    ``heading_line`` is no whole one where the heading stands on a picture."""

    legs: tuple[Leg, ...]
    insets: tuple[PlacedInset, ...]
    heading_line: float
    byline_line: int
    left_out: tuple[Inset, ...] = ()


class Arrangement:
    """One story in one slot, before its text is set; ``change`` is what gives so that it fits."""

    def __init__(self, setter: Setter, story: Story, index: int, change: Change = AS_IT_IS) -> None:
        self.setter, self.story, self.index, self.change = setter, story, index, change
        self.region = region = story.regions[index]
        self.article = _as_the_slot_has_it(story.article, region)
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
        self.lanes = Lanes(self.x, self.leg_width, region.gutter, self.legs)
        #: The first legs, over which the headline runs; pictures stand beside it, or text.
        self.heading_legs = self._heading_legs()
        places = [picture.place for _, picture in self._mine()]
        #: The number of the picture on which the headline is printed.
        self.behind = next((i for i, p in self._mine() if p.place == "behind-headline"), -1)
        if "above-headline" in places:
            self.behind = -1
        self.heading = self._known_heading()
        spots = self._spots()
        self.above = [s for s in spots if s.place == "above-headline"]
        self.mug = next((s for s in spots if s.place == "mug"), None)
        self.spots = [s for s in spots if s.place in ("top", "foot", "inside", "beside", "behind-headline")]
        self.leading, self.second = self._giving()
        self.filler: BoxBlock | None = None
        self.pulls, self.boxes = self._quotes_and_boxes()
        self.byline = self._byline() if self.first else None
        self._bodies: dict[int | None, Body] = {}

    def varied(self, change: Change) -> "Arrangement":
        """The same heading and insets, otherwise placed: for a change that leaves them as they are."""
        made = copy.copy(self)
        made.change, made._bodies = change, {}
        spot = made.leading
        if change.side and spot is not None:
            made.leading = replace(spot, leg=0)
            made.spots = [made.leading if each is spot else each for each in self.spots]
        return made

    @property
    def sided(self) -> bool:
        """Whether the leading picture may stand at the first legs instead of the last."""
        spot = self.leading
        if spot is None or spot.place not in ("top", "foot") or self.heading_legs < self.legs:
            return False
        return spot.leg > 0 and not spot.block.picture.leg

    def silent(self, index: int) -> bool:
        """Whether the text goes on in that region without jump lines."""
        return 0 < self.story.silent_from <= index

    @property
    def holds_insets(self) -> bool:
        """Whether anything but running text has its place here."""
        return bool(self.pulls or self.boxes or self.spots or self.above)

    def _leg_count(self) -> int:
        legs = leg_count(self.region, self.width)
        if self.first and self.last:
            words = sum(len(plain(text).split()) for text in running_texts(self.article.blocks))
            # a story of fewer lines than twice its legs takes fewer legs; a word takes about 25 pt of a line
            while legs > 1 and words / max(1.0, self.width / legs / 25.0) < 2 * legs:
                legs -= 1
        return legs

    def _mine(self) -> list[tuple[int, copy_of.Picture]]:
        """The pictures of this part: the first and the portrait where the story begins, the others where it goes on."""
        alone = len(self.story.regions) == 1
        pictures = enumerate(self.article.pictures)
        return [(i, p) for i, p in pictures if (0 if i == 0 or alone or p.place == "mug" else 1) == self.index]

    def _heading_legs(self) -> int:
        """Over how many legs the headline runs: fewer where a picture stands beside it, or the slot says so."""
        beside = next((p for _, p in self._mine() if p.place == "beside-headline"), None)
        if beside is not None and self.legs > 1:
            return self.legs - min(self.legs - 1, beside.legs or self.legs // 2)
        wanted = self.region.headline_legs
        return wanted if 0 < wanted < self.legs else self.legs

    def _spots(self) -> list[Spot]:
        """The pictures with their places."""
        ground = Ground(
            self.setter, self.voice, dict(self.story.facts), self.lanes, self.foot, self.heading,
            self.heading_legs, self.behind, self._byline_lines(), give_of(self.fits, "picture"),
        )  # fmt: skip
        spots: list[Spot] = []
        for i, picture in self._mine():
            leading = not any(s.place in ("top", "above-headline", "behind-headline") for s in spots)
            spots.append(spot_of(ground, i, picture, leading))
        return spots

    def _byline_lines(self) -> int:
        """About how deep the byline will be: it is set when all pictures have their places."""
        if not self.first:
            return 0
        portrait = any(p.place == "mug" for p in self.article.pictures)
        return MUG_LINES + 1 if portrait else sum(map(bool, (self.article.byline, self.article.role))) + 1

    def _giving(self) -> tuple[Spot | None, Spot | None]:
        """The picture whose height may give, the largest at top or foot, else the largest inside; and the next one."""
        flexible = [s for s in (*self.above, *self.spots) if s.most > s.least]
        outer = [s for s in flexible if s.place not in ("inside", "beside")]
        leading = max(outer or flexible, key=_size, default=None)
        return leading, max([s for s in flexible if s is not leading], key=_size, default=None)

    def _quotes_and_boxes(self) -> tuple[list[PullBlock], list[BoxBlock]]:
        """Pull quotes and boxes stand where the story ends."""
        pulls: list[PullBlock] = []
        boxes: list[BoxBlock] = []
        if not self.last:
            return pulls, boxes
        self.filler = self._filler()
        if self.filler is not None:
            boxes.append(self.filler)
        for i, block in enumerate(self.article.blocks):
            if isinstance(block, copy_of.Quotation) and i == self.change.quotation:
                pulls.append(PullBlock(self.setter, self.voice, pulled(block), self.leg_width, i))
            elif isinstance(block, copy_of.PullQuote) and self.change.pulls:
                pulls.append(PullBlock(self.setter, self.voice, block, self._pull_width(block), i))
            elif isinstance(block, copy_of.Box):
                legs = min(self.legs, block.legs or (1 if block.place == "inside" else 2))
                boxes.append(BoxBlock(self.setter, self.voice, block, (self.lanes.across(legs), legs), i))
        for pull in pulls:
            pull.depth += self.change.space
        return pulls, boxes

    def _filler(self) -> BoxBlock | None:
        """A piece of the stock, at the foot of the last legs."""
        number, legs = self.change.filler
        if not 0 <= number < len(self.story.fillers):
            return None
        piece = self.story.fillers[number]
        voice = Voice(piece.path, piece.language, piece.style, self.region.slot, self.region.page)
        box = copy_of.Box(piece.headline, piece.blocks, "foot", legs)
        return BoxBlock(self.setter, voice, box, (self.lanes.across(legs), legs), -1)

    def _pull_width(self, quote: copy_of.PullQuote) -> float:
        """Over its legs, or what text on both sides of a gutter leaves."""
        if quote.place == "gutter" and self.legs > 1:
            return min(self.leg_width, self.lanes.across(2) - 2 * (RUN_LEAST + RUN_GAP))
        return self.lanes.across(max(1, min(quote.legs, self.legs)))

    def _known_heading(self) -> Heading:
        """The heading; most of what may give leaves it as it is, so it is set once for the job."""
        change, setter = self.change, self.setter
        key = (id(self.story), hash(("heading", self.index, change.cap, change.lines, change.deck)))
        known = setter.asked.get(key)
        if known is None:
            told, setter.diagnostics = setter.diagnostics, []
            made = self._heading()
            # the story is kept with it, so that no other can have its id
            known = setter.asked[key] = (self.story, (made, self.behind, tuple(setter.diagnostics)))
            setter.diagnostics = told
        heading: Heading
        heading, self.behind, said = known[1]
        setter.diagnostics.extend(said)
        return heading

    def _heading(self) -> Heading:
        article, region = self.article, self.region
        lines = region.headline_lines or 2
        if self.first:
            cap = min(filter(None, (self.change.cap, region.cap)), default=0.0)
            deck = article.deck if self.change.deck else ()
            heads = Heads(article.headline, article.kicker, deck, rank=region.rank, cap=cap,
                          lines=lines + self.change.lines)  # fmt: skip
            if self.behind >= 0:
                over = self._over_picture(heads)
                if over is not None:
                    return over
                self.behind = -1
            return self._dominant(self._fitting(heads), heads)
        if self.silent(self.index):
            return Heading()
        before = self.story.regions[self.index - 1].page
        kicker = words_in(article.language).continued_from.format(page=self.folio(before))
        kicker = in_digits(kicker, article.language)
        headline = article.jump_headline or article.headline
        cap = min(filter(None, (self.change.cap, region.cap)), default=0.0)
        return self._fitting(
            Heads(headline, kicker, rank=max(3, region.rank), cap=cap, lines=lines + self.change.lines)
        )

    def _over_picture(self, heads: Heads) -> Heading | None:
        """The heading as it is printed on a picture; None where the slot is too shallow for that."""
        noted = list(self.setter.diagnostics)
        ink = self.setter.style("over-picture", self.voice).ink
        width = self.lanes.across(self.heading_legs) - 2 * PANEL_INSET
        made = set_heading(self.setter, replace(heads, ink=ink), self.voice, width)
        picture = self.article.pictures[self.behind]
        under = 3 + bool(picture.caption) + self._byline_lines() + TEXT_LEAST
        if not made.tags or made.bottom / self.setter.step + OVER_FOOT + 2 + under > self.foot:
            self.setter.diagnostics = noted
            return None
        return replace(made, tags=tuple(shifted(tag, PANEL_INSET, 0.0) for tag in made.tags))

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
        width = self.lanes.across(self.heading_legs)
        heading = set_heading(self.setter, heads, self.voice, width)
        for _ in range(0 if self.region.fitted else 6):  # there its size is chosen already
            if heading.bottom <= HEADING_SHARE * self.foot * self.setter.step or not heading.headline:
                break
            self.setter.diagnostics = list(noted)
            smaller = set_heading(self.setter, replace(heads, cap=heading.headline * 0.85), self.voice, width)
            if smaller.headline >= heading.headline:
                break
            heading = smaller
        # in a slot too shallow even so, the deck goes, then the headline; that is an error, and said
        for name, fewer in (("deck", replace(heads, deck=())), ("headline", replace(heads, deck=(), headline=()))):
            if heading.bottom <= (self.foot - 1) * self.setter.step:
                break
            if getattr(heads, name):
                self.say_left_out(f"the {name}", (name,))
                heading = set_heading(self.setter, fewer, self.voice, width)
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
        """With the white under it."""
        return self.byline.depth + self.change.air if self.byline and self.byline.depth else 0

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
            if spot is self.second:
                return min(max(spot.lines + self.change.second, spot.least), spot.most)
            return leading if leading is not None and spot is self.leading else spot.lines

        top = 1 if self.panel else 0
        above: list[PlacedInset] = []
        left_out: list[Inset] = []
        for spot in self.above:
            below = self._text_line() + self._byline_depth() + 1
            if deep(spot) < PICTURE_LEAST or top + spot.block.depth(deep(spot)) + below > self.foot:
                left_out.append(spot.block)
                continue
            above.append(PlacedInset(spot.block, self.x, top, deep(spot), "top"))
            top += spot.block.depth(deep(spot))
        heading_line: float = top
        head = top + self._text_line()
        for spot in self.spots:
            if spot.place == "behind-headline":
                above.append(PlacedInset(spot.block, self.x, top, deep(spot), "top", under=True))
                heading_line = top + deep(spot) - OVER_FOOT - self.heading.bottom / self.setter.step
                head = top + spot.block.depth(deep(spot))
        heads = [head if i < self.heading_legs else top for i in range(self.legs)]
        room = Room(self.lanes, heads, self.foot, self.change.turn)
        room.insets.extend(above)
        room.left_out.extend(left_out)
        for spot in self.spots:
            if spot.place == "top":
                self._at_top(room, spot, deep(spot))
        byline_line = room.heads[0]
        if self.byline is not None and byline_line + self._byline_depth() > self.foot:
            byline_line = NO_LINE
        elif self.byline is not None:
            room.heads[0] += self._byline_depth()
        # what stands at heads and feet takes its place before what stands between them
        for box in self.boxes:
            if box.box.place != "inside":
                self._box(room, box)
        for spot in self.spots:
            if spot.place == "foot":
                depth = 1 + deep(spot) + spot.block.caption_lines
                room.at_foot(Want(spot.block, depth, spot.legs, spot.leg, 1, deep(spot)))
        for pull in sorted(self.pulls, key=lambda pull: pull.quote.place not in ("top", "foot")):
            self._pull(room, pull)
        for box in self.boxes:
            if box.box.place == "inside":
                self._box(room, box)
        for spot in self.spots:
            if spot.place in ("inside", "beside"):
                self._inside(room, spot, deep(spot))
        return Body(room.legs(), tuple(room.insets), heading_line, byline_line, tuple(room.left_out))

    def _text_line(self) -> int:
        """The line under which legs begin, below the heading; a picture at the top begins on the same."""
        step, hang = self.setter.step, hang_line(self.setter)
        text = self.heading.text_line(step, step - hang)
        tops = [s for s in self.spots if s.place == "top" and s.leg < self.heading_legs]
        if not tops:
            return text
        covered = {leg for s in tops for leg in range(s.leg, s.leg + s.legs)}
        picture = self.heading.picture_line(step, hang)
        return picture if covered.issuperset(range(self.heading_legs)) else max(picture, text)

    def _at_top(self, room: Room, spot: Spot, lines: int) -> None:
        if lines < PICTURE_LEAST:
            room.left_out.append(spot.block)
            return
        below = self._byline_depth() + 1 if spot.leg == 0 else 0
        room.at_top(Want(spot.block, spot.block.depth(lines), spot.legs, spot.leg, 0, lines), below)

    def _box(self, room: Room, box: BoxBlock) -> None:
        """Where it asks for, else at the foot; over the last legs unless it says from which on."""
        first = self.legs - box.legs
        if box.box.leg:
            first = max(0, min(box.box.leg - 1, first))
        match box.box.place:
            case "top":
                # its depth counts a blank line above, which goes below it here
                room.at_top(Want(box, box.depth, box.legs, first, 1), 1)
            case "inside":
                leg = first if box.box.leg else -1
                room.inside(Want(box, box.depth + 1, box.legs, leg))
            case _:
                room.at_foot(Want(box, box.depth, box.legs, first))

    def _pull(self, room: Room, pull: PullBlock) -> None:
        quote = pull.quote
        legs = max(1, min(quote.legs, self.legs))
        first = max(0, min(quote.leg - 1, self.legs - legs)) if quote.leg else self.legs - legs
        match quote.place:
            case "gutter" if self.legs > 1:
                room.beside(Want(pull, pull.depth, 2, quote.leg - 1), pull.width, "middle")
            case "top":
                room.at_top(Want(pull, pull.depth_at_head, legs, first), 1)
            case "foot":
                room.at_foot(Want(pull, pull.depth, legs, first))
            case _:
                room.inside(Want(pull, pull.depth, legs, quote.leg - 1))

    def _inside(self, room: Room, spot: Spot, lines: int) -> None:
        block, leg = spot.block, spot.block.picture.leg - 1
        if spot.place == "beside":
            # text may come close to a picture; a caption is kept from the line below it
            depth = lines + block.caption_lines + min(1, block.caption_lines)
            side = "left" if leg == 0 else "right"
            room.beside(Want(block, depth, spot.legs, leg, 0, lines), block.width, side)
        else:
            # a picture has a blank line above it, which its depth counts
            room.inside(Want(block, block.depth(lines) + 1, spot.legs, leg, 1, lines))


def _size(spot: Spot) -> int:
    return spot.legs * spot.lines


def _as_the_slot_has_it(article: copy_of.Article, region: Region) -> copy_of.Article:
    """The article, its first picture where the slot puts one that asks for no place."""
    first = article.pictures[0] if region.picture and article.pictures else None
    if first is None or first.place or first.legs or first.width:
        return article
    placed = replace(first, place=region.picture, legs=region.picture_legs)
    return replace(article, pictures=(placed, *article.pictures[1:]))


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
