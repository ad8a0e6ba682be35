"""From an Issue to its finished pages: ``Engine(issue).compose()`` gives Composed[IssueDisplay].

The engine holds the caches; nothing else knows of them. All are by value: words and paragraphs in the text composer,
jobs (stories and what else fills slots) with what there is to say about them, slots as Groups, furniture and pages.
What did not change from one version of the issue to the next is the identical object.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from layout.display.items import Group, IssueDisplay, Mark, PageDisplay
from layout.fonts.book import FontBook
from layout.model.article import Article
from layout.model.diagnostics import Composed, Diagnostic, Place
from layout.model.issue import Edition, Issue, Target
from layout.model.nouns import counted
from layout.page import furniture, proof
from layout.page.boxes import slot_boxes
from layout.page.crew import do_all, do_one
from layout.page.dress import dress, logo_path, other_language, page_language, page_words, read_here
from layout.page.gave import in_words
from layout.page.grid import folds
from layout.page.jobs import Job, JobMaker, regions_of, touches
from layout.page.kept import Recent, Versions
from layout.page.links import page_links
from layout.page.plan import PageFrame
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter
from layout.page.sources import IssueSources, SpareSources
from layout.page.stock import Stockroom, takes_filler
from layout.page.trial import Fit, article_slots
from layout.pictures.probe import PictureFacts
from layout.text.paragraph import Composer

#: Empty lines at a slot's foot beyond which the editor is told.
UNDERSET_SHOWN = 2
#: Words that a line of a newspaper leg holds, for the hint how many to add.
WORDS_A_LINE = 5.3


#: Jobs that are remembered beside twice those of an issue: what a few minutes of typing leave behind.
JOBS_KEPT = 60
#: Quick answers that are remembered.
QUICK_KEPT = 20
#: Trials of an article in a slot that are remembered.
TRIALS_KEPT = 400
#: Versions of a page, and of its furniture, that are remembered: the desk tries one thing after another, and goes back.
PAGES_KEPT = 8


class _Made(NamedTuple):
    """A job done: its slots, what there is to say, the slots as Groups by (index, x, y, flagged), and what gave
    in it by place (nothing where another process did it)."""

    slots: tuple[StorySlot, ...]
    diagnostics: tuple[Diagnostic, ...]
    groups: dict[tuple[int, float, float, bool], Group]
    fits: tuple[tuple[object, object], ...] = ()


class _Dressing(NamedTuple):
    """A page's furniture, before and after its slots, and what there is to say."""

    head: Group
    foot: Group
    diagnostics: tuple[Diagnostic, ...]


