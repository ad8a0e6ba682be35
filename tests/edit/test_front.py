"""A value put into an article's front matter is what the reader reads back; every other byte stays."""

import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from layout.edit import front, pictures
from layout.edit.opened import EditError
from layout.edit.words import tokens
from layout.source.decode import clean, decode
from layout.source.frontmatter import divide_front
from layout.source.report import FileReport, Report
from layout.source.schema.article import ARTICLE, LITERAL_KEYS

FULL = """---
# for the night desk
headline: Sea wall holds: the worst night in forty years
kicker: 'Waterfront'
deck: |
  Volunteers filled
  nine thousand sandbags
byline:   Ana Ortiz
style: opinion   # as agreed

pictures:
  # the good one
  - {file: pictures/wall.jpg, caption: "The *wall*", focus: [0.5, 0.3]}   # wide
  - file: pictures/bags.jpg
    credit: Ana Ortiz
  - pictures/plain.jpg
priority: 3
---
# Not the headline

First paragraph.
"""
BARE = "The last bus\n\nIt left at nine.\n\nNobody saw it.\n"
MARKED = "\n# The last bus #\n\nIt left at nine.\n"


def read(text: str, file: str = "a.md") -> tuple[dict[str, object], list[str]]:
    """What the reader makes of the front matter, and what it says."""
    report = Report()
    sink = FileReport(report, file)
    plain = clean(decode(text.encode(), sink) or "")
    node = divide_front(plain, sink).front
    values = ARTICLE.read(node, sink, ()) if node is not None else {}
    if not values.get("headline"):
        values["headline"] = front.front_values(text, file).get("headline", "")
    return values, [d.message for d in report.diagnostics]


LITERALS = sorted(LITERAL_KEYS)
texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
    st.text("abc :#'\"|>*&-—[]{}\\%@`!?,\n\t~é\u0301ñ", max_size=12),
    st.sampled_from(
        ["~", "null", "'", '"', "''", '"a"', "'a'", "'a' b", "|", "> a", "---", "# a", "- a", "a: b", "\\"]
    ),
)
files = st.sampled_from(
    [FULL, BARE, MARKED, "", "One paragraph.\n", "---\n---\nText.\n", "---\nheadline:\n---\nText.", "---\nbyline: a"]
)
endings = st.sampled_from(["\n", "\r\n"])
marks = st.sampled_from(["", "\ufeff"])


@settings(max_examples=100, deadline=None)
@given(files, st.sampled_from(LITERALS), texts, endings, marks)
@example(FULL, "deck", "'a' b", "\r\n", "\ufeff")
@example(BARE, "headline", "One. Two.", "\n", "")
def test_a_text_key_reads_back(text: str, key: str, value: str, ending: str, mark: str) -> None:
    text = mark + text.replace("\n", ending)
    before, _ = read(text)
    made = front.set_front(text, key, value, "a.md")
    after, said = read(made)
    wanted = front.one_line(value)
    if key == "headline" and not wanted:
        before.pop("headline", None), after.pop("headline", None)
    assert after.get(key, "") == (wanted if wanted or key != "headline" else "")
    before.pop(key, None), after.pop(key, None)
    assert after == before
    if not text.endswith("byline: a") and not text.endswith(f"byline: a{ending}"):
        assert said == []
    assert made.startswith("\ufeff") == bool(mark)
    if ending == "\r\n" and ending in text:
        assert not re.search(r"(?<!\r)\n", made)
    if wanted or key != "headline":
        assert front.set_front(made, key, value, "a.md") == made


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(LITERALS), texts, endings)
def test_no_other_line_changes(key: str, value: str, ending: str) -> None:
    text = FULL.replace("\n", ending)
    made = front.set_front(text, key, value)
    chunks = front.chunks_of(front.divide(text), key)
    lines = text.splitlines(keepends=True)
    if chunks:
        del lines[chunks[0].start : chunks[0].end]
    left = made.splitlines(keepends=True) if not re.search("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", value) else None
    if left is not None:
        own = front.chunks_of(front.divide(made), key)
        if own:
            assert own[0].end - own[0].start == 1
            del left[own[0].start]
        assert left == lines


