"""What the checks are given: a slot, a page, an article or an edition, each with the little that judging it takes."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from layout.display.items import Group, IssueDisplay, PageDisplay
from layout.model.article import Article, Picture
from layout.model.diagnostics import Place
from layout.model.geometry import Rect
from layout.model.issue import (
    Edition,
    Issue,
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
)
from layout.model.printer import PrinterProfile
from layout.pictures.probe import PictureFacts
from layout.preflight.contents import ContentsOf
from layout.preflight.copy import Text, plan_texts, texts
from layout.preflight.scan import Scan

#: From a picture's absolute path to its facts; None where it cannot be read.
FactsOf = Callable[[str], PictureFacts | None]


class SlotView(NamedTuple):
    """A slot's finished items (or the furniture before or after the slots), on a page with ``colour`` or without.
    ``facts`` are those of its pictures that could be read."""

    group: Group
    scan: Scan
    number: int
    colour: bool
    profile: PrinterProfile
    plan: str
    facts: Mapping[str, PictureFacts]
    language: str = "en"
    ladder: int = 2

    @property
    def slot(self) -> str:
        return self.group.mark.slot

    def place(self, article: str = "", block: int = -1) -> Place | None:
        """Where the editor would change it: a block of the article, else the slot in the plan."""
        if article and block >= 0:
            return Place(article, ("body", block))
        if article:
            return Place(article, ())
        return slot_place(self.plan, self.number, self.slot) if self.slot else page_place(self.plan, self.number)


class PageView(NamedTuple):
    """A page: as planned, and as composed; the ``folio``, ``date`` and ``section`` that it should print. ``colour``:
    whether the press has any there. ``seal``: with which it was closed, "" where it is open or none is known."""

    page: Page
    display: PageDisplay
    scans: tuple[Scan, ...]
    profile: PrinterProfile
    plan: str
    folio: str
    date: str
    section: str
    has_folio: bool
    trim: Rect
    colour: bool = True
    seal: str = ""

    @property
    def number(self) -> int:
        return self.display.number

    @property
    def place(self) -> Place:
        return page_place(self.plan, self.number)

    def slot_place(self, slot: str) -> Place:
        return slot_place(self.plan, self.number, slot)


class ArticleView(NamedTuple):
    """An article of an edition with its texts. ``piece``: it stands among short pieces, and may do without headline
    and byline."""

    article: Article
    texts: tuple[Text, ...] = ()
    piece: bool = False
    #: All texts, a line each, to see quickly that there is nothing to find.
    whole: str = ""

    def at(self, *path: str | int) -> Place:
        return Place(self.article.path, path)


def article_view(article: Article, piece: bool = False) -> ArticleView:
    """An article as the checks see it."""
    found = tuple(texts(article))
    return ArticleView(article, found, piece, "\n".join([text.text for text in found]))


def plan_view(plan: str, edition: Edition) -> ArticleView:
    """The plan's own texts, judged as those of an article."""
    found = tuple(plan_texts(edition))
    whole = "\n".join([text.text for text in found])
    return ArticleView(Article(plan, edition.language), found, True, whole)


class Placed(NamedTuple):
    """A picture of the issue where it was asked for: in an article, or in a slot of the plan."""

    picture: Picture
    at: Place
    page: int
    slot: str


class _Seen(NamedTuple):
    issue: Issue
    edition: Edition
    display: IssueDisplay
    scans: Mapping[int, tuple[Scan, ...]]
    where: Mapping[str, int]
    profile: PrinterProfile
    facts: FactsOf
    contents: ContentsOf


class PrintedAdvert(NamedTuple):
    """An advert where it stands on a composed page."""

    number: int
    slot: str
    advert: PlacedAdvert
    facts: PictureFacts
    rect: Rect


class EditionView(_Seen):
    """An edition with its pages; ``pages`` counts all of the plan, ``displays`` holds those that were composed."""

    @property
    def colour(self) -> frozenset[int]:
        return self.profile.colour_on(len(self.edition.pages), self.issue.colour)

    def place(self, number: int, slot: str = "") -> Place:
        return slot_place(self.issue.plan, number, slot) if slot else page_place(self.issue.plan, number)

    def file(self, path: str) -> PictureFacts | None:
        """The facts of a picture by the path that the issue gives it."""
        found = self.issue.files.get(path)
        return self.facts(found) if found is not None else None

    def pictures(self) -> Iterator[Placed]:
        """Every picture that is asked for, in the order of the pages; teasers show them again."""
        told: set[str] = set()
        for number, slot, placement in self.placements():
            if isinstance(placement, PlacedPicture):
                yield Placed(placement.picture, self.place(number, slot), number, slot)
            for path in articles_of(placement):
                article = self.edition.articles.get(path)
                if article is None or path in told:
                    continue
                told.add(path)
                for i, picture in enumerate(article.pictures):
                    yield Placed(picture, Place(path, ("pictures", i)), number, slot)

    def placements(self) -> Iterator[tuple[int, str, object]]:
        """Page, slot and what is placed there."""
        for i, page in enumerate(self.edition.pages):
            for slot, placement in page.slots.items():
                if placement is not None:
                    yield i + 1, slot, placement

    @cached_property  # two dozen checks ask for the same
    def adverts(self) -> tuple[tuple[int, str, PlacedAdvert, PictureFacts], ...]:
        """The adverts that have come and can be read."""
        return tuple(
            (number, slot, placement, facts)
            for number, slot, placement in self.placements()
            if isinstance(placement, PlacedAdvert) and placement.file
            for facts in (self.file(placement.file),)
            if facts is not None
        )

    @cached_property
    def printed(self) -> tuple[PrintedAdvert, ...]:
        """Those of them that stand on composed pages."""
        known = {(number, slot): (advert, facts) for number, slot, advert, facts in self.adverts}
        return tuple(
            PrintedAdvert(number, shown.mark.slot, *known[number, shown.mark.slot], shown.rect)
            for number, scans in self.scans.items()
            for scan in scans
            for shown in scan.pictures
            if shown.mark.role == "advert" and (number, shown.mark.slot) in known and shown.rect.width > 0.0
        )


def articles_of(placement: object) -> tuple[str, ...]:
    """The articles that a placement prints."""
    match placement:
        case PlacedArticle(article):
            return (article,)
        case PlacedPackage(articles):
            return articles
        case PlacedItems(files):
            return files
    return ()


def page_place(plan: str, number: int) -> Place:
    return Place(plan, ("pages", number - 1))


def slot_place(plan: str, number: int, slot: str) -> Place:
    return Place(plan, ("pages", number - 1, "slots", slot))
