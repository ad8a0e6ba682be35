"""Printer profiles: a print shop's limits and wishes, as data."""

from dataclasses import field

from layout.model.mapping import FrozenMap
from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """Lengths in points, ink limits in percent, resolutions in pixels per inch.

    ``kind`` is the standard of the file ("X-4", "X-1a:2003" ...; plain CMYK until the press milestone);
    ``condition`` a registered name of a printing condition, ``profile`` a path of an ICC profile;
    ``colour_pages`` maps a page count to the pages that carry colour; ``severities`` raises or
    lowers a diagnostic's severity by its code; ``trim`` () means the issue's own format.
    """

    name: str
    about: str = ""
    kind: str = "X-4"
    condition: str = "CGATS TR 002"
    profile: str = ""
    ink_limit: float = 240.0
    bleed: float = 0.0
    marks: bool = False
    trim: tuple[float, float] | tuple[()] = ()
    safe_margin: float = 17.0
    ppi: tuple[float, float] = (99.0, 149.0)
    line_art_ppi: tuple[float, float] = (549.0, 799.0)
    type_minimum: float = 6.0
    rule_minimum: float = 0.25
    overprint_below: float = 0.0
    colour_pages: FrozenMap[int, tuple[int, ...]] = field(default_factory=FrozenMap)
    file_name: str = "{title}-{number}"
    severities: FrozenMap[str, str] = field(default_factory=FrozenMap)
