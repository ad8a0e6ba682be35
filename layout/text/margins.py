"""Optical margins: a face's table of shares comes in, by how many points a sign stands outside the measure goes out.

Microtype's idea (Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system", 2000), with modest
shares: in a leg 12 pt from the next one, a mark that hangs wholly would be read as a fault. The tables stand in the
stylesheet under ``margins:``.
"""

from collections.abc import Callable

from layout.model.styles import Margins


class Hangs(dict[str, float]):
    """Points by sign, for one edge of one setting; a sign is measured when it is first asked for. ``width`` measures
    it, ``hang`` is the style's share of the table."""

    __slots__ = ("_hang", "_margins", "_side", "_width")

    def __init__(self, margins: Margins, side: int, hang: float, width: Callable[[str], float]) -> None:
        self._margins = margins
        self._side = side
        self._hang = hang
        self._width = width

    def __missing__(self, sign: str) -> float:
        # a hyphen of ours is extracted as U+00AD, and hangs as any hyphen
        shares = self._margins.get("-" if sign == "\u00ad" else sign)
        share = shares[self._side] * self._hang if shares else 0.0
        found = self[sign] = share * self._width(sign) if share else 0.0
        return found
