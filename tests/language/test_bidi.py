"""Levels and visual order against Unicode's own cases (BidiCharacterTest.txt), and what those do not ask."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.language.bidi import AUTO, LEFT_TO_RIGHT, RIGHT_TO_LEFT, line_levels, needs_levels, resolve, visual_order

#: Debian's package unicode-data.
CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")
#: Quick tests take one case of so many; a prime, so that the groups of the file all have their turn.
EVERY = 53


class Case(NamedTuple):
    text: str
    direction: int
    base: int
    levels: tuple[str, ...]
    order: tuple[int, ...]


def cases(step: int) -> Iterator[Case]:
    if not CASES.exists():
        pytest.skip(f"{CASES} is not there: Debian's unicode-data has it")
    lines = [line for line in CASES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for line in lines[::step]:
        text, direction, base, levels, order = line.split(";")
        yield Case(
            "".join(chr(int(code, 16)) for code in text.split()),
            (LEFT_TO_RIGHT, RIGHT_TO_LEFT, AUTO)[int(direction)],
            int(base),
            tuple(levels.split()),
            tuple(int(index) for index in order.split()),
        )


def wrong(case: Case) -> bool:
    found = resolve(case.text, case.direction)
    levels = line_levels(case.text, found)
    shown = [i for i, level in enumerate(case.levels) if level != "x"]
    order = tuple(shown[n] for n in visual_order([levels[i] for i in shown]))
    return found.base != case.base or any(levels[i] != int(case.levels[i]) for i in shown) or order != case.order


def check(step: int) -> int:
    tried = list(cases(step))
    faulty = [case for case in tried if wrong(case)]
    assert not faulty, faulty[:3]
    return len(tried)


def test_unicodes_cases() -> None:
    assert check(EVERY) > 1_000


@pytest.mark.long
def test_all_of_unicodes_cases() -> None:
    assert check(1) > 91_000


@given(
    st.text(
        st.sampled_from("ab1(.)[] -\u05d0\u05d1\u0627\u0628\u0661\u0301\u2066\u2067\u2068\u2069\u202b\u202c"),
        max_size=30,
    )
)
def test_every_character_has_a_level_and_stands_once(text: str) -> None:
    found = resolve(text)
    levels = line_levels(text, found)
    assert len(found.levels) == len(levels) == len(text)
    assert all(found.base <= level <= found.base + 20 for level in levels)
    assert sorted(visual_order(levels)) == list(range(len(text)))


@given(st.text(st.characters(max_codepoint=0x24F), max_size=40))
def test_latin_text_needs_no_levels_and_has_none(text: str) -> None:
    assert not needs_levels(text)
    assert not resolve(text).turns


def test_hebrew_with_a_number_and_a_latin_name() -> None:
    text = "\u05d4\u05e2\u05d9\u05e8 Summerfold 2026."
    found = resolve(text)
    assert needs_levels(text)
    assert found.base == 1
    assert found.levels == (1,) * 5 + (2,) * 15 + (1,)
    shown = "".join(text[i] for i in visual_order(line_levels(text, found)))
    assert shown == ".Summerfold 2026 \u05e8\u05d9\u05e2\u05d4"


def test_white_at_the_end_of_a_line_is_the_paragraphs() -> None:
    text = "a \u05d0\u05d1 \u05d2"
    found = resolve(text)
    assert found.levels == (0, 0, 1, 1, 1, 1)
    assert line_levels(text, found, 0, 5) == [0, 0, 1, 1, 0]
    assert line_levels(text, found, 2, 5) == [1, 1, 0]


@pytest.mark.parametrize(
    ("levels", "order"),
    [
        ([], []),
        ([0, 0, 0], [0, 1, 2]),
        ([1, 1, 1], [2, 1, 0]),
        ([1, 2, 2, 1], [3, 1, 2, 0]),
        ([0, 1, 2, 2, 1, 0], [0, 4, 2, 3, 1, 5]),
    ],
)
def test_visual_order(levels: list[int], order: list[int]) -> None:
    assert visual_order(levels) == order
