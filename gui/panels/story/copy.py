"""A field for copy: keys and clipboard come in, text goes out. Without an undo of its own: the desk has one history."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor, QTextLine
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from gui.carried import MIME, dropped_files
from gui.icons import icon
from gui.panels.story.clusters import taken_back
from gui.panels.story.pasted import markdown_of
from gui.panels.story.text import Splice, difference
from layout.language.tags import is_right_to_left

_Key = QKeySequence.StandardKey
_Keep = QTextCursor.MoveMode.KeepAnchor
#: Keys that go to the next place of the caret as it is seen: where they go, and whether they select.
_STEPS = (
    (_Key.MoveToNextChar, QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor),
    (_Key.MoveToPreviousChar, QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor),
    (_Key.SelectNextChar, QTextCursor.MoveOperation.Right, _Keep),
    (_Key.SelectPreviousChar, QTextCursor.MoveOperation.Left, _Keep),
)


class Copy(QPlainTextEdit):
    """Plain text, painted with what is found, misspelt or current in it."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    #: Escape: the page is to have the keyboard
    left = Signal()
    focused = Signal()
    unfocused = Signal()
    #: a menu opens: others add to it (the menu, the character under the pointer)
    menu_opens = Signal(QMenu, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        # an arrow goes where it points, also through words that run the other way
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self._layers: dict[str, list[QTextEdit.ExtraSelection]] = {}

    # its text; offsets are Python's, which count a sign beyond U+FFFF once where Qt counts it twice

    def text(self) -> str:
        """What stands in it; ``toPlainText`` would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def put(self, change: Splice) -> None:
        """Change the text as the editor would by typing, but leave the caret with its words."""
        cursor = self._spanning(change.start, change.end)
        cursor.insertText(change.fresh)

    def take(self, text: str) -> Splice | None:
        """Show another text: what is the same in both stays where it is. What was changed, None where nothing was."""
        change = difference(self.text(), text)
        if change is not None:
            self.put(change)
        return change

    def selected(self) -> tuple[int, int]:
        """Where the selection begins and ends; equal where there is only the caret."""
        cursor = self.textCursor()
        return self.offset(cursor.selectionStart()), self.offset(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select characters; the caret stands behind them."""
        self.setTextCursor(self._spanning(start, end))

    def offset(self, position: int) -> int:
        """Python's offset of a position of Qt's document."""
        text = self.text()
        return position if _of_one_unit(text) else len(_units(text)[: 2 * position].decode("utf-16-le", "replace"))

    def position(self, offset: int) -> int:
        """Qt's position of a Python offset."""
        text = self.text()
        return offset if _of_one_unit(text) else len(_units(text[:offset])) // 2

    def _spanning(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self.position(start), last))
        cursor.setPosition(min(self.position(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def set_language(self, language: str) -> None:
        """Write from the right where the language does."""
        right = is_right_to_left(language)
        option = self.document().defaultTextOption()
        wanted = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
            self.document().setDefaultTextOption(option)

    # what is painted over it

    def paint_layer(self, name: str, selections: list[QTextEdit.ExtraSelection]) -> None:
        """Marks of one kind; those of later kinds lie on top."""
        if selections or self._layers.get(name):
            self._layers[name] = selections
            self.setExtraSelections([one for layer in self._layers.values() for one in layer])

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.wants(event):
            event.accept()
            return True
        return super().event(event)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the text, though a command of the window has it too."""
        return event.matches(_Key.Undo) or event.matches(_Key.Redo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Key.Undo):
            self.undo_wanted.emit()
        elif event.matches(_Key.Redo):
            self.redo_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._take_back():
            pass
        else:
            super().keyPressEvent(event)
            self._leave_cluster(event)

    def _take_back(self) -> bool:
        """Backspace within a paragraph; False where it is to do something else."""
        cursor = self.textCursor()
        if cursor.hasSelection() or cursor.atBlockStart() or self.isReadOnly():
            return False
        at, layout, text = cursor.positionInBlock(), cursor.block().layout(), cursor.block().text()
        first = at - 1
        while first > 0 and not layout.isValidCursorPosition(first):
            first -= 1
        units = _units(text) if not _of_one_unit(text) else b""
        cluster = units[2 * first : 2 * at].decode("utf-16-le", "replace") if units else text[first:at]
        gone = cluster[len(cluster) - taken_back(cluster) :]
        cursor.setPosition(cursor.position() - len(_units(gone)) // 2, _Keep)
        cursor.removeSelectedText()
        self.ensureCursorVisible()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self._to_nearest(event.position())

    def _to_nearest(self, at: QPointF) -> None:
        """To the place of its line that is seen nearest to a point: Qt divides clusters into their characters, and errs
        by one where directions meet."""
        cursor = self.textCursor()
        block = cursor.block()
        layout = block.layout()
        at -= self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        line = next((line for line in lines if line.y() <= at.y() < line.y() + line.height()), None)
        if line is None or cursor.hasSelection():
            return
        end = line.textStart() + line.textLength() + (line.lineNumber() == len(lines) - 1)  # else the next line's first
        places = [place for place in range(line.textStart(), end) if layout.isValidCursorPosition(place)]
        places.sort(key=lambda place: abs(place - cursor.positionInBlock()))  # of two that look alike, Qt's
        best = min(places, key=lambda place: abs(_across(line, place) - at.x()), default=cursor.positionInBlock())
        if best != cursor.positionInBlock():
            cursor.setPosition(block.position() + best)
            self.setTextCursor(cursor)

    def _leave_cluster(self, event: QKeyEvent) -> None:
        """An arrow in a line of two directions may have gone into a sign of several characters: go on, out of it."""
        step = next(((way, mode) for key, way, mode in _STEPS if event.matches(key)), None)
        if step is None:
            return
        cursor, before = self.textCursor(), -1
        while cursor.position() != before and not cursor.block().layout().isValidCursorPosition(
            cursor.positionInBlock()
        ):
            before = cursor.position()
            cursor.movePosition(*step)
        if before >= 0:
            self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.unfocused.emit()

    # clipboard and menu

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (source.hasText() or source.hasHtml()) and not source.hasFormat(MIME) and not dropped_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert(markdown_of(source))

    def insert(self, text: str) -> None:
        """Put text in the place of what is selected."""
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = (
            self.cursorForPosition(event.pos())
            if event.reason() == QContextMenuEvent.Reason.Mouse
            else self.textCursor()
        )
        self.menu_opens.emit(menu, self.offset(at.position()))
        self._add_usual(menu)
        menu.popup(event.globalPos())

    def _add_usual(self, menu: QMenu) -> None:
        chosen = self.textCursor().hasSelection()
        menu.addSeparator()
        undo = menu.addAction(icon("undo"), self.tr("&Undo"), self.undo_wanted.emit)
        redo = menu.addAction(icon("redo"), self.tr("&Redo"), self.redo_wanted.emit)
        menu.addSeparator()
        cut = menu.addAction(self.tr("Cu&t"), self.cut)
        copy = menu.addAction(self.tr("&Copy"), self.copy)
        paste = menu.addAction(self.tr("&Paste"), self.paste)
        menu.addSeparator()
        everything = menu.addAction(self.tr("Select &all"), self.selectAll)
        cut.setEnabled(chosen and not self.isReadOnly())
        copy.setEnabled(chosen)
        paste.setEnabled(self.canPaste())
        for action, key in (
            (undo, _Key.Undo), (redo, _Key.Redo), (cut, _Key.Cut), (copy, _Key.Copy), (paste, _Key.Paste),
            (everything, _Key.SelectAll),
        ):  # fmt: skip
            keys = QKeySequence.keyBindings(key)
            if keys:
                action.setShortcut(keys[0])


def _across(line: QTextLine, place: int) -> float:
    """Where the caret before a character stands in its line."""
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # the stubs know no answer


def _of_one_unit(text: str) -> bool:
    return text.isascii() or len(_units(text)) == 2 * len(text)


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
