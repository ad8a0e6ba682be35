"""Front matter: text keys take the rest of their line; the others are YAML through the same schema."""

import pytest

from layout.model.article import Picture, Span, plain
from layout.model.diagnostics import Place
from layout.source.frontmatter import divide_front
from layout.source.report import FileReport, Report
from layout.source.yaml import Mapping, compose
from tests.source.desk import Desk, one


def head(desk: Desk, line: str) -> str:
    return plain(desk.article(f"---\n{line}\n---\nText.\n").headline)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("headline: Council votes: what now", "Council votes: what now"),
        ("headline: “Yes” and “no” # 1", "“Yes” and “no” # 1"),
        ('headline: "Yes" and "no"', "“Yes” and “no”"),
        ("headline: @harbour & [brackets] {braces}", "@harbour & [brackets] {braces}"),
        ("headline: * a star", "* a star"),
        ("headline: - a dash, !tag, &anchor, %", "- a dash, !tag, &anchor, %"),
        ('headline: "Quoted: as a whole"', "Quoted: as a whole"),
        ("headline: 'It''s quoted'", "It’s quoted"),
        ("headline: >\n  Folded\n  over lines", "Folded over lines"),
        ("headline: |\n  Kept\n  lines", "Kept lines"),
        ("headline: Goes on\n  in the next line", "Goes on in the next line"),
        ("headline:\n  Begins in the next", "Begins in the next"),
        ("headline:    spaces around   ", "spaces around"),
        ("headline: No", "No"),
        ("headline: 12:30", "12:30"),
        ("headline: ~", ""),
    ],
)
def test_the_rest_of_the_line_is_taken_as_it_stands(desk: Desk, written: str, printed: str) -> None:
    if printed:
        assert head(desk, written) == printed
    else:
        assert desk.article(f"---\n{written}\n---\nText.\n").path == "articles/a.md"


def test_emphasis_works_in_headline_deck_and_caption(desk: Desk) -> None:
    desk.put({"pictures/p.jpg": "x"})
    article = desk.article(
        "---\nheadline: The *Titanic* sails\ndeck: A **bold** deck\n"
        "pictures:\n  - {file: pictures/p.jpg, caption: The *ship*}\n---\nText.\n"
    )
    assert article.headline == (Span("The "), Span("Titanic", italic=True), Span(" sails"))
    assert article.deck == ((Span("A "), Span("bold", bold=True), Span(" deck")),)
    assert article.pictures[0].caption == (Span("The "), Span("ship", italic=True))


def test_every_key(desk: Desk) -> None:
    desk.put({"pictures/p.jpg": "x"})
    article = desk.article(
        """---
headline: Sea wall holds
kicker: Waterfront
deck: One part ♦ another part
byline: Ana Ortiz
role: harbour reporter
credit: Photographs by Bo
dateline: PORT ALDER
language: es
style: opinion
teaser: Short
jump_headline: Wall
drop_cap: no
contact: desk@lantern.example
pictures:
  - file: pictures/p.jpg
    caption: The wall
    credit: Bo
    alt: A wall of sandbags
    focus: [0.5, 0.25]
    zoom: 1.5
    legs: 2
    leg: 1
    lines: 12 lines
    place: top
source: harbour office
priority: 3
---
Text.
"""
    )
    assert article.language == "es"
    assert [plain(deck) for deck in article.deck] == ["One part", "another part"]
    assert (article.kicker, article.byline, article.role) == ("Waterfront", "Ana Ortiz", "harbour reporter")
    assert (article.credit, article.dateline, article.style) == ("Photographs by Bo", "PORT ALDER", "opinion")
    assert (plain(article.teaser), plain(article.jump_headline), article.drop_cap) == ("Short", "Wall", False)
    assert (article.contact, article.source, article.priority) == ("desk@lantern.example", "harbour office", 3)
    assert article.pictures == (
        Picture("pictures/p.jpg", (Span("The wall"),), "Bo", "A wall of sandbags", (0.5, 0.25), 1.5, 2, 1, 12, "top"),
    )


