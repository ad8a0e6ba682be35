"""The issue's folder and a file as messages show it come in; where that file lies, and what is in it, goes out.

Texts are UTF-8 with their byte order mark and line ends kept. A file without an entry in the drafts is as it is on
the disk: the desk neither writes nor deletes it (one that is not UTF-8, say).
"""

import errno
import hashlib
import os
from collections.abc import Collection, Iterable, Mapping

from layout.model.mapping import FrozenMap
from layout.source.drafts import Drafts

#: what os.open and os.stat say where there is no file
GONE = frozenset({errno.ENOENT, errno.ENOTDIR})


def place(folder: str, file: str, *, follow: bool = True) -> str:
    """The absolute path of a file that messages call ``file``. A link is followed, so that writing leaves it one."""
    path = os.path.abspath(os.path.join(folder, file))
    return os.path.realpath(path) if follow else path


def writable(path: str) -> bool:
    """Whether we may write a file, or in a folder; by the rights that opening it would have."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def as_bytes(text: str) -> bytes:
    """What a text is on the disk. Raises UnicodeEncodeError for half a character, which no file can hold."""
    return text.encode("utf-8")


def read_bytes(path: str) -> bytes | None:
    """What is in a file, None where there is none. Raises OSError for one that cannot be read."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as fault:
        if fault.errno in GONE:
            return None
        raise


def digest(text: str | None) -> str:
    """Tells texts apart; "" for a file that is not there."""
    return "" if text is None else hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def differing(disk: Drafts, drafts: Drafts) -> dict[str, str | None]:
    """The files whose text is another than the disk has; None for those to be deleted."""
    before = disk.texts
    return {file: text for file, text in drafts.texts.items() if text != before.get(file)}


def with_texts(drafts: Drafts, texts: Mapping[str, str | None], without: Collection[str] = ()) -> Drafts:
    """Drafts with these texts (None: deleted) in place of their own, and no entry of the files ``without``."""
    if not texts and not without:
        return drafts
    return Drafts(FrozenMap({file: text for file, text in {**drafts.texts, **texts}.items() if file not in without}))


def disk_now(folder: str, disk: Drafts, files: Iterable[str]) -> Drafts:
    """``disk`` with these files read again. One that is not UTF-8 any more loses its entry; one that cannot be read
    stays as it was known."""
    now: dict[str, str | None] = {}
    foreign = []
    for file in files:
        try:
            data = read_bytes(place(folder, file))
            now[file] = None if data is None else data.decode("utf-8")
        except UnicodeDecodeError:
            foreign.append(file)
        except (OSError, ValueError):
            continue
    return with_texts(disk, {file: text for file, text in now.items() if text != disk.texts.get(file)}, foreign)
