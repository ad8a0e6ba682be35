"""The whole preflight: on the sample issue, from one version to the next, and its list."""

import gc
import shutil
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from layout.display.items import IssueDisplay
from layout.engine import Engine
from layout.model.diagnostics import CODES, Place, Severity
from layout.model.issue import Edition, Issue
from layout.model.mapping import FrozenMap
from layout.preflight import run as running
from layout.preflight.check import CHECKS
from layout.preflight.closing import page_seal
from layout.preflight.elsewhere import FOUND_ELSEWHERE, catalogue
from layout.preflight.run import Preflight, run
from layout.source.reader import read_issue


@cache
def composed(plan: Path) -> tuple[Issue, Engine, IssueDisplay]:
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    engine = Engine(issue)
    return issue, engine, engine.compose().value


def test_the_sample_issue_has_neither_errors_nor_warnings(sample: Path) -> None:
    issue, engine, display = composed(sample)
    found = run(issue, (display,), sources=engine.sources)
    assert [f"{each.code}: {each.message}" for each in found if each.severity is not Severity.NOTE] == []


def test_every_finding_is_of_a_check_that_was_tried_and_names_a_place(sample: Path) -> None:
    issue, engine, display = composed(sample)
    for each in run(issue, (display,), sources=engine.sources):
        assert each.code in CHECKS
        assert each.hint
        assert isinstance(each.at, Place)
        assert each.page


def test_another_printer_has_other_limits(sample: Path) -> None:
    issue, engine, display = composed(sample)
    lax = replace(issue.printer, colour_pages=FrozenMap())
    codes = {each.code for each in run(issue, (display,), lax, sources=engine.sources)}
    assert not codes & {"black-page"}
    strict = replace(issue.printer, ppi=(400.0, 600.0), safe_margin=60.0, mixed_type_minimum=12.0, tints=(8.0, 85.0))
    codes = {each.code for each in run(issue, (display,), strict, sources=engine.sources)}
    assert {"image-ppi", "advert-ppi", "safe-margin", "small-type-inks", "tint-faint"} <= codes


def test_equal_faults_of_the_styles_are_told_once_with_their_pages(sample: Path) -> None:
    issue, engine, display = composed(sample)
    strict = replace(issue.printer, mixed_type_minimum=12.0)
    found = run(issue, (display,), strict, sources=engine.sources)
    (kicker,) = (each for each in found if "kicker of 10 pt" in each.message)
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

    def closed(by: str, name: str = "en") -> Edition:
        pages = (*edition.pages[:2], replace(edition.pages[2], closed=True, seal=by), *edition.pages[3:])
        return replace(edition, id=name, pages=pages)

    def told(first: str, second: str) -> list[str]:
        both = replace(issue, editions=(closed(first), closed(second, "es")))
        found = Preflight(engine.sources)
        return [
            name
            for name in ("en", "es")
            for each in found.run(both, (replace(display, edition=name),))
            if each.code == "closed-changed" and each.page == 3
        ]

    other = page_seal(display.pages[3])
    assert told(seal, seal) == []
    assert told(other, seal) == ["en"]
    assert told(seal, other) == ["es"]
    assert told(other, other) == ["en"]  # what the first edition's seal says of another is nothing


CHANGES = {
    "articles/high-path.md": (
        ("headline: One wall later, the high path is open", "headline: ONE WALL LATER, THE PATH IS OPEN"),
        ('    credit: "Photograph: Aitzol Berasategi"\n', ""),
        ("Nobody was hurt. A cow", "Nobody was hurt , TK. A cow cow"),
    ),
    "articles/oven.md": (("By ", "The desk and "),),
    "issue.yaml": (
        ("printer: coldset-us", "printer: coldset-us\ncolour: [1, 2, 4, 5, 8]"),
        ("    section: Community\n", ""),
        ("Mil ovejas, un semáforo", "Mil ovejas , un semáforo"),
        ("until: 2026-11-26", "until: 2027-11-26"),
        ("picture: pictures/fig.jpg", "picture: pictures/high-path.jpg"),
        ("{advert: adverts/lamps.jpg, client: Nightingale Lamps}", "{advert: adverts/clockmaker.jpg}"),
    ),
}


def test_faults_in_the_files_are_found_where_they_stand(sample: Path, tmp_path: Path) -> None:
    shutil.copytree(sample.parent, tmp_path / "issue", ignore=shutil.ignore_patterns("out"))
    for name, changes in CHANGES.items():
        file = tmp_path / "issue" / name
        text = file.read_text("utf-8")
        for before, after in changes:
            assert before in text, before
            text = text.replace(before, after, 1)
        file.write_text(text, "utf-8")
    read = read_issue(str(tmp_path / "issue" / "issue.yaml")).value
    assert read.issue is not None
    engine = Engine(read.issue)
    found = run(read.issue, (engine.compose().value,), sources=engine.sources)
    places = {(each.code, str(read.locations.resolve(each).at), each.page) for each in found}
    assert {
        ("headline-caps", "articles/high-path.md:2:11", 1),
        ("missing-credit", "articles/high-path.md:12:5", 1),
        ("date-span", "issue.yaml:6:8", 0),
        ("advert-twice", "issue.yaml:42:7", 3),
        ("advert-client", "issue.yaml:42:7", 3),
        ("section-missing", "issue.yaml:25:5", 2),
    } <= places
    assert [place for place in places if place[0] == "space-before" and place[2] == 5] == [
        ("space-before", "issue.yaml:58:19", 5)
    ]
    codes = {each.code: each for each in reversed(found)}
    for code in ("space-before", "placeholder", "repeated-word"):
        assert str(read.locations.resolve(codes[code]).at).startswith("articles/high-path.md:2"), code
        assert codes[code].page == 1
    assert codes["colour-not-there"].page == 2
    assert codes["picture-twice"].slot == "photo"


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
