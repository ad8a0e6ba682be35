"""Ink: how much of it lies on one spot, and how thin a line the press holds."""

from collections.abc import Iterator
from typing import Final

from layout.recheck.check import Fault, Rules, at, check, points
from layout.recheck.spaces import ink_sum, plates, shown
from layout.recheck.survey import Survey

#: From here on type is black, to which a limit of its own applies (Ghent Workgroup 2015, newspaper variants).
_NEARLY_BLACK: Final = 0.85
#: Rounding of the numbers in the file, in percent.
_SLACK: Final = 0.5


@check("ink-over", "mix the colour with less ink; a deep black needs K 100 and C 40 at most")
def ink_over(file: Survey, rules: Rules) -> Iterator[Fault]:
    """More ink than the paper drinks smears, and sets off on the next page."""
    limit = rules.profile.ink_limit
    marks = [
        *((text.page, "type", text.colour, where) for text, where in file.texts.items() if text.inside),
        *(
            (shape.page, "a line" if shape.stroked else "an area", shape.colour, where)
            for shape, where in file.shapes.items()
            if shape.inside
        ),
    ]
    for page, what, colour, where in marks:
        total = ink_sum(colour)
        if total is not None and total > limit + _SLACK and colour.space.names != ("All",):
            yield Fault(
                f"page {page}: {what} {at(where)} has {total:.0f} % of ink ({shown(colour)}), at most {limit:g}", page
            )


@check("image-ink", "convert the picture with the profile of the press, which holds its ink limit")
def image_ink(file: Survey, rules: Rules) -> Iterator[Fault]:
    """As for areas; measured as the mean over 15 mm²."""
    limit = rules.profile.ink_limit
    for image, where in file.images.items():
        if image.ink is not None and image.inside and image.ink > limit + _SLACK:
            yield Fault(
                f"page {image.page}: image {image.name} ({image.width} × {image.height}) {at(where)} has up to"
                f" {image.ink:.0f} % of ink, at most {limit:g}",
                image.page,
            )


@check("ink-unmeasured", "save the picture as JPEG or TIFF with 8 bits and place it again")
def ink_unmeasured(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """A picture in four inks whose total could not be looked at."""
    for image, where in file.images.items():
        if not image.measured:
            yield Fault(f"page {image.page}: the ink of image {image.name} {at(where)} was not measured", image.page)


@check("rich-black-type", "print black type in black alone")
def rich_black_type(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Black letters over other inks fill in, and never register."""
    limit = rules.profile.black_ink_limit
    for text, where in file.texts.items():
        inks = dict(plates(text.colour) or ())
        total = ink_sum(text.colour) or 0.0
        if text.inside and inks.get("Black", 0) >= _NEARLY_BLACK and total > limit + _SLACK and len(inks) > 1:
            name = text.font.name.rpartition("+")[2]
            yield Fault(
                f"page {text.page}: black type in {name} {at(where)} has {total:.0f} % of ink, at most {limit:g}",
                text.page,
            )


@check("hairline", "draw it thicker")
def hairline(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Thinner lines break up, or vanish, on the plate."""
    limit = rules.profile.rule_minimum
    for shape, where in file.shapes.items():
        if (
            shape.inside
            and shape.thickness is not None
            and shape.thickness < limit - 0.005
            and plates(shape.colour) != ()
        ):
            yield Fault(
                f"page {shape.page}: a line {at(where)} is {points(shape.thickness)} thick, at least {points(limit)}",
                shape.page,
            )


@check("rule-inks", "draw thin lines in black alone, or thicker")
def rule_inks(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Plates wander: a thin line in several inks becomes several lines."""
    limit = rules.profile.mixed_rule_minimum - 0.005
    for shape, where in file.shapes.items():
        inks = plates(shape.colour) or ()
        if shape.inside and shape.thickness is not None and shape.thickness < limit and len(inks) > 1:
            thick = points(shape.thickness)
            yield Fault(
                f"page {shape.page}: a line of {thick} {at(where)} prints in {len(inks)} inks: {shown(shape.colour)}",
                shape.page,
            )
