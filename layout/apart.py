"""A piece of work done by a process of its own while ours gets ready for what comes after: its value goes out.

Reading an issue and importing what composes and writes it take about 0.1 s each and need nothing of each other.
Only where forking is what the system is made for (Linux), and only in a process that is ours alone.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Generic, NoReturn, TypeVar

T = TypeVar("T")
Q = TypeVar("Q")

#: Stands behind the pickle of what was made: nothing is missing.
_WHOLE: Final = b"whole"


def worth_forking() -> bool:
    """Whether another processor is there to do it."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


class Errand(Generic[Q, T]):
    """Work that a process of its own does once it is told on what: it may import what it needs before that.

    ``work`` is given what ``send`` was (that, and what comes of it, must pickle). Whatever goes wrong, ``fetch`` gives
    None, and ours is to do the work itself and meet the fault. Raises OSError where no process is to be had.
    """

    __slots__ = ("_end", "_process", "_source")

    def __init__(self, work: Callable[[Callable[[], Q]], T]) -> None:
        told, tell = os.pipe()
        try:
            self._source, end = os.pipe()
        except OSError:
            os.close(told)
            os.close(tell)
            raise
        try:
            self._process = os.fork()
        except OSError:
            for each in (told, tell, self._source, end):
                os.close(each)
            raise
        if not self._process:
            os.close(tell)
            os.close(self._source)
            _go(work, told, end)
        os.close(told)
        os.close(end)
        self._end = tell

    def send(self, question: Q) -> None:
        """Say on what to work."""
        with suppress(BrokenPipeError), open(self._end, "wb", closefd=False) as pipe:  # it may have died
            pipe.write(pickle.dumps(question, pickle.HIGHEST_PROTOCOL))
        self._close()

    def fetch(self) -> tuple[T] | None:
        """Wait for what came of it."""
        made: tuple[T] | None = None
        with open(self._source, "rb", closefd=False) as pipe:
            data = pipe.read()
        if data.endswith(_WHOLE):
            made = (pickle.loads(data),)  # while that process ends
        self.dismiss()
        return made

    def dismiss(self) -> None:
        """Nobody wants it any more, or it is done."""
        if self._process:
            self._close()
            os.close(self._source)
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
            self._process = 0

    def _close(self) -> None:
        if self._end >= 0:
            os.close(self._end)
            self._end = -1


def _go(work: Callable[[Callable[[], Q]], T], told: int, end: int) -> NoReturn:
    """The life of the other process."""

    def heard() -> Q:
        with open(told, "rb") as pipe:
            data = pipe.read()
        if not data:  # nobody wants it any more
            os._exit(0)
        question: Q = pickle.loads(data)
        return question

    try:
        made = pickle.dumps(work(heard), pickle.HIGHEST_PROTOCOL)
        with open(end, "wb") as pipe:
            pipe.write(made)
            pipe.write(_WHOLE)
    finally:
        os._exit(0)


def done_apart(work: Callable[[], T], meanwhile: Callable[[], None]) -> T:
    """What ``work`` returns (it must pickle), done by a forked process while ours does ``meanwhile``.

    Whatever goes wrong there, ours does the work itself, after ``meanwhile``, and meets the fault.
    """
    try:
        errand: Errand[None, T] = Errand(lambda _heard: work())
    except OSError:
        meanwhile()
        return work()
    try:
        meanwhile()
        made = errand.fetch()
    finally:
        errand.dismiss()
    return work() if made is None else made[0]
