"""The first bytes of a JPEG, PNG or GIF file come in; its size, mode, density and orientation go out, without Pillow.

JPEG: ITU-T T.81, B.2; JFIF 1.02; Exif 2.3, 4.6 (orientation, tag 0x0112). PNG: W3C PNG, 3rd edition, 5 and 11.
GIF: GIF89a, 17 and 18.
"""

import struct
from typing import BinaryIO, NamedTuple


class Header(NamedTuple):
    """A raster picture as it is stored (before its orientation is applied).

    ``mode`` is "L", "RGB", "CMYK", "P", "LA" or "RGBA"; ``bits`` are bits a sample; ``adobe`` tells that a JPEG
    bears Adobe's marker (then its CMYK is inverted); ``baseline`` that every PDF reader can decode the JPEG as it
    is; ``interlaced`` and ``transparent`` speak of a PNG.
    """

    width: int
    height: int
    mode: str
    bits: int = 8
    ppi: float = 0.0
    orientation: int = 1
    adobe: bool = False
    baseline: bool = True
    interlaced: bool = False
    transparent: bool = False


class BrokenHeader(Exception):
    """The file ends too early or contradicts itself; the message says where."""


PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COMPONENTS = {1: "L", 3: "RGB", 4: "CMYK"}
_PNG_MODES = {0: "L", 2: "RGB", 3: "P", 4: "LA", 6: "RGBA"}
#: Start-of-frame markers of JPEG; C4, C8 and CC are other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: Baseline, extended and progressive Huffman coding: what DCTDecode takes.
_PLAIN_FRAMES = frozenset({0xC0, 0xC1, 0xC2})


def _read(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) < count:
        raise BrokenHeader("the file ends in its header")
    return data


def read_jpeg(file: BinaryIO) -> Header:
    """Walks the segments up to the frame header. An Exif orientation or a density after it does not count."""
    if _read(file, 2) != b"\xff\xd8":
        raise BrokenHeader("it does not begin as a JPEG")
    ppi, orientation, adobe = 0.0, 1, False
    while True:
        byte = _read(file, 1)[0]
        if byte != 0xFF:
            raise BrokenHeader("a JPEG marker is missing")
        while byte == 0xFF:
            byte = _read(file, 1)[0]
        if byte == 0x01 or 0xD0 <= byte <= 0xD8:
            continue
        if byte in (0xD9, 0xDA):
            raise BrokenHeader("the JPEG has no frame before its data")
        length = struct.unpack(">H", _read(file, 2))[0]
        if length < 2:
            raise BrokenHeader("a JPEG segment is too short")
        segment = _read(file, length - 2)
        if byte in _FRAMES:
            return _jpeg_frame(byte, segment, Header(0, 0, "", 8, ppi, orientation, adobe))
        if byte == 0xE0 and segment[:5] == b"JFIF\0" and len(segment) >= 12:
            unit, across = segment[7], struct.unpack_from(">H", segment, 8)[0]
            ppi = across * {1: 1.0, 2: 2.54}.get(unit, 0.0) or ppi
        elif byte == 0xE1 and segment[:6] == b"Exif\0\0":
            orientation, found = read_exif(segment[6:])
            ppi = ppi or found
        elif byte == 0xEE and segment[:5] == b"Adobe":
            adobe = True


def _jpeg_frame(marker: int, segment: bytes, known: Header) -> Header:
    if len(segment) < 6:
        raise BrokenHeader("the JPEG's frame header is too short")
    bits, height, width, components = struct.unpack_from(">BHHB", segment)
    if not width or not height or components not in _COMPONENTS:
        raise BrokenHeader(f"a JPEG of {width} x {height} pixels in {components} colours")
    return known._replace(
        width=width,
        height=height,
        mode=_COMPONENTS[components],
        bits=bits,
        baseline=marker in _PLAIN_FRAMES and bits == 8,
    )


def read_exif(data: bytes) -> tuple[int, float]:
    """Orientation (1 to 8) and pixels per inch (0 if not told) from an Exif block; damage counts as silence."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return 1, 0.0
    orientation, resolution, unit = 1, 0.0, 2
    try:
        start = struct.unpack_from(order + "I", data, 4)[0]
        for index in range(struct.unpack_from(order + "H", data, start)[0]):
            at = start + 2 + 12 * index
            tag, kind = struct.unpack_from(order + "HH", data, at)
            if tag == 0x0112 and kind == 3:
                orientation = struct.unpack_from(order + "H", data, at + 8)[0]
            elif tag == 0x0128 and kind == 3:
                unit = struct.unpack_from(order + "H", data, at + 8)[0]
            elif tag == 0x011A and kind == 5:
                over, under = struct.unpack_from(order + "II", data, struct.unpack_from(order + "I", data, at + 8)[0])
                resolution = over / under if under else 0.0
    except struct.error:
        pass
    scale = {2: 1.0, 3: 2.54}.get(unit, 0.0)
    return orientation if 1 <= orientation <= 8 else 1, resolution * scale


def read_png(file: BinaryIO) -> Header:
    """IHDR, then the chunks before the first IDAT."""
    if _read(file, 8) != PNG_SIGNATURE:
        raise BrokenHeader("it does not begin as a PNG")
    length, kind = struct.unpack(">I4s", _read(file, 8))
    if kind != b"IHDR" or length != 13:
        raise BrokenHeader("the PNG has no header chunk")
    width, height, bits, colour, _, _, interlace = struct.unpack(">IIBBBBB", _read(file, 13))
    _read(file, 4)
    if not width or not height or colour not in _PNG_MODES or width > 0x7FFFFFFF or height > 0x7FFFFFFF:
        raise BrokenHeader(f"a PNG of {width} x {height} pixels and colour type {colour}")
    ppi, orientation, transparent = 0.0, 1, colour in (4, 6)
    while True:
        length, kind = struct.unpack(">I4s", _read(file, 8))
        if kind in (b"IDAT", b"IEND"):
            break
        if kind == b"pHYs" and length == 9:
            across, _, unit = struct.unpack(">IIB", _read(file, 9))
            ppi = across * 0.0254 if unit == 1 else 0.0
        elif kind == b"eXIf" and length < 1 << 20:
            orientation = read_exif(_read(file, length))[0]
        else:
            transparent = transparent or kind == b"tRNS"
            file.seek(length, 1)
        _read(file, 4)
    mode = _PNG_MODES[colour]
    return Header(width, height, mode, bits, ppi, orientation, interlaced=bool(interlace), transparent=transparent)


def read_gif(file: BinaryIO) -> Header:
    """The logical screen: what its first picture is shown on."""
    signature, width, height = struct.unpack("<6sHH", _read(file, 10))
    if signature not in (b"GIF87a", b"GIF89a") or not width or not height:
        raise BrokenHeader(f"a GIF of {width} x {height} pixels")
    return Header(width, height, "P")
