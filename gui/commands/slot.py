"""Slots: what stands in them, where they stand on their page, where their story goes on."""

from gui.canvas.cells import fits_page, frame_of, written
from gui.canvas.drops import article_in, outcome, target_of
from gui.carried import Carried
from gui.commands.registry import command, has_issue, has_slot, slot_filled
from gui.panels.listing import Listing, adverts, pictures
from gui.panels.rows import Row
from gui.selection import Selection
from gui.session import Session
from gui.window import Window
from layout.edit import plan
from layout.edit.opened import EditError
from layout.model.issue import (
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)  # fmt: skip
from layout.model.template import GridPlace
from layout.page.grid import Cell


def _chosen(window: Window, slot: str = "") -> tuple[Session, Target]:
    """The session and the slot meant: ``2.foot`` as given, else the chosen one."""
    session = window.session
    assert session is not None, "commands of slots want an open issue"
    target = target_of(slot) if slot else session.selection.target
    assert target is not None, "no slot is chosen"
    return session, target


def place_in(session: Session, target: Target, placement: Placement | None, name: str) -> None:
    """Put something into a slot, as one act, and choose it."""
    drafts = plan.place(session.opened, target, placement)
    article = placement.article if isinstance(placement, PlacedArticle) else ""
    session.do(name, drafts, select=Selection(target.page, target.slot, article))


@command("slot.fill", "Place in slot", when=has_issue, argument=True)
def fill(window: Window, to: str, article: str = "", picture: str = "", advert: str = "") -> None:
    """Place an article, picture or advert in a slot, for what stands there now (which goes back to the list)."""
    session, target = _chosen(window, to)
    if article:
        session_place_article(session, target, article)
    elif picture:
        place_in(session, target, _picture(picture), window.tr("Place picture in {slot}").format(slot=target))
    else:
        place_in(session, target, PlacedAdvert(advert), window.tr("Place advert in {slot}").format(slot=target))


@command("slot.drop", "Drop on a slot", when=has_issue, argument=True)
def drop(window: Window, carried: Carried, to: str, *, swap: bool | None = None) -> bool:
    """What letting go of a drag does; ``swap``: whether a taken slot's content goes where this comes from."""
    session, target = _chosen(window, to)
    made = outcome(session, carried, target, swap=swap)
    return session.do(made.name, made.drafts, select=made.select)


def _picture(file: str) -> PlacedPicture:
    from layout.model.article import Picture

    return PlacedPicture(Picture(file))


def session_place_article(session: Session, target: Target, article: str) -> None:
    """Place an article; where it stands elsewhere already, it moves."""
    made = article_in(session, target, article)
    session.do(made.name, made.drafts, select=made.select)


@command(
    "slot.place",
    "&Place…",
    keys="Ctrl+D",
    icon="article",
    when=has_slot,
    about="Choose an article, picture or advert for this slot",
)
def place(window: Window) -> bool:
    """Ask what to place in the chosen slot, from what it takes: articles that stand on no page, pictures, adverts."""
    session, target = _chosen(window)
    page = session.page(target.page)
    template = session.issue.templates.get(page.template) if page else None
    slot = template.slot(target.slot) if template else None
    takes = slot.takes if slot else ("article",)
    rows: list[Row] = []
    for kind in takes:  # what the slot is meant for stands first
        match kind:
            case "article" | "items" | "package":
                rows += Listing().articles(session, "unplaced")
            case "picture":
                rows += pictures(session).rows
            case "advert":
                rows += adverts(session).rows
    offered = {f"{row.title} ({row.key})": row.carried for row in rows if row.carried is not None}
    if not offered:
        if "article" in takes:
            window.say(window.tr("Every article stands on a page. Make a new one, or drag one from another slot."))
        else:
            window.say(window.tr("There is nothing yet that this slot takes. Import it with the File menu."))
        return False
    kinds = ", ".join(window.stage.takes_words(takes))
    kinds = kinds[:1].upper() + kinds[1:]
    chosen = window.dialogs.pick(window.tr("Place in {slot}").format(slot=target), kinds, list(offered))
    if chosen < 0:
        return False
    return bool(window.run("slot.drop", carried=list(offered.values())[chosen], to=str(target)))


