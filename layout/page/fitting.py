"""The smallest change that makes a story end level with its slot's foot: an Arrangement and elements come in, a Choice
goes out.

What may give is tried in the order of the fit list: nothing, the first thing, the first two, … and the first set of
changes that serves is taken. Where none does, what comes nearest. The same input gives the same choice; only a setter
that is told to looks at how the slot was fitted last: ``steady`` keeps what still serves, ``quick`` does not search.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import NamedTuple

from layout.model.article import PullQuote, Quotation
from layout.model.diagnostics import Diagnostic
from layout.model.fit import Give
from layout.page.around import is_cut, offered, set_around
from layout.page.arrange import Arrangement, Body
from layout.page.change import AS_IT_IS, Change
from layout.page.copyfit import EMPTY, SHORT_MOST, UNSEEMLY, Fitted, Limits, fit_text, limits_of
from layout.page.elements import Element, units_of
from layout.page.exact import fill_exactly, new_memo, reach
from layout.page.flow import Leg, shortened
from layout.page.gave import Gave
from layout.page.jumpline import open_legs, reserved
from layout.page.parting import Break
from layout.page.prices import PICTURE_LINE, price, smaller, what_gave
from layout.page.refit import GOOD_ENOUGH, OVERSET, Fit, Pouring, fit_of, given, refill, refit, unchanged
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter

#: Depths of the leading picture that are set in full and compared, for each thing more that gives.
HEIGHTS_TRIED = 3
#: Ways to end level that are looked for, each in 0.4 ms: more are seldom of use; depths of one heading.
TRIES, HEIGHTS_MOST = 36, 5
#: Earlier changes that a further one is tried with.
CHANGES_MOST = 2
#: How far from the likeliest depth of the picture others are looked at.
NEAR = 3


class Choice(NamedTuple):
    """One way to set a slot's part of a story: the arrangement with what there is to say of it, the leading picture's
    depth, the text in its legs, and what it costs in all; ``parted``: where it is parted for a jump, if that was found.
    """

    arranged: Arrangement
    said: tuple[Diagnostic, ...]
    height: int | None
    body: Body
    fitted: Fitted
    score: float
    parted: Break | None = None


class Budget(NamedTuple):
    """What may give when the first things of a fit list do: changes of heading and insets, the ``new`` ones among
    them, whether the leading picture's depth is ``flexible``, and what text may give."""

    new: tuple[Change, ...]
    changes: tuple[Change, ...]
    flexible: bool
    limits: Limits


class Decision(NamedTuple):
    """How a slot was set: the choice, the elements before anything gave, and the slot that was made of it."""

    choice: Choice
    elements: tuple[Element, ...]
    slot: StorySlot


def serves(fitted: Fitted) -> bool:
    """Whether all text stands in its legs, every leg ends at its foot, and none ends badly."""
    return fitted.score < OVERSET and fitted.empty == 0 and fitted.fill.cost < UNSEEMLY


def arrange(setter: Setter, story: Story, index: int, change: Change) -> tuple[Arrangement, tuple[Diagnostic, ...]]:
    """An arrangement, and what there is to say of it: only that of the one chosen is told."""
    setter.go_on()
    told, setter.diagnostics = setter.diagnostics, []
    made = Arrangement(setter, story, index, change)
    said, setter.diagnostics = tuple(setter.diagnostics), told
    return made, said


