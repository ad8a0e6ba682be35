"""Controls of forms that mind their manners: undo is that of the desk, a wheel turned over a form scrolls the form."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from gui.theme import give_room


class Manners(QObject):
    """Watches a control: the wheel is for the form unless the control has the keyboard; the keys of undo and redo in a
    box with a number are told, not taken (a list of choices takes none, so that they come to the window)."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and not self._control.hasFocus():
            event.ignore()
            return True
        return self._step(event) or super().eventFilter(watched, event)

    def _step(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if not isinstance(self._control, QAbstractSpinBox):
            return False
        undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        if not undo and not redo:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            (self.undo_wanted if undo else self.redo_wanted).emit()
        return True


def _spin_manners(spin: QAbstractSpinBox) -> Manners:
    """Those of a box with a number: it tells its value once that is whole."""
    spin.setKeyboardTracking(False)
    spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
    manners = Manners(spin)
    spin.lineEdit().installEventFilter(manners)
    return manners


class Choice(QComboBox):
    """One value of several."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"front-{key}")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        Manners(self)

    def offer(self, values: list[tuple[str, str]], chosen: str) -> None:
        """Show these values (each with its words), and which one is chosen: one that is not among them too."""
        wanted = values if any(value == chosen for value, _ in values) else [*values, (chosen, chosen)]
        if [(self.itemData(i), self.itemText(i)) for i in range(self.count())] != wanted:
            self.clear()
            for value, words in wanted:
                self.addItem(words, value)
        self.setCurrentIndex(next(i for i, (value, _) in enumerate(wanted) if value == chosen))


class Number(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("front-priority")
        self.setRange(-1000, 1000)
        manners = _spin_manners(self)
        self.undo_wanted, self.redo_wanted = manners.undo_wanted, manners.redo_wanted


class Amount(QDoubleSpinBox):
    """A number with a decimal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        give_room(self)
        manners = _spin_manners(self)
        self.undo_wanted, self.redo_wanted = manners.undo_wanted, manners.redo_wanted

    def sizeHint(self) -> QSize:
        return QSize(76, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())
