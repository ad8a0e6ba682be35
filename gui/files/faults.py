"""A fault of the file system comes in, the sentence that an editor reads, and what to do about it, go out."""

import contextlib
import errno
import os
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gui.files.disk import writable


class SaveError(Exception):
    """A file could not be written; all files are as they were, and the desk still has every change."""

    def __init__(self, message: str, hint: str, file: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.file = file


class Conflict(Exception):
    """Files that others changed, made or deleted since they were last read; nothing was written."""

    def __init__(self, files: tuple[str, ...]) -> None:
        super().__init__(", ".join(files))
        self.files = files


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_DENIED = frozenset({errno.EACCES, errno.EPERM})
_AWAY = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ENODEV", "ENXIO", "ESTALE", "EHOSTDOWN", "EHOSTUNREACH", "ENOTCONN", "ETIMEDOUT")
    if hasattr(errno, name)
)
_BUSY = frozenset({errno.EBUSY, errno.ETXTBSY})


def explained(fault: OSError, file: str, folder: str) -> SaveError:
    """What a fault while writing ``file`` means to the person at the desk."""
    message, hint = _words(fault, folder)
    return SaveError(message.format(file=file, folder=folder, reason=fault.strerror or str(fault)), hint, file)


@contextlib.contextmanager
def told(file: str, folder: str) -> Iterator[None]:
    """Faults of the file system while writing a file in ``folder`` become sentences."""
    try:
        yield
    except OSError as fault:
        raise explained(fault, file, folder) from fault
    except ValueError as fault:  # a zero byte in a name
        raise explained(OSError(errno.EINVAL, str(fault)), file, folder) from fault


def folder_gone(folder: str) -> SaveError:
    """The whole folder of the issue is not there (any more)."""
    message = QCoreApplication.translate("Files", "The folder {folder} is not there any more.")
    hint = QCoreApplication.translate(
        "Files",
        "It was moved or deleted, or its drive was taken out. "
        "Bring it back and save again; the desk keeps your changes.",
    )
    return SaveError(message.format(folder=folder), hint)


def read_only(file: str) -> SaveError:
    """A file that is protected by itself, in a folder where others could be written."""
    message = QCoreApplication.translate("Files", "{file} is write-protected.")
    hint = QCoreApplication.translate(
        "Files", "Allow writing in the file's properties and save again; the desk keeps your changes."
    )
    return SaveError(message.format(file=file), hint, file)


def not_empty(folder: str) -> SaveError:
    """A folder that something lies in already, or that lies within what is to be copied."""
    message = QCoreApplication.translate("Files", "{folder} cannot take a copy of the issue.")
    hint = QCoreApplication.translate("Files", "Choose a folder that is not there yet, or an empty one, elsewhere.")
    return SaveError(message.format(folder=folder), hint)


def no_text(file: str, line: int) -> SaveError:
    """Half a character, as a broken paste leaves it."""
    message = QCoreApplication.translate("Files", "Line {line} of {file} holds a character that no file can hold.")
    hint = QCoreApplication.translate("Files", "Delete the odd character in that line and save again.")
    return SaveError(message.format(file=file, line=line), hint, file)


def _words(fault: OSError, folder: str) -> tuple[str, str]:
    code = fault.errno
    if code in _FULL:
        return (
            QCoreApplication.translate("Files", "The disk is full: {file} could not be saved."),
            QCoreApplication.translate(
                "Files", "Nothing was changed. Make room on the disk and save again; the desk keeps your changes."
            ),
        )
    if code in _DENIED and os.path.isdir(folder) and not writable(folder):
        return _cannot_write()
    if code == errno.EROFS:
        return _cannot_write()
    if code in _DENIED:
        return (
            QCoreApplication.translate("Files", "You may not write {file}."),
            QCoreApplication.translate(
                "Files", "Ask its owner for the right to change it, and save again; the desk keeps your changes."
            ),
        )
    if code == errno.ENAMETOOLONG:
        return (
            QCoreApplication.translate("Files", "The name of {file} is too long for this disk."),
            QCoreApplication.translate("Files", "Rename the article, with a shorter name, and save again."),
        )
    if code == errno.EFBIG:
        return (
            QCoreApplication.translate("Files", "{file} is larger than this disk or your account allows."),
            QCoreApplication.translate(
                "Files", "Nothing was changed. Make the text shorter, or ask who runs the disk."
            ),
        )
    if code in GONE_OR_FOLDER:
        return (
            QCoreApplication.translate("Files", "{file} cannot be written: its folder vanished, or is a file."),
            QCoreApplication.translate("Files", "Bring the folder back and save again; the desk keeps your changes."),
        )
    if code in _BUSY or getattr(fault, "winerror", None) == 32:
        return (
            QCoreApplication.translate("Files", "Another program holds {file}."),
            QCoreApplication.translate("Files", "Close it there and save again; the desk keeps your changes."),
        )
    if code in _AWAY:
        return (
            QCoreApplication.translate("Files", "The drive with {file} does not answer ({reason})."),
            QCoreApplication.translate(
                "Files", "See whether the drive or the network is there, and save again; the desk keeps your changes."
            ),
        )
    return (
        QCoreApplication.translate("Files", "{file} could not be saved ({reason})."),
        QCoreApplication.translate("Files", "Nothing was changed. Save again; the desk keeps your changes."),
    )


#: a folder in the way of a file, or a file in the way of a folder, or nothing where one was
GONE_OR_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.EEXIST})


def _cannot_write() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Files", "The folder {folder} is read-only: {file} could not be saved."),
        QCoreApplication.translate(
            "Files", "Allow writing in the folder's properties, and save again; the desk keeps your changes."
        ),
    )
