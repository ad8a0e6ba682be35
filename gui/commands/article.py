"""Articles: make, write, rename, duplicate, delete, place; and where they fit best."""

import os

from gui.canvas.drops import article_in, target_of
from gui.commands.registry import command, has_article, has_issue, has_slot
from gui.commands.slot import session_place_article
from gui.languages.messages import spoken
from gui.selection import Selection
from gui.session import Session
from gui.window import Window
from layout.edit import articles
from layout.model.issue import PlacedItems

#: Where copy lies in an issue.
ARTICLE_FOLDERS = ("articles", "letters")


def _chosen(window: Window, article: str = "") -> tuple[Session, str]:
    session = window.session
    assert session is not None, "commands of articles want an open issue"
    return session, article or session.selection.article


@command("article.new", "&New article…", keys="Ctrl+Shift+N", icon="new", when=has_issue, about="Write a new article")
def new(window: Window, headline: str = "", language: str = "") -> str:
    """A new article in the list, open in the story editor; its path comes back."""
    session, _ = _chosen(window)
    if not headline:
        asked = window.dialogs.text(window.tr("New article"), window.tr("Headline"))
        if not asked:
            return ""
        headline = asked
    made = articles.new(session.opened, headline, language or session.shown_edition.language)
    name = window.tr("New article {path}").format(path=made.path)
    session.do(name, made.drafts, select=Selection(article=made.path))
    window.edit_article(made.path)
    return made.path


@command("article.edit", "&Edit text", keys="Ctrl+Y", icon="story", when=has_article, about="Open the story editor")
def edit(window: Window, article: str = "", block: int = -1) -> None:
    _, path = _chosen(window, article)
    window.edit_article(path, block)


@command("article.place", "&Place in slot…", icon="article", when=has_article, about="Choose a slot for this article")
def place(window: Window, article: str = "", to: str = "") -> bool:
    session, path = _chosen(window, article)
    if to:
        session_place_article(session, target_of(to), path)
        return True
    from gui.commands.slot import _asked_slot
    from layout.model.issue import Target

    title = window.tr("Place {article} in").format(article=path)
    target = _asked_slot(window, title, session.selection.target or Target(0, ""), "article")
    if target is None:
        return False
    session_place_article(session, target, path)
    return True


@command(
    "article.fits",
    "Slots where it &fits best",
    icon="suggest",
    when=has_article,
    about="Compose the article in every slot, the best fit first",
)
def fits(window: Window, article: str = "") -> None:
    _, path = _chosen(window, article)
    window.show_fits(article=path)


@command(
    "slot.fits",
    "Articles that &fit best",
    keys="Ctrl+Shift+F",
    icon="suggest",
    when=has_slot,
    about="Compose every article in this slot, the best fit first",
)
def slot_fits(window: Window) -> None:
    session, _ = _chosen(window)
    target = session.selection.target
    assert target is not None
    window.show_fits(slot=target)


@command(
    "article.rename",
    "&Rename…",
    keys="F2",
    icon="rename",
    when=has_article,
    about="Rename the file; refers, plan and translations follow",
)
def rename(window: Window, article: str = "", to: str = "") -> bool:
    session, path = _chosen(window, article)
    if not to:
        folder, name = os.path.split(path)
        asked = window.dialogs.text(window.tr("Rename article"), window.tr("File name"), name)
        if not asked or asked == name:
            return False
        to = f"{folder}/{asked}" if folder else asked
        if not os.path.splitext(to)[1]:
            to += os.path.splitext(path)[1]
    drafts = articles.rename(session.opened, path, to)
    here = session.selection
    session.do(
        window.tr("Rename {path} to {to}").format(path=path, to=os.path.basename(to)), drafts,
        select=Selection(here.page, here.slot, to),
    )  # fmt: skip
    return True


@command(
    "article.duplicate", "&Duplicate", icon="duplicate", when=has_article, about="A copy of the article, placed nowhere"
)
def duplicate(window: Window, article: str = "") -> str:
    session, path = _chosen(window, article)
    made = articles.duplicate(session.opened, path)
    session.do(window.tr("Duplicate {path}").format(path=path), made.drafts, select=Selection(article=made.path))
    return made.path


@command(
    "article.translate",
    "Make &translation…",
    icon="languages",
    when=has_article,
    about="A file for this article in another language",
)
def translate(window: Window, article: str = "", language: str = "") -> bool:
    session, path = _chosen(window, article)
    if not language:
        others = [edition.id for edition in session.issue.editions[1:]]
        asked = window.dialogs.text(window.tr("Make translation"), window.tr("Language"), others[0] if others else "")
        if not asked:
            return False
        language = asked
    made = articles.translate(session.opened, path, language)
    session.do(window.tr("Translate {path}").format(path=path), made.drafts)
    window.edit_article(path)
    return True


@command(
    "article.delete",
    "De&lete",
    icon="delete",
    when=has_article,
    about="The file goes to the trash when the issue is saved",
)
def delete(window: Window, article: str = "") -> None:
    session, path = _chosen(window, article)
    here = session.selection
    session.do(
        window.tr("Delete {path}").format(path=path), articles.delete(session.opened, path),
        select=Selection(here.page, here.slot),
    )  # fmt: skip
    window.say(window.tr("{path} is deleted; Undo brings it back.").format(path=path))


@command(
    "article.import",
    "&Import text…",
    keys="Ctrl+I",
    icon="import",
    when=has_issue,
    about="Copy text files into the issue",
)
def import_text(window: Window, file: str = "", to: str = "") -> str:
    """A text file copied into the issue, placed where ``to`` names a slot; its path comes back."""
    session, _ = _chosen(window)
    file = file or window.dialogs.open_file(
        window.tr("Import text"), session.folder, window.tr("Text (*.md *.txt);;All files (*)")
    )
    if not file:
        return ""
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError as fault:
        window.dialogs.tell(window.tr("Cannot read {file}").format(file=file), fault.strerror or str(fault))
        return ""
    target = target_of(to) if to else None
    beside = session.placement(target) if target is not None else None
    folder = os.path.dirname(beside.files[0]) if isinstance(beside, PlacedItems) and beside.files else ""
    made = articles.import_text(
        session.opened, os.path.basename(file), data, folder if folder in ARTICLE_FOLDERS else "articles"
    )
    name = window.tr("Import {path}").format(path=made.path)
    if target is None:
        session.do(name, made.drafts, select=Selection(article=made.path))
    else:  # one act, to be taken back at once
        placed = article_in(session, target, made.path, made.drafts)
        session.do(name, placed.drafts, select=placed.select)
    if made.notice:
        window.say(spoken(made.notice))
    return made.path


@command("article.text", "Text of an article's file", when=has_issue, argument=True)
def set_text(window: Window, file: str, text: str) -> None:
    session, _ = _chosen(window)
    drafts = articles.set_text(session.opened, file, text)
    session.do(window.tr("Typing in {file}").format(file=file), drafts, merge=f"typing {file}")


@command("article.front", "A key of an article's front matter", when=has_issue, argument=True)
def set_front(window: Window, article: str, key: str, value: object) -> None:
    session, path = _chosen(window, article)
    drafts = articles.set_front(session.opened, path, key, value)
    session.do(window.tr("Change {key} of {path}").format(key=key, path=path), drafts, merge=f"front {path} {key}")
