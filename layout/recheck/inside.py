"""A PDF advert comes in, what it holds goes out: a survey of its page, folded into a few lines for people.

What is named is named once, the first few of a sort; the numbers are the worst of each.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from layout.pdf.adverts import advert_form
from layout.pdf.blacken import blackened
from layout.pdf.standards import LATER, NEVER, Feature
from layout.pdf.watch import Met, features
from layout.preflight.contents import AdvertContents
from layout.recheck.opening import CannotRead, Locked, TooMuch
from layout.recheck.reading import survey
from layout.recheck.spaces import (
    CAL_RGB,
    ICC,
    LAB,
    PROCESS,
    RGB,
    Colour,
    Space,
    channels,
    ink_sum,
    plates,
    under,
)
from layout.recheck.survey import Survey

#: So many things of one sort are named; a page of pictures would fill the screen.
_NAMED: Final = 3

_TRANSPARENT: Final = {"opacity": "an opacity of {}", "blend": "the blend mode {}", "soft-mask": "a soft mask"}
_FORBIDDEN: Final = {"lzw": Feature.LZW.value, "reference": Feature.REFERENCE.value, "opi": Feature.REFERENCE.value}
_OWN_FIELD: Final = {Feature.RGB, Feature.CALIBRATED, Feature.BARE_FONT, Feature.TRANSPARENCY, Feature.LAYERS}
_BROKEN: Final = {
    "missing": "{} is not in the file", "circle": "{} draws itself", "deep": "{} lies too deep in others",
    "unreadable": "{}", "operator": "the operator {} has not what it needs",
}  # fmt: skip


def look_inside(file: str) -> AdvertContents:
    """What a PDF advert holds. Raises PictureError and OSError where it cannot be placed."""
    form = advert_form(file)
    coloured = blackened(form)[1]
    met = features(form)
    with open(file, "rb") as opened:
        data = opened.read()
    try:
        found = survey(data)
    except Locked:
        return AdvertContents(broken=("its locks do not open",), locked=True)
    except (CannotRead, TooMuch) as fault:
        return AdvertContents(broken=(str(fault),))
    except Exception as fault:  # who made a file to break us still gets an answer
        return AdvertContents(broken=(f"it breaks the program ({type(fault).__name__})",))
    uses = list(_uses(found))
    sheet = found.sheets[0]
    return AdvertContents(
        rgb=_rgb(found, uses) or _met(met, Feature.RGB),
        calibrated=_named(what for what, space, _ in uses if _is_calibrated(space)) or _met(met, Feature.CALIBRATED),
        transparent=_transparent(found) or _met(met, Feature.TRANSPARENCY),
        forbidden=_named((*_noticed(found, _FORBIDDEN), *_others(met, NEVER))),
        later=_others(met, LATER),
        fonts=_named(detail.rpartition("+")[2] for feature, detail in met if feature is Feature.BARE_FONT),
        spots=_spots(uses),
        coloured=coloured,
        paints_colour=bool(coloured) or any(_has_colour(space, colour) for _, space, colour in uses),
        ppi=_coarsest(found, one_bit=False),
        line_art_ppi=_coarsest(found, one_bit=True),
        ink=_most_ink(found),
        rule=_thinnest(found),
        mixed_type=_smallest_mixed(found),
        active=_active(found),
        layers=found.layers,
        broken=(*found.troubles, *_noticed(found, _BROKEN))[:_NAMED],
        locked=found.encrypted,
        trimmed=sheet.trim is not None or sheet.art is not None,
        turned=sheet.turned,
    )


def _uses(file: Survey) -> Iterator[tuple[str, Space, Colour | None]]:
    """What is painted within the trim, its space and its colour (None of an image)."""
    for text in file.texts:
        if text.inside:
            yield f"type in {text.font.name.rpartition('+')[2]}", under(text.colour.space), text.colour
    for shape in file.shapes:
        if shape.inside:
            yield "lines" if shape.stroked else "areas", under(shape.colour.space), shape.colour
    for image in file.images:
        if image.inside and not image.stencil:
            yield f"a picture of {image.width} × {image.height} pixels", under(image.space), None


def _named(found: Iterable[str]) -> tuple[str, ...]:
    """Each once, the first few by name."""
    each = tuple(dict.fromkeys(found))
    return each if len(each) <= _NAMED else (*each[:_NAMED], f"{len(each) - _NAMED} more")


def _is_calibrated(space: Space) -> bool:
    """Whether its numbers are no inks: grey and CMYK under a profile are printed by their numbers."""
    return space.family in (CAL_RGB, LAB) or (space.family == ICC and space.channels not in (1, 4))


def _rgb(file: Survey, uses: Iterable[tuple[str, Space, Colour | None]]) -> tuple[str, ...]:
    return _named((*(what for what, space, _ in uses if space.family == RGB), *_mixtures(file)))


def _met(met: Iterable[Met], wanted: Feature) -> tuple[str, ...]:
    """What the writer would refuse, in its words: what is in the file and not seen on the page counts, too."""
    return _named(detail or feature.value for feature, detail in met if feature is wanted)


def _others(met: Iterable[Met], prohibited: frozenset[Feature]) -> tuple[str, ...]:
    """The features among those prohibited that have no field of their own."""
    return _named(feature.value for feature, _ in met if feature in prohibited and feature not in _OWN_FIELD)


def _mixtures(file: Survey) -> Iterator[str]:
    """Spot inks, or groups that mix what lies in them, by way of RGB."""
    for _, space, _ in _uses(file):
        if space.names and space.base is not None and under(space.base).channels == 3:
            yield f"the mixture of {', '.join(space.names)}"
    mixed = any(notice.topic == "group-rgb" for notice in file.notices)
    mixed |= any(sheet.group is not None and under(sheet.group).channels == 3 for sheet in file.sheets)
    if mixed and _transparent(file):
        yield "transparency that is mixed in RGB"


def _noticed(file: Survey, words: dict[str, str]) -> tuple[str, ...]:
    return _named(words[notice.topic].format(notice.what) for notice in file.notices if notice.topic in words)


def _transparent(file: Survey) -> tuple[str, ...]:
    masks = ("a picture with a soft mask" for image in file.images if image.soft_mask)
    return _named((*_noticed(file, _TRANSPARENT), *masks))


def _spots(uses: Iterable[tuple[str, Space, Colour | None]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for _, space, colour in uses:
        names = channels(space) if colour is None else [name for name, _ in plates(colour) or ()]
        found.update(dict.fromkeys(names))
    return tuple(name for name in found if name not in (*PROCESS, "All", "None"))


def _has_colour(space: Space, colour: Colour | None) -> bool:
    """Whether it is anything but black and its greys."""
    if colour is None:
        return channels(space) != ("Black",)
    inks = plates(colour)
    if inks is None:  # RGB: equal parts are grey
        return len(colour.values) != 3 or max(colour.values) - min(colour.values) > 0.01
    return any(name != "Black" for name, _ in inks)


def _coarsest(file: Survey, *, one_bit: bool) -> float:
    """The lowest resolution of a picture, 0 where there is none."""
    found = (image.ppi for image in file.images if image.is_picture and (image.bits == 1) == one_bit)
    return min(found, default=0.0)


def _most_ink(file: Survey) -> float:
    found = [ink_sum(text.colour) or 0.0 for text in file.texts if text.inside]
    found += [ink_sum(shape.colour) or 0.0 for shape in file.shapes if shape.inside]
    found += [image.ink or 0.0 for image in file.images if image.inside]
    return round(max(found, default=0.0), 1)


def _thinnest(file: Survey) -> float | None:
    found = (
        shape.thickness
        for shape in file.shapes
        if shape.inside and shape.thickness is not None and plates(shape.colour) != ()
    )
    return min(found, default=None)


def _smallest_mixed(file: Survey) -> float:
    """The smallest type in more than one ink, 0 where there is none."""
    found = (text.size for text in file.texts if text.is_type and len(plates(text.colour) or ()) > 1)
    return min(found, default=0.0)


def _active(file: Survey) -> tuple[str, ...]:
    found = ["JavaScript" for _ in file.scripts] + ["an action" for _ in file.actions]
    for sheet in file.sheets:
        found += ["an action" for _ in sheet.actions]
        found += [f"an annotation ({note.kind or 'of no kind'})" for note in sheet.annotations]
    found += [f"the file {name}" for name in file.enclosures]
    return _named(found)
