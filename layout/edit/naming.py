"""The text of issue.yaml comes in, every place in it that names an article goes out; a path changed or taken out there.

Each name is found by its node, so that all else of the plan stays as the editor wrote it.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from layout.edit import splice
from layout.edit.marks import Mapping, Node, Scalar, Sequence, read_marks
from layout.edit.opened import Opened
from layout.edit.splice import Path
from layout.source.folders import normal


class Naming(NamedTuple):
    """``at`` leads to the path's node, ``slot`` to the slot around it; ``prints`` is False for a teaser."""

    path: str
    at: Path
    slot: Path
    prints: bool


def namings(opened: Opened) -> tuple[Naming, ...]:
    """All places of the plan that name an article, in the order of the file."""
    return namings_in(plan_text(opened))


def plan_text(opened: Opened) -> str:
    """The text of issue.yaml."""
    return opened.drafts.text(opened.issue.plan) or ""


def namings_in(text: str) -> tuple[Naming, ...]:
    """The same of a text."""
    root = read_marks(text.removeprefix(splice.BOM))
    return tuple(naming for slot, node in _slots(root) for naming in _content(node, slot))


def _slots(root: Node | None) -> Iterator[tuple[Path, Node]]:
    pages = _get(root, "pages")
    for i, page in enumerate(pages.items if isinstance(pages, Sequence) else ()):
        yield from _slots_of(page, ("pages", i))
    editions = _get(root, "editions")
    for edition, keys in editions.pairs if isinstance(editions, Mapping) else ():
        changed = _get(keys, "pages")
        for number, page in changed.pairs if isinstance(changed, Mapping) else ():
            yield from _slots_of(page, ("editions", edition.text, "pages", number.text))


def _slots_of(page: Node, at: Path) -> Iterator[tuple[Path, Node]]:
    slots = _get(page, "slots")
    for slot, node in slots.pairs if isinstance(slots, Mapping) else ():
        yield (*at, "slots", slot.text), node


def _content(node: Node, slot: Path) -> Iterator[Naming]:
    if isinstance(node, Scalar) and not node.empty:
        yield Naming(normal(node.text), slot, slot, True)
    for key in ("article", "package", "items", "teasers", "contents"):
        value = _get(node, key)
        if isinstance(value, Scalar) and key == "article" and not value.empty:
            yield Naming(normal(value.text), (*slot, key), slot, True)
        for i, item in enumerate(value.items if isinstance(value, Sequence) else ()):
            if isinstance(item, Scalar) and not item.empty:
                yield Naming(normal(item.text), (*slot, key, i), slot, key not in ("teasers", "contents"))


def _get(node: Node | None, key: str) -> Node | None:
    if isinstance(node, Mapping):
        at = node.find(key)
        return node.pairs[at][1] if at >= 0 else None
    return None


def with_paths(text: str, moved: Callable[[str], str]) -> str:
    """The plan with other paths of articles."""
    fresh = {naming.at: moved(naming.path) for naming in namings_in(text) if moved(naming.path) != naming.path}
    return splice.put_each(text, fresh) if fresh else text


def without_path(text: str, path: str) -> str:
    """The plan without an article: out of its list, or its slot empty.

    In an edition the slot is marked as empty where the first edition has something there, which would come back.
    """
    while naming := next((n for n in namings_in(text) if n.path == path), None):
        text = _taken_out(text, naming)
    return text


def _taken_out(text: str, naming: Naming) -> str:
    listed = isinstance(naming.at[-1], int)
    if listed and len(_siblings(text, naming)) > 1:
        return splice.cut(text, naming.at)
    if listed and not naming.prints:
        return splice.put(text, naming.at[:-1], "auto")
    if naming.slot[0] == "editions" and _in_first(text, naming.slot):
        return splice.put(text, naming.slot, None)
    return splice.cut(text, naming.slot)


def _siblings(text: str, naming: Naming) -> list[Node]:
    node = read_marks(text.removeprefix(splice.BOM))
    for key in naming.at[:-1]:
        node = node.items[key] if isinstance(node, Sequence) and isinstance(key, int) else _get(node, str(key))
    return node.items if isinstance(node, Sequence) else []


def _in_first(text: str, slot: Path) -> bool:
    """Whether the first edition's page has the slot of an edition's."""
    number = str(slot[3])
    home = ("pages", int(number) - 1, *slot[4:]) if number.isdecimal() else ()
    return any(at == home for at, _ in _slots(read_marks(text.removeprefix(splice.BOM))))