@command(
    "slot.remove",
    "&Remove from slot",
    keys=("Del", "Backspace"),
    on_pages=True,
    icon="remove",
    when=slot_filled,
    about="It goes back to the list",
)
def remove(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    session.do(
        window.tr("Remove from {slot}").format(slot=target), plan.remove(session.opened, target),
        select=Selection(target.page, target.slot),
    )  # fmt: skip


@command(
    "slot.empty", "Leave &empty on purpose", when=has_slot, about="The slot stays empty, and preflight does not mind"
)
def empty(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    name = window.tr("Leave {slot} empty").format(slot=target)
    session.do(name, plan.place(session.opened, target, None), select=Selection(target.page, target.slot))


def _takes(window: Window, kind: str) -> bool:
    """Whether the chosen slot is one for this kind of content."""
    session = window.session
    target = session.selection.target if session else None
    page = session.page(target.page) if session and target else None
    template = session.issue.templates.get(page.template) if session and page else None
    slot = template.slot(target.slot) if template and target else None
    return slot is not None and kind in slot.takes


def _takes_contents(window: Window) -> bool:
    return _takes(window, "contents")


def _takes_teasers(window: Window) -> bool:
    return _takes(window, "teasers")


@command(
    "slot.contents",
    "Fill with c&ontents",
    icon="outline",
    when=_takes_contents,
    about="A table of contents: every article that begins on another page, with its page number",
)
def contents(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    place_in(session, target, PlacedContents(), window.tr("Fill {slot} with contents").format(slot=target))


@command(
    "slot.teasers",
    "Fill with teas&ers",
    icon="outline",
    when=_takes_teasers,
    about="The most important stories of the other pages, each with its page number",
)
def teasers(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    place_in(session, target, PlacedTeasers(), window.tr("Fill {slot} with teasers").format(slot=target))


@command("slot.swap", "S&wap with…", icon="swap", when=slot_filled, about="Exchange what stands in two slots")
def swap(window: Window, slot: str = "", other: str = "") -> bool:
    session, target = _chosen(window, slot)
    second = (
        target_of(other) if other else _asked_slot(window, window.tr("Swap {slot} with").format(slot=target), target)
    )
    if second is None or second == target:
        return False
    name = window.tr("Swap {slot} and {other}").format(slot=target, other=second)
    session.do(name, plan.swap(session.opened, target, second), select=Selection(second.page, second.slot))
    return True


def _asked_slot(window: Window, title: str, but: Target, takes: str = "") -> Target | None:
    session = window.session
    assert session is not None
    targets = [
        Target(number, slot.name)
        for number, page in enumerate(session.shown_edition.pages, 1)
        if (template := session.issue.templates.get(page.template)) is not None
        for slot in template.slots
        if Target(number, slot.name) != but and (not takes or takes in slot.takes)
    ]
    chosen = window.dialogs.pick(title, window.tr("Slot"), [str(target) for target in targets])
    return targets[chosen] if chosen >= 0 else None


@command(
    "slot.jump",
    "&Jump to…",
    icon="jump",
    when=slot_filled,
    about="Let the story go on in another slot, with jump lines",
)
def jump(window: Window, slot: str = "", to: str = "", after: int = 0) -> bool:
    session, target = _chosen(window, slot)
    second = target_of(to) if to else _asked_slot(window, window.tr("{slot} goes on in").format(slot=target), target)
    if second is None:
        return False
    placed = session.placement(target)
    if not isinstance(placed, PlacedArticle):
        raise EditError(window.tr("Only an article can jump."), window.tr("Place an article in the slot first."))
    before = placed.jump.to if placed.jump else ()
    name = window.tr("Jump from {slot} to {to}").format(slot=target, to=second)
    targets = (*before, second) if second not in before else before
    session.do(name, plan.jump(session.opened, target, targets, after or (placed.jump.after if placed.jump else 0)))
    return True


def _jumps(window: Window) -> bool:
    session = window.session
    target = session.selection.target if session else None
    placed = session.placement(target) if session and target else None
    return isinstance(placed, PlacedArticle) and placed.jump is not None


@command("slot.unjump", "Take the jump &back", icon="unlink", when=_jumps, about="The story stays in its slot")
def unjump(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    session.do(window.tr("Take back the jump of {slot}").format(slot=target), plan.unjump(session.opened, target))


@command("slot.resize", "Place of a slot", when=has_issue, argument=True)
def resize(window: Window, slot: str, at: tuple[int, int, int, int], merge: str = "") -> None:
    """Column, line, columns, lines, as overrides have them, for this page alone."""
    session, target = _chosen(window, slot)
    drafts = plan.resize(session.opened, target, GridPlace(*at))
    session.do(window.tr("Resize {slot}").format(slot=target), drafts, merge=merge)


@command("slot.jump_after", "Lines before a jump", when=has_issue, argument=True)
def jump_after(window: Window, slot: str, lines: int) -> None:
    """After how many body lines the story of a slot jumps; 0: when the slot is full."""
    session, target = _chosen(window, slot)
    placed = session.placement(target)
    if not isinstance(placed, PlacedArticle) or placed.jump is None:
        raise EditError(window.tr("Nothing jumps from {slot}.").format(slot=target))
    drafts = plan.jump(session.opened, target, placed.jump.to, lines)
    session.do(window.tr("Jump of {slot}").format(slot=target), drafts, merge=f"jump {target}")


@command("slot.set", "A key of what stands in a slot", when=has_issue, argument=True)
def set_key(window: Window, slot: str, key: str, value: object) -> None:
    """Client and due of an advert; headline, deck, members of a package, of items, of teasers."""
    session, target = _chosen(window, slot)
    drafts = plan.set_placed(session.opened, target, key, value)
    session.do(window.tr("Change {key} of {slot}").format(key=key, slot=target), drafts, merge=f"placed {target} {key}")


def _has_override(window: Window) -> bool:
    session = window.session
    target = session.selection.target if session else None
    page = session.page(target.page) if session and target else None
    return page is not None and target is not None and target.slot in page.overrides


@command(
    "slot.reset",
    "Reset to the template's p&lace",
    icon="reset",
    when=_has_override,
    about="Take back what was moved or sized on this page",
)
def reset(window: Window, slot: str = "") -> None:
    session, target = _chosen(window, slot)
    session.do(window.tr("Reset {slot}").format(slot=target), plan.resize(session.opened, target, None))


def _nudge(id_: str, title: str, keys: str, by: tuple[int, int, int, int], about: str) -> None:
    """A command that moves or sizes the chosen slot by columns and lines, as the page shows them."""

    def step(window: Window) -> None:
        session, target = _chosen(window)
        frame = frame_of(session, target.page)
        assert frame is not None, "the chosen slot stands on a page"
        cell = Cell(*(old + more for old, more in zip(frame.cells[target.slot], by, strict=True)))
        if not fits_page(frame, cell):
            window.say(window.tr("The slot cannot be smaller, or leave the page."))
            return
        drafts = plan.resize(session.opened, target, written(frame, cell))
        session.do(window.tr("Resize {slot}").format(slot=target), drafts, merge=f"resize {target}")

    command(id_, title, keys=keys, when=has_slot, about=about)(step)


_nudge("slot.taller", "One line &taller", "Ctrl+Alt+Down", (0, 0, 0, 1), "The chosen slot reaches a line further down")
_nudge("slot.shorter", "One line &shorter", "Ctrl+Alt+Up", (0, 0, 0, -1), "The chosen slot ends a line sooner")
_nudge("slot.wider", "One column wi&der", "Ctrl+Alt+Right", (0, 0, 1, 0), "The chosen slot takes a column more")
_nudge("slot.narrower", "One column &narrower", "Ctrl+Alt+Left", (0, 0, -1, 0), "The chosen slot takes a column less")
_nudge("slot.up", "One line &up", "Alt+Shift+Up", (0, -1, 0, 0), "Move the chosen slot up by a line")
_nudge("slot.down", "One line d&own", "Alt+Shift+Down", (0, 1, 0, 0), "Move the chosen slot down by a line")
_nudge("slot.left", "One column le&ft", "Alt+Shift+Left", (-1, 0, 0, 0), "Move the chosen slot a column to the left")
_nudge("slot.right", "One column &right", "Alt+Shift+Right", (1, 0, 0, 0), "Move the chosen slot a column to the right")
