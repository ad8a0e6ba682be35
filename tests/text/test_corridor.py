"""The bounds of lines hold every chain that a search without them could find."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.text.corridor import corridor
from layout.text.lattice import Lattice
from layout.text.linebreak import looseness, search, total_fit
from layout.text.paragraph import Composer
from tests.text.house import BOOK, copy_of
from tests.text.test_optimum import SHAPES

COMPOSER = Composer(BOOK)
TEXT = "The ferry left the quay at noon with eleven passengers and came back at dusk with twelve of them aboard. " * 3
WORDS = st.lists(
    st.sampled_from(["a", "of", "the—quay", "“harbour”", "well-known", "councillors", "in", "line\n", "Öresund", "…"]),
    min_size=1,
    max_size=30,
)


def ends_of_lines(lattice: Lattice, widths: tuple[float, ...], tolerance: float, lines: int) -> list[set[int]] | None:
    """All breaks at which each line of a chain of so many may end, by trying all; None where there is no chain."""
    last = len(lattice.ends) - 1
    steps: list[list[tuple[int, int]]] = []
    reached = {0}
    for number in range(lines):
        width = widths[min(number, len(widths) - 1)]
        step = [
            (i, j)
            for i in reached
            for j in range(i + 1, last + 1)
            if not any(lattice.ends[k][6] for k in range(i + 1, j)) and _stands(lattice, (i, j), width, tolerance)
        ]
        steps.append(step)
        reached = {j for _, j in step if j < last or number == lines - 1}
    wanted = {last}
    found = []
    for step in reversed(steps):
        found.append(wanted & {j for _, j in step})
        wanted = {i for i, j in step if j in wanted}
    return found[::-1] if 0 in wanted and all(found) else None


def _stands(lattice: Lattice, line: tuple[int, int], width: float, tolerance: float) -> bool:
    u, overfull = looseness(lattice, *line, width)
    return not overfull and u <= tolerance


@settings(max_examples=120, deadline=None)
@given(WORDS.map(" ".join), SHAPES, st.floats(0.5, 6.0), st.integers(1, 12), st.sampled_from(["justify", "left"]))
def test_no_chain_is_missed(text: str, widths: tuple[float, ...], tolerance: float, lines: int, align: str) -> None:
    lattice = COMPOSER.prepared(copy_of(text, align=align)).lattice
    ends = ends_of_lines(lattice, widths, tolerance, lines)
    bounds = corridor(lattice, widths, tolerance, lines)
    if ends is None:
        assert search(lattice, widths, tolerance, lines) is None
        return
    assert bounds is not None
    for places, first, final in zip(ends, bounds[0][1:], bounds[1][1:], strict=True):
        assert first <= min(places)
        assert final >= max(places)


def test_bounds_are_near() -> None:
    """Of the breaks of a paragraph that is asked for a line more, each line has a few to end at."""
    lattice = COMPOSER.prepared(copy_of(TEXT)).lattice
    best = total_fit(lattice, (135.2,))
    assert best is not None
    bounds = corridor(lattice, (135.2,), 6.0, len(best.breaks) + 1)
    assert bounds is not None
    assert max(final - first for first, final in zip(*bounds, strict=True)) < len(lattice.ends) / 4


@pytest.mark.parametrize("lines", [0, 1, 3, 40, 500])
def test_what_cannot_be_is_told_without_a_search(lines: int) -> None:
    assert corridor(COMPOSER.prepared(copy_of(TEXT)).lattice, (135.2,), 2.0, lines) is None


def test_a_line_more_or_less_is_the_same_with_bounds_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cheapest chain of so many lines is found within the bounds."""
    draw = random.Random(11)
    words = TEXT.split()
    found = 0
    for _ in range(120):
        text = " ".join(draw.choices(words, k=draw.randrange(80, 200)))
        lattice = COMPOSER.prepared(copy_of(text)).lattice
        widths = (draw.uniform(90.0, 160.0),)
        best = total_fit(lattice, widths)
        assert best is not None
        for lines in (len(best.breaks) - 1, len(best.breaks) + 1):
            bounded = search(lattice, widths, 6.0, lines)
            everywhere = ([0] * (lines + 1), [len(lattice.ends)] * (lines + 1))
            with monkeypatch.context() as patch:
                patch.setattr("layout.text.linebreak.corridor", lambda *_, wide=everywhere: wide)
                assert search(lattice, widths, 6.0, lines) == bounded
            found += bounded is not None
    assert found > 50
