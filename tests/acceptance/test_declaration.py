"""Ten articles of the Universal Declaration of Human Rights in twenty languages: no character is missing, no line
leaves its leg, no cluster is lost, and what other programs read from the PDF is what was written."""

import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader

from layout.display.hit import runs_leftwards
from layout.display.items import GlyphRun, IssueDisplay, Item, PageDisplay, Tag, walk
from layout.engine import Engine
from layout.fonts.book import FontBook
from layout.model.diagnostics import Diagnostic
from layout.model.sheet import FORMATS
from layout.pdf.export import write_pdf
from layout.source.reader import read_issue
from layout.text.pieces import holds_notdef

TEXTS = {file.stem: file for file in sorted((Path(__file__).parent / "declaration").glob("*.txt"))}
LANGUAGES = tuple(TEXTS)
#: Signs that are not printed, or printed as others.
UNSEEN = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


def plain(text: str) -> str:
    """The text taken apart into letters and marks, without what is not printed."""
    return unicodedata.normalize("NFD", text.replace("\u00ad\n", "").translate(UNSEEN).replace("\u2019", "'"))


def unmarked(text: str) -> str:
    return "".join(character for character in text if unicodedata.category(character) != "Mn")


#: Of the template "article".
COLUMNS = 5
#: Of each language's text in the quick tests.
FEW = 4


def text_of(language: str, articles: int) -> str:
    """Its title and first articles."""
    return "\n## ".join(TEXTS[language].read_text(encoding="utf-8").split("\n## ")[: articles + 1])


class Made(NamedTuple):
    articles: int
    display: IssueDisplay
    diagnostics: tuple[Diagnostic, ...]
    pdf: Path
    book: FontBook

    def page(self, language: str) -> PageDisplay:
        return self.display.pages[LANGUAGES.index(language)]


@pytest.fixture(scope="module", params=[FEW, pytest.param(10, marks=pytest.mark.long)])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A page for each language."""
    articles = request.param
    folder = tmp_path_factory.mktemp("declaration")
    pages = []
    for language in LANGUAGES:
        title, _, body = text_of(language, articles).removeprefix("# ").partition("\n")
        head = f"---\nheadline: '{title.replace(chr(39), chr(8217))}'\nlanguage: {language}\ndrop_cap: false\n---\n"
        (folder / f"{language}.md").write_text(head + body, encoding="utf-8")
        pages.append(f"  - {{template: article, slots: {{story: {language}.md}}}}\n")
    plan = folder / "issue.yaml"
    plan.write_text("date: 2026-11-20\npaper: {name: x}\nformat: a3\npages:\n" + "".join(pages), encoding="utf-8")
    read = read_issue(str(plan))
    issue = read.value.issue
    assert issue is not None
    engine = Engine(issue)
    composed = engine.compose()
    pdf = folder / "declaration.pdf"
    pdf.write_bytes(write_pdf(composed.value, engine.book, issue.printer).value)
    return Made(articles, composed.value, (*read.diagnostics, *composed.diagnostics), pdf, engine.book)


def test_twenty_languages() -> None:
    assert len(LANGUAGES) == 20


def test_nothing_is_missing_and_nothing_too_long(made: Made) -> None:
    codes = {fault.code for fault in made.diagnostics}
    assert not codes & {"missing-glyph", "overset", "language-unknown"}, codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cluster_is_set_and_no_line_leaves_its_slot(made: Made, language: str) -> None:
    page = made.page(language)
    slot = page.slots[0].rect
    printed: Counter[str] = Counter()
    for group in page.groups:
        if group.mark.role != "slot":
            continue
        for item, dx, _ in walk((group,)):
            if not isinstance(item, GlyphRun):
                continue
            # a mark at a line's end may hang into the gutter
            assert slot.x - item.size <= item.x + dx
            assert item.x + dx + item.width <= slot.right + item.size
            for word in item.words:
                assert not holds_notdef(word.glyphs), word.text
                assert 0 in word.clusters, "the first character has a glyph"
                assert max(word.clusters) < len(word.text)
                printed.update(unicodedata.normalize("NFD", word.text.translate(UNSEEN)))
    written = Counter("".join(plain(text_of(language, made.articles)).replace("#", "").split()))
    lost = written - printed
    assert sum(lost.values()) <= lost["'"] + lost['"'] + lost["-"], lost  # marks that are set as typographic ones


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_leaves_its_leg(made: Made, language: str) -> None:
    """But for the marks that hang into the gutter, by half their size at most."""
    (slot,) = [group for group in made.page(language).groups if group.mark.role == "slot"]
    gutter = FORMATS["a3"].gutter
    pitch = (made.page(language).slots[0].rect.width + gutter) / COLUMNS
    legs = set()
    for tag in slot.items:
        if not isinstance(tag, Tag) or tag.mark.role not in ("body", "subhead"):
            continue
        for run in tag.items:
            if isinstance(run, GlyphRun):
                hang = 0.5 * run.size
                leg = int((run.x + hang) // pitch)
                legs.add(leg)
                assert leg * pitch - hang <= run.x
                assert run.x + run.width <= (leg + 1) * pitch - gutter + hang
    assert legs <= set(range(COLUMNS))


def test_scripts_run_as_they_do(made: Made) -> None:
    for language in LANGUAGES:
        body = [tag for item, _, _ in walk(made.page(language).groups) if isinstance(tag := item, Tag)]
        words = [
            word
            for tag in body
            if tag.mark.role == "body"
            for item in tag.items
            if isinstance(item, GlyphRun)
            for word in item.words
            if any(unicodedata.category(character).startswith("L") for character in word.text)
        ]
        assert words
        assert all(runs_leftwards(word) == (language in ("ar", "he")) for word in words), language


def going_on(page: PageDisplay) -> list[Tag]:
    """The paragraphs that begin in one leg and end in another."""
    (slot,) = [group for group in page.groups if group.mark.role == "slot"]
    pitch = (page.slots[0].rect.width + FORMATS["a3"].gutter) / COLUMNS
    return [
        tag
        for tag in slot.items
        if isinstance(tag, Tag)
        and tag.mark.role == "body"
        and len({int((run.x + 0.5 * run.size) // pitch) for run in tag.items if isinstance(run, GlyphRun)}) > 1
    ]


def poppler(made: Made, language: str) -> str:
    """What pdftotext makes of a language's page, without the signs by which it says that the direction changes."""
    number = str(LANGUAGES.index(language) + 1)
    command = ("pdftotext", "-f", number, "-l", number, "-enc", "UTF-8", str(made.pdf), "-")
    told = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return re.sub("[\u202a-\u202c]", "", told)


