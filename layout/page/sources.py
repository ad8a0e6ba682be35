"""What jobs are made from beside the plan itself: pictures' facts, refers, the computed plan, kept between versions.

In: an Issue, and later its next versions. Out: facts by the path that the issue gives a picture, the articles that an
article points to, an edition's PagePlan; each made again only where what it is made from changed.
"""

import os
from collections.abc import Mapping
from typing import NamedTuple

from layout.model.article import Article
from layout.model.issue import Edition, Issue
from layout.page.jobs import refers_of
from layout.page.kept import Recent
from layout.page.plan import PagePlan, plan_key
from layout.pictures.faults import PictureError
from layout.pictures.probe import PictureFacts, probe

#: Plans that are remembered, and articles whose refers are.
PLANS_KEPT, REFERS_KEPT = 8, 2000


class IssueSources:
    """The sources of one open issue."""

    __slots__ = ("_facts", "_last", "_plans", "_refers", "_seen", "issue")

    def __init__(self, issue: Issue) -> None:
        self.issue = issue
        #: What is known of picture files, with the state of the file at that time; those seen to be still in it.
        self._facts: dict[str, tuple[object, PictureFacts | PictureError]] = {}
        self._seen: set[str] = set()
        self._refers: dict[int, tuple[Article, tuple[str, ...]]] = {}
        self._plans: Recent[tuple[object, ...], PagePlan] = Recent(PLANS_KEPT)
        self._last: PagePlan | None = None

    def update(self, issue: Issue) -> None:
        """The next version; files may have been written since the last."""
        self.issue = issue
        self._seen.clear()

    def facts(self, path: str) -> PictureFacts | PictureError | None:
        """A picture's facts by the path the issue gives it; None where there is no such file."""
        file = self.issue.files.get(path)
        return None if file is None else self.file_facts(file)

    def file_facts(self, file: str) -> PictureFacts | PictureError:
        """A picture's facts, read again where the file was written since."""
        known = self._facts.get(file)
        if known is not None and file in self._seen:
            return known[1]
        state = _state(file)
        if known is None or state is None or known[0] != state:
            try:
                known = (state, probe(file))
            except PictureError as fault:
                known = (state, fault)
            self._facts[file] = known
        self._seen.add(file)
        return known[1]

    def refers(self, article: Article) -> tuple[str, ...]:
        """The articles that an article's texts point to."""
        known = self._refers.get(id(article))
        if known is None or known[0] is not article:
            if len(self._refers) >= REFERS_KEPT:
                self._refers.clear()
            known = self._refers[id(article)] = (article, refers_of(article))
        return known[1]

    def plan(self, edition: Edition) -> PagePlan:
        """The edition's pages; the same object while nothing in them changes."""
        key = plan_key(self.issue, edition)
        found = self._plans.get(key) or self._plans.keep(key, PagePlan(self.issue, edition, self._last))
        self._last = found
        return found


class SpareSources(NamedTuple):
    """What jobs are made from, with files beside the issue's."""

    sources: IssueSources
    files: Mapping[str, str]

    def facts(self, path: str) -> PictureFacts | PictureError | None:
        found = self.sources.facts(path)
        if found is None and path in self.files:
            return self.sources.file_facts(self.files[path])
        return found

    def refers(self, article: Article) -> tuple[str, ...]:
        return self.sources.refers(article)


def _state(file: str) -> tuple[int, ...] | None:
    """What differs where a file was written again; None where that cannot be told."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)
