"""A question (where does this article fit best, what fits this slot best) comes in; trials, and their rows, go out."""

import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.carried import Carried
from gui.files.mailbox import Mailbox
from gui.fit import fit_of, fit_sign, fit_text
from gui.panels.rows import Row
from layout.edit.words import count
from layout.engine import Engine
from layout.model.article import Article, plain
from layout.model.issue import Issue, Target
from layout.page.trial import Fit
from layout.source.plan import placed_articles

if TYPE_CHECKING:
    from gui.session import Session

#: Seconds of trying at a time: a key typed meanwhile waits no longer.
TURN = 0.02

Try = tuple[Article, Target]


class Question(NamedTuple):
    """Where an article fits best, or (``slot``) what fits that slot best."""

    article: str = ""
    slot: Target | None = None


class Asked(NamedTuple):
    """What is being tried: the issue it is tried in, and what is left of it."""

    ticket: int
    issue: Issue
    edition: str
    tries: tuple[Try, ...]


class Chore:
    """Some trials on the composing thread; what they gave goes to the mailbox."""

    def __init__(self, asked: Asked, mailbox: Mailbox) -> None:
        self._asked, self._mailbox = asked, mailbox
        self._taken = 0

    def __call__(self, engine: Engine) -> None:
        asked = self._asked
        engine.update(asked.issue)
        ends = time.perf_counter() + TURN
        made = []
        for fit in engine.fits(self._feed(), asked.edition):
            made.append(fit)
            if time.perf_counter() > ends:
                break
        self._mailbox.put((asked.ticket, tuple(made), self._taken))

    def _feed(self) -> Iterator[Try]:
        for one in self._asked.tries:
            self._taken += 1
            yield one


def slots_for_articles(session: "Session") -> tuple[Target, ...]:
    """The slots that take an article, on pages that are not closed."""
    templates = session.issue.templates
    return tuple(
        Target(number, slot.name)
        for number, page in enumerate(session.shown_edition.pages, 1)
        if not page.closed and page.template in templates
        for slot in templates[page.template].slots
        if "article" in slot.takes
    )


def name_of(session: "Session", path: str) -> str:
    """An article's headline, else its file."""
    article = session.article(path)
    return (plain(article.headline) if article else "") or os.path.basename(path)


def tries(session: "Session", question: Question) -> Iterator[Try]:
    """What is to be composed."""
    slots = slots_for_articles(session)
    article = session.article(question.article) if question.article else None
    if article is not None:
        yield from ((article, target) for target in slots)
    elif question.slot is not None and question.slot in slots:
        for found in (*session.read.unplaced.values(), *session.shown_edition.articles.values()):
            if not found.items:
                yield found, question.slot


class Suggestion(NamedTuple):
    """An answer: its row, and its rank among the others (the smaller the better)."""

    rank: tuple[int, bool, bool, int]
    row: Row


def suggestion(session: "Session", question: Question, fit: Fit, number: int) -> Suggestion:
    """What one trial says. Fewest lines off come first, too short before too long, what is free before what is not."""
    home = session.where(fit.article)
    here = home == (fit.target.page, fit.target.slot)
    told = fit_text(fit.over, fit.under)
    about = told
    if fit.over:
        about += ", " + QCoreApplication.translate("Suggestions", "%n word(s) too many", "", fit.words)
    if question.article:
        key, taken, carried = str(fit.target), session.placement(fit.target) is not None, None
        title = _tr("Page {page}, {slot}").format(page=fit.target.page, slot=fit.target.slot)
        facts = _tr("stands here now") if here else _holds(session, fit.target)
    else:
        key, taken, title = fit.article, bool(home[0]), name_of(session, fit.article)
        facts = _tr("stands here now") if here else _at_home(session, fit.article, home)
        carried = Carried("article", fit.article, str(Target(*home)) if home[0] else "")
    spoken = f"{title}, {about}, {facts}"
    chip = fit_sign(fit.over, fit.under)
    row = Row(key, title, facts, chip, fit_of(fit.over, fit.under), about, carried, faint=here, spoken=spoken)
    return Suggestion((fit.off, fit.over > 0, taken, number), row)


def _holds(session: "Session", target: Target) -> str:
    """What stands in a slot now."""
    placed = session.placement(target)
    stories = placed_articles(placed)
    if stories:
        return _tr("instead of “{article}”").format(article=name_of(session, stories[0][0]))
    if placed is not None:
        return _tr("taken")
    box = session.box(target)
    return _tr("a story goes on here") if box is not None and box.kind == "jump" else _tr("empty")


def _at_home(session: "Session", path: str, home: tuple[int, str]) -> str:
    """Where an article stands now, and how long it is."""
    where = _tr("on page {page}, {slot}").format(page=home[0], slot=home[1]) if home[0] else _tr("not placed")
    article = session.article(path)
    words = count(article).words if article is not None else 0
    return f"{where} · {QCoreApplication.translate('Suggestions', '%n word(s)', '', words)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestions", text)
