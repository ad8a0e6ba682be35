"""One command's work on one issue: its arguments come in, what was read and everything there is to tell go out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn, TypeVar

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from layout.apart import Errand
    from layout.display.items import IssueDisplay, PageDisplay
    from layout.engine import Engine
    from layout.messages import Message, Progress
    from layout.model.diagnostics import Diagnostic, Locations
    from layout.model.issue import Edition, Issue
    from layout.model.printer import PrinterProfile
    from layout.source.drafts import Drafts

    #: An issue as it was read, and the process that reads one.
    Read = tuple[Issue | None, Locations, tuple[Diagnostic, ...]]
    Asked = tuple[str, Drafts | None]
    Reading = Errand[Asked, Read]

T = TypeVar("T")

DONE, FAULTY, CANNOT_START = 0, 1, 2


class CannotStart(Exception):
    """The command cannot do its work at all; the message says why and what would help."""


class Job:
    """One command's work on one issue: what was read, and everything there is to tell about it."""

    def __init__(self, options: argparse.Namespace) -> None:
        from layout.messages import Progress

        self.options = options
        self.path: str = find_plan(options.issue)
        self.issue: Issue | None = None
        self.pages_done = 0
        self.progress: Progress = Progress(1)
        self._locations: Locations | None = None
        self._told: list[tuple[str, Diagnostic]] = []
        self._sorted: tuple[Message, ...] | None = None  # what was told, for as long as nothing is told besides
        self._drafts = read_drafts(options.drafts) if getattr(options, "drafts", "") else None

    def read(self, steps: int, *, writes: bool = False) -> None:
        """Read the issue; ``issue`` stays None where issue.yaml does not parse. ``writes``: a PDF will follow."""
        from layout.messages import Progress

        self.progress = Progress(steps)
        self.progress.step("reading")
        from layout.apart import done_apart, worth_forking

        purpose = getattr(self.options, "purpose", "")
        asked = self.path, self._drafts
        reading: Reading | None = getattr(self.options, "reading", None)
        if reading is not None:
            reading.send(asked)
            get_ready(writes, purpose)
            made = reading.fetch()
            read = made[0] if made is not None else _read(*asked)
        elif self.options.alone and worth_forking():
            read = done_apart(lambda: _read(*asked), lambda: get_ready(writes, purpose))
        else:
            read = _read(*asked)
        self.issue, self._locations, diagnostics = read
        self.tell(diagnostics)

    def judge(self, engine: Engine, display: IssueDisplay, meanwhile: Callable[[], T]) -> T:
        """Tell what is wrong with a composed edition for its printer; ``meanwhile`` is done beside it, its value goes
        out."""
        from layout.apart import done_apart, worth_forking
        from layout.preflight.run import Part, Preflight  # 15 ms, and for nobody but the press
        from layout.recheck.adverts import advert_contents

        issue = self.issue
        assert issue is not None
        preflight = Preflight(engine.sources)

        def found(part: Part) -> tuple[Diagnostic, ...]:
            return preflight.run(issue, (display,), contents=advert_contents, parts=(part,))

        made: list[T] = []
        copy: list[Diagnostic] = []

        def here() -> None:
            made.append(meanwhile())
            copy.extend(found("copy"))

        # the pages take as long as the file and the copy together
        if self.options.alone and worth_forking():
            pages, edition = done_apart(lambda: (found("pages"), found("edition")), here)
        else:
            here()
            pages, edition = found("pages"), found("edition")
        corrected = getattr(self.options, "version", 0) and self.options.pages
        told = [fault for fault in (*pages, *copy, *edition) if not corrected or fault.code != "closed-changed"]
        self.tell(told, display.edition)
        return made[0]

    def counted(
        self, add: Callable[[PageDisplay], None], editions: Sequence[Edition], pages: tuple[int, ...]
    ) -> Callable[[PageDisplay], None]:
        """``add``, which tells on standard error how many pages are done, where that is asked for (``--progress``)."""
        if not getattr(self.options, "progress", False):
            return add
        count = sum(len(pages) or len(edition.pages) for edition in editions)

        def tell(page: PageDisplay) -> None:
            add(page)
            self.pages_done += 1
            sys.stderr.write(f"{self.pages_done}/{count}\n")
            sys.stderr.flush()

        return tell

    def hold(self, made: object) -> None:
        """Keep something, and all that is known of the issue, until the process ends, where it is ours alone: taken
        down piece by piece, 16 pages cost 0.07 s that the system does not need."""
        if self.options.alone:
            self.options.held += [self, made]

    @property
    def hands(self) -> int:
        """How many processes may compose: all processors, where this one is ours alone."""
        from layout.page.crew import processors

        return processors() if self.options.alone else 1

    def with_printer(self, issue: Issue, name: str) -> Issue:
        """The issue for another print shop; the profile's own faults are told like all others."""
        from dataclasses import replace

        from layout.source.files import read_yaml
        from layout.source.folders import Folders
        from layout.source.paper import paper_folder
        from layout.source.printers import check_trim, find_printer, read_printer
        from layout.source.report import FileReport, Report
        from layout.source.schema.plan import ISSUE

        sink = FileReport(Report(), issue.plan)  # its faults are told already
        folders = Folders(issue.folder)
        paper = read_yaml(self.path, ISSUE, folders, sink).get("paper", "")
        if paper and isinstance(paper, str):
            folders.turn_to(paper_folder(paper, folders, sink))
        file = find_printer(name, folders)
        if not file:
            raise CannotStart(f"--printer {name}: there is no such printer profile")
        report = Report()
        printer = read_printer(file, folders, report)
        check_trim(printer, issue.sheet, FileReport(report, issue.plan), ("printer",))
        self.tell(report.sorted_diagnostics())
        self.issue = replace(issue, printer=printer)
        self._sorted = None
        return self.issue

    def tell(self, diagnostics: Sequence[Diagnostic], edition: str = "") -> None:
        """Keep what there is to say (of an edition), with its places found in the files."""
        assert self._locations is not None
        self._told += [(edition, self._locations.resolve(diagnostic, edition)) for diagnostic in diagnostics]
        self._sorted = None

    @property
    def messages(self) -> tuple[Message, ...]:
        if self._sorted is None:
            self._sorted = self._messages([diagnostic for _, diagnostic in self._told])
        return self._sorted

    def messages_of(self, edition: str) -> tuple[Message, ...]:
        """What was told of an edition, and of no edition alone."""
        return self._messages([diagnostic for of, diagnostic in self._told if of in ("", edition)])

    def _messages(self, diagnostics: Sequence[Diagnostic]) -> tuple[Message, ...]:
        from layout.messages import make_messages

        severities = self.issue.printer.severities if self.issue is not None else {}
        return make_messages(diagnostics, os.path.basename(self.path), severities)

    @property
    def has_errors(self) -> bool:
        from layout.model.diagnostics import Severity

        severities = self.issue.printer.severities if self.issue is not None else {}
        return any(severities.get(told.code, told.severity) == Severity.ERROR for _, told in self._told)

    @property
    def summary(self) -> str:
        from layout.messages import summary

        return summary(self.messages)

    def close(self, *, summary: bool = False, tail: str = "") -> int:
        """Print everything there is to say; the exit code comes back."""
        from layout.messages import as_json, as_lines, wants_colour

        self.progress.clear()
        messages = self.messages
        if getattr(self.options, "json", False):
            sys.stdout.write(as_json(messages))
        else:
            folder = os.path.dirname(self.path)
            sys.stderr.write(as_lines(messages, folder, notes=self.options.notes, colour=wants_colour(sys.stderr)))
            if summary:
                sys.stdout.write(f"{self.path}: {self.summary}{tail}\n")
        return FAULTY if self.has_errors else DONE


