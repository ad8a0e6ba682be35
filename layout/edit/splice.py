"""YAML text and a key path come in, the text with that one value put, cut or moved goes out: no other byte changes.

A path is a tuple of keys and of places in lists, from 0. Comments behind a value go with it; comments on lines of their
own above a list's item belong to the item, those above a key stay where they are.
"""

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from collections.abc import Sequence as SequenceType
from typing import Any, NamedTuple

from layout.edit.marks import (
    BREAKS,
    Mapping,
    Node,
    Scalar,
    Sequence,
    line_end,
    line_start,
    past_break,
    read_marks,
    skip,
)  # fmt: skip
from layout.edit.opened import EditError
from layout.edit.writing import Raw, Style, Written, behind, entry, inline, pair, scalar, write

Path = tuple[str | int, ...]
BOM = "\ufeff"


class Missing:
    """What ``get`` gives for a path that leads nowhere."""

    def __bool__(self) -> bool:
        return False


MISSING = Missing()


class Change(NamedTuple):
    """The text between two indexes becomes another."""

    start: int
    end: int
    text: str


class _Place(NamedTuple):
    """A node with what holds it: its parent (None for the root) and its place there."""

    node: Node
    parent: Sequence | Mapping | None
    at: int


# --- looking --------------------------------------------------------------------------------------------------------


def get(text: str, path: Path = (), missing: Any = MISSING) -> Any:
    """What stands at a path: texts as str, ``~`` as None, lists, dicts (keys as written)."""
    root = read_marks(text.removeprefix(BOM))
    place = _find(root, path)
    return data(place.node) if place is not None else missing


def data(node: Node | None) -> Any:
    """A node as Python has it; every scalar is a text."""
    if isinstance(node, Scalar):
        return None if node.empty else node.text
    if isinstance(node, Sequence):
        return [data(item) for item in node.items]
    if isinstance(node, Mapping):
        made: dict[str, Any] = {}
        for key, value in node.pairs:
            made.setdefault(key.text, data(value))
        return made
    return None


def raw(text: str, path: Path) -> Any:
    """The value at a path as it is written, to be put elsewhere; what it says, where its text would not do."""
    text = text.removeprefix(BOM)
    place = _must_find(text, path)
    node, parent = place.node, place.parent
    if node.end == len(text) and isinstance(node, Scalar) and node.style in ("|", ">"):
        return node.text  # without a line end here, with one elsewhere
    if _is_block(node):
        lines = " " * node.column + text[node.start : line_end(text, node.end)]
        return Raw(lines, node.column, True, False, data(node))
    column = parent.column if parent is not None else 0
    return Raw(text[node.start : node.end], column, False, parent is not None and parent.flow, data(node))


# --- changing -------------------------------------------------------------------------------------------------------


def put(text: str, path: Path, value: Any, order: SequenceType[str] = ()) -> str:
    """The text with a value at the path; missing mappings are made. ``order``: where a new key goes among others."""
    return _within(text, lambda body: _put(body, path, value, order))


def put_each(text: str, values: MappingType[Path, Any]) -> str:
    """Several texts, numbers or lists at once, each in the place of one that is there."""

    def changes(body: str) -> list[Change]:
        made: list[Change] = []
        for path, value in values.items():
            made += _replaced(body, _must_find(body, path), value)
        return made

    return _within(text, changes)


def cut(text: str, path: Path, least: int = -1) -> str:
    """The text without a key or item. What it leaves empty goes too, as far up as paths of ``least`` steps."""
    return _within(text, lambda body: _cut(body, path, len(path) if least < 0 else least))


def cut_each(text: str, path: Path, keys: SequenceType[str], least: int = -1) -> str:
    """The text without several keys of the mapping at the path; what it leaves empty goes too, as by ``cut``."""
    body = text.removeprefix(BOM)
    node = _must_find(body, path).node
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
    return _within(text, lambda inner: [c for key in keys for c in _cut(inner, (*path, key), len(path) + 1)])


