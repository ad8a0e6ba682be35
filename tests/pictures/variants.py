"""Photographs of the sample issue come in; the same in every kind of file that people send goes out, and broken ones.

Nothing of them is kept in the repository: they are made where a test wants them, in a second or two.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageCms

from layout.pictures.colour import grey_profile

PHOTOGRAPHS = Path(__file__).resolve().parents[2] / "sample_issue" / "pictures"
NEWSPRINT = Path(__file__).resolve().parents[2] / "layout" / "builtin" / "profiles"
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

#: Names of the photographs that are used, in turn.
NAMES = (
    "cat",
    "dahlia",
    "fig",
    "brushes",
    "dandelions",
    "budgerigar",
    "clock",
    "dragonfly",
    "table",
    "meadow",
    "stream",
    "drum",
)


class Variant(NamedTuple):
    """A file to write: ``make`` gives its bytes from an upright photograph in RGB; ``tolerance`` how far, in mean
    CIEDE2000, it may come out from the plain file, or from the plain grey one."""

    name: str
    make: Callable[[Image.Image], bytes]
    tolerance: float = 1.0
    grey: bool = False


def photograph(name: str, size: int = 320) -> Image.Image:
    """A photograph upright in RGB, at most so many pixels wide and high."""
    return _small(name, size).copy()


@lru_cache(64)
def _small(name: str, size: int) -> Image.Image:
    with Image.open(PHOTOGRAPHS / f"{name}.jpg") as opened:
        opened.draft("RGB", (size, size))
        picture = opened.convert("RGB")
    picture.thumbnail((size, size))
    picture.info = {}
    return picture


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    made = BytesIO()
    picture.save(made, kind, **how)  # type: ignore[arg-type]
    return made.getvalue()


# files that Pillow does not write


def png16(picture: Image.Image) -> bytes:
    """RGB with 16 bits."""
    data = np.asarray(picture).astype(">u2") * 257
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in data)
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 16, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def tiff(data: np.ndarray, photometric: int, profile: bytes = b"") -> bytes:
    """One strip, little-endian, without compression: height x width x samples of 8 or 16 bits."""
    height, width, samples = data.shape
    bits, pixels = 8 * data.itemsize, data.astype(data.dtype.newbyteorder("<")).tobytes()
    at = 8 + len(pixels)
    extra = struct.pack("<H", bits) * samples + bytes(samples % 2 * 2)
    entries = [
        (256, 4, 1, struct.pack("<I", width)),
        (257, 4, 1, struct.pack("<I", height)),
        (258, 3, samples, struct.pack("<I", at) if samples > 2 else struct.pack("<HH", bits, bits)),
        (259, 3, 1, struct.pack("<I", 1)),
        (262, 3, 1, struct.pack("<I", photometric)),
        (273, 4, 1, struct.pack("<I", 8)),
        (277, 3, 1, struct.pack("<I", samples)),
        (278, 4, 1, struct.pack("<I", height)),
        (279, 4, 1, struct.pack("<I", len(pixels))),
    ]
    if profile:
        entries.append((34675, 7, len(profile), struct.pack("<I", at + len(extra))))
    table = struct.pack("<H", len(entries)) + b"".join(
        struct.pack("<HHI", tag, kind, count) + value for tag, kind, count, value in entries
    )
    directory = at + len(extra) + len(profile) + len(profile) % 2
    return (
        b"II*\0" + struct.pack("<I", directory) + pixels + extra + profile + bytes(len(profile) % 2) + table + bytes(4)
    )


# other colours of the same picture


def in_lab(picture: Image.Image) -> Image.Image:
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.createProfile("LAB"),
        "RGB",
        "LAB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    made = ImageCms.applyTransform(picture, transform)
    assert made is not None
    made.info = {}
    return made


def separated(picture: Image.Image, limit: int) -> Image.Image:
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), str(NEWSPRINT / f"newsprint-{limit}.icc"), "RGB", "CMYK"
    )
    made = ImageCms.applyTransform(picture, transform)
    assert made is not None
    made.info = {}
    return made


def newsprint(limit: int) -> bytes:
    return (NEWSPRINT / f"newsprint-{limit}.icc").read_bytes()


def swapped(picture: Image.Image) -> tuple[Image.Image, bytes]:
    """Red and green exchanged, in the picture and in the profile that says so: right only where it is read."""
    red, green, blue = picture.split()
    names = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ", b"rTRC": b"gTRC", b"gTRC": b"rTRC"}
    profile = bytearray(SRGB)
    for row in range(132, 132 + 12 * int.from_bytes(SRGB[128:132], "big"), 12):
        sign = bytes(profile[row : row + 4])
        profile[row : row + 4] = names.get(sign, sign)
    return Image.merge("RGB", (green, red, blue)), bytes(profile)


def linear(picture: Image.Image) -> tuple[np.ndarray, bytes]:
    """The grey photograph with 16 bits in proportion to light, and the profile that says so."""
    share = np.asarray(picture.convert("L")) / 255.0
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.rint(light * 65535).astype(np.uint16)[..., None], grey_profile([level / 255 for level in range(256)])


def grey16(picture: Image.Image) -> Image.Image:
    return Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 257)


def on_its_side(picture: Image.Image, orientation: int) -> tuple[Image.Image, Image.Exif]:
    """Stored so that ``orientation`` sets it upright."""
    back = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    return picture if back is None else picture.transpose(back), exif


def with_alpha(picture: Image.Image, alpha: int) -> Image.Image:
    made = picture.convert("RGBA")
    made.putalpha(alpha)
    return made


def over_white(picture: Image.Image) -> Image.Image:
    """Half gone."""
    return Image.blend(picture, Image.new("RGB", picture.size, "white"), 0.5)


def _turned(kind: str, orientation: int) -> Callable[[Image.Image], bytes]:
    def make(picture: Image.Image) -> bytes:
        stored, exif = on_its_side(picture, orientation)
        return saved(stored, kind, exif=exif, **({"quality": 95, "subsampling": 0} if kind == "JPEG" else {}))

    return make


def _profiled(picture: Image.Image) -> bytes:
    made, profile = swapped(picture)
    return saved(made, "PNG", icc_profile=profile)


def _linear(picture: Image.Image) -> bytes:
    made, profile = linear(picture)
    return tiff(made, 1, profile)


def _array(picture: Image.Image, depth: int) -> np.ndarray:
    data = np.asarray(picture)
    return data.astype(np.uint16) * 257 if depth == 16 else data


SOUND: tuple[Variant, ...] = (
    Variant("plain.png", lambda p: saved(p, "PNG")),
    Variant("quality-95.jpg", lambda p: saved(p, "JPEG", quality=95), 3.0),
    Variant("quality-60.jpg", lambda p: saved(p, "JPEG", quality=60), 4.0),
    Variant("444.jpg", lambda p: saved(p, "JPEG", quality=95, subsampling=0), 2.0),
    Variant("progressive.jpg", lambda p: saved(p, "JPEG", quality=95, subsampling=0, progressive=True), 2.0),
    Variant("restarts.jpg", lambda p: saved(p, "JPEG", quality=95, subsampling=0, restart_marker_rows=1), 2.0),
    Variant("srgb.jpg", lambda p: saved(p, "JPEG", quality=95, subsampling=0, icc_profile=SRGB), 2.0),
    *(Variant(f"turned-{n}.jpg", _turned("JPEG", n), 2.0) for n in range(1, 9)),
    *(Variant(f"turned-{n}.png", _turned("PNG", n)) for n in (3, 6)),
    *(Variant(f"turned-{n}.tif", _turned("TIFF", n)) for n in (2, 5, 6, 8)),
    *(
        Variant(
            f"turned-{n}.webp",
            lambda p, n=n: saved(on_its_side(p, n)[0], "WEBP", lossless=True, exif=on_its_side(p, n)[1]),
        )
        for n in (6, 7)
    ),  # type: ignore[misc]
    Variant("swapped.png", _profiled),
    Variant("16-bit.png", png16),
    Variant("16-bit.tif", lambda p: tiff(_array(p, 16), 2)),
    Variant("lzw.tif", lambda p: saved(p, "TIFF", compression="tiff_lzw")),
    Variant("deflate.tif", lambda p: saved(p, "TIFF", compression="tiff_deflate")),
    Variant("jpeg.tif", lambda p: saved(p, "TIFF", compression="jpeg", quality=95), 1.5),
    Variant("ycbcr.tif", lambda p: saved(p.convert("YCbCr"), "TIFF")),
    Variant("lab.tif", lambda p: saved(in_lab(p), "TIFF"), 1.5),
    Variant("cmyk-own.tif", lambda p: saved(separated(p, 230), "TIFF", icc_profile=newsprint(230))),
    Variant("cmyk-other.tif", lambda p: saved(separated(p, 210), "TIFF", icc_profile=newsprint(210)), 2.0),
    Variant("cmyk-16.tif", lambda p: tiff(_array(separated(p, 230), 16), 5, newsprint(230))),
    Variant("cmyk-none.tif", lambda p: saved(separated(p, 230), "TIFF")),
    Variant("cmyk.jpg", lambda p: saved(separated(p, 230), "JPEG", quality=95, icc_profile=newsprint(230)), 1.5),
    Variant("cmyk-none.jpg", lambda p: saved(separated(p, 220), "JPEG", quality=95), 1.5),
    Variant("palette.png", lambda p: saved(p.quantize(256), "PNG"), 5.0),
    Variant("palette.gif", lambda p: saved(p.quantize(256), "GIF"), 5.0),
    Variant("interlaced.png", lambda p: saved(p, "PNG", interlace=1)),
    Variant("opaque.png", lambda p: saved(with_alpha(p, 255), "PNG")),
    Variant("opaque.tif", lambda p: saved(with_alpha(p, 255), "TIFF")),
    Variant("lossless.webp", lambda p: saved(p, "WEBP", lossless=True)),
    Variant("lossy.webp", lambda p: saved(p, "WEBP", quality=95), 2.0),
    Variant("opaque.webp", lambda p: saved(with_alpha(p, 254), "WEBP", lossless=True)),
    Variant("key.png", lambda p: saved(p, "PNG", transparency=(1, 2, 3))),
    Variant(
        "maker.jpg",
        lambda p: saved(p, "JPEG", quality=95, subsampling=0, comment=b"x" * 60000, dpi=(1, 1)) + b"\0" * 5000,
        2.0,
    ),
    # grey
    Variant("grey.jpg", lambda p: saved(p.convert("L"), "JPEG", quality=95), grey=True),
    Variant("grey-progressive.jpg", lambda p: saved(p.convert("L"), "JPEG", quality=95, progressive=True), grey=True),
    Variant("grey.png", lambda p: saved(p.convert("L"), "PNG"), grey=True),
    Variant("grey-alpha.png", lambda p: saved(p.convert("LA"), "PNG"), grey=True),
    Variant("grey-16.png", lambda p: saved(grey16(p), "PNG"), grey=True),
    Variant("grey-16.tif", lambda p: saved(grey16(p), "TIFF"), grey=True),
    Variant(
        "grey-float.tif",
        lambda p: saved(Image.fromarray(np.asarray(p.convert("L"), np.float32) / 255), "TIFF"),
        grey=True,
    ),
    Variant(
        "grey-32.tif",
        lambda p: saved(Image.fromarray(np.asarray(p.convert("L")).astype(np.int32) * 257), "TIFF"),
        grey=True,
    ),
    Variant("grey-linear.tif", _linear, grey=True),
    Variant("grey-as-colour.jpg", lambda p: saved(p.convert("L").convert("RGB"), "JPEG", quality=95), grey=True),
    Variant("grey-palette.png", lambda p: saved(p.convert("L").convert("P"), "PNG"), grey=True),
)


def black_only(picture: Image.Image) -> Image.Image:
    """A plate of black in CMYK, as other programs made it."""
    none = Image.new("L", picture.size)
    return Image.merge("CMYK", (none, none, none, picture.convert("L").point(lambda level: 255 - level)))


# broken files


def _cut(data: bytes, share: float) -> bytes:
    return data[: int(len(data) * share)]


def _over(data: bytes, share: float, other: bytes) -> bytes:
    at = int(len(data) * share)
    return data[:at] + other + data[at + len(other) :]


def _noise(count: int) -> bytes:
    return np.random.default_rng(7).integers(0, 256, count, np.uint8).tobytes()


def _larger(data: bytes) -> bytes:
    """A JPEG whose frame says twice the height."""
    at = data.index(b"\xff\xc0")
    height = int.from_bytes(data[at + 5 : at + 7], "big")
    return data[: at + 5] + (2 * height).to_bytes(2, "big") + data[at + 7 :]


def broken(picture: Image.Image) -> Iterator[tuple[str, bytes, str]]:
    """Name, bytes, and what is told: the code of the error or remark."""
    jpeg, png = saved(picture, "JPEG", quality=85), saved(picture, "PNG")
    lzw, webp = saved(picture, "TIFF", compression="tiff_lzw"), saved(picture, "WEBP", quality=80)
    flat = saved(picture, "TIFF")
    gone, zeros = b"", bytes(512)
    yield "empty.jpg", gone, "corrupt-picture"
    yield "letter.jpg", b"Dear editor, the picture is attached.\n" * 40, "corrupt-picture"
    yield "head-only.jpg", jpeg[:400], "corrupt-picture"
    yield "cut.jpg", _cut(jpeg, 0.6), "corrupt-picture"
    yield "cut-ended.jpg", _cut(jpeg, 0.6) + b"\xff\xd9", "damaged-picture"
    yield "zeros.jpg", _over(jpeg, 0.5, zeros), "corrupt-picture"
    yield "noise.jpg", _over(jpeg, 0.5, _noise(512)), "corrupt-picture"
    yield "erased.jpg", _over(jpeg, 0.5, b"\xff" * 512), "corrupt-picture"
    yield "dropped.jpg", jpeg[: len(jpeg) // 2] + jpeg[len(jpeg) // 2 + 512 :], "damaged-picture"
    yield "larger.jpg", _larger(jpeg), "damaged-picture"
    yield "no-tables.jpg", jpeg.replace(b"\xff\xdb", b"\xff\xfe"), "corrupt-picture"
    yield "cut.png", _cut(png, 0.6), "corrupt-picture"
    yield "zeros.png", _over(png, 0.5, zeros), "corrupt-picture"
    yield "one-byte.png", _over(png, 0.5, bytes([png[len(png) // 2] ^ 1])), "corrupt-picture"
    yield "no-data.png", png[:33] + b"\0\0\0\0IEND\xaeB`\x82", "corrupt-picture"
    yield "cut.tif", _cut(flat, 0.4), "corrupt-picture"
    yield "noise.tif", _over(lzw, 0.5, _noise(4000)), "corrupt-picture"
    yield "cut.webp", _cut(webp, 0.5), "corrupt-picture"
    yield "profile-noise.jpg", saved(picture, "JPEG", icc_profile=_noise(3000)), "profile-ignored"
    yield "profile-cut.jpg", saved(picture, "JPEG", icc_profile=SRGB[:300]), "profile-ignored"
    yield "profile-foreign.jpg", saved(picture, "JPEG", icc_profile=newsprint(230)), "profile-ignored"
    yield (
        "profile-hollow.jpg",
        saved(picture, "JPEG", icc_profile=SRGB[:160] + bytes(len(SRGB) - 160)),
        "profile-ignored",
    )
