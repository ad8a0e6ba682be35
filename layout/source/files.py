"""A file comes in by its absolute path, its text or its values by a table go out; faults of reading are diagnostics."""

from typing import Any

from layout.source.decode import decode
from layout.source.kinds import MISSING
from layout.source.records import Record
from layout.source.report import FileReport
from layout.source.yaml import compose


def read_text(file: str, sink: FileReport) -> str | None:
    """The text of a file, None where it cannot be read (reported)."""
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError as fault:
        sink.add("unreadable-file", f"cannot be read: {fault.strerror or fault}", "see the file's permissions")
        return None
    return decode(data, sink)


def read_yaml(file: str, table: Record, sink: FileReport) -> dict[str, Any]:
    """What a YAML file says, by its table; {} where it says nothing sound."""
    text = read_text(file, sink)
    node = compose(text, sink) if text is not None else None
    if node is None:
        return {}
    values = table.read(node, sink, ())
    return values if values is not MISSING else {}
