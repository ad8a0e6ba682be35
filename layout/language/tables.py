"""Tables made from other libraries' data, kept between runs: a name and a way to build come in, the table goes out.

Importing pyphen and reading a dictionary takes 70 ms, Babel 60; the same facts as a marshalled table one or two.
"""

import os
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Final

from layout.builtin.cache import kept

#: Changes when the shape of any table changes.
_FORMAT: Final = 3


def data_file(package: str, *parts: str) -> str:
    """The path of a file that a package brings along, "" where there is none; the package is not imported."""
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return ""
    if spec is None or not spec.origin:
        return ""
    path = os.path.join(os.path.dirname(spec.origin), *parts)
    return path if os.path.isfile(path) else ""


def table(name: str, source: str, build: Callable[[], Any]) -> Any:
    """The table ``name`` as ``build`` makes it from the file ``source``; from the cache while that file is the same."""
    try:
        facts = os.stat(source)
    except OSError:
        return build()
    return kept(name, f"{name} {_FORMAT} {facts.st_size} {facts.st_mtime_ns}", build)
