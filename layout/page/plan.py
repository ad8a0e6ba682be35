"""The page plan in computed form: each slot's cell on each page, where each article stands, what jumps where.

In: an Issue and one of its editions. Out: a PagePlan, which stays good while neither pages, templates nor sheet change:
typing in an article leaves it alone.
"""

from layout.language.tags import is_right_to_left
from layout.model.diagnostics import Diagnostic, Place
from layout.model.issue import (
    Edition,
    Issue,
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    Target,
)
from layout.model.nouns import counted
from layout.model.template import Template, TemplateSlot
from layout.model.values import dataclass
from layout.page.grid import GAP, Cell, Grid, collisions, mirrored, page_grid, template_cells
from layout.page.region import Region


@dataclass(frozen=True, slots=True)
class PageFrame:
    """One page of the plan with its grid and the cells of its slots. ``number`` counts from 1.

    ``right_hand`` tells on which side of the fold it lies: page 1 of a paper that is read from right to left lies at
    the left. ``turned``: its cells change sides against what files write. ``leftwards``: its edition is so read.
    """

    number: int
    folio: str
    right_hand: bool
    template: Template
    grid: Grid
    cells: dict[str, Cell]
    turned: bool = False
    leftwards: bool = False

    def region(self, slot: TemplateSlot) -> Region:
        """The slot as a story sees it."""
        cell = self.cells[slot.name]
        return Region(
            page=self.number,
            slot=slot.name,
            width=self.grid.width(cell.columns),
            lines=cell.lines,
            columns=cell.columns,
            gutter=self.grid.gutter,
            legs=slot.legs,
            rank=slot.rank,
            cap=slot.headline,
            headline_lines=slot.headline_lines,
            headline_legs=slot.headline_legs,
            style=slot.style,
            picture=slot.picture,
            picture_legs=slot.picture_legs,
            variants=slot.variants,
            fitted=slot.fitted,
            open=slot.open,
        )


def frames(issue: Issue, edition: Edition, before: "PagePlan | None" = None) -> tuple[PageFrame, ...]:
    """The frame of every page. ``before``: an earlier plan; of a page that did not change its frame is taken over."""
    leftwards = is_right_to_left(edition.language)
    return tuple(
        (before.known(issue, i, page, leftwards) if before is not None else None) or _frame(issue, i, page, leftwards)
        for i, page in enumerate(edition.pages)
    )


def _frame(issue: Issue, i: int, page: Page, leftwards: bool) -> PageFrame:
    """The frame of a page, by its place in the plan."""
    printed = issue.first_page + i
    odd = printed % 2 == 1
    right = odd != leftwards
    template = issue.templates.get(page.template) or Template(page.template, issue.sheet.columns, ())
    cells = template_cells(template, issue.sheet, page.overrides)
    if not page.section:
        cells = _raised(template, cells, frozenset(page.overrides))
    turned = (template.mirror and not odd) != leftwards
    if turned:
        cells = {name: mirrored(cell, template.columns) for name, cell in cells.items()}
    grid = page_grid(issue.sheet, template, right)
    return PageFrame(i + 1, f"{issue.part}{printed}", right, template, grid, cells, turned, leftwards)


def _raised(template: Template, cells: dict[str, Cell], kept: frozenset[str]) -> dict[str, Cell]:
    """The cells of a page without a section head: those right below where it would stand reach up into its place."""
    place = next((piece.at for piece in template.furniture if piece.kind == "section" and piece.at), None)
    if place is None or place.lines is None or place.line < 1:
        return cells
    first = min((cell.line for cell in cells.values()), default=0)
    if not 0 <= first - (place.line - 1 + place.lines) <= GAP:
        return cells
    return {
        name: Cell(cell.column, cell.line - place.lines, cell.columns, cell.lines + place.lines)
        if cell.line == first and name not in kept
        else cell
        for name, cell in cells.items()
    }


def geometry_faults(issue: Issue, edition: Edition, made: tuple[PageFrame, ...]) -> list[Diagnostic]:
    """Overrides that do not go with slots scaled to this sheet; the reader has checked all others."""
    faults: list[Diagnostic] = []
    for frame in made:
        page = edition.pages[frame.number - 1]
        if not page.overrides or frame.template.lines in (0, issue.sheet.lines):
            continue
        for name, other in collisions(frame.cells, frame.grid):
            culprit = name if name in page.overrides else other
            if culprit not in page.overrides:
                continue
            at = Place(issue.plan, ("pages", frame.number - 1, "overrides", culprit))
            message = f"{name} and {other} overlap on page {frame.number}" if other else f"{name} leaves the page"
            size = f"{counted(frame.grid.columns, 'column')} and {counted(frame.grid.lines, 'line')}"
            hint = f"this page has {size}; the template's other slots are scaled to them"
            faults.append(Diagnostic("slot-geometry", message, hint, at, frame.number, culprit))
    return faults


