"""Orders for PDFs come in, files and reports of how they went come out: ``layout render`` runs in a process of its own.

The process gets the texts as they stand on the desk, saved or not, so the file holds what the screen shows; that it is
the command itself that runs is why the bytes are the same. One order runs at a time, the others wait their turn.
"""

import contextlib
import glob
import json
import os
import re
import signal
import sys
from collections import deque
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QProcess, QProcessEnvironment, Signal

import layout
from layout.messages import Message
from layout.model.diagnostics import Diagnostic, Severity
from layout.source.drafts import Drafts

if TYPE_CHECKING:
    from gui.window import Window

Purpose = Literal["press", "screen", "proof"]

#: Milliseconds that the end of the window waits for a process that was killed, and for one that has done all pages.
KILLED, FINISHING = 2000, 3000
#: The lines in which the command tells of the files that it wrote; the second part says whether it checked them again.
_WRITTEN = re.compile(
    r"^(.+?): (?:\d+ pages?, (?:[\d.]+ [kM]B, )?[\d.]+ s, (re-checked)?|delivery sheet$)", re.MULTILINE
)


class Order(NamedTuple):
    """A PDF that is wanted. ``edition`` "" is the first, "all" all of them; ``pages`` as the command has them, "" all;
    ``printer`` "" is the issue's own; ``path`` "" is the command's own choice; ``files`` are what will be written, as
    far as that is known before; ``sheet``: a delivery sheet, too."""

    plan: str
    drafts: Drafts
    files: tuple[str, ...]
    purpose: Purpose = "press"
    edition: str = ""
    pages: str = ""
    printer: str = ""
    path: str = ""
    sheet: bool = False


class Outcome(Enum):
    """How an order ended."""

    WRITTEN = "written"
    #: errors kept the press PDF from being written
    REFUSED = "refused"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Report(NamedTuple):
    """What is to be told of an order: ``fault`` why it failed and ``hint`` what to do, ``trace`` what to send us.
    ``files`` were written; ``rechecked``: they were opened again and looked through."""

    order: Order
    outcome: Outcome
    messages: tuple[Message, ...] = ()
    fault: str = ""
    hint: str = ""
    trace: str = ""
    files: tuple[str, ...] = ()
    rechecked: bool = False


def command_line(order: Order) -> tuple[str, list[str]]:
    """The program and its arguments that carry out an order."""
    # -P: a module in the folder where the desk was started is not taken for one of ours
    start = [] if getattr(sys, "frozen", False) else ["-P", "-m", "layout"]
    wishes = (("-o", order.path), ("--edition", order.edition), ("--pages", order.pages), ("--printer", order.printer))
    chosen = [part for wish in wishes if wish[1] for part in wish]
    sheet = ["--sheet"] if order.sheet and order.purpose == "press" else []
    given = ["render", order.plan, "--for", order.purpose, *chosen, *sheet, "--json", "--progress", "--drafts", "-"]
    return sys.executable, [*start, *given]


def as_input(drafts: Drafts) -> bytes:
    """The texts of the desk as the command reads them."""
    return json.dumps(dict(drafts.texts)).encode("ascii")


