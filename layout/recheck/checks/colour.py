"""Colour: every colour is a share of the press's inks (ISO 15930, colour spaces)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layout.recheck.check import Fault, Rules, at, check, pages
from layout.recheck.spaces import (
    CAL_GRAY,
    CAL_RGB,
    DEVICE_N,
    ICC,
    LAB,
    PROCESS,
    RGB,
    SEPARATION,
    Colour,
    Space,
    plates,
    shown,
    under,
)
from layout.recheck.survey import Survey, Where

_CONVERT: Final = "convert it to the CMYK of the press before you export"


class _Use(NamedTuple):
    page: int
    what: str
    space: Space
    colour: Colour | None
    stroked: bool
    inside: bool
    where: Where


def _uses(file: Survey) -> Iterator[_Use]:
    """Every colour and what is painted with it."""
    for text, where in file.texts.items():
        name = f"type in {text.font.name.rpartition('+')[2]}"
        yield _Use(text.page, name, under(text.colour.space), text.colour, text.stroked, text.inside, where)
    for shape, where in file.shapes.items():
        name = "a line" if shape.stroked else "an area"
        yield _Use(shape.page, name, under(shape.colour.space), shape.colour, shape.stroked, shape.inside, where)
    for image, where in file.images.items():
        if not image.stencil:
            name = f"image {image.name} ({image.width} × {image.height})"
            yield _Use(image.page, name, under(image.space), None, False, image.inside, where)


def _told(use: _Use) -> Fault:
    value = f" ({shown(use.colour)})" if use.colour is not None and use.colour.values else ""
    return Fault(f"page {use.page}: {use.what} {at(use.where)} is {use.space}{value}", use.page)


@check("rgb-fill", _CONVERT)
def rgb_fill(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The press has no RGB: someone else would decide which inks are meant."""
    for use in _uses(file) if rules.kind.forbids_device_rgb else ():
        if use.space.family == RGB and use.colour is not None and not use.stroked:
            yield _told(use)


@check("rgb-stroke", _CONVERT)
def rgb_stroke(file: Survey, rules: Rules) -> Iterator[Fault]:
    """As for fills."""
    for use in _uses(file) if rules.kind.forbids_device_rgb else ():
        if use.space.family == RGB and use.colour is not None and use.stroked:
            yield _told(use)


@check("rgb-image", _CONVERT)
def rgb_image(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Converted by whatever stands at the plant, a picture turns out too dark or flat."""
    for use in _uses(file) if rules.kind.forbids_device_rgb else ():
        if use.space.family == RGB and use.colour is None:
            yield _told(use)


@check("icc-rgb", _CONVERT)
def icc_rgb(file: Survey, rules: Rules) -> Iterator[Fault]:
    """RGB with a profile is still converted by others, and its black type in four inks."""
    for use in _uses(file) if rules.kind.forbids_icc else ():
        if (use.space.family == ICC and use.space.channels == 3) or use.space.family == CAL_RGB:
            yield _told(use)


@check("icc-colour", _CONVERT)
def icc_colour(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Ink numbers under a profile are converted again; X-1a takes them as they are only."""
    for use in _uses(file) if rules.kind.forbids_icc and rules.kind.forbids_transparency else ():
        if (use.space.family == ICC and use.space.channels != 3) or use.space.family == CAL_GRAY:
            yield _told(use)


@check("lab-colour", _CONVERT)
def lab_colour(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Lab is a colour seen, not one printed."""
    for use in _uses(file) if rules.kind.forbids_icc else ():
        if use.space.family == LAB:
            yield _told(use)


@check("spot-alternate", "define the spot ink with a CMYK mixture")
def spot_alternate(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Where the press has no such plate, the mixture is printed: it must be in inks."""
    if not rules.kind.is_standard:
        return
    found: dict[Space, set[int]] = {}
    for use in _uses(file):
        if use.space.family in (SEPARATION, DEVICE_N) and use.space.base is not None:
            base = use.space.base
            in_rgb = base.channels == 3 and (rules.kind.forbids_icc or base.family == RGB)
            if in_rgb or (base.family == ICC and rules.kind.forbids_icc and rules.kind.forbids_transparency):
                found.setdefault(use.space, set()).add(use.page)
    for space, used in found.items():
        yield Fault(f"{pages(sorted(used))}: the mixture for {', '.join(space.names)} is {space.base}", min(used))


@check("spot-ink", "where the print shop has no such ink, turn the spot colour into CMYK")
def spot_ink(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Each spot colour is a plate and an ink more than the press may have."""
    found: dict[str, set[int]] = {}
    for use in _uses(file) if rules.kind.is_standard else ():
        for name in use.space.names:
            if name not in (*PROCESS, "All", "None"):
                found.setdefault(name, set()).add(use.page)
    if len(found) > rules.profile.spots:
        allowed = f" ({rules.profile.spots} may be)" if rules.profile.spots else ""
        for name, used in found.items():
            yield Fault(f"{pages(sorted(used))}: the spot ink {name} makes a plate of its own{allowed}", min(used))


@check("registration-colour", "use the registration colour for marks outside the page only")
def registration_colour(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """It prints in full on every plate: 400 % of ink."""
    for use in _uses(file):
        if use.inside and "All" in use.space.names and (use.colour is None or plates(use.colour)):
            yield Fault(
                f"page {use.page}: {use.what} {at(use.where)} is in the registration colour, on the page", use.page
            )


@check("colour-page", "print the page in black, or move it to one of the colour pages")
def colour_page(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The press has colour on some pages only; elsewhere the coloured inks are left out."""
    coloured = rules.coloured(len(file.sheets))
    if coloured is None:
        return
    told: set[tuple[int, str]] = set()
    for use in _uses(file):
        if use.page in coloured or not use.inside:
            continue
        inks = plates(use.colour) if use.colour is not None else None
        if inks is not None:
            is_coloured = any(name != "Black" for name, _ in inks)
        else:
            is_coloured = use.space.channels >= 3 or any(name != "Black" for name in use.space.names)
        if is_coloured and (use.page, use.what) not in told:
            told.add((use.page, use.what))
            yield Fault(f"page {use.page} prints in black only: {use.what} {at(use.where)} is coloured", use.page)
