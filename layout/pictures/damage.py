"""A picture file's bytes come in; where they were damaged in the middle goes out, which no decoder tells.

A torn download or a dying card leaves a file whose head and end are sound. Pillow decodes it without a word, and the
page has a picture with grey or shifted bands.

PNG (W3C PNG, 3rd edition, 5.4): every chunk bears a checksum. JPEG (ITU-T T.81, B.1.1 and F.2.2) bears none, but the
data of a scan hold no markers but the restarts, which count from 0 to 7, no long runs of zeros, and are used up
exactly: in a damaged scan the decoder loses step, and comes to the end too early or too late. Whether it came out even
is seen by changing the last bytes of the scan: the last blocks of the picture must change, and no others. Of 200
photographs with a sector of 512 bytes zeroed, overwritten, erased or left out all were found, of those with a single
byte wrong every sixth; none of 2,466 sound ones. A progressive JPEG has ten scans, one with restarts has many
stretches: there only the half that wants more than is there is found, by adding to every stretch what nobody should
look at.

Most JPEGs need none of that: ``sparerow`` finds them sound by a row of blocks added, as they are decoded.
"""

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from layout.pictures.headers import PNG_SIGNATURE

if TYPE_CHECKING:
    from PIL.Image import Image

#: A marker among the data of a scan: neither a stuffed byte nor fill.
_MARKER: Final = re.compile(rb"\xff[^\x00\xff]")
#: Segments that may follow a scan: tables, another scan, comments, a late height.
_BETWEEN: Final = frozenset((0xC4, 0xDA, 0xDB, 0xDC, 0xDD, 0xFE, *range(0xE0, 0xF0)))
_END, _SCAN, _HUFFMAN, _RESTARTS = 0xD9, 0xDA, 0xC4, 0xDD
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: Frames whose scans hold each block whole: baseline and extended, by Huffman's code.
_ONE_PASS: Final = frozenset({0xC0, 0xC1})
#: So many zero bytes in a scan were never written by an encoder, but by a file system: an eighth of a sector.
_EMPTY: Final = 64

#: How many bytes at the end of a scan are changed, and to what, until it shows: the first few may only
#: stand for blocks beyond the edge of the picture, or for detail that a reduced decoding leaves out.
_CHANGES: Final = (
    (2, b"\xa9\x5c"),
    (2, b"\x1e\x71"),
    (4, b"\x56\xa3\xc9\x24"),
    (8, b"\xe1\x8f\x0b\x94\x35\xc2\x6d\x5a"),
    (16, b"\x2d\xb4\x5a\x93\xc6\x17\x68\xe9\x92\x4b\xd5\x36\xa1\x5e\x87\x70"),
)
#: What is added to each of several stretches of data: no decoder that is in step looks at it.
_MORE: Final = b"\xa9\x5c\x36\xd2\x87\x6b\x1e\x71" * 4
#: Of a smaller file the ends tell nothing: it may be one plain colour.
_SMALL: Final = 1000
#: The shortest that a block can be coded, in bits: that it is as light as the one before, and that nothing follows.
_SHORTEST: Final = 2
#: Rows and columns by which a decoder smooths colour over the edge of a block.
_BLUR: Final = 2


class Scans(NamedTuple):
    """What the walk through a JPEG found: where each stretch of its coded data ends, its MCU in pixels and in blocks,
    whether all of it is one stretch in which every block stands whole, where its height is written, and whether
    decoders that make it smaller keep its rows of MCUs apart: no colour is smoothed down the picture then."""

    ends: tuple[int, ...]
    mcu: tuple[int, int]
    blocks: int
    one: bool
    height_at: int = 0
    apart: bool = False


class Damage(Exception):
    """The file is damaged, for certain; the message says how."""


def check_png(file: BinaryIO) -> None:
    """Compares every chunk with its checksum."""
    at = file.seek(len(PNG_SIGNATURE))
    while len(head := file.read(8)) == 8:
        left, kind = int.from_bytes(head[:4], "big"), head[4:]
        sum_, piece = zlib.crc32(kind), kind
        while left and piece:
            piece = file.read(min(left, 1 << 20))
            sum_, left = zlib.crc32(piece, sum_), left - len(piece)
        if file.read(4) != sum_.to_bytes(4, "big"):
            raise Damage(f"its data are damaged after byte {at}")
        if kind == b"IEND":
            return
        at = file.tell()
    raise Damage("it ends before its end")


