"""What was made a moment ago: a few values by key, found by comparing keys one after the other.

For keys that cost more to hash than to compare: two versions of a page share almost all of their objects, and comparing
passes over what is the same object. The values used longest ago are let go, so that nothing grows with time.
"""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The ``most`` pairs used last."""

    __slots__ = ("_most", "_pairs")

    def __init__(self, most: int) -> None:
        self._most = most
        self._pairs: list[tuple[K, V]] = []

    def get(self, key: K) -> V | None:
        """The value of an equal key; None where there is none."""
        for i, (known, value) in enumerate(self._pairs):
            if known == key:
                if i:
                    self._pairs.insert(0, self._pairs.pop(i))
                return value
        return None

    def keep(self, key: K, value: V) -> V:
        """The value, remembered."""
        self._pairs.insert(0, (key, value))
        del self._pairs[self._most :]
        return value
