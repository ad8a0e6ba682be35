"""Spacing of justified text, ours beside Typst's and LuaLaTeX's: the same words, face, size and measures in one run,
all measured from their PDFs.

`python benchmarks/spacing.py` prints a table a measure and ends with 1 where ours is not the better. What counts
(typography's terms): the mean deviation of word space from the face's own, lines looser than 1.5 and 3 times that,
lines tighter than 0.8 of it, hyphens, ladders, and that letters and glyphs give no more than the house style lets them.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import typst
from prose import paragraphs
from stext import GUTTER, Spacing, measure_pdf

from layout.display.items import GlyphRun, Group, IssueDisplay, Mark, PageDisplay
from layout.fonts.book import FontBook
from layout.model.geometry import Rect
from layout.model.ink import BLACK
from layout.model.printer import PrinterProfile
from layout.model.units import mm
from layout.pdf.export import export_pdf
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.stylesheet import read_stylesheet
from layout.text.paragraph import Composer, Copy, CopySpan, Measure

HERE: Final = Path(__file__).parent
FONTS: Final = HERE.parent / "fonts"
WORDS: Final = 23_400
#: The legs in millimetres; the house's is the widest, five to a sheet of 11 x 17 in.
MEASURES: Final = (40.0, 45.0, 47.7)
LEGS: Final = 5
HEIGHT: Final = 1224.0
MARGIN: Final = (34.0, 40.0)
LINES: Final = 108
#: No more lines than these, in per cent, may be tighter than 0.8 of the face's space.
TIGHT: Final = 8.0
#: Hyphens in 100 lines beyond those of the engine with the fewest.
MORE_HYPHENS: Final = 3.0

SHEET: Final = read_stylesheet(Folders(""), Report())
BODY: Final = SHEET.styles["body"]
#: Typst with the limits of the house style, and with those that serve it best: of eight that were tried, the lowest
#: mean deviation, the fewest loose lines and hyphens (and twice the tight lines that the house would let pass).
_LETTERS: Final = "tracking: (min: -0.01em, max: 0.02em)"
HOUSE_LIMITS: Final = f", justification-limits: (spacing: (min: 80%, max: 133%), {_LETTERS})"
BEST_LIMITS: Final = f", justification-limits: (spacing: (min: 50%, max: 133%), {_LETTERS})"
LATEX: Final = ("lualatex", "--interaction=nonstopmode", "--halt-on-error")
NO_LATEX: Final = (
    "LuaLaTeX is left out: there is no lualatex here (Debian: texlive-luatex texlive-latex-recommended; `make bench`"
    " installs them where that is allowed)"
)


class Engine(NamedTuple):
    """One setting of the text: what it is called, its PDF's spacing, and the seconds it took."""

    name: str
    spacing: Spacing
    seconds: float


class Text(NamedTuple):
    """Paragraphs and the width of their legs in points."""

    paragraphs: list[str]
    leg: float

    @property
    def sheet(self) -> float:
        """The width of a sheet of five legs."""
        return 2 * MARGIN[0] + LEGS * self.leg + (LEGS - 1) * GUTTER


def ours(text: Text, target: Path) -> float:
    """Sets the text with our composer and writes its PDF; the seconds of text and lines, without the PDF."""
    fonts = FontBook(SHEET)
    began = time.perf_counter()
    composer = Composer(fonts)
    measures = (Measure(text.leg),)
    pages: list[list[GlyphRun]] = [[]]
    leg = line = 0
    for copy in text.paragraphs:
        for broken in composer.paragraph(Copy((CopySpan(copy, BODY, BLACK),), BODY, "en"), measures).lines:
            if line == LINES:
                leg, line = leg + 1, 0
                if leg == LEGS:
                    leg = 0
                    pages.append([])
            at = (MARGIN[0] + leg * (text.leg + GUTTER), MARGIN[1] + BODY.leading * (line + 1))
            pages[-1] += broken.place(*at)
            line += 1
    seconds = time.perf_counter() - began
    check_limits([run for page in pages for run in page])
    trim = Rect(0.0, 0.0, text.sheet, HEIGHT)
    shown = [
        PageDisplay(n, str(n), trim, 0.0, (Group(Mark("body"), 0.0, 0.0, tuple(runs)),))
        for n, runs in enumerate(pages, 1)
    ]
    issue = IssueDisplay("Spacing", "en", "2026-01-01", "", tuple(shown))
    target.write_bytes(export_pdf(issue, fonts, PrinterProfile("plain"), purpose="proof"))
    return seconds


def check_limits(runs: list[GlyphRun]) -> None:
    """That letters and glyphs give no more than the house style lets them, line by line; else the benchmark ends."""
    hair = 1e-9
    least, most = BODY.letter_space
    narrow, wide = BODY.glyph_scale
    for run in runs:
        if (
            not least - hair <= run.letter_space / run.size <= most + hair
            or not narrow - hair <= run.scale <= wide + hair
        ):
            sys.exit(f"spacing: beyond the house's limits: {run.text!r} {run.letter_space} pt, {run.scale}")


