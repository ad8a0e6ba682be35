"""Stylesheets come in (the house's, the paper's, the issue's), one goes out: each laid over the last, key by key.

What a pamphlet, a leaflet or a poster sets otherwise than a newspaper is the house's, too: ``builtin/products/``.
"""

import os
from typing import Any

from layout.builtin.resources import names, resource
from layout.model.fit import FitList
from layout.model.ink import Cmyk, Grey, Ink, Spot
from layout.model.mapping import FrozenMap
from layout.model.styles import FaceFamily, JumpRule, Margins, Style, Stylesheet
from layout.model.values import dataclass
from layout.source.files import read_house_yaml
from layout.source.fitlist import fit_list
from layout.source.folders import Folders
from layout.source.names import suggest
from layout.source.report import FileReport, KeyPath, Report
from layout.source.schema.styles import STYLES

#: The styles of running text beside body itself.
_AS_BODY = ("list", "bullet", "quotation", "verse", "signature", "item")


@dataclass(slots=True)
class _Layers:
    """What the sheets read so far say; a style as the keys given to it, so that a later sheet may give others."""

    styles: dict[str, dict[str, Any]]
    faces: dict[str, FaceFamily]
    colours: dict[str, Ink]
    shares: dict[str, float]
    fits: dict[str, FitList]
    margins: dict[str, Margins]
    jump: dict[str, int]
    scripts: dict[str, float]


def read_stylesheet(folders: Folders, report: Report, product: str = "newspaper") -> Stylesheet:
    """The house stylesheet, as it is for a product, with the paper's and the issue's laid over it."""
    layers = _Layers({}, {}, {}, {}, {}, {}, {}, {})
    house_files = [resource("styles.yaml")]
    if product in names("products", ".yaml"):
        house_files.append(resource("products", f"{product}.yaml"))
    for file in house_files:
        before = dict(layers.styles)
        sink = FileReport(report, folders.shown(file))
        _lay_over(layers, read_house_yaml(file, STYLES, folders, sink), sink, house=True)
        if before:
            _follow_body(layers.styles, before)
    house = dict(layers.styles)
    for folder in reversed(folders.both):
        name = folders.listing(folder).get("styles.yaml")
        if name is not None:
            file = os.path.join(folder, name)
            sink = FileReport(report, folders.shown(file))
            _lay_over(layers, read_house_yaml(file, STYLES, folders, sink), sink, house=False)
    _follow_body(layers.styles, house)
    styles = {name: Style(name=name, **_inherited(layers.styles, name)) for name in layers.styles}
    return Stylesheet(
        FrozenMap(styles), FrozenMap(layers.faces), FrozenMap(layers.colours), FrozenMap(layers.shares),
        FrozenMap(layers.fits), FrozenMap(layers.margins), JumpRule(**layers.jump),
        FrozenMap(layers.scripts),
    )  # fmt: skip


def check_family(name: str, sheet: Stylesheet, sink: FileReport, path: KeyPath) -> None:
    """A family of styles (``opinion``, for ``opinion.headline``) that the stylesheet does not have is reported."""
    if not name:
        return
    families = dict.fromkeys(style.rpartition(".")[0] for style in sheet.styles if "." in style)
    if name not in families:
        sink.add_at(path, "unknown-name", f'unknown style "{name}"', suggest(name, families, "families of styles"))


def _follow_body(styles: dict[str, dict[str, Any]], house: dict[str, dict[str, Any]]) -> None:
    """Text set as body is in the house styles stays so where a paper changes body, unless it says another thing."""
    body, was = styles.get("body", {}), house.get("body", {})
    changed = {key: value for key, value in body.items() if value != was.get(key)}
    for name in _AS_BODY if changed else ():
        own = house.get(name, {})
        alike = {k: v for k, v in changed.items() if own.get(k) == was.get(k) == styles[name].get(k)}
        styles[name] = {**styles[name], **alike}


def _inherited(styles: dict[str, dict[str, Any]], name: str) -> dict[str, Any]:
    """``opinion.headline`` is ``headline`` with its own keys over it."""
    base = name.rpartition(".")[2]
    if base == name:
        return styles[name]
    return {**styles.get(base, {}), **styles[name]}


def _lay_over(layers: _Layers, sheet: dict[str, Any], sink: FileReport, *, house: bool) -> None:
    for name, families in sheet.get("faces", {}).items():
        layers.faces[name] = FaceFamily(name, families)
    for name, value in sheet.get("shares", {}).items():
        layers.shares[name] = value
    for face, table in sheet.get("margins", {}).items():
        signs = {sign: shares for row, shares in table.items() for sign in row}
        layers.margins[face] = FrozenMap({**layers.margins.get(face, {}), **signs})
    for name, value in sheet.get("colours", {}).items():
        ink = _ink(value, sink, name)
        if ink is not None:
            layers.colours[name] = ink
    layers.jump.update(sheet.get("jump", {}))
    layers.scripts.update(sheet.get("scripts", {}))
    if "fit" in sheet:
        layers.fits[""] = fit_list(sheet["fit"])
    layers.fits.update({family: fit_list(values) for family, values in sheet.get("family_fit", {}).items()})
    styles = sheet.get("styles", {})
    for name, keys in styles.items():
        base = name.rpartition(".")[2]
        if not house and base not in layers.styles:
            family = name[: -len(base)]
            hint = suggest(name, [family + style for style in layers.styles if "." not in style], "styles")
            sink.add_at_key(("styles", name), "unknown-name", f'unknown style "{name}"', hint)
            continue
        _check_style(name, keys, layers, sink)
        layers.styles[name] = {**layers.styles.get(name, {}), **keys}


def _check_style(name: str, keys: dict[str, Any], layers: _Layers, sink: FileReport) -> None:
    """Names a style uses, and pairs of limits the wrong way round; what is wrong is left out."""
    path = ("styles", name)
    if keys.get("face", "text") not in layers.faces and layers.faces:
        hint = suggest(keys["face"], layers.faces, "faces")
        sink.add_at((*path, "face"), "unknown-name", f'unknown face "{keys["face"]}"', hint)
        del keys["face"]
    if "ink" in keys and keys["ink"] not in layers.colours and keys["ink"] != "black":
        hint = suggest(keys["ink"], layers.colours, "colours")
        sink.add_at((*path, "ink"), "unknown-name", f'unknown colour "{keys["ink"]}"', hint)
        del keys["ink"]
    for key in ("word_space", "letter_space", "glyph_scale"):
        limits = keys.get(key)
        if limits is not None and list(limits) != sorted(limits):
            sink.add_at((*path, key), "bad-value", f'"{key}" wants its limits from small to large', "turn them round")
            del keys[key]
    if "scale" in keys:
        keys["scale"] = tuple(sorted(set(keys["scale"])))


def _ink(value: dict[str, Any], sink: FileReport, name: str) -> Ink | None:
    cmyk = value.get("cmyk")
    if "grey" in value and cmyk is None and "spot" not in value:
        return Grey(value["grey"] / 100)
    if cmyk is not None and "grey" not in value:
        mixture = Cmyk(*[share / 100 for share in cmyk])
        return Spot(value["spot"], mixture) if value.get("spot") else mixture
    hint = "write {cmyk: [0, 80, 90, 0]}, {grey: 70} or {spot: NAME, cmyk: [...]}"
    sink.add_at_key(("colours", name), "bad-value", f'colour "{name}" does not say its inks', hint)
    return None
