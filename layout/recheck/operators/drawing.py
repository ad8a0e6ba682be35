"""Operators of paths (ISO 32000-1, 8.5): how they are built, painted and made a clip."""

from typing import Final

from layout.recheck.operators.operands import numbers_of
from layout.recheck.paths import Path, around
from layout.recheck.state import scale
from layout.recheck.tokens import Operation
from layout.recheck.walk import Operator, Walk

#: Whether it fills, and whether it strokes.
_PAINT: Final = {
    b"f": (True, False), b"F": (True, False), b"f*": (True, False), b"S": (False, True), b"s": (False, True),
    b"B": (True, True), b"B*": (True, True), b"b": (True, True), b"b*": (True, True), b"n": (False, False),
}  # fmt: skip


def move_to(walk: Walk, operation: Operation) -> None:
    x, y = numbers_of(operation, 2)
    walk.path.move(x, y, walk.state.ctm)


def line_to(walk: Walk, operation: Operation) -> None:
    x, y = numbers_of(operation, 2)
    walk.path.line(x, y, walk.state.ctm)


def curve(walk: Walk, operation: Operation) -> None:
    numbers = numbers_of(operation, 6 if operation.operator == b"c" else 4)
    walk.path.curve(list(numbers), walk.state.ctm)


def rectangle(walk: Walk, operation: Operation) -> None:
    x, y, width, height = numbers_of(operation, 4)
    walk.path.rectangle(x, y, width, height, walk.state.ctm)


def clip(walk: Walk, _operation: Operation) -> None:
    walk.clipping = True


def paint(walk: Walk, operation: Operation) -> None:
    filled, stroked = _PAINT[operation.operator]
    path, walk.path = walk.path, Path()
    state = walk.state
    if filled:
        walk.tally.shape(path.parts, state, stroked=False, thickness=path.rule())
    if stroked:
        walk.tally.shape(path.parts, state, stroked=True, thickness=state.width * scale(state.ctm))
    if walk.clipping:
        if path.parts:
            state.clip = state.clip.common(around(path.parts))
        walk.clipping = False


DRAWING: Final[dict[bytes, Operator]] = {
    b"m": move_to, b"l": line_to, b"re": rectangle, **dict.fromkeys((b"c", b"v", b"y"), curve),
    **dict.fromkeys((b"W", b"W*"), clip), **dict.fromkeys(_PAINT, paint),
}  # fmt: skip
