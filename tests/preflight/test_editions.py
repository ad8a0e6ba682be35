"""Every check of an edition: a case that it finds, with a piece of what it says; a near one that it leaves alone."""

import datetime
from dataclasses import replace

import pytest

from layout.display.items import SlotBox, Stroke
from layout.model.article import Picture, Span
from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Spot
from layout.model.issue import (
    Edition,
    Jump,
    Localized,
    Page,
    Paper,
    PlacedAdvert,
    PlacedArticle,
    PlacedTeasers,
    Target,
)
from layout.model.mapping import FrozenMap
from layout.model.template import FurniturePiece, Template, TemplateSlot
from layout.preflight.check import CHECKS, checks_of
from layout.preflight.contents import AdvertContents
from layout.preflight.run import checks
from layout.preflight.views import EditionView
from tests.preflight.stand import (
    PATH,
    PRESS,
    advertised,
    article,
    body,
    edition,
    facts,
    group,
    illustrated,
    lines,
    run,
    tag,
)

B = "articles/b.md"
SHY = "\u00ad"
CAPTION = (Span("A cat on a wall"),)
JUMP = tag("jump", run("Continued on page 2"))
PDF = facts((300, 200), "vector", "pdf", "/i/b.pdf")
#: A press whose kind of file knows no transparency.
FLAT = replace(PRESS, kind="X-1a:2003")


def told(**fields: object) -> EditionView:
    """An edition with a picture that lacks nothing but what is said."""
    sound = Picture("pictures/a.jpg", CAPTION, "Ana Ortiz", "A black cat")
    return illustrated(replace(sound, **fields))  # type: ignore[arg-type]


def two(first: Picture, second: Picture) -> EditionView:
    return illustrated(first, second)


def refer(to: str, where: int) -> EditionView:
    """An article on page 1 that points to another, which stands on a page (0: on none)."""
    pages = [{"lead": PlacedArticle(PATH)}, {"lead": None}]
    if where:
        pages[where - 1] = {**pages[where - 1], "side": PlacedArticle(B)}
    made = article("Text.", teaser=(Span("See page {page}", refer=to),))
    return edition(*pages, articles=(made, article("Text.", path=B)))


def jumping(there: int, groups: dict[int, tuple[str, ...]], counts: tuple[int, int] = (40, 40)) -> EditionView:
    """An article of page 2 of 3 that goes on on another; ``groups``: the articles that stand on each page."""
    pages: list[dict[str, PlacedArticle | None]] = [{}, {}, {}]
    pages[1] = {"lead": PlacedArticle(PATH, Jump((Target(there, "foot"),)))}
    boxes = {
        2: (SlotBox("lead", Rect(0, 0, 9, 9), ("article",), PATH, "article", lines=counts[0]),),
        there: (SlotBox("foot", Rect(0, 0, 9, 9), ("jump",), PATH, "jump", lines=counts[1]),),
    }
    made = {
        number: tuple(group(JUMP, slot="lead" if number == 2 else "foot", article=path) for path in paths)
        for number, paths in groups.items()
    }
    return edition(*pages, articles=(article("Text."),), groups=made, boxes=boxes)


def spots(*names: str) -> EditionView:
    rules = (
        tag("rules", Stroke(0.0, 9.0 * i, 50.0, 9.0 * i, 2.0, Spot(n, Cmyk(1, 0, 0, 0)))) for i, n in enumerate(names)
    )
    return edition({}, groups={1: (group(*rules),)}, profile=replace(PRESS, spots=1))


def second(language: str, text: str) -> EditionView:
    """An edition beside an English one with the article “Text.”"""
    other = Edition(
        "es", language, Paper(Localized()), (Page("inside", FrozenMap({"lead": PlacedArticle(PATH)})),),
        FrozenMap({PATH: article(text)}),
    )  # fmt: skip
    return edition({"lead": PlacedArticle(PATH)}, articles=(article("Text."),), second=other)


