"""The keys of issue.yaml and paper.yaml, and what each of them wants."""

import re
from typing import Any

from layout.model.issue import Target
from layout.model.sheet import FORMATS, PRODUCTS
from layout.source.kinds import Choice, Closed, Day, Kind, Language, Lines, Number, Path, Schema, Size, Text, Whole
from layout.source.records import ByShape, Each, Field, Grid, MapOf, Record, Tagged, Words
from layout.source.report import FileReport, KeyPath
from layout.source.schema.parts import FOCUS, SIZES, one_or_more
from layout.source.yaml import Node, Scalar

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

FORMAT = Record(
    "a format",
    {
        "name": Field(Text()),
        "trim": Field(SIZES, "[width, height] of the cut page", needed=True),
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
                "to": Field(one_or_more(TargetKind(), "PAGE.SLOT"), "PAGE.SLOT, or a list of them", needed=True),
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
                "then": Field(one_or_more(TargetKind(), "PAGE.SLOT"), "Where it goes on without jump lines"),
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
                "focus": Field(FOCUS, "The point to keep, from the top left, 0 to 1"),
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
