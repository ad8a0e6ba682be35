"""Paragraphs that have other lines though nobody edited them: how a slot's copy was fitted then and is now come in; the
first words of each, and what moved it, go out."""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from layout.model.nouns import counted
from layout.page.elements import Element
from layout.page.refit import Fit


class Moved(NamedTuple):
    """A paragraph as it is now, and why its lines are others."""

    element: Element
    why: str


def moved(then: Fit, now: Fit) -> Iterator[Moved]:
    """The paragraphs with the same text and other lines, in their order."""
    known: dict[object, deque[tuple[Element, Element]]] = {}
    for pair in zip(then.before, then.after, strict=False):
        known.setdefault(_text(pair[0]), deque()).append(pair)
    for base, element in zip(now.before, now.after, strict=False):
        same = known.get(_text(base))
        if not same:
            continue
        old_base, old = same.popleft()
        if element.ornament or _breaks(element) == _breaks(old):
            continue
        yield Moved(element, _why((old_base, old), (base, element)))


def picture_moved(then: Fit, now: Fit) -> str:
    """By how much the leading picture is deeper or shallower; "" where it is as it was."""
    if then.height is None or now.height is None or then.height == now.height:
        return ""
    lines = now.height - then.height
    return f"the picture is {counted(abs(lines), 'line')} {'taller' if lines > 0 else 'shorter'} than it was"


def _why(old: tuple[Element, Element], new: tuple[Element, Element]) -> str:
    before, after = old[1], new[1]
    if before.measures != after.measures:
        return "its lines are of another width: what stands beside it moved, or its legs are others"
    if after.loose != before.loose:
        if after.loose:
            return f"it takes a line {'more' if after.loose > 0 else 'less'}, so that the legs end level"
        return f"the legs end level now without the line that it took {'more' if before.loose > 0 else 'less'}"
    if after.broken is not new[0].broken:
        return "a leg ends in it now, and not with half a word"
    if before.broken is not old[0].broken:
        return "no leg ends any more where it was set without a hyphen"
    return "its type or its language is another"


def _breaks(element: Element) -> tuple[int, ...]:
    return tuple([line.end for line in element.broken.lines])


def _text(element: Element) -> object:
    return element.mark.role, "".join([span.text for span in element.copy.spans])