def sections(name: str) -> EditionView:
    """Three pages with a place for a section's name: one is empty, one has a name, and the second has this one."""
    template = Template("inside", 5, (), (FurniturePiece("section", None),))
    view = edition({}, {}, {}, templates=FrozenMap({"inside": template}))
    story = FrozenMap({"lead": PlacedArticle(PATH)})
    names = (Localized(FrozenMap({"en": "Front"})), Localized(FrozenMap({"en": name} if name else {})))
    pages = (*(Page("inside", story, each) for each in names), Page("inside"))
    return view._replace(edition=replace(view.edition, pages=pages))


def left(empty: tuple[str, ...]) -> EditionView:
    """A page with a story and one without any, some of whose two slots are left empty on purpose."""
    slots = (TemplateSlot("lead", None), TemplateSlot("ad", None))  # type: ignore[arg-type]
    template = FrozenMap({"inside": Template("inside", 5, slots)})
    return edition({"lead": PlacedArticle(PATH)}, dict.fromkeys(empty), templates=template)


def teased(path: str, number: int) -> EditionView:
    teasers = {"refers": PlacedTeasers((path,))}
    story = {"lead": PlacedArticle(PATH)}
    pages = [{**teasers, **story}, {}] if number == 1 else [teasers, story]
    return edition(*pages, articles=(article("Text."),))


def last(words: str) -> EditionView:
    """An article that goes on from page 1 after these words."""
    rest = group(body(lines("and the rest")), slot="foot")
    return edition({}, {}, groups={1: (group(body(lines("some words", words)), JUMP),), 2: (rest,)})


