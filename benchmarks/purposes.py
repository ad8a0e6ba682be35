"""Rendering for the press and for the screen against the plain render, in turns, in one run.

16 pages; cold processes, medians; pictures converted and adverts read before, so that only the work of every later
render counts. The press file is written without the re-check (``--no-recheck``), which is timed apart, as is the very
first render, which converts all pictures. Ends with 1 where a goal is missed and ``--strict`` is given.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from bench import SAMPLE, Contestant, count_pages, measure, measured_environment, race, verdict

#: How much longer than the plain render, without the re-check, and what the re-check may add in seconds.
GOAL, RECHECK_GOAL = 1.2, 1.5


def contestants(folder: Path, environment: dict[str, str]) -> tuple[Contestant, ...]:
    """The sample issue twice over, ready to be rendered in four ways; the plain one first."""
    make = (sys.executable, str(Path(__file__).with_name("issues.py")), str(SAMPLE), str(folder), "2")
    measure(make, environment)
    plan = str(folder / SAMPLE.name)
    script = Path(sys.executable).with_name("layout")
    layout = (str(script),) if script.exists() else (sys.executable, "-m", "layout")
    ways = {
        "plain": (sys.executable, str(Path(__file__).with_name("plain.py")), plan),
        "press": (*layout, "render", plan, "--for", "press", "--no-recheck", "-o"),
        "press, checked": (*layout, "render", plan, "--for", "press", "-o"),
        "screen": (*layout, "render", plan, "--for", "screen", "-o"),
    }
    return tuple(
        Contestant(name, (*command, str(pdf)), pdf, 16)
        for name, command in ways.items()
        for pdf in (folder / f"{name.replace(', ', '-')}.pdf",)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7, help="cold runs of each (default: %(default)s)")
    parser.add_argument("--strict", action="store_true", help="exit 1 where a goal is missed")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="layout-bench-"))
    environment = measured_environment(work / "cache")
    try:
        ways = contestants(work / "issue", environment)
        print("the sample issue twice over, 16 pages, cold: the plain render, for the press, for the screen")
        first = race(ways, 1, environment)
        shown = ", ".join(f"{way.name} {run.seconds:.2f} s" for way, run in zip(ways, first, strict=True))
        print(f"  (first runs, in which pictures are converted: {shown})")
        runs = race(ways, options.rounds, environment)
        print(f"  {'':16}{'clock':>9}{'ratio':>7}{'processor':>12}{'ratio':>7}{'peak':>10}{'pages':>7}{'file':>9}")
        for way, run in zip(ways, runs, strict=True):
            times = f"{run.seconds:7.3f} s{run.seconds / runs[0].seconds:7.2f}"
            times += f"{run.work:10.3f} s{run.work / runs[0].work:7.2f}"  # of the two what a busy machine spoils less
            size = way.pdf.stat().st_size / 2**20
            print(f"  {way.name:16}{times}{run.memory:6.0f} MiB{count_pages(way.pdf):7}{size:6.1f} MB")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    plain, press, checked, screen = (run.seconds for run in runs)
    met = [
        verdict("for the press against plain", press / plain, GOAL),
        verdict("for the screen against plain", screen / plain, GOAL),
        verdict("the re-check of the press file, seconds", checked - press, RECHECK_GOAL),
    ]
    return 1 if options.strict and not all(met) else 0


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent)  # the other programs of this folder are found from here
    sys.exit(main())
