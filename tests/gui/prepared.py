"""What every test of the desk starts from, made once: a copy of an issue in one place, and its slots as composed.

Composing is what opening an issue costs most; jobs are values, so what one engine has done another may know. Each
engine gets tables of its own, and words and paragraphs it makes itself: nothing goes from one test to the next.
"""

import os
import shutil
from pathlib import Path

from layout.engine import Engine
from layout.model.issue import Issue
from layout.page.kept import Recent, Versions


class Place:
    """One folder for one issue, at a time: paths are part of what is known by value."""

    def __init__(self, issue: Path, folder: Path) -> None:
        self._issue, self._folder = issue, folder
        self._left: frozenset[object] = frozenset()

    def fresh(self) -> Path:
        """The issue as it was; what nobody has touched stays."""
        if not self._left or _state(self._folder) != self._left:
            shutil.rmtree(self._folder, ignore_errors=True)
            shutil.copytree(self._issue, self._folder)
            self._left = _state(self._folder)
        return self._folder


def _state(folder: Path) -> frozenset[object]:
    """All that differs once something in a folder was written, renamed, linked or closed to others."""
    found: set[object] = set()
    for path in (folder, *folder.rglob("*")):
        seen = os.stat(path, follow_symlinks=False)
        found.add((str(path), seen.st_mode, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino))
    return frozenset(found)


class Known:
    """What was made of an issue; calling it makes an engine that knows it."""

    def __init__(self, issue: Issue) -> None:
        engine = Engine(issue)
        engine.compose()
        self._issue = issue
        self._jobs = [
            (job, made) for versions in engine._made._kept.values() for job, made, _ in reversed(versions)
        ]  # fmt: skip
        self._furniture = {page: list(recent._pairs) for page, recent in engine._dressed.items()}

    def __call__(self, issue: Issue, *arguments: int, **named: bool) -> Engine:
        """In place of ``Engine``: the same, and quicker where it composes what is known."""
        engine = Engine(issue, *arguments, **named)
        known = self._issue
        if (issue.stylesheet, issue.fonts, issue.sheet) == (known.stylesheet, known.fonts, known.sheet):
            engine._made = Versions()
            for job, made in self._jobs:
                engine._made.keep(job, made._replace(groups={}))
            for page, pairs in self._furniture.items():
                engine._dressed[page] = recent = Recent(len(pairs) + 8)
                for key, value in reversed(pairs):
                    recent.keep(key, value)
        return engine
