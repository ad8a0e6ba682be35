"""A key's value comes in, a control that shows it goes out; what the editor makes of it is told as the key's new value.

A control takes a value of the session only where that value is another than the one it took last: what is being typed,
and what was refused, stays in the field with its caret until the copy itself says something else there.
"""

import datetime

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from gui.icons import icon
from gui.panels.controls import Amount, Choice, Number
from gui.panels.inspector.values import Value
from gui.panels.story.front import Field
from gui.theme import colours, give_room, small
from layout.edit.front import one_line

NEVER = object()
#: Lines that a text's field grows to before it scrolls: the form scrolls anyway.
TALLEST = 12


class Bound(QObject):
    """A control under a key. ``edited`` tells of a change by the editor; ``refuse`` says why it cannot be."""

    edited = Signal(str, object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    left = Signal()

    def __init__(self, key: str, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.control = control
        self.label: QLabel | None = None
        self.refusal = Refusal(parent)
        self._shown: object = NEVER
        self._showing = False

    def show_value(self, value: object) -> None:
        """What the copy says now."""
        if value == self._shown:
            return
        self._shown = value
        self._showing = True
        self._take(value)
        self._showing = False
        self.refuse("")

    def forget(self) -> None:
        """Another thing is chosen: what comes next is shown, whatever stands here."""
        self.refuse("")
        self._shown = NEVER

    def accepted(self) -> None:
        """The copy says what the field does; whatever it says next is shown."""
        self._shown = NEVER

    def refuse(self, words: str) -> None:
        """Say beside the field why its value cannot be; "" for nothing to say."""
        self.refusal.say(words)

    def flush(self) -> None:
        """Tell of what was typed and not told yet."""

    def set_visible(self, on: bool) -> None:
        self.control.setVisible(on)
        if self.label is not None:
            self.label.setVisible(on)
        if not on:
            self.refuse("")

    def _take(self, value: object) -> None:
        raise NotImplementedError

    def _tell(self, value: object) -> None:
        if not self._showing:
            self.edited.emit(self.key, value)


class Refusal(QLabel):
    """A sentence under a field, in the colour of what is wrong."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFont(small(parent.font()))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.hide()

    def say(self, words: str) -> None:
        if words:
            self.setStyleSheet(f"color: {colours().error.name()}")
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(words))


class TextBound(Bound):
    """A text. ``strict`` ones (dates, numbers) are refused in words only when they are left."""

    def __init__(self, key: str, parent: QWidget, *, strict: bool = False) -> None:
        self.field = Field(key, parent)
        super().__init__(key, self.field, parent)
        self.field.tallest = TALLEST
        self._strict = strict
        self._held = ""
        self.field.setObjectName(f"inspector-{key}")
        self.field.textChanged.connect(self._typed)
        self.field.unfocused.connect(self._leave)
        self.field.undo_wanted.connect(self.undo_wanted)
        self.field.redo_wanted.connect(self.redo_wanted)
        self.field.left.connect(self.left)

    @property
    def text(self) -> str:
        return one_line(self.field.text())

    def show_value(self, value: object) -> None:
        assert isinstance(value, Value)
        if self.field.placeholderText() != value.inherited:
            self.field.setPlaceholderText(value.inherited)
        super().show_value(value.own)

    def _take(self, value: object) -> None:
        if self.text != one_line(str(value)):  # a space typed at the end is not in the file, and stays
            self.field.take(str(value))

    def _typed(self) -> None:
        self._tell(self.text)

    def refuse(self, words: str) -> None:
        if self._strict and words and self.field.hasFocus():
            self._held = words
            return
        self._held = ""
        super().refuse(words)

    def _leave(self) -> None:
        if self._held:
            self.refuse(self._held)


class DayBound(TextBound):
    """A date as year-month-day, typed or chosen from a calendar; ``optional`` ones can be none."""

    def __init__(self, key: str, parent: QWidget, *, optional: bool = False) -> None:
        super().__init__(key, parent, strict=True)
        self._calendar: QCalendarWidget | None = None
        self._optional = optional
        whole = QWidget(parent)
        self._menu = QMenu(whole)
        self._menu.aboutToShow.connect(self._open)
        self.button = QToolButton(whole)
        self.button.setIcon(icon("calendar"))
        self.button.setAutoRaise(True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu)
        self.button.setToolTip(self.tr("Choose from a calendar"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.words = QLabel(whole)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.control = whole

    def _open(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget()
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.setGridVisible(False)
            self._calendar.clicked.connect(self._chosen)
            self._calendar.activated.connect(self._chosen)
            holder = QWidgetAction(self._menu)
            holder.setDefaultWidget(self._calendar)
            self._menu.addAction(holder)
            if self._optional:
                self._menu.addAction(self.tr("No date"), self._none)
        usual = QTextCharFormat()
        usual.setForeground(colours().text)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, usual)
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            arrow = self._calendar.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(sign))
        day = QDate.fromString(self.text, Qt.DateFormat.ISODate)
        self._calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())

    def _chosen(self, day: QDate) -> None:
        self._menu.close()
        self.field.take(day.toString(Qt.DateFormat.ISODate))

    def _none(self) -> None:
        self.field.take("")


def day_words(day: datetime.date) -> str:
    """A date as people say it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


class ChoiceBound(Bound):
    """One of several values, each with its words."""

    def __init__(self, key: str, parent: QWidget) -> None:
        self.choice = Choice(key, parent)
        super().__init__(key, self.choice, parent)
        self.choice.setObjectName(f"inspector-{key}")
        self.choice.setMinimumContentsLength(6)
        self.choice.activated.connect(self._chosen)

    def offer(self, values: list[tuple[str, str]], chosen: str) -> None:
        """What can be chosen, and what is."""
        self._showing = True
        self.choice.offer(values, chosen)
        self._showing = False
        self._shown = chosen

    def _chosen(self, index: int) -> None:
        self._tell(str(self.choice.itemData(index) or ""))


class NumberBound(Bound):
    """A whole number; the least one may have words instead ("as it fits")."""

    def __init__(self, key: str, parent: QWidget, limits: tuple[int, int], special: str = "") -> None:
        self.spin = Number(parent)
        super().__init__(key, self.spin, parent)
        self.spin.setObjectName(f"inspector-{key}")
        self.spin.setRange(*limits)
        self.spin.setSpecialValueText(special)
        self.spin.setMinimumWidth(64)
        give_room(self.spin)
        self.spin.valueChanged.connect(self._tell)
        self.spin.undo_wanted.connect(self.undo_wanted)
        self.spin.redo_wanted.connect(self.redo_wanted)

    def _take(self, value: object) -> None:
        assert isinstance(value, int)
        if self.spin.value() != value:
            self.spin.setValue(value)

    def flush(self) -> None:
        self.spin.interpretText()


class PercentBound(Bound):
    """A share, shown in percent."""

    def __init__(self, key: str, parent: QWidget, limits: tuple[float, float], step: float = 1.0) -> None:
        self.spin = Amount(parent)
        super().__init__(key, self.spin, parent)
        self.spin.setObjectName(f"inspector-{key}")
        self.spin.setDecimals(1)
        self.spin.setSuffix(" %")
        self.spin.setRange(limits[0] * 100, limits[1] * 100)
        self.spin.setSingleStep(step)
        self.spin.valueChanged.connect(self._changed)
        self.spin.undo_wanted.connect(self.undo_wanted)
        self.spin.redo_wanted.connect(self.redo_wanted)

    def _take(self, value: object) -> None:
        assert isinstance(value, float)
        self.spin.setValue(value * 100)

    def _changed(self, value: float) -> None:
        self._tell(value / 100)

    def flush(self) -> None:
        self.spin.interpretText()


class FlagBound(Bound):
    """A box to tick."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        self.box = QCheckBox(words, parent)
        super().__init__(key, self.box, parent)
        self.box.setObjectName(f"inspector-{key}")
        self.box.clicked.connect(self._tell)

    def _take(self, value: object) -> None:
        self.box.setChecked(bool(value))
