"""Help: the tour, the keys, what this program is made of."""

from gui.commands.registry import command, has_issue
from gui.window import Window


@command("help.tour", "&Tour", icon="tour", when=has_issue, about="Five steps through the desk")
def tour(window: Window) -> None:
    window.show_tour()


@command("help.keys", "&Keys", keys="Ctrl+/", icon="keyboard", about="All commands and their keys")
def keys(window: Window) -> None:
    window.show_keys()


@command("help.about", "&About Layout", icon="help", about="Versions and licences")
def about(window: Window) -> None:
    window.show_about()


@command(
    "view.palette",
    "Command &palette…",
    keys=("Ctrl+K", "Ctrl+Return"),
    icon="palette",
    about="Find any command by its name",
)
def palette(window: Window) -> None:
    window.show_palette()
