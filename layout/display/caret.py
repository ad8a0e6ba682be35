"""Between the text of a block and its place on the page: (article, block, offset) comes in, a caret's place goes out,
and the other way round.

What is printed is not quite what was written: words are hyphenated, a dateline stands before the first, a refer's page
is filled in. So the printed characters are laid beside the written ones, which the caller hands in, as far as they
agree.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple
from unicodedata import bidirectional

from layout.display.hit import ABOVE, BELOW, runs_leftwards, stops
from layout.display.items import GlyphRun, Group, Item, PageDisplay, Tag
from layout.language.tags import is_right_to_left
from layout.model.geometry import Rect

#: Characters on either side that may be left out where printed and written part, and how many must then agree.
REACH, AGREEING = 60, 4
#: Never compared: white, soft hyphens, signs that take no room.
UNSEEN = frozenset("\u00ad\u2060\ufeff\u200b")


class Caret(NamedTuple):
    """A page's number and the upright line on it, ``rect`` of no width."""

    page: int
    rect: Rect


class Spot(NamedTuple):
    """A block of an article and an offset in its text. Where ``block`` is -1, ``role`` tells which of its other
    texts is meant ("headline", "deck", ...)."""

    article: str
    block: int
    offset: int
    role: str = ""


class _Line(NamedTuple):
    """A run of the block, moved to its place on a page. ``base``: its paragraph runs to the left; ``leftwards``: so
    does the run, where that is known."""

    page: int
    run: GlyphRun
    dx: float
    dy: float
    base: bool = False
    leftwards: bool | None = None


def caret(pages: Iterable[PageDisplay], spot: Spot, text: str) -> Caret | None:
    """Where the caret before a character of ``text``, the block's own, stands; None where that is not printed on
    these pages."""
    lines = _as_written(tuple(_lines(pages, spot)), text)
    places = [(line, at) for line in lines for at in range(len(line.run.text))]
    written = aligned("".join([line.run.text for line in lines]), text)
    before = -1
    for i, offset in enumerate(written):
        if offset == spot.offset:
            return _caret(*places[i])
        if 0 <= offset < spot.offset and (before < 0 or offset >= written[before]):
            before = i
    if before < 0:
        return None
    between = text[written[before] + 1 : spot.offset].strip()
    if between and not between.startswith("{page}"[: len(between)]):
        return None  # what found no room
    line, at = places[before]
    return _caret(line, at + 1)


def spot_at(pages: Iterable[PageDisplay], at: tuple[int, float, float], spot: Spot, text: str) -> int:
    """The offset in ``text`` of the character of the spot's block that is nearest to a point: a page's number, x, y."""
    lines = _as_written(tuple(_lines(pages, spot)), text)
    number, x, y = at
    near = min((line for line in lines if line.page == number), key=lambda line: _distance(line, x, y), default=None)
    if near is None:
        return 0
    index = min(stops(near.run, near.leftwards), key=lambda stop: abs(stop.x + near.dx - x)).character
    start = 0
    for line in lines:
        if line is near:
            break
        start += len(line.run.text)
    printed = "".join([line.run.text for line in lines])
    written = aligned(printed, text)
    place = start + index
    if index and written[place - 1] >= 0 and printed[place : place + 1].isspace():
        return written[place - 1] + 1  # behind a word, not before the next one
    following = next((offset for offset in written[place : start + len(near.run.text)] if offset >= 0), None)
    if following is not None:
        return following
    return max((offset for offset in written[:place] if offset >= 0), default=-1) + 1


def aligned(printed: str, written: str) -> list[int]:
    """For each printed character the place of the same one in what was written; -1 for what was added."""
    found = [-1] * len(printed)
    i = j = 0
    while i < len(printed) and j < len(written):
        if _unseen(printed[i]):
            i += 1
        elif _unseen(written[j]):
            j += 1
        elif _same(printed[i], written[j]):
            found[i] = j
            i, j = i + 1, j + 1
        else:
            skipped = _skip(printed[i : i + REACH], written[j : j + REACH])
            if skipped is None:
                i, j = i + 1, j + 1
            else:
                i, j = i + skipped[0], j + skipped[1]
    return found


def _skip(printed: str, written: str) -> tuple[int, int] | None:
    """How little is to be left out on either side so that the next characters agree."""
    for total in range(1, len(printed) + len(written)):
        for a in range(max(0, total - len(written) + 1), min(total, len(printed) - 1) + 1):
            one, other = printed[a : a + AGREEING], written[total - a : total - a + AGREEING]
            if one and len(one) == len(other) and one.casefold() == other.casefold():
                return a, total - a
    return None


def _unseen(character: str) -> bool:
    return character.isspace() or character in UNSEEN


def _same(one: str, other: str) -> bool:
    return one == other or one.casefold() == other.casefold()


