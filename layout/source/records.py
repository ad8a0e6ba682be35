"""Kinds of value made of others: lists, mappings, records. A YAML node comes in, values of Python go out."""

from collections.abc import Callable
from collections.abc import Mapping as MappingType
from typing import Any

from layout.source.decode import clean
from layout.source.kinds import MISSING, Kind, Schema, Text, Whole, named
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.yaml import Mapping, Node, Scalar, Sequence


class Each(Kind):
    """A list of one kind; a fault in one item leaves the others, but not in a list of so and so many.

    ``hole`` stands for an item that is not sound, where the others are known by their number.
    """

    def __init__(self, kind: Kind, least: int = 0, most: int = 10_000, hole: Any = MISSING) -> None:
        self.kind = kind
        self.hole = hole
        self.least = least
        self.most = most

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
            if value is MISSING:
                value = self.hole
            if value is not MISSING:
                values.append(value)
        return tuple(values) if len(values) >= self.least else MISSING

    def schema(self) -> Schema:
        limits = {"minItems": self.least, "maxItems": self.most} if self.least else {}
        return {"type": "array", "items": self.kind.schema(), **limits}


class MapOf(Kind):
    """A mapping from any names to one kind; ``numbered`` wants whole numbers for keys."""

    def __init__(self, kind: Kind, numbered: bool = False, what: str = "a mapping (NAME: VALUE)") -> None:
        self.kind = kind
        self.numbered = numbered
        self.what = what

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
                    "slot-geometry", f"{named((*path, i))}: {value} is no place on the grid",
                    "columns and lines count from 1, and sizes are above zero", sink.span(item.line, item.column),
                )  # fmt: skip
                return MISSING
            numbers.append(value)
        return tuple(numbers)

    def schema(self) -> Schema:
        place = {"type": "integer", "not": {"const": 0}}
        size = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "rest"}]}
        return {"type": "array", "prefixItems": [place, place, size, size], "minItems": 4, "maxItems": 4}


class Field:
    """One key of a record; ``about`` goes into the JSON Schema for editors to show."""

    def __init__(self, kind: Kind, about: str = "", needed: bool = False) -> None:
        self.kind = kind
        self.about = about
        self.needed = needed


class Record(Kind):
    """A mapping with known keys: a dict of those that are there and sound.

    ``later``: keys that a coming version will know, with what to say about them. ``others``: the
    kind of any further key. ``takes_nothing``: written empty it is a record without keys, and not left out.
    """

    def __init__(
        self,
        what: str,
        fields: MappingType[str, Field],
        later: MappingType[str, str] | None = None,
        others: Kind | None = None,
        takes_nothing: bool = False,
    ) -> None:
        self.what = what
        self.fields = fields
        self.later = later or {}
        self.others = others
        self.takes_nothing = takes_nothing

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
            given = node.get(name) if wanted.needed else None
            if wanted.needed and (given is None or (isinstance(given, Scalar) and given.empty)):
                sink.add(
                    "missing-key", f'{self.what} needs the key "{name}"', wanted.about or f"write {name}: ...",
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


class Tagged(Kind):
    """A record whose form is told by which of some keys it has: ``(key, values)`` goes out."""

    def __init__(self, what: str, forms: MappingType[str, Record]) -> None:
        self.what = what
        self.forms = forms

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


class ByShape(Kind):
    """A value of several shapes: ``shapes`` gives a kind for "scalar", "sequence" and "mapping", as far as they
    are allowed; ``make`` turns the short forms into the long one; ``nothing`` is what ``~`` stands for."""

    def __init__(
        self,
        what: str,
        shapes: MappingType[str, Kind],
        make: Callable[[str, Any], Any] = _as_written,
        nothing: Any = MISSING,
    ) -> None:
        self.what = what
        self.shapes = shapes
        self.make = make
        self.nothing = nothing
        self.takes_nothing = nothing is not MISSING

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar):
            if node.empty and self.takes_nothing:
                return self.nothing
            shape = "scalar"
        else:
            shape = "sequence" if isinstance(node, Sequence) else "mapping"
        kind = self.shapes.get(shape)
        if kind is None:
            return self.refuse(node, sink, path, self.what)
        value = kind.read(node, sink, path)
        return MISSING if value is MISSING else self.make(shape, value)

    def schema(self) -> Schema:
        options = [kind.schema() for kind in self.shapes.values()]
        if self.takes_nothing:
            options.append({"type": "null"})
        return options[0] if len(options) == 1 else {"anyOf": options}
