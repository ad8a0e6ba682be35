"""Arabic lines that would be spaced wide: which strokes are drawn out, and how the line comes out of it."""

from dataclasses import replace

import pytest

from layout.fonts.face import Face
from layout.model.styles import Style
from layout.pdf.extraction import glyph_texts
from layout.pdf.fonts import FontSheet
from layout.text.justify import LEAST_GAP
from layout.text.kashida import FROM, place
from layout.text.line import BrokenLine
from layout.text.paragraph import Composer, Measure

from .house import BODY, BOOK, copy_of

TEXT = "لكل إنسان الحق على قدم المساواة التامة مع الآخرين في أن تنظر قضيته أمام محكمة مستقلة نزيهة نظرا عادلا علنيا"
STYLE = replace(BODY, hang=0.0, letter_space=(0.0, 0.0), glyph_scale=(1.0, 1.0))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("المساواة", ("المس", "اواة")),  # after seen
        ("بصفته", ("بص", "فته")),
        ("محكمة", ("محكم", "ة")),  # before the last ha
        ("كتاب", None),  # alef does not join, and ba is alone
        ("الكتب", ("الكت", "ب")),
        ("عادلا", None),  # lam-alef
        ("الله", None),
        ("من", None),
        ("نزيهة", ("نزيه", "ة")),
        ("الحقوق", None),  # waw does not join
        ("علنيًّا", ("علنيًّ", "ا")),  # the marks stay with their letter
        ("word", None),
    ],
)
def test_where_a_stroke_is_drawn_out(word: str, parts: tuple[str, str] | None) -> None:
    at, rank = place(word)
    assert (at >= 0) == (rank > 0) == (parts is not None)
    if parts is not None:
        assert (word[: at + 1], word[at + 1 :]) == parts


def lines_of(style: Style, width: float) -> tuple[BrokenLine, ...]:
    return Composer(BOOK).paragraph(copy_of(TEXT, style, "ar"), (Measure(width),)).lines


@pytest.mark.parametrize("width", [110.0, 125.0, 140.0, 170.0])
def test_lines_are_full_and_less_wide(width: float) -> None:
    with_strokes, without = lines_of(STYLE, width), lines_of(replace(STYLE, kashida=0.0), width)
    drawn = 0
    for line, plain in zip(with_strokes[:-1], without[:-1], strict=True):
        runs = line.place(0.0, 0.0)
        assert max(run.x + run.width for run in runs) == pytest.approx(width, abs=0.05)
        assert LEAST_GAP <= line.gap <= plain.gap + 1e-6
        words = [word for run in runs for word in run.words]
        assert sum("\u2060" in word.text for word in words) <= len(words) / 2
        if line.gap < plain.gap - 1e-6:
            drawn += 1
            assert plain.gap > FROM
        assert "".join(word.text for word in words).replace("\u2060", "") == "".join(
            word.text for run in plain.place(0.0, 0.0) for word in run.words
        )
    assert drawn
    assert not any("\u2060" in word.text for run in with_strokes[-1].place(0.0, 0.0) for word in run.words)


def test_a_stroke_is_the_fonts_own_and_no_longer_than_allowed() -> None:
    found = 0
    for line in lines_of(STYLE, 125.0):
        for run in line.place(0.0, 0.0):
            face: Face = BOOK.by_id(run.face)
            tatweel = face.glyph(0x640)
            for word in run.words:
                glyphs = [int.from_bytes(word.glyphs[at : at + 2], "big") for at in range(0, len(word.glyphs), 2)]
                strokes = [n for n, glyph in enumerate(glyphs) if glyph == tatweel]
                if not strokes:
                    continue
                found += 1
                assert strokes == list(range(strokes[0], strokes[-1] + 1))
                assert all(0 < word.advances[n] <= face.advance(tatweel) for n in strokes)
                assert sum(word.advances[n] for n in strokes) <= 0.35 * word.upem + 1
                assert word.width == sum(word.advances)
                assert list(word.clusters) == sorted(word.clusters, reverse=True)
                told = "".join(reversed(glyph_texts(word)))
                assert told == word.text
                assert FontSheet(b"F1", face).piece(word, run.size).width == round(word.width * 1000 / word.upem)
    assert found


def test_other_lines_have_none() -> None:
    for style in (replace(STYLE, align="left"), replace(STYLE, kashida=0.0)):
        for line in lines_of(style, 125.0):
            assert not any("\u2060" in word.text for run in line.place(0.0, 0.0) for word in run.words)
