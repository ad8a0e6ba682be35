"""Overprint: black type and thin black rules print over what lies below; white never does."""

import math
from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, at, check, points
from layout.recheck.spaces import CMYK, Colour, channels, is_black, is_white, plates, shown
from layout.recheck.survey import Shape, Survey, Text

_OVERPRINT: Final = "let black overprint when you export, with overprint mode 1"


@check("white-overprint", "let white knock out what lies below it: turn overprint off")
def white_overprint(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """White that overprints is not there: the headline in the picture vanishes on the press."""
    for text, where in file.texts.items():
        if text.overprints and is_white(text.colour):
            name = text.font.name.rpartition("+")[2]
            yield Fault(f"page {text.page}: white type in {name} {at(where)} overprints", text.page)
    for shape, where in file.shapes.items():
        if shape.overprints and is_white(shape.colour):
            name = "line" if shape.stroked else "area"
            yield Fault(f"page {shape.page}: a white {name} {at(where)} overprints", shape.page)


@check("black-knocks-out", _OVERPRINT)
def black_knocks_out(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Where the plates wander, a white edge shows around every letter on a tint. On a page of one plate nothing can."""
    limit = rules.profile.overprint_below or math.inf  # 0: whatever its size
    tinted = _tinted(file)
    for text, where in file.texts.items():
        if text.page not in tinted:
            continue
        if text.size < limit - 0.005 and is_black(text.colour) and not _overprints(text):
            name = f"{points(text.size)} black type in {text.font.name.rpartition('+')[2]}"
            yield Fault(f"page {text.page}: {name} {at(where)} knocks out what lies below{_why(text)}", text.page)


@check("black-rule-knocks-out", _OVERPRINT)
def black_rule_knocks_out(file: Survey, rules: Rules) -> Iterator[Fault]:
    """As for type: a thin rule on a tint gets a white edge."""
    limit = rules.profile.overprint_rules - 0.005
    tinted = _tinted(file)
    for shape, where in file.shapes.items():
        if shape.page not in tinted:
            continue
        is_thin = shape.stroked and shape.thickness is not None and shape.thickness < limit
        if is_thin and is_black(shape.colour) and not _overprints(shape):
            name = f"a black line of {points(shape.thickness or 0)}"
            yield Fault(f"page {shape.page}: {name} {at(where)} knocks out what lies below{_why(shape)}", shape.page)


def _tinted(file: Survey) -> set[int]:
    """The pages that print on more plates than black, or may: what hangs on a conversion counts as colour."""
    marks: tuple[Text | Shape, ...] = (*file.texts, *file.shapes)
    found = {mark.page for mark in marks if mark.inside and _is_tint(mark.colour)}
    # the colour of a stencil is that of a shape
    images = {image for image in file.images if image.inside and not image.stencil}
    return found | {image.page for image in images if channels(image.space) != ("Black",)}


def _is_tint(colour: Colour) -> bool:
    found = plates(colour)
    return found is None or any(name != "Black" for name, _ in found)


def _overprints(mark: Text | Shape) -> bool:
    """Whether the other plates keep what they have. In DeviceCMYK only overprint mode 1 spares an ink of 0 %;
    DeviceGray and profiles knock out whatever is set (ISO 32000-1, table 148)."""
    space = mark.colour.space
    return mark.overprints and (bool(space.names) or (space.family == CMYK and mark.mode == 1))


def _why(mark: Text | Shape) -> str:
    if not mark.overprints:
        return ""
    if mark.colour.space.family == CMYK:
        return ", as its overprint mode is 0"
    return f", as it is {mark.colour.space} ({shown(mark.colour)})"