def insert(text: str, path: Path, index: int, value: Any) -> str:
    """The text with one more item in the list at the path, before the item ``index``."""
    return _within(text, lambda body: _insert(body, path, index, value))


def move_item(text: str, path: Path, origin: int, to: int) -> str:
    """The text with an item of a list at another place, its own text and comments as they were."""
    return _within(text, lambda body: _move(body, path, origin, to))


def rename_key(text: str, path: Path, name: str | int) -> str:
    """The text with the last key of the path called otherwise."""
    return rename_keys(text, {path: name})


def rename_keys(text: str, names: MappingType[Path, str | int]) -> str:
    """Several keys called otherwise at once, so that they can change names among each other."""

    def changes(body: str) -> list[Change]:
        made: list[Change] = []
        for path, name in names.items():
            place = _must_find(body, path)
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


# --- finding --------------------------------------------------------------------------------------------------------


def _find(root: Node | None, path: Path) -> _Place | None:
    if root is None:
        return None
    place = _Place(root, None, 0)
    for step in path:
        node = place.node
        if isinstance(node, Mapping):
            index = node.find(step)
            if index < 0:
                return None
            place = _Place(node.pairs[index][1], node, index)
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            place = _Place(node.items[step], node, step)
        else:
            return None
    return place


def _must_find(text: str, path: Path) -> _Place:
    place = _find(read_marks(text), path)
    if place is None:
        raise EditError(f"there is no {_named(path)} in the file", "it may have been changed meanwhile")
    return place


def _named(path: Path) -> str:
    return ".".join([str(step) for step in path]) or "text"


def _is_block(node: Node) -> bool:
    return isinstance(node, Sequence | Mapping) and not node.flow


def _style(text: str, root: Node | None) -> Style:
    """How the file is written, by its first line break, mapping in a mapping, and list in a mapping."""
    at = line_end(text, 0)
    newline = text[at : past_break(text, at)]
    newline = newline if newline in ("\r\n", "\r") else "\n"
    step = dash = -1
    waiting = [root]
    while waiting and (step < 0 or dash < 0):
        node = waiting.pop(0)
        if isinstance(node, Sequence):
            waiting += node.items
        elif isinstance(node, Mapping) and not node.flow:
            for _, value in node.pairs:
                if isinstance(value, Mapping) and not value.flow and step < 0:
                    step = value.column - node.column
                elif isinstance(value, Sequence) and not value.flow and dash < 0:
                    dash = value.column - node.column
                waiting.append(value)
    return Style(newline, step if step > 0 else 2, dash if dash >= 0 else 2, text[-1:] in tuple(BREAKS))


# --- putting --------------------------------------------------------------------------------------------------------


def same(node: Node, value: Any) -> bool:
    """Whether a node says the value already, as our reader takes it."""
    if isinstance(value, Raw):
        value = value.value
    if isinstance(node, Scalar):
        if value is None or isinstance(value, MappingType | list | tuple):
            return value is None and node.empty
        wanted = value if isinstance(value, str) else scalar(value)
        return node.text == wanted and not node.empty
    if isinstance(node, Sequence):
        return (
            isinstance(value, list | tuple)
            and len(node.items) == len(value)
            and all(same(item, part) for item, part in zip(node.items, value, strict=True))
        )
    return (
        isinstance(value, MappingType)
        and [key.text for key, _ in node.pairs] == [str(key) for key in value]
        and all(same(item, part) for (_, item), part in zip(node.pairs, value.values(), strict=True))
    )


