"""The whole preflight: on the sample issue, from one version to the next, and its list."""

import gc
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from layout.display.items import IssueDisplay
from layout.engine import Engine
from layout.model.diagnostics import CODES, Place, Severity
from layout.model.issue import Issue
from layout.model.mapping import FrozenMap
from layout.preflight import run as running
from layout.preflight.check import CHECKS
from layout.preflight.closing import page_seal
from layout.preflight.elsewhere import FOUND_ELSEWHERE, catalogue
from layout.preflight.run import Preflight, run
from layout.source.reader import read_issue

#: What is true of the sample: its adverts of colour stand on pages in black, and the house's small red type and palest
#: tint are not what a coldset press holds.
KNOWN = {"small-type-inks", "tint-faint", "advert-black", "very-loose-line"}


@cache
def composed(plan: Path) -> tuple[Issue, Engine, IssueDisplay]:
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    engine = Engine(issue)
    return issue, engine, engine.compose().value


def test_the_sample_issue_has_no_faults_but_those_it_is_known_for(sample: Path) -> None:
    issue, engine, display = composed(sample)
    found = run(issue, (display,), sources=engine.sources)
    assert {each.code for each in found if each.severity is not Severity.NOTE} <= KNOWN
    assert not [each for each in found if each.severity is Severity.ERROR]


def test_every_finding_is_of_a_check_that_was_tried_and_names_a_place(sample: Path) -> None:
    issue, engine, display = composed(sample)
    for each in run(issue, (display,), sources=engine.sources):
        assert each.code in CHECKS
        assert each.hint
        assert isinstance(each.at, Place)
        assert each.page


def test_another_printer_has_other_limits(sample: Path) -> None:
    issue, engine, display = composed(sample)
    lax = replace(issue.printer, mixed_type_minimum=6.0, tints=(1.0, 95.0), colour_pages=FrozenMap())
    codes = {each.code for each in run(issue, (display,), lax, sources=engine.sources)}
    assert not codes & {"small-type-inks", "tint-faint", "advert-black", "black-page"}
    strict = replace(issue.printer, ppi=(400.0, 600.0), safe_margin=60.0)
    codes = {each.code for each in run(issue, (display,), strict, sources=engine.sources)}
    assert {"image-ppi", "advert-ppi", "safe-margin"} <= codes


def test_equal_faults_of_the_styles_are_told_once_with_their_pages(sample: Path) -> None:
    issue, engine, display = composed(sample)
    (kicker,) = (each for each in run(issue, (display,), sources=engine.sources) if "kicker of 9.5 pt" in each.message)
    assert kicker.message.endswith("(on page 1; on 4, 5, 8 too)")


def test_what_did_not_change_is_not_judged_again(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    issue, engine, display = composed(sample)
    preflight = Preflight(engine.sources)
    first = preflight.run(issue, (display,))
    judged: list[str] = []
    whole = running._judged

    def counted(these: object, view: object) -> object:
        judged.append(type(view).__name__)
        return whole(these, view)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "_judged", counted)
    assert preflight.run(issue, (display,)) == first
    assert judged == ["EditionView"]
    judged.clear()
    page = display.pages[0]
    moved = replace(page, groups=(*page.groups[:-1], replace(page.groups[-1], dx=page.groups[-1].dx + 1.0)))
    preflight.run(issue, (replace(display, pages=(moved, *display.pages[1:])),))
    assert judged == ["SlotView", "PageView", "EditionView"]


def test_a_kept_preflight_says_what_a_new_one_says(sample: Path) -> None:
    issue, engine, display = composed(sample)
    preflight = Preflight(engine.sources)
    preflight.run(issue, (display,))
    other = replace(issue, colour=(1, 2, 3), number="")
    printer = replace(issue.printer, type_minimum=8.0)
    assert preflight.run(other, (display,), printer) == run(other, (display,), printer)
    assert preflight.run(issue, (display,)) == run(issue, (display,))


def test_a_closed_page_that_is_composed_otherwise_is_an_error(sample: Path) -> None:
    issue, engine, display = composed(sample)
    seal = page_seal(display.pages[2])
    edition = issue.edition

    def closed(by: str) -> Issue:
        pages = (*edition.pages[:2], replace(edition.pages[2], closed=by), *edition.pages[3:])  # type: ignore[arg-type]
        return replace(issue, editions=(replace(edition, pages=pages),))

    def told(with_seal: str) -> list[int]:
        found = run(closed(with_seal), (display,), sources=engine.sources)
        return [each.page for each in found if each.code == "closed-changed"]

    assert told(seal) == []
    assert told(page_seal(display.pages[3])) == [3]


def test_the_list_has_every_check_once_in_its_group() -> None:
    entries = list(catalogue())
    assert len(entries) == len({entry.code.id for entry in entries})
    assert len(entries) == len(CHECKS) + sum(map(len, FOUND_ELSEWHERE.values()))
    assert len(entries) >= 55
    assert {entry.group for entry in entries} == {"text", "pictures", "ink", "pages", "editorial", "adverts"}
    for entry in entries:
        assert CODES[entry.code.id] is entry.code
        assert entry.found.partition(".")[0] in {"engine", "page", "text", "source", "pictures", "fonts", "preflight"}


def test_codes_found_elsewhere_stand_in_the_module_that_is_named(root: Path) -> None:
    for others in FOUND_ELSEWHERE.values():
        for id, module in others.items():
            path = root / "layout" / f"{module.replace('.', '/')}.py"
            assert f'"{id}"' in path.read_text("utf-8"), (id, module)


def test_it_takes_a_small_part_of_the_time_that_composing_takes(sample: Path) -> None:
    issue, engine, display = composed(sample)
    run(issue, (display,), sources=engine.sources)
    gc.disable()
    try:
        began = time.process_time()
        Engine(issue).compose()
        composing = time.process_time() - began
        took = []
        for _ in range(3):
            began = time.process_time()
            run(issue, (display,), sources=engine.sources)
            took.append(time.process_time() - began)
    finally:
        gc.enable()
    assert min(took) < composing / 3
