"""The issue as a whole: open, save, close; its date, number and paper; the program's settings."""

from gui.commands.registry import always, can_change, command, has_issue
from gui.window import Window
from layout.edit import plan


@command("issue.new", "&New issue…", keys="Ctrl+N", icon="new", about="Begin an issue from a template")
def new(window: Window) -> bool:
    if not window.close_issue():
        return False
    window.start.new_issue()
    return True


@command("issue.open", "&Open…", keys="Ctrl+O", icon="open", about="Open an issue.yaml")
def open_issue(window: Window, path: str = "") -> bool:
    folder = window.session.folder if window.session else window.settings.issues_folder
    path = path or window.dialogs.open_file(
        window.tr("Open issue"), folder, window.tr("Issues (*.yaml);;All files (*)")
    )
    return bool(path) and window.open(path)


@command("issue.sample", "Open the &sample issue", icon="newspaper", about="A copy of the issue that comes with Layout")
def sample(window: Window) -> None:
    window.start.open_sample()


def _unsaved(window: Window) -> bool:
    return window.session is not None and window.session.dirty


@command("issue.save", "&Save", keys="Ctrl+S", icon="save", when=has_issue, about="Write plan and articles together")
def save(window: Window) -> bool:
    assert window.session is not None
    return window.save()


@command(
    "issue.reload",
    "&Revert to saved…",
    icon="reload",
    when=_unsaved,
    about="Give up what is not saved; Undo brings it back",
)
def reload(window: Window) -> bool:
    session = window.session
    assert session is not None
    title, text = window.tr("Revert to saved"), window.tr("Give up what is not saved? Undo brings it back.")
    if not window.dialogs.confirm(title, text, window.tr("Revert")):
        return False
    return session.do(title, session.disk)


@command(
    "issue.close",
    "&Close issue",
    keys="Ctrl+W",
    icon="close",
    when=has_issue,
    about="Back to the start page; asks about what is not saved",
)
def close(window: Window) -> bool:
    return window.close_issue()


@command("issue.set", "A key of the issue", when=can_change, argument=True)
def set_key(window: Window, key: str, value: object) -> None:
    """Date, number, volume, printer, colour …; ``paper.name`` and the like reach into the paper."""
    session = window.session
    assert session is not None
    drafts = plan.set_issue(session.opened, key, value)
    session.do(window.tr("Change {key}").format(key=key), drafts, merge=f"issue {key}")


@command("app.settings", "Se&ttings…", keys="Ctrl+,", icon="settings", when=always, about="Look, language, habits")
def settings(window: Window) -> None:
    window.show_settings()


@command(
    "app.quit",
    "&Quit",
    keys="Ctrl+Q",
    icon="close",
    when=always,
    about="Close the window; asks about what is not saved",
)
def quit_desk(window: Window) -> bool:
    return window.close()
