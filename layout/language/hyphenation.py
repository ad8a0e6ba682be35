"""Hyphenation by language: a word comes in, the points at which it may be parted go out.

Liang's method (Frank Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) over the patterns of pyphen's dictionaries
(https://pyphen.org), which are read once and kept as a marshalled table; the points are pyphen's own. How near to
a word's ends it may be parted is the caller's matter.
"""

import marshal
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, NamedTuple

from layout.language.syllables import tagalog_points, tamil_points, turkish_points
from layout.language.tables import data_file, table
from layout.language.tags import chain

#: Dictionaries whose names are not the tag's own, or not the one wanted for a tag without a region.
DICTIONARIES: Final = {
    "af": "af_ZA", "as": "as_IN", "be": "be_BY", "bg": "bg_BG", "ca": "ca", "cs": "cs_CZ", "da": "da_DK",
    "de": "de_DE", "de-AT": "de_AT", "de-CH": "de_CH", "de-LI": "de_CH", "el": "el_GR",
    "en": "en_US", "en-GB": "en_GB", "en-IE": "en_GB", "en-AU": "en_GB", "en-NZ": "en_GB", "en-ZA": "en_GB",
    "en-IN": "en_GB", "eo": "eo", "es": "es", "et": "et_EE", "eu": "eu", "fr": "fr", "gl": "gl", "hr": "hr_HR",
    "hu": "hu_HU", "id": "id_ID", "is": "is", "it": "it_IT", "kn": "kn_IN", "lt": "lt", "lv": "lv_LV", "mn": "mn_MN",
    "mr": "mr_IN", "nb": "nb_NO", "nl": "nl_NL", "nn": "nn_NO", "or": "or_IN", "pa": "pa_IN", "pl": "pl_PL",
    "pt": "pt_PT", "pt-BR": "pt_BR", "ro": "ro_RO", "ru": "ru_RU", "sa": "sa_IN", "sk": "sk_SK", "sl": "sl_SI",
    "sq": "sq_AL", "sr": "sr", "sr-Latn": "sr_Latn", "sv": "sv", "te": "te_IN", "th": "th_TH", "uk": "uk_UA",
    "zu": "zu_ZA",
}  # fmt: skip

#: Languages parted by rule, for which there are no patterns.
_BY_RULE: Final[dict[str, Callable[[str], tuple[int, ...]]]] = {
    "tl": tagalog_points, "ceb": tagalog_points, "tr": turkish_points, "ta": tamil_points,
}  # fmt: skip

#: The digits of one pattern, 16 * place + value each: bytes, or a tuple where a pattern is longer than 15.
Digits = bytes | tuple[int, ...]

#: A node of the tree of patterns: by the next character its node, or at a leaf its digits; "" holds the node's own.
Node = dict[str, "Node | Digits"]

#: Even, and more than any digit: parts never, whatever other patterns say.
_NEVER: Final = 14


class PatternTable(NamedTuple):
    """Patterns of one character, and the trees of all longer ones by their first two, each marshalled by itself and
    read when a word first needs it: German has 66,000 patterns, and reading them all takes 130 ms."""

    single: dict[str, Digits]
    trees: dict[str, bytes | Node]


_ADDRESS: Final = re.compile(r"[@/\\:_]|\.\w")


class Hyphenator:
    """Parts words of one language. ``dictionary`` is "" where there is none: no word is parted then."""

    __slots__ = ("_part", "dictionary")

    def __init__(self, dictionary: str, part: Callable[[str], tuple[int, ...]]) -> None:
        self.dictionary = dictionary
        self._part = part

    def points(self, word: str) -> tuple[int, ...]:
        """Before which characters of ``word`` a hyphen may stand, in rising order.

        A word with punctuation around it, hyphens or apostrophes within is taken piece by piece, each piece
        keeping two letters on either side of a point. None in words with digits, in addresses, in capitals alone.
        """
        if word.isalpha():
            if word.isupper():
                return ()
            return self._part(word)
        return self._points_of_pieces(word)

    def _points_of_pieces(self, word: str) -> tuple[int, ...]:
        if any(c.isdigit() for c in word) or _ADDRESS.search(word) or (word.isupper() and len(word) > 1):
            return ()
        points: list[int] = []
        pieces = list(_pieces(word))
        for start, end in pieces:
            nearest = 1 if len(pieces) == 1 else 2
            found = self._part(word[start:end])
            points += [start + p for p in found if nearest <= p <= end - start - nearest]
        return tuple(points)


