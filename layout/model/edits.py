"""An Issue and what is just being dragged come in, the Issue as it would be goes out: no file has a part in it.

While the mouse moves only the edition shown has to be right; editions that share the thing with it follow, so that the
Issue is the one that will be read from the files after the drop.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from layout.model.article import Article, Picture
from layout.model.issue import (
    Edition,
    Issue,
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)  # fmt: skip
from layout.model.mapping import FrozenMap
from layout.model.template import GridPlace


def resized(issue: Issue, edition: str, target: Target, at: GridPlace | None) -> Issue:
    """A slot in another place of its page's grid; None for the template's own."""
    held = _page(issue, edition, target.page)
    template = issue.templates.get(held.template)
    slot = template.slot(target.slot) if template else None
    overrides = {name: place for name, place in held.overrides.items() if name != target.slot}
    if at is not None and (slot is None or slot.at != at):
        overrides[target.slot] = at
    made = FrozenMap(overrides)

    def laid(_: Edition, page: Page) -> Page:
        return replace(page, overrides=made) if page.overrides == held.overrides else page

    return _with_pages(issue, {target.page}, laid)


def focused(
    issue: Issue, edition: str, where: Target | tuple[str, int], focus: tuple[float, float], zoom: float
) -> Issue:
    """Another point to keep and another zoom, for the picture of a slot or for one of an article's (path, place)."""
    if isinstance(where, Target):
        held = _page(issue, edition, where.page).slots.get(where.slot)
        if not isinstance(held, PlacedPicture):
            return issue
        file = held.picture.file

        def turn(_: Edition, page: Page) -> Page:
            placed = page.slots.get(where.slot)
            if not isinstance(placed, PlacedPicture) or placed.picture.file != file:
                return page
            return _put(page, where.slot, replace(placed, picture=_turned(placed.picture, focus, zoom)))

        return _with_pages(issue, {where.page}, turn)
    path, index = where
    editions = []
    for one in issue.editions:
        article = one.articles.get(path)
        if article is not None and 0 <= index < len(article.pictures):
            pictures = list(article.pictures)
            pictures[index] = _turned(pictures[index], focus, zoom)
            changed = replace(article, pictures=tuple(pictures))
            one = replace(one, articles=FrozenMap({**one.articles, path: changed}))  # noqa: PLW2901
        editions.append(one)
    return replace(issue, editions=tuple(editions))


def placed(
    issue: Issue,
    edition: str,
    target: Target,
    placement: Placement | None,
    articles: Mapping[str, Article] = FrozenMap(),
) -> Issue:
    """Something in a slot, None to empty it. ``articles``: those that stand on no page yet, by path."""
    held = _content(issue, edition, target)
    wanted = _articles(placement)

    def put(one: Edition) -> Edition:
        if _names(_slot(one, target)) != _names(held):
            return one
        pages = [_without(page, wanted) for page in one.pages]
        pages[target.page - 1] = _put(pages[target.page - 1], target.slot, placement)
        if placement is not None:
            pages = [_led(page, lambda to: None if to == target else to) for page in pages]
        known = {**one.articles, **{path: articles[path] for path in wanted if path in articles}}
        used = {path for page in pages for content in page.slots.values() for path in _articles(content)}
        return replace(
            one, pages=tuple(pages), articles=FrozenMap({path: a for path, a in known.items() if path in used})
        )

    return _with_editions(issue, put)


def swapped(issue: Issue, edition: str, a: Target, b: Target) -> Issue:
    """What two slots hold, each in the other; jumps that ended in one of them end in the other."""
    first, second = _content(issue, edition, a), _content(issue, edition, b)
    turned = {a: b, b: a}

    def turn(one: Edition) -> Edition:
        here, there = _slot(one, a), _slot(one, b)
        if _names(here) != _names(first) or _names(there) != _names(second):
            return one
        pages = list(one.pages)
        pages[a.page - 1] = _put(pages[a.page - 1], a.slot, there)
        pages[b.page - 1] = _put(pages[b.page - 1], b.slot, here)
        pages = [_led(page, lambda to: turned.get(to, to)) for page in pages]
        return replace(one, pages=tuple(_possible(page, number) for number, page in enumerate(pages, 1)))

    return _with_editions(issue, turn)


