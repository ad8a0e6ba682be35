"""Known patches come out as Little CMS says, black alone is as light as the picture, and own profiles are used."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from layout.pictures import colour
from layout.pictures.convert import WHOLE, Separation, convert
from layout.pictures.faults import PictureError
from layout.pictures.probe import probe
from layout.pictures.profiles import press_profile
from tests.pictures import variants
from tests.pictures.swatches import difference, lab, printed

PRESS = press_profile("", 240)
BYTES = PRESS.read()

#: The 24 patches of a colour checker in sRGB, and the corners of the cube.
PATCHES = (
    *((115, 82, 68), (194, 150, 130), (98, 122, 157), (87, 108, 67), (133, 128, 177), (103, 189, 170)),
    *((214, 126, 44), (80, 91, 166), (193, 90, 99), (94, 60, 108), (157, 188, 64), (224, 163, 46)),
    *((56, 61, 150), (70, 148, 73), (175, 54, 60), (231, 199, 31), (187, 86, 149), (8, 133, 161)),
    *((243, 243, 242), (200, 200, 200), (160, 160, 160), (122, 122, 121), (85, 85, 85), (52, 52, 52)),
    *((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0), (255, 0, 255), (0, 255, 255), (255, 255, 255), (0, 0, 0)),
)


def test_the_difference_of_colours_is_the_standards() -> None:
    """Pairs 1, 4, 7, 10, 17, 20 and 25 of Sharma, Wu and Dalal's table."""
    pairs = [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0010), 7.1792),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (50, 3.2592, 0.3350), 1.0),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ]
    for one, other, right in pairs:
        assert float(difference(np.array(one), np.array(other))) == pytest.approx(right, abs=1e-4)


def chart(side: int = 24) -> Image.Image:
    """The patches in squares: what is in the middle of one comes out as it is, however the picture is compressed."""
    picture = Image.new("RGB", (8 * side, 4 * side))
    for index, patch in enumerate(PATCHES):
        column, row = index % 8 * side, index // 8 * side
        picture.paste(patch, (column, row, column + side, row + side))
    return picture


def middles(picture: np.ndarray, side: int = 24) -> np.ndarray:
    return picture[side // 2 :: side, side // 2 :: side].reshape(len(PATCHES), -1)


def converted(folder: Path, picture: Image.Image, separation: Separation, **how: object) -> Image.Image:
    picture.save(folder / "chart.tif", **how)
    made = convert(probe(str(folder / "chart.tif")), WHOLE, picture.size, separation)
    shown = Image.open(BytesIO(made.data))
    shown.load()
    return shown


def direct(intent: str) -> np.ndarray:
    """What Little CMS says of each patch by itself, without its shortcuts."""
    row = Image.new("RGB", (len(PATCHES), 1))
    row.putdata(PATCHES)
    how = ImageCms.Intent.PERCEPTUAL if intent == "perceptual" else ImageCms.Intent.RELATIVE_COLORIMETRIC
    flags = ImageCms.Flags.NOOPTIMIZE | ImageCms.Flags.NOCACHE
    if intent == "relative":
        flags |= ImageCms.Flags.BLACKPOINTCOMPENSATION
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), PRESS.file, "RGB", "CMYK", how, flags)
    made = ImageCms.applyTransform(row, transform)
    assert made is not None
    return np.asarray(made)[0]


def as_printed(inks: np.ndarray) -> np.ndarray:
    return printed(Image.fromarray(inks.astype(np.uint8)[None], "CMYK"), PRESS.file)[0]


@pytest.mark.parametrize("intent", ["perceptual", "relative"])
def test_patches_are_within_two_of_little_cms(tmp_path: Path, intent: str) -> None:
    """Through the whole conversion: file, resampling, colour, ink limit and JPEG."""
    made = converted(tmp_path, chart(), Separation(PRESS, intent=intent, sharpening=0))  # type: ignore[arg-type]
    apart = difference(as_printed(middles(np.asarray(made))), as_printed(direct(intent)))
    assert apart.max() < 2
    assert apart.mean() < 0.7


@pytest.mark.skipif(not shutil.which("transicc"), reason="needs transicc of liblcms2-utils")
@pytest.mark.parametrize(("intent", "options"), [("perceptual", ["-t0"]), ("relative", ["-t1", "-b"])])
def test_patches_are_within_two_of_transicc(tmp_path: Path, intent: str, options: list[str]) -> None:
    """Little CMS's own program, in floating point."""
    (tmp_path / "srgb.icc").write_bytes(variants.SRGB)
    lines = "".join(f"{r} {g} {b}\n" for r, g, b in PATCHES)
    command = ["transicc", "-i", str(tmp_path / "srgb.icc"), "-o", PRESS.file, *options, "-n"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=60, check=False)
    rows = [line.split() for line in done.stdout.splitlines() if len(line.split()) == 4]
    right = np.array(rows, float) * 2.55
    assert right.shape == (len(PATCHES), 4)
    made = converted(tmp_path, chart(), Separation(PRESS, intent=intent, sharpening=0))  # type: ignore[arg-type]
    assert difference(as_printed(middles(np.asarray(made))), as_printed(np.rint(right))).max() < 2


