"""An issue, its composed editions and a printer profile come in; a Diagnostic for all that is wrong goes out.

``run`` judges once. A ``Preflight`` is kept by a program that judges again after every change: what it was given as the
identical object (a slot's Group, a page, an article) is not judged again: the engine gives the same one while nothing
in it changed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar, assert_never

from layout.display.items import Group, IssueDisplay, PageDisplay
from layout.language.dates import format_date
from layout.model.article import Article
from layout.model.diagnostics import Diagnostic, Place
from layout.model.issue import Edition, Issue, PlacedItems
from layout.model.printer import PrinterProfile
from layout.page.plan import first_pages
from layout.page.sources import IssueSources
from layout.pictures.probe import PictureFacts
from layout.preflight import checks
from layout.preflight.check import CHECKS, Check, Scope, checks_of
from layout.preflight.contents import AdvertContents, ContentsOf
from layout.preflight.scan import Scan, scan
from layout.preflight.views import EditionView, PageView, SlotView, article_view, plan_view

__all__ = ["Preflight", "checks", "run"]

K = TypeVar("K")
V = TypeVar("V")

#: What is judged apart from all else: each check belongs to one of them.
Part = Literal["pages", "copy", "edition"]
PARTS: Final[tuple[Part, ...]] = ("pages", "copy", "edition")
#: Pages that a message names one by one.
_NAMED = 8


def run(
    issue: Issue,
    displays: Sequence[IssueDisplay],
    profile: PrinterProfile | None = None,
    contents: ContentsOf | None = None,
    sources: IssueSources | None = None,
) -> tuple[Diagnostic, ...]:
    """Everything to say about the issue before it is printed, edition by edition, in the order of the checks.

    ``displays``: the editions as composed, in any order. ``profile``: another printer's than the issue's. ``contents``:
    what is in adverts, from whoever can open them. ``sources``: the engine's.
    """
    return Preflight(sources).run(issue, displays, profile, contents)


class _Kept(Generic[V]):
    """What was made of values, by their identity; what was not asked for in a whole run is let go."""

    def __init__(self) -> None:
        self._old: dict[tuple[object, ...], tuple[tuple[object, ...], V]] = {}
        self._new: dict[tuple[object, ...], tuple[tuple[object, ...], V]] = {}

    def turn(self) -> None:
        """A run begins."""
        self._old, self._new = self._new, {}

    def of(self, objects: tuple[object, ...], facts: tuple[object, ...], make: Callable[[], V]) -> V:
        """``make()``, or what it gave when it was called for the same objects with equal facts."""
        key = (*map(id, objects), *facts)
        known = self._new.get(key) or self._old.get(key)
        if known is None:
            known = (objects, make())  # holding the objects keeps their identities from being given to others
        self._new[key] = known
        return known[1]


class _Ground(NamedTuple):
    """What a page's slots are judged by, apart from themselves."""

    number: int
    colour: bool
    profile: PrinterProfile
    plan: str
    language: str
    ladder: int