@settings(max_examples=100, deadline=None)
@given(
    files.filter(lambda text: not text.endswith("byline: a")),
    st.sampled_from([
        ("language", "es-MX"), ("style", "opinion"), ("style", "a: b"), ("kind", "briefs"), ("drop_cap", True),
        ("drop_cap", False), ("priority", 12), ("priority", -3), ("style", "~"),
    ]),
    endings,
)  # fmt: skip
def test_other_keys_read_back(text: str, keyed: tuple[str, object], ending: str) -> None:
    key, value = keyed
    text = text.replace("\n", ending)
    before, _ = read(text)
    made = front.set_front(text, key, value, "a.md")
    after, said = read(made)
    assert after.pop(key) == value
    before.pop(key, None)
    assert after == before
    assert said == []
    gone = front.set_front(made, key, None, "a.md")
    assert key not in read(gone)[0]
    assert "# for the night desk" in gone or "# for the night desk" not in text


def test_numbers_and_flags_come_as_a_form_has_them() -> None:
    assert "priority: 7\n" in front.set_front(FULL, "priority", "7")
    assert "drop_cap: false\n" in front.set_front(FULL, "drop_cap", "false")
    assert "style: news   # as agreed\n" in front.set_front(FULL, "style", "news")


def test_a_headline_that_is_the_first_line_stays_there() -> None:
    assert front.set_front(BARE, "headline", "The first bus") == BARE.replace("last", "first")
    assert front.set_front(MARKED, "headline", "The first bus") == MARKED.replace("# The last bus #", "# The first bus")
    assert front.set_front(BARE, "headline", "It left.") == BARE.replace("The last bus", "# It left.")
    assert (
        front.set_front(BARE, "headline", "> C#") == "---\nheadline: '> C#'\n---\nIt left at nine.\n\nNobody saw it.\n"
    )


@pytest.mark.parametrize("file", ["a.md", "a.txt"])
@pytest.mark.parametrize("text", [FULL, BARE, MARKED, "One\n\nTwo\n\nThree\n", "---\nbyline: a\n---\n# One\n\nTwo\n"])
def test_clearing_a_headline_and_typing_another_loses_no_line(text: str, file: str) -> None:
    cleared = front.set_front(text, "headline", "", file)
    made = front.set_front(cleared, "headline", "Fresh", file)
    assert front.front_values(made, file)["headline"] == "Fresh"
    old = front.front_values(text, file)["headline"]
    assert [line for line in text.split("\n") if line.strip() and old not in line and line != "---"] == [
        line for line in made.split("\n") if line.strip() and "Fresh" not in line and line != "---"
    ]


def test_front_matter_is_made_where_there_is_none() -> None:
    assert front.set_front("Text.\n", "byline", "Ana") == "---\nbyline: Ana\n---\nText.\n"
    made = front.set_front(BARE, "byline", "Ana", "a.md")
    assert made == "---\nheadline: The last bus\nbyline: Ana\n---\nIt left at nine.\n\nNobody saw it.\n"
    made = front.set_front(BARE, "byline", "Ana", "a.txt")
    assert made == "---\nbyline: Ana\n---\n" + BARE
    assert front.front_values(made, "a.txt") == {"byline": "Ana", "headline": "The last bus"}


def test_new_keys_stand_in_our_order() -> None:
    made = front.set_front(FULL, "role", "Reporter")
    assert "byline:   Ana Ortiz\nrole: Reporter\nstyle" in made
    made = front.set_front(FULL, "source", "The mayor")
    assert "  - pictures/plain.jpg\nsource: The mayor\npriority: 3\n" in made


