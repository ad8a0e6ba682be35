"""What the tests of preflight share: small views made by hand, of type and areas, pages, articles and editions."""

import datetime
from collections.abc import Mapping
from dataclasses import replace

from layout.display.items import (
    Fill,
    GlyphRun,
    Group,
    IssueDisplay,
    Item,
    Mark,
    PageDisplay,
    Picture,
    ShapedWord,
    SlotBox,
    Stroke,
    Tag,
)
from layout.model import article as copy_of
from layout.model.article import Article, Block, Paragraph, Span
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey, Ink
from layout.model.issue import Edition, Issue, Localized, Page, Paper, PlacedAdvert, PlacedArticle, Placement
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.model.sheet import FORMATS
from layout.model.styles import Stylesheet
from layout.page.plan import first_pages
from layout.pictures.probe import PictureFacts
from layout.preflight.contents import AdvertContents
from layout.preflight.scan import scan
from layout.preflight.views import ArticleView, EditionView, PageView, SlotView, article_view

PATH = "articles/a.md"
PRESS = PrinterProfile("press", colour_pages=FrozenMap({8: (1, 4, 5, 8)}))
RED = Cmyk(0.0, 0.9, 0.85, 0.2)
RICH = Cmyk(0.6, 0.5, 0.5, 1.0)
SHEET = FORMATS["tabloid"]
TRIM = Rect(0.0, 0.0, SHEET.width, SHEET.height)
DATE = "20 November 2026"


# what is painted


def word(text: str) -> ShapedWord:
    """Every letter half an em wide."""
    count = len(text)
    return ShapedWord("face", b"\0\1" * count, (500,) * count, (), tuple(range(count)), text, 500 * count, 1000)


def run(
    text: str,
    x: float = 100.0,
    y: float = 200.0,
    size: float = 9.0,
    ink: Ink = BLACK,
    *,
    gap: float = 0.25,
    overprint: bool | None = None,
) -> GlyphRun:
    """Words with spaces of ``gap`` em between them."""
    words = tuple(word(each) for each in text.split())
    at, here = [], 0.0
    for each in words:
        at.append(here)
        here += (each.width / 1000.0 + gap) * size
    over = isinstance(ink, Grey) and ink.k == 1.0 if overprint is None else overprint
    return GlyphRun(x, y, size, words, tuple(at), (False, *(True for _ in words[1:])), ink, overprint=over)


def tag(role: str, *items: Item, slot: str = "lead", article: str = PATH, block: int = -1) -> Tag:
    return Tag(Mark(role, article, slot, block, "en"), items)


def lines(*texts: str, x: float = 100.0, y: float = 200.0, gap: float = 0.25) -> tuple[GlyphRun, ...]:
    """Lines of a leg, one below the other."""
    return tuple(run(text, x, y + 10.5 * i, gap=gap) for i, text in enumerate(texts))


def body(*legs: tuple[GlyphRun, ...]) -> Tag:
    """A paragraph over one leg or more."""
    return tag("body", *(each for leg in legs for each in leg), block=0)


def headline(*texts: str, x: float = 100.0, y: float = 100.0, size: float = 36.0, slot: str = "lead") -> Tag:
    runs = (run(text, x, y + size * i, size) for i, text in enumerate(texts))
    return tag("headline", *runs, slot=slot)


def area(ink: Ink, rect: Rect = Rect(90.0, 150.0, 200.0, 100.0), role: str = "box") -> Tag:
    return tag(role, Fill(rect, ink))


def rule(width: float, ink: Ink = BLACK) -> Tag:
    return tag("rules", Stroke(100.0, 100.0, 300.0, 100.0, width, ink))


def picture(
    file: str = "/i/pictures/a.jpg",
    rect: Rect = Rect(100.0, 100.0, 300.0, 200.0),
    crop: Rect = Rect(0.0, 0.0, 1.0, 1.0),
    role: str = "picture",
    slot: str = "lead",
) -> Tag:
    return tag(role, Picture(rect, file, file, crop), slot=slot)


def facts(
    size: tuple[int, int] = (1500, 1000), mode: str = "RGB", kind: str = "jpeg", file: str = "/i/pictures/a.jpg"
) -> PictureFacts:
    """A picture that need not be there; two of one size and file are the same."""
    return PictureFacts(file, f"{file}{size}", kind, *size, mode=mode)


def group(*items: Item, slot: str = "lead", article: str = PATH) -> Group:
    return Group(Mark("slot", article, slot), 0.0, 0.0, items)


def furniture(*tags: tuple[str, str]) -> Group:
    """The furniture of a page: its roles and what they print."""
    return Group(
        Mark("furniture"), 0.0, 0.0, tuple(tag(role, run(text, y=60.0), slot="", article="") for role, text in tags)
    )


# views


def slot(
    *items: Item, colour: bool = True, profile: PrinterProfile = PRESS, known: Mapping[str, PictureFacts] | None = None
) -> SlotView:
    made = group(*items)
    return SlotView(made, scan(made), 1, colour, profile, "issue.yaml", known or {})


