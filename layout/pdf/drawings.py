"""An SVG comes in; a form XObject of paths in CMYK goes out (SVG 1.1; ISO 32000-1, 8.5).

svgelements reads the paths: pure Python without dependencies, where svglib brings lxml and ReportLab's platypus, and
CairoSVG a system library. Colours become process inks by the plain rule that takes the common part of the three
complements as black; so grey stays on the black plate. Opacity is mixed with the white of the paper.
"""

import zlib
from io import BytesIO
from math import ceil, log10
from typing import Any

from layout.model.ink import Cmyk, Grey, Ink
from layout.pdf.adverts import Form
from layout.pdf.document import COMPRESSION
from layout.pdf.inks import Inks, number
from layout.pictures.faults import PictureError
from layout.pictures.probe import digest_of, kept_advert

_CAPS = {"butt": b"0 J", "round": b"1 J", "square": b"2 J"}
_JOINS = {"miter": b"0 j", "round": b"1 j", "bevel": b"2 j"}


def drawing_form(file: str) -> Form:
    """The drawing as a form, from the cache if it was read before. Raises PictureError where it cannot be used."""
    with open(file, "rb") as opened:
        data = opened.read()
    # reading takes 0.1 s a drawing, and svgelements 30 ms to import
    return Form(*kept_advert("form", digest_of(data), lambda: tuple(_read(file, data))))


def _read(file: str, data: bytes) -> Form:
    # svgelements and the XML parser: only for an SVG advert that is not in the cache
    from svgelements import SVG, Shape

    from layout.pictures.svg import svg_size

    width, height = svg_size(file, data)
    try:
        drawing = SVG.parse(BytesIO(data), reify=False, ppi=72.0, width=width, height=height)
        scale_x, scale_y = _scales(drawing, width, height)
        content = [b"%b 0 0 %b 0 %b cm" % (number(scale_x), number(-scale_y), number(height))]
        inks = Inks()
        for element in drawing.elements():
            if isinstance(element, Shape) and _is_shown(element):
                content += _shape(element, inks)
    except Exception as fault:  # svgelements raises whatever its arithmetic meets
        raise PictureError("corrupt-picture", f"it cannot be drawn ({fault})", "export the drawing again") from fault
    head: dict[str, Any] = {"Type": "/XObject", "Subtype": "/Form", "BBox": [0, 0, width, height], "Resources": {}}
    head["Filter"] = "/FlateDecode"
    return Form(head, zlib.compress(b"\n".join(content), COMPRESSION), [], 0, (0.0, 0.0, width, height))


def _scales(drawing: Any, width: float, height: float) -> tuple[float, float]:
    """svgelements counts in pixels of its own ppi; the root's size in them, against ours."""
    across, down = float(drawing.width or width), float(drawing.height or height)
    return width / across, height / down


def _is_shown(shape: Any) -> bool:
    values = shape.values
    return values.get("display") != "none" and values.get("visibility") not in ("hidden", "collapse")


def _shape(shape: Any, inks: Inks) -> list[bytes]:
    fill, stroke = _ink(shape.fill, shape, "fill-opacity"), _ink(shape.stroke, shape, "stroke-opacity")
    width = float(shape.stroke_width or 0.0)
    if not width:
        stroke = None
    if fill is None and stroke is None:
        return []
    # the shape's own matrix goes into the file: applying it to each point here took four times as long
    turn = shape.transform
    matrix = (turn.a, turn.b, turn.c, turn.d, turn.e, turn.f)
    scale = abs(turn.a * turn.d - turn.b * turn.c) ** 0.5
    if not scale:
        return []
    content = [b"q %b cm" % b" ".join(b"%.6f" % float(part) for part in matrix)]
    if fill is not None:
        content.append(inks.fill(fill))
    if stroke is not None:
        content += [inks.stroke(stroke), b"%.6f w" % width, *_pen(shape.values)]
    content += _path(shape.segments(transformed=False), _decimals(scale))
    even = b"*" if shape.values.get("fill-rule") == "evenodd" else b""
    content.append(b"S" if fill is None else b"f" + even if stroke is None else b"B" + even)
    content.append(b"Q")
    return content


def _decimals(scale: float) -> int:
    """How many decimals tell a thousandth of a point where one unit is ``scale`` points."""
    return min(max(3 + ceil(log10(scale)), 0), 9)


def _pen(values: Any) -> list[bytes]:
    pen = [_CAPS.get(values.get("stroke-linecap"), b"0 J"), _JOINS.get(values.get("stroke-linejoin"), b"0 j")]
    limit = values.get("stroke-miterlimit")
    return [*pen, number(float(limit) if limit else 4.0) + b" M"]


def _path(segments: Any, decimals: int) -> list[bytes]:
    from svgelements import Arc, Close, CubicBezier, Line, Move, QuadraticBezier

    one = f"%.{decimals}f %.{decimals}f ".encode()
    three = one * 3 + b"c"
    content = []
    x = y = 0.0
    for part in segments:
        match part:
            case Move():
                content.append(one % (part.end.x, part.end.y) + b"m")
            case Close():
                content.append(b"h")
            case Line():
                content.append(one % (part.end.x, part.end.y) + b"l")
            case CubicBezier():
                first, second, end = part.control1, part.control2, part.end
                content.append(three % (first.x, first.y, second.x, second.y, end.x, end.y))
            case QuadraticBezier():  # as the cubic that is the same line
                bend, end = part.control, part.end
                first = (x + (bend.x - x) * 2 / 3, y + (bend.y - y) * 2 / 3)
                second = (end.x + (bend.x - end.x) * 2 / 3, end.y + (bend.y - end.y) * 2 / 3)
                content.append(three % (*first, *second, end.x, end.y))
            case Arc():
                for curve in part.as_cubic_curves():
                    first, second, end = curve.control1, curve.control2, curve.end
                    content.append(three % (first.x, first.y, second.x, second.y, end.x, end.y))
        if part.end is not None:
            x, y = part.end.x, part.end.y
    return content


def _ink(colour: Any, shape: Any, opacity: str) -> Ink | None:
    if colour is None or colour.value is None:
        return None
    share = float(colour.opacity) * _share(shape.values.get("opacity")) * _share(shape.values.get(opacity))
    if share <= 0.0:
        return None
    red, green, blue = (1.0 - (1.0 - part / 255) * share for part in (colour.red, colour.green, colour.blue))
    return process_ink(red, green, blue)


def _share(text: Any) -> float:
    if text is None:
        return 1.0
    value = float(text[:-1]) / 100 if str(text).endswith("%") else float(text)
    return min(max(value, 0.0), 1.0)


def process_ink(red: float, green: float, blue: float) -> Ink:
    """Process inks of a screen colour, shares 0 to 1. Greys come out as black ink alone."""
    black = 1.0 - max(red, green, blue)
    if max(red, green, blue) - min(red, green, blue) < 0.004 or black >= 1.0:
        return Grey(round(1.0 - (red + green + blue) / 3, 4))
    rest = 1.0 - black
    cyan, magenta, yellow = (round((rest - part) / rest, 4) for part in (red, green, blue))
    return Cmyk(cyan, magenta, yellow, round(black, 4))
