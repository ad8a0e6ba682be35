"""Tags by hand come in; the tree says what they are. And what is painted for it: lines, links, drop caps, adverts."""

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf

from layout.display.items import Fill, GlyphRun, Group, IssueDisplay, Item, Link, Mark, PageDisplay, Tag
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk, Grey, Spot
from layout.model.printer import PrinterProfile
from layout.pdf.adverts import Form
from layout.pdf.lit import light, lit
from layout.pdf.screen import ScreenWriter
from layout.pdf.structure import Artifact, Content, Element, Structure
from tests.pdf.tree import Tree, read_tree

if TYPE_CHECKING:
    from tests.pdf.conftest import Case

SLOT = Mark("slot", "a.md", "lead")
BODY = Mark("body", "a.md", "lead", language="en")


def outline(element: Element) -> list[object]:
    """Roles, nested."""
    kids = [outline(kid) for kid in element.kids if isinstance(kid, Element)]
    return [element.role, *kids]


def tree_of(*marks: tuple[int, Mark, Mark]) -> list[object]:
    """The tree of Tags that each have some text: (page, mark of the slot, mark)."""
    structure = Structure("en")
    for number, (page, slot, mark) in enumerate(marks):
        owner = structure.leaf(page, slot, mark)
        if isinstance(owner, Element):
            if mark.kind == "item":
                structure.label(owner).kids.append(Content(page, 1000 + number))
            owner.kids.append(Content(page, number))
    return outline(structure.finished())


def body(block: int, kind: str = "", part: tuple[int, ...] = (), rest: bool = False, role: str = "body") -> Mark:
    return BODY._replace(role=role, block=block, kind=kind, part=part, rest=rest)


def test_a_pull_quote_stands_where_it_was_written_and_pictures_after_the_text() -> None:
    marks = [
        BODY._replace(role="picture", picture=0),
        BODY._replace(role="caption", picture=0),
        BODY._replace(role="headline"),
        body(0),
        body(2),
        body(3, role="subhead"),
        body(1, role="pull"),
        BODY._replace(part=("contact",)),
    ]
    assert tree_of(*((0, SLOT, mark) for mark in marks)) == [
        "Document",
        ["Art", ["H1"], ["P"], ["BlockQuote", ["P"]], ["P"], ["H2"], ["Div", ["Figure"], ["Caption", ["P"]]], ["Note"]],
    ]


def test_lists_and_quotations() -> None:
    marks = [
        body(0, "item", (0,)),
        body(0, "list", (0,)),
        body(0, "item", (1,)),
        body(1, "quotation", (0,)),
        body(1, "quotation", (1,)),
        body(2, "item", (0,)),
    ]
    item = ["LI", ["Lbl"], ["LBody", ["P"]]]
    assert tree_of(*((0, SLOT, mark) for mark in marks)) == [
        "Document",
        [
            "Art",
            ["L", ["LI", ["Lbl"], ["LBody", ["P"], ["P"]]], item],
            ["BlockQuote", ["P"], ["P"]],
            ["L", item],
        ],
    ]


def test_what_goes_on_elsewhere_is_the_same_paragraph_and_its_head_no_head() -> None:
    there = Mark("slot", "a.md", "foot")
    marks = [
        (0, SLOT, BODY._replace(role="headline")),
        (0, SLOT, body(0, "item", (0,))),
        (0, SLOT, BODY._replace(role="jump")),
        (0, Mark("slot", "b.md", "side"), Mark("headline", "b.md", "side")),
        (2, there, BODY._replace(role="kicker")),
        (2, there, BODY._replace(role="headline")),
        (2, there, body(0, "list", (0,), rest=True)),
        (2, there, body(1)),
    ]
    assert tree_of(*marks) == [
        "Document",
        ["Art", ["H1"], ["L", ["LI", ["Lbl"], ["LBody", ["P"]]]], ["P"], ["Jump"], ["Jump"]],
        ["Art", ["H1"]],
    ]


