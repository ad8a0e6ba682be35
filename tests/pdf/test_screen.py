"""The sample issue for the screen: read back by pypdf, its words, order and links; PDF/UA-1 by the points of the
Matterhorn protocol (PDF Association, version 1.1) that a program can see."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from layout.display.dump import dump
from layout.display.items import IssueDisplay, Picture, walk
from layout.engine import Engine
from layout.model.article import Article, plain
from layout.model.issue import Edition, Issue, PlacedArticle, PlacedItems, PlacedPackage
from layout.page.plan import frames
from layout.pdf.export import write_pdf
from layout.pdf.screen import ScreenWriter
from layout.source.reader import read_issue
from layout.source.words import article_words
from tests.pdf.tree import Node, Tree, read_tree

#: Elements whose text is one piece.
WHOLE = frozenset({"P", "H1", "H2", "H3", "Note", "Link", "Lbl"})


class Screen(NamedTuple):
    """The sample composed once, its screen file, and the tree read from that."""

    issue: Issue
    edition: Edition
    display: IssueDisplay
    path: Path
    press: Path
    tree: Tree

    @property
    def root(self) -> Any:
        return self.tree.reader.trailer["/Root"]


def write(engine: Engine, display: IssueDisplay, issue: Issue) -> bytes:
    writer = ScreenWriter(engine.begin(display.edition), engine.book, issue.printer)
    for page in display.pages:
        writer.add(page)
    written = writer.finish()
    assert written.diagnostics == ()
    return written.value


@pytest.fixture(scope="module")
def screen(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Screen:
    issue = read_issue(str(sample)).value.issue
    assert issue is not None
    engine = Engine(issue)
    edition = issue.editions[0]
    display = engine.compose(edition.id).value
    folder = tmp_path_factory.mktemp("screen")
    data = write(engine, display, issue)
    (folder / "screen.pdf").write_bytes(data)
    assert data == write(engine, display, issue), "the same bytes every time"
    (folder / "press.pdf").write_bytes(write_pdf(display, engine.book, issue.printer).value)
    tree = read_tree(folder / "screen.pdf")
    return Screen(issue, edition, display, folder / "screen.pdf", folder / "press.pdf", tree)


def pieces(node: Node) -> list[str]:
    """What an article's element says, piece by piece; jump lines and markers of lists left out."""
    if node.role in ("Jump", "Lbl"):
        return []
    if node.role in WHOLE:
        return [node.text]
    return [text for kid in node.kids for text in ([kid] if isinstance(kid, str) else pieces(kid))]


def words(text: str) -> Counter[str]:
    # what joins the parts of a page is no word; the number of a refer's page waits for the plan
    return Counter(word for word in re.findall(r"\w+", text.casefold()) if not word.isdecimal())


def articles(edition: Edition, issue: Issue) -> Iterator[Article]:
    """The articles in the order of pages and slots: what the tree's order is to be."""
    seen = set()
    for frame in frames(issue, edition):
        page = edition.pages[frame.number - 1]
        for slot in frame.template.slots:
            placement = page.slots.get(slot.name)
            paths: tuple[str, ...] = ()
            match placement:
                case PlacedArticle(article):
                    paths = (article,)
                case PlacedPackage(several) | PlacedItems(several):
                    paths = several
            for path in paths:
                if path not in seen:
                    seen.add(path)
                    found = edition.articles[path]
                    yield from found.items or (found,)


def test_every_run_is_in_an_element_or_an_artifact(screen: Screen) -> None:
    assert screen.tree.bare == []


def test_only_what_pages_repeat_is_left_out(screen: Screen) -> None:
    """Artifacts with words are furniture, and headlines of what goes on from elsewhere."""
    furniture = " ".join(
        item.text
        for page in screen.display.pages
        for group in page.groups
        if group.mark.role == "furniture"
        for item, _, _ in walk(group.items)
        if hasattr(item, "text")
    )
    jumps = " ".join(plain(article.jump_headline) for article in screen.edition.articles.values())
    allowed = re.sub(r"\W", "", furniture + jumps)
    for text in screen.tree.artifacts:
        for part in text.split():
            assert re.sub(r"\W", "", part) in allowed, text


