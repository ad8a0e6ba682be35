"""A page from scratch, by the pure program and the compiled one, and what Typst takes for plain text in the same run.

The pages are generated ones, every built-in template in four formats, composed by a new engine that knows none of their
words; the first page of each issue is left out, for it opens the fonts. Other programs' time is not ours: of three
turns, in which the programs take turns, the quickest counts, page by page. The goals are of a machine on which Typst
sets 23,400 words in 0.24 s (12 ms in the mean, 40 at worst): here they are told in proportion to what it needs now.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from generated import generate, stock
from prose import paragraphs

from layout.engine import Engine

ROOT: Final = Path(__file__).resolve().parent.parent
COMPILED: Final = Path(sys.prefix) / "compiled" / "program"
FORMATS: Final = ("tabloid", "tabloid-uk", "berliner", "half-berliner")
#: Milliseconds in the mean and at worst where Typst needs so many seconds.
MEAN, WORST, TYPST = 12.0, 40.0, 0.24
WORDS: Final = 23_400
TURNS: Final = 3

_TYPST: Final = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True)
"""
_SHEET: Final = """#set page(width: 11in, height: 17in, columns: 5, margin: 0.5in)
#set text(font: "Source Serif 4", size: 9pt, lang: "en", hyphenate: true)
#set par(justify: true, leading: 2pt, first-line-indent: 8pt)
#set columns(gutter: 12pt)
"""


def timed(folder: Path) -> list[float]:
    """Milliseconds of processor for each page, by the program that this process has imported."""
    gc.disable()  # as the command does
    taken = []
    for seed, sheet in enumerate(FORMATS):
        issue = generate(stock(folder / sheet, sheet), seed, (), 0).engine.issue
        engine = Engine(issue)
        for number in range(1, len(issue.edition.pages) + 1):
            began = time.thread_time()
            engine.compose(pages=(number,))
            if number > 1:
                taken.append(1000 * (time.thread_time() - began))
    return taken


def apart(program: Path, folder: Path) -> list[float]:
    """The same in a process of its own, by the program in a folder."""
    environment = dict(os.environ, PYTHONPATH=str(program))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = (sys.executable, __file__, "--once", str(folder))
    found: list[float] = json.loads(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
    return found


def peer(folder: Path) -> float | None:
    """Seconds that Typst takes for the words of eight plain pages; None where it is not there."""
    source = folder / "peer.typ"
    text = "\n\n".join(paragraphs(WORDS))
    source.write_text(_SHEET + "".join(c for c in text if c not in "#$*_@<"), "utf-8")
    command = (sys.executable, "-c", _TYPST, str(source), str(folder / "peer.pdf"), str(ROOT / "fonts"))
    times = []
    for _ in range(5):
        began = time.perf_counter()
        if subprocess.run(command, check=False, capture_output=True).returncode:
            return None
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def main() -> int:
    """Prints the table; 1 where ``--strict`` is given and the compiled program misses a goal."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--once", type=Path, metavar="FOLDER", help="only time this program's pages, as JSON")
    parser.add_argument("--strict", action="store_true", help="exit 1 where a goal is missed")
    options = parser.parse_args()
    if options.once:
        print(json.dumps(timed(options.once)))
        return 0
    programs = {"pure": ROOT} | ({"compiled": COMPILED} if COMPILED.is_dir() else {})
    best: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="layout-scratch-") as place:
        folder = Path(place)
        seconds = peer(folder)
        for turn in range(TURNS):
            for name, program in programs.items():
                found = apart(program, folder / f"{name}-{turn}")
                best[name] = [min(pair) for pair in zip(best.get(name, found), found, strict=True)]
    share = (seconds or TYPST) / TYPST
    print(f"a page from scratch, of {len(best['pure'])} generated pages")
    met = True
    for name, times in best.items():
        mean, worst = statistics.mean(times), max(times)
        met = mean <= MEAN * share and worst <= WORST * share
        print(f"  {name:10}{mean:6.1f} ms of processor in the mean, {worst:6.1f} at worst")
    if seconds is None:
        print("  (Typst is not there to compare with)")
        return 0
    print(f"  Typst sets {WORDS:,} plain words in {seconds:.2f} s, start included: {share:.1f} times the reference's")
    verdict = "ok" if met else "MISSED"
    print(f"  goals in proportion: {MEAN * share:.0f} ms in the mean, {WORST * share:.0f} at worst {verdict}")
    return 1 if options.strict and not met else 0


if __name__ == "__main__":
    sys.exit(main())
