"""The part of a picture that is shown: as much as the frame's shape allows, about the point that matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.model.geometry import Rect
from layout.pictures.crop import crop, effective_ppi
from layout.pictures.probe import PictureFacts


def facts(width: int, height: int) -> PictureFacts:
    return PictureFacts("a.jpg", "d", "jpeg", width, height)


def test_a_frame_of_the_same_shape_shows_all() -> None:
    assert crop(facts(600, 400), 1.5) == Rect(0.0, 0.0, 1.0, 1.0)


def test_the_focus_keeps_its_place() -> None:
    assert crop(facts(200, 100), 1.0, (0.5, 0.5)) == Rect(0.25, 0.0, 0.5, 1.0)
    assert crop(facts(200, 100), 1.0, (0.0, 0.5)) == Rect(0.0, 0.0, 0.5, 1.0)
    assert crop(facts(200, 100), 1.0, (1.0, 0.5)) == Rect(0.5, 0.0, 0.5, 1.0)
    assert crop(facts(100, 200), 1.0, (0.5, 0.3)) == Rect(0.0, 0.15, 1.0, 0.5)


@given(
    st.integers(1, 20_000), st.integers(1, 20_000), st.floats(0.1, 10.0),
    st.tuples(st.floats(-1.0, 2.0), st.floats(-1.0, 2.0)), st.floats(0.0, 50.0),
)  # fmt: skip
def test_always_within_the_picture_and_of_the_frames_shape(
    width: int, height: int, frame: float, focus: tuple[float, float], zoom: float
) -> None:
    part = crop(facts(width, height), frame, focus, zoom)
    assert part.x >= 0.0
    assert part.y >= 0.0
    assert part.right <= 1.0 + 1e-9
    assert part.bottom <= 1.0 + 1e-9
    assert part.width * width / (part.height * height) == pytest.approx(frame)
    inside = (min(max(focus[0], 0.0), 1.0), min(max(focus[1], 0.0), 1.0))
    assert part.x - 1e-9 <= inside[0] <= part.right + 1e-9
    assert part.y - 1e-9 <= inside[1] <= part.bottom + 1e-9


def test_zoom_shows_less() -> None:
    assert crop(facts(100, 100), 1.0, zoom=2.0) == Rect(0.25, 0.25, 0.5, 0.5)


def test_effective_resolution() -> None:
    assert effective_ppi(1200, 0.5, 144.0) == 300.0
