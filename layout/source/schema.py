"""The tables of every file we read: its keys and what they want, for reading and for ``layout schema`` alike."""

import re
from typing import Any

from layout.model.issue import Target
from layout.model.printer import KINDS, MARKS, NAME_FIELDS
from layout.model.sheet import FORMATS, PRODUCTS
from layout.source.fitlist import FitListKind
from layout.source.kinds import (
    Choice,
    Closed,
    Day,
    Flag,
    Kind,
    Language,
    Lines,
    Number,
    Path,
    Percent,
    Schema,
    Size,
    Text,
    Whole,
)
from layout.source.records import ByShape, Each, Field, Grid, MapOf, Record, Tagged, Words
from layout.source.report import FileReport, KeyPath
from layout.source.yaml import Node, Scalar

TAKES = ("article", "package", "items", "picture", "advert", "teasers", "contents", "jump")
PLACES = ("top", "foot", "inside", "above-headline", "beside-headline", "behind-headline", "mug")
#: Of what stands in the copy itself; ``gutter`` is for pull quotes.
BLOCK_PLACES = ("top", "foot", "inside", "gutter")
WEIGHTS = ("thin", "extralight", "light", "regular", "medium", "semibold", "bold", "extrabold", "black")
FURNITURE = ("nameplate", "folio", "section", "imprint", "rules", "title", "running-head", "page-number")

_TARGET = re.compile(r"(\d{1,4})\.(\S+)\Z")


class TargetKind(Kind):
    """``2.foot``: page 2 of the plan, slot foot."""

    def read(self, node: Node, sink: FileReport, path: KeyPath) -> Any:
        found = _TARGET.match(node.text) if isinstance(node, Scalar) else None
        if found is None:
            return self.refuse(node, sink, path, "a page and a slot", "write PAGE.SLOT, as 2.foot")
        return Target(int(found[1]), found[2])

    def schema(self) -> Schema:
        return {"type": "string", "pattern": r"^\d+\..+$"}


def _one_or_more(kind: Kind, what: str) -> Kind:
    return ByShape(what, {"scalar": kind, "sequence": Each(kind, 1)}, make=lambda s, v: (v,) if s == "scalar" else v)


_FOCUS = Each(Number(0, 1), 2, 2)

EARS = Each(Record("an ear", {"label": Field(Words()), "text": Field(Words())}), 0, 2)

_PAPER_FIELDS = {
    "name": Field(Words(), "The newspaper's name, as the nameplate has it"),
    "city": Field(Words()),
    "url": Field(Text()),
    "price": Field(Words()),
    "subtitle": Field(Words(), "Stands in the band under the nameplate"),
    "imprint": Field(Words(), "The imprint's text, or the path of a file with it"),
    "logo": Field(Path(), "A picture that stands for the name"),
    "ears": Field(EARS, "The corners beside the nameplate: [{label: ..., text: ...}, ...]"),
}

_SIZES = Each(Size(), 2, 2)

FORMAT = Record(
    "a format",
    {
        "name": Field(Text()),
        "trim": Field(_SIZES, "[width, height] of the cut page", needed=True),
        "margins": Field(Each(Size("zero"), 4, 4), "[head, foot, outer, inner]", needed=True),
        "columns": Field(Whole(1, 24), needed=True),
        "gutter": Field(Size("zero"), needed=True),
        "baseline": Field(Size(), "The step of the baseline grid; the leading of body text unless given"),
        "product": Field(Choice(PRODUCTS), "What is printed: whose styles and checks hold; a newspaper unless given"),
    },
)
_FORMAT = ByShape(
    "the name of a format, or a mapping of trim, margins, columns, gutter", {"scalar": Text(), "mapping": FORMAT}
)
_DEFAULTS = {
    "language": Field(Language(), "en, es ...; the first edition is called by it"),
    "format": Field(_FORMAT, ", ".join(FORMATS)),
    "printer": Field(Text(), "A printer profile: a name, or a path"),
    "colour": Field(Each(Whole(1, 999)), "Pages with colour, counted in the plan"),
}

PAPER = Record("a paper", {**_PAPER_FIELDS, **_DEFAULTS})

_JUMP = ByShape(
    "PAGE.SLOT, a list of them, or {to: PAGE.SLOT, after: 8 lines}",
    {
        "scalar": TargetKind(),
        "sequence": Each(TargetKind(), 1),
        "mapping": Record(
            "a jump",
            {
                "to": Field(_one_or_more(TargetKind(), "PAGE.SLOT"), "PAGE.SLOT, or a list of them", needed=True),
                "after": Field(Lines(1), "Body lines before the jump at least, as 8 lines"),
            },
        ),
    },
    make=lambda shape, v: v if shape == "mapping" else {"to": v if shape == "sequence" else (v,)},
)

_ARTICLES = Each(Path(), 1)

_AUTO_OR_ARTICLES = ByShape(
    "auto, or a list of articles",
    {"scalar": Choice(("auto",), "auto, or a list of articles"), "sequence": _ARTICLES},
    make=lambda shape, v: () if shape == "scalar" else v,
)

