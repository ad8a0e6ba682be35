"""A printer profile's name or path comes in, a PrinterProfile goes out."""

import os
from typing import Any

from layout.model.diagnostics import CODES
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.source.files import read_house_yaml
from layout.source.folders import Folders
from layout.source.names import suggest
from layout.source.report import FileReport, Report
from layout.source.schema import PRINTER

#: The profile of an issue that names none.
HOUSE_PRINTER = "coldset-us"


def find_printer(name: str, folders: Folders) -> str:
    """The file of a profile given by name (``printers/NAME.yaml``) or by path; "" where there is none."""
    if "/" in name or name.endswith((".yaml", ".yml")):
        return folders.find(name).file
    return folders.named("printers", name)


def read_printer(file: str, folders: Folders, report: Report) -> PrinterProfile:
    """One printer profile; keys that are not sound keep the defaults of the type."""
    sink = FileReport(report, folders.shown(file))
    values: dict[str, Any] = read_house_yaml(file, PRINTER, folders, sink)
    severities = values.pop("severities", {})
    for code in list(severities):
        if code not in CODES:
            sink.add_at_key(("severities", code), "unknown-name", f'unknown code "{code}"', suggest(code, CODES))
            del severities[code]
    for key in ("ppi", "line_art_ppi"):
        if key in values and values[key][0] > values[key][1]:
            sink.add_at((key,), "bad-value", f'"{key}" wants its limits from small to large', "[99, 149]")
            del values[key]
    values["name"] = os.path.basename(file).removesuffix(".yaml").removesuffix(".yml")
    colour = FrozenMap(values.pop("colour_pages", {}))
    if "ppi" in values:
        values["ppi"] = tuple(float(v) for v in values["ppi"])
    if "line_art_ppi" in values:
        values["line_art_ppi"] = tuple(float(v) for v in values["line_art_ppi"])
    return PrinterProfile(**values, colour_pages=colour, severities=FrozenMap(severities))