def shown(size: tuple[int, int], mode: str = "RGB", rect: Rect = Rect(100.0, 100.0, 300.0, 200.0)) -> SlotView:
    """A slot with a picture of so many pixels in a place of 300 by 200 points."""
    return slot(picture(rect=rect), known={"/i/pictures/a.jpg": facts(size, mode)})


def page(
    *groups: Group,
    number: int = 2,
    folio: str = "",
    section: str = "News",
    colour: bool = True,
    planned: Page | None = None,
    profile: PrinterProfile = PRESS,
    slots: tuple[SlotBox, ...] = (),
    numbered: bool = True,
) -> PageView:
    """A page that should print its number and 20 November 2026; ``numbered``: by its template."""
    plan = planned or Page("inside", FrozenMap({"lead": PlacedArticle(PATH)}))
    boxes = slots or (SlotBox("lead", Rect(0, 0, 9, 9), ("article",), PATH, "article"),)
    display = PageDisplay(number, folio or str(number), TRIM, 0.0, groups, slots=boxes)
    scans = tuple(scan(each) for each in groups)
    return PageView(plan, display, scans, profile, "issue.yaml", str(number), DATE, section, numbered, TRIM, colour)


def paragraphs(*copy: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(text),)) for text in copy)


def article(
    *copy: str | Block, path: str = PATH, language: str = "en", head: str = "A head", **rest: object
) -> Article:
    blocks = tuple(Paragraph((Span(each),)) if isinstance(each, str) else each for each in copy)
    made = Article(path, language, headline=(Span(head),) if head else (), blocks=blocks)
    return replace(made, **rest)


def written(*copy: str | Block, piece: bool = False, **rest: object) -> ArticleView:
    return article_view(article(*copy, **rest), piece)  # type: ignore[arg-type]


def edition(
    *pages: Mapping[str, Placement | None],
    articles: tuple[Article, ...] = (),
    groups: Mapping[int, tuple[Group, ...]] | None = None,
    boxes: Mapping[int, tuple[SlotBox, ...]] | None = None,
    pictures: Mapping[str, PictureFacts] | None = None,
    contents: Mapping[str, AdvertContents] | None = None,
    profile: PrinterProfile = PRESS,
    second: Edition | None = None,
    **rest: object,
) -> EditionView:
    """An edition of pages by their slots. ``pictures``: by the path that the issue gives them."""
    made = Edition(
        "en",
        "en",
        Paper(Localized(FrozenMap({"en": "The Paper"}))),
        tuple(Page("inside", FrozenMap(each)) for each in pages),
        FrozenMap({each.path: each for each in articles}),
    )
    found = dict(pictures or {})
    issue = Issue(
        "/i", "issue.yaml", made.paper, datetime.date(2026, 11, 20), "en", SHEET, profile,
        Stylesheet(FrozenMap(), FrozenMap()), (made, second) if second else (made,), FrozenMap(),
        FrozenMap({path: each.file for path, each in found.items()}), number="7",
    )  # fmt: skip
    issue = replace(issue, **rest)
    by_file = {each.file: each for each in found.values()}
    displays = tuple(
        PageDisplay(i + 1, str(i + 1), TRIM, 0.0, (groups or {}).get(i + 1, ()), slots=(boxes or {}).get(i + 1, ()))
        for i in range(len(pages))
    )
    shown_of = second or made
    display = IssueDisplay("The Paper", "en", "2026-11-20", shown_of.id, displays)
    scans = {each.number: tuple(scan(one) for one in each.groups) for each in displays}
    opened = contents or {}
    return EditionView(
        issue, shown_of, display, scans, first_pages(shown_of), profile, by_file.get, lambda seen: opened.get(seen.file)
    )


def illustrated(*pictures: copy_of.Picture) -> EditionView:
    """An edition with an article that has these pictures."""
    known = {each.file: facts(file=f"/i/{each.file}") for each in pictures}
    return edition({"lead": PlacedArticle(PATH)}, articles=(article("Text.", pictures=pictures),), pictures=known)


def advertised(
    made: PictureFacts | None = None,
    width: float = 300.0,
    contents: AdvertContents | None = None,
    pages: int = 1,
    number: int = 1,
    **rest: object,
) -> EditionView:
    """An edition of so many pages with an advert of 300 points' width on one of them."""
    known = made or facts((1500, 1000), "CMYK", "tiff", "/i/adverts/b.tif")
    plan: list[dict[str, Placement | None]] = [{} for _ in range(pages)]
    plan[number - 1] = {"ad": PlacedAdvert("adverts/b", client="Bakery")}
    placed = group(picture(known.file, Rect(100.0, 100.0, width, 200.0), role="advert", slot="ad"), slot="ad")
    return edition(
        *plan,
        groups={number: (placed,)},
        pictures={"adverts/b": known},
        contents={known.file: contents} if contents else {},
        **rest,  # type: ignore[arg-type]
    )
