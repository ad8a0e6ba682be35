"""Operators that draw what stands elsewhere (ISO 32000-1, 8.8 to 8.10): forms and images; and images in the content."""

from typing import Final

from pypdf.generic import StreamObject

from layout.recheck.operators.operands import name_of
from layout.recheck.pictures import Facts, placed, read_image, read_inline_image
from layout.recheck.state import place as placed_bounds
from layout.recheck.survey import Bounds
from layout.recheck.tokens import Operation
from layout.recheck.walk import Operator, Walk


def draw(walk: Walk, operation: Operation) -> None:
    name = name_of(operation)
    found = walk.named("XObject", name)
    if not isinstance(found, StreamObject):
        walk.tally.notice("missing", name)
        return
    match walk.document.name(found, "Subtype"):
        case "Form":
            if walk.document.get(found, "PS") is not None or walk.document.name(found, "Subtype2") == "PS":
                walk.tally.notice("postscript", name)
            if walk.document.get(found, "Ref") is not None:
                walk.tally.notice("reference", name)
            walk.form(found, f"form {name}")
        case "Image":
            image(walk, found, name)
        case "PS":
            walk.tally.notice("postscript", name)
        case _:
            walk.tally.notice("missing", name)
    if walk.document.get(found, "OPI") is not None:
        walk.tally.notice("opi", name)


def place_inline(walk: Walk, operation: Operation) -> None:
    if operation.image is not None:
        place(walk, read_inline_image(walk.shelf, walk.resources, operation.image))


def image(walk: Walk, image: StreamObject, name: str) -> None:
    document = walk.document
    if document.get(image, "Alternates") is not None:
        walk.tally.notice("alternate", name)
    for stream in (image, document.get(image, "Mask"), document.get(image, "SMask")):
        if isinstance(stream, StreamObject) and "LZWDecode" in document.filters(stream):
            walk.tally.notice("lzw", f"image {name}")
    place(walk, read_image(document, walk.shelf, walk.resources, image, name))


def place(walk: Walk, facts: Facts) -> None:
    """Tally an image where the state puts it."""
    state = walk.state
    box = placed_bounds(Bounds(0, 0, 1, 1), state.ctm)
    seen = box.common(state.clip)
    if not seen.is_there:
        return
    if facts.stencil:
        walk.tally.shape([box], state, stroked=False, thickness=None)
    else:
        walk.tally.transparency(state, seen)
    walk.tally.image(placed(facts, state, walk.unit, walk.gauge), seen)


PLACING: Final[dict[bytes, Operator]] = {b"Do": draw, b"BI": place_inline}
