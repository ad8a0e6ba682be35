"""The ink of images, against every square of 15 mm² reckoned out one by one."""

import random
from io import BytesIO

import numpy as np
import pytest
from pikepdf import Name
from PIL import Image, ImageFilter

from layout.recheck.reading import survey
from tests.recheck.good import open_good, saved
from tests.recheck.spoil import add_image

SIDE = 15**0.5 / 25.4  # of the square, in inches


def picture(seed: int, size: tuple[int, int]) -> Image.Image:
    """Soft blots in four inks."""
    chance = random.Random(seed)
    noise = [Image.frombytes("L", size, chance.randbytes(size[0] * size[1])) for _ in range(4)]
    soft = [
        band.filter(ImageFilter.GaussianBlur(9)).point(lambda v: min(max((v - 128) * 12 + 110, 0), 255))
        for band in noise
    ]
    return Image.merge("CMYK", soft)


def every_square(image: Image.Image, ppi: float) -> float:
    total = np.asarray(image, dtype=np.float64).sum(2) / 255 * 100
    side = round(SIDE * ppi)
    sums = np.pad(total.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    squares = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return float(squares.max() / side**2)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("way", ["samples", "jpeg"])
def test_ink_of_images(way: str, seed: int) -> None:
    size = (400 + 37 * seed, 300 - 20 * seed)
    image = picture(seed, size)
    pdf = open_good("X-4")
    placed = add_image(pdf, Name.DeviceCMYK, *size)
    if way == "jpeg":
        data = BytesIO()
        image.save(data, "JPEG", quality=95)
        placed.write(data.getvalue(), filter=Name.DCTDecode)
        placed.Decode = [1, 0] * 4
    else:
        placed.write(image.tobytes())
    (read,) = (found for found in survey(saved(pdf, "X-4")).images if found.name == "Odd")
    assert read.ppi == 200
    assert read.ink == pytest.approx(every_square(image, 200), abs=6)


def test_ink_of_an_image_smaller_than_the_square() -> None:
    pdf = open_good("X-4")
    placed = add_image(pdf, Name.DeviceCMYK, 20, 3)
    placed.write(b"\x80\x80\0\0" * 60)
    (read,) = (found for found in survey(saved(pdf, "X-4")).images if found.name == "Odd")
    assert read.ink == pytest.approx(100.4, abs=0.1)
