"""A folder and what is known of its files come in; the files that others changed, made or deleted are told.

The system's watcher (QFileSystemWatcher) only says where to look; what counts is the content, so neither our own saves
nor a touched file is told. It loses a file that is replaced in one step, as most editors save: its folder is watched
too, and the file is given to it again. Looking is done by a thread of its own, twice, till two looks agree: a file
half written or just being replaced is not told. Where the system's watcher fails, and on network folders, whose other
users it does not see, the thread looks every two seconds.
"""

import hashlib
import os
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, Signal

from gui.files.disk import digest
from gui.files.mailbox import Mailbox
from layout.source.drafts import Drafts

#: Seconds between two looks, till they agree; and how often a file that is gone is looked for, before it is told.
GATHER: Final = 0.075
_PATIENCE: Final = 4
POLL: Final = 2.0
#: A larger file that is no text counts as changed when its time does: to read it costs more than to draw it again.
_LARGE: Final = 262_144
_DEEP: Final = 3
_MOST_FOLDERS: Final = 500
#: Beyond it the rest is not watched one by one; their folders are.
_MOST_WATCHED: Final = 4000
_MOST_LOOKS: Final = 20
_NETWORKS: Final = ("nfs", "cifs", "smb", "afs", "ceph", "gluster", "sshfs", "davfs", "9p", "fuse.rclone", "fuse.gvfs")


class _Stamp(NamedTuple):
    """What tells cheaply that a file may have changed."""

    modified: int
    changed: int
    size: int
    number: int


