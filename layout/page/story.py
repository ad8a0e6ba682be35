"""One story in its slots: heading, pictures, legs, insets; over several slots where it jumps.

In: a Story (article, Regions, picture facts). Out: for each slot the finished items and by how many lines
the copy was over or under. What may give is tried in the order of the trade: the height of the leading
picture, a paragraph a line longer or shorter, whole lines at subheads.
"""

from collections.abc import Iterator
from dataclasses import replace

from layout.display.items import Fill, Item, Stroke, Tag
from layout.language.words import words as words_in
from layout.model.diagnostics import Diagnostic, Place
from layout.model.geometry import Rect
from layout.page.arrange import NO_LINE, Arrangement, Body, Inset
from layout.page.copyfit import Fitted, fill_text, fit_text, rebroken, remainder, tell_parted
from layout.page.elements import Element, Weaver, draw_legs, units_of, words_of
from layout.page.flow import Leg, shortened
from layout.page.heading import hang_line
from layout.page.insets import BoxBlock, PictureBlock, PullBlock, leg_places
from layout.page.links import leading_to, text_tag
from layout.page.refit import fit_of, given, refill, refit
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter
from layout.page.shift import shifted

#: Heights of the leading picture that are set in full and compared.
HEIGHTS_TRIED = 3
#: A fit with a score below this is taken without trying more heights.
GOOD_ENOUGH = 22.0


def compose_story(setter: Setter, story: Story) -> tuple[StorySlot, ...]:
    """All slots of the story in turn; what is left after the last is overset."""
    parts = [_Part(setter, story, i) for i in range(len(story.regions))]
    made: list[StorySlot] = []
    elements = parts[0].woven()
    for i, part in enumerate(parts):
        if i and not elements and not part.all.holds_insets:
            made.append(StorySlot(part.all.region, ()))
            part.tell_idle()
            continue
        if i:
            elements = part.continued(elements)
        slot, elements = part.set(elements, sum(later.room() for later in parts[i + 1 :]))
        made.append(slot)
    return tuple(made)


