"""Lines in two directions are read as they were written: by poppler on pages of either direction, and by pypdf."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from layout.display.items import GlyphRun, Group, Item, Mark, PageDisplay
from layout.model.geometry import Rect
from layout.pdf.lettering import Lettering
from layout.pdf.reading import in_reading_order, runs_rightwards, turns
from tests.acceptance.test_declaration import unmarked

if TYPE_CHECKING:
    from tests.pdf.conftest import Case, Pdf, Write

FACES = ("NotoSerifHebrew-Regular", "NotoNaskhArabic-Regular", "SourceSerif4SmText-Regular")
#: Enough to make a page one that is read from left to right.
ENGLISH = "This page is read from left to right by all who count its letters, so many words of English"
HEBREW = 'הקשיבו לרדיו אלדר, 98.4 FM. העלו לקומה העליונה (אנשים) בשנת 1948-1950: צה"ל!'
POINTED = "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ."
ARABIC = "استمعوا إلى راديو ألدر على 98.4 إف إم، أو اتصلوا بالرقم 555 ليلًا أو نهارًا؟"
VOWELLED = "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ، لِأَنَّهُ «قَالَ» فِي 1948 ذٰلِكَ!"
TEXTS = (HEBREW, POINTED, ARABIC, VOWELLED)


def lettering(case: "Case") -> Lettering:
    return Lettering(tuple(case.face(name) for name in FACES), 9.0)


def set_lines(case: "Case", *lines: str, width: float = 580.0) -> tuple[GlyphRun, ...]:
    """Lines of type, those from right to left at the right."""
    letters = lettering(case)
    found: list[GlyphRun] = []
    for number, line in enumerate(lines):
        y = 30.0 + 12.0 * number
        leftwards = re.match("[\u0590-\u08ff]", line) is not None
        found += letters.set_right(line, width, y) if leftwards else letters.set(line, 20.0, y)
    return tuple(found)


def page_of(runs: tuple[GlyphRun, ...]) -> PageDisplay:
    return PageDisplay(1, "1", Rect(0.0, 0.0, 600.0, 200.0), 0.0, (Group(Mark("article"), 0.0, 0.0, runs),))


def poppler(pdf: "Pdf", *options: str) -> str:
    return re.sub("[\u202a-\u202c]", "", pdf.tool("pdftotext", *options, "FILE", "-"))


def by_pypdf(path: Path) -> str:
    return " ".join(pypdf.PdfReader(path).pages[0].extract_text().split())


def words(text: str) -> list[str]:
    """Letters and digits with their marks."""
    return re.findall("(?:[^\\W_]|[\u05b0-\u05c7\u064b-\u0670])+", text)


@pytest.mark.parametrize("text", TEXTS)
def test_a_page_from_right_to_left_is_read_to_the_letter(case: "Case", write: "Write", text: str) -> None:
    pdf = write(page_of(set_lines(case, text)))
    told = poppler(pdf).split()
    # a stop after Latin or digits goes to their other side unless it is told to be a line of its own
    assert told == text.replace("FM.", "FM .").replace("1950:", "1950 :").split()
    assert by_pypdf(pdf.path) == text


@pytest.mark.parametrize("text", TEXTS)
def test_on_a_page_from_left_to_right_words_and_signs_come_in_order(case: "Case", write: "Write", text: str) -> None:
    pdf = write(page_of(set_lines(case, *[ENGLISH] * 3, text)))
    # poppler takes a vowel at the left end of a stretch for none of its letters: no program's file is read otherwise
    told, known = (map(unmarked, (poppler(pdf), text))) if text == VOWELLED else (poppler(pdf), text)
    assert "".join(told.split()).endswith("".join(known.split()))
    assert words(told)[-len(words(known)) :] == words(known)
    assert by_pypdf(pdf.path).endswith(text)


@pytest.mark.parametrize("text", [HEBREW, ARABIC.replace("\u064b", "")])
def test_what_is_drawn_is_drawn_as_it_is_read(case: "Case", write: "Write", text: str) -> None:
    """pdftotext -raw takes it as it comes; only words with several marks to a letter are told in parts."""
    assert words(poppler(write(page_of(set_lines(case, text))), "-raw")) == words(text)


def test_hebrew_and_arabic_in_a_line_of_english(case: "Case", write: "Write") -> None:
    text = "He said שָׁלוֹם, and 5 left; مَرْحَبًا too."
    pdf = write(page_of(set_lines(case, ENGLISH, text)))
    assert " ".join(poppler(pdf).split()).endswith(text)
    assert by_pypdf(pdf.path).endswith(text)


def test_nothing_is_moved_that_can_be_seen(case: "Case") -> None:
    """Every glyph stands where it did; baselines go down by hundredths of a point."""
    runs = set_lines(case, *[ENGLISH] * 3, HEBREW, VOWELLED)
    told, _, telling = in_reading_order(runs, (), runs_rightwards(page_of(runs).groups))
    assert telling
    before, after = glyphs(runs), glyphs(told)
    assert [glyph[:2] for glyph in after] == [glyph[:2] for glyph in before]
    assert all(0 <= low - high < 0.25 for (*_, high), (*_, low) in zip(before, after, strict=True))


def glyphs(items: tuple[Item, ...]) -> list[tuple[float, bytes, float]]:
    """Where each glyph stands across, which it is, and its baseline, in the order of lines and from left to right."""
    found = []
    for run in items:
        assert isinstance(run, GlyphRun)
        for word, at in zip(run.words, run.at, strict=True):
            pen = run.x + at
            for number, advance in enumerate(word.advances):
                found.append((round(pen, 3), word.glyphs[2 * number : 2 * number + 2], run.y))
                pen += advance * run.size / word.upem
    return sorted(found, key=lambda glyph: (int(glyph[2] // 12.0), glyph[0], glyph[1]))


def test_lines_in_one_direction_are_left_alone(case: "Case") -> None:
    runs = set_lines(case, ENGLISH, "Καλημέρα κόσμε, 2026!")
    assert not turns(runs)
    assert in_reading_order(runs, (1,), True) == (runs, (1,), [])