def test_pictures() -> None:
    assert [picture["file"] for picture in pictures.pictures_of(FULL)] == [
        "pictures/wall.jpg", "pictures/bags.jpg", "pictures/plain.jpg"
    ]  # fmt: skip
    made = pictures.set_picture(FULL, 0, "focus", (0.25, 0.75))
    assert "focus: [0.25, 0.75]}   # wide" in made
    made = pictures.set_picture(FULL, 1, "caption", 'Bags, "filled": at night')
    assert pictures.pictures_of(made)[1]["caption"] == 'Bags, "filled": at night'
    made = pictures.set_picture(FULL, 2, "alt", "A plain one")
    assert pictures.pictures_of(made)[2] == {"file": "pictures/plain.jpg", "alt": "A plain one"}
    made = pictures.cut_picture(pictures.cut_picture(pictures.cut_picture(FULL, 1), 1), 0)
    assert "pictures" not in made.replace("pictures/", "")
    made = pictures.move_picture(FULL, 2, 0)
    assert pictures.pictures_of(made)[0] == {"file": "pictures/plain.jpg"}
    made = pictures.add_picture(BARE, "pictures/bus.jpg", caption="The bus")
    assert pictures.pictures_of(made) == ({"file": "pictures/bus.jpg", "caption": "The bus"},)
    assert front.front_values(made)["headline"] == "The last bus"
    made = pictures.add_picture(FULL, "pictures/d.jpg")
    assert pictures.pictures_of(made)[3] == {"file": "pictures/d.jpg"}
    assert read(made)[1] == []
    with pytest.raises(EditError):
        pictures.cut_picture(FULL, 3)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2), st.sampled_from(["caption", "credit", "alt"]), texts, endings, marks)
def test_texts_of_pictures_read_back(index: int, key: str, value: str, ending: str, mark: str) -> None:
    text = mark + FULL.replace("\n", ending)
    made = pictures.set_picture(text, index, key, value)
    wanted = front.one_line(value)
    before, after = pictures.pictures_of(text), pictures.pictures_of(made)
    assert after[index].pop(key, "") == wanted
    before[index].pop(key, None)
    assert after == before
    assert read(made)[1] == []
    assert "# the good one" in made
    assert made[front.body_start(made) :] == text[front.body_start(text) :]


def test_what_cannot_be_done_is_told() -> None:
    with pytest.raises(EditError, match="no key"):
        front.set_front(FULL, "colour", "red")
    with pytest.raises(EditError):
        front.set_front('---\n"headline": a\n---\nText.\n', "headline", "b")


LINES = (
    "---", "---", "headline: a", "headline:", "  more", "pictures:", "pictures: [a.jpg, {file: b.jpg}]", "- c.jpg",
    "  - {file: d", "    caption: 'x", "pictures: {}", "pictures: ~", "style: [", "deck: |", "? x", "#c", "",
    "\tkicker: t", "&a b: *a", "'q': r", "priority: x", "!!str headline: z", "# Head", "Text.", "\u200b---",
    "headline : b", "\ufeff", "kind: \x01", "::: box", "cafe\u0301: x",
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(LINES)), st.sampled_from(sorted(ARTICLE.fields)), st.sampled_from(["", "x", "> y", "3"]),
    endings,
)  # fmt: skip
def test_whatever_the_file_says_an_act_is_done_or_refused(lines: list[str], key: str, value: str, ending: str) -> None:
    text = ending.join(lines)
    acts: list[Callable[[], str]] = [
        lambda: front.set_front(text, key, value, "a.md"),
        lambda: front.set_front(text, key, value, "a.txt"),
        lambda: front.set_front(text, key, None),
        lambda: pictures.add_picture(text, "new.jpg", caption=value),
        lambda: pictures.set_picture(text, 0, "caption", value),
        lambda: pictures.cut_picture(text, 0),
        lambda: pictures.move_picture(text, 0, 1),
        lambda: str(tokens(text)),
    ]
    for act in acts:
        with suppress(EditError):
            assert isinstance(act(), str)
    if key in LITERAL_KEYS and value in ("x", "3"):
        assert front.front_values(acts[0](), "a.md")[key] == value