def walk_jpeg(data: bytes) -> Scans:
    """Walks markers, segments and scans to the end of the picture."""
    at, kind, frame, height_at, restarts, scans = 2, 0, b"", 0, 0, 0
    ends: list[int] = []
    tables: dict[int, int] = {}
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        marker = data[at + 1] if data[at : at + 1] == b"\xff" and at + 1 < len(data) else 0
        if marker == _END:
            break
        if not marker or at + 4 > len(data) or (scans and marker not in _BETWEEN):
            raise Damage(f"its data are damaged at byte {at}")
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at + 4 : at + 2 + length]
        at += 2 + length
        if marker in _FRAMES:
            kind, frame, height_at = marker, segment, at - length + 3
        elif marker == _RESTARTS:
            restarts = int.from_bytes(segment[:2], "big")
        elif marker == _HUFFMAN:
            tables |= _zero_codes(segment)
        elif marker == _SCAN:
            scans += 1
            if scans > 1 and kind in _ONE_PASS and segment[:1] == frame[5:6]:
                raise Damage(f"its data are damaged at byte {at}")
            start, ends = at, ends + _stretches(data, at, restarts)
            at = ends[-1]
            if _is_coefficient(kind, segment, tables) and (zeros := data.find(bytes(_EMPTY), start, at)) >= 0:
                raise Damage(f"its data are damaged at byte {zeros}")
    factors = [(side >> 4, side & 15) for side in frame[7::3]] or [(1, 1)]
    if len(factors) == 1:
        factors = [(1, 1)]
    across, down = max(across for across, _ in factors), max(down for _, down in factors)
    blocks = sum(wide * high for wide, high in factors)
    # libjpeg decodes what is half as wide and half as high at twice the scale; what is only half as high it smooths
    apart = all(high == down or (2 * high == down and across % (2 * wide) == 0) for wide, high in factors)
    one = len(ends) == 1 and kind in _ONE_PASS
    return Scans(tuple(ends), (8 * across, 8 * down), blocks, one, height_at, apart)


def _zero_codes(segment: bytes) -> dict[int, int]:
    """Of each table of a segment (class and number in one byte) what the code of zeros alone stands for."""
    at, codes = 0, {}
    while at + 18 <= len(segment):
        codes[segment[at]] = segment[at + 17]
        at += 17 + sum(segment[at + 1 : at + 17])
    return codes


def _is_coefficient(kind: int, scan: bytes, tables: dict[int, int]) -> bool:
    """Whether bits that are all zero stand for detail of the picture in a scan, so that no picture has many of
    them in a row. In the usual tables they do; in a table made for a flat picture they may stand for its flatness."""
    if len(scan) < 6 or (kind not in _ONE_PASS and (kind != 0xC2 or not scan[-3] or scan[-1] >> 4)):
        return False
    return bool(tables.get(0x10 | (scan[2] & 15), 0) & 15)


def _stretches(data: bytes, at: int, restarts: int) -> list[int]:
    """Where the data of a scan end: before each restart, and before its first marker that is none."""
    ends: list[int] = []
    for found in _MARKER.finditer(data, at):
        code = data[found.start() + 1]
        if 0xD0 <= code <= 0xD7 and (not restarts or code != 0xD0 + len(ends) % 8):
            raise Damage(f"its data are damaged at byte {found.start()}")
        ends.append(found.start())
        if not 0xD0 <= code <= 0xD7:
            return ends
    raise Damage("it ends in the middle of its data")


def out_of_step(data: bytes, scans: Scans, picture: "Image", least: tuple[int, int]) -> bool:
    """Whether the decoder came to the end of a JPEG's coded data too early or too late; ``picture`` is what it made of
    the data, drafted to ``least``. One more decoding."""
    if not scans.ends or len(data) < _SMALL:
        return False
    if not scans.one:
        # more than is there was wanted: what is added to a stretch shows
        stretches = zip((0, *scans.ends), (*scans.ends, len(data)), strict=True)
        return _changed(_MORE.join(data[start:end] for start, end in stretches), picture, least)[0] is not None
    for tail, other in _CHANGES:
        cut = scans.ends[0] - tail
        while data[cut - 1] == 0xFF:  # never between 255 and the 0 that stuffs it
            cut -= 1
        box, full = _changed(data[:cut] + other + b"\xff\xd9", picture, least)
        if box is not None:
            first = _first(box, full, picture.size, scans.mcu)
            columns, rows = -(-full[0] // scans.mcu[0]), -(-full[1] // scans.mcu[1])
            return columns * rows - first > (scans.ends[0] - cut) * 8 // (_SHORTEST * scans.blocks) + 2
    return True


def _changed(
    data: bytes, picture: "Image", least: tuple[int, int]
) -> tuple[tuple[int, int, int, int] | None, tuple[int, int]]:
    """Where a JPEG looks otherwise than the picture, which was drafted alike, and its full size."""
    from PIL import Image, ImageChops

    with Image.open(BytesIO(data), formats=("JPEG",)) as again:
        full = again.size
        again.draft(again.mode, least)
        again.load()
        return ImageChops.difference(again, picture).getbbox(), full


def _first(box: tuple[int, int, int, int], full: tuple[int, int], size: tuple[int, int], mcu: tuple[int, int]) -> int:
    """The number of the first MCU that changed, or one that is no later; every one after it may have."""
    wide, high = (side * part / whole for side, part, whole in zip(mcu, size, full, strict=True))
    columns, rows = -(-full[0] // mcu[0]), -(-full[1] // mcu[1])
    column, row = int((box[0] + _BLUR) // wide), int((box[1] + _BLUR) // high)
    if row >= rows - 1:
        return (rows - 1) * columns + min(column, columns - 1)
    return row * columns + columns - 1