OTHER = facts(file="/i/adverts/c.tif", mode="CMYK")
CASES: dict[str, tuple[EditionView, str, EditionView]] = {
    "jump-hyphen": (last(f"of a ca{SHY}"), "“ca-” is divided", last("of a cat")),
    "spot-ink": (spots("Gold", "Silver"), "2 spot inks (Gold, Silver)", spots("Gold", "Gold")),
    "missing-caption": (told(caption=()), "pictures/a.jpg has no caption", told()),
    "missing-credit": (told(credit=" "), "has no credit", told(place="mug", caption=())),
    "missing-alt": (told(alt=""), "no description", told()),
    "caption-raw": (told(caption=(Span("IMG_2041.JPG"),)), "“IMG_2041.JPG”", told(caption=(Span("Photo of 12 cats"),))),
    "caption-twice": (
        two(Picture("pictures/a.jpg", CAPTION), Picture("pictures/b.jpg", CAPTION)),
        "pictures/b.jpg has the caption of pictures/a.jpg",
        two(Picture("pictures/a.jpg", CAPTION), Picture("pictures/b.jpg", (Span("A dog"),))),
    ),
    "picture-twice": (
        two(Picture("pictures/a.jpg"), Picture("pictures/a.jpg")),
        "stands on page 1 already",
        two(Picture("pictures/a.jpg"), Picture("pictures/b.jpg")),
    ),
    "jump-partner": (
        jumping(3, {2: (PATH,)}),
        "stands on page 2 only",
        jumping(3, {2: (PATH,), 3: (PATH,)}),
    ),
    "jump-stub": (jumping(3, {}, (40, 3)), "3 lines of articles/a.md stand in 3.foot", jumping(3, {}, (40, 6))),
    "jump-back": (jumping(1, {}), "goes on from page 2 on page 1", jumping(3, {})),
    "page-count": (edition(*[{}] * 6), "6 pages: sheets of four make 4 or 8", edition(*[{}] * 8)),
    "page-empty": (
        edition({"lead": PlacedArticle(PATH)}, {"lead": None}, {}),
        "nothing stands on pages 2-3",
        edition({"lead": PlacedArticle(PATH, Jump((Target(2, "foot"),)))}, {"lead": None}),
    ),
    "page-blank": (left(("lead", "ad")), "all slots are left empty on page 2", left(("lead",))),
    "section-missing": (sections(""), "page 2 has a place for a section's name", sections("News")),
    "colour-not-there": (
        edition(*[{}] * 8, colour=(1, 2)),
        "wanted on page 2; of 8 pages press has it on 1, 4, 5, 8",
        edition(*[{}] * 8, colour=(1, 8)),
    ),
    "date-span": (
        edition({}, until=datetime.date(2026, 11, 2)),
        "ends before it begins",
        edition({}, until=datetime.date(2026, 11, 27)),
    ),
    "no-number": (edition({}, number=""), "no number", edition({})),
    "refer-dead": (refer(B, 0), "on no page of edition en", refer(B, 2)),
    "refer-here": (refer(B, 1), "leads to its own page, 1", refer(B, 2)),
    "teaser-here": (teased(PATH, 1), "is teased on page 1, and begins there", teased(PATH, 2)),
    "teaser-gone": (teased(B, 2), "stands on no page", teased(PATH, 2)),
    "headline-repeated": (
        edition({}, articles=(article("One."), article("Two.", path=B))),
        "“A head” stands over articles/a.md too",
        edition({}, articles=(article("One."), article("Two.", path=B, head="Another"))),
    ),
    "untranslated": (second("es", "Text."), "stands in en in the edition es", second("es", "Texto.")),
    "text-twice": (
        edition({}, articles=(article("One."), article("One.", path=B, head="Another"))),
        "the text is that of articles/a.md",
        edition({}, articles=(article("One."), article("Two.", path=B))),
    ),
    "advert-ppi": (
        advertised(facts((400, 267), "CMYK", "tiff", "/i/b.tif")),
        "b.tif prints at 96",
        advertised(facts((420, 280), "CMYK", "tiff", "/i/b.tif")),
    ),
    "advert-coarse": (
        advertised(facts((420, 280), "CMYK", "tiff", "/i/b.tif")),
        "better 149",
        advertised(facts((640, 427), "CMYK", "tiff", "/i/b.tif")),
    ),
    "advert-scaled": (
        advertised(facts((400, 267), "vector", "pdf", "/i/b.pdf")),
        "141 by 94 mm, and printed at 75 % of that",
        advertised(facts((298, 199), "vector", "pdf", "/i/b.pdf")),
    ),
    "advert-trim": (
        advertised(PDF, contents=AdvertContents(trimmed=False)),
        "its whole page of 106 by 71 mm is placed",
        advertised(PDF, contents=AdvertContents()),
    ),
    "advert-turned": (
        advertised(PDF, contents=AdvertContents(turned=90)),
        "is turned by 90°",
        advertised(PDF, contents=AdvertContents()),
    ),
    "advert-converted": (
        advertised(facts((1500, 1000), "RGB", "png", "/i/b.png")),
        "is in RGB, and is converted",
        advertised(),
    ),
    "advert-rgb": (
        advertised(PDF, contents=AdvertContents(("the logo",))),
        "adverts/b holds RGB: the logo",
        advertised(PDF, profile=replace(PRESS, kind="X-3:2003"), contents=AdvertContents(calibrated=("areas",))),
    ),
    "advert-plates": (
        advertised(PDF, contents=AdvertContents(coloured=("pictures",)), pages=8, number=2),
        "cannot be made grey (pictures); page 2",
        advertised(PDF, contents=AdvertContents(coloured=("pictures",)), pages=8, number=1),
    ),
    "advert-transparent": (
        advertised(PDF, profile=FLAT, contents=AdvertContents(transparent=("a soft mask",))),
        "has a soft mask; PDF/X-1a:2003",
        advertised(PDF, contents=AdvertContents(transparent=("a soft mask",))),
    ),
    "advert-forbidden": (
        advertised(PDF, profile=FLAT, contents=AdvertContents(later=("a picture in JPEG 2000",), layers=("Die",))),
        "holds a picture in JPEG 2000, layers, which",
        advertised(PDF, contents=AdvertContents(later=("a picture in JPEG 2000",), layers=("Die",))),
    ),
    "advert-layers": (
        advertised(PDF, contents=AdvertContents(layers=("English", "Spanish"))),
        "all of which print: English, Spanish",
        advertised(PDF, contents=AdvertContents()),
    ),
    "advert-broken": (
        advertised(PDF, contents=AdvertContents(broken=("/Im0 is not in the file",))),
        "cannot be read as a whole: /Im0",
        advertised(PDF, contents=AdvertContents()),
    ),
    "advert-eased": (
        advertised(contents=AdvertContents(ink=300.0)),
        "it is brought down to 240",
        advertised(contents=AdvertContents(ink=240.0)),
    ),
    "advert-type": (
        advertised(PDF, width=150.0, contents=AdvertContents(mixed_type=12.0)),
        "has type of 6 pt in several inks",
        advertised(PDF, contents=AdvertContents(mixed_type=12.0)),
    ),
    "advert-rule": (
        advertised(PDF, contents=AdvertContents(rule=0.1)),
        "has lines of 0.1 pt",
        advertised(PDF, contents=AdvertContents(rule=0.25)),
    ),
    "advert-locked": (
        advertised(PDF, contents=AdvertContents(locked=True)),
        "is locked against changes",
        advertised(PDF, contents=AdvertContents()),
    ),
    "advert-black": (
        advertised(facts(), pages=8, number=2),
        "page 2 prints in black only",
        advertised(facts(mode="L"), pages=8, number=2),
    ),
    "advert-fonts": (
        advertised(contents=AdvertContents(fonts=("Arial",))),
        "lacks Arial",
        advertised(contents=AdvertContents()),
    ),
    "advert-spots": (
        advertised(contents=AdvertContents(spots=("Gold", "Silver"))),
        "prints in Gold, Silver",
        advertised(contents=AdvertContents(spots=("Gold",))),
    ),
    "advert-ink": (
        advertised(PDF, contents=AdvertContents(ink=300.0)),
        "up to 300 % of ink, at most 240",
        advertised(PDF, contents=AdvertContents(ink=240.0)),
    ),
    "advert-active": (advertised(contents=AdvertContents(active=("JavaScript",))), "holds JavaScript", advertised()),
    "advert-twice": (
        edition({"a": PlacedAdvert("adverts/c"), "b": PlacedAdvert("adverts/c")}, pictures={"adverts/c": OTHER}),
        "stands in 1.a too",
        edition({"a": PlacedAdvert("adverts/c"), "b": PlacedAdvert("")}, pictures={"adverts/c": OTHER}),
    ),
    "advert-client": (
        edition({"a": PlacedAdvert("adverts/c")}, pictures={"adverts/c": OTHER}),
        "names no client",
        advertised(),
    ),
    "advert-file": (advertised(facts()), "is a JPEG", advertised()),
}


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_its_fault_and_nothing_else(name: str) -> None:
    bad, said, good = CASES[name]
    (found, *_) = CHECKS[name](bad)
    assert said in found.message
    assert found.hint
    assert found.at is not None
    assert not list(CHECKS[name](good))