class Watcher(QObject):
    """Watches an issue's texts, pictures and adverts. ``close`` ends it."""

    #: files as messages show them (a tuple): texts that are not as ``disk`` says, and other files that changed
    changed = Signal(tuple)
    #: the whole folder is not there (True), or is there again
    folder_gone = Signal(bool)

    def __init__(self, folder: str, disk: Drafts, others: Collection[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = os.path.abspath(folder)
        self._texts: dict[str, tuple[str, ...]] = {}
        self._settled: Drafts | None = None
        self._named: frozenset[str] = frozenset()
        self._others: dict[str, str] | None = None
        self._gone = False
        self._numbers: dict[str, int] = {}
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._poke)
        self._system.directoryChanged.connect(self._poke)
        self._mail = Mailbox(self)
        self._mail.arrived.connect(self._compare)
        self._look = _Look(self._folder, self._network(), self._mail.put)
        self.settle(disk, others)

    @property
    def polls(self) -> bool:
        """Whether it looks every two seconds, as it cannot rely on being told."""
        return self._look.polls

    def expect(self, drafts: Drafts) -> None:
        """These texts are about to be saved: they are ours as well, till ``settle``."""
        self._settled = None
        for file, text in drafts.texts.items():
            self._texts[file] = (*self._texts.get(file, ()), digest(text))

    def settle(self, disk: Drafts, others: Collection[str] | None = None) -> None:
        """The disk is this now, as far as the desk knows. ``others``: the pictures and adverts of the issue.

        Where that is no news, nothing is done: what was told is not told again, and asking at every act costs nothing.
        """
        named = self._named if others is None else frozenset(others)
        if self._settled is not None and self._settled == disk and self._named == named:
            return
        if self._settled is None or self._settled != disk:
            self._texts = {file: (digest(text),) for file, text in disk.texts.items()}
        self._settled, self._named = disk, named
        self._look.watch(disk.texts, named)

    def close(self) -> None:
        """End the thread; nothing is told any more."""
        self._look.close()
        self._mail.empty()
        paths = [*self._system.files(), *self._system.directories()]
        if paths:
            self._system.removePaths(paths)

    def _network(self) -> bool:
        kind = bytes(QStorageInfo(self._folder).fileSystemType().data()).decode("ascii", "replace").lower()
        return any(name in kind for name in _NETWORKS)

    def _poke(self, path: str) -> None:
        self._look.poke(path)

    def _compare(self, found: "_Found") -> None:
        """What the thread saw, against what is known now: a save may have come between."""
        if found.gone != self._gone:
            self._gone = found.gone
            self.folder_gone.emit(found.gone)
        if found.gone:
            return  # its files are not deleted: a drive was taken out, say
        told = []
        for file in found.texts:
            mark = found.marks.get(file, "")
            if mark != _UNREADABLE and mark not in self._texts.get(file, (mark,)):
                told.append(file)
                self._texts[file] = (mark,)
        others = {file: mark for file, mark in found.marks.items() if file not in found.texts}
        before, self._others = self._others, others
        if before is not None:
            both = [file for file in {**before, **others} if file not in self._texts]
            told += [file for file in both if before.get(file) != others.get(file)]
        self._watch_again(found)
        if told:
            self.changed.emit(tuple(told))

    def _watch_again(self, found: "_Found") -> None:
        """Give the system's watcher what is new; also what lies under the same name, but is another file."""
        known = {*self._system.files(), *self._system.directories()}
        fresh = [path for path, number in found.paths if path not in known or self._numbers.get(path) != number]
        self._numbers = dict(found.paths)
        gone = [path for path in fresh if path in known]
        if gone:
            self._system.removePaths(gone)
        if fresh:
            failed = [path for path in self._system.addPaths(fresh) if os.path.exists(path)]
            self._look.rely(not failed)
            self._look.poke("")  # what changed before it was watched


class _Found(NamedTuple):
    """What lies in the folders: a mark of the content by file, the texts that were looked for, all that is to be given
    to the system's watcher (path, and the number that tells whether it is the same file); ``gone``: the issue's folder
    is not there."""

    marks: Mapping[str, str]
    texts: frozenset[str] = frozenset()
    paths: tuple[tuple[str, int], ...] = ()
    gone: bool = False


_UNREADABLE: Final = "?"


class _Look:
    """The thread that looks."""

    def __init__(self, folder: str, network: bool, tell: Callable[[_Found], None]) -> None:
        self._folder = folder
        self._network = network
        self._tell = tell
        # shared, under the lock
        self._change = threading.Condition()
        self._texts: frozenset[str] = frozenset()
        self._others: frozenset[str] = frozenset()
        self._suspects: set[str] = set()
        self._poked = self._closing = False
        self._relied = True
        # the thread's own: by path
        self._stamps: dict[str, _Stamp] = {}
        self._marks: dict[str, str] = {}
        self._gone = False
        self._thread = threading.Thread(target=self._work, name="watcher", daemon=True)

    @property
    def polls(self) -> bool:
        return self._network or not self._relied

    def watch(self, texts: Iterable[str], others: Iterable[str]) -> None:
        """Look for these files, now."""
        with self._change:
            self._texts = frozenset(texts)
            self._others = frozenset(others)
        self.poke("")
        if not self._thread.is_alive() and not self._closing:
            self._thread.start()

    def poke(self, path: str) -> None:
        """Something happened to this file or folder."""
        with self._change:
            self._poked = True
            self._suspects.add(path)
            self._change.notify_all()

    def rely(self, told: bool) -> None:
        """Whether the system's watcher will tell."""
        with self._change:
            self._relied = told
            self._change.notify_all()

    def close(self) -> None:
        with self._change:
            self._closing = True
            self._change.notify_all()
        if self._thread.is_alive():
            self._thread.join(5)  # longer than any disk takes; a network that hangs must not hang the desk

    def _work(self) -> None:
        last = None
        while self._wait():
            found = self._agreed(last)
            if found is None:
                return
            last, self._gone = found, found.gone
            self._tell(found)

    def _wait(self) -> bool:
        """Sleep till there is something to look at."""
        while True:
            with self._change:
                poked = self._change.wait_for(lambda: self._poked or self._closing, POLL)
                if poked or self.polls:
                    self._poked = False
                    return not self._closing
            # neither a drive taken out nor a folder moved away is told by the system
            if os.path.isdir(self._folder) is self._gone:
                return True

    def _agreed(self, last: _Found | None) -> _Found | None:
        """Look till two looks agree, and what is gone is gone for good; None when it is closed meanwhile."""
        before: tuple[_Found, dict[str, _Stamp]] | None = None
        for looks in range(_MOST_LOOKS):
            found, stamps = self._looked()
            if last is not None and found == last:
                return found
            patience = (
                _PATIENCE if last is not None and (found.gone or not last.marks.keys() <= found.marks.keys()) else 1
            )
            if before == (found, stamps) and looks >= patience:
                return found
            before = found, stamps
            with self._change:
                if self._change.wait_for(lambda: self._closing, GATHER):
                    return None
        return before[0] if before else None

    def _looked(self) -> tuple[_Found, dict[str, _Stamp]]:
        """One look at all folders."""
        with self._change:
            texts, others = self._texts, self._others
            suspects, self._suspects = self._suspects, set()
        if not os.path.isdir(self._folder):
            return _Found({}, gone=True), {}
        known = {os.path.abspath(os.path.join(self._folder, file)): file for file in (*texts, *others)}
        within = _folders(self._folder)
        folders = dict.fromkeys([*within, *(os.path.dirname(path) for path in known)])
        paths = {path: known.get(path) or self._shown(path) for folder in within for path in _files(folder)}
        paths |= {path: file for path, file in known.items() if path not in paths and os.path.isfile(path)}
        stamps: dict[str, _Stamp] = {}
        marks: dict[str, str] = {}
        for path, file in paths.items():
            facts = _facts(path)
            if facts is None:
                continue
            stamp = _Stamp(facts.st_mtime_ns, facts.st_ctime_ns, facts.st_size, facts.st_ino)
            if self._stamps.get(path) == stamp and path not in suspects:
                mark = self._marks[path]
            else:
                mark = _mark(path, stamp, file in texts)
            stamps[path], marks[path] = stamp, mark
        self._stamps, self._marks = stamps, marks
        watched = {folder: facts.st_ino for folder in folders if (facts := _facts(folder)) is not None}
        watched |= {path: stamps[path].number for path in (*known, *stamps) if path in stamps}
        found = {paths[path]: mark for path, mark in marks.items()}
        return _Found(found, texts, tuple(watched.items())[:_MOST_WATCHED]), stamps

    def _shown(self, path: str) -> str:
        return os.path.relpath(path, self._folder).replace(os.sep, "/")


def _facts(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def _folders(top: str) -> list[str]:
    """The issue's folder and those in it, less hidden ones and the one of finished PDFs."""
    found = [top]
    for here, names, _ in os.walk(top):
        depth = os.path.relpath(here, top).count(os.sep) + (here != top)
        names[:] = (
            [] if depth >= _DEEP else sorted(n for n in names if not n.startswith(".") and (here, n) != (top, "out"))
        )
        found += [os.path.join(here, name) for name in names]
        if len(found) > _MOST_FOLDERS:
            break
    return found[:_MOST_FOLDERS]


def _files(folder: str) -> list[str]:
    """The files in a folder, less hidden ones and editors' backups."""
    try:
        with os.scandir(folder) as entries:
            return sorted(e.path for e in entries if e.name[0] not in ".#" and e.name[-1] != "~" and e.is_file())
    except OSError:
        return []


def _mark(path: str, stamp: _Stamp, text: bool) -> str:
    """What tells a file's content from any other; texts have their digest."""
    if not text and stamp.size > _LARGE:
        return f"{stamp.size} {stamp.modified} {stamp.number}"
    try:
        with open(path, "rb") as stream:
            return hashlib.blake2b(stream.read(), digest_size=16).hexdigest()
    except FileNotFoundError:
        return ""
    except OSError:
        return _UNREADABLE
