"""Acts on the desk come in; within a quarter of a second of the last one they stand in the issue's journal.

All writing is done by a thread of its own: neither a slow disk nor a busy window holds up the other. It waits till the
desk is idle, but never longer than ``LATEST``. A line is added with the new texts of the changed files alone; when the
file has grown, it is written anew in one step. A kill of the program loses what was not yet written; a loss of power,
at most two seconds more (the file is flushed to the disk that often, as a flush can take a while).
"""

import contextlib
import os
import secrets
import threading
import time
from datetime import UTC, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gui.files.disk import differing, digest
from gui.files.journal import VERSION, add_acts, journal_file, line_of
from gui.files.mailbox import Mailbox
from layout.source.drafts import Drafts

#: Seconds after the last act, and at most after the first one not yet written.
IDLE: Final = 0.12
LATEST: Final = 0.25
_FLUSH_EVERY: Final = 2.0
_TRY_AGAIN: Final = 2.0
#: A journal beyond this, of which less than an eighth is still true, is written anew.
_GROWN: Final = 1_000_000


class _Job(NamedTuple):
    disk: Drafts
    drafts: Drafts
    acts: tuple[tuple[str, int], ...]
    commands: int
    settled: bool
    saved: bool


class JournalWriter(QObject):
    """The journal of one open issue. Nothing is written before the first act; ``close`` ends the thread."""

    #: the journal cannot be written: what is wrong, and what to do; told once until it can be again
    failed = Signal(str, str)

    def __init__(self, plan: str, disk: Drafts, data: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = journal_file(plan, data)
        #: all acts since the issue was opened
        self.commands = 0
        self._mail = Mailbox(self)
        self._mail.arrived.connect(self._tell)
        self._sheet = _Sheet(self.file, os.path.abspath(plan))  # the thread's own; the rest is shared, under the lock
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None
        self._disk = self._drafts = disk
        self._acts: list[tuple[str, int]] = []
        self._first = self._last = self._failed_at = 0.0
        self._settled = self._saved = self._asked = self._writing = self._hurry = self._closing = False

    def record(self, name: str, drafts: Drafts) -> None:
        """An act was done, undone or done again; ``drafts`` are what came of it."""
        with self._change:
            self.commands += 1
            self._drafts = drafts
            add_acts(self._acts, [(name, 1)])
            self._ask()

    def settle(self, disk: Drafts, drafts: Drafts) -> None:
        """The disk is this now: saved, or changed by others. The journal is written anew, with what differs from it;
        where nothing does, it goes, and the acts are counted from here."""
        with self._change:
            self._disk, self._drafts = disk, drafts
            if not differing(disk, drafts):
                self._acts.clear()
                self._saved = True
            self._settled = self._hurry = True
            self._ask()

    def flush(self) -> bool:
        """Wait till all is written, ten seconds at most; False where it cannot be."""
        with self._change:
            self._hurry = self._asked or self._writing
            self._change.notify_all()
            self._change.wait_for(lambda: not self._hurry or self._closing, timeout=10)
            return not self._asked and not self._writing

    def close(self, *, keep: bool = False) -> None:
        """End the thread. The journal is taken away: all was saved or is not wanted; ``keep`` leaves it, complete."""
        if keep:
            self.flush()
        with self._change:
            self._closing = True
            thread, self._thread = self._thread, None
            self._change.notify_all()
        if thread is not None:
            thread.join()
            if not keep:
                with contextlib.suppress(OSError):
                    self._sheet.remove()

    def _ask(self) -> None:
        """Something is to be written (under the lock)."""
        if self._closing:
            return
        self._last = time.monotonic()
        if not self._asked:
            self._asked, self._first = True, self._last
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        elif self._hurry or self._last == self._first:  # else the thread wakes by itself when it is time
            self._change.notify_all()

    def _tell(self, words: tuple[str, str]) -> None:
        self.failed.emit(*words)

    def _work(self) -> None:
        while self._wait():
            with self._change:
                job = self._take() if self._asked else None
            try:
                if job is not None:
                    self._sheet.write(job)
                self._told(None)
                self._sheet.flush()
            except OSError as fault:
                self._told(fault)

    def _wait(self) -> bool:
        """Sleep till there is something to write or to flush; False when the journal is closed."""
        with self._change:
            while not self._closing:
                left = self._left()
                if left is not None and left <= 0:
                    return True
                self._change.wait(left)
            return False

    def _left(self) -> float | None:
        """Seconds till there is something to do (under the lock)."""
        if self._asked:
            if self._hurry:
                return 0
            due = min(self._last + IDLE, self._first + LATEST)
            if self._failed_at:
                due = max(due, self._failed_at + _TRY_AGAIN)
            return due - time.monotonic()
        flushed = self._sheet.flush_at
        return None if flushed is None or self._failed_at else flushed - time.monotonic()

    def _take(self) -> _Job:
        job = _Job(self._disk, self._drafts, tuple(self._acts), self.commands, self._settled, self._saved)
        self._acts.clear()
        self._settled = self._saved = self._asked = False
        self._writing = True
        return job

    def _told(self, fault: OSError | None) -> None:
        """The thread has written, or could not."""
        with self._change:
            first = fault is not None and not self._failed_at
            self._failed_at = time.monotonic() if fault is not None else 0.0
            self._asked = self._asked or fault is not None
            self._writing = False
            self._hurry = self._hurry and self._asked and fault is None
            self._change.notify_all()
        if first and fault is not None:
            message = QCoreApplication.translate("Files", "The journal cannot be written ({reason}).")
            hint = QCoreApplication.translate(
                "Files", "Save now and then: until the journal works again, a crash would lose what is not saved."
            )
            self._mail.put((message.format(reason=fault.strerror or str(fault)), hint))


class _Sheet:
    """The file. After a fault it is written anew in one step, so that what it held stays readable till then."""

    def __init__(self, file: str, plan: str) -> None:
        #: when it should be flushed to the disk, by the monotonic clock; None: it is
        self.flush_at: float | None = None
        self._file = file
        self._plan = plan
        self._texts: dict[str, str | None] = {}
        self._acts: list[tuple[str, int]] = []
        self._size = 0
        self._anew = True

    def write(self, job: _Job) -> None:
        """Add what is new; take the file away where nothing differs from the disk any more."""
        if job.saved:
            self._acts.clear()
        self._anew = self._anew or job.settled
        add_acts(self._acts, job.acts)
        texts = differing(job.disk, job.drafts)
        if not texts:
            self.remove()
            return
        fresh = {file: text for file, text in texts.items() if file not in self._texts or self._texts[file] != text}
        grown = self._size > _GROWN and self._size > 8 * sum(len(text) for text in texts.values() if text)
        try:
            if self._anew or grown:
                self._begin(job, texts)
            else:
                self._add(self._line(job, fresh, tuple(file for file in self._texts if file not in texts), job.acts))
        except FileNotFoundError:  # somebody tidied up
            self._begin(job, texts)
        except OSError:
            self._anew = True
            raise
        self._texts = texts
        if self.flush_at is None:
            self.flush_at = time.monotonic() + _FLUSH_EVERY

    def flush(self) -> None:
        """Flush to the disk what is due."""
        if self.flush_at is not None and time.monotonic() >= self.flush_at:
            self.flush_at = None
            with contextlib.suppress(FileNotFoundError):
                _flush(self._file)

    def remove(self) -> None:
        """Take the file away."""
        self._anew, self._texts, self._size, self.flush_at = True, {}, 0, None
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._file)

    def _line(
        self, job: _Job, texts: dict[str, str | None], same: tuple[str, ...], acts: tuple[tuple[str, int], ...]
    ) -> bytes:
        base = {file: digest(job.disk.texts.get(file)) for file in texts if self._anew or file not in self._texts}
        return line_of(
            {
                "texts": texts,
                "base": base,
                "same": same,
                "acts": acts,
                "commands": job.commands,
                "when": datetime.now(UTC).isoformat(timespec="milliseconds"),
            }
        )

    def _add(self, line: bytes) -> None:
        """One line more. Opened each time: a file that was taken away must not swallow it."""
        handle = os.open(self._file, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        try:
            _write(handle, line)
        except OSError:  # give back the room that half a line took: the disk may be full of it
            with contextlib.suppress(OSError):
                os.ftruncate(handle, self._size)
            raise
        finally:
            os.close(handle)
        self._size += len(line)

    def _begin(self, job: _Job, texts: dict[str, str | None]) -> None:
        """The whole of it, in one step; the old one stays till the new one is complete."""
        if not self._file:
            raise FileNotFoundError(2, "there is no folder for the data of programs")
        self._anew = True
        folder = os.path.dirname(self._file)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        head = {"journal": VERSION, "plan": self._plan, "pid": os.getpid(), "when": datetime.now(UTC).isoformat()}
        data = line_of(head) + self._line(job, texts, (), tuple(self._acts))
        temporary = os.path.join(folder, f".{secrets.token_hex(6)}.part")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            try:
                _write(handle, data)
                if self._size:  # else there is no old one to lose
                    os.fsync(handle)
            finally:
                os.close(handle)
            os.replace(temporary, self._file)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        self._anew, self._size = False, len(data)


def _write(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _flush(file: str) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
