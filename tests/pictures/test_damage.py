"""Damage in the middle of a file is told; sound files, however they were written, are not suspected."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from layout.pictures.damage import Damage, check_png, out_of_step, walk_jpeg
from tests.pictures.variants import NAMES, PHOTOGRAPHS, photograph, saved

PNG = saved(photograph("cat", 40), "PNG", dpi=(200, 200))


def verdict(data: bytes, share: int = 4) -> str:
    """ "damaged" for certain, "suspected", or "sound"; "refused" where Pillow says so itself."""
    try:
        scans = walk_jpeg(data)
    except Damage:
        return "damaged"
    picture = Image.open(BytesIO(data))
    least = (picture.width // share, picture.height // share)
    picture.draft(picture.mode, least)
    try:
        picture.load()
    except OSError:
        return "refused"
    return "suspected" if out_of_step(data, scans, picture, least) else "sound"


HOW: list[dict[str, int]] = [
    {"subsampling": 0},
    {"subsampling": 1},
    {"subsampling": 2},
    {"subsampling": 2, "optimize": 1},
    {"progressive": 1},
    {"restart_marker_rows": 1},
]
SIZES = [(640, 427), (97, 33), (1000, 20), (13, 400), (64, 64)]


def sound(how: dict[str, int], size: tuple[int, int], qualities: tuple[int, ...], names: tuple[str, ...]) -> None:
    for name in names:
        picture = photograph(name, 640).resize(size)
        for quality in qualities:
            for share in (1, 4):
                assert verdict(saved(picture, "JPEG", quality=quality, **how), share) == "sound"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("how", HOW, ids=str)
def test_sound_files(size: tuple[int, int], how: dict[str, int]) -> None:
    sound(how, size, (85,), ("cat", "table"))


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("how", HOW, ids=str)
def test_many_sound_files(size: tuple[int, int], how: dict[str, int]) -> None:
    sound(how, size, (30, 60, 75, 90, 95), NAMES)


@pytest.mark.parametrize("colour", ["white", "black", "red"])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_plain_colours_are_sound(mode: str, colour: str) -> None:
    for size in ((320, 213), (100, 100), (2000, 30)):
        for optimize in (False, True):
            picture = Image.new("RGB", size, colour).convert(mode)
            assert verdict(saved(picture, "JPEG", optimize=optimize)) == "sound"


def test_photographs_as_they_came() -> None:
    for file in sorted(PHOTOGRAPHS.glob("*.jpg")):
        assert verdict(file.read_bytes()) == "sound"


def wounded(data: bytes, kind: str, at: int) -> bytes:
    sector = 512
    if kind == "left out":
        return data[:at] + data[at + sector :]
    other = {
        "zeroed": bytes(sector),
        "erased": b"\xff" * sector,
        "overwritten": np.random.default_rng(at).integers(0, 256, sector, np.uint8).tobytes(),
        "of another picture": saved(photograph("fig"), "JPEG", quality=85)[3000 : 3000 + sector],
    }[kind]
    return data[:at] + other + data[at + sector :]


@pytest.mark.parametrize("kind", ["zeroed", "erased", "overwritten", "left out", "of another picture"])
def test_a_lost_sector_is_found(kind: str) -> None:
    found = []
    for name in NAMES[::2]:
        data = saved(photograph(name, 640), "JPEG", quality=85)
        for share in (0.3, 0.6, 0.9):
            found.append(verdict(wounded(data, kind, int(len(data) * share) - 600)) != "sound")
    # another picture's data may by chance hold as many blocks as were lost
    assert found.count(False) <= (4 if kind == "of another picture" else 0)


def test_of_a_progressive_jpeg_what_breaks_its_markers_is_found() -> None:
    data = saved(photograph("table", 640), "JPEG", quality=85, progressive=True)
    for share in (0.3, 0.6, 0.9):
        assert verdict(wounded(data, "erased", int(len(data) * share))) == "damaged"
        assert verdict(data[: int(len(data) * share)]) == "damaged"


def test_restarts_count_in_turn() -> None:
    data = saved(photograph("table", 640), "JPEG", quality=85, restart_marker_rows=2)
    at = data.index(b"\xff\xd3")
    assert verdict(data[:at] + b"\xff\xd5" + data[at + 2 :]) == "damaged"
    assert verdict(data[:at] + data[data.index(b"\xff\xd4") :]) == "damaged"


@pytest.mark.parametrize("cut", [2, 3, 4, 10, 30, 200])
def test_a_head_alone(cut: int) -> None:
    with pytest.raises(Damage):
        walk_jpeg(saved(photograph("cat", 100), "JPEG")[:cut])


def test_a_sound_png() -> None:
    check_png(BytesIO(PNG + b"more"))


@given(st.integers(8, len(PNG) - 1), st.integers(1, 255))
@settings(max_examples=300, deadline=None)
def test_any_wrong_byte_of_a_png_is_found(at: int, by: int) -> None:
    wrong = PNG[:at] + bytes([PNG[at] ^ by]) + PNG[at + 1 :]
    with pytest.raises(Damage):
        check_png(BytesIO(wrong))


@given(st.integers(8, len(PNG) - 1))
@settings(max_examples=100, deadline=None)
def test_a_png_that_ends_early_is_found(end: int) -> None:
    with pytest.raises(Damage):
        check_png(BytesIO(PNG[:end]))
