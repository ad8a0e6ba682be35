"""A CMYK profile of a press that does not exist, in 6 KB: what test files name as their printing condition.

Eight-bit tables (ICC.1:2001-04, mft1) of the naive model, ink takes light away; enough for programs to convert with.
"""

import struct
from collections.abc import Callable
from itertools import product

NAME = "Test Press"
Lab = tuple[float, float, float]
Inks = tuple[float, ...]


def make_profile() -> bytes:
    """The profile's bytes, the same every time."""
    to_lab = _table(4, 3, 3, lambda inks: _encoded(_seen(inks)))
    to_inks = _table(3, 4, 9, _inks_of)
    tags = {
        b"desc": b"desc" + struct.pack(">II", 0, len(NAME) + 1) + NAME.encode() + b"\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"No copyright\0",
        b"wtpt": b"XYZ " + bytes(4) + struct.pack(">iii", 63190, 65536, 54061),
        **dict.fromkeys((b"A2B0", b"A2B1", b"A2B2"), to_lab),
        **dict.fromkeys((b"B2A0", b"B2A1", b"B2A2"), to_inks),
        b"gamt": _table(3, 1, 2, lambda _: (0.0,)),
    }
    start = 132 + 12 * len(tags)
    body, rows, places = b"", b"", {}
    for name, data in tags.items():
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        rows += name + struct.pack(">II", places[data], len(data))
    head = struct.pack(
        ">I4xI4s4s4s6H4s4xI4sI8sI3I48x",
        start + len(body), 0x02100000, b"prtr", b"CMYK", b"Lab ", 2026, 1, 1, 0, 0, 0, b"acsp", 0, b"", 0, b"", 0,
        63190, 65536, 54061,
    )  # fmt: skip
    return head + struct.pack(">I", len(tags)) + rows + body


def _table(inputs: int, outputs: int, grid: int, function: Callable[[Inks], Inks]) -> bytes:
    straight = bytes(range(256))
    values = [function(point) for point in product([i / (grid - 1) for i in range(grid)], repeat=inputs)]
    samples = bytes(round(255 * min(max(value, 0.0), 1.0)) for point in values for value in point)
    matrix = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    head = b"mft1" + struct.pack(">4x4B", inputs, outputs, grid, 0) + matrix
    return head + straight * inputs + samples + straight * outputs


def _seen(inks: Inks) -> Lab:
    """What four inks look like."""
    c, m, y, k = inks
    light = [(1 - ink) * (1 - k) for ink in (c, m, y)]
    red, green, blue = (value**2.2 for value in light)
    x = 0.436 * red + 0.385 * green + 0.143 * blue
    y_ = 0.222 * red + 0.717 * green + 0.061 * blue
    z = 0.014 * red + 0.097 * green + 0.714 * blue
    fx, fy, fz = (_curve(value / white) for value, white in ((x, 0.9642), (y_, 1.0), (z, 0.8249)))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _curve(value: float) -> float:
    return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116


def _encoded(lab: Lab) -> Inks:
    return lab[0] / 100, (lab[1] + 128) / 255, (lab[2] + 128) / 255


def _inks_of(encoded: Inks) -> Inks:
    """The inks for a colour: found by the matrix turned round, with all grey in black; at most 240 %."""
    lightness, a, b = encoded[0] * 100, encoded[1] * 255 - 128, encoded[2] * 255 - 128
    fy = (lightness + 16) / 116
    x, y, z = (
        white * (value**3 if value > 0.2069 else (value - 16 / 116) / 7.787)
        for white, value in ((0.9642, fy + a / 500), (1.0, fy), (0.8249, fy - b / 200))
    )
    light = (
        3.134 * x - 1.617 * y - 0.491 * z,
        -0.979 * x + 1.916 * y + 0.033 * z,
        0.072 * x - 0.229 * y + 1.405 * z,
    )
    cmy = [1 - min(max(value, 0.0), 1.0) ** (1 / 2.2) for value in light]
    black = min(cmy)
    rest = [(ink - black) / (1 - black) if black < 1 else 0.0 for ink in cmy]
    most = (2.4 - black) / max(sum(rest), 0.001)
    return *(ink * min(1.0, most) for ink in rest), black
