"""An image comes in, an object of the file or one that stands in the content; its facts go out."""

import math
from typing import NamedTuple

from pypdf.generic import DictionaryObject, StreamObject

from layout.recheck.imageink import Gauge, Reading
from layout.recheck.opening import Document
from layout.recheck.resources import Shelf
from layout.recheck.spaces import INDEXED, NO_SPACE, Space
from layout.recheck.state import State
from layout.recheck.survey import Image
from layout.recheck.tokens import InlineImage, Operand, Raw, array_items


class Facts(NamedTuple):
    """What an image is, wherever it is placed. ``stream`` is None of one that stands in the content."""

    name: str
    width: int
    height: int
    bits: int
    space: Space
    stencil: bool
    soft_mask: bool
    filters: tuple[str, ...]
    stream: StreamObject | None


def read_image(document: Document, shelf: Shelf, resources: DictionaryObject, image: StreamObject, name: str) -> Facts:
    """An image object."""
    stencil = document.flag(image, "ImageMask")
    return Facts(
        name,
        int(document.number(image, "Width")),
        int(document.number(image, "Height")),
        1 if stencil else int(document.number(image, "BitsPerComponent", 8)),
        shelf.image_space(resources, document.get(image, "ColorSpace")),
        stencil,
        document.get(image, "SMask") is not None or document.number(image, "SMaskInData") > 0,
        document.filters(image),
        image,
    )


def read_inline_image(shelf: Shelf, resources: DictionaryObject, image: InlineImage) -> Facts:
    """An image within the content; its colour space is a device's, one of the resources', or indexed over one."""
    entries = image.entries
    stencil = entries.get("ImageMask") == "true"
    return Facts(
        "within the content",
        _whole(entries.get("Width")),
        _whole(entries.get("Height")),
        1 if stencil else _whole(entries.get("BitsPerComponent", 8.0)),
        _inline_space(shelf, resources, entries.get("ColorSpace")),
        stencil,
        False,
        _names(entries.get("Filter")),
        None,
    )


def placed(facts: Facts, state: State, unit: float, gauge: Gauge) -> Image:
    """An image where the state puts it; ``unit`` is the page's, in points. Of which page it is, its tally says."""
    a, b, c, d, _, _ = state.ctm
    inches = (math.hypot(a, b) * unit / 72, math.hypot(c, d) * unit / 72)
    pixels = (facts.width, facts.height)
    ppi = min((count / inch for count, inch in zip(pixels, inches, strict=True) if inch > 0), default=0.0)
    reading = Reading(None)
    if facts.stream is not None and not facts.stencil:
        reading = gauge.read(facts.stream, facts.space, ppi)
    return Image(
        0,
        facts.name,
        facts.width,
        facts.height,
        facts.bits,
        state.fill.space if facts.stencil else facts.space,
        facts.stencil,
        round(ppi, 1),
        facts.filters,
        facts.soft_mask,
        reading.ink,
        reading.measured,
        inside=False,
    )


def _whole(value: Operand | None) -> int:
    return int(value) if isinstance(value, float) else 0


def _inline_space(shelf: Shelf, resources: DictionaryObject, given: Operand | None) -> Space:
    if isinstance(given, Raw):
        items = array_items(given)
        return Space(INDEXED, 1, (), shelf.space(resources, str(items[1])) if len(items) > 1 else NO_SPACE)
    return shelf.space(resources, given) if isinstance(given, str) else NO_SPACE


def _names(filters: Operand | None) -> tuple[str, ...]:
    if isinstance(filters, Raw):
        return tuple(str(item) for item in array_items(filters))
    return (filters,) if isinstance(filters, str) else ()
