"""What is Markdown here, and what is not."""

import pytest

from layout.model.article import (
    Box,
    Break,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quotation,
    Signature,
    Span,
    Subhead,
    Verse,
    plain,
)  # fmt: skip
from tests.source.desk import Desk


def blocks(desk: Desk, body: str) -> tuple[object, ...]:
    return desk.article(f"---\nheadline: Good news\n---\n{body}").blocks


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_paragraphs_and_emphasis(desk: Desk) -> None:
    assert blocks(desk, "One *two* **three**\n  four.\n\nFive _six_ ***seven***.\n") == (
        Paragraph((Span("One "), Span("two", italic=True), Span(" "), Span("three", bold=True), Span(" four."))),
        Paragraph((Span("Five "), Span("six", italic=True), Span(" "), Span("seven", True, True), Span("."))),
    )


def test_subheads(desk: Desk) -> None:
    assert blocks(desk, "One.\n\n## A subhead\nTwo.\n### Another ##\n") == (
        paragraph("One."), Subhead((Span("A subhead"),)), paragraph("Two."), Subhead((Span("Another"),)),
    )  # fmt: skip


def test_lists(desk: Desk) -> None:
    assert blocks(desk, "Bring:\n* tea\n* bread\n\nThen:\n\n3. one\n4. two\n\n   more of two\n\n- x\n") == (
        paragraph("Bring:"),
        List((ListItem("•", ((Span("tea"),),)), ListItem("•", ((Span("bread"),),)))),
        paragraph("Then:"),
        List((ListItem("3.", ((Span("one"),),)), ListItem("4.", ((Span("two"),), (Span("more of two"),))))),
        List((ListItem("•", ((Span("x"),),)),)),
    )


def test_a_list_within_a_list_keeps_its_words(desk: Desk) -> None:
    (block,) = blocks(desk, "* one\n  * two\n* three\n")
    assert isinstance(block, List)
    assert [plain(item.paragraphs[0]) for item in block.items] == ["one", "two", "three"]


def test_quotations(desk: Desk) -> None:
    assert blocks(desk, "> One\n> two.\n>\n> Three.\n") == (Quotation(((Span("One two."),), (Span("Three."),))),)
    (block,) = blocks(desk, "> Bring\n>\n> * tea\n")
    assert isinstance(block, Quotation)
    assert [plain(text) for text in block.paragraphs] == ["Bring", "• tea"]


def test_a_break(desk: Desk) -> None:
    assert blocks(desk, "One.\n\n* * *\n\nTwo.\n") == (paragraph("One."), Break(), paragraph("Two."))


def test_links(desk: Desk) -> None:
    (block,) = blocks(desk, "See [us](https://x.example/a_b) or [there](x.example/y) or <mailto:a@b.example>.\n")
    assert isinstance(block, Paragraph)
    assert [(span.text, span.address) for span in block.text if span.address] == [
        ("us", "https://x.example/a_b"), ("there", "x.example/y"), ("mailto:a@b.example", "mailto:a@b.example"),
    ]  # fmt: skip


def test_escapes_and_entities(desk: Desk) -> None:
    assert blocks(desk, "\\*not\\* \\[a\\](b) AT&amp;T &mdash; 3 < 4 & 5 > 4.\n") == (
        paragraph("*not* [a](b) AT&T\u00a0— 3 < 4 & 5 > 4."),
    )


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("    indented code\n", "indented code"),
        ("Setext heading\n===\n", "Setext heading ==="),
        ("1984. That was the year.\n", "1984. That was the year."),
        ("100. One hundred.\n", "100. One hundred."),
        ("A lone ` stays, as \\`two\\` do.\n", "A lone ` stays, as `two` do."),
        ("``TeX'' marks and ``more''.\n", "“TeX” marks and “more”."),
        ("5 * 3 * 2 is 30.\n", "5 * 3 * 2 is 30."),
        ("snake_case_name stays.\n", "snake_case_name stays."),
        ("A [sic] note.\n", "A [sic] note."),
        ("*unclosed star\n", "*unclosed star"),
        ("Two spaces  \nat the end.\n", "Two spaces at the end."),
        ("Many   spaces,\ttabs \\* too.\n", "Many spaces, tabs * too."),
    ],
)
def test_what_is_not_markdown_here(desk: Desk, body: str, printed: str) -> None:
    assert blocks(desk, body) == (paragraph(printed),)


def test_ninety_nine_is_a_list(desk: Desk) -> None:
    assert blocks(desk, "99. Last.\n") == (List((ListItem("99.", ((Span("Last."),),)),)),)


def test_a_number_of_three_figures_after_a_list_is_its_text(desk: Desk) -> None:
    found = blocks(desk, "1. One.\n\n1984. That was the year.\n")
    assert found == (List((ListItem("1.", ((Span("One."),),)),)), paragraph("1984. That was the year."))


