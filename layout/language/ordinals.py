"""Ordinals in figures: a language comes in, the letters that are raised after a number go out.

Only languages that write plain letters there (1st, 2e, 3r); the signs of Spanish, Portuguese and Italian, º and ª, are
characters of their own.
"""

from typing import Final

from layout.language.tags import lookup

_ENDINGS: Final = {
    "en": "st|nd|rd|th",
    "fr": "ers?|res?|ères?|nde?s?|des?|ds?|es?|èmes?",
    "es": "er|era|ero|ro|ra|do|da|to|ta|vo|va|no|na|mo|ma",
    "ca": "rs?|ns?|ts?|è|és|ns|a|es",
    "nl": "e|de|ste",
    "pt": "os?|as?",
    "gl": "os?|as?",
    "it": "o|a|i|e",
}


def endings(language: str) -> str:
    """The endings as alternatives of a pattern; "" where the language has none."""
    return lookup(_ENDINGS, language, "")
