"""Several processors at one issue: jobs come in, each job's slots and what there is to say of it go out.

A job is computed from values alone, so a process forked from ours can do any of them and hand back what came of it by
pickle; what is printed is the same, whoever did it. Nobody is given jobs: all hands draw the next one, the longest
first, from one pipe, since what a story costs shows only when it is fitted. On two processors 16 pages are composed
in two thirds of the time (pickle takes 0.04 s on either side). Where it cannot be done, or a process dies, ours does
all.
"""

import contextlib
import os
import pickle
import signal
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final, NamedTuple, NoReturn

from layout.model.article import Article
from layout.model.diagnostics import Diagnostic
from layout.page.arrange import running_texts
from layout.page.items import Run
from layout.page.jobs import Job, do_job
from layout.page.package import Package
from layout.page.region import Story, StorySlot
from layout.page.setting import Setter

#: More than four would wait for the longest story.
MOST_HANDS: Final = 4
#: Characters of copy for each further process: fewer are composed before it has begun (10 ms).
WORTH_A_HAND: Final = 15_000
#: A package tries how its stories share their slot: three times the work of a story as long.
PACKAGE_EFFORT: Final = 3


class Done(NamedTuple):
    """What came of a job."""

    slots: tuple[StorySlot, ...]
    diagnostics: tuple[Diagnostic, ...]


def processors() -> int:
    """How many processes may compose at once: 1 where forking is not what the system is made for."""
    if sys.platform != "linux":
        return 1
    return min(MOST_HANDS, len(os.sched_getaffinity(0)))


def do_one(setter: Setter, job: Job) -> Done:
    """One job, done here."""
    setter.diagnostics = []
    slots = do_job(setter, job)
    return Done(slots, tuple(dict.fromkeys(setter.diagnostics)))


def do_all(setter: Setter, jobs: Sequence[Job], hands: int) -> list[Done]:
    """All jobs, by up to so many processes."""
    efforts = [_effort(job) for job in jobs]
    hands = min(hands, 1 + sum(efforts) // WORTH_A_HAND)
    if hands < 2:
        return [do_one(setter, job) for job in jobs]
    order = sorted(range(len(jobs)), key=lambda i: -efforts[i])
    # two bytes a job: a pipe's page holds a whole number of them, so that nobody ever reads half of one
    queue, end = os.pipe()
    os.write(end, b"".join(i.to_bytes(2, "big") for i in order))
    os.close(end)
    done: dict[int, Done] = {}
    mates: list[tuple[int, int]] = []
    try:
        mates += [_hire(setter, jobs, queue) for _ in range(hands - 1)]
        for i in _drawn(queue):
            done[i] = do_one(setter, jobs[i])
        for _, results in mates:
            with open(results, "rb", closefd=False) as pipe:
                done |= _handed_in(pipe.read())
    finally:
        os.close(queue)
        for process, results in mates:
            os.close(results)
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)  # it has handed in its work, or nobody wants it any more
            os.waitpid(process, 0)
    return [done[i] if i in done else do_one(setter, job) for i, job in enumerate(jobs)]


def _effort(job: Job) -> int:
    """About how much work it is, in characters of copy."""
    match job:
        case Story():
            return _length(job.article)
        case Package():
            return PACKAGE_EFFORT * sum(_length(story.article) for story in job.stories)
        case Run():
            return sum(_length(piece) for piece in job.pieces)
        case _:
            return 0


def _length(article: Article) -> int:
    return sum(len(span.text) for text in running_texts(article.blocks) for span in text)


def _drawn(queue: int) -> Iterator[int]:
    """Jobs for whoever asks, until there are no more."""
    while number := os.read(queue, 2):
        yield int.from_bytes(number, "big")


def _hire(setter: Setter, jobs: Sequence[Job], queue: int) -> tuple[int, int]:
    """A process that draws jobs as we do; its number, and where it will hand in what it made."""
    results, end = os.pipe()
    process = os.fork()
    if process:
        os.close(end)
        return process, results
    os.close(results)
    _work(setter, jobs, queue, end)


def _work(setter: Setter, jobs: Sequence[Job], queue: int, end: int) -> NoReturn:
    """The life of a hired process. Whatever goes wrong, ours does the job again and meets the fault itself."""
    code = 1
    try:
        made = BytesIO()
        pickler = pickle.Pickler(made, pickle.HIGHEST_PROTOCOL)  # one for all: a word in two stories is handed in once
        for i in _drawn(queue):
            pickler.dump((i, do_one(setter, jobs[i])))
        with open(end, "wb") as pipe:
            pipe.write(made.getvalue())
        code = 0
    finally:
        os._exit(code)


def _handed_in(data: bytes) -> dict[int, Done]:
    """What a process made, by the jobs' numbers; nothing of one that did not come to its end."""
    stream = BytesIO(data)
    unpickler = pickle.Unpickler(stream)
    done: dict[int, Done] = {}
    with contextlib.suppress(pickle.UnpicklingError, EOFError):
        while stream.tell() < len(data):
            i, made = unpickler.load()
            done[i] = made
    return done