def first_pages(edition: Edition) -> dict[str, int]:
    """Article path to the page (counted from 1) of its first slot."""
    where: dict[str, int] = {}
    for i, page in enumerate(edition.pages):
        for placement in page.slots.values():
            match placement:
                case PlacedArticle(article):
                    where.setdefault(article, i + 1)
                case PlacedPackage(articles):
                    for path in articles:
                        where.setdefault(path, i + 1)
                case PlacedItems(files):
                    for path in files:
                        where.setdefault(path, i + 1)
                case _:
                    pass
    return where


def continued(placed: PlacedArticle) -> tuple[Target, ...]:
    """The slots in which an article goes on."""
    return (placed.jump.to if placed.jump else ()) + placed.then


def jump_targets(edition: Edition) -> dict[tuple[int, str], str]:
    """Page and slot that take the rest of a story from elsewhere, with the path of its article."""
    taken: dict[tuple[int, str], str] = {}
    for page in edition.pages:
        for placement in page.slots.values():
            if isinstance(placement, PlacedArticle):
                for target in continued(placement):
                    taken.setdefault((target.page, target.slot), placement.article)
    return taken


def advert_slots(edition: Edition, number: int) -> frozenset[str]:
    """Names of the slots on a page that hold adverts."""
    page = edition.pages[number - 1]
    return frozenset(name for name, placement in page.slots.items() if isinstance(placement, PlacedAdvert))


class PagePlan:
    """One edition's pages. ``where``: article path to the page, counted from 1, of its first slot; ``pages``: to
    that page's printed number; ``targets``: page and slot to the article that goes on there; ``articles``: for each
    page the articles that have their first slot on it; ``adverts``: the slots of each page that hold one."""

    __slots__ = (
        "_made_from",
        "_regions",
        "adverts",
        "articles",
        "faults",
        "folios",
        "frames",
        "pages",
        "targets",
        "where",
    )

    def __init__(self, issue: Issue, edition: Edition, before: "PagePlan | None" = None) -> None:
        self.frames = frames(issue, edition, before)
        self._made_from = (issue.sheet, issue.templates, (issue.first_page, issue.part), edition.pages)
        self.where = first_pages(edition)
        self.targets = jump_targets(edition)
        self.folios = tuple((frame.number, frame.folio) for frame in self.frames)
        folio_of = dict(self.folios)
        self.pages = {path: folio_of[number] for path, number in self.where.items()}
        self.faults = tuple(geometry_faults(issue, edition, self.frames))
        self.articles = tuple(
            tuple(path for path, page in self.where.items() if page == frame.number) for frame in self.frames
        )
        self.adverts = tuple(advert_slots(edition, frame.number) for frame in self.frames)
        self._regions: dict[tuple[int, str], Region | None] = {}

    def known(self, issue: Issue, i: int, page: Page, leftwards: bool) -> PageFrame | None:
        """The frame of a page of another issue where it is the one in this plan."""
        sheet, templates, numbers, pages = self._made_from
        if i >= len(pages) or self.frames[i].leftwards != leftwards:
            return None
        if sheet is not issue.sheet or numbers != (issue.first_page, issue.part):
            return None
        was = pages[i]
        if was is not page and (was.template, was.overrides, not was.section) != (
            page.template, page.overrides, not page.section,
        ):  # fmt: skip
            return None
        return self.frames[i] if templates.get(page.template) is issue.templates.get(page.template) else None

    def region(self, page: int, slot: str) -> Region | None:
        """The slot as a story sees it, one object each; None where there is no such slot."""
        key = (page, slot)
        if key not in self._regions:
            frame = self.frames[page - 1] if 0 < page <= len(self.frames) else None
            found = frame.template.slot(slot) if frame else None
            self._regions[key] = frame.region(found) if frame is not None and found is not None else None
        return self._regions[key]


def plan_key(issue: Issue, edition: Edition) -> tuple[object, ...]:
    """All that a PagePlan is made from: equal keys, equal plans."""
    return (edition.pages, issue.templates, issue.sheet, issue.first_page, issue.part, issue.plan)
