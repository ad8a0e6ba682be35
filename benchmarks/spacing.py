"""Spacing of justified text, ours beside Typst's: the same words, face, size and measure in one run, both measured
from their PDFs.

`python benchmarks/spacing.py` prints a table and ends with 1 where ours is not the better. What counts (typography's
terms): the mean deviation of word space from the face's own, lines looser than 1.5 and 3 times that, hyphens, ladders.
"""

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

import typst
from prose import paragraphs
from stext import Spacing, measure_pdf

from layout.display.items import GlyphRun, Group, IssueDisplay, Mark, PageDisplay
from layout.fonts.book import FontBook
from layout.model.geometry import Rect
from layout.model.ink import BLACK
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.model.styles import FaceFamily, Style, Stylesheet
from layout.pdf.export import export_pdf
from layout.text.paragraph import Composer, Copy, CopySpan, Measure

HERE: Final = Path(__file__).parent
FONTS: Final = HERE.parent / "fonts"
WORDS: Final = 23_400
#: The house's leg: 47.7 mm, five to a sheet of 11 x 17 in, 12 pt apart.
LEG: Final = 135.2
GUTTER: Final = 12.0
LEGS: Final = 5
LEADING: Final = 10.5
SHEET: Final = (792.0, 1224.0)
MARGIN: Final = (34.0, 40.0)
LINES: Final = 108

BODY: Final = Style(
    name="body",
    face="text",
    size=9.0,
    leading=LEADING,
    align="justify",
    word_space=(0.8, 1.0, 1.33),
    letter_space=(-0.01, 0.02),
    glyph_scale=(0.98, 1.02),
    hyphenate=True,
    hang=1.0,
    figures="old-style",
)
LIMITS: Final = ", justification-limits: (spacing: (min: 80%, max: 133%), tracking: (min: -0.01em, max: 0.02em))"


class Engine(NamedTuple):
    """One setting of the text: what it is called, its PDF's spacing, and the seconds it took."""

    name: str
    spacing: Spacing
    seconds: float


def book() -> FontBook:
    """The one face of this benchmark."""
    sheet = Stylesheet(FrozenMap({"body": BODY}), FrozenMap({"text": FaceFamily("text", ("Source Serif 4 SmText",))}))
    return FontBook(sheet, ())


def ours(texts: list[str], target: Path) -> float:
    """Sets the text with our composer and writes its PDF; the seconds of text and lines, without the PDF."""
    fonts = book()
    began = time.perf_counter()
    composer = Composer(fonts)
    measures = (Measure(LEG),)
    pages: list[list[GlyphRun]] = [[]]
    leg = line = 0
    for text in texts:
        for broken in composer.paragraph(Copy((CopySpan(text, BODY, BLACK),), BODY, "en"), measures).lines:
            if line == LINES:
                leg, line = leg + 1, 0
                if leg == LEGS:
                    leg = 0
                    pages.append([])
            pages[-1] += broken.place(MARGIN[0] + leg * (LEG + GUTTER), MARGIN[1] + LEADING * (line + 1))
            line += 1
    seconds = time.perf_counter() - began
    trim = Rect(0.0, 0.0, *SHEET)
    shown = [
        PageDisplay(n, str(n), trim, 0.0, (Group(Mark("body"), 0.0, 0.0, tuple(runs)),))
        for n, runs in enumerate(pages, 1)
    ]
    issue = IssueDisplay("Spacing", "en", "2026-01-01", "", tuple(shown))
    target.write_bytes(export_pdf(issue, fonts, PrinterProfile("plain"), purpose="proof"))
    return seconds


def theirs(texts: list[str], target: Path, limits: str) -> float:
    """Sets the text with Typst; the seconds of the whole."""
    escaped = [re.sub(r"([\\#$*_`<>@\[\]=~/'\"+-])", r"\\\1", text) for text in texts]
    source = (HERE / "spacing.typ").read_text("utf-8").replace("LIMITS", limits)
    document = target.with_suffix(".typ")
    document.write_text(source.replace("TEXT", "\n\n".join(escaped)), "utf-8")
    began = time.perf_counter()
    typst.compile(str(document), output=str(target), font_paths=[str(FONTS)], ignore_system_fonts=True)
    return time.perf_counter() - began


def compare(folder: Path, words: int = WORDS, seed: int = 47) -> list[Engine]:
    """All engines on one text."""
    texts = paragraphs(words, seed)
    found = []
    for name, limits in (("ours", None), ("typst", ""), ("typst, letter fit", LIMITS)):
        target = folder / (name.replace(", ", "-").replace(" ", "-") + ".pdf")
        seconds = ours(texts, target) if limits is None else theirs(texts, target, limits)
        found.append(Engine(name, measure_pdf(target, LEG), seconds))
    return found


def faults(engines: list[Engine]) -> list[str]:
    """In what ours is not as good as each of the others."""
    mine = engines[0].spacing
    found = []
    for other in engines[1:]:
        its = other.spacing
        for better, what in (
            (mine.deviation < its.deviation, "mean deviation"),
            (mine.loose < its.loose or mine.loose == 0, "lines over 1.5"),
            (mine.wide < its.wide or mine.wide == 0, "lines over 3"),
            (mine.hyphens <= its.hyphens + 3.0, "hyphens"),
            (mine.ladders < its.ladders or mine.ladders == 0, "ladders"),
        ):
            if not better:
                found.append(f"{what}: not better than {other.name}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", metavar="FOLDER", help="leave the PDFs there")
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--seed", type=int, default=47)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(asked.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        engines = compare(folder, asked.words, asked.seed)
    print(f"{'engine':<20} lines  mean|g-1|  >1.5x %  >2x %  >3x %  <0.8x %  hyphens/100  ladders  seconds")
    for name, s, seconds in engines:
        print(
            f"{name:<20} {s.lines:5}  {s.deviation:9.3f}  {s.loose:7.1f}  {s.very_loose:5.1f}  {s.wide:5.2f}"
            f"  {s.tight:7.1f}  {s.hyphens:11.1f}  {s.ladders:7}  {seconds:7.2f}"
        )
    found = faults(engines)
    for fault in found:
        print("FAIL", fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
