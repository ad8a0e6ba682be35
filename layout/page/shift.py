"""Items moved: the same items with other coordinates, Groups aside."""

from dataclasses import replace
from typing import assert_never

from layout.display.items import Fill, GlyphRun, Group, Item, Outline, Picture, Stroke, Tag


def shifted_item(item: Item, dx: float, dy: float) -> Item:
    """The item moved by (dx, dy)."""
    match item:
        case GlyphRun():
            return replace(item, x=item.x + dx, y=item.y + dy)
        case Fill() | Picture():
            return replace(item, rect=item.rect.moved(dx, dy))
        case Stroke():
            return replace(item, x0=item.x0 + dx, y0=item.y0 + dy, x1=item.x1 + dx, y1=item.y1 + dy)
        case Outline():
            path = tuple(
                (op, tuple(c + (dy if i % 2 else dx) for i, c in enumerate(coordinates)))
                for op, coordinates in item.path
            )
            return replace(item, path=path)
        case Group():
            return replace(item, dx=item.dx + dx, dy=item.dy + dy)
        case Tag():
            return shifted(item, dx, dy)
        case _:
            assert_never(item)


def shifted(tag: Tag, dx: float, dy: float) -> Tag:
    """A Tag with all its items moved; itself where there is nothing to move."""
    if not dx and not dy:
        return tag
    items = tuple(shifted_item(item, dx, dy) for item in tag.items)
    links = tuple(replace(link, rect=link.rect.moved(dx, dy)) for link in tag.links)
    return Tag(tag.mark, items, links, tag.joined)
