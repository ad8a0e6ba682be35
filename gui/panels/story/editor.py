"""The body of a story as its writer sees it: Markdown in a reading size; keys and acts of the tool bar change it."""

from typing import NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPalette, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gui.carried import unpacked
from gui.panels.story import marks
from gui.panels.story.copy import Copy
from gui.panels.story.faces import reading_families
from gui.panels.story.highlight import MarkdownColours
from gui.panels.story.marks import Act, Selected
from gui.panels.story.text import difference
from gui.theme import theme
from layout.language.tags import is_right_to_left

#: Larger than the interface's text, by this.
READING_SIZE = 1.25
#: Languages whose scripts have no slanted face; those written from the right have none either.
_UPRIGHT = frozenset(
    {"am", "as", "bn", "gu", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "or", "pa", "si"}
    | {"ta", "te", "th", "ti", "zh"}
)


class Way(NamedTuple):
    """An act of the tool bar that needs nothing but the text."""

    name: str
    key: str
    icon: str
    act: Act


WAYS: tuple[Way, ...] = (
    Way("bold", "Ctrl+B", "bold", marks.bold),
    Way("italic", "Ctrl+I", "italic", marks.italic),
    Way("subhead", "Ctrl+2", "subhead", marks.subhead),
    Way("list", "Ctrl+Shift+L", "teasers", marks.bullets),
    Way("quotation", "Ctrl+Shift+E", "quotation", marks.quotation),
    Way("pull", "Ctrl+Shift+Y", "quote", marks.pull),
    Way("box", "Ctrl+Shift+X", "box", marks.box),
)
LINK_KEY = "Ctrl+K"
#: To the next word that is misspelt.
SPELLING_KEY = "F7"


class StoryEditor(Copy):
    """Tells every change by ``textChanged``; ``acted`` names the acts that are more than typing."""

    #: an act of the tool bar is to be done: its name ("link" too)
    acted = Signal(str)
    #: the caret went elsewhere by an arrow, a click, an end of a line: what is typed next is another act
    moved = Signal()
    #: Return, or a paste: what is typed next is another act
    parted = Signal()
    #: an article was dropped here: its path
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StoryBody")
        self.setAccessibleName(self.tr("Text of the story"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setStyleSheet("#StoryBody { border: none; border-radius: 0; padding: 0 }")  # it is the sheet, not a field
        self._language, self._face = "", self.font()
        self.setFont(reading_font(self._face))
        self.document().setDocumentMargin(14)
        self.setCenterOnScroll(False)
        self.setTabChangesFocus(True)
        self.highlighter = MarkdownColours(self.document())
        self._keys = {QKeySequence(way.key): way.name for way in WAYS} | {
            QKeySequence(LINK_KEY): "link", QKeySequence(SPELLING_KEY): "spelling",
        }  # fmt: skip
        self._typing = False
        self.cursorPositionChanged.connect(self._caret_moved)
        current = theme()
        if current is not None:
            current.changed.connect(self._recolour)

    def set_language(self, language: str) -> None:
        """Write from the right where the language does, in its script's face, and slant only what can be slanted."""
        super().set_language(language)
        if language != self._language:
            self._language = language
            self.setFont(reading_font(self._face, language))
        upright = is_right_to_left(language) or language.partition("-")[0] in _UPRIGHT
        self.highlighter.set_slanted(not upright)

    def mark(self, act: Act) -> None:
        """Do an act to what is selected; it may be taken back like any other."""
        text = self.text()
        done = act(Selected(text, *self.selected()))
        change = difference(text, done.text)
        if change is not None:
            self.put(change)
        self.select(done.start, done.end)
        self.ensureCursorVisible()

    # keys

    def wants(self, event: QKeyEvent) -> bool:
        return super().wants(event) or self._way(event) != ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = self._way(event)
        if way:
            self.acted.emit(way)
            return
        self._typing = bool(event.text()) or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        ):  # fmt: skip
            self.parted.emit()
            self.mark(marks.entered)
        elif event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._after_gap():
            self.parted.emit()
            start, end = self.selected()
            self.select(start - 2, end)
            self.insert("")
        else:
            super().keyPressEvent(event)
        self._typing = False

    def insert(self, text: str) -> None:
        self._typing = True
        super().insert(text)
        self._typing = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        carried = unpacked(source)
        return carried.kind == "article" if carried is not None else super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        carried = unpacked(source)
        if carried is not None:
            self.dropped.emit(carried.path)
            return
        self.parted.emit()
        super().insertFromMimeData(source)
        self.parted.emit()

    def _way(self, event: QKeyEvent) -> str:
        return self._keys.get(QKeySequence(event.keyCombination()), "")

    def _after_gap(self) -> bool:
        """Whether the caret stands at the head of a paragraph: what Return made, Backspace takes back whole."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart():
            return False
        above = cursor.block().previous()
        return above.isValid() and above.previous().isValid() and above.length() == 1 and above.previous().length() > 1

    # looks

    def sizeHint(self) -> QSize:
        return QSize(420, 360)

    def _caret_moved(self) -> None:
        if not self._typing:
            self.moved.emit()
        self._paint_line()

    def _paint_line(self) -> None:
        """The whole paragraph of the caret, on its own ground."""
        line = QTextEdit.ExtraSelection()
        ground = QColor(self.palette().color(QPalette.ColorRole.Text))
        ground.setAlpha(13)
        line.format.setBackground(ground)
        line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = QTextCursor(self.textCursor())
        cursor.clearSelection()
        line.cursor = cursor
        self.paint_layer("line", [line])

    def _recolour(self) -> None:
        self.highlighter.recolour()
        self._paint_line()


def reading_font(font: QFont, language: str = "") -> QFont:
    """The paper's text face for a language, in a reading size; the system's face takes what it lacks."""
    made = QFont(font)
    made.setFamilies([*reading_families(language), *font.families()])
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    made.setPointSizeF(max(size * READING_SIZE, 11.0))
    return made
