"""Paragraphs in Arabic, Hebrew, Devanagari, Bengali and Tamil against a browser's: broken into our lines, the same
words in the same font file are the same glyphs in the same order in Chromium."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from layout.fonts.book import FontBook
from layout.fonts.face import load_face
from layout.language.tags import is_right_to_left, script_of_language
from layout.model.ink import BLACK
from layout.model.mapping import FrozenMap
from layout.model.styles import FaceFamily, Style, Stylesheet
from layout.text.paragraph import Composer, Copy, CopySpan, Measure
from tests.acceptance.chromium import Glyph, Setting, glyphs_of, printed
from tests.text.house import BODY

FOLDER = Path(__file__).parent / "declaration"
FONTS = Path(__file__).parents[2] / "fonts"
FAMILIES = {
    "ar": ("Noto Naskh Arabic", "Noto Sans Arabic"),
    "he": ("Noto Serif Hebrew", "Noto Sans Hebrew"),
    "hi": ("Noto Serif Devanagari", "Noto Sans Devanagari"),
    "bn": ("Noto Serif Bengali", "Noto Sans Bengali"),
    "ta": ("Noto Serif Tamil", "Noto Sans Tamil"),
}
WEIGHTS = ("regular", "bold")
#: What the Declaration does not ask: conjuncts, marks on marks, joins across a line, names in points.
MORE = {
    "ar": "قرأ المؤلّفُ كتابًا لأنّ اللّٰه، في الأرض، ولا إلٰه؛ آلافٌ من الإنجازات؟",
    "he": "שָׁלוֹם עֲלֵיכֶם, ירושׁלים – תל־אביב, בֵּית־סֵפֶר.",
    "hi": "क्षत्रिय ज्ञान श्रीमती द्व्यर्थी र्क्त्यों स्त्री ट्ठ ड्ढा हृदय कर्त्तव्य विद्यार्थियों निर्णय अँगूठी।",
    "bn": "ক্ষুদ্র জ্ঞান শ্রী দ্ব্যর্থ স্ত্রী কর্তৃপক্ষ অর্থনৈতিক বিদ্যার্থী র‍্যাব চাঁদ দুঃখ উৎসব ন্যায্য হৃদয়।",
    "ta": "ஸ்ரீ க்ஷேத்திரம் கொடுமை கௌரவம் தொலைநோக்கு மொழிபெயர்ப்பு ஞாயிறு றௌ லை ணை ஃபோன்.",
}


class Line(NamedTuple):
    text: str
    glyphs: tuple[Glyph, ...]


def paragraphs(language: str) -> list[str]:
    """The title and the articles, and what they do not ask."""
    lines = [line.strip(" #") for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()]
    return [line for line in (*lines, MORE[language]) if line]


def ours(language: str, family: str, style: Style) -> tuple[Setting, list[Line]]:
    """The font files and the lines of all paragraphs, with their glyphs from left to right."""
    book = FontBook(Stylesheet(FrozenMap({"body": style}), FrozenMap({"text": FaceFamily("text", (family,))})), ())
    script = script_of_language(language)
    first = book.faces(style, script)[0]
    assert first.family == family
    composer = Composer(book)
    lines = []
    used = {first.id: first}
    for text in paragraphs(language):
        copy = Copy((CopySpan(text, style, BLACK),), style, language)
        for line in composer.paragraph(copy, (Measure(180.0),)).lines:
            glyphs: list[Glyph] = []
            for run in line.place(0.0, 0.0):
                face = used.setdefault(run.face, book.by_id(run.face))
                packed = b"".join(word.glyphs for word in run.words)
                numbers = [int.from_bytes(packed[at : at + 2], "big") for at in range(0, len(packed), 2)]
                glyphs += [(face.postscript_name, number) for number in numbers]
            lines.append(Line(line.text.strip(), tuple(glyphs)))
    faces = tuple([Path(face.path) for face in used.values()])
    return Setting(faces, language, is_right_to_left(language), tuple([line.text for line in lines])), lines


@pytest.mark.long
@pytest.mark.parametrize("language", FAMILIES)
def test_the_glyphs_are_a_browsers(language: str, tmp_path: Path) -> None:
    """Of the Declaration's ten articles in each weight of our faces for the script."""
    settings, expected = [], []
    plain = replace(BODY, figures="lining", hang=0.0, kashida=0.0)  # a browser draws no strokes out
    for family in FAMILIES[language]:
        for weight in WEIGHTS:
            setting, lines = ours(language, family, replace(plain, weight=weight))
            assert setting.fonts[0].parent == FONTS
            settings.append(setting)
            expected += lines
    assert len(expected) > 120
    faces = {face.postscript_name: face for s in settings for face in map(load_face, map(str, s.fonts))}

    def seen(glyphs: tuple[Glyph, ...]) -> tuple[Glyph, ...]:
        """Those that print anything: neither spaces nor joiners."""
        return tuple([(font, number) for font, number in glyphs if faces[font].bounds(number) != (0, 0, 0, 0)])

    shown = [seen(line) for line in glyphs_of(printed(settings, tmp_path))]
    assert len(shown) == len(expected)
    other = [(line, found) for line, found in zip(expected, shown, strict=True) if found != seen(line.glyphs)]
    assert not other, (len(other), other[:3])
