"""The text of a plan and an edition come in; where a slot's content and its jumps stand in that text goes out.

A plan has layers: its pages, and over them what an edition changes (``editions: es: pages: 3:``). An act goes to the
layer whose entry the edition shows.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from layout.edit import splice
from layout.edit.opened import EditError, Opened
from layout.edit.splice import MISSING, Path
from layout.edit.writing import Block, Raw
from layout.model.issue import Target
from layout.model.template import Template
from layout.source.drafts import Drafts
from layout.source.folders import normal

#: How the keys of a page, of an edition's page and of a placed article are usually ordered.
PAGE_ORDER = ("template", "section", "section_deck", "slots", "overrides", "closed")
FORMS = ("article", "picture", "package", "items", "teasers", "contents", "advert")
NAMES = {
    "article": "an article",
    "picture": "a picture",
    "package": "a package",
    "items": "items",
    "teasers": "teasers",
    "contents": "a table of contents",
    "advert": "an advert",
    "jump": "a jump",
}

_TARGET = re.compile(r"(\d{1,4})\.(\S+)\Z")
_NUMBER = re.compile(r"\+?0*\d{1,9}\Z")


class Refer(NamedTuple):
    """A jump's or ``then``'s target, where it stands in the plan, and the slot of the story that jumps."""

    path: Path
    target: Target
    layer: str
    home: Target


def form_of(content: Any) -> str:
    """What a slot's content is, as ``takes`` calls it; "" for nothing."""
    if isinstance(content, str):
        return "article"
    if isinstance(content, Mapping):
        return next((key for key in content if key in FORMS), "")
    return ""


def files_of(content: Any) -> tuple[str, ...]:
    """The articles that a slot's content prints, as the plan writes them."""
    if isinstance(content, str):
        return (content,)
    form = form_of(content)
    if form == "article":
        return (content[form],) if isinstance(content[form], str) else ()
    if form in ("package", "items") and isinstance(content[form], list):
        return tuple(path for path in content[form] if isinstance(path, str))
    return ()


def names_of(content: Any) -> tuple[str, ...]:
    """The articles, picture or advert of a slot's content."""
    form = form_of(content)
    if form in ("picture", "advert"):
        return (content[form],) if isinstance(content[form], str) and content[form] else ()
    return files_of(content)


def target_of(text: Any) -> Target | None:
    """``2.foot`` as a target; None for any other text."""
    found = _TARGET.match(text) if isinstance(text, str) else None
    return Target(int(found[1]), found[2]) if found else None


def number_of(key: Any) -> int:
    """A page number that stands as a key; 0 for no number."""
    return int(key) if isinstance(key, str) and _NUMBER.match(key) else 0


def entries(value: Any) -> Iterable[tuple[str, Any]]:
    """The pairs of a mapping; none of anything else."""
    return value.items() if isinstance(value, dict) else ()


