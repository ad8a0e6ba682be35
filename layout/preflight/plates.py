"""An ink comes in; how much of it lands on which plate goes out. Shares run from 0 to 1."""

from functools import lru_cache
from typing import Final, assert_never

from layout.model.ink import Cmyk, Grey, Ink, Spot

_NAMES: Final = ("C", "M", "Y", "K")


@lru_cache(maxsize=512)
def plates(ink: Ink) -> tuple[tuple[str, float], ...]:
    """The plates that print, with their shares; () for white."""
    match ink:
        case Grey(k):
            found: tuple[tuple[str, float], ...] = (("K", k),)
        case Cmyk(c, m, y, k):
            found = tuple(zip(_NAMES, (c, m, y, k), strict=True))
        case Spot():
            found = ((ink.name, ink.tint),)
        case _:
            assert_never(ink)
    return tuple((name, share) for name, share in found if share > 0.0)


def total(ink: Ink) -> float:
    """All plates together."""
    return sum(share for _, share in plates(ink))


def is_white(ink: Ink) -> bool:
    return not plates(ink)


def is_black(ink: Ink) -> bool:
    """Whether it prints on the black plate alone."""
    return all(name == "K" for name, _ in plates(ink))


def shown(ink: Ink) -> str:
    """An ink for people: ``M 90 Y 85 K 20``."""
    return " ".join(f"{name} {share * 100:g}" for name, share in plates(ink)) or "white"
