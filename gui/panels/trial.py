"""Drafts that are not the open ones come in; the pages show what they would make, until the trial ends."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.relayout import Result
from layout.source.drafts import Drafts

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.session import Session


class PageTrial(QObject):
    """One trial at a time."""

    def __init__(self, stage: "Stage", parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._session: Session | None = None
        self._drafts: Drafts | None = None
        self._shown: set[int] = set()

    def show(self, session: "Session", drafts: Drafts, pages: tuple[int, ...]) -> None:
        """Show these pages as the drafts would have them."""
        if drafts is self._drafts:
            return
        issue = session.preview(drafts)
        if issue is None:
            return
        if self._shown - set(pages):
            self._put_back()
        self._session, self._drafts = session, drafts
        session.try_out(issue, pages, self._arrived)

    def end(self, *, keep: bool = False) -> None:
        """No trial any more. ``keep``: what it showed stays till the version that comes of it is composed."""
        if self._session is None:
            return
        self._session.end_trial()
        if not keep:
            self._put_back()
        self._shown.clear()
        self._session = self._drafts = None

    def _arrived(self, result: Result) -> None:
        if self._session is None:
            return
        for page in result.pages:
            self._shown.add(page.number)
            self._stage.view.show_page(page)
        self._stage.show_trial({page.number: page for page in result.pages})
        self._stage.refresh()

    def _put_back(self) -> None:
        """The pages as the open version has them."""
        for number in self._shown:
            page = self._session.pages.get(number) if self._session is not None else None
            if page is not None:
                self._stage.view.show_page(page)
        if self._shown:
            self._stage.show_trial({})
            self._stage.refresh()
        self._shown.clear()