def _put(text: str, path: Path, value: Any, order: SequenceType[str]) -> list[Change]:
    root = read_marks(text)
    if not path:
        raise EditError("a file cannot be put in the place of a file", "give the key of a value")
    depth = len(path)
    while depth and _find(root, path[:depth]) is None:
        depth -= 1
    place = _find(root, path[:depth])
    if place is not None and depth == len(path):
        return _replaced(text, place, value)
    for step in reversed(path[depth + 1 :]):
        value = {step: value}
    step = path[depth]
    if place is None:  # nothing stands in the file yet
        gap = "" if not text or text[-1] in BREAKS else "\n"
        return [Change(len(text), len(text), gap + pair(str(step), value, 0, Style()) + "\n")]
    style = _style(text, root)
    node = place.node
    if isinstance(node, Mapping):
        return _added(text, node, (step, value), order, style)
    if isinstance(node, Sequence) and step == len(node.items):
        return _insert(text, path[:depth], len(node.items), value)
    if isinstance(node, Scalar) and node.empty and isinstance(step, str | int):
        if place.parent is None:
            return [Change(node.start, node.end, pair(str(step), value, 0, style))]
        return _replaced(text, place, {step: value})
    raise EditError(f"{_named(path[:depth])} is not a mapping of keys", "see that value in the file")


def _replaced(text: str, place: _Place, value: Any) -> list[Change]:
    node, parent = place.node, place.parent
    if same(node, value):
        return []
    if parent is None:
        raise EditError("the whole file would be written anew", "give the key of a value")
    if parent.flow:
        return [_in_flow(place, value)]
    style = _style(text, read_marks(text))
    if isinstance(parent, Mapping):
        key = parent.pairs[place.at][0]
        colon = skip(text, key.end)
        if text[colon : colon + 1] != ":":  # `? key` alone
            return [
                Change(
                    key.end, key.end, style.newline + " " * parent.column + ":" + behind(Written(inline(value)), style)
                )
            ]
        return _over(text, node, colon + 1, write(value, parent.column, style), style)
    made = write(value, parent.column, style, is_item=True)
    return _over(text, node, parent.dashes[place.at] + 1, made, style)


def _in_flow(place: _Place, value: Any) -> Change:
    node, parent = place.node, place.parent
    made = inline(value)
    if node.start < node.end:
        return Change(node.start, node.end, made)
    assert isinstance(parent, Mapping)
    key = parent.pairs[place.at][0]
    return Change(node.start, node.end, f" {made}" if node.start > key.end else f": {made}")


def _over(text: str, node: Node, after: int, made: Written, style: Style) -> list[Change]:
    """The value behind a colon or dash (which ends at ``after``) replaced by another; comments on that line stay."""
    below = style.newline + made.below if made.below else ""
    head = line_end(text, after)
    if _is_block(node):
        end = line_end(text, node.end)
        rest = text[after:head] if node.start > head else ""
        rest = rest if "#" in rest else ""
        return [Change(after, end, (f" {made.inline}" if made.inline else "") + rest + below)]
    if isinstance(node, Scalar) and node.style in ("|", ">"):
        first = line_end(text, node.start)
        comment = text[node.start : first].partition("#")
        rest = f"  #{comment[2]}" if comment[1] else ""
        origin = after if node.start <= head else node.start
        gap = " " if made.inline and origin == after else ""
        return [Change(origin, node.end, gap + made.inline + rest + below)]
    if node.start == node.end:
        changes = [Change(node.start, node.end, f" {made.inline}" if made.inline else "")]
        return [*changes, *([Change(head, head, below)] if below else [])]
    if not below:
        return [Change(node.start, node.end, made.inline)]
    end = line_end(text, node.end)
    lead = f" {made.inline}" if made.inline else ""
    if node.start <= head:
        return [Change(after, node.end, lead), Change(end, end, below)]
    rest = text[node.end : end].strip()  # the value stands on a line of its own
    return [Change(after, after, lead), Change(head, end, (f"  {rest}" if rest else "") + below)]


def _added(
    text: str, node: Mapping, new: tuple[str | int, Any], order: SequenceType[str], style: Style
) -> list[Change]:
    """One more key of a mapping."""
    key, value = str(new[0]), new[1]
    index = _place_of(key, [name.text for name, _ in node.pairs], order)
    if node.flow:
        return _added_in_flow(text, node, f"{scalar(key, True)}: {inline(value)}", index, style)
    made = pair(key, value, node.column, style)
    if index == 0:
        start = node.start
        return [Change(start, start, made.lstrip(" ") + style.newline + " " * node.column)]
    end = line_end(text, node.pairs[index - 1][1].end)
    return [Change(end, end, style.newline + made)]