def test_the_trees_order_is_the_order_of_the_articles(screen: Screen) -> None:
    expected = [plain(article.headline) for article in articles(screen.edition, screen.issue)]
    found = [next((n.text for n in art.all() if n.role in ("H1", "H2")), "") for art in screen.tree.root.find("Art")]
    assert [re.sub(r"\W", "", text).casefold() for text in found] == [
        re.sub(r"\W", "", text).casefold() for text in expected
    ]


def test_the_words_of_the_tree_are_the_articles_words(screen: Screen) -> None:
    arts = screen.tree.root.find("Art")
    known = list(articles(screen.edition, screen.issue))
    assert len(arts) == len(known) > 20
    for art, article in zip(arts, known, strict=True):
        assert words(" ".join(pieces(art))) == words(article_words(article)), article.path


def test_paragraphs_stand_in_the_order_in_which_they_were_written(screen: Screen) -> None:
    for art, article in zip(screen.tree.root.find("Art"), articles(screen.edition, screen.issue), strict=True):
        said = [re.sub(r"\W", "", text).casefold() for text in pieces(art)]
        written = [re.sub(r"\W|\{page\}", "", line).casefold() for line in article_words(article).splitlines()]
        both = [line for line in written if line in said]
        assert len(both) > 0.6 * len(written), article.path
        assert [line for line in said if line in both and said.count(line) == 1] == [
            line for line in both if line in said and said.count(line) == 1
        ] or _last_things_moved(said, both), article.path


def _last_things_moved(said: list[str], written: list[str]) -> bool:
    """Who else worked on it, and who signed, is printed below the text, and listed above it."""
    rest = [line for line in said if line in written]
    moved = [line for line in rest if rest.index(line) != written.index(line)]
    return all(len(line) < 80 for line in moved[:1]) and Counter(rest) == Counter(written)


def test_an_article_that_jumps_is_one_element(screen: Screen) -> None:
    jumped = [
        art
        for art in screen.tree.root.find("Art")
        if len({kid["/Pg"].indirect_reference for kid in _marked(art)}) > 1  # type: ignore[union-attr]
    ]
    lines = [node for art in screen.tree.root.find("Art") for node in art.find("Jump")]
    assert jumped
    assert len(lines) == 2 * len(jumped), "where it goes on, and where it comes from"
    assert all(node.find("Link") for node in lines)


def _marked(art: Node) -> list[Any]:
    return [node.entries for node in art.all() if "/Pg" in node.entries]


def test_the_same_lines_as_for_the_press(screen: Screen) -> None:
    """Every word at the same place, as another program finds them."""

    def boxes(path: Path) -> list[tuple[str, float, float]]:
        done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
        rows = re.findall(r'xMin="(.*?)" yMin="(.*?)".*?>(.*?)</word>', done.stdout)
        return sorted([(text, round(float(y), 1), float(x)) for x, y, text in rows])

    ours, theirs = boxes(screen.path), boxes(screen.press)
    assert [text for text, *_ in ours] == [text for text, *_ in theirs]
    for (text, *at), (_, *pressed) in zip(ours, theirs, strict=True):
        assert at == pytest.approx(pressed, abs=0.05), text
    assert dump(screen.display).count("\n") > 2000, "both are painted from this one list"


def test_links_lead_where_they_say(screen: Screen) -> None:
    reader = screen.tree.reader
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages, 1)}  # type: ignore[union-attr]
    count = 0
    for shown, page in zip(screen.display.pages, reader.pages, strict=True):
        annotations = [link.get_object() for link in page.get("/Annots", [])]
        found = sorted((round(float(a["/Rect"][0]), 1), _target(a, numbers)) for a in annotations)
        assert found == sorted((round(link.rect.x, 1), link.page) for link in shown.links)
        for annotation in annotations:
            named = re.findall(r"\d+", annotation["/Contents"])
            if named:  # "Continued on page 3"
                assert int(named[-1]) == _target(annotation, numbers)
        count += len(annotations)
    assert count >= 9


