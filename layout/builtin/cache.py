"""What was costly to make is kept between runs: a name, a key and a way to make it come in, the thing goes out.

Plain values (numbers, strings, bytes, lists, tuples, mappings) are stored by ``marshal``, which reads them ten times as
fast as pickle and runs nobody's code, in the user's cache folder under a key of what they were made from, with a
checksum, since marshal must not be fed broken bytes. Whatever goes wrong with the cache (no folder, full disk, a
torn or foreign file, another process writing the same file) the thing is made and used all the same.
"""

import contextlib
import marshal
import os
import sys
import zlib
from collections.abc import Callable
from typing import Any, Final

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


def kept(name: str, key: str, make: Callable[[], Any], most: int = 0) -> Any:
    """The thing ``name`` as ``make`` makes it; from the cache while ``key`` is the same.

    ``most``, if not 0, is how many things the folder of ``name`` may hold: the oldest are let go.
    """
    folder = cache_folder()
    if not folder:
        return make()
    path = os.path.join(folder, f"{name}.table")
    full = f"{key} {marshal.version} {sys.version_info[:2]}\n".encode()
    found = _read(path, full)
    if found is None:
        found = make()
        _write(path, full, found)
        if most:
            _let_go(os.path.dirname(path), most)
    return found


def is_kept(name: str) -> bool:
    """Whether something lies there under a name; reading it may still find that it cannot be trusted."""
    folder = cache_folder()
    return bool(folder) and os.path.exists(os.path.join(folder, f"{name}.table"))


def _read(path: str, key: bytes) -> Any:
    """What is stored, or None where there is nothing that can be trusted."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    head = _MAGIC + key
    body = memoryview(data)[len(head) + 4 :]  # a picture is a megabyte: not copied
    if not data.startswith(head) or data[len(head) : len(head) + 4] != zlib.crc32(body).to_bytes(4, "big"):
        return None
    try:
        return marshal.loads(body)
    except (ValueError, EOFError, TypeError):
        return None


def _write(path: str, key: bytes, made: Any) -> None:
    """Stores a thing in one step, so that nobody ever reads half of one; in silence where that cannot be."""
    # tempfile takes 8 ms to import: only for what is made for the first time
    import tempfile

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


def _let_go(folder: str, most: int) -> None:
    """Deletes the oldest files of a folder beyond so many; one that another process deleted first is gone as well."""
    with contextlib.suppress(OSError):
        with os.scandir(folder) as entries:
            files = [entry for entry in entries if entry.name.endswith(".table")]
        if len(files) > most:
            files.sort(key=lambda entry: (entry.stat().st_mtime_ns, entry.name))
            for entry in files[: len(files) - most]:
                os.unlink(entry.path)
