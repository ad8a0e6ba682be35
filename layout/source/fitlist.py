"""The ``fit:`` list of a stylesheet or an article: a YAML node comes in, a FitList goes out.

    fit: [picture: [4 lines, 6 lines], letters: 3 lines, space: 1 line, headline: [2 steps, 1 line], deck: optional]

A number with a unit is a limit, two are [less, more]; ``filler: from stock`` has none. See ``layout.model.fit`` for
what each means.
"""

import re
from typing import Any

from layout.model.fit import WHATS, FitList, Give
from layout.source.kinds import MISSING, Kind, Schema, named
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.yaml import Mapping, Node, Scalar, Sequence

_LIMIT = re.compile(r"(\d{1,3}(?:\.\d{1,3})?)\s*(lines?|steps?|%)\Z")
_OPTIONAL = ("deck", "pull", "quotation")
#: What each wants: the units of a single limit or of both, and how to write it.
_WANTS = {
    "picture": (("line", "%"), "lines or a share of its height: 6 lines, 30 %, or [shorter, taller]"),
    "letters": (("line", "%"), "lines in all, or a share of the paragraphs: 3 lines, 33 %"),
    "space": (("line",), "lines at each place: 1 line"),
    "headline": (("step", "line"), "sizes of its scale and lines: 2 steps, or [2 steps, 1 line]"),
}
_PAIRS = ("picture", "headline")


class Giving(Kind):
    """One entry of the list, a mapping of one key: the arguments of its Give. (What the house's own files say is kept
    on disk as plain values.)"""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and node.text in _OPTIONAL:
            return (node.text,)
        if not isinstance(node, Mapping) or len(node.pairs) != 1:
            return self.refuse(node, sink, path, "one thing that may give, as picture: 6 lines")
        key, value = node.pairs[0]
        if key.text not in WHATS:
            hint = suggest(key.text, WHATS, "things that may give")
            sink.add("unknown-key", f'"{key.text}" is nothing that may give', hint, sink.span(key.line, key.column))
            return MISSING
        here = (*path, key.text)
        wanted = "optional" if key.text in _OPTIONAL else "from stock" if key.text == "filler" else ""
        if wanted:
            if isinstance(value, Scalar) and value.text == wanted:
                return (key.text,)
            return self.refuse(value, sink, here, wanted)
        return self._limits(key.text, value, sink, here)

    def _limits(self, what: str, node: Node, sink: FileReport, path: KeyPath) -> Any:
        units, wants = _WANTS[what]
        pair = isinstance(node, Sequence)
        found = [_limit(item) for item in (node.items if isinstance(node, Sequence) else [node])]
        if any(each is None or each[1] not in units for each in found) or (
            pair and (len(found), what in _PAIRS) != (2, True)
        ):
            return self.refuse(node, sink, path, wants)
        numbers = [each for each in found if each is not None]
        if what == "headline":
            ordered = [unit for _, unit in numbers]
            if ordered not in (["step"], ["line"], ["step", "line"]):
                return self.refuse(node, sink, path, wants)
            sizes = {unit: value for value, unit in numbers}
            return ("headline", sizes.get("step", 0.0), sizes.get("line", 0.0))
        if len({unit for _, unit in numbers}) != 1 or any(u == "line" and v != int(v) for v, u in numbers):
            return self.refuse(node, sink, path, wants)
        share = numbers[0][1] == "%"
        less, more = (value / 100 if share else value for value in (numbers[0][0], numbers[-1][0]))
        return (what, less, more, share)

    def schema(self) -> Schema:
        limit = {"type": "string", "pattern": r"^\d+(\.\d+)?\s*(lines?|steps?|%)$"}
        limits = {"anyOf": [limit, {"type": "array", "items": limit, "minItems": 2, "maxItems": 2}]}
        properties: dict[str, Schema] = {what: {"const": "optional"} if what in _OPTIONAL else limits for what in WHATS}
        properties["filler"] = {"const": "from stock"}
        entry = {"type": "object", "properties": properties, "additionalProperties": False, "maxProperties": 1,
                 "minProperties": 1}  # fmt: skip
        return {"anyOf": [entry, {"enum": list(_OPTIONAL)}]}


class FitListKind(Kind):
    """The list, in the order in which things give; each thing once. Empty: nothing may give."""

    takes_nothing = True

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and (node.empty or node.text == "none"):
            return ()
        if not isinstance(node, Sequence):
            return self.refuse(node, sink, path, "a list of what may give", "as [picture: 6 lines, headline: 2 steps]")
        gives: list[tuple[Any, ...]] = []
        for i, item in enumerate(node.items):
            give = Giving().read(item, sink, (*path, i))
            if give is MISSING:
                continue
            if any(give[0] == before[0] for before in gives):
                at = sink.span(item.line, item.column)
                sink.add("bad-value", f"{named(path)} has {give[0]} twice", "leave one", at)
                continue
            gives.append(give)
        return tuple(gives)

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "array", "items": Giving().schema()}, {"const": "none"}, {"type": "null"}]}


def _limit(node: Node) -> tuple[float, str] | None:
    """The number and unit (line, step, %) of one limit."""
    found = _LIMIT.match(node.text) if isinstance(node, Scalar) else None
    return None if found is None else (float(found[1]), found[2].rstrip("s"))


def fit_list(values: tuple[tuple[Any, ...], ...]) -> FitList:
    """What was read, as a value of the model."""
    return tuple([Give(*value) for value in values])
