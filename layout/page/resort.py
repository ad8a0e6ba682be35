"""What is left to try where nothing in the fit list makes a story's legs full: budgets come in, the Choice of the
smallest fault goes out.

In this order: legs as few lines short as end them well, level if that goes; a divided word at a leg's foot; what comes
nearest. Where that leaves a widow, an orphan or a head alone though all text has its place, a paragraph is set with
word spaces beyond its style's limits, or any leg ends a line above the others: both are smaller faults.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from layout.page.around import is_cut, set_around
from layout.page.change import Change
from layout.page.copyfit import EMPTY, LETTERS, PARTED_AT, SHORT_MOST, UNSEEMLY, Fitted, Limits, fit_text
from layout.page.exact import fill_exactly
from layout.page.flow import Leg, level, shortened, unlike
from layout.page.prices import bend, price
from layout.page.refit import OVERSET
from layout.page.search import HEIGHTS_MOST, HEIGHTS_TRIED, Budget, Choice, Search

#: Changes with which legs are left short, and ways to; ways to fill legs that may end with a hyphen; ways to strain
#: paragraphs, and to end any legs a line above the others.
CHANGES_SHORT, SHORT_TRIES, HYPHEN_TRIES, STRAIN_TRIES, UNLIKE_TRIES = 8, 40, 40, 40, 120
#: What it costs that legs left short do not end level.
UNEVEN = 45.0

#: So many lines short, with a change, and the leading picture so deep.
_Way = tuple[int, Change, int | None]


class Resort(Search):
    """One slot's part of a story, where need be with the smallest fault there is."""

    def _searched(self) -> Choice:
        budgets = list(self._budgets())
        last = budgets[-1]
        found = self._levelled(budgets)
        if found is None:
            found = self._shortest(last)
            if found is None or not level(found.body.legs, found.fitted.legs):
                # a divided word at a leg's foot is the smaller fault
                found = self._hyphened(last) or (self._strained(last) if found and self._movable() else None) or found
        if found is not None:
            return found
        best = self._nearest(last)
        if best.fitted.score >= OVERSET or best.fitted.fill.cost < UNSEEMLY:
            return best
        closer = self._closer(last)
        return (
            self._strained(last)
            or self._hyphened(closer)
            or self._strained(closer)
            or self._unlike(last)
            or self._shortest(closer)
            or self._unlike(closer)
            or best
        )

    def _movable(self) -> bool:
        """Whether something stands in the story that should make its legs end level."""
        parted = any(element.mark.role in PARTED_AT for element in self.base)
        return parted or self.all.leading is not None or bool(self.all.pulls)

    def _hyphened(self, budget: Budget) -> Choice | None:
        """All legs full, some of them with a hyphen at their feet."""
        limits = budget.limits._replace(hyphens=True)
        return self._first_exact(self._full_ways(budget, limits)[:HYPHEN_TRIES], limits)

    def _strained(self, budget: Budget) -> Choice | None:
        """All legs full, some of their paragraphs tighter or looser than their style allows."""
        for hyphens in (False, True):
            limits = budget.limits._replace(hyphens=hyphens, strained=True)
            found = self._first_exact(self._full_ways(budget, limits)[:STRAIN_TRIES], limits)
            if found is not None:
                return found
        return None

    def _closer(self, budget: Budget) -> Budget:
        """The same with the text a line nearer to its byline, so that every foot is another; nothing to try where that
        does not go."""
        byline = self.all.byline
        may = budget.limits.space and byline is not None and byline.depth and byline.portrait is None
        closer = tuple([change._replace(air=-1) for change in budget.changes]) if may else ()
        return budget._replace(new=(), changes=closer)

    def _full_ways(self, budget: Budget, limits: Limits) -> list[tuple[Change, int | None]]:
        """Changes and depths of the leading picture at which the text may fill its legs, the cheapest first."""
        ways = [
            (price(change, self.all) + off, change, height)
            for change in budget.changes[:CHANGES_SHORT]
            for off, height in self._ranked(change, flexible=budget.flexible)[:HEIGHTS_MOST]
        ]
        ways += self._finely(budget._replace(limits=limits))
        ways.sort(key=lambda each: each[0])
        return [(change, height) for _, change, height in ways]

    def _first_exact(self, ways: list[tuple[Change, int | None]], limits: Limits) -> Choice | None:
        tries = (self._exact(change, height, limits) for change, height in ways)
        return next((found for found in tries if found is not None), None)

    # -- legs left short -----------------------------------------------------------------------------

    def _shortest(self, budget: Budget) -> Choice | None:
        """Legs as few lines short as end well; short by a line each rather than that some are."""
        best: Choice | None = None
        for cost, (short, change, height) in self._short_ways(budget, budget.limits)[:SHORT_TRIES]:
            if best is not None and cost >= best.score:
                break
            legs = self._with(change)[0].body(height).legs
            room = sum([len(leg.lines) for leg in legs])
            if is_cut(legs) or short >= room:
                continue
            found = self._short(shortened(legs, room - short), (short, change, height), budget.limits)
            if found is not None and (best is None or found.score < best.score):
                best = found
        return best

    def _unlike(self, budget: Budget) -> Choice | None:
        """Any of the legs a line above the others, paragraphs strained only where nothing else does."""
        for strained in (False, True):
            limits = budget.limits._replace(hyphens=strained, strained=strained)
            tries = 0
            for _, (short, change, height) in self._short_ways(budget, limits):
                for legs in self._ended(short, change, height, also_last=strained):
                    if tries == UNLIKE_TRIES:
                        break
                    tries += 1
                    found = self._short(legs, (short, change, height), limits)
                    if found is not None:
                        return found
        return None

    def _ended(self, short: int, change: Change, height: int | None, *, also_last: bool) -> Iterator[tuple[Leg, ...]]:
        """The ways to end legs so many lines short; ``also_last``: and the one that takes them from the last ones."""
        legs = self._with(change)[0].body(height).legs
        room = sum([len(leg.lines) for leg in legs])
        if is_cut(legs) or short >= room:
            return
        if also_last:
            yield shortened(legs, room - short)
        yield from unlike(legs, room - short)

    def _short_ways(self, budget: Budget, limits: Limits) -> list[tuple[float, _Way]]:
        """Numbers of lines to leave empty, each with a change and a depth at which the text may; the cheapest first."""
        shorter, longer = self._reach(limits)
        ways: list[tuple[float, _Way]] = []
        for change in budget.changes[:CHANGES_SHORT]:
            arranged = self._with(change)[0]
            paid = price(change, self.all)
            for _, height in self._ranked(change, flexible=budget.flexible)[:HEIGHTS_MOST]:
                gap = self._gap(change, height)
                bent = bend(arranged, height)
                least = max(1, gap - longer)
                for short in range(least, min(gap + shorter + self._blanks, least + SHORT_MOST) + 1):
                    cost = paid + bent + EMPTY * short + LETTERS * abs(gap - short)
                    ways.append((cost, (short, change, height)))
        ways.sort(key=lambda each: each[0])
        return ways

    def _short(self, ended: tuple[Leg, ...], way: _Way, limits: Limits) -> Choice | None:
        """All text in legs that end so many lines short; None where that ends them badly."""
        short, change, height = way
        fitted = fill_exactly(self.setter, self.elements, ended, limits, self._known_of(limits))
        if fitted is None:
            return None
        legs = self._with(change)[0].body(height).legs
        room = sum([len(leg.lines) for leg in legs])
        uneven = 0.0 if level(legs, ended) else UNEVEN
        return self._choice(change, height, replace(fitted, room=room, score=fitted.score + EMPTY * short + uneven))

    # -- what comes nearest --------------------------------------------------------------------------

    def _nearest(self, budget: Budget) -> Choice:
        """Of a few ways that may come near, the one with the smallest faults."""
        best: Choice | None = None
        for change, height in self._near_ways(list(budget.changes), budget.flexible):
            found = self._tried(change, height, budget.limits)
            if best is None or found.score < best.score:
                best = found
            if found.fitted.score < OVERSET and found.fitted.empty <= 1:
                break
        assert best is not None
        return best

    def _near_ways(self, changes: list[Change], flexible: bool) -> list[tuple[Change, int | None]]:
        """Changes and depths that come nearest; of what is over all the same, what leaves most room."""
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
            fitted = fill_exactly(self.setter, self.elements, legs, limits, self._known_of(limits))
            if fitted is not None:
                fitted = replace(fitted, room=room, score=fitted.score + EMPTY * short)
            short += 1
        if fitted is None:
            fitted = fit_text(self.setter, self.elements, body.legs, limits)
        return self._choice(change, height, fitted)
