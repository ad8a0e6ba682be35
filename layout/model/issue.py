"""The issue: its paper, its page plan and everything the plan names. Page numbers count places in the plan, from 1."""

import datetime
from dataclasses import field

from layout.model.article import Article, Picture, RichText
from layout.model.geometry import Rect
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.model.sheet import Format
from layout.model.styles import Stylesheet
from layout.model.template import GridPlace, Template
from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Localized:
    """A text by edition; an edition without one of its own takes the first."""

    texts: FrozenMap[str, str] = field(default_factory=FrozenMap)

    def of(self, edition: str) -> str:
        """The text for an edition, "" where there is none at all."""
        if edition in self.texts:
            return self.texts[edition]
        return next(iter(self.texts.values()), "")

    def __bool__(self) -> bool:
        return bool(self.texts)


@dataclass(frozen=True, slots=True)
class Ear:
    """A corner beside the nameplate: a label and a line of text."""

    label: Localized
    text: Localized


@dataclass(frozen=True, slots=True)
class Paper:
    """The newspaper. ``subtitle`` stands in the band under the nameplate, ``ears`` left and right of it."""

    name: Localized
    city: Localized = Localized()
    url: str = ""
    price: Localized = Localized()
    subtitle: Localized = Localized()
    imprint: Localized = Localized()
    logo: str = ""
    ears: tuple[Ear, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A slot by its page's place in the plan and its name."""

    page: int
    slot: str

    def __str__(self) -> str:
        return f"{self.page}.{self.slot}"


@dataclass(frozen=True, slots=True)
class Jump:
    """Where a story goes on; ``after`` is the least number of body lines before the jump, 0 to fill the slot."""

    to: tuple[Target, ...]
    after: int = 0


@dataclass(frozen=True, slots=True)
class PlacedArticle:
    """``then``: slots in which the text goes on without jump lines."""

    article: str
    jump: Jump | None = None
    then: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture alone in a slot, its caption already the edition's; ``headline`` by edition."""

    picture: Picture
    headline: Localized = Localized()


@dataclass(frozen=True, slots=True)
class PlacedAdvert:
    """``file`` "" is booked but not arrived."""

    file: str
    client: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class PlacedPackage:
    """Several articles under one umbrella headline; decks are joined by a diamond on one line."""

    articles: tuple[str, ...]
    headline: Localized = Localized()
    deck: Localized = Localized()
    kicker: Localized = Localized()


@dataclass(frozen=True, slots=True)
class PlacedItems:
    """Short pieces running through a slot's legs. ``note`` is a box at the foot."""

    files: tuple[str, ...]
    headline: Localized = Localized()
    deck: Localized = Localized()


@dataclass(frozen=True, slots=True)
class PlacedTeasers:
    """``articles`` () is ``auto``: the most important articles of the inside pages."""

    articles: tuple[str, ...] = ()
    count: int = 4
    headline: Localized = Localized()


@dataclass(frozen=True, slots=True)
class PlacedContents:
    """The table of contents; ``articles`` () is ``auto``: all that begin on other pages, in their order."""

    articles: tuple[str, ...] = ()
    headline: Localized = Localized()


Placement = PlacedArticle | PlacedPicture | PlacedAdvert | PlacedPackage | PlacedItems | PlacedTeasers | PlacedContents


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the plan. A slot mapped to None is empty on purpose. ``seal``: of a closed page, the digest of what
    was sent to the printer; "" where none was kept."""

    template: str
    slots: FrozenMap[str, Placement | None] = field(default_factory=FrozenMap)
    section: Localized = Localized()
    section_deck: Localized = Localized()
    overrides: FrozenMap[str, GridPlace] = field(default_factory=FrozenMap)
    closed: bool = False
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the issue, its paper and pages already those of the edition. ``stock``: the paper's fillers by
    path, read where a fit list asks for them."""

    id: str
    language: str
    paper: Paper
    pages: tuple[Page, ...]
    articles: FrozenMap[str, Article]
    stock: FrozenMap[str, Article] = field(default_factory=FrozenMap)


@dataclass(frozen=True, slots=True)
class Issue:
    """One number of a paper, with everything its plan names read and checked.

    ``folder`` is absolute; ``files`` maps every path that the issue names (pictures, adverts, fonts,
    logo) to the absolute path of the file found; a missing one has no entry. ``articles`` are the
    first edition's; ``editions`` always holds at least that first one.
    """

    folder: str
    plan: str
    paper: Paper
    date: datetime.date
    language: str
    sheet: Format
    printer: PrinterProfile
    stylesheet: Stylesheet
    editions: tuple[Edition, ...]
    templates: FrozenMap[str, Template]
    files: FrozenMap[str, str] = field(default_factory=FrozenMap)
    fonts: tuple[str, ...] = ()
    volume: str = ""
    number: str = ""
    until: datetime.date | None = None
    colour: tuple[int, ...] = ()
    first_page: int = 1
    part: str = ""

    @property
    def edition(self) -> Edition:
        return self.editions[0]

    @property
    def trim(self) -> Rect:
        return Rect(0.0, 0.0, self.sheet.width, self.sheet.height)


__all__ = [
    "Ear", "Edition", "Issue", "Jump", "Localized", "Page", "Paper", "PlacedAdvert", "PlacedArticle", "PlacedContents",
    "PlacedItems", "PlacedPackage", "PlacedPicture", "PlacedTeasers", "Placement", "RichText", "Target",
]  # fmt: skip
