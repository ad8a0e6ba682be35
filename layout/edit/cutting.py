"""A place in a YAML text comes in, the changes of the text that cut it out, or move it in its list, go out."""

from layout.edit.finding import Change, Path, list_at, must_find, named, spans_of, with_comments
from layout.edit.marks import BREAKS, Mapping, Sequence, line_end, line_start, past_break, skip
from layout.edit.opened import EditError
from layout.edit.putting import replaced
from layout.edit.writing import Written
from layout.model.nouns import counted


def cut_at(text: str, path: Path, least: int) -> list[Change]:
    if not path:
        raise EditError("a whole file cannot be cut out of itself", "give the key of a value")
    place = must_find(text, path)
    while len(path) > max(least, 1):
        parent = place.parent
        assert parent is not None
        if len(spans_of(text, parent)) > 1:
            break
        path = path[:-1]
        place = must_find(text, path)
    node = place.parent
    assert node is not None
    spans = spans_of(text, node)
    if node.flow:
        return _cut_in_flow(text, node, spans, place.at)
    if len(spans) == 1:
        return _emptied(text, node, path)
    start, end = spans[place.at]
    stop = line_end(text, end)
    if isinstance(node, Sequence):
        start = with_comments(text, start)
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
    return replaced(text, must_find(text, path[:-1]), [] if isinstance(node, Sequence) else {})


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


def move_in(text: str, path: Path, origin: int, to: int) -> list[Change]:
    node = list_at(text, path)
    count = len(node.items) if node else 0
    if node is None or not (0 <= origin < count and 0 <= to < count):
        raise EditError(f"{named(path)} has no such place to move", f"it has {counted(count, 'item')}")
    chunks = spans_of(text, node)
    if not node.flow:
        chunks = [(with_comments(text, start), line_end(text, end)) for start, end in chunks]
    turned = list(range(count))
    turned.insert(to, turned.pop(origin))
    return [
        Change(*chunks[i], text[slice(*chunks[j])]) for i, j in enumerate(turned) if i != j
    ]  # what stands between items keeps its place
