"""The sample issue: no fault, every word once, one grid under everything, a sound PDF."""

import itertools
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdf
import pytest

from layout.display.dump import dump
from layout.display.items import GlyphRun, IssueDisplay, Mark, Tag, walk
from layout.engine import Engine
from layout.language.words import words as words_in
from layout.model.article import Article, Block, Box, List, Paragraph
from layout.model.diagnostics import Diagnostic, Severity
from layout.model.issue import Issue, PlacedAdvert, PlacedArticle
from layout.page.plan import first_pages, frames
from layout.pdf.export import write_pdf
from layout.source.reader import read_issue
from layout.source.words import article_words


@dataclass(frozen=True)
class Sample:
    """The issue, composed and written once."""

    issue: Issue
    diagnostics: tuple[Diagnostic, ...]
    display: IssueDisplay
    engine: Engine
    pdf: Path
    texts: tuple[str, ...]


@pytest.fixture(scope="module")
def issue(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    found = read_issue(str(sample))
    assert found.value.issue is not None
    engine = Engine(found.value.issue)
    done = engine.compose()
    written = write_pdf(done.value, engine.book, found.value.issue.printer)
    path = tmp_path_factory.mktemp("sample") / "sample.pdf"
    path.write_bytes(written.value)
    told = found.diagnostics + tuple(found.value.locations.resolve(d) for d in done.diagnostics) + written.diagnostics
    texts = tuple(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return Sample(found.value.issue, told, done.value, engine, path, texts)


# -- nothing to complain of ------------------------------------------------------------------------


def test_it_has_neither_errors_nor_warnings(issue: Sample) -> None:
    told = [f"{d.at}: {d.code}: {d.message}" for d in issue.diagnostics if d.severity is not Severity.NOTE]
    assert told == []


def test_no_slot_is_overset_and_none_more_than_two_lines_underset(issue: Sample) -> None:
    made = [slot for made in issue.engine._made.values() for slot in made.slots]
    assert len(made) >= 30
    assert [f"{s.region.page}.{s.region.slot}: {s.over}" for s in made if s.over] == []
    assert [f"{s.region.page}.{s.region.slot}: {s.under}" for s in made if s.under > 2] == []


def test_it_is_the_issue_that_was_promised(issue: Sample) -> None:
    edition = issue.issue.edition
    articles = edition.articles.values()
    words = sum(len(article_words(article).split()) for article in articles)
    assert len(edition.pages) == 8
    assert len(articles) >= 22
    assert 9_500 <= words <= 12_000, words
    placed = [p for page in edition.pages for p in page.slots.values()]
    adverts = [p for p in placed if isinstance(p, PlacedAdvert)]
    assert len(adverts) >= 6
    assert {a.file.rpartition(".")[2] for a in adverts} >= {"pdf", "svg"}
    photographs = {p for p in issue.issue.files if p.startswith("pictures/")}
    assert len(photographs) >= 10
    assert Counter(article.language for article in articles)["es"] >= 3
    assert any(isinstance(p, PlacedArticle) and p.jump for p in placed)


# -- one grid --------------------------------------------------------------------------------------

RUN = re.compile(r"^ *run (-?[\d.]+) (-?[\d.]+) w=(-?[\d.]+) ")
GROUP = re.compile(r"^  group \S+ slot=(\S+)")
TAG = re.compile(r"^ *tag (\S+)")
PAGE = re.compile(r"^page (\d+) ")


def body_runs(text: str) -> Iterator[tuple[int, str, float, float]]:
    """Page, slot, left edge and baseline of every run of body text, from the dump."""
    page, slot, role = 0, "", ""
    for row in text.splitlines():
        if found := PAGE.match(row):
            page = int(found[1])
        elif found := GROUP.match(row):
            slot = found[1]
        elif found := TAG.match(row):
            role = found[1]
        elif role == "body" and (found := RUN.match(row)):
            yield page, slot, float(found[1]), float(found[2])


def test_body_lines_of_all_legs_and_stories_stand_on_the_same_baselines(issue: Sample) -> None:
    sheet = issue.issue.sheet
    runs = list(body_runs(dump(issue.display)))
    assert len(runs) > 1500
    off = [(page, slot, y) for page, slot, _, y in runs
           if abs((y - sheet.head) / sheet.baseline - round((y - sheet.head) / sheet.baseline)) > 0.002]  # fmt: skip
    assert off == []


def test_neighbouring_stories_share_their_baselines(issue: Sample) -> None:
    """Not only one grid: lines beside each other have the very same baseline in the dump, to a hundredth of a point."""
    runs = list(body_runs(dump(issue.display)))
    for number in range(1, 9):
        by_slot: dict[str, set[float]] = {}
        for page, slot, _, y in runs:
            if page == number:
                by_slot.setdefault(slot, set()).add(y)
        for (a, ys), (b, others) in itertools.combinations(by_slot.items(), 2):
            top, bottom = max(min(ys), min(others)), min(max(ys), max(others))
            if bottom - top > 100:
                near = {y for y in ys if top <= y <= bottom}
                shared = sum(1 for y in near if any(abs(y - other) < 0.015 for other in others))
                assert shared >= 0.5 * len(near), f"page {number}: {a} and {b}"


# -- every word, once ------------------------------------------------------------------------------


def letters(text: str) -> str:
    """Letters and digits alone, without case: what hyphens, spaces and line ends cannot change."""
    return "".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text.replace("\u00ad", "")).casefold()))


