"""Paths of an issue come in, files go out: the issue's own first, then the paper's, then the built-in ones.

Paths are written with ``/``, relative to the issue folder, and compared after NFC. Folders are
listed once each, so that a difference of case shows on every kind of file system.
"""

import os
import unicodedata
from typing import NamedTuple

from layout.builtin.resources import resource


class Found(NamedTuple):
    """``file``: absolute path, "" where there is none. ``spelt``: how the file is really spelt, where the
    path differs from it in case. ``outside``: the path is inside our folders, but the file is not."""

    file: str
    spelt: str = ""
    outside: bool = False


def normal(path: str) -> str:
    """The one spelling of a path by which an article is known: NFC, without ``./`` and doubled slashes."""
    path = unicodedata.normalize("NFC", path.strip())
    return os.path.normpath(path).replace(os.sep, "/") if path else ""


def _builtin() -> str:
    return os.path.dirname(resource("styles.yaml"))


class Folders:
    """The issue folder and, where there is one, the paper's."""

    def __init__(self, issue: str, paper: str = "") -> None:
        self.issue = issue
        self.paper = paper
        self._listings: dict[str, dict[str, str]] = {}
        self._found: dict[str, Found] = {}

    @property
    def both(self) -> tuple[str, ...]:
        """The issue's folder, then the paper's."""
        return (self.issue, self.paper) if self.paper else (self.issue,)

    def listing(self, folder: str) -> dict[str, str]:
        """What a folder holds: the names in NFC, and as the file system spells them."""
        known = self._listings.get(folder)
        if known is None:
            try:
                known = {unicodedata.normalize("NFC", name): name for name in sorted(os.listdir(folder))}
            except OSError:
                known = {}
            self._listings[folder] = known
        return known

    def find(self, path: str) -> Found:
        """The file that a path names, in the issue's folder or the paper's."""
        known = self._found.get(path)
        if known is None:
            known = self._found[path] = self._find(path)
        return known

    def holds_folder(self, path: str) -> bool:
        """Whether a path names a folder of the issue or the paper."""
        path = normal(path)
        return (
            path not in ("", ".") and "\0" not in path and any(os.path.isdir(os.path.join(f, path)) for f in self.both)
        )

    def _find(self, path: str) -> Found:
        if not path or "\0" in path:
            return Found("")
        if os.path.isabs(path):
            return Found(path if os.path.isfile(path) else "")
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
        if not os.path.isfile(here):
            return Found("")
        if not path.startswith("..") and self._escapes(here):
            return Found(here, outside=True)
        return Found(here, "/".join(spelt) if differs else "")

    def _escapes(self, file: str) -> bool:
        """Whether a link leads out of both folders, though the path itself does not."""
        real = os.path.realpath(file)
        if real == file:
            return False
        roots = [os.path.realpath(folder) + os.sep for folder in self.both]
        return not any(real.startswith(root) for root in roots)

    def shown(self, file: str) -> str:
        """A file as messages name it: relative to the issue folder, built-in ones by that word."""
        home = _builtin()
        if file.startswith(home):
            return "built-in/" + file[len(home) :].lstrip(os.sep).replace(os.sep, "/")
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
