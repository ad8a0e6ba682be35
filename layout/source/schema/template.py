"""The keys of a page template, and what each of them wants."""

from typing import get_args

from layout.model.template import Takes
from layout.source.kinds import Choice, Flag, Path, Size, Text, Whole
from layout.source.records import ByShape, Each, Field, Grid, MapOf, Record
from layout.source.schema.parts import PLACES, one_or_more

FURNITURE = ("nameplate", "folio", "section", "imprint", "rules", "title", "running-head", "page-number")

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
        "takes": Field(one_or_more(Choice(get_args(Takes)), "a list of what it takes"), "What may stand in it"),
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