def printed(article: Article, pages: dict[str, int]) -> list[str]:
    """The article's paragraphs as they must be printed, page numbers in place."""
    filled = replace(article, blocks=tuple(_filled(block, pages) for block in article.blocks))
    if article.items:
        # the label over briefs is the plan's, or this headline: the page's own words count it
        filled = replace(filled, headline=())
    return [text for text in map(letters, article_words(filled).splitlines()) if text]


def _filled(block: Block, pages: dict[str, int]) -> Block:
    """A paragraph with its refers' page numbers."""
    if not isinstance(block, Paragraph):
        return block
    return Paragraph(
        tuple(replace(s, text=s.text.replace("{page}", str(pages[s.refer]))) if s.refer else s for s in block.text)
    )


def own_words(issue: Sample) -> list[str]:
    """What pages print beside the articles' words: furniture, teasers, labels, jump lines, what the plan says."""
    found: list[str] = []
    plan = issue.issue.plan
    for page in issue.display.pages:
        for tag in (item for item, _, _ in walk(page.groups) if isinstance(item, Tag)):
            said = " ".join(item.text for item, _, _ in walk((tag,)) if isinstance(item, GlyphRun))
            if _of_the_page(tag.mark, plan):
                found.append(letters(said))
    for article in issue.issue.edition.articles.values():
        language = words_in(article.language)
        by = language.byline.split("{")[0].strip()
        if article.byline and article.style != "opinion" and not article.byline.casefold().startswith(by.casefold()):
            found.append(letters(by))
        credited = [p for p in article.pictures if p.credit and ":" not in p.credit]
        found += [letters(language.photograph.split("{")[0])] * len(credited)
        found += [
            letters(item.marker) for block in flat(article.blocks) if isinstance(block, List) for item in block.items
        ]
    for placement in (p for page in issue.issue.edition.pages for p in page.slots.values()):
        if isinstance(placement, PlacedArticle) and placement.jump:
            article = issue.issue.edition.articles[placement.article]
            number = next(i for i, p in enumerate(issue.issue.edition.pages) if placement in p.slots.values()) + 1
            found.append(letters(words_in(article.language).continued_from.format(page=number)))
            found.append(letters("".join(s.text for s in article.jump_headline or article.headline)))
        if isinstance(placement, PlacedAdvert) and placement.file.endswith(".pdf"):
            advert = pypdf.PdfReader(issue.issue.files[placement.file])
            found.append(letters(advert.pages[0].extract_text()))
    return [text for text in found if text]


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """All blocks, those in boxes too."""
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from flat(block.blocks)


def _of_the_page(mark: Mark, plan: str) -> bool:
    return mark.article in ("", plan) or mark.role == "jump"


