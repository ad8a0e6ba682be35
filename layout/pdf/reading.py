"""Lines that run in two directions come in as they stand on the page; the same type goes out word by word, in the order
in which it is read, with what programs that read text out of PDFs need to find that order.

Writing right to left, a page's order and a reader's differ, and programs go about it differently. pypdf, MuPDF and
pdftotext -raw take text as it is drawn: so it is drawn as it is read. pdftotext sorts it by place and turns
right-to-left words about, as far as the next digit, full stop or Latin letter, in the direction of the whole page
(poppler, TextOutputDev.cc: TextBlock::coalesce, reorderText). What would come in the wrong order there is told to be
lines of their own, one a little lower than the other: a line ends for poppler where the next word begins half a size
before the end of the last one, and so long is the space before it, for those who read it. Nothing of that is seen.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

from layout.display.items import GlyphRun, Group, Item, ShapedWord, walk

#: Ems between two pieces of type on one line that are not of one text (a folio's parts): readers need a space there.
APART = 0.5
#: Ems by which a space must reach over what follows it for poppler's line to end; half an em is its own measure.
_OVER = 0.6
#: Ems of white after which poppler's line ends by itself.
_FAR = 1.4
#: How much lower each part of a line is told to stand; seven are a tenth of a point.
_STEP = 0.015
#: What poppler takes for letters from right to left, and from left to right.
_LEFTWARDS = re.compile(
    "[\u05be\u05c0\u05c3\u05c6\u05d0-\u05f4\u0600-\u0603\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5"
    "\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff\ufb1d\ufb1f-\ufdff\ufe70-\ufefc]"
)
_RIGHTWARDS = re.compile("[^\\W\\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u0900-\u0dff]")
#: Classes of characters (UAX #9) that end a stretch from right to left for poppler: Latin and its like, digits, signs.
_TURNING = frozenset({"L", "EN", "AN", "ES", "CS", "ET"})

Kind = Literal["R", "T", "N"]


class Told(NamedTuple):
    """How a part of a line is told. ``space``: where the space that is read before it stands (its left edge), and where
    its reading ends if that is farther than itself. ``tail``: where the part's own reading ends, 0.0 for where it
    does. ``item``: the number of the run that it is of; ``first``: nothing of its line is read before it; ``goes_on``:
    what is read before it stands at its left, as in any other line."""

    run: GlyphRun
    space: tuple[float, float] | None
    tail: float
    item: int
    first: bool
    goes_on: bool


class _Part(NamedTuple):
    """Type that is shown at once: letters of a word from right to left, or words from left to right. ``key`` tells its
    place in the order in which the row is read; ``item`` the number of the run that it is of."""

    run: GlyphRun
    key: tuple[int, int, int]
    kind: Kind
    item: int

    @property
    def right(self) -> float:
        return self.run.x + self.run.width - self.run.letter_space


def runs_rightwards(groups: Iterable[Group]) -> bool:
    """Whether pdftotext takes a page for one that is read from left to right: it has more letters that are."""
    count = 0
    for item, _, _ in walk(tuple(groups)):
        if isinstance(item, GlyphRun):
            for word in item.words:
                turned = len(_LEFTWARDS.findall(word.text))
                count += len(_RIGHTWARDS.findall(word.text)) - turned
    return count >= 0


def in_reading_order(
    items: tuple[Item, ...], joined: tuple[int, ...], rightwards: bool
) -> tuple[tuple[Item, ...], tuple[int, ...], list[Told]]:
    """The items of a Tag or Group with their turned lines as they are read, the numbers of those that begin a line to
    which no space leads, and how the parts of turned lines are told. ``rightwards`` is the page's direction."""
    found: list[Item] = []
    joins: list[int] = []
    telling: list[Told] = []
    for row in _rows(items):
        first = row[0][1]
        if isinstance(first, GlyphRun) and any(isinstance(item, GlyphRun) and item.order for _, item in row):
            begins = any(number in joined for number, _ in row)
            for told in _told(row, rightwards):
                if begins and told.first:
                    joins.append(len(found))
                found.append(told.run)
                telling.append(told)
            continue
        for number, item in row:
            if number in joined:
                joins.append(len(found))
            found.append(item)
    return tuple(found), tuple(joins), telling


def turns(items: tuple[Item, ...]) -> bool:
    """Whether any of the items is of a line that runs in two directions."""
    return any(isinstance(item, GlyphRun) and bool(item.order) for item in items)


def _rows(items: tuple[Item, ...]) -> Iterator[list[tuple[int, Item]]]:
    """Runs of one baseline together, every other item by itself, each with its number."""
    row: list[tuple[int, Item]] = []
    for number, item in enumerate(items):
        if isinstance(item, GlyphRun):
            before = row[-1][1] if row else None
            if row and not (isinstance(before, GlyphRun) and abs(before.y - item.y) < 0.01):
                yield row
                row = []
            row.append((number, item))
            continue
        if row:
            yield row
            row = []
        yield [(number, item)]
    if row:
        yield row