def _place_of(key: str, keys: list[str], order: SequenceType[str]) -> int:
    """Before which of the keys a new one goes, by the usual order; at the end where that does not say."""
    if key not in order:
        return len(keys)
    before = set(order[: list(order).index(key)])
    for i in range(len(keys) - 1, -1, -1):
        if keys[i] in before:
            return i + 1
    known = [i for i, name in enumerate(keys) if name in order]
    return known[0] if known else len(keys)


def _added_in_flow(text: str, node: Mapping | Sequence, made: str, index: int, style: Style) -> list[Change]:
    """One more pair or item of a flow collection, on a line of its own where the others stand so."""
    spans = _spans(text, node)
    if not spans:
        return [Change(node.start + 1, node.start + 1, made)]
    if text[node.start] not in "[{":  # a pair alone in a list, without braces
        return [Change(node.start, node.start, "{"), Change(node.end, node.end, f", {made}}}")]
    if index < len(spans):
        start = spans[index][0]
        own_line = index > 0 and text[line_start(text, start) : start].isspace()
        parted = style.newline + text[line_start(text, start) : start] if own_line else " "
        return [Change(start, start, f"{made},{parted}")]
    start, end = spans[-1]
    comma = skip(text, end)
    lead = text[line_start(text, start) : start]
    several = len(spans) == 1 or line_start(text, start) > spans[-2][1]
    if lead and not lead.isspace():
        several = False
    if text[comma] == ",":
        if several:
            stop = line_end(text, comma)
            if node.end <= stop:
                stop = comma + 1
            return [Change(stop, stop, f"{style.newline}{lead}{made},")]
        return [Change(comma + 1, comma + 1, f" {made}")]
    if several and lead:
        stop = min(line_end(text, end), node.end - 1)
        stop = end if stop == node.end - 1 else stop
        return [Change(end, end, ","), Change(stop, stop, f"{style.newline}{lead}{made}")]
    return [Change(end, end, f", {made}")]


def _spans(text: str, node: Mapping | Sequence) -> list[tuple[int, int]]:
    """Where each pair or item begins and ends, with its dash or question mark."""
    if isinstance(node, Sequence):
        return list(zip(node.dashes, [item.end for item in node.items], strict=True))
    spans: list[tuple[int, int]] = []
    for key, value in node.pairs:
        start = key.start
        before = spans[-1][1] if spans else node.start
        mark = skip(text, before)
        if mark < start and text[mark] in "{,":
            mark = skip(text, mark + 1)
        spans.append((mark if mark < start and text[mark] == "?" else start, max(value.end, key.end)))
    return spans


# --- cutting --------------------------------------------------------------------------------------------------------


def _cut(text: str, path: Path, least: int) -> list[Change]:
    if not path:
        raise EditError("a whole file cannot be cut out of itself", "give the key of a value")
    place = _must_find(text, path)
    while len(path) > max(least, 1):
        parent = place.parent
        assert parent is not None
        if len(_spans(text, parent)) > 1:
            break
        path = path[:-1]
        place = _must_find(text, path)
    node = place.parent
    assert node is not None
    spans = _spans(text, node)
    if node.flow:
        return _cut_in_flow(text, node, spans, place.at)
    if len(spans) == 1:
        return _emptied(text, node, path)
    start, end = spans[place.at]
    stop = line_end(text, end)
    if isinstance(node, Sequence):
        start = _with_comments(text, start)
    begin = line_start(text, start)
    if text[begin:start].strip(" "):  # the first of a block that begins behind a dash
        following = spans[place.at + 1][0]
        if not text[stop:following].strip():
            return [Change(start, following, "")]
        return [Change(start, stop, "")]
    if stop < len(text):
        return [Change(begin, past_break(text, stop), "")]
    while begin > 0 and text[begin - 1] in BREAKS:  # the last line of a file without a line end
        begin -= 2 if text[begin - 2 : begin] == "\r\n" else 1
        break
    return [Change(begin, stop, "")]


