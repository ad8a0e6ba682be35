"""What is sought is found where it stands, and replaced there and nowhere else."""

import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.edit import front, pictures, words
from layout.edit.opened import EditError
from layout.edit.search import Sought, find, find_in, replace
from layout.model.article import Article, Paragraph, Span
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts, load_drafts

SAMPLE = Path(__file__).parents[2] / "sample_issue"

ARTICLE = """---
headline: Sea wall holds
style: sea
pictures:
  - {file: pictures/sea.jpg, caption: 'The sea at five', alt: The sea}
  - file: pictures/two.jpg
    caption: "A \\"sea\\" of bags"
    credit: the sea
---
The Sea came. Seaside people said it’s the sea.
A wall of the
sea stood. Straße, ÉTÉ, e\u0301te\u0301. हिन्दी में हिन्द।
"""


def drafts(**texts: str) -> Drafts:
    return Drafts(FrozenMap({"issue.yaml": "sea", **{f"articles/{name}.md": text for name, text in texts.items()}}))


def test_where_it_stands() -> None:
    found = find(drafts(a=ARTICLE), "SEA")
    assert [(f.line, f.column, f.match) for f in found] == [
        (2, 11, "Sea"), (5, 44, "sea"), (5, 67, "sea"), (7, 19, "sea"), (8, 17, "sea"),
        (10, 5, "Sea"), (10, 15, "Sea"), (10, 44, "sea"), (12, 1, "sea"),
    ]  # fmt: skip
    first = found[0]
    assert (first.before, first.after, ARTICLE[first.start : first.end]) == ("headline: ", " wall holds", "Sea")
    assert len(find(drafts(a=ARTICLE), "Sea", case=True)) == 3
    assert [f.line for f in find(drafts(a=ARTICLE), "sea", whole_words=True, case=True)] == [5, 5, 7, 8, 10, 12]


def test_loose_in_spaces_quotes_and_accents() -> None:
    assert [f.match for f in find(drafts(a=ARTICLE), "it's the")] == ["it’s the"]
    assert [f.match for f in find(drafts(a=ARTICLE), "the sea stood")] == ["the\nsea stood"]
    assert [f.match for f in find(drafts(a=ARTICLE), "été")] == ["ÉTÉ", "e\u0301te\u0301"]
    assert [f.match for f in find(drafts(a=ARTICLE), "हिन्द", whole_words=True)] == ["हिन्द"]
    assert len(find(drafts(a=ARTICLE), "हिन्द")) == 2


def test_line_ends_and_marks_of_a_file_are_no_hindrance() -> None:
    text = "\ufeff" + ARTICLE.replace("\n", "\r\n")
    found = find(drafts(a=text), "the sea stood")
    assert [(f.line, f.column, f.match) for f in found] == [(11, 11, "the\r\nsea stood")]
    assert [(f.line, f.column) for f in find(drafts(a=text), r"sea\.$", regular_expression=True)] == [(10, 44)]
    made = replace(drafts(a=text), found, "it stood")
    assert made.text("articles/a.md") == text.replace("the\r\nsea stood", "it stood")


def test_regular_expressions() -> None:
    found = find(drafts(a="A. Ortiz and B. Paz\n"), r"([AB])\. (\w+)", regular_expression=True)
    made = replace(drafts(a="A. Ortiz and B. Paz\n"), found, r"\2, \1 \\ \0\7")
    assert made.text("articles/a.md") == "Ortiz, A \\ A. Ortiz and Paz, B \\ B. Paz\n"
    assert find(drafts(a="abc"), "x*", regular_expression=True) == ()
    for wrong in ("(", "[a", "*", "(?P<a>", "\\", "a{5000000000}"):
        with pytest.raises(EditError) as fault:
            find(drafts(a="abc"), wrong, regular_expression=True)
        assert fault.value.hint


