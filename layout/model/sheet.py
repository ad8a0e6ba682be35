"""Page formats: trim, margins, columns and the baseline grid, and the kind of product that is printed on them."""

from dataclasses import replace

from layout.model.units import mm
from layout.model.values import dataclass

#: What is printed: the house has styles and templates for each, and preflight asks of each what is apt.
PRODUCTS = ("newspaper", "pamphlet", "leaflet", "poster")


@dataclass(frozen=True, slots=True)
class Format:
    """All lengths in points. ``baseline`` is the step of the baseline grid; ``product`` is one of ``PRODUCTS``."""

    name: str
    width: float
    height: float
    head: float
    foot: float
    outer: float
    inner: float
    columns: int
    gutter: float
    baseline: float = 10.5
    product: str = "newspaper"

    @property
    def lines(self) -> int:
        """How many baselines the type area holds."""
        return int((self.height - self.head - self.foot) / self.baseline + 1e-6)

    def with_columns(self, columns: int) -> "Format":
        """The same sheet divided in another number of columns."""
        return replace(self, columns=columns)

    @property
    def column_width(self) -> float:
        room = self.width - self.outer - self.inner
        return (room - self.gutter * (self.columns - 1)) / self.columns


def _format(name: str, size: tuple[float, float], margins: tuple[float, ...], columns: int, gutter: float) -> Format:
    head, foot, outer, inner = (mm(m) for m in margins)
    product = name.partition("-")[0]
    sheet = Format(name, mm(size[0]), mm(size[1]), head, foot, outer, inner, columns, gutter)
    return replace(sheet, product=product) if product in PRODUCTS else sheet


#: The sheets of typography; margins are head, foot, outer, inner in mm.
FORMATS = {
    f.name: f
    for f in (
        _format("tabloid", (279.4, 431.8), (13, 13, 12, 12), 5, 12.0),
        _format("tabloid-uk", (289, 380), (12, 12, 11, 11), 5, mm(4)),
        _format("berliner", (315, 470), (13, 13, 13, 13), 6, mm(4)),
        _format("half-berliner", (235, 315), (12, 12, 11, 11), 4, mm(4)),
        _format("a3", (297, 420), (13, 13, 12, 12), 6, mm(4)),
        _format("a4", (210, 297), (12, 12, 11, 11), 4, mm(4)),
        _format("letter", (215.9, 279.4), (12, 12, 11, 11), 4, mm(4)),
        _format("half-letter", (139.7, 215.9), (11, 11, 10, 12), 2, mm(4)),
        _format("a5", (148, 210), (11, 11, 10, 12), 2, mm(4)),
        _format("pamphlet", (139.7, 215.9), (15.5, 17, 13.5, 15.5), 2, mm(4)),
        _format("pamphlet-a5", (148, 210), (15.5, 17, 15, 17), 2, mm(4)),
        # a column for each panel; a fold lies in the middle of a gutter: the margins are half of it
        _format("leaflet", (279.4, 215.9), (9, 9, 7.5, 7.5), 3, mm(15)),
        _format("leaflet-a4", (297, 210), (9, 9, 8, 8), 3, mm(16)),
        _format("leaflet-fold", (279.4, 215.9), (11, 11, 11, 11), 2, mm(22)),
        _format("leaflet-fold-a4", (297, 210), (11, 11, 12, 12), 2, mm(24)),
        _format("poster", (279.4, 431.8), (16, 16, 16, 16), 6, mm(11)),
        _format("poster-a3", (297, 420), (16, 16, 16, 16), 6, mm(11)),
        _format("poster-a4", (210, 297), (12, 12, 12, 12), 6, mm(8)),
        _format("poster-letter", (215.9, 279.4), (12, 12, 12, 12), 6, mm(8)),
    )
}

#: The four newspaper formats in which every built-in template composes.
NEWSPAPER_FORMATS = ("tabloid", "tabloid-uk", "berliner", "half-berliner")
