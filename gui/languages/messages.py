"""A sentence of ``layout`` comes in, in English; the same in the desk's language goes out.

Problems, refusals and explanations are told in English by a program that knows no windows. ``messages.txt``, made by
``make translations``, lists them as templates (``templates.py`` reads them out of the sources); the one that fits a
sentence best is translated like every other text of the desk, and what differed is put into its places, translated
itself where it is a sentence or a noun of ours. What is not found stays English.
"""

import os
import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Message"
LIST: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "messages.txt")
_PLACE: Final = re.compile(r"%([1-9])")
#: Sentences are joined by these; each is looked for by itself.
_JOINTS: Final = ("; ", ": ")
_DEEPEST: Final = 4
#: A template of fewer letters than these (``%1 of %2``) is taken only where its places hold one word, or are known.
_FEW: Final = 6


class _Template(NamedTuple):
    """``fixed``: what stands between its places; the more of it, the surer the sentence is this one."""

    text: str
    fixed: tuple[str, ...]
    size: int


def spoken(sentence: str) -> str:
    """The sentence in the language of the desk."""
    return _said(sentence, QCoreApplication.translate(CONTEXT, _PROBE), 0)


#: Its translation tells languages apart, so that no answer of another one is kept.
_PROBE: Final = "there is nothing to move"


@lru_cache(8192)
def _said(sentence: str, language: str, depth: int) -> str:
    if language == _PROBE or depth > _DEEPEST or not sentence.strip():
        return sentence
    whole = _translated(sentence)
    if whole:
        return whole
    for template in _templates():
        places = _places(template, sentence)
        if places is None:
            continue
        translated = _translated(template.text)
        if translated:
            filled = [_said(place, language, depth + 1) for place in places]
            if template.size < _FEW and any(" " in a and a == b for a, b in zip(places, filled, strict=True)):
                continue
            return _filled(translated, filled)
    for joint in _JOINTS:
        begun, found, rest = sentence.partition(joint)
        if found:
            return _said(begun, language, depth + 1) + joint + _said(rest, language, depth + 1)
    return sentence


def _filled(template: str, places: list[str]) -> str:
    return _PLACE.sub(lambda place: places[int(place[1]) - 1], template)


def _translated(text: str) -> str:
    """ "" where it is not translated."""
    if text not in _known():
        return ""
    return QCoreApplication.translate(CONTEXT, text)


def _places(template: _Template, sentence: str) -> tuple[str, ...] | None:
    """What stands in the template's places, where the sentence is one of its kind."""
    first, *rest = template.fixed
    if not rest or not sentence.startswith(first) or not sentence.endswith(rest[-1]):
        return None
    if any(part not in sentence for part in rest):
        return None
    found = _pattern(template.text).fullmatch(sentence)
    return found.groups() if found else None


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, _PLACE.split(text)[::2])), re.DOTALL)


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
