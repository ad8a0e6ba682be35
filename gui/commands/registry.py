"""Every act of the desk is a Command: menus, keys, the palette, context menus and tests all run the same one by its id.

A module of ``gui/commands/`` declares its commands with the decorator ``command`` on the functions that do them;
``gui/commands/menus.py`` says where they stand.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from gui.window import Window


def native(keys: str) -> str:
    """Keys as this system and language write them: ``Ctrl+Mayús+L``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


Run = Callable[..., Any]
Asked = Callable[["Window"], bool]


def always(_window: "Window") -> bool:
    return True


class Command(NamedTuple):
    """``title`` and ``about`` are English, the keys of their translation in the context "commands"; ``keys`` are
    QKeySequence texts (the first one is shown); ``when`` tells whether it can be run now, ``on`` (for commands that
    switch something) whether it is on; ``argument`` tells that it makes no sense without one, so no menu has it;
    ``on_pages``: its keys are those of the pages, and mean nothing while a list or a form has the keyboard."""

    id: str
    title: str
    run: Run
    about: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Asked = always
    on: Asked | None = None
    argument: bool = False
    on_pages: bool = False

    @property
    def shown_title(self) -> str:
        """The title in the language of the desk, with an ellipsis where a dialog follows, as written."""
        return QCoreApplication.translate("commands", self.title)

    @property
    def shown_keys(self) -> str:
        """The first of its keys as this system writes them, "" for none."""
        return native(self.keys[0]) if self.keys else ""

    @property
    def shown_about(self) -> str:
        return QCoreApplication.translate("commands", self.about) if self.about else ""


_COMMANDS: dict[str, Command] = {}


def command(id_: str, title: str, **how: Any) -> Callable[[Run], Run]:
    """Declare a function as a command: ``function(window, **arguments)``. ``how`` are the fields of Command."""

    def declare(run: Run) -> Run:
        assert id_ not in _COMMANDS, id_
        keys = how.pop("keys", ())
        _COMMANDS[id_] = Command(id_, title, run, keys=(keys,) if isinstance(keys, str) else keys, **how)
        return run

    return declare


def commands() -> dict[str, Command]:
    """All commands by id, in the order in which they were declared."""
    return dict(_COMMANDS)


def has_issue(window: "Window") -> bool:
    """An issue is open."""
    return window.session is not None


def can_change(window: "Window") -> bool:
    """An issue is open, and its files may be changed."""
    return window.session is not None


def has_slot(window: "Window") -> bool:
    """A slot is chosen."""
    return window.session is not None and window.session.selection.target is not None


def slot_filled(window: "Window") -> bool:
    """The chosen slot holds something."""
    session = window.session
    target = session.selection.target if session else None
    return session is not None and target is not None and session.placement(target) is not None


def has_page(window: "Window") -> bool:
    """A page is chosen, or something on it."""
    return window.session is not None and window.session.selection.page > 0


def has_article(window: "Window") -> bool:
    """An article is chosen, on a page or in the list."""
    return window.session is not None and bool(window.session.selection.article)
