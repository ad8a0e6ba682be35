"""A shading's function comes in, the colours between which it runs go out (ISO 32000-1, 7.10 and 8.7.4.5)."""

from typing import Final

from layout.recheck.opening import Document

_DEEPEST: Final = 4
_MOST_PARTS: Final = 64
_EXPONENTIAL: Final = 2


def ends(document: Document, function: object, depth: int = 0) -> list[tuple[float, ...]]:
    """The ends of each stretch, where the function says them: exponential ones, and those stitched of them."""
    if depth > _DEEPEST:
        return []
    functions = document.array(function, "Functions")
    if functions:
        return [end for part in functions[:_MOST_PARTS] for end in ends(document, part, depth + 1)]
    if document.number(function, "FunctionType", -1) == _EXPONENTIAL:
        return [document.numbers(function, "C0"), document.numbers(function, "C1")]
    return []
