"""A value comes in, YAML goes out that reads back as exactly that: quoted only where it must be, a block or one line.

Only what our own reader makes of it counts (`layout/source/yaml.py`): there every scalar is a text, so ``No`` and
``12:30`` need no quotes, but ``~`` and an empty text do.
"""

import re
from collections.abc import Mapping as MappingType
from typing import Any, NamedTuple

from layout.source.decode import clean

#: A mapping or list that ends before this column stands on one line.
WIDE = 100

_NEVER_PLAIN = frozenset(("", "~", "null", "Null", "NULL", "<<", "="))
_FIRST = frozenset(",[]{}#&*!|>'\"%@`")
_IN_BLOCK = re.compile(r":[ ]|[ ]#|:\Z|[\t\n]")
_IN_FLOW = re.compile(r"[,\[\]{}:?]|[ ]#|[\t\n]")
_STRANGE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_LONE = re.compile("[\ud800-\udfff]")


class Block(dict[str, Any]):
    """A mapping that is written one key a line, however short it is."""


class Raw(NamedTuple):
    """A value as it stands in a file: its own text, and what it says.

    ``column``: where a block begins (its text is of whole lines), else where the thing begins that holds the text.
    """

    text: str
    column: int
    block: bool
    in_flow: bool
    value: Any


class Style(NamedTuple):
    """How a file is written: its line ends, how far a mapping and a list stand in, whether its last line ends."""

    newline: str = "\n"
    step: int = 2
    dash: int = 2
    closed: bool = True


class Written(NamedTuple):
    """What stands behind the colon or dash, and the lines below it, "" for none."""

    inline: str
    below: str = ""


def words(text: str) -> str:
    """The text as a file can hold it."""
    return clean(_LONE.sub("", text).replace("\r\n", "\n").replace("\r", "\n"))


def scalar(value: Any, in_flow: bool = False) -> str:
    """A text, number, flag or nothing, on one line."""
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.6f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.1f}"
    if not isinstance(value, str):
        return str(value)
    text = words(value)
    return text if _is_plain(text, in_flow) else _quoted(text)


def _is_plain(text: str, in_flow: bool) -> bool:
    if text in _NEVER_PLAIN or text[0] in _FIRST or text[0] == " " or text[-1] == " ":
        return False
    if text[0] in "-?:" and (len(text) == 1 or text[1] in " \t,[]{}"):
        return False
    if text.startswith(("---", "...")) or _STRANGE.search(text):
        return False
    return not (_IN_FLOW if in_flow else _IN_BLOCK).search(text)


def _quoted(text: str) -> str:
    if ('"' in text or "\\" in text) and not _STRANGE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _STRANGE.sub(_escape, text.replace("\\", "\\\\").replace('"', '\\"')) + '"'


def _escape(found: re.Match[str]) -> str:
    known = {"\n": "\\n", "\t": "\\t"}
    return known.get(found[0]) or f"\\u{ord(found[0]):04X}"


def inline(value: Any) -> str:
    """The value within a flow collection or as one."""
    if isinstance(value, Raw):
        return _raw_inline(value) or inline(value.value)
    if isinstance(value, MappingType):
        return "{" + ", ".join([f"{scalar(str(key), True)}: {inline(item)}" for key, item in value.items()]) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join([inline(item) for item in value]) + "]"
    return scalar(value, True)


def _raw_inline(raw: Raw) -> str:
    """The raw text where it may stand as it is in a flow collection."""
    text = raw.text
    if raw.block or "\n" in text or "\r" in text:
        return ""
    return text if raw.in_flow or text[:1] in ("{", "[", '"', "'") else ""


