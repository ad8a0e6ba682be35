"""An operator's operands come in, numbers and names go out, or what tells that they are not those."""

from typing import Final

from layout.recheck.tokens import Operation

_FAR: Final = 1e12


def numbers_of(operation: Operation, count: int) -> tuple[float, ...]:
    """The last operands, which must be so many numbers. Raises ValueError or TypeError where they are not."""
    found = operation.operands[-count:]
    # abs() of a name or a string is the TypeError; nothing on a page is a million kilometres away, nor not a number
    if len(found) != count or not sum(map(abs, found)) < _FAR:  # type: ignore[arg-type]
        raise ValueError
    return tuple(found)  # type: ignore[arg-type]


def name_of(operation: Operation) -> str:
    """The last operand, which must be a name. Raises ValueError where it is none."""
    name = operation.operands[-1]
    if not isinstance(name, str):
        raise ValueError
    return name
