"""Problems: from one to the next, and to the place of each."""

from gui.commands.registry import command
from gui.selection import Selection
from gui.window import Window
from layout.messages import Message
from layout.model.diagnostics import Severity


def _has_problems(window: Window) -> bool:
    return window.session is not None and bool(_told(window))


def _told(window: Window) -> list[Message]:
    """Errors and warnings, as the list has them."""
    assert window.session is not None
    return [message for message in window.session.problems if message.severity is not Severity.NOTE]


@command("problem.next", "&Next problem", keys="F4", icon="chevron-right", when=_has_problems)
def next_problem(window: Window) -> None:
    _step(window, 1)


@command("problem.previous", "Pre&vious problem", keys="Shift+F4", icon="chevron-left", when=_has_problems)
def previous_problem(window: Window) -> None:
    _step(window, -1)


def _step(window: Window, by: int) -> None:
    told = _told(window)
    last = window.property("problem")
    start = last if isinstance(last, int) and 0 <= last < len(told) else (-1 if by > 0 else 0)
    number = (start + by) % len(told)
    window.setProperty("problem", number)
    go(window, told[number])


@command("problem.go", "Go to a problem", when=_has_problems, argument=True)
def go(window: Window, problem: Message) -> None:
    """Choose the place on the page; open the file at its line where the page does not show it."""
    session = window.session
    assert session is not None
    found = problem.diagnostic
    article = problem.file if session.article(problem.file) is not None else ""
    page, slot = found.page, found.slot
    if not page and article:
        page, slot = session.where(article)
    session.select(Selection(page, slot, article))
    if page:
        window.stage.reveal(session.selection)
    if article:
        window.edit_article(article, line=problem.line)
    window.say(f"{found.message}. {found.hint}".rstrip(". ") + ".")
