"""Footnotes: marks become numbers in the order of the text, and what is wrong with them is told where it stands."""

from layout.model.article import Box, Paragraph, Span, Subhead, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.preflight.copy import texts
from layout.source.reader import read_issue
from tests.source.desk import Desk, one

HEAD = "---\nheadline: Good news\n---\n"


def test_marks_are_numbered_in_the_order_of_the_text(desk: Desk) -> None:
    article = desk.article(
        f"{HEAD}One.[^b] Two.[^a]\n\n* An item.[^c]\n\n> Quoted.[^b]\n\n[^a]: The *second.*\n[^b]: The first.\n"
        "[^c]: The third.\n\n    It goes on.\n\nLast words.\n"
    )
    assert article.blocks[0] == Paragraph((Span("One."), Span("¹", note=1), Span(" Two."), Span("²", note=2)))
    assert [plain(note.text) for note in article.notes] == ["The first.", "The second.", "The third. It goes on."]
    assert [note.number for note in article.notes] == [1, 2, 3]
    assert article.notes[1].text[1] == Span("second.", italic=True)
    # called for twice, it has one number
    assert "Quoted.¹" in "".join(plain(text) for block in article.blocks for text in getattr(block, "paragraphs", ()))
    assert article.blocks[-1] == Paragraph((Span("Last words."),))


def test_more_than_nine_have_numbers_of_two_figures(desk: Desk) -> None:
    marks = " ".join(f"Word.[^n{n}]" for n in range(12))
    notes = "\n".join(f"[^n{n}]: Note {n}." for n in range(12))
    article = desk.article(f"{HEAD}{marks}\n\n{notes}\n")
    text = plain(article.blocks[0].text)  # type: ignore[union-attr]
    assert text.endswith("Word.¹²")
    assert "Word.¹⁰ Word.¹¹" in text


def test_quotes_in_notes_are_those_of_the_language(desk: Desk) -> None:
    article = desk.article(f'{HEAD}"Yes."[^1]\n\n[^1]: He said "no".\n')
    assert plain(article.blocks[0].text) == "“Yes.”¹"  # type: ignore[union-attr]
    assert plain(article.notes[0].text) == "He said “no”."


def test_what_is_wrong_is_told_where_it_stands(desk: Desk) -> None:
    cases = {
        "Word.[^x]\n": ("4:6", "there is no note [^x]"),
        "Word.\n\n[^x]: Alone.\n": ("6:1", "nothing refers to the note [^x]"),
        "Word.[^x]\n\n[^x]: One.\n\n[^x]: Two.\n": ("8:1", "there is a note [^x] already"),
        "Word.\n\n::: pull\nA line.[^x]\n:::\n\n[^x]: One.\n": ("7:8", "cannot stand in a pull quote"),
        "Word.\n\n::: box Title[^x]\nIn it.\n:::\n\n[^x]: One.\n": ("6:6", "cannot stand in a headline, a caption"),
    }
    for body, (at, message) in cases.items():
        faults = desk.faults(f"{HEAD}{body}")
        assert faults[0].startswith(f"articles/a.md:{at}: error markdown: "), faults
        assert message in faults[0], faults


def test_a_subhead_and_a_box_have_notes(desk: Desk) -> None:
    article = desk.article(
        f"{HEAD}One.[^a]\n\n::: box Title\nIn it.[^b] Again.[^a]\n\n* An item.[^c]\n:::\n\n## A head[^d]\n\nMore.[^b]\n"
        "\n[^a]: First.\n[^b]: Second.\n[^c]: Third.\n[^d]: Fourth.\n"
    )
    box, head = article.blocks[1:3]
    assert isinstance(box, Box)
    assert [(note.number, plain(note.text)) for note in box.notes] == [(2, "Second."), (3, "Third.")]
    assert box.blocks[0] == Paragraph((Span("In it."), Span("²", note=2), Span(" Again."), Span("¹", note=1)))
    assert head == Subhead((Span("A head"), Span("⁴", note=4)))
    assert [note.number for note in article.notes] == [1, 4]
    assert [note.number for note in article.every_note] == [1, 2, 3, 4]


def test_a_headline_has_no_note(desk: Desk) -> None:
    faults = desk.faults("---\nheadline: News[^1]\n---\nWords.\n")
    assert len(faults) == 1
    assert "the note [^1] cannot stand in a headline, a caption or a title" in faults[0]


def test_brackets_that_are_no_marks_stay(desk: Desk) -> None:
    article = desk.article(f"{HEAD}A [^ b] and [1] and 2^3.\n")
    assert plain(article.blocks[0].text) == "A [^ b] and [1] and 2^3."  # type: ignore[union-attr]
    assert article.notes == ()


def test_a_note_is_read_as_closely_as_the_text(desk: Desk) -> None:
    issue = desk.issue(one("lead: articles/a.md"), a=f"{HEAD}Word.[^1] See below.\n\n[^1]: The the note.\n")
    composed = read_issue(str(desk.folder))
    found = [
        composed.value.locations.resolve(fault)
        for text in texts(issue.edition.articles["articles/a.md"])
        if text.path == ("notes", 1)
        for fault in [Diagnostic("markdown", text.text, "", Place("articles/a.md", text.path))]
    ]
    assert [(str(fault.at), fault.message) for fault in found] == [("articles/a.md:6:1", "The the note.")]
