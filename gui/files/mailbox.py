"""Anything comes in on any thread; it arrives on the window's.

A signal that one of Python's threads emits is queued by Qt; where its receiver is disconnected before it is delivered,
PySide 6.11 can crash. An event to an object of our own has no such gap.
"""

import contextlib
from collections import deque
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

_LETTER = QEvent.Type(QEvent.registerEventType())


class Mailbox(QObject):
    """Made on the window's thread, where ``arrived`` is emitted."""

    arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters: deque[Any] = deque()

    def put(self, letter: Any) -> None:
        """Send something; lost where the window is gone already."""
        self._letters.append(letter)
        with contextlib.suppress(RuntimeError):
            QCoreApplication.postEvent(self, QEvent(_LETTER))

    def customEvent(self, event: QEvent) -> None:
        """One letter an event."""
        if event.type() == _LETTER and self._letters:
            self.arrived.emit(self._letters.popleft())

    def empty(self) -> None:
        """Nothing that is on its way arrives."""
        self._letters.clear()
