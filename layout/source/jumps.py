"""An edition's pages come in; jumps to a missing or taken slot, to the same page or in a circle are reported."""

from collections.abc import Sequence
from dataclasses import replace

from layout.model.issue import Page, PlacedArticle, Placement, Target
from layout.model.mapping import FrozenMap
from layout.model.nouns import counted
from layout.source.names import suggest
from layout.source.plan import PagePlan
from layout.source.report import FileReport, KeyPath


def check_jumps(plans: Sequence[PagePlan], sink: FileReport) -> tuple[Page, ...]:
    """The pages without the jumps that cannot be made."""
    check = _Check(plans, sink)
    return tuple(check.page(number) for number in range(1, len(plans) + 1))


class _Check:
    def __init__(self, plans: Sequence[PagePlan], sink: FileReport) -> None:
        self._plans = plans
        self._sink = sink
        self._taken: dict[Target, Target] = {}

    def page(self, number: int) -> Page:
        page = self._plans[number - 1].page
        slots: dict[str, Placement | None] = {}
        for slot, placed in page.slots.items():
            slots[slot] = placed
            if isinstance(placed, PlacedArticle) and (placed.jump or placed.then):
                slots[slot] = self._checked(placed, Target(number, slot))
        return page if slots == dict(page.slots) else replace(page, slots=FrozenMap(slots))

    def _checked(self, placed: PlacedArticle, home: Target) -> PlacedArticle:
        origin = self._plans[home.page - 1].origins[home.slot]
        chain = [home]
        jumped = list(placed.jump.to) if placed.jump else []
        for i, target in enumerate(jumped):
            if self._fault(target, chain, _place(self._sink, (*origin, "jump"), i), same_page=False):
                return replace(placed, jump=None, then=())
            chain.append(target)
        for i, target in enumerate(placed.then):
            if self._fault(target, chain, _place(self._sink, (*origin, "then"), i), same_page=True):
                return replace(placed, then=())
            chain.append(target)
        return placed

    def _fault(self, target: Target, chain: list[Target], at: KeyPath, *, same_page: bool) -> bool:
        """Report why a story cannot go on at ``target``; the target is taken otherwise."""
        message, hint = self._why(target, chain, same_page)
        if message:
            self._sink.add_at(at, "bad-jump", message, hint)
            return True
        self._taken[target] = chain[0]
        template = self._plans[target.page - 1].template
        slot = template.slot(target.slot) if template else None
        if slot is not None and not {"jump", "article"} & set(slot.takes):
            message = f'slot "{target}" does not take a jump'
            self._sink.add_at(at, "wrong-kind", message, f"it takes: {', '.join(slot.takes)}")
        return False

    def _why(self, target: Target, chain: list[Target], same_page: bool) -> tuple[str, str]:
        if not 1 <= target.page <= len(self._plans):
            return (
                f"there is no page {target.page}",
                f"the plan has {counted(len(self._plans), 'page')}, counted from 1",
            )
        plan = self._plans[target.page - 1]
        if plan.template is not None and plan.template.slot(target.slot) is None:
            names = [slot.name for slot in plan.template.slots]
            return f'page {target.page} has no slot "{target.slot}"', suggest(target.slot, names, "slots")
        if target in chain:
            return f"the story jumps in a circle: it stands in {target} already", "name each slot once"
        if target.page == chain[-1].page and not same_page:
            return f"{target} is on the same page", "jump to another page, or use then: for a text that just goes on"
        other = plan.page.slots.get(target.slot)
        if other is not None:
            if self._leads_back(target, chain[0]):
                return f"stories jump in a circle: {target} leads back to {chain[0]}", "let one of them end where it is"
            return f"{target} is taken: something else is placed there", "take it out (`~`), or jump elsewhere"
        if target in self._taken:
            return f"{target} is taken by the jump from {self._taken[target]}", "jump to another slot"
        return "", ""

    def _leads_back(self, start: Target, home: Target) -> bool:
        """Whether the stories from ``start`` on jump, one into the other's slot, to ``home``."""
        seen: set[Target] = set()
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here == home:
                return True
            if here in seen or not 1 <= here.page <= len(self._plans):
                continue
            seen.add(here)
            placed = self._plans[here.page - 1].page.slots.get(here.slot)
            if isinstance(placed, PlacedArticle):
                waiting += [*(placed.jump.to if placed.jump else ()), *placed.then]
        return False


def _place(sink: FileReport, path: KeyPath, i: int) -> KeyPath:
    """Where the i-th target of a jump stands, in whichever form it was written."""
    for tail in (("to", i), ("to",), (i,)):
        if (*path, *tail) in sink.values:
            return (*path, *tail)
    return path
