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
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from layout import __version__
from layout.job import (
    CANNOT_START,
    DONE,
    FAULTY,
    CannotStart,
    Job,
    check_clock,
    check_pdf,
    choose_editions,
    find_plan,
    is_pdf,
    list_problems,
    parse_pages,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from layout.job import Reading
    from layout.model.issue import Edition, Issue

    _Commands = argparse._SubParsersAction["_Parser"]

FORMATS = (
    *("tabloid", "tabloid-uk", "berliner", "half-berliner", "a3", "a4", "letter", "half-letter", "a5"),
    *("pamphlet", "pamphlet-a5", "leaflet", "leaflet-a4", "leaflet-fold", "leaflet-fold-a4"),
    *("poster", "poster-a3", "poster-a4", "poster-letter"),
)
SCHEMES = ("pairs", "booklet", "two-up")
#: Points: thicker than 1 mm is board.
MOST_CREEP = 2.9
SCHEMAS = ("issue", "paper", "article", "styles", "template", "printer")

#: Where the name of a module is not the name of the package that brings it.
_DISTRIBUTIONS = {
    "PIL": "pillow",
    "yaml": "pyyaml",
    "markdown_it": "markdown-it-py",
    "mdit_py_plugins": "mdit-py-plugins",
    "fontTools": "fonttools",
}


def main(
    arguments: Sequence[str] | None = None, *, held: list[object] | None = None, reading: Reading | None = None
) -> int:
    """Run one command; the exit code comes back. ``held``, if given, takes what the command made and says that nothing
    else runs in this process and that it ends after: so it may fork, and need not take down what it made. ``reading``
    is a process that waits to be told which issue to read."""
    if arguments is None:
        arguments = sys.argv[1:]
    options = make_parser(*arguments[:1]).parse_args(arguments)
    options.alone, options.held, options.reading = held is not None, held, reading
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
        if collecting and held is None:  # it would first go through all that was made: 0.06 s after 16 pages
            gc.enable()


def _refuse(message: str, hint: str = "") -> int:
    sys.stderr.write(f"layout: {message}\n" + (f"    {hint}\n" if hint else ""))
    return CANNOT_START


class _Parser(argparse.ArgumentParser):
    """As wide as the terminal. argparse makes a formatter for every option, each of which would import shutil with its
    four compressors to ask how wide that is."""

    def __init__(self, **options: Any) -> None:
        columns = os.environ.get("COLUMNS", "")
        if not columns.isdecimal():
            columns = "80"
            with suppress(OSError):  # no terminal
                columns = str(os.get_terminal_size().columns)
        super().__init__(formatter_class=partial(argparse.HelpFormatter, width=(int(columns) or 80) - 2), **options)


def make_parser(command: str = "") -> argparse.ArgumentParser:
    """The commands and their options; of a ``command`` that there is, that alone: argparse asks for its words in the
    user's language with every one."""
    parser = _Parser(prog="layout", description="Make up a newspaper from an issue folder.")
    parser.add_argument("--version", action="version", version=f"layout {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in [_COMMANDS[command]] if command in _COMMANDS else _COMMANDS.values():
        add(commands)
    return parser


def _add_new(commands: _Commands) -> None:
    new = commands.add_parser("new", help="begin an issue in a new folder")
    new.add_argument("folder", metavar="FOLDER")
    new.add_argument(
        "--format",
        choices=FORMATS,
        default="tabloid",
        metavar="FORMAT",
        help="%(choices)s (default: %(default)s)",
    )
    new.add_argument("--pages", type=int, metavar="N", help="how many pages (a newspaper: 8)")
    new.add_argument("--language", default="en", metavar="CODE", help="the paper's language (default: %(default)s)")
    new.set_defaults(command=run_new)


def _add_check(commands: _Commands) -> None:
    check = commands.add_parser("check", help="compose an issue, or read a finished PDF, and report its problems")
    check.add_argument("issue", metavar="ISSUE.yaml|FILE.pdf", nargs="?")
    check.add_argument(
        "--printer", metavar="NAME", help="a printer profile, instead of the issue's (of a PDF: the house's)"
    )
    check.add_argument(
        "--list", action="store_true", help="list every problem that can be reported, and how grave it is"
    )
    _add_report_options(check)
    check.set_defaults(command=run_check)


def _add_render(commands: _Commands) -> None:
    render = commands.add_parser("render", help="make the PDF of an issue")
    render.add_argument("issue", metavar="ISSUE.yaml")
    render.add_argument("-o", dest="output", metavar="OUT.pdf", help="default: out/NAME-NUMBER[-EDITION].pdf")
    render.add_argument(
        "--for",
        dest="purpose",
        choices=("press", "proof", "screen"),
        default="press",
        help="press (default) and screen write nothing while there are errors; proof shows them on the pages; screen "
        "is small, in RGB and tagged for those who listen",
    )
    render.add_argument("--printer", metavar="NAME", help="a printer profile, instead of the issue's")
    render.add_argument("--edition", metavar="ID", default="", help="an edition, or all (default: the first)")
    render.add_argument("--pages", metavar="1,4-5", default="", help="only these places of the page plan")
    render.add_argument(
        "--version",
        type=int,
        choices=range(1, 1000),
        default=0,
        metavar="N",
        help="of a corrected page or file: its number goes into the name, and closed pages among --pages may differ",
    )
    render.add_argument(
        "--no-recheck",
        dest="recheck",
        action="store_false",
        help="do not open the finished press file again and check it before it is moved into place",
    )
    render.add_argument(
        "--sheet", action="store_true", help="write a delivery sheet for the print shop beside the press file"
    )
    _add_report_options(render)
    # for the desk alone, which has this done in a process of its own: texts that are not saved yet, and how far it is
    render.add_argument("--drafts", default="", help=argparse.SUPPRESS)
    render.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)
    render.set_defaults(command=run_render)


def _add_dump(commands: _Commands) -> None:
    dump = commands.add_parser("dump", help="print the composed pages as text")
    dump.add_argument("issue", metavar="ISSUE.yaml")
    dump.add_argument("--words", metavar="FOLDER", help="instead, write the copy of each article to a text file there")
    dump.add_argument("--edition", metavar="ID", default="", help="an edition (default: the first)")
    dump.add_argument("--pages", metavar="1,4-5", default="", help="only these places of the page plan")
    _add_report_options(dump, json=False)
    dump.set_defaults(command=run_dump)


def _add_explain(commands: _Commands) -> None:
    explain = commands.add_parser("explain", help="tell what was decided in a slot, and why")
    explain.add_argument("issue", metavar="ISSUE.yaml")
    explain.add_argument("slot", metavar="PAGE.SLOT", help="a place of the plan and a slot, as 2.foot")
    explain.add_argument("--edition", metavar="ID", default="", help="an edition (default: the first)")
    explain.add_argument(
        "--since", metavar="OTHER.yaml", default="", help="tell what changed since an earlier copy of the issue, too"
    )
    _add_report_options(explain, json=False)
    explain.set_defaults(command=run_explain)


def _add_impose(commands: _Commands) -> None:
    impose = commands.add_parser("impose", help="put two pages of a PDF on each sheet")
    impose.add_argument("file", metavar="FILE.pdf")
    impose.add_argument(
        "--as",
        dest="scheme",
        choices=SCHEMES,
        default="pairs",
        help="pairs (default): 8-1, 2-7 …, as presses want them; booklet: for sheets folded into each other; two-up: "
        "1, 2-3 …, for proofs",
    )
    impose.add_argument(
        "--creep", default="0 mm", metavar="LENGTH", help="of a booklet: the thickness of a sheet, as 0.1 mm"
    )
    impose.add_argument("-o", dest="output", metavar="OUT.pdf", help="default: FILE-SCHEME.pdf beside it")
    impose.set_defaults(command=run_impose)


def _add_edit(commands: _Commands) -> None:
    edit = commands.add_parser("edit", help="open the desk, the window in which an issue is made up")
    edit.add_argument("issue", metavar="ISSUE.yaml", nargs="?", default="")
    edit.set_defaults(command=run_edit)


def _add_schema(commands: _Commands) -> None:
    schema = commands.add_parser("schema", help="print the JSON Schema of a file, for editors")
    schema.add_argument("kind", choices=SCHEMAS, nargs="?", default="issue")
    schema.set_defaults(command=run_schema)


_COMMANDS: dict[str, Callable[[_Commands], None]] = {
    "new": _add_new,
    "check": _add_check,
    "render": _add_render,
    "dump": _add_dump,
    "explain": _add_explain,
    "impose": _add_impose,
    "edit": _add_edit,
    "schema": _add_schema,
}


def _add_report_options(parser: argparse.ArgumentParser, *, json: bool = True) -> None:
    parser.add_argument("--notes", action="store_true", help="print notes too, not only errors and warnings")
    if json:
        parser.add_argument("--json", action="store_true", help="print the problems as a JSON list on standard output")


# the commands


def run_new(options: argparse.Namespace) -> int:
    """``layout new``: an issue to begin with."""
    from layout.model.nouns import counted
    from layout.products.known import page_count
    from layout.scaffold import CannotScaffold, write_issue

    pages = page_count(options.format) if options.pages is None else options.pages
    try:
        plan = write_issue(options.folder, options.format, pages, options.language)
    except CannotScaffold as fault:
        raise CannotStart(str(fault)) from None
    except OSError as fault:
        raise CannotStart(f"cannot write {fault.filename or options.folder}: {fault.strerror}") from None
    sys.stdout.write(f"{plan}: {counted(pages, 'page')}. Next: layout render {plan}\n")
    return DONE


def run_check(options: argparse.Namespace) -> int:
    """``layout check``: every edition composed, nothing written; or a finished PDF read again."""
    if options.list:
        return list_problems(options)
    if options.issue is None:
        raise CannotStart("check: which issue? layout check ISSUE.yaml")
    if is_pdf(options.issue):
        return check_pdf(options)
    job = Job(options)
    job.read(steps=1)
    if job.issue is not None:
        from layout.engine import Engine

        if options.printer:
            job.with_printer(job.issue, options.printer)
        engine = Engine(job.issue, job.hands)
        job.hold(engine)
        for edition in job.issue.editions:
            job.progress.step(f"composing {edition.id}".rstrip())
            composed = engine.compose(edition.id)
            job.tell(composed.diagnostics, edition.id)
            job.judge(engine, composed.value, lambda: None)
    return job.close(summary=True)


def run_render(options: argparse.Namespace) -> int:
    """``layout render``: a PDF for each edition asked for."""
    began = time.perf_counter()
    check_clock(os.environ.get("SOURCE_DATE_EPOCH", ""))
    job = Job(options)
    job.read(steps=4 if options.purpose == "press" and options.recheck else 3, writes=True)
    if job.issue is None:
        return job.close()
    from layout.rendering import render  # all that composes: loaded while another process reads the issue

    return render(job, job.issue, began)


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
    engine = Engine(issue, job.hands)
    job.hold(engine)
    composed = engine.compose(edition.id, pages)
    job.tell(composed.diagnostics, edition.id)
    code = job.close()
    sys.stdout.write(dump(composed.value))
    return code


def run_explain(options: argparse.Namespace) -> int:
    """``layout explain``: what was decided in a slot, in words."""
    job = Job(options)
    job.read(steps=2)
    if job.issue is None:
        return job.close()
    from layout.explain import as_text, explain, explain_since, unknown_place
    from layout.model.issue import Target

    page, _, slot = options.slot.partition(".")
    if not (page.isdecimal() and slot):
        raise CannotStart(f"explain {options.slot}: wanted is a place of the plan and a slot, as 2.foot")
    target = Target(int(page[:6]), slot)
    edition, *_ = choose_editions(job.issue, "" if options.edition == "all" else options.edition)
    unknown = unknown_place(job.issue, edition, target)
    if unknown:
        raise CannotStart(f"explain {options.slot}: {unknown}")
    job.progress.step("composing")
    before = _earlier(options.since) if options.since else None
    if before is not None:
        sections = explain_since(before, job.issue, target, edition.id)
    else:
        sections = explain(job.issue, target, edition.id)
    code = job.close()
    sys.stdout.write(as_text(target, sections))
    return code


def _earlier(path: str) -> Issue:
    """An earlier copy of an issue, whose own faults are nobody's matter now."""
    from layout.source.reader import read_issue

    issue = read_issue(path).value.issue
    if issue is None:
        raise CannotStart(f"--since {path}: no issue can be read there")
    return issue


def run_impose(options: argparse.Namespace) -> int:
    """``layout impose``: two pages on each sheet."""
    from layout.model.units import parse_length
    from layout.pdf.imposition import impose
    from layout.target import write_file

    creep = parse_length(options.creep)
    if creep is None or creep.unit == "lines" or not 0 <= creep.points(0.0) <= MOST_CREEP:
        raise CannotStart(f"--creep {options.creep}: wanted is the thickness of a sheet, as 0.1 mm")
    if creep.value and options.scheme != "booklet":
        raise CannotStart(f"--creep is for --as booklet: in {options.scheme} no sheet lies within another")
    try:
        with open(options.file, "rb") as file:
            data = file.read()
    except OSError as fault:
        raise CannotStart(f"cannot read {options.file}: {fault.strerror}") from None
    made = impose(data, options.scheme, creep.points(0.0))
    for diagnostic in made.diagnostics:
        hint = f"\n    {diagnostic.hint}" if diagnostic.hint else ""
        sys.stderr.write(f"{options.file}: {diagnostic.severity} {diagnostic.code}: {diagnostic.message}{hint}\n")
    if not made.value:
        return FAULTY
    target = options.output or f"{os.path.splitext(options.file)[0]}-{options.scheme}.pdf"
    write_file(target, made.value)
    sys.stdout.write(f"{target}: {options.scheme}\n")
    return DONE


def run_edit(options: argparse.Namespace) -> int:
    """``layout edit``: the desk."""
    path = find_plan(options.issue) if options.issue else ""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise CannotStart("the desk needs a screen, and there is none here; layout render works without one")
    try:
        from gui.app import run  # the one place that knows of the desk: all else runs without Qt
    except ImportError as fault:
        if "PySide6" in str(fault) or ".so" in str(fault):
            raise CannotStart(f"the desk cannot start: {fault}") from None
        raise
    gc.enable()  # a window stays open for a night
    return run(path)


def _dump_words(job: Job, folder: str, edition: Edition) -> int:
    from layout.model.nouns import counted
    from layout.source.words import article_words
    from layout.target import write_file

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