def _target(annotation: Any, numbers: dict[int, int]) -> int:
    return numbers[list.__getitem__(annotation["/Dest"], 0).idnum]


def test_bookmarks_by_page_and_article(screen: Screen) -> None:
    reader = screen.tree.reader
    titles: list[str] = []
    below: list[list[str]] = []

    def flat(entries: list[Any]) -> list[str]:
        return [t for e in entries for t in (flat(e) if isinstance(e, list) else [str(e.title)])]

    for entry in reader.outline:
        if isinstance(entry, list):
            below.append(flat(entry))
        else:
            titles.append(str(entry.title))
            assert reader.get_destination_page_number(entry) == len(titles) - 1
    assert len(titles) == len(reader.pages)
    assert titles[1].startswith("Page 2 – ")
    assert any("IN BRIEF Lost, found" in title for group in below for title in group)
    assert any(title.startswith("Página") for title in titles), "in the page's own language"
    heads = [plain(article.headline) for article in articles(screen.edition, screen.issue)]
    told = [re.sub(r"\W", "", title) for group in below for title in group]
    assert all(re.sub(r"\W", "", head) in told for head in heads)


def test_in_rgb_with_small_pictures(screen: Screen) -> None:
    for page, shown in zip(screen.tree.reader.pages, screen.display.pages, strict=True):
        operators = {op for _, op in ContentStream(page["/Contents"].get_object(), screen.tree.reader).operations}  # type: ignore[union-attr]
        assert not operators & {b"k", b"K", b"cs", b"CS", b"scn", b"SCN", b"gs"}
        assert b"rg" in operators
        images = [x.get_object() for x in page["/Resources"].get("/XObject", {}).values()]  # type: ignore[union-attr, index]
        pictures = [item for item, _, _ in walk(shown.groups) if isinstance(item, Picture)]
        assert len(images) <= len(pictures)
        for image in images:
            if image["/Subtype"] == "/Image":
                assert image["/ColorSpace"] in ("/DeviceRGB", "/DeviceGray")
        widest = max((item.rect.width for item in pictures), default=0.0)
        assert all(i["/Width"] <= widest * 150 / 72 + 1 for i in images if i["/Subtype"] == "/Image")
    assert screen.path.stat().st_size < 2_000_000
    assert screen.path.stat().st_size < screen.press.stat().st_size / 2


