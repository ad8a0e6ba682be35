"""A part of an issue to read comes in; it goes out as it was read before, where nothing that it asked has changed.

Reading asks the outside world few things: what a file holds, which file a path means, what a folder holds, which
article a link names. Each question is written down with its answer (``Folders.log``). A part that was read before is
asked its questions again, which costs next to nothing; where all answers are the same, so is the part, and what it had
to say is said again.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, NamedTuple, TypeVar

from layout.source.folders import Asked, Folders
from layout.source.report import Report

T = TypeVar("T")


class Reading(NamedTuple):
    """A part as it was read: its value, what it said, and what it had asked."""

    value: Any
    report: Report
    asked: tuple[Asked, ...]


class Memory:
    """What was read of one issue, for one reader at a time."""

    __slots__ = ("_answers", "_readings", "_values", "folders", "last")

    def __init__(self) -> None:
        self.folders = Folders("")
        #: what the reader wants to find again the next time
        self.last: Any = None
        self._answers: dict[str, Callable[..., object]] = {}
        self._readings: dict[Hashable, Reading] = {}
        self._values: dict[Hashable, Any] = {}

    def visit(self, folder: str, drafts: Mapping[str, str | None] | None) -> None:
        """Begin to read: the issue's folder, with what is new in it since the last time."""
        if self.folders.issue != folder:
            self.folders = Folders(folder)
            self._readings.clear()
            self._values.clear()
        self.folders.look_again(drafts)
        self._answers = self.folders.answers()

    def answer(self, kind: str, by: Callable[..., object]) -> None:
        """Say who else answers a kind of question."""
        self._answers[kind] = by

    def recall(self, name: Hashable, report: Report, read: Callable[[Report], T]) -> T:
        """The part of this name, by ``read`` where it is new or changed; what there is to say goes into ``report``."""
        known = self._readings.get(name)
        if known is None or not self._holds(known):
            part, log = Report(), self.folders.log
            start = len(log)
            value = read(part)
            known = self._readings[name] = Reading(value, part, tuple(dict(log[start:]).items()))
        report.join(known.report)
        return known.value  # type: ignore[no-any-return]

    def reading(self, name: Hashable) -> Reading | None:
        """The part of this name as it was read last."""
        return self._readings.get(name)

    def _holds(self, reading: Reading) -> bool:
        answers = self._answers
        return all(answers[kind](*arguments) == answer for (kind, arguments), answer in reading.asked)

    def same(self, name: Hashable, value: T) -> T:
        """The value as it was made the last time, the identical object, where it is equal."""
        known = self._values.get(name)
        if known is not value and known == value:
            return known
        self._values[name] = value
        return value

    def same_each(self, name: Hashable, values: tuple[T, ...]) -> tuple[T, ...]:
        """The values, each the identical object that was among those of the last time, wherever it stood."""
        before: tuple[T, ...] = self._values.get(name, ())
        if before != values:
            known = {value: value for value in before}
            before = self._values[name] = tuple([known.get(value, value) for value in values])
        return before

    def same_ends(self, name: Hashable, values: tuple[T, ...]) -> tuple[T, ...]:
        """The values; those before and after what has changed since the last time are the identical objects."""
        before: tuple[T, ...] = self._values.get(name, ())
        most = min(len(before), len(values))
        first = 0
        while first < most and before[first] == values[first]:
            first += 1
        last = 0
        while last < most - first and before[-1 - last] == values[-1 - last]:
            last += 1
        if first == len(before) == len(values):
            return before
        kept = (*before[:first], *values[first : len(values) - last], *before[len(before) - last :])
        self._values[name] = kept
        return kept
