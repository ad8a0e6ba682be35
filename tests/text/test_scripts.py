"""What suits each script: tracking, capitals, small caps, letter fit, faces of figures, breaks within words."""

from dataclasses import replace

import pytest

from layout.display.items import GlyphRun
from layout.language.tags import script_of_language
from layout.model.styles import Style
from layout.text.breaks import cuts
from layout.text.paragraph import Composer, Measure
from layout.text.shape import Setting, Shapes

from .house import BODY, BOOK, copy_of

WORDS = {
    "ar": "والعالميّة",
    "he": "העולמית",
    "hi": "क्षत्रियों",
    "bn": "কর্তৃপক্ষ",
    "ta": "சுதந்திரமாகவே",
}
JOINED = tuple(WORDS)
KICKER = replace(BODY, case="upper", tracking=0.06, face="service", align="left", hang=0.0)


def runs_of(text: str, style: Style, language: str, width: float = 400.0) -> list[GlyphRun]:
    lines = Composer(BOOK).paragraph(copy_of(text, style, language), (Measure(width),)).lines
    return [run for line in lines for run in line.place(0.0, 0.0)]


@pytest.mark.parametrize("language", JOINED)
@pytest.mark.parametrize("case", ["upper", "small-caps"])
def test_tracking_and_capitals_leave_joined_letters_alone(language: str, case: str) -> None:
    """A kicker's glyphs, their widths and places are those of plain text; ligatures stay."""
    tracked = runs_of(WORDS[language], replace(KICKER, case=case), language)
    plain = runs_of(WORDS[language], replace(KICKER, case="none", tracking=0.0), language)
    assert [run.words for run in tracked] == [run.words for run in plain]
    assert all(run.letter_space == 0.0 for run in tracked)


@pytest.mark.parametrize("language", JOINED)
def test_a_justified_line_of_joined_letters_has_no_letter_fit(language: str) -> None:
    """Strokes that join would not meet."""
    style = replace(BODY, hang=0.0)
    copy = copy_of(" ".join([WORDS[language]] * 12), style, language)
    line = Composer(BOOK).paragraph(copy, (Measure(170.0),)).lines[0]
    runs = line.place(0.0, 0.0)
    assert all(run.letter_space == 0.0 for run in runs)
    assert runs[-1].x + runs[-1].width == pytest.approx(170.0, abs=0.01)


@pytest.mark.parametrize("language", JOINED)
def test_no_cluster_is_parted(language: str) -> None:
    """A line may end within a word of Tamil alone, before a letter that begins a cluster."""
    setting = Setting(BOOK, BODY, language, Shapes())
    word = setting.word(WORDS[language])
    starts = {cluster for piece in word.pieces for cluster in piece.clusters}
    places = [cut.at for cut in cuts(WORDS[language], BODY, language)]
    assert set(places) <= starts
    assert bool(places) == (language == "ta")


@pytest.mark.parametrize("language", ["ar", "hi", "bn", "ta"])
@pytest.mark.parametrize("face", ["text", "headline", "service"])
def test_figures_by_themselves_are_of_the_scripts_face(language: str, face: str) -> None:
    style = replace(BODY, face=face, hang=0.0)
    setting = Setting(BOOK, style, language, Shapes())
    own = setting.faces(script_of_language(language))[0]
    latin = setting.faces("Latn")[0]
    assert [piece.face for piece in setting.word("2026").pieces] == [own.id]
    assert [piece.face for piece in setting.word("Layout").pieces] == [latin.id]
    assert setting.space == pytest.approx(own.shape(" ").width * 9.0 / own.upem)


def test_greek_and_cyrillic_have_capitals() -> None:
    for language, word in (("ru", "продолжение"), ("el", "συνέχεια")):
        printed = "".join(part.text for run in runs_of(word, KICKER, language) for part in run.words)
        assert printed.isupper()
