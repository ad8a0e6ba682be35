"""What the composer decided in a slot, and why: read only. The words come from ``layout explain``, asked of the engine
that composes the window's pages, on its own thread, while the group is unfolded and nobody types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gui.files.mailbox import Mailbox
from gui.panels.inspector.reasons import Reasons
from gui.panels.inspector.section import Fact, Section
from gui.panels.inspector.subject import Subject
from layout.engine import Engine
from layout.explain import Section as Explained
from layout.explain import explain_with
from layout.model.issue import Target

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

#: Milliseconds of rest after which the words are asked for: they take as long as composing the slot does.
REST = 600


class DecidedSection(Section):
    """What gave, where legs end, what was refused."""

    name = "decided"
    folded = True

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.set_title(self.tr("Composition"))
        self._gave = Fact(self.body)
        self._gave.setAccessibleName(self.tr("What gave so that it fits"))
        self._words = Reasons(self.body)
        self._words.setAccessibleName(self.tr("What was decided, and why"))
        self.wide(self._gave)
        self.wide(self._words)
        self._asked: tuple[Target, str, object] | None = None
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._told)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._ask)
        self.head.toggled.connect(self._unfolded)

    def show_subject(self, subject: Subject) -> None:
        box = subject.box
        shown = box is not None and bool(box.lines or box.over)
        self.setVisible(shown)
        if not shown or box is None:
            self._timer.stop()
            return
        self._gave.say(box.fit or self.tr("Nothing had to give."))
        asked = (subject.slot, subject.edition, box)
        if asked != self._asked:
            self._asked = asked
            self._words.show_reasons(())
            self._unfolded(self.head.isChecked())

    def forget(self) -> None:
        super().forget()
        self._timer.stop()
        self._mailbox.empty()
        self._asked = None

    def _unfolded(self, on: bool) -> None:
        if on and self._asked is not None and not self._words.rows:
            self._timer.start()

    def _ask(self) -> None:
        subject, asked = self.subject, self._asked
        if subject is None or asked is None:
            return
        target, edition, _ = asked

        def work(engine: Engine) -> None:
            self._mailbox.put((asked, explain_with(engine, target, edition)))

        subject.session.relayout.chore(work)

    def _told(self, letter: tuple[object, tuple[Explained, ...]]) -> None:
        asked, sections = letter
        if asked is self._asked:
            self._words.show_reasons(sections)