def by_typst(limits: str) -> Callable[[Text, Path], float]:
    """Typst with justification limits, or with none; the seconds of the whole."""

    def run(text: Text, target: Path) -> float:
        escaped = [re.sub(r"([\\#$*_`<>@\[\]=~/'\"+-])", r"\\\1", copy) for copy in text.paragraphs]
        source = (HERE / "spacing.typ").read_text("utf-8").replace("LIMITS", limits).replace("SHEET", f"{text.sheet}")
        document = target.with_suffix(".typ")
        document.write_text(source.replace("TEXT", "\n\n".join(escaped)), "utf-8")
        began = time.perf_counter()
        typst.compile(str(document), output=str(target), font_paths=[str(FONTS)], ignore_system_fonts=True)
        return time.perf_counter() - began

    return run


def by_latex(text: Text, target: Path) -> float:
    """LuaLaTeX with microtype; the seconds of the whole."""
    escaped = [re.sub(r"([#$%&_{}])", r"\\\1", copy) for copy in text.paragraphs]
    source = (HERE / "spacing.tex").read_text("utf-8").replace("FONTS", f"{FONTS}/").replace("LEG", f"{text.leg:.4f}")
    document = target.with_suffix(".tex")
    document.write_text(source.replace("TEXT", "\n\n".join(escaped)), "utf-8")
    began = time.perf_counter()
    done = subprocess.run(
        (*LATEX, document.name), cwd=document.parent, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode or not target.exists():
        sys.exit(f"spacing: lualatex failed\n{done.stdout[-2000:]}")
    return time.perf_counter() - began


def engines() -> dict[str, Callable[[Text, Path], float]]:
    """All engines that are here, ours first."""
    found = {
        "ours": ours,
        "Typst": by_typst(""),
        "Typst, house limits": by_typst(HOUSE_LIMITS),
        "Typst, best limits": by_typst(BEST_LIMITS),
    }
    if shutil.which(LATEX[0]):
        found["LuaLaTeX + microtype"] = by_latex
    return found


def compare(folder: Path, text: Text) -> list[Engine]:
    """All engines on one text."""
    found = []
    for name, run in engines().items():
        target = folder / (re.sub(r"\W+", "-", name.lower()) + f"-{text.leg:.0f}.pdf")
        seconds = run(text, target)
        found.append(Engine(name, measure_pdf(target, text.leg), seconds))
    return found


def faults(found: list[Engine]) -> list[str]:
    """In what ours is not as good as each of the others."""
    mine = found[0].spacing
    told = []
    for other in found[1:]:
        its = other.spacing
        for better, what in (
            (mine.deviation < its.deviation, "mean deviation"),
            (mine.loose < its.loose or mine.loose == 0, "lines over 1.5"),
            (mine.wide < its.wide or mine.wide == 0, "lines over 3"),
            (mine.hyphens <= its.hyphens + MORE_HYPHENS, "hyphens"),
        ):
            if not better:
                told.append(f"{what}: not better than {other.name}")
    if mine.ladders:
        told.append(f"{mine.ladders} ladders")
    if mine.tight >= TIGHT:
        told.append(f"{mine.tight:.1f} % of the lines are tight")
    return told


def report(found: list[Engine], millimetres: float) -> None:
    """The table of one measure."""
    print(f"legs of {millimetres} mm")
    print(f"  {'':<21}lines  mean|g-1|  >1.5x %  >2x %  >3x %  <0.8x %  hyphens/100  ladders  seconds")
    for name, s, seconds in found:
        print(
            f"  {name:<21}{s.lines:5}  {s.deviation:9.3f}  {s.loose:7.1f}  {s.very_loose:5.1f}  {s.wide:5.2f}"
            f"  {s.tight:7.1f}  {s.hyphens:11.1f}  {s.ladders:7}  {seconds:7.2f}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", metavar="FOLDER", help="leave the PDFs there")
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--seed", type=int, default=47)
    asked = parser.parse_args()
    texts = paragraphs(asked.words, asked.seed)
    size = f"{BODY.size:g}/{BODY.leading:g} pt"
    print(f"{sum(len(text.split()) for text in texts):,} words at {size}, word space by the face's own (0.235 em)")
    told = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(os.path.abspath(asked.keep or temporary))
        folder.mkdir(parents=True, exist_ok=True)
        for millimetres in MEASURES:
            found = compare(folder, Text(texts, mm(millimetres)))
            report(found, millimetres)
            told += [f"{millimetres} mm, {fault}" for fault in faults(found)]
    if not shutil.which(LATEX[0]):
        print(NO_LATEX)
    for fault in told:
        print("FAIL", fault)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
