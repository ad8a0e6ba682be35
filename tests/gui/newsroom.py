"""What tests need to work at the desk: a window with an issue, answers to its questions, and a hand at the mouse."""

from collections import deque
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.carried import Carried, packed
from gui.dialogs import Dialogs
from gui.session import Session
from gui.window import Window
from layout.model.issue import Target

#: Seconds that composing a whole issue may take on a busy machine.
LONG = 30_000


class Answers(Dialogs):
    """Answers laid out beforehand, in place of dialogs; what was asked and told is kept."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.answers: deque[Any] = deque()
        self.asked: list[str] = []
        self.told: list[str] = []

    def _answer(self, title: str) -> Any:
        self.asked.append(title)
        assert self.answers, f"nobody has an answer to: {title}"
        return self.answers.popleft()

    def confirm(self, title: str, text: str, yes: str, *, danger: bool = False) -> bool:
        return bool(self._answer(f"{title}: {text}"))

    def choose(self, title: str, text: str, answers: Sequence[str]) -> int:
        return int(self._answer(f"{title}: {text}"))

    def offer(self, at: QPoint, answers: Sequence[str]) -> int:
        return int(self._answer(" / ".join(answers)))

    def pick(self, title: str, label: str, items: Sequence[str], current: int = 0) -> int:
        answer = self._answer(title)
        return list(items).index(answer) if isinstance(answer, str) else int(answer)

    def template(self, title: str, pictures: object, current: str = "") -> str:
        return str(self._answer(title))

    def text(self, title: str, label: str, value: str = "") -> str | None:
        answer = self._answer(title)
        return None if answer is None else str(answer)

    def number(self, title: str, label: str, value: int, limits: tuple[int, int]) -> int | None:
        answer = self._answer(title)
        return None if answer is None else int(answer)

    def open_file(self, title: str, folder: str, kinds: str) -> str:
        return str(self._answer(title))

    def open_files(self, title: str, folder: str, kinds: str) -> list[str]:
        return list(self._answer(title))

    def save_file(self, title: str, path: str, kinds: str) -> str:
        return str(self._answer(title))

    def folder(self, title: str, folder: str) -> str:
        return str(self._answer(title))

    def tell(self, title: str, text: str, hint: str = "") -> None:
        self.told.append(f"{title}: {text}")


class Desk:
    """A window, its session, and hands."""

    def __init__(self, window: Window, answers: Answers, qtbot: QtBot) -> None:
        self.window, self.answers, self.qtbot = window, answers, qtbot

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    def settle(self) -> None:
        """Wait till the open version is composed, all of it, and shown everywhere."""
        session = self.session
        self.qtbot.waitUntil(lambda: session.settled, timeout=LONG)

    def point(self, slot: str, dx: float = 0.5, dy: float = 0.5) -> QPoint:
        """A point of a slot in the viewport, by shares of its width and height; it is scrolled into sight first."""
        target = _target(slot)
        view = self.window.stage.view
        self.window.stage.show_page(target.page)
        box = self.session.box(target)
        assert box is not None, slot
        page = view.scene_rect(target.page).topLeft()
        place = QPointF(box.rect.x + dx * box.rect.width, box.rect.y + dy * box.rect.height) + page
        return view.mapFromScene(place)

    def click(self, slot: str, dx: float = 0.5, dy: float = 0.5) -> None:
        at = self.point(slot, dx, dy)
        QTest.mouseClick(self.window.stage.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def double_click(self, slot: str, dx: float = 0.5, dy: float = 0.5) -> None:
        at = self.point(slot, dx, dy)
        viewport = self.window.stage.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)

    def pull(self, start: QPoint, end: QPoint, steps: int = 6) -> None:
        """Press, move in steps, let go."""
        viewport = self.window.stage.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, steps + 1):
            QTest.mouseMove(viewport, start + (end - start) * step / steps)
            QApplication.processEvents()
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def drag(self, what: Carried | QMimeData, slot: str, *, drop: bool = True) -> None:
        """A drag over a slot, and the drop: the events that a real one sends."""
        mime = what if isinstance(what, QMimeData) else packed(what)
        viewport = self.window.stage.view.viewport()
        at = QPointF(self.point(slot))
        moves, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QDragEnterEvent(at.toPoint(), moves, mime, left, none))
        QApplication.sendEvent(viewport, QDragMoveEvent(at.toPoint(), moves, mime, left, none))
        if drop:
            QApplication.sendEvent(viewport, QDropEvent(at, moves, mime, left, none))

    def leave(self) -> None:
        """The drag goes elsewhere."""
        from PySide6.QtGui import QDragLeaveEvent

        QApplication.sendEvent(self.window.stage.view.viewport(), QDragLeaveEvent())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.stage.view, key, modifier)


def _target(slot: str) -> Target:
    page, _, name = slot.partition(".")
    return Target(int(page), name)


__all__ = ["LONG", "Answers", "Desk"]
