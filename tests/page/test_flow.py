"""Units into legs: none is lost, legs end level with the shortest last, and breaks that cost are kept from."""

from collections.abc import Callable
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from layout.page.flow import (
    FORBIDDEN,
    ORPHAN,
    PARTED,
    WIDOW,
    Fill,
    Leg,
    Unit,
    fill_legs,
    fill_overset,
    level,
    level_legs,
    shortened,
    unlike,
)


def legs(*depths: int, first: int = 1) -> tuple[Leg, ...]:
    return tuple(Leg(i * 147.2, 135.2, tuple(range(first, first + n))) for i, n in enumerate(depths))


@st.composite
def copy(draw: Callable[..., Any], most: int = 60) -> list[Unit]:
    """Paragraphs of one to nine lines with the costs that they bring; blanks before some."""
    units: list[Unit] = []
    count = draw(st.integers(1, 12))
    for element in range(count):
        length = draw(st.integers(1, 9))
        if units and draw(st.booleans()):
            units.append(Unit(element, -1))
        keep = draw(st.integers(0, 5)) == 0
        for line in range(length):
            cost = (PARTED if keep else 0.0) if line == length - 1 else 0.0
            if line == 0 and length > 1:
                cost += ORPHAN
            if line == length - 2:
                cost += WIDOW
            units.append(Unit(element, line, cost))
    return units[:most] if units[:most][-1].line >= 0 else units[: most - 1]


def plain(count: int) -> list[Unit]:
    return [Unit(0, i) for i in range(count)]


def check_whole(units: list[Unit], fill: Fill, room: tuple[Leg, ...]) -> None:
    """Every line up to ``used`` stands in exactly one leg, in order, and in its room."""
    placed = [i for start, end in zip(fill.starts, fill.ends, strict=True) for i in range(start, end)]
    assert placed == sorted(set(placed))
    wanted = [i for i, unit in enumerate(units[: fill.used]) if unit.line >= 0]
    assert [i for i in placed if units[i].line >= 0] == wanted
    for start, end, leg in zip(fill.starts, fill.ends, room, strict=True):
        assert end - start <= len(leg.lines)
        if end > start:
            assert units[start].line >= 0, "a blank at a leg's head"


@settings(max_examples=80, deadline=None)
@given(copy(), st.lists(st.integers(3, 25), min_size=1, max_size=6))
def test_filling_loses_nothing(units: list[Unit], depths: list[int]) -> None:
    room = legs(*depths)
    fill = fill_legs(units, room)
    if fill is None:
        return
    check_whole(units, fill, room)
    assert fill.used == len(units)


@settings(max_examples=80, deadline=None)
@given(copy(), st.lists(st.integers(3, 12), min_size=1, max_size=4))
def test_what_is_over_is_all_that_comes_after(units: list[Unit], depths: list[int]) -> None:
    room = legs(*depths)
    fill = fill_overset(units, room)
    check_whole(units, fill, room)
    assert 0 <= fill.used <= len(units)
    if fill.used < len(units):
        empty = sum(depths) - sum(end - start for start, end in zip(fill.starts, fill.ends, strict=True))
        assert empty <= 3 * len(depths), "text is over while the legs stand empty"


@settings(max_examples=80, deadline=None)
@given(copy(), st.integers(1, 6), st.integers(8, 40))
def test_levelling_loses_nothing(units: list[Unit], count: int, depth: int) -> None:
    found = level_legs(units, legs(*[depth] * count))
    if found is None:
        assume(len(units) > count * (depth - 4))
        return
    fill, ended = found
    check_whole(units, fill, ended)
    assert fill.used == len(units)


@given(st.integers(1, 200), st.integers(1, 6), st.integers(4, 40))
def test_legs_end_level_or_a_line_short_with_the_shortest_last(count: int, number: int, depth: int) -> None:
    assume(number * 2 <= count <= number * depth)
    found = level_legs(plain(count), legs(*[depth] * number))
    assert found is not None
    lengths = [end - start for start, end in zip(found[0].starts, found[0].ends, strict=True)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] - lengths[-1] <= 1


def test_a_leg_that_begins_lower_ends_level_with_the_others() -> None:
    room = (Leg(0.0, 100.0, tuple(range(4, 30))), Leg(112.0, 100.0, tuple(range(1, 30))))
    found = level_legs(plain(41), room)
    assert found is not None
    fill, ended = found
    feet = [leg.lines[end - start - 1] for start, end, leg in zip(fill.starts, fill.ends, ended, strict=True)]
    assert feet == [22, 22]


def test_text_that_does_not_fit_is_refused() -> None:
    assert fill_legs(plain(21), legs(10, 10)) is None
    assert level_legs(plain(21), legs(10, 10)) is None
    assert fill_overset(plain(21), legs(10, 10)).used == 20


def test_a_widow_is_kept_from_where_a_line_may_stay_empty() -> None:
    units = [Unit(0, i, WIDOW if i == 9 else 0.0) for i in range(11)] + [Unit(1, i) for i in range(8)]
    fill = fill_legs(units, legs(10, 10))
    assert fill is not None
    assert fill.ends[0] != 10
    assert fill.cost < WIDOW


def test_a_forbidden_break_still_beats_losing_text() -> None:
    units = [Unit(0, i, FORBIDDEN) for i in range(19)] + [Unit(0, 19)]
    fill = fill_legs(units, legs(10, 10))
    assert fill is not None
    assert fill.used == 20
    assert fill.cost >= FORBIDDEN


def test_a_blank_is_left_out_at_a_legs_head() -> None:
    units = [*plain(5), Unit(1, -1), *[Unit(1, i) for i in range(5)]]
    fill = fill_legs(units, legs(5, 5))
    assert fill is not None
    assert (fill.starts, fill.ends) == ((0, 6), (5, 11))


def test_a_leg_ends_at_a_line() -> None:
    assert Leg(0.0, 100.0, (1, 2, 3, 8, 9)).upto(3).lines == (1, 2, 3)
    assert Leg(0.0, 100.0, (1, 2, 3)).upto(2).lines == (1, 2)


def test_legs_a_line_short_each_are_level() -> None:
    whole = legs(10, 10, 10)
    assert level(whole, shortened(whole, 27))
    assert not level(whole, shortened(whole, 28))


@given(st.lists(st.integers(3, 20), min_size=1, max_size=5), st.integers(0, 6))
def test_legs_are_ended_unlike_in_every_way_but_the_first(depths: list[int], short: int) -> None:
    whole = legs(*depths)
    lines = sum(depths) - short
    assume(lines > len(depths))
    found = list(unlike(whole, lines))
    assert len(set(found)) == len(found)
    assert shortened(whole, lines) not in found
    foot = max(leg.lines[-1] for leg in shortened(whole, lines) if leg.lines)
    for ended in found:
        assert sum(len(leg.lines) for leg in ended) == lines
        ends = [min(foot, leg.lines[-1]) - cut.lines[-1] for leg, cut in zip(whole, ended, strict=True) if cut.lines]
        assert set(ends) <= {0, 1}, "no leg is two lines above where it might end"


def test_legs_over_a_picture_are_not_level_with_shorter_ones() -> None:
    whole = legs(10, 10, 6)
    assert not level(whole, shortened(whole, 24))


def test_a_continued_story_fills_its_legs() -> None:
    fill = fill_legs(plain(100), legs(10, 10, 10), full=True)
    assert fill is not None
    assert (fill.used, fill.cost) == (30, 0.0)
