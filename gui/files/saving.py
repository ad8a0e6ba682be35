"""What is believed to lie on the disk and the desk's drafts come in; the files that differ are written.

Plan and articles go together: every new text is first written beside its file, under a temporary name, and flushed to
the disk; only then are all moved into place, which takes no room. So a full disk or a read-only folder leaves every
file as it was. Should a move fail all the same, the ones already made are taken back.
"""

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Collection
from typing import Final, NamedTuple

from gui.files.disk import as_bytes, differing, place, read_bytes, writable
from gui.files.faults import Conflict, SaveError, explained, folder_gone, no_text, read_only, told
from gui.files.trash import throw_away
from layout.source.drafts import Drafts

__all__ = ["Conflict", "SaveError", "Saved", "save"]

_PREFIX: Final = ".layout-"
_SUFFIX: Final = ".part"
#: What a killed program left is swept away after a day, when it is surely nobody's any more.
_LEFT_OVER: Final = 24 * 3600.0
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Saved(NamedTuple):
    """``written``: the files with a new text. ``deleted``: those that went, and ``trash``, where each is now."""

    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    trash: tuple[str, ...] = ()


class _Change(NamedTuple):
    """One file to be written (``after``) or deleted (None), and what is in it now."""

    file: str
    path: str
    before: bytes | None
    after: bytes | None


def save(folder: str, disk: Drafts, drafts: Drafts, over: Collection[str] = ()) -> Saved:
    """Write every file of ``drafts`` that differs from ``disk``; raises Conflict or SaveError, all as it was then.

    ``over``: files to be written whatever others made of them, as the editor said.
    """
    changes = differing(disk, drafts)
    if not changes:
        return Saved()
    if not os.path.isdir(folder):
        raise folder_gone(folder)
    todo = _compared(folder, disk, changes, over)
    made: list[str] = []
    staged: dict[str, str] = {}
    try:
        for change in todo:
            with told(change.file, os.path.dirname(change.path)):
                if change.after is not None:
                    _make_folder(os.path.dirname(change.path), made)
                    staged[change.path] = _staged(change.path, change.after)
        trash = _carried_out(todo, staged)
    except SaveError:
        _clear(staged, made)
        raise
    for parent in {os.path.dirname(change.path) for change in todo}:
        _flush_folder(parent)
        _sweep(parent)
    written = tuple(change.file for change in todo if change.after is not None)
    return Saved(written, tuple(change.file for change in todo if change.after is None), trash)


def _compared(folder: str, disk: Drafts, changes: dict[str, str | None], over: Collection[str]) -> list[_Change]:
    """What there is to do. What the disk has already is done; a file that is neither old nor new is a conflict."""
    todo, others = [], []
    for file, text in changes.items():
        with told(file, os.path.dirname(os.path.join(folder, file))):
            path = place(folder, file, follow=text is not None)
            now = read_bytes(path)
        after = None if text is None else _encoded(file, text)
        known = disk.texts.get(file)
        if now == after:
            continue
        if file not in over and now != (None if known is None else _encoded(file, known)):
            others.append(file)
        if now is not None and not writable(path):
            raise read_only(file) if writable(os.path.dirname(path)) else _denied(file, path)
        todo.append(_Change(file, path, now, after))
    if others:
        raise Conflict(tuple(others))
    return todo


def _encoded(file: str, text: str) -> bytes:
    try:
        return as_bytes(text)
    except UnicodeEncodeError as fault:
        raise no_text(file, text.count("\n", 0, fault.start) + 1) from None


def _denied(file: str, path: str) -> SaveError:
    return explained(PermissionError(errno.EACCES, "Permission denied"), file, os.path.dirname(path))


def _make_folder(folder: str, made: list[str]) -> None:
    """Make a folder for a new file; ``made`` gains it, and those above that had to be made."""
    if not os.path.isdir(folder):
        _make_folder(os.path.dirname(folder), made)
        os.mkdir(folder)
        made.append(folder)


def _staged(path: str, data: bytes) -> str:
    """A flushed file with these bytes, beside ``path`` and with the permissions and owner of what is there."""
    old = _facts(path)
    # a short name of our own fits where the file's own name just does
    temporary = os.path.join(os.path.dirname(path), f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}")
    handle = os.open(temporary, _NEW, 0o666 if old is None else old.st_mode & 0o777)
    try:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(handle, rest) :]
            if old is not None:
                _take_over(path, old, temporary)
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    return temporary


def _facts(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _take_over(path: str, old: os.stat_result, temporary: str) -> None:
    """Give the new file what the old one has: mode, group, owner, extended attributes, as far as we may."""
    if hasattr(os, "chown"):
        mine = os.stat(temporary)
        if (mine.st_uid, mine.st_gid) != (old.st_uid, old.st_gid):
            with contextlib.suppress(OSError):
                os.chown(temporary, -1, old.st_gid)
            with contextlib.suppress(OSError):
                os.chown(temporary, old.st_uid, -1)
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(path):
                os.setxattr(temporary, name, os.getxattr(path, name))
    with contextlib.suppress(OSError):  # a stick with FAT has no modes
        os.chmod(temporary, old.st_mode & 0o7777)


def _carried_out(todo: list[_Change], staged: dict[str, str]) -> tuple[str, ...]:
    """Move all into place, then delete what is to go; where the deleted files are. Takes all back on a fault."""
    done: list[_Change] = []
    trash = []
    written = [change.path for change in todo if change.after is not None]
    try:
        for change in todo:
            if change.after is not None:
                with told(change.file, os.path.dirname(change.path)):
                    os.replace(staged[change.path], change.path)
                del staged[change.path]
                done.append(change)
        for change in todo:
            if change.after is None:
                with told(change.file, os.path.dirname(change.path)):
                    trash.append("" if _is_one_of(change.path, written) else throw_away(change.path))
                done.append(change)
    except SaveError:
        for change in reversed(done):
            _take_back(change)
        raise
    return tuple(trash)


def _is_one_of(path: str, written: list[str]) -> bool:
    """Whether a file to be deleted is, by a link or on a disk that takes a and A for one, what was just written."""
    return os.path.exists(path) and any(os.path.samefile(path, other) for other in written)


def _take_back(change: _Change) -> None:
    """Put back what a file held; where even that cannot be, it holds the new text, which is the editor's too."""
    with contextlib.suppress(OSError):
        if change.before is None:
            os.unlink(change.path)
        else:
            os.replace(_staged(change.path, change.before), change.path)


def _clear(staged: dict[str, str], made: list[str]) -> None:
    for temporary in staged.values():
        with contextlib.suppress(OSError):
            os.unlink(temporary)
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            os.rmdir(folder)


def _flush_folder(folder: str) -> None:
    """The new names too must reach the disk; some systems cannot open a folder, and flush it by themselves."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(folder: str) -> None:
    """Take away what a save that was killed left here long ago."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _LEFT_OVER:
                        os.unlink(entry.path)