class _Part:
    """One slot of the story and the text that goes into it."""

    def __init__(self, setter: Setter, story: Story, index: int) -> None:
        self.setter, self.story = setter, story
        self.all = Arrangement(setter, story, index)
        #: The jump line takes the last line of the last leg.
        self.reserved = 0 if self.all.last or self.all.silent(index + 1) else 1

    def woven(self) -> list[Element]:
        """All of the article's flowing text at this slot's measure."""
        article, voice = self.story.article, self.all.voice
        weaver = Weaver(self.setter, voice, self.all.leg_width)
        elements = weaver.weave(article.blocks)
        drop = article.drop_cap
        if drop is None:
            drop = (self.all.region.rank == 1 or voice.family == "opinion") and not self.all.panel
        elements = weaver.opened(elements, article.dateline, drop and len(elements) > 2)
        return [*elements, *weaver.closing(article)]

    def continued(self, elements: list[Element]) -> list[Element]:
        """What an earlier slot left, broken again where this one's legs are of another width."""
        width = self.all.leg_width
        same = [abs(e.measures[-1].width + e.measures[-1].left - width) < 0.01 for e in elements]
        return [e if s else rebroken(self.setter, e, width) for e, s in zip(elements, same, strict=True)]

    def room(self) -> int:
        """Lines of text that the slot holds with its picture at its natural height."""
        return sum(len(leg.lines) for leg in self.all.body().legs) - self.reserved

    def set(self, elements: list[Element], later: int) -> tuple[StorySlot, list[Element]]:
        """This slot's part of the text; returns the slot and what is left for the next.

        ``later``: lines that the story's later slots hold, so that the picture's height makes the whole story fit.
        """
        place = (self.all.region.page, self.all.region.slot, self.story.article.path)
        if self.setter.quick:
            found = self._as_before(elements, place, later)
            if found is not None:
                return self._drawn(*found)
        best: tuple[float, int | None, Body, Fitted] | None = None
        for height, bend in self._heights(elements, later):
            body = self.all.body(height)
            fitted = self._fitted(elements, body)
            if best is None or fitted.score + bend < best[0]:
                best = (fitted.score + bend, height, body, fitted)
            if fitted.score < GOOD_ENOUGH:
                break
        assert best is not None
        _, height, body, fitted = best
        self.setter.keep_fit(place, fit_of(height, elements, fitted))
        return self._drawn(body, fitted)

    def _as_before(self, elements: list[Element], place: object, later: int) -> tuple[Body, Fitted] | None:
        """The text fitted as it was last, the leading picture perhaps a line higher or lower; None where it is not as
        good."""
        fit, spot = self.setter.fits.get(place), self.all.leading
        if fit is None or (fit.height is None) != (spot is None):
            return None
        before = given(elements, fit)
        best: tuple[Body, Fitted] | None = None
        for height in self._near(fit.height, before, later):
            body = self.all.body(height)
            legs = self._open_legs(body)
            fitted = refit(before, legs, fit) if self.all.last else refill(before, legs, fit)
            if fitted is not None and (best is None or fitted.score < best[1].score):
                best = (body, fitted)
                chosen = height
            if fitted is not None and fitted.score <= max(GOOD_ENOUGH, fit.score):
                break
        if best is not None:
            self.setter.keep_fit(place, fit_of(chosen, elements, best[1])._replace(score=fit.score))
        return best

    def _near(self, height: int | None, elements: list[Element], later: int) -> Iterator[int | None]:
        """Depths of the leading picture to try when it was ``height`` deep, the last one counted only if asked for."""
        spot = self.all.leading
        if spot is None or height is None:
            yield None
            return
        for near in (height, height - 1, height + 1):
            if spot.least <= near <= spot.most:
                yield near
        likely = self._heights(elements, later)[0][0]
        if likely is not None and abs(likely - height) > 1:
            yield likely

    def _heights(self, elements: list[Element], later: int) -> list[tuple[int | None, float]]:
        """Depths of the leading picture worth trying, the likeliest first, each with what it costs to bend to it."""
        spot = self.all.leading
        if spot is None:
            return [(None, 0.0)]
        after = self.story.after if self.all.first and not self.all.last else 0
        need = after + self.reserved if after else len(units_of(elements)) - later + self.reserved

        def gap(height: int) -> int:
            return sum(len(leg.lines) for leg in self.all.body(height).legs) - need

        # every line of picture takes one from each leg it covers, so the depth that fits is near this one
        likely = spot.lines + round(gap(spot.lines) / spot.legs)
        ranked: list[tuple[float, int]] = []
        for height in range(max(spot.least, likely - 3), min(spot.most, likely + 3) + 1):
            spare = gap(height)
            ranked.append((abs(height - spot.lines) + (20.0 - 12.0 * spare if spare < 0 else 5.0 * spare), height))
        if not ranked:
            ranked.append((0.0, min(max(likely, spot.least), spot.most)))
        ranked.sort()
        # a part that goes on elsewhere is always full: only the rest tells whether a depth fits
        return [
            (height, 1.5 * abs(height - spot.lines) if self.all.last else 3.0 * off)
            for off, height in ranked[:HEIGHTS_TRIED]
        ]

    def _fitted(self, elements: list[Element], body: Body) -> Fitted:
        legs = self._open_legs(body)
        return fit_text(self.setter, elements, legs) if self.all.last else fill_text(self.setter, elements, legs)

    def _open_legs(self, body: Body) -> tuple[Leg, ...]:
        """The legs as far as text may stand in them: not below a jump, nor on its line."""
        legs = body.legs
        if self.all.last:
            return legs
        if self.story.after and self.all.first:
            legs = shortened(legs, self.story.after + self.reserved)
        at = _last_with_lines(legs)
        if self.reserved and at >= 0:
            legs = (*legs[:at], replace(legs[at], lines=legs[at].lines[:-1]), *legs[at + 1 :])
        return legs

    def _drawn(self, body: Body, fitted: Fitted) -> tuple[StorySlot, list[Element]]:
        arranged, step, region = self.all, self.setter.step, self.all.region
        tags: list[Tag] = []
        if arranged.panel:
            top = hang_line(self.setter)
            area = Rect(0.0, top, region.width, region.lines * step - top)
            items: tuple[Item, ...] = (
                Fill(area, self.setter.sheet.ink("tint")),
                Stroke(0.0, top, area.width, top, 1.5, self.setter.sheet.ink("accent")),
            )
            tags.append(Tag(arranged.voice.mark("panel"), items))
        heads = arranged.heading.tags
        if heads and not arranged.first and not arranged.silent(arranged.index):
            heads = (leading_to(heads[0], self.story.regions[arranged.index - 1].page), *heads[1:])
        tags.extend(shifted(tag, arranged.x, body.heading_line * step) for tag in heads)
        if arranged.byline is not None and body.byline_line == NO_LINE:
            arranged.say_left_out("the byline", ("byline",))
        elif arranged.byline is not None:
            tags.extend(arranged.byline.draw(arranged.x, body.byline_line))
        places = leg_places(fitted.fill.starts, fitted.fill.ends, fitted.legs, step)
        tags.extend(draw_legs(self.setter, fitted.elements, fitted.units, places))
        used = fitted.fill.used
        # the faults of what is overset are told too; those of what goes on elsewhere, when it is set there
        told = fitted.units if arranged.last else fitted.units[:used]
        for e in dict.fromkeys(unit.element for unit in told):
            element = fitted.elements[e]
            self.setter.noted(element.broken, element.at, region.page, region.slot)
        tell_parted(self.setter, fitted, region.page, region.slot)
        rest: list[Element] = []
        over = words = 0
        text = ""
        if not arranged.last:
            rest = remainder(fitted.elements, fitted.units, used)
            if rest and self.reserved and _last_with_lines(body.legs) >= 0:
                tags.append(self._jump_line(fitted, body))
        elif used < len(fitted.units):
            over, words, text = words_of(fitted.elements, fitted.units, used)
        for left in body.left_out:
            self._left_out(left)
        for inset in sorted(body.insets, key=lambda i: not isinstance(i.inset, PictureBlock)):
            tags.extend(inset.draw())
        under = 0 if over or not arranged.last else max(0, fitted.room - len(places))
        return StorySlot(region, tuple(tags), over, under, words, text, len(places)), rest

    def tell_idle(self) -> None:
        """Tells that the story ended before it came here."""
        region = self.all.region
        message = f"the story ends before its jump to {region.page}.{region.slot}, which stays empty"
        at = Place(self.story.article.path, ())
        said = Diagnostic("idle-jump", message, "take the jump out, or add copy", at, region.page, region.slot)
        self.setter.diagnostics.append(said)

    def _left_out(self, inset: Inset) -> None:
        """Tells of what found no room beside the text."""
        match inset:
            case PictureBlock():
                self.all.say_left_out(inset.picture.file, inset.place.path)
            case PullBlock():
                self.all.say_left_out("the pull quote", ("body", inset.block))
            case BoxBlock():
                self.all.say_left_out("the box", ("body", inset.block))

    def _jump_line(self, fitted: Fitted, body: Body) -> Tag:
        """The jump line on the line below the last leg's text."""
        voice, at = self.all.voice, _last_with_lines(body.legs)
        leg, last = body.legs[at], fitted.legs[at]
        line = next((n for n in leg.lines if not last.lines or n > last.lines[-1]), leg.lines[-1])
        following = self.story.regions[self.all.index + 1].page
        text = words_in(voice.language).continued_on.format(page=self.all.folio(following))
        style = self.setter.style("jump-line", voice)
        broken = self.setter.broken(self.setter.copy(text, style, voice.language), leg.width)
        made = text_tag(voice.mark("jump"), broken, (leg.x, line * self.setter.step, self.setter.step))
        return leading_to(made, following)


def _last_with_lines(legs: tuple[Leg, ...]) -> int:
    """The number of the last leg that offers a line; -1 where none does."""
    return next((i for i in range(len(legs) - 1, -1, -1) if legs[i].lines), -1)
