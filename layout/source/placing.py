"""The pages of an edition come in, the articles they place go out; what stands twice or nowhere is reported."""

import os
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from layout.model.article import Article
from layout.model.diagnostics import SourceSpan
from layout.model.issue import (
    Page,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedTeasers,
    Placement,
)  # fmt: skip
from layout.model.mapping import FrozenMap
from layout.model.template import Template
from layout.source.folders import Folders, is_copy
from layout.source.library import Named
from layout.source.plan import PagePlan, kind_of, placed_articles
from layout.source.report import FileReport, Report

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]+)*\Z")


def named_articles(plans: Sequence[PagePlan], sink: FileReport) -> list[Named]:
    """Every article of the pages, each with the place that names it; one that stands twice is reported."""
    named: dict[str, tuple[Named, str]] = {}
    for number, plan in enumerate(plans, 1):
        for slot, placed in plan.page.slots.items():
            for i, (path, key) in enumerate(placed_articles(placed)):
                if not path:
                    continue
                at = plan.origins[slot]
                for place in ((*at, key, i), (*at, key), at):
                    if place in sink.values:
                        at = place
                        break
                if path in named:
                    first, here = named[path][1], f"{number}.{slot}"
                    message = f"{path} stands in {first} already" if first != here else f"{path} stands in {here} twice"
                    hint = f"take it out of {here} or {first}" if first != here else "name it once"
                    sink.add_at(at, "placed-twice", message, hint)
                else:
                    named[path] = (Named(path, at), f"{number}.{slot}")
    return [name for name, _ in named.values()]


def check_teasers(plans: Sequence[PagePlan], placed: Iterable[str], sink: FileReport) -> None:
    """Teasers and contents name articles that stand on a page."""
    known = set(placed)
    for plan in plans:
        for slot, content in plan.page.slots.items():
            if isinstance(content, PlacedTeasers | PlacedContents):
                for i, path in enumerate(content.articles):
                    if path not in known:
                        sink.add_at(
                            (*plan.origins[slot], kind_of(content), i), "unknown-refer",
                            f"{path} is not an article of this issue", "place the article on a page, or take it out",
                        )  # fmt: skip


def check_briefs(plan: PagePlan, articles: Mapping[str, Article], sink: FileReport) -> None:
    """Files of several items stand where items do: nothing else prints them."""
    for slot, placed in plan.page.slots.items():
        place = plan.template.slot(slot) if plan.template else None
        briefs = [path for path, _ in placed_articles(placed) if path in articles and articles[path].kind == "briefs"]
        if not briefs or place is None or isinstance(placed, PlacedItems):
            continue
        at = plan.origins[slot]
        if isinstance(placed, PlacedPackage):
            hint = "give it a slot of its own, one that takes items"
            sink.add_at_key(at, "wrong-kind", f"{briefs[0]} is a file of briefs: no package prints it", hint)
        elif "items" not in place.takes:
            message = f'{briefs[0]} is a file of briefs: slot "{slot}" does not take items'
            sink.add_at_key(at, "wrong-kind", message, f"it takes: {', '.join(place.takes)}")
        elif isinstance(placed, PlacedArticle) and (placed.jump or placed.then):
            hint = "take the jump out, and let the items run through this slot's legs"
            sink.add_at_key(at, "bad-jump", f"{briefs[0]} is a file of briefs: it does not jump", hint)


def printable(page: Page, template: Template | None, articles: Mapping[str, Article]) -> Page:
    """The page as it can be composed: without articles that could not be read; a file of briefs as items."""
    slots: dict[str, Placement | None] = {}
    for slot, placed in page.slots.items():
        kept = _kept(placed, articles)
        if isinstance(kept, PlacedArticle) and articles[kept.article].kind == "briefs":
            place = template.slot(slot) if template else None
            if place is not None and "items" in place.takes:
                kept = PlacedItems((kept.article,))
        slots[slot] = kept
    return page if slots == dict(page.slots) else replace(page, slots=FrozenMap(slots))


def _kept(placed: Placement | None, known: Mapping[str, Article]) -> Placement | None:
    match placed:
        case PlacedArticle(article):
            return placed if article in known else None
        case PlacedPackage(articles):
            kept = tuple(a for a in articles if a in known)
            return replace(placed, articles=kept) if kept else None
        case PlacedItems(files):
            kept = tuple(f for f in files if f in known)
            return replace(placed, files=kept) if kept else None
        case PlacedTeasers(articles) | PlacedContents(articles) if articles:
            kept = tuple(a for a in articles if a in known)
            return replace(placed, articles=kept) if kept else None
        case _:
            return placed


def check_unplaced(folders: Folders, placed: Iterable[str], report: Report) -> list[str]:
    """Articles in articles/ and letters/ that no plan names; a translation goes with its original."""
    lying = list(_lying(folders, _casefolded(placed)))
    for path in lying:
        report.add(
            "not-placed", "this article stands on no page", "place it in a slot, or move the file away",
            SourceSpan(path),
        )  # fmt: skip
    return lying


def taken_off(folders: Folders, known: Iterable[str]) -> list[str]:
    """Drafts of copy in other folders: a plan named them once, and the desk keeps them until they are deleted."""
    files = _casefolded(known)
    drafts = [path for path in folders.copy_drafts() if path.casefold() not in files]
    files |= _casefolded(drafts)
    return [path for path in drafts if not _is_translation(path.casefold(), files)]


def stock_paths(folders: Folders) -> list[str]:
    """The Markdown files in stock/ of issue and paper; ``bells.es.md`` goes with ``bells.md``, where there is one,
    whatever editions there are."""
    names = {
        f"stock/{name}": None
        for folder in folders.both
        for name in sorted(folders.listing(os.path.join(folder, "stock")))
        if name.endswith(".md")
    }
    return [path for path in names if path.count(".") < 2 or f"{path.rsplit('.', 2)[0]}.md" not in names]


def _casefolded(placed: Iterable[str]) -> set[str]:
    return {path.casefold() for path in placed}  # a difference of case is reported where the plan names it


def _lying(folders: Folders, known: Container[str]) -> Iterator[str]:
    """The articles that lie in the issue's folders and are not known, translations left out."""
    for folder in ("articles", "letters"):
        names = folders.listing(os.path.join(folders.issue, folder))
        for name in names:
            path = f"{folder}/{name}"
            if not is_copy(name) or path.casefold() in known:
                continue
            if not _is_translation(name, names):
                yield path


def _is_translation(name: str, names: Container[str]) -> bool:
    """Whether this is ``sea-wall.es.md``, and ``sea-wall.md`` is there."""
    stem, suffix = os.path.splitext(name)
    base, dot, language = stem.rpartition(".")
    return bool(dot) and _LANGUAGE.match(language) is not None and base + suffix in names
