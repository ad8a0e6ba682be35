"""One open issue: its files' texts, the Issue read from them, its composed pages, and what the editor has chosen.

Everything on the desk reads this and changes it by one call, ``do``: a name for the menu and the next version of the
copy. Reading happens at once (an article's text is read alone: 2 ms), composing on a thread of its own.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from gui.history import Act, History
from gui.relayout import Asked, Judged, Relayout, Result
from gui.selection import NOTHING, Selection
from layout.display.items import PageDisplay, SlotBox
from layout.edit.opened import Opened
from layout.engine import Engine
from layout.messages import Message, make_messages
from layout.model.article import Article
from layout.model.diagnostics import Diagnostic, Place
from layout.model.issue import Edition, Issue, Page, Placement, Target
from layout.source.drafts import Drafts, load_drafts
from layout.source.memory import Memory
from layout.source.plan import placed_articles
from layout.source.reader import ReadIssue, read_issue

#: Milliseconds after a key in which the next one may come: lists and forms, which nobody reads while typing, wait.
PAUSE = 250


class CannotOpen(Exception):
    """An issue that cannot be opened: what is wrong, and what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Session(QObject):
    """An open issue. Lives on the window's thread; ``close`` ends the composing thread."""

    #: the copy or the plan is another version: ``drafts``, ``read`` and ``issue`` are new
    changed = Signal()
    #: pages were composed (``Result``); ``pages`` holds them
    composed = Signal(object)
    #: what lists and forms show may be another: after an act, once all pages are composed, in a pause of typing
    renewed = Signal()
    selection_changed = Signal()
    edition_changed = Signal()
    #: an act was done, undone or done again: its name
    acted = Signal(str)
    #: what differs from the disk changed
    saved_changed = Signal()
    problems_changed = Signal()
    #: a sentence for the status bar
    notice = Signal(str)
    #: what went wrong, and what to do
    failed = Signal(str, str)

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        """Open ``issue.yaml`` (or the folder that holds it). Raises CannotOpen."""
        super().__init__(parent)
        path = os.path.abspath(path)
        self.path = os.path.join(path, "issue.yaml") if os.path.isdir(path) else path
        self.folder = os.path.dirname(self.path)
        if not os.path.isfile(self.path):
            raise CannotOpen(f"{self.path} is not there", "choose an issue.yaml, or the folder that holds one")
        self._memory = Memory()
        #: the files as they are on the disk, as far as we know
        self.disk = load_drafts(self.path, self._memory)
        self._read_now(self.disk)
        if self.read.issue is None:
            first = self.read_diagnostics[0] if self.read_diagnostics else None
            raise CannotOpen(f"{first.at}: {first.message}" if first else "not an issue", first.hint if first else "")
        self.history = History(self.disk)
        self.issue: Issue = self.read.issue
        self.edition = self.issue.edition.id
        self.selection = NOTHING
        #: the pages of the edition shown, by number, as far as they are composed
        self.pages: dict[int, PageDisplay] = {}
        self.result: Result | None = None
        self.problems: tuple[Message, ...] = ()
        self._composed_diagnostics: tuple[Diagnostic, ...] = ()
        self._judged = Judged(-1, "", ())
        self._told_checked = False
        self._places: dict[Diagnostic, Place] = {}
        #: pages on the screen, composed before all others
        self.shown: tuple[int, ...] = (1,)
        self.version = 0
        self._trials = 0
        self._tried: Callable[[Result], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell_in_pause)
        self._relayout = Relayout(self.issue, self)
        self._relayout.composed.connect(self._take)
        self._relayout.judged.connect(self._take_judged)
        self._relayout.broken.connect(self._tell_broken)
        self._tell_problems()

    # what is open

    @property
    def drafts(self) -> Drafts:
        return self.history.drafts

    @property
    def opened(self) -> Opened:
        """What the functions of ``layout.edit`` start from."""
        return Opened(self.issue, self.drafts, self.edition)

    @property
    def shown_edition(self) -> Edition:
        """The edition on the screen."""
        return next((e for e in self.issue.editions if e.id == self.edition), self.issue.edition)

    def page(self, number: int) -> Page | None:
        """A page of the plan, in the edition shown."""
        pages = self.shown_edition.pages
        return pages[number - 1] if 0 < number <= len(pages) else None

    def placement(self, target: Target) -> Placement | None:
        """What stands in a slot."""
        page = self.page(target.page)
        return page.slots.get(target.slot) if page else None

    def where(self, article: str) -> tuple[int, str]:
        """The page and slot where an article begins; (0, "") where it stands on no page."""
        for number, page in enumerate(self.shown_edition.pages, 1):
            for slot, placed in page.slots.items():
                if any(article == path for path, _ in placed_articles(placed)):
                    return number, slot
        return 0, ""

    def article(self, path: str) -> Article | None:
        """An article by the path that the plan gives it, or one that stands on no page."""
        return self.shown_edition.articles.get(path) or self.read.unplaced.get(path)

    def named(self, file: str) -> str:
        """The path by which the plan names an article, for the file it was read from, perhaps a translation."""
        articles = self.shown_edition.articles
        if file in articles or not file:
            return file
        return next((path for path, article in articles.items() if article.path == file), file)

    def place_of(self, problem: Message) -> Place | None:
        """What a problem of the composition names: a paragraph of an article, a slot of the plan."""
        return self._places.get(problem.diagnostic)

    def box(self, target: Target) -> SlotBox | None:
        """A slot as it was composed last: its place on the page, and how its text fits."""
        page = self.pages.get(target.page)
        return next((box for box in page.slots if box.name == target.slot), None) if page else None

    @property
    def checked(self) -> bool:
        """Whether preflight has looked at all pages as they are now."""
        return (self._judged.version, self._judged.edition) == (self.version, self.edition)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from the disk."""
        return self.drafts != self.disk

    # acts

    def do(self, name: str, drafts: Drafts, merge: str = "", select: Selection | None = None) -> bool:
        """One act: the next version of the copy. An equal version is no act (False).

        ``merge``: acts in a row with the same key are one, while they come soon after each other.
        """
        if drafts is self.drafts or drafts == self.drafts:
            if select is not None:
                self.select(select)
            return False
        after = select if select is not None else self.selection
        self.history.add(Act(name, drafts, self.selection, after, merge, time.monotonic()))
        self._show(after, typed=bool(merge))
        self.acted.emit(name)
        return True

    @contextmanager
    def together(self, name: str) -> Iterator[None]:
        """The acts done meanwhile, where they are several, are one of this name: undo takes all of them back."""
        self.history.part()
        before = self.history.latest
        try:
            yield
        finally:
            if self.history.gather(before, name):
                self.acted.emit(name)

    def undo(self) -> str:
        """Take the last act back; its name, "" where there is none."""
        act = self.history.undo()
        if act is None:
            return ""
        self._show(act.before)
        self.acted.emit(act.name)
        return act.name

    def redo(self) -> str:
        """Do it again; its name, "" where there is none."""
        act = self.history.redo()
        if act is None:
            return ""
        self._show(act.after)
        self.acted.emit(act.name)
        return act.name

    def select(self, selection: Selection) -> None:
        """Choose something; what is not there (any more) is left out."""
        selection = self._there(selection)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_edition(self, edition: str) -> None:
        """Show another edition."""
        if edition != self.edition and any(e.id == edition for e in self.issue.editions):
            self.edition = edition
            self.pages = {}
            self.edition_changed.emit()
            self.recompose()

    def disk_is(self, disk: Drafts) -> None:
        """The files on the disk are these now: they were saved, or found changed."""
        self.disk = disk
        self._relayout.chore(Engine.mark)  # from here on, what changes is told against what was saved
        self.saved_changed.emit()

    # composing

    def recompose(self) -> None:
        """Compose the version that is open, what is on the screen first."""
        self.version += 1
        shown = tuple(page for page in self.shown if 0 < page <= len(self.shown_edition.pages))
        self._relayout.ask(Asked(self.version, self.issue, self.edition, shown))

    def look_again(self) -> None:
        """Read once more what lies on the disk: pictures, adverts, styles, templates."""
        self._show(self.selection)

    def preview(self, drafts: Drafts) -> Issue | None:
        """The issue that these drafts would make, None where they are no issue."""
        return read_issue(self.path, drafts, self._memory).value.issue

    def try_out(self, issue: Issue, pages: tuple[int, ...], done: Callable[[Result], None]) -> None:
        """Compose an issue that is not the open one, as a drag would make it; the newest one asked for wins."""
        self._trials += 1
        self._tried = done
        self._relayout.ask(Asked(self._trials, issue, self.edition, pages, trial=True))

    def end_trial(self) -> None:
        """The drag is over; what is still being tried is not told any more."""
        self._tried = None
        self._relayout.drop_trial()

    @property
    def relayout(self) -> Relayout:
        return self._relayout

    @property
    def settled(self) -> bool:
        """Whether the open version is composed, all of it, and everybody knows."""
        result = self.result
        whole = result is not None and result.whole and result.version == self.version
        return whole and not self._pause.isActive()

    def close(self) -> None:
        """End the composing thread."""
        self._pause.stop()
        self._tried = None
        self._relayout.close()

    def _read_now(self, drafts: Drafts, *, look: bool = True) -> None:
        composed = read_issue(self.path, drafts, self._memory, look=look)
        self.read: ReadIssue = composed.value
        self.read_diagnostics = composed.diagnostics

    def _show(self, selection: Selection, *, typed: bool = False) -> None:
        """Show the drafts as they are now. ``typed``: more will come soon, so that lists follow when there is time."""
        was_dirty = self.dirty
        self._read_now(self.drafts, look=not typed)
        if self.read.issue is not None:  # else the plan is broken: the last good issue stays on the screen
            self.issue = self.read.issue
            if all(edition.id != self.edition for edition in self.issue.editions):
                self.edition = self.issue.edition.id
                self.pages = {}
                self.edition_changed.emit()
            count = len(self.shown_edition.pages)
            self.pages = {number: page for number, page in self.pages.items() if number <= count}
        before, self.selection = self.selection, self._there(selection)
        self.recompose()
        self.changed.emit()
        if self.selection != before:
            self.selection_changed.emit()
        if was_dirty != self.dirty or not typed:
            self.saved_changed.emit()
        if typed:
            self._pause.start()
        else:
            self._pause.stop()
            self._tell()

    def _there(self, selection: Selection) -> Selection:
        page = self.page(selection.page)
        if page is None:
            return Selection(article=selection.article) if self.article(selection.article) else NOTHING
        template = self.issue.templates.get(page.template)
        if selection.slot and (template is None or template.slot(selection.slot) is None):
            return Selection(selection.page)
        return selection

    def _take(self, result: Result) -> None:
        if result.trial:
            if self._tried is not None and result.edition == self.edition:
                self._tried(result)
            return
        if result.version != self.version:
            return
        self.pages.update((page.number, page) for page in result.pages)
        self.result = result
        if result.whole:
            self._composed_diagnostics = result.diagnostics
        self.composed.emit(result)
        if result.whole and not self._pause.isActive():
            self._tell()

    def _tell_in_pause(self) -> None:
        if self.settled:  # else once it is
            self._tell()

    def _tell(self) -> None:
        self._tell_problems()
        self.renewed.emit()

    def _take_judged(self, judged: Judged) -> None:
        if (judged.version, judged.edition) == (self.version, self.edition):
            self._judged = judged
            if not self._pause.isActive():
                self._tell_problems()

    def _tell_problems(self) -> None:
        of_pages = (*self._composed_diagnostics, *self._judged.diagnostics)
        resolved = [self.read.locations.resolve(d, self.edition) for d in of_pages]
        places = zip(resolved, (d.at for d in of_pages), strict=True)
        self._places = {told: at for told, at in places if isinstance(at, Place)}
        found = make_messages(
            [*self.read_diagnostics, *resolved], os.path.basename(self.path), self.issue.printer.severities
        )
        if found != self.problems or self.checked != self._told_checked:
            self.problems, self._told_checked = found, self.checked
            self.problems_changed.emit()

    def _tell_broken(self, trace: str) -> None:
        self.failed.emit(self.tr("This page could not be composed. Your copy is safe; undo the last act."), trace)
