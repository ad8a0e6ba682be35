"""A JPEG's bytes come in, the same with a row of blocks more than the picture has go out; decoded, that row tells
whether the decoder came out even at the end of the coded data, as it does in no damaged file.

The row is coded by ones alone. No code of Huffman's is ones alone (ITU-T T.81, C), so libjpeg reads seventeen of them
and takes a zero: a block is two such codes, as light as the one before and without detail, and the ones that fill
the last byte up are the first of them. So a decoder in step makes ``PLAIN`` units (MCUs) of one plain colour, one of
whatever the last bits are, and leaves the rest grey, because nothing is left to read. One that comes to the end too
early finds the picture's own blocks first; one that comes too late has used ones up, and the grey begins sooner.

At an eighth, a quarter and half of its size the rows above come out the same as without it, and the check costs no
decoding. Where it doubts a file (few: encoders that fill up with zeros, plain grey ends), ``damage`` looks again.
"""

from typing import TYPE_CHECKING, Final

from layout.pictures.damage import Scans

if TYPE_CHECKING:
    from PIL.Image import Image

#: Units that the ones are enough for.
PLAIN: Final = 2
#: Bits of ones that a block takes: two codes that are none, each given up at the seventeenth bit.
_BLOCK: Final = 34
#: Narrower pictures are small ones: decoding them twice costs nothing. In units.
_NARROW: Final = 32
#: A JPEG's and libjpeg's limit.
_TALLEST: Final = 65500


def with_spare_row(data: bytes, scans: Scans, size: tuple[int, int]) -> bytes:
    """The JPEG with a row more; nothing where its data are no single stretch, or it is too narrow or too tall."""
    (width, height), (wide, high) = size, scans.mcu
    tall = (-(-height // high) + 1) * high
    if not scans.one or width < _NARROW * wide or tall > _TALLEST:
        return b""
    at, end = scans.height_at, scans.ends[0]
    ones = b"\xff\x00" * -(-_BLOCK * scans.blocks * PLAIN // 8)
    return b"".join((data[:at], tall.to_bytes(2, "big"), data[at + 2 : end], ones, b"\xff\xd9"))


def is_in_step(longer: "Image", scans: Scans, scale: int) -> bool:
    """Whether the spare row looks as it must; ``longer`` was decoded at one part in ``scale`` of its size."""
    wide, high = scans.mcu[0] // scale, scans.mcu[1] // scale
    row = longer.crop((0, longer.height - high, longer.width, longer.height))
    # colour of half the width is smoothed over a unit's edge, by a pixel
    edge = 1 if wide >= 4 else 0
    at, after = PLAIN * wide, (PLAIN + 1) * wide
    plain = _only_colour(row, 0, at - edge)
    last = _only_colour(row, at + edge, after - edge)
    rest = _only_colour(row, after + edge, row.width)
    return plain is not None and rest is not None and last != rest


def _only_colour(row: "Image", start: int, end: int) -> object:
    """The colour of a part of a row, if it has but one."""
    found = row.crop((start, 0, end, row.height)).getcolors(1)
    return found[0][1] if found else None
