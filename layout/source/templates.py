"""A template's YAML comes in, a Template goes out; slots that overlap or leave the page are reported.

Places are compared as they are written, on the template's own columns and lines.
"""

import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from layout.model.mapping import FrozenMap
from layout.model.template import FurniturePiece, GridPlace, Template, TemplateSlot, Variant
from layout.source.files import read_house_yaml
from layout.source.folders import Folders
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema.template import TEMPLATE
from layout.source.texts import file_words


class Cells(NamedTuple):
    """A place counted out on a grid: first and last column, first and last line, both included."""

    left: int
    right: int
    top: int
    bottom: int

    def overlaps(self, other: "Cells") -> bool:
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )


def cells(place: GridPlace, columns: int, lines: int) -> Cells:
    """The place with negative numbers counted from the far edge and ``rest`` filled in."""
    left = place.column if place.column > 0 else columns + 1 + place.column
    top = place.line if place.line > 0 else lines + 1 + place.line
    right = columns if place.columns is None else left + place.columns - 1
    bottom = lines if place.lines is None else top + place.lines - 1
    return Cells(left, right, top, bottom)


def leaves_page(at: Cells, columns: int, lines: int) -> str:
    """Why a place is not on the page, "" where it is."""
    if at.left < 1 or at.right > columns:
        return f"it covers columns {at.left} to {at.right} of {columns}"
    if at.top < 1 or at.bottom > lines:
        return f"it covers lines {at.top} to {at.bottom} of {lines}"
    if at.right < at.left or at.bottom < at.top:
        return "nothing is left for it"
    return ""


def geometry_faults(
    template: Template, deep: int, changed: Mapping[str, GridPlace] | None = None
) -> Iterable[tuple[str, str, str]]:
    """Slots that leave the page, overlap, or cover furniture: (slot, message, hint), each pair once.

    ``deep``: the sheet's lines; ``changed``: places of a page's overrides; then only faults these have a part in.
    """
    columns, lines = template.columns, template.lines or deep
    named: list[tuple[str, Cells, bool]] = []
    for piece in template.furniture:
        if piece.at is not None:
            named.append((piece.kind, cells(piece.at, columns, lines), False))
    for slot in template.slots:
        place = (changed or {}).get(slot.name, slot.at)
        named.append((slot.name, cells(place, columns, lines), True))
    for i, (name, at, is_slot) in enumerate(named):
        why = leaves_page(at, columns, lines)
        if why and (changed is None or (is_slot and name in changed)):
            what = "slot" if is_slot else "furniture"
            yield name, f'{what} "{name}" leaves the page: {why}', "write `rest` for a size that runs to the edge"
        for other, other_at, other_is_slot in named[:i]:
            if not (is_slot or other_is_slot) or not at.overlaps(other_at):
                continue
            if changed is not None and name not in changed and other not in changed:
                continue
            verb = "overlaps slot" if other_is_slot else "covers furniture"
            blamed = name if changed is None or name in changed else other
            yield blamed, f'slot "{name}" {verb} "{other}"', _apart(at, other_at)


def _apart(at: Cells, other: Cells) -> str:
    return (
        f"it covers columns {at.left} to {at.right}, lines {at.top} to {at.bottom}; the other one "
        f"columns {other.left} to {other.right}, lines {other.top} to {other.bottom}"
    )


def read_template(file: str, folders: Folders, report: Report, deep: int = 109) -> Template:
    """One template, its faults reported at their lines; what is not sound is left out. One that does not say for how
    many lines it was written counts the sheet's own, ``deep``."""
    sink = FileReport(report, folders.shown(file))
    values = read_house_yaml(file, TEMPLATE, folders, sink)
    name = os.path.basename(file).removesuffix(".yaml")
    ranks = _ranks(values, deep)
    slots = tuple(
        TemplateSlot(
            name=slot,
            at=GridPlace(*keys["at"]),
            takes=keys.get("takes", ("article",)),
            legs=keys.get("legs", 0),
            headline=keys.get("headline", 0.0),
            headline_lines=keys.get("headline_lines", 0),
            headline_legs=keys.get("headline_legs", 0),
            rank=keys.get("rank", ranks.get(slot, 3)),
            style=keys.get("style", ""),
            picture=keys.get("picture", ""),
            picture_legs=keys.get("picture_legs", 0),
            variants=tuple(Variant(**each) for each in keys.get("variants", ())),
            fitted=keys.get("fitted", False),
            open=keys.get("open", False),
            ground=keys.get("ground", ""),
        )
        for slot, keys in values.get("slots", {}).items()
        if "at" in keys
    )
    furniture = tuple(_piece(kind, keys, folders, sink) for kind, keys in values.get("furniture", {}).items())
    template = Template(
        name=name,
        columns=values.get("columns", 5),
        slots=slots,
        furniture=furniture,
        mirror=values.get("mirror", False),
        lines=values.get("lines", 0),
        kind=values.get("kind", ""),
        about=values.get("about", ""),
        panels=values.get("panels", 0),
        tucked=values.get("tucked", ""),
    )
    for slot, message, hint in geometry_faults(template, deep):
        path: KeyPath = ("slots", slot, "at") if template.slot(slot) else ("furniture", slot, "at")
        sink.add_at(path, "slot-geometry", message, hint)
    return template


def _ranks(values: Mapping[str, Any], deep: int) -> dict[str, int]:
    """The ranks of a template that gives none: its places for stories by their area, the largest first."""
    slots = {name: keys for name, keys in values.get("slots", {}).items() if "at" in keys}
    if any("rank" in keys for keys in slots.values()):
        return {}
    areas = {}
    for name, keys in slots.items():
        if {"article", "package"} & set(keys.get("takes", ("article",))):
            at = cells(GridPlace(*keys["at"]), values.get("columns", 5), values.get("lines", deep))
            areas[name] = (at.right - at.left + 1) * (at.bottom - at.top + 1)
    return {name: i for i, name in enumerate(sorted(areas, key=lambda name: -areas[name]), 1)}


def _piece(kind: str, keys: dict[str, Any], folders: Folders, sink: FileReport) -> FurniturePiece:
    at = keys.get("at", "head")
    place = GridPlace(*at) if at not in ("head", "foot") else None
    options = {key: value for key, value in keys.items() if key != "at"}
    for key in ("picture", "text"):
        path = options.get(key)
        file = folders.find(path).file if path else ""
        if file and key == "text":
            options["words"] = file_words(file, folders, FileReport(sink.report, folders.shown(file)))
        if path and not file:
            sink.add_at(("furniture", kind, key), "missing-file", f"{path} is not there", "see the name and the folder")
    return FurniturePiece(kind, place, FrozenMap(options))
