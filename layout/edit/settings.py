"""The open issue and a key's new value come in, the drafts with that key set go out: of a slot, a page or the issue.

Texts go by edition: the first one's stands alone until another edition gets its own. A value of None, or an empty text,
takes the key out.
"""

import datetime
import os
from collections.abc import Iterator, Mapping
from typing import Any

from layout.edit import splice
from layout.edit.opened import EditError, Opened
from layout.edit.placed import focus_value, zoom_value
from layout.edit.places import FORMS, NAMES, PAGE_ORDER, PlanText, entries, form_of
from layout.edit.splice import MISSING, Path
from layout.edit.writing import inline
from layout.model.diagnostics import Severity
from layout.model.issue import Target
from layout.source.drafts import Drafts
from layout.source.folders import normal
from layout.source.kinds import MISSING as UNSOUND
from layout.source.kinds import Kind
from layout.source.records import Words
from layout.source.report import FileReport, Report
from layout.source.schema.plan import ISSUE, PAGE, PAPER, PLACED
from layout.source.yaml import Mapping as Node
from layout.source.yaml import compose

#: Keys whose value may be a mapping by edition.
WORDS = frozenset(
    {"headline", "deck", "kicker", "caption", "credit", "alt", "section", "section_deck"}
    | {"name", "city", "price", "subtitle", "imprint", "label", "text"}
)


def set_placed(opened: Opened, target: Target, key: str, value: Any) -> Drafts:
    """A key of what stands in a slot: caption, focus, headline, count, client ..."""
    plan = PlanText(opened)
    plan.check_page(target.page)
    content = plan.content(target)
    layer = plan.layer(target)
    path = plan.slot_path(layer, target)
    form = form_of(content)
    if form == "article" and key in PLACED.forms["items"].fields and _takes_items(plan, target):
        if value in (None, ""):
            return opened.drafts
        article = content if isinstance(content, str) else content["article"]
        plan.put(path, {"items": [article]})
        form = "items"
    field = PLACED.forms[form].fields.get(key) if form else None
    if field is None or form == "article":
        known = ", ".join(PLACED.forms[form].fields) if form in FORMS and form != "article" else ""
        raise EditError(
            f'{NAMES[form] if form else "an empty slot"} has no "{key}" in the plan',
            f"its keys are: {known}" if known else "texts of an article are in its own file",
        )
    value = _plain(key, value)
    check_value(field.kind, key, value)
    order = (form, *PLACED.forms[form].fields)
    if isinstance(field.kind, Words):
        _set_words(plan, (*path, key), value, bool(layer), order)
    elif key == form:
        if value in (None, "") and form != "advert":
            raise EditError(f"a slot with {NAMES[form]} names its file", "take the slot's content out instead")
        plan.put((*path, key), value or None)
    else:
        set_or_cut(plan, (*path, key), value, order)
    return plan.done()


def set_page(opened: Opened, page: int, key: str, value: Any) -> Drafts:
    """A key of a page: section, section_deck, closed. Its template is set by ``set_template``.

    A page is closed with the seal of what is printed on it in this edition, or with True, where that is not known.
    """
    plan = PlanText(opened)
    plan.check_page(page)
    if key not in ("section", "section_deck", "closed"):
        raise EditError(f'a page has no "{key}" to set', "section, section_deck and closed can be set")
    check_value(PAGE.fields[key].kind, key, value)
    layer = plan.page_layer(page, key)
    if key == "closed" and isinstance(value, str) and plan.edition != plan.first:
        layer = plan.edition  # its pages are other pages, and were sent apart
    path = (*plan.page_path(layer, page), key)
    if key == "closed":
        if value:
            plan.put(path, value, PAGE_ORDER)
        elif layer and plan.get((*plan.page_path("", page), key)) not in (MISSING, None):
            plan.put(path, False)
        else:
            plan.cut(path, 3 if layer else -1)
    else:
        _set_words(plan, path, value, bool(layer), PAGE_ORDER)
    return plan.done()


def set_issue(opened: Opened, key: str, value: Any) -> Drafts:
    """A key of the issue (date, number, colour ...) or of its paper (``paper.name``, ``paper.price`` ...)."""
    plan = PlanText(opened)
    if key.startswith("paper."):
        return _set_paper(plan, key.removeprefix("paper."), value)
    if key in ("paper", "pages", "editions") or key not in ISSUE.fields:
        raise EditError(f'"{key}" is not set here', "date, until, number, volume, printer, colour, format ... are")
    value = _plain(key, value)
    check_value(ISSUE.fields[key].kind, key, value)
    if key == "date" and value in (None, ""):
        raise EditError("an issue has a date", "write year-month-day, as 2026-11-20")
    if key == "language" and plan.edition != plan.first:
        set_or_cut(plan, ("editions", plan.edition, "language"), value, ("language", "paper", "pages"))
    elif key == "language":
        _set_first_language(plan, value)
    else:
        set_or_cut(plan, (key,), value, tuple(ISSUE.fields))
    return plan.done()


def check_value(kind: Kind, key: str, value: Any) -> None:
    """Refuse a value that the reader would not take, with the reader's own words."""
    if value in (None, ""):
        return
    report = Report()
    sink = FileReport(report, "")
    node = compose(f"{inline({key: value})}\n", sink)
    found = node.get(key) if isinstance(node, Node) else None
    sound = found is not None and kind.read(found, sink, (key,)) is not UNSOUND
    for told in report.diagnostics:
        if told.severity is Severity.ERROR:
            raise EditError(told.message, told.hint)
    if not sound:
        raise EditError(f'"{key}" cannot be that', "write another value")


