"""An issue that was read comes in, the PDFs of its editions go out: the work of ``layout render``.

What the three purposes share is done here: reading, composing, the names of the files. Pages for the press and the
screen are painted as they are finished: while there are processes that compose, that costs no time.
"""

from __future__ import annotations

import os
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from layout.engine import Engine
from layout.handover import Finished, Wishes, hand_over
from layout.job import CannotStart, Job, choose_editions, parse_pages
from layout.language.tags import is_right_to_left
from layout.model.diagnostics import Composed, Severity
from layout.pdf.imposition import printer_pairs
from layout.pdf.parts import Files, Part
from layout.target import Piece, default_path, edition_path, part_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from layout.display.items import IssueDisplay, PageDisplay
    from layout.model.issue import Edition, Issue
    from layout.recheck.delivery import Delivered


class _Order(NamedTuple):
    """What is wanted of all editions."""

    job: Job
    issue: Issue
    engine: Engine
    editions: Sequence[Edition]
    pages: tuple[int, ...]

    def compose(self, edition: Edition, purpose: str, ready: Callable[[PageDisplay], None]) -> IssueDisplay:
        """The pages of an edition, each given to ``ready`` as it is finished; what is wrong with them is told."""
        ready = self.job.counted(ready, self.editions, self.pages)
        composed = self.engine.compose(edition.id, self.pages, purpose, ready=ready)
        self.job.tell(composed.diagnostics, edition.id)
        self.job.progress.step("writing the PDF")
        return composed.value


class _Made(NamedTuple):
    """The files of an edition, and the folios of its pages; ``claims``: they say to be of the printer's kind;
    ``colour`` are the places in the plan that the press prints in colour; ``leftwards``: read from right to left."""

    parts: tuple[Part, ...]
    folios: tuple[str, ...]
    claims: bool = True
    colour: frozenset[int] = frozenset()
    leftwards: bool = False

    def labels(self, part: Part) -> tuple[str, ...]:
        """What the pages, or sheets, of a file are called."""
        if part.page:
            return (part.folio or str(part.page),)
        if part.single:
            return self.folios
        pairs = printer_pairs(len(self.folios), leftwards=self.leftwards)
        return tuple("–".join(self.folios[place] for place in pair[:2] if place >= 0) for pair in pairs)


def render(job: Job, issue: Issue, began: float) -> int:
    """Make the files of an issue that was read; the exit code comes back. ``began`` is when the work did, as
    ``time.perf_counter`` has it."""
    options = job.options
    if options.sheet and (options.purpose != "press" or not options.recheck):
        raise CannotStart(
            "--sheet tells what the re-check of a press file found: not with --for screen, proof or --no-recheck"
        )
    if options.printer:
        issue = job.with_printer(issue, options.printer)
    pages = parse_pages(options.pages, len(issue.edition.pages))
    editions = choose_editions(issue, options.edition)
    order = _Order(job, issue, Engine(issue, job.hands), editions, pages)
    job.hold(order)
    make = {"press": _for_press, "screen": _for_screen, "proof": _for_proof}[options.purpose]
    files: list[Finished] = []
    for edition in editions:
        job.progress.step(f"composing {edition.id}".rstrip())
        made = make(order, edition)
        files += (_finished(order, edition, made, part) for part in made.parts)
    if options.purpose != "proof" and job.has_errors:
        return job.close(summary=True, tail="; nothing written (--for proof shows them on its pages)")
    checks = options.purpose == "press" and options.recheck
    printer = issue.printer if checks else None
    sheet = partial(_sheet, order) if options.sheet else None
    return hand_over(job, files, Wishes(printer, options.purpose == "screen", sheet), began)


def _finished(order: _Order, edition: Edition, made: _Made, part: Part) -> Finished:
    plan = (part.page,) if part.page else order.pages or tuple(range(1, part.pages + 1))
    return Finished(
        _path(order, edition, part, made.folios),
        part.data,
        part.pages,
        edition.id,
        plan if part.single else (),
        made.labels(part),
        made.claims,
        tuple(at for at, page in enumerate(plan, 1) if page in made.colour),
    )


def _path(order: _Order, edition: Edition, part: Part, folios: tuple[str, ...]) -> str:
    options = order.job.options
    if options.output:
        return part_path(edition_path(options.output, edition, order.editions), part.page)
    # a proof never lies where the printer's file is looked for
    purpose = "" if options.purpose == "press" else options.purpose
    # a corrected page never takes the place of the whole file
    held = (part.page,) if part.page else order.pages if options.version else ()
    folio = folios[0] if len(held) == 1 and not part.folio else part.folio
    return default_path(order.issue, edition, purpose, Piece(held, folio, options.version))


