"""What fills a slot, composed from left to right, comes in; the same for a language that is written from right to left
goes out: legs, heads, indents, pictures and rules change sides, and nothing is turned over.

Lines are moved as a whole: the order of the words within them is the text's own affair (``text.turning``).
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, assert_never

from layout.display.items import Fill, GlyphRun, Group, Item, Outline, Picture, Stroke, Tag
from layout.page.region import StorySlot
from layout.page.shift import shifted_item

#: Runs on one baseline no further apart than this, in em, are one line: less than a gutter, more than any space
#: at which the face changes.
_APART: Final = 0.9


def mirrored(slot: StorySlot) -> StorySlot:
    """The slot from right to left."""
    width = slot.region.width
    return replace(slot, tags=tuple([_tag(tag, width) for tag in slot.tags]))


def mirrored_items(items: tuple[Item, ...], width: float, *, marked: bool = False) -> tuple[Item, ...]:
    """Items within a ``width`` from 0 on, each at its place from the other side. ``marked``: the first run is a list's
    marker, which is no part of the line that it stands before."""
    found: list[Item] = []
    for line in _lines(items, marked=marked):
        if isinstance(line[0], GlyphRun):
            left = min(run.x for run in line if isinstance(run, GlyphRun))
            right = max(run.x + run.width for run in line if isinstance(run, GlyphRun))
            found += [shifted_item(run, width - right - left, 0.0) for run in line]
        else:
            found.append(_item(line[0], width))
    return tuple(found)


def _lines(items: tuple[Item, ...], *, marked: bool) -> Iterator[list[Item]]:
    """Runs of one line together, all else alone."""
    line: list[Item] = []
    end = 0.0
    for number, item in enumerate(items):
        before = line[-1] if line else None
        if isinstance(item, GlyphRun) and isinstance(before, GlyphRun) and not (marked and number == 1):
            near = abs(item.y - before.y) < 0.01 and -0.01 <= item.x - end < _APART * item.size
            if near:
                line.append(item)
                end = item.x + item.width
                continue
        if line:
            yield line
        line = [item]
        end = item.x + item.width if isinstance(item, GlyphRun) else 0.0
    if line:
        yield line


def _item(item: Item, width: float) -> Item:
    match item:
        case GlyphRun():
            return replace(item, x=width - item.x - item.width)
        case Fill() | Picture():
            return replace(item, rect=item.rect.moved(width - item.rect.x * 2.0 - item.rect.width, 0.0))
        case Stroke():
            return replace(item, x0=width - item.x0, x1=width - item.x1)
        case Outline():
            path = tuple(
                (op, tuple(width - c if i % 2 == 0 else c for i, c in enumerate(coordinates)))
                for op, coordinates in item.path
            )
            return replace(item, path=path)
        case Group():
            clip = item.clip
            return replace(
                item,
                dx=-item.dx,
                items=mirrored_items(item.items, width),
                clip=clip.moved(width - clip.x * 2.0 - clip.width, 0.0) if clip else None,
            )
        case Tag():
            return _tag(item, width)
        case _:
            assert_never(item)


def _tag(tag: Tag, width: float) -> Tag:
    items = mirrored_items(tag.items, width, marked=tag.mark.kind == "item")
    links = tuple(
        replace(link, rect=link.rect.moved(width - link.rect.x * 2.0 - link.rect.width, 0.0)) for link in tag.links
    )
    return Tag(tag.mark, items, links, tag.joined)
