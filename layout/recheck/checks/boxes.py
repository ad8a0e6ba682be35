"""Pages as paper: trim, bleed, media, how they are turned (ISO 15930, page boxes)."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, check, pages
from layout.recheck.survey import Bounds, Survey

_MM: Final = 25.4 / 72
#: Boxes that differ by less are the same: programs round to a tenth of a point.
_SLACK: Final = 0.1


@check("trim-missing", "export with the trim box: the finished size of the page")
def trim_missing(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Without it nobody knows where the page is cut."""
    if not rules.kind.is_standard:
        return
    for sheet in file.sheets:
        if sheet.trim is None:
            instead = " (an art box stands in its place)" if sheet.art is not None else ""
            yield Fault(f"page {sheet.number} has no trim box{instead}", sheet.number)


@check("trim-and-art", "export without the art box")
def trim_and_art(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The two say the same thing, and a page says it once."""
    for sheet in file.sheets if rules.kind.is_standard else ():
        if sheet.trim is not None and sheet.art is not None:
            yield Fault(f"page {sheet.number} has a trim box and an art box", sheet.number)


@check("trim-outside-bleed", "export with a bleed box that is at least the trim")
def trim_outside_bleed(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """The page would be cut through what is not there."""
    for sheet in file.sheets:
        if sheet.trim is not None and sheet.bleed is not None and not sheet.trim.within(sheet.bleed, _SLACK):
            yield Fault(f"page {sheet.number}: the trim {_size(sheet.trim)} reaches beyond the bleed", sheet.number)


@check("bleed-outside-media", "export with a media box that holds the bleed")
def bleed_outside_media(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """Bleed beyond the media is cut off when the file is read."""
    for sheet in file.sheets:
        if sheet.bleed is not None and not sheet.bleed.within(sheet.media, _SLACK):
            yield Fault(f"page {sheet.number}: the bleed {_size(sheet.bleed)} reaches beyond the media", sheet.number)


@check("trim-outside-media", "export with a media box that holds the trim")
def trim_outside_media(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """Part of the page would not be there."""
    for sheet in file.sheets:
        if sheet.trim is not None and not sheet.trim.within(sheet.media, _SLACK):
            yield Fault(f"page {sheet.number}: the trim {_size(sheet.trim)} reaches beyond the media", sheet.number)


@check("page-sizes", "export all pages at one trim size")
def page_sizes(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """No press takes pages of different sizes together."""
    sizes = [(round(sheet.cut.width), round(sheet.cut.height)) for sheet in file.sheets]
    if len(set(sizes)) < 2:
        return
    usual = Counter(sizes).most_common(1)[0][0]
    common = next(sheet for sheet, size in zip(file.sheets, sizes, strict=True) if size == usual)
    for sheet, size in zip(file.sheets, sizes, strict=True):
        if size != usual:
            yield Fault(f"page {sheet.number} is {_size(sheet.cut)}, others are {_size(common.cut)}", sheet.number)


@check("trim-size", "make the page up at the print shop's size, or ask for another profile")
def trim_size(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The press prints one size."""
    trim = rules.trim()
    if trim is None:
        return
    wide, high = trim
    for sheet in file.sheets:
        if abs(sheet.cut.width - wide) > 0.5 or abs(sheet.cut.height - high) > 0.5:
            wanted = _size(Bounds(0, 0, wide, high))
            yield Fault(f"page {sheet.number} is {_size(sheet.cut)}, the press takes {wanted}", sheet.number)


@check("bleed-short", "let what runs to the edge run on beyond it, and export with the bleed")
def bleed_short(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Without bleed, cutting leaves a white edge."""
    wanted = rules.profile.bleed
    for sheet in file.sheets if wanted > 0 else ():
        bleed, trim = sheet.bleed or sheet.crop or sheet.media, sheet.cut
        given = min(trim.left - bleed.left, trim.bottom - bleed.bottom, bleed.right - trim.right, bleed.top - trim.top)
        if given < wanted - _SLACK:
            yield Fault(
                f"page {sheet.number} has {max(given, 0) * _MM:.1f} mm of bleed, wanted are {wanted * _MM:.1f} mm",
                sheet.number,
            )


@check("page-turned", "export the pages upright")
def page_turned(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """Imposing programs turn such a page back, or not."""
    for sheet in file.sheets:
        if sheet.turned:
            yield Fault(f"page {sheet.number} is turned by {sheet.turned} degrees", sheet.number)


@check("crop-box", "export without a crop box")
def crop_box(file: Survey, rules: Rules) -> Iterator[Fault]:
    """What lies outside it may be thrown away when the file is placed."""
    for sheet in file.sheets if rules.kind.is_standard else ():
        if sheet.crop is not None and not sheet.media.within(sheet.crop, _SLACK):
            yield Fault(
                f"page {sheet.number}: the crop box {_size(sheet.crop)} is smaller than the media", sheet.number
            )


@check("user-unit", "export at the true size")
def user_unit(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """Many programs do not know this scale, and place the page too small."""
    found = [sheet.number for sheet in file.sheets if sheet.unit != 1]
    if found:
        yield Fault(f"{pages(found)}: the unit of the page is not the point")


def _size(box: Bounds) -> str:
    return f"{box.width * _MM:.1f} × {box.height * _MM:.1f} mm"