def write(value: Any, column: int, style: Style, is_item: bool = False) -> Written:
    """The value for a block: behind a key that begins at ``column``, or behind the dash there."""
    if isinstance(value, Raw):
        return _write_raw(value, column, style, is_item)
    if isinstance(value, str):
        return _write_text(value, column, style)
    if isinstance(value, MappingType) and value:
        if not isinstance(value, Block) and _fits(value, column):
            return Written(inline(value))
        inner = column + (2 if is_item else style.step)
        lines = [pair(str(key), item, inner, style) for key, item in value.items()]
    elif isinstance(value, list | tuple) and value:
        if _fits(value, column):
            return Written(inline(value))
        inner = column + (2 if is_item else style.dash)
        lines = [entry(item, inner, style) for item in value]
    else:
        return Written(inline(value) if isinstance(value, MappingType | list | tuple) else scalar(value))
    below = style.newline.join(lines)
    if not is_item:
        return Written("", below)
    first, _, rest = below.partition(style.newline)
    return Written(first.lstrip(" "), rest)


def pair(key: str, value: Any, column: int, style: Style) -> str:
    """One key of a block mapping with its value."""
    return " " * column + scalar(key, True) + ":" + behind(write(value, column, style), style)


def entry(value: Any, column: int, style: Style, gap: int = 1) -> str:
    """One item of a block list; ``gap`` spaces stand behind the dash of a text or a flow."""
    made = write(value, column, style, is_item=True)
    return " " * column + "-" + behind(made, style, 1 if made.below else gap)


def behind(made: Written, style: Style, gap: int = 1) -> str:
    return (" " * gap + made.inline if made.inline else "") + (style.newline + made.below if made.below else "")


def _fits(value: Any, column: int) -> bool:
    if isinstance(value, MappingType):
        parts: list[Any] = list(value.values())
    else:
        parts = list(value)
    if any(_holds_lines(part) for part in parts):
        return False
    return column + len(inline(value)) <= WIDE - 20


def _holds_lines(value: Any) -> bool:
    if isinstance(value, Block):
        return True
    if isinstance(value, Raw):
        return value.block or "\n" in value.text or "\r" in value.text
    if isinstance(value, MappingType):
        return any(_holds_lines(item) for item in value.values())
    if isinstance(value, list | tuple):
        return any(_holds_lines(item) for item in value)
    return isinstance(value, str) and "\n" in value


def _write_text(value: str, column: int, style: Style) -> Written:
    """A text of several lines as a literal block, where one can hold it."""
    text = words(value)
    body = text[:-1] if text.endswith("\n") and style.closed else text
    if (
        "\n" not in body
        or body.startswith((" ", "\t", "\n"))
        or body.endswith("\n")
        or _STRANGE.sub("", body) != (body.replace("\n", "").replace("\t", ""))
    ):
        return Written(scalar(text))
    indent = " " * (column + style.step)
    lines = [indent + line if line else "" for line in body.split("\n")]
    if any(line.isspace() for line in body.split("\n")):  # such a line would count as empty
        return Written(scalar(text))
    return Written("|" if text != body else "|-", style.newline.join(lines))


def _write_raw(raw: Raw, column: int, style: Style, is_item: bool) -> Written:
    several = "\n" in raw.text or "\r" in raw.text
    if not several and not raw.block:
        return Written(raw.text or "~")
    if raw.in_flow and several:
        return write(raw.value, column, style, is_item)
    inner = column + (2 if is_item else style.dash if isinstance(raw.value, list) else style.step)
    shift = inner - raw.column if raw.block else column - raw.column
    first, *others = re.split(r"\r\n|[\n\r]", raw.text)
    lines = [_shifted(line, shift) for line in others]
    if not raw.block or is_item:
        return Written(first.lstrip(" "), style.newline.join(lines))
    return Written("", style.newline.join([_shifted(first, shift), *lines]))


def _shifted(line: str, shift: int) -> str:
    if not line.strip(" "):
        return line
    if shift >= 0:
        return " " * shift + line
    kept = line.lstrip(" ")
    return " " * max(0, len(line) - len(kept) + shift) + kept
