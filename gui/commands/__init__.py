"""The commands of the desk, one module a subject; ``load`` declares them all."""

from importlib import import_module

from gui.commands.registry import Command, commands

SUBJECTS = ("issue", "edit", "article", "slot", "page", "picture", "view", "problem", "export", "help")


def load() -> dict[str, Command]:
    """All commands by id."""
    for subject in SUBJECTS:
        import_module(f"gui.commands.{subject}")
    return commands()