def _for_press(order: _Order, edition: Edition) -> _Made:
    from layout.pdf.export import PdfWriter
    from layout.pdf.press import press_for
    from layout.pdf.standards import UNCLAIMED

    job, issue, engine = order.job, order.issue, order.engine
    press = press_for(issue, edition)
    job.tell(press.diagnostics)
    begun = engine.begin(edition.id)
    files = Files(partial(PdfWriter, begun, engine.book, issue.printer, "press", press.value), issue.printer)
    job.hold(files)
    painting = _Behind(files)
    display = order.compose(edition, "press", painting.add)
    done = job.judge(engine, display, painting.finish if not job.has_errors else _no_files)
    job.tell(done.diagnostics)
    claims = press.value.sound and UNCLAIMED.isdisjoint(fault.code for fault in done.diagnostics)
    return _Made(done.value, _folios(display), claims, press.value.colour, is_right_to_left(edition.language))


class _Behind:
    """Paints each page a few pages after it was composed, and the last ones when all are: while another process judges
    them, which takes longer than to finish the file."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._waiting: deque[PageDisplay] = deque()

    def add(self, page: PageDisplay) -> None:
        self._waiting.append(page)
        if len(self._waiting) > _PAGES_BEHIND:
            self._files.add(self._waiting.popleft())

    def finish(self) -> Composed[tuple[Part, ...]]:
        for page in self._waiting:
            self._files.add(page)
        return self._files.finish()


#: Of 16 pages this many are painted in the 0.03 s that judging takes longer.
_PAGES_BEHIND: Final = 3


def _no_files() -> Composed[tuple[Part, ...]]:
    return Composed(())


def _for_screen(order: _Order, edition: Edition) -> _Made:
    from layout.pdf.screen import ScreenWriter

    engine = order.engine
    files = Files(partial(ScreenWriter, engine.begin(edition.id), engine.book, order.issue.printer))
    order.job.hold(files)
    display = order.compose(edition, "press", files.add)
    done = files.finish()
    order.job.tell(done.diagnostics)
    return _Made(done.value, _folios(display))


def _for_proof(order: _Order, edition: Edition) -> _Made:
    """All pages are composed before the first is painted: each shows what is wrong with it."""
    from layout.page.proof import without_flags
    from layout.pdf.proof import ProofWriter
    from layout.pdf.proofmarks import Note

    job, engine, issue = order.job, order.engine, order.issue
    display = order.compose(edition, "proof", lambda _page: None)
    job.judge(engine, without_flags(display), lambda: None)
    notes = [
        Note(
            message.diagnostic.page,
            message.diagnostic.slot,
            message.severity is Severity.ERROR,
            message.diagnostic.message,
        )
        for message in job.messages_of(edition.id)
        if message.severity is not Severity.NOTE
    ]
    writer = ProofWriter(display, engine.book, issue.printer, notes)
    for page in display.pages:
        writer.add(page)
    done = writer.finish()
    job.tell(done.diagnostics)
    return _Made((Part(done.value, len(display.pages)),), _folios(display))


def _folios(display: IssueDisplay) -> tuple[str, ...]:
    return tuple(page.folio or str(page.number) for page in display.pages)


def _sheet(order: _Order, edition: str, files: Sequence[Delivered]) -> tuple[str, bytes]:
    """The delivery sheet of an edition: its path, beside the press file, and its bytes."""
    from layout.language.dates import format_date
    from layout.language.sheetwords import sheet_words
    from layout.language.words import words
    from layout.recheck.delivery import describe
    from layout.recheck.deliverysheet import Heading, delivery_sheet

    issue, options = order.issue, order.job.options
    of = next(one for one in order.editions if one.id == edition)
    if options.output:
        stem, extension = os.path.splitext(edition_path(options.output, of, order.editions))
        path = f"{stem}-sheet{extension}"
    else:
        pages = order.pages if options.version else ()
        path = default_path(issue, of, "sheet", Piece(pages, version=options.version))
    said, about = words(of.language), sheet_words(issue.language)
    number = said.number.format(number=issue.number) if issue.number else ""
    if issue.volume and issue.number:
        number = said.volume_number.format(volume=issue.volume, number=issue.number)
    heading = Heading(
        of.paper.name.of(of.id),
        number,
        format_date(issue.date, of.language, issue.until),
        of.id if len(issue.editions) > 1 else "",
        of.paper.url,
        issue.date.isoformat(),
        of.language,
    )
    look = (order.engine.book, about)
    return path, delivery_sheet(heading, files, describe(files, issue.printer, about), issue.printer, look)
