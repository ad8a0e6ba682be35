"""``make bench``: `layout render` against Typst on the same words and pictures, in turns, in one run.

Both place the same picture and advert files, as large and as often, and the copy of the same articles; every run of
ours is `layout render` for the press with exit code 0, and writes all pages. Every figure is the median of cold
processes: start and imports included, with hyphenation tables built and adverts already in the picture cache. The very
first run, which fills both, is timed apart. Both use all processors, Typst by threads, we by processes: "processor" is
the sum of all, "peak" the memory of the largest process. What every start imports is timed and counted besides: a paper
in English must not pay for languages that it does not use. This file imports little: Linux counts the memory of a
parent into its child's peak.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_issue" / "issue.yaml"
FONTS = ROOT / "fonts"

#: The goals of the project: 16 pages against Typst, and 64 pages against 16.
TYPST_GOAL, GROWTH_GOAL = 1.5, 4.4

_TYPST = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2], root=sys.argv[3], font_paths=[sys.argv[4]], ignore_system_fonts=True)
"""


#: What is imported for a render of an English paper, and what is in memory after one.
_IMPORTS = """
import sys
from layout.job import get_ready
get_ready(True, "press")
import layout.rendering, layout.source.reader
print(len(sys.modules))
"""
_RENDERED = """
import contextlib, io, sys
from layout.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    main(["render", sys.argv[1], "-o", sys.argv[2], "--no-recheck"])
print(len(sys.modules), *(name for name in sys.argv[3:] if name in sys.modules))
"""
#: What turns lines and parts text by Unicode's tables: a paper loads them where its copy asks for them.
_TABLES = (
    "layout.language.bidi", "layout.language.linebreak", "layout.language.breakclasses", "layout.text.kashida",
)  # fmt: skip

_COUNT = "import sys, pypdf; print(len(pypdf.PdfReader(sys.argv[1]).pages))"


class Run(NamedTuple):
    """One cold process: seconds on the clock, seconds of all processors, peak memory in MiB."""

    seconds: float
    work: float
    memory: float


class Contestant(NamedTuple):
    """A command to time, and the PDF it makes."""

    name: str
    command: tuple[str, ...]
    pdf: Path
    pages: int = 0  # that it must have; 0 for any


