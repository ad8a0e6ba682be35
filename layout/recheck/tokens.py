"""The bytes of a content stream come in; its operators, each with its operands, go out (ISO 32000-1, 7.8.2).

Numbers become floats and names strings. Strings, arrays and dictionaries stay the bytes they are: no check asks what
stands in a ``TJ`` array, and making its glyphs into objects costs pypdf 0.4 s a page, a hundred times ours.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_SPACE: Final = rb"\x00\t\n\x0c\r "
_WORD: Final = rb"[^\x00\t\n\x0c\r ()<>\[\]{}/%]"
_STRING: Final = rb"\((?>[^\\()]++|\\.)*+\)|<[0-9A-Fa-f\x00\t\n\x0c\r ]*+>"

# Possessive throughout: no text makes it try twice, however it was written. One match takes a row of numbers and what
# comes after it: an operator with its numbers is found in one step.
_TOKEN: Final = re.compile(
    rb"(?:[" + _SPACE + rb"]++|%[^\r\n]*+)*+"
    rb"(?P<numbers>(?>[-+.0-9]++[" + _SPACE + rb"]*+)++)?+"
    rb"(?:(?P<word>" + _WORD + rb"++)"
    rb"|/(?P<name>" + _WORD + rb"*+)"
    rb"|(?P<array>\[(?>[^\[\]()<>%]++|" + _STRING + rb")*+\])"
    rb"|(?P<string>" + _STRING + rb")"
    rb"|(?P<other>.)|(?P<end>\Z))",
    re.DOTALL,
)
_ESCAPE: Final = re.compile(r"#([0-9A-Fa-f]{2})")
_IMAGE_END: Final = re.compile(rb"[" + _SPACE + rb"]EI(?=[" + _SPACE + rb"]|\Z)")
_PAREN: Final = re.compile(rb"\\.|[()]", re.DOTALL)
_BRACKET: Final = re.compile(rb"\((?>[^\\()]++|\\.)*+\)|<<|>>|[\[\]]", re.DOTALL)

#: Operands that no operator takes: what stands before them is dropped.
_MOST_OPERANDS: Final = 64


class Raw(bytes):
    """A string, an array or a dictionary, as it stands in the stream."""

    __slots__ = ()


Operand = float | str | Raw


class InlineImage(NamedTuple):
    """The entries of an inline image, by their long names, and its data."""

    entries: dict[str, Operand]
    data: bytes


class Operation(NamedTuple):
    """An operator and what stands before it."""

    operator: bytes
    operands: list[Operand]
    image: InlineImage | None = None


class Unreadable(ValueError):
    """The stream cannot be read on from here."""


def name_text(raw: bytes) -> str:
    """A name without its slash, ``#20`` resolved."""
    text = raw.decode("latin-1")
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "#" in text else text


def operations(data: bytes) -> Iterator[Operation]:
    """Every operator of a content stream. Raises Unreadable where a string, array or inline image never ends."""
    operands: list[Operand] = []
    place, end = 0, len(data)
    match = _TOKEN.match
    while place < end:
        found = match(data, place)
        assert found is not None  # `other` takes any byte
        place = found.end()
        kind = found.lastgroup
        numbers = found[1]
        if numbers is not None:
            try:
                operands += map(float, numbers.split())
            except ValueError:
                operands += map(_odd_number, numbers.split())
        if kind == "word":
            word = found["word"]
            if word == b"BI":
                image, place = _inline_image(data, place)
                yield Operation(b"BI", [], image)
                operands = []
            else:
                yield Operation(word, operands)
                operands = []
        elif kind == "name":
            operands.append(name_text(found["name"]))
        elif kind in ("string", "array"):
            operands.append(Raw(found[kind]))
        elif kind == "other":
            start = found.start("other")
            place = _end_of(data, start)
            if place > start + 1:
                operands.append(Raw(data[start:place]))
        if len(operands) > _MOST_OPERANDS:
            del operands[:-_MOST_OPERANDS]


def array_items(raw: bytes) -> list[Operand]:
    """What stands in an array or a dictionary, in a row; of nested ones the outermost as a whole."""
    items: list[Operand] = []
    inner = raw[2:-2] if raw.startswith(b"<<") else raw[1:-1]
    for operation in operations(inner + b" end"):
        items += operation.operands
        if operation.operator != b"end":  # true, false, null
            items.append(operation.operator.decode("latin-1"))
    return items


def _odd_number(word: bytes) -> float:
    """A number as broken writers put it (``--5``, ``1.2.3``, ``5-3``): its sound beginning, as viewers read it."""
    found = re.match(rb"[+-]*(\d*\.?\d*)", word)
    digits = found[1] if found else b""
    value = float(digits) if digits.strip(b".") else 0.0
    return -value if word.startswith(b"-") else value


def _end_of(data: bytes, start: int) -> int:
    """Where a string with parentheses in it, a nested array or a dictionary ends; for a stray byte, the next one."""
    first = data[start : start + 1]
    if first == b"(":
        return _balanced(data, start, _PAREN, (b"(",), (b")",))
    if first == b"[" or data.startswith(b"<<", start):
        return _balanced(data, start, _BRACKET, (b"[", b"<<"), (b"]", b">>"))
    return start + 1


def _balanced(
    data: bytes, start: int, pattern: re.Pattern[bytes], opening: tuple[bytes, ...], closing: tuple[bytes, ...]
) -> int:
    depth = 0
    for found in pattern.finditer(data, start):
        if found[0] in opening:
            depth += 1
        elif found[0] in closing:
            depth -= 1
            if depth == 0:
                return found.end()
    raise Unreadable(f"what begins with {data[start : start + 12]!r} does not end")


_LONG_NAMES: Final = {
    "BPC": "BitsPerComponent", "CS": "ColorSpace", "D": "Decode", "DP": "DecodeParms", "F": "Filter", "H": "Height",
    "IM": "ImageMask", "I": "Interpolate", "W": "Width",
}  # fmt: skip


def _inline_image(data: bytes, place: int) -> tuple[InlineImage, int]:
    """The image that begins after ``BI``, and where it ends (ISO 32000-1, 8.9.7)."""
    start = re.compile(rb"(?<=[" + _SPACE + rb"\]>)])ID[" + _SPACE + rb"]").search(data, place)
    if start is None:
        raise Unreadable("an inline image has no data")
    items = array_items(b"[" + data[place : start.start()] + b"]")
    entries: dict[str, Operand] = {}
    for key, value in zip(items[::2], items[1::2], strict=False):
        if isinstance(key, str):
            entries[_LONG_NAMES.get(key, key)] = value
    done = _IMAGE_END.search(data, start.end() - 1)
    if done is None:
        raise Unreadable("an inline image does not end")
    return InlineImage(entries, data[start.end() : done.start()]), done.end()
