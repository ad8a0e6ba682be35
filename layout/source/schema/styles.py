"""The keys of styles.yaml, and what each of them wants."""

from layout.source.fitlist import FitListKind
from layout.source.kinds import Choice, Flag, Lines, Number, Percent, Size, Text, Whole
from layout.source.records import Each, Field, MapOf, Record
from layout.source.schema.parts import one_or_more

WEIGHTS = ("thin", "extralight", "light", "regular", "medium", "semibold", "bold", "extrabold", "black")

STYLE = Record(
    "a style",
    {
        "face": Field(Text(), "text, headline, service ..., as faces: names them"),
        "weight": Field(Choice(WEIGHTS)),
        "italic": Field(Flag()),
        "size": Field(Size()),
        "leading": Field(Size()),
        "scale": Field(Each(Size(), 1), "The sizes a headline may take"),
        "leading_ratio": Field(Number(0.5, 3), "Leading of scaled sizes"),
        "tracking": Field(Percent(-50, 100)),
        "case": Field(Choice(("none", "upper", "small-caps"))),
        "figures": Field(Choice(("lining", "old-style", "tabular"))),
        "ink": Field(Text(), "A colour's name"),
        "align": Field(Choice(("justify", "left", "right", "centre"))),
        "indent": Field(Size("zero")),
        "above": Field(Lines(0, whole=False)),
        "below": Field(Lines(0, whole=False)),
        "word_space": Field(Each(Percent(10, 1000), 3, 3), "[least, ideal, most] of the space"),
        "letter_space": Field(Each(Percent(-20, 50), 2, 2), "[least, most] of the size, a character"),
        "glyph_scale": Field(Each(Percent(50, 200), 2, 2), "[least, most]"),
        "hyphenate": Field(Flag()),
        "hyphen_limits": Field(Each(Whole(1, 99), 3, 3), "[letters of a word, before, after]"),
        "hyphen_penalty": Field(Number(0, 100_000)),
        "ladder": Field(Whole(0, 99), "Hyphens in a row"),
        "hang": Field(Percent(0, 200), "How much of the optical margins is used"),
        "drop_cap": Field(Whole(0, 20), "Lines of a drop cap"),
        "lead_in": Field(Whole(0, 20), "In drop-cap: so many words after it stand in small caps"),
        "address": Field(Flag(), "Print a web link's address"),
        "fractions": Field(Flag(), "1/2 is set as one fraction"),
        "ordinals": Field(Flag(), "1st, 2nd, 1er: the letters are raised"),
        "acronyms": Field(Choice(("none", "small-caps")), "Words of capitals, as NATO"),
        "runt": Field(Percent(0, 5000), "The shortest last line of a paragraph, of the type size: 300 % is 3 em"),
        "kashida": Field(
            Percent(0, 200), "How far a stroke between Arabic letters is drawn out in a wide line, of the type size"
        ),
        "keep": Field(Each(Whole(1, 9), 2, 2), "[lines that stay together at a leg's foot, at its head]"),
    },
)

_COLOUR = Record(
    "a colour",
    {
        "cmyk": Field(Each(Number(0, 100), 4, 4), "Percent of cyan, magenta, yellow, black"),
        "spot": Field(Text(), "The name of a spot ink; cmyk stands in for it"),
        "grey": Field(Number(0, 100), "Percent of black"),
    },
)

STYLES = Record(
    "styles",
    {
        "colours": Field(MapOf(_COLOUR, what="a mapping of colours")),
        "faces": Field(MapOf(one_or_more(Text(), "a font family, or a list"), what="a mapping of faces")),
        "styles": Field(MapOf(STYLE, what="a mapping of styles")),
        "shares": Field(MapOf(Number(), what="a mapping of numbers")),
        "scripts": Field(
            MapOf(Percent(80, 300), what="a mapping of scripts"),
            "How far baselines stand apart at least, of the type size, by language or script: {Arab: 128 %}. Where a "
            "style's lines are closer its type is set smaller, a headline's lines further apart",
        ),
        "margins": Field(
            MapOf(
                MapOf(Each(Percent(-100, 100), 2, 2), what="a mapping of signs"),
                what="a mapping of faces",
            ),
            'Optical margins by face ("all" for every face): {SIGNS: [left, right]} of the sign\'s width',
        ),
        "fit": Field(FitListKind(), "What may give so that copy fits, in this order: [picture: 6 lines, ...]"),
        "family_fit": Field(
            MapOf(FitListKind(), what="a mapping of families"), "Other lists by family of styles: {opinion: [...]}"
        ),
        "jump": Field(
            Record(
                "the rule for jumps",
                {
                    "least": Field(Lines(1), "Lines that stand before a jump at least, as 8 lines"),
                    "sentence": Field(
                        Lines(0), "How far from the slot's foot a sentence may end and be broken after, as 3 lines"
                    ),
                },
            ),
            "Where a story is parted for its jump",
        ),
    },
)