def test_every_word_of_every_article_stands_in_the_pdf_once(issue: Sample) -> None:
    """Each paragraph is taken out of what the PDF gives back, longest first, and nothing may be left.

    A paragraph stands in one piece, for reading order is the article's; only one that a jump divides is in two.
    """
    stream = "".join(map(letters, issue.texts))
    total = len(stream)
    pages = first_pages(issue.issue.edition)
    wanted = [text for article in issue.issue.edition.articles.values() for text in printed(article, pages)]
    own = own_words(issue)
    assert total == sum(map(len, wanted)) + sum(map(len, own)), "letters lost or doubled"
    divided = []
    for text in sorted(wanted + own, key=len, reverse=True):
        if text in stream:
            stream = stream.replace(text, "\x00", 1)
            continue
        cut = next((n for n in range(len(text) - 1, 0, -1) if text[:n] in stream), 0)
        assert text[cut:] in stream, f"missing from the PDF: {text[:80]}"
        stream = stream.replace(text[:cut], "\x00", 1).replace(text[cut:], "\x00", 1)
        divided.append(text)
    assert stream.replace("\x00", "") == ""
    jumps = sum(1 for page in issue.issue.edition.pages for p in page.slots.values()
                if isinstance(p, PlacedArticle) and p.jump)  # fmt: skip
    assert len(divided) <= jumps, [text[:60] for text in divided]


def test_words_are_counted_alike_in_articles_and_pdf(issue: Sample) -> None:
    """The count of each longer word in the PDF is that of the articles and of the page's own words."""
    joined = re.sub(r"\u00ad\s*", "", unicodedata.normalize("NFKC", "\n".join(issue.texts)))
    have = Counter(re.findall(r"[^\W\d_]{7,}", joined.casefold()))
    wanted: Counter[str] = Counter()
    for article in issue.issue.edition.articles.values():
        whole = replace(article, headline=()) if article.items else article
        said = unicodedata.normalize("NFKC", article_words(whole)).replace("\u00ad", "")
        wanted.update(re.findall(r"[^\W\d_]{7,}", said.casefold()))
    less = {word: (have[word], count) for word, count in wanted.items() if have[word] < count}
    # a word broken at its own hyphen, or begun by a drop cap, reads as two
    assert len(less) <= 6, less


# -- the page ----------------------------------------------------------------------------------------


def test_all_stands_on_the_sheet_and_in_its_slot(issue: Sample) -> None:
    for frame, page in zip(frames(issue.issue, issue.issue.edition), issue.display.pages, strict=True):
        for group in page.groups:
            for item, dx, dy in walk((group,)):
                if isinstance(item, GlyphRun):
                    assert 0 <= item.x + dx <= item.x + dx + item.width <= page.trim.width, item.text
                    assert 0 <= item.y + dy <= page.trim.height, item.text
                    if group.mark.slot:
                        rect = frame.grid.rect(frame.cells[group.mark.slot])
                        assert rect.x - 5.5 <= item.x + dx, (page.number, item.text)
                        assert item.x + dx + item.width <= rect.right + 5.5, (page.number, item.text)
                        assert item.y + dy <= rect.bottom + 0.5, (page.number, item.text)


# -- the file ----------------------------------------------------------------------------------------


def ask(*command: str) -> "subprocess.CompletedProcess[str]":
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_qpdf_finds_it_sound(issue: Sample) -> None:
    found = ask("qpdf", "--check", str(issue.pdf))
    assert found.returncode == 0, found.stdout + found.stderr
    assert "No syntax or stream encoding errors" in found.stdout


def test_all_fonts_are_embedded_with_unicode(issue: Sample) -> None:
    found = ask("pdffonts", str(issue.pdf))
    assert found.returncode == 0
    assert found.stderr == ""
    rows = found.stdout.splitlines()[2:]
    assert len(rows) >= 10
    bad = [row for row in rows if row.split()[-5:-2] != ["yes", "yes", "yes"]]
    assert bad == [], "embedded, subset, with unicode"


def test_ghostscript_reads_every_page_without_a_word(issue: Sample) -> None:
    found = ask("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=nullpage", str(issue.pdf))
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")
