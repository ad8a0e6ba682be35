"""An Issue and what is just being dragged come in, the Issue as it would be goes out: no file has a part in it.

While the mouse moves only the edition shown has to be right; editions that share the thing with it follow, so that the
Issue is the one that will be read from the files after the drop.
"""

from collections.abc import Callable
from dataclasses import replace

from layout.model.article import Picture
from layout.model.issue import Edition, Issue, Page, PlacedPicture, Target
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


def _with_editions(issue: Issue, change: Callable[[Edition], Edition]) -> Issue:
    return replace(issue, editions=tuple(change(edition) for edition in issue.editions))


def _with_pages(issue: Issue, numbers: set[int], change: Callable[[Edition, Page], Page]) -> Issue:
    return _with_editions(
        issue,
        lambda one: replace(
            one, pages=tuple(change(one, page) if i in numbers else page for i, page in enumerate(one.pages, 1))
        ),
    )


def _put(page: Page, slot: str, placement: PlacedPicture) -> Page:
    return replace(page, slots=FrozenMap({**page.slots, slot: placement}))
