"""A point of a page comes in; what stands there goes out: slot, article, block, and the character of a line.

Points and items are in points from the top left of the trim, y down. The desk asks this for every click and for what
lies under the pointer, so it walks one page's list and makes nothing.
"""

from typing import NamedTuple, assert_never
from unicodedata import bidirectional

from layout.display.items import (
    Fill,
    GlyphRun,
    Group,
    Item,
    Mark,
    Outline,
    PageDisplay,
    Picture,
    ShapedWord,
    Stroke,
    Tag,
)
from layout.model.geometry import Rect
from layout.model.values import dataclass

#: A line of type takes this share of its size above and below the baseline: room enough to click on.
ABOVE, BELOW = 0.8, 0.25
#: Points on either side of a rule that count as the rule.
RULE_REACH = 2.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What stands at a point. ``marks`` go from the slot inwards; ``item`` is the topmost item there, None between
    the items of a slot; ``character`` is the index in the run's text of the character nearest to the point, -1
    where no type stands."""

    marks: tuple[Mark, ...]
    item: Item | None = None
    character: int = -1

    @property
    def slot(self) -> str:
        # the outermost: text that goes on here is marked with the slot in which it began
        return next((mark.slot for mark in self.marks if mark.slot), "")

    @property
    def article(self) -> str:
        return next((mark.article for mark in reversed(self.marks) if mark.article), "")

    @property
    def block(self) -> int:
        return next((mark.block for mark in reversed(self.marks) if mark.block >= 0), -1)

    @property
    def picture(self) -> int:
        """The number of the article's picture of which this is a part, -1 for none."""
        return next((mark.picture for mark in reversed(self.marks) if mark.picture >= 0), -1)

    @property
    def role(self) -> str:
        return self.marks[-1].role if self.marks else ""


def hit(page: PageDisplay, x: float, y: float) -> Hit | None:
    """The topmost item at (x, y); else the last group whose items enclose the point; None on bare paper."""
    found = _hit(page.groups, (x, y), ())
    if found is not None:
        return found
    for group in reversed(page.groups):
        box = bounds(group)
        if box is not None and _holds(box, (x, y)):
            return Hit((group.mark,))
    return None


def bounds(item: Item) -> Rect | None:
    """The area that an item takes, in the coordinates of what holds it; None for an empty group."""
    match item:
        case GlyphRun():
            return Rect(item.x, item.y - ABOVE * item.size, item.width, (ABOVE + BELOW) * item.size)
        case Fill() | Picture():
            return item.rect
        case Stroke():
            box = _box([(item.x0, item.y0), (item.x1, item.y1)])
            return box.inset(-RULE_REACH, -RULE_REACH)
        case Outline():
            return _box([at for _, numbers in item.path for at in zip(numbers[::2], numbers[1::2], strict=True)])
        case Tag():
            return _union(item.items)
        case Group():
            box_or_none = item.clip or _union(item.items)
            return None if box_or_none is None else box_or_none.moved(item.dx, item.dy)
        case _:
            assert_never(item)


def _hit(items: tuple[Item, ...], at: tuple[float, float], marks: tuple[Mark, ...]) -> Hit | None:
    for item in reversed(items):  # what was painted last lies on top
        if isinstance(item, Group):
            inner = (at[0] - item.dx, at[1] - item.dy)
            found = None
            if item.clip is None or _holds(item.clip, inner):
                found = _hit(item.items, inner, (*marks, item.mark))
        elif isinstance(item, Tag):
            found = _hit(item.items, at, (*marks, item.mark))
        else:
            box = bounds(item)
            found = None
            if box is not None and _holds(box, at):
                found = Hit(marks, item, character_at(item, at[0]) if isinstance(item, GlyphRun) else -1)
        if found is not None:
            return found
    return None


class Stop(NamedTuple):
    """Where a caret may stand in a run: ``x`` in the run's coordinates, before that character of ``run.text``."""

    x: float
    character: int


def stops(run: GlyphRun, leftwards: bool | None = None) -> list[Stop]:
    """All places of a caret in a run, word by word from left to right: between clusters, so that neither a ligature nor
    a syllable of several signs is cut. Before a character of a word that runs to the left is its right edge.

    ``leftwards``: which way the words run, where that is known; otherwise as their letters tell.
    """
    found: list[Stop] = []
    text = 0
    for index, (word, at) in enumerate(zip(run.words, run.at, strict=True)):
        if index and run.spaces[index]:
            text += 1
        pen = start = run.x + at
        step = run.size / word.upem * run.scale
        turned = runs_leftwards(word) if leftwards is None else leftwards
        # a cluster's glyphs are one: where it begins is the first one's edge, or the last's
        edges: dict[int, float] = {}
        for advance, cluster in zip(word.advances, word.clusters, strict=True):
            before = pen
            pen += advance * step + run.letter_space
            if turned:
                edges[cluster] = pen
            else:
                edges.setdefault(cluster, before)
        found += [Stop(x, text + cluster) for cluster, x in edges.items()]
        text += len(word.text)
        found.append(Stop(start if turned else pen, text))
    return found


def runs_leftwards(word: ShapedWord) -> bool:
    """Whether a word was shaped from right to left."""
    if len(word.clusters) > 1 and word.clusters[0] != word.clusters[-1]:
        return word.clusters[0] > word.clusters[-1]
    return not word.text.isascii() and bidirectional(word.text[:1] or " ") in ("R", "AL")


def character_at(run: GlyphRun, x: float) -> int:
    """The index in ``run.text`` before which a caret placed at ``x`` would stand."""
    return min(stops(run), key=lambda stop: abs(stop.x - x)).character


def _holds(rect: Rect, at: tuple[float, float]) -> bool:
    return rect.x <= at[0] <= rect.right and rect.y <= at[1] <= rect.bottom


def _box(points: list[tuple[float, float]]) -> Rect:
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


def _union(items: tuple[Item, ...]) -> Rect | None:
    boxes = [box for box in map(bounds, items) if box is not None]
    if not boxes:
        return None
    return _box([corner for box in boxes for corner in ((box.x, box.y), (box.right, box.bottom))])
