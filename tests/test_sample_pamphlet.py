"""The sample pamphlet: sixteen pages without a fault, for press and screen, with every word, ready to be folded."""

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pypdf
import pytest

from layout.cli import main
from layout.display.items import GlyphRun, IssueDisplay, Tag, walk
from layout.engine import Engine
from layout.model.article import plain
from layout.model.issue import Issue, PlacedArticle
from layout.source.reader import read_issue
from layout.source.words import article_words
from tests.pdf.tree import read_tree


class Pamphlet(NamedTuple):
    """The sample as composed, and its two files."""

    issue: Issue
    display: IssueDisplay
    press: Path
    screen: Path


@pytest.fixture(scope="module")
def pamphlet(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Pamphlet:
    folder = tmp_path_factory.mktemp("pamphlet")
    plan = root / "sample_pamphlet" / "issue.yaml"
    files = [folder / "press.pdf", folder / "screen.pdf"]
    for purpose, file in zip(("press", "screen"), files, strict=True):
        assert main(["render", str(plan), "--for", purpose, "-o", str(file)]) == 0
    issue = read_issue(str(plan.parent)).value.issue
    assert issue is not None
    return Pamphlet(issue, Engine(issue).compose().value, *files)


def words(text: str) -> Counter[str]:
    """Words without case, hyphens at line ends joined."""
    joined = re.sub(r"(\w)[-\u2010\u00ad]\n", r"\1", unicodedata.normalize("NFKC", text))
    return Counter(re.findall(r"[^\W_]+", joined.replace("\u00ad", "").casefold()))


def test_there_is_nothing_to_complain_of(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(root / "sample_pamphlet" / "issue.yaml"), "--notes"]) == 0
    said = capsys.readouterr()
    assert "no warnings" in said.out
    assert "warning" not in said.err
    assert "error" not in said.err


def test_it_is_a_pamphlet_of_chapters(pamphlet: Pamphlet) -> None:
    assert len(pamphlet.display.pages) == 16
    articles = pamphlet.issue.edition.articles.values()
    assert sum(len(article_words(article).split()) for article in articles) > 5000
    assert sum(len(article.notes) for article in articles) >= 6
    width, height = pamphlet.issue.sheet.width, pamphlet.issue.sheet.height
    assert (round(width, 1), round(height, 1)) == (396.0, 612.0)


@pytest.mark.parametrize("which", ["press", "screen"])
def test_every_word_is_in_the_file(pamphlet: Pamphlet, which: str) -> None:
    reader = pypdf.PdfReader(getattr(pamphlet, which))
    text = "\n".join(page.extract_text() for page in reader.pages)
    found, glued = words(text), "".join(words(text))
    wanted = words("\n".join(article_words(article) for article in pamphlet.issue.edition.articles.values()))
    lost = {word: n - found[word] for word, n in wanted.items() if found[word] < n and word not in glued}
    assert lost == {}


def test_the_contents_tell_the_pages(pamphlet: Pamphlet) -> None:
    edition = pamphlet.issue.edition
    lines = [
        "".join(run.text for run in tag.items if isinstance(run, GlyphRun))
        for group in pamphlet.display.pages[1].groups
        for tag in group.items
        if isinstance(tag, Tag) and tag.mark.role == "contents"
    ]
    chapters = [
        (number, edition.articles[placed.article])
        for number, page in enumerate(edition.pages, 1)
        for placed in page.slots.values()
        if isinstance(placed, PlacedArticle) and placed.then
    ]
    assert len(chapters) == len(lines) == 6
    for line, (number, article) in zip(lines, chapters, strict=True):
        assert plain(article.headline).replace(" ", "") in line.replace(" ", "").replace("\u00a0", "")
        assert line.endswith(str(number))
    assert [link.page for link in pamphlet.display.pages[1].links] == [number for number, _ in chapters]


def test_running_heads_and_numbers(pamphlet: Pamphlet) -> None:
    for page in pamphlet.display.pages[2:-1]:
        roles = {
            item.mark.role: "".join(run.text for run, _, _ in walk(item.items) if isinstance(run, GlyphRun))
            for group in page.groups
            for item in group.items
            if isinstance(item, Tag) and item.mark.role in ("running-head", "page-number")
        }
        assert roles["page-number"] == str(page.number)
        opens = pamphlet.issue.edition.pages[page.number - 1].template == "pamphlet-opening"
        assert ("running-head" in roles) is not opens
        if page.number % 2 == 0 and not opens:
            assert "ReadingtheTide" in roles["running-head"].replace(" ", "")


def test_contents_and_notes_for_those_who_listen(pamphlet: Pamphlet) -> None:
    tree = read_tree(pamphlet.screen)
    assert len(tree.root.find("TOC")) == 1
    assert [len(item.find("Link")) > 0 for item in tree.root.find("TOCI")] == [True] * 6
    notes = tree.root.find("Note")
    texts = [plain(n.text) for a in pamphlet.issue.edition.articles.values() for n in a.notes]
    assert [note.text.lstrip("⁰¹²³⁴⁵⁶⁷⁸⁹\u2009 ") for note in notes] == texts
    # a raised figure leads to the point where its note begins
    to_points = [
        note["/Dest"]
        for page in tree.reader.pages
        for note in (ref.get_object() for ref in page.get("/Annots", ()))
        if "/Dest" in note and note["/Dest"][1] == "/XYZ"
    ]
    assert len(to_points) == len(texts)


def test_it_can_be_folded(pamphlet: Pamphlet, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "booklet.pdf"
    assert main(["impose", str(pamphlet.press), "--as", "booklet", "--creep", "0.1 mm", "-o", str(out)]) == 0
    assert capsys.readouterr().err == ""
    sheets = pypdf.PdfReader(out).pages
    assert len(sheets) == 8
    first = sheets[0].extract_text()
    assert "Come on a Monday" in first
    assert "A handbook for people" in " ".join(first.split())
