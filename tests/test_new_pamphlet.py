"""New pamphlets: a multiple of four pages, nothing to be said against them, on either sheet, in either language."""

import json
from pathlib import Path

import pytest

from layout import cli
from layout.engine import Engine
from layout.job import DONE
from layout.model.sheet import FORMATS
from layout.products.known import template_names
from layout.scaffold import CannotScaffold, write_issue
from layout.source.reader import read_issue


@pytest.mark.parametrize(
    ("sheet", "pages", "language"),
    [("pamphlet", 16, "en"), ("pamphlet", 4, "es"), ("pamphlet-a5", 8, "es"), ("pamphlet-a5", 12, "fr")],
)
def test_a_new_pamphlet_has_no_warnings(
    tmp_path: Path, sheet: str, pages: int, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = write_issue(str(tmp_path / "issue"), sheet, pages, language)
    assert cli.main(["check", plan, "--json"]) == DONE
    found = json.loads(capsys.readouterr().out)
    assert [fault for fault in found if fault["severity"] != "note"] == []
    issue = read_issue(plan).value.issue
    assert issue is not None
    assert (issue.sheet.name, issue.sheet.product, len(issue.edition.pages)) == (sheet, "pamphlet", pages)
    # the chapters go on from page to page, and their notes are at the foot
    display = Engine(issue).compose().value
    roles = {
        item.mark.role
        for page in display.pages
        for group in page.groups
        for item in group.items
        if hasattr(item, "mark")
    }
    assert {"body", "headline", "running-head", "page-number"} <= roles
    assert ("contents" in roles) is (pages > 4)
    assert ("note" in roles) is (pages > 4)


def test_pages_come_in_fours(tmp_path: Path) -> None:
    with pytest.raises(CannotScaffold, match="from 4 to 128 in steps of 4"):
        write_issue(str(tmp_path / "issue"), "pamphlet", 10, "en")


def test_every_count_has_a_cover_and_a_back() -> None:
    for sheet in (name for name, made in FORMATS.items() if made.product == "pamphlet"):
        for pages in range(4, 129, 4):
            found = template_names(sheet, pages)
            assert len(found) == pages
            assert (found[0], found[-1]) == ("pamphlet-cover", "pamphlet-back")
            # chapters begin on right-hand pages or go on where they began
            assert all(name in ("pamphlet-opening", "pamphlet-text") for name in found[2:-1])
