"""A paragraph's characters come in, the embedding level of each goes out, and the order in which a line shows them.

Unicode Standard Annex #9, "Unicode Bidirectional Algorithm", revision 46, with its rule numbers at the code. Classes
of characters are those of ``unicodedata``. Levels stay with characters until a line is known (rule L1 speaks of
lines), and clusters are put in order, never characters (L2), so that a joined run keeps its shapes.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

#: Directions of a paragraph: its base level, or found from its first strong character (P2, P3).
LEFT_TO_RIGHT: Final = 0
RIGHT_TO_LEFT: Final = 1
AUTO: Final = -1

_MAX_DEPTH: Final = 125
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS: Final = frozenset({"LRE", "RLE", "LRO", "RLO"})
#: Gone before the weak rules (X9).
_REMOVED: Final = _EMBEDDINGS | {"PDF", "BN"}
#: Neutrals and isolate formatting characters (N1).
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "PDI"}) | _ISOLATES
#: What takes the paragraph's level at the end of a line (L1).
_WHITE: Final = frozenset({"WS", "PDI"}) | _ISOLATES
#: What makes a text need the algorithm at all.
_TURNING: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})

#: Paired brackets (BidiBrackets.txt), opening and closing by turns; U+2329 and U+232A stand for U+3008 and U+3009 (N0).
_PAIRS: Final = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a"
    "\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7"
    "\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c"
    "\u298d\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd"
    "\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c"
    "\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b"
    "\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CANONICAL: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}
_CLOSING: Final = {_CANONICAL.get(b, b): _CANONICAL.get(a, a) for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_OPENING: Final = frozenset(_CLOSING.values())
#: Brackets that may be open at once; with more, the sequence has no pairs (BD16).
_MAX_OPEN: Final = 63


class Levels(NamedTuple):
    """The paragraph's level, and one level a character: even ones run to the right, odd ones to the left."""

    base: int
    levels: tuple[int, ...]

    @property
    def turns(self) -> bool:
        """Whether anything runs from right to left."""
        return self.base % 2 == 1 or any(level % 2 for level in self.levels)


def needs_levels(text: str) -> bool:
    """Whether a text holds anything that runs from right to left, or makes it so; cheap for all that does not."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in _TURNING for character in text)


def resolve(text: str, direction: int = AUTO) -> Levels:
    """The levels of one paragraph's characters (rules P2 to I2).

    ``direction``: LEFT_TO_RIGHT, RIGHT_TO_LEFT or AUTO. Formatting characters that the algorithm leaves out (X9) get
    the level of what stands before them, so that they never part a run.
    """
    classes = [unicodedata.bidirectional(character) or _unassigned(character) for character in text]
    closes = _matching(classes)
    base = direction if direction != AUTO else _first_strong(classes, closes, 0, len(classes))
    levels = [base] * len(text)
    _explicit(classes, closes, base, levels)
    original = tuple(classes)
    kept = [i for i, name in enumerate(original) if name not in _REMOVED]
    types = list(classes)
    for sequence, start, end in list(_sequences(kept, original, closes, levels, base)):
        _weak(types, sequence, start)
        _brackets(text, types, original, sequence, (start, levels[sequence[0]]))
        _neutral(types, sequence, start, end, levels[sequence[0]])
        for i in sequence:
            levels[i] += _implicit(types[i], levels[i])
    previous = base
    for i, name in enumerate(original):
        if name in _REMOVED:
            levels[i] = previous
        previous = levels[i]
    return Levels(base, tuple(levels))


def line_levels(text: str, levels: Levels, start: int = 0, end: int | None = None) -> list[int]:
    """The levels of a line's characters: tabs, separators and the white at its end are the paragraph's (L1)."""
    end = len(text) if end is None else end
    found = list(levels.levels[start:end])
    trailing = True
    for i in range(end - 1, start - 1, -1):
        name = unicodedata.bidirectional(text[i])
        if name in ("S", "B"):
            trailing = True
        elif name not in _WHITE and name not in _REMOVED:
            trailing = False
        if trailing:
            found[i - start] = levels.base
    return found


def visual_order(levels: Sequence[int]) -> list[int]:
    """Indices of a line's clusters from left to right, by the level of each (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order


