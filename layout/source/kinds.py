"""The kinds of value a file may hold: a YAML node comes in, a Python value goes out, or a diagnostic and ``MISSING``.

Each kind also says itself in JSON Schema (https://json-schema.org/draft/2020-12), so that what an
editor's completion offers and what is accepted here cannot differ.
"""

import datetime
import re
from collections.abc import Callable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import Any, Final

from layout.model.units import parse_length
from layout.source.decode import clean
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.yaml import Mapping, Node, Scalar, Sequence

Schema = dict[str, Any]


class _Missing:
    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


def _named(path: KeyPath) -> str:
    """The value's key for a message, ``"size"``, or ``"at", item 2``."""
    if not path:
        return "this file"
    last = path[-1]
    if isinstance(last, int):
        keys = [p for p in path if isinstance(p, str)]
        return f'"{keys[-1]}", item {last + 1}' if keys else f"item {last + 1}"
    return f'"{last}"'


class Kind:
    """One kind of value. ``takes_nothing``: ``~`` is a value of it and not the same as leaving the key out."""

    takes_nothing = False

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        raise NotImplementedError

    def schema(self) -> Schema:
        raise NotImplementedError

    def refuse(self, node: Node, sink: FileReport, path: KeyPath, wants: str, hint: str = "") -> Any:
        """The usual fault: a value of another kind."""
        sink.add("bad-value", f"{_named(path)} wants {wants}", hint, sink.span(node.line, node.column))
        return MISSING


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """Any text; numbers and the like as they were written."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar):
            return "" if node.empty else clean(node.text)
        if isinstance(node, Mapping):
            return self.refuse(node, sink, path, "a text", "put a text that holds { or a colon in quotes")
        return self.refuse(node, sink, path, "a text", "put a text that begins with [ or - in quotes")

    def schema(self) -> Schema:
        return {"type": ["string", "number", "boolean", "null"]}


@dataclass(frozen=True, slots=True)
class Path(Kind):
    """A path with ``/``, relative to the issue folder."""

    takes_nothing: bool = False

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = Text().read(node, sink, path)
        if isinstance(text, str) and "\\" in text:
            return self.refuse(node, sink, path, "a path with /", f'write "{text.replace(chr(92), "/")}"')
        return text

    def schema(self) -> Schema:
        return {"type": ["string", "null"] if self.takes_nothing else "string"}


@dataclass(frozen=True, slots=True)
class Words(Kind):
    """A text, or one by edition: a dict of edition to text, with the key "" for a text that is not by edition."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Sequence):
            return Text().read(node, sink, path)
        if isinstance(node, Scalar):
            return {"": Text().read(node, sink, path)}
        return MapOf(Text()).read(node, sink, path)

    def schema(self) -> Schema:
        text = Text().schema()
        return {"anyOf": [text, {"type": "object", "additionalProperties": text}]}


_WHOLE = re.compile(r"[-+]?\d{1,9}\Z")
_NUMBER = re.compile(r"[-+]?\d{1,9}(\.\d{1,9})?\Z")
_PERCENT = re.compile(r"([-+]?\d{1,9}(?:\.\d{1,9})?)\s*%\Z")


