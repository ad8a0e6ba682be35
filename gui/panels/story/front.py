"""The front matter of an article comes in as texts by key; the form tells which key is to have which value."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from gui.panels.controls import Choice, Number
from gui.panels.story.copy import Copy
from gui.theme import small
from layout.edit.front import one_line

_LABELS: dict[str, object] = {
    "kicker": QT_TRANSLATE_NOOP("front", "Kicker"),
    "headline": QT_TRANSLATE_NOOP("front", "Headline"),
    "deck": QT_TRANSLATE_NOOP("front", "Deck"),
    "byline": QT_TRANSLATE_NOOP("front", "Byline"),
    "role": QT_TRANSLATE_NOOP("front", "Role"),
    "dateline": QT_TRANSLATE_NOOP("front", "Dateline"),
    "credit": QT_TRANSLATE_NOOP("front", "Credit"),
    "teaser": QT_TRANSLATE_NOOP("front", "Teaser"),
    "jump_headline": QT_TRANSLATE_NOOP("front", "Jump headline"),
    "signature": QT_TRANSLATE_NOOP("front", "Signature"),
    "contact": QT_TRANSLATE_NOOP("front", "Contact"),
    "source": QT_TRANSLATE_NOOP("front", "Source"),
    "language": QT_TRANSLATE_NOOP("front", "Language"),
    "style": QT_TRANSLATE_NOOP("front", "Style"),
    "drop_cap": QT_TRANSLATE_NOOP("front", "Drop cap"),
    "priority": QT_TRANSLATE_NOOP("front", "Priority"),
}
_ABOUT: dict[str, object] = {
    "kicker": QT_TRANSLATE_NOOP("front", "A word or two above the headline"),
    "headline": QT_TRANSLATE_NOOP("front", "The headline; *emphasis* works"),
    "deck": QT_TRANSLATE_NOOP("front", "A sentence below the headline; ♦ parts several"),
    "byline": QT_TRANSLATE_NOOP("front", "Who wrote it, as it is printed"),
    "role": QT_TRANSLATE_NOOP("front", "Stands under the byline"),
    "dateline": QT_TRANSLATE_NOOP("front", "The place at the head of the text"),
    "credit": QT_TRANSLATE_NOOP("front", "An agency, a translator"),
    "teaser": QT_TRANSLATE_NOOP("front", "What the front page says of the story"),
    "jump_headline": QT_TRANSLATE_NOOP("front", "The headline where the story goes on"),
    "signature": QT_TRANSLATE_NOOP("front", "The name at the end of a letter"),
    "contact": QT_TRANSLATE_NOOP("front", "How to reach the writer"),
    "source": QT_TRANSLATE_NOOP("front", "Where the copy comes from"),
    "language": QT_TRANSLATE_NOOP("front", "Quotes, dashes and hyphens follow it"),
    "style": QT_TRANSLATE_NOOP("front", "A family of styles, as opinion"),
    "drop_cap": QT_TRANSLATE_NOOP("front", "A large first letter"),
    "priority": QT_TRANSLATE_NOOP("front", "Higher numbers come first among the teasers"),
}
#: Text keys, in the order of the page. The first ones are always shown.
USUAL = ("kicker", "headline", "deck", "byline")
FURTHER = ("role", "dateline", "credit", "teaser", "jump_headline", "signature", "contact", "source")
#: Keys with a list of values.
CHOICES = ("language", "style", "drop_cap")


class FrontForm(QWidget):
    """Tells of every key typed; what it shows comes by ``show_values`` alone."""

    #: a key, and the text that it is to have ("" takes it out)
    changed = Signal(str, str)
    #: a field was entered or left: what is typed next is another act
    entered = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FrontForm")
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, Choice] = {}
        self._labels: dict[str, QLabel] = {}
        self._showing = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 2, 12, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for key in (*USUAL, *FURTHER):
            field = Field(key, self)
            self._add(key, field)
            self.fields[key] = field
            field.textChanged.connect(self._typed)
            field.focused.connect(self.entered)
            field.undo_wanted.connect(self.undo_wanted)
            field.redo_wanted.connect(self.redo_wanted)
            field.left.connect(self.left)
        for key in CHOICES:
            choice = Choice(key, self)
            self._add(key, choice)
            self.choices[key] = choice
            choice.activated.connect(self._chosen)
        self.priority = Number(self)
        self._add("priority", self.priority)
        self.priority.valueChanged.connect(self._counted)
        self.priority.undo_wanted.connect(self.undo_wanted)
        self.priority.redo_wanted.connect(self.redo_wanted)
        self.show_all(on=False)

    def show_all(self, *, on: bool) -> None:
        """All keys, or the usual ones and those that say something."""
        for key in (*FURTHER, *CHOICES, "priority"):
            control: QWidget = self.fields.get(key) or self.choices.get(key) or self.priority
            self._labels[key].setVisible(on)
            control.setVisible(on)

    def show_values(self, values: dict[str, str], choices: dict[str, list[tuple[str, str]]]) -> None:
        """The values of an article. ``choices``: what the lists offer, value and words, the first one for none."""
        self._showing = True
        for key, field in self.fields.items():
            value = values.get(key, "")
            if one_line(field.text()) != value:  # a space typed at the end is not in the file, and stays
                field.take(value)
        for key, choice in self.choices.items():
            choice.offer(choices.get(key, []), values.get(key, ""))
        number = values.get("priority", "")
        self.priority.setValue(int(number) if number.lstrip("+-").isdecimal() else 0)
        self._showing = False

    def _add(self, key: str, control: QWidget) -> None:
        label = QLabel(QCoreApplication.translate("front", str(_LABELS[key])), self)
        label.setFont(small(self.font()))
        label.setBuddy(control)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setContentsMargins(0, 6, 0, 0)
        about = QCoreApplication.translate("front", str(_ABOUT[key]))
        control.setToolTip(about)
        control.setAccessibleName(label.text())
        control.setAccessibleDescription(about)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(control, at, 1)
        self._labels[key] = label

    def _typed(self) -> None:
        field = self.sender()
        if isinstance(field, Field) and not self._showing:
            self.changed.emit(field.key, one_line(field.text()))

    def _chosen(self, index: int) -> None:
        choice = self.sender()
        if isinstance(choice, Choice) and not self._showing:
            self.entered.emit()
            self.changed.emit(choice.key, str(choice.itemData(index) or ""))

    def _counted(self, value: int) -> None:
        if not self._showing:
            self.changed.emit("priority", str(value) if value else "")


class Field(Copy):
    """One text of the front matter; it grows with its lines, and Return goes to the next field."""

    #: lines that it grows to before it scrolls
    tallest = 6

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"front-{key}")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insert(self, text: str) -> None:
        super().insert(" ".join(text.split("\n")) if "\n" in text else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the form scrolls, not a line of it

    def _grow(self) -> None:
        lines = max(1, min(int(self.document().size().height()), self.tallest))
        margins = self.height() - self.viewport().height() if self.isVisible() else 10
        height = round(
            lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + max(margins, 4)
        )
        if height != self.minimumHeight():
            self.setFixedHeight(height)
