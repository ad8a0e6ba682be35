"""The text of an article's file and an act on its pictures come in, the text with that one change goes out.

The lines of ``pictures`` alone are handed to ``splice``: what stands above and below need not be YAML.
"""

from collections.abc import Callable
from typing import Any

from layout.edit import splice
from layout.edit.front import chunks_of, divide, front_of, one_line, set_front, with_chunk
from layout.edit.opened import EditError
from layout.source.decode import clean
from layout.source.yaml import Mapping, Scalar, Sequence


def pictures_of(text: str) -> tuple[dict[str, Any], ...]:
    """The pictures of an article as its file writes them: texts by key, ``focus`` a list of texts."""
    front = front_of(text)
    node = front.get("pictures") if front else None
    if not isinstance(node, Sequence):
        return ()
    return tuple(_picture(item) for item in node.items)


def _picture(node: Mapping | Sequence | Scalar) -> dict[str, Any]:
    if isinstance(node, Scalar):
        return {"file": clean(node.text)}
    if isinstance(node, Sequence):
        return {}
    return {
        key.text: [item.text for item in value.items if isinstance(item, Scalar)]
        if isinstance(value, Sequence)
        else clean(value.text)
        for key, value in node.pairs
        if isinstance(value, (Scalar, Sequence))
    }


def add_picture(text: str, name: str, **keys: Any) -> str:
    """One more picture, the last of the list."""
    picture = {"file": name, **{key: value for key, value in keys.items() if value not in (None, "")}}
    if not isinstance(_list(text), Sequence):
        return set_front(text, "pictures", [picture])
    return _spliced(text, lambda chunk: splice.insert(chunk, ("pictures",), len(pictures_of(text)), picture))


def set_picture(text: str, index: int, key: str, value: Any) -> str:
    """Another value of one key of a picture; None and "" cut the key."""
    if isinstance(value, str):
        value = one_line(value)
    known = _known(text, index)
    node = _list(text)
    if isinstance(node, Sequence) and isinstance(node.items[index], Scalar):  # "- pictures/a.jpg" alone
        if key == "file":
            return _spliced(text, lambda chunk: splice.put(chunk, ("pictures", index), value))
        if value in (None, ""):
            return text
        return _spliced(text, lambda chunk: splice.put(chunk, ("pictures", index), {**known, key: value}))
    if value in (None, ""):
        if key == "file":
            raise EditError("a picture needs its file", "take the picture out instead")
        if key not in known:
            return text
        return _spliced(text, lambda chunk: splice.cut(chunk, ("pictures", index, key)))
    return _spliced(text, lambda chunk: splice.put(chunk, ("pictures", index, key), value))


def cut_picture(text: str, index: int) -> str:
    """The article without one of its pictures; without the key where it was the last."""
    _known(text, index)
    if len(pictures_of(text)) == 1:
        return set_front(text, "pictures", None)
    return _spliced(text, lambda chunk: splice.cut(chunk, ("pictures", index)))


def move_picture(text: str, index: int, to: int) -> str:
    """A picture at another place of the list."""
    _known(text, index)
    _known(text, to)
    if index == to:
        return text
    return _spliced(text, lambda chunk: splice.move_item(chunk, ("pictures",), index, to))


def _known(text: str, index: int) -> dict[str, Any]:
    known = pictures_of(text)
    if not 0 <= index < len(known):
        raise EditError(f"the article has no picture {index + 1}", f"it has {len(known)}")
    return known[index]


def _list(text: str) -> Mapping | Sequence | Scalar | None:
    front = front_of(text)
    return front.get("pictures") if front else None


def _spliced(text: str, act: Callable[[str], str]) -> str:
    """The file with the lines of ``pictures`` as an act leaves them."""
    parts = divide(text)
    chunks = chunks_of(parts, "pictures")
    if not chunks:
        raise EditError("the pictures of this article cannot be found in its text", "edit its front matter by hand")
    return with_chunk(parts, chunks[0], act("".join(parts.lines[chunks[0].start : chunks[0].end])))
