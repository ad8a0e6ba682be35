"""The plan of issue.yaml comes in, Pages go out, with templates looked up and slots checked."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from layout.model.article import Picture
from layout.model.issue import (
    Jump,
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
)  # fmt: skip
from layout.model.mapping import FrozenMap
from layout.model.template import GridPlace, Template, TemplateSlot
from layout.model.values import dataclass
from layout.source.folders import normal
from layout.source.locate import Locator
from layout.source.memory import Memory
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath, Report
from layout.source.templates import geometry_faults, read_template
from layout.source.texts import EditionTexts

Values = Mapping[str, Any]

#: Names of files that are no articles, by what they are.
_FILES = {
    "advert": (".pdf", ".eps", ".ai"),
    "picture": (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".svg"),
}


@dataclass(slots=True)
class PagePlan:
    """One page of one edition, and where the content of each slot stands in the plan."""

    page: Page
    template: Template | None
    origins: dict[str, KeyPath]
    path: KeyPath
    articles: frozenset[str]  # all that it prints or teases, with "" for what names none


@dataclass(slots=True)
class Templates:
    """Templates by name, each read once; None where there is none of that name. ``deep``: the sheet's lines."""

    memory: Memory
    report: Report
    locator: Locator
    deep: int
    known: dict[str, Template | None] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    def get(self, name: str, sink: FileReport, path: KeyPath) -> Template | None:
        if name not in self.known:
            file = self.memory.folders.named("templates", name)
            self.known[name] = self._read(file) if file else None
            self.files[name] = self.memory.folders.shown(file) if file else ""
        if self.known[name] is None:
            hint = suggest(name, self.memory.folders.names("templates"), "templates")
            sink.add_at(path, "unknown-name", f'unknown template "{name}"', hint)
        return self.known[name]

    def _read(self, file: str) -> Template:
        folders, deep = self.memory.folders, self.deep
        template = self.memory.recall(
            ("template", file, deep), self.report, lambda part: read_template(file, folders, part, deep)
        )
        for piece in template.furniture:
            for key in ("picture", "text"):
                found = self.memory.folders.find(piece.options.get(key, ""))
                if found.file:
                    self.locator.files[piece.options[key]] = found.file
        return template


