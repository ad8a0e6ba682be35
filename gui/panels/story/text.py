"""A file's text comes in, what the editor shows of it goes out; and back, with every byte that was not edited kept.

The editor works with plain line feeds and without the front matter. What differs between two of its texts is one
splice, and that splice is made in the file: line ends of either kind, a byte order mark and odd characters elsewhere
stay as they are.
"""

import re
from typing import NamedTuple

from layout.edit.front import divide

#: What the editor's document takes for the end of a paragraph (QTextCursor::insertText).
_BREAK = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")


class Splice(NamedTuple):
    """The characters from ``start`` to ``end`` become ``fresh``."""

    start: int
    end: int
    fresh: str


class StoryText(NamedTuple):
    """A file in two parts, both as they stand in it: its front matter with both lines of ``---``, and its body."""

    head: str
    body: str
    newline: str = "\n"

    @property
    def file(self) -> str:
        """The whole text of the file."""
        if self.head and self.body and self.head[-1] not in "\r\n\ufeff":
            return f"{self.head}{self.newline}{self.body}"
        return self.head + self.body

    @property
    def first_line(self) -> int:
        """The line of the file in which the body begins, counted from 1."""
        return plain(self.head).count("\n") + 1

    def with_change(self, change: Splice) -> "StoryText":
        """The text after a change of what ``plain`` shows of the body."""
        start, end = change.start, change.end
        newline = "\n" if self.newline == "\r" and "\n" in self.body else self.newline
        fresh = change.fresh if newline == "\n" else change.fresh.replace("\n", newline)
        if "\r\n" in self.body:
            start, end = _in_file(self.body, start), _in_file(self.body, end)
        before, after = self.body[:start], self.body[end:]
        if before.endswith("\r") and (fresh or after).startswith("\n"):  # two line ends are not to become one
            kept = before.rstrip("\r")
            before = kept + "\n" * (len(before) - len(kept))
        return self._replace(body=before + fresh + after)


def parted(text: str) -> StoryText:
    """A file's text in its parts, by the reader's rule."""
    parts = divide(text)
    body = "".join(parts.lines[parts.body :])
    return StoryText(text[: len(text) - len(body)], body, parts.newline)


def plain(text: str) -> str:
    """A text as the editor shows it."""
    return _BREAK.sub("\n", text)


def difference(old: str, new: str) -> Splice | None:
    """The one change that makes ``new`` of ``old``, as short as it can be; None where they are the same."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    start = _alike(shorter, lambda n: old.startswith(new[:n]))
    end = _alike(shorter - start, lambda n: n == 0 or old.endswith(new[-n:]))
    return Splice(start, len(old) - end, new[start : len(new) - end])


def _alike(longest: int, holds: "object") -> int:
    """The largest number up to ``longest`` for which ``holds``, which holds for all numbers below it."""
    assert callable(holds)
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _in_file(body: str, offset: int) -> int:
    """Where a character that the editor shows stands in a body with line ends of two characters."""
    at = 0
    while True:
        found = body.find("\r\n", at)
        if found < 0 or found >= offset:
            return offset
        offset += 1
        at = found + 2
