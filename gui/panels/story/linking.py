"""What a link is to lead to is asked; the act that makes it of what is selected goes out."""

import os
from functools import partial

from PySide6.QtCore import QCoreApplication

from gui.dialogs import Dialogs
from gui.panels.story import marks
from gui.panels.story.marks import Act, Selected
from gui.session import Session
from layout.language.words import words as words_of
from layout.model.article import plain


def asked_link(dialogs: Dialogs, session: Session, writer: str) -> Act | None:
    """Ask for an article, or a web address; None where nothing is chosen. ``writer``: the article with the link."""
    articles = [path for path in session.shown_edition.articles if path != writer]
    names = [_tr("A web address…"), *[_named(session, path) for path in articles]]
    title = _tr("Link or refer")
    picked = dialogs.pick(title, _tr("Lead to"), names, min(1, len(names) - 1))
    if picked < 0:
        return None
    if picked == 0:
        address = dialogs.text(title, _tr("Address"), "https://")
        return partial(_linked, address=address, words=address) if address and address != "https://" else None
    return refer(session, writer, articles[picked - 1])


def refer(session: Session, writer: str, path: str) -> Act:
    """The act that leads to another article, by its name where that is its own."""
    name = os.path.basename(path)
    alone = sum(os.path.basename(other) == name for other in session.shown_edition.articles) == 1
    article = session.article(writer)
    words = words_of(article.language if article is not None else session.shown_edition.language).see_page
    return partial(_linked, address=name if alone else path, words=words[:1].lower() + words[1:])


def _linked(it: Selected, address: str, words: str) -> Selected:
    return marks.link(it, address, "" if it.start != it.end else words)


def _named(session: Session, path: str) -> str:
    article = session.article(path)
    headline = plain(article.headline) if article is not None else ""
    return f"{headline} – {os.path.basename(path)}" if headline else path


def _tr(text: str) -> str:
    return QCoreApplication.translate("story", text)
