"""Operators of the graphics state (ISO 32000-1, 8.4.4): what is kept, brought back, moved and set."""

from typing import Final

from pypdf.generic import DictionaryObject

from layout.recheck.opening import TooMuch
from layout.recheck.operators.operands import name_of, numbers_of
from layout.recheck.state import times
from layout.recheck.tokens import Operation
from layout.recheck.walk import Operator, Walk

#: ``q`` within ``q``: viewers stop at 28, we follow on for those who do not.
_MOST_SAVED: Final = 5_000


def save(walk: Walk, _operation: Operation) -> None:
    if len(walk.saved) >= _MOST_SAVED:
        raise TooMuch(f"it keeps more than {_MOST_SAVED} graphics states")
    walk.saved.append(walk.state)
    walk.state = walk.state.copy()


def restore(walk: Walk, _operation: Operation) -> None:
    if walk.saved:
        walk.state = walk.saved.pop()


def concatenate(walk: Walk, operation: Operation) -> None:
    a, b, c, d, e, f = numbers_of(operation, 6)
    walk.state.ctm = times((a, b, c, d, e, f), walk.state.ctm)


def set_width(walk: Walk, operation: Operation) -> None:
    (walk.state.width,) = numbers_of(operation, 1)


def set_look(walk: Walk, operation: Operation) -> None:
    name = name_of(operation)
    found = walk.named("ExtGState", name)
    if not isinstance(found, DictionaryObject):
        return
    look, state = walk.shelf.look(found, walk.page), walk.state
    if look.stroke_overprint is not None:
        state.stroke_overprint = look.stroke_overprint
    if look.fill_overprint is not None:
        state.fill_overprint = look.fill_overprint
    for name in ("mode", "width", "stroke_alpha", "fill_alpha", "blend", "soft_mask"):
        value = getattr(look, name)
        if value is not None:
            setattr(state, name, value)
    if look.font is not None:
        state.font, state.size = look.font
    for topic, what in look.notices:
        walk.tally.notice(topic, what)


GRAPHICS: Final[dict[bytes, Operator]] = {
    b"q": save,
    b"Q": restore,
    b"cm": concatenate,
    b"w": set_width,
    b"gs": set_look,
}
