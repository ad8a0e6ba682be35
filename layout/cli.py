"""The command ``layout``: arguments come in, files and messages go out.

Exit codes: 0 done, perhaps with warnings; 1 the issue has errors; 2 cannot start. Everything
beyond the standard library's cheap part is imported by the command that needs it, so that
``layout --help`` answers at once and ``render`` loads only what it uses.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from typing import TYPE_CHECKING, NoReturn

from layout import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from layout.messages import Message, Progress
    from layout.model.diagnostics import Diagnostic, Locations
    from layout.model.issue import Edition, Issue

DONE, FAULTY, CANNOT_START = 0, 1, 2

FORMATS = ("tabloid", "tabloid-uk", "berliner", "half-berliner", "a3", "a4", "letter", "half-letter", "a5")
SCHEMAS = ("issue", "paper", "article", "styles", "template", "printer")

#: Where the name of a module is not the name of the package that brings it.
_DISTRIBUTIONS = {
    "PIL": "pillow",
    "yaml": "pyyaml",
    "markdown_it": "markdown-it-py",
    "mdit_py_plugins": "mdit-py-plugins",
    "fontTools": "fonttools",
}


class CannotStart(Exception):
    """The command cannot do its work at all; the message says why and what would help."""


def main(arguments: Sequence[str] | None = None, *, alone: bool = False) -> int:
    """Run one command; the exit code comes back. ``alone``: nothing else runs in this process, so it may fork."""
    options = make_parser().parse_args(arguments)
    options.alone = alone
    command: Callable[[argparse.Namespace], int] = options.command
    collecting = gc.isenabled()
    gc.disable()  # values of tuples hold no cycles: looking for some costs a tenth of a one-shot run
    try:
        return command(options)
    except CannotStart as fault:
        return _refuse(str(fault))
    except ModuleNotFoundError as fault:
        if (fault.name or "").partition(".")[0] in ("", "layout", "gui"):
            raise
        name = (fault.name or "").partition(".")[0]
        return _refuse(f"{name} is not installed", f"python -m pip install {_DISTRIBUTIONS.get(name, name)}")
    except BrokenPipeError:  # `layout dump … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    finally:
        if collecting:
            gc.enable()


def _refuse(message: str, hint: str = "") -> int:
    sys.stderr.write(f"layout: {message}\n" + (f"    {hint}\n" if hint else ""))
    return CANNOT_START


def make_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(prog="layout", description="Make up a newspaper from an issue folder.")
    parser.add_argument("--version", action="version", version=f"layout {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    new = commands.add_parser("new", help="begin an issue in a new folder")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument("--format", choices=FORMATS, default="tabloid", help="the sheet (default: %(default)s)")
    new.add_argument("--pages", type=int, default=8, metavar="N", help="how many pages (default: %(default)s)")
    new.add_argument("--language", default="en", metavar="CODE", help="the paper's language (default: %(default)s)")
    new.set_defaults(command=run_new)

    check = commands.add_parser("check", help="compose an issue and report its problems")
    check.add_argument("issue", metavar="ISSUE.yaml", nargs="?")
    check.add_argument("--list", action="store_true", help="list every problem that can be reported")
    _add_report_options(check)
    check.set_defaults(command=run_check)

    render = commands.add_parser("render", help="make the PDF of an issue")
    render.add_argument("issue", metavar="ISSUE.yaml")
    render.add_argument("-o", dest="output", metavar="OUT.pdf", help="default: out/NAME-NUMBER[-EDITION].pdf")
    render.add_argument(
        "--for",
        dest="purpose",
        choices=("press", "proof"),
        default="press",
        help="press (default) writes nothing while there are errors; proof shows them on the pages",
    )
    render.add_argument("--printer", metavar="NAME", help="a printer profile, instead of the issue's")
    render.add_argument("--edition", metavar="ID", default="", help="an edition, or all (default: the first)")
    render.add_argument("--pages", metavar="1,4-5", default="", help="only these places of the page plan")
    _add_report_options(render)
    render.set_defaults(command=run_render)

    dump = commands.add_parser("dump", help="print the composed pages as text")
    dump.add_argument("issue", metavar="ISSUE.yaml")
    dump.add_argument("--words", metavar="FOLDER", help="instead, write the copy of each article to a text file there")
    dump.add_argument("--edition", metavar="ID", default="", help="an edition (default: the first)")
    dump.add_argument("--pages", metavar="1,4-5", default="", help="only these places of the page plan")
    _add_report_options(dump, json=False)
    dump.set_defaults(command=run_dump)

    edit = commands.add_parser("edit", help="open the desk, the window in which an issue is made up")
    edit.add_argument("issue", metavar="ISSUE.yaml", nargs="?", default="")
    edit.set_defaults(command=run_edit)

    schema = commands.add_parser("schema", help="print the JSON Schema of a file, for editors")
    schema.add_argument("kind", choices=SCHEMAS, nargs="?", default="issue")
    schema.set_defaults(command=run_schema)
    return parser


def _add_report_options(parser: argparse.ArgumentParser, *, json: bool = True) -> None:
    parser.add_argument("--notes", action="store_true", help="print notes too, not only errors and warnings")
    if json:
        parser.add_argument("--json", action="store_true", help="print the problems as a JSON list on standard output")


# the commands


def run_new(options: argparse.Namespace) -> int:
    """``layout new``: an issue to begin with."""
    from layout.scaffold import CannotScaffold, write_issue
    from layout.source.names import counted

    try:
        plan = write_issue(options.folder, options.format, options.pages, options.language)
    except CannotScaffold as fault:
        raise CannotStart(str(fault)) from None
    except OSError as fault:
        raise CannotStart(f"cannot write {fault.filename or options.folder}: {fault.strerror}") from None
    sys.stdout.write(f"{plan}: {counted(options.pages, 'page')}. Next: layout render {plan}\n")
    return DONE


def run_check(options: argparse.Namespace) -> int:
    """``layout check``: every edition composed, nothing written."""
    if options.list:
        from layout.messages import code_table

        sys.stdout.write(code_table(json=options.json))
        return DONE
    if options.issue is None:
        raise CannotStart("check: which issue? layout check ISSUE.yaml")
    job = Job(options)
    job.read(steps=1)
    if job.issue is not None:
        from layout.engine import Engine

        engine = Engine(job.issue, job.hands)
        for edition in job.issue.editions:
            job.progress.step(f"composing {edition.id}".rstrip())
            job.tell(engine.compose(edition.id).diagnostics, edition.id)
    return job.close(summary=True)


def run_render(options: argparse.Namespace) -> int:
    """``layout render``: a PDF for each edition asked for."""
    began = time.perf_counter()
    check_clock(os.environ.get("SOURCE_DATE_EPOCH", ""))
    job = Job(options)
    job.read(steps=3, writes=True)
    if job.issue is None:
        return job.close()
    issue = job.issue
    if options.printer:
        issue = job.with_printer(issue, options.printer)
    pages = parse_pages(options.pages, len(issue.edition.pages))
    editions = choose_editions(issue, options.edition)

    from layout.engine import Engine
    from layout.pdf.export import PdfWriter

    engine = Engine(issue, job.hands)
    written: list[tuple[str, bytes, int]] = []
    for edition in editions:
        job.progress.step(f"composing {edition.id}".rstrip())
        writer = PdfWriter(engine.begin(edition.id), engine.book, issue.printer, options.purpose)
        # pages are painted as they are finished: while there are processes that compose, it costs no time
        composed = engine.compose(edition.id, pages, options.purpose, ready=writer.add)
        job.tell(composed.diagnostics, edition.id)
        if options.purpose == "press" and job.has_errors:
            continue
        job.progress.step("writing the PDF")
        pdf = writer.finish()
        job.tell(pdf.diagnostics)
        given = edition_path(options.output, edition, editions) if options.output else default_path(issue, edition)
        written.append((given, pdf.value, len(composed.value.pages)))
    if options.purpose == "press" and job.has_errors:
        return job.close(summary=True, tail="; nothing written")

    for path, data, _ in written:
        write_file(path, data)
    code = job.close()
    seconds = time.perf_counter() - began
    out = sys.stderr if options.json else sys.stdout
    for path, _, count in written:
        out.write(f"{path}: {count} page{'' if count == 1 else 's'}, {seconds:.2f} s, {job.summary}\n")
    return code


def run_dump(options: argparse.Namespace) -> int:
    """``layout dump``: the composed pages as text, or the copy of each article."""
    job = Job(options)
    job.read(steps=2)
    if job.issue is None:
        return job.close()
    issue = job.issue
    pages = parse_pages(options.pages, len(issue.edition.pages))
    edition, *_ = choose_editions(issue, "" if options.edition == "all" else options.edition)
    if options.words is not None:
        return _dump_words(job, options.words, edition)

    from layout.display.dump import dump
    from layout.engine import Engine

    job.progress.step("composing")
    composed = Engine(issue, job.hands).compose(edition.id, pages)
    job.tell(composed.diagnostics, edition.id)
    code = job.close()
    sys.stdout.write(dump(composed.value))
    return code


def run_edit(options: argparse.Namespace) -> int:
    """``layout edit``: the desk."""
    path = find_plan(options.issue) if options.issue else ""
    try:
        from gui.app import run  # the one place that knows of the desk: all else runs without Qt
    except ImportError as fault:
        if "PySide6" in str(fault) or ".so" in str(fault):
            raise CannotStart(f"the desk cannot start: {fault}") from None
        raise
    return run(path)


def _dump_words(job: Job, folder: str, edition: Edition) -> int:
    from layout.source.names import counted
    from layout.source.words import article_words

    for path, article in edition.articles.items():
        name = os.path.splitext(path)[0].replace("/", "-")
        write_file(os.path.join(folder, f"{name}.txt"), article_words(article).encode())
    code = job.close()
    sys.stdout.write(f"{folder}: {counted(len(edition.articles), 'article')}\n")
    return code


def run_schema(options: argparse.Namespace) -> int:
    """``layout schema``: the JSON Schema that editors complete with."""
    import json

    from layout.source.schema import json_schema

    sys.stdout.write(json.dumps(json_schema(options.kind), ensure_ascii=False, indent=2) + "\n")
    return DONE


# what the commands share


class Job:
    """One command's work on one issue: what was read, and everything there is to tell about it."""

    def __init__(self, options: argparse.Namespace) -> None:
        from layout.messages import Progress

        self.options = options
        self.path: str = find_plan(options.issue)
        self.issue: Issue | None = None
        self.progress: Progress = Progress(1)
        self._locations: Locations | None = None
        self._diagnostics: list[Diagnostic] = []

    def read(self, steps: int, *, writes: bool = False) -> None:
        """Read the issue; ``issue`` stays None where issue.yaml does not parse. ``writes``: a PDF will follow."""
        from layout.messages import Progress

        self.progress = Progress(steps)
        self.progress.step("reading")
        from layout.apart import done_apart, worth_forking

        if self.options.alone and worth_forking():
            self.issue, self._locations, diagnostics = done_apart(self._read, lambda: get_ready(writes))
        else:
            self.issue, self._locations, diagnostics = self._read()
        self.tell(diagnostics)

    def _read(self) -> tuple[Issue | None, Locations, tuple[Diagnostic, ...]]:
        from layout.source.reader import read_issue

        composed = read_issue(self.path)
        return composed.value.issue, composed.value.locations, composed.diagnostics

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
        from layout.source.printers import find_printer, read_printer
        from layout.source.report import FileReport, Report
        from layout.source.schema import ISSUE

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
        self.tell(report.sorted_diagnostics())
        self.issue = replace(issue, printer=printer)
        return self.issue

    def tell(self, diagnostics: Sequence[Diagnostic], edition: str = "") -> None:
        """Keep what there is to say (of an edition), with its places found in the files."""
        assert self._locations is not None
        self._diagnostics += [self._locations.resolve(diagnostic, edition) for diagnostic in diagnostics]

    @property
    def messages(self) -> tuple[Message, ...]:
        from layout.messages import make_messages

        severities = self.issue.printer.severities if self.issue is not None else {}
        return make_messages(self._diagnostics, os.path.basename(self.path), severities)

    @property
    def has_errors(self) -> bool:
        from layout.model.diagnostics import Severity

        return any(message.severity is Severity.ERROR for message in self.messages)

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


def get_ready(writes: bool) -> None:
    """Import what composes, and what writes, while another process reads."""
    from importlib import import_module

    import_module("layout.engine")
    if writes:
        import_module("layout.pdf.export")
        import_module("layout.pdf.document")  # ReportLab


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
            raise CannotStart(f"--pages {text}: the plan has {count} page{'' if count == 1 else 's'}")
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


def edition_path(given: str, edition: Edition, editions: Sequence[Edition]) -> str:
    """The file named by ``-o``; with several editions each but the first carries its name."""
    if edition is editions[0]:
        return given
    stem, extension = os.path.splitext(given)
    return f"{stem}-{edition.id}{extension}"


def default_path(issue: Issue, edition: Edition) -> str:
    """``out/NAME-NUMBER[-EDITION].pdf`` in the issue folder; the date stands in for a number."""
    name = slug(issue.paper.name.of(issue.edition.id)) or "issue"
    number = slug(issue.number) or issue.date.isoformat()
    suffix = f"-{edition.id}" if len(issue.editions) > 1 else ""
    return os.path.normpath(os.path.join(os.path.relpath(issue.folder), "out", f"{name}-{number}{suffix}.pdf"))


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
