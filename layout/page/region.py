"""What a story is asked to fill and what it made of it: slots as a story sees them, values only."""

from layout.display.items import Tag
from layout.model.article import Article, Place
from layout.model.template import Variant
from layout.model.values import dataclass
from layout.page.gave import Gave
from layout.pictures.probe import PictureFacts


@dataclass(frozen=True, slots=True)
class Region:
    """A slot as a story sees it: lengths in points, ``lines`` deep, ``columns`` wide.

    ``legs`` 0 leaves their number to the story; ``rank`` 1 is the page's first story; ``cap`` the largest
    headline (0: none); ``headline_legs`` those it runs over (0: all); ``style`` a family of styles ("box" is a tint
    panel). ``picture`` and ``picture_legs`` are for a first picture that asks for neither; ``variants`` are as in
    templates; ``fitted`` and ``open``, too.
    """

    page: int
    slot: str
    width: float
    lines: int
    columns: int
    gutter: float
    legs: int = 0
    rank: int = 3
    cap: float = 0.0
    headline_lines: int = 2
    headline_legs: int = 0
    style: str = ""
    picture: Place = ""
    picture_legs: int = 0
    variants: tuple[Variant, ...] = ()
    fitted: bool = False
    open: bool = False


#: Legs narrower than this, in points, become fewer and wider where that leaves them under the second (40 and 62 mm).
NARROW_LEG, WIDE_LEG = 113.0, 177.0
#: No leg is narrower, whatever a template asks for.
LEAST_LEG = 70.0


def leg_count(region: Region, width: float) -> int:
    """How many legs text of a ``width`` within the region takes: the slot's own number, else one a column."""
    legs = region.legs or region.columns
    while legs > 1 and (width - region.gutter * (legs - 1)) / legs < LEAST_LEG:
        legs -= 1
    if region.legs or legs < 2:
        return legs
    fewer = (width - region.gutter * (legs - 2)) / (legs - 1)
    narrow = (width - region.gutter * (legs - 1)) / legs < NARROW_LEG
    return legs - 1 if narrow and fewer <= WIDE_LEG else legs


def place_hash(region: Region, article: str = "") -> int:
    """The hash of what fills a slot. The versions of one slot are told apart by comparing them, which ends at the first
    difference and passes over what is the same object; a hash of all that an article holds takes longer than that."""
    return hash((region.page, region.slot, article))


@dataclass(frozen=True, slots=True)
class StorySlot:
    """What was put into one slot. ``over`` and ``under`` in lines (legs that all end a line short are one line under),
    ``words`` those that found no place; ``gave`` what
    gave so that it fits; ``advice`` what would help where it does not; ``variant`` which of its template's ways it
    is set in, and why, where that is not the first."""

    region: Region
    tags: tuple[Tag, ...]
    over: int = 0
    under: int = 0
    words: int = 0
    overset_text: str = ""
    body_lines: int = 0
    gave: tuple[Gave, ...] = ()
    variant: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """An article bound for its slots.

    ``refers``: article path to the printed number that its refers show; ``folios``: page to printed number;
    ``after``: body lines before a jump at least; ``silent_from``: the number of the region from which on the text goes
    on without jump lines, 0 for none; ``fillers``: pieces of the stock, one of which may stand at its foot. ``facts``
    hold None for a picture that is missing.
    """

    article: Article
    regions: tuple[Region, ...]
    facts: tuple[tuple[str, PictureFacts | None], ...]
    refers: tuple[tuple[str, str], ...] = ()
    folios: tuple[tuple[int, str], ...] = ()
    after: int = 0
    silent_from: int = 0
    fillers: tuple[Article, ...] = ()

    def __hash__(self) -> int:
        return place_hash(self.regions[0], self.article.path)