@dataclass(frozen=True, slots=True)
class Whole(Kind):
    """A whole number; ``010`` is ten."""

    least: int = -1_000_000
    most: int = 1_000_000

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if not isinstance(node, Scalar) or not _WHOLE.match(node.text):
            return self.refuse(node, sink, path, "a whole number")
        value = int(node.text)
        if not self.least <= value <= self.most:
            limits = f"of {self.least} or more" if value < self.least else f"of {self.most} or less"
            return self.refuse(node, sink, path, f"a whole number {limits}")
        return value

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Number(Kind):
    least: float = -1e6
    most: float = 1e6

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if not isinstance(node, Scalar) or not _NUMBER.match(node.text):
            return self.refuse(node, sink, path, "a number", "with a point for decimals: 0.5")
        value = float(node.text)
        if not self.least <= value <= self.most:
            return self.refuse(node, sink, path, f"a number from {self.least:g} to {self.most:g}")
        return value

    def schema(self) -> Schema:
        return {"type": "number", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Percent(Kind):
    """``80 %`` to 0.8 (to 80.0 with ``whole``)."""

    least: float = -1000.0
    most: float = 1000.0
    whole: bool = False

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        found = _PERCENT.match(node.text) if isinstance(node, Scalar) else None
        if found is None:
            bare = isinstance(node, Scalar) and _NUMBER.match(node.text)
            hint = f"write {node.text} %" if bare and isinstance(node, Scalar) else "write a number with %, as 80 %"
            return self.refuse(node, sink, path, "a percentage", hint)
        value = float(found[1])
        if not self.least <= value <= self.most:
            return self.refuse(node, sink, path, f"a percentage from {self.least:g} to {self.most:g} %")
        return value if self.whole else round(value / 100, 9)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": r"^[-+]?\d+(\.\d+)?\s*%$"}


@dataclass(frozen=True, slots=True)
class Size(Kind):
    """A length with its unit, in points. ``least``: "above" zero, from "zero" on, or "any"."""

    least: str = "above"

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        length = parse_length(text)
        at = sink.span(node.line, node.column)
        if length is None or length.unit == "lines":
            hint = f"write {text} mm or {text} pt" if _NUMBER.match(text) else "write 3 mm, 9 pt or 2 in"
            sink.add("bad-length", f"{_named(path)} wants a length with its unit", hint, at)
            return MISSING
        if (self.least == "above" and length.value <= 0) or (self.least == "zero" and length.value < 0):
            limit = "above zero" if self.least == "above" else "zero or more"
            sink.add("bad-length", f"{_named(path)} must be {limit}, not {text}", "write 3 mm, 9 pt or 2 in", at)
            return MISSING
        return round(length.points(1.0), 6)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": r"^\s*[-+]?\d+(\.\d+)?\s*(pt|mm|cm|in|pc)\s*$"}


@dataclass(frozen=True, slots=True)
class Lines(Kind):
    """A number of grid lines, ``6 lines``; with ``bare`` also ``6`` (where the key itself is called lines)."""

    least: float = 1.0
    whole: bool = True
    bare: bool = False

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        if self.bare and _WHOLE.match(text):
            text += " lines"
        length = parse_length(text)
        at = sink.span(node.line, node.column)
        if length is None or length.unit != "lines":
            hint = f"write {text} lines" if _NUMBER.match(text) else "write 6 lines"
            sink.add("bad-length", f"{_named(path)} wants a number of lines", hint, at)
            return MISSING
        if length.value < self.least or (self.whole and length.value != int(length.value)):
            what = f"{self.least:g} lines or more" + (", a whole number" if self.whole else "")
            sink.add("bad-length", f"{_named(path)} must be {what}, not {text}", "write 6 lines", at)
            return MISSING
        return int(length.value) if self.whole else length.value

    def schema(self) -> Schema:
        text = {"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*lines?\s*$"}
        return {"anyOf": [text, {"type": "integer", "minimum": self.least}]} if self.bare else text


@dataclass(frozen=True, slots=True)
class Flag(Kind):
    """True or false, in YAML's words for them."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text.lower() if isinstance(node, Scalar) else ""
        if text in ("true", "yes"):
            return True
        if text in ("false", "no", "none"):
            return False
        return self.refuse(node, sink, path, "true or false")

    def schema(self) -> Schema:
        return {"type": "boolean"}


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")


@dataclass(frozen=True, slots=True)
class Day(Kind):
    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        found = _DAY.match(text)
        try:
            if found is not None:
                return datetime.date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            pass
        sink.add(
            "bad-date",
            f"{_named(path)}: {text or 'this'} is not a day of the calendar",
            "write year-month-day, as 2026-11-20",
            sink.span(node.line, node.column),
        )
        return MISSING

    def schema(self) -> Schema:
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """One of some words."""

    words: tuple[str, ...]

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        hint = suggest(node.text, self.words) if isinstance(node, Scalar) and node.text else ""
        return self.refuse(node, sink, path, f"one of {', '.join(w for w in self.words if w)}", hint)

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Each(Kind):
    """A list of one kind; a fault in one item leaves the others."""

    kind: Kind
    least: int = 0
    most: int = 10_000

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if not isinstance(node, Sequence):
            return self.refuse(node, sink, path, "a list", "write [a, b] or one - a line")
        if not self.least <= len(node.items) <= self.most:
            exact = f"{self.least}" if self.least == self.most else f"{self.least} or more"
            return self.refuse(node, sink, path, f"a list of {exact} values, not {len(node.items)}")
        values = []
        for i, item in enumerate(node.items):
            here = (*path, i)
            sink.values[here] = sink.span(item.line, item.column)
            value = self.kind.read(item, sink, here)
            if value is not MISSING:
                values.append(value)
            elif self.least:
                return MISSING
        return tuple(values)

    def schema(self) -> Schema:
        limits = {"minItems": self.least, "maxItems": self.most} if self.least else {}
        return {"type": "array", "items": self.kind.schema(), **limits}


@dataclass(frozen=True, slots=True)
class Grid(Kind):
    """``[column, line, columns, lines]``: a tuple of four, ``rest`` as None."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        wants = "a place [column, line, columns, lines]"
        if not isinstance(node, Sequence) or len(node.items) != 4:
            return self.refuse(node, sink, path, wants, "as [1, 4, 5, 50] or [1, 55, 3, rest]")
        numbers: list[int | None] = []
        for i, item in enumerate(node.items):
            if i > 1 and isinstance(item, Scalar) and item.text == "rest":
                numbers.append(None)
                continue
            value = Whole(-999, 999).read(item, sink, (*path, i))
            if value is MISSING:
                return MISSING
            if value == 0 or (i > 1 and value < 0):
                sink.add(
                    "slot-geometry", f"{_named((*path, i))}: {value} is no place on the grid",
                    "columns and lines count from 1, and sizes are above zero", sink.span(item.line, item.column),
                )  # fmt: skip
                return MISSING
            numbers.append(value)
        return tuple(numbers)

    def schema(self) -> Schema:
        place = {"type": "integer", "not": {"const": 0}}
        size = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "rest"}]}
        return {"type": "array", "prefixItems": [place, place, size, size], "minItems": 4, "maxItems": 4}


