"""From an Issue to its finished pages: ``Engine(issue).compose()`` gives Composed[IssueDisplay].

The engine holds the caches; nothing else knows of them. Four levels, all by value: words and paragraphs in the text
composer, stories (with what there is to say about them), and slots as Groups: a slot whose story and place
did not change is the identical Group.
"""

from dataclasses import replace
from typing import NamedTuple

from layout.display.items import Group, IssueDisplay, Item, Link, Mark, PageDisplay, Tag
from layout.fonts.book import FontBook
from layout.language.dates import format_date
from layout.language.words import words as words_in
from layout.model.article import Article, Span
from layout.model.diagnostics import Composed, Diagnostic, Place
from layout.model.geometry import Rect
from layout.model.issue import (
    Edition,
    Issue,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
)
from layout.page import furniture
from layout.page.grid import furniture_cell
from layout.page.items import Run, set_items
from layout.page.package import Package, set_package
from layout.page.plan import PageFrame, advert_slots, first_pages, frames, jump_targets
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter
from layout.page.slots import AdvertRun, PictureRun, set_advert, set_picture
from layout.page.story import compose_story
from layout.page.teasers import Teaser, TeaserRun, set_teasers
from layout.pictures.faults import PictureError
from layout.pictures.probe import PictureFacts, probe
from layout.text.paragraph import Composer

#: Empty lines at a slot's foot beyond which the editor is told.
UNDERSET_SHOWN = 2


class _Made(NamedTuple):
    """What the cache holds of a story, run or package: its slots and what there is to say."""

    slots: tuple[StorySlot, ...]
    diagnostics: tuple[Diagnostic, ...]


Job = Story | Run | Package | PictureRun | AdvertRun | TeaserRun


class Engine:
    """Composes an issue, and after ``update`` its next version, keeping what did not change."""

    def __init__(self, issue: Issue) -> None:
        self.issue = issue
        self.book = FontBook(issue.stylesheet, issue.fonts)
        self._composer = Composer(self.book)
        self._made: dict[Job, _Made] = {}
        self._groups: dict[tuple[Job, int, float, float, str], Group] = {}
        self._facts: dict[str, PictureFacts | PictureError] = {}

    def update(self, issue: Issue) -> None:
        """The next version of the issue. Caches stay unless fonts or styles changed."""
        if issue.stylesheet != self.issue.stylesheet or issue.fonts != self.issue.fonts:
            self.book = FontBook(issue.stylesheet, issue.fonts)
            self._composer = Composer(self.book)
            self._made.clear()
            self._groups.clear()
        self._facts.clear()
        self.issue = issue

    def compose(self, edition: str = "", pages: tuple[int, ...] = (), purpose: str = "press") -> Composed[IssueDisplay]:
        """All pages of an edition ("" is the first), or those whose numbers are given.

        ``purpose`` "proof" shows overset and problems on the pages.
        """
        chosen = next((e for e in self.issue.editions if e.id == edition), self.issue.edition)
        return _Composition(self, chosen, purpose).run(pages)

    def facts(self, path: str) -> PictureFacts | PictureError | None:
        """A picture's facts by the path the issue gives it; None where there is no such file."""
        file = self.issue.files.get(path)
        if file is None:
            return None
        found = self._facts.get(file)
        if found is None:
            try:
                found = probe(file)
            except PictureError as fault:
                found = fault
            self._facts[file] = found
        return found

    def made(self, job: Job, setter: Setter) -> _Made:
        """The job's slots, from the cache where an equal one was done before."""
        found = self._made.get(job)
        if found is None:
            setter.diagnostics = []
            match job:
                case Story():
                    slots = compose_story(setter, job)
                case Run():
                    slots = (set_items(setter, job),)
                case Package():
                    slots = (set_package(setter, job),)
                case PictureRun():
                    slots = (set_picture(setter, job),)
                case AdvertRun():
                    slots = (set_advert(setter, job),)
                case TeaserRun():
                    slots = (set_teasers(setter, job),)
            found = _Made(slots, tuple(dict.fromkeys(setter.diagnostics)))
            self._made[job] = found
        return found

    def group(self, job: Job, index: int, slot: StorySlot, at: tuple[float, float], extra: tuple[Item, ...]) -> Group:
        """The slot as a Group at a place of the page; the same object for the same job and place."""
        key = (job, index, at[0], at[1], "proof" if extra else "")
        found = self._groups.get(key)
        if found is None:
            mark = Mark("slot", _article_of(job), slot.region.slot)
            found = Group(mark, at[0], at[1], (*slot.tags, *extra))
            self._groups[key] = found
        return found


