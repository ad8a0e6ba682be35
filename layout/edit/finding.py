"""The text of a file and a key path come in; the node there, what holds it, and how the file is written go out."""

from typing import Any, NamedTuple

from layout.edit.marks import (
    BREAKS,
    Mapping,
    Node,
    Scalar,
    Sequence,
    line_end,
    line_start,
    past_break,
    read_marks,
    skip,
)
from layout.edit.opened import EditError
from layout.edit.writing import Style

Path = tuple[str | int, ...]


class Change(NamedTuple):
    """The text between two indexes becomes another."""

    start: int
    end: int
    text: str


class Place(NamedTuple):
    """A node with what holds it: its parent (None for the root) and its place there."""

    node: Node
    parent: Sequence | Mapping | None
    at: int


def find(root: Node | None, path: Path) -> Place | None:
    if root is None:
        return None
    place = Place(root, None, 0)
    for step in path:
        node = place.node
        if isinstance(node, Mapping):
            index = node.find(step)
            if index < 0:
                return None
            place = Place(node.pairs[index][1], node, index)
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            place = Place(node.items[step], node, step)
        else:
            return None
    return place


def must_find(text: str, path: Path) -> Place:
    place = find(read_marks(text), path)
    if place is None:
        raise EditError(f"there is no {named(path)} in the file", "it may have been changed meanwhile")
    return place


def named(path: Path) -> str:
    return ".".join([str(step) for step in path]) or "text"


def is_block(node: Node) -> bool:
    return isinstance(node, Sequence | Mapping) and not node.flow


def list_at(text: str, path: Path) -> Sequence | None:
    """The list at a path; None where nothing stands there yet."""
    place = find(read_marks(text), path)
    if place is None or (isinstance(place.node, Scalar) and place.node.empty):
        return None
    if not isinstance(place.node, Sequence):
        raise EditError(f"{named(path)} is not a list", "write it as [a, b], or one - a line")
    return place.node


def style_of(text: str, root: Node | None) -> Style:
    """How the file is written, by its first line break, mapping in a mapping, and list in a mapping."""
    at = line_end(text, 0)
    newline = text[at : past_break(text, at)]
    newline = newline if newline in ("\r\n", "\r") else "\n"
    step = dash = -1
    waiting = [root]
    while waiting and (step < 0 or dash < 0):
        node = waiting.pop(0)
        if isinstance(node, Sequence):
            waiting += node.items
        elif isinstance(node, Mapping) and not node.flow:
            for _, value in node.pairs:
                if isinstance(value, Mapping) and not value.flow and step < 0:
                    step = value.column - node.column
                elif isinstance(value, Sequence) and not value.flow and dash < 0:
                    dash = value.column - node.column
                waiting.append(value)
    return Style(newline, step if step > 0 else 2, dash if dash >= 0 else 2, text[-1:] in tuple(BREAKS))


def data(node: Node | None) -> Any:
    """A node as Python has it; every scalar is a text."""
    if isinstance(node, Scalar):
        return None if node.empty else node.text
    if isinstance(node, Sequence):
        return [data(item) for item in node.items]
    if isinstance(node, Mapping):
        made: dict[str, Any] = {}
        for key, value in node.pairs:
            made.setdefault(key.text, data(value))
        return made
    return None


def spans_of(text: str, node: Mapping | Sequence) -> list[tuple[int, int]]:
    """Where each pair or item begins and ends, with its dash or question mark."""
    if isinstance(node, Sequence):
        return list(zip(node.dashes, [item.end for item in node.items], strict=True))
    spans: list[tuple[int, int]] = []
    for key, value in node.pairs:
        start = key.start
        before = spans[-1][1] if spans else node.start
        mark = skip(text, before)
        if mark < start and text[mark] in "{,":
            mark = skip(text, mark + 1)
        spans.append((mark if mark < start and text[mark] == "?" else start, max(value.end, key.end)))
    return spans


def with_comments(text: str, start: int) -> int:
    """Where the comments begin that stand on lines of their own right above an item, in its column."""
    begin = line_start(text, start)
    lead = text[begin:start]
    if lead.strip(" "):
        return start
    while begin > 0:
        above = line_start(text, begin - (2 if text[begin - 2 : begin] == "\r\n" else 1))
        if not text[above:begin].startswith(lead + "#"):
            break
        begin = above
    return begin + len(lead)