class PlanText:
    """The text of a plan while an act changes it, step by step. What it began with is never touched."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.file = opened.issue.plan
        text = opened.drafts.text(self.file)
        if text is None:
            raise EditError(f"{self.file} is not there", "save it again under that name, or open another issue")
        self.text = text
        self.first = opened.issue.edition.id
        self.edition = opened.edition or self.first
        self._seen = ""
        self._data: Any = None

    def done(self) -> Drafts:
        """The drafts with the plan as the act leaves it."""
        return self.opened.drafts.with_text(self.file, self.text)

    @property
    def data(self) -> dict[str, Any]:
        """What the plan says, its scalars as text."""
        if self._seen != self.text or self._data is None:
            self._seen, self._data = self.text, splice.get(self.text, ())
        if not isinstance(self._data, dict):
            raise EditError(f"{self.file} is no issue", "it needs at least date: and pages:")
        return self._data

    def get(self, path: Path) -> Any:
        """What stands at a path, MISSING where nothing does."""
        here: Any = self.data
        for step in path:
            if isinstance(here, dict):
                key = str(step)
                if key not in here and isinstance(step, int):
                    key = next((name for name in here if number_of(name) == step), key)
                here = here.get(key, MISSING)
            elif isinstance(here, list) and isinstance(step, int) and 0 <= step < len(here):
                here = here[step]
            else:
                return MISSING
        return here

    def put(self, path: Path, value: Any, order: Iterable[str] = ()) -> None:
        self.text = splice.put(self.text, path, value, tuple(order))

    def cut(self, path: Path, least: int = -1) -> None:
        if self.get(path) is not MISSING:
            self.text = splice.cut(self.text, path, least)

    def cut_each(self, path: Path, keys: list[str], least: int = -1) -> None:
        if keys:
            self.text = splice.cut_each(self.text, path, keys, least)

    # --- pages and slots

    @property
    def pages(self) -> list[Any]:
        found = self.data.get("pages")
        return found if isinstance(found, list) else []

    def check_page(self, number: int) -> None:
        """Refuse a page that the plan does not have."""
        if not 1 <= number <= len(self.pages):
            raise EditError(f"there is no page {number}", f"the plan has {len(self.pages)}, counted from 1")

    def layers(self) -> list[str]:
        """ "" for the plan itself, then the editions that change pages of it."""
        return ["", *[name for name, keys in entries(self.data.get("editions")) if isinstance(keys, dict)]]

    def page_path(self, layer: str, number: int) -> Path:
        return ("editions", layer, "pages", number) if layer else ("pages", number - 1)

    def slot_path(self, layer: str, target: Target) -> Path:
        return (*self.page_path(layer, target.page), "slots", target.slot)

    def layer(self, *targets: Target) -> str:
        """The layer that an act on these slots goes to: the edition's where it has an entry of its own."""
        own = any(self.get(self.slot_path(self.edition, target)) is not MISSING for target in targets)
        return self.edition if own else ""

    def page_layer(self, number: int, key: str) -> str:
        """The same for a key of a page."""
        return self.edition if self.get((*self.page_path(self.edition, number), key)) is not MISSING else ""

    def own_path(self, target: Target) -> Path:
        """Where the content stands that the edition shows in a slot."""
        return self.slot_path(self.layer(target), target)

    def content(self, target: Target) -> Any:
        """What the edition shows in a slot; None for nothing."""
        found = self.get(self.own_path(target))
        return None if found is MISSING else found

    def template(self, number: int) -> Template | None:
        """The template of a page as the edition shows it; None where there is no sound one."""
        name = self.get((*self.page_path(self.page_layer(number, "template"), number), "template"))
        return self.opened.issue.templates.get(name) if isinstance(name, str) else None

    def check_slot(self, target: Target, kinds: Iterable[str] = ()) -> None:
        """Refuse a slot that is not there, or that takes none of these kinds."""
        self.check_page(target.page)
        template = self.template(target.page)
        if template is None:
            return
        slot = template.slot(target.slot)
        if slot is None:
            names = ", ".join(s.name for s in template.slots)
            raise EditError(f'page {target.page} has no slot "{target.slot}"', f"its slots are: {names}")
        wanted = list(kinds)
        if wanted and not set(wanted) & set(slot.takes):
            raise EditError(f'slot "{target}" does not take {NAMES[wanted[0]]}', f"it takes: {', '.join(slot.takes)}")

    def fill(self, layer: str, target: Target, value: Any) -> None:
        """Put content into a slot; the page's ``slots`` are made where it has none."""
        path = self.slot_path(layer, target)
        holder = self.get(path[:-1])
        if not layer and not isinstance(holder, dict):
            self.put(path[:-1], Block({target.slot: value}), PAGE_ORDER)
            return
        if not layer and not holder and splice.get(self.text, path[:-1]) == {}:
            self.put(path[:-1], Block({target.slot: value}))
            return
        template = self.template(target.page)
        self.put(path, value, [slot.name for slot in template.slots] if template else ())

    def empty(self, layer: str, target: Target) -> None:
        """Take what a slot holds out of the plan; in an edition that leaves a slot of the plan empty it says so."""
        path = self.slot_path(layer, target)
        if layer and self.get(self.slot_path("", target)) not in (MISSING, None):
            self.put(path, None)
        else:
            self.cut(path, 3 if layer else len(path) - 1)

    # --- jumps

    def placements(self) -> Iterator[tuple[str, Target, Any]]:
        """All slots with content: layer, slot, content."""
        for layer in self.layers():
            if layer:
                found = self.get(("editions", layer, "pages"))
                pages = [(number_of(key), page) for key, page in entries(found) if number_of(key)]
            else:
                pages = list(enumerate(self.pages, 1))
            for number, page in pages:
                for slot, content in entries(page.get("slots") if isinstance(page, dict) else None):
                    yield layer, Target(number, slot), content

    def refers(self) -> list[Refer]:
        """Every target of every jump."""
        found: list[Refer] = []
        for layer, home, content in self.placements():
            if not isinstance(content, dict):
                continue
            path = self.slot_path(layer, home)
            for tail, value in (
                (("jump",), content.get("jump")),
                (("jump", "to"), content["jump"].get("to") if isinstance(content.get("jump"), dict) else None),
                (("then",), content.get("then")),
            ):
                listed = value if isinstance(value, list) else [value]
                for i, text in enumerate(listed):
                    target = target_of(text)
                    if target is not None:
                        here = (*path, *tail, i) if isinstance(value, list) else (*path, *tail)
                        found.append(Refer(here, target, layer, home))
        return found

    def redirect(self, where: Callable[[Refer], Target | None]) -> None:
        """Every jump to another slot, or to none."""
        new: dict[Path, str] = {}
        gone: list[Refer] = []
        for refer in self.refers():
            target = where(refer)
            if target is None:
                gone.append(refer)
            elif target != refer.target:
                new[refer.path] = str(target)
        if new:
            self.text = splice.put_each(self.text, new)
        for refer in reversed(gone):
            self._drop(refer)

    def _drop(self, refer: Refer) -> None:
        """Take one target out of its jump, and a jump without targets out of its story."""
        home = self.slot_path(refer.layer, refer.home)
        key_path = refer.path[: len(home) + 1]
        if isinstance(refer.path[-1], int) and len(self.get(refer.path[:-1])) > 1:
            self.cut(refer.path)
        else:
            self.drop_key(home, str(key_path[-1]))

    def drop_key(self, home: Path, key: str) -> None:
        """Take a key off a placed article, which is written short again where nothing else is left of it."""
        content = self.get(home)
        if isinstance(content, dict) and set(content) == {"article", key} and isinstance(content["article"], str):
            made = splice.raw(self.text, home)
            if isinstance(made, Raw) and not made.block and "#" not in made.text:
                self.put(home, splice.raw(self.text, (*home, "article")))
                return
        self.cut((*home, key))

    def add_key(self, home: Path, key: str, value: Any) -> None:
        """Give a placed article, picture or the like a key; the short form becomes the long one."""
        content = self.get(home)
        if isinstance(content, str):
            self.put(home, {"article": splice.raw(self.text, home), key: value})
        else:
            self.put((*home, key), value)


def same_file(one: str, other: str) -> bool:
    """Whether two paths of a plan name the same article."""
    return one == other or normal(one) == normal(other)