def pypdf(made: Made, language: str) -> str:
    return PdfReader(made.pdf).pages[LANGUAGES.index(language)].extract_text()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", [poppler, pypdf])
def test_every_paragraph_is_read_as_it_was_written(
    made: Made, reader: Callable[[Made, str], str], language: str
) -> None:
    """Word for word with stops, accents and vowels, in the order of writing, in every script; words that were parted at
    a line's end put together again."""
    told = re.sub("\u00ad\\s+", "", re.sub("-\\n", "-", reader(made, language)))
    words = f" {' '.join(plain(told).split())} "
    text = plain(text_of(language, made.articles)).replace("#", "")
    unread = [line for line in text.splitlines() if line.strip() and f" {' '.join(line.split())} " not in words]
    # where a paragraph goes on in the next leg, it is pdftotext's guess what comes between
    assert len(unread) <= (len(going_on(made.page(language))) if reader is poppler else 0), unread
    seen = set(words.split())
    lost = [word for line in unread for word in line.split() if word not in seen]
    assert len(lost) <= len(unread), lost  # a word may be parted there, too


def ink(items: Iterable[Item], book: FontBook) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each glyph's ink, y down."""
    found = []
    for item, dx, dy in walk(items):
        if not isinstance(item, GlyphRun):
            continue
        face = book.by_id(item.face)
        for word, at in zip(item.words, item.at, strict=True):
            factor = item.size / word.upem
            pen = item.x + at + dx
            for index, advance in enumerate(word.advances):
                x0, y0, x1, y1 = face.bounds(int.from_bytes(word.glyphs[2 * index : 2 * index + 2], "big"))
                over, up = word.offsets[index] if word.offsets else (0, 0)
                if x1 > x0:
                    across = factor * item.scale
                    y = item.y + dy
                    found.append(
                        (
                            pen + (x0 + over) * across,
                            y - (y1 + up) * factor,
                            pen + (x1 + over) * across,
                            y - (y0 + up) * factor,
                        )
                    )
                pen += advance * factor * item.scale + item.letter_space
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_headlines_touch_neither_their_own_lines_nor_what_stands_around_them(made: Made, language: str) -> None:
    """In scripts with marks far above and below their letters as well."""
    (slot,) = [group for group in made.page(language).groups if group.mark.role == "slot"]
    tags = [item for item in slot.items if isinstance(item, Tag)]
    (headline,) = [tag for tag in tags if tag.mark.role == "headline"]
    lines = [(run.y, ink((run,), made.book)) for run in headline.items if isinstance(run, GlyphRun)]
    for y, boxes in lines:
        for below, others in lines:
            if below > y:
                # a mark may stand between two letters of the next line, but not in one
                deep = max(box[3] for box in boxes) - min(box[1] for box in others)
                assert deep <= 0.12 * (below - y), language
    bottom = max(box[3] for _, boxes in lines for box in boxes)
    top = min(box[1] for _, boxes in lines for box in boxes)
    others = [box for tag in tags if tag is not headline for box in ink(tag.items, made.book)]
    assert bottom <= min(box[1] for box in others) + 0.01
    # accents of Latin and Cyrillic capitals stand above the line on which pictures hang
    accents = 0.2 * max(run.size for run in headline.items if isinstance(run, GlyphRun))
    assert top >= -accents