def _read(path: str, drafts: Drafts | None) -> Read:
    from layout.source.reader import read_issue

    composed = read_issue(path, drafts)
    return composed.value.issue, composed.value.locations, composed.diagnostics


def read_when_told(asked: Callable[[], Asked]) -> Read:
    """An issue, read by a process that was begun before it was known which."""
    import gc

    import layout.source.reader  # noqa: F401, while ours looks at its arguments

    gc.disable()  # as ``cli.main`` has it
    return _read(*asked())


def get_ready(writes: bool, purpose: str = "") -> None:
    """Import what composes, and what writes, while another process reads."""
    from importlib import import_module

    import_module("layout.engine")
    if writes:
        import_module("layout.pdf.parts")
        import_module("layout.pdf.document")  # ReportLab
    if purpose == "press":
        import_module("layout.pdf.press")
        import_module("layout.pictures.store")
        import_module("layout.preflight.run")
    if purpose == "screen":
        import_module("layout.pdf.screen")
        import_module("layout.pictures.store")


def is_pdf(path: str) -> bool:
    """Whether a path names a finished PDF rather than an issue."""
    return path.lower().endswith(".pdf")


def check_pdf(options: argparse.Namespace) -> int:
    """Read a finished PDF again and print what the print shop would send it back for; the exit code comes back."""
    from layout.messages import as_json, as_lines, make_messages, summary, wants_colour
    from layout.model.diagnostics import Severity
    from layout.recheck.run import recheck  # pypdf, 0.1 s: for a PDF only

    path: str = options.issue
    # a paper's own profiles stand beside its issues: a PDF lies in the folder out/ of one, or where the shell is
    printer, faults = find_profile(options.printer, os.path.dirname(os.path.dirname(os.path.abspath(path))))
    try:
        found = recheck(path, printer)
    except OSError as fault:
        raise CannotStart(f"cannot read {path}: {fault.strerror}") from None
    shown = os.path.basename(path)
    messages = make_messages((*faults, *found), shown, printer.severities)
    if options.json:
        sys.stdout.write(as_json(messages))
    else:
        folder = os.path.dirname(path)
        sys.stderr.write(as_lines(messages, folder, notes=options.notes, colour=wants_colour(sys.stderr)))
        sys.stdout.write(f"{path}: {summary(messages)} for {printer.name}\n")
    return FAULTY if any(message.severity is Severity.ERROR for message in messages) else DONE