def rounded(focus: tuple[float, float], zoom: float) -> tuple[tuple[float, float], float]:
    """A focus and a zoom as a file keeps them: to a thousandth, within their limits."""
    x, y = (round(min(1.0, max(0.0, part)), 3) for part in focus)
    return (x, y), round(min(100.0, max(1.0, zoom)), 3)


def _turned(picture: Picture, focus: tuple[float, float], zoom: float) -> Picture:
    point, scale = rounded(focus, zoom)
    return replace(picture, focus=point, zoom=scale)


def _edition(issue: Issue, edition: str) -> Edition:
    return next((one for one in issue.editions if one.id == edition), issue.edition)


def _page(issue: Issue, edition: str, number: int) -> Page:
    return _edition(issue, edition).pages[number - 1]


def _slot(edition: Edition, target: Target) -> Placement | None:
    return edition.pages[target.page - 1].slots.get(target.slot)


def _content(issue: Issue, edition: str, target: Target) -> Placement | None:
    return _slot(_edition(issue, edition), target)


def _with_editions(issue: Issue, change: Callable[[Edition], Edition]) -> Issue:
    return replace(issue, editions=tuple(change(edition) for edition in issue.editions))


def _with_pages(issue: Issue, numbers: set[int], change: Callable[[Edition, Page], Page]) -> Issue:
    return _with_editions(
        issue,
        lambda one: replace(
            one, pages=tuple(change(one, page) if i in numbers else page for i, page in enumerate(one.pages, 1))
        ),
    )


def _put(page: Page, slot: str, placement: Placement | None) -> Page:
    slots = {name: content for name, content in page.slots.items() if name != slot or placement is not None}
    if placement is not None:
        slots[slot] = placement
    return replace(page, slots=FrozenMap(slots))


def _articles(placement: Placement | None) -> tuple[str, ...]:
    match placement:
        case PlacedArticle(article):
            return (article,)
        case PlacedPackage(articles):
            return articles
        case PlacedItems(files):
            return files
        case _:
            return ()


def _names(placement: Placement | None) -> tuple[str, ...]:
    """What stands in a slot, by which editions are seen to share it."""
    match placement:
        case PlacedPicture(picture):
            return ("picture", picture.file)
        case PlacedAdvert(file, client):
            return ("advert", file, client)
        case PlacedTeasers(articles):
            return ("teasers", *articles)
        case PlacedContents(articles):
            return ("contents", *articles)
        case _:
            return _articles(placement)


def _without(page: Page, gone: tuple[str, ...]) -> Page:
    """The page without these articles."""
    for slot, content in page.slots.items():
        left = tuple(path for path in _articles(content) if path not in gone)
        if len(left) == len(_articles(content)):
            continue
        if isinstance(content, PlacedPackage) and left:
            page = _put(page, slot, replace(content, articles=left))
        elif isinstance(content, PlacedItems) and left:
            page = _put(page, slot, replace(content, files=left))
        else:
            page = _put(page, slot, None)
    return page


def _led(page: Page, where: Callable[[Target], Target | None]) -> Page:
    """The page, its stories going on elsewhere."""
    for slot, content in page.slots.items():
        if not isinstance(content, PlacedArticle):
            continue
        then = tuple(to for to in map(where, content.then) if to is not None)
        jump = content.jump
        if jump is not None:
            to = tuple(to for to in map(where, jump.to) if to is not None)
            jump = replace(jump, to=to) if to else None
        made = replace(content, jump=jump, then=then)
        if made != content:
            page = _put(page, slot, made)
    return page


def _possible(page: Page, number: int) -> Page:
    """The page without jumps to where their story stands already, which cannot be made."""
    for slot, content in page.slots.items():
        if isinstance(content, PlacedArticle) and content.jump is not None:
            chain = [number, *[to.page for to in content.jump.to]]
            if any(one == other for one, other in pairwise(chain)):
                page = _put(page, slot, replace(content, jump=None, then=()))
    return page
