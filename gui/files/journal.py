"""The plan of an issue comes in; what its journal holds of changes that were not saved goes out.

A journal is a file of lines, each a checksum and a JSON mapping. The first says whose it is; each one after it what
changed since the line before: acts, the new texts of changed files, what those files hold on the disk (a digest).
It is only added to, so that a kill can tear the last line at most; reading stops at the first line that is torn.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QStandardPaths

from gui.files.disk import digest, with_texts
from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts

#: Changes when a journal of before can no longer be read.
VERSION = 1
ENDING = ".journal"


class Journal(NamedTuple):
    """What was not saved: texts by file (None: deleted), what those files held on the disk (digests), and the acts.

    ``commands`` counts all acts since the issue was opened, ``acts`` names those since the last save, each with how
    often it came in a row. ``when``: the last of them.
    """

    plan: str
    texts: FrozenMap[str, str | None]
    base: FrozenMap[str, str]
    acts: tuple[tuple[str, int], ...]
    commands: int
    when: datetime
    file: str

    @property
    def unsaved(self) -> int:
        """How many acts were not saved."""
        return sum(times for _, times in self.acts)


class Recovered(NamedTuple):
    """Drafts with what the journal held. ``changed``: files that others changed since, for the editor to decide;
    the drafts have the journal's text of them."""

    drafts: Drafts
    changed: tuple[str, ...]


def journal_folder(data: str = "") -> str:
    """Where journals are kept: in ``data``, the application's data folder unless given; "" without a home."""
    data = data or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return os.path.join(data, "journals") if data else ""


def journal_file(plan: str, data: str = "") -> str:
    """The journal of an issue, perhaps not there; "" without a home."""
    folder = journal_folder(data)
    name = hashlib.blake2b(os.path.realpath(plan).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
    return os.path.join(folder, name + ENDING) if folder else ""


def read_journal(plan: str, data: str = "") -> Journal | None:
    """What was left unsaved of an issue; None where nothing was. Asked before a journal of this session is begun."""
    file = journal_file(plan, data)
    return _read(file) if file else None


def discard_journal(plan: str, data: str = "") -> None:
    """The editor does not want it. Raises OSError where it cannot be taken away."""
    file = journal_file(plan, data)
    if file and os.path.lexists(file):
        os.unlink(file)


def recover(disk: Drafts, journal: Journal) -> Recovered:
    """The drafts as they were when the program ended. Same as ``disk`` where they had just been saved."""
    changed = tuple(
        file
        for file, text in journal.texts.items()
        if disk.texts.get(file) != text and digest(disk.texts.get(file)) != journal.base.get(file, "")
    )
    return Recovered(with_texts(disk, dict(journal.texts)), changed)


def line_of(values: Mapping[str, Any]) -> bytes:
    """One line of a journal."""
    body = json.dumps(values, separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _lines(data: bytes) -> Iterator[dict[str, Any]]:
    """The sound lines at the beginning."""
    for line in data.split(b"\n")[:-1]:  # what has no line end is torn, or nothing
        checksum, _, body = line.partition(b" ")
        if checksum != b"%08x" % zlib.crc32(body):
            return
        values = json.loads(body)
        yield values


def _read(file: str) -> Journal | None:
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError:
        return None
    lines = _lines(data)
    head = next(lines, {})
    if head.get("journal") != VERSION:
        return None
    texts: dict[str, str | None] = {}
    base: dict[str, str] = {}
    acts: list[tuple[str, int]] = []
    commands, when = 0, head["when"]
    for line in lines:
        for file_back in line["same"]:
            texts.pop(file_back, None)
            base.pop(file_back, None)
        texts.update(line["texts"])
        base.update(line["base"])
        add_acts(acts, line["acts"])
        commands, when = line["commands"], line["when"]
    if not texts:
        return None
    moment = datetime.fromisoformat(when)
    return Journal(head["plan"], FrozenMap(texts), FrozenMap(base), tuple(acts), commands, moment, file)


def add_acts(acts: list[tuple[str, int]], more: Iterable[tuple[str, int]]) -> None:
    """Append acts; the same one in a row is counted, so that an hour's typing is one entry."""
    for name, times in more:
        if acts and acts[-1][0] == name:
            acts[-1] = (name, acts[-1][1] + times)
        else:
            acts.append((name, times))
