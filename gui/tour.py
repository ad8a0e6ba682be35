"""A welcome tour: a window comes in, bubbles that point at its parts go out, one after the other.

The window stays in use all the while. A part is named by its object name, so the tour knows no panel; one that is
hidden or not there is told of without pointing.
"""

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QPushButton, QToolBar, QVBoxLayout, QWidget

from gui.settings import Settings
from gui.theme import colours, heading, small

_ARROW = 10
_EDGE = 12


class Step(NamedTuple):
    """``names``: object names of the part, the first that is to be seen counts. Texts are in the desk's language."""

    names: tuple[str, ...]
    title: str
    text: str


class Tour(QObject):
    """The tour through one window; ``start`` it as often as wanted. ``ended`` comes when it is over or skipped."""

    ended = Signal()

    def __init__(self, window: QWidget, settings: Settings, steps: tuple[Step, ...] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._steps = steps or self._default_steps()
        self._at = -1
        self._ring = _Ring(window)
        self.bubble = Bubble(window)
        self.bubble.forward.connect(self.forward)
        self.bubble.back.connect(self.back)
        self.bubble.skip.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._at >= 0

    @property
    def step(self) -> int:
        """The number of the step that shows, from 0; -1 for none."""
        return self._at

    def welcome(self) -> None:
        """Start, unless the editor has seen the tour."""
        if not self._settings.tour_seen:
            self.start()

    def start(self) -> None:
        """Begin with the first step."""
        if not self.running:
            self._window.installEventFilter(self)
        self._show(0)

    def forward(self) -> None:
        """The next step; after the last one the tour is over."""
        if not self.running:
            return
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.stop()

    def back(self) -> None:
        """The step before."""
        if self._at > 0:
            self._show(self._at - 1)

    def stop(self) -> None:
        """Over, or skipped: it does not come by itself again."""
        if not self.running:
            return
        self._at = -1
        self._window.removeEventFilter(self)
        self.bubble.hide()
        self._ring.hide()
        self._settings.tour_seen = True
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _default_steps(self) -> tuple[Step, ...]:
        return (
            Step(
                ("ArticlesDock",),
                self.tr("The articles"),
                self.tr(
                    "All copy of the issue’s folder. Drag an article to a slot of a page; the list tells what is "
                    "placed, and what is over or under by lines."
                ),
            ),
            Step(
                ("Canvas",),
                self.tr("The pages"),
                self.tr(
                    "Pages as they will be printed. While you drag, a slot shows how the article would fit. Drag a "
                    "slot’s edge to resize it, or the mark of what is over to another slot to let the story jump."
                ),
            ),
            Step(
                ("InspectorDock",),
                self.tr("The inspector"),
                self.tr(
                    "Whatever is chosen can be changed here: headline, picture, slot, page, issue. Everything can be "
                    "undone."
                ),
            ),
            Step(
                ("ProblemsDock",),
                self.tr("The problems"),
                self.tr("What would go wrong in print is listed here while you work. A click goes to its place."),
            ),
            Step(
                ("ExportButton", "export.pdf"),
                self.tr("To the printer"),
                self.tr(
                    "When no error is left, export the PDF for the press. Every command can be found by its name in "
                    "the command palette."
                ),
            ),
        )

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        self.bubble.say(step.title, step.text, at, len(self._steps))
        self._place()
        self.bubble.show()
        self.bubble.raise_()
        self.bubble.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        if not self.running:
            return
        target = self._target(self._steps[self._at].names)
        self._ring.show_round(target)
        self.bubble.point_at(target)
        self.bubble.raise_()

    def _target(self, names: tuple[str, ...]) -> QRect:
        """Where the part stands in the window; nothing where it is not to be seen."""
        for name in names:
            found = self._window.findChild(QWidget, name) or self._tool(name)
            if found is not None and found.isVisible() and found.window() is self._window.window():
                return QRect(found.mapTo(self._window, QPoint(0, 0)), found.size()) & self._window.rect()
        return QRect()

    def _tool(self, name: str) -> QWidget | None:
        """The button of a tool bar's action of that name."""
        if isinstance(self._window, QMainWindow):
            for bar in self._window.findChildren(QToolBar):
                for action in bar.actions():
                    if action.objectName() == name:
                        return bar.widgetForAction(action)
        return None


class Bubble(QWidget):
    """The words of a step with its buttons, beside what they are about."""

    forward = Signal()
    back = Signal()
    skip = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("TourBubble")
        self.hide()
        self._tip: QPointF | None = None
        self._title = QLabel()
        self._title.setFont(heading(self.font()))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(300)
        self._text.setMaximumWidth(300)
        self._count = QLabel()
        self._count.setFont(small(self.font()))
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._last = False
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.setFlat(True)
        self.skip_button.setToolTip(self.tr("Leave the tour; it can be taken again from the Help menu (Esc)"))
        self.skip_button.clicked.connect(self.skip)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setToolTip(self.tr("The step before (Left)"))
        self.back_button.clicked.connect(self.back)
        self.next_button = QPushButton()
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(self.forward)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        for button in (self.skip_button, self.back_button, self.next_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        around = _ARROW + 18
        column.setContentsMargins(around, around - 4, around, around - 4)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addLayout(buttons)

    def say(self, title: str, text: str, at: int, count: int) -> None:
        """Show other words, those of step ``at`` (from 0) of ``count``."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{step} of {count}").format(step=at + 1, count=count))
        self._last = at + 1 == count
        self.next_button.setText(self.tr("Done") if self._last else self.tr("Next"))
        self.next_button.setToolTip(self.tr("End the tour") if self._last else self.tr("The next step (Right, Enter)"))
        self.back_button.setVisible(at > 0)
        self.skip_button.setVisible(not self._last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def point_at(self, target: QRect) -> None:
        """Stand beside the part, the arrow at it; in the middle of a large one, or of the window for none."""
        self.adjustSize()
        window = self._window.rect()
        size = self.size()
        large = target.width() > window.width() * 0.4 and target.height() > window.height() * 0.4
        box = QRect(QPoint(0, 0), size)
        self._tip = None
        if target.isNull() or large:
            box.moveCenter((window if target.isNull() else target).center())
        else:
            middle = target.center()
            room = {
                "right": window.right() - target.right() - size.width(),
                "left": target.left() - size.width(),
                "above": target.top() - size.height(),
                "below": window.bottom() - target.bottom() - size.height(),
            }
            side = max(room, key=lambda name: room[name])
            if side in ("right", "left"):
                box.moveTop(min(middle.y() - size.height() // 2, target.top() + target.height() // 3))
                box.moveLeft(target.right() + 2 if side == "right" else target.left() - size.width() - 2)
            else:
                box.moveLeft(middle.x() - size.width() // 2)
                box.moveTop(target.top() - size.height() - 2 if side == "above" else target.bottom() + 2)
        box = _within(box, window)
        self.move(box.topLeft())
        if not (target.isNull() or large):
            self._tip = self._arrow(target.translated(-box.topLeft()), side)
        self.update()

    def _arrow(self, target: QRect, side: str) -> QPointF:
        """The arrow's tip on our edge, as near to the middle of the part as our height or width lets it."""
        least, far = _ARROW * 2.6, _ARROW * 2.6
        if side in ("right", "left"):
            y = min(max(float(target.center().y()), least), self.height() - far)
            return QPointF(1.0 if side == "right" else self.width() - 1.0, y)
        x = min(max(float(target.center().x()), least), self.width() - far)
        return QPointF(x, self.height() - 1.0 if side == "above" else 1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.skip.emit()
            case Qt.Key.Key_Right:
                self.forward.emit()
            case Qt.Key.Key_Left:
                self.back.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        shadow = QPainterPath()
        shadow.addRoundedRect(body.translated(0, 3).adjusted(-2, -1, 2, 3), 10, 10)
        painter.fillPath(shadow, colours().paper_shadow)
        shape = QPainterPath()
        shape.addRoundedRect(body, 8, 8)
        if self._tip is not None:
            shape = shape.united(self._wedge(body, self._tip))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawPath(shape)
        painter.end()

    @staticmethod
    def _wedge(body: QRectF, tip: QPointF) -> QPainterPath:
        near = QPointF(
            min(max(tip.x(), body.left() + 1), body.right() - 1), min(max(tip.y(), body.top() + 1), body.bottom() - 1)
        )
        across = QPointF(0, _ARROW) if abs(near.x() - tip.x()) > abs(near.y() - tip.y()) else QPointF(_ARROW, 0)
        wedge = QPainterPath(tip)
        wedge.lineTo(near + across)
        wedge.lineTo(near - across)
        wedge.closeSubpath()
        return wedge


class _Ring(QWidget):
    """A frame round the part that is told of; the mouse does not meet it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_round(self, target: QRect) -> None:
        if target.isNull():
            self.hide()
            return
        self.setGeometry(target)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        painter.end()


def _within(box: QRect, window: QRect) -> QRect:
    """The box moved so that it stands in the window, if it can."""
    left = max(_EDGE // 2, min(box.left(), window.right() - box.width() - _EDGE // 2))
    top = max(_EDGE // 2, min(box.top(), window.bottom() - box.height() - _EDGE // 2))
    return QRect(QPoint(left, top), box.size())
