"""The words that the program writes in every language it knows stand in faces that have their letters."""

import pytest

from layout.language.words import KNOWN_LANGUAGES, words
from tests.page.copydesk import setter


@pytest.mark.parametrize("language", KNOWN_LANGUAGES)
def test_every_phrase_has_its_letters(language: str) -> None:
    desk = setter()
    for style in ("jump-line", "byline", "kicker"):
        for phrase in words(language):
            runs = desk.line(phrase, desk.sheet.style(style), language, (0.0, 0.0))
            shaped = [word for run in runs for word in run.words]
            assert shaped
            for word in shaped:
                glyphs = [word.glyphs[at : at + 2] for at in range(0, len(word.glyphs), 2)]
                assert b"\0\0" not in glyphs, f"{language}: {phrase}"
    assert desk.diagnostics == []