def _told(row: list[tuple[int, Item]], rightwards: bool) -> Iterator[Told]:
    """The parts of a row as they are read."""
    seen = sorted(_parts(row), key=lambda part: part.run.x)
    read = sorted(range(len(seen)), key=lambda place: seen[place].key)
    gaps = [right.run.spaces[0] or right.run.x - left.right > APART * right.run.size for left, right in pairwise(seen)]
    owners = _owners(seen, read, gaps)
    near = _near(seen)
    # where what is told left of a gap must end, so that poppler's line does; 0.0 where it may go on
    ends = [
        right.run.x + _OVER * max(left.run.size, right.run.size) if wrong and one else 0.0
        for (left, right), wrong, one in zip(pairwise(seen), _wrong(seen, read, rightwards), near, strict=True)
    ]
    tails = _tails(seen, read, owners, [0.0 if gap else end for gap, end in zip(gaps, ends, strict=True)])
    ends = [end if gap or tails[place] else 0.0 for place, (gap, end) in enumerate(zip(gaps, ends, strict=True))]
    lower = _lower(ends, near, read)
    before = -1
    for place in read:
        part = seen[place]
        space = None
        gap = owners.get(place, -1)
        if gap >= 0 and (ends[gap] or not (before >= 0 and tails[before])):  # else told with the part before it
            space = (seen[gap].right, ends[gap])
        run = replace(part.run, y=part.run.y + lower[place] * _STEP) if lower[place] else part.run
        goes_on = place == before + 1 > 0 and not (space and space[1])
        yield Told(run, space, tails[place], part.item, before < 0, goes_on)
        before = place


def _near(seen: Sequence[_Part]) -> list[bool]:
    """Whether poppler takes two neighbours for parts of one line."""
    return [right.run.x - left.right < _FAR * right.run.size for left, right in pairwise(seen)]


def _tails(seen: Sequence[_Part], read: list[int], owners: dict[int, int], ends: list[float]) -> list[float]:
    """For parts beside which there is no gap, where they are told to end so that poppler's line does; ``ends`` are
    where they should. Within a word, as at a hyphen, there is no place for the space that it takes."""
    after = dict(pairwise(read))
    found = [0.0] * len(seen)
    for place, end in enumerate(ends):
        if end and seen[place].kind != "R" and (place not in after or after[place] in owners):
            found[place] = end
    return found


def _owners(seen: Sequence[_Part], read: list[int], gaps: list[bool]) -> dict[int, int]:
    """For parts (by their place in the row) before which a space is read, the number of the gap where it stands."""
    found: dict[int, int] = {}
    used: set[int] = set()
    for number, (a, b) in enumerate(pairwise(read), 1):
        if abs(a - b) == 1:
            choice = [min(a, b)]
        elif seen[a].key[0] != seen[b].key[0]:  # of two texts
            continue
        else:  # from one direction to the other: beyond the last one, away from where it was read, or beyond the next
            before = read[number - 2] if number > 1 else a + 1
            after = read[number + 1] if number + 1 < len(read) else b - 1
            choice = [a - 1 if before > a else a, b - 1 if after > b else b]
        for gap in choice:
            if 0 <= gap < len(gaps) and gaps[gap] and gap not in used:
                used.add(gap)
                found[b] = gap
                break
    return found


def _wrong(seen: Sequence[_Part], read: list[int], rightwards: bool) -> list[bool]:
    """Where two neighbours would come in the wrong order from pdftotext, or without the space between them."""
    rank = {place: number for number, place in enumerate(read)}
    turned = []
    state = not rightwards
    for part in seen if rightwards else reversed(seen):
        if part.kind != "N":
            state = part.kind == "R"
        turned.append(state)
    if not rightwards:
        turned.reverse()
    found = []
    for left in range(len(seen) - 1):
        one, other = turned[left], turned[left + 1]
        falls = (one and other) if rightwards else (one or other)
        wrong = (rank[left] > rank[left + 1]) != falls
        # white between letters from right to left and what ends them is told on their other side
        found.append(wrong or (one and not other))
    return found


def _lower(ends: list[float], near: list[bool], read: list[int]) -> list[int]:
    """For each part of a row from left to right, how many parts that are lines to poppler are read before its own, of
    those that stand near."""
    rank = {place: number for number, place in enumerate(read)}
    found = [0] * len(rank)
    pieces: list[list[int]] = [[]]
    for place in range(len(rank)):
        pieces[-1].append(place)
        if place < len(ends) and near[place] and not ends[place]:
            continue
        if place == len(ends) or not near[place]:
            pieces.sort(key=lambda piece: min(rank[place] for place in piece))
            for number, piece in enumerate(pieces):
                for one in piece:
                    found[one] = number
            pieces = []
        pieces.append([])
    return found


