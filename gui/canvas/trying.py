"""An issue as a drag would make it comes in; its pages are shown in place of the open ones until the trial ends."""

from typing import TYPE_CHECKING

from gui.relayout import Result
from layout.model.issue import Issue

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.canvas.stage import Stage


class Trying:
    """One trial at a time. ``shown`` is told once the pages are there."""

    def __init__(self, stage: "Stage", shown: "Callable[[Result], None]") -> None:
        self._stage, self._shown = stage, shown
        #: pages that show a trial, to be put back
        self._tried: set[int] = set()

    def forget(self) -> None:
        """Another issue, or none: there is nothing to put back."""
        self._tried.clear()

    def show(self, issue: Issue, pages: tuple[int, ...]) -> None:
        """Compose these pages of an issue that is not the open one; the newest one asked for wins."""
        session = self._stage.session
        assert session is not None
        session.try_out(issue, pages, self._arrived)

    def end(self, *, keep: bool = False) -> None:
        """No trial any more. ``keep``: what it showed stays till the version that comes of it is composed."""
        session = self._stage.session
        if session is not None:
            session.end_trial()
        if not keep:
            self.put_back()

    def put_back(self) -> None:
        """The pages as the open version has them."""
        session = self._stage.session
        for number in self._tried:
            page = session.pages.get(number) if session else None
            if page is not None:
                self._stage.view.show_page(page)
        self._tried.clear()
        self._stage.show_trial({})

    def _arrived(self, result: Result) -> None:
        for page in result.pages:
            self._tried.add(page.number)
            self._stage.view.show_page(page)
        self._stage.show_trial({page.number: page for page in result.pages})
        self._shown(result)
