"""A language comes in; the families go out in which the story editor shows copy, the program's own faces among them.

What the paper prints is to be read and written on any machine: Qt is given the program's text faces where the system
has none of their names. A script's own face comes first, so that its spaces and digits match its letters.
"""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFontDatabase

from layout.fonts.index import builtin_fonts
from layout.language.tags import lookup

#: The face of body text in the paper.
TEXT_FACE = "Source Serif 4 SmText"
#: The faces of other scripts, by one language of each.
SCRIPT_FACES = {
    "ar": "Noto Naskh Arabic", "he": "Noto Serif Hebrew", "hi": "Noto Serif Devanagari", "bn": "Noto Serif Bengali",
    "ta": "Noto Serif Tamil",
}  # fmt: skip
#: Languages that are written in the same script.
_LIKE = {
    "fa": "ar", "ur": "ar", "ps": "ar", "sd": "ar", "ug": "ar", "ckb": "ar", "yi": "he", "mr": "hi", "ne": "hi",
    "sa": "hi", "kok": "hi", "as": "bn",
}  # fmt: skip


def reading_families(language: str) -> tuple[str, ...]:
    """The families to try for copy in a language, in their order."""
    _load()
    like = lookup(_LIKE, language, language)
    own = lookup(SCRIPT_FACES, like, "")
    return tuple(dict.fromkeys([*([own] if own else []), TEXT_FACE, *SCRIPT_FACES.values()]))


def load_for(languages: Iterable[str]) -> None:
    """Let lists and forms show these languages, too, where the system has no face for their script."""
    if any(lookup(SCRIPT_FACES, lookup(_LIKE, language, language), "") for language in languages):
        _load()


@lru_cache(maxsize=1)
def _load() -> None:
    """Hand Qt the files of these families, once: some 10 ms."""
    known = set(QFontDatabase.families())
    wanted = {TEXT_FACE, *SCRIPT_FACES.values()} - known
    for facts in builtin_fonts():
        if facts.family in wanted:
            QFontDatabase.addApplicationFont(facts.path)