@pytest.mark.parametrize(
    ("body", "at", "message"),
    [
        ("One.\n\nA <b>bold</b> word.\n", "6:3", "HTML"),
        ("One\ntwo <br/> three.\n", "5:5", "HTML"),
        ("<!-- a note -->\n", "4:1", "HTML"),
        ("<div>\ntext\n</div>\n", "4:1", "HTML"),
        ("a | b\n--|--\n1 | 2\n", "4:1", "tables"),
        ("A note.[^1]\n", "4:8", "no note [^1]"),
        ("See [it](a b).\n", "4:5", "link"),
        ("See [it](x\n", "4:5", "link"),
        ("One\n  see [it][x].\n", "5:7", "link"),
        ("![alt](p.jpg)\n", "4:1", "picture"),
        ("One.\n\n[x]: http://x.example\n", "6:1", "address"),
        ("```\nx\n```\n", "4:1", "code"),
        ("* item with <i>\n", "4:13", "HTML"),
        ("> quoted [it](\n", "4:10", "link"),
    ],
)
def test_errors_stand_at_their_line(desk: Desk, body: str, at: str, message: str) -> None:
    fault = desk.faults(f"---\nheadline: Good news\n---\n{body}")[0]
    assert fault.startswith(f"articles/a.md:{at}: error markdown: ")
    assert message in fault


def test_pull_quotes(desk: Desk) -> None:
    assert blocks(desk, "::: pull Ana Ortiz, crane driver\n“We\ncounted.”\n:::\n") == (
        PullQuote((Span("“We counted.”"),), "Ana Ortiz, crane driver"),
    )
    assert blocks(desk, "::: pull {place=inside leg=2 legs=1}\nWords.\n:::\n") == (
        PullQuote((Span("Words."),), "", "inside", 1, 2),
    )


def test_boxes_hold_blocks(desk: Desk) -> None:
    (box,) = blocks(desk, ":::: box How to help {place=foot legs=2}\nText.\n\n* a\n\n::: pull\nWords.\n:::\n::::\n")
    assert isinstance(box, Box)
    assert (plain(box.headline), box.place, box.legs) == ("How to help", "foot", 2)
    assert [type(block) for block in box.blocks] == [Paragraph, List, PullQuote]


def test_verse_keeps_its_lines(desk: Desk) -> None:
    assert blocks(desk, "::: verse\nOne *two*\n  three\n\nfour\n:::\n") == (
        Verse(((Span("One "), Span("two", italic=True)), (Span("three"),), (), (Span("four"),))),
    )


@pytest.mark.parametrize(
    ("body", "at", "message"),
    [
        ("::: pul\nx\n:::\n", "4:1", "unknown block"),
        ("Text.\n\n:::\n", "6:1", "nothing is open"),
        ("Text.\n\n::: box\nx\n", "6:1", "never closed"),
        ("Text.\n\n:::: box\nx\n:::\n", "8:1", "nothing is open"),
        ("::: box\n::: pull\nx\n:::\n:::\n", "5:1", "fewer colons"),
        (":::: box\n::: box\nx\n:::\n::::\n", "5:1", "cannot stand in a box"),
        ("::: box {place=nowhere}\nx\n:::\n", "4:1", "wants one of"),
        ("::: box {colour=red}\nx\n:::\n", "4:1", "unknown key"),
        ("::: pull\n:::\n", "4:1", "empty pull quote"),
        ("::: box\n" * 2000, "24:1", "too many blocks within each other"),
    ],
)
def test_wrong_containers(desk: Desk, body: str, at: str, message: str) -> None:
    faults = desk.faults(f"---\nheadline: Good news\n---\n{body}")
    assert any(fault.startswith(f"articles/a.md:{at}: error ") and message in fault for fault in faults), faults


def test_the_words_of_an_unknown_block_are_kept(desk: Desk) -> None:
    desk.put({"articles/a.md": ""})
    from tests.source.desk import one

    composed = desk.read(one("lead: articles/a.md"), a="---\nheadline: H\n---\n::: aside\nWords.\n:::\n")
    assert composed.value.issue is not None
    assert composed.value.issue.edition.articles["articles/a.md"].blocks == (paragraph("Words."),)


@pytest.mark.parametrize(
    ("body", "signed"),
    [
        ("Text.\n\n—The night desk\n", True),
        ("Text.\n\n– Ana Ortiz, crane driver\n", True),
        ("Text.\n\n--Steering Committee\n", True),
        ("Text.\n\n—One two three four five six seven\n", False),
        ("Text.\n\n—It ended here.\n", False),
        ("Text.\n\n—No —she said\n", False),
        ("—¿Vienes?\n\n—Ahora no\n", False),
        ("—The night desk\n\nText.\n", False),
        ("Text.\n\n—Ana Ortiz\n\n—Bo Lund\n", False),
    ],
)
def test_signatures(desk: Desk, body: str, signed: bool) -> None:
    found = blocks(desk, body)
    assert isinstance(found[-1], Signature) is signed
    assert len(found) == body.count("\n\n") + 1


def test_the_signature_key(desk: Desk) -> None:
    article = desk.article("---\nheadline: H\nsignature: Steering Committee\n---\nText.\n")
    assert article.blocks[-1] == Signature((Span("—Steering Committee"),))


def test_stray_characters_go_and_letters_are_composed(desk: Desk) -> None:
    assert blocks(desk, "Cafe\u0301 hy\u00adphen zero\u200bwidth mark\ufeffed.\n") == (
        paragraph("Café hyphen zerowidth marked."),
    )


def test_quotes_and_dashes_are_of_the_language(desk: Desk) -> None:
    english = desk.article('---\nheadline: "It\'s" so\n---\nShe said "no" -- twice.\n')
    assert plain(english.headline) == "“It’s” so"
    assert "“no”" in plain(english.blocks[0].text)  # type: ignore[union-attr]
    spanish = desk.article('---\nheadline: H\nlanguage: es\n---\nDijo "no".\n')
    assert plain(spanish.blocks[0].text) == "Dijo «no»."  # type: ignore[union-attr]
