"""The kinds of value a file may hold: a YAML node comes in, a Python value goes out, or a diagnostic and ``MISSING``.

Each kind also says itself in JSON Schema (https://json-schema.org/draft/2020-12), so that what an
editor's completion offers and what is accepted here cannot differ. Plain classes: making dataclasses
of them would take 10 ms at every start.
"""

import datetime
import re
from typing import Any, Final

from layout.language.hyphenation import is_hyphenated
from layout.language.words import KNOWN_LANGUAGES, has_words
from layout.model.units import parse_length
from layout.source.decode import clean
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath
from layout.source.yaml import Mapping, Node, Scalar

Schema = dict[str, Any]


class _Missing:
    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


def named(path: KeyPath) -> str:
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
        hint = hint or f"write {wants}"
        sink.add("bad-value", f"{named(path)} wants {wants}", hint, sink.span(node.line, node.column))
        return MISSING


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


class Path(Kind):
    """A path with ``/``, relative to the issue folder."""

    def __init__(self, takes_nothing: bool = False) -> None:
        self.takes_nothing = takes_nothing

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = Text().read(node, sink, path)
        if isinstance(text, str) and "\\" in text:
            return self.refuse(node, sink, path, "a path with /", f'write "{text.replace(chr(92), "/")}"')
        if not text and not self.takes_nothing and text is not MISSING:
            return self.refuse(node, sink, path, "the path of a file")
        return text

    def schema(self) -> Schema:
        return {"type": ["string", "null"] if self.takes_nothing else "string"}


_WHOLE = re.compile(r"[-+]?\d{1,9}\Z")
_NUMBER = re.compile(r"[-+]?\d{1,9}(\.\d{1,9})?\Z")
_PERCENT = re.compile(r"([-+]?\d{1,9}(?:\.\d{1,9})?)\s*%\Z")


class Whole(Kind):
    """A whole number; ``010`` is ten."""

    def __init__(self, least: int = -1_000_000, most: int = 1_000_000) -> None:
        self.least = least
        self.most = most

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


class Number(Kind):
    def __init__(self, least: float = -1e6, most: float = 1e6) -> None:
        self.least = least
        self.most = most

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if not isinstance(node, Scalar) or not _NUMBER.match(node.text):
            return self.refuse(node, sink, path, "a number", "with a point for decimals: 0.5")
        value = float(node.text)
        if not self.least <= value <= self.most:
            return self.refuse(node, sink, path, f"a number from {self.least:g} to {self.most:g}")
        return value

    def schema(self) -> Schema:
        return {"type": "number", "minimum": self.least, "maximum": self.most}


class Percent(Kind):
    """``80 %`` to 0.8 (to 80.0 with ``whole``)."""

    def __init__(self, least: float = -1000.0, most: float = 1000.0, whole: bool = False) -> None:
        self.least = least
        self.most = most
        self.whole = whole

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


class Size(Kind):
    """A length with its unit, in points. ``least``: "above" zero, from "zero" on, or "any"."""

    def __init__(self, least: str = "above") -> None:
        self.least = least

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        length = parse_length(text)
        at = sink.span(node.line, node.column)
        if length is None or length.unit == "lines":
            hint = f"write {text} mm or {text} pt" if _NUMBER.match(text) else "write 3 mm, 9 pt or 2 in"
            sink.add("bad-length", f"{named(path)} wants a length with its unit", hint, at)
            return MISSING
        if (self.least == "above" and length.value <= 0) or (self.least == "zero" and length.value < 0):
            limit = "above zero" if self.least == "above" else "zero or more"
            sink.add("bad-length", f"{named(path)} must be {limit}, not {text}", "write 3 mm, 9 pt or 2 in", at)
            return MISSING
        return round(length.points(1.0), 6)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": r"^\s*[-+]?\d+(\.\d+)?\s*(pt|mm|cm|in|pc)\s*$"}


class Lines(Kind):
    """A number of grid lines, ``6 lines``; with ``bare`` also ``6`` (where the key itself is called lines)."""

    def __init__(self, least: float = 1.0, whole: bool = True, bare: bool = False) -> None:
        self.least = least
        self.whole = whole
        self.bare = bare

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        if self.bare and _WHOLE.match(text):
            text += " lines"
        length = parse_length(text)
        at = sink.span(node.line, node.column)
        if length is None or length.unit != "lines":
            hint = f"write {text} lines" if _NUMBER.match(text) else "write 6 lines"
            sink.add("bad-length", f"{named(path)} wants a number of lines", hint, at)
            return MISSING
        if length.value < self.least or (self.whole and length.value != int(length.value)):
            what = f"{self.least:g} lines or more" + (", a whole number" if self.whole else "")
            sink.add("bad-length", f"{named(path)} must be {what}, not {text}", "write 6 lines", at)
            return MISSING
        return int(length.value) if self.whole else length.value

    def schema(self) -> Schema:
        text = {"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*lines?\s*$"}
        return {"anyOf": [text, {"type": "integer", "minimum": self.least}]} if self.bare else text


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


_SEAL = re.compile(r"[0-9a-f]{16}")


class Closed(Flag):
    """True or false, or the seal with which a page was closed: sixteen hexadecimal digits."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        text = node.text if isinstance(node, Scalar) else ""
        return text if _SEAL.fullmatch(text) else super().read(node, sink, path)

    def schema(self) -> Schema:
        return {"anyOf": [super().schema(), {"type": "string", "pattern": f"^{_SEAL.pattern}$"}]}


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")


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
            f"{named(path)}: {text or 'this'} is not a day of the calendar",
            "write year-month-day, as 2026-11-20",
            sink.span(node.line, node.column),
        )
        return MISSING

    def schema(self) -> Schema:
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}


LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


class Language(Kind):
    """A language tag (https://www.rfc-editor.org/info/bcp47)."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        at = sink.span(node.line, node.column)
        if isinstance(node, Scalar) and LANGUAGE_TAG.match(node.text):
            if not (has_words(node.text) or is_hyphenated(node.text)):
                message = f'"{node.text}": words of this language are not hyphenated, and jump lines are signs'
                hint = suggest(node.text, KNOWN_LANGUAGES, "languages with words of their own")
                sink.add("language-unknown", message, hint, at)
            return node.text
        text = f'"{node.text}"' if isinstance(node, Scalar) else "this"
        sink.add("unknown-name", f"{named(path)}: {text} is no language tag", "write its tag, as en, es or es-MX", at)
        return MISSING

    def schema(self) -> Schema:
        return {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}


class Choice(Kind):
    """One of some words."""

    def __init__(self, words: tuple[str, ...], wants: str = "") -> None:
        self.words = words
        self.wants = wants or f"one of {', '.join(words)}"

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        hint = suggest(node.text, self.words) if isinstance(node, Scalar) and node.text else ""
        return self.refuse(node, sink, path, self.wants, hint if hint.startswith("did") else "")

    def schema(self) -> Schema:
        return {"enum": list(self.words)}
