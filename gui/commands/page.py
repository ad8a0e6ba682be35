"""Pages: make, delete, move, change their template, close them; and go from one to another."""

from gui.closedpages import close_page
from gui.commands.registry import command, has_issue, has_page
from gui.panels.templates import template_pictures
from gui.selection import Selection
from gui.session import Session
from gui.window import Window
from layout.edit import pages, plan


def _chosen(window: Window, page: int = 0) -> tuple[Session, int]:
    """The session and the page meant: the one given, else the chosen one, else the one on the screen."""
    session = window.session
    assert session is not None, "commands of pages want an open issue"
    shown = window.stage.visible_pages()
    return session, page or session.selection.page or (shown[0] if shown else 1)


@command(
    "page.insert",
    "&Insert page…",
    keys="Ctrl+Shift+P",
    icon="page-add",
    when=has_issue,
    about="A new page after this one",
)
def insert(window: Window, after: int = -1, template: str = "") -> bool:
    """A page after the one given (0: at the head), with a template asked for where none is given."""
    session, page = _chosen(window)
    after = min(page, len(session.shown_edition.pages)) if after < 0 else after
    template = template or _asked_template(window, window.tr("Insert page"), after + 1)
    if not template:
        return False
    drafts = pages.insert_page(session.opened, after + 1, template)
    session.do(window.tr("Insert page"), drafts, select=Selection(after + 1))
    window.stage.show_page(after + 1)
    return True


@command("page.delete", "&Delete page", icon="page-delete", when=has_page, about="Its articles go back to the list")
def delete(window: Window, page: int = 0) -> bool:
    session, page = _chosen(window, page)
    count = len(session.issue.edition.pages)
    if count == 1:
        window.say(window.tr("An issue has at least one page."))
        return False
    drafts, displaced = pages.delete_page(session.opened, page)
    session.do(window.tr("Delete page {page}").format(page=page), drafts, select=Selection(min(page, count - 1)))
    if displaced:
        window.say(window.tr("Back in the list: {names}").format(names=", ".join(displaced)))
    return True


@command(
    "page.duplicate",
    "D&uplicate page",
    icon="duplicate",
    when=has_page,
    about="An empty page with the same template and section behind this one",
)
def duplicate(window: Window, page: int = 0) -> None:
    session, page = _chosen(window, page)
    drafts = pages.duplicate_page(session.opened, page)
    session.do(window.tr("Duplicate page {page}").format(page=page), drafts, select=Selection(page + 1))


@command("page.move", "Move page", when=has_issue, argument=True)
def move(window: Window, page: int, to: int) -> None:
    """Page ``page`` becomes page ``to``; jumps and refers follow it."""
    session, page = _chosen(window, page)
    drafts = pages.move_page(session.opened, page, to)
    session.do(window.tr("Move page {page} to {to}").format(page=page, to=to), drafts, select=Selection(to))


def _can_go_earlier(window: Window) -> bool:
    return has_page(window) and window.session is not None and window.session.selection.page > 1


def _can_go_later(window: Window) -> bool:
    session = window.session
    return session is not None and 0 < session.selection.page < len(session.shown_edition.pages)


@command(
    "page.earlier",
    "Move page &earlier",
    keys="Alt+PgUp",
    icon="arrow-up",
    when=_can_go_earlier,
    about="The page changes places with the one before; jumps and refers follow",
)
def earlier(window: Window) -> None:
    _, page = _chosen(window)
    move(window, page, page - 1)


@command(
    "page.later",
    "Move page &later",
    keys="Alt+PgDown",
    icon="arrow-down",
    when=_can_go_later,
    about="The page changes places with the one after; jumps and refers follow",
)
def later(window: Window) -> None:
    _, page = _chosen(window)
    move(window, page, page + 1)


@command(
    "page.template",
    "Change &template…",
    icon="template",
    when=has_page,
    about="Articles stay in slots of the same name; the others go back to the list",
)
def template(window: Window, page: int = 0, name: str = "") -> bool:
    session, page = _chosen(window, page)
    before = session.issue.edition.pages[page - 1].template
    name = name or _asked_template(window, window.tr("Change template"), page, before)
    if not name:
        return False
    drafts, displaced = plan.set_template(session.opened, page, name)
    session.do(window.tr("Change template of page {page}").format(page=page), drafts, select=Selection(page))
    if displaced:
        names = ", ".join(displaced)
        window.say(window.tr("Back in the list, for want of a slot of that name: {names}").format(names=names))
    return True


def _asked_template(window: Window, title: str, page: int, current: str = "") -> str:
    session = window.session
    assert session is not None
    return window.dialogs.template(title, template_pictures(session, page), current)


def _is_closed(window: Window) -> bool:
    session = window.session
    page = session.page(session.selection.page) if session else None
    return page is not None and page.closed


@command(
    "page.closed",
    "&Closed (sent to the printer)",
    icon="lock",
    when=has_page,
    on=_is_closed,
    about="From then on any change of the page is told",
)
def closed(window: Window, page: int = 0) -> None:
    session, page = _chosen(window, page)
    now = session.page(page)
    assert now is not None
    if now.closed:
        name = window.tr("Open page {page} again").format(page=page)
        session.do(name, plan.set_page(session.opened, page, "closed", None))
    else:
        close_page(session, page, window.tr("Close page {page}").format(page=page))


@command("page.section", "Section of a page", when=has_page, argument=True)
def section(window: Window, text: str, page: int = 0) -> None:
    session, page = _chosen(window, page)
    drafts = plan.set_page(session.opened, page, "section", text)
    session.do(window.tr("Section of page {page}").format(page=page), drafts, merge=f"section {page}")


@command("page.set", "A key of a page", when=has_issue, argument=True)
def set_key(window: Window, key: str, value: object, page: int = 0) -> None:
    """Section and section deck, in the edition shown."""
    session, page = _chosen(window, page)
    drafts = plan.set_page(session.opened, page, key, value)
    session.do(window.tr("Change {key} of page {page}").format(key=key, page=page), drafts, merge=f"{key} {page}")


@command("page.next", "&Next page", keys="PgDown", icon="chevron-down", when=has_issue, about="Show the next page")
def next_page(window: Window) -> None:
    session, page = _chosen(window)
    go(window, min(page + 1, len(session.shown_edition.pages)))


@command(
    "page.previous", "&Previous page", keys="PgUp", icon="chevron-up", when=has_issue, about="Show the page before"
)
def previous_page(window: Window) -> None:
    _, page = _chosen(window)
    go(window, max(page - 1, 1))


@command("page.first", "&First page", keys="Ctrl+Home", when=has_issue, about="Show the first page")
def first_page(window: Window) -> None:
    go(window, 1)


@command("page.last", "L&ast page", keys="Ctrl+End", when=has_issue, about="Show the last page")
def last_page(window: Window) -> None:
    session, _ = _chosen(window)
    go(window, len(session.shown_edition.pages))


@command("page.go", "&Go to page…", keys="Ctrl+J", when=has_issue, about="Show a page by its number")
def go(window: Window, page: int = 0) -> bool:
    session, here = _chosen(window)
    count = len(session.shown_edition.pages)
    if not page:
        asked = window.dialogs.number(window.tr("Go to page"), window.tr("Page"), here, (1, count))
        if asked is None:
            return False
        page = asked
    session.select(Selection(page))
    window.stage.show_page(page)
    return True
