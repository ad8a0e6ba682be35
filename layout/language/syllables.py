"""Syllables by rule, for languages without hyphenation patterns: a word comes in, points between syllables go out.

Tagalog as the Komisyon sa Wikang Filipino has it in "Ortograpiyang Pambansa" (2014): a consonant between vowels goes
with the second; of two the first stays, unless they are a stop and ``l`` or ``r``; of three two stay, unless the last
two are such a pair. ``ng`` is one consonant.
"""

import re
from itertools import pairwise
from typing import Final

_VOWELS: Final = frozenset("aeiouáéíóúàèìòùâêîôû")
_LETTER: Final = re.compile(r"ng|.", re.DOTALL)
_PAIR: Final = re.compile(r"[bdgkpt][lr]|ts|[bdkgpstmnlr]y")
_STOP_LIQUID: Final = re.compile(r"[bdgkpt][lr]")


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
