"""Operators of text (ISO 32000-1, 9.3 and 9.4): where a line begins, in which font, how large."""

import math
from typing import Final

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.operators.operands import numbers_of
from layout.recheck.state import IDENTITY, Matrix, matrix, times
from layout.recheck.survey import EVERYWHERE
from layout.recheck.tokens import Operation, Raw
from layout.recheck.walk import Operator, Walk


def begin_text(walk: Walk, _operation: Operation) -> None:
    walk.text = walk.line = IDENTITY


def set_font(walk: Walk, operation: Operation) -> None:
    name, size = operation.operands[-2:]
    walk.state.size = float(size)
    value = walk.named("Font", str(name))
    walk.state.font = walk.shelf.font(value, walk.page)
    walk.state.drawn_font = 0
    if walk.state.font is not None and walk.state.font.kind == "Type3" and isinstance(value, DictionaryObject):
        walk.state.drawn_font = id(value)
        walk.drawn_fonts[id(value)] = value


def glyphs(walk: Walk, font: DictionaryObject, at: Matrix) -> None:
    """Walk what the glyphs of a Type 3 font paint at this size and in this colour."""
    moved = matrix(walk.document.numbers(font, "FontMatrix")) or (0.001, 0.0, 0.0, 0.001, 0.0, 0.0)
    size = walk.state.size
    moved = times(times(moved, (size, 0.0, 0.0, size, 0.0, 0.0)), (*at[:4], 0.0, 0.0))
    outer, anywhere = walk.state, walk.tally.anywhere
    walk.state, walk.tally.anywhere = outer.copy(), True
    walk.state.ctm, walk.state.clip = IDENTITY, EVERYWHERE
    resources = walk.document.get(font, "Resources")
    procedures = walk.document.dictionary(font, "CharProcs")
    for key in list(procedures):
        stream = walk.document.get(procedures, key.removeprefix("/"))
        if isinstance(stream, StreamObject):
            walk.content(stream, f"glyph {key[1:]}", moved, resources)
    walk.state, walk.tally.anywhere = outer, anywhere


def set_leading(walk: Walk, operation: Operation) -> None:
    (walk.state.leading,) = numbers_of(operation, 1)


def set_rise(walk: Walk, operation: Operation) -> None:
    (walk.state.rise,) = numbers_of(operation, 1)


def set_render(walk: Walk, operation: Operation) -> None:
    (mode,) = numbers_of(operation, 1)
    walk.state.render = int(mode)


def move(walk: Walk, operation: Operation) -> None:
    x, y = numbers_of(operation, 2)
    if operation.operator == b"TD":
        walk.state.leading = -y
    walk.text = walk.line = times((1.0, 0.0, 0.0, 1.0, x, y), walk.line)


def set_text_matrix(walk: Walk, operation: Operation) -> None:
    a, b, c, d, e, f = numbers_of(operation, 6)
    walk.text = walk.line = (a, b, c, d, e, f)


def next_line(walk: Walk, _operation: Operation) -> None:
    walk.text = walk.line = times((1.0, 0.0, 0.0, 1.0, 0.0, -walk.state.leading), walk.line)


def show_next(walk: Walk, operation: Operation) -> None:
    next_line(walk, operation)
    show(walk, operation)


def show(walk: Walk, operation: Operation) -> None:
    raw = operation.operands[-1]
    if not isinstance(raw, Raw) or not raw.strip(b"()<>[] "):
        return
    if raw.startswith(b"[") and raw.find(b"(") < 0 and raw.find(b"<") < 0:
        return
    state = walk.state
    font, render = state.font, state.render
    if font is None or render in (3, 7):
        return
    at = a, b, c, d, x, y = times(walk.text, state.ctm)
    if state.drawn_font:
        glyphs(walk, walk.drawn_fonts[state.drawn_font], at)
    size = abs(state.size) * math.sqrt(abs(a * d - b * c))
    if not state.clip.is_there:
        return
    point = (x, y + state.rise * d)
    if render in (0, 2, 4, 6):
        walk.tally.text(font, size, point, state, stroked=False)
    if render in (1, 2, 5, 6):
        walk.tally.text(font, size, point, state, stroked=True)


LETTERING: Final[dict[bytes, Operator]] = {
    b"BT": begin_text, b"Tf": set_font, b"TL": set_leading, b"Ts": set_rise, b"Tr": set_render,
    b"Td": move, b"TD": move, b"Tm": set_text_matrix, b"T*": next_line,
    b"Tj": show, b"TJ": show, b"'": show_next, b'"': show_next,
}  # fmt: skip
