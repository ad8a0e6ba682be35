"""The smallest change that makes a story end level with its slot's foot: an Arrangement and elements come in, a Choice
goes out.

What may give is tried in the order of the fit list: nothing, the first thing, the first two, … and the first set of
changes that serves is taken; where headings would give next, finer changes are looked for before (``levers``). What is
done where nothing makes the legs full, ``resort`` tells. The same input gives the same choice.
"""

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from layout.model.diagnostics import Diagnostic
from layout.model.fit import Give
from layout.page.around import is_cut, offered
from layout.page.arrange import Arrangement, Body
from layout.page.change import AS_IT_IS, Change
from layout.page.copyfit import LETTERS, UNSEEMLY, Fitted, Limits, fit_text, limits_of
from layout.page.elements import Element, units_of
from layout.page.exact import Memo, fill_exactly, new_memo, reach
from layout.page.flow import Leg
from layout.page.jumpline import reserved
from layout.page.levers import finer, steps_of
from layout.page.parting import Break
from layout.page.prices import PICTURE_LINE, bend, price
from layout.page.refit import OVERSET
from layout.page.region import Story
from layout.page.setting import Setter

#: Depths of the leading picture that are set in full and compared, for each thing more that gives.
HEIGHTS_TRIED = 3
#: Ways to end level that are looked for, each in 0.4 ms: more are seldom of use; depths of one heading.
TRIES, HEIGHTS_MOST = 36, 5
#: Earlier changes that a further one is tried with; those with which finer ones are, and how many of these.
CHANGES_MOST, CHANGES_FINE, FINE_TRIES = 2, 3, 60
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
    them, whether the leading picture's depth is ``flexible``, and what text may give; ``moves``: whether finer changes
    are looked for before anything more gives."""

    new: tuple[Change, ...]
    changes: tuple[Change, ...]
    flexible: bool
    limits: Limits
    moves: bool = False


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


class Search:
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
        self._memo, self._strains = new_memo(), new_memo()
        self._reaches: dict[Limits, tuple[int, int]] = {}
        self._gaps: dict[tuple[Change, int | None], int] = {}
        self._ranks: dict[tuple[Change, bool], list[tuple[float, int | None]]] = {}
        self._arranged = {AS_IT_IS: arranged}
        self._place = (self.all.region.page, self.all.region.slot, self.story.article.path)
        #: Lines wanted, and how many of them are blanks that vanish at a leg's head.
        units = units_of(elements)
        self._need, self._blanks = len(units), sum(1 for unit in units if unit.line < 0)

    # -- the search --------------------------------------------------------------------------------

    def _levelled(self, budgets: list[Budget]) -> Choice | None:
        """All legs full, with as little given as does it."""
        tries = 0
        for budget in budgets:
            plain = (
                (change, height)
                for change in budget.new
                for height in islice(self._heights(change, budget.flexible, budget.limits), HEIGHTS_MOST)
            )
            for change, height in plain:
                if tries == TRIES:
                    break
                tries += 1
                found = self._exact(change, height, budget.limits)
                if found is not None:
                    return found
            if not budget.moves:
                continue
            for _, change, height in self._finely(budget)[:FINE_TRIES]:
                found = self._exact(change, height, budget.limits)
                if found is not None:
                    return found
        return None

    def _finely(self, budget: Budget) -> list[tuple[float, Change, int | None]]:
        """Finer changes of those that are new in a budget, each with a depth of the picture at which the text may fill
        the legs, and what they cost; the cheapest first. Before they are made, their room is only reckoned."""
        shorter, most = self._reach(budget.limits)
        found: list[tuple[float, Change, int | None]] = []
        for change in budget.new[:CHANGES_FINE]:
            arranged = self._with(change)[0]
            least = -shorter - min(self._blanks, arranged.legs)
            second = arranged.second.legs if arranged.second is not None else 0
            for moved in finer(self.all, arranged, flexible=budget.flexible, space=budget.limits.space):
                less = moved.air + moved.second * second
                paid = price(moved, self.all)
                for _, height in self._ranked(change, flexible=budget.flexible):
                    gap = self._gap(change, height) - less
                    if least <= gap <= most:
                        found.append((paid + bend(arranged, height) + LETTERS * abs(gap), moved, height))
        found.sort(key=lambda each: each[0])
        return found

    def _budgets(self) -> Iterator[Budget]:
        """What may give: nothing, the first thing of the fit list, the first two, ..."""
        flexible, letters, space = False, 0, 0
        changes = [AS_IT_IS]
        for give, following in pairwise((None, *self.all.fits, None)):
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
            limits = Limits(letters, space, self.locked)
            moves = following is None or following.what not in ("picture", "letters", "space")
            yield Budget(tuple(new), tuple(changes), flexible, limits, moves)

    def _choice(self, change: Change, height: int | None, fitted: Fitted) -> Choice:
        arranged, said = self._with(change)
        total = fitted.score + bend(arranged, height) + price(change, self.all)
        return Choice(arranged, said, height, arranged.body(height), fitted, total)

    def _exact(self, change: Change, height: int | None, limits: Limits) -> Choice | None:
        """The text in legs that it fills to the last line; None where it cannot."""
        body = self._with(change)[0].body(height)
        if is_cut(body.legs):
            return None
        fitted = fill_exactly(self.setter, self.elements, body.legs, limits, self._known_of(limits))
        return None if fitted is None else self._choice(change, height, fitted)

    def _known_of(self, limits: Limits) -> Memo:
        """What is known of the elements: with strained paragraphs it is more."""
        return self._strains if limits.strained else self._memo

    def _fit(self, limits: Limits, elements: list[Element], legs: tuple[Leg, ...]) -> Fitted:
        """Elements broken for their places, which no memo knows."""
        made = fill_exactly(self.setter, elements, legs, limits, new_memo())
        return made or fit_text(self.setter, elements, legs, limits)

    def _with(self, change: Change) -> tuple[Arrangement, tuple[Diagnostic, ...]]:
        made = self._arranged.get(change)
        if made is None:
            if change != change.plain:
                arranged, said = self._with(change.plain)
                made = self._arranged[change] = arranged.varied(change), said
            else:
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
            found = self._reaches[limits] = reach(self.setter, self.elements, limits, self._known_of(limits))
        return found

    def _widest(self, change: Change, flexible: bool) -> tuple[int, float, Change, int | None]:
        """The most room that a change gives beyond the lines of the text, less its price, and at which depth."""
        spot = self._with(change)[0].leading
        height = None if spot is None else spot.least if flexible else spot.lines
        return self._gap(change, height), -price(change, self.all), change, height

    def _varied(self, give: Give | None, changes: list[Change], flexible: bool) -> list[Change]:
        """What a further thing in heading or insets makes of the changes so far; only what goes the right way."""
        if give is None:
            return []
        _, nearest = self._ranked(AS_IT_IS, flexible=flexible)[0]
        steps = steps_of(self.all, give, over=self._gap(AS_IT_IS, nearest) < 0)
        # each thing more doubles what there is to try: of what came before, the least of each
        return [change._replace(**step) for change in changes[:CHANGES_MOST] for step in steps]  # type: ignore[arg-type]


def _off(gap: int) -> float:
    return 20.0 - 12.0 * gap if gap < 0 else 5.0 * gap
