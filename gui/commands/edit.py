"""Acts back and forward, finding and replacing, choosing nothing: commands that mean the same wherever one is."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from gui.commands.registry import command, has_issue
from gui.selection import NOTHING
from gui.window import Window

if TYPE_CHECKING:  # panels are loaded when they are first seen
    from gui.panels.find import FindPanel
    from gui.panels.story.panel import StoryPanel


def _can_undo(window: Window) -> bool:
    return window.session is not None and bool(window.session.history.undo_name)


def _can_redo(window: Window) -> bool:
    return window.session is not None and bool(window.session.history.redo_name)


@command("edit.undo", "&Undo", keys="Ctrl+Z", icon="undo", when=_can_undo, about="Take the last act back")
def undo(window: Window) -> None:
    assert window.session is not None
    name = window.session.undo()
    window.say(window.tr("Taken back: {act}").format(act=name))


@command(
    "edit.redo", "&Redo", keys=("Ctrl+Shift+Z",), icon="redo", when=_can_redo, about="Do again what was taken back"
)
def redo(window: Window) -> None:
    assert window.session is not None
    name = window.session.redo()
    window.say(window.tr("Done again: {act}").format(act=name))


@command(
    "edit.find", "&Find…", keys="Ctrl+F", icon="search", when=has_issue,
    about="Find in the story that is open, or in all articles",
)  # fmt: skip
def find(window: Window, text: str = "") -> None:
    story, focus = _story(window), QApplication.focusWidget()
    if story is not None and focus is not None and story.isVisible() and story.isAncestorOf(focus):
        story.ask_find(text)
    else:
        _find_panel(window).ask(text)


@command(
    "edit.replace", "Find and &replace…", keys="Ctrl+Shift+H", icon="replace", when=has_issue,
    about="Find words in all articles and letters, and put others in their place",
)  # fmt: skip
def replace(window: Window, text: str = "") -> None:
    _find_panel(window).ask(text)


@command("select.none", "Choose &nothing", keys="Ctrl+Shift+A", icon="select", when=has_issue, about="Choose nothing")
def select_none(window: Window) -> None:
    assert window.session is not None
    window.session.select(NOTHING)


def _story(window: Window) -> "StoryPanel | None":
    """The story editor, where there has been one."""
    return cast("StoryPanel | None", window.panels.get("StoryDock"))


def _has_story(window: Window) -> bool:
    story = _story(window)
    return window.session is not None and story is not None and story.isVisible() and bool(story.file)


def _mark(name: str, title: str, icon: str, about: str) -> None:
    """An act on the story's text as a command. Its key is the editor's alone: elsewhere it may mean another thing."""

    def run(window: Window) -> None:
        cast("StoryPanel", window.panels["StoryDock"]).mark(name)

    command(f"story.{name}", title, icon=icon, when=_has_story, about=about)(run)


_mark("bold", "Bold", "bold", "Make words of the story bold; Ctrl+B in its editor")
_mark("italic", "Italic", "italic", "Slant words of the story; Ctrl+I in its editor")
_mark("subhead", "Subhead", "subhead", "Make a line of the story a subhead; Ctrl+2 in its editor")
_mark("list", "List", "teasers", "Make lines of the story a list; Ctrl+Shift+L in its editor")
_mark("quotation", "Quotation", "quotation", "Make lines of the story a quotation; Ctrl+Shift+E in its editor")
_mark("link", "Link or refer…", "link", "Lead to another article or a web page; Ctrl+K in the story's editor")
_mark("pull", "Pull quote", "quote", "Lift words out of the story; Ctrl+Shift+Y in its editor")
_mark("box", "Box", "box", "Put paragraphs of the story into a box; Ctrl+Shift+X in its editor")
_mark("spelling", "Next misspelt word", "spelling", "Go to the next misspelt word; F7 in the story's editor")


def _find_panel(window: Window) -> "FindPanel":
    dock = window.docks["FindDock"]
    dock.show()
    dock.raise_()
    return cast("FindPanel", window.panels["FindDock"])
