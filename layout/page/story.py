"""One story in its slots: heading, pictures, legs, insets; over several slots where it jumps.

In: a Story (article, Regions, picture facts). Out: for each slot the finished items and by how many lines
the copy was over or under, and what gave so that it fits (``fitting`` decides that).
"""

from dataclasses import replace

from layout.display.items import Fill, Item, Stroke, Tag
from layout.language.digits import in_digits
from layout.language.words import words as words_in
from layout.model.diagnostics import Diagnostic, Place
from layout.model.geometry import Rect
from layout.model.nouns import counted
from layout.page.advice import advise, words_to_end_well
from layout.page.arrange import NO_LINE, Body
from layout.page.book import FAMILY, compose_book
from layout.page.change import AS_IT_IS
from layout.page.copyfit import UNSEEMLY, Fitted, rebroken, remainder, tell_parted
from layout.page.elements import Element, Weaver, draw_legs, words_of
from layout.page.feet import foot_faults, tell_feet
from layout.page.fitting import Decision, Fitting
from layout.page.flow import level
from layout.page.heading import hang_line
from layout.page.insets import BoxBlock, PictureBlock, PullBlock, leg_places
from layout.page.jumping import Jumping
from layout.page.jumpline import last_with_lines, reserved
from layout.page.links import leading_to, text_tag
from layout.page.region import Story, StorySlot
from layout.page.room import Inset
from layout.page.search import arrange
from layout.page.setting import Setter
from layout.page.shift import shifted
from layout.page.variants import best_variant


def compose_story(setter: Setter, story: Story) -> tuple[StorySlot, ...]:
    """All slots of the story; where its first slot has variants, in the one that serves best."""
    if story.regions[0].style == FAMILY:
        return compose_book(setter, story)
    if story.regions[0].variants and any(story.article.blocks):
        return best_variant(setter, story, _composed)
    return _composed(setter, story)


def _composed(setter: Setter, story: Story) -> tuple[StorySlot, ...]:
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


def _empty(body: Body, fitted: Fitted, lines: int) -> int:
    """Lines of the legs in which nothing stands. Where all legs end level a line above their foot that is one: it is
    seen as a line more of white below the story."""
    empty = max(0, fitted.room - lines)
    short = level(body.legs, fitted.legs) and empty == sum(1 for leg in body.legs if leg.lines and not leg.inner)
    return min(empty, 1) if short else empty


class _Part:
    """One slot of the story and the text that goes into it."""

    def __init__(self, setter: Setter, story: Story, index: int) -> None:
        self.setter, self.story = setter, story
        self.all, self.said = arrange(setter, story, index, AS_IT_IS)
        self.reserved = reserved(self.all)

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

        ``later``: lines that the story's later slots hold.
        """
        part = Fitting if self.all.last else Jumping
        fitting = part(self.setter, (self.all, self.said), elements, later)
        choice = fitting.choose()
        self.all, self.said = choice.arranged, choice.said
        slot, rest = self._drawn(choice.body, choice.fitted)
        advice = ""
        if (slot.over or slot.under) and self.all.last and not self.setter.quick:
            advice = advise(self.setter, fitting, choice, slot)
        if self.all.last and not slot.over and choice.fitted.fill.cost >= UNSEEMLY and not self.setter.quick:
            self._tell_feet(fitting, choice.fitted)
        slot = replace(slot, gave=fitting.gave(choice), advice=advice)
        if self.setter.decided is not None:
            self.setter.decided.append(Decision(choice, tuple(fitting.based(choice)), slot))
        return slot, rest

    def _drawn(self, body: Body, fitted: Fitted) -> tuple[StorySlot, list[Element]]:
        arranged, step, region = self.all, self.setter.step, self.all.region
        self.setter.diagnostics.extend(self.said)
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
        for inset in body.insets:
            if inset.under:
                tags.extend(inset.draw())
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
            if rest and self.reserved and last_with_lines(body.legs) >= 0:
                tags.append(self._jump_line(fitted, body))
        elif used < len(fitted.units):
            over, words, text = words_of(fitted.elements, fitted.units, used)
        for left in body.left_out:
            self._left_out(left)
        for inset in sorted(body.insets, key=lambda i: not isinstance(i.inset, PictureBlock)):
            if not inset.under:
                tags.extend(inset.draw())
        under = 0 if over or not arranged.last else _empty(body, fitted, len(places))
        if arranged.last and not over:
            self._tell_uneven(body, fitted)
        return StorySlot(region, tuple(tags), over, under, words, text, len(places)), rest

    def _tell_uneven(self, body: Body, fitted: Fitted) -> None:
        """Tells that legs do not end level: nothing in the story could give what was missing."""
        fill, region = fitted.fill, self.all.region
        # where each leg ends, and where it could
        feet = [
            (leg.lines[end - start - 1], whole.lines[-1])
            for start, end, leg, whole in zip(fill.starts, fill.ends, fitted.legs, body.legs, strict=True)
            if end > start and not leg.inner
        ]
        level = max((foot for foot, _ in feet), default=0)
        apart = max((min(level, last) - foot for foot, last in feet), default=0)
        if apart:
            lines = f"{apart} line{'s' if apart > 1 else ''}"
            message = f"legs end {lines} apart in {region.page}.{region.slot}"
            hint = "add or cut a few words, or let a picture, a subhead or a pull quote give"
            at = Place(self.story.article.path, ())
            said = Diagnostic("uneven", message, hint, at, region.page, region.slot)
            self.setter.diagnostics.append(said)

    def _tell_feet(self, fitting: Fitting, fitted: Fitted) -> None:
        """Tells of legs that end badly though all that may give was tried, and what would help."""
        found = [word for word, _ in foot_faults(fitted)]
        if found:
            words = words_to_end_well(self.setter, fitting)
            hint = (
                f"cut {counted(words, 'word')}" if words else "cut or add a few lines, or give the slot another depth"
            )
            region = self.all.region
            tell_feet(self.setter, found, hint, (Place(self.story.article.path, ()), region.page, region.slot))

    def tell_idle(self) -> None:
        """Tells that the story ended before it came here."""
        self.setter.diagnostics.extend(self.said)
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
        voice, at = self.all.voice, last_with_lines(body.legs)
        leg, last = body.legs[at], fitted.legs[at]
        line = next((n for n in leg.lines if not last.lines or n > last.lines[-1]), leg.lines[-1])
        following = self.story.regions[self.all.index + 1].page
        text = words_in(voice.language).continued_on.format(page=self.all.folio(following))
        text = in_digits(text, voice.language)
        style = self.setter.style("jump-line", voice)
        broken = self.setter.broken(self.setter.copy(text, style, voice.language), leg.width)
        made = text_tag(voice.mark("jump"), broken, (leg.x, line * self.setter.step, self.setter.step))
        return leading_to(made, following)
