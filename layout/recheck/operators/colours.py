"""Operators of colour (ISO 32000-1, 8.6.8 and 8.7): device colours, colour spaces, patterns, shadings."""

from typing import Final

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.operators.operands import name_of, numbers_of
from layout.recheck.shadings import ends
from layout.recheck.spaces import DEVICE_CMYK, DEVICE_GRAY, DEVICE_RGB, INDEXED, PATTERN, Colour, Space
from layout.recheck.state import IDENTITY, matrix
from layout.recheck.survey import EVERYWHERE
from layout.recheck.tokens import Operation
from layout.recheck.walk import Operator, Walk


def device(walk: Walk, space: Space) -> Space:
    return walk.shelf.space(walk.resources, space.family)


def set_gray(walk: Walk, operation: Operation) -> None:
    paint_with(walk, operation, Colour(device(walk, DEVICE_GRAY), numbers_of(operation, 1)))


def set_rgb(walk: Walk, operation: Operation) -> None:
    paint_with(walk, operation, Colour(device(walk, DEVICE_RGB), numbers_of(operation, 3)))


def set_cmyk(walk: Walk, operation: Operation) -> None:
    paint_with(walk, operation, Colour(device(walk, DEVICE_CMYK), numbers_of(operation, 4)))


def set_space(walk: Walk, operation: Operation) -> None:
    space = walk.shelf.space(walk.resources, name_of(operation))
    # the first colour of a space (ISO 32000-1, 8.6.3): no ink, but CMYK black and a full spot
    first = {4: (0.0, 0.0, 0.0, 1.0)}.get(space.channels, (0.0,) * space.channels)
    if space.names:
        first = (1.0,) * space.channels
    paint_with(walk, operation, Colour(space, first))


def set_colour(walk: Walk, operation: Operation) -> None:
    state = walk.state
    space = (state.stroke if operation.operator.isupper() else state.fill).space
    values = tuple(value for value in operation.operands if isinstance(value, float))
    if operation.operands and isinstance(operation.operands[-1], str):
        if space.family == PATTERN and pattern(walk, operation.operands[-1], space, values) is not None:
            paint_with(walk, operation, Colour(space, values))
        return
    if space.family == INDEXED:
        values = values[:1]
    paint_with(walk, operation, Colour(space, values))


def paint_with(walk: Walk, operation: Operation, colour: Colour) -> None:
    if walk.uncoloured:
        return
    if operation.operator.isupper():
        walk.state.stroke = colour
    else:
        walk.state.fill = colour


def pattern(walk: Walk, name: str, space: Space, values: tuple[float, ...]) -> DictionaryObject | None:
    """Walk what a pattern paints: a tile's content, a shading's colours."""
    found = walk.named("Pattern", name)
    if not isinstance(found, DictionaryObject):
        return None
    moved = matrix(walk.document.numbers(found, "Matrix")) or IDENTITY
    if walk.document.number(found, "PatternType") == 2:
        shade(walk, walk.document.get(found, "Shading"))
    elif isinstance(found, StreamObject):
        outer, anywhere = walk.state, walk.tally.anywhere
        walk.state, walk.tally.anywhere = outer.copy(), True  # tiles are laid wherever the pattern is
        walk.state.ctm, walk.state.clip = walk.base, EVERYWHERE
        if walk.document.number(found, "PaintType") == 2 and space.base is not None:
            walk.state.fill = walk.state.stroke = Colour(space.base, values)
            walk.form(found, f"pattern {name}", moved, uncoloured=True)
        else:
            walk.form(found, f"pattern {name}", moved)
        walk.state, walk.tally.anywhere = outer, anywhere
    return found


def shading(walk: Walk, operation: Operation) -> None:
    shade(walk, walk.named("Shading", name_of(operation)))


def shade(walk: Walk, shading: object) -> None:
    """A shading paints, by its functions' ends, as so many fills."""
    if not isinstance(shading, DictionaryObject):
        return
    space = walk.shelf.image_space(walk.resources, walk.document.get(shading, "ColorSpace"))
    for values in ends(walk.document, walk.document.get(shading, "Function")) or [()]:
        painted = walk.state.copy()
        painted.fill = Colour(space, values)
        walk.tally.shape([painted.clip], painted, stroked=False, thickness=None)


COLOURS: Final[dict[bytes, Operator]] = {
    **dict.fromkeys((b"g", b"G"), set_gray), **dict.fromkeys((b"rg", b"RG"), set_rgb),
    **dict.fromkeys((b"k", b"K"), set_cmyk), **dict.fromkeys((b"cs", b"CS"), set_space),
    **dict.fromkeys((b"sc", b"SC", b"scn", b"SCN"), set_colour), b"sh": shading,
}  # fmt: skip
