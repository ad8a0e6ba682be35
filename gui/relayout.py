"""Versions of the issue come in, composed pages and what preflight finds on them go out, from a thread of its own.

The newest version alone counts: what was asked for before it and is not begun is dropped, and what is begun is left
at once, in the midst of a story. The pages that are shown come first, set quickly (lines and legs; a headline's size
may follow); then, once they had time to be painted, all pages, settled, which is exactly what ``layout render`` gives.
Trials (what a drag would make of a page) go before both: quick, and settled where the hand rests. Preflight comes last,
once nothing was asked for a while: what did not change since it looked is not judged again.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from gui.files.mailbox import Mailbox
from layout.display.items import IssueDisplay, PageDisplay
from layout.engine import Engine
from layout.fonts.book import FontBook
from layout.model.diagnostics import Composed, Diagnostic
from layout.model.issue import Issue
from layout.model.values import dataclass

if TYPE_CHECKING:
    from layout.pictures.probe import PictureFacts
    from layout.preflight.contents import AdvertContents
    from layout.preflight.run import Preflight

#: Seconds that the window has to itself after a quick answer: two threads of Python take turns, and painting is first.
PAINTING = 0.03
#: Seconds that a hand must rest in a drag before what it holds is settled: steps come 16 ms after each other.
RESTING = 0.06
#: The same as PAINTING for each page in sight of an issue just opened: nothing was ever painted, and panels are to be
#: made.
FIRST_PAINTING = 0.25
#: Seconds without anything to compose after which preflight looks: whoever types on does not wait for it.
STILL = 0.25


class Asked(NamedTuple):
    """A version of an edition to compose; ``pages`` are those that are shown, and wanted first."""

    version: int
    issue: Issue
    edition: str
    pages: tuple[int, ...]
    trial: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """Pages of one version. ``whole``: all pages of the edition, settled; their diagnostics are the edition's then."""

    version: int
    issue: Issue
    edition: str
    pages: tuple[PageDisplay, ...]
    diagnostics: tuple[Diagnostic, ...]
    whole: bool
    book: FontBook
    trial: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What preflight says of a version, all of whose pages are composed."""

    version: int
    edition: str
    diagnostics: tuple[Diagnostic, ...]


class _Unjudged(NamedTuple):
    asked: Asked
    display: IssueDisplay
    when: float


class _Dropped(Exception):
    """Something newer is asked for."""


class Relayout(QObject):
    """The composing thread of one open issue. ``composed`` comes on the thread that this object lives in."""

    composed = Signal(object)
    #: preflight looked at all pages (``Judged``), after they were composed
    judged = Signal(object)
    #: an exception of ours, with its traceback as text
    broken = Signal(str)

    def __init__(self, issue: Issue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = Engine(issue)
        self._preflight: Preflight | None = None
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._arrived)
        self._wake = threading.Condition()
        self._next: Asked | None = None
        self._trial: Asked | None = None
        self._chores: list[Callable[[Engine], object]] = []
        #: composed and not yet judged, and when it will be
        self._unjudged: _Unjudged | None = None
        self._ends = False
        self._busy = False
        self._cold = True
        self._thread = threading.Thread(target=self._work, name="composing", daemon=True)
        self._thread.start()

    def ask(self, asked: Asked) -> None:
        """Compose this version; the one asked for before is forgotten where it is not done."""
        with self._wake:
            if asked.trial:
                self._trial = asked
            else:
                self._next = asked
            self._wake.notify()

    def drop_trial(self) -> None:
        """The drag is over: what was to be tried and is not begun is not wanted any more."""
        with self._wake:
            self._trial = None

    def chore(self, work: Callable[[Engine], object]) -> None:
        """Let the engine do ``work`` once nothing is to be composed; it runs on the composing thread."""
        with self._wake:
            self._chores.append(work)
            self._wake.notify()

    @property
    def idle(self) -> bool:
        """Whether nothing is being composed or waiting for it."""
        with self._wake:
            return not (self._busy or self._next or self._trial or self._chores or self._unjudged)

    def close(self) -> None:
        """End the thread; what it is doing is finished first."""
        with self._wake:
            self._ends = True
            self._next = self._trial = None
            self._chores.clear()
            self._wake.notify()
        self._thread.join()
        self._mailbox.empty()

    def _arrived(self, letter: Result | Judged | str) -> None:
        if isinstance(letter, Result):
            self.composed.emit(letter)
        elif isinstance(letter, Judged):
            self.judged.emit(letter)
        else:
            self.broken.emit(letter)

    # on the composing thread

    def _work(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                while not (self._ends or self._next or self._trial or self._chores):
                    left = self._unjudged.when - time.monotonic() if self._unjudged else None
                    if left is not None and left <= 0.0:
                        break
                    self._wake.wait(left)
                if self._ends:
                    return
                self._busy = True
                asked, chore = None, None
                if self._trial:
                    asked, self._trial = self._trial, None
                elif self._next:
                    asked, self._next = self._next, None
                elif self._chores:
                    chore = self._chores.pop(0)
            try:
                if asked is not None:
                    self._compose(asked)
                elif chore is not None:
                    chore(self._engine)
                else:
                    self._judge()
            except Exception:  # told to the user with what to send us; the next version may well compose
                import traceback  # only when something is wrong

                self._mailbox.put(traceback.format_exc())

    def _compose(self, asked: Asked) -> None:
        if not asked.trial:
            self._unjudged = None
        self._engine.update(asked.issue)
        self._engine.goes_on = self._go_on  # chores that compose are done to their end
        try:
            if asked.trial:
                self._try_out(asked)
            else:
                self._compose_all(asked)
        except _Dropped:
            if not asked.trial:
                self._later(asked)
        finally:
            self._engine.goes_on = None
        if asked.trial:
            self._judge_later()

    def _try_out(self, asked: Asked) -> None:
        """What a drag would make of a page, at once; settled where the hand rests, for that is what it will be."""
        made = self._engine.compose(asked.edition, asked.pages, quick=True)
        self._put(asked, made, whole=False)
        self._rest(RESTING)
        settled = self._engine.compose(asked.edition, asked.pages)
        before = made.value.pages
        if any(page is not known for page, known in zip(settled.value.pages, before, strict=True)):
            self._put(asked, settled, whole=False)

    def _compose_all(self, asked: Asked) -> None:
        """The pages that are shown, then all of them."""
        # at first each page as soon as it can be, settled at once: nothing is known from which to guess
        cold, self._cold = self._cold, False
        steps = [(page,) for page in asked.pages] if cold else [asked.pages]
        for pages in steps if asked.pages else ():
            made = self._engine.compose(asked.edition, pages, quick=not cold)
            self._put(asked, made, whole=False)
            self._rest(FIRST_PAINTING if cold else PAINTING)
        made = self._engine.compose(asked.edition, ready=self._go_on)
        self._put(asked, made, whole=True)
        if not self._engine.marked:
            self._engine.mark()  # what is explained is told against the issue as it was opened
        self._unjudged = _Unjudged(asked, made.value, time.monotonic() + STILL)

    def _judge_later(self) -> None:
        """Not now: something else goes on."""
        if self._unjudged is not None:
            self._unjudged = self._unjudged._replace(when=time.monotonic() + STILL)

    def _judge(self) -> None:
        """Preflight, for 5 ms where a paragraph changed; at first for 80, and longer where adverts were never read."""
        from layout.preflight.run import Preflight  # not before the first pages are seen
        from layout.recheck.adverts import advert_contents

        def contents(facts: "PictureFacts") -> "AdvertContents | None":
            self._go_on()
            return advert_contents(facts)

        unjudged, self._unjudged = self._unjudged, None
        assert unjudged is not None, "there is nothing else to do"
        asked, display, _ = unjudged
        if self._preflight is None:
            self._preflight = Preflight(self._engine.sources)
        try:
            found = self._preflight.run(asked.issue, (display,), contents=contents)
        except _Dropped:
            self._unjudged = unjudged
            self._judge_later()
        else:
            self._mailbox.put(Judged(asked.version, asked.edition, found))

    def _rest(self, pause: float) -> None:
        """Wait while an answer is painted. Raises _Dropped where something else is wanted by then."""
        until = time.monotonic() + pause
        with self._wake:
            while not (self._ends or self._next or self._trial):
                left = until - time.monotonic()
                if left <= 0:
                    return
                self._wake.wait(left)
        raise _Dropped

    def _go_on(self, _page: PageDisplay | None = None) -> None:
        """Asked time and again: while stories are set, at each page of the whole, and at each advert that is judged."""
        if self._ends or self._next or self._trial:
            raise _Dropped

    def _later(self, asked: Asked) -> None:
        """The drag first; then this version, all of it, if it still is the newest."""
        with self._wake:
            if not self._next and not self._ends:
                self._next = asked._replace(pages=())

    def _put(self, asked: Asked, made: Composed[IssueDisplay], *, whole: bool) -> None:
        self._mailbox.put(
            Result(
                asked.version, asked.issue, asked.edition, made.value.pages, made.diagnostics, whole,
                self._engine.book, asked.trial,
            )
        )  # fmt: skip
