"""Scalars get their type from our schema: ``No``, ``12:30`` and ``010`` mean what was written."""

import datetime

import pytest

from layout.model.units import mm
from tests.source.desk import Desk, one, said


def test_texts_stay_as_written(desk: Desk) -> None:
    issue = desk.issue(
        one(
            "ad: {advert: ~, client: No, due: 12:30}",
            "lead: articles/a.md",
            more="volume: 010\nnumber: 1e3\n",
            template="back",
        ),
        a="---\nkicker: Yes\ndateline: 2026-11-20\n---\nText.\n",
    )
    assert (issue.volume, issue.number) == ("010", "1e3")
    advert = issue.edition.pages[0].slots["ad"]
    assert (advert.client, advert.due) == ("No", "12:30")  # type: ignore[union-attr]
    article = issue.edition.articles["articles/a.md"]
    assert (article.kicker, article.dateline) == ("Yes", "2026-11-20")


def test_whole_numbers_are_decimal(desk: Desk) -> None:
    issue = desk.issue(one("lead: articles/a.md", more="first_page: 010\ncolour: [01]\n"), a="Text.\n")
    assert issue.first_page == 10
    assert issue.colour == (1,)


def test_dates(desk: Desk) -> None:
    issue = desk.issue(one("lead: articles/a.md", more="until: 2026-12-10\n"), a="Text.\n")
    assert issue.date == datetime.date(2026, 11, 20)
    assert issue.until == datetime.date(2026, 12, 10)


@pytest.mark.parametrize(("written", "meant"), [("true", True), ("Yes", True), ("no", False), ("False", False)])
def test_flags(desk: Desk, written: str, meant: bool) -> None:
    plan = one("lead: articles/a.md").replace("    slots", f"    closed: {written}\n    slots")
    assert desk.issue(plan, a="Text.\n").edition.pages[0].closed is meant


@pytest.mark.parametrize("seal", ["3f9a0c51d27be684", "0123456789012345", "1234567e12345678"])
def test_a_page_is_closed_with_a_seal(desk: Desk, seal: str) -> None:
    plan = one("lead: articles/a.md").replace("    slots", f"    closed: {seal}\n    slots")
    page = desk.issue(plan, a="Text.\n").edition.pages[0]
    assert (page.closed, page.seal) == (True, seal)


@pytest.mark.parametrize("written", ["~", "null", ""])
def test_an_empty_value_is_no_value(desk: Desk, written: str) -> None:
    issue = desk.issue(one("lead: articles/a.md", f"side: {written}", more=f"number: {written}\n"), a="Text.\n")
    assert issue.number == ""
    assert issue.edition.pages[0].slots["side"] is None


@pytest.mark.parametrize(
    ("written", "points"),
    [("9 pt", 9.0), ("9pt", 9.0), ("3 mm", mm(3)), ("0.5 in", 36.0), ("1 pc", 12.0), ("1 cm", mm(10))],
)
def test_lengths_have_units(desk: Desk, written: str, points: float) -> None:
    desk.put({"styles.yaml": f"styles: {{body: {{size: {written}}}}}\n"})
    issue = desk.issue(one("lead: articles/a.md"), a="Text.\n")
    assert issue.stylesheet.style("body").size == pytest.approx(points, abs=1e-5)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("9", "write 9 mm or 9 pt"),
        ("9 px", "write 3 mm, 9 pt or 2 in"),
        ("6 lines", "write 3 mm, 9 pt or 2 in"),
        ("0 pt", "write 3 mm, 9 pt or 2 in"),
        ("-2 mm", "write 3 mm, 9 pt or 2 in"),
        ("[9 pt]", "write 3 mm, 9 pt or 2 in"),
    ],
)
def test_other_lengths_are_errors(desk: Desk, written: str, hint: str) -> None:
    desk.put({"styles.yaml": f"styles: {{body: {{size: {written}}}}}\n"})
    composed = desk.read(one("lead: articles/a.md"), a="Text.\n")
    assert [(d.code, str(d.at), d.hint) for d in composed.diagnostics] == [("bad-length", "styles.yaml:1:23", hint)]
    assert composed.value.issue is not None
    assert composed.value.issue.stylesheet.style("body").size == 9.0  # the house's


@pytest.mark.parametrize(("written", "meant"), [("8 lines", 8), ("1 line", 1), ("12lines", 12)])
def test_jumps_are_after_lines(desk: Desk, written: str, meant: int) -> None:
    plan = one(f"lead: {{article: articles/a.md, jump: {{to: 2.foot, after: {written}}}}}")
    issue = desk.issue(plan + "  - template: inside-3\n    slots: {foot: ~}\n", a="Text.\n")
    jump = issue.edition.pages[0].slots["lead"].jump  # type: ignore[union-attr]
    assert jump.after == meant


@pytest.mark.parametrize("written", ["8", "0 lines", "-1 lines", "1.5 lines", "8 mm"])
def test_other_numbers_of_lines_are_errors(desk: Desk, written: str) -> None:
    plan = one(f"lead: {{article: articles/a.md, jump: {{to: 2.foot, after: {written}}}}}")
    composed = desk.read(plan + "  - template: inside-3\n    slots: {foot: ~}\n", a="Text.\n")
    assert [d.code for d in composed.diagnostics] == ["bad-length"]
    assert composed.diagnostics[0].hint


def test_percentages(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles: {body: {tracking: -1.5 %, word_space: [70%, 100 %, 140 %], hang: 45 %}}\n"})
    body = desk.issue(one("lead: articles/a.md"), a="Text.\n").stylesheet.style("body")
    assert (body.tracking, body.word_space, body.hang) == (-0.015, (0.7, 1.0, 1.4), 0.45)


def test_a_bare_percentage_is_an_error(desk: Desk) -> None:
    desk.put({"styles.yaml": "styles: {body: {tracking: 4}}\n"})
    faults = [said(d) for d in desk.read(one("lead: articles/a.md"), a="Text.\n").diagnostics]
    assert faults == ['styles.yaml:1:27: error bad-value: "tracking" wants a percentage\n    write 4 %']
