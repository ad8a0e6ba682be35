"""Inks come in, colour operators of a content stream go out (ISO 32000-1, 8.6): DeviceCMYK and Separation only.

Black is ``0 0 0 k``, never DeviceGray: so that black type lands on the black plate alone whatever the
printer's workflow does with grey.
"""

from typing import TYPE_CHECKING, assert_never

from layout.model.ink import BLACK, Cmyk, Grey, Ink, Spot

if TYPE_CHECKING:
    from layout.pdf.document import Value


_BLACK_PLATE = Cmyk(0.0, 0.0, 0.0, 1.0)


def number(value: float) -> bytes:
    """A number as PDF writes it: at most four decimals, no exponent."""
    if value == int(value):
        return b"%d" % int(value)
    return b"%.4f" % value if abs(value) < 0.1 else b"%.3f" % value


def is_solid_black(ink: Ink) -> bool:
    return ink in (BLACK, _BLACK_PLATE)


def lightness(mixture: Cmyk) -> float:
    """How light a mixture looks, 0 to 1: cyan takes 30 % of the light, magenta 59 %, yellow 11 %, black all."""
    return (1.0 - (0.3 * mixture.c + 0.59 * mixture.m + 0.11 * mixture.y)) * (1.0 - mixture.k)


def in_black(ink: Ink) -> Grey:
    """What stands for an ink on a page that prints in black only: the grey as light as it is."""
    match ink:
        case Grey():
            return ink
        case Cmyk():
            return Grey(round(1.0 - lightness(ink), 4))
        case Spot():
            return Grey(round((1.0 - lightness(ink.alternate)) * ink.tint, 4))
        case _:
            assert_never(ink)


#: On such a page type below this size, and rules below this width, take no screen from this grey on: they print solid.
SOLID_TYPE, SOLID_RULE, SOLID_FROM = 18.0, 2.0, 0.4


def unscreened(ink: Ink) -> Grey:
    """What stands there for the ink of small type and thin rules, which a screen would tear apart."""
    grey = in_black(ink)
    return BLACK if grey.k >= SOLID_FROM else grey


class Inks:
    """The colour operators of a document, each made once, and the spot inks met on the way."""

    __slots__ = ("_fills", "_strokes", "spots")

    def __init__(self) -> None:
        self._fills: dict[Ink, bytes] = {}
        self._strokes: dict[Ink, bytes] = {}
        self.spots: dict[str, Spot] = {}

    def fill(self, ink: Ink) -> bytes:
        found = self._fills.get(ink)
        if found is None:
            found = self._fills[ink] = self._operators(ink, b"k", b"cs", b"scn")
        return found

    def stroke(self, ink: Ink) -> bytes:
        found = self._strokes.get(ink)
        if found is None:
            found = self._strokes[ink] = self._operators(ink, b"K", b"CS", b"SCN")
        return found

    def _operators(self, ink: Ink, process: bytes, space: bytes, tint: bytes) -> bytes:
        match ink:
            case Grey(k):
                return b"0 0 0 %b %b" % (number(k), process)
            case Cmyk(c, m, y, k):
                return b" ".join((number(c), number(m), number(y), number(k), process))
            case Spot():
                return b"/%b %b %b %b" % (self._spot(ink).encode(), space, number(ink.tint), tint)
            case _:
                assert_never(ink)

    def _spot(self, ink: Spot) -> str:
        for name, known in self.spots.items():
            if known.name == ink.name:
                return name
        name = f"Ink{len(self.spots) + 1}"
        self.spots[name] = ink
        return name


def separation(ink: Spot) -> "list[Value]":
    """The colour space of a spot ink: its name, and the process mixture for those who have no such plate."""
    plate = "".join(
        chr(byte) if 33 <= byte <= 126 and byte not in b"#/()<>[]{}%" else f"#{byte:02X}" for byte in ink.name.encode()
    )
    mixture = ink.alternate
    full: Value = [mixture.c, mixture.m, mixture.y, mixture.k]
    tint: Value = {"FunctionType": 2, "Domain": [0, 1], "C0": [0, 0, 0, 0], "C1": full, "N": 1}
    return ["/Separation", "/" + plate, "/DeviceCMYK", tint]
