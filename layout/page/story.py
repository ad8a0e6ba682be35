"""One story in its slots: heading, pictures, legs, insets; over several slots where it jumps.

In: an article, the slots (Region) that it runs through, the facts of its pictures. Out: for each slot the
finished items and by how many lines the copy was over or under. What may give is tried in the order of the
trade: the height of the leading picture, a paragraph a line longer or shorter, whole lines at subheads.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from layout.display.items import Fill, Item, Stroke, Tag
from layout.language.words import words as words_in
from layout.model import article as copy_of
from layout.model.article import Article, plain
from layout.model.diagnostics import Place
from layout.model.geometry import Rect
from layout.page.elements import (
    Element,
    Weaver,
    block_place,
    draw_legs,
    looser,
    span_text,
    units_of,
    words_of,
)
from layout.page.flow import ORPHAN, Fill as LegFill, Leg, Unit, fill_legs, fill_overset, level_legs
from layout.page.heading import Heading, Heads, hang_line, set_heading
from layout.page.insets import BoxBlock, PictureBlock, PullBlock, leg_places
from layout.page.setting import Setter, Voice, placed
from layout.pictures.probe import PictureFacts
from layout.text.paragraph import Measure

#: How far a picture's height may leave its natural one so that copy fits, as factors.
PICTURE_GIVE = (0.66, 1.3)
#: A tint panel's inset at the sides, in points.
PANEL_INSET = 10.5
MUG_WIDTH, MUG_LINES = 60.0, 7


@dataclass(frozen=True, slots=True)
class Region:
    """A slot as a story sees it: lengths in points, ``lines`` deep, ``columns`` wide. ``legs`` 0 leaves it to the story."""

    page: int
    slot: str
    width: float
    lines: int
    columns: int
    gutter: float
    legs: int = 0
    rank: int = 3
    cap: float = 0.0
    headline_lines: int = 2
    style: str = ""


@dataclass(frozen=True, slots=True)
class StorySlot:
    """What a story put into one slot. ``over`` and ``under`` in lines, ``words`` those that found no place."""

    region: Region
    tags: tuple[Tag, ...]
    over: int = 0
    under: int = 0
    words: int = 0
    overset_text: str = ""
    body_lines: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """An article bound for its slots. ``kicker`` overrides the article's; ``refer_pages`` fills its refers;
    ``silent`` regions follow without jump lines. ``folios``: page to printed number."""

    article: Article
    regions: tuple[Region, ...]
    facts: tuple[tuple[str, PictureFacts | None], ...]
    refers: tuple[tuple[str, str], ...] = ()
    folios: tuple[tuple[int, str], ...] = ()
    after: int = 0
    silent: bool = False
    bare: bool = False


@dataclass(slots=True)
class Spot:
    """A picture's place among the legs: from leg ``leg`` over ``legs``, at the top or foot of the body, or inside."""

    block: PictureBlock
    place: str
    leg: int
    legs: int
    lines: int
    least: int
    most: int


@dataclass(slots=True)
class Body:
    """The body area of a region: its legs when everything beside the text has its place."""

    legs: tuple[Leg, ...]
    drawn: list[tuple[PictureBlock | PullBlock | BoxBlock, float, int, int]] = field(default_factory=list)
    byline_at: tuple[float, int] = (0.0, 0)


class StoryComposer:
    """Composes one region of a story after the other."""

    def __init__(self, setter: Setter, story: Story) -> None:
        self.setter = setter
        self.story = story
        self.article = story.article
        self.step = setter.step
        self.hang = hang_line(setter)
        self.facts = dict(story.facts)
        self.folios = dict(story.folios)

    # -- the whole story ---------------------------------------------------------------------------

    def compose(self) -> tuple[StorySlot, ...]:
        """All regions in turn; what is left after the last is overset."""
        elements: list[Element] | None = None
        made: list[StorySlot] = []
        regions = self.story.regions
        parts = [_Part(self, region, i) for i, region in enumerate(regions)]
        for i, part in enumerate(parts):
            elements = part.woven() if elements is None else part.continued(elements)
            later = sum(p.room() for p in parts[i + 1 :])
            slot, elements = part.set(elements, later)
            made.append(slot)
        return tuple(made)