def _emptied(text: str, node: Sequence | Mapping, path: Path) -> list[Change]:
    """The only key or item of a block goes: an empty mapping or list stays, on the line of what held it."""
    made = Written("[]" if isinstance(node, Sequence) else "{}")
    if len(path) == 1:
        return [Change(node.start, line_end(text, node.end), made.inline)]
    return _replaced(text, _must_find(text, path[:-1]), [] if isinstance(node, Sequence) else {})


def _with_comments(text: str, start: int) -> int:
    """Where the comments begin that stand on lines of their own right above an item, in its column."""
    begin = line_start(text, start)
    lead = text[begin:start]
    if lead.strip(" "):
        return start
    while begin > 0:
        above = line_start(text, begin - (2 if text[begin - 2 : begin] == "\r\n" else 1))
        if not text[above:begin].startswith(lead + "#"):
            break
        begin = above
    return begin + len(lead)


def _cut_in_flow(text: str, node: Sequence | Mapping, spans: list[tuple[int, int]], index: int) -> list[Change]:
    start, end = spans[index]
    comma = skip(text, end)
    has_comma = comma < node.end and text[comma] == ","
    if text[node.start] not in "[{":
        return [Change(node.start, node.end, "{}")]
    if len(spans) == 1:
        return [Change(start, comma + 1 if has_comma else end, "")]
    if index < len(spans) - 1:
        stop = comma + 1
        own_line = text[line_start(text, start) : start].isspace() or line_start(text, start) == start
        rest = text[stop : line_end(text, stop)].strip(" \t")
        if own_line and (not rest or rest.startswith("#")):
            return [Change(line_start(text, start), past_break(text, line_end(text, stop)), "")]
        return [Change(start, _past_spaces(text, stop), "")]
    before = skip(text, spans[index - 1][1])
    if text[before + 1 : start].strip():  # a comment between keeps its place
        return [Change(before, before + 1, ""), Change(start, comma + 1 if has_comma else end, "")]
    if has_comma:
        return [Change(before + 1, comma + 1, "")]
    return [Change(before, end, "")]


def _past_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at


# --- lists ----------------------------------------------------------------------------------------------------------


def _list_at(text: str, path: Path) -> Sequence | None:
    """The list at a path; None where nothing stands there yet."""
    place = _find(read_marks(text), path)
    if place is None or (isinstance(place.node, Scalar) and place.node.empty):
        return None
    if not isinstance(place.node, Sequence):
        raise EditError(f"{_named(path)} is not a list", "write it as [a, b], or one - a line")
    return place.node


def _insert(text: str, path: Path, index: int, value: Any) -> list[Change]:
    node = _list_at(text, path)
    if node is None:
        return _put(text, path, [value], ())
    style = _style(text, read_marks(text))
    index = max(0, min(index, len(node.items)))
    if node.flow:
        return _added_in_flow(text, node, inline(value), index, style)
    gap = 1
    first, dash = node.items[0], node.dashes[0]
    if not _is_block(first) and first.start < line_end(text, dash) and first.start - dash > 1:
        gap = first.start - dash - 1
    made = entry(value, node.column, style, gap)
    if index == 0:
        start = _with_comments(text, dash)
        return [Change(start, start, made.lstrip(" ") + style.newline + " " * node.column)]
    end = line_end(text, node.items[index - 1].end)
    return [Change(end, end, style.newline + made)]


def _move(text: str, path: Path, origin: int, to: int) -> list[Change]:
    node = _list_at(text, path)
    count = len(node.items) if node else 0
    if node is None or not (0 <= origin < count and 0 <= to < count):
        raise EditError(f"{_named(path)} has no such place to move", f"it has {count} items")
    chunks = _spans(text, node)
    if not node.flow:
        chunks = [(_with_comments(text, start), line_end(text, end)) for start, end in chunks]
    turned = list(range(count))
    turned.insert(to, turned.pop(origin))
    return [
        Change(*chunks[i], text[slice(*chunks[j])]) for i, j in enumerate(turned) if i != j
    ]  # what stands between items keeps its place
