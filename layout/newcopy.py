"""A new issue and its placeholder copy come in; as much of each article as fills its slot goes out.

An editor cuts copy from the foot, sentence by sentence, and looks at the page again: so does this, with the composer
that sets the page. The copy is written longer than any slot of a new issue (``layout/builtin/new/``). Of the lengths
that fit, the one with the least to say against it is taken: no line over or under, no widow, the fewest notes.
"""

import re
from collections.abc import Generator, Mapping, Sequence
from itertools import chain, islice, repeat
from typing import NamedTuple

from layout.engine import Engine
from layout.model.diagnostics import Diagnostic, Severity
from layout.model.mapping import FrozenMap
from layout.preflight.run import Preflight
from layout.source.drafts import Drafts
from layout.source.memory import Memory
from layout.source.reader import read_issue

#: Lengths that are tried, from the longest that fits downwards, until one has nothing to be said against it; and
#: sentences that are left out, one at a time, where each of those has a warning.
_SHORTER, _PARTED = 8, 60
#: How much of the longest a shorter one must have, and the fewest words that are copy for a slot.
_KEPT, _FEWEST = 0.75, 40
#: What all notes of a story may weigh.
_NOTES = 99
#: A sentence ends before a space and a capital, an opening mark or an emphasised word.
_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-ZÁÉÍÓÚÑ¿¡*“])")
#: How a block begins that cannot be a story's last.
_OPENING = ("## ", ">", ":::")
_DROP_CAP = "\ndrop_cap: true"
_LEGS = re.compile(r"legs: (\d)")


class Piece(NamedTuple):
    """A sentence, or a block that is cut as a whole; ``begins`` a paragraph or goes on with one."""

    text: str
    begins: bool

    @property
    def ends(self) -> bool:
        """Whether a story may end here: not on a subhead of nothing, a quotation, a box."""
        return not self.text.startswith(_OPENING)


class Stock(NamedTuple):
    """An article that may be cut: its front matter, its copy in pieces, and the signature that always stays."""

    head: str
    pieces: tuple[Piece, ...]
    foot: str = ""

    def cut(self, length: int, left_out: int = -1) -> str:
        """The article's text with so many of its pieces alone, and one of them left out."""
        body = ""
        for n, piece in enumerate(self.pieces[:length]):
            if n != left_out:
                body += ("\n\n" if body else "") + piece.text if piece.begins else f" {piece.text}"
        return f"{self.head}{body}{self.foot}\n"

    def lengths(self) -> tuple[int, ...]:
        """How many pieces may stay, ascending."""
        return tuple(count for count, piece in enumerate(self.pieces, 1) if piece.ends)


def stocks_of(text: str, language: str = "", *, plain: bool = False) -> tuple[Stock, ...]:
    """An article's text as what may be cut of it: with its pictures, with smaller ones, without a drop cap, without
    both. Front matter there must be.

    ``language``: what the front matter is to say of it. ``plain``: without its pull quotes and boxes, which a small
    page has no room for.
    """
    head, _, body = text.partition("\n---\n")
    matter, key, pictures = head.partition("\npictures:")
    matter += f"\nlanguage: {language}" if language else ""
    halved = _LEGS.sub(lambda found: f"legs: {int(found[1]) // 2}", pictures)
    plainer = f"{matter.replace(_DROP_CAP, '')}\ndrop_cap: false"
    heads = dict.fromkeys((matter + key + pictures, matter + key + halved, plainer + key + pictures, plainer))
    blocks = [block for block in body.strip("\n").split("\n\n") if not (plain and block.startswith(":::"))]
    foot = f"\n\n{blocks.pop()}" if blocks[-1].startswith("—") else ""
    pieces: list[Piece] = []
    for block in blocks:
        parts = [block] if block.startswith(("* ", *_OPENING)) else _SENTENCE.split(block)
        pieces += (Piece(part, not n) for n, part in enumerate(parts))
    return tuple(Stock(f"{head}\n---\n", tuple(pieces), foot) for head in heads)


