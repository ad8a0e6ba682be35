"""Broken lines and where they stand come in; the areas of their words that lead elsewhere go out, and a text's Tag.

A refer leads to an article: on which page that has its first slot is known last, when the page is put together, so that
a slot stays the same object when an article it points to moves. Jump lines lead to the page that they name.
"""

from collections.abc import Iterable
from dataclasses import replace

from layout.display.items import GlyphRun, Group, Item, Link, Mark, Tag
from layout.model.geometry import Rect
from layout.text.line import BrokenLine
from layout.text.paragraph import BrokenParagraph

#: How far an area reaches above and below the baseline, in sizes of the type.
ABOVE, BELOW = 0.78, 0.24


def area(runs: tuple[GlyphRun, ...]) -> Rect:
    """The rectangle around runs."""
    left, right = min([run.x for run in runs]), max([run.x + run.width for run in runs])
    top, foot = min([run.y - ABOVE * run.size for run in runs]), max([run.y + BELOW * run.size for run in runs])
    return Rect(left, top, right - left, foot - top)


def line_links(line: BrokenLine, runs: tuple[GlyphRun, ...]) -> list[Link]:
    """The areas of a placed line that lead elsewhere."""
    found: list[Link] = []
    leads = line.leads()
    if not leads:
        return found
    spots = [
        (run, run.x + at, word.width * run.size / word.upem * run.scale + run.letter_space * (len(word.glyphs) // 2))
        for run in runs
        for word, at in zip(run.words, run.at, strict=True)
    ]
    last = -2
    for number, span in leads:
        run, x, width = spots[number]
        top = run.y - ABOVE * run.size
        rect = Rect(x, top, width, (ABOVE + BELOW) * run.size)
        before = found[-1] if found and number == last + 1 else None
        leads_to = (span.refer, span.address, span.note)
        if before is not None and (before.article, before.address, before.note) == leads_to:
            head = min(top, before.rect.y)
            foot = max(rect.bottom, before.rect.bottom)
            found[-1] = Link(
                Rect(before.rect.x, head, rect.right - before.rect.x, foot - head),
                0,
                span.address,
                span.refer,
                span.note,
            )
        else:
            found.append(Link(rect, 0, span.address, span.refer, span.note))
        last = number
    return found


def text_tag(
    mark: Mark,
    broken: BrokenParagraph,
    at: tuple[float, float, float],
    around: tuple[tuple[Item, ...], tuple[Item, ...]] = ((), ()),
) -> Tag:
    """All lines of a paragraph as one Tag, from a point down by a leading; ``around``: what stands before and after."""
    x, y, leading = at
    items: list[Item] = list(around[0])
    links: list[Link] = []
    joined: list[int] = []
    for i, line in enumerate(broken.lines):
        runs = line.place(x, y + i * leading)
        if i and runs and not broken.lines[i - 1].ends_in_white:
            joined.append(len(items))
        items.extend(runs)
        links.extend(line_links(line, runs))
    return Tag(mark, (*items, *around[1]), tuple(links), tuple(joined))


def leading_to(tag: Tag, page: int = 0, article: str = "") -> Tag:
    """The Tag as a whole leading to a page, or to the first page of an article."""
    runs = tuple(item for item in tag.items if isinstance(item, GlyphRun))
    return replace(tag, links=(Link(area(runs), page, "", article),)) if runs else tag


def page_links(groups: Iterable[Group], pages: dict[str, int]) -> tuple[Link, ...]:
    """All links of a page's groups where they stand on the page; ``pages``: article to the page it begins on. Those to
    an article that is nowhere are left out."""
    found: list[Link] = []
    for group in groups:
        for item in group.items:
            if isinstance(item, Tag):
                for link in item.links:
                    page = link.page or pages.get(link.article, 0)
                    if page or link.address:
                        rect = link.rect.moved(group.dx, group.dy)
                        article = link.article if link.note else ""
                        found.append(Link(rect, page, link.address, article, link.note))
    return tuple(found)