def list_problems(options: argparse.Namespace) -> int:
    """Print everything that can be reported, as grave as a printer takes it."""
    from layout.catalogue import as_json, as_text, sections  # the checks of issues and of PDFs, 0.2 s: for this only

    printer, _ = find_profile(options.printer)
    found = sections(printer.severities)
    sys.stdout.write(as_json(found) if options.json else as_text(found))
    return DONE


def find_profile(name: str, around: str = "") -> tuple[PrinterProfile, tuple[Diagnostic, ...]]:
    """A printer profile where there is no issue, the house's for no name, and its faults. It stands in ``printers/``
    of the working folder, or of the one ``around`` what is asked about."""
    from layout.source.folders import Folders
    from layout.source.printers import HOUSE_PRINTER, find_printer, read_printer
    from layout.source.report import Report

    here = os.getcwd()
    folders = Folders(here, around or here)
    file = find_printer(name or HOUSE_PRINTER, folders)
    if not file:
        raise CannotStart(f"--printer {name}: there is no such printer profile")
    report = Report()
    return read_printer(file, folders, report), report.sorted_diagnostics()


def find_plan(path: str) -> str:
    """The issue file: the path itself, or issue.yaml in the folder named."""
    if os.path.isdir(path):
        path = os.path.join(path, "issue.yaml")
    try:
        with open(path, "rb"):
            return path
    except OSError as fault:
        raise CannotStart(f"cannot read {path}: {fault.strerror}") from None


def check_clock(epoch: str) -> None:
    """Refuse a SOURCE_DATE_EPOCH that is no point in time (https://reproducible-builds.org/specs/source-date-epoch)."""
    if epoch and not (epoch.isascii() and epoch.isdecimal() and int(epoch[:13]) < 253_402_300_800):  # the year 10,000
        raise CannotStart(f"SOURCE_DATE_EPOCH={epoch[:40]}: wanted are seconds since 1970, such as 1795132800")


def parse_pages(text: str, count: int) -> tuple[int, ...]:
    """``"1,4-5"`` to ``(1, 4, 5)``; () for all pages."""
    pages: set[int] = set()
    for part in text.split(",") if text else ():
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        if not (first.isdecimal() and (last.isdecimal() or not dash)):
            _bad_pages(text)
        start, end = int(first[:9]), int((last or first)[:9])
        if start > end:
            _bad_pages(text)
        if start < 1 or end > count:
            from layout.model.nouns import counted  # the help imports nothing of the model

            raise CannotStart(f"--pages {text}: the plan has {counted(count, 'page')}")
        pages.update(range(start, end + 1))
    return tuple(sorted(pages))


def _bad_pages(text: str) -> NoReturn:
    raise CannotStart(f"--pages {text}: wanted are places of the page plan, such as 1,4-5")


def choose_editions(issue: Issue, name: str) -> tuple[Edition, ...]:
    """The edition of that name; all of them for ``all``; the first for none."""
    if not name:
        return issue.editions[:1]
    if name == "all":
        return issue.editions
    for edition in issue.editions:
        if edition.id == name:
            return (edition,)
    known = ", ".join(edition.id for edition in issue.editions)
    raise CannotStart(f"--edition {name}: the issue has {known}")


def read_drafts(file: str) -> Drafts:
    """The texts that the desk has not saved: a JSON object of file to text (null: deleted); ``-`` is standard input."""
    from json import load

    from layout.model.mapping import FrozenMap
    from layout.source.drafts import Drafts

    if file == "-":
        return Drafts(FrozenMap(load(sys.stdin)))
    with open(file, encoding="utf-8") as stream:
        return Drafts(FrozenMap(load(stream)))
