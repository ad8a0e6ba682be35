"""The sample leaflet in thirteen languages: nothing to complain of for the press or the screen, fold marks outside the
trim, colours that end on folds, every word read from both PDFs as it was written."""

import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader

from layout import cli
from layout.display.items import Fill, GlyphRun, IssueDisplay, Stroke, Tag, walk
from layout.engine import Engine
from layout.fonts.book import FontBook
from layout.job import DONE
from layout.model.issue import Issue
from layout.model.printer import MARKS
from layout.model.units import mm
from layout.page.grid import TUCK
from layout.pdf.marks import Slug, draw
from layout.source.reader import read_issue
from layout.source.words import article_words
from tests.acceptance.test_declaration import plain, unmarked

SAMPLE = Path(__file__).parents[2] / "sample_leaflet" / "issue.yaml"
LANGUAGES = {"en", "es", "hi", "bn", "ar", "el", "ru", "tr", "sr", "vi", "tl", "he", "ta"}


class Made(NamedTuple):
    issue: Issue
    display: IssueDisplay
    book: FontBook
    files: dict[str, Path]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The leaflet composed, and rendered for the press and for the screen."""
    folder = tmp_path_factory.mktemp("leaflet")
    files = {purpose: folder / f"{purpose}.pdf" for purpose in ("press", "screen")}
    for purpose, file in files.items():
        assert cli.main(["render", str(SAMPLE), "--for", purpose, "-o", str(file)]) == DONE
    issue = read_issue(str(SAMPLE)).value.issue
    assert issue is not None
    engine = Engine(issue)
    return Made(issue, engine.compose().value, engine.book, files)


def test_nothing_to_complain_of(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(SAMPLE), "--json"]) == DONE
    assert [fault for fault in json.loads(capsys.readouterr().out) if fault["severity"] != "note"] == []


def test_every_language_stands_in_a_slot_of_its_own(made: Made) -> None:
    assert {article.language for article in made.issue.edition.articles.values()} == LANGUAGES
    languages = [item.mark.language for page in made.display.pages for item, _, _ in walk(page.groups)
                 if isinstance(item, Tag) and item.mark.role == "headline"]  # fmt: skip
    assert set(languages) == LANGUAGES


def test_languages_from_right_to_left_begin_at_the_right(made: Made) -> None:
    found = 0
    for page in made.display.pages:
        boxes = {slot.name: slot.rect for slot in page.slots}
        for group in page.groups:
            rect = boxes.get(group.mark.slot)
            article = made.issue.edition.articles.get(group.mark.article)
            if rect is None or article is None or article.language not in ("ar", "he"):
                continue
            found += 1
            runs = [
                (item, dx)
                for item, dx, _ in walk(
                    tuple(i for i in group.items if isinstance(i, Tag) and i.mark.role == "headline")
                )
                if isinstance(item, GlyphRun)
            ]
            assert max(group.dx + dx + run.x + run.width for run, dx in runs) == pytest.approx(rect.right, abs=1.0)
    assert found == 2


def test_folds_part_the_sheet_and_the_panel_that_is_tucked_in_is_narrower(made: Made) -> None:
    width = made.issue.sheet.width
    outside, inside = (page.folds for page in made.display.pages)
    panels = [b - a for a, b in zip((0.0, *outside), (*outside, width), strict=True)]
    assert panels[1] == pytest.approx(panels[2])
    assert panels[1] - panels[0] == pytest.approx(TUCK)
    assert mm(1) <= TUCK <= mm(2)
    assert inside == pytest.approx([width - x for x in reversed(outside)]), "the other side of the same sheet"


def test_fold_marks_are_dashes_outside_the_bleed(made: Made) -> None:
    page, bleed = made.display.pages[0], made.issue.printer.bleed
    assert "fold" in made.issue.printer.marks
    without = draw([mark for mark in MARKS if mark != "fold"], page.trim, bleed, Slug((), folds=page.folds), None)
    dashes = [
        item
        for item in draw(MARKS, page.trim, bleed, Slug((), folds=page.folds), None)
        if isinstance(item, Stroke) and item not in without
    ]
    assert {round(dash.x0, 6) for dash in dashes} == {round(x, 6) for x in page.folds}
    for dash in dashes:
        assert dash.x0 == dash.x1
        assert max(dash.y0, dash.y1) <= page.trim.y - bleed or min(dash.y0, dash.y1) >= page.trim.bottom + bleed


def test_grounds_end_on_a_fold_and_reach_into_the_bleed(made: Made) -> None:
    page, bleed = made.display.pages[0], made.issue.printer.bleed
    grounds = [
        item
        for tag, _, _ in walk(page.groups)
        if isinstance(tag, Tag) and tag.mark.role == "ground"
        for item in tag.items
        if isinstance(item, Fill)
    ]
    cover, call = grounds
    for ground in grounds:
        assert ground.rect.x == pytest.approx(page.folds[1])
        assert ground.rect.right == pytest.approx(page.trim.right + bleed)
    assert cover.rect.bottom == pytest.approx(call.rect.y), "no paper between the two"


def test_no_rule_stands_on_a_fold(made: Made) -> None:
    for page in made.display.pages:
        rules = [item for item, _, _ in walk(page.groups) if isinstance(item, Stroke)]
        assert rules
        assert not [rule for rule in rules if rule.x0 == rule.x1]


def _tokens(text: str) -> list[str]:
    """Its words and numbers, in small letters, with all their accents and vowels; stops and quotation marks left out,
    for pdftotext parts them from words on a page of many languages."""
    return re.findall(
        r"\d+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u05b0-\u05c7\u064b-\u0670])*", plain(text).casefold()
    )


def _paragraphs(made: Made) -> list[tuple[str, list[str]]]:
    """The words of every paragraph, with its article's language."""
    return [
        (article.language, _tokens(line))
        for article in made.issue.edition.articles.values()
        for line in article_words(article).splitlines()
    ]


def _unread(made: Made, told: str) -> list[tuple[str, list[str]]]:
    """Paragraphs whose words are not told as they were written, in the order in which they were."""
    whole, bare = f" {' '.join(_tokens(told))} ", f" {' '.join(map(unmarked, _tokens(told)))} "
    return [
        (language, words)
        for language, words in _paragraphs(made)
        if f" {' '.join(words)} " not in whole
        # Greek capitals bear no accents
        and not (language == "el" and f" {' '.join(map(unmarked, words))} " in bare)
    ]


@pytest.mark.parametrize("purpose", ["press", "screen"])
def test_pypdf_reads_every_paragraph_as_it_was_written(made: Made, purpose: str) -> None:
    assert _unread(made, "\n".join(page.extract_text() for page in PdfReader(made.files[purpose]).pages)) == []


@pytest.mark.parametrize("purpose", ["press", "screen"])
def test_poppler_reads_every_paragraph_as_it_was_written(made: Made, purpose: str) -> None:
    command = ("pdftotext", "-enc", "UTF-8", str(made.files[purpose]), "-")
    told = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert _unread(made, re.sub("[\u202a-\u202c]", "", told)) == []