def measure(command: tuple[str, ...], environment: dict[str, str]) -> Run:
    """Run one command from start to end; where it fails its output is shown and the benchmark ends."""
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.stderr.write(output.read().decode("utf-8", "replace")[-4000:])
            sys.exit(f"bench: exit code {process.returncode} from {' '.join(command)}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measured_environment(cache: Path) -> dict[str, str]:
    """The user's environment, with caches of its own and with compiled modules kept (8 ms per 1,000 lines)."""
    environment = dict(os.environ, XDG_CACHE_HOME=str(cache))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def prepare(folder: Path, times: int, environment: dict[str, str]) -> tuple[Contestant, Contestant]:
    """The sample issue ``times`` over, ready to be rendered by us and by Typst."""
    repeat = (sys.executable, str(Path(__file__).with_name("issues.py")), str(SAMPLE), str(folder), str(times))
    subprocess.run(repeat, env=environment, check=True)
    plan = folder / SAMPLE.name
    script = Path(sys.executable).with_name("layout")  # what people run, where it is installed
    layout = (str(script),) if script.exists() else (sys.executable, "-m", "layout")
    words = folder / "words"
    subprocess.run(
        (*layout, "dump", str(plan), "--words", str(words)), env=environment, check=True, capture_output=True
    )
    dumped = subprocess.run((*layout, "dump", str(plan)), env=environment, check=True, capture_output=True, text=True)
    from peer import placed_pictures, write_peer

    document = folder / "peer.typ"
    write_peer(words.glob("*.txt"), placed_pictures(dumped.stdout, folder), document)
    ours, theirs = folder / "layout.pdf", folder / "typst.pdf"
    typst = (sys.executable, "-c", _TYPST, str(document), str(theirs), str(folder), str(FONTS))
    pages = sum(line.startswith("page ") for line in dumped.stdout.splitlines())
    return (
        # without the re-check of the finished file, which nobody else does
        Contestant("layout", (*layout, "render", str(plan), "-o", str(ours), "--no-recheck"), ours, pages),
        Contestant("typst", typst, theirs),
    )


def race(contestants: tuple[Contestant, ...], rounds: int, environment: dict[str, str]) -> list[Run]:
    """Medians of ``rounds`` cold runs each, in turns, so that a busy moment falls on all alike."""
    runs: list[list[Run]] = [[] for _ in contestants]
    for _ in range(rounds):
        for contestant, collected in zip(contestants, runs, strict=True):
            contestant.pdf.unlink(missing_ok=True)
            collected.append(measure(contestant.command, environment))
            pages = count_pages(contestant.pdf)
            if pages < max(1, contestant.pages):
                sys.exit(f"bench: {contestant.name} wrote {pages} pages instead of {contestant.pages or 'some'}")
    return [Run(*(statistics.median(column) for column in zip(*some, strict=True))) for some in runs]


def count_pages(pdf: Path) -> int:
    """The number of pages, counted in a process of its own so that this one stays small."""
    command = (sys.executable, "-c", _COUNT, str(pdf))
    return int(subprocess.run(command, capture_output=True, text=True, check=False).stdout or 0)


def count_words(folder: Path) -> int:
    """The words of running text that both set."""
    return sum(len(path.read_text("utf-8").split()) for path in (folder / "words").glob("*.txt"))


def report(folder: Path, contestants: tuple[Contestant, ...], runs: list[Run]) -> None:
    """A small table. The ratio is of the clock; where other programs are running, a second processor may be missing."""
    print(f"  {'':14}{'clock':>9}{'ratio':>7}{'processor':>12}{'peak':>10}{'pages':>7}{'file':>9}")
    for contestant, run in zip(contestants, runs, strict=True):
        times = f"{run.seconds:7.3f} s{run.seconds / runs[1].seconds:7.2f}{run.work:10.3f} s"
        size = contestant.pdf.stat().st_size / 2**20
        print(f"  {contestant.name:14}{times}{run.memory:6.0f} MiB{count_pages(contestant.pdf):7}{size:6.1f} MB")
    pictures = (folder / "peer.typ").read_text("utf-8").count("#image(")
    print(f"  ({count_words(folder):,} words and {pictures} pictures and adverts in each)")


def starting(plan: Path, folder: Path, rounds: int, environment: dict[str, str]) -> None:
    """What everybody pays at every start: the help, the imports of a render, and what they load."""
    script = Path(sys.executable).with_name("layout")
    layout = (str(script),) if script.exists() else (sys.executable, "-m", "layout")
    print(f"start\n  {'':14}{'clock':>9}{'processor':>12}{'modules':>10}")
    loaded = "import sys; from layout.cli import make_parser; make_parser(); print(len(sys.modules))"
    for name, command, counted in (
        ("layout --help", (*layout, "--help"), loaded),
        ("render imports", (sys.executable, "-c", _IMPORTS), _IMPORTS),
    ):
        runs = [measure(command, environment) for _ in range(rounds + 1)][1:]
        clock, work = (statistics.median(column) for column in list(zip(*runs, strict=True))[:2])
        print(f"  {name:14}{clock:7.3f} s{work:10.3f} s{_said(counted, environment):>10}")
    there = _said(_RENDERED, environment, str(plan), str(folder / "start.pdf"), *_TABLES).split()
    print(f"  (rendered: {there[0]} modules; of what other scripts need: {', '.join(there[1:]) or 'none'})")


def _said(code: str, environment: dict[str, str], *arguments: str) -> str:
    """What a piece of Python prints."""
    command = (sys.executable, "-c", code, *arguments)
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def verdict(what: str, ratio: float, goal: float) -> bool:
    """Say whether a goal is met."""
    met = ratio <= goal
    print(f"{what}: {ratio:.2f} (goal: at most {goal}) {'ok' if met else 'MISSED'}")
    return met


def _load() -> str:
    """How busy the machine is: with other programs running, the figures are worth little."""
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return f"load {busy:.1f} before the start" + (": figures of a busy machine!" if busy > 0.5 else "")


def main() -> int:
    """Time everything; 1 where ``--strict`` is given and a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7, help="cold runs of each (default: %(default)s)")
    parser.add_argument("--strict", action="store_true", help="exit 1 where a goal is missed")
    parser.add_argument("--no-spacing", action="store_true", help="leave the comparison of spacing out")
    parser.add_argument("--keep", metavar="FOLDER", help="work in this folder and keep it")
    options = parser.parse_args()

    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print("layout render for the press against Typst: the same words, pictures and adverts, cold, in turns")
    print(f"{processors} processors, Python {sys.version.split()[0]}; {_load()}")
    work = Path(options.keep or tempfile.mkdtemp(prefix="layout-bench-")).resolve()
    environment = measured_environment(work / "cache")
    met = []
    try:
        sixteen = Run(0, 0, 0)
        for title, times in (("sample issue", 1), ("16 pages", 2)):
            contestants = prepare(work / f"times-{times}", times, environment)
            print(title)
            first = race(contestants, 1, environment)
            print(f"  (first run, caches empty or other: {first[0].seconds:.2f} s, Typst {first[1].seconds:.2f} s)")
            runs = race(contestants, options.rounds, environment)
            report(work / f"times-{times}", contestants, runs)
            if times == 1:
                starting(work / "times-1" / SAMPLE.name, work, options.rounds, environment)
            sixteen, against = runs[0], runs[0].seconds / runs[1].seconds
        met.append(verdict("16 pages against Typst", against, TYPST_GOAL))

        large = prepare(work / "times-8", 8, environment)
        print("64 pages")
        race(large, 1, environment)
        runs = race(large, max(1, options.rounds // 2), environment)
        report(work / "times-8", large, runs)
        met.append(verdict("64 pages against 16", runs[0].seconds / sixteen.seconds, GROWTH_GOAL))
        print(f"peak memory, 64 pages against 16: {runs[0].memory / sixteen.memory:.2f}")
    finally:
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)

    spacing = Path(__file__).with_name("spacing.py")
    if spacing.exists() and not options.no_spacing:
        print("\nspacing", flush=True)
        met.append(subprocess.run([sys.executable, str(spacing)], check=False).returncode == 0)
    return 1 if options.strict and not all(met) else 0


if __name__ == "__main__":
    sys.exit(main())
