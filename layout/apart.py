"""A piece of work done by a process of its own while ours gets ready for what comes after: its value goes out.

Reading an issue and importing what composes and writes it take about 0.1 s each and need nothing of each other.
Only where forking is what the system is made for (Linux), and only in a process that is ours alone.
"""

import os
import pickle
import sys
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def worth_forking() -> bool:
    """Whether another processor is there to do it."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


def done_apart(work: Callable[[], T], meanwhile: Callable[[], None]) -> T:
    """What ``work`` returns (it must pickle), done by a forked process while ours does ``meanwhile``.

    Whatever goes wrong there, ours does the work itself, after ``meanwhile``, and meets the fault.
    """
    try:
        source, end = os.pipe()
    except OSError:
        meanwhile()
        return work()
    try:
        process = os.fork()
    except OSError:
        os.close(source)
        os.close(end)
        meanwhile()
        return work()
    if not process:
        os.close(source)
        code = 1
        try:
            made = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
            with open(end, "wb") as pipe:
                pipe.write(made)
            code = 0
        finally:
            os._exit(code)
    os.close(end)
    meanwhile()
    with open(source, "rb") as pipe:
        data = pipe.read()
    _, status = os.waitpid(process, 0)
    if os.waitstatus_to_exitcode(status):
        return work()
    value: T = pickle.loads(data)
    return value
