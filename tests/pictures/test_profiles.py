"""What profiles say of themselves, which newsprint profile goes with which limit, and what is told of other files."""

import hashlib
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from layout.builtin.resources import resource
from layout.pictures.colour import grey_profile
from layout.pictures.faults import PictureError
from layout.pictures.profiles import (
    builtin_profile,
    builtin_profiles,
    describe_profile,
    newsprint_profile,
    press_profile,
    read_profile,
)
from tests.pictures.variants import SRGB, newsprint

LIMITS = (210, 220, 230)


def test_the_profiles_that_come_with_the_program() -> None:
    assert builtin_profiles() == ("newsprint-210", "newsprint-220", "newsprint-230")
    assert builtin_profile("newsprint-220").endswith("newsprint-220.icc")
    assert builtin_profile("newsprint-999") == ""


@pytest.mark.parametrize(
    ("limit", "name"), [(400, 230), (245, 230), (240, 230), (239, 220), (230, 220), (229, 210), (220, 210), (100, 210)]
)
def test_a_profile_stays_below_the_limit(limit: float, name: int) -> None:
    assert newsprint_profile(limit).endswith(f"newsprint-{name}.icc")
    assert press_profile("", limit).name == f"Newsprint, CGATS TR 002, ink {name} %"


@pytest.mark.parametrize("limit", LIMITS)
def test_they_are_what_an_output_intent_wants(limit: int) -> None:
    profile = press_profile(f"newsprint-{limit}", 240)
    assert (profile.kind, profile.space, profile.connection, profile.components) == ("prtr", "CMYK", "Lab", 4)
    assert profile.version[0] == 2
    assert {"A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "wtpt", "cprt", "desc"} <= set(profile.tags)
    data = profile.read()
    assert len(data) == int.from_bytes(data[:4], "big") < 240_000
    assert b"ANSI CGATS/SNAP TR 002-2007" in data  # the source of the data is named, as its terms want
    assert b"CTI3" not in data  # and the data are not in it
    assert struct.unpack(">6H", data[24:36]) == (2007, 1, 1, 0, 0, 0)  # the same bytes whenever it is built


def test_sums_and_sources_are_at_hand() -> None:
    lines = Path(resource("profiles", "SHA256SUMS")).read_text().splitlines()
    assert len(lines) == len(LIMITS)
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256(Path(resource("profiles", name)).read_bytes()).hexdigest() == digest
    sources = Path(resource("profiles", "SOURCES.md")).read_text()
    assert "CGATS/SNAP TR 002-2007" in sources
    assert not list(Path(resource("profiles")).glob("*.ti3"))


@pytest.mark.parametrize("limit", LIMITS)
def test_no_colour_takes_more_ink_than_the_name_says(limit: int) -> None:
    """Perceptual and relative, over a grid of sRGB."""
    steps = range(0, 256, 15)
    grid = Image.frombytes(
        "RGB", (18 * 18, 18), bytes(v for r in steps for g in steps for b in steps for v in (r, g, b))
    )
    for intent, flags in (
        (ImageCms.Intent.PERCEPTUAL, ImageCms.Flags.NONE),
        (ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION),
    ):
        transform = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"), newsprint_profile(limit + 10), "RGB", "CMYK", intent, flags
        )
        made = ImageCms.applyTransform(grid, transform)
        assert made is not None
        data = made.tobytes()
        most = max(sum(data[at : at + 4]) for at in range(0, len(data), 4)) / 2.55
        assert limit - 25 < most < limit + 1


def told(file: Path, code: str) -> PictureError:
    with pytest.raises(PictureError) as caught:
        press_profile(str(file), 240)
    assert caught.value.code == code
    assert file.name in caught.value.message
    assert "leave the key out" in caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not an ICC profile"),
        (b"name: coldset-us\n" * 20, "not an ICC profile"),
        (newsprint(230)[:50_000], "damaged"),
        (newsprint(230)[:128] + b"\xff" * 5000, "damaged"),
        (SRGB, "monitor, RGB"),
        (grey_profile([0.0, 1.0]), "GRAY"),
        (newsprint(230).replace(b"B2A0", b"XXXX"), "B2A0"),
    ],
    ids=["empty", "text", "cut", "overwritten", "sRGB", "grey", "one way"],
)
def test_what_is_no_profile_of_a_press_is_told(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "press.icc").write_bytes(data)
    assert says in told(tmp_path / "press.icc", "bad-profile").message


def test_a_profile_that_is_not_there(tmp_path: Path) -> None:
    told(tmp_path / "press.icc", "unreadable-file")
    told(tmp_path, "unreadable-file")


def test_any_other_profile_by_path(tmp_path: Path) -> None:
    (tmp_path / "Mine.icc").write_bytes(newsprint(210) + b"\0\0")
    profile = press_profile(str(tmp_path / "Mine.icc"), 300)
    assert profile.file == str(tmp_path / "Mine.icc")
    assert profile.digest != read_profile(newsprint_profile(210)).digest


def test_descriptions_of_both_versions() -> None:
    described = describe_profile(SRGB)
    assert described is not None
    assert described[:4] == ("sRGB built-in", "mntr", "RGB", "XYZ")
    assert described[4][0] in (2, 4)


def test_profiles_are_read_without_any_library() -> None:
    script = (
        "import sys; from layout.pictures.profiles import press_profile; press_profile('', 240); "
        "assert not {'PIL', 'numpy', 'pypdf'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
