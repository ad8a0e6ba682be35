"""An article or a slot comes in; slots or articles go out, the best fit first, by real composition while nothing else
is to be composed. What is pointed at is shown on the page as a trial; Return places it."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from gui.canvas.drops import outcome, target_of
from gui.carried import Carried
from gui.files.mailbox import Mailbox
from gui.fit import fit_of, fit_sign, fit_text
from gui.panels.rows import Row, RowList
from gui.panels.trial import PageTrial
from gui.selection import Selection
from layout.edit.opened import EditError
from layout.edit.words import count
from layout.engine import Engine
from layout.model.article import Article, plain
from layout.model.issue import Issue, Placement, Target
from layout.model.mapping import FrozenMap
from layout.page.trial import Fit
from layout.source.plan import placed_articles

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Seconds of trying at a time: a key typed meanwhile waits no longer.
TURN = 0.02
#: Milliseconds after a change till all is tried anew, and over a row till it is shown on the page.
ANEW, HOVER = 350, 90

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


class FitsPanel(QWidget):
    """Suggestions: ``ask`` for an article or for a slot."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.question = Question()
        self._found: dict[tuple[str, str], Fit] = {}
        self._ticket = 0
        self._whole = 0
        self._left: tuple[Try, ...] = ()
        self._trial = PageTrial(window.stage, self)
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._take)
        self._anew = _timer(self, ANEW, self._begin)
        self._hover = _timer(self, HOVER, self._show_hovered)
        self._hovered = ""
        self.setAccessibleName(self.tr("What fits best"))
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setContentsMargins(12, 4, 12, 0)
        self.told = QLabel()
        self.told.setContentsMargins(12, 0, 12, 6)
        self.told.setForegroundRole(self.told.palette().ColorRole.PlaceholderText)
        self.rows = RowList(self)
        self.rows.setAcceptDrops(False)
        self.rows.setAccessibleName(self.tr("Suggestions, the best fit first"))
        self.rows.picked.connect(self._picked)
        self.rows.itemActivated.connect(self.place)
        self.rows.itemEntered.connect(self._entered)
        self.rows.installEventFilter(self)
        self.rows.viewport().installEventFilter(self)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 2)
        for id_, words in (("article.fits", self.tr("Chosen article")), ("slot.fits", self.tr("Chosen slot"))):
            button = QToolButton()
            button.setText(words)
            button.setObjectName(id_)
            button.setAutoRaise(True)
            button.clicked.connect(self._ask_chosen)
            head.addWidget(button)
        head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.title)
        box.addWidget(self.told)
        box.addWidget(self.empty, 1)
        box.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.setMinimumWidth(240)
        self._show()

    # the window

    def opened(self, session: "Session") -> None:
        for button in self.findChildren(QToolButton):
            action = self._window.actions_by_id[button.objectName()]
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().replace("&", ""))
        self._session = session
        self.question = Question()
        session.changed.connect(self._changed)
        session.edition_changed.connect(self._changed)
        self._show()

    def closed(self) -> None:
        self._stop()
        self._session = None
        self.question = Question()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.question != Question():
            self._anew.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def ask(self, article: str = "", slot: Target | None = None) -> None:
        """List the slots where an article fits best, or the articles that fit a slot best."""
        self.question = Question(article, None if article else slot)
        self.rows.setDragEnabled(slot is not None)
        self._begin()
        self.rows.setFocus()

    def _ask_chosen(self) -> None:
        """For what is chosen on the page."""
        button = self.sender()
        if isinstance(button, QToolButton) and not self._window.run(button.objectName()):
            of_article = button.objectName() == "article.fits"
            self._window.say(self.tr("Choose an article first.") if of_article else self.tr("Choose a slot first."))

    @property
    def done(self) -> bool:
        """Whether all that was asked is answered."""
        return not (self._left or self._anew.isActive())

    # trying

    def _changed(self) -> None:
        """Another version: what was found is of the last one."""
        self._trial.end()
        self._ticket += 1
        self._left = ()
        if self.isVisible() and self.question != Question():
            self._anew.start()

    def _stop(self) -> None:
        self._ticket += 1
        self._left = ()
        self._anew.stop()
        self._hover.stop()
        self._mailbox.empty()
        self._found.clear()
        self._trial.end()

    def _begin(self) -> None:
        session = self._session
        self._anew.stop()
        self._trial.end()
        self._ticket += 1
        self._found.clear()
        self._left = tuple(self._tries(session)) if session is not None else ()
        self._whole = len(self._left)
        self._go_on()
        if not self._left:
            self._show()

    def _tries(self, session: "Session") -> Iterator[Try]:
        """What is to be composed."""
        question = self.question
        article = session.article(question.article) if question.article else None
        if article is not None:
            for target in slots_for_articles(session):
                yield article, target
        elif question.slot is not None and question.slot in slots_for_articles(session):
            for found in (*session.read.unplaced.values(), *session.shown_edition.articles.values()):
                if not found.items:
                    yield found, question.slot

    def _go_on(self) -> None:
        session = self._session
        if session is None or not self._left:
            return
        files = FrozenMap({**session.read.unplaced_files, **session.issue.files})
        issue = replace(session.issue, files=files)
        session.relayout.chore(_Chore(Asked(self._ticket, issue, session.edition, self._left), self._mailbox))

    def _take(self, letter: tuple[int, tuple[Fit, ...], int]) -> None:
        """Some trials were made."""
        ticket, fits, taken = letter
        if ticket != self._ticket:
            return
        self._found.update(((fit.article, str(fit.target)), fit) for fit in fits)
        self._left = self._left[taken:]
        self._show()
        self._go_on()

    # what is shown

    def _show(self) -> None:
        session = self._session
        rows = self._rows(session) if session is not None else ()
        self.rows.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._why_empty(session))
        self.title.setText(self._title(session))
        self.title.setVisible(bool(self.title.text()))
        if self._left:
            done = self._whole - len(self._left)
            self.told.setText(self.tr("Tried {done} of {count} …").format(done=done, count=self._whole))
        elif rows:
            self.told.setText(
                self.tr("%n slot(s) tried", "", len(rows))
                if self.question.article
                else self.tr("%n article(s) tried", "", len(rows))
            )
        self.told.setVisible(bool(rows))

    def _title(self, session: "Session | None") -> str:
        if session is None:
            return ""
        if self.question.article:
            return self.tr("Slots where “{article}” fits best").format(article=name_of(session, self.question.article))
        if self.question.slot is not None:
            return self.tr("Articles that fit {slot} best").format(slot=self.question.slot)
        return ""

    def _why_empty(self, session: "Session | None") -> str:
        question = self.question
        if self._left:
            return self.tr("Trying …")
        if question.article and session is not None and session.article(question.article) is None:
            return self.tr("This article is not in the issue any more.")
        if question.article:
            return self.tr("No open page has a slot for articles.")
        if question.slot is not None and session is not None and question.slot not in slots_for_articles(session):
            return self.tr("This slot takes no article, or its page is closed.")
        if question.slot is not None:
            return self.tr("There is no article yet.")
        return self.tr(
            "Choose an article to see the slots where it fits best, or a slot to see the articles that fit it best. "
            "Each is composed to find out by how many lines."
        )

    def _rows(self, session: "Session") -> tuple[Row, ...]:
        order = {key: number for number, key in enumerate(self._found)}

        def best(key: tuple[str, str]) -> tuple[int, bool, bool, int]:
            fit = self._found[key]
            if self.question.article:
                taken = session.placement(fit.target) is not None
            else:
                taken = bool(session.where(fit.article)[0])
            return fit.off, fit.over > 0, taken, order[key]

        return tuple(self._row(session, self._found[key]) for key in sorted(self._found, key=best))

    def _row(self, session: "Session", fit: Fit) -> Row:
        home = session.where(fit.article)
        here = home == (fit.target.page, fit.target.slot)
        chip, kind = fit_sign(fit.over, fit.under), fit_of(fit.over, fit.under)
        about = fit_text(fit.over, fit.under)
        if fit.over:
            about += ", " + self.tr("%n word(s) too many", "", fit.words)
        if self.question.article:
            title = self.tr("Page {page}, {slot}").format(page=fit.target.page, slot=fit.target.slot)
            placed = session.placement(fit.target)
            facts = self.tr("stands here now") if here else self._holds(session, fit.target, placed)
            return Row(str(fit.target), title, facts, chip, kind, about, faint=here)
        facts = self.tr("stands here now") if here else self.tr("not placed")
        if home[0] and not here:
            facts = self.tr("on page {page}, {slot}").format(page=home[0], slot=home[1])
        article = session.article(fit.article)
        if article is not None:
            facts += "  ·  " + self.tr("%n word(s)", "", count(article).words)
        slot = f"{home[0]}.{home[1]}" if home[0] else ""
        carried = Carried("article", fit.article, slot)
        return Row(fit.article, name_of(session, fit.article), facts, chip, kind, about, carried, faint=here)

    def _holds(self, session: "Session", target: Target, placed: Placement | None) -> str:
        """What stands in a slot now."""
        if placed is not None:
            stories = placed_articles(placed)
            if stories:
                return self.tr("instead of “{article}”").format(article=name_of(session, stories[0][0]))
            return self.tr("taken")
        box = session.box(target)
        return self.tr("a story goes on here") if box is not None and box.kind == "jump" else self.tr("empty")

    # trials on the page, and placing

    def _meant(self, key: str) -> tuple[Carried, Target] | None:
        """What placing a row would drop, and where."""
        session, question = self._session, self.question
        if session is None or not key:
            return None
        article, target = (question.article, target_of(key)) if question.article else (key, question.slot)
        if target is None or session.article(article) is None:
            return None
        page, slot = session.where(article)
        return Carried("article", article, f"{page}.{slot}" if page else ""), target

    def _try(self, key: str) -> bool:
        meant, session = self._meant(key), self._session
        if meant is None or session is None:
            return False
        try:
            made = outcome(session, *meant)
        except EditError as fault:  # it stands there now, say
            self._trial.end()
            self._window.say(fault.message)
            return False
        self._trial.show(session, made.drafts, made.pages)
        return True

    def _picked(self, key: str) -> None:
        """By key or click: the page goes there, and shows it."""
        meant = self._meant(key)
        if meant is not None:
            target = meant[1]
            self._window.stage.reveal(Selection(target.page, target.slot))
            self._try(key)

    def _entered(self, item: QListWidgetItem) -> None:
        self._hovered = self.rows.rows()[self.rows.row(item)].key
        self._hover.start()

    def _show_hovered(self) -> None:
        self._try(self._hovered)

    def _unhovered(self) -> None:
        """The pointer left: what is chosen in the list is shown, while the list has the keyboard."""
        self._hover.stop()
        if not (self.rows.hasFocus() and self.rows.key() and self._try(self.rows.key())):
            self._trial.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.rows.viewport() and kind == QEvent.Type.Leave:
            self._unhovered()
        elif watched is self.rows and kind == QEvent.Type.FocusOut:
            self._hover.stop()
            self._trial.end()
        elif watched is self.rows and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            escape = event.key() == Qt.Key.Key_Escape
            if escape:
                self._window.stage.setFocus()  # which ends the trial
            return escape
        return super().eventFilter(watched, event)

    def place(self) -> bool:
        """Place what is chosen in the list; where an article comes from another slot, a taken one offers to swap."""
        meant, session = self._meant(self.rows.key()), self._session
        if meant is None or session is None:
            return False
        carried, target = meant
        if carried.slot == str(target):
            self._window.say(self.tr("It stands here already."))
            return False
        swap: bool | None = None
        if carried.slot and session.placement(target) is not None:
            answers = (self.tr("Swap"), self.tr("Replace"))
            chosen = self._window.dialogs.offer(QCursor.pos(), answers)
            if chosen < 0:
                return False
            swap = chosen == 0
        self._hover.stop()
        done = bool(self._window.run("slot.drop", carried=carried, to=str(target), swap=swap))
        self._trial.end(keep=done)
        return done


class _Chore:
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


def _timer(parent: QObject, milliseconds: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(work)
    return timer
