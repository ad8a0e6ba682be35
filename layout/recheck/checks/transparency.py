"""Transparency: forbidden before X-4; in X-4 it is mixed in the inks of the press."""

from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, at, check
from layout.recheck.spaces import under
from layout.recheck.survey import Notice, Survey, Where

_FLATTEN: Final = "flatten transparency when you export, or ask the print shop whether it takes PDF/X-4"


def _noticed(file: Survey, topic: str) -> Iterator[tuple[Notice, Where]]:
    for notice, where in file.notices.items():
        if notice.topic == topic:
            yield notice, where


@check("opacity", _FLATTEN)
def opacity(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Old presses print it solid."""
    for notice, where in _noticed(file, "opacity") if rules.kind.forbids_transparency else ():
        yield Fault(f"page {notice.page}: something {at(where)} has an opacity of {notice.what}", notice.page)


@check("blend-mode", _FLATTEN)
def blend_mode(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Old presses print it as if nothing lay below."""
    for notice, where in _noticed(file, "blend") if rules.kind.forbids_transparency else ():
        yield Fault(f"page {notice.page}: something {at(where)} is laid on with {notice.what}", notice.page)


@check("soft-mask", _FLATTEN)
def soft_mask(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Old presses print what should fade away."""
    for notice, where in _noticed(file, "soft-mask") if rules.kind.forbids_transparency else ():
        yield Fault(f"page {notice.page}: something {at(where)} is faded by a soft mask", notice.page)


@check("image-soft-mask", _FLATTEN)
def image_soft_mask(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Old presses print the whole rectangle of the picture."""
    for image, where in file.images.items() if rules.kind.forbids_transparency else ():
        if image.soft_mask:
            yield Fault(f"page {image.page}: image {image.name} {at(where)} has a soft mask", image.page)


@check("transparency-group", _FLATTEN)
def transparency_group(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Forbidden as such, though nothing in it may be transparent."""
    if not rules.kind.forbids_transparency:
        return
    for sheet in file.sheets:
        if sheet.has_group:
            yield Fault(f"page {sheet.number} is a transparency group", sheet.number)
    for topic in ("group", "group-rgb"):
        for notice, _ in _noticed(file, topic):
            yield Fault(f"page {notice.page}: a form on it is a transparency group ({notice.what})", notice.page)


@check("group-rgb", "export with the transparency blend space CMYK")
def group_rgb(file: Survey, rules: Rules) -> Iterator[Fault]:
    """All that lies in it is turned to RGB and back: black type comes out in four inks."""
    if not rules.kind.is_standard:
        return
    for sheet in file.sheets:
        if sheet.group is not None and under(sheet.group).channels == 3:
            yield Fault(f"page {sheet.number} mixes its transparency in {sheet.group}", sheet.number)
    for notice, _ in _noticed(file, "group-rgb"):
        yield Fault(f"page {notice.page}: a form on it mixes its transparency in {notice.what}", notice.page)


@check("group-missing", "export with the transparency blend space CMYK")
def group_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """A page with transparency that does not say in which inks it is mixed is mixed otherwise elsewhere."""
    if rules.kind.forbids_transparency or not rules.kind.is_standard:
        return
    mixed = {notice.page for notice in file.notices if notice.topic in ("opacity", "blend", "soft-mask")}
    mixed |= {image.page for image in file.images if image.soft_mask}
    for sheet in file.sheets:
        if sheet.number in mixed and sheet.group is None:
            yield Fault(f"page {sheet.number} has transparency and no blend space", sheet.number)
