"""Where sentences end: a text in any language comes in, the places after their last marks go out.

Told from the text alone, and rather too few than too many: initials, abbreviations with their full points and what
stands between quotation marks within a longer sentence are not ends. Words that belong together (``bind``: "Dr. Ortiz",
"No. 5") are held by a no-break space already, which no sentence ends at.
"""

import re
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: A sentence's last mark, what closes with it, the space after it, and the sign that the next one begins with.
_END: Final = re.compile(r"([.!?…؟۔।॥]+)([”’»“\"')\]]*) +(?=([¿¡«„“‘\"'(\[–—-]*)(.))")
#: A word of single letters with full points: initials, "a.m.", "U.S.", "p. ej.".
_LETTERS: Final = re.compile(r"(?:^|[\s(«“‘\"'])(?:[^\W\d_]\.)*[^\W\d_]\Z")
#: Short words that end with a full point in the midst of sentences, as the languages of ``bind`` write them.
_SHORTENED: Final = _set(
    "mr mrs ms dr prof st sr sra srta capt col gen lt sgt rev gov sen rep hon jr vs etc approx dept est no nos "
    "vol fig art pp ed av avda cía dña núm pág tel aprox bzw ca usw vgl zb sog evtl mme mlle env "
    "jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic"
)


def sentence_ends(text: str) -> list[int]:
    """The places in ``text`` right after each sentence but the last, closing quotation marks counted with it."""
    found = []
    for match in _END.finditer(text):
        mark, closing, opening, following = match.groups()
        if following.islower():
            continue  # the same sentence goes on
        if closing.strip(")]") and mark != "." and not opening:
            continue  # “Stop!” Ana said
        before = text[: match.start()]
        if mark == "." and (_LETTERS.search(before) or _word(before) in _SHORTENED):
            continue
        found.append(match.end(2))
    return found


def _word(text: str) -> str:
    """The last word, in small letters."""
    at = len(text)
    while at and text[at - 1].isalpha():
        at -= 1
    return text[at:].casefold()
