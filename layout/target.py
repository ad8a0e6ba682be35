"""An issue's edition comes in, the path of its PDF goes out; and files are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

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


class Piece(NamedTuple):
    """What a file holds of an edition: ``pages`` () all there are, and the ``folio`` of one; ``version`` 0 the first,
    for which nobody asked by number."""

    pages: tuple[int, ...] = ()
    folio: str = ""
    version: int = 0


#: All pages of an edition.
WHOLE = Piece()


def default_path(issue: Issue, edition: Edition, purpose: str = "", piece: Piece = WHOLE) -> str:
    """The file in ``out/`` of the issue folder, called as the printer wants it: NAME-NUMBER[-EDITION][-PURPOSE].pdf.

    The date stands in for a number. Edition, pages and version are added where the printer's pattern has no place for
    them, so that no file is called like another: a corrected page 5 is NAME-NUMBER-05-v2.pdf.
    """
    from layout.model.printer import file_name  # the rest of this module is for commands that read no issue, too

    pattern = issue.printer.file_name
    page = piece.pages[0] if len(piece.pages) == 1 else 0
    facts = {
        "title": slug(issue.paper.name.of(issue.edition.id)) or "issue",
        "number": slug(issue.number) or issue.date.isoformat(),
        "volume": slug(issue.volume),
        "date": issue.date,
        "edition": edition.id,
        "section": slug(issue.part).upper(),
        "page": page or "",
        "folio": slug(piece.folio).upper(),
        "printer": slug(issue.printer.name),
        "version": piece.version or 1,
    }
    name = file_name(pattern, facts) or "issue"
    if len(issue.editions) > 1 and "{edition" not in pattern:
        name += f"-{edition.id}"
    name += f"-{purpose}" if purpose else ""
    if piece.pages and not (page and ("{page" in pattern or "{folio" in pattern)):
        name += "-" + "+".join(f"{number:02d}" for number in piece.pages)
    if piece.version and "{version" not in pattern:
        name += f"-v{piece.version}"
    return os.path.normpath(os.path.join(os.path.relpath(issue.folder), "out", f"{name}.pdf"))


def size_words(count: int) -> str:
    """``1346806`` to ``"1.3 MB"``."""
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{max(1, round(count / 1000))} kB"


def slug(text: str) -> str:
    """``"The Harbour Lantern"`` to ``"the-harbour-lantern"``: a name that every file system takes."""
    import unicodedata  # only where a file is named

    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


class Staged:
    """Files written under other names beside their places, then moved there together: whoever looks sees the old files
    or the new, never half of one. Used in a ``with``: what was not settled is gone after it.

    Raises CannotStart, with the file that could not be written.
    """

    __slots__ = ("_files",)

    def __init__(self) -> None:
        self._files: dict[str, str] = {}

    def add(self, path: str, data: bytes) -> str:
        """Write a file under another name, which comes back."""
        part = f"{path}.{os.getpid()}.part"
        try:
            os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
            self._files[path] = part
            with open(part, "wb") as file:
                file.write(data)
        except OSError as fault:
            raise _cannot_write(path, fault) from None
        return part

    def settle(self) -> None:
        """Move all files into place."""
        for path, part in list(self._files.items()):
            try:
                os.replace(part, path)
            except OSError as fault:
                raise _cannot_write(path, fault) from None
            del self._files[path]

    def __enter__(self) -> Staged:
        return self

    def __exit__(self, *_fault: object) -> None:
        for part in self._files.values():
            with suppress(OSError):  # it may never have been made
                os.unlink(part)
        self._files.clear()


def _cannot_write(path: str, fault: OSError) -> CannotStart:
    return CannotStart(f"cannot write {path}: {fault.strerror}")


def write_file(path: str, data: bytes) -> None:
    """Write one file whole or not at all."""
    with Staged() as staged:
        staged.add(path, data)
        staged.settle()
