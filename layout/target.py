"""An issue's edition comes in, the path of its PDF goes out; and a file is written whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from layout.job import CannotStart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from layout.model.issue import Edition, Issue


def edition_path(given: str, edition: Edition, editions: Sequence[Edition]) -> str:
    """The file named by ``-o``; with several editions each but the first carries its name."""
    if edition is editions[0]:
        return given
    stem, extension = os.path.splitext(given)
    return f"{stem}-{edition.id}{extension}"


def default_path(issue: Issue, edition: Edition, purpose: str = "") -> str:
    """``out/NAME-NUMBER[-EDITION][-PURPOSE].pdf`` in the issue folder; the date stands in for a number."""
    name = slug(issue.paper.name.of(issue.edition.id)) or "issue"
    number = slug(issue.number) or issue.date.isoformat()
    suffix = f"-{edition.id}" if len(issue.editions) > 1 else ""
    suffix += f"-{purpose}" if purpose else ""
    return os.path.normpath(os.path.join(os.path.relpath(issue.folder), "out", f"{name}-{number}{suffix}.pdf"))


def size_words(count: int) -> str:
    """``1346806`` to ``"1.3 MB"``."""
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{max(1, round(count / 1000))} kB"


def slug(text: str) -> str:
    """``"The Harbour Lantern"`` to ``"the-harbour-lantern"``: a name that every file system takes."""
    import unicodedata  # only where a file is named

    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def write_file(path: str, data: bytes) -> None:
    """Write under another name, then move into place: a reader sees the old file or the new, never half."""
    part = f"{path}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        try:
            with open(part, "wb") as file:
                file.write(data)
            os.replace(part, path)
        except BaseException:
            if os.path.exists(part):
                os.unlink(part)
            raise
    except OSError as fault:
        raise CannotStart(f"cannot write {path}: {fault.strerror}") from None
