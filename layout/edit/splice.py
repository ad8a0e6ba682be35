"""YAML text and a key path come in, the text with that one value put, cut or moved goes out: no other byte changes.

A path is a tuple of keys and of places in lists, from 0. Comments behind a value go with it; comments on lines of their
own above a list's item belong to the item, those above a key stay where they are.
"""

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from collections.abc import Sequence as SequenceType
from typing import Any

from layout.edit.cutting import cut_at, move_in
from layout.edit.finding import Change, Path, data, find, is_block, must_find
from layout.edit.marks import BREAKS, Mapping, Scalar, line_end, line_start, read_marks
from layout.edit.putting import insert_at, put_at, replaced
from layout.edit.writing import Raw, scalar

__all__ = [
    "BOM", "MISSING", "Missing", "Path", "Raw", "cut", "cut_each", "get", "insert", "move_item", "put", "put_each",
    "raw", "rename_key", "rename_keys",
]  # fmt: skip

BOM = "\ufeff"


class Missing:
    """What ``get`` gives for a path that leads nowhere."""

    def __bool__(self) -> bool:
        return False


MISSING = Missing()


def get(text: str, path: Path = (), missing: Any = MISSING) -> Any:
    """What stands at a path: texts as str, ``~`` as None, lists, dicts (keys as written)."""
    root = read_marks(text.removeprefix(BOM))
    place = find(root, path)
    return data(place.node) if place is not None else missing


def raw(text: str, path: Path) -> Any:
    """The value at a path as it is written, to be put elsewhere; what it says, where its text would not do."""
    text = text.removeprefix(BOM)
    place = must_find(text, path)
    node, parent = place.node, place.parent
    if node.end == len(text) and isinstance(node, Scalar) and node.style in ("|", ">"):
        return node.text  # without a line end here, with one elsewhere
    if is_block(node):
        lines = " " * node.column + text[node.start : line_end(text, node.end)]
        return Raw(lines, node.column, True, False, data(node))
    column = parent.column if parent is not None else 0
    return Raw(text[node.start : node.end], column, False, parent is not None and parent.flow, data(node))


def put(text: str, path: Path, value: Any, order: SequenceType[str] = ()) -> str:
    """The text with a value at the path; missing mappings are made. ``order``: where a new key goes among others."""
    return _within(text, lambda body: put_at(body, path, value, order))


def put_each(text: str, values: MappingType[Path, Any]) -> str:
    """Several texts, numbers or lists at once, each in the place of one that is there."""

    def changes(body: str) -> list[Change]:
        made: list[Change] = []
        for path, value in values.items():
            made += replaced(body, must_find(body, path), value)
        return made

    return _within(text, changes)


def cut(text: str, path: Path, least: int = -1) -> str:
    """The text without a key or item. What it leaves empty goes too, as far up as paths of ``least`` steps."""
    return _within(text, lambda body: cut_at(body, path, len(path) if least < 0 else least))


def cut_each(text: str, path: Path, keys: SequenceType[str], least: int = -1) -> str:
    """The text without several keys of the mapping at the path; what it leaves empty goes too, as by ``cut``."""
    body = text.removeprefix(BOM)
    node = must_find(body, path).node
    if not isinstance(node, Mapping) or len(keys) < 2:
        for key in keys:
            text = cut(text, (*path, key), least)
        return text
    if 0 <= least <= len(path) and {key.text for key, _ in node.pairs} <= set(keys):
        return cut(text, path, least)
    behind_dash = body[line_start(body, node.start) : node.start].strip(" ")
    if node.flow or behind_dash or body[-1] not in BREAKS or len(node.pairs) <= len(keys):
        for key in keys:
            text = cut(text, (*path, key), least)
        return text
    return _within(text, lambda inner: [c for key in keys for c in cut_at(inner, (*path, key), len(path) + 1)])


def insert(text: str, path: Path, index: int, value: Any) -> str:
    """The text with one more item in the list at the path, before the item ``index``."""
    return _within(text, lambda body: insert_at(body, path, index, value))


def move_item(text: str, path: Path, origin: int, to: int) -> str:
    """The text with an item of a list at another place, its own text and comments as they were."""
    return _within(text, lambda body: move_in(body, path, origin, to))


def rename_key(text: str, path: Path, name: str | int) -> str:
    """The text with the last key of the path called otherwise."""
    return rename_keys(text, {path: name})


def rename_keys(text: str, names: MappingType[Path, str | int]) -> str:
    """Several keys called otherwise at once, so that they can change names among each other."""

    def changes(body: str) -> list[Change]:
        made: list[Change] = []
        for path, name in names.items():
            place = must_find(body, path)
            if isinstance(place.parent, Mapping):
                key = place.parent.pairs[place.at][0]
                made.append(Change(key.start, key.end, scalar(str(name), True)))
        return made

    return _within(text, changes)


def _within(text: str, make: Any) -> str:
    """The text changed, its byte order mark left where it was."""
    body = text.removeprefix(BOM)
    return text[: len(text) - len(body)] + _apply(body, make(body))


def _apply(text: str, changes: Iterable[Change]) -> str:
    pieces: list[str] = []
    at = 0
    for change in sorted(changes, key=lambda c: (c.start, c.end)):
        pieces += (text[at : change.start], change.text)
        at = change.end
    return "".join([*pieces, text[at:]])
