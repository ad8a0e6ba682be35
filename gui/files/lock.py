"""The plan of an issue comes in; the right to change it, or who has it, goes out.

The lock is a hidden file beside the plan, with the process and the host that made it (QLockFile). That of a process
which died on this machine is taken over in silence; that of another machine only when the editor says so.
"""

import contextlib
import os
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QFileInfo, QLockFile

from gui.files.disk import writable


class Right(Enum):
    """What may be done with an issue."""

    OURS = "ours"
    #: another window, here or on another machine, has it
    OTHERS = "others"
    #: the folder cannot be written, so nothing can be saved either
    READ_ONLY = "read-only"
    #: the disk knows no locks, or has no room for one; the issue can be changed, unguarded
    UNGUARDED = "unguarded"


class Holder(NamedTuple):
    """Who has an issue open; empty and 0 where it is not known."""

    user: str = ""
    host: str = ""
    process: int = 0
    program: str = ""

    def told(self) -> str:
        """``ana on newsdesk-2 (process 4711)``."""
        words = QCoreApplication.translate("Files", "{user} on {host} (process {process})")
        unknown = QCoreApplication.translate("Files", "somebody")
        return words.format(user=self.user or unknown, host=self.host or "?", process=self.process or "?")


class IssueLock:
    """The lock of one issue; kept until ``release``."""

    def __init__(self, plan: str) -> None:
        plan = os.path.realpath(plan)
        self.file = os.path.join(os.path.dirname(plan), f".{os.path.basename(plan)}.lock")
        self.holder = Holder()
        self.right = Right.UNGUARDED
        self._lock = QLockFile(self.file)
        self._lock.setStaleLockTime(0)  # an issue stays open for days: age says nothing, a dead process all

    def take(self, *, force: bool = False) -> Right:
        """Try to get the lock, at once. ``force``: away with another's first, as the editor knows it is dead."""
        if self._lock.isLocked():
            return Right.OURS
        if force:
            with contextlib.suppress(OSError):
                os.unlink(self.file)
        self.right = self._tried()
        self.holder = self._found() if self.right is Right.OTHERS else Holder()
        return self.right

    def release(self) -> None:
        """Give it back; nothing where it is not ours."""
        if self._lock.isLocked():
            self._lock.unlock()

    def _tried(self) -> Right:
        if not writable(os.path.dirname(self.file)):
            return Right.READ_ONLY
        if self._lock.tryLock(0):
            return Right.OURS
        match self._lock.error():
            case QLockFile.LockError.LockFailedError:
                return Right.OTHERS
            case QLockFile.LockError.PermissionError:
                return Right.READ_ONLY
            case _:
                return Right.UNGUARDED

    def _found(self) -> Holder:
        user = QFileInfo(self.file).owner()
        process, host, program = self._lock.getLockInfo()
        return Holder(user, host, process, program)
