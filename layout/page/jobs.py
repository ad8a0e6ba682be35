"""What each placement of the plan asks for, as a Job: a value with all that composing it needs, and nothing else.

A Job is the cache's key: where two versions of an issue give equal Jobs, the slot is the same.
"""

from collections.abc import Container, Iterator
from dataclasses import replace
from typing import Protocol

from layout.language.tags import is_right_to_left
from layout.language.words import words as words_in
from layout.model.article import Article, Box, PullQuote, RichText, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.issue import (
    Edition,
    Issue,
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)
from layout.model.nouns import counted
from layout.page.arrange import running_texts
from layout.page.contents import ContentsRun, set_contents
from layout.page.fitted import compose_fitted
from layout.page.items import Run, set_items
from layout.page.listing import Entry
from layout.page.mirror import mirrored
from layout.page.package import Package, set_package
from layout.page.plan import PagePlan, continued
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter, Voice
from layout.page.slots import AdvertRun, PictureRun, set_advert, set_picture
from layout.page.story import compose_story
from layout.page.teasers import TeaserRun, set_teasers, teaser_text
from layout.pictures.faults import PictureError
from layout.pictures.probe import PictureFacts

Job = Story | Run | Package | PictureRun | AdvertRun | TeaserRun | ContentsRun


def do_job(setter: Setter, job: Job) -> tuple[StorySlot, ...]:
    """The job's slots; what there is to say is left in the setter's diagnostics."""
    region = regions_of(job)[0]
    setter.asked.clear()
    setter.fitted.clear()
    if isinstance(job, Story):
        article = job.article
        setter.here = Voice(article.path, article.language, "", region.slot, region.page)
    else:
        setter.here = Voice(job.plan, "", "", region.slot, region.page, planned=True)
    slots = tuple([_unasked(slot) for slot in _composed(setter, job)])
    return tuple([mirrored(slot) for slot in slots]) if is_right_to_left(_language(job)) else slots


def _unasked(slot: StorySlot) -> StorySlot:
    """The slot; of empty lines that are nobody's fault nothing is said."""
    free = slot.region.fitted or slot.region.open
    return replace(slot, under=0, advice="" if slot.under else slot.advice) if free and slot.under else slot


def _language(job: Job) -> str:
    """The language that what fills a slot runs in."""
    if isinstance(job, Story):
        return job.article.language
    return "" if isinstance(job, AdvertRun) else job.language


def _composed(setter: Setter, job: Job) -> tuple[StorySlot, ...]:
    match job:
        case Story():
            fitted = job.regions[0].fitted
            return compose_fitted(setter, job, compose_story) if fitted else compose_story(setter, job)
        case Run():
            return (set_items(setter, job),)
        case Package():
            return (set_package(setter, job),)
        case PictureRun():
            return (set_picture(setter, job),)
        case AdvertRun():
            return (set_advert(setter, job),)
        case TeaserRun():
            return (set_teasers(setter, job),)
        case ContentsRun():
            return (set_contents(setter, job),)


def regions_of(job: Job) -> tuple[Region, ...]:
    """The slots that the job fills."""
    return job.regions if isinstance(job, Story) else (job.region,)


def touches(page: int, placement: Placement, wanted: Container[int]) -> bool:
    """Whether what is placed on a page shows on one of the wanted pages."""
    if page in wanted:
        return True
    return isinstance(placement, PlacedArticle) and any(target.page in wanted for target in continued(placement))


class Sources(Protocol):
    """What jobs are made from beside the issue, by whoever keeps it from one version to the next."""

    def facts(self, path: str) -> PictureFacts | PictureError | None:
        """A picture's facts by the path that the issue gives it; None where there is no such file."""

    def refers(self, article: Article) -> tuple[str, ...]:
        """The articles that an article's texts point to."""


