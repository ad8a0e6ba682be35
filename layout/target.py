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


def part_path(path: str, page: int) -> str:
    """The same for one page of it: ``OUT-05.pdf``; 0 is the whole file."""
    stem, extension = os.path.splitext(path)
    return f"{stem}-{page:02d}{extension}" if page else path


def default_path(issue: Issue, edition: Edition, purpose: str = "", part: tuple[int, str] = (0, "")) -> str:
    """The file in ``out/`` of the issue folder, called as the printer wants it: NAME-NUMBER[-EDITION][-PURPOSE].pdf.

    The date stands in for a number; where several files would have one name, edition and page are added. ``part``: of
    which page it is a file, and its folio.
    """
    from layout.model.printer import file_name  # the rest of this module is for commands that read no issue, too

    pattern, (page, folio) = issue.printer.file_name, part
    facts = {
        "title": slug(issue.paper.name.of(issue.edition.id)) or "issue",
        "number": slug(issue.number) or issue.date.isoformat(),
        "volume": slug(issue.volume),
        "date": issue.date,
        "edition": edition.id,
        "section": slug(issue.part).upper(),
        "page": page or "",
        "folio": slug(folio).upper(),
        "printer": slug(issue.printer.name),
    }
    name = file_name(pattern, facts) or "issue"
    if len(issue.editions) > 1 and "{edition" not in pattern:
        name += f"-{edition.id}"
    name += f"-{purpose}" if purpose else ""
    path = os.path.normpath(os.path.join(os.path.relpath(issue.folder), "out", f"{name}.pdf"))
    return path if "{page" in pattern or "{folio" in pattern else part_path(path, page)


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