def test_a_box_is_a_section_of_its_article() -> None:
    marks = [body(0), body(1, role="box"), body(1, role="box-headline"), body(1, part=(0,)), body(2)]
    owner = Structure("en").leaf(0, SLOT, Mark("panel", "a.md"))
    assert isinstance(owner, Artifact)
    assert tree_of(*((0, SLOT, mark) for mark in marks)) == [
        "Document",
        ["Art", ["P"], ["Sect", ["H1"], ["P"]], ["P"]],
    ], "and the first heading is of the first level, whatever it stands over"


def test_short_pieces_stand_under_their_label() -> None:
    slot = Mark("slot", "", "briefs")
    marks = [
        Mark("label", "", "briefs"),
        Mark("item-headline", "b.md#1", "briefs", part=("headline",)),
        Mark("body", "b.md#1", "briefs", 0),
        Mark("item-headline", "b.md#2", "briefs", part=("headline",)),
    ]
    assert tree_of(*((0, slot, mark) for mark in marks)) == [
        "Document",
        ["Sect", ["H1"], ["Art", ["H2"], ["P"]], ["Art", ["H2"]]],
    ]


def test_furniture_is_an_artifact_and_nothing_empty_stays() -> None:
    furniture = Mark("furniture")
    structure = Structure("en")
    folio = structure.leaf(0, furniture, Mark("folio"))
    assert isinstance(folio, Artifact)
    assert b"Pagination" in folio.properties
    structure.leaf(0, SLOT, body(0))
    assert outline(structure.finished()) == ["Document"]


# what is painted


def screen_file(folder: Path, case: "Case", *tags: Item, links: tuple[Link, ...] = (), pages: int = 1) -> Tree:
    group = Group(SLOT, 10.0, 20.0, tags)
    shown = (
        PageDisplay(1, "1", Rect(0.0, 0.0, 300.0, 200.0), 0.0, (group,), links),
        PageDisplay(2, "2", Rect(0.0, 0.0, 300.0, 200.0), 0.0, ()),
    )[:pages]
    display = IssueDisplay("A test (of sorts) — así", "en", "2026-11-20", "en", shown)
    writer = ScreenWriter(display, case.faces, PrinterProfile("test"))
    for page in shown:
        writer.add(page)
    path = folder / "screen.pdf"
    path.write_bytes(writer.finish().value)
    return read_tree(path)


def test_words_part_at_the_end_of_lines_and_halves_join(case: "Case", tmp_path: Path) -> None:
    lines = [
        case.line("one two", (10.0, 20.0)),
        case.line("hun\u00ad", (10.0, 30.0)),
        case.line("dred well-", (10.0, 40.0)),
        case.line("known ends", (10.0, 50.0)),
    ]
    tree = screen_file(tmp_path, case, Tag(body(0), tuple(lines), joined=(2, 3)))
    assert [node.text for node in tree.root.find("P")] == ["one two hundred well-known ends"]


def test_a_link_holds_its_words_and_no_others(case: "Case", tmp_path: Path) -> None:
    line = case.line("see what they say (twice).")
    first = line.x + line.at[1] - 0.1
    rect = Rect(first, line.y - 7.0, line.at[3] - line.at[1] - 1.0, 9.0)
    address = "https://example.org/a_(b)?c=ü"
    tag = Tag(body(0), (line,), (Link(rect, address=address),))
    tree = screen_file(tmp_path, case, tag, links=(Link(rect.moved(10.0, 20.0), address=address),))
    (link,) = tree.root.find("Link")
    assert link.text == "what they"
    assert link.parent is not None
    assert link.parent.text == "see what they say (twice)."
    (annotation,) = link.links
    assert annotation["/A"]["/URI"] == "https://example.org/a_(b)?c=%C3%BC"
    assert annotation["/Contents"] == "what they"


def test_a_link_to_a_page_that_is_not_in_the_file_is_only_text(case: "Case", tmp_path: Path) -> None:
    line = case.line("see page 2")
    rect = Rect(line.x, line.y - 7.0, 100.0, 9.0)
    tag = Tag(body(0), (line,), (Link(rect, article="b.md"),))
    for pages, found in ((2, 1), (1, 0)):
        tree = screen_file(tmp_path, case, tag, links=(Link(rect.moved(10.0, 20.0), 2),), pages=pages)
        assert len(tree.root.find("Link")) == found
        assert tree.root.text == "see page 2"
        assert len(tree.reader.pages[0]["/Annots"]) == found  # type: ignore[arg-type]