class JobMaker:
    """Makes the jobs of one edition."""

    def __init__(self, issue: Issue, edition: Edition, plan: PagePlan, sources: Sources) -> None:
        self.issue, self.edition, self.plan, self.sources = issue, edition, plan, sources
        self.diagnostics: list[Diagnostic] = list(plan.faults)

    def at(self, page: int, slot: str) -> Place:
        """The slot in the plan."""
        return Place(self.issue.plan, ("pages", page - 1, "slots", slot))

    def job(self, region: Region, placement: Placement) -> Job | None:
        """The job of one slot; None where what it names is not there (the reader has said so)."""
        edition, language, plan = self.edition.id, self.edition.language, self.issue.plan
        match placement:
            case PlacedArticle():
                return self._story(placement, region)
            case PlacedPackage():
                stories = tuple(
                    self.plain_story(self.edition.articles[path], (region,))
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
            case PlacedContents():
                return self._contents(placement, region)
            case PlacedPicture():
                picture = placement.picture
                at = self.at(region.page, region.slot)
                facts = self._facts(picture.file, at, region.page, region.slot)
                return PictureRun(picture, facts, placement.headline.of(edition), region, plan, language)
            case PlacedAdvert():
                at = self.at(region.page, region.slot)
                facts = self._facts(placement.file, at, region.page, region.slot) if placement.file else None
                return AdvertRun(placement, facts, region, plan, at)

    def plain_story(self, article: Article, regions: tuple[Region, ...]) -> Story:
        """The article in slots, without a jump."""
        facts = []
        for i, picture in enumerate(article.pictures):
            at = Place(article.path, ("pictures", i))
            facts.append((picture.file, self._facts(picture.file, at, regions[0].page, regions[0].slot)))
        return Story(article, regions, tuple(facts), self._refers((article,)), self.plan.folios)

    def stories(self) -> Iterator[Story]:
        """All stories that have a slot of their own, in the order of pages and slots."""
        for frame in self.plan.frames:
            placed = self.edition.pages[frame.number - 1].slots
            for slot in frame.template.slots:
                placement, region = placed.get(slot.name), self.plan.region(frame.number, slot.name)
                if isinstance(placement, PlacedArticle) and region is not None:
                    job = self.job(region, placement)
                    if isinstance(job, Story):
                        yield job

    def _refers(self, articles: tuple[Article, ...]) -> tuple[tuple[str, str], ...]:
        pages = self.plan.pages
        named = [self.sources.refers(article) for article in articles]
        paths = named[0] if len(named) == 1 else sorted({path for some in named for path in some})
        return tuple([(path, pages[path]) for path in paths if path in pages])

    def _story(self, placement: PlacedArticle, region: Region) -> Story | None:
        article = self.edition.articles.get(placement.article)
        if article is None:
            return None
        jump = placement.jump
        jumps = self._regions(jump.to if jump else ())
        silent = self._regions(placement.then)
        story = self.plain_story(article, (region, *jumps, *silent))
        silent_from = 1 + len(jumps) if silent else 0
        return replace(story, after=jump.after if jump else 0, silent_from=silent_from)

    def _regions(self, targets: tuple[Target, ...]) -> tuple[Region, ...]:
        """The slots of a jump; those that are not there have been told by the reader."""
        found = [self.plan.region(target.page, target.slot) for target in targets]
        return tuple([region for region in found if region is not None])

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
                named = plain(article.headline)
                # what stands before the first piece, and a headline that the plan's own does not repeat, are printed
                headline = article.headline if label and named != label else ()
                label = label or named
                if headline or article.blocks:
                    pieces.append(replace(article, headline=headline, items=()))
                pieces.extend(article.items)
            else:
                pieces.append(article)
        if not pieces:
            return None
        deck = placement.deck.of(self.edition.id)
        run = Run(tuple(pieces), region, label, deck, brief, self.issue.plan, pieces[0].language)
        return replace(run, refers=self._refers(run.pieces))

    def _teasers(self, placement: PlacedTeasers, region: Region) -> TeaserRun:
        paths = placement.articles or self._teased(placement.count, region.page)
        teasers = []
        for path in paths:
            article = self.edition.articles.get(path)
            if article is None or path not in self.plan.where:
                continue
            facts = None
            if article.pictures:
                found = self.sources.facts(article.pictures[0].file)
                facts = found if isinstance(found, PictureFacts) else None
            # only what is printed, so that an edit in the body leaves the teaser as it was
            shown = Article(
                path,
                article.language,
                article.headline,
                article.kicker,
                teaser=teaser_text(article),
                pictures=article.pictures[:1],
            )
            teasers.append(Entry(shown, self.plan.pages[path], facts))
        wanted = len(placement.articles) or placement.count
        if len(teasers) < wanted:
            message = f"{counted(len(teasers), 'article')} for {counted(wanted, 'teaser')}"
            at = self.at(region.page, region.slot)
            self.diagnostics.append(Diagnostic("teasers-few", message, "lower count", at, region.page, region.slot))
        label = placement.headline.of(self.edition.id) or words_in(self.edition.language).inside
        return TeaserRun(tuple(teasers), region, label, self.issue.plan, self.edition.language)

    def _contents(self, placement: PlacedContents, region: Region) -> ContentsRun:
        paths = placement.articles or tuple(path for path in self._listed() if self.plan.where[path] != region.page)
        entries = []
        for path in paths:
            article = self.edition.articles.get(path)
            if article is not None and article.headline and path in self.plan.where:
                # only what is printed, so that an edit in the body leaves the contents as they were
                shown = Article(path, article.language, article.headline, article.kicker, article.deck, article.byline)
                entries.append(Entry(shown, self.plan.pages[path]))
        label = placement.headline.of(self.edition.id) or words_in(self.edition.language).contents
        return ContentsRun(tuple(entries), region, label, self.issue.plan, self.edition.language)

    def _listed(self) -> Iterator[str]:
        """The articles that the contents list: those in the places for a page's first story."""
        for frame, page in zip(self.plan.frames, self.edition.pages, strict=True):
            for slot in frame.template.slots:
                placement = page.slots.get(slot.name)
                if isinstance(placement, PlacedArticle) and slot.rank == 1:
                    yield placement.article

    def _teased(self, count: int, page: int) -> tuple[str, ...]:
        """The most important articles of the other pages: by priority, then by their slot's rank; one a page first."""
        found: list[tuple[int, int, int, str]] = []
        seen: dict[int, int] = {}
        for frame in self.plan.frames:
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
                    if article is None or not article.headline or self.plan.where.get(path) != frame.number:
                        continue
                    order = seen.get(frame.number, 0)
                    seen[frame.number] = order + 1
                    found.append((-article.priority, order, frame.number, path))
        chosen = sorted(found)[:count]
        return tuple(path for *_, path in sorted(chosen, key=lambda entry: (entry[0], entry[2])))

    def _facts(self, path: str, at: Place, page: int, slot: str) -> PictureFacts | None:
        found = self.sources.facts(path)
        if isinstance(found, PictureError):
            self.diagnostics.append(Diagnostic(found.code, found.message, found.hint, at, page, slot))
            return None
        return found


def refers_of(article: Article) -> tuple[str, ...]:
    """The articles that an article's texts point to, in order of their paths."""
    texts: list[RichText] = [article.headline, *article.deck, article.teaser, *running_texts(article.blocks)]
    for block in article.blocks:
        if isinstance(block, Box):
            texts += [block.headline, *running_texts(block.blocks)]
        elif isinstance(block, PullQuote):
            texts.append(block.text)
    texts += [picture.caption for picture in article.pictures]
    texts += [note.text for note in article.every_note]
    return tuple(sorted({span.refer for text in texts for span in text if span.refer}))
