"""Our quick ``dataclass`` is the standard one, seen from outside."""

import copy
import dataclasses
import pickle
import time
from typing import Any

import pytest

from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: float
    y: float = 2.0
    names: tuple[str, ...] = dataclasses.field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Named(Point):
    name: str = "p"


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(slots=True)
class Counter:
    count: int = 0
    seen: list[int] = dataclasses.field(default_factory=list)


def test_values_are_equal_by_their_fields_and_hash_alike() -> None:
    assert Point(1.0) == Point(1.0, 2.0, ())
    assert hash(Point(1.0)) == hash(Point(1.0))
    assert Point(1.0) != Point(2.0)
    assert Point(1.0) != Named(1.0)
    assert {Point(1.0), Point(1.0)} == {Point(1.0)}
    assert Nothing() == Nothing()


def test_values_do_not_change() -> None:
    point: Any = Point(1.0)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 3.0
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_replace_match_and_repr_are_the_standard_librarys() -> None:
    assert dataclasses.replace(Named(1.0), y=5.0) == Named(1.0, 5.0, (), "p")
    assert repr(Point(1.0)) == "Point(x=1.0, y=2.0, names=())"
    match Named(1.0, 4.0):
        case Point(x, y):
            assert (x, y) == (1.0, 4.0)


def test_values_are_copied_and_pickled() -> None:
    assert pickle.loads(pickle.dumps(Named(1.0, name="q"))) == Named(1.0, name="q")
    assert copy.deepcopy(Point(1.0)) == Point(1.0)


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        Point(1.0, z=1)  # type: ignore[call-arg]


def test_a_default_before_a_field_without_one_is_refused() -> None:
    """Else the default would be the next field's."""
    with pytest.raises(TypeError, match="follows"):

        @dataclass(frozen=True, slots=True)
        class Wrong:
            first: int = 1
            second: int  # type: ignore[misc]


def test_things_that_change_are_not_hashed() -> None:
    counter = Counter()
    counter.count += 1
    assert counter == Counter(1)
    assert Counter().seen is not Counter().seen
    with pytest.raises(TypeError):
        hash(counter)


def test_quicker_than_the_standard_one() -> None:
    """The only reason for it to be there."""

    def seconds(decorator: Any) -> float:
        began = time.thread_time()
        for _ in range(40):
            decorator(frozen=True, slots=True)(
                type("A", (), {"__annotations__": {"x": int, "y": int, "z": int}, "__doc__": "A"})
            )
        return time.thread_time() - began

    assert min(seconds(dataclass) for _ in range(3)) < min(seconds(dataclasses.dataclass) for _ in range(3))
