"""Inks: what a plate receives. Shares run from 0 to 1."""

from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Cmyk:
    """Four process inks, each 0 to 1."""

    c: float
    m: float
    y: float
    k: float


@dataclass(frozen=True, slots=True)
class Grey:
    """Black ink alone; ``k`` = 1 is solid black."""

    k: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A named ink with the process mixture that stands in for it."""

    name: str
    alternate: Cmyk
    tint: float = 1.0


Ink = Cmyk | Grey | Spot

BLACK = Grey(1.0)
WHITE = Grey(0.0)


def tinted(ink: Ink, share: float) -> Ink:
    """``share`` (0 to 1) of an ink."""
    if isinstance(ink, Grey):
        return Grey(ink.k * share)
    if isinstance(ink, Cmyk):
        return Cmyk(ink.c * share, ink.m * share, ink.y * share, ink.k * share)
    return Spot(ink.name, ink.alternate, ink.tint * share)
