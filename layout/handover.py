"""Finished files come in; each is moved into place, a press file only after it was opened again and found sound.

A press file is read back from the disk by ``recheck``, which knows nothing of the code that wrote it. Where an error is
found no file is moved: what was there before stays.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from layout.model.nouns import counted
from layout.target import Staged, size_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from layout.job import Job
    from layout.model.diagnostics import Diagnostic
    from layout.model.printer import PrinterProfile
    from layout.recheck.delivery import Delivered
    from layout.recheck.run import Examination


class Finished(NamedTuple):
    """A file that is written but not in its place. ``plan`` are the places in the page plan of its pages, () where its
    sheets hold several; ``claims``: it says to be of the printer's kind (where it does not, why not has been told)."""

    path: str
    data: bytes
    pages: int
    edition: str = ""
    plan: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    claims: bool = True
    colour: tuple[int, ...] | None = None


class Wishes(NamedTuple):
    """How files are handed over: ``printer`` is whose press they are for, None for a proof and the screen; ``sized``
    tells how large they are; ``sheet`` makes the delivery sheet of an edition: its path and its bytes."""

    printer: PrinterProfile | None = None
    sized: bool = False
    sheet: Callable[[str, Sequence[Delivered]], tuple[str, bytes]] | None = None


def hand_over(job: Job, files: Sequence[Finished], wishes: Wishes, began: float) -> int:
    """Check the files and move them into place; the exit code comes back. ``began`` is when the work did, as
    ``time.perf_counter`` has it."""
    sheets: list[str] = []
    with Staged() as staged:
        parts = [staged.add(file.path, file.data) for file in files]
        spent = time.perf_counter() - began
        again: list[float] = []
        examined: list[Examination] = []
        known = frozenset(message.diagnostic.code for message in job.messages)
        if wishes.printer is not None:
            for file, part in zip(files, parts, strict=True):
                start = time.perf_counter()
                job.progress.step("reading the PDF again")
                found = read_again(file, part, wishes.printer)
                job.tell(own_findings(job, known, (file, found), wishes.printer))
                again.append(time.perf_counter() - start)
                examined.append(found)
            if job.has_errors:
                hint = "; nothing written, as the finished file has errors (--no-recheck writes it all the same)"
                return job.close(summary=True, tail=hint)
        if wishes.sheet is not None:
            for path, data in _sheets(files, examined, wishes.sheet):
                staged.add(path, data)
                sheets.append(path)
        staged.settle()
    code = job.close()
    out = sys.stderr if job.options.json else sys.stdout
    for at, file in enumerate(files):
        size = f"{size_words(len(file.data))}, " if wishes.sized else ""
        checked = f"re-checked in {again[at]:.2f} s, " if again else ""
        count = counted(file.pages, "page")
        out.write(f"{file.path}: {count}, {size}{spent:.2f} s, {checked}{job.summary}\n")
    out.writelines(f"{path}: delivery sheet\n" for path in sheets)
    return code


def _sheets(
    files: Sequence[Finished],
    examined: Sequence[Examination],
    sheet: Callable[[str, Sequence[Delivered]], tuple[str, bytes]],
) -> Iterator[tuple[str, bytes]]:
    """A sheet for each edition, of all its files."""
    from layout.recheck.delivery import Delivered

    editions: dict[str, list[Delivered]] = {}
    for file, found in zip(files, examined, strict=True):
        delivered = Delivered(os.path.basename(file.path), file.data, found, file.labels)
        editions.setdefault(file.edition, []).append(delivered)
    for edition, of in editions.items():
        yield sheet(edition, of)


def read_again(file: Finished, part: str, printer: PrinterProfile) -> Examination:
    """What the print shop would find in a file as it lies on the disk, under the name ``part``."""
    from layout.model.mapping import FrozenMap
    from layout.recheck.run import examine  # pypdf, 0.2 s: for press files only

    if not file.claims:
        printer = replace(printer, kind="none")
    if file.colour is not None:  # the issue may have bought more of it, and the file hold some of its pages
        printer = replace(printer, colour_pages=FrozenMap({file.pages: file.colour}))
    return examine(part, printer, os.path.basename(file.path))


def own_findings(
    job: Job, known: Collection[str], examined: tuple[Finished, Examination], printer: PrinterProfile
) -> list[Diagnostic]:
    """What is to be told of a file of ours: every error; of all else, what the issue's own checks have not told by the
    same name (``known``), each once."""
    from layout.messages import make_messages
    from layout.model.diagnostics import Severity, SourceSpan

    file, found = examined
    span = SourceSpan(os.path.relpath(file.path, job.issue.folder if job.issue is not None else "."))
    told: list[Diagnostic] = []
    lesser: dict[str, list[Diagnostic]] = {}
    for message in make_messages(found.diagnostics, "", printer.severities):
        page = file.plan[message.diagnostic.page - 1] if 0 < message.diagnostic.page <= len(file.plan) else 0
        diagnostic = replace(message.diagnostic, at=span, page=page)
        if message.severity is Severity.ERROR:
            told.append(diagnostic)
        elif diagnostic.code not in known:
            lesser.setdefault(diagnostic.code, []).append(diagnostic)
    again = f"layout check {file.path} --printer {printer.name}"
    return told + [_one_of(alike, again) for alike in lesser.values()]


def _one_of(alike: Sequence[Diagnostic], command: str) -> Diagnostic:
    """The first of what was found under one name, and the command that shows the others."""
    first, more = alike[0], len(alike) - 1
    if not more:
        return first
    return replace(first, hint="\n".join(part for part in (first.hint, f"{more} more such: {command}") if part))
