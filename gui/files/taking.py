"""What the desk has, what the disk had and has now come in; what can be taken in and what is disputed go out."""

from enum import Enum
from typing import Final, NamedTuple, TypeVar

from gui.files.disk import with_texts
from layout.source.drafts import Drafts

T = TypeVar("T")
#: Half a second of searching; more is a text written anew.
_MOST_CHANGES: Final = 700
_MARK: Final = "\ufeff"


class Taken(NamedTuple):
    """``drafts``: the desk's, with ``files`` taken in. Of ``conflicts``, changed on both sides, and of ``vanished``,
    which others deleted, the desk keeps its text till the editor decides. ``same``: others wrote what the desk has."""

    drafts: Drafts
    files: tuple[str, ...]
    conflicts: tuple[str, ...]
    vanished: tuple[str, ...]
    same: tuple[str, ...]


class Way(Enum):
    """How a file that both sides changed is settled."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


def take(drafts: Drafts, before: Drafts, now: Drafts) -> Taken:
    """Take in what others changed on the disk wherever the desk did not."""
    taken: dict[str, str | None] = {}
    foreign, conflicts, vanished, same = [], [], [], []
    for file in dict.fromkeys([*before.texts, *now.texts]):
        known, theirs = before.texts.get(file), now.texts.get(file)
        unreadable = file in before.texts and file not in now.texts
        if theirs == known and not unreadable:
            continue
        mine = drafts.texts.get(file, known)  # no entry: as it is on the disk
        if mine == theirs and not unreadable:
            same.append(file)
        elif mine != known:
            conflicts.append(file)
        elif theirs is None and not unreadable:
            vanished.append(file)
        elif unreadable:
            foreign.append(file)
        else:
            taken[file] = theirs
    return Taken(with_texts(drafts, taken, foreign), (*taken, *foreign), tuple(conflicts), tuple(vanished), tuple(same))


def resolve(drafts: Drafts, before: Drafts, now: Drafts, choices: dict[str, Way]) -> Drafts:
    """Settle files that both sides changed; where ``BOTH`` cannot be (see ``merged``), the desk's text stays."""
    texts: dict[str, str | None] = {}
    for file, way in choices.items():
        if way is Way.THEIRS:
            texts[file] = now.texts.get(file)
        elif way is Way.BOTH:
            both = merged(before.texts.get(file), drafts.texts.get(file), now.texts.get(file))
            if both is not None:
                texts[file] = both
    return with_texts(drafts, texts, [file for file in texts if file not in now.texts and file in before.texts])


def merged(base: str | None, mine: str | None, theirs: str | None) -> str | None:
    """Both sides' changes in one text; None where they touch the same or neighbouring lines, or one side deleted.

    Line ends and byte order mark are compared apart, so that an editor that rewrites them all changed no line.
    """
    if base is None or mine is None or theirs is None:
        return None
    mark = _other(*(text.startswith(_MARK) for text in (base, mine, theirs)))
    base, mine, theirs = (text.removeprefix(_MARK) for text in (base, mine, theirs))
    ends = [_line_end(text) for text in (base, mine, theirs)]
    if all(ends):
        texts = [text.replace("\r\n", "\n") for text in (base, mine, theirs)]
        text = _merged_lines(*map(_lines, texts))
        if text is not None and _other(*ends) == "\r\n":
            text = text.replace("\n", "\r\n")
    else:
        text = _merged_lines(_lines(base), _lines(mine), _lines(theirs))
    return None if text is None else (_MARK if mark else "") + text


def _other(base: T, mine: T, theirs: T) -> T:
    """The one that was changed; theirs where both were."""
    return mine if theirs == base else theirs


def _line_end(text: str) -> str:
    """The one line end of a text; "" where it has several kinds."""
    if "\r" not in text:
        return "\n"
    bare = text.replace("\r\n", "")
    return "" if "\r" in bare or "\n" in bare else "\r\n"


def _lines(text: str) -> list[str]:
    """With their ends; only at line feeds, as a text may hold other separators (U+2028) within a line."""
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


class _Hunk(NamedTuple):
    """Lines ``start`` to ``end`` of the base become ``lines``."""

    start: int
    end: int
    lines: list[str]


def _hunks(base: list[str], other: list[str]) -> list[_Hunk]:
    """How the one becomes the other, in as few lines as can be; a text written anew is one hunk."""
    head = _alike(base, other)
    tail = _alike(base[head:][::-1], other[head:][::-1])
    old, new = base[head : len(base) - tail], other[head : len(other) - tail]
    hunks: list[_Hunk] = []
    i = j = 0
    for x, y in [*_kept(old, new), (len(old), len(new))]:
        if (i, j) != (x, y):
            hunks.append(_Hunk(head + i, head + x, new[j:y]))
        i, j = x + 1, y + 1
    return hunks


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines both begin with."""
    count = min(len(one), len(other))
    return next((at for at in range(count) if one[at] != other[at]), count)


def _kept(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """The lines that stay, as places in both: E. W. Myers, An O(ND) difference algorithm, 1986.

    Quick where little changed, however long the text; difflib takes 8 s for 60 changes in 6,000 lines of copy, half
    of them blank. Nothing is found to stay where more than ``_MOST_CHANGES`` lines differ.
    """
    furthest = {1: 0}
    trace: list[dict[int, int]] = []
    for changes in range(min(len(old) + len(new), _MOST_CHANGES) + 1):
        trace.append(furthest.copy())
        for k in range(-changes, changes + 1, 2):
            down = k == -changes or (k != changes and furthest[k - 1] < furthest[k + 1])
            x = furthest[k + 1] if down else furthest[k - 1] + 1
            while x < len(old) and x - k < len(new) and old[x] == new[x - k]:
                x += 1
            furthest[k] = x
            if x >= len(old) and x - k >= len(new):
                return _walked_back(trace, len(old), len(new))
    return []


def _walked_back(trace: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for changes in range(len(trace) - 1, -1, -1):
        furthest, k = trace[changes], x - y
        down = k == -changes or (k != changes and furthest[k - 1] < furthest[k + 1])
        before = k + 1 if down else k - 1
        start = furthest[before], furthest[before] - before
        while x > max(start[0], 0) and y > max(start[1], 0):
            x, y = x - 1, y - 1
            kept.append((x, y))
        x, y = start
    return kept[::-1]


def _merged_lines(base: list[str], mine: list[str], theirs: list[str]) -> str | None:
    """diff3 without its markers (https://www.cis.upenn.edu/~bcpierce/papers/diff3-short.pdf)."""
    ours, others = _hunks(base, mine), _hunks(base, theirs)
    hunks = sorted([*ours, *(hunk for hunk in others if hunk not in ours)], key=lambda hunk: hunk[:2])
    text: list[str] = []
    at = 0
    for number, hunk in enumerate(hunks):
        # neighbours would not say whose line comes first; two of one side are never neighbours
        if number and hunk.start <= at:
            return None
        text += base[at : hunk.start]
        text += hunk.lines
        at = hunk.end
    return "".join(text + base[at:])