class Engine:
    """Composes an issue, and after ``update`` its next version, keeping what did not change."""

    def __init__(self, issue: Issue, hands: int = 1, *, steady: bool = False) -> None:
        """``hands``: how many processes may compose at once. A program with threads or windows leaves it at 1.

        ``steady``: from one version to the next, what gave so that copy fits is kept while it serves, and paragraphs
        before an edit keep their lines. What is composed then follows from the versions that went before, not from the
        issue alone: ``layout render`` of the same files, which remembers nothing and is the same every time, may let
        another paragraph give a line. ``forget`` makes the two agree again.
        """
        self.issue = issue
        self.hands = hands
        self.steady = steady
        self._reset()
        self.sources = IssueSources(issue)
        self._stockrooms: dict[str, Stockroom] = {}
        #: How copy was fitted when ``mark`` was called, by place; nothing before.
        self.marked: dict[object, object] = {}
        self._most = 0
        #: Asked time and again while pages are composed that need not be ``quick``; what it raises ends the
        #: composition, and what was done of it is kept. For a thread that something more urgent may be asked of.
        self.goes_on: Callable[[], None] | None = None

    def _reset(self) -> None:
        self.book = FontBook(self.issue.stylesheet, self.issue.fonts)
        sheet = self.issue.sheet
        self.setter = Setter(Composer(self.book), self.book, self.issue.stylesheet, sheet.baseline)
        self._made: Versions[Job, _Made] = Versions()
        #: What was done quickly, until it is done in earnest.
        self._quick: Versions[Job, _Made] = Versions()
        self._tried: Versions[Story, Fit] = Versions()
        self._dressed: dict[tuple[str, int], Recent[tuple[object, ...], _Dressing]] = {}
        self._pages: dict[tuple[str, int], deque[PageDisplay]] = {}

    def forget(self) -> None:
        """What gave is chosen anew at the next composition, as ``layout render`` chooses it."""
        self.setter.fits.clear()
        self._made.clear()
        self._quick.clear()

    def mark(self) -> None:
        """From here on explanations tell which paragraphs changed though nobody edited them: an issue was opened, or
        saved. Call it when all pages are composed."""
        self.marked = dict(self.setter.fits)

    def update(self, issue: Issue) -> None:
        """The next version of the issue. Caches stay unless fonts, styles or the sheet changed."""
        before, self.issue = self.issue, issue
        if (issue.stylesheet, issue.fonts, issue.sheet) != (before.stylesheet, before.fonts, before.sheet):
            self._reset()
        self.sources.update(issue)

    def compose(
        self,
        edition: str = "",
        pages: tuple[int, ...] = (),
        purpose: str = "press",
        ready: Callable[[PageDisplay], None] | None = None,
        *,
        quick: bool = False,
    ) -> Composed[IssueDisplay]:
        """All pages of an edition ("" is the first), or those whose numbers are given.

        ``purpose`` "proof" shows overset and problems on the pages. ``ready`` is given each page, in order, as soon as
        it is finished; other processes go on with the next ones meanwhile.

        ``quick``: an answer while somebody types or drags. What changed is fitted as it was before where that does; a
        composition without ``quick`` is to follow, and is the same whether there was a quick one or not.
        """
        setter = self.setter
        setter.quick, setter.steady = quick, self.steady
        fits = setter.fits.copy()
        setter.goes_on = None if quick else self.goes_on
        try:
            return _Composition(self, self._edition(edition), purpose).run(pages, ready)
        except BaseException:
            # a job that was left has chosen nothing; those that were done bring their choices along
            setter.fits = fits
            raise
        finally:
            setter.goes_on = None

    def begin(self, edition: str = "") -> IssueDisplay:
        """What is known of an edition's display before any page is finished."""
        return _begun(self.issue, self._edition(edition))

    def _edition(self, name: str) -> Edition:
        return next((e for e in self.issue.editions if e.id == name), self.issue.edition)

    def fits(
        self, tries: Iterable[tuple[Article, Target]], edition: str = "", files: Mapping[str, str] | None = None
    ) -> Iterator[Fit]:
        """How each article would fit each slot, one trial at a time; the pages stay as they are.

        The articles need not be placed, nor be in the issue; ``files`` finds pictures that the issue does not name, as
        ``Issue.files`` does the others. A slot that is not there is passed over.
        """
        of = self._edition(edition)
        plan = self.sources.plan(of)
        maker = JobMaker(self.issue, of, plan, SpareSources(self.sources, files or {}))
        for article, target in tries:
            region = plan.region(target.page, target.slot)
            if region is None:
                continue
            story = maker.plain_story(article, (region,))
            known = self._tried.get(story)
            if known is None:
                self.setter.pages, self.setter.quick, self.setter.steady = plan.pages, False, False
                fits, self.setter.fits = self.setter.fits, {}
                slot = do_one(self.setter, story).slots[0]
                self.setter.fits = fits
                fit = Fit(article.path, target, slot.over, slot.under, slot.words, slot.body_lines)
                known = self._tried.keep(story, fit)
                self._tried.trim(TRIALS_KEPT)
            yield known

    def slots_for_articles(self, edition: str = "") -> tuple[Target, ...]:
        """The slots that take an article, in the order of the pages; those of closed pages left out."""
        of = self._edition(edition)
        return article_slots(self.sources.plan(of), of)

    def make(self, jobs: list[Job], setter: Setter) -> Iterator[tuple[int, _Made]]:
        """The jobs done, each with its place in the list, as they come; at once where equal ones were done before."""
        self._most = max(self._most, len(jobs))
        quick = setter.quick
        new: dict[Job, list[int]] = {}
        for i, job in enumerate(jobs):
            known = self._made.get(job) or (self._quick.get(job) if quick else None)
            if known is not None:
                setter.fits.update(known.fits)  # gone back to: what is done next follows from this one
                yield i, known
            else:
                new.setdefault(job, []).append(i)
        places = list(new.items())
        for number, done in do_all(setter, tuple(new), self.hands):
            job, wanted = places[number]
            before = None if quick else self._quick.get(job)
            made = _Made(done.slots, done.diagnostics, {}, tuple(setter.fitted) if self.hands < 2 else ())
            if before is not None and before.slots == done.slots:
                made = before._replace(diagnostics=done.diagnostics, fits=made.fits)  # quick, and right
            made = (self._quick if quick else self._made).keep(job, made)
            for i in wanted:
                yield i, made
        self._made.trim(2 * self._most + JOBS_KEPT)
        self._quick.trim(QUICK_KEPT)

    def stockroom(self, edition: str) -> Stockroom:
        """Which stories of an edition are offered fillers."""
        return self._stockrooms.setdefault(edition, Stockroom())

    def dressings(self, edition: str, page: int) -> "Recent[tuple[object, ...], _Dressing]":
        """The furniture that was made for a page before."""
        return self._dressed.setdefault((edition, page), Recent(PAGES_KEPT))

    def page(self, edition: str, made: PageDisplay) -> PageDisplay:
        """The page as it was composed before where nothing on it changed, else the new one."""
        known = self._pages.setdefault((edition, made.number), deque(maxlen=PAGES_KEPT))
        for i, before in enumerate(known):
            if _alike(before, made):
                del known[i]
                known.append(before)
                return before
        known.append(made)
        return made


