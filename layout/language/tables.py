"""Tables made from other libraries' data, kept between runs: a name and a way to build come in, the table goes out.

Importing pyphen and reading a dictionary takes 70 ms, Babel 60; the same facts as a marshalled table one or two. It
is stored in the user's cache folder under a key of what it was built from, with a checksum, since marshal must
not be fed broken bytes. Whatever goes wrong with the cache (no folder, full disk, a torn or foreign file, another
process writing the same table) the table is built and used all the same.
"""

import contextlib
import marshal
import os
import sys
import tempfile
import zlib
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Final

#: Changes when the shape of any table changes.
_FORMAT: Final = 3
_MAGIC: Final = b"newslayout table\n"


def cache_folder() -> str:
    """The folder of the cache, by the platform's custom (XDG on Linux), perhaps not there yet; "" without a home."""
    home = os.path.expanduser("~")
    if os.environ.get("XDG_CACHE_HOME", "").startswith("/"):
        base = os.environ["XDG_CACHE_HOME"]
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    elif sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    else:
        base = os.path.join(home, ".cache")
    return os.path.join(base, "newslayout") if os.path.isabs(base) else ""


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
    key = f"{name} {_FORMAT} {marshal.version} {sys.version_info[:2]} {facts.st_size} {facts.st_mtime_ns}\n".encode()
    folder = cache_folder()
    if not folder:
        return build()
    path = os.path.join(folder, f"{name}.table")
    found = _read(path, key)
    if found is None:
        found = build()
        _write(path, key, found)
    return found


def _read(path: str, key: bytes) -> Any:
    """The stored table, or None where there is none that can be trusted."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    head = _MAGIC + key
    body = data[len(head) + 4 :]
    if not data.startswith(head) or data[len(head) : len(head) + 4] != zlib.crc32(body).to_bytes(4, "big"):
        return None
    try:
        return marshal.loads(body)
    except (ValueError, EOFError, TypeError):
        return None


def _write(path: str, key: bytes, made: Any) -> None:
    """Stores a table in one step, so that nobody ever reads half of one; in silence where that cannot be."""
    body = marshal.dumps(made)
    temporary = ""
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=os.path.dirname(path))
        with open(handle, "wb") as file:
            file.write(_MAGIC + key + zlib.crc32(body).to_bytes(4, "big") + body)
        os.replace(temporary, path)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
