"""A slot's part of a story that goes on in another slot: where the story is parted, and what gives so that the legs
above the jump line end level there.

In: what a Fitting takes. Out: a Choice with the Break that was chosen. Places after a whole sentence near the slot's
foot are looked at first (``parting``), each set in full as if the story ended there, with what may give in the order of
the fit list; then lines after which nothing speaks against a break; where neither fills the legs, what comes nearest.
"""

from collections.abc import Callable, Iterator
from functools import partial

from layout.page.around import is_cut, set_around
from layout.page.change import AS_IT_IS, Change
from layout.page.copyfit import EMPTY, PARTED_AT, Fitted, Limits, fill_text, limits_of
from layout.page.elements import Element, units_of
from layout.page.exact import Memo, fill_exactly, new_memo, reach
from layout.page.fitting import Fitting
from layout.page.flow import Leg, shortened
from layout.page.jumpline import open_legs
from layout.page.parting import Break, line_breaks, parted_again, sentence_breaks
from layout.page.prices import PICTURE_LINE, price
from layout.page.refit import GOOD_ENOUGH, OVERSET, Fit, given, refit
from layout.page.search import HEIGHTS_TRIED, NEAR, Choice, serves

#: Ways to end level at a break that are looked for, among sentences and among lines.
TRIES = 24
#: How far from the slot's foot a line is looked for where no sentence will do.
LINES_AROUND = 2


class _Trial:
    """A break that is tried, with what is the same for all depths of a picture."""

    __slots__ = ("_fitting", "_memo", "blanks", "cut", "head", "heads", "letters")

    def __init__(self, fitting: "Jumping", cut: Break) -> None:
        self._fitting, self.cut, self.head = fitting, cut, cut.head
        self.letters = limits_of(fitting.all.fits, self.head).letters
        self.heads = sum(1 for element in self.head if element.mark.role in PARTED_AT)
        self.blanks = sum(1 for unit in units_of(self.head) if unit.line < 0)
        self._memo: Memo | None = None

    @property
    def memo(self) -> Memo:
        if self._memo is None:
            self._memo = self._fitting.memo_of(self.cut)
        return self._memo


