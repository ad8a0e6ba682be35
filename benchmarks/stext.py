"""A PDF comes in, the spacing of its justified lines goes out, read by `mutool draw -F stext`.

The gap of a line is the mean white between its words by the face's own space, whatever made it: a space character,
a moved word, letter space. Lines count as justified when they have two words and end at their leg's edge
(hanging marks within 4 pt of it).
"""

import html
import re
import statistics
import subprocess
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

#: Source Serif 4 SmText's own space, in em.
SPACE: Final = 0.235
SIZE: Final = 9.0
#: Between two legs; wide, so that marks that hang into it from both sides leave no doubt where a leg ends.
GUTTER: Final = 24.0
#: White narrower than this share of an em is part of a word.
WORD_GAP: Final = 0.09
_CHAR: Final = re.compile(r'<char quad="([^"]+)" x="([-\d.]+)" y="([-\d.]+)"[^>]* c="([^"]*)"')


class Spacing(NamedTuple):
    """Shares in per cent of the justified lines, hyphens in 100 lines of all; a ladder is three hyphens in a row."""

    lines: int
    justified: int
    deviation: float
    loose: float
    very_loose: float
    wide: float
    tight: float
    hyphens: float
    ladders: int


class _Line(NamedTuple):
    left: float
    right: float
    words: list[tuple[float, float, str]]


def measure_pdf(pdf: Path, leg: float) -> Spacing:
    """The spacing of all lines of a PDF set in legs of one width."""
    drawn = subprocess.run(
        ["mutool", "draw", "-F", "stext", "-o", "-", str(pdf)], capture_output=True, text=True, check=True
    ).stdout
    gaps: list[float] = []
    total = hyphens = ladders = 0
    for page in drawn.split("<page ")[1:]:
        for lines in _legs(page, leg):
            edge = Counter([round(line.right) for line in lines]).most_common(1)[0][0]
            row = 0
            for line in lines:
                total += 1
                hyphened = line.words[-1][2][-1] in "-\u2010\u00ad" and len(line.words[-1][2]) > 1
                hyphens += hyphened
                row = row + 1 if hyphened else 0
                ladders += row == 3
                if abs(line.right - edge) <= 4 and len(line.words) > 1:
                    white = [b[0] - a[1] for a, b in zip(line.words, line.words[1:], strict=False)]
                    gaps.append(statistics.fmean(white) / (SPACE * SIZE))
    count = len(gaps)

    def share(limit: float) -> float:
        return 100 * sum(g > limit for g in gaps) / count

    return Spacing(
        total,
        count,
        sum(abs(g - 1) for g in gaps) / count,
        share(1.5),
        share(2.0),
        share(3.0),
        100 * sum(g < 0.795 for g in gaps) / count,
        100 * hyphens / total,
        ladders,
    )


def _legs(page: str, leg: float) -> list[list[_Line]]:
    """The lines of each leg from its head down. A leg is known by the left edges that many lines share."""
    signs = []
    for quad, x, y, character in _CHAR.findall(page):
        printed = html.unescape(character)
        if printed.strip() or printed == "\u00ad":
            signs.append((float(x), float(quad.split()[2]), float(y), printed))
    rows: dict[int, list[tuple[float, float, float, str]]] = {}
    for sign in signs:
        rows.setdefault(round(sign[2] * 2), []).append(sign)
    starts = Counter([round(x) for x, _, _, _ in signs])
    left = min(starts)
    legs: dict[int, list[_Line]] = {}
    for key in sorted(rows):
        parts: dict[int, list[tuple[float, float, float, str]]] = {}
        for sign in rows[key]:
            # a mark may hang to the left of its leg by some points, and to the right of it
            parts.setdefault(int((sign[0] - left + 5.0) // (leg + GUTTER)), []).append(sign)
        for number, part in parts.items():
            words = _words(sorted(part))
            legs.setdefault(number, []).append(_Line(words[0][0], words[-1][1], words))
    return [legs[number] for number in sorted(legs) if len(legs[number]) >= 6]


def _words(signs: list[tuple[float, float, float, str]]) -> list[tuple[float, float, str]]:
    words: list[tuple[float, float, str]] = []
    for left, right, _, character in signs:
        if words and left - words[-1][1] <= WORD_GAP * SIZE:
            begin, _, text = words[-1]
            words[-1] = (begin, right, text + character)
        else:
            words.append((left, right, character))
    return words