def set_or_cut(plan: PlanText, path: Path, value: Any, order: tuple[str, ...] = ()) -> None:
    if value is None or value in ("", []):
        plan.cut(path)
    else:
        plan.put(path, value, order)


def _plain(key: str, value: Any) -> Any:
    """A value as the file has it."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if key == "focus" and isinstance(value, list | tuple) and len(value) == 2:
        return focus_value((float(value[0]), float(value[1])))
    if key == "zoom" and isinstance(value, int | float):
        return None if value <= 1 else zoom_value(float(value))
    return list(value) if isinstance(value, tuple) else value


def _takes_items(plan: PlanText, target: Target) -> bool:
    template = plan.template(target.page)
    slot = template.slot(target.slot) if template else None
    return slot is not None and "items" in slot.takes and "article" not in slot.takes


def _set_words(plan: PlanText, path: Path, value: Any, own: bool, order: tuple[str, ...]) -> None:
    """The edition's text; ``own``: the key stands where nobody but this edition reads it."""
    if isinstance(value, Mapping):
        set_or_cut(plan, path, dict(value) or None, order)
        return
    value = "" if value is None else str(value)
    old = plan.get(path)
    if isinstance(old, dict):
        here: Path = (*path, plan.edition)
        if value:
            plan.put(here, value)
        else:
            plan.cut(here, len(path))
    elif plan.edition == plan.first or own:
        set_or_cut(plan, path, value, order)
    elif isinstance(old, str) and value:
        if old != value:
            plan.put(path, {plan.first: old, plan.edition: value})
    elif value:
        plan.put(path, {plan.edition: value}, order)


def _set_paper(plan: PlanText, key: str, value: Any) -> Drafts:
    """A key of the paper: in paper.yaml where the issue names the paper's folder, else in the issue itself."""
    field = PAPER.fields.get(key)
    if field is None:
        raise EditError(f'a paper has no "{key}"', f"its keys are: {', '.join(PAPER.fields)}")
    check_value(field.kind, key, value)
    if plan.edition != plan.first and isinstance(field.kind, Words):
        own: Path = ("editions", plan.edition, "paper", key)
        base = _paper_text(plan, key)
        if plan.get(own) is not MISSING or not (isinstance(base, dict) and plan.edition in base):
            text = None if value is None else str(value)
            if text:
                plan.put(own, text)
            else:
                plan.cut(own, 3)
            return plan.done()
    given = plan.get(("paper",))
    if not isinstance(given, str):
        _set_words_or_value(plan, ("paper", key), value, isinstance(field.kind, Words))
        return plan.done()
    file = paper_file(plan.opened, given)
    drafts = plan.opened.drafts
    sheet = _PaperText(plan, drafts.text(file) or "")
    _set_words_or_value(sheet, (key,), value, isinstance(field.kind, Words))
    return drafts if sheet.text == (drafts.text(file) or "") else drafts.with_text(file, sheet.text)


class _PaperText(PlanText):
    """The text of paper.yaml in the place of the plan's."""

    def __init__(self, plan: PlanText, text: str) -> None:
        super().__init__(plan.opened)
        self.text = text

    @property
    def data(self) -> dict[str, Any]:
        found = splice.get(self.text, ())
        return found if isinstance(found, dict) else {}


def _set_words_or_value(plan: PlanText, path: Path, value: Any, words: bool) -> None:
    order = tuple(PAPER.fields)
    if words:
        _set_words(plan, path, value, False, order)
    else:
        set_or_cut(plan, path, _plain(str(path[-1]), value), order)


def _paper_text(plan: PlanText, key: str) -> Any:
    given = plan.get(("paper",))
    if isinstance(given, str):
        return splice.get(plan.opened.drafts.text(paper_file(plan.opened, given)) or "", (key,))
    return plan.get(("paper", key))


def paper_file(opened: Opened, given: str) -> str:
    """The paper.yaml of the folder that the issue names, as messages show it."""
    folder = opened.issue.folder
    full = os.path.normpath(os.path.join(folder, normal(given), "paper.yaml"))
    return os.path.relpath(full, folder).replace(os.sep, "/")


def _set_first_language(plan: PlanText, value: Any) -> None:
    """The first edition is called by its language: texts by edition, and what it changes itself, follow it."""
    usual = _paper_text(plan, "language")
    new = value or (usual if isinstance(usual, str) else "en")
    if new != plan.first and any(edition.id == new for edition in plan.opened.issue.editions):
        raise EditError(f'an edition is called "{new}" already', "name that one otherwise first")
    set_or_cut(plan, ("language",), value, tuple(ISSUE.fields))
    old = [path for path in _texts_by_edition(plan.data) if plan.get((*path, plan.first)) is not MISSING]
    if plan.get(("editions", plan.first)) is not MISSING:
        old.append(("editions",))
    if new != plan.first and old:
        plan.text = splice.rename_keys(plan.text, {(*path, plan.first): new for path in old})


def _texts_by_edition(data: Any, here: Path = ()) -> Iterator[Path]:
    """Where texts by edition stand."""
    if isinstance(data, list):
        for i, item in enumerate(data):
            yield from _texts_by_edition(item, (*here, i))
    for key, value in entries(data):
        if key in WORDS and isinstance(value, dict) and all(isinstance(v, str | None) for v in value.values()):
            yield (*here, key)
        else:
            yield from _texts_by_edition(value, (*here, key))
