"""What names the writer in a text from elsewhere becomes its byline; all else stays where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.edit.byline import with_byline
from layout.edit.front import body_start, front_values

FISH = "Fish return to the river\n\n{line}\n\nThe first of them came on Tuesday night.\n"


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("By Ana Ortiz", "en", "Ana Ortiz"),
        ("**By Ana Ortiz and Li Na**", "en-GB", "Ana Ortiz and Li Na"),
        ("Por Ana Ortiz", "es", "Ana Ortiz"),
        ("BY ANA ORTIZ", "en", "ANA ORTIZ"),
    ],
)
@pytest.mark.parametrize("file", ["a.txt", "a.md"])
def test_a_line_below_the_headline_names_the_writer(line: str, language: str, name: str, file: str) -> None:
    text, found = with_byline(FISH.format(line=line), file, language)
    assert found == line.strip("*")
    assert front_values(text, file) == {"headline": "Fish return to the river", "byline": name}
    assert line not in text[body_start(text) :]
    assert "The first of them came on Tuesday night.\n" in text


@pytest.mark.parametrize(
    "line",
    [
        "By noon the river had reached the second step.",
        "By Tuesday they were back.",
        "By",
        "Por Ana Ortiz",
        "By Ana Ortiz\nin the harbour",
        "By Ana Ortiz, who has written about the river and its fish for thirty years",
    ],
)
def test_other_lines_are_text(line: str) -> None:
    text = FISH.format(line=line)
    assert with_byline(text, "a.txt", "en") == (text, "")


def test_a_text_with_front_matter_has_said_what_is_what() -> None:
    text = "---\nheadline: Fish\n---\nA short line\n\nBy Ana Ortiz\n\nThe first of them.\n"
    assert with_byline(text, "a.md", "en") == (text, "")


@pytest.mark.parametrize("text", ["By Ana Ortiz\n", "Fish return\n\nBy Ana Ortiz\n", ""])
def test_a_story_that_ends_there_has_none(text: str) -> None:
    assert with_byline(text, "a.txt", "en") == (text, "")


@given(st.lists(st.sampled_from(["By Ana", "# A", "A", "", "---", "text, more.", "*", "By", "\ufeff", "\r"])))
def test_no_other_line_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    made, found = with_byline(text, "a.md", "en")
    if found:
        assert made[body_start(made) :].strip() in text
        assert front_values(made, "a.md")["byline"] == "Ana"
    else:
        assert made == text