def test_every_check_of_an_edition_has_its_cases() -> None:
    assert checks
    assert {check.id for check in checks_of("edition")} == set(CASES)


def test_what_is_in_an_advert_is_judged_at_the_size_that_it_is_printed_at() -> None:
    contents = AdvertContents(ppi=180.0, line_art_ppi=900.0)
    whole = advertised(PDF, contents=contents)
    assert not [*CHECKS["advert-ppi"](whole), *CHECKS["advert-coarse"](whole)]
    tone, art = CHECKS["advert-ppi"](advertised(PDF, width=600.0, contents=contents))
    assert "prints at 90 pixels" in tone.message
    assert "prints at 450 pixels" in art.message


def test_calibrated_rgb_is_for_x3_alone() -> None:
    contents = AdvertContents(calibrated=("type in Arial",))
    assert list(CHECKS["advert-rgb"](advertised(PDF, contents=contents)))
    assert list(CHECKS["advert-rgb"](advertised(PDF, profile=FLAT, contents=contents)))


def test_part_of_an_issue_says_nothing_of_jumps_to_the_rest() -> None:
    view = jumping(3, {2: (PATH,)})
    part = view._replace(display=replace(view.display, pages=view.display.pages[1:2]))
    assert not list(CHECKS["jump-partner"](part))
