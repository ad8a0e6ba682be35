"""The search for what makes legs level: what only moves things."""

import re
from dataclasses import replace
from itertools import product

from layout.model.article import Picture
from layout.page.change import AS_IT_IS
from layout.page.levers import finer
from layout.page.search import arrange
from layout.page.story import _Part
from tests.page.copydesk import region, rich, set_story, setter
from tests.page.fitroom import gap, missing_by, news, story


def test_finer_changes_move_things_and_leave_them_as_they_are() -> None:
    here = region(5, 60, rank=2)
    made = news(3, 500)
    second = Picture("b.jpg", rich("The second."), legs=1, place="foot")
    part = _Part(setter(), story(replace(made, pictures=(*made.pictures, second)), here), 0)
    found = finer(part.all, part.all, flexible=True, space=2)
    assert {change.air for change in found} == {0, 1}
    assert {change.second for change in found} >= {-1, 0, 1}
    assert {change.turn for change in found} >= {0, 1, 2}
    assert {change.side for change in found} == {False, True}
    for change in found:
        assert change.plain == AS_IT_IS
        moved = part.all.varied(change)
        assert moved.heading is part.all.heading
        room = sum(len(leg.lines) for leg in moved.body().legs)
        less = change.air + (change.second if part.all.second is not None else 0)
        assert room == sum(len(leg.lines) for leg in part.all.body().legs) - less
    fixed = finer(part.all, part.all, flexible=False, space=0)
    assert {(change.air, change.second) for change in fixed} == {(0, 0)}


def test_without_byline_and_insets_nothing_moves() -> None:
    part = _Part(setter(), story(news(3, 500, picture=False, byline=""), region(4, 60, rank=2)), 0)
    assert finer(part.all, part.all, flexible=True, space=2) == []


def test_an_arrangement_tells_apart_what_gives() -> None:
    part, _ = arrange(setter(), story(news(3, 500), region(4, 60)), 0, AS_IT_IS)
    moved = part.varied(AS_IT_IS._replace(air=1))
    assert (part.change.air, moved.change.air) == (0, 1)
    assert len(moved.body().legs[0].lines) == len(part.body().legs[0].lines) - 1


def test_a_second_picture_gives_and_is_told() -> None:
    here = region(5, 60, rank=2)
    told: list[str] = []
    for seed, words in product(range(4), range(760, 860, 10)):
        made = news(seed, words, byline="")
        first, second = made.pictures[0], Picture("b.jpg", rich("The second."), legs=1, place="foot")
        two = replace(made, pictures=(replace(first, leg=1), second))
        told += [str(gave) for gave in set_story(two, here)[0].gave if gave.what == "picture" and gave.places == 2]
        if told:
            break
    assert told
    assert all(re.fullmatch(r"second picture \d lines? (taller|shorter)", each) for each in told)


def test_gap_is_counted_before_anything_gives() -> None:
    here = region(4, 60, rank=2)
    made = missing_by(3, 1, here)
    assert made is not None
    assert gap(made, here) == 3
