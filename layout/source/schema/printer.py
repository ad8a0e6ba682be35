"""The keys of a printer profile, and what each of them wants."""

from layout.model.printer import KINDS, MARKS, NAME_FIELDS
from layout.source.kinds import Choice, Flag, Path, Percent, Size, Text, Whole
from layout.source.records import ByShape, Each, Field, MapOf, Record
from layout.source.schema.parts import SIZES

_SEVERITIES = ("error", "warning", "note")

_MARKS = ByShape(
    f"true (all), false, or a list of {', '.join(MARKS)}",
    {"scalar": Flag(), "sequence": Each(Choice(MARKS))},
    make=lambda shape, value: (MARKS if value else ()) if shape == "scalar" else value,
)
_LIMITS = "[error below, warning below]"

PRINTER = Record(
    "a printer profile",
    {
        "name": Field(Text()),
        "about": Field(Text()),
        "kind": Field(Choice(KINDS), "The standard of the file"),
        "condition": Field(Text(), "A registered printing condition"),
        "profile": Field(Path(), "An ICC profile of the press; without it newsprint for the ink limit"),
        "ink_limit": Field(Percent(0, 400, whole=True), "Total ink, the mean over 15 mm²"),
        "black_ink_limit": Field(Percent(0, 400, whole=True), "Total ink of type with black of 85 % or more"),
        "spots": Field(Whole(0, 99), "How many spot inks the press has"),
        "resolution": Field(Whole(72, 1200), "Pixels an inch that photographs are brought down to"),
        "intent": Field(Choice(("perceptual", "relative")), "How photographs are brought into the press's colours"),
        "sharpen": Field(Flag(), "Sharpen photographs for newsprint"),
        "bleed": Field(Size("zero")),
        "marks": Field(_MARKS, "Outside the bleed: true for all, or a list"),
        "trim": Field(SIZES, "[width, height] of the cut page; the issue's unless given"),
        "safe_margin": Field(Size("zero"), "Clear at the foot and the outer edge"),
        "ppi": Field(Each(Whole(1, 10_000), 2, 2), _LIMITS),
        "line_art_ppi": Field(Each(Whole(1, 10_000), 2, 2), f"Of one-bit pictures: {_LIMITS}"),
        "type_minimum": Field(Size("zero"), "The smallest type"),
        "mixed_type_minimum": Field(Size("zero"), "The smallest type of more than one ink"),
        "reversed_type_minimum": Field(Size("zero"), "The smallest white type on ink"),
        "rule_minimum": Field(Size("zero"), "The thinnest rule"),
        "mixed_rule_minimum": Field(Size("zero"), "The thinnest rule of more than one ink, or white"),
        "tints": Field(
            Each(Percent(0, 100, whole=True), 2, 2), "[lightest, darkest] that does not print empty or full"
        ),
        "overprint_below": Field(Size("zero"), "Black text smaller than this overprints; 0 pt for any size"),
        "overprint_rules": Field(Size("zero"), "Black rules thinner than this overprint"),
        "colour_pages": Field(
            MapOf(Each(Whole(1, 999)), numbered=True, what="a mapping of page counts"), "Colour pages by page count"
        ),
        "advert_sizes": Field(MapOf(SIZES, what="a mapping of sizes"), "Standard adverts: NAME: [width, height]"),
        "file_name": Field(Text(), f"A pattern of {', '.join(f'{{{name}}}' for name in NAME_FIELDS)}"),
        "files": Field(Choice(("one", "pages")), "One file, or a file a page"),
        "sheets": Field(Choice(("single", "pairs")), "Single pages, or pairs as they lie in print: 8-1, 2-7 ..."),
        "severities": Field(MapOf(Choice(_SEVERITIES), what="a mapping of codes")),
    },
)
