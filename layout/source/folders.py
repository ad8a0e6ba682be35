"""Paths of an issue come in, files go out: the issue's own first, then the paper's, then the built-in ones.

Paths are written with ``/``, relative to the issue folder, and compared after NFC. Folders are
listed once each, so that a difference of case shows on every kind of file system. Where the desk has drafts of files,
these are what the files hold, and a file that is only a draft is there.
"""

import os
import time
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from layout.builtin.resources import resource


class Found(NamedTuple):
    """``file``: absolute path, "" where there is none. ``spelt``: how the file is really spelt, where the
    path differs from it in case. ``outside``: the path is inside our folders, but the file is not."""

    file: str
    spelt: str = ""
    outside: bool = False


class Unreadable(NamedTuple):
    """A file that cannot be read, and why."""

    why: str


#: What is no text by its mere length is not read.
TOO_LONG = Unreadable("it is too long for a text")


class _Stamp(NamedTuple):
    """What tells whether a file or folder is as it was; ``settled`` where a later change cannot bear the same time."""

    time: int
    size: int
    number: int
    settled: bool


#: Text, the bytes of what is not UTF-8, or why there is neither.
Content = str | bytes | Unreadable
#: What the outside world was asked (the name of the question, and of what), and the answer.
Asked = tuple[tuple[str, tuple[str, ...]], object]

#: Bytes of the longest text: a novel has one million. More is a video by a wrong name.
_LONGEST = 32_000_000
#: A file system that counts in steps of two seconds is the coarsest (FAT).
_SETTLED = 2_000_000_000


def _stamp(facts: os.stat_result) -> _Stamp:
    settled = time.time_ns() - facts.st_mtime_ns > _SETTLED
    return _Stamp(facts.st_mtime_ns, facts.st_size, facts.st_ino, settled)


def normal(path: str) -> str:
    """The one spelling of a path by which an article is known: NFC, without ``./`` and doubled slashes."""
    path = unicodedata.normalize("NFC", path.strip())
    return os.path.normpath(path).replace(os.sep, "/") if path else ""


def is_copy(name: str) -> bool:
    """Whether a file is one of copy, by its name."""
    return os.path.splitext(name)[1] in (".md", ".txt")


@cache
def _builtin() -> str:
    return os.path.dirname(resource("styles.yaml"))