def test_a_comment_is_allowed_where_yaml_has_one(desk: Desk) -> None:
    article = desk.article("---\n# from the night desk\nheadline: Good news\npriority: 2 # high\n---\nText.\n")
    assert plain(article.headline) == "Good news"
    assert article.priority == 2


def test_faults_of_yaml_leave_the_literal_keys(desk: Desk) -> None:
    composed = desk.read(one("lead: articles/a.md"), a="---\nheadline: Good: news\npriority: [\n---\nText.\n")
    assert [d.code for d in composed.diagnostics] == ["yaml-syntax"]
    assert composed.value.issue is not None
    assert plain(composed.value.issue.edition.articles["articles/a.md"].headline) == "Good: news"


def test_places_of_keys(desk: Desk) -> None:
    composed = desk.read(
        one("lead: articles/a.md"), a="---\nkicker: Town\nheadline:  Good news\n---\n\nText.\n\nMore.\n"
    )
    find = composed.value.locations.find
    assert str(find(Place("articles/a.md", ("headline",)))) == "articles/a.md:3:12"
    assert str(find(Place("articles/a.md", ("body", 1), 3))) == "articles/a.md:8:1"
    assert str(find(Place("articles/a.md", ("nothing",)))) == "articles/a.md"
    assert str(find(Place("issue.yaml", ("pages", 0, "slots", "lead")))) == "issue.yaml:6:13"


def test_places_within_a_paragraph_of_several_lines(desk: Desk) -> None:
    text = "---\nheadline: H\n---\nThe first line\n  the *second* one\nthe third.\n\n*Or* one\n[link](https://x.example)\nend.\n"
    find = desk.read(one("lead: articles/a.md"), a=text).value.locations.find
    printed = "The first line the second one the third."
    for word, line in (("first", 4), ("the second", 5), ("one", 5), ("third", 6)):
        assert find(Place("articles/a.md", ("body", 0), printed.index(word))).line == line
    assert [find(Place("articles/a.md", ("body", 1), i)).line for i in (0, 6, 7, 11, 12)] == [8, 8, 9, 9, 10]


def test_an_empty_front_matter(desk: Desk) -> None:
    article = desk.article("---\n---\nText.\n")
    assert article.headline == ()
    assert len(article.blocks) == 1


@pytest.mark.parametrize("start", ["\ufeff", "\n\n", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends(desk: Desk, start: str, end: str) -> None:
    text = start + "---\nheadline: Good news\n---\nOne\ntwo.\n\nThree.\n"
    article = desk.article(text.replace("\n", end).encode())
    assert plain(article.headline) == "Good news"
    assert [plain(block.text) for block in article.blocks] == ["One two.", "Three."]  # type: ignore[union-attr]


def test_a_file_of_briefs_without_an_item_is_told(desk: Desk) -> None:
    assert any("a file of briefs without an item" in fault for fault in desk.faults("---\nkind: briefs\n---\nText.\n"))


@pytest.mark.parametrize(
    "written",
    [
        "language: es",
        "kind:  briefs  \npriority: 6",
        "drop_cap: true\nstyle: opinion\nheadline: As it stands",
        "drop_cap: null\npriority: 0x1F",
        "style: a\nstyle: b",
        "kind: news # a comment",
        "kind: news\n  flash",
        "kind: news\n\npriority: 3",
        "kind:\tnews",
        "priority: -6",
        "language: es\npictures:\n  - a.jpg",
    ],
)
def test_words_alone_are_read_as_yaml_reads_them(written: str) -> None:
    """The nodes, with their lines and columns, and what is said, are those of YAML."""
    here, there = FileReport(Report(), "a.md"), FileReport(Report(), "a.md")
    front = divide_front(f"---\n{written}\n---\nText.\n", here).front
    lines = [line for line in written.split("\n") if not line.startswith("headline")]
    parsed = compose("\n".join(lines) + "\n", there, 2)
    assert front is not None
    pairs = [(key, node) for key, node in front.pairs if key.text != "headline"]
    assert pairs == (parsed.pairs if isinstance(parsed, Mapping) else [])
    assert here.report.diagnostics == there.report.diagnostics