def test_only_chosen_places_that_are_still_there() -> None:
    before = drafts(a="one two one", b="one")
    found = find(before, "one")
    assert replace(before, [found[1]], "1").text("articles/a.md") == "one two 1"
    moved = before.with_text("articles/a.md", "An one two one")
    made = replace(moved, found, "1")
    assert (made.text("articles/a.md"), made.text("articles/b.md")) == ("An one two one", "1")
    assert replace(before, [], "x") is before


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["sea", "wall holds", "The", "of", "Sea wall holds", "The sea at five"]),
    st.text(st.sampled_from(list("ab :#'\"|>*&-—[]{}\\%@`!?,\n~")), max_size=8),
)
def test_front_matter_stays_sound(sought: str, fresh: str) -> None:
    before = drafts(a=ARTICLE.replace("style: sea\n", ""))
    text = before.text("articles/a.md") or ""
    founds = find(before, sought)
    after = replace(before, founds, fresh).text("articles/a.md") or ""
    line = " ".join(fresh.split("\n"))

    def put(value: str) -> str:
        spans = [f.match for f in founds]
        for match in dict.fromkeys(spans):
            value = value.replace(match, line)
        return value

    assert front.front_values(after).get("headline", "") == put("Sea wall holds").strip()
    assert [p.get("file") for p in pictures.pictures_of(after)] == ["pictures/sea.jpg", "pictures/two.jpg"]
    assert pictures.pictures_of(after)[0]["caption"] == put("The sea at five")
    assert pictures.pictures_of(after)[1]["caption"] == put('A "sea" of bags')
    assert pictures.pictures_of(after)[1]["credit"].strip() == put("the sea").strip()
    assert front.divide(text).body == front.divide(after).body


def test_keys_and_addresses_are_no_words() -> None:
    text = ARTICLE + "See [the bus](bus.md), [headline](https://headline.example/bus).\n"
    before = drafts(a=text)
    assert [f.line for f in find(before, "headline")] == [13]
    assert [(f.line, f.column) for f in find(before, "bus")] == [(13, 10)]
    assert find(before, "pictures") == ()
    everywhere = find_in(before, ["articles/a.md"], Sought("headline"))
    assert [f.line for f in everywhere] == [2, 13, 13]
    with pytest.raises(EditError, match=r"articles/a\.md:2"):
        replace(before, everywhere, "x")


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["a", "é", "e\u0301", "ñ", "n\u0303", "'", "’", " ", "\r\n", "\n"])).map("".join),
    st.lists(st.sampled_from(["a", "é", "e\u0301", "ñ", "'", " "]), min_size=1, max_size=3).map("".join),
)
def test_places_are_of_the_draft(text: str, sought: str) -> None:
    before = drafts(a=text)
    for found in find(before, sought):
        assert text[found.start : found.end] == found.match
        plain = unicodedata.normalize("NFC", found.match).casefold().replace("’", "'")
        assert "".join(plain.split()) == "".join(unicodedata.normalize("NFC", sought).casefold().split())


def test_the_sample_issue_is_searched() -> None:
    assert len(find(load_drafts(str(SAMPLE)), "the")) > 100


@pytest.mark.long
def test_the_sample_issue_is_searched_in_a_blink() -> None:
    issue = load_drafts(str(SAMPLE))
    took = []
    for sought in ("the", "sea wall", "the"):
        start = time.process_time()
        find(issue, sought)
        took.append(time.process_time() - start)
    assert min(took) < 0.03


def test_words_are_counted_in_any_script() -> None:
    assert words.count_words("It’s a well-known 9,000-ton wall—and it holds.") == 8
    assert words.count_words("हिन्दी में लिखा है।") == 4
    assert words.count_words("— … * 7:52") == 1
    article = Article("a.md", "en", headline=(Span("Two words"),), blocks=(Paragraph((Span("And three more"),)),))
    assert words.count(article) == words.Count(5, 23)


def test_tokens_are_what_a_reader_reads() -> None:
    text = ARTICLE.replace("style: sea", "byline: Ana Xyz") + (
        "\nSee [the *bus*, page {page}](bus-drivers.md), www.lantern.example or desk@lantern.example; B12 &amp; it.\n"
        "\n::: box Help {place=foot}\nBoxed.\n:::\n"
    )
    found = words.tokens(text)
    for token in found:
        assert unicodedata.normalize("NFC", text[token.start : token.end]) == token.word
    said = [token.word for token in found]
    assert said[:3] == ["Sea", "wall", "holds"]
    assert said[3:12] == ["The", "sea", "at", "five", "The", "sea", "A", "sea", "of"]
    assert "it’s" in said
    assert said[-7:] == ["See", "the", "bus", "page", "or", "it", "Boxed"]
    assert not {"jpg", "pictures", "Xyz", "credit", "md", "example", "place", "amp"} & set(said)