class Folders:
    """The issue folder and, where there is one, the paper's. What is asked is written down in ``log``."""

    def __init__(self, issue: str, paper: str = "") -> None:
        self.issue = issue
        self.paper = paper
        self.log: list[Asked] = []
        self._given: Mapping[str, str | None] | None = None
        self._drafts: dict[str, str | None] = {}
        self._names: dict[str, bool] = {}  # of the drafts: whether the file is there
        self._copy: list[str] = []
        self._laid: dict[str, dict[str, bool]] = {}  # the same by folder
        self._listings: dict[str, tuple[_Stamp | None, dict[str, str]]] = {}
        self._contents: dict[str, tuple[_Stamp | None, Content]] = {}
        self._seen: dict[str, Content] = {}
        self._found: dict[str, Found] = {}
        self._shown: dict[str, str] = {}
        self._real: dict[str, str] = {}  # where folders really are

    @property
    def both(self) -> tuple[str, ...]:
        """The issue's folder, then the paper's."""
        return (self.issue, self.paper) if self.paper else (self.issue,)

    def turn_to(self, paper: str) -> None:
        """Look for files in this paper's folder ("" for none), too."""
        if paper != self.paper:
            self.paper = paper
            self._found.clear()

    def answers(self) -> dict[str, Callable[..., object]]:
        """The questions that are written down, by name."""
        return {
            "content": self.content,
            "find": self.find,
            "copy_drafts": self.copy_drafts,
            "is_file": self.is_file,
            "is_folder": self.is_folder,
            "holds_folder": self.holds_folder,
            "listing": self.listing,
        }

    def look_again(self, drafts: Mapping[str, str | None] | None) -> None:
        """Forget what has changed on the disk since the last time, and take these drafts for what their files hold."""
        self.log.clear()
        self._seen.clear()
        self._real.clear()
        if drafts is not self._given:
            self._given = drafts
            self._drafts = dict(drafts) if drafts else {}  # a frozen map is thrice as slow to ask
        names = {file: text is not None for file, text in self._drafts.items()}
        stale = [folder for folder, (stamp, _) in self._listings.items() if not _is_as(folder, stamp)]
        if names != self._names:
            self._names = names
            self._lay_drafts()
            stale = list(self._listings)
        before = [self._listings.pop(folder)[1] for folder in stale]
        if [self._list(folder) for folder in stale] != before:
            self._found.clear()

    def retype(self, drafts: Mapping[str, str | None]) -> list[str] | None:
        """Take these drafts without a look at the disk: the files of which the text is another, by the names that
        messages give them; None where files have come or gone."""
        given = self._given
        if given is None or len(drafts) != len(given):
            return None
        changed = []
        for file, text in drafts.items():
            before = given.get(file)
            if text is not before and text != before:
                if text is None or before is None:
                    return None
                changed.append(file)
        self.log.clear()
        self._given = drafts
        self._drafts.update((file, drafts[file]) for file in changed)
        return changed

    def texts_asked(self, start: int) -> set[str]:
        """The files whose content was asked for since the log was ``start`` long, by the names that messages give."""
        return {self.shown(of[0]) for (kind, of), _ in self.log[start:] if kind == "content"}

    def content(self, file: str) -> Content:
        """What a file holds, by its absolute path."""
        known: Content | None = self._drafts.get(self.shown(file)) if self._drafts else None
        if known is None:
            known = self._seen.get(file)
        if known is None:
            known = self._seen[file] = self._on_disk(file)
        self.log.append((("content", (file,)), known))
        return known

    def opened(self) -> list[str]:
        """The files that were read since the last look, less the program's own."""
        return [file for file in self._seen if not file.startswith(_builtin())]

    def copy_drafts(self) -> list[str]:
        """The drafts of copy inside the issue's folder, as a plan names them."""
        self.log.append((("copy_drafts", ()), self._copy))
        return self._copy

    def listing(self, folder: str) -> dict[str, str]:
        """What a folder holds: the names in NFC, and as the file system spells them."""
        known = self._listings.get(folder)
        names = known[1] if known is not None else self._list(folder)
        self.log.append((("listing", (folder,)), names))
        return names

    def find(self, path: str) -> Found:
        """The file that a path names, in the issue's folder or the paper's."""
        known = self._found.get(path)
        if known is None:
            start = len(self.log)
            known = self._find(path)
            del self.log[start:]  # the answer says it all
            if not os.path.isabs(path):  # its folder is not listed
                self._found[path] = known
        self.log.append((("find", (path,)), known))
        return known

    def is_file(self, file: str) -> bool:
        """Whether there is a file of this absolute path."""
        there = self._names.get(self.shown(file)) if self._names else None
        if there is None:
            there = os.path.isfile(file)
        self.log.append((("is_file", (file,)), there))
        return there

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder of this absolute path."""
        there = path in self._laid or os.path.isdir(path)
        self.log.append((("is_folder", (path,)), there))
        return there

    def holds_folder(self, path: str) -> bool:
        """Whether a path names a folder of the issue or the paper."""
        name = normal(path)
        there = (
            name not in ("", ".")
            and "\0" not in name
            and any(self.is_folder(os.path.join(folder, name)) for folder in self.both)
        )
        self.log.append((("holds_folder", (path,)), there))
        return there

    def _on_disk(self, file: str) -> Content:
        before = self._contents.get(file)
        if before is not None and _is_as(file, before[0]):
            return before[1]
        stamp = None
        content: Content
        try:
            with open(file, "rb") as stream:
                data = stream.read(_LONGEST + 1)
                stamp = _stamp(os.fstat(stream.fileno()))
            content = data.decode("utf-8") if len(data) <= _LONGEST else TOO_LONG
        except OSError as fault:
            content = Unreadable(fault.strerror or str(fault))
        except UnicodeDecodeError:
            content = data
        self._contents[file] = (stamp, content)
        return content

    def _list(self, folder: str) -> dict[str, str]:
        """Lists a folder: what is on the disk, with the drafts laid over it."""
        names: list[str] = []
        stamp = None
        try:
            stamp = _stamp(os.stat(folder))
            names = sorted(os.listdir(folder))
        except OSError:
            pass
        laid = self._laid.get(folder)
        if laid:
            names = sorted({name: None for name in [*names, *laid] if laid.get(name, True)})
        listing = {unicodedata.normalize("NFC", name): name for name in names}
        self._listings[folder] = (stamp, listing)
        return listing

    def _lay_drafts(self) -> None:
        """Sort the drafts by folder; a folder that holds one is there, too."""
        copy = [file for file, there in self._names.items() if there and is_copy(file)]
        self._copy = [normal(file) for file in copy if not file.startswith("../") and not os.path.isabs(file)]
        self._laid = {}
        for file, there in self._names.items():
            folder, name = os.path.split(os.path.normpath(os.path.join(self.issue, file)))
            self._laid.setdefault(folder, {})[name] = there
            while there and folder.startswith(self.issue + os.sep):
                folder, name = os.path.split(folder)
                self._laid.setdefault(folder, {})[name] = True

    def _find(self, path: str) -> Found:
        if not path or "\0" in path:
            return Found("")
        if os.path.isabs(path):
            return Found(path if self.is_file(path) else "")
        near = Found("")
        for folder in self.both:
            found = self._walk(folder, path)
            if found.file and not found.spelt:
                return found
            near = near if near.file else found
        return near

    def _walk(self, folder: str, path: str) -> Found:
        here, differs, spelt = folder, False, []
        for part in normal(path).split("/"):
            if part == "..":
                here = os.path.dirname(here)
                spelt.append(part)
                continue
            names = self.listing(here)
            real = names.get(part)
            if real is None:
                folded = part.casefold()
                real = next((name for nfc, name in names.items() if nfc.casefold() == folded), None)
                differs = True
            if real is None:
                return Found("")
            here = os.path.join(here, real)
            spelt.append(real)
        if not self.is_file(here):
            return Found("")
        if not path.startswith("..") and self._escapes(here):
            return Found(here, outside=True)
        return Found(here, "/".join(spelt) if differs else "")

    def _escapes(self, file: str) -> bool:
        """Whether a link leads out of both folders, though the path itself does not."""
        folder = os.path.dirname(file)
        real = self._real.get(folder)
        if real is None:  # asked once for each folder: every part of a path is looked at
            real = self._real[folder] = os.path.realpath(folder)
        if real == folder and not os.path.islink(file):
            return False
        real = os.path.realpath(file)
        roots = [os.path.realpath(folder) + os.sep for folder in self.both]
        return not any(real.startswith(root) for root in roots)

    def shown(self, file: str) -> str:
        """A file as messages name it: relative to the issue folder, built-in ones by that word."""
        known = self._shown.get(file)
        if known is None:
            known = self._shown[file] = self._name(file)
        return known

    def _name(self, file: str) -> str:
        home = _builtin()
        if file.startswith(home):
            return "built-in/" + file[len(home) :].lstrip(os.sep).replace(os.sep, "/")
        inside = self.issue + os.sep
        if self.issue and file.startswith(inside) and f"{os.sep}." not in file and os.sep * 2 not in file:
            return file[len(inside) :].replace(os.sep, "/")  # ten times as quick as to ask for the way there
        try:
            relative = os.path.relpath(file, self.issue)
        except ValueError:  # another drive
            return file
        return relative.replace(os.sep, "/")

    def named(self, kind: str, name: str) -> str:
        """The YAML file of a template or printer called ``name``: ``templates/NAME.yaml``; "" where there is none."""
        for folder in (*self.both, _builtin()):
            real = self.listing(os.path.join(folder, kind)).get(f"{name}.yaml")
            if real is not None:
                return os.path.join(folder, kind, real)
        return ""

    def names(self, kind: str) -> list[str]:
        """All names of templates or printers there are."""
        names = {
            name.removesuffix(".yaml"): None
            for folder in (*self.both, _builtin())
            for name in self.listing(os.path.join(folder, kind))
            if name.endswith(".yaml")
        }
        return list(names)

    def fonts(self) -> tuple[str, ...]:
        """The font files of issue and paper."""
        return tuple(
            os.path.join(folder, "fonts", name)
            for folder in self.both
            for name in self.listing(os.path.join(folder, "fonts")).values()
            if name.lower().endswith((".ttf", ".otf", ".ttc", ".otc"))
        )


def _is_as(path: str, stamp: _Stamp | None) -> bool:
    """Whether a file or folder is sure to be as it was when it had this stamp."""
    if stamp is None or not stamp.settled:
        return False
    try:
        facts = os.stat(path)
    except OSError:
        return False
    return (facts.st_mtime_ns, facts.st_size, facts.st_ino) == (stamp.time, stamp.size, stamp.number)