class PlanReader:
    """Builds the pages of every edition from the tables of issue.yaml."""

    def __init__(self, texts: EditionTexts, templates: Templates, sink: FileReport) -> None:
        self._texts = texts
        self._templates = templates
        self._locator = templates.locator
        self._sink = sink
        #: every article that any edition's plan names, in a sound slot or not
        self.mentioned: dict[str, None] = {}

    def page(self, values: Values, path: KeyPath, edition: str, changes: Values, changed: KeyPath) -> PagePlan:
        """A page of an edition: the plan's ``values`` at ``path``, with what the edition changes laid over them."""
        merged = {**values, **{key: value for key, value in changes.items() if key != "slots"}}
        origin: dict[str, KeyPath] = {
            key: (changed if key in changes else path) for key in ("template", "section", "section_deck", "overrides")
        }
        name = merged.get("template", "")
        template = self._templates.get(name, self._sink, (*origin["template"], "template")) if name else None
        given: dict[str, tuple[Any, KeyPath]] = {}
        for source, where in ((values, path), (changes, changed)):
            for slot, placed in source.get("slots", {}).items():
                given[slot] = (placed, (*where, "slots", slot))
        slots: dict[str, Placement | None] = {}
        for slot, ((form, content), at) in given.items():
            place = self._slot(template, slot, at)
            named = content.get("article", "") if form == "article" else ""
            placed = None if self._is_other(named, place, at) else self._placement(form, content, at, edition)
            self.mentioned.update(dict.fromkeys(path for path, _ in placed_articles(placed)))
            if template is None or place is not None:
                slots[slot] = self._fitting(place, placed, at)
            if at[0] == "editions":  # where the composer looks for a slot of a page
                self._sink.values.setdefault((*path, "slots", slot), self._sink.values[at])
        page = Page(
            template=name,
            slots=FrozenMap(slots),
            section=self._texts.localized(merged.get("section"), self._sink, (*origin["section"], "section")),
            section_deck=self._texts.localized(
                merged.get("section_deck"), self._sink, (*origin["section_deck"], "section_deck")
            ),
            overrides=self._overrides(template, merged.get("overrides", {}), (*origin["overrides"], "overrides")),
            closed=bool(merged.get("closed")),
            seal=merged["closed"] if isinstance(merged.get("closed"), str) else "",
        )
        origins = {slot: at for slot, (_, at) in given.items()}
        return PagePlan(page, template, origins, path, frozenset(_named(page)))

    def _slot(self, template: Template | None, slot: str, at: KeyPath) -> TemplateSlot | None:
        """The template's slot; one that it does not have is reported."""
        if template is None:
            return None
        place = template.slot(slot)
        if place is None:
            hint = suggest(slot, [s.name for s in template.slots], f"slots of {template.name}")
            self._sink.add_at_key(at, "unknown-name", f'unknown slot "{slot}"', hint)
        return place

    def _is_other(self, name: str, place: TemplateSlot | None, at: KeyPath) -> bool:
        """Whether what is named as an article is a picture, an advert or ``auto``; it is reported."""
        slot = at[-1]
        takes = place.takes if place else ()
        if name == "auto":
            form = "contents" if "contents" in takes else "teasers"
            self._sink.add_at(at, "wrong-kind", "auto is not an article", f"write {slot}: {{{form}: auto}}")
            return True
        for form, endings in _FILES.items():
            if name.lower().endswith(endings):
                fits = "advert" if "picture" not in takes and "advert" in takes else form
                hint = f"write {slot}: {{{fits}: {name}}}"
                if place is not None and fits == "picture" and fits not in takes:
                    hint = "name it under pictures: at the head of an article"
                self._sink.add_at(at, "wrong-kind", f"{name} is not an article", hint)
                return True
        return False

    def _overrides(self, template: Template | None, values: Values, path: KeyPath) -> FrozenMap[str, GridPlace]:
        places: dict[str, GridPlace] = {}
        for slot, keys in values.items():
            if (template is None or self._slot(template, slot, (*path, slot))) and "at" in keys:
                places[slot] = GridPlace(*keys["at"])
        deep = self._templates.deep
        if template is not None and places and template.lines in (0, deep):  # else the rest is scaled when composed
            for slot, message, hint in geometry_faults(template, deep, places):
                self._sink.add_at((*path, slot, "at"), "slot-geometry", message, hint)
        return FrozenMap(places)

    def _fitting(self, place: TemplateSlot | None, placed: Placement | None, at: KeyPath) -> Placement | None:
        """The placement, in the form the slot takes; one that it does not take is reported."""
        if place is None or placed is None:
            return placed
        kind = kind_of(placed)
        if kind in place.takes:
            return placed
        if isinstance(placed, PlacedArticle) and "items" in place.takes and placed.jump is None:
            return PlacedItems((placed.article,))  # one file of several pieces, named alone
        takes = ", ".join(place.takes)
        self._sink.add_at_key(at, "wrong-kind", f'slot "{place.name}" does not take {_A[kind]}', f"it takes: {takes}")
        return placed

    def _placement(self, form: str, values: Values, at: KeyPath, edition: str) -> Placement | None:
        match form:
            case "article":
                jump = values.get("jump")
                return PlacedArticle(
                    normal(values.get("article", "")),
                    Jump(jump["to"], jump.get("after", 0)) if jump and "to" in jump else None,
                    values.get("then", ()),
                )
            case "package":
                return PlacedPackage(
                    tuple(map(normal, values.get("package", ()))),
                    headline=self._words(values, "headline", at),
                    deck=self._words(values, "deck", at),
                    kicker=self._words(values, "kicker", at),
                )
            case "items":
                return PlacedItems(
                    tuple(map(normal, values.get("items", ()))),
                    headline=self._words(values, "headline", at),
                    deck=self._words(values, "deck", at),
                )
            case "teasers":
                articles = tuple(map(normal, values.get("teasers", ())))
                count = values.get("count", len(articles) or 4)
                return PlacedTeasers(articles, count, self._words(values, "headline", at))
            case "contents":
                articles = tuple(map(normal, values.get("contents", ())))
                return PlacedContents(articles, self._words(values, "headline", at))
            case "picture":
                return self._picture(values, at, edition)
            case "advert":
                file = values.get("advert", "")
                if file:
                    self._locator.locate(file, self._sink, (*at, "advert"))
                return PlacedAdvert(file, values.get("client", ""), values.get("due", ""))
            case _:
                return None

    def _words(self, values: Values, key: str, at: KeyPath) -> Any:
        return self._texts.localized(values.get(key), self._sink, (*at, key))

    def _picture(self, values: Values, at: KeyPath, edition: str) -> PlacedPicture | None:
        file = values.get("picture", "")
        if not file:
            return None
        self._locator.locate(file, self._sink, (*at, "picture"))
        picture = Picture(
            file=file,
            caption=self._texts.rich(values.get("caption"), edition, self._sink, (*at, "caption")),
            credit=self._words(values, "credit", at).of(edition),
            alt=self._words(values, "alt", at).of(edition),
            focus=values.get("focus", (0.5, 0.5)),
            zoom=values.get("zoom", 1.0),
        )
        return PlacedPicture(picture, self._words(values, "headline", at))


_A = {
    "article": "an article",
    "package": "a package",
    "items": "items",
    "picture": "a picture",
    "advert": "an advert",
    "teasers": "teasers",
    "contents": "a table of contents",
}


def placed_articles(placed: Placement | None) -> tuple[tuple[str, str], ...]:
    """The articles that a slot prints, each with the key that names it."""
    match placed:
        case PlacedArticle(article):
            return ((article, "article"),)
        case PlacedPackage(articles):
            return tuple((article, "package") for article in articles)
        case PlacedItems(files):
            return tuple((file, "items") for file in files)
        case _:
            return ()


def _named(page: Page) -> Iterator[str]:
    for placed in page.slots.values():
        match placed:
            case PlacedTeasers(articles) | PlacedContents(articles):
                yield from articles
            case PlacedArticle() | PlacedPackage() | PlacedItems():
                yield from [path for path, _ in placed_articles(placed)] or [""]


def kind_of(placed: Placement) -> str:
    """The word of ``takes`` for a placement."""
    match placed:
        case PlacedArticle():
            return "article"
        case PlacedPackage():
            return "package"
        case PlacedItems():
            return "items"
        case PlacedPicture():
            return "picture"
        case PlacedAdvert():
            return "advert"
        case PlacedTeasers():
            return "teasers"
        case PlacedContents():
            return "contents"


__all__ = ["PagePlan", "PlanReader", "Templates", "kind_of"]
