"""Fields of copy and a language come in; misspelt words are underlined where they can be seen, when nobody types."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from gui.icons import icon
from gui.panels.story.copy import Copy
from gui.panels.story.spelling import Missing, OwnWords, Speller, speller
from gui.panels.story.text import Splice
from gui.theme import colours
from layout.edit.words import Token, tokens

#: Milliseconds without a key before words are looked at.
IDLE = 350
#: Put before a stretch of a body, so that it is not taken for front matter; it is no word.
_NO_FRONT = "–\n"


class SpellCheck(QObject):
    """Checks the fields it was given, as far as they can be seen."""

    #: a language has been asked for: a Speller, or Missing
    told = Signal(object)
    #: a word was kept; what went wrong with its file, "" for nothing
    kept = Signal(str, str)
    #: the next misspelt word was asked for, and there is none
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: list[Copy] = []
        self._language = ""
        self._speller: Speller | Missing | None = None
        self._own: OwnWords | None = None
        self._on = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self.check)

    def watch(self, field: Copy) -> None:
        """Check this field too."""
        self._fields.append(field)
        field.textChanged.connect(self.later)
        field.cursorPositionChanged.connect(self.later)
        field.verticalScrollBar().valueChanged.connect(self._scrolled)
        field.menu_opens.connect(self._offer)

    def opened(self, folder: str) -> None:
        self._own = OwnWords(folder)

    def closed(self) -> None:
        self._timer.stop()
        self._own = None
        self._language = ""

    @property
    def on(self) -> bool:
        return self._on

    def switch(self, *, on: bool) -> None:
        """Underline, or do not."""
        self._on = on
        self.check()

    def set_language(self, language: str) -> None:
        """The language of the copy, as its article says."""
        if language != self._language:
            self._language = language
            self._speller = None
        self.later()

    def later(self) -> None:
        """Check once nobody types any more."""
        if self._own is not None:
            self._timer.start()

    def _scrolled(self, _value: int) -> None:
        self.later()

    def check(self) -> None:
        """Look at all that is visible now."""
        self._timer.stop()
        if self._own is None or not self._language:
            return
        if self._speller is None:
            self._speller = speller(self._language)
            self.told.emit(self._speller)
        for field in self._fields:
            if field.isVisible():
                field.paint_layer("spelling", self._underlines(field))

    def wrong_in(self, field: Copy) -> list[Token]:
        """The misspelt words that are visible in a field, the one being written left out."""
        if not isinstance(self._speller, Speller) or self._own is None or not self._on:
            return []
        here = field.selected()
        writing = here[1] if field.hasFocus() and here[0] == here[1] else -1
        return [t for t in self._tokens(*_visible(field)) if t.end != writing and self._is_wrong(t.word)]

    def next(self, field: Copy) -> bool:
        """Select the next misspelt word of a field, after the last one the first; False where there is none."""
        if not isinstance(self._speller, Speller) or self._own is None:
            return False
        behind = field.selected()[1]
        wrong = [token for token in self._tokens(0, field.text()) if self._is_wrong(token.word)]
        if not wrong:
            self.finished.emit()
            return False
        token = next((token for token in wrong if token.start >= behind), wrong[0])
        field.select(token.start, token.end)
        field.ensureCursorVisible()
        return True

    def _is_wrong(self, word: str) -> bool:
        return isinstance(self._speller, Speller) and word not in (self._own or ()) and not self._speller.right(word)

    def _tokens(self, start: int, stretch: str) -> list[Token]:
        """The words of some paragraphs that begin at ``start``."""
        shift = start - len(_NO_FRONT)
        return [Token(t.start + shift, t.end + shift, t.word) for t in tokens(_NO_FRONT + stretch)]

    def _underlines(self, field: Copy) -> list[QTextEdit.ExtraSelection]:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(colours().misspelt)
        made = []
        for token in self.wrong_in(field):
            underline = QTextEdit.ExtraSelection()
            underline.format = form
            underline.cursor = QTextCursor(field.document())
            underline.cursor.setPosition(field.position(token.start))
            underline.cursor.setPosition(field.position(token.end), QTextCursor.MoveMode.KeepAnchor)
            made.append(underline)
        return made

    def _offer(self, menu: QMenu, offset: int) -> None:
        field = self.sender()
        if not isinstance(field, Copy) or not isinstance(self._speller, Speller) or self._own is None or not self._on:
            return
        token = next((t for t in self._tokens(0, field.text()) if t.start <= offset <= t.end), None)
        if token is None or not self._is_wrong(token.word):
            return
        for word in self._speller.suggestions(token.word):
            action = menu.addAction(word)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.setData((field, Splice(token.start, token.end, word)))
            action.triggered.connect(self._correct)
        if menu.isEmpty():
            menu.addAction(self.tr("No suggestion for “{word}”").format(word=token.word)).setEnabled(False)
        keep = menu.addAction(icon("plus"), self.tr("&Add “{word}” to the paper's words").format(word=token.word))
        keep.setData(token.word)
        keep.triggered.connect(self._keep)

    def _correct(self) -> None:
        action = self.sender()
        field, change = action.data()  # type: ignore[attr-defined]
        if field.text()[change.start : change.end] != change.fresh:
            field.put(change)
            self.check()

    def _keep(self) -> None:
        word = self.sender().data()  # type: ignore[attr-defined]
        self.keep(str(word))

    def keep(self, word: str) -> None:
        """A word of the paper's own, from now on."""
        if self._own is not None:
            self.kept.emit(word, self._own.add(word))
            self.check()


def _visible(field: Copy) -> tuple[int, str]:
    """The paragraphs that can be seen, and where they begin in the text."""
    first = field.firstVisibleBlock()
    bottom = field.viewport().height()
    block = first
    lines = []
    while block.isValid():
        if field.blockBoundingGeometry(block).translated(field.contentOffset()).top() > bottom:
            break
        lines.append(block.text())
        block = block.next()
    return field.offset(first.position()), "\n".join(lines)
