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
