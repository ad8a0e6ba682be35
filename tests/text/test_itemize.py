import pytest

from layout.text.itemize import FIXED, FIXED_BREAK, JOIN, NEWLINE, OPEN, SPACE, TIED, script_of, stretches, tokens


@pytest.mark.parametrize(
    ("text", "words", "glues"),
    [
        ("one two", ["one", "two"], [SPACE, JOIN]),
        ("one  two ", ["one", "two"], [SPACE, SPACE]),
        ("5\u00a0km", ["5", "km"], [TIED, JOIN]),
        ("5\u202fkm", ["5", "km"], [FIXED, JOIN]),
        ("a\u2003b", ["a", "b"], [FIXED_BREAK, JOIN]),
        ("a\u200bb", ["a", "b"], [OPEN, JOIN]),
        ("a\nb", ["a", "b"], [NEWLINE, JOIN]),
        ("a \n b", ["a", "b"], [NEWLINE, JOIN]),
        ("a\u00a0 b", ["a", "b"], [SPACE, JOIN]),
        ("", [], []),
        ("  ", [], []),
    ],
)
def test_words_and_glue(text: str, words: list[str], glues: list[int]) -> None:
    found, offsets, glue, fixed, _ = tokens(text)
    assert found == words
    assert glue == glues
    assert len(fixed) == len(words)
    assert [text[at : at + len(word)] for at, word in zip(offsets, words, strict=True)] == words


def test_white_before_the_first_word_is_told() -> None:
    assert tokens(" a")[4] == SPACE
    assert tokens("a")[4] == JOIN
    assert tokens("\u00a0a")[4] == TIED


def test_scripts() -> None:
    assert [script_of(c) for c in "aéαжאب7.क"] == ["Latn", "Latn", "Grek", "Cyrl", "Hebr", "Arab", "", "", "Deva"]


def test_stretches_take_neighbours_script() -> None:
    assert stretches("plain") == [(0, 5, "Latn")]
    assert stretches("“αβγ”") == [(0, 5, "Grek")]
    assert stretches("1990–95") == [(0, 7, "Latn")]
    assert stretches("proжект") == [(0, 3, "Latn"), (3, 7, "Cyrl")]
