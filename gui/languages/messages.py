"""A sentence of ``layout`` comes in, in English; the same in the desk's language goes out.

Problems, refusals and explanations are told in English by a program that knows no windows. ``messages.txt``, made by
``make translations``, lists them as templates (``templates.py`` reads them out of the sources); the one that fits a
sentence best is translated like every other text of the desk, and what differed is put into its places, translated
itself where it is a sentence or a noun of ours. Words between quotation marks are the paper's, and stay; so does a
sentence that is not found.
"""

import os
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Message"
LIST: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "messages.txt")
_PLACE: Final = re.compile(r"%([1-9])")
#: Sentences are joined by these; each is looked for by itself.
_JOINTS: Final = ("; ", ": ")
#: So are the members of a list, if all of them are found.
_LIST: Final = re.compile(r"(, or |, )")
#: What is quoted stands in its place while the words around it are looked for; private use, in no copy.
_QUOTED: Final = re.compile("\ue000([\ue001-\uf8ff])")
#: What is put around the paper's words within the quotation marks.
_ROUND: Final = re.compile(r"((?:… |::: )?)(.*?)((?: …|-)?)", re.DOTALL)
_DEEPEST: Final = 6
#: So many parts of a sentence are looked for: the longest that we tell has fewer than a hundred.
_MOST: Final = 400
#: A template of fewer letters than these (``%1 of %2``) is taken only where its places hold one word, or are known.
_FEW: Final = 6
#: Its translation tells languages apart, so that no answer of another one is kept.
_PROBE: Final = "there is nothing to move"


class _Template(NamedTuple):
    """``fixed``: what stands between its places; the more of it, the surer the sentence is this one."""

    text: str
    fixed: tuple[str, ...]
    size: int


def spoken(sentence: str) -> str:
    """The sentence in the language of the desk."""
    language = QCoreApplication.translate(CONTEXT, _PROBE)
    return sentence if language == _PROBE else _spoken(sentence, language)


@lru_cache(8192)
def _spoken(sentence: str, _language: str) -> str:
    if "\ue000" in sentence:  # ours alone, else what is put back would be taken from the wrong place
        return sentence
    quotes: list[str] = []
    found = _Search().found(_hidden(sentence, quotes), 0) or sentence
    return _QUOTED.sub(lambda place: quotes[ord(place[1]) - 0xE001], found)


class _Search:
    """Looks for one sentence and all its parts; each part once, and no longer than somebody waits."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], str] = {}

    def found(self, sentence: str, depth: int) -> str:
        """The sentence translated; "" where it is none of ours."""
        if depth > _DEEPEST or not sentence.strip():
            return ""
        at = (sentence, depth)
        if at not in self._kept:
            if len(self._kept) >= _MOST:
                return ""
            self._kept[at] = ""  # counted before its parts are
            self._kept[at] = (
                _translated(sentence)
                or self._listed(sentence, depth)
                or self._by_template(sentence, depth)
                or self._parted(sentence, depth)
            )
        return self._kept[at]

    def _by_template(self, sentence: str, depth: int) -> str:
        for template in _templates():
            places = _places(template, sentence)
            if places is None:
                continue
            translated = _translated(template.text)
            filled = [self.found(place, depth + 1) for place in places]
            if template.size < _FEW and any(" " in a and not b for a, b in zip(places, filled, strict=True)):
                continue
            if translated:
                return _filled(translated, [b or a for a, b in zip(places, filled, strict=True)])
        return ""

    def _listed(self, sentence: str, depth: int) -> str:
        """A list of sentences, all of which are known."""
        members = _LIST.split(sentence)
        if len(members) == 1:
            return ""
        found = []
        for member in members[::2]:
            found.append(self.found(member, depth + 1))
            if not found[-1]:
                return ""
        joints = [_translated(joint) or joint for joint in members[1::2]]
        return found[0] + "".join(joint + member for joint, member in zip(joints, found[1:], strict=True))

    def _parted(self, sentence: str, depth: int) -> str:
        for joint in _JOINTS:
            begun, found, rest = sentence.partition(joint)
            if found:
                first, second = self.found(begun, depth + 1), self.found(rest, depth + 1)
                second = second or self._by_template(joint + rest, depth + 1).removeprefix(joint)  # one that goes on
                if first or second:
                    return (first or begun) + joint + (second or rest)
        return ""


def _hidden(sentence: str, quotes: list[str]) -> str:
    """The sentence with a sign for what is quoted in it, which goes to ``quotes``."""
    made, begun, depth = [], 0, 0
    for i, letter in enumerate(sentence):
        opens = letter == "“" or (letter == '"' and depth == 0)
        if opens:
            if depth == 0:
                made.append(sentence[begun : i + 1])
                begun = i + 1
            depth += 1
        elif depth and letter in '”"':
            depth -= 1
            if depth == 0 and i > begun and len(quotes) < 1000:
                found = _ROUND.fullmatch(sentence[begun:i])
                before, quoted, after = found.groups() if found else ("", sentence[begun:i], "")
                quotes.append(quoted)
                made.append(f"{before}\ue000{chr(0xE000 + len(quotes))}{after}")
                begun = i
    made.append(sentence[begun:])
    return "".join(made) if depth == 0 else sentence


def _filled(template: str, places: Sequence[str]) -> str:
    return _PLACE.sub(lambda place: places[int(place[1]) - 1], template)


def _translated(text: str) -> str:
    """ "" where it is not translated."""
    return QCoreApplication.translate(CONTEXT, text) if text in _known() else ""


def _places(template: _Template, sentence: str) -> tuple[str, ...] | None:
    """What stands in the template's places, where the sentence is one of its kind."""
    first, *rest = template.fixed
    if not sentence.startswith(first) or not sentence.endswith(rest[-1]) or any(part not in sentence for part in rest):
        return None
    found = _pattern(template.text, "\ue000" in sentence).fullmatch(sentence)
    return found.groups() if found else None


@cache
def _pattern(text: str, hidden: bool) -> re.Pattern[str]:
    """``hidden``: quotations are, so none of the marks that are left stands within one."""
    first, *rest = _PLACE.split(text)[::2]
    made = re.escape(first)
    for before, part in zip((first, *rest), rest, strict=False):
        quoted = hidden and before.endswith(("“", '"'))
        place = r'([^“”"]*?)' if quoted else "(.*?)"  # one quotation, not from one into the next
        made += place + re.escape(part)
    return re.compile(made, re.DOTALL)


@cache
def _templates() -> tuple[_Template, ...]:
    """Those with places, the surest first."""
    made = []
    for text in _known():
        fixed = tuple(_PLACE.split(text)[::2])
        if len(fixed) > 1:
            made.append(_Template(text, fixed, sum(map(len, fixed))))
    return tuple(sorted(made, key=lambda template: (-template.size, template.text)))


@cache
def _known() -> frozenset[str]:
    try:
        with open(LIST, encoding="utf-8") as file:
            return frozenset(file.read().split("\n"))
    except OSError:  # of a package that was cut down: English is better than none
        return frozenset()
