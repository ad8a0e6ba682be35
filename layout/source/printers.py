"""A printer profile's name or path comes in, a PrinterProfile goes out."""

import os
from typing import Any

from layout.model.diagnostics import CODES
from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile, name_faults
from layout.model.sheet import Format
from layout.model.units import mm
from layout.source.files import read_house_yaml
from layout.source.folders import Folders
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema.printer import PRINTER

#: The profile of an issue that names none.
HOUSE_PRINTER = "coldset-us"
#: Points by which a page may differ from the trim of the press: a third of a millimetre, less than any cutter holds.
TOLERANCE = 1.0
_NAMES = '"{title}-{number}", "{title}_{date:%Y%m%d}_{section}{page:02d}" ...'
#: Keys whose two values go from small to large, with an example.
_RANGES = {"ppi": "[99, 149]", "line_art_ppi": "[549, 799]", "tints": "[3 %, 85 %]"}


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
    for key, example in _RANGES.items():
        if key in values and values[key][0] > values[key][1]:
            sink.add_at((key,), "bad-value", f'"{key}" wants its limits from small to large', example)
            del values[key]
    fault = name_faults(values.get("file_name", ""))
    if fault:
        sink.add_at(("file_name",), "bad-value", f'"file_name" is no pattern of a name: {fault}', _NAMES)
        del values["file_name"]
    values["name"] = os.path.basename(file).removesuffix(".yaml").removesuffix(".yml")
    for key in ("ppi", "line_art_ppi"):
        if key in values:
            values[key] = tuple(float(value) for value in values[key])
    if "resolution" in values:
        values["resolution"] = float(values["resolution"])
    for key in ("colour_pages", "advert_sizes"):
        values[key] = FrozenMap(values.get(key, {}))
    if values.get("profile"):
        values["profile"] = _icc_file(values["profile"], file, folders, sink)
    return PrinterProfile(**values, severities=FrozenMap(severities))


def _icc_file(path: str, file: str, folders: Folders, sink: FileReport) -> str:
    """The ICC profile's file, beside the printer profile or in the folders; a bare name is one of the program's."""
    if "/" not in path and not path.lower().endswith((".icc", ".icm")):
        return path
    beside = os.path.normpath(os.path.join(os.path.dirname(file), path))
    found = beside if folders.is_file(beside) else folders.find(path).file
    if not found:
        hint = "put it beside this file, or give its path; without the key newsprint for the ink limit is taken"
        sink.add_at(("profile",), "missing-file", f"there is no file {path}", hint)
    return found


def check_trim(printer: PrinterProfile, sheet: Format, sink: FileReport, path: KeyPath) -> None:
    """Report a press that cuts another page than the issue's."""
    if printer.trim and not fits_trim(printer, sheet):
        message = (
            f"{printer.name} cuts pages of {_size(*printer.trim)}, the issue's are {_size(sheet.width, sheet.height)}"
        )
        sink.add_at(path, "printer-trim", message, "change format:, or name another printer")


def fits_trim(printer: PrinterProfile, sheet: Format) -> bool:
    """Whether the press cuts pages of this size; a profile that names no trim takes any."""
    return not printer.trim or (
        abs(printer.trim[0] - sheet.width) <= TOLERANCE and abs(printer.trim[1] - sheet.height) <= TOLERANCE
    )


def _size(width: float, height: float) -> str:
    return f"{width / mm(1):.1f} × {height / mm(1):.1f} mm"