@pytest.mark.long
def test_other_programs_find_no_fault(screen: Screen) -> None:
    done = subprocess.run(["qpdf", "--check", str(screen.path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = subprocess.run(["pdfinfo", "-struct-text", str(screen.path)], capture_output=True, text=True, check=True)
    assert told.stderr == ""
    assert '"One wall later, the high path is open"' in told.stdout
    info = subprocess.run(["pdfinfo", str(screen.path)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)


# the Matterhorn protocol


def test_06_metadata_and_07_title(screen: Screen) -> None:
    """06-001 to 06-004, 07-001, 07-002."""
    packet = screen.root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    title = screen.tree.reader.metadata.title  # type: ignore[union-attr]
    assert title
    assert f'<rdf:li xml:lang="x-default">{title}</rdf:li>' in packet
    assert screen.root["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_the_reader_is_told_which_way_pages_turn(screen: Screen) -> None:
    assert "/Direction" not in screen.root["/ViewerPreferences"]
    engine = Engine(screen.issue)
    one = replace(screen.display, language="he", pages=screen.display.pages[-1:])
    writer = ScreenWriter(replace(engine.begin(screen.edition.id), language="he"), engine.book, screen.issue.printer)
    engine.compose(screen.edition.id, (one.pages[0].number,))
    for page in one.pages:
        writer.add(page)
    root = PdfReader(BytesIO(writer.finish().value)).root_object
    assert root["/ViewerPreferences"]["/Direction"] == "/R2L"  # type: ignore[index]


def test_01_marks_02_roles(screen: Screen) -> None:
    """01-005 is ``read_tree``'s; 02-001, 02-004: roles of our own lead to standard ones, which are not mapped again."""
    assert screen.root["/MarkInfo"]["/Marked"].value is True
    assert "/Suspects" not in screen.root["/MarkInfo"]
    standard = {
        "Document", "Sect", "Div", "Art", "P", "H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "BlockQuote", "Caption",
        "Figure", "Note", "Link", "Span",
    }  # fmt: skip
    mapped = {key[1:]: value[1:] for key, value in screen.root["/StructTreeRoot"]["/RoleMap"].items()}
    assert set(mapped.values()) <= standard
    assert not set(mapped) & standard
    assert {node.role for node in screen.tree.root.all()} <= standard | set(mapped)
    assert screen.tree.root.role == "Document"


def test_11_language(screen: Screen) -> None:
    """11-001 and following: the catalog has one, and what is in another says so."""
    assert screen.root["/Lang"] == "en"
    spanish = [art for art in screen.tree.root.find("Art") if art.language == "es"]
    assert len(spanish) > 3
    assert any("El rebaño" in art.text for art in spanish)


def test_13_figures(screen: Screen) -> None:
    """13-004: each says what it shows, and where it stands."""
    figures = screen.tree.root.find("Figure")
    assert len(figures) > 15
    for figure in figures:
        assert str(figure.entries["/Alt"]).strip()
        left, bottom, right, top = (float(edge) for edge in figure.entries["/A"]["/BBox"])
        assert 0 <= left < right <= 792
        assert 0 <= bottom < top <= 1224


def test_14_headings(screen: Screen) -> None:
    """14-002, 14-003: the first is H1, and no level is passed over."""
    levels = [int(node.role[1]) for node in screen.tree.root.all() if re.fullmatch(r"H\d", node.role)]
    assert levels[0] == 1
    assert all(level <= before + 1 for before, level in pairwise(levels))
    assert {1, 2} <= set(levels)


def test_16_lists(screen: Screen) -> None:
    """16-001 to 16-003, and 09-004: lists hold items, those a label and a body."""
    lists = screen.tree.root.find("L")
    assert lists
    for each in lists:
        assert [kid.role for kid in each.kids if isinstance(kid, Node)] == ["LI"] * len(each.kids)
        for item in each.kids:
            assert isinstance(item, Node)
            assert [kid.role for kid in item.kids if isinstance(kid, Node)] == ["Lbl", "LBody"]


def test_19_notes(screen: Screen) -> None:
    """19-003, 19-004: each has an id, and no other has the same."""
    names = [str(note.entries["/ID"]) for note in screen.tree.root.find("Note")]
    assert names
    assert len(names) == len(set(names))


def test_28_annotations(screen: Screen) -> None:
    """28-002, 28-004, 28-008, 28-011, 28-012: links are in the tree, say where they lead, and the tab key follows."""
    held = [link for node in screen.tree.root.find("Link") for link in node.links]
    on_pages = [a.get_object() for page in screen.tree.reader.pages for a in page.get("/Annots", [])]
    assert len(held) == len(on_pages) > 0
    assert all(annotation["/Subtype"] == "/Link" and annotation["/Contents"] for annotation in on_pages)
    assert all(page["/Tabs"] == "/S" for page in screen.tree.reader.pages)


def test_31_fonts(screen: Screen) -> None:
    """31-009, 31-027, 31-030: embedded, with their characters."""
    fonts = {
        font.indirect_reference.idnum: font.get_object()
        for page in screen.tree.reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
        if hasattr(font, "indirect_reference") and font.indirect_reference
    }
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        codes = re.findall(rb"<([0-9A-F]{4})><([0-9A-F]*)>", font["/ToUnicode"].get_data())
        assert codes
        assert not {text for _, text in codes} & {b"0000", b"FEFF", b"FFFE"}


def test_nothing_acts_by_itself(screen: Screen) -> None:
    """25, 29: no XFA, no scripts; 30-001: no forms with pages of their own."""
    assert not {"/AcroForm", "/OpenAction", "/AA", "/Names"} & set(screen.root)
    assert not screen.tree.reader.is_encrypted
