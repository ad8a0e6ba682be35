"""What is typed into the editor comes in as its whole text; versions of the copy go out, and others' come back.

Each key is a version. Keys in a row are one act until a pause, Return, a move of the caret, a turn from writing to
taking out, or the end of a sentence.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.languages.messages import spoken
from gui.panels.story.editor import StoryEditor
from gui.panels.story.marks import Act
from gui.panels.story.text import StoryText, difference, parted, plain
from layout.edit.opened import EditError

if TYPE_CHECKING:
    from gui.session import Session

_SENTENCE_ENDS = (". ", "! ", "? ", "… ", "。", ".\u00a0")


class Writing(QObject):
    """The file that is open in one editor; ``file`` is "" while none is."""

    #: something was typed into the body
    typed = Signal()

    def __init__(self, editor: StoryEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._session: Session | None = None
        self.file = ""
        self.text = StoryText("", "")
        self._shown = ""
        self._taking = False
        #: an act on the front matter is being done: it may go on
        self._ours = False
        self._turn = 0
        self._last = ""
        self._act = ""
        editor.textChanged.connect(self._typed)
        for signal in (editor.moved, editor.parted, editor.unfocused):
            signal.connect(self.part)

    def open(self, session: "Session", file: str, text: str) -> None:
        """Show a file from its beginning."""
        self._session, self.file = session, file
        self.part()
        self.text = parted(text)
        self._taking = True
        self._editor.setPlainText(plain(self.text.body))
        self._shown = self._editor.text()
        self._taking = False

    def close(self) -> None:
        """No file is shown any more."""
        self.file = ""

    def take(self, text: str) -> bool:
        """Show another version of the file; False where it is the one that is shown."""
        if text == self.text.file:
            return False
        if not self._ours:
            self.part()
        head = self.text.head
        if head and text.startswith(head):
            self.text = self.text._replace(body=text[len(head) :])
        else:
            self.text = parted(text)
        fresh = plain(self.text.body)
        if fresh != self._shown:
            self._taking = True
            change = self._editor.take(fresh)
            self._shown = fresh
            if change is not None and self._editor.hasFocus():  # what undo brought back is where one looks
                end = change.start + len(change.fresh)
                self._editor.select(end, end)
                self._editor.ensureCursorVisible()
            self._taking = False
        return True

    def part(self) -> None:
        """What is typed next is an act of its own."""
        self._turn += 1
        self._last = ""

    def mark(self, title: str, act: Act) -> None:
        """An act of the tool bar on what is selected."""
        self._act = title
        self._editor.mark(act)
        self._act = ""
        self.part()

    def set_front(self, name: str, act: Callable[[str], str], merge: str) -> bool:
        """An act on the front matter; with ``merge`` it may go on. False where it cannot be done, which is told."""
        if self._session is None or not self.file:
            return False
        try:
            text = act(self.text.file)
        except EditError as fault:
            self._session.notice.emit(": ".join(spoken(part) for part in (fault.message, fault.hint) if part))
            return False
        self._ours = True
        self._do(f"{name} {os.path.basename(self.file)}", text, merge and f"{self.file} {merge} {self._turn}")
        self._ours = False
        return True

    def _typed(self) -> None:
        if self._taking or self._session is None or not self.file:
            return
        text = self._editor.text()
        change = difference(self._shown, text)
        if change is None:
            return
        kind = "in" if change.fresh else "out"
        if self._act or kind != self._last:
            self.part()
        self._last = kind
        self.text = self.text.with_change(change)
        self._shown = text
        name = self._act or self.tr("Typing in {file}").format(file=os.path.basename(self.file))
        self._do(name, self.text.file, "" if self._act else f"typing {self.file} {self._turn}")
        if text[max(change.start - 1, 0) : change.start + len(change.fresh)].endswith(_SENTENCE_ENDS):
            self.part()
        self.typed.emit()

    def _do(self, name: str, text: str, merge: str = "") -> None:
        assert self._session is not None
        self._session.do(name, self._session.drafts.with_text(self.file, text), merge=merge)
