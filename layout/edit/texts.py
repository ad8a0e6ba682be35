"""The text of an article's file comes in; the values of its front matter go out, each with its place in that text."""

from functools import lru_cache
from typing import NamedTuple

from layout.edit.front import chunks_of, divide, front_of
from layout.edit.marks import Mapping, Node, Scalar, Sequence, read_marks
from layout.edit.opened import EditError
from layout.source import yaml
from layout.source.frontmatter import KEY, QUOTED
from layout.source.schema.article import LITERAL_KEYS

#: Keys whose values are words.
TEXT_KEYS = LITERAL_KEYS | {"caption", "alt"}
#: Those whose words stand in dictionaries: no names and addresses.
CHECKED = TEXT_KEYS - {"byline", "credit", "dateline", "contact", "source", "signature"}


class Place(NamedTuple):
    """``start`` to ``end`` are the value's characters, its quotes left out. ``style``: "literal" for the rest of a
    line as it stands, else as YAML has it: "" for plain, a quote, ``|`` or ``>``."""

    start: int
    end: int
    key: str
    style: str


@lru_cache(maxsize=128)
def front_places(text: str) -> tuple[Place, ...]:
    """Every text of the front matter, those of pictures too."""
    parts = divide(text)
    places: list[Place] = []
    starts = [len(parts.mark)]
    for line in parts.lines[: parts.end]:
        starts.append(starts[-1] + len(line))
    for chunk in chunks_of(parts):
        start, end = starts[chunk.start], starts[chunk.end]
        raw = text[start:end]
        found = KEY.match(raw) if chunk.key in LITERAL_KEYS else None
        value = raw[found.end() :].strip() if found else ""
        if found and value and value[0] not in "|>" and not QUOTED.match(value.partition("\n")[0]):
            at = raw.index(value, found.end())
            places.append(Place(start + at, start + at + len(value), chunk.key, "literal"))
            continue
        try:
            node = read_marks(raw)
        except EditError:
            continue  # the reader has told of it
        if node is not None:
            _gather(node, chunk.key, start, places)
    return tuple(places)


def _gather(node: Node, key: str, offset: int, places: list[Place]) -> None:
    match node:
        case Mapping(pairs):
            for name, value in pairs:
                _gather(value, name.text, offset, places)
        case Sequence():
            for item in node.items:
                _gather(item, key, offset, places)
        case Scalar(start, end, _, _, style):
            quotes = int(style in ("'", '"'))
            if end > start + 2 * quotes and style not in ("*", "!"):
                places.append(Place(offset + start + quotes, offset + end - quotes, key, style or ""))


def front_shape(text: str) -> object:
    """The keys of the front matter without their values: what no change of words may touch."""
    return _shape(front_of(text))


def _shape(node: yaml.Node | None) -> object:
    match node:
        case yaml.Mapping(pairs):
            return tuple((key.text, _shape(value)) for key, value in pairs)
        case yaml.Sequence(items):
            return tuple(_shape(item) for item in items)
        case _:
            return None if node is None else ""
