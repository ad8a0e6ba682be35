"""An SVG advert comes in; its size in points goes out, or why it cannot be printed (SVG 1.1, chapters 7 and 8).

We print shapes and paths with plain colours: what a logo or a drawn advert is made of. Letters must be outlines,
for fonts named in an SVG are seldom at hand; gradients, masks, filters and pictures inside want a PDF. An advert that
would print with a part missing is refused, here, before any page is made.
"""

import os
import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from layout.pictures.faults import PictureError

#: Points in the units of SVG; a bare number and px are CSS pixels of 1/96 in.
_UNITS = {"": 0.75, "px": 0.75, "pt": 1.0, "pc": 12.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0}
_REFUSED = {
    "text": "text that is not outlines",
    "image": "a picture inside",
    "foreignObject": "another document inside",
    "switch": "alternatives",
}
#: Elements whose content is only printed where something refers to it.
_STORES = frozenset({"defs", "symbol", "clipPath", "mask", "marker", "pattern", "linearGradient", "radialGradient"})
#: Properties that lead to what we cannot print.
_PAINTED = ("fill", "stroke", "style", "clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end")
#: So many elements are drawn, what is used several times each time; so deep they stand within each other. A map has
#: fewer; a file of a kilobyte in which each group uses the one before ten times would fill any machine.
_MOST, _DEEPEST = 200_000, 100
AS_PDF = "in the drawing program turn text into paths, or hand the advert in as a PDF"


def svg_size(file: str, data: bytes) -> tuple[float, float]:
    """Width and height in points: the root's own, else those of its viewBox taken as pixels. ``data`` is what stands
    in ``file``."""
    name = os.path.basename(file)
    root: Element | None = None
    try:
        for element, stored in _elements(data):
            root = element  # the last to end
            reason = "" if stored and _tag(element) != "style" else _refusal(element)
            if reason:
                raise PictureError("bad-advert", f"{name} holds {reason}, which cannot be printed", AS_PDF)
    except ParseError as fault:
        raise PictureError(
            "corrupt-picture", f"{name} is not a sound SVG ({fault})", "export the drawing again"
        ) from fault
    if root is None or _tag(root) != "svg":
        raise PictureError("corrupt-picture", f"{name} is not an SVG", "export the drawing again")
    if _drawn(root, {each.get("id", ""): each for each in root.iter()}, {}) > _MOST:
        raise PictureError("bad-advert", f"{name} holds too many shapes, or shapes within themselves", AS_PDF)
    width, height = _size(root)
    if not (0.1 <= width < 20_000 and 0.1 <= height < 20_000):
        raise PictureError("bad-advert", f"{name} does not tell its size", "give the drawing a viewBox")
    return width, height


def _elements(data: bytes) -> Iterator[tuple[Element, bool]]:
    """Every element as it ends, and whether it only waits in a store to be referred to."""
    depth = 0
    for event, element in iterparse(BytesIO(data), ("start", "end")):
        inside = _tag(element) in _STORES
        if event == "start":
            depth += inside
        else:
            yield element, depth > 0
            depth -= inside


def _drawn(element: Element, named: dict[str, Element], known: dict[Element, int], depth: int = 0) -> int:
    """How many elements are drawn for one, with what it uses; more than ``_MOST`` where it stands within itself, or
    elements stand too deep."""
    if depth > _DEEPEST:
        return _MOST + 1
    if element not in known:
        known[element] = _MOST + 1  # what it is for whoever comes round to it again
        used = next((value for key, value in element.items() if key.rpartition("}")[2] == "href"), "")
        parts = [*element, *([named[used[1:]]] if _tag(element) == "use" and used[1:] in named else [])]
        known[element] = min(1 + sum(_drawn(part, named, known, depth + 1) for part in parts), _MOST + 1)
    return known[element]


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _refusal(element: Element) -> str:
    tag = _tag(element)
    if tag in _REFUSED:
        return _REFUSED[tag]
    if tag == "style" and re.search(
        r"(fill|stroke|clip-path|mask|filter|marker[a-z-]*)\s*:\s*url\(", element.text or ""
    ):
        return "gradients, masks or filters"
    if any("url(" in element.get(name, "") for name in _PAINTED):
        return "gradients, masks or filters"
    return ""


def _size(root: Element) -> tuple[float, float]:
    box = [float(part) for part in re.findall(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", root.get("viewBox", ""))]
    inner = (box[2] * 0.75, box[3] * 0.75) if len(box) == 4 else (0.0, 0.0)
    width, height = (_length(root.get(side, "")) for side in ("width", "height"))
    if width and not height and inner[0]:
        height = width * inner[1] / inner[0]
    if height and not width and inner[1]:
        width = height * inner[0] / inner[1]
    return (width, height) if width and height else inner


def _length(text: str) -> float:
    found = re.fullmatch(r"\s*([\d.]+(?:e-?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*", text)
    try:
        return float(found[1]) * _UNITS[found[2] or ""] if found else 0.0
    except ValueError:
        return 0.0
