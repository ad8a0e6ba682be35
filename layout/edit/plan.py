"""The open issue and an act on its slots come in, the drafts with the plan changed go out.

Whatever an act does not mean stays: a story's own jump goes with it, the jumps of others are led on where their slot
moves, and no article stands twice. What cannot be done raises `EditError`.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from layout.edit import splice
from layout.edit.opened import EditError, Opened
from layout.edit.placed import placement_value
from layout.edit.places import NAMES, PlanText, Refer, files_of, form_of, same_file
from layout.edit.settings import set_issue, set_page, set_placed
from layout.edit.splice import MISSING
from layout.edit.turning import set_template
from layout.model.issue import Placement, Target
from layout.model.nouns import counted
from layout.model.template import GridPlace
from layout.source.drafts import Drafts
from layout.source.folders import normal

__all__ = [
    "join", "jump", "move", "place", "remove", "resize", "set_issue", "set_page", "set_placed", "set_template", "swap",
    "unjump",
]  # fmt: skip


def place(opened: Opened, target: Target, placement: Placement | None) -> Drafts:
    """Something into a slot. What stood there leaves the plan; an article that stands elsewhere leaves that place."""
    if placement is None:
        return remove(opened, target)
    plan = PlanText(opened)
    value = placement_value(placement, plan.first, target)
    plan.check_slot(target, _kinds(value))
    layer = plan.layer(target)
    for path in files_of(value):
        _evict(plan, layer, path, target)
    _free(plan, layer, target)
    plan.fill(layer, target, value)
    return plan.done()


def join(opened: Opened, target: Target, path: str) -> Drafts:
    """A text to the short pieces that a slot holds, behind them; it leaves the place where it stood."""
    plan = PlanText(opened)
    plan.check_slot(target, ("items",))
    layer, content = plan.layer(target), plan.content(target)
    files = files_of(content)
    if not files:
        raise EditError(f'slot "{target}" holds no items', "place a text there first")
    if any(same_file(name, path) for name in files):
        raise EditError("it stands here already", "move it among the items in the Inspector")
    _evict(plan, layer, path, target)
    home = plan.slot_path(layer, target)
    if isinstance(content, dict) and isinstance(content.get("items"), list):
        plan.text = splice.insert(plan.text, (*home, "items"), len(files), path)
    else:
        plan.put(home, {"items": [*files, path]})
    return plan.done()


def remove(opened: Opened, target: Target) -> Drafts:
    """What a slot holds back to the list; the jump that ends in an empty slot goes instead."""
    plan = PlanText(opened)
    plan.check_page(target.page)
    if plan.content(target) is not None:
        plan.empty(plan.layer(target), target)
    else:
        _free(plan, plan.layer(target), target)
    return plan.done()


def move(opened: Opened, source: Target, target: Target) -> Drafts:
    """What one slot holds into another one. What stood there leaves the plan; a jumped part moves by its jump."""
    plan = PlanText(opened)
    content = plan.content(source)
    if source == target:
        return opened.drafts
    plan.check_page(source.page)
    if content is None:
        return _lead_on(plan, source, target)
    plan.check_slot(target, _kinds(content))
    layer = plan.layer(source, target)
    value = splice.raw(plan.text, plan.own_path(source))
    plan.empty(layer, source)
    plan.fill(layer, target, value)
    _free(plan, layer, target)
    _settle(plan)
    return plan.done()


def swap(opened: Opened, a: Target, b: Target) -> Drafts:
    """What two slots hold, each into the other. Jumps that ended in one of them end in the other."""
    plan = PlanText(opened)
    if a == b:
        return opened.drafts
    held: dict[Target, Any] = {}
    for here, there in ((a, b), (b, a)):
        plan.check_slot(here)
        content = plan.content(here)
        if content is not None:
            plan.check_slot(there, _kinds(content))
            held[there] = splice.raw(plan.text, plan.own_path(here))
        elif _ends_here(plan, here):
            plan.check_slot(there, ("jump", "article"))
    layer = plan.layer(a, b)
    for here, value in held.items():
        plan.fill(layer, here, value)
    for here in (a, b):
        if here not in held:
            plan.empty(layer, here)
    turned = {a: b, b: a}
    plan.redirect(lambda refer: turned.get(refer.target, refer.target) if _shown(plan, layer, refer) else refer.target)
    _settle(plan)
    return plan.done()


def resize(opened: Opened, target: Target, at: GridPlace | None) -> Drafts:
    """Another place on the grid for a slot of this page; None gives it the template's again."""
    plan = PlanText(opened)
    plan.check_slot(target)
    path = plan.page_path(plan.page_layer(target.page, "overrides"), target.page)
    template = plan.template(target.page)
    slot = template.slot(target.slot) if template else None
    if at is None or (slot is not None and at == slot.at):
        plan.cut((*path, "overrides", target.slot), len(path) + 1)
        return plan.done()
    if any(value == 0 for value in at_values(at)):
        raise EditError("a slot has at least one column and one line", "drag its edge further out")
    value = [at.column, at.line, *("rest" if size is None else size for size in (at.columns, at.lines))]
    if plan.get((*path, "overrides")) in (MISSING, None):
        plan.put(
            (*path, "overrides"),
            {target.slot: {"at": value}},
            ("template", "section", "section_deck", "slots", "overrides", "closed"),
        )
    else:
        plan.put((*path, "overrides", target.slot, "at"), value)
    return plan.done()