def _article_of(job: Job) -> str:
    return job.article.path if isinstance(job, Story) else ""


class _Composition:
    """One run over one edition."""

    def __init__(self, engine: Engine, edition: Edition, purpose: str) -> None:
        self.engine = engine
        self.issue = engine.issue
        self.edition = edition
        self.purpose = purpose
        self.frames = frames(self.issue, edition)
        self.where = first_pages(edition)
        self.folios = tuple((frame.number, frame.folio) for frame in self.frames)
        folio_of = dict(self.folios)
        self.pages = {path: folio_of[number] for path, number in self.where.items()}
        self.setter = Setter(
            engine._composer, engine.book, self.issue.stylesheet, self.issue.sheet.baseline, self.pages
        )
        self.diagnostics: list[Diagnostic] = []

    def run(self, pages: tuple[int, ...]) -> Composed[IssueDisplay]:
        wanted = set(pages) or {frame.number for frame in self.frames}
        groups = self._slots(wanted)
        made = [self._page(frame, groups.get(frame.number, {})) for frame in self.frames if frame.number in wanted]
        display = IssueDisplay(
            furniture.issue_title(self.issue),
            self.edition.language,
            self.issue.date.isoformat(),
            self.edition.id,
            tuple(made),
        )
        # faces are opened when first used, so what they lack is known last
        self.diagnostics.extend(self.engine.book.diagnostics)
        return Composed(display, tuple(dict.fromkeys(self.diagnostics)))

    # -- slots -------------------------------------------------------------------------------------

    def _slots(self, wanted: set[int]) -> dict[int, dict[str, Group]]:
        groups: dict[int, dict[str, Group]] = {}
        targets = jump_targets(self.edition)
        for frame in self.frames:
            page = self.edition.pages[frame.number - 1]
            for slot in frame.template.slots:
                placement = page.slots.get(slot.name)
                if placement is None:
                    if (
                        slot.name not in page.slots
                        and (frame.number, slot.name) not in targets
                        and frame.number in wanted
                    ):
                        hint = f"place something there, or write {slot.name}: ~ if it is to stay empty"
                        self._tell("empty-slot", f"nothing stands in {slot.name}", frame.number, slot.name, hint)
                    continue
                job = self._job(frame, frame.region(slot), placement)
                if job is None:
                    continue
                regions = job.regions if isinstance(job, Story) else (job.region,)
                if not any(region.page in wanted for region in regions):
                    continue
                made = self.engine.made(job, self.setter)
                self.diagnostics.extend(made.diagnostics)
                for i, done in enumerate(made.slots):
                    self._report(job, done)
                    home = self.frames[done.region.page - 1]
                    rect = home.grid.rect(home.cells[done.region.slot])
                    extra = self._proof(done)
                    group = self.engine.group(job, i, done, (rect.x, rect.y), extra)
                    groups.setdefault(home.number, {})[done.region.slot] = group
        return groups

    def _at(self, page: int, slot: str) -> Place:
        return Place(self.issue.plan, ("pages", page - 1, "slots", slot))

    def _tell(self, code: str, message: str, page: int, slot: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(code, message, hint, self._at(page, slot), page, slot))

    def _report(self, job: Job, done: StorySlot) -> None:
        region = done.region
        at = Place(job.article.path, ()) if isinstance(job, Story) else self._at(region.page, region.slot)
        if done.over:
            lines = f"{done.over} line{'s' if done.over > 1 else ''}"
            message = f"{lines} ({done.words} words) over in {region.page}.{region.slot}"
            hint = (
                f"cut about {done.words} words, or give the slot {-(-done.over // max(1, region.columns))} lines more"
            )
            self.diagnostics.append(Diagnostic("overset", message, hint, at, region.page, region.slot))
        elif done.under > UNDERSET_SHOWN:
            message = f"{done.under} lines under in {region.page}.{region.slot}"
            words = round(done.under * 5.3)
            hint = f"add about {words} words, or a pull quote, or let the picture have its own height"
            self.diagnostics.append(Diagnostic("underset", message, hint, at, region.page, region.slot))

    def _proof(self, done: StorySlot) -> tuple[Item, ...]:
        if self.purpose != "proof" or not done.over:
            return ()
        region = done.region
        rect = Rect(0.0, 0.0, region.width, region.lines * self.setter.step)
        text = f"{done.over} lines, {done.words} words over: {' '.join(done.overset_text.split()[:6])} …"
        return (Tag(Mark("overset"), furniture.overset_mark(self.setter, rect, text)),)

    # -- what a placement asks for -----------------------------------------------------------------

    def _job(self, frame: PageFrame, region: Region, placement: Placement) -> Job | None:
        edition, language, plan = self.edition.id, self.edition.language, self.issue.plan
        match placement:
            case PlacedArticle():
                return self._story(placement, region)
            case PlacedPackage():
                stories = tuple(
                    self._plain_story(self.edition.articles[path], (region,))
                    for path in placement.articles
                    if path in self.edition.articles
                )
                if not stories:
                    return None
                deck = placement.deck.of(edition)
                parts = tuple(part.strip() for part in deck.split("♦") if part.strip())
                spoken = stories[0].article.language
                return Package(
                    stories, region, placement.headline.of(edition), parts, placement.kicker.of(edition), plan, spoken
                )
            case PlacedItems():
                return self._items(placement, region)
            case PlacedTeasers():
                return self._teasers(placement, region)
            case PlacedPicture():
                picture = placement.picture
                at = self._at(frame.number, region.slot)
                facts = self._facts(picture.file, at, frame.number, region.slot)
                return PictureRun(picture, facts, placement.headline.of(edition), region, plan, language)
            case PlacedAdvert():
                at = self._at(frame.number, region.slot)
                facts = self._facts(placement.file, at, frame.number, region.slot) if placement.file else None
                return AdvertRun(placement, facts, region, plan, at)

    def _plain_story(self, article: Article, regions: tuple[Region, ...]) -> Story:
        facts = []
        for i, picture in enumerate(article.pictures):
            at = Place(article.path, ("pictures", i))
            facts.append((picture.file, self._facts(picture.file, at, regions[0].page, regions[0].slot)))
        refers = tuple((path, self.pages[path]) for path in _refers(article) if path in self.pages)
        return Story(article, regions, tuple(facts), refers, self.folios)

    def _story(self, placement: PlacedArticle, region: Region) -> Story | None:
        article = self.edition.articles.get(placement.article)
        if article is None:
            return None
        regions = [region]
        jump = placement.jump
        for target in (jump.to if jump else ()) + placement.then:
            if 0 < target.page <= len(self.frames):
                frame = self.frames[target.page - 1]
                slot = frame.template.slot(target.slot)
                if slot is not None:
                    regions.append(frame.region(slot))
        story = self._plain_story(article, tuple(regions))
        return replace(story, after=jump.after if jump else 0, silent=bool(placement.then))

    def _items(self, placement: PlacedItems, region: Region) -> Run | None:
        pieces: list[Article] = []
        label = placement.headline.of(self.edition.id)
        brief = False
        for path in placement.files:
            article = self.edition.articles.get(path)
            if article is None:
                continue
            if article.items:
                brief = True
                pieces.extend(article.items)
                if not label:
                    label = "".join(span.text for span in article.headline)
            else:
                pieces.append(article)
        if not pieces:
            return None
        deck = placement.deck.of(self.edition.id)
        return Run(tuple(pieces), region, label, deck, brief, self.issue.plan, pieces[0].language)

    def _teasers(self, placement: PlacedTeasers, region: Region) -> TeaserRun:
        paths = placement.articles or self._teased(placement.count, region.page)
        teasers = []
        for path in paths:
            article = self.edition.articles.get(path)
            if article is None or path not in self.where:
                continue
            facts = None
            if article.pictures:
                found = self.engine.facts(article.pictures[0].file)
                facts = found if isinstance(found, PictureFacts) else None
            teasers.append(Teaser(article, self.pages[path], facts))
        wanted = len(placement.articles) or placement.count
        if len(teasers) < wanted:
            self._tell(
                "teasers-few", f"{len(teasers)} articles for {wanted} teasers", region.page, region.slot, "lower count"
            )
        label = placement.headline.of(self.edition.id) or words_in(self.edition.language).inside
        return TeaserRun(tuple(teasers), region, label, self.issue.plan, self.edition.language)

    def _teased(self, count: int, page: int) -> tuple[str, ...]:
        """The most important articles of the other pages: by priority, then by their slot's rank; one a page first."""
        found: list[tuple[int, int, int, str]] = []
        seen: dict[int, int] = {}
        for frame in self.frames:
            if frame.number == page:
                continue
            plan = self.edition.pages[frame.number - 1]
            ranked = sorted(frame.template.slots, key=lambda s: s.rank)
            for slot in ranked:
                placement = plan.slots.get(slot.name)
                paths: tuple[str, ...] = ()
                if isinstance(placement, PlacedArticle):
                    paths = (placement.article,)
                elif isinstance(placement, PlacedPackage):
                    paths = placement.articles[:1]
                for path in paths:
                    article = self.edition.articles.get(path)
                    if article is None or not article.headline or self.where.get(path) != frame.number:
                        continue
                    order = seen.get(frame.number, 0)
                    seen[frame.number] = order + 1
                    found.append((-article.priority, order, frame.number, path))
        chosen = sorted(found)[:count]
        return tuple(path for *_, path in sorted(chosen, key=lambda entry: (entry[0], entry[2])))

    def _facts(self, path: str, at: Place, page: int, slot: str) -> PictureFacts | None:
        found = self.engine.facts(path)
        if isinstance(found, PictureError):
            self.diagnostics.append(Diagnostic(found.code, found.message, found.hint, at, page, slot))
            return None
        return found

    # -- pages -------------------------------------------------------------------------------------

    def _page(self, frame: PageFrame, groups: dict[str, Group]) -> PageDisplay:
        page = self.edition.pages[frame.number - 1]
        language = self._language(frame.number)
        section, section_deck = furniture.page_section(page, self.edition.id)
        words = furniture.PageWords(
            self.edition.paper,
            self.edition.id,
            language,
            format_date(self.issue.date, language, self.issue.until),
            self._other_date(),
            self._numbers(),
            frame.folio,
            frame.right_hand,
            section,
            section_deck,
            self.edition.paper.imprint.of(self.edition.id),
        )
        self.setter.diagnostics = []
        head: list[Item] = []
        foot: list[Item] = []
        for piece in frame.template.furniture:
            cell = furniture_cell(piece.at, frame.template, self.issue.sheet) if piece.at else None
            match piece.kind:
                case "nameplate" if cell is not None:
                    logo = self._logo(piece.options.get("picture", "") or self.edition.paper.logo)
                    head.extend(furniture.nameplate(self.setter, frame.grid, cell, words, logo))
                case "folio":
                    head.extend(furniture.folio(self.setter, frame.grid, cell, words))
                case "section" if cell is not None:
                    head.extend(furniture.section(self.setter, frame.grid, cell, words))
                case "imprint" if cell is not None:
                    foot.extend(furniture.imprint(self.setter, frame.grid, cell, words))
                case "rules":
                    adverts = advert_slots(self.edition, frame.number)
                    rules = furniture.story_rules(self.setter, frame.grid, frame.cells, adverts)
                    foot.append(Tag(Mark("rules"), rules))
                case _:
                    pass
        self.diagnostics.extend(self.setter.diagnostics)
        order = [slot.name for slot in frame.template.slots if slot.name in groups]
        made = [Group(Mark("furniture", language=language), 0.0, 0.0, tuple(head))]
        made.extend(groups[name] for name in order)
        made.append(Group(Mark("furniture", language=language), 0.0, 0.0, tuple(foot)))
        bleed = self.issue.printer.bleed
        return PageDisplay(frame.number, frame.folio, self.issue.trim, bleed, tuple(made), self._links(), language)

    def _links(self) -> tuple[Link, ...]:
        return ()

    def _logo(self, path: str) -> PictureFacts | None:
        found = self.engine.facts(path) if path else None
        return found if isinstance(found, PictureFacts) else None

    def _language(self, number: int) -> str:
        """The language in which most articles of a page are written."""
        counts: dict[str, int] = {}
        for path, page in self.where.items():
            article = self.edition.articles.get(path)
            if page == number and article is not None:
                counts[article.language] = counts.get(article.language, 0) + 1
        return max(counts, key=lambda k: counts[k], default=self.edition.language)

    def _other_date(self) -> str:
        """The date in the issue's second language, if it has one."""
        counts: dict[str, int] = {}
        for article in self.edition.articles.values():
            if article.language.split("-")[0] != self.edition.language.split("-")[0]:
                counts[article.language] = counts.get(article.language, 0) + 1
        if not counts:
            return ""
        return format_date(self.issue.date, max(counts, key=lambda k: counts[k]), self.issue.until)

    def _numbers(self) -> str:
        words = words_in(self.edition.language)
        if self.issue.volume and self.issue.number:
            return words.volume_number.format(volume=self.issue.volume, number=self.issue.number)
        return words.number.format(number=self.issue.number) if self.issue.number else ""


def _refers(article: Article) -> tuple[str, ...]:
    """Articles that an article's text points to."""
    found: list[str] = []
    stack: list[object] = [
        article.blocks,
        article.headline,
        article.deck,
        article.teaser,
        article.pictures,
        article.items,
    ]
    while stack:
        thing = stack.pop()
        if isinstance(thing, Span):
            if thing.refer:
                found.append(thing.refer)
        elif isinstance(thing, tuple):
            stack.extend(thing)
        elif hasattr(thing, "__dataclass_fields__"):
            stack.extend(getattr(thing, name) for name in thing.__dataclass_fields__)
    return tuple(sorted(set(found)))