class Exports(QObject):
    """All exports of one window, one after the other; it asks before it goes with the window."""

    #: an order is begun (``Order``)
    began = Signal(object)
    #: pages done, and how many there are
    progressed = Signal(int, int)
    #: an order has ended (``Report``)
    ended = Signal(object)

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("Exports")
        self._window = window
        window.installEventFilter(self)
        self._waiting: deque[Order] = deque()
        self._order: Order | None = None
        self._process: QProcess | None = None
        self._number = 0
        self._said = b""
        self._cancelled = False
        #: pages done of the order that runs, and how many it has; (0, 0) before that is known
        self.done = (0, 0)
        #: the file written last, "" before there is one
        self.last = ""

    @property
    def running(self) -> Order | None:
        """The order that is being carried out."""
        return self._order

    @property
    def waiting(self) -> int:
        """How many more orders wait their turn."""
        return len(self._waiting)

    def start(self, order: Order) -> None:
        """Carry out an order, at once where no other is running."""
        self._waiting.append(order)
        self._next()

    def cancel(self) -> None:
        """Give up the order that runs; of its file nothing is left but what was there before."""
        if self._process is not None:
            self._cancelled = True
            self._kill()

    def cancel_all(self) -> None:
        """Give up all orders."""
        self._waiting.clear()
        self.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window may close when nothing is exported, or when the editor gives that up."""
        if event.type() != QEvent.Type.Close or watched is not self._window or self._process is None or self.finish():
            return False
        answers = (self.tr("Cancel the export"),)
        text = self.tr("A PDF is still being exported. Its file will not be written if the window is closed now.")
        if self._window.dialogs.choose(self.tr("Export"), text, answers) == 0:
            self.cancel_all()
            return False
        event.ignore()
        return True

    def finish(self) -> bool:
        """Wait for a process that has only its file to close; whether nothing runs now."""
        process = self._process
        if process is not None and not self._waiting and self.done[1] and self.done[0] >= self.done[1]:
            process.waitForFinished(FINISHING)
        return self._process is None

    def _next(self) -> None:
        if self._process is not None or not self._waiting:
            return
        order = self._order = self._waiting.popleft()
        self._said, self._cancelled, self.done = b"", False, (0, 0)
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        if hasattr(process, "setUnixProcessParameters"):  # so that those whom it starts end with it
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.readyReadStandardError.connect(self._hear)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        program, arguments = command_line(order)
        self.began.emit(order)
        process.start(program, arguments)
        self._number = process.processId()
        process.write(QByteArray(as_input(order.drafts)))
        process.closeWriteChannel()

    def _kill(self) -> None:
        process = self._process
        if process is None:
            return
        number = process.processId()
        if number and hasattr(os, "killpg"):
            with contextlib.suppress(OSError):  # it may end by itself just now
                os.killpg(number, signal.SIGKILL)
        process.kill()
        process.waitForFinished(KILLED)

    def _hear(self) -> None:
        """Lines on standard error: ``3/8`` tells how far it is, anything else what went wrong."""
        if self._process is None:
            return
        *lines, rest = (self._said + bytes(self._process.readAllStandardError().data())).split(b"\n")
        kept = b""
        for line in lines:
            done, slash, count = line.strip().partition(b"/")
            if slash and done.isdigit() and count.isdigit():
                self.done = (int(done), int(count))
                self.progressed.emit(*self.done)
            else:
                kept += line + b"\n"
        self._said = kept + rest

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(-1, b"", started=False)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is not None:
            self._hear()
            output = bytes(self._process.readAllStandardOutput().data())
            self._end(code if status == QProcess.ExitStatus.NormalExit else -1, output)

    def _end(self, code: int, output: bytes, *, started: bool = True) -> None:
        process, order = self._process, self._order
        assert process is not None
        assert order is not None
        self._process = self._order = None
        process.deleteLater()
        if self._cancelled:
            _clean(order, self._number)
            report = Report(order, Outcome.CANCELLED)
        else:
            report = _report(order, code, output, self._said.decode("utf-8", "replace"), started)
        if report.outcome is Outcome.WRITTEN:
            self.last = report.files[0]
        self.ended.emit(report)
        self._next()


def exports(window: "Window") -> Exports:
    """The exports of a window."""
    return window.findChild(Exports, "Exports") or Exports(window)


def _environment() -> QProcessEnvironment:
    """Ours, with the package that runs here found first."""
    made = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):
        root = os.path.dirname(os.path.dirname(os.path.abspath(layout.__file__)))
        before = made.value("PYTHONPATH")
        made.insert("PYTHONPATH", os.pathsep.join(part for part in (root, before) if part))
    made.insert("PYTHONIOENCODING", "utf-8")
    return made


def _clean(order: Order, number: int) -> None:
    """Away with what a killed process had begun to write beside its files; of one file a page it knows the names."""
    for folder in {os.path.dirname(file) for file in order.files}:
        for part in glob.glob(os.path.join(glob.escape(folder), f"*.{number}.part")):
            with contextlib.suppress(OSError):
                os.unlink(part)


def _report(order: Order, code: int, output: bytes, said: str, started: bool) -> Report:
    if not started:
        fault = _tr("The program that writes the PDF could not be started.")
        return Report(order, Outcome.FAILED, fault=fault, hint=_tr("Install Layout again."), trace=said)
    if code in (0, 1):
        try:
            messages = read_messages(output)
        except (ValueError, KeyError, TypeError):
            return Report(order, Outcome.FAILED, fault=_broken(), trace=said)
        written = list(_WRITTEN.finditer(said))  # none where issue.yaml does not parse
        files = tuple(os.path.abspath(found[1]) for found in written)
        outcome = Outcome.WRITTEN if written else Outcome.REFUSED
        return Report(order, outcome, messages, files=files, rechecked=any(found[2] for found in written))
    if code == 2:
        fault, hint = explained(said)
        return Report(order, Outcome.FAILED, fault=fault, hint=hint)
    return Report(order, Outcome.FAILED, fault=_broken(), trace=said)


def read_messages(output: bytes) -> tuple[Message, ...]:
    """The problems as the command lists them (``--json``)."""
    return tuple(
        Message(
            row["file"], row["line"], row["column"], Severity(row["severity"]),
            Diagnostic(row["code"], row["message"], row["hint"], page=row["page"], slot=row["slot"]),
        )
        for row in json.loads(output)
    )  # fmt: skip


def explained(said: str) -> tuple[str, str]:
    """What the command says when it cannot do its work, as an editor reads it; and what to do about it."""
    first, _, rest = said.strip().partition("\n")
    first = first.removeprefix("layout: ")
    file, _, reason = first.removeprefix("cannot write ").rpartition(": ")
    if not first.startswith("cannot write ") or not file:
        return first or _broken(), rest.strip()
    match reason:
        case "No space left on device" | "Disk quota exceeded" | "File too large":
            return (
                _tr("The disk is full: {file} could not be written.").format(file=file),
                _tr("Make room, or choose another folder. What was there before is as it was."),
            )
        case "Permission denied" | "Operation not permitted" | "Text file busy" | "Device or resource busy":
            return (
                _tr("{file} may not be written.").format(file=file),
                _tr("If it is open in another program, close it there; else choose another folder or name."),
            )
        case "Read-only file system":
            return _tr("{file} lies on a disk that cannot be written.").format(file=file), _elsewhere()
        case "Not a directory" | "File exists" | "No such file or directory":
            return _tr("The folder of {file} is not there, or is a file.").format(file=file), _elsewhere()
        case "Is a directory":
            return _tr("{file} is a folder.").format(file=file), _tr("Choose another name.")
        case "File name too long":
            return _tr("The name of {file} is too long for this disk.").format(file=file), _tr("Choose another name.")
        case _:
            return _tr("{file} could not be written ({reason}).").format(file=file, reason=reason), _elsewhere()


def _elsewhere() -> str:
    return _tr("Choose another folder.")


def _broken() -> str:
    return _tr("The export broke off. Your copy is safe.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)
