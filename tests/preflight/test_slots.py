"""Every check of a slot: a case that it finds, with a piece of what it says, and a near one that it leaves alone."""

from dataclasses import replace

import pytest

from layout.model.geometry import Rect
from layout.model.ink import WHITE, Cmyk, Grey
from layout.preflight.check import CHECKS, checks_of
from layout.preflight.run import checks
from layout.preflight.views import SlotView
from tests.preflight.stand import (
    PRESS,
    RED,
    RICH,
    area,
    body,
    facts,
    headline,
    lines,
    picture,
    rule,
    run,
    shown,
    slot,
    tag,
)

SHY = "\u00ad"
FULL = "some words that fill it"
LEFT = lines(FULL, FULL, FULL)
ON = Rect(50.0, 150.0, 300.0, 100.0)

CASES: dict[str, tuple[SlotView, str, SlotView]] = {
    "ladder": (
        slot(body(lines(f"one ca{SHY}", f"two ca{SHY}", f"six ca{SHY}", "the end"))),
        "3 lines in a row",
        slot(body(lines(f"one ca{SHY}", f"two ca{SHY}", "six cat", f"two ca{SHY}", "the end"))),
    ),
    "widow": (
        slot(body(LEFT, lines("the end", x=250.0))),
        "heads a leg",
        slot(body(LEFT, lines(FULL, x=250.0)), body(LEFT, lines(FULL, "the end", x=250.0))),
    ),
    "orphan": (
        slot(body(lines(FULL), lines(FULL, FULL, x=250.0))),
        "leg's foot",
        slot(body(lines(FULL, FULL), lines(FULL, x=250.0)), body(lines(FULL, FULL))),
    ),
    "runt": (slot(body(lines(FULL, "so."))), "no more than", slot(body(lines(FULL, "and so on")), body(lines("so.")))),
    "very-loose-line": (
        slot(body(lines(FULL, gap=0.9))),
        "spaces of 0.9 em",
        slot(body(lines(FULL, gap=0.5)), body(lines("word"))),
    ),
    "leg-hyphen": (
        slot(body(lines(FULL, f"a ca{SHY}"), lines("tastrophe here", x=250.0))),
        "“ca-”",
        slot(body(lines(f"a ca{SHY}", "tastrophe here"), lines(FULL, x=250.0))),
    ),
    "stacked-words": (
        slot(body(lines("the one", "the two", "the six", "an end"))),
        "3 lines in a row begin with “the”",
        slot(body(lines("the one", "the two", "a six", "the end"))),
    ),
    "headline-runt": (
        slot(headline("One wall later the path", "is it")),
        "“is it”",
        slot(headline("One wall later", "the path opens"), headline("Go")),
    ),
    "headline-break": (
        slot(headline("One wall later, the", "high path is open")),
        "ends on “the”",
        slot(headline("One wall later", "the high path is open to")),
    ),
    "small-type": (
        slot(tag("credit", run("Photo", size=5.5))),
        "credit of 5.5 pt",
        slot(tag("credit", run("Photo", size=6.0))),
    ),
    "small-type-inks": (
        slot(tag("kicker", run("News", size=9.0, ink=RED))),
        "3 inks (M 90 Y 85 K 20)",
        slot(tag("kicker", run("News", size=10.0, ink=RED)), tag("role", run("writer", ink=Cmyk(0, 1, 0, 0)))),
    ),
    "small-type-reversed": (
        slot(area(Grey(1.0), ON), tag("label", run("Sale", size=8.0, ink=WHITE))),
        "label of 8 pt is white",
        slot(area(Grey(1.0), ON), tag("label", run("Sale", size=12.0, ink=WHITE))),
    ),
    "pale-type": (
        slot(tag("credit", run("Photo", size=7.0, ink=Grey(0.3)))),
        "a tint of K 30",
        slot(tag("credit", run("Photo", size=7.0, ink=Grey(0.7))), tag("pull", run("Big", size=30.0, ink=Grey(0.3)))),
    ),
    "rich-black-type": (
        slot(tag("headline", run("News", size=40.0, ink=RICH))),
        "260 %",
        slot(tag("headline", run("News", size=40.0, ink=Cmyk(0.4, 0.3, 0.3, 1.0)))),
    ),
    "white-overprint": (
        slot(area(Grey(1.0), ON), tag("label", run("Sale", size=12.0, ink=WHITE, overprint=True))),
        "and overprints",
        slot(area(Grey(1.0), ON), tag("label", run("Sale", size=12.0, ink=WHITE))),
    ),
    "colour-overprint": (
        slot(tag("kicker", run("News", size=12.0, ink=RED, overprint=True))),
        "overprints",
        slot(tag("kicker", run("News", size=12.0, ink=RED)), tag("body", run("text"))),
    ),
    "reversed-ground": (
        slot(area(Cmyk(0, 0, 1.0, 0), ON), tag("label", run("Sale", size=14.0, ink=WHITE))),
        "white on Y 100",
        slot(area(Cmyk(0, 0.9, 0.85, 0), ON), tag("label", run("Sale", size=14.0, ink=WHITE))),
    ),
    "dark-ground": (
        slot(area(Grey(0.8), ON), tag("label", run("Sale", size=14.0))),
        "stands on K 80",
        slot(area(Grey(0.2), ON), tag("label", run("Sale", size=14.0)), tag("body", run("beside", y=400.0))),
    ),
    "ink-over": (
        slot(area(Cmyk(0.8, 0.8, 0.8, 0.8))),
        "320 % of ink",
        slot(area(Cmyk(0.6, 0.6, 0.6, 0.6)), area(Cmyk(0, 0.9, 0.85, 0.2))),
    ),
    "tint-faint": (slot(area(Cmyk(0, 0.02, 0.06, 0))), "M 2", slot(area(Cmyk(0, 0.03, 0.06, 0)), area(WHITE))),
    "tint-full": (
        slot(area(Grey(0.9))),
        "K 90",
        slot(area(Grey(0.85)), area(Grey(1.0)), area(RED, Rect(10.0, 10.0, 5.0, 5.0))),
    ),
    "black-bare": (
        slot(area(Grey(1.0))),
        "black alone",
        slot(area(Cmyk(0.4, 0, 0, 1.0)), area(Grey(1.0), Rect(0.0, 0.0, 50.0, 50.0))),
    ),
    "black-over": (slot(area(RICH)), "more under it than C 40", slot(area(Cmyk(0.4, 0, 0, 1.0)), area(Grey(1.0)))),
    "hairline": (slot(rule(0.1)), "0.1 pt thick", slot(rule(0.25), area(Grey(1.0), Rect(0.0, 0.0, 50.0, 0.5)))),
    "rule-inks": (slot(rule(0.2, RED)), "3 inks", slot(rule(0.25, RED), rule(0.2))),
    "rule-reversed": (slot(rule(0.2, WHITE)), "is white", slot(rule(0.5, WHITE), rule(0.2))),
    "pale-rule": (slot(rule(0.4, Grey(0.2))), "a tint of K 20", slot(rule(0.4, Grey(0.55)), rule(2.0, Grey(0.2)))),
    "image-ppi": (shown((400, 267)), "96 pixels per inch, at least 99", shown((420, 280))),
    "image-coarse": (shown((500, 333)), "120 pixels per inch, better 149", shown((630, 420))),
    "line-art-ppi": (shown((2000, 1333), "1"), "480 pixels per inch, at least 549", shown((2400, 1600), "1")),
    "line-art-coarse": (shown((2400, 1600), "1"), "576 pixels per inch, better 799", shown((3400, 2267), "1")),
    "picture-stretched": (
        shown((1500, 1000), rect=Rect(0.0, 0.0, 360.0, 200.0)),
        "20 % wider",
        shown((1500, 1000), rect=Rect(0.0, 0.0, 301.0, 200.0)),
    ),
    "picture-cropped": (
        slot(picture(crop=Rect(0.3, 0.3, 0.4, 0.4))),
        "16 % of a.jpg",
        slot(picture(rect=Rect(0.0, 0.0, 62.0, 80.0), crop=Rect(0.3, 0.3, 0.4, 0.4)), picture(crop=Rect(0, 0, 1, 0.5))),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_its_fault_and_nothing_else(name: str) -> None:
    bad, said, good = CASES[name]
    (found, *_) = CHECKS[name](bad)
    assert said in found.message
    assert found.code == name
    assert found.hint
    assert found.page == 1
    assert not list(CHECKS[name](good))


def test_every_check_of_a_slot_has_its_cases() -> None:
    assert checks
    assert {check.id for check in checks_of("slot")} == set(CASES)


def test_a_page_in_black_has_no_faults_of_several_inks() -> None:
    red = slot(tag("kicker", run("News", ink=RED)), rule(0.2, RED), area(Cmyk(0.8, 0.8, 0.8, 0.8)), colour=False)
    for name in ("small-type-inks", "rule-inks", "ink-over", "black-over"):
        assert not list(CHECKS[name](red))


def test_limits_are_the_printers() -> None:
    strict = replace(PRESS, type_minimum=7.0, ink_limit=200.0, ppi=(200.0, 300.0))
    view = slot(
        tag("credit", run("Photo", size=6.5)),
        area(Cmyk(0.6, 0.6, 0.6, 0.6)),
        picture(),
        profile=strict,
        known={"/i/pictures/a.jpg": facts((630, 420))},
    )
    for name in ("small-type", "ink-over", "image-ppi"):
        assert list(CHECKS[name](view))
        assert not list(CHECKS[name](view._replace(profile=PRESS)))


def test_a_drop_cap_is_no_line_of_its_paragraph() -> None:
    dropped = body((run("A", 90.0, 221.0, 40.0), *lines("one two", "six ten", x=120.0), *lines(FULL, y=221.0)))
    (paragraph,) = slot(dropped).scan.paragraphs
    assert [line.leg for line in paragraph.lines] == [0, 0, 0]


def test_runs_of_one_line_are_one_line_and_a_gutter_parts_legs() -> None:
    mixed = body((run("plain words", 100.0), run("in italics", 155.0)), (run("the next leg", 215.0),))
    (paragraph,) = slot(mixed).scan.paragraphs
    assert [(line.leg, line.first, line.last) for line in paragraph.lines] == [
        (0, "plain", "italics"),
        (1, "the", "leg"),
    ]


def test_a_line_written_from_right_to_left_is_one_line() -> None:
    mixed = body((run("shalom", 400.0, 200.0), run("olam", 375.0, 200.0), run("again", 400.0, 210.5)))
    (paragraph,) = slot(mixed).scan.paragraphs
    assert [(line.leg, line.x) for line in paragraph.lines] == [(0, 375.0), (0, 400.0)]


def test_pictures_that_cannot_be_read_and_vectors_have_no_resolution() -> None:
    vector = slot(picture(), known={"/i/pictures/a.jpg": facts((20, 13), kind="svg", mode="vector")})
    for view in (slot(picture()), vector):
        assert not list(CHECKS["image-ppi"](view))
