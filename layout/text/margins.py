"""Optical margins: the share of its width by which a mark stands outside the measure.

Microtype's idea (Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system", 2000), with modest
shares: in a leg 12 pt from the next one, a mark that hangs wholly would be read as a fault.
"""

from typing import Final

#: At the right edge and at the left. The hyphen's is that of the house's pictures; the others keep the same weight of
#: black outside the edge.
HANG_RIGHT: Final = {
    "-": 0.45, "\u2010": 0.45, "\u00ad": 0.45, ".": 0.5, ",": 0.5, ";": 0.3, ":": 0.3, "!": 0.1, "?": 0.1,
    "\u201d": 0.4, "\u2019": 0.5, "\u201c": 0.4, "\u2018": 0.5, '"': 0.4, "'": 0.5, "\u00bb": 0.3, "\u00ab": 0.3,
    "\u2013": 0.25, "\u2014": 0.18, ")": 0.1, "\u2026": 0.1,
}  # fmt: skip
HANG_LEFT: Final = {
    "\u201c": 0.4, "\u2018": 0.5, "\u201d": 0.4, "\u2019": 0.5, '"': 0.4, "'": 0.5, "\u201e": 0.3, "\u201a": 0.4,
    "\u00ab": 0.3, "\u00bb": 0.3, "(": 0.1, "-": 0.3, "\u2013": 0.2, "\u2014": 0.15,
}  # fmt: skip
