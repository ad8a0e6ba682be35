"""Ink is measured in Pillow's 8 bits; numpy's whole numbers say the same."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from layout.pictures.ink import SIDE, total_ink
from layout.pictures.sharpen import GRAIN, MOST, sharpened
from tests.pictures.variants import photograph, separated


def picture_of(inks: np.ndarray) -> Image.Image:
    return Image.fromarray(inks.astype(np.uint8), "CMYK")


@given(
    st.integers(0, 2**32 - 1),
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    st.tuples(st.integers(0, 255), st.integers(0, 255)),
)
@settings(max_examples=200, deadline=None)
def test_the_highest_total_is_exact(seed: int, size: tuple[int, int], ends: tuple[int, int]) -> None:
    inks = np.random.default_rng(seed).integers(min(ends), max(ends) + 1, (*size, 4))
    measured = total_ink(picture_of(inks), 200)
    assert measured.most == pytest.approx(inks.sum(-1).max() / 2.55)
    assert measured.mean <= measured.most


@given(st.tuples(*[st.integers(0, 255)] * 4), st.tuples(*[st.integers(0, 255)] * 4))
@settings(max_examples=200, deadline=None)
def test_the_highest_total_may_stand_anywhere(paper: tuple[int, ...], dot: tuple[int, ...]) -> None:
    picture = Image.new("CMYK", (50, 40), paper)
    picture.putpixel((49, 39), dot)
    assert total_ink(picture, 200).most == pytest.approx(max(sum(paper), sum(dot)) / 2.55)


def test_the_highest_mean_is_right_to_a_tenth() -> None:
    inks = separated(photograph("high-path", 500), 230)
    step = round(SIDE * 200 / 8)
    totals = np.asarray(inks).astype(int).sum(-1) / 2.55
    sums = np.pad(totals.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    side = 8 * step
    squares = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    highest = squares[::step, ::step].max() / side**2
    assert total_ink(inks, 200).mean == pytest.approx(highest, abs=0.1)


@pytest.mark.parametrize("amount", [0.5, 1.0, 2.0])
def test_sharpening_is_an_unsharp_mask(amount: float) -> None:
    """Within a level of what is meant, and no lighter or darker on the whole."""
    light = np.asarray(photograph("cat", 300).convert("L")).astype(float)
    crisp = np.asarray(sharpened(Image.fromarray(light.astype(np.uint8)), amount)).astype(float)
    weights = np.array([1, 2, 1]) / 4
    down = sum(weight * light[at : light.shape[0] - 2 + at] for at, weight in enumerate(weights))
    blurred = sum(weight * down[:, at : light.shape[1] - 2 + at] for at, weight in enumerate(weights))
    lost = light[1:-1, 1:-1] - blurred
    lift = np.sign(lost) * np.minimum(np.maximum(np.abs(lost) - GRAIN, 0) * amount, MOST)
    meant = np.clip(light[1:-1, 1:-1] + lift, 0, 255)
    assert np.abs(crisp[1:-1, 1:-1] - meant).max() <= 1 + amount
    assert abs((crisp[1:-1, 1:-1] - meant).mean()) < 0.05
    edges = (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1])
    assert all((crisp[edge] == light[edge]).all() for edge in edges)
