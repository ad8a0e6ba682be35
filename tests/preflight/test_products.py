"""What is asked of a newspaper, and not of a leaflet or a poster."""

from pathlib import Path

import pytest

from layout.engine import Engine
from layout.model.sheet import PRODUCTS
from layout.preflight.check import CHECKS
from layout.preflight.run import Preflight, run
from layout.source.reader import read_issue

WORDS = "The water came up to the third step and stood there. " * 30
#: What one of these pages lacks as a newspaper.
LACKING = {"no-byline", "folio-missing", "no-number", "page-count"}


def codes(folder: Path, format: str) -> set[str]:
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "templates" / "bare.yaml").write_text(
        "columns: 3\nslots:\n  a: {at: [1, 1, 3, rest], takes: [article]}\n", "utf-8"
    )
    pages = ""
    for n in range(3):
        (folder / f"{n}.md").write_text(f"---\nheadline: Water {n}\n---\n{n} {WORDS}\n", "utf-8")
        pages += f"  - {{template: bare, slots: {{a: {n}.md}}}}\n"
    plan = folder / "issue.yaml"
    plan.write_text(f"paper: {{name: x}}\ndate: 2026-11-20\nformat: {format}\npages:\n{pages}", "utf-8")
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    return {fault.code for fault in run(issue, (Engine(issue).compose().value,))}


def test_a_newspaper_is_asked_for_all(tmp_path: Path) -> None:
    assert codes(tmp_path, "a4") >= LACKING


@pytest.mark.parametrize("format", ["leaflet-a4", "poster-a4"])
def test_one_sheet_is_not(tmp_path: Path, format: str) -> None:
    assert not codes(tmp_path, format) & LACKING


def test_a_format_of_ones_own_says_what_it_is_of(tmp_path: Path) -> None:
    own = "{trim: [200 mm, 200 mm], margins: [9 mm, 9 mm, 9 mm, 9 mm], columns: 3, gutter: 4 mm, product: poster}"
    assert not codes(tmp_path, own) & LACKING


def test_a_kept_preflight_asks_anew_of_another_product(tmp_path: Path) -> None:
    codes(tmp_path, "a4")
    plan = tmp_path / "issue.yaml"
    preflight = Preflight()
    found = []
    for format in ("a4", "poster-a4", "a4"):
        plan.write_text(plan.read_text("utf-8").replace("format: a4", f"format: {format}"), "utf-8")
        issue = read_issue(str(plan)).value.issue
        assert issue is not None
        display = Engine(issue).compose().value
        told = preflight.run(issue, (display,))
        assert told == run(issue, (display,))
        found.append({fault.code for fault in told})
        plan.write_text(plan.read_text("utf-8").replace(f"format: {format}", "format: a4"), "utf-8")
    assert "no-byline" in found[0] & found[2]
    assert "no-byline" not in found[1]


def test_every_check_names_products_that_there_are() -> None:
    for check in CHECKS.values():
        assert check.products
        assert set(check.products) <= set(PRODUCTS), check.id
        assert "newspaper" in check.products, check.id
