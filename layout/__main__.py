"""The process ``layout``, and ``python -m layout``: runs the command line and ends.

``layout.cli.main`` is the same without the ending, for tests and other programs.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from layout.job import Reading


def run() -> NoReturn:
    """End without taking down piece by piece what the system takes back at once: 0.1 s of a 16-page render."""
    reading = _begin_reading() if sys.argv[1:2] == ["render"] else None
    from layout.cli import main  # while that process imports what reads

    held: list[object] = []
    try:
        code = main(held=held, reading=reading)
    finally:
        if reading is not None:
            reading.dismiss()
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def _begin_reading() -> Reading | None:
    """A process that will read the issue, begun before the arguments are looked at: 0.03 s of a render."""
    from layout.apart import Errand, worth_forking

    if not worth_forking():
        return None
    import layout.messages
    import layout.model.issue  # noqa: F401, both processes need these
    from layout.job import read_when_told

    try:
        return Errand(read_when_told)
    except OSError:
        return None


if __name__ == "__main__":
    run()