def _alike(one: PageDisplay, other: PageDisplay) -> bool:
    """Whether two pages show the same objects in the same places."""
    if len(one.groups) != len(other.groups) or any(a is not b for a, b in zip(one.groups, other.groups, strict=True)):
        return False
    facts = (one.folio, one.trim, one.bleed, one.language, one.slots, one.links)
    return facts == (other.folio, other.trim, other.bleed, other.language, other.slots, other.links)


def _begun(issue: Issue, edition: Edition) -> IssueDisplay:
    return IssueDisplay(furniture.issue_title(issue), edition.language, issue.date.isoformat(), edition.id)


class _Composition:
    """One run over one edition."""

    def __init__(self, engine: Engine, edition: Edition, purpose: str) -> None:
        self.engine, self.issue = engine, engine.issue
        self.edition, self.purpose = edition, purpose
        self.plan = engine.sources.plan(edition)
        self.jobs = JobMaker(self.issue, edition, self.plan, engine.sources)
        self.setter = engine.setter
        self.setter.pages = self.plan.pages
        self.other = other_language(edition)
        self.diagnostics: list[Diagnostic] = []
        #: Page to slot to the names of what is placed there and cannot be composed.
        self.missing: dict[int, dict[str, str]] = {}

    def run(self, pages: tuple[int, ...], ready: Callable[[PageDisplay], None] | None) -> Composed[IssueDisplay]:
        wanted = set(pages) or {frame.number for frame in self.plan.frames}
        jobs = self._stocked(self._jobs(wanted))
        told = self.diagnostics
        made: list[_Made | None] = [None] * len(jobs)
        finished: list[PageDisplay] = []
        self.diagnostics = []  # of the pages' furniture
        for page in self._pages(jobs, made, wanted):
            finished.append(page)
            if ready is not None:
                ready(page)
        of_pages, self.diagnostics = self.diagnostics, told
        for job, done in zip(jobs, made, strict=True):
            assert done is not None, "every job was done"
            self.diagnostics.extend(done.diagnostics)
            for slot in done.slots:
                self._report(job, slot)
        self.diagnostics += [*of_pages, *self.jobs.diagnostics]
        # faces are opened when first used, so what they lack is known last
        self.diagnostics.extend(self.engine.book.diagnostics)
        display = replace(_begun(self.issue, self.edition), pages=tuple(finished))
        return Composed(display, tuple(dict.fromkeys(self.diagnostics)))

    def _jobs(self, wanted: set[int]) -> list[Job]:
        """All jobs that touch the wanted pages, in the order of pages and slots."""
        jobs: list[Job] = []
        for frame in self.plan.frames:
            page = self.edition.pages[frame.number - 1]
            for slot in frame.template.slots:
                placement = page.slots.get(slot.name)
                if placement is None:
                    expected = slot.name not in page.slots and (frame.number, slot.name) not in self.plan.targets
                    if expected and frame.number in wanted:
                        self._tell_empty(frame.number, slot.name)
                    continue
                if not touches(frame.number, placement, wanted):
                    continue
                region = self.plan.region(frame.number, slot.name)
                assert region is not None, "a slot of the page's own template"
                job = self.jobs.job(region, placement)
                if job is None:
                    self.missing.setdefault(frame.number, {})[slot.name] = proof.named(placement)
                else:
                    jobs.append(job)
        return jobs

    def _stocked(self, jobs: list[Job]) -> list[Job]:
        """The jobs, stories that stay under with fillers to choose from. What stands on one page tells what is left
        for the next, so those of all pages are asked, but for an answer at once."""
        if not self.edition.stock:
            return jobs
        room = self.engine.stockroom(self.edition.id)
        if not self.setter.quick:
            maker = JobMaker(self.issue, self.edition, self.plan, self.engine.sources)
            wanting = [job for job in maker.stories() if takes_filler(job, self.issue.stylesheet)]
            deque(self.engine.make([*wanting], self.setter), maxlen=0)  # side by side where there are hands
            room.hand_out(wanting, self.edition.stock.values(), self._story_slots)
        return [room.stocked(job) if isinstance(job, Story) else job for job in jobs]

    def _story_slots(self, story: Story) -> tuple[StorySlot, ...]:
        return next(self.engine.make([story], self.setter))[1].slots

    def _pages(self, jobs: list[Job], made: list[_Made | None], wanted: set[int]) -> Iterator[PageDisplay]:
        """The wanted pages in order, each as soon as all of its jobs are done; ``made`` is filled on the way."""
        awaited = Counter(number for job in jobs for number in {region.page for region in regions_of(job)})
        groups: dict[int, dict[str, tuple[Group, StorySlot]]] = {}
        frames = deque(frame for frame in self.plan.frames if frame.number in wanted)
        for i, done in self.engine.make(jobs, self.setter):
            made[i] = done
            for n, slot in enumerate(done.slots):
                groups.setdefault(slot.region.page, {})[slot.region.slot] = (self._group(jobs[i], done, n), slot)
            awaited.subtract({region.page for region in regions_of(jobs[i])})
            while frames and not awaited[frames[0].number]:
                frame = frames.popleft()
                yield self._page(frame, groups.get(frame.number, {}))
        for frame in frames:  # where nothing at all is placed
            yield self._page(frame, groups.get(frame.number, {}))

    def _group(self, job: Job, made: _Made, index: int) -> Group:
        """A slot at its place on the page; the same object for the same job and place."""
        done = made.slots[index]
        frame = self.plan.frames[done.region.page - 1]
        rect = frame.grid.rect(frame.cells[done.region.slot])
        text = proof.flag_text(done, made.diagnostics, UNDERSET_SHOWN) if self.purpose == "proof" else ""
        key = (index, rect.x, rect.y, bool(text))
        found = made.groups.get(key)
        if found is None:
            article = job.article.path if isinstance(job, Story) else ""
            extra = (proof.flag(self.setter, done, text),) if text else ()
            found = Group(Mark("slot", article, done.region.slot), rect.x, rect.y, (*done.tags, *extra))
            made.groups[key] = found
        return found

    def _tell_empty(self, page: int, slot: str) -> None:
        hint = f"place something there, or write {slot}: ~ if it is to stay empty"
        at = self.jobs.at(page, slot)
        self.diagnostics.append(Diagnostic("empty-slot", f"nothing stands in {slot}", hint, at, page, slot))

    def _report(self, job: Job, done: StorySlot) -> None:
        """Overset and underset, in lines and words."""
        region = done.region
        at = Place(job.article.path, ()) if isinstance(job, Story) else self.jobs.at(region.page, region.slot)
        where = f"{region.page}.{region.slot}"
        if done.over:
            message = f"{counted(done.over, 'line')} ({counted(done.words, 'word')}) over in {where}"
            more = -(-done.over // max(1, region.columns))
            cut = f"cut about {counted(done.words, 'word')}, or give the slot {counted(more, 'line')} more"
            hint = done.advice or cut
            self.diagnostics.append(Diagnostic("overset", message, hint, at, region.page, region.slot))
        elif done.under > UNDERSET_SHOWN and done.body_lines:
            words = round(done.under * WORDS_A_LINE)
            hint = done.advice or f"add about {words} words, or a pull quote, or let the picture have its own height"
            message = f"{counted(done.under, 'line')} under in {where}"
            self.diagnostics.append(Diagnostic("underset", message, hint, at, region.page, region.slot))

        if done.gave:
            said = f"{where}: {in_words(done.gave)}"
            self.diagnostics.append(Diagnostic("fitted", said, "", at, region.page, region.slot))

    def _page(self, frame: PageFrame, filled: dict[str, tuple[Group, StorySlot]]) -> PageDisplay:
        """The page: furniture at its head, its slots in the template's order, rules."""
        made = self._dressing(frame)
        self.diagnostics.extend(made.diagnostics)
        slots = [filled[slot.name][0] for slot in frame.template.slots if slot.name in filled]
        done = {name: slot for name, (_, slot) in filled.items()}
        page = PageDisplay(
            frame.number,
            frame.folio,
            self.issue.trim,
            self.issue.printer.bleed,
            (made.head, *slots, *(self._panels(frame) if self.purpose == "proof" else ()), made.foot),
            page_links(slots, self.plan.where),
            language=made.head.mark.language,
            slots=slot_boxes(frame, self.edition.pages[frame.number - 1], self.plan.targets, done),
            folds=folds(self.issue.sheet.width, frame.template, frame.turned),
        )
        return self.engine.page(self.edition.id, page)

    def _panels(self, frame: PageFrame) -> Iterator[Group]:
        """A proof's panels where something is missing."""
        if self.edition.pages[frame.number - 1].template not in self.issue.templates:
            name = self.edition.pages[frame.number - 1].template
            yield proof.missing(self.setter, frame.grid.rect(frame.grid.whole), "", f"template {name} is missing")
        for slot, text in self.missing.get(frame.number, {}).items():
            yield proof.missing(self.setter, frame.grid.rect(frame.cells[slot]), slot, text)

    def _dressing(self, frame: PageFrame) -> _Dressing:
        """The page's furniture; the same as before where nothing that it prints changed."""
        issue, edition, number = self.issue, self.edition, frame.number
        page, paper = edition.pages[number - 1], edition.paper
        language = page_language(edition, frame, self.plan.articles[number - 1])
        path = logo_path(frame, paper)
        logo = self.engine.sources.facts(path) if path else None
        bleed = issue.printer.bleed
        printed = (issue.date, issue.until, issue.volume, issue.number, issue.plan, paper, edition.id, edition.language)
        read = read_here(edition, frame, self.plan)
        shown = (frame, page.section, page.section_deck, self.plan.adverts[number - 1], read)
        key = (logo, language, self.other, bleed, *shown, *printed)
        known = self.engine.dressings(edition.id, number)
        made = known.get(key)
        if made is not None:
            return made
        words = page_words(issue, edition, frame, (language, self.other), read)
        self.setter.diagnostics = []
        picture = logo if isinstance(logo, PictureFacts) else None
        head, foot = dress(self.setter, issue, edition, frame, (words, picture))
        mark = Mark("furniture", language=language)
        said = tuple(self.setter.diagnostics)
        return known.keep(key, _Dressing(Group(mark, 0.0, 0.0, head), Group(mark, 0.0, 0.0, foot), said))