class Fitting:
    """One slot's part of a story. ``later``: lines that the story's later slots hold, so that the picture's height
    makes the whole story fit."""

    def __init__(
        self, setter: Setter, arranged: tuple[Arrangement, tuple[Diagnostic, ...]], elements: list[Element], later: int
    ) -> None:
        self.setter = setter
        self.all = arranged[0]
        self.story, self.last = self.all.story, self.all.last
        self.later = later
        self.base = self.elements = elements
        self.reserved = reserved(self.all)
        self.limits = limits_of(self.all.fits, elements)
        self.locked = 0
        self._memo = new_memo()
        self._reaches: dict[Limits, tuple[int, int]] = {}
        self._gaps: dict[tuple[Change, int | None], int] = {}
        self._ranks: dict[tuple[Change, bool], list[tuple[float, int | None]]] = {}
        self._arranged = {AS_IT_IS: arranged}
        self._place = (self.all.region.page, self.all.region.slot, self.story.article.path)
        #: Lines wanted, and how many of them are blanks that vanish at a leg's head.
        units = units_of(elements)
        self._need, self._blanks = len(units), sum(1 for unit in units if unit.line < 0)

    def choose(self) -> Choice:
        """How the slot is set: at once or as before where that is asked for and a fit of before is known, else what is
        searched for."""
        fit: Fit | None = self.setter.fits.get(self._place)
        choice = None
        if fit is not None and self.setter.quick:
            choice = self._at_once(fit)
        elif fit is not None and self.setter.steady and (fit.height is None) == (self.all.leading is None):
            choice = self._steady(fit)
        if choice is None:
            choice = self._searched()
        parted = choice.parted.upto if choice.parted is not None and not choice.parted.stub else 0
        kept = fit_of(choice.height, self.based(choice), choice.fitted, choice.arranged.change)._replace(parted=parted)
        if self.setter.quick and fit is not None:
            kept = kept._replace(score=min(kept.score, fit.score))
        self.setter.keep_fit(self._place, kept)
        return choice

    def based(self, choice: Choice) -> list[Element]:
        """The elements of a choice before anything gave, parted as it parts them."""
        return self.base if choice.parted is None else list(choice.parted.elements)

    def gave(self, choice: Choice) -> tuple[Gave, ...]:
        """What gave in a choice, in the order of the fit list."""
        elements = list(zip(self.based(choice), choice.fitted.elements, strict=True))
        return what_gave(self.all, choice.arranged, choice.height, elements)

    def tried_with(self, elements: list[Element], change: Change, height: int | None) -> Fitted:
        """Other elements with other changes, everything else as it is."""
        arranged = self._with(change)[0]
        spot = arranged.leading
        depth = None if spot is None else spot.least if height is None else min(max(height, spot.least), spot.most)
        trial = Fitting(self.setter, (arranged, ()), elements, self.later)
        return trial._tried(AS_IT_IS, depth, trial.limits).fitted

    # -- the search --------------------------------------------------------------------------------

    def _searched(self) -> Choice:
        tries = 0
        budget = Budget((AS_IT_IS,), (AS_IT_IS,), False, self.limits)
        for budget in self._budgets():
            for change in budget.new:
                for height in islice(self._heights(change, budget.flexible, budget.limits), HEIGHTS_MOST):
                    if tries == TRIES:
                        break
                    tries += 1
                    found = self._exact(change, height, budget.limits)
                    if found is not None:
                        return found
        best: Choice | None = None
        for change, height in self._nearest(list(budget.changes), budget.flexible):
            found = self._tried(change, height, budget.limits)
            if best is None or found.score < best.score:
                best = found
            if found.fitted.score < OVERSET and found.fitted.empty <= 1:
                break
        assert best is not None
        return best

    def _budgets(self) -> Iterator[Budget]:
        """What may give: nothing, the first thing of the fit list, the first two, ..."""
        flexible, letters, space = False, 0, 0
        changes = [AS_IT_IS]
        for give in (None, *self.all.fits):
            new = changes
            match give.what if give else "":
                case "picture":
                    flexible = True
                case "letters":
                    letters = self.limits.letters
                case "space":
                    space = self.limits.space
                    new = [*changes, *self._varied(give, changes, flexible)]
                case "":
                    pass
                case _:
                    new = self._varied(give, changes, flexible)
            changes = list(dict.fromkeys([*changes, *new]))
            yield Budget(tuple(new), tuple(changes), flexible, Limits(letters, space, self.locked))

    def _tried(self, change: Change, height: int | None, limits: Limits) -> Choice:
        """The text where it cannot fill its legs: as few lines short as end them well, or overset."""
        body = self._with(change)[0].body(height)
        if is_cut(body.legs):
            around = set_around(self.setter, self.elements, body.legs, partial(self._fit, limits))
            return self._choice(change, height, around)
        room, gap = sum([len(leg.lines) for leg in body.legs]), self._gap(change, height)
        shorter, longer = self._reach(limits)
        short = max(1, gap - longer)
        fitted: Fitted | None = None
        while fitted is None and short <= min(gap + shorter + self._blanks, gap - longer + SHORT_MOST, room - 1):
            legs = shortened(body.legs, room - short)
            fitted = fill_exactly(self.setter, self.elements, legs, limits, self._memo)
            if fitted is not None:
                fitted = replace(fitted, room=room, score=fitted.score + EMPTY * short)
            short += 1
        if fitted is None:
            fitted = fit_text(self.setter, self.elements, body.legs, limits)
        return self._choice(change, height, fitted)

    def _choice(self, change: Change, height: int | None, fitted: Fitted) -> Choice:
        arranged, said = self._with(change)
        natural = arranged.leading.lines if arranged.leading else 0
        bend = PICTURE_LINE * abs(height - natural) if height is not None else 0.0
        total = fitted.score + bend + price(change, self.all)
        return Choice(arranged, said, height, arranged.body(height), fitted, total)

    def _exact(self, change: Change, height: int | None, limits: Limits) -> Choice | None:
        """The text in legs that it fills to the last line; None where it cannot."""
        body = self._with(change)[0].body(height)
        if is_cut(body.legs):
            return None
        fitted = fill_exactly(self.setter, self.elements, body.legs, limits, self._memo)
        return None if fitted is None else self._choice(change, height, fitted)

    def _fit(self, limits: Limits, elements: list[Element], legs: tuple[Leg, ...]) -> Fitted:
        """Elements broken for their places, which no memo knows."""
        made = fill_exactly(self.setter, elements, legs, limits, new_memo())
        return made or fit_text(self.setter, elements, legs, limits)

    def _with(self, change: Change) -> tuple[Arrangement, tuple[Diagnostic, ...]]:
        made = self._arranged.get(change)
        if made is None:
            made = self._arranged[change] = arrange(self.setter, self.story, self.all.index, change)
        return made

    def _gap(self, change: Change, height: int | None) -> int:
        """Lines that the legs offer beyond those that the text wants."""
        found = self._gaps.get((change, height))
        if found is None:
            after = self.story.after if self.all.first and not self.last else 0
            least = 0 if self.last or not self.reserved else min(self._need, self.setter.sheet.jump.least)
            need = after if after else max(least, self._need - self.later)
            legs = self._with(change)[0].body(height).legs
            found = self._gaps[change, height] = offered(legs) - need - self.reserved
        return found

    def _ranked(self, change: Change, *, flexible: bool) -> list[tuple[float, int | None]]:
        """Depths of the leading picture, those likeliest to make the text fit first, each with how far it is off."""
        found = self._ranks.get((change, flexible))
        if found is None:
            found = self._ranks[change, flexible] = self._rank(change, flexible=flexible)
        return found

    def _rank(self, change: Change, *, flexible: bool) -> list[tuple[float, int | None]]:
        spot = self._with(change)[0].leading
        if spot is None:
            return [(_off(self._gap(change, None)), None)]
        if not flexible:
            return [(_off(self._gap(change, spot.lines)), spot.lines)]
        # every line of picture takes one from each leg it covers, so the depth that fits is near this one; unless an
        # inset has room there that has none here, so it is asked again from there
        near: set[int] = set()
        likely = spot.lines
        rounds, reach_of = (2, NEAR) if change == AS_IT_IS else (1, NEAR - 1)
        for _ in range(rounds):
            likely = min(max(likely + round(self._gap(change, likely) / spot.legs), spot.least), spot.most)
            near.update(range(max(spot.least, likely - reach_of), min(spot.most, likely + reach_of) + 1))
        ranked: list[tuple[float, int | None]] = [
            (PICTURE_LINE * abs(height - spot.lines) + _off(self._gap(change, height)), height)
            for height in sorted(near)
        ]
        ranked.sort(key=lambda each: each[0])
        return ranked

    def _heights(self, change: Change, flexible: bool, limits: Limits) -> Iterator[int | None]:
        """The depths at which the text may end level when it gives no more than its limits, the likeliest first."""
        shorter, most = self._reach(limits)
        arranged = self._with(change)[0]
        least = -shorter - min(self._blanks, arranged.legs)
        for _, height in self._ranked(change, flexible=flexible):
            if least <= self._gap(change, height) <= most:
                yield height

    def _reach(self, limits: Limits) -> tuple[int, int]:
        """By how many lines the text may become shorter and longer."""
        found = self._reaches.get(limits)
        if found is None:
            found = self._reaches[limits] = reach(self.setter, self.elements, limits, self._memo)
        return found

    def _nearest(self, changes: list[Change], flexible: bool) -> list[tuple[Change, int | None]]:
        """Where nothing makes the text fit: what comes nearest; of what is over all the same, what leaves most room."""
        widest = max([self._widest(change, flexible) for change in changes], key=lambda each: each[:2])
        if widest[0] < 0:
            return [widest[2:]]
        found = [
            (off + price(change, self.all), number, change, height)
            for number, change in enumerate(changes)
            for off, height in self._ranked(change, flexible=flexible)[:HEIGHTS_TRIED]
        ]
        found.sort(key=lambda each: each[:2])
        return [(change, height) for _, _, change, height in found[:HEIGHTS_TRIED]]

    def _widest(self, change: Change, flexible: bool) -> tuple[int, float, Change, int | None]:
        """The most room that a change gives beyond the lines of the text, less its price, and at which depth."""
        spot = self._with(change)[0].leading
        height = None if spot is None else spot.least if flexible else spot.lines
        return self._gap(change, height), -price(change, self.all), change, height

    def _varied(self, give: Give | None, changes: list[Change], flexible: bool) -> list[Change]:
        """What a further thing in heading or insets makes of the changes so far; only what goes the right way."""
        if give is None or not self._has(give):
            return []
        _, nearest = self._ranked(AS_IT_IS, flexible=flexible)[0]
        over = self._gap(AS_IT_IS, nearest) < 0
        blocks, article = self.story.article.blocks, self.story.article
        quoted = any(isinstance(block, PullQuote) for block in blocks)
        steps: list[dict[str, object]] = []
        if give.what == "headline":
            # a size smaller helps where the text is over, and moves all feet where it all but fits
            steps = [{"cap": size} for size in smaller(self.all)[: round(give.less)]]
            steps += [{"lines": lines} for lines in range(1, 1 if over else round(give.more) + 1)]
        elif give.what == "deck" and over and any(article.deck):
            steps = [{"deck": False}]
        elif give.what == "pull" and over and quoted:
            steps = [{"pulls": False}]
        elif give.what == "space" and quoted:
            steps = [{"space": lines} for lines in range(1, round(give.less) + 1)]
        elif give.what == "quotation" and not over:
            found = [i for i, block in enumerate(blocks) if isinstance(block, Quotation)]
            steps = [{"quotation": i} for i in found]
        # each thing more doubles what there is to try: of what came before, the least of each
        return [change._replace(**step) for change in changes[:CHANGES_MOST] for step in steps]  # type: ignore[arg-type]

    def _has(self, give: Give) -> bool:
        """Whether what may give stands in this part of the story: the deck where it begins, quotes where it ends."""
        match give.what:
            case "deck":
                return self.all.first
            case "headline":
                return bool(self.all.heading.headline)
            case _:
                return self.last

    # -- as before ---------------------------------------------------------------------------------

    def _at_once(self, fit: Fit) -> Choice:
        """The text fitted as it was last, or nearly so: what gave then gives again, the leading picture is as deep as
        comes nearest. A few fillings of the legs, whatever the length of the story: the search comes when it is
        settled."""
        return self._poured(fit, self.elements, last=self.last)

    def _poured(self, fit: Fit, elements: list[Element], *, last: bool) -> Choice:
        """The elements at the likeliest depths; ``last``: all of them are to find a place."""
        arranged, said = self._with(fit.change)
        pouring = Pouring(given(elements, fit), last=last)

        def pour(cut: list[Element], legs: tuple[Leg, ...]) -> Fitted:
            return Pouring(cut, last=last).into(legs)

        good = fit.score if GOOD_ENOUGH < fit.score < OVERSET else GOOD_ENOUGH
        best: Choice | None = None
        for height in self._depths(fit, arranged, pouring.lines):
            body = arranged.body(height)
            legs = open_legs(arranged, body)
            cut = is_cut(legs)
            fitted = set_around(self.setter, elements, legs, pour) if cut else pouring.into(legs)
            if best is None or fitted.score < best.score:
                best = Choice(arranged, said, height, body, fitted, fitted.score)
            if fitted.score <= good:
                break
        assert best is not None, "there is a depth"
        return best

    def _depths(self, fit: Fit, arranged: Arrangement, lines: int) -> Iterator[int | None]:
        """Depths of the leading picture to try at once: that of before, the likeliest for so many lines of text, and a
        line less of it, so that all text goes in."""
        spot = arranged.leading
        if spot is None:
            yield None
            return
        before = spot.lines if fit.height is None else min(max(fit.height, spot.least), spot.most)
        yield before
        likely = before
        need = lines + self.reserved - (0 if self.last else self.later)
        for _ in range(2):
            gap = offered(arranged.body(likely).legs) - need
            likely = min(max(likely + math.floor(gap / spot.legs), spot.least), spot.most)
        if likely != before:
            yield likely
        if likely - 1 not in (before, spot.least - 1):
            yield likely - 1

    def _as_before(self, fit: Fit) -> Choice | None:
        """The text fitted as it was last, the leading picture perhaps a line higher or lower; None where that does not
        serve."""
        before = given(self.elements, fit)
        arranged, said = self._with(fit.change)
        for height in self._near(fit, arranged):
            body = arranged.body(height)
            legs = open_legs(arranged, body)
            if is_cut(legs):
                return None
            fitted = refit(before, legs, fit) if self.last else refill(before, legs, fit)
            if fitted is None:
                continue
            if fitted.score <= max(GOOD_ENOUGH, fit.score) and (not self.last or serves(fitted)):
                return Choice(arranged, said, height, body, fitted, fitted.score)
        return None

    def _near(self, fit: Fit, arranged: Arrangement) -> Iterator[int | None]:
        """Depths of the leading picture to try, the likeliest one counted only if asked for."""
        spot, height = arranged.leading, fit.height
        if spot is None or height is None:
            yield None
            return
        for near in (height, height - 1, height + 1):
            if spot.least <= near <= spot.most:
                yield near
        likely = self._ranked(fit.change, flexible=True)[0][1]
        if likely is not None and abs(likely - height) > 1:
            yield likely

    def _steady(self, fit: Fit) -> Choice | None:
        """What gave last is kept while it serves. Where it does not, paragraphs before the first that changed keep
        their lines all the same, unless text would be lost by it."""
        choice = self._as_before(fit)
        if choice is not None:
            return choice
        locked = unchanged(self.base, fit)
        if not locked:
            return None
        self.locked = locked
        self.elements, self._memo = [*given(self.base[:locked], fit), *self.base[locked:]], new_memo()
        self._reaches.clear()
        choice = self._searched()
        self.locked, self.elements, self._memo = 0, self.base, new_memo()
        self._reaches.clear()
        if choice.fitted.score < OVERSET:
            return choice
        free = self._searched()
        return choice if free.fitted.score >= OVERSET else free


def _off(gap: int) -> float:
    return 20.0 - 12.0 * gap if gap < 0 else 5.0 * gap
