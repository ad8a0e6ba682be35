"""The open issue and an act on whole pages come in, the drafts go out: pages put in, taken out, doubled and moved.

Jumps name pages by their place in the plan, and so do the editions' changes and the colour pages: all are counted anew.
"""

from collections.abc import Callable

from layout.edit import splice
from layout.edit.opened import EditError, Opened
from layout.edit.places import PlanText, entries, form_of, names_of, number_of
from layout.edit.splice import Path
from layout.edit.turning import displaced, find_template
from layout.edit.writing import Block
from layout.model.issue import Target
from layout.source.drafts import Drafts

#: What may stand in an issue twice.
TWICE = ("picture", "advert", "teasers", "contents")


def insert_page(opened: Opened, at: int, template: str, section: str = "") -> Drafts:
    """A new empty page; ``at`` is its place in the plan, from 1."""
    plan = PlanText(opened)
    count = len(plan.pages)
    if not 1 <= at <= count + 1:
        raise EditError(f"no page can stand at {at}", f"the plan has {count}, counted from 1")
    find_template(plan, template)
    _renumber(plan, lambda page: page + (page >= at))
    page = {"template": template, **({"section": section} if section else {})}
    plan.text = splice.insert(plan.text, ("pages",), at - 1, Block(page))
    return plan.done()


def delete_page(opened: Opened, page: int) -> tuple[Drafts, tuple[str, ...]]:
    """A page out of the plan, and the jumps to it; the articles, pictures and adverts that then stand nowhere."""
    plan = PlanText(opened)
    plan.check_page(page)
    if len(plan.pages) == 1:
        raise EditError("this is the only page", "an issue has one page at least: change its template instead")
    gone = [name for _, home, content in plan.placements() if home.page == page for name in names_of(content)]
    _renumber(plan, lambda number: 0 if number == page else number - (number > page))
    plan.cut(("pages", page - 1))
    return plan.done(), displaced(plan, gone)


def duplicate_page(opened: Opened, page: int) -> Drafts:
    """The same page once more, behind it: its template, section, places, pictures and adverts, but no article twice."""
    plan = PlanText(opened)
    plan.check_page(page)
    copy = splice.raw(plan.text, ("pages", page - 1))
    _renumber(plan, lambda number: number + (number > page))
    plan.text = splice.insert(plan.text, ("pages",), page, copy)
    path: Path = ("pages", page)
    once = [slot for slot, content in entries(plan.get((*path, "slots"))) if form_of(content) not in TWICE]
    plan.cut_each((*path, "slots"), once, len(path) + 1)
    plan.cut((*path, "closed"))
    return plan.done()


def move_page(opened: Opened, page: int, to: int) -> Drafts:
    """A page to another place in the plan."""
    plan = PlanText(opened)
    plan.check_page(page)
    plan.check_page(to)
    if page == to:
        return opened.drafts
    order = list(range(1, len(plan.pages) + 1))
    order.insert(to - 1, order.pop(page - 1))
    turned = {old: new for new, old in enumerate(order, 1)}
    _renumber(plan, lambda number: turned.get(number, number))
    plan.text = splice.move_item(plan.text, ("pages",), page - 1, to - 1)
    return plan.done()


def _renumber(plan: PlanText, new: Callable[[int], int]) -> None:
    """Every page number in the plan; 0 for a page that goes."""

    def turned(target: Target) -> Target | None:
        page = new(target.page)
        return Target(page, target.slot) if page else None

    plan.redirect(lambda refer: turned(refer.target))
    names: dict[Path, str | int] = {}
    for edition in plan.layers()[1:]:
        pages: Path = ("editions", edition, "pages")
        for key, _ in list(entries(plan.get(pages))):
            number = number_of(key)
            if number and not new(number):
                plan.cut((*pages, key), 3)
            elif number and new(number) != number:
                names[(*pages, key)] = new(number)
    if names:
        plan.text = splice.rename_keys(plan.text, names)
    colour = plan.get(("colour",))
    listed = [number_of(text) for text in colour] if isinstance(colour, list) else []
    moved: dict[Path, int] = {("colour", i): new(n) for i, n in enumerate(listed) if n and new(n) not in (0, n)}
    if moved:
        plan.text = splice.put_each(plan.text, moved)
    for i in reversed([i for i, n in enumerate(listed) if n and not new(n)]):
        plan.cut(("colour", i))
