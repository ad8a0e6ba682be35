"""A text comes in; its words go out: how many an article prints, and which of a file's a spelling checker is to see.

A word is a run of letters, marks and digits, so that scripts with vowel signs are not torn; an apostrophe or a
hyphen inside joins its parts (https://unicode.org/reports/tr29/#Word_Boundaries, less its dictionaries).
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from layout.edit.front import body_start
from layout.edit.texts import CHECKED, front_places
from layout.model.article import Article
from layout.source.words import article_words


class Count(NamedTuple):
    """Of what an article prints. ``characters``: as on a line, spaces counted, line ends not."""

    words: int
    characters: int


class Token(NamedTuple):
    """A word, composed, and where it stands in the file's text."""

    start: int
    end: int
    word: str


#: Letters that are no words: links' targets, addresses, the page of a refer, entities, attributes in braces.
_UNCHECKED = re.compile(
    r"\]\([^()\s]*\)|\bhttps?://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net)\b\S*"
    r"|\{[^{}\n]*\}|&#?\w+;|^[ \t]*:::.*$",
    re.MULTILINE,
)


def count(article: Article) -> Count:
    """Of an article, everything printed of it: heads, text, boxes, captions."""
    text = article_words(article)
    return Count(count_words(text), len(text) - text.count("\n"))


def count_words(text: str) -> int:
    """How many words a text has, in any script that parts them."""
    return sum(1 for _ in _pattern(_marks(text)).finditer(text))


def words(text: str) -> list[Token]:
    """The words of a text."""
    return [Token(found.start(), found.end(), found[0]) for found in _pattern(_marks(text)).finditer(text)]


def tokens(text: str) -> list[Token]:
    """The words of an article's file that a reader of the paper will read, with their places in the file; words
    with digits are left out, and so is what is markup, an address or a key."""
    body = body_start(text)
    ranges = [(place.start, place.end) for place in front_places(text) if place.key in CHECKED]
    if body < len(text):
        ranges.append((body, len(text)))
    found: list[Token] = []
    pattern = _pattern(_marks(text))
    for start, end in ranges:
        stretch = _UNCHECKED.sub(lambda match: " " * len(match[0]), text[start:end])
        for match in pattern.finditer(stretch):
            word = unicodedata.normalize("NFC", match[0])
            if not any(character.isdigit() for character in word):
                found.append(Token(start + match.start(), start + match.end(), word))
    return found


def is_of_a_word(character: str) -> bool:
    """Whether a character is a letter, a mark or a digit."""
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _marks(text: str) -> str:
    """The marks that a text uses: ``re`` has no class for them."""
    if text.isascii():
        return ""
    return "".join(sorted(c for c in set(text) if c > "\u02ff" and unicodedata.category(c)[0] == "M"))


@lru_cache(maxsize=64)
def _pattern(marks: str) -> re.Pattern[str]:
    letter = rf"(?:[^\W_]|[{re.escape(marks)}])" if marks else r"[^\W_]"
    return re.compile(rf"{letter}+(?:['’ʼ\u2010\u2011·-]{letter}+|(?<=\d)[.,:](?=\d){letter}+)*")
