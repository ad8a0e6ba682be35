"""YAML text comes in, its nodes go out with the index of the character where each begins and ends.

https://yaml.org/spec/1.1/ as libyaml reads it. The end of a block is the end of its last leaf: libyaml itself counts
the comments and empty lines behind a block to it.
"""

import re
from functools import lru_cache
from typing import Any

import yaml

from layout.edit.opened import EditError
from layout.model.values import dataclass

_Loader = getattr(yaml, "CLoader", yaml.Loader)

#: Line ends as libyaml has them.
BREAKS = "\n\r\x85\u2028\u2029"
_SPACE = re.compile(rf"[ \t{BREAKS}]*")
_LINE = re.compile(rf"[^{BREAKS}]*")
_BREAK = re.compile(rf"\r\n|[{BREAKS}]")
_SCALAR_END = re.compile(r"[ \t\r\n\x85\u2028\u2029]+\Z")
DEEPEST = 40


@dataclass(slots=True)
class Scalar:
    """``style`` is None for a plain text, else its quote, ``|`` or ``>``."""

    start: int
    end: int
    column: int
    text: str
    style: str | None

    @property
    def empty(self) -> bool:
        return self.style is None and self.text in ("", "~", "null")


@dataclass(slots=True)
class Sequence:
    """``dashes``: where the item itself begins, with its dash in a block."""

    start: int
    end: int
    column: int
    flow: bool
    items: "list[Node]"
    dashes: list[int]


@dataclass(slots=True)
class Mapping:
    pairs: "list[tuple[Scalar, Node]]"
    start: int
    end: int
    column: int
    flow: bool

    def find(self, key: str | int) -> int:
        """The place of a key among the pairs, -1 where there is none; a number also finds ``03``."""
        for i, (name, _) in enumerate(self.pairs):
            if name.text == str(key):
                return i
            if isinstance(key, int) and re.fullmatch(r"\+?0*\d{1,9}", name.text) and int(name.text) == key:
                return i
        return -1


Node = Scalar | Sequence | Mapping


def skip(text: str, at: int) -> int:
    """The next character that is neither space nor comment nor line end."""
    while True:
        at = _end(_SPACE, text, at)
        if at < len(text) and text[at] == "#":
            at = _end(_LINE, text, at)
        else:
            return at


def line_end(text: str, at: int) -> int:
    """Where the line ends, before its break."""
    return _end(_LINE, text, at)


def line_start(text: str, at: int) -> int:
    while at > 0 and text[at - 1] not in BREAKS:
        at -= 1
    return at


def past_break(text: str, at: int) -> int:
    """Behind the line break that stands here, if one does."""
    found = _BREAK.match(text, at)
    return found.end() if found else at


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


@lru_cache(maxsize=8)
def read_marks(text: str) -> Node | None:
    """The root node of a text without byte order mark; None where the text says nothing. Nobody changes the nodes."""
    builder = _Builder(text)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        where = f"line {mark.line + 1}" if mark else "a line"
        raise EditError(
            f"{where} is not YAML ({fault.problem or 'a fault'}), so nothing can be changed around it",
            "mend that line first: the list of problems leads to it",
        ) from None
    except (yaml.YAMLError, UnicodeError):
        raise EditError("a character that YAML does not allow stands in the file", "delete it first") from None
    return builder.root


class _Builder:
    """Puts events together into nodes, without recursion."""

    __slots__ = ("_documents", "_stack", "_text", "root")

    def __init__(self, text: str) -> None:
        self._text = text
        self._stack: list[tuple[Sequence | Mapping, list[Scalar | None]]] = []
        self._documents = 0
        self.root: Node | None = None

    def take(self, event: Any) -> None:  # the stubs know events without their marks
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._put(self._scalar(event))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            node = self._stack.pop()[0]
            self._close(node, event.end_mark.index)
            self._put(node)
        elif kind is yaml.MappingStartEvent:
            self._open(Mapping([], *self._place(event), event.flow_style))
        elif kind is yaml.SequenceStartEvent:
            self._open(Sequence(*self._place(event), event.flow_style, [], []))
        elif kind is yaml.AliasEvent:
            start = event.start_mark
            self._put(Scalar(start.index, event.end_mark.index, start.column, "", "*"))
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                raise EditError("a second document begins in the file", "keep one document in a file")

    def _place(self, event: Any) -> tuple[int, int, int]:
        mark = event.start_mark
        return mark.index, mark.index, mark.column

    def _scalar(self, event: Any) -> Scalar:
        start, end = event.start_mark, event.end_mark
        last = end.index
        if event.style in ("|", ">"):
            last = self._block_end(start.index, last)
        style = event.style or ("!" if event.tag is not None or event.anchor else None)
        return Scalar(start.index, last, start.column, event.value, style)

    def _block_end(self, start: int, end: int) -> int:
        """The end of a block text, before its last line break; with ``+`` the empty lines behind are its own."""
        header = self._text[start : line_end(self._text, start)].partition("#")[0]
        lines = self._text[start:end]
        kept = _SCALAR_END.sub("", lines)
        if "+" not in header:
            return line_end(self._text, start + len(kept)) if kept != lines else end
        found = re.search(r"(\r\n|[\n\r\x85\u2028\u2029])[ \t]*\Z", lines)
        return start + found.start() if found else end

    def _close(self, node: Sequence | Mapping, end: int) -> None:
        if node.flow:
            node.end = end
        elif isinstance(node, Sequence):
            node.end = max(node.start, node.items[-1].end) if node.items else end
        else:
            node.end = node.pairs[-1][1].end if node.pairs else end

    def _open(self, node: Sequence | Mapping) -> None:
        if len(self._stack) >= DEEPEST:
            raise EditError(f"the file is more than {DEEPEST} levels deep", "nothing in our files is nested so deep")
        self._stack.append((node, [None]))

    def _put(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        parent, waiting = self._stack[-1]
        if isinstance(parent, Sequence):
            self._item(parent, node)
        elif waiting[0] is None:
            if not isinstance(node, Scalar):
                raise EditError("a key of the file is not a text", "write KEY: VALUE")
            waiting[0] = node
        else:
            key, waiting[0] = waiting[0], None
            if isinstance(node, Scalar) and node.start == node.end:  # libyaml puts an empty value at the next token
                colon = skip(self._text, key.end)
                at = colon + 1 if self._text[colon : colon + 1] == ":" else key.end
                node.start = node.end = at
            parent.pairs.append((key, node))

    def _item(self, parent: Sequence, node: Node) -> None:
        if parent.flow:
            parent.dashes.append(node.start)
        else:
            parent.dashes.append(skip(self._text, parent.items[-1].end if parent.items else parent.start))
        parent.items.append(node)