def at_values(at: GridPlace) -> tuple[int | None, ...]:
    """The four numbers of a place."""
    return (at.column, at.line, at.columns, at.lines)


def jump(opened: Opened, source: Target, targets: Sequence[Target], after: int = 0) -> Drafts:
    """The story of a slot goes on in others, with jump lines; ``after``: body lines before it, 0 for all."""
    if not targets:
        return unjump(opened, source)
    plan = PlanText(opened)
    plan.check_slot(source)
    path = plan.own_path(source)
    if form_of(plan.content(source)) != "article":
        raise EditError(f"nothing in {source} can jump", "an article in a slot of its own can")
    before = [source]
    for target in targets:
        _check_jump(plan, source, target, before)
        before.append(target)
    to: Any = str(targets[0]) if len(targets) == 1 else [str(target) for target in targets]
    old = plan.get((*path, "jump"))
    if after > 0:
        value: Any = {"to": to, "after": counted(after, "line")}
        if isinstance(old, dict):
            plan.put((*path, "jump", "to"), to)
            plan.put((*path, "jump", "after"), value["after"])
        else:
            plan.add_key(path, "jump", value)
    else:
        plan.add_key(path, "jump", to)
    return plan.done()


def unjump(opened: Opened, source: Target, target: Target | None = None) -> Drafts:
    """A story without its jump, or without one of the jump's slots; what it went on in without jump lines stays."""
    plan = PlanText(opened)
    plan.check_page(source.page)
    path = plan.own_path(source)
    if target is None:
        plan.drop_key(path, "jump")
    else:
        layer = plan.layer(source)
        plan.redirect(
            lambda refer: None if (refer.layer, refer.home, refer.target) == (layer, source, target) else refer.target
        )
    return plan.done()


def _kinds(value: Any) -> tuple[str, ...]:
    """The kinds of slot that take this content: an article alone may be a file of items."""
    form = form_of(value)
    if form == "article" and not (isinstance(value, dict) and "jump" in value):
        return ("article", "items")
    return (form,) if form else ()


def _shown(plan: PlanText, layer: str, refer: Refer) -> bool:
    """Whether a jump is one of those that an act in a layer leads on: an edition's act leaves the plan's own alone."""
    if layer:
        return refer.layer == layer
    return not refer.layer or plan.get(plan.slot_path(refer.layer, refer.target)) is MISSING


def _ends_here(plan: PlanText, target: Target) -> bool:
    return any(refer.target == target and refer.layer in ("", plan.edition) for refer in plan.refers())


def _free(plan: PlanText, layer: str, target: Target) -> None:
    """No story goes on in a slot that holds something of its own."""
    plan.redirect(lambda r: None if r.target == target and _shown(plan, layer, r) else r.target)


def _evict(plan: PlanText, layer: str, path: str, keep: Target) -> None:
    """An article out of every other place: one that stands twice is an error."""
    for other, home, content in list(plan.placements()):
        if home == keep and other == layer:
            continue
        if layer and other not in ("", layer):
            continue
        listed = [i for i, name in enumerate(files_of(content)) if same_file(name, path)]
        if not listed:
            continue
        if layer and not other:
            if plan.get(plan.slot_path(layer, home)) is MISSING:
                plan.fill(layer, home, None)
        elif len(listed) == len(files_of(content)):
            plan.empty(other, home)
        else:
            for i in reversed(listed):
                plan.cut((*plan.slot_path(other, home), form_of(content), i))


def _settle(plan: PlanText) -> None:
    """An article that an edition has put elsewhere does not come to it a second time by the plan's pages."""
    held = list(plan.placements())
    for layer in plan.layers()[1:]:
        own = {normal(path) for other, _, content in held if other == layer for path in files_of(content)}
        for other, home, content in held:
            if other or not own & {normal(path) for path in files_of(content)}:
                continue
            if plan.get(plan.slot_path(layer, home)) is MISSING:
                plan.fill(layer, home, None)


def _lead_on(plan: PlanText, source: Target, target: Target) -> Drafts:
    """The jump that ends in an empty slot to another one."""
    if not _ends_here(plan, source):
        raise EditError(f"{source} is empty", "there is nothing to move")
    for refer in plan.refers():
        if refer.target == source and refer.layer in ("", plan.edition):
            _check_jump(plan, refer.home, target, [refer.home])
    plan.redirect(lambda r: target if r.target == source and r.layer in ("", plan.edition) else r.target)
    return plan.done()


def _check_jump(plan: PlanText, source: Target, target: Target, before: Iterable[Target]) -> None:
    """Refuse a jump that no page could show."""
    chain = list(before)
    plan.check_slot(target, ("jump", "article"))
    if target in chain:
        raise EditError(f"the story stands in {target} already", "let it go on in another slot")
    if target.page == chain[-1].page:
        raise EditError(f"{target} is on the same page", "a jump leads to another page")
    content = plan.content(target)
    if content is not None:
        raise EditError(
            f"{target} is taken: {NAMES.get(form_of(content), 'something')} stands there", "take it out first"
        )
    for refer in plan.refers():
        if refer.target == target and refer.home != source and refer.layer in ("", plan.edition):
            raise EditError(f"{target} is taken by the jump from {refer.home}", "jump to another slot")
