"""An article or a slot comes in; slots or articles go out, the best fit first, by real composition while nothing else
is to be composed. What is pointed at is shown on the page as a trial; Return places it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from gui.canvas.drops import outcome, target_of
from gui.carried import Carried
from gui.files.mailbox import Mailbox
from gui.icons import icon
from gui.languages.messages import spoken
from gui.panels.rows import RowList
from gui.panels.suggestions import (
    Asked,
    Chore,
    Question,
    Suggestion,
    Try,
    name_of,
    slots_for_articles,
    suggestion,
    tries,
)
from gui.panels.trial import PageTrial
from gui.selection import Selection
from layout.edit.opened import EditError
from layout.model.issue import Target
from layout.model.mapping import FrozenMap
from layout.page.trial import Fit

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window import Window

#: Milliseconds after a change till all is tried anew, and over a row till it is shown on the page.
ANEW, HOVER = 350, 90


class FitsPanel(QWidget):
    """Suggestions: ``ask`` for an article or for a slot."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.question = Question()
        self._found: dict[str, Suggestion] = {}
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
        for id_, words, sign in (
            ("article.fits", self.tr("Chosen article"), "article"),
            ("slot.fits", self.tr("Chosen slot"), "slots"),
        ):
            button = QToolButton()
            button.setText(words)
            button.setIcon(icon(sign))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
        self._left = tuple(tries(session, self.question)) if session is not None else ()
        self._whole = len(self._left)
        self._go_on()
        if not self._left:
            self._show()

    def _go_on(self) -> None:
        session = self._session
        if session is None or not self._left:
            return
        files = FrozenMap({**session.read.unplaced_files, **session.issue.files})
        issue = replace(session.issue, files=files)
        session.relayout.chore(Chore(Asked(self._ticket, issue, session.edition, self._left), self._mailbox))

    def _take(self, letter: tuple[int, tuple[Fit, ...], int]) -> None:
        """Some trials were made."""
        ticket, fits, taken = letter
        session = self._session
        if ticket != self._ticket or session is None:
            return
        for fit in fits:
            found = suggestion(session, self.question, fit, len(self._found))
            self._found[found.row.key] = found
        self._left = self._left[taken:]
        self._show()
        self._go_on()

    # what is shown

    def _show(self) -> None:
        session = self._session
        rows = tuple(found.row for found in sorted(self._found.values()))
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
            self._window.say(spoken(fault.message))
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


def _timer(parent: QObject, milliseconds: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(work)
    return timer
