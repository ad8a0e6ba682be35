"""A file comes in by its absolute path, its text or its values by a table go out; faults of reading are diagnostics."""

import os
import zlib
from functools import lru_cache
from typing import Any

import layout
from layout.builtin.cache import kept
from layout.builtin.resources import resource
from layout.source.decode import decode
from layout.source.folders import TOO_LONG, Folders, Unreadable
from layout.source.kinds import MISSING
from layout.source.records import Record
from layout.source.report import FileReport
from layout.source.yaml import compose


def read_text(file: str, folders: Folders, sink: FileReport) -> str | None:
    """The text of a file, None where it cannot be read (reported)."""
    content = folders.content(file)
    if isinstance(content, Unreadable):
        hint = "name a text here" if content is TOO_LONG else "see the file's permissions"
        sink.add("unreadable-file", f"cannot be read: {content.why}", hint)
        return None
    return decode(content, sink)


def read_yaml(file: str, table: Record, folders: Folders, sink: FileReport) -> dict[str, Any]:
    """What a YAML file says, by its table; {} where it says nothing sound."""
    text = read_text(file, folders, sink)
    return _values(text, table, sink) if text is not None else {}


def _values(text: str, table: Record, sink: FileReport) -> dict[str, Any]:
    node = compose(text, sink)
    values: Any = table.read(node, sink, ()) if node is not None else MISSING
    return {} if values is MISSING else values


class _FaultyError(Exception):
    """A file of ours with faults: what it says is not kept, lest they show once only."""


def read_house_yaml(file: str, table: Record, folders: Folders, sink: FileReport) -> dict[str, Any]:
    """The same of a file that may be one of the program's own: what those say is kept between runs.

    The house styles and a template a page are more YAML than a whole issue: 15 ms of a start.
    """
    home = os.path.dirname(resource("styles.yaml")) + os.sep
    text = read_text(file, folders, sink) if file.startswith(home) else None
    if text is None:
        return read_yaml(file, table, folders, sink)
    before = len(sink.report.diagnostics)
    made: dict[str, Any] = {}

    def make() -> dict[str, Any]:
        made.update(_values(text, table, sink))
        if len(sink.report.diagnostics) > before:
            raise _FaultyError
        return made

    name = file[len(home) :].removesuffix(".yaml").replace(os.sep, "-")
    try:
        values: dict[str, Any] = kept(f"house-{name}", f"{zlib.crc32(text.encode())} {len(text)} {_tables_key()}", make)
    except _FaultyError:
        return made
    return values


@lru_cache(maxsize=1)
def _tables_key() -> str:
    """Changes with the program: what a table makes of a file is another thing then."""
    key = layout.__version__
    tables = ("schema/parts", "schema/styles", "schema/template", "schema/printer")
    for name in (*tables, "fitlist", "kinds", "records", "decode", "yaml"):
        try:
            facts = os.stat(os.path.join(os.path.dirname(__file__), f"{name}.py"))
        except OSError:  # a bundle holds no sources; its version tells it apart
            continue
        key += f" {facts.st_size}.{facts.st_mtime_ns}"
    return key