PLACED = Tagged(
    "a slot's content",
    {
        "article": Record(
            "a placed article",
            {
                "article": Field(Path(), "The article's file", needed=True),
                "jump": Field(_JUMP, "Where it goes on, with jump lines"),
                "then": Field(_one_or_more(TargetKind(), "PAGE.SLOT"), "Where it goes on without jump lines"),
            },
        ),
        "picture": Record(
            "a placed picture",
            {
                "picture": Field(Path(), "The picture's file", needed=True),
                "headline": Field(Words()),
                "caption": Field(Words()),
                "credit": Field(Words()),
                "alt": Field(Words()),
                "focus": Field(_FOCUS, "The point to keep, from the top left, 0 to 1"),
                "zoom": Field(Number(1, 100)),
            },
        ),
        "package": Record(
            "a package",
            {
                "package": Field(_ARTICLES, "The articles under one headline", needed=True),
                "headline": Field(Words()),
                "deck": Field(Words()),
                "kicker": Field(Words()),
            },
        ),
        "items": Record(
            "a slot of short pieces",
            {
                "items": Field(_ARTICLES, "The pieces' files", needed=True),
                "headline": Field(Words()),
                "deck": Field(Words()),
            },
        ),
        "teasers": Record(
            "teasers",
            {
                "teasers": Field(_AUTO_OR_ARTICLES),
                "count": Field(Whole(1, 40)),
                "headline": Field(Words()),
            },
        ),
        "contents": Record(
            "a table of contents",
            {"contents": Field(_AUTO_OR_ARTICLES, "auto: all that begin on other pages"), "headline": Field(Words())},
        ),
        "advert": Record(
            "an advert",
            {
                "advert": Field(Path(takes_nothing=True), "The advert's file, ~ while it has not arrived"),
                "client": Field(Text()),
                "due": Field(Text()),
            },
        ),
    },
)

PLACEMENT = ByShape(
    "the path of an article, or a mapping that says what it holds",
    {"scalar": Path(), "mapping": PLACED},
    make=lambda shape, v: ("article", {"article": v}) if shape == "scalar" else v,
    nothing=("nothing", {}),
)

_PAGE_FIELDS = {
    "template": Field(Text(), "The name of a page template"),
    "slots": Field(MapOf(PLACEMENT, what="a mapping of slots"), "What stands in the template's slots"),
    "section": Field(Words()),
    "section_deck": Field(Words()),
    "overrides": Field(
        MapOf(Record("an override", {"at": Field(Grid(), needed=True)}), what="a mapping of slots"),
        "Other places for slots, on this page only",
    ),
    "closed": Field(Closed(), "Sent to the printer: any change of the page is an error, once a seal stands here"),
}

PAGE = Record("a page", {**_PAGE_FIELDS, "template": Field(Text(), "The name of a page template", needed=True)})

EDITION = Record(
    "an edition",
    takes_nothing=True,
    fields={
        "language": Field(Language()),
        "paper": Field(Record("an edition's paper", _PAPER_FIELDS), "What differs in this edition"),
        "pages": Field(
            MapOf(Record("an edition's page", _PAGE_FIELDS), numbered=True, what="a mapping of page numbers"),
            "What differs, by the page's place in the plan",
        ),
    },
)

ISSUE = Record(
    "an issue",
    {
        "paper": Field(
            ByShape("the path of the paper's folder, or a mapping", {"scalar": Path(), "mapping": PAPER}),
            "The paper: a mapping, or the path of its folder (..)",
        ),
        "volume": Field(Text()),
        "number": Field(Text()),
        "date": Field(Day(), "year-month-day, as 2026-11-20", needed=True),
        "until": Field(Day(), "The last day, for a span of dates"),
        **_DEFAULTS,
        "editions": Field(MapOf(EDITION, what="a mapping of editions"), "Further editions on the same page plan"),
        "first_page": Field(Whole(1, 100_000), "The first folio's number"),
        "part": Field(Text(), "Stands before folio numbers, as A"),
        "pages": Field(Each(PAGE, 1, hole={}), "The page plan", needed=True),
    },
)

_PICTURE = ByShape(
    "a path, or {file: ..., caption: ...}",
    {
        "scalar": Path(),
        "mapping": Record(
            "a picture",
            {
                "file": Field(Path(), needed=True),
                "caption": Field(Text()),
                "credit": Field(Text()),
                "alt": Field(Text(), "What the picture shows, for those who cannot see it"),
                "focus": Field(_FOCUS, "The point to keep, from the top left, 0 to 1"),
                "zoom": Field(Number(1, 100)),
                "legs": Field(Whole(1, 24), "Over how many legs"),
                "place": Field(Choice(PLACES)),
                "leg": Field(Whole(1, 24), "From which leg"),
                "lines": Field(Lines(2, bare=True), "How high"),
                "width": Field(Size(), "Narrower than its legs: text runs around it"),
            },
        ),
    },
    make=lambda shape, v: {"file": v} if shape == "scalar" else v,
)

