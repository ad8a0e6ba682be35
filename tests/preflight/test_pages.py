"""Every check of a page: a case that it finds, with a piece of what it says, and a near one that it leaves alone."""

from dataclasses import replace

import pytest

from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey
from layout.model.issue import Page
from layout.preflight.check import CHECKS, checks_of
from layout.preflight.closing import page_seal
from layout.preflight.run import checks
from layout.preflight.views import PageView
from tests.preflight.stand import (
    DATE,
    PRESS,
    RED,
    TRIM,
    area,
    body,
    furniture,
    group,
    headline,
    lines,
    page,
    picture,
    run,
    tag,
)

TEXT = group(body(lines("some words", "of a story")))
FULL = furniture(("folio", "The Paper"), ("folio", DATE), ("folio", "2"), ("section", "News"))
BLEEDING = replace(PRESS, bleed=8.5)


def closed(view: PageView, seal: str) -> PageView:
    """The page closed with a seal."""
    return view._replace(seal=seal)


def edge(rect: Rect, bleed: bool = True) -> PageView:
    return page(group(picture(rect=rect)), profile=BLEEDING if bleed else PRESS)


def heads(*tags: tuple[str, float, float, float]) -> PageView:
    """Headlines, each in a slot of its own: text, x, baseline, size."""
    return page(
        *(
            group(headline(text, x=x, y=y, size=size, slot=f"s{i}"), slot=f"s{i}")
            for i, (text, x, y, size) in enumerate(tags)
        )
    )


CASES: dict[str, tuple[PageView, str, PageView]] = {
    "bumping-heads": (
        heads(("Sea wall", 34.0, 200.0, 30.0), ("Bus drivers", 160.0, 200.0, 30.0)),
        "“Sea wall” and “Bus drivers”",
        heads(("Sea wall", 34.0, 200.0, 30.0), ("Bus drivers", 160.0, 200.0, 15.0), ("Far off", 500.0, 200.0, 30.0)),
    ),
    "black-page": (
        page(group(tag("kicker", run("News", ink=RED))), colour=False),
        "kicker turn grey",
        page(group(tag("kicker", run("News", ink=Grey(0.5)))), colour=False),
    ),
    "folio-wrong": (page(furniture(("folio", "3"), ("folio", DATE))), "should be 2, and prints “", page(FULL)),
    "folio-missing": (page(TEXT, numbered=False), "page 2 prints no number", page(TEXT)),
    "date-wrong": (page(furniture(("folio", "13 November 2026"))), f"does not print “{DATE}”", page(FULL)),
    "section-wrong": (page(furniture(("section", "Sport"))), "belongs to “News”, and prints “Sport”", page(FULL)),
    "safe-margin": (
        page(group(body(lines("some words", x=12.0)))),
        "stands 12 pt from the left edge, at least 17 pt",
        page(group(body(lines("some words", x=17.0)))),
    ),
    "bleed-missing": (
        edge(Rect(0.0, 300.0, 200.0, 200.0)),
        "picture on page 2 ends at the left edge; the bleed is 8.5 pt",
        edge(Rect(-8.5, 300.0, 200.0, 200.0)),
    ),
    "closed-changed": (
        closed(page(TEXT), "0123456789abcdef"),
        "page 2 is closed",
        closed(page(TEXT), page_seal(page(TEXT).display)),
    ),
    "closed-unsealed": (
        page(TEXT, planned=Page("inside", closed=True)),
        f"page 2 is closed without a seal; as it is now, that is {page_seal(page(TEXT).display)}",
        closed(page(TEXT, planned=Page("inside", closed=True)), "0123456789abcdef"),
    ),
    "slot-overprint": (
        page(group(body(lines("some words"))), group(body(lines("other words", y=202.0)), slot="side")),
        "type of lead and side on page 2",
        page(group(body(lines("some words"))), group(body(lines("other words", y=212.0)), slot="side")),
    ),
    "headline-echo": (
        heads(("The harbour burns", 34.0, 200.0, 30.0), ("Harbour master resigns", 34.0, 500.0, 30.0)),
        "“harbour” stands in two headlines",
        heads(("The harbour burns", 34.0, 200.0, 30.0), ("The bus stops", 34.0, 500.0, 30.0)),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_its_fault_and_nothing_else(name: str) -> None:
    bad, said, good = CASES[name]
    (found, *_) = CHECKS[name](bad)
    assert said in found.message
    assert found.page == 2
    assert found.hint
    assert not list(CHECKS[name](good))


def test_every_check_of_a_page_has_its_cases() -> None:
    assert checks
    assert {check.id for check in checks_of("page")} == set(CASES)


def test_a_press_without_bleed_prints_nothing_at_the_edge() -> None:
    touching = page(group(area(Cmyk(0.2, 0, 0, 0), Rect(0.0, TRIM.height - 40.0, TRIM.width, 40.0))))
    (found,) = CHECKS["bleed-missing"](touching)
    assert "left edge and right edge and foot; this press prints no bleed" in found.message
    assert not list(CHECKS["bleed-missing"](edge(Rect(30.0, 30.0, 50.0, 50.0), bleed=False)))


def test_a_page_closed_without_a_seal_is_not_judged() -> None:
    assert not list(CHECKS["closed-changed"](page(TEXT, planned=Page("inside", closed=True))))


def test_a_seal_tells_every_change_of_what_is_printed() -> None:
    def seal(*words: str, file: str = "/i/a.jpg", ink: Grey = BLACK, alt: str = "") -> str:
        shown = picture(file)
        items = tuple(replace(item, alt=alt) for item in shown.items)  # type: ignore[type-var]
        made = group(body(lines(*words)), replace(shown, items=items), tag("label", run("x", ink=ink)))
        return page_seal(page(made).display)

    first = seal("some words")
    assert first == seal("some words")
    assert first == seal("some words", alt="a description is not printed")
    renamed = page(replace(TEXT, mark=TEXT.mark._replace(article="articles/renamed.md"))).display
    assert page_seal(renamed) == page_seal(page(TEXT).display), "what files are called is not printed"
    assert len({first, seal("some word"), seal("some words", file="/i/b.jpg"), seal("some words", ink=Grey(0.9))}) == 4
