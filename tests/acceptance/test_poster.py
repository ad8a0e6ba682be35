"""The sample poster, on every sheet: nothing to complain of, its type as large as its slots allow, its words whole."""

import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from layout import cli
from layout.display.items import GlyphRun, PageDisplay, Tag, walk
from layout.engine import Engine
from layout.job import DONE
from layout.model.sheet import FORMATS
from layout.source.reader import read_issue
from layout.source.words import article_words

SAMPLE = Path(__file__).parents[2] / "sample_poster"
#: Two of them in the quick tests.
SHEETS = [
    pytest.param(sheet.name, marks=() if sheet.name in ("poster-a3", "poster-a4") else pytest.mark.long)
    for sheet in FORMATS.values()
    if sheet.product == "poster"
]


@pytest.fixture(params=SHEETS)
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The poster on one of the sheets."""
    folder = tmp_path / "poster"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("out"))
    file = folder / "issue.yaml"
    file.write_text(file.read_text("utf-8").replace("format: poster-a3", f"format: {request.param}"), "utf-8")
    return file


def headlines(page: PageDisplay) -> dict[str, tuple[float, str]]:
    """By slot: the size of its headline, and its words."""
    found: dict[str, tuple[float, str]] = {}
    for group in page.groups:
        tags = tuple(item for item in group.items if isinstance(item, Tag) and item.mark.role == "headline")
        runs = [item for item, _, _ in walk(tags) if isinstance(item, GlyphRun)]
        if runs:
            found[group.mark.slot] = (runs[0].size, " ".join(run.text for run in runs))
    return found


def test_nothing_to_complain_of_and_every_word_is_read(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(plan), "--json"]) == DONE
    assert [fault for fault in json.loads(capsys.readouterr().out) if fault["severity"] != "note"] == []
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    for purpose in ("press", "screen"):
        out = plan.parent / f"{purpose}.pdf"
        assert cli.main(["render", str(plan), "--for", purpose, "-o", str(out)]) == DONE
        (page,) = PdfReader(out).pages
        told = set(page.extract_text().casefold().split())
        for article in issue.edition.articles.values():
            assert set(article_words(article).casefold().split()) <= told


def test_type_is_as_large_as_the_sheet_allows(plan: Path) -> None:
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    (page,) = Engine(issue).compose().value.pages
    found = headlines(page)
    assert found["head"][1] == "The library opens again"
    assert found["head"][0] > issue.sheet.height / 12, "a word as high as a twelfth of the sheet"
    assert found["head"][0] > 1.4 * max(found["text"][0], found["strip"][0])