def _parts(row: list[tuple[int, Item]]) -> list[_Part]:
    """What is shown at once, of each run of a row."""
    found: list[_Part] = []
    for line, number, run in _lines(row):
        order = run.order or tuple(range(len(run.words)))
        first = 0
        for at, word in enumerate(run.words):
            if _leftwards(word):
                found += _letters(run, at, (line, order[at]), number)
                first = at + 1
            elif at + 1 == len(run.words) or not _goes_on(run, order, at) or (at == first and not _lettered(word)):
                # signs by themselves: pypdf puts those that are read after letters from right to left in their order
                text = "".join([word.text for word in run.words[first : at + 1]])
                found.append(_Part(_slice(run, first, at + 1), (line, order[first], 0), _kind(text), number))
                first = at + 1
    return found


def _lines(row: list[tuple[int, Item]]) -> Iterator[tuple[int, int, GlyphRun]]:
    """The runs of a row, each with the number of the text it is of, and its own: a row may hold a list's marker and its
    item, or a folio's parts."""
    line = 0
    before: GlyphRun | None = None
    known: set[int] = set()
    for number, run in row:
        assert isinstance(run, GlyphRun)
        if before is not None:
            back = run.x < before.x + before.width - run.size
            if back or bool(run.order) != bool(before.order) or not known.isdisjoint(run.order):
                line += 1
                known.clear()
        known.update(run.order)
        before = run
        yield line, number, run


def _leftwards(word: ShapedWord) -> bool:
    return _LEFTWARDS.search(word.text) is not None or word.clusters[:1] > word.clusters[-1:]


def _lettered(word: ShapedWord) -> bool:
    return any(sign.isalnum() for sign in word.text)


def _goes_on(run: GlyphRun, order: tuple[int, ...], at: int) -> bool:
    """Whether the word after one is read next, and from left to right."""
    one, other = order[at], order[at + 1]
    near = other == one + 1 or (other >> 8 == (one >> 8) + 1 and other & 255 == 0)
    return near and not _leftwards(run.words[at + 1])


def _slice(run: GlyphRun, first: int, end: int) -> GlyphRun:
    """Some words of a run, where they stand."""
    at = run.at[first]
    places = tuple([place - at for place in run.at[first:end]])
    order = run.order[first:end] or (0,)
    return replace(run, x=run.x + at, words=run.words[first:end], at=places, spaces=run.spaces[first:end], order=order)


def _letters(run: GlyphRun, at: int, key: tuple[int, int], item: int) -> Iterator[_Part]:
    """A word from right to left: its letters, and the stops beside them."""
    step = run.size / run.words[at].upem * run.scale
    x = run.x + run.at[at]
    spaces = (run.spaces[at],)
    order = run.order[at : at + 1] or (0,)
    for number, (word, kind) in enumerate(_split(run.words[at])):
        part = replace(run, x=x, words=(word,), at=(0.0,), spaces=spaces, order=order)
        yield _Part(part, (*key, -number), kind, item)
        spaces = (False,)
        x += word.width * step + run.letter_space * (len(word.glyphs) // 2)


@lru_cache(maxsize=4096)
def _split(word: ShapedWord) -> tuple[tuple[ShapedWord, Kind], ...]:
    """A word from right to left in parts, from left to right: its letters, and by themselves the stops, quotation marks
    and digits beside and between them."""
    found: list[tuple[int, int, Kind, str]] = []
    first = 0
    for cluster, group in groupby(word.clusters):
        after = first + len(list(group))
        sign = word.text[cluster]
        mark: Kind = "R" if unicodedata.category(sign)[0] == "M" else _kind(sign)
        found.append((first, after, mark, sign))
        first = after
    lettered = [number for number, part in enumerate(found) if part[2] == "R"]
    parts: list[tuple[int, int, Kind, str]] = []
    for number, (first, after, own, sign) in enumerate(found):
        inner = own == "N" and lettered and lettered[0] < number < lettered[-1]
        kind: Kind = "R" if inner else own  # an apostrophe, say
        before = parts[-1] if parts else None
        if before is not None and before[2] == kind and (kind == "R" or before[3] == sign):
            parts[-1] = (before[0], after, kind, sign)
        else:
            parts.append((first, after, kind, sign))
    if len(parts) == 1:
        return ((word, parts[0][2]),)
    return tuple([(_cut(word, first, after), kind) for first, after, kind, _ in parts])


def _cut(word: ShapedWord, first: int, end: int) -> ShapedWord:
    """Some glyphs of a word, whole clusters, with their text."""
    clusters = word.clusters[first:end]
    low, high = min(clusters), max(clusters)
    if low == min(word.clusters):
        low = 0
    over = min((cluster for cluster in word.clusters if cluster > high), default=len(word.text))
    advances = word.advances[first:end]
    return word._replace(
        glyphs=word.glyphs[2 * first : 2 * end],
        advances=advances,
        offsets=word.offsets[first:end],
        clusters=tuple([max(cluster - low, 0) for cluster in clusters]),
        text=word.text[low:over],
        width=sum(advances),
    )


def _kind(text: str) -> Kind:
    """What pdftotext makes of a text: letters from right to left, what ends a stretch of them, or neither."""
    if _LEFTWARDS.search(text) is not None:
        return "R"
    return "T" if any(unicodedata.bidirectional(sign) in _TURNING for sign in text) else "N"