@dataclass(frozen=True, slots=True)
class MapOf(Kind):
    """A mapping from any names to one kind; ``numbered`` wants whole numbers for keys."""

    kind: Kind
    numbered: bool = False
    what: str = "a mapping (NAME: VALUE)"

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and node.empty:
            return {}
        if not isinstance(node, Mapping):
            return self.refuse(node, sink, path, self.what)
        values: dict[str | int, Any] = {}
        for key, child in node.pairs:
            name: str | int = clean(key.text)
            if self.numbered:
                number = Whole(0).read(key, sink, (*path, key.text))
                if number is MISSING:
                    continue
                name = number
            value = _read_pair(self.kind, key, child, sink, (*path, name))
            if value is not MISSING:
                values[name] = value
        return values

    def schema(self) -> Schema:
        names = {"propertyNames": {"pattern": r"^\d+$"}} if self.numbered else {}
        return {"type": "object", "additionalProperties": self.kind.schema(), **names}


def _read_pair(kind: Kind, key: Scalar, node: Node, sink: FileReport, path: KeyPath) -> Any:
    at_key = sink.span(key.line, key.column)
    sink.keys[path] = at_key
    sink.values[path] = sink.span(node.line, node.column) if isinstance(node, Scalar) and not node.empty else at_key
    if isinstance(node, Scalar) and node.empty and not kind.takes_nothing:
        return MISSING
    return kind.read(node, sink, path)


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record; ``about`` goes into the JSON Schema for editors to show."""

    kind: Kind
    about: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Record(Kind):
    """A mapping with known keys: a dict of those that are there and sound.

    ``later``: keys that a coming version will know, with what to say about them. ``others``: the
    kind of any further key.
    """

    what: str
    fields: MappingType[str, Field]
    later: MappingType[str, str] = field(default_factory=dict)
    others: Kind | None = None

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and node.empty:
            node = Mapping([], node.line, node.column)
        if not isinstance(node, Mapping):
            return self.refuse(node, sink, path, f"a mapping with the keys of {self.what}", self._keys_hint())
        values: dict[str, Any] = {}
        for key, child in node.pairs:
            known = self.fields.get(key.text)
            kind = known.kind if known is not None else self.others
            if kind is None:
                self.unknown(key, sink)
                continue
            value = _read_pair(kind, key, child, sink, (*path, key.text))
            if value is not MISSING:
                values[key.text] = value
        for name, wanted in self.fields.items():
            if wanted.needed and node.get(name) is None:
                sink.add(
                    "missing-key", f'{self.what} needs the key "{name}"', wanted.about,
                    sink.span(node.line, node.column),
                )  # fmt: skip
        return values

    def unknown(self, key: Scalar, sink: FileReport) -> None:
        """Report a key that is not one of ours."""
        hint = self.later.get(key.text) or suggest(key.text, self.fields, "keys")
        sink.add("unknown-key", f'unknown key "{key.text}" in {self.what}', hint, sink.span(key.line, key.column))

    def _keys_hint(self) -> str:
        return "its keys are: " + ", ".join(self.fields)

    def schema(self) -> Schema:
        properties = {}
        for name, entry in self.fields.items():
            about = {"description": entry.about} if entry.about else {}
            properties[name] = {**entry.kind.schema(), **about}
        needed = [name for name, entry in self.fields.items() if entry.needed]
        required = {"required": needed} if needed else {}
        others = self.others.schema() if self.others is not None else False
        return {"type": "object", "properties": properties, "additionalProperties": others, **required}


@dataclass(frozen=True, slots=True)
class Tagged(Kind):
    """A record whose form is told by which of some keys it has: ``(key, values)`` goes out."""

    what: str
    forms: MappingType[str, Record]

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        assert isinstance(node, Mapping)
        for key, _ in node.pairs:
            form = self.forms.get(key.text)
            if form is not None:
                values = form.read(node, sink, path)
                return (key.text, values)
        known = [*self.forms, *[k for form in self.forms.values() for k in form.fields]]
        hint = f"one of its keys is {', '.join(self.forms)}"
        for key, _ in node.pairs:
            if key.text not in known:
                hint = suggest(key.text, self.forms, "forms")
                sink.add(
                    "unknown-key", f'unknown key "{key.text}" in {self.what}', hint, sink.span(key.line, key.column)
                )
                return MISSING
        sink.add("missing-key", f"{self.what} does not say what it holds", hint, sink.span(node.line, node.column))
        return MISSING

    def schema(self) -> Schema:
        return {"anyOf": [form.schema() for form in self.forms.values()]}


def _as_written(_shape: str, value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class ByShape(Kind):
    """A value that may be written as a text, a list or a mapping; ``make`` turns the short forms into the long one."""

    what: str
    scalar: Kind | None = None
    sequence: Kind | None = None
    mapping: Kind | None = None
    make: Callable[[str, Any], Any] = _as_written
    takes_nothing: bool = False
    nothing: Any = None

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar):
            if node.empty and self.takes_nothing:
                return self.nothing
            shape, kind = "scalar", self.scalar
        elif isinstance(node, Sequence):
            shape, kind = "sequence", self.sequence
        else:
            shape, kind = "mapping", self.mapping
        if kind is None:
            return self.refuse(node, sink, path, self.what)
        value = kind.read(node, sink, path)
        return MISSING if value is MISSING else self.make(shape, value)

    def schema(self) -> Schema:
        kinds = [kind.schema() for kind in (self.scalar, self.sequence, self.mapping) if kind is not None]
        nothing = [{"type": "null"}] if self.takes_nothing else []
        options = kinds + nothing
        return options[0] if len(options) == 1 else {"anyOf": options}
