"""The text of an article comes in; its front matter, as a node or as values, and the lines of its body go out.

Front matter is YAML between two lines of ``---``, except that the text keys at its top level take the
rest of their line as it stands, unless it begins with | or > or is quoted as a whole.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from layout.source.report import FileReport, Report
from layout.source.schema.article import ARTICLE, LITERAL_KEYS
from layout.source.yaml import Mapping, Node, Scalar, compose

KEY = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+|$)")
#: A value that YAML takes as it stands, as ``language: es`` or ``priority: 6``: half of all front matter has no other.
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\Z")
QUOTED = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*\Z""")


class Parts(NamedTuple):
    """``front`` is None where the file has no front matter; ``line`` is that of the body's first line."""

    front: Mapping | None
    body: list[str]
    line: int


class Copy(NamedTuple):
    """The same with the values of the front matter's keys."""

    values: dict[str, Any] | None
    body: list[str]
    line: int


class _Cut(NamedTuple):
    """The lines of the front matter, None without one, and of the body, each with the number of its first line."""

    front: list[str] | None
    first: int
    body: list[str]
    line: int


class _Read(NamedTuple):
    """What front matter holds, and what was said of it."""

    values: dict[str, Any]
    sink: FileReport


def divide_front(text: str, sink: FileReport) -> Parts:
    """The front matter, as a node, and the body of an article."""
    front, first, body, line = _cut(text, sink)
    return Parts(_front(front, first, sink) if front is not None else None, body, line)


def read_front(text: str, sink: FileReport) -> Copy:
    """What the front matter says, and the body of an article."""
    front, first, body, line = _cut(text, sink)
    if front is None:
        return Copy(None, body, line)
    read = _read("\n".join(front), first, sink.file)
    sink.values.update(read.sink.values)
    sink.keys.update(read.sink.keys)
    sink.report.diagnostics += read.sink.report.diagnostics
    return Copy(dict(read.values), body, line)


@lru_cache(maxsize=512)
def _read(text: str, first_line: int, file: str) -> _Read:
    """Kept, since it stays the same at every keystroke below it."""
    sink = FileReport(Report(), file)
    return _Read(ARTICLE.read(_front(text.split("\n"), first_line, sink), sink, ()), sink)


def _cut(text: str, sink: FileReport) -> _Cut:
    lines = text.split("\n")
    first = 0
    while first < len(lines) and not lines[first].strip():
        first += 1
    if first == len(lines) or lines[first].rstrip() != "---":
        if _looks_like_front(lines[first:]):
            message = "the front matter does not begin with a line of ---, and is set as text"
            sink.add("front-matter", message, "write --- above it, and below", sink.span(first + 1, 1))
        return _Cut(None, 0, lines, 1)
    for end in range(first + 1, len(lines)):
        if lines[end].rstrip() == "---":
            return _Cut(lines[first + 1 : end], first + 2, lines[end + 1 :], end + 2)
    sink.add("front-matter", "the front matter is not closed", "close it with a line of ---", sink.span(first + 1, 1))
    end = first + 1
    while end < len(lines) and KEY.match(lines[end]):
        end += 1
    return _Cut(lines[first + 1 : end], first + 2, lines[end:], end + 1)


def _looks_like_front(lines: list[str]) -> bool:
    """Whether a body begins with one of our keys, and goes on with another or with the end of front matter."""
    keys = 0
    for line in lines:
        found = KEY.match(line)
        if found is not None and found[1] in ARTICLE.fields:
            keys += 1
        elif keys and line.rstrip() == "---":
            return True
        else:
            break
    return keys > 1


def _front(lines: list[str], first_line: int, sink: FileReport) -> Mapping:
    """The mapping: literal keys read here, all others by YAML, with every line in its place; words alone need none."""
    pairs: list[tuple[Scalar, Node]] = []
    words: dict[str, tuple[Scalar, Node]] = {}
    for_yaml = list(lines)
    i = 0
    while i < len(lines):
        found = KEY.match(lines[i])
        start = i
        i += 1
        if found is None:
            continue
        while i < len(lines) and (lines[i][:1] in (" ", "\t") or not lines[i].strip()):
            i += 1
        name, rest = found[1], lines[start][found.end() :].strip()
        literal = name in LITERAL_KEYS
        if name in ARTICLE.fields and not literal:
            if name not in words and i == start + 1 and WORD.match(rest) and "\t" not in lines[start]:
                line = first_line + start
                words[name] = (Scalar(name, True, line, 1), Scalar(rest, True, line, found.end() + 1))
            continue
        if literal and (not rest or rest[0] in "|>" or QUOTED.match(rest)):
            continue
        further = [line.strip() for line in lines[start + 1 : i] if line.strip()]
        value = " ".join([rest, *further]) if literal else ""
        line = first_line + start
        pairs.append((Scalar(name, True, line, 1), Scalar(value, False, line, found.end() + 1)))
        for_yaml[start:i] = [""] * (i - start)
    left = sum(1 for line in for_yaml if line and not line.isspace())
    if left == len(words):
        pairs += words.values()
    else:
        pairs += _by_yaml(for_yaml, first_line, sink)
    return Mapping(_each_once(pairs, sink), first_line, 1)


def _by_yaml(lines: list[str], first_line: int, sink: FileReport) -> list[tuple[Scalar, Node]]:
    node = compose("\n".join(lines) + "\n", sink, first_line)
    if node is None or (isinstance(node, Scalar) and node.empty):
        return []
    if not isinstance(node, Mapping):
        sink.add(
            "front-matter", "the front matter is not a list of KEY: VALUE", "write headline: ..., byline: ...",
            sink.span(node.line, node.column),
        )  # fmt: skip
        return []
    return node.pairs


def _each_once(pairs: list[tuple[Scalar, Node]], sink: FileReport) -> list[tuple[Scalar, Node]]:
    """In the order of lines; a key that stands twice is reported, the first one kept."""
    pairs.sort(key=lambda pair: (pair[0].line, pair[0].column))
    kept: dict[str, tuple[Scalar, Node]] = {}
    for key, node in pairs:
        if key.text in kept:
            sink.add(
                "duplicate-key", f'"{key.text}" stands twice', f"line {kept[key.text][0].line} has it already",
                sink.span(key.line, key.column),
            )  # fmt: skip
        else:
            kept[key.text] = (key, node)
    return list(kept.values())