def _caret(line: _Line, index: int) -> Caret:
    """Before the character of that number, or at its ligature's beginning; after the last one where there is none."""
    run = line.run
    found = stops(run, line.leftwards)
    # a word that a drop cap begins has its first letter printed elsewhere
    x = max((stop for stop in found if stop.character <= index), default=found[0], key=lambda stop: stop[::-1]).x
    return Caret(line.page, Rect(x + line.dx, run.y + line.dy - ABOVE * run.size, 0.0, (ABOVE + BELOW) * run.size))


def _distance(line: _Line, x: float, y: float) -> float:
    """How far a point is from a run; lines are told apart by height first."""
    run = line.run
    left, middle = run.x + line.dx, run.y + line.dy - (ABOVE - BELOW) / 2 * run.size
    return 4.0 * abs(y - middle) + max(0.0, left - x, x - left - run.width)


def _lines(pages: Iterable[PageDisplay], spot: Spot) -> Iterator[_Line]:
    """The block's runs on all pages, in reading order."""
    for page in pages:
        for run, dx, dy, language in _runs(page.groups, spot, 0.0, 0.0):
            yield _Line(page.number, run, dx, dy, is_right_to_left(language))


def _runs(items: tuple[Item, ...], spot: Spot, dx: float, dy: float) -> Iterator[tuple[GlyphRun, float, float, str]]:
    for item in items:
        if isinstance(item, Group):
            if item.mark.article in ("", spot.article):
                yield from _runs(item.items, spot, dx + item.dx, dy + item.dy)
        elif isinstance(item, Tag):
            mark = item.mark
            meant = mark.block == spot.block and (mark.role == spot.role if spot.role or spot.block < 0 else True)
            if mark.article == spot.article and meant:
                for inner in item.items:
                    if isinstance(inner, GlyphRun) and inner.text:  # a drop cap has none
                        yield inner, dx, dy, mark.language
            else:
                yield from _runs(item.items, spot, dx, dy)


def _as_written(lines: tuple[_Line, ...], text: str) -> tuple[_Line, ...]:
    """The runs in the order of their text: a line that holds words from right to left stands on the page in another
    order, so its words are taken one by one as ``text`` has them."""
    if not any(runs_leftwards(word) for line in lines for word in line.run.words):
        return lines
    found: list[_Line] = []
    at = 0
    for _, group in groupby(lines, lambda line: (line.page, line.run.y + line.dy)):
        row = list(group)
        turns = any(runs_leftwards(word) for line in row for word in line.run.words)
        left = [one for line in row for one in _words(line)]
        if turns and len({runs_leftwards(one.run.words[0]) for one in left}) == 1:
            left.reverse()  # for two words that are alike: the one that is read first
        while left:
            while at < len(text) and _unseen(text[at]):
                at += 1
            here = text[at : at + REACH].casefold()
            fitting = [one for one in left if turns and here.startswith(_seen(one.run.text).casefold())]
            one = max(fitting, key=lambda one: len(one.run.text)) if fitting else left[0]
            left.remove(one)
            found.append(one)
            seen = _seen(one.run.text)
            place = text.find(seen, at, at + REACH + len(seen))
            at = place + len(seen) if place >= 0 else at
    return _directed(found)


def _directed(words: list[_Line]) -> tuple[_Line, ...]:
    """Each word with the way it runs; signs without a direction of their own go with what stands on both sides, or
    with the paragraph (UAX #9, rules N1 and N2)."""
    ways = [_way(line.run) for line in words]
    # a number runs to the right, and beside signs counts as what surrounds it does
    asked = [("R" if way == "N" else way) for way in ways]
    found = []
    for i, (line, way) in enumerate(zip(words, ways, strict=True)):
        base = "R" if line.base else "L"
        before = next((w for w in reversed(asked[:i]) if w), base)
        after = next((w for w in asked[i + 1 :] if w), base)
        found.append(line._replace(leftwards=(way or (before if before == after else base)) == "R"))
    return tuple(found)


def _way(run: GlyphRun) -> str:
    """Which way a word runs: "L", "R", "N" for a number, "" where its characters do not tell."""
    if any(runs_leftwards(word) for word in run.words):
        return "R"
    kinds = {bidirectional(character) for character in run.text}
    return "L" if "L" in kinds else "N" if kinds & {"EN", "AN"} else ""


def _words(line: _Line) -> Iterator[_Line]:
    """A line for each word of a run."""
    run = line.run
    for word, at, space in zip(run.words, run.at, run.spaces, strict=True):
        yield line._replace(run=replace(run, x=run.x + at, words=(word,), at=(0.0,), spaces=(space,)))


def _seen(text: str) -> str:
    return "".join([character for character in text if not _unseen(character)])