class Jumping(Fitting):
    """One slot's part of a story that goes on elsewhere."""

    _known: tuple[int, Memo] | None = None

    def _searched(self) -> Choice:
        # a headline gives for the whole story, or for legs that end level, not for the sake of a sentence
        for heading, short in ((False, 0), (True, 0), (False, 1)) if self.reserved else ():
            for look in (self._sentences, self._lines):
                found = self._parted(look, short, heading=heading)
                if found is not None:
                    return found
        return self._filled()

    # -- places to part it ---------------------------------------------------------------------------

    def _parted(self, look: Callable[[int], list[Break]], short: int, *, heading: bool) -> Choice | None:
        """The first place at which the legs end level, the last so many lines ``short``, with the least given for it.
        ``heading``: what is not so without a change of the heading."""
        plain = self._gap(AS_IT_IS, self._ranked(AS_IT_IS, flexible=True)[0][1]) >= -(self.limits.letters // 2)
        trials: dict[int, list[_Trial]] = {}
        seen: set[tuple[int, Change, int | None, Limits]] = set()
        tries = 0
        for budget in self._budgets():
            for change in budget.new:
                likeliest = self._ranked(change, flexible=True)[0][1]
                if not self._holds(change, likeliest, budget.changes) or (change != AS_IT_IS and plain) != heading:
                    continue
                room = self._open(change, likeliest)
                if room not in trials:
                    trials[room] = [_Trial(self, cut) for cut in look(room)]
                for trial in trials[room]:
                    for height in self._deep(change, likeliest, budget.flexible):
                        if tries == TRIES:
                            return None
                        key = (id(trial), change, height, budget.limits)
                        if key in seen:
                            continue
                        seen.add(key)
                        made, tried = self._at(trial, (change, height, short), budget.limits)
                        tries += tried
                        if made is not None:
                            return made
        return None

    def _asked(self, room: int) -> bool:
        """Whether the plan asks for so many lines before the jump; fewer are all that the slot holds."""
        return self.all.first and room == self.story.after

    def _sentences(self, room: int) -> list[Break]:
        rule = self.setter.sheet.jump
        if not rule.sentence:
            return []
        around = (0 if self._asked(room) else rule.sentence, rule.sentence)
        return self._long_enough(sentence_breaks(self.setter, self.elements, room, around), room)

    def _lines(self, room: int) -> list[Break]:
        around = (0 if self._asked(room) else LINES_AROUND, LINES_AROUND)
        return self._long_enough(line_breaks(self.elements, room, around), room)

    def _long_enough(self, found: list[Break], room: int) -> list[Break]:
        least = min(room, self.setter.sheet.jump.least)
        return [each for each in found if each.lines >= least]

    def _holds(self, change: Change, height: int | None, changes: tuple[Change, ...]) -> bool:
        """Whether the story's slots hold all of it with this change, what its last part may give counted; where no
        change does that, whether this one comes nearest."""
        if self._gap(change, height) >= -(self.limits.letters // 2):
            return True
        return change == self._widest_of(changes)

    def _widest_of(self, changes: tuple[Change, ...]) -> Change:
        return max(changes, key=lambda each: self._widest(each, True)[:2])

    def _open(self, change: Change, height: int | None) -> int:
        """Lines of text above the jump line."""
        arranged = self._with(change)[0]
        return sum([len(leg.lines) for leg in open_legs(arranged, arranged.body(height))])

    def _deep(self, change: Change, likeliest: int | None, flexible: bool) -> Iterator[int | None]:
        """Depths of the leading picture, the likeliest first."""
        yield likeliest
        spot = self._with(change)[0].leading
        if spot is None or likeliest is None or not flexible:
            return
        for off in range(1, NEAR + 1):
            for height in (likeliest + off, likeliest - off):
                if spot.least <= height <= spot.most:
                    yield height

    def _at(self, trial: "_Trial", way: tuple[Change, int | None, int], most: Limits) -> tuple[Choice | None, bool]:
        """The legs filled to the last line by what stands before a break, and whether that was tried at all."""
        change, height, short = way
        arranged, said = self._with(change)
        body = arranged.body(height)
        cut = trial.cut
        legs = open_legs(arranged, body, cut.lines)
        limits = Limits(min(most.letters, trial.letters), most.space, self.locked)
        room = sum([len(leg.lines) for leg in legs])
        gap = room - short - cut.lines
        if not -limits.letters - arranged.legs <= gap <= limits.letters + limits.space * trial.heads:
            return None, False
        fitted: Fitted | None
        if is_cut(legs):
            if cut.stub or short or abs(gap) > limits.letters + 1:
                return None, False
            fitted = set_around(self.setter, trial.head, legs, partial(self._fit, limits))
            fitted = fitted if serves(fitted) else None
        else:
            shorter, longer = reach(self.setter, trial.head, limits, trial.memo)
            if not -shorter - min(trial.blanks, arranged.legs) <= gap <= longer:
                return None, False
            fitted = fill_exactly(self.setter, trial.head, shortened(legs, room - short), limits, trial.memo)
        if fitted is None:
            return None, True
        natural = arranged.leading.lines if arranged.leading else 0
        bend = PICTURE_LINE * abs(height - natural) if height is not None else 0.0
        score = fitted.score + bend + price(change, self.all) + EMPTY * short
        return Choice(arranged, said, height, body, cut.whole(fitted), score, cut), True

    def memo_of(self, cut: Break) -> Memo:
        """What paragraphs may become before a break: asked once for all breaks, but of the one that is parted."""
        last = cut.upto - 1
        if self._known is None or self._known[0] < last:
            self._known = (last, new_memo())
            reach(self.setter, list(cut.elements[:last]), self.limits, self._known[1])
        mine = new_memo()
        mine.ways.update({key: way for key, way in self._known[1].ways.items() if key[0] < last})
        return mine

    # -- where no place fills the legs ---------------------------------------------------------------

    def _filled(self) -> Choice:
        """The legs full, wherever that parts the story, the picture as deep as makes the whole story fit."""
        best: Choice | None = None
        natural = self.all.leading.lines if self.all.leading else 0
        for off, height in self._ranked(AS_IT_IS, flexible=True)[:HEIGHTS_TRIED]:
            body = self.all.body(height)
            legs = open_legs(self.all, body)
            limits = self.limits._replace(locked=self.locked)
            fitted = set_around(self.setter, self.elements, legs, partial(self._fill, limits))
            # a part that goes on elsewhere is always full: only the rest tells whether a depth fits
            bend = 3.0 * off if height is not None else 0.0
            if best is None or fitted.score + bend < best.score:
                best = Choice(*self._arranged[AS_IT_IS], height, body, fitted, fitted.score + bend)
            if fitted.score < GOOD_ENOUGH or not natural:
                break
        assert best is not None
        return best

    def _fill(self, limits: Limits, elements: list[Element], legs: tuple[Leg, ...]) -> Fitted:
        return fill_text(self.setter, elements, legs, limits)

    # -- as before -----------------------------------------------------------------------------------

    def _at_once(self, fit: Fit) -> Choice:
        """Parted where it was, while the text before that fills the legs."""
        cut = self._again(fit)
        if cut is not None:
            choice = self._poured(fit, cut.head, last=True)
            if choice.fitted.score < OVERSET and choice.fitted.empty <= 1:
                return choice._replace(fitted=cut.whole(choice.fitted), parted=cut)
        return super()._at_once(fit)

    def _as_before(self, fit: Fit) -> Choice | None:
        cut = self._again(fit)
        if cut is None:
            return super()._as_before(fit)
        arranged, said = self._with(fit.change)
        head = given(cut.head, fit)
        for height in self._near(fit, arranged):
            body = arranged.body(height)
            legs = open_legs(arranged, body, cut.lines)
            if is_cut(legs):
                return None
            fitted = refit(head, legs, fit)
            if fitted is not None and serves(fitted):
                return Choice(arranged, said, height, body, cut.whole(fitted), fitted.score, cut)
        return None

    def _again(self, fit: Fit) -> Break | None:
        return parted_again(self.setter, self.elements, fit.before, fit.parted) if fit.parted else None