def test_a_drop_cap_is_drawn_and_its_word_is_whole(case: "Case", tmp_path: Path) -> None:
    whole = case.line("The sea")
    rest = case.word("he")
    led = rest._replace(text="The", clusters=tuple(c + 1 for c in rest.clusters))
    line = GlyphRun(40.0, 30.0, 9.0, (led, whole.words[1]), (0.0, 20.0), (False, True))
    cap = case.word("T")
    mute = GlyphRun(10.0, 50.0, 30.0, (cap._replace(text="", clusters=(0,)),), (0.0,), (False,))
    tree = screen_file(tmp_path, case, Tag(body(0), (mute, line)))
    assert [node.text for node in tree.root.find("P")] == ["The sea"]
    assert tree.artifacts == [""]
    assert tree.bare == []


def test_words_read_from_right_to_left_say_what_they_are(case: "Case", tmp_path: Path) -> None:
    word = case.word("abc")
    turned = word._replace(
        glyphs=b"".join(word.glyphs[i : i + 2] for i in (4, 2, 0)), advances=word.advances[::-1], clusters=(2, 1, 0)
    )
    line = GlyphRun(10.0, 30.0, 9.0, (turned, word), (0.0, 20.0), (False, True))
    tree = screen_file(
        tmp_path, case, Tag(body(0), (case.line("one", (10.0, 20.0)), line, case.line("end", (10.0, 40.0))))
    )
    assert [node.text for node in tree.root.find("P")] == ["one abc abc end"]


def test_title_with_brackets_and_accents(case: "Case", tmp_path: Path) -> None:
    screen_file(tmp_path, case, Tag(BODY._replace(role="headline"), (case.line("Uno (dos) — ñ"),)))
    reader = pypdf.PdfReader(tmp_path / "screen.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == "A test (of sorts) — así"
    assert reader.outline[1][0].title == "Uno (dos) — ñ"  # type: ignore[index, union-attr]


def test_items_outside_of_any_tag_are_marked_too(case: "Case", tmp_path: Path) -> None:
    tree = screen_file(tmp_path, case, case.line("loose"), Fill(Rect(0.0, 0.0, 9.0, 9.0), BLACK))
    assert tree.bare == []


# colour


def test_one_rule_for_all_inks() -> None:
    assert light(BLACK) == (0.0, 0.0, 0.0)
    assert light(Grey(0.25)) == (0.75, 0.75, 0.75)
    assert light(Cmyk(0.0, 0.0, 0.0, 1.0)) == (0.0, 0.0, 0.0)
    red, green, blue = light(Cmyk(0.0, 1.0, 1.0, 0.0))
    assert red > 0.9
    assert max(green, blue) < 0.2
    assert light(Spot("Reflex", Cmyk(0.0, 1.0, 1.0, 0.0), 0.5)) == light(Cmyk(0.0, 0.5, 0.5, 0.0))


def test_an_advert_shows_in_rgb_and_loses_marks_of_its_own() -> None:
    content = b"/Artifact <</Type/Layout>> BDC 0 1 1 0 k (x EMC 0 0 0 1 k) Tj EMC /OC /MC0 BDC 0 0 0 1 K EMC"
    form = lit(Form({}, zlib.compress(content), [], 0, (0.0, 0.0, 1.0, 1.0)))
    plain = zlib.decompress(form.content)
    assert plain.split() == b"0.933 0.114 0.137 rg (x EMC 0 0 0 1 k) Tj /OC /MC0 BDC 0 0 0 RG EMC".split()
    picture = b"BI /W 1 /H 1 ID 0 0 0 1 k EI"
    kept = lit(Form({}, zlib.compress(picture), [], 0, (0.0, 0.0, 1.0, 1.0)))
    assert zlib.decompress(kept.content) == picture
