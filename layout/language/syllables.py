"""Syllables by rule, for languages without hyphenation patterns: a word comes in, points between syllables go out.

Tagalog as the Komisyon sa Wikang Filipino has it in "Ortograpiyang Pambansa" (2014): a consonant between vowels goes
with the second; of two the first stays, unless they are a stop and ``l`` or ``r``; of three two stay, unless the last
two are such a pair. ``ng`` is one consonant.

Turkish by the spelling guide of the Türk Dil Kurumu: of the consonants between two vowels the last begins a syllable.

Tamil as its newspapers part words, between written syllables and without a sign: a consonant with a pulli ends a
syllable and never begins one (so do the patterns for Tamil at https://www.hyphenation.org). One syllable may stand
alone at a line's end or head, a bare letter may not: with two on either side half of the lines in legs of 48 mm had
spaces of more than an em, so that a quarter has them.
"""

import re
from itertools import pairwise
from typing import Final

_VOWELS: Final = frozenset("aeiouáéíóúàèìòùâêîôû")
_LETTER: Final = re.compile(r"ng|.", re.DOTALL)
_PAIR: Final = re.compile(r"[bdgkpt][lr]|ts|[bdkgpstmnlr]y")
_STOP_LIQUID: Final = re.compile(r"[bdgkpt][lr]")
_TURKISH_VOWELS: Final = frozenset("aeıioöuüâîû")
#: A vowel, or a consonant with its vowel sign, and all pure consonants after it; ksha and shri are one letter.
_TAMIL_SYLLABLE: Final = re.compile(
    "(?:\u0b95\u0bcd\u0bb7|\u0bb8\u0bcd\u0bb0|[\u0b85-\u0bb9])[\u0b82\u0bbe-\u0bcc\u0bd7]*"
    "(?:\u0b83|(?!\u0b95\u0bcd\u0bb7|\u0bb8\u0bcd\u0bb0\u0bc0)[\u0b95-\u0bb9]\u0bcd)*"
)
#: Characters that stay on either side: a letter and its sign.
_TAMIL_LEAST: Final = 2


def tagalog_points(word: str) -> tuple[int, ...]:
    """Before which characters a syllable of a Tagalog word begins: ``"mangga"`` to ``(4,)``."""
    lower = word.lower()
    if len(lower) != len(word):
        return ()
    letters = [(m.start(), m[0]) for m in _LETTER.finditer(lower)]
    points = []
    vowels = [i for i, (_, letter) in enumerate(letters) if letter in _VOWELS]
    for one, next_one in pairwise(vowels):
        between = [letter for _, letter in letters[one + 1 : next_one]]
        onset = min(1, len(between))
        last_two = "".join(between[-2:])
        if (len(between) == 2 and _STOP_LIQUID.fullmatch(last_two)) or (len(between) > 2 and _PAIR.fullmatch(last_two)):
            onset = 2
        points.append(letters[next_one - onset][0])
    return tuple(points)


def turkish_points(word: str) -> tuple[int, ...]:
    """``"araba"`` to ``(1, 3)``, ``"Türkçe"`` to ``(4,)``."""
    lower = word.replace("I", "ı").replace("İ", "i").lower()
    if len(lower) != len(word):
        return ()
    vowels = [at for at, letter in enumerate(lower) if letter in _TURKISH_VOWELS]
    return tuple([other - 1 if other - one > 1 else other for one, other in pairwise(vowels)])


def tamil_points(word: str) -> tuple[int, ...]:
    """Before which characters of a Tamil word a line may begin."""
    starts = [match.start() for match in _TAMIL_SYLLABLE.finditer(word)]
    return tuple([at for at in starts if _TAMIL_LEAST <= at <= len(word) - _TAMIL_LEAST])
