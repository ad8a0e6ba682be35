"""A page and another template for it come in, the drafts with the page made over, and what found no place, go out."""

import os

from layout.edit.opened import EditError, Opened
from layout.edit.places import PAGE_ORDER, PlanText, entries, form_of, names_of
from layout.edit.splice import MISSING
from layout.model.issue import Target
from layout.model.template import Template
from layout.source.drafts import Drafts
from layout.source.folders import Folders, normal
from layout.source.names import suggest
from layout.source.report import Report
from layout.source.templates import read_template


def set_template(opened: Opened, page: int, name: str) -> tuple[Drafts, tuple[str, ...]]:
    """Another template for a page: what stands in a slot of the same name stays if that takes it; the rest leaves.

    The second value names the articles, pictures and adverts that then stand nowhere.
    """
    plan = PlanText(opened)
    plan.check_page(page)
    template = find_template(plan, name)
    layer = plan.page_layer(page, "template")
    plan.put((*plan.page_path(layer, page), "template"), name, PAGE_ORDER)
    gone: list[str] = []
    for here in [layer] if layer else plan.layers():
        if here and not layer and plan.get((*plan.page_path(here, page), "template")) is not MISSING:
            continue  # that edition's page has a template of its own
        gone += _make_over(plan, here, page, template)
    takes = {slot.name: slot.takes for slot in template.slots}

    def stays(target: Target) -> bool:
        return target.page != page or bool({"jump", "article"} & set(takes.get(target.slot, ())))

    plan.redirect(lambda refer: refer.target if (layer and refer.layer != layer) or stays(refer.target) else None)
    return plan.done(), displaced(plan, gone)


def displaced(plan: PlanText, gone: list[str]) -> tuple[str, ...]:
    """Those of the files that no slot names any more."""
    left = {normal(name) for _, _, content in plan.placements() for name in names_of(content)}
    return tuple(dict.fromkeys(name for name in gone if normal(name) not in left))


def _make_over(plan: PlanText, layer: str, page: int, template: Template) -> list[str]:
    """Take out of one layer of a page what the template has no place for; the files of it."""
    path = plan.page_path(layer, page)
    gone: list[str] = []
    least = 3 if layer else len(path) + 1
    cut: list[str] = []
    for slot, content in entries(plan.get((*path, "slots"))):
        place = template.slot(slot)
        form = form_of(content)
        fits = place is not None and (not form or form in place.takes or (form == "article" and "items" in place.takes))
        if not fits:
            gone += names_of(content)
            cut.append(slot)
    plan.cut_each((*path, "slots"), cut, least)
    lost = [slot for slot, _ in entries(plan.get((*path, "overrides"))) if template.slot(slot) is None]
    plan.cut_each((*path, "overrides"), lost, least)
    return gone


def find_template(plan: PlanText, name: str) -> Template:
    """The template of that name, of the issue, the paper or the program."""
    known = plan.opened.issue.templates.get(name)
    if known is not None:
        return known
    issue = plan.opened.issue
    given = plan.get(("paper",))
    paper = os.path.normpath(os.path.join(issue.folder, normal(given))) if isinstance(given, str) else ""
    folders = Folders(issue.folder, paper)
    file = folders.named("templates", name)
    if not file:
        raise EditError(f'there is no template "{name}"', suggest(name, folders.names("templates"), "templates"))
    return read_template(file, folders, Report(), issue.sheet.lines)