class _Part:
    """One region of the story: its heading, its insets and the text that goes into it."""

    def __init__(self, composer: StoryComposer, region: Region, index: int) -> None:
        self.c = composer
        self.setter = composer.setter
        self.region = region
        self.index = index
        self.first = index == 0
        self.last = index == len(composer.story.regions) - 1
        article = composer.article
        family = article.style or region.style
        self.voice = Voice(article.path, article.language, family, region.slot, region.page)
        self.panel = region.style == "box"
        side = PANEL_INSET if self.panel else 0.0
        self.x0 = side
        self.width = region.width - 2 * side
        self.foot = region.lines - (1 if self.panel else 0)
        self.legs = self._leg_count()
        self.leg_width = (self.width - region.gutter * (self.legs - 1)) / self.legs
        self.pictures = self._pictures()
        self.above = [s for s in self.pictures if s.place == "above-headline"]
        self.mug = next((s for s in self.pictures if s.place == "mug"), None)
        self.spots = [s for s in self.pictures if s.place in ("top", "foot", "inside")]
        self.heading = self._heading()
        self.byline = self._byline()

    # -- what there is -----------------------------------------------------------------------------

    def _leg_count(self) -> int:
        region = self.region
        legs = region.legs or region.columns
        if self.first and self.last and legs > 1:
            words = sum(len(plain(t).split()) for t in _texts(self.c.article.blocks))
            per_line = max(1.0, self.width / legs / 25.0)
            while legs > 1 and words / per_line < 2 * legs:
                legs -= 1
        return legs

    def _pictures(self) -> list[Spot]:
        spots: list[Spot] = []
        article = self.c.article
        regions = len(self.c.story.regions)
        for i, picture in enumerate(article.pictures):
            home = 0 if i == 0 or regions == 1 or picture.place == "mug" else 1
            if home != self.index:
                continue
            spots.append(self._spot(i, picture, not any(s.place in ("top", "above-headline") for s in spots)))
        return spots

    def _spot(self, index: int, picture: copy_of.Picture, leading: bool) -> Spot:
        facts = self.c.facts.get(picture.file)
        aspect = facts.height / facts.width if facts else 0.66
        place = picture.place or ("top" if leading else "inside")
        legs = picture.legs
        if place == "mug":
            block = PictureBlock(self.setter, self.voice, picture, facts, MUG_WIDTH, index)
            return Spot(block, place, 0, 1, MUG_LINES, MUG_LINES, MUG_LINES)
        if place == "above-headline":
            legs = self.legs
        elif not legs:
            if place == "inside":
                legs = 1
            elif aspect > 1.0:
                legs = max(1, self.legs // 2)
            else:
                legs = self.legs if self.legs <= 4 else 3
        legs = max(1, min(legs, self.legs))
        width = legs * self.leg_width + (legs - 1) * self.region.gutter
        leg = picture.leg - 1 if picture.leg else self.legs - legs
        leg = max(0, min(leg, self.legs - legs))
        block = PictureBlock(self.setter, self.voice, picture, facts, width, index)
        natural = picture.lines or max(5, min(block.natural, round(self.foot * (0.62 if place == "top" else 0.5))))
        least = picture.lines or max(5, round(natural * PICTURE_GIVE[0]))
        most = picture.lines or max(least, min(round(natural * PICTURE_GIVE[1]), round(self.foot * 0.7)))
        return Spot(block, place, leg, legs, natural, least, most)

    def _heading(self) -> Heading:
        article, region, story = self.c.article, self.region, self.c.story
        if self.first:
            if story.bare:
                return Heading()
            heads = Heads(
                article.headline,
                article.kicker,
                article.deck,
                rank=region.rank,
                cap=region.cap,
                lines=region.headline_lines or 2,
            )
        else:
            before = story.regions[self.index - 1].page
            kicker = words_in(article.language).continued_from.format(page=self.c.folios.get(before, str(before)))
            if story.silent:
                return Heading()
            heads = Heads(
                article.jump_headline or article.headline,
                kicker,
                rank=max(3, region.rank),
                cap=region.cap,
                lines=region.headline_lines or 2,
            )
        return set_heading(self.setter, heads, self.voice, self.width)

    def _byline(self) -> list[tuple[str, Tag]]:
        return []

    def byline_lines(self) -> int:
        """Lines at the head of the first leg: byline, role, a blank; or the portrait beside them."""
        article = self.c.article
        if not self.first:
            return 0
        if self.mug is not None:
            return MUG_LINES + 1
        count = 0
        if article.byline:
            count += len(self._byline_broken(self.leg_width)[0].lines)
        if article.role:
            count += len(self._byline_broken(self.leg_width)[1].lines)
        return count + 1 if count else 0

    def _byline_broken(self, width: float):  # type: ignore[no-untyped-def]
        article, setter = self.c.article, self.setter
        by = article.byline
        if by and self.voice.family != "opinion":
            pattern = words_in(article.language).byline
            begins = pattern.split("{", 1)[0].casefold()
            by = by if begins and by.casefold().startswith(begins) else pattern.format(name=by)
        return (
            setter.broken(setter.copy(by, setter.style("byline", self.voice), self.voice.language), width),
            setter.broken(setter.copy(article.role, setter.style("role", self.voice), self.voice.language), width),
        )

    def _draw_byline(self, x: float, line: int) -> list[Tag]:
        article, step = self.c.article, self.c.step
        tags: list[Tag] = []
        width = self.leg_width
        if self.mug is not None:
            top = line * step + self.c.hang
            rect_lines = MUG_LINES
            tags.extend(_draw_mug(self.mug.block, x, line, rect_lines))
            del top
            x += MUG_WIDTH + 9.0
            width -= MUG_WIDTH + 9.0
        if not article.byline and not article.role:
            return tags
        by, role = self._byline_broken(width)
        y = (line + 1) * step
        if article.byline:
            tags.append(Tag(self.voice.mark("byline"), placed(by, x, y, step)))
            y += len(by.lines) * step
        if article.role:
            tags.append(Tag(self.voice.mark("role"), placed(role, x, y, step)))
        return tags

    # -- the text ----------------------------------------------------------------------------------

    def weaver(self) -> Weaver:
        return Weaver(self.setter, self.voice, self.leg_width)

    def woven(self) -> list[Element]:
        """All of the article's flowing text at this region's measure."""
        article = self.c.article
        weaver = self.weaver()
        elements = weaver.weave(article.blocks)
        wants = article.drop_cap
        if wants is None:
            wants = self.region.rank == 1 or self.voice.family == "opinion"
        wants = wants and not self.c.story.bare
        elements = weaver.opened(elements, article.dateline, wants and len(elements) > 2)
        if article.contact:
            style = self.setter.style("contact", self.voice)
            element = weaver.element(span_text(article.contact), style, ("contact",))
            elements.append(replace(element, above=1))
        return elements

    def continued(self, elements: list[Element]) -> list[Element]:
        """What an earlier region left, broken again where this one's legs are of another width."""
        width = self.leg_width
        out: list[Element] = []
        for element in elements:
            whole = element.measures[-1].width + element.measures[-1].left
            if abs(whole - width) < 0.01:
                out.append(element)
                continue
            out.append(_rebroken(self.setter, element, width))
        return out

    # -- where things stand ------------------------------------------------------------------------

    def body(self, leading: int | None = None) -> Body:
        """The legs, with the leading picture ``leading`` lines deep."""
        step, hang = self.c.step, self.c.hang
        legs, gutter = self.legs, self.region.gutter
        top = 1 if self.panel else 0
        drawn: list[tuple[PictureBlock | PullBlock | BoxBlock, float, int, int]] = []
        for spot in self.above:
            lines = leading if leading is not None and spot is self.leading() else spot.lines
            drawn.append((spot.block, self.x0, top, lines))
            top += spot.block.depth(lines)
        self.heading_line = top
        tops = [s for s in self.spots if s.place == "top"]
        cap = self.setter.cap_height(self.setter.style("body", self.voice))
        start = self.heading.text_line(step, cap) if not tops else max(
            self.heading.picture_line(step, hang), self.heading.text_line(step, cap) if self._free_legs(tops) else 0
        )
        start += top
        blocked: list[set[int]] = [set() for _ in range(legs)]
        heads = [start] * legs
        feet = [self.foot] * legs
        xs = [self.x0 + i * (self.leg_width + gutter) for i in range(legs)]
        for spot in tops:
            lines = leading if leading is not None and spot is self.leading() else spot.lines
            span = range(spot.leg, spot.leg + spot.legs)
            line = max(heads[i] for i in span)
            drawn.append((spot.block, xs[spot.leg], line, lines))
            for i in span:
                heads[i] = line + spot.block.depth(lines)
        byline_at = (xs[0], heads[0])
        heads[0] += self.byline_lines()
        for spot in [s for s in self.spots if s.place == "foot"]:
            lines = leading if leading is not None and spot is self.leading() else spot.lines
            span = range(spot.leg, spot.leg + spot.legs)
            depth = 1 + lines + spot.block.caption_lines()
            line = min(feet[i] for i in span) - depth
            drawn.append((spot.block, xs[spot.leg], line + 1, lines))
            for i in span:
                feet[i] = line
        for inset in self._boxes():
            span = range(self.legs - inset.legs, self.legs)
            if inset.box.leg:
                first = max(0, min(inset.box.leg - 1, self.legs - inset.legs))
                span = range(first, first + inset.legs)
            line = min(feet[i] for i in span) - inset.depth
            drawn.append((inset, xs[span[0]], line, 0))
            for i in span:
                feet[i] = line
        for pull in self._pulls():
            self._inside(pull, pull.depth, pull.quote.leg, (heads, feet, blocked, xs), drawn)
        for spot in [s for s in self.spots if s.place == "inside"]:
            lines = leading if leading is not None and spot is self.leading() else spot.lines
            self._inside(
                spot.block, spot.block.depth(lines) + 1, spot.block.picture.leg, (heads, feet, blocked, xs), drawn, lines
            )
        made = tuple(
            Leg(xs[i], self.leg_width, tuple(n for n in range(heads[i] + 1, feet[i] + 1) if n not in blocked[i]))
            for i in range(legs)
        )
        return Body(made, drawn, byline_at)

    def _free_legs(self, tops: list[Spot]) -> bool:
        covered = {i for s in tops for i in range(s.leg, s.leg + s.legs)}
        return len(covered) < self.legs

    def _inside(
        self,
        inset: PictureBlock | PullBlock,
        depth: int,
        wanted: int,
        room: tuple[list[int], list[int], list[set[int]], list[float]],
        drawn: list[tuple[PictureBlock | PullBlock | BoxBlock, float, int, int]],
        lines: int = 0,
    ) -> None:
        """Puts an inset in the midst of the leg with most room, or in the one asked for."""
        heads, feet, blocked, xs = room
        order = sorted(range(self.legs), key=lambda i: (len(blocked[i]), -(feet[i] - heads[i]), abs(i - self.legs // 2)))
        leg = wanted - 1 if 0 < wanted <= self.legs else order[0]
        free = feet[leg] - heads[leg]
        line = heads[leg] + max(3, round((free - depth) * (0.42 + 0.1 * (leg % 2))))
        line = max(heads[leg], min(line, feet[leg] - depth - 3))
        while any(n in blocked[leg] for n in range(line + 1, line + depth + 1)) and line + depth < feet[leg]:
            line += 1
        if isinstance(inset, PictureBlock):
            drawn.append((inset, xs[leg], line + 1, lines))
        else:
            drawn.append((inset, xs[leg], line, lines))
        blocked[leg].update(range(line + 1, line + depth + 1))

    def _mine(self) -> bool:
        """Pull quotes and boxes stand where the story ends."""
        return self.last

    def _pulls(self) -> list[PullBlock]:
        if not self._mine():
            return []
        return [
            PullBlock(self.setter, self.voice, block, self.leg_width, i)
            for i, block in enumerate(self.c.article.blocks)
            if isinstance(block, copy_of.PullQuote)
        ]

    def _boxes(self) -> list[BoxBlock]:
        if not self._mine():
            return []
        made = []
        for i, block in enumerate(self.c.article.blocks):
            if isinstance(block, copy_of.Box):
                legs = min(self.legs, block.legs or (1 if block.place == "inside" else 2))
                width = legs * self.leg_width + (legs - 1) * self.region.gutter
                made.append(BoxBlock(self.setter, self.voice, block, width, i, legs))
        return made

    def leading(self) -> Spot | None:
        """The picture whose height may give."""
        flexible = [s for s in self.pictures if s.place in ("top", "above-headline", "foot") and s.most > s.least]
        if not flexible:
            flexible = [s for s in self.pictures if s.place == "inside" and s.most > s.least]
        return max(flexible, key=lambda s: s.legs * s.lines, default=None)

    def room(self) -> int:
        """Lines of text that the region holds with its picture at its natural height."""
        return sum(len(leg.lines) for leg in self.body().legs) - (0 if self.last or self.c.story.silent else 1)

    # -- setting -----------------------------------------------------------------------------------

    def set(self, elements: list[Element], later: int) -> tuple[StorySlot, list[Element]]:
        """This region's part of the text; returns the slot and what is left for the next."""
        spot = self.leading()
        heights: list[int | None] = [None]
        need = len(units_of(elements))
        if spot is not None:
            scored = []
            for h in range(spot.least, spot.most + 1):
                room = sum(len(leg.lines) for leg in self.body(h).legs) + later - (0 if self.last else 1)
                gap = room - need
                off = abs(h - spot.lines)
                scored.append((off * 1.0 + (12.0 * -gap + 20 if gap < 0 else 5.0 * gap), h))
            heights = [h for _, h in sorted(scored)[:3]]
        best: tuple[float, _Set] | None = None
        for h in heights:
            body = self.body(h)
            made = self._set_body(elements, body)
            bend = 2.0 * abs(h - spot.lines) if spot is not None and h is not None else 0.0
            score = made.score + bend
            if best is None or score < best[0]:
                best = (score, made)
            if made.score < 30:
                break
        assert best is not None
        return self._drawn(best[1])

    def _set_body(self, elements: list[Element], body: Body) -> "_Set":
        if not self.last:
            legs = body.legs
            if not self.c.story.silent and legs[-1].lines:
                legs = (*legs[:-1], replace(legs[-1], lines=legs[-1].lines[:-1]))
            units = units_of(elements)
            fill = fill_legs(units, legs, full=True, slack=1) or fill_overset(units, legs)
            return _Set(elements, units, legs, fill, body, fill.cost)
        return fit_text(self.setter, elements, body)

    def _drawn(self, made: "_Set") -> tuple[StorySlot, list[Element]]:
        step = self.c.step
        tags: list[Tag] = []
        if self.panel:
            area = Rect(0.0, self.c.hang, self.region.width, self.region.lines * step - self.c.hang)
            items: list[Item] = [
                Fill(area, self.setter.sheet.ink("tint")),
                Stroke(0.0, area.y, area.width, area.y, 1.5, self.setter.sheet.ink("accent")),
            ]
            tags.append(Tag(self.voice.mark("panel"), tuple(items)))
        pictures = [d for d in made.body.drawn if isinstance(d[0], PictureBlock)]
        insets = [d for d in made.body.drawn if not isinstance(d[0], PictureBlock)]
        tags.extend(_shift(self.heading.tags, self.x0, self.heading_line * step))
        tags.extend(self._draw_byline(*made.body.byline_at) if self.first else [])
        places = leg_places(made.fill.starts, made.fill.ends, made.legs, step)
        tags.extend(draw_legs(self.setter, made.elements, made.units, places))
        used = made.fill.used
        rest: list[Element] = []
        over = words = 0
        text = ""
        if not self.last:
            rest = _remainder(made.elements, made.units, used)
            if rest and not self.c.story.silent:
                tags.append(self._jump_line(made))
        elif used < len(made.units):
            over, words, text = words_of(made.elements, made.units, used)
        for element in {id(made.elements[u.element]): made.elements[u.element] for u in made.units[:used]}.values():
            self.setter.noted(element.broken, element.at, self.region.page, self.region.slot)
        for block, x, line, lines in pictures:
            assert isinstance(block, PictureBlock)
            tags.extend(block.draw(x, line, lines))
        for inset, x, line, _ in insets:
            assert isinstance(inset, PullBlock | BoxBlock)
            tags.extend(inset.draw(x, line))
        room = sum(len(leg.lines) for leg in made.body.legs)
        body_lines = len(places)
        under = 0 if over or not self.last else max(0, room - body_lines)
        return StorySlot(self.region, tuple(tags), over, under, words, text, body_lines), rest

    def _jump_line(self, made: "_Set") -> Tag:
        following = self.c.story.regions[self.index + 1].page
        text = words_in(self.voice.language).continued_on.format(page=self.c.folios.get(following, str(following)))
        leg = made.body.legs[-1]
        style = self.setter.style("jump-line", self.voice)
        copy = self.setter.copy(text, style, self.voice.language)
        broken = self.setter.broken(copy, leg.width, block_place(self.voice, ()))
        return Tag(self.voice.mark("jump"), placed(broken, leg.x, leg.lines[-1] * self.c.step, self.c.step))


@dataclass(frozen=True, slots=True)
class _Set:
    """Text set into legs; the lower the score the better."""

    elements: list[Element]
    units: list[Unit]
    legs: tuple[Leg, ...]
    fill: LegFill
    body: Body
    score: float


def fit_text(
    setter: Setter, elements: list[Element], body: Body, units: Callable[[list[Element]], list[Unit]] = units_of
) -> _Set:
    """All text into the body's legs, ending level; a few paragraphs give a line where that makes it fit."""
    legs = body.legs
    room = sum(len(leg.lines) for leg in legs)
    best: _Set | None = None
    budget = max(2, sum(1 for e in elements if e.lines > 3) // 3)

    def attempt(candidate: list[Element]) -> tuple[_Set | None, int]:
        lines = units(candidate)
        fill = fill_legs(lines, legs, slack=1)
        if fill is None:
            return None, 0
        empty = room - sum(e - s for s, e in zip(fill.starts, fill.ends, strict=True))
        changed = sum(1 for e in candidate if e.loose)
        return _Set(candidate, lines, legs, fill, body, fill.cost + 10.0 * empty + 2.0 * changed), empty

    target = room - len(units(elements))
    tried: set[int] = set()
    aim = target if -budget <= target <= budget + 6 else 0
    for _ in range(5):
        if aim in tried:
            break
        tried.add(aim)
        candidate = elements if aim == 0 else spread(setter, elements, aim, budget)
        made, empty = attempt(candidate)
        if made is None:
            if target > budget + 6:
                break
            aim -= 1
            continue
        if best is None or made.score < best.score:
            best = made
        if empty == 0 or empty > budget + 6:
            break
        aim += empty
    if best is not None and best.fill.cost >= ORPHAN:
        best = _mended(setter, best, attempt)
    if best is not None:
        return best
    found = level_legs(units(elements), legs)
    if found is not None:
        lines = units(elements)
        fill, ended = found
        empty = room - fill.used
        made = _Set(elements, lines, ended, fill, body, fill.cost + 10.0 * empty)
        if fill.cost >= ORPHAN:
            made = _mended(setter, made, lambda els: _level(els, units(els), legs, body))
        return made
    squeezed = spread(setter, elements, -budget, budget)
    lines = units(squeezed)
    fill = fill_overset(lines, legs)
    return _Set(squeezed, lines, legs, fill, body, 1e5 + 100.0 * (len(lines) - fill.used) + fill.cost)


def _level(elements: list[Element], units: list[Unit], legs: tuple[Leg, ...], body: Body) -> tuple["_Set | None", int]:
    found = level_legs(units, legs)
    if found is None:
        return None, 0
    fill, ended = found
    room = sum(len(leg.lines) for leg in legs)
    return _Set(elements, units, ended, fill, body, fill.cost + 10.0 * (room - fill.used)), 0


def _mended(
    setter: Setter, made: _Set, attempt: Callable[[list[Element]], tuple[_Set | None, int]]
) -> _Set:
    """One paragraph a line longer or shorter where that takes away a widow or an orphan."""
    best = made
    for i, element in enumerate(made.elements):
        if element.lines < 4 or element.loose:
            continue
        for delta in (-1, 1):
            changed = looser(setter, element, delta)
            if changed is None:
                continue
            candidate = [*made.elements[:i], changed, *made.elements[i + 1 :]]
            found, _ = attempt(candidate)
            if found is not None and found.score < best.score:
                best = found
        if best.fill.cost < ORPHAN:
            break
    return best


def spread(setter: Setter, elements: list[Element], delta: int, budget: int) -> list[Element]:
    """The elements ``delta`` lines longer (or shorter): paragraphs whose last line is nearly full grow most
    easily, those with a short last line shrink most easily; then whole lines above subheads."""
    out = list(elements)
    left = delta
    if delta > budget:
        for i, element in enumerate(out):
            if left <= budget or i == 0:
                continue
            if element.mark.role == "subhead" and element.above == 1:
                out[i] = replace(element, above=2)
                left -= 1

    def fullness(i: int) -> float:
        last = out[i].broken.lines[-1]
        return last.natural / max(1.0, last.measure.width)

    order = [i for i, e in enumerate(out) if not e.ornament and e.mark.role == "body" and e.lines > 2]
    order.sort(key=fullness, reverse=delta > 0)
    step = 1 if delta > 0 else -1
    tries = 0
    for i in order:
        if left == 0 or abs(delta - left) >= budget + 4 or tries > 14:
            break
        tries += 1
        changed = looser(setter, out[i], step)
        if changed is not None:
            out[i] = changed
            left -= step
    if left > 0:
        for i, element in enumerate(out):
            if left > 0 and i and element.mark.role == "subhead" and element.above == 1:
                out[i] = replace(element, above=2)
                left -= 1
    return out


def _remainder(elements: list[Element], units: list[Unit], used: int) -> list[Element]:
    """The elements from a unit on."""
    if used >= len(units):
        return []
    unit = units[used]
    first = elements[unit.element]
    rest = list(elements[unit.element + 1 :])
    line = max(0, unit.line)
    return [replace(first, first=line, above=0) if line else replace(first, above=0), *rest]


def _rebroken(setter: Setter, element: Element, width: float) -> Element:
    """The element, or what is left of it, at another width."""
    from layout.text.paragraph import Copy

    start = element.broken.lines[element.first].start if element.first and not element.ornament else 0
    left = element.measures[-1].left
    copy = element.copy
    if start:
        spans, at = [], 0
        for span in copy.spans:
            if at + len(span.text) > start:
                spans.append(span._replace(text=span.text[max(0, start - at) :]))
            at += len(span.text)
        copy = Copy(tuple(spans), copy.style, copy.language)
    indent = 0.0 if start else element.measures[0].left - left if len(element.measures) == 2 else 0.0
    rest = Measure(width - left, left)
    measures = (Measure(width - left - indent, left + indent), rest) if indent else (rest,)
    broken = setter.composer.paragraph(copy, measures)
    return replace(element, copy=copy, measures=measures, broken=broken, first=0, drop=None, solid=0 if element.drop else element.solid)


def _draw_mug(block: PictureBlock, x: float, line: int, lines: int) -> tuple[Tag, ...]:
    """A portrait without caption."""
    bare = replace(block, picture=replace(block.picture, caption=(), credit=""))
    return bare.draw(x, line, lines)


def _shift(tags: tuple[Tag, ...], dx: float, dy: float) -> list[Tag]:
    from layout.page.shift import shifted

    return [shifted(tag, dx, dy) for tag in tags]


def _texts(blocks: tuple[copy_of.Block, ...]) -> list[copy_of.RichText]:
    found: list[copy_of.RichText] = []
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


def heads_below(heading: Heading, step: float) -> int:
    """Lines that a heading takes when text follows."""
    return math.ceil(heading.bottom / step)


def place_of(article: str) -> Place:
    return Place(article, ())
