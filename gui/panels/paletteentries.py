"""An open desk and what is typed come in; commands, pages and articles that answer to it go out, the best first."""

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.commands.menus import MENUS
from gui.commands.registry import Asked, has_article, has_issue, has_page, has_slot, slot_filled
from layout.model.article import Article, plain

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Points of a letter next to the one before, at the beginning of a word, and anywhere else.
NEXT, BEGINS, ANYWHERE = 12, 9, 2
#: How many of the commands run last stand first while nothing is typed.
REMEMBERED = 6
#: What an article or a page loses against a command; and the points a letter that it needs at least, or else every
#: headline would answer to anything.
LATER, ENOUGH = 3, 7


class Entry(NamedTuple):
    """A row: a command (``id``), or a page (``page``) or article of the issue; ``why`` it cannot be run now."""

    title: str
    place: str = ""
    keys: str = ""
    icon: str = ""
    id: str = ""
    page: int = 0
    article: str = ""
    why: str = ""


def fuzzy(sought: str, text: str) -> int:
    """How well ``text`` answers to the letters of ``sought`` in their order: 0 not at all, more is better.

    Of all ways to find the letters the best counts: next to each other, at the beginnings of words; short texts are
    better. Accents and capitals do not matter.
    """
    letters, text = folded(sought).replace(" ", ""), folded(text)
    points: dict[int, int] = {-2: 0}  # by where the last letter stands
    for letter in letters:
        reached: dict[int, int] = {}
        at = text.find(letter)
        while at >= 0:
            begins = at == 0 or not text[at - 1].isalnum()
            own = BEGINS if begins else ANYWHERE
            ways = [
                so_far + (max(NEXT, own) if at == before + 1 else own)
                for before, so_far in points.items()
                if before < at
            ]
            if ways:
                reached[at] = max(ways)
            at = text.find(letter, at + 1)
        if not reached:
            return 0
        points = reached
    return max(1, max(points.values()) * 10 - len(text))


def folded(text: str) -> str:
    """Without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def entries(window: "Window") -> list[Entry]:
    """All that the palette can find."""
    return [*_commands(window), *(_pages(window.session) if window.session else ()), *_articles(window.session)]


def found(all_: Sequence[Entry], sought: str, last: Sequence[str]) -> list[Entry]:
    """Those that answer to what is typed, the best first; before anything is typed the commands, those run last first.

    What cannot be run now comes after what can.
    """
    if not sought.strip():
        recent = list(last[-REMEMBERED:][::-1])
        shown = [entry for entry in all_ if entry.id and not entry.why]
        return sorted(shown, key=lambda e: recent.index(e.id) if e.id in recent else len(recent))
    ranked = [(bool(entry.why), -_points(sought, entry), entry) for entry in all_]
    return [entry for _, points, entry in sorted(ranked, key=lambda row: row[:2]) if points < 0]


def _points(sought: str, entry: Entry) -> int:
    if entry.id:
        return max(fuzzy(sought, entry.title), fuzzy(sought, f"{entry.place} {entry.title}") - 1)
    best = 0
    for text in (entry.title, entry.place, entry.article):
        points = fuzzy(sought, text)
        if points + len(text) >= ENOUGH * 10 * len(sought.replace(" ", "")):
            best = max(best, points - LATER)
    return best


def _commands(window: "Window") -> list[Entry]:
    places = {id_: title.replace("&", "") for title, ids in MENUS for id_ in ids if id_}
    made = []
    for id_, action in window.actions_by_id.items():
        command = window.commands[id_]
        menu = window.menus.get(places.get(id_, ""))
        place = menu.title().replace("&", "") if menu else ""
        why = "" if action.isEnabled() else reason(command.when)
        made.append(Entry(command.shown_title.replace("&", ""), place, command.shown_keys, command.icon, id_, why=why))
    return made


def reason(when: Asked) -> str:
    """Why a command cannot be run now, by the question that it asks of the desk."""
    if when is has_issue:
        return _tr("Open an issue first")
    if when is has_slot:
        return _tr("Choose a slot first")
    if when is slot_filled:
        return _tr("Choose a slot with something in it first")
    if when is has_page:
        return _tr("Choose a page first")
    if when is has_article:
        return _tr("Choose an article first")
    return _tr("Not possible now")


def _pages(session: "Session") -> list[Entry]:
    made = []
    for number, page in enumerate(session.shown_edition.pages, 1):
        title = _tr("Go to page {page}").format(page=number)
        place = page.section.of(session.edition) or page.template
        made.append(Entry(title, place, icon="page", page=number))
    return made


def _articles(session: "Session | None") -> list[Entry]:
    if session is None:
        return []
    known: dict[str, Article] = {**session.read.unplaced, **session.shown_edition.articles}
    made = []
    for path, article in known.items():
        page, slot = session.where(path)
        place = f"{page}.{slot}" if page else _tr("not placed")
        made.append(Entry(plain(article.headline) or path, place, icon="article", article=path))
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
