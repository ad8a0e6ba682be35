"""Lengths: text with a unit comes in, float points go out (1 in = 72 pt)."""

import re
from typing import Final

from layout.model.values import dataclass

POINTS: Final = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0, "pc": 12.0}

_LENGTH = re.compile(r"\s*([-+]?\d+(?:\.\d+)?)\s*(pt|mm|cm|in|pc|lines?)\s*\Z")


def mm(value: float) -> float:
    """Millimetres to points."""
    return value * POINTS["mm"]


@dataclass(frozen=True, slots=True)
class Length:
    """A length as its writer gave it: ``Length(3, "mm")`` or ``Length(6, "lines")``."""

    value: float
    unit: str

    def points(self, line: float) -> float:
        """The length in points; ``line`` is the baseline grid's step in points."""
        return self.value * (line if self.unit == "lines" else POINTS[self.unit])


def parse_length(text: str) -> Length | None:
    """``"3 mm"`` to ``Length(3, "mm")``; None where the text is not a number with a unit."""
    found = _LENGTH.match(text)
    if found is None:
        return None
    unit = found[2]
    return Length(float(found[1]), "lines" if unit.startswith("line") else unit)