def test_there_and_back_again(tmp_path: Path) -> None:
    """Colours that newsprint has come back, as near as Pillow's whole numbers of a and b can tell: relative, over a
    grid of inks under the limit."""
    steps = (0, 64, 128)
    inks = np.array([(c, m, y, 0) for c in steps for m in steps for y in steps], np.uint8)
    there = as_printed(inks)
    again = colour.separated_again(Image.fromarray(inks[None], "CMYK"), BYTES)
    apart = difference(as_printed(np.asarray(again)[0]), there)
    assert apart.mean() < 1.5
    assert apart.max() < 4


def test_a_picture_s_own_profile_counts(tmp_path: Path) -> None:
    plain, (stored, profile) = chart(), variants.swapped(chart())
    separation = Separation(PRESS, sharpening=0)
    right = np.asarray(converted(tmp_path, plain, separation))
    with_profile = np.asarray(converted(tmp_path, stored, separation, icc_profile=profile))
    without = np.asarray(converted(tmp_path, stored, separation))
    assert difference(as_printed(middles(with_profile)), as_printed(middles(right))).max() < 1
    assert difference(as_printed(middles(without)), as_printed(middles(right))).max() > 20


@pytest.mark.parametrize("inks", ["cmyk", "black"])
def test_grey_prints_as_light_as_it_looks(tmp_path: Path, inks: str) -> None:
    """Between bare paper and solid black, in proportion to light: black point compensation."""
    ramp = Image.linear_gradient("L").resize((256, 256)).transpose(Image.Transpose.ROTATE_90)
    made = converted(tmp_path, ramp, Separation(PRESS, inks, sharpening=0, quality=95))  # type: ignore[arg-type]
    assert made.mode == "L"
    light = printed(made, PRESS.file)[128, :, 0]
    share = np.arange(256) / 255
    wanted = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    lowest, highest = ((light[at] + 16) ** 3 / 116**3 for at in (0, -1))
    shown = ((light + 16) / 116) ** 3
    assert np.asarray(made)[128, 0] < 3
    assert np.asarray(made)[128, -1] > 252
    assert np.abs((shown - lowest) / (highest - lowest) - wanted).max() < 0.02
    assert np.diff(light).min() > -1


def test_black_in_rgb_is_one_ink_on_a_black_page_only(tmp_path: Path) -> None:
    """A picture without colour is grey on any page; one with a dot of colour is not."""
    grey = Image.effect_noise((100, 100), 60).convert("RGB")
    assert colour.is_black_and_white(grey)
    grey.putpixel((50, 50), (200, 10, 10))
    assert not colour.is_black_and_white(grey)
    corner = Image.new("RGB", (100, 300), "white")
    corner.putpixel((99, 0), (200, 10, 10))
    assert not colour.is_black_and_white(corner)
    assert converted(tmp_path, grey, Separation(PRESS)).mode == "CMYK"
    assert converted(tmp_path, grey, Separation(PRESS, "black")).mode == "L"


def test_black_and_white_in_other_spaces() -> None:
    none = Image.new("L", (9, 9))
    assert colour.is_black_and_white(Image.merge("CMYK", (none, none, none, none.point(lambda _: 90))))
    assert not colour.is_black_and_white(Image.new("CMYK", (9, 9), (90, 90, 90, 0)))
    assert colour.is_black_and_white(variants.in_lab(Image.new("RGB", (9, 9), (77, 77, 77))))
    assert not colour.is_black_and_white(variants.in_lab(Image.new("RGB", (9, 9), (77, 90, 77))))


def test_a_press_profile_that_little_cms_refuses(tmp_path: Path) -> None:
    at = BYTES.index(b"mft2") if b"mft2" in BYTES else BYTES.index(b"mft1")
    hollow = BYTES[:at] + bytes(len(BYTES) - at)
    (tmp_path / "hollow.icc").write_bytes(hollow)
    profile = press_profile(str(tmp_path / "hollow.icc"), 240)
    with pytest.raises(PictureError) as caught:
        converted(tmp_path, chart(), Separation(profile))
    assert caught.value.code == "bad-profile"


def test_transforms_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colour, "MOST_TRANSFORMS", 2)
    monkeypatch.setattr(colour, "_TRANSFORMS", {})
    picture = Image.new("RGB", (2, 2), (9, 99, 199))
    first = [colour.to_press(picture, b"", BYTES, intent).tobytes() for intent in ("perceptual", "relative")]  # type: ignore[arg-type]
    colour.to_black(picture, b"", BYTES)
    assert len(colour._TRANSFORMS) <= 2
    assert [colour.to_press(picture, b"", BYTES, intent).tobytes() for intent in ("perceptual", "relative")] == first  # type: ignore[arg-type]
    assert lab(variants.in_lab(picture)).shape == (2, 2, 3)
