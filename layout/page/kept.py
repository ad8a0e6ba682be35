"""What was made a moment ago: a few values by key, found by comparing keys one after the other.

For keys that cost more to hash than to compare: two versions of a page share almost all of their objects, and comparing
passes over what is the same object. The values used longest ago are let go, so that nothing grows with time.
"""

from typing import Generic, TypeVar

#: Values too many that are put up with before the oldest are looked for.
SOME = 20

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


class Versions(Generic[K, V]):
    """Values by key, where keys that hash alike are versions of one thing: the one used last is asked first."""

    __slots__ = ("_count", "_kept", "_turn")

    def __init__(self) -> None:
        self._kept: dict[int, list[tuple[K, V, int]]] = {}
        self._turn = self._count = 0

    def get(self, key: K) -> V | None:
        """The value of an equal key; None where there is none."""
        known = self._kept.get(hash(key))
        if known is None:
            return None
        for i, (version, value, _) in enumerate(known):
            if version == key:
                self._turn += 1
                del known[i]
                known.insert(0, (version, value, self._turn))
                return value
        return None

    def keep(self, key: K, value: V) -> V:
        """The value, remembered."""
        self._turn += 1
        self._count += 1
        self._kept.setdefault(hash(key), []).insert(0, (key, value, self._turn))
        return value

    def trim(self, most: int) -> None:
        """Lets go of the values used longest ago where there are more than ``most`` and some."""
        if self._count <= most + SOME:
            return
        turns = [turn for versions in self._kept.values() for _, _, turn in versions]
        oldest = sorted(turns)[-most]
        for place, versions in list(self._kept.items()):
            self._kept[place] = [version for version in versions if version[2] >= oldest]
            if not self._kept[place]:
                del self._kept[place]
        self._count = most

    def values(self) -> list[V]:
        return [value for versions in self._kept.values() for _, value, _ in versions]

    def clear(self) -> None:
        self._kept.clear()
        self._count = 0
