"""The page plan: the issue as a whole, its pages, jumps and refers."""

from collections.abc import Iterator
from typing import Final

from layout.model.diagnostics import Place
from layout.model.issue import PlacedArticle, PlacedContents, PlacedTeasers
from layout.page.plan import continued, jump_targets
from layout.preflight.check import Fault, check, pages
from layout.preflight.copy import refers
from layout.preflight.views import EditionView

#: A sheet folded once has four pages.
_SHEET: Final = 4


@check("edition", "pages", "page-count", "add pages, or take some out", "newspaper", "pamphlet")
def page_count(view: EditionView) -> Iterator[Fault]:
    """A number of pages that folded sheets do not have."""
    count = len(view.edition.pages)
    if count > 2 and count % _SHEET:
        less, more = count - count % _SHEET, count + _SHEET - count % _SHEET
        yield Fault(f"{count} pages: sheets of four make {less} or {more}", Place(view.issue.plan, ("pages",)))


@check("edition", "pages", "page-empty", "place something there, or take the pages out")
def page_empty(view: EditionView) -> Iterator[Fault]:
    """Pages with nothing on them."""
    empty = [number for number in _bare(view) if not _left_empty(view, number)]
    if empty:
        yield Fault(f"nothing stands on {pages(empty)}", view.place(empty[0]), empty[0])


@check("edition", "pages", "page-blank", "place something there, or take the pages out before the paper is printed")
def page_blank(view: EditionView) -> Iterator[Fault]:
    """Pages on which every slot is left empty on purpose."""
    blank = [number for number in _bare(view) if _left_empty(view, number)]
    if blank:
        yield Fault(f"all slots are left empty on {pages(blank)}", view.place(blank[0]), blank[0])


def _bare(view: EditionView) -> list[int]:
    """The pages on which nothing stands."""
    filled = {number for number, _, _ in view.placements()} | _continued(view)
    return [number for number in range(1, len(view.edition.pages) + 1) if number not in filled]


def _left_empty(view: EditionView, number: int) -> bool:
    """Whether the plan says of every slot of a page that it is empty on purpose."""
    page = view.edition.pages[number - 1]
    template = view.issue.templates.get(page.template)
    return template is not None and bool(template.slots) and {slot.name for slot in template.slots} <= set(page.slots)


@check("edition", "pages", "section-missing", "write section: for the page", "newspaper")
def section_missing(view: EditionView) -> Iterator[Fault]:
    """Templates with room for a section's name, and none given."""
    filled = {number for number, _, _ in view.placements()} | _continued(view)
    nameless = [
        number
        for number, page in enumerate(view.edition.pages, 1)
        if number in filled and not page.section.of(view.edition.id) and "section" in _furniture(view, page.template)
    ]
    if nameless:
        has = "have" if len(nameless) > 1 else "has"
        yield Fault(
            f"{pages(nameless)} {has} a place for a section's name, and none is given",
            view.place(nameless[0]),
            nameless[0],
        )


def _continued(view: EditionView) -> set[int]:
    """The pages on which a story goes on."""
    return {number for number, _ in jump_targets(view.edition)}


def _furniture(view: EditionView, template: str) -> frozenset[str]:
    found = view.issue.templates.get(template)
    return frozenset(piece.kind for piece in found.furniture) if found is not None else frozenset()


@check("edition", "pages", "colour-not-there", "take the page out of colour:, or choose another printer profile")
def colour_not_there(view: EditionView) -> Iterator[Fault]:
    """Colour wanted on a page where the press has none."""
    count = len(view.edition.pages)
    known = view.profile.colour_pages.get(count)
    for number in view.issue.colour:
        if number > count:
            yield Fault(f"colour is wanted on page {number} of {count}", Place(view.issue.plan, ("colour",)))
        elif known is not None and number not in known:
            has = ", ".join(map(str, known))
            message = f"colour is wanted on page {number}; of {count} pages {view.profile.name} has it on {has}"
            yield Fault(message, Place(view.issue.plan, ("colour",)), number)


@check("edition", "pages", "date-span", "write until: with a later day, or take it out", "newspaper")
def date_span(view: EditionView) -> Iterator[Fault]:
    """An issue that ends before it begins, or that lasts for more than three months."""
    issue = view.issue
    if issue.until is None:
        return
    days = (issue.until - issue.date).days
    if days < 0 or days > 92:
        said = "ends before it begins" if days < 0 else f"lasts for {days} days"
        yield Fault(f"the issue {said}: {issue.date} to {issue.until}", Place(issue.plan, ("until",)))


@check("edition", "pages", "no-number", "write number: in the plan", "newspaper")
def no_number(view: EditionView) -> Iterator[Fault]:
    """An issue without a number; libraries and readers count."""
    if not view.issue.number:
        yield Fault("the issue has no number", Place(view.issue.plan, ()))


@check("edition", "pages", "jump-back", "let the story go on further back in the paper")
def jump_back(view: EditionView) -> Iterator[Fault]:
    """A story that goes on further to the front, where nobody looks for it."""
    for number, slot, placement in view.placements():
        if isinstance(placement, PlacedArticle):
            here = number
            for target in continued(placement):
                if target.page < here:
                    message = (
                        f"{placement.article} goes on from page {here} on page {target.page}, further to the front"
                    )
                    yield Fault(message, view.place(number, slot), number, slot)
                here = target.page


@check("edition", "pages", "refer-dead", "place the article, or take the refer out")
def refer_dead(view: EditionView) -> Iterator[Fault]:
    """A refer to an article that stands on no page of this edition: it prints a question mark."""
    for path, article in view.edition.articles.items():
        for refer, at in refers(article):
            if refer not in view.where:
                message = f"the refer to {refer} finds it on no page of edition {view.edition.id}"
                yield Fault(message, at, view.where.get(path, 0))


@check("edition", "pages", "refer-here", "say “below” or “on this page”, or take the refer out")
def refer_here(view: EditionView) -> Iterator[Fault]:
    """A refer that sends readers to the page they are reading."""
    for path, article in view.edition.articles.items():
        for refer, at in refers(article):
            number = view.where.get(path, 0)
            if refer != path and number and view.where.get(refer) == number:
                yield Fault(f"the refer to {refer} leads to its own page, {number}", at, number)


@check("edition", "pages", "teaser-here", "tease a story of another page")
def teaser_here(view: EditionView) -> Iterator[Fault]:
    """A teaser for a story that begins on the same page."""
    for number, slot, placement in view.placements():
        if isinstance(placement, PlacedTeasers):
            for path in placement.articles:
                if view.where.get(path) == number:
                    yield Fault(
                        f"{path} is teased on page {number}, and begins there", view.place(number, slot), number, slot
                    )


@check("edition", "pages", "teaser-gone", "place the story, or tease another")
def teaser_gone(view: EditionView) -> Iterator[Fault]:
    """A teaser, or a line of the contents, for a story that stands on no page of this edition."""
    for number, slot, placement in view.placements():
        if isinstance(placement, PlacedTeasers | PlacedContents):
            for path in placement.articles:
                if path not in view.where:
                    yield Fault(f"{path} is teased, and stands on no page", view.place(number, slot), number, slot)
