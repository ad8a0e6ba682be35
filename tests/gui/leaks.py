"""What a test of the desk leaves behind: threads that run, files that are open, windows that are alive."""

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer

#: Seconds that a thread has to end after it was told to.
PATIENCE = 5.0
_FILES = "/proc/self/fd"


class Left(NamedTuple):
    """What there is at a moment."""

    threads: frozenset[str]
    files: frozenset[str]
    widgets: frozenset[str]


def look() -> Left:
    """What there is now. Threads of Qt's pools end by themselves; fonts and icons that Qt has read stay open."""
    threads = {f"{thread.name} ({thread.ident})" for thread in threading.enumerate()}
    return Left(frozenset(threads), frozenset(_open_files()), frozenset(_widgets()))


def _open_files() -> Iterator[str]:
    """The files that are open, where the system tells."""
    for number in os.listdir(_FILES) if os.path.isdir(_FILES) else ():
        try:
            target = os.readlink(f"{_FILES}/{number}")
        except OSError:  # the folder itself, read a moment ago
            continue
        if target.startswith("/") and not target.startswith(("/dev/", "/proc/")) and not _quiet(target):
            yield f"{target} ({number})"


def _quiet(file: str) -> bool:
    return file.endswith((" (deleted)", ".ttf", ".otf", ".pyc", ".so", "icon-theme.cache"))


def _widgets() -> Iterator[str]:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for widget in application.topLevelWidgets():
            if widget.parent() is None:  # popups of a window go with it
                yield f"{type(widget).__name__} {widget.objectName()} ({getCppPointer(widget)[0]})"


def delete_later() -> None:
    """What was to be deleted later is deleted now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def more(before: Left, tidy: Callable[[], object] = delete_later, patience: float = PATIENCE) -> list[str]:
    """What is there now and was not, after some patience in seconds."""
    until = time.monotonic() + patience
    tidy()
    while True:
        now = look()
        found = [one for was, what in zip(before, now, strict=True) for one in sorted(what - was)]
        if not found or time.monotonic() > until:
            return found
        gc.collect()
        tidy()
        time.sleep(0.02)


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves anything behind. Torn down last, after windows and fixtures are gone."""
    before = look()
    yield
    found = more(before)
    assert not found, f"left behind: {', '.join(found)}"