def _unassigned(character: str) -> str:
    """The class of a character that ``unicodedata`` does not know: that of its block (DerivedBidiClass.txt)."""
    code = ord(character)
    if 0x0590 <= code <= 0x05FF or 0x07C0 <= code <= 0x085F or 0xFB1D <= code <= 0xFB4F or 0x10800 <= code <= 0x10CFF:
        return "R"
    if 0x0600 <= code <= 0x07BF or 0x0860 <= code <= 0x08FF or 0xFB50 <= code <= 0xFDCF or 0xFDF0 <= code <= 0xFDFF:
        return "AL"
    return "AL" if 0xFE70 <= code <= 0xFEFF else "L"


def _matching(classes: Sequence[str]) -> dict[int, int]:
    """The PDI that matches each isolate initiator, by index; one without a match is not there (BD9)."""
    found: dict[int, int] = {}
    open_: list[int] = []
    for i, name in enumerate(classes):
        if name in _ISOLATES:
            open_.append(i)
        elif name == "PDI" and open_:
            found[open_.pop()] = i
    return found


def _first_strong(classes: Sequence[str], closes: dict[int, int], start: int, end: int) -> int:
    """0 or 1 by the first strong character outside isolates (P2, P3)."""
    i = start
    while i < end:
        name = classes[i]
        if name == "L":
            return 0
        if name in ("R", "AL"):
            return 1
        if name in _ISOLATES:
            i = closes.get(i, end)
        i += 1
    return 0


class _Status(NamedTuple):
    """An entry of the directional status stack."""

    level: int
    override: str  # "L", "R" or ""
    isolate: bool


def _explicit(classes: list[str], closes: dict[int, int], base: int, levels: list[int]) -> None:
    """X1 to X8: levels by embeddings, overrides and isolates; overridden classes are written into ``classes``."""
    stack = [_Status(base, "", False)]
    over_isolates = over_embeddings = valid_isolates = 0
    for i, name in enumerate(classes):
        last = stack[-1]
        if name in _EMBEDDINGS:
            level = _next_level(last.level, right=name[0] == "R")
            if level <= _MAX_DEPTH and not over_isolates and not over_embeddings:
                stack.append(_Status(level, name[0] if name.endswith("O") else "", False))
            elif not over_isolates:
                over_embeddings += 1
            levels[i] = last.level
        elif name in _ISOLATES:
            levels[i] = last.level
            if last.override:
                classes[i] = last.override
            right = name == "RLI" or (
                name == "FSI" and _first_strong(classes, closes, i + 1, closes.get(i, len(classes))) == 1
            )
            level = _next_level(last.level, right=right)
            if level <= _MAX_DEPTH and not over_isolates and not over_embeddings:
                valid_isolates += 1
                stack.append(_Status(level, "", True))
            else:
                over_isolates += 1
        elif name == "PDI":
            if over_isolates:
                over_isolates -= 1
            elif valid_isolates:
                over_embeddings = 0
                while not stack[-1].isolate:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            levels[i] = stack[-1].level
            if stack[-1].override:
                classes[i] = stack[-1].override
        elif name == "PDF":
            levels[i] = last.level
            if over_isolates:
                pass
            elif over_embeddings:
                over_embeddings -= 1
            elif not last.isolate and len(stack) >= 2:
                stack.pop()
        elif name == "B":
            levels[i] = base
        else:
            levels[i] = last.level
            if last.override and name != "BN":
                classes[i] = last.override


def _next_level(level: int, *, right: bool) -> int:
    """The next odd level for what runs to the left, the next even one for what runs to the right."""
    return (level + 1) | 1 if right else (level + 2) & ~1


