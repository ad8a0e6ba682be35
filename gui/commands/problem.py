"""Problems: from one to the next, and to the place of each."""

from typing import TYPE_CHECKING, cast

from gui.commands.registry import command
from gui.languages.messages import spoken
from gui.panels.story import places
from gui.selection import Selection
from gui.window import Window
from layout.messages import Message

if TYPE_CHECKING:  # panels are loaded when they are first seen
    from gui.panels.problems import ProblemsPanel


def _panel(window: Window) -> "ProblemsPanel":
    return cast("ProblemsPanel", window.panels["ProblemsDock"])


def _has_problems(window: Window) -> bool:
    return window.session is not None and bool(window.session.problems)


@command(
    "problem.next", "&Next problem", keys="F4", icon="chevron-right", when=_has_problems,
    about="Go to the next problem of the list",
)  # fmt: skip
def next_problem(window: Window) -> bool:
    return _step(window, 1)


@command(
    "problem.previous", "Pre&vious problem", keys="Shift+F4", icon="chevron-left", when=_has_problems,
    about="Go to the problem before in the list",
)  # fmt: skip
def previous_problem(window: Window) -> bool:
    return _step(window, -1)


def _step(window: Window, by: int) -> bool:
    """As the list has them: with its filters, and in its order."""
    problem = _panel(window).step(by)
    if problem is None:
        window.say(window.tr("The problem list shows none."))
        return False
    go(window, problem)
    return True


@command("problem.go", "Go to a problem", when=_has_problems, argument=True)
def go(window: Window, problem: Message) -> None:
    """Choose the place on the page; open the file at its line where the page does not show it."""
    session = window.session
    assert session is not None
    found = problem.diagnostic
    edition, article = places.printed_in(session, problem.file)
    session.set_edition(edition)
    if session.article(article) is None:
        article = ""
    page, slot = found.page, found.slot
    if not page and article:
        page, slot = session.where(article)
    if page or article:
        session.select(Selection(page, slot, article))
    if page:
        window.stage.reveal(session.selection)
    if article:
        window.edit_article(article, line=problem.line)
    words = ". ".join(spoken(part).rstrip(".") for part in (found.message, found.hint) if part)
    words = words if words.endswith(("?", "!")) else f"{words}."
    window.say(words if page or article else f"{problem.file}:{problem.line}: {words}")
