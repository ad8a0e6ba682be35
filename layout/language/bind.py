"""Spaces at which a line must not end: printed text comes in, the same with U+00A0 for those spaces goes out.

Only where the two sides belong together whatever the sense: a number and its unit, initials and a name, an
abbreviation and its number. A dash between spaces stays with the word before it.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from layout.language.tags import chain
from layout.language.words import weak_words

NBSP: Final = "\u00a0"

_UNIT: Final = re.compile(
    r"(?:km|m|cm|mm|kg|g|mg|t|l|ml|cl|ha|km²|m²|m³|km/h|mph|mpg|lbs?|oz|ft|yds?|k?Hz|[MG]Hz|[kMG]?Wh?|V|kB|[MGT]B"
    r"|°[CF]|K|%|‰|€|£|\$|h|min|a\.m\.|p\.m\.|am|pm)(?![\w²³])"
)
#: Inches, where "in." does not end a sentence.
_INCHES: Final = re.compile(r"in\.(?:[^\w\s]| [^\W\dA-Z_])")
#: A fraction after its whole number.
_FRACTION: Final = re.compile(r"(?:(\d{1,2})[/\u2044](\d{1,2})|[\u00bc-\u00be\u2150-\u215e])(?![\d/])")
_THOUSANDS: Final = re.compile(r"\d{3}(?!\d)")
_ENDS_IN_GROUP: Final = re.compile(r"(?<!\d)\d{1,3}\Z")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.-?)+\Z")
_SHORT: Final = re.compile(r"[^\W\d_]\.")
_LEADING: Final = "([{«“‘\"'¿¡—–" + NBSP
#: The spaces that are worth a look: after a digit, a full point or a sign, before a dash or a mark.
_AFTER_SIGN: Final = re.compile(r"[0-9.«§№º°] (?=[^ ])")
_DASH: Final = re.compile(r"[–—»]")  # none of them ASCII
_DASH_OR_HIGH: Final = re.compile(r"[–—»;:!?]")
_DASHES: Final = frozenset(("–", "—"))

#: Before a number, in any language.
_BEFORE_NUMBERS: Final = frozenset(
    (
        "p.", "pp.", "fol.", "vol.", "Vol.", "fig.", "Fig.", "art.", "Art.", "ch.", "Ch.", "no.", "No.", "nos.", "Nos.",
        "nr.", "Nr.", "núm.", "Núm.", "pág.", "Pág.", "págs.", "Págs.", "cap.", "n.º", "N.º", "nº", "Nº", "n°", "N°",
        "№", "§", "§§",
    )
)  # fmt: skip


class Bonds(NamedTuple):
    """``titles`` stay with a name, ``amounts`` with the number before them; ``grouped``: a space parts thousands;
    ``letters``: abbreviations of several short parts; ``high``: punctuation that stands off its word."""

    titles: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    grouped: bool = False
    letters: frozenset[str] = frozenset()
    high: str = "»"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BONDS: Final = {
    "en": Bonds(
        _set(
            "Mr Mrs Ms Mx Dr Prof St Mr. Mrs. Ms. Mx. Dr. Prof. St. Mt. Ft. Rev. Fr. Sr. Capt. Col. Gen. Lt. Sgt. Cllr"
            " Cllr. Sen. Rep. Gov."
        ),
        _set("million billion trillion mi"),
    ),
    "es": Bonds(
        _set("Sr. Sra. Srta. Sres. D. Dña. Dr. Dra. Prof. Profa. Ud. Uds. Sto. Sta. Mons. Fr. San Santa Santo"),
        _set("millones millón mil"),
        grouped=True,
    ),
    "fr": Bonds(
        _set("M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste"),
        _set("million millions milliard milliards mille euros"),
        grouped=True,
        high="»;:!?",
    ),
    "de": Bonds(
        _set("Hr. Fr. Dr. Prof. St."),
        _set("Million Millionen Milliarde Milliarden Mio. Mrd. Euro Uhr"),
        grouped=True,
        letters=_set("z. d. u. i. o. s. v."),
    ),
    "it": Bonds(
        _set("sig. Sig. dott. Dott. prof. Prof. ing. avv. on. On. mons. Mons. S. San Santa"),
        _set("milione milioni miliardo miliardi mila euro"),
    ),
    "pt": Bonds(
        _set("Sr. Sra. Dr. Dra. Dr.ª Prof. Profa. Eng. D. São Santa Santo"),
        _set("milhão milhões mil euros"),
        grouped=True,
    ),
    "ca": Bonds(_set("Sr. Sra. Dr. Dra. Prof. Sant Santa"), _set("milió milions mil euros")),
}
_OTHER: Final = Bonds()


class _Known(NamedTuple):
    """What is looked up once a language: its bonds, a pattern that finds its titles without a full point, and the words
    that follow the end of a sentence rather than initials."""

    bonds: Bonds
    titles: re.Pattern[str] | None
    weak: frozenset[str]


@lru_cache(maxsize=64)
def _bonds(language: str) -> _Known:
    """The bonds of a language."""
    bonds = next((_BONDS[tag] for tag in chain(language) if tag in _BONDS), _OTHER)
    undotted = [title for title in bonds.titles if title[-1].isalpha()]
    titles = re.compile(f"(?:{'|'.join(sorted(undotted))}) ") if undotted else None
    return _Known(bonds, titles, weak_words(language))


def bind(text: str, language: str) -> str:
    """The text with its bound spaces; as many characters as before."""
    if " " not in text:
        return text
    known = _bonds(language)
    bonds, titles, _ = known
    spaces = [match.end() - 1 for match in _AFTER_SIGN.finditer(text)]
    if titles:
        spaces += [match.end() - 1 for match in titles.finditer(text)]
    if len(bonds.high) > 1 or not text.isascii():
        for match in (_DASH if len(bonds.high) == 1 else _DASH_OR_HIGH).finditer(text):
            if text[match.start() - 1 : match.start()] == " ":
                spaces.append(match.start() - 1)
    bound = []
    for at in spaces:
        left = text[text.rfind(" ", 0, at) + 1 : at]
        end = text.find(" ", at + 1)
        right = text[at + 1 : end if end > 0 else len(text)]
        if left and right and (_holds(left, right, known) or (left[-1].isdigit() and _INCHES.match(text, at + 1))):
            bound.append(at)
    if not bound:
        return text
    characters = list(text)
    for at in bound:
        characters[at] = NBSP
    return "".join(characters)


def _holds(left: str, right: str, known: _Known) -> bool:
    """Whether two words stay together."""
    bonds = known.bonds
    bare = left.lstrip(_LEADING)
    last = left[-1]
    if right in _DASHES or (right[0] in bonds.high and not right[-1].isalnum()):
        return True
    if last.isdigit():
        part = _FRACTION.match(right)
        if part is not None and (part[1] is None or int(part[1]) < int(part[2])):  # not 24/7
            return True
        if _UNIT.match(right) or right.rstrip(".,;:!?)»”") in bonds.amounts or right in bonds.amounts:
            return True
        return bool(bonds.grouped and _THOUSANDS.match(right) and _ENDS_IN_GROUP.search(bare))
    if last == "." and len(bare) > 7:
        # The end of a sentence, as most often; no abbreviation is as long.
        return False
    if last == "«":
        return True
    if bare in bonds.titles and right[0].isupper():
        return True
    if bare in _BEFORE_NUMBERS and right[0].isdigit():
        return True
    if bare in bonds.letters and _SHORT.match(right):
        return True
    if not (right[0].isupper() and len(right) > 1 and bare[:1].isupper() and _INITIALS.match(bare)):
        return False
    return right.lower() not in known.weak  # "vitamin C. The"
