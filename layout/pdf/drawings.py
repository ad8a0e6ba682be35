"""An SVG comes in; a form XObject of paths in CMYK goes out (SVG 1.1; ISO 32000-1, 8.5).

svgelements reads the paths: pure Python without dependencies, where svglib brings lxml and ReportLab's platypus, and
CairoSVG a system library. Colours become process inks by the plain rule that takes the common part of the three
complements as black; so grey stays on the black plate. Opacity is mixed with the white of the paper.
"""

from typing import TYPE_CHECKING, Any

from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Grey, Ink
from layout.pdf.adverts import PlacedForm
from layout.pdf.inks import Inks, number
from layout.pictures.faults import PictureError
from layout.pictures.svg import svg_size

if TYPE_CHECKING:
    from layout.pdf.document import Document, Value

_CAPS = {"butt": b"0 J", "round": b"1 J", "square": b"2 J"}
_JOINS = {"miter": b"0 j", "round": b"1 j", "bevel": b"2 j"}


def embed_drawing(document: "Document", name: bytes, file: str) -> PlacedForm:
    """Adds the drawing to the document. Raises PictureError where it cannot be used."""
    # svgelements takes 30 ms to import: only for an issue that has an SVG advert
    from svgelements import SVG, Shape  # type: ignore[import-untyped]

    width, height = svg_size(file)
    try:
        drawing = SVG.parse(file, reify=True, ppi=72.0, width=width, height=height)
        scale_x, scale_y = _scales(drawing, width, height)
        content = [b"%b 0 0 %b 0 %b cm" % (number(scale_x), number(-scale_y), number(height))]
        inks = Inks()
        for element in drawing.elements():
            if isinstance(element, Shape) and _is_shown(element):
                content += _shape(element, inks)
    except Exception as fault:  # svgelements raises whatever its arithmetic meets
        raise PictureError("corrupt-picture", f"it cannot be drawn ({fault})", "Export the drawing again.") from fault
    head: dict[str, Value] = {"Type": "/XObject", "Subtype": "/Form", "BBox": [0, 0, width, height], "Resources": {}}
    return PlacedForm(name, document.stream(head, b"\n".join(content)), Rect(0.0, 0.0, width, height))


def _scales(drawing: Any, width: float, height: float) -> tuple[float, float]:
    """svgelements counts in pixels of its own ppi; the root's size in them, against ours."""
    across, down = float(drawing.width or width), float(drawing.height or height)
    return width / across, height / down


def _is_shown(shape: Any) -> bool:
    values = shape.values
    return values.get("display") != "none" and values.get("visibility") not in ("hidden", "collapse")


def _shape(shape: Any, inks: Inks) -> list[bytes]:
    from svgelements import Path

    fill, stroke = _ink(shape.fill, shape, "fill-opacity"), _ink(shape.stroke, shape, "stroke-opacity")
    width = float(shape.implicit_stroke_width or 0.0)
    if not width:
        stroke = None
    if fill is None and stroke is None:
        return []
    content = []
    if fill is not None:
        content.append(inks.fill(fill))
    if stroke is not None:
        content += [inks.stroke(stroke), number(width) + b" w", *_pen(shape.values)]
    content += _path(Path(shape))
    even = b"*" if shape.values.get("fill-rule") == "evenodd" else b""
    content.append(b"S" if fill is None else b"f" + even if stroke is None else b"B" + even)
    return content


def _pen(values: Any) -> list[bytes]:
    pen = [_CAPS.get(values.get("stroke-linecap"), b"0 J"), _JOINS.get(values.get("stroke-linejoin"), b"0 j")]
    limit = values.get("stroke-miterlimit")
    return [*pen, number(float(limit) if limit else 4.0) + b" M"]


def _path(path: Any) -> list[bytes]:
    from svgelements import Arc, Close, CubicBezier, Line, Move, QuadraticBezier

    content = []
    for part in path:
        match part:
            case Move():
                content.append(_point(part.end) + b" m")
            case Close():
                content.append(b"h")
            case Line():
                content.append(_point(part.end) + b" l")
            case CubicBezier():
                content.append(_curve(part))
            case QuadraticBezier():
                content.append(_raised(part))
            case Arc():
                content += [_curve(curve) for curve in part.as_cubic_curves()]
    return content


def _curve(curve: Any) -> bytes:
    return b" ".join((_point(curve.control1), _point(curve.control2), _point(curve.end), b"c"))


def _raised(curve: Any) -> bytes:
    """A quadratic curve as the cubic that is the same line."""
    first = curve.start + (curve.control - curve.start) * (2 / 3)
    second = curve.end + (curve.control - curve.end) * (2 / 3)
    return b" ".join((_point(first), _point(second), _point(curve.end), b"c"))


def _point(point: Any) -> bytes:
    return number(float(point.x)) + b" " + number(float(point.y))


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
