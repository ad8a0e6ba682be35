"""A title and rows of fields come in, a group of the form that folds goes out; each change is handed to a command."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.panels.inspector.fields import (
    Bound,
    ChoiceBound,
    DayBound,
    FlagBound,
    NumberBound,
    TextBound,
)  # fmt: skip
from gui.panels.inspector.fold import EDGE, Fold
from gui.panels.inspector.subject import Subject
from gui.panels.rows import RowList
from gui.theme import small

if TYPE_CHECKING:
    from gui.panels.inspector.panel import InspectorPanel

B = TypeVar("B", bound=Bound)

#: Pixels of the column of labels, the same in every section, so that all fields stand under each other.
LABELS = 84


class Fact(QLabel):
    """Words that are read, not written."""

    def __init__(self, parent: QWidget, *, faint: bool = False) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if faint:
            self.setFont(small(parent.font()))
            self.setProperty("faint", True)

    def say(self, words: str) -> None:
        if words != self.text():
            self.setText(words)


class Section(QWidget):
    """A group of rows under a title that folds it; remembered by ``name``."""

    name = ""
    #: whether it is folded in a new installation
    folded = False

    def __init__(self, panel: "InspectorPanel") -> None:
        super().__init__(panel)
        self.setObjectName(f"Inspector-{self.name}")
        self._panel = panel
        self.window_ = panel.desk
        self.subject: Subject | None = None
        self.fields: dict[str, Bound] = {}
        #: the buttons, each with its command's id
        self.pressed: dict[QPushButton, str] = {}
        self._buttons: QGridLayout | None = None
        self.head = Fold(self)
        self.head.setToolTip(self.tr("Show or fold this group"))
        self.head.toggled.connect(self._fold)
        self.body = QWidget(self)
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(EDGE, 2, EDGE, 12)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(5)
        self.grid.setColumnMinimumWidth(0, LABELS)
        self.grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.body)
        on = not panel.desk.settings.flag(f"inspector/{self.name}", self.folded)
        self.head.setChecked(on)
        self._show_fold(on)

    def set_title(self, title: str) -> None:
        """What stands above the rows."""
        self.head.setText(title)
        self.head.setAccessibleName(title)

    # what a kind of section says for itself

    def show_subject(self, subject: Subject) -> None:
        """Bring the rows up to date."""
        raise NotImplementedError

    def write(self, key: str, value: object) -> str:
        """Make a change; why it cannot be, "" where it was made."""
        raise NotImplementedError

    # what the panel calls

    def renew(self, subject: Subject) -> None:
        """Show a subject; where it is another one, whatever was typed belongs to the old one."""
        before = self.subject
        other = before is None or (before.chosen, before.edition) != (subject.chosen, subject.edition)
        if other:
            for field in self.fields.values():
                field.forget()
        self.subject = subject
        self.show_subject(subject)
        for button, id_ in self.pressed.items():
            button.setEnabled(bool(self.meant(id_)) or self.window_.commands[id_].when(self.window_))

    def flush(self) -> None:
        """Tell of what was typed and not told yet, while the old subject is there."""
        if self.subject is not None:
            for field in self.fields.values():
                field.flush()

    def stops(self) -> list[QWidget]:
        """What the Tab key goes to, in order."""
        within = [
            child
            for child in self.body.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.window() is self.window()
            and not isinstance(child.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractScrollArea)
        ]
        return [self.head, *within]

    def forget(self) -> None:
        """The issue is closed."""
        self.subject = None
        for field in self.fields.values():
            field.forget()

    def meant(self, id_: str) -> dict[str, str]:
        """What a button's command is told: of a story that goes on in the chosen slot, the story."""
        path = self.subject.path if self.subject else ""
        return {"article": path} if path and id_.startswith("article.") else {}

    # rows

    def text(self, key: str, label: str, about: str, *, strict: bool = False) -> TextBound:
        return self._row(TextBound(key, self.body, strict=strict), label, about)

    def day(self, key: str, label: str, about: str, *, optional: bool = False) -> DayBound:
        bound = self._row(DayBound(key, self.body, optional=optional), label, about)
        bound.field.setAccessibleName(label)
        bound.field.setToolTip(about)
        return bound

    def choice(self, key: str, label: str, about: str) -> ChoiceBound:
        return self._row(ChoiceBound(key, self.body), label, about)

    def number(self, key: str, label: str, about: str, limits: tuple[int, int], special: str = "") -> NumberBound:
        return self._row(NumberBound(key, self.body, limits, special), label, about)

    def flag(self, key: str, words: str, about: str) -> FlagBound:
        bound = self._bind(FlagBound(key, words, self.body), words, about)
        at = self.grid.rowCount()
        self.grid.addWidget(bound.control, at, 1)
        self.grid.addWidget(bound.refusal, at + 1, 1)
        return bound

    def numbers(self, rows: Sequence[tuple[Bound, str, str]], columns: int = 2) -> None:
        """Small fields side by side, each under its label."""
        holder = QGridLayout()
        holder.setHorizontalSpacing(8)
        holder.setVerticalSpacing(3)
        for number, (bound, label, about) in enumerate(rows):
            self._bind(bound, label, about)
            row, column = divmod(number, columns)
            name = self._label(label, bound.control)
            bound.label = name
            holder.addWidget(name, 3 * row, column)
            holder.addWidget(bound.control, 3 * row + 1, column)
            holder.addWidget(bound.refusal, 3 * row + 2, column)
            holder.setColumnStretch(column, 1)
        self.wide(holder)

    def fact(self, label: str, about: str = "") -> Fact:
        """A row that is read only."""
        fact = Fact(self.body)
        fact.setAccessibleName(label)
        fact.setToolTip(about)
        at = self.grid.rowCount()
        name = self._label(label)
        fact.setContentsMargins(0, 3, 0, 3)
        name.setFixedWidth(LABELS)
        self.grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(fact, at, 1)
        fact.setProperty("label", name)
        return fact

    def note(self) -> Fact:
        """A sentence under the field above it."""
        note = Fact(self.body, faint=True)
        self.grid.addWidget(note, self.grid.rowCount(), 1)
        return note

    def wide(self, what: QWidget | QLayout) -> None:
        """Something over the whole width."""
        at = self.grid.rowCount()
        if isinstance(what, QWidget):
            self.grid.addWidget(what, at, 0, 1, 2)
        else:
            self.grid.addLayout(what, at, 0, 1, 2)

    def beside(self, words: Fact, button: QPushButton) -> None:
        """A sentence with a button at its right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(button)
        self.wide(row)

    def labelled(self, label: str, what: QWidget) -> QLabel:
        """Something beside a label."""
        at = self.grid.rowCount()
        name = self._label(label)
        name.setFixedWidth(LABELS)
        self.grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(what, at, 1)
        return name

    def buttons(self, *rows: tuple[str, str, str]) -> list[QPushButton]:
        """Buttons, two in a row: a command's id, words, an icon."""
        holder = QGridLayout()
        holder.setSpacing(6)
        made = []
        for number, (id_, words, sign) in enumerate(rows):
            button = QPushButton(icon(sign), words, self.body)
            button.setObjectName(f"button-{id_}")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            found = self.window_.commands[id_]
            keys = f" ({found.shown_keys})" if found.keys else ""
            button.setToolTip((found.shown_about or words) + keys)
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.clicked.connect(self._press)
            holder.addWidget(button, number // 2, number % 2)
            self.pressed[button] = id_
            made.append(button)
        holder.setColumnStretch(0, 1)
        holder.setColumnStretch(1, 1)
        self._buttons = holder
        self.wide(holder)
        return made

    def offer_buttons(self, away: Mapping[str, bool]) -> None:
        """Show the buttons of commands but those that are ``away``, without a hole among them."""
        number = 0
        for button, id_ in self.pressed.items():
            gone = away.get(id_, False)
            button.setVisible(not gone)
            if self._buttons is not None and not gone:
                self._buttons.addWidget(button, number // 2, number % 2)
                number += 1

    def list_of(self, name: str, about: str, thumb: int = 0) -> RowList:
        """A list over the whole width, all of whose rows are seen. ``thumb``: pixels of its pictures, 0 for none."""
        rows = RowList(self.body, thumb)
        rows.setAccessibleName(name)
        rows.setToolTip(about)
        rows.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setDragDropMode(RowList.DragDropMode.NoDragDrop)
        self.wide(rows)
        return rows

    def tool(self, words: str, sign: str, parent: QWidget) -> QToolButton:
        """A small button with a sign alone."""
        button = QToolButton(parent)
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def row_of(self, *what: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for each in what:
            row.addWidget(each)
        row.addStretch(1)
        return row

    def attempt(self, id_: str, /, **arguments: object) -> str:
        """Run a command; why it cannot be, "" where it was."""
        return self._panel.attempt(id_, **arguments)

    # how

    def _row(self, bound: B, label: str, about: str) -> B:
        self._bind(bound, label, about)
        at = self.grid.rowCount()
        bound.label = self._label(label, bound.control)
        bound.label.setFixedWidth(LABELS)
        self.grid.addWidget(bound.label, at, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(bound.control, at, 1)
        self.grid.addWidget(bound.refusal, at + 1, 1)
        return bound

    def _bind(self, bound: B, label: str, about: str) -> B:
        self.fields[bound.key] = bound
        bound.control.setAccessibleName(label)
        bound.control.setAccessibleDescription(about)
        bound.control.setToolTip(about)
        bound.edited.connect(self._edited)
        bound.undo_wanted.connect(self._panel.undo)
        bound.redo_wanted.connect(self._panel.redo)
        bound.left.connect(self._panel.leave)
        return bound

    def _label(self, words: str, control: QWidget | None = None) -> QLabel:
        label = QLabel(words, self.body)
        label.setFont(small(self.font()))
        label.setWordWrap(True)
        label.setContentsMargins(0, 7 if control is not None else 4, 0, 0)
        if control is not None:
            label.setBuddy(control)
        return label

    def _edited(self, key: str, value: object) -> None:
        if self.subject is None:
            return
        refused = self.write(key, value)
        self.fields[key].refuse(refused)
        if not refused:
            self.fields[key].accepted()

    def _press(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self._panel.flush()
            id_ = self.pressed[pressed]
            self.window_.run(id_, **self.meant(id_))

    def _fold(self, on: bool) -> None:
        self.window_.settings.keep(f"inspector/{self.name}", not on)
        self._show_fold(on)

    def _show_fold(self, on: bool) -> None:
        self.body.setVisible(on)
