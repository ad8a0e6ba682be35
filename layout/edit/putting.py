"""A place in a YAML text and a value come in, the changes of the text that put it there go out."""

from collections.abc import Mapping as MappingType
from collections.abc import Sequence as SequenceType
from typing import Any

from layout.edit.finding import Change, Path, Place, find, is_block, list_at, named, spans_of, style_of, with_comments
from layout.edit.marks import BREAKS, Mapping, Node, Scalar, Sequence, line_end, line_start, read_marks, skip
from layout.edit.opened import EditError
from layout.edit.writing import Raw, Style, Written, behind, entry, inline, pair, scalar, write


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


def put_at(text: str, path: Path, value: Any, order: SequenceType[str]) -> list[Change]:
    root = read_marks(text)
    if not path:
        raise EditError("a file cannot be put in the place of a file", "give the key of a value")
    depth = len(path)
    while depth and find(root, path[:depth]) is None:
        depth -= 1
    place = find(root, path[:depth])
    if place is not None and depth == len(path):
        return replaced(text, place, value)
    for step in reversed(path[depth + 1 :]):
        value = {step: value}
    step = path[depth]
    if place is None:  # nothing stands in the file yet
        gap = "" if not text or text[-1] in BREAKS else "\n"
        return [Change(len(text), len(text), gap + pair(str(step), value, 0, Style()) + "\n")]
    style = style_of(text, root)
    node = place.node
    if isinstance(node, Mapping):
        return _added(text, node, (step, value), order, style)
    if isinstance(node, Sequence) and step == len(node.items):
        return insert_at(text, path[:depth], len(node.items), value)
    if isinstance(node, Scalar) and node.empty and isinstance(step, str | int):
        if place.parent is None:
            return [Change(node.start, node.end, pair(str(step), value, 0, style))]
        return replaced(text, place, {step: value})
    raise EditError(f"{named(path[:depth])} is not a mapping of keys", "see that value in the file")


def replaced(text: str, place: Place, value: Any) -> list[Change]:
    node, parent = place.node, place.parent
    if same(node, value):
        return []
    if parent is None:
        raise EditError("the whole file would be written anew", "give the key of a value")
    if parent.flow:
        return [_in_flow(place, value)]
    style = style_of(text, read_marks(text))
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


def _in_flow(place: Place, value: Any) -> Change:
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
    if is_block(node):
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
        return added_in_flow(text, node, f"{scalar(key, True)}: {inline(value)}", index, style)
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


def added_in_flow(text: str, node: Mapping | Sequence, made: str, index: int, style: Style) -> list[Change]:
    """One more pair or item of a flow collection, on a line of its own where the others stand so."""
    spans = spans_of(text, node)
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


def insert_at(text: str, path: Path, index: int, value: Any) -> list[Change]:
    node = list_at(text, path)
    if node is None:
        return put_at(text, path, [value], ())
    style = style_of(text, read_marks(text))
    index = max(0, min(index, len(node.items)))
    if node.flow:
        return added_in_flow(text, node, inline(value), index, style)
    gap = 1
    first, dash = node.items[0], node.dashes[0]
    if not is_block(first) and first.start < line_end(text, dash) and first.start - dash > 1:
        gap = first.start - dash - 1
    made = entry(value, node.column, style, gap)
    if index == 0:
        start = with_comments(text, dash)
        return [Change(start, start, made.lstrip(" ") + style.newline + " " * node.column)]
    end = line_end(text, node.items[index - 1].end)
    return [Change(end, end, style.newline + made)]
