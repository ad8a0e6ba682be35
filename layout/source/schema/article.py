"""The keys of an article's front matter, and what each of them wants."""

from layout.source.fitlist import FitListKind
from layout.source.kinds import Choice, Flag, Language, Lines, Number, Path, Size, Text, Whole
from layout.source.records import ByShape, Each, Field, Record
from layout.source.schema.parts import FOCUS, PLACES

#: Of what stands in the copy itself; ``gutter`` is for pull quotes.
BLOCK_PLACES = ("top", "foot", "inside", "gutter")

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
                "focus": Field(FOCUS, "The point to keep, from the top left, 0 to 1"),
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
