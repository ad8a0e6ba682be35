"""``layout edit``: the arguments come in, the desk runs, an exit code goes out."""

import gc
import os
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.languages import install
from gui.relayout import Result
from gui.settings import Settings
from gui.theme import apply_theme
from gui.window import Window

#: How long a thread may run before another one gets its turn: with Python's 5 ms, composing would hold up painting.
TURN = 0.001
#: New values after which Python looks for garbage among them. With its own 700 that is twice in each step of a drag.
YOUNG = 10_000
#: Milliseconds after which it looks again though an issue that was opened is not composed.
PATIENCE = 30_000


class Faults:
    """Exceptions of ours that reach the event loop: told, with what to send us; the issue stays open and its journal
    whole."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._telling = False

    def take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """What Python calls in place of ending the program."""
        text = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(text)
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        try:
            title = QCoreApplication.translate("Faults", "Something is wrong")
            words = QCoreApplication.translate("Faults", "Layout made a mistake. Your work is kept; save it now.")
            self._window.dialogs.tell(title, words, text)
        finally:
            self._telling = False


class Calm(QObject):
    """Python's searches for garbage, kept out of the editor's way.

    None while an issue opens: its values are new, and hold no cycles. Once it is composed, what it is made of is left
    out of them: a full one over sixteen pages takes 0.1 to 0.2 s, in the midst of a word.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        gc.set_threshold(YOUNG, *gc.get_threshold()[1:])
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(gc.enable)
        window.session_changed.connect(self._watch)

    def _watch(self) -> None:
        gc.unfreeze()
        if self._window.session is None:
            gc.enable()
            return
        gc.disable()
        self._patience.start()
        self._window.session.composed.connect(self._settle)

    def _settle(self, result: Result) -> None:
        session = self._window.session
        if result.whole and session is not None:
            session.composed.disconnect(self._settle)
            gc.collect()
            gc.freeze()
            gc.enable()


def make_application(arguments: list[str], settings: Settings) -> QApplication:
    """The application with its name, look and language; the one that runs where there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(arguments)
    app.setApplicationName("Layout")
    app.setOrganizationName("newslayout")
    app.setDesktopFileName("newslayout")
    # of each face of a list that lacks a script Qt says so, and takes the next one
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    install(app, settings.language)
    apply_theme(app, settings.theme)
    return app


def run(path: str = "") -> int:
    """Open the desk, with an issue where one is named, and stay until it is closed."""
    sys.setswitchinterval(TURN)
    if path:
        gc.disable()  # till the issue is there, see Calm
    settings = Settings()
    app = make_application(sys.argv[:1], settings)
    window = Window(settings, opens=bool(path))
    sys.excepthook = Faults(window).take
    Calm(window)
    window.show()

    def open_it() -> None:
        if not window.open(path):
            gc.enable()
            window.show_start()

    if path:
        QTimer.singleShot(0, window, open_it)
    ends = os.environ.get("LAYOUT_DESK_QUIT_AFTER", "")  # for tests of the installed program
    if ends.isdecimal():
        QTimer.singleShot(int(ends), window, window.close)
    return app.exec()