class Preflight:
    """Judges an issue and its next versions."""

    def __init__(self, sources: IssueSources | None = None) -> None:
        """``sources``: the engine's, which knows the pictures already."""
        self._sources = sources
        self._scans: _Kept[Scan] = _Kept()
        self._slots: _Kept[tuple[Diagnostic, ...]] = _Kept()
        self._pages: _Kept[tuple[Diagnostic, ...]] = _Kept()
        self._articles: _Kept[tuple[Diagnostic, ...]] = _Kept()
        self._product = ""

    def run(
        self,
        issue: Issue,
        displays: Sequence[IssueDisplay],
        profile: PrinterProfile | None = None,
        contents: ContentsOf | None = None,
        parts: Sequence[Part] = PARTS,
    ) -> tuple[Diagnostic, ...]:
        """As the function ``run``; with ``parts`` only those: one after the other they find what all find."""
        if self._sources is None:
            self._sources = IssueSources(issue)
        elif self._sources.issue is not issue:
            self._sources.update(issue)
        if self._product != issue.sheet.product:  # of another product other things are asked
            self._product = issue.sheet.product
            self._slots, self._pages, self._articles = _Kept(), _Kept(), _Kept()
        for kept in (self._scans, self._slots, self._pages, self._articles):
            kept.turn()
        found: dict[Diagnostic, None] = {}
        for display in displays:
            edition = next((each for each in issue.editions if each.id == display.edition), None)
            if edition is not None:
                seen = display if parts != ("copy",) else replace(display, pages=())
                view = self._view(issue, edition, seen, profile or issue.printer, contents or _unopened)
                for part in parts:
                    found.update(dict.fromkeys(_folded(self._part(part, view))))
        return tuple(found)

    def _part(self, part: Part, view: EditionView) -> Iterator[Diagnostic]:
        match part:
            case "pages":
                return self._pages_of(view)
            case "copy":
                return self._copy(view)
            case "edition":
                return self._judged("edition", view)
            case _:
                assert_never(part)

    def _facts(self, file: str) -> PictureFacts | None:
        assert self._sources is not None
        facts = self._sources.file_facts(file)
        return facts if isinstance(facts, PictureFacts) else None

    def _view(
        self, issue: Issue, edition: Edition, display: IssueDisplay, profile: PrinterProfile, contents: ContentsOf
    ) -> EditionView:
        scans = {page.number: tuple(self._scan(group) for group in page.groups) for page in display.pages}
        opened = cache(contents)  # a dozen checks ask for the same
        return EditionView(issue, edition, display, scans, first_pages(edition), profile, self._facts, opened)

    def _scan(self, group: Group) -> Scan:
        return self._scans.of((group,), (), lambda: scan(group))

    def _pages_of(self, view: EditionView) -> Iterator[Diagnostic]:
        """The slots of each page, and the page."""
        issue, edition, profile = view.issue, view.edition, view.profile
        colour = view.colour
        ladder = issue.stylesheet.styles["body"].ladder if "body" in issue.stylesheet.styles else 2
        for page in view.display.pages:
            if page.number > len(edition.pages):
                continue
            ground = _Ground(page.number, page.number in colour, profile, issue.plan, page.language, max(2, ladder))
            for group, made in zip(page.groups, view.scans[page.number], strict=True):
                yield from self._slot(group, made, ground)
            yield from self._page(view, page)

    def _copy(self, view: EditionView) -> Iterator[Diagnostic]:
        """The articles, and the plan's own texts: nothing of it asks how they were composed."""
        edition = view.edition
        pieces = _pieces(edition)
        for path, article in edition.articles.items():
            piece = path in pieces
            number = view.where.get(path, 0)
            for each, small in ((article, piece), *((item, True) for item in article.items)):
                yield from (replace(found, page=number) for found in self._article(each, small))
        yield from self._plan_texts(view.issue.plan, edition)

    def _slot(self, group: Group, made: Scan, ground: _Ground) -> tuple[Diagnostic, ...]:
        facts = {
            file: found
            for file in dict.fromkeys(shown.picture.file for shown in made.pictures)
            if (found := self._facts(file)) is not None
        }
        key = (ground.number, ground.colour, ground.plan, ground.language, ground.ladder, *facts.values())
        view = SlotView(
            group,
            made,
            ground.number,
            ground.colour,
            ground.profile,
            ground.plan,
            facts,
            ground.language,
            ground.ladder,
        )
        return self._slots.of((group, ground.profile), key, lambda: tuple(self._judged("slot", view)))

    def _page(self, view: EditionView, page: PageDisplay) -> tuple[Diagnostic, ...]:
        issue, edition = view.issue, view.edition
        planned = edition.pages[page.number - 1]
        template = issue.templates.get(planned.template)
        furniture = {piece.kind for piece in template.furniture} if template is not None else set()
        seen = PageView(
            planned,
            page,
            view.scans[page.number],
            view.profile,
            issue.plan,
            f"{issue.part}{issue.first_page + page.number - 1}",
            format_date(issue.date, page.language, issue.until),
            planned.section.of(edition.id),
            bool({"folio", "nameplate", "page-number"} & furniture),
            issue.trim,
            page.number in view.colour,
            _seal(view, page.number),
        )
        key = tuple(seen[4:])
        return self._pages.of((planned, page, view.profile), key, lambda: tuple(self._judged("page", seen)))

    def _plan_texts(self, plan: str, edition: Edition) -> Iterator[Diagnostic]:
        def judge() -> tuple[Diagnostic, ...]:
            return tuple(self._judged("article", plan_view(plan, edition)))

        for found in self._articles.of((edition.pages, edition.paper), (plan, edition.id, edition.language), judge):
            place = found.at
            assert isinstance(place, Place)
            match place.path:
                case ("pages", int(page), *rest):
                    slot = str(rest[1]) if len(rest) > 1 and rest[0] == "slots" else ""
                    yield replace(found, page=page + 1, slot=slot)
                case _:
                    yield found

    def _article(self, article: Article, piece: bool) -> tuple[Diagnostic, ...]:
        def judge() -> tuple[Diagnostic, ...]:
            return tuple(self._judged("article", article_view(article, piece)))

        return self._articles.of((article,), (piece,), judge)

    def _judged(self, scope: Scope, view: Any) -> Iterator[Diagnostic]:
        return _judged(checks_of(scope, self._product), view)


def _judged(these: Iterable[Check], view: Any) -> Iterator[Diagnostic]:
    for check in these:
        yield from check(view)


def _seal(view: EditionView, number: int) -> str:
    """The seal of a page in this edition: one that is written for the first holds for the others only where it fits."""
    first = view.issue.edition
    seal = view.edition.pages[number - 1].seal
    inherited = view.edition.id != first.id and number <= len(first.pages) and seal == first.pages[number - 1].seal
    return "" if inherited else seal


def _unopened(_facts: PictureFacts) -> AdvertContents | None:
    return None


def _pieces(edition: Edition) -> frozenset[str]:
    """The articles that stand among short pieces."""
    return frozenset(
        path
        for page in edition.pages
        for placement in page.slots.values()
        if isinstance(placement, PlacedItems)
        for path in placement.files
    )


def _folded(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """What the styles are to blame for once, at its first place, with the pages where it is seen; all else as it is."""
    alike: dict[tuple[object, ...], list[Diagnostic]] = {}
    for diagnostic in found:
        where = () if CHECKS[diagnostic.code].group == "ink" else (diagnostic.at, diagnostic.page, diagnostic.slot)
        alike.setdefault((diagnostic.code, diagnostic.message, *where), []).append(diagnostic)
    for (_, message, *_), many in alike.items():
        first = many[0]
        others = dict.fromkeys(each.page for each in many[1:] if each.page != first.page)
        if others:
            named = ", ".join(map(str, list(others)[:_NAMED])) + (" …" if len(others) > _NAMED else "")
            yield replace(first, message=f"{message} (on page {first.page}; on {named} too)")
        else:
            yield first