#: Hands out each text that is to be tried, and takes in what is said of it; returns the best, with its weight.
_Choice = Generator[str, Sequence[Diagnostic], tuple[str, int]]


def _choose(copies: Sequence[Stock]) -> _Choice:
    """The text of a story that fills its slot best: of the first of its stocks with which no warning is left."""
    best = ("", 0)
    for n, copy in enumerate(copies):
        found = yield from _cut(copy)
        if not n or found[1] < best[1]:
            best = found
        if best[1] <= _NOTES:
            break
    return best


def _cut(copy: Stock) -> _Choice:
    """The best length of one stock.

    The lengths are halved until the longest that is not overset is known; then shorter ones are tried, and at last some
    sentence within the story is left out.
    """
    lengths = copy.lengths()
    tried: dict[str, int] = {}
    low, high = 0, len(lengths)
    at = high - 1
    while low < high:
        text = copy.cut(lengths[at])
        said = yield text
        tried[text] = _weigh(text, said)
        if any(fault.code == "overset" for fault in said):
            high = at
        else:
            low = at + 1
        at = (low + high) // 2
    longest = _words(copy.cut(lengths[max(0, low - 1)]))
    shorter = (
        text
        for text in (copy.cut(length) for length in reversed(lengths[max(0, low - _SHORTER) : low]))
        if _words(text) >= longest * _KEPT
    )
    parted = (
        copy.cut(length, left_out)
        for length in reversed(lengths[max(0, low - 1) : low + 4])
        for left_out in range(1, length)
        if not copy.pieces[left_out].begins
    )
    for text, enough in chain(zip(shorter, repeat(0)), islice(zip(parted, repeat(_NOTES)), _PARTED)):
        if min(tried.values()) <= enough:
            break
        if text not in tried:
            tried[text] = _weigh(text, (yield text))
    return min(tried.items(), key=lambda text: (text[1], -len(text[0])))


def _weigh(text: str, said: Sequence[Diagnostic]) -> int:
    """What is to be said against a text; a picture that leaves room for a few lines only is as bad as a warning."""
    return sum(map(_weight, said)) + (_NOTES + 1 if _words(text) < _FEWEST else 0)


def _words(text: str) -> int:
    """How many words the copy of an article has."""
    return len(text.partition("\n---\n")[2].split())


def _weight(fault: Diagnostic) -> int:
    """An error weighs more than all warnings that there may be, a warning more than all notes. Legs that do not end
    level are seen before anything is read: they weigh as a warning does."""
    if fault.code == "fitted":  # that something gave is no fault
        return 0
    if fault.code == "uneven":
        return _NOTES + 1
    return {Severity.ERROR: 10_000, Severity.WARNING: _NOTES + 1}.get(fault.severity, 1)


def fitted_copy(
    plan: str,
    stocks: Mapping[str, Sequence[Stock]],
    slots: Mapping[str, tuple[int, str]],
    others: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The text of each article that fills its slot best.

    ``stocks``: by the article's file, as the plan at ``plan`` names it, its copy, and other forms of it that are taken
    where that gives a warning; ``slots``: the page and slot where it stands; ``others``: the texts of articles that
    stay as they are. The files need not be there.
    """
    choices = {file: _choose(copies) for file, copies in stocks.items()}
    texts = {file: next(choice) for file, choice in choices.items()}
    pages = tuple(sorted({page for page, _ in slots.values()}))
    memory, engine, preflight = Memory(), None, Preflight()
    while choices:
        issue = read_issue(plan, Drafts(FrozenMap({**(others or {}), **texts})), memory).value.issue
        if issue is None:  # nothing can be composed: the copy as it is
            break
        engine = engine or Engine(issue)
        engine.update(issue)
        composed = engine.compose(pages=pages)
        faults = composed.diagnostics + preflight.run(issue, (composed.value,))
        for file, choice in tuple(choices.items()):
            try:
                texts[file] = choice.send([fault for fault in faults if (fault.page, fault.slot) == slots[file]])
            except StopIteration as chosen:
                texts[file] = chosen.value[0]
                del choices[file]
    return texts