ARTICLE = Record(
    "an article",
    {
        "headline": Field(Text()),
        "kicker": Field(Text()),
        "deck": Field(Text(), "Several decks are parted by ♦"),
        "byline": Field(Text()),
        "role": Field(Text(), "Stands under the byline"),
        "credit": Field(Text()),
        "dateline": Field(Text()),
        "language": Field(Language()),
        "style": Field(Text(), "A family of styles, as opinion"),
        "kind": Field(
            Choice(("briefs", "filler")),
            "briefs: one ## an item; filler: a short piece in stock/, set where a story is under",
        ),
        "teaser": Field(Text()),
        "jump_headline": Field(Text()),
        "drop_cap": Field(Flag()),
        "signature": Field(Text()),
        "contact": Field(Text()),
        "pictures": Field(Each(_PICTURE)),
        "source": Field(Text()),
        "priority": Field(Whole(-1000, 1000)),
        "fit": Field(FitListKind(), "What may give so that it fits, instead of what the styles say; none for nothing"),
    },
)

#: Front matter keys whose value is the rest of the line, as it stands.
LITERAL_KEYS = frozenset(
    {"headline", "kicker", "deck", "byline", "role", "credit", "dateline", "teaser", "jump_headline", "signature"}
    | {"contact", "source"}
)

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
        "faces": Field(MapOf(_one_or_more(Text(), "a font family, or a list"), what="a mapping of faces")),
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

#: How a slot sets a story where the article leaves that open.
_MANNER = {
    "headline_legs": Field(Whole(0, 24), "Over how many legs its headline runs; pictures, else text, stand beside"),
    "picture": Field(Choice(PLACES[:-1]), "Where the first picture stands, unless the article says it"),
    "picture_legs": Field(Whole(0, 24), "Over how many legs"),
}

_SLOT = Record(
    "a slot",
    {
        "at": Field(Grid(), "[column, line, columns, lines]", needed=True),
        "takes": Field(_one_or_more(Choice(TAKES), "a list of what it takes"), "What may stand in it"),
        "legs": Field(Whole(0, 24)),
        "headline": Field(Size(), "The largest size of its headline"),
        "headline_lines": Field(Whole(0, 20)),
        "rank": Field(Whole(1, 9), "1 for the page's first story; by area where no slot has one"),
        "style": Field(Text()),
        "fitted": Field(Flag(), "Type is set as large as the slot allows"),
        "open": Field(Flag(), "May stay empty at its foot without a word"),
        "ground": Field(Text(), "A colour's name: lies under the slot, out to the fold and over the sheet's edges"),
        **_MANNER,
        "variants": Field(
            Each(Record("a variant", _MANNER | {"legs": Field(Whole(1, 24)), "headline_lines": Field(Whole(1, 20))})),
            "Other ways to set a story, tried in their order where it does not fit",
        ),
    },
)

_PIECE = Record(
    "a piece of furniture",
    takes_nothing=True,
    fields={
        "at": Field(
            ByShape(
                "head or foot (in that margin), or a place [column, line, columns, lines]",
                {
                    "scalar": Choice(("head", "foot"), "head, foot, or a place [column, line, columns, lines]"),
                    "sequence": Grid(),
                },
            ),
            "head: in the head margin; or a place",
        ),
        "picture": Field(Path()),
        "text": Field(Path()),
    },
    others=Text(),
)

TEMPLATE = Record(
    "a template",
    {
        "name": Field(Text()),
        "columns": Field(Whole(1, 24), needed=True),
        "lines": Field(Whole(1, 1000), "The depth its places are written for; the sheet's unless given"),
        "mirror": Field(Flag(), "Turned for left-hand pages"),
        "kind": Field(Text()),
        "about": Field(Text()),
        "panels": Field(Whole(2, 6), "Into how many panels the sheet is folded"),
        "tucked": Field(Choice(("left", "right")), "The panel that is folded in: it is 1.6 mm narrower"),
        "slots": Field(MapOf(_SLOT, what="a mapping of slots"), needed=True),
        "furniture": Field(Record("furniture", {name: Field(_PIECE) for name in FURNITURE})),
    },
)

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
        "trim": Field(_SIZES, "[width, height] of the cut page; the issue's unless given"),
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
        "advert_sizes": Field(MapOf(_SIZES, what="a mapping of sizes"), "Standard adverts: NAME: [width, height]"),
        "file_name": Field(Text(), f"A pattern of {', '.join(f'{{{name}}}' for name in NAME_FIELDS)}"),
        "files": Field(Choice(("one", "pages")), "One file, or a file a page"),
        "sheets": Field(Choice(("single", "pairs")), "Single pages, or pairs as they lie in print: 8-1, 2-7 ..."),
        "severities": Field(MapOf(Choice(_SEVERITIES), what="a mapping of codes")),
    },
)

TABLES = {
    "issue": ISSUE,
    "paper": PAPER,
    "article": ARTICLE,
    "styles": STYLES,
    "template": TEMPLATE,
    "printer": PRINTER,
}


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of file (a key of ``TABLES``); an article's is of its front matter."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Layout: {TABLES[kind].what}",
        **TABLES[kind].schema(),
    }
