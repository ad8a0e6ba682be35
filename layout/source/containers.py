"""The lines of a body come in, pieces go out: stretches of plain Markdown, and ``:::`` blocks with pieces of their own.

A block closes with the same count of colons; blocks within it use fewer. Unknown, stray and
unclosed ones are reported at their line.
"""

import re
from dataclasses import field

from layout.model.values import dataclass
from layout.source.kinds import MISSING, Choice, Whole
from layout.source.names import suggest
from layout.source.records import Field, Record
from layout.source.report import FileReport
from layout.source.schema.article import BLOCK_PLACES
from layout.source.yaml import Mapping, Scalar

NAMES = ("pull", "box", "verse")

#: Blocks within each other; what means one is closed long before.
_DEEPEST = 20

_FENCE = re.compile(r" {0,3}(:{3,})[ \t]*(.*?)[ \t]*\Z")
_ATTRIBUTES = re.compile(r"\{([^{}]*)\}\Z")

_OPTIONS = Record(
    "the braces of a block",
    {"place": Field(Choice(BLOCK_PLACES)), "legs": Field(Whole(1, 24)), "leg": Field(Whole(1, 24))},
)


@dataclass(slots=True)
class Stretch:
    """Lines without ``:::``; ``line`` is the number of the first one in the file."""

    line: int
    lines: list[str]


@dataclass(slots=True)
class Container:
    """``name`` is one of NAMES, "" for one that is not known, whose text is kept as if it were not there."""

    name: str
    line: int
    title: str
    options: dict[str, object]
    pieces: "list[Stretch | Container]" = field(default_factory=list)
    #: lines where a block opened in this one without fewer colons
    tight: list[int] = field(default_factory=list)


def divide(lines: list[str], first_line: int, sink: FileReport) -> list[Stretch | Container]:
    """The pieces of a body in their order."""
    root: list[Stretch | Container] = []
    stack: list[tuple[int, Container]] = []
    for number, line in enumerate(lines, first_line):
        pieces = stack[-1][1].pieces if stack else root
        found = _FENCE.match(line) if ":::" in line else None
        if found is None:
            if not pieces or isinstance(pieces[-1], Container):
                pieces.append(Stretch(number, []))
            stretch = pieces[-1]
            assert isinstance(stretch, Stretch)
            stretch.lines.append(line)
        elif found[2] and len(stack) == _DEEPEST:
            hint = f"close the block of line {stack[-1][1].line} with {':' * stack[-1][0]}"
            sink.add("container", "too many blocks within each other", hint, sink.span(number, 1))
        elif found[2]:
            colons = len(found[1])
            if stack and stack[-1][0] <= colons:
                stack[-1][1].tight.append(number)
            container = _opened(found[2], number, len(line) - len(line.lstrip()) + 1, sink)
            pieces.append(container)
            stack.append((colons, container))
        else:
            _close(stack, len(found[1]), number, sink)
    for colons, container in reversed(stack):
        _unclosed(container, colons, sink)
    return root


def _close(stack: list[tuple[int, Container]], colons: int, number: int, sink: FileReport) -> None:
    if not any(count == colons for count, _ in stack):
        hint = "delete the line, or open a block above it"
        if stack:
            hint = f"the block of line {stack[-1][1].line} closes with {':' * stack[-1][0]}"
        sink.add("container", "nothing is open that this ::: closes", hint, sink.span(number, 1))
        return
    while True:
        count, container = stack.pop()
        if count != colons:
            _unclosed(container, count, sink)
            continue
        for line in container.tight:
            hint = f"give the outer block of line {container.line} more colons, at its end too"
            sink.add("container", "a block within a block uses fewer colons", hint, sink.span(line, 1))
        return


def _unclosed(container: Container, colons: int, sink: FileReport) -> None:
    sink.add(
        "container", "this ::: block is never closed", f"close it with a line of {':' * colons}",
        sink.span(container.line, 1),
    )  # fmt: skip


def _opened(text: str, number: int, column: int, sink: FileReport) -> Container:
    """``box How to help {place=foot legs=2}``."""
    name, _, title = text.partition(" ")
    name, brace, rest = name.partition("{")
    title = title.strip()
    if brace:
        title = "{" + rest + (" " + title if title else "")
    options: dict[str, object] = {}
    found = _ATTRIBUTES.search(title)
    if found is not None:
        title = title[: found.start()].rstrip()
        options = _options(found[1], number, column, sink)
    if name not in NAMES:
        hint = suggest(name, NAMES, "blocks")
        sink.add("container", f'unknown block "::: {name}"', hint, sink.span(number, column))
        name = ""
    return Container(name, number, title, options)


def _options(text: str, number: int, column: int, sink: FileReport) -> dict[str, object]:
    pairs: list[tuple[Scalar, Scalar]] = []
    for part in text.replace(",", " ").split():
        key, equals, value = part.partition("=")
        if not equals:
            hint = "write {place=foot legs=2}"
            sink.add("container", f'"{part}" in braces is not KEY=VALUE', hint, sink.span(number, column))
            continue
        pairs.append((Scalar(key, True, number, column), Scalar(value.strip("\"'"), True, number, column)))
    values = _OPTIONS.read(Mapping(list(pairs), number, column), sink, ("braces", number))
    return dict(values) if values is not MISSING else {}
