"""What the tables of several kinds of file are made of."""

from layout.source.kinds import Kind, Number, Size
from layout.source.records import ByShape, Each

#: Where a picture may stand; a mug shot only by the article's own word.
PLACES = ("top", "foot", "inside", "above-headline", "beside-headline", "behind-headline", "mug")


def one_or_more(kind: Kind, what: str) -> Kind:
    """One value or a list of them; a tuple goes out. ``what`` says so where it is neither."""
    return ByShape(what, {"scalar": kind, "sequence": Each(kind, 1)}, make=lambda s, v: (v,) if s == "scalar" else v)


#: A point of a picture, from its top left.
FOCUS = Each(Number(0, 1), 2, 2)

#: Width and height.
SIZES = Each(Size(), 2, 2)
