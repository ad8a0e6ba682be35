"""YAML text comes in, nodes with their lines and columns go out; what our files do not use is a diagnostic.

https://yaml.org/spec/1.1/ as libyaml reads it, less anchors, aliases, merge keys, tags and second
documents. Every scalar stays text: the schema alone says what ``No`` or ``12:30`` mean.
"""

import yaml

from layout.model.values import dataclass
from layout.source.report import FileReport

_Loader = getattr(yaml, "CLoader", yaml.Loader)  # the C loader is ten times quicker; wheels always have it

_YAML_TAG = "tag:yaml.org,2002:"

#: Deeper than any file of ours; keeps a hostile file from exhausting the stack of later walks.
DEEPEST = 40


@dataclass(slots=True)
class Scalar:
    """``plain``: written without quotes and not as a block, so that ``~`` means nothing at all."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def empty(self) -> bool:
        return self.plain and self.text in ("", "~", "null")


@dataclass(slots=True)
class Sequence:
    items: "list[Node]"
    line: int
    column: int


@dataclass(slots=True)
class Mapping:
    pairs: "list[tuple[Scalar, Node]]"
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        for name, node in self.pairs:
            if name.text == key:
                return node
        return None


Node = Scalar | Sequence | Mapping


def compose(text: str, sink: FileReport, first_line: int = 1) -> Node | None:
    """The root node; None for an empty document or one with a syntax error (which is reported).

    ``first_line`` is the number of the text's first line in its file.
    """
    builder = _Builder(sink, first_line)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            if not builder.take(event):
                break
    except yaml.reader.ReaderError as fault:
        before = text.encode("utf-8")[: fault.position].decode("utf-8", "ignore")  # libyaml counts bytes
        line, column = before.count("\n") + first_line, len(before) - before.rfind("\n")
        sink.add(
            "yaml-syntax", "a character that YAML does not allow", "delete it and type the text again",
            sink.span(line, column),
        )  # fmt: skip
        return None
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        sink.add(
            "yaml-syntax",
            fault.problem or "not YAML",
            _syntax_hint(fault, text.split(chr(10)), first_line),
            sink.span(line, column),
        )
        return None
    return builder.root


def _syntax_hint(fault: yaml.MarkedYAMLError, lines: list[str], first_line: int) -> str:
    problem = fault.problem or ""
    mark = fault.problem_mark
    if mark is not None and mark.line < len(lines) and lines[mark.line][: mark.column + 1].strip(" ") == "\t":
        return "indent with spaces, not with tabs"
    if "mapping values are not allowed" in problem:
        return "put a text that holds a colon in quotes"
    if "cannot start any token" in problem:
        return "put a text that begins with this character in quotes, and indent with spaces"
    if "expected <block end>" in problem or "block mapping" in problem or "block collection" in problem:
        return "see that the lines of one group begin in the same column"
    if "flow" in (fault.context or "") or "," in problem:
        begin = f", from line {fault.context_mark.line + first_line} on" if fault.context_mark else ""
        return f"see that every [ and {{ is closed, with commas between{begin}"
    return "see the quotes, colons and indents of this line and the one above"


class _Builder:
    """Puts events together into nodes, without recursion."""

    __slots__ = ("_documents", "_first", "_sink", "_stack", "root")

    def __init__(self, sink: FileReport, first_line: int) -> None:
        self._sink = sink
        self._first = first_line
        self._stack: list[tuple[Sequence | Mapping, list[Scalar | None]]] = []
        self._documents = 0
        self.root: Node | None = None

    def take(self, event: yaml.Event) -> bool:
        """False when nothing more is wanted of the text."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            assert isinstance(event, yaml.ScalarEvent)
            line, column = self._mark(event)
            if event.anchor or event.tag is not None:
                self._check(event, line, column)
            self._put(Scalar(event.value, not event.style, line, column))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._put(self._stack.pop()[0])
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            assert isinstance(event, yaml.CollectionStartEvent)
            line, column = self._mark(event)
            self._check(event, line, column)
            return self._open((Mapping if kind is yaml.MappingStartEvent else Sequence)([], line, column))
        elif kind is yaml.AliasEvent:
            assert isinstance(event, yaml.AliasEvent)
            line, column = self._mark(event)
            self._fault(f"an alias (*{event.anchor}) stands for nothing here", "write the value out", line, column)
            self._put(Scalar("", True, line, column))
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                line, column = self._mark(event)
                self._fault("a second document begins here", "keep one document in a file", line, column)
                return False
        return True

    def _mark(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        assert mark is not None
        return mark.line + self._first, mark.column + 1

    def _fault(self, message: str, hint: str, line: int, column: int) -> None:
        self._sink.add("yaml-feature", message, hint, self._sink.span(line, column))

    def _check(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int, column: int) -> None:
        if event.anchor:
            self._fault(f"an anchor (&{event.anchor}) is not part of our files", "write the value out", line, column)
        if event.tag is not None:
            self._fault(
                f"a tag ({event.tag.replace(_YAML_TAG, '!!')}) is not part of our files",
                "put the text in quotes",
                line,
                column,
            )

    def _open(self, node: Sequence | Mapping) -> bool:
        if len(self._stack) >= DEEPEST:
            self._sink.add(
                "yaml-syntax", f"more than {DEEPEST} levels deep", "nothing in our files is nested so deep",
                self._sink.span(node.line, node.column),
            )  # fmt: skip
            self.root = None
            self._stack = []
            return False
        self._stack.append((node, [None]))
        return True

    def _put(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        parent, waiting = self._stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif waiting[0] is None:
            waiting[0] = self._key(node)
        else:
            self._pair(parent, waiting[0], node)
            waiting[0] = None

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self._sink.add("bad-value", "a key must be a text", "write KEY: VALUE", self._sink.span(node.line, node.column))
        return Scalar("", True, -1, 0)

    def _pair(self, parent: Mapping, key: Scalar, node: Node) -> None:
        if key.line < 0:
            return
        if key.plain and key.text == "<<":
            self._fault("a merge key (<<) is not part of our files", "write the values out", key.line, key.column)
            return
        for other, _ in parent.pairs:
            if other.text == key.text:
                self._sink.add(
                    "duplicate-key", f'"{key.text}" stands twice', f"the first one is in line {other.line}: keep one",
                    self._sink.span(key.line, key.column),
                )  # fmt: skip
                return
        parent.pairs.append((key, node))
