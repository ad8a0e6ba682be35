"""Insets take their places among the legs: what is left for text is parted at them, and none stands on another."""

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.page.insets import PullBlock
from layout.page.room import Lanes, Room, Want

INSET = cast(PullBlock, object())


def room(legs: int = 3, foot: int = 40, turn: int = 0) -> Room:
    return Room(Lanes(0.0, 100.0, 12.0, legs), [2] * legs, foot, turn)


def lines(made: Room) -> list[list[int]]:
    found: dict[float, list[int]] = {}
    for leg in made.legs():
        found.setdefault(leg.x, []).extend(leg.lines)
    return list(found.values())


def test_a_leg_with_an_inset_is_two() -> None:
    made = room(1)
    assert made.inside(Want(INSET, 6, 1))
    upper, lower = made.legs()
    assert (upper.inner, lower.inner) == (True, False)
    assert lower.lines[0] == upper.lines[-1] + 7
    assert (upper.lines[0], lower.lines[-1]) == (3, 40)


def test_a_leg_without_room_offers_no_line() -> None:
    made = room(1, foot=2)
    assert [leg.lines for leg in made.legs()] == [()]


@pytest.mark.parametrize("turn", range(3))
def test_a_turn_puts_an_inset_into_another_leg(turn: int) -> None:
    made = room(turn=turn)
    assert made.inside(Want(INSET, 6, 1))
    assert [len(leg) for leg in lines(made)].count(38 - 6) == 1
    assert len({room_with(n).insets[0].x for n in range(3)}) == 3


def room_with(turn: int) -> Room:
    made = room(turn=turn)
    made.inside(Want(INSET, 6, 1))
    return made


def test_what_asks_for_a_leg_is_not_turned() -> None:
    for turn in range(3):
        made = room(turn=turn)
        made.inside(Want(INSET, 6, 1, 1))
        assert made.insets[0].x == 112.0


@st.composite
def wants(draw: Any) -> list[Want]:
    count = draw(st.integers(1, 5))
    return [
        Want(INSET, draw(st.integers(3, 14)), draw(st.integers(1, 2)), draw(st.integers(-1, 2))) for _ in range(count)
    ]


@given(wants(), st.integers(0, 3))
def test_insets_stand_beside_each_other_and_text_in_what_is_left(asked: list[Want], turn: int) -> None:
    made = room(turn=turn)
    taken = [0, 0, 0]
    for want in asked:
        if not made.inside(want):
            continue
        placed = made.insets[-1]
        first = round(placed.x / 112.0)
        for leg in range(first, first + want.legs):
            taken[leg] += want.depth
    assert len(made.insets) + len(made.left_out) == len(asked)
    for left, gone in zip(lines(made), taken, strict=True):
        assert len(left) == 38 - gone
        assert left == sorted(set(left))
        assert all(3 <= n <= 40 for n in left)