def _sequences(
    kept: Sequence[int], original: Sequence[str], closes: dict[int, int], levels: Sequence[int], base: int
) -> Iterable[tuple[list[int], str, str]]:
    """Isolating run sequences, each with its sos and eos (BD13, X10)."""
    opened = {close: start for start, close in closes.items()}
    runs: list[list[int]] = []
    for i in kept:
        if runs and levels[runs[-1][-1]] == levels[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    at = {run[0]: number for number, run in enumerate(runs)}
    place = {i: n for n, i in enumerate(kept)}
    for run in runs:
        if original[run[0]] == "PDI" and run[0] in opened:
            continue  # it goes on where its isolate was opened
        sequence = list(run)
        while original[sequence[-1]] in _ISOLATES and sequence[-1] in closes:
            sequence += runs[at[closes[sequence[-1]]]]
        level = levels[sequence[0]]
        first, last = place[sequence[0]], place[sequence[-1]]
        before = levels[kept[first - 1]] if first else base
        open_end = original[sequence[-1]] in _ISOLATES and sequence[-1] not in closes
        after = levels[kept[last + 1]] if last + 1 < len(kept) and not open_end else base
        yield sequence, _side(max(level, before)), _side(max(level, after))


def _side(level: int) -> str:
    return "R" if level % 2 else "L"


def _weak(types: list[str], sequence: Sequence[int], start: str) -> None:
    """W1 to W7, in place."""
    previous = strong = start
    for i in sequence:  # W1, W2, W3
        name = types[i]
        if name == "NSM":
            name = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = name
        if name in ("L", "R", "AL"):
            strong = name
        elif name == "EN" and strong == "AL":
            name = "AN"  # a mark behind it is taken for a European number still, and turned like it
        types[i] = name
    for i in sequence:
        if types[i] == "AL":
            types[i] = "R"
    for before, i, after in zip(sequence, sequence[1:], sequence[2:], strict=False):  # W4
        if types[i] in ("ES", "CS") and types[before] == "EN" == types[after]:
            types[i] = "EN"
        elif types[i] == "CS" and types[before] == "AN" == types[after]:
            types[i] = "AN"
    n = 0
    while n < len(sequence):  # W5
        if types[sequence[n]] != "ET":
            n += 1
            continue
        end = n
        while end < len(sequence) and types[sequence[end]] == "ET":
            end += 1
        beside = (n and types[sequence[n - 1]] == "EN") or (end < len(sequence) and types[sequence[end]] == "EN")
        for i in sequence[n:end]:
            types[i] = "EN" if beside else "ET"
        n = end
    strong = start
    for i in sequence:  # W6, W7
        name = types[i]
        if name in ("ES", "ET", "CS"):
            types[i] = "ON"
        elif name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            types[i] = "L"


def _brackets(
    text: str, types: list[str], original: Sequence[str], sequence: Sequence[int], where: tuple[str, int]
) -> None:
    """N0, in place. ``where``: the sequence's sos and level."""
    start, level = where
    embedding = _side(level)
    for opening, closing in _bracket_pairs(text, types, sequence):
        inside = {_strong(types[i]) for i in sequence[opening + 1 : closing]}
        if embedding in inside:
            side = embedding
        elif inside & {"L", "R"}:
            before = next((s for i in reversed(sequence[:opening]) if (s := _strong(types[i]))), start)
            side = before if before != embedding else embedding
        else:
            continue
        for n in (opening, closing):
            types[sequence[n]] = side
            for i in sequence[n + 1 :]:  # marks go with their bracket
                if original[i] != "NSM":
                    break
                types[i] = side


def _bracket_pairs(text: str, types: Sequence[str], sequence: Sequence[int]) -> list[tuple[int, int]]:
    """Pairs of brackets by their places in the sequence, in the order of the opening ones (BD16)."""
    pairs: list[tuple[int, int]] = []
    open_: list[tuple[str, int]] = []
    for n, i in enumerate(sequence):
        if types[i] != "ON":
            continue
        character = _CANONICAL.get(text[i], text[i])
        if character in _OPENING:
            if len(open_) == _MAX_OPEN:
                return []
            open_.append((character, n))
        elif character in _CLOSING:
            for depth in range(len(open_) - 1, -1, -1):
                if open_[depth][0] == _CLOSING[character]:
                    pairs.append((open_[depth][1], n))
                    del open_[depth:]
                    break
    return sorted(pairs)


def _strong(name: str) -> str:
    """The side that a character takes part with in N0 to N2: numbers count as R."""
    return "R" if name in ("R", "EN", "AN") else ("L" if name == "L" else "")


def _neutral(types: list[str], sequence: Sequence[int], start: str, end: str, level: int) -> None:
    """N1 and N2, in place."""
    n = 0
    while n < len(sequence):
        if types[sequence[n]] not in _NEUTRAL:
            n += 1
            continue
        last = n
        while last < len(sequence) and types[sequence[last]] in _NEUTRAL:
            last += 1
        before = _strong(types[sequence[n - 1]]) if n else start
        after = _strong(types[sequence[last]]) if last < len(sequence) else end
        side = before if before == after else _side(level)
        for i in sequence[n:last]:
            types[i] = side
        n = last


def _implicit(name: str, level: int) -> int:
    """What I1 and I2 add to a level."""
    if level % 2:
        return 1 if name in ("L", "EN", "AN") else 0
    return {"R": 1, "AN": 2, "EN": 2}.get(name, 0)


__all__ = ["AUTO", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT", "Levels", "line_levels", "needs_levels", "resolve", "visual_order"]
