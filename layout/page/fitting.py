"""How a slot's part of a story is set: an Arrangement and elements come in, a Choice goes out.

The same input gives the same choice, by ``search`` and ``resort``; only a setter that is told to looks at how the slot
was fitted last: ``steady`` keeps what still serves, ``quick`` does not search.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from layout.page.around import is_cut, offered, set_around
from layout.page.arrange import Arrangement
from layout.page.change import AS_IT_IS, Change
from layout.page.copyfit import Fitted
from layout.page.elements import Element
from layout.page.exact import new_memo
from layout.page.flow import Leg
from layout.page.gave import Gave
from layout.page.jumpline import open_legs
from layout.page.prices import what_gave
from layout.page.refit import GOOD_ENOUGH, OVERSET, Fit, Pouring, fit_of, given, refill, refit, unchanged
from layout.page.region import StorySlot
from layout.page.resort import Resort
from layout.page.search import Choice, serves


class Decision(NamedTuple):
    """How a slot was set: the choice, the elements before anything gave, and the slot that was made of it."""

    choice: Choice
    elements: tuple[Element, ...]
    slot: StorySlot


class Fitting(Resort):
    """One slot's part of a story, fitted anew or as it was last."""

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

    def searched_with(self, elements: list[Element]) -> Choice:
        """What would be chosen for other elements of the same article."""
        trial = Fitting(self.setter, self._arranged[AS_IT_IS], elements, self.later)
        trial._arranged = self._arranged
        return trial._searched()

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
        self._begin_with([*given(self.base[:locked], fit), *self.base[locked:]])
        choice = self._searched()
        self.locked = 0
        self._begin_with(self.base)
        if choice.fitted.score < OVERSET:
            return choice
        free = self._searched()
        if free.fitted.score >= OVERSET:
            return choice
        self.setter.freed.add(self._place)
        return free

    def _begin_with(self, elements: list[Element]) -> None:
        """Searches for these elements from now on."""
        self.elements = elements
        self._memo, self._strains = new_memo(), new_memo()
        self._reaches.clear()