def _pieces(word: str) -> list[tuple[int, int]]:
    """Where the runs of letters (with their marks) of a word begin and end."""
    pieces = []
    start = -1
    for i, character in enumerate(word):
        if character.isalpha() or unicodedata.category(character)[0] == "M":
            if start < 0:
                start = i
        elif start >= 0:
            pieces.append((start, i))
            start = -1
    if start >= 0:
        pieces.append((start, len(word)))
    return pieces


@lru_cache(maxsize=64)
def hyphenator(language: str) -> Hyphenator:
    """The hyphenator of a language tag; one that parts nothing for a language without patterns."""
    for tag in chain(language):
        if tag in _BY_RULE:
            return Hyphenator(tag, _BY_RULE[tag])
        name = DICTIONARIES.get(tag)
        if name:
            path = data_file("pyphen", "dictionaries", f"hyph_{name}.dic")
            if path:
                return _by_patterns(name, path)
    return Hyphenator("", lambda _word: ())


def is_hyphenated(language: str) -> bool:
    """Whether words of a language can be parted; no table is read."""
    return any(tag in _BY_RULE or tag in DICTIONARIES for tag in chain(language))


@lru_cache(maxsize=64)
def _by_patterns(name: str, path: str) -> Hyphenator:
    patterns = PatternTable(*table(f"hyphens-{name}", path, lambda: _read_patterns(name)))
    return Hyphenator(name, lambda word: _liang(patterns, word))


def _liang(patterns: PatternTable, word: str) -> tuple[int, ...]:
    """Odd places of the highest digits of all patterns found in ``.word.``; the hottest loop of this room."""
    pointed = f".{word.lower()}."
    length = len(pointed)
    if length != len(word) + 2:
        return ()
    found: list[tuple[int, Digits]] = []
    single, trees = patterns
    for start in range(length - 1):
        if single and pointed[start] in single:
            found.append((start, single[pointed[start]]))
        tree = trees.get(pointed[start : start + 2])
        if tree is None:
            continue
        if type(tree) is bytes:
            tree = trees[pointed[start : start + 2]] = marshal.loads(tree)
        node: Any = tree
        if "" in node:
            found.append((start, node[""]))
        for character in pointed[start + 2 :]:
            node = node.get(character)
            if node is None:
                break
            if type(node) is not dict:
                found.append((start, node))
                break
            if "" in node:
                found.append((start, node[""]))
    values = [0] * (length + 1)
    for start, digits in found:
        for digit in digits:
            place = start + (digit >> 4)
            if digit & 15 > values[place]:  # noqa: PLR1730 (max() takes three times as long)
                values[place] = digit & 15
    # values[i] stands before pointed[i], which is word[i - 1].
    return tuple([i - 1 for i in range(2, length - 1) if values[i] & 1])


def _read_patterns(name: str) -> tuple[dict[str, Digits], dict[str, bytes]]:
    """The table of one of pyphen's dictionaries.

    Points at which the spelling would change (Hungarian "asszony" to "asz-szony") are left out: a wrong
    spelling is worse than a wide line.
    """
    # Pyphen takes 40 ms to import, and only the first run of all needs it.
    import pyphen

    single: dict[str, Digits] = {}
    trees: dict[str, Any] = {}
    for pattern, (offset, values) in pyphen.HyphDict(pyphen.LANGUAGES[name]).patterns.items():
        digits = tuple(
            (offset + i) << 4 | (_NEVER if getattr(value, "data", None) else int(value))
            for i, value in enumerate(values)
            if value
        )
        packed = bytes(digits) if max(digits) < 256 else digits
        if len(pattern) == 1:
            single[pattern] = packed
        else:
            node = trees.setdefault(pattern[:2], {})
            for character in pattern[2:]:
                node = node.setdefault(character, {})
            node[""] = packed
    return single, {beginning: marshal.dumps(_pruned(tree)) for beginning, tree in trees.items()}


def _pruned(node: dict[str, Any]) -> dict[str, Any]:
    """The tree with each leaf replaced by its digits."""
    for character, below in node.items():
        if character:
            node[character] = below[""] if below.keys() == {""} else _pruned(below)
    return node
