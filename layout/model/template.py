"""Page templates: named slots on the column and baseline grid, with furniture."""

from dataclasses import field
from typing import Literal, NamedTuple

from layout.model.article import Place
from layout.model.mapping import FrozenMap
from layout.model.values import dataclass

Takes = Literal["article", "package", "items", "picture", "advert", "teasers", "contents", "jump"]


@dataclass(frozen=True, slots=True)
class GridPlace:
    """``[column, line, columns, lines]`` as written: both counted from 1, negative ones from the far
    edge; ``columns`` or ``lines`` None is ``rest``."""

    column: int
    line: int
    columns: int | None
    lines: int | None


class Variant(NamedTuple):
    """A way in which a slot sets a story: what is 0 or "" is as the slot itself says. ``picture`` is the place of the
    story's first picture, and ``picture_legs`` its legs, where the article leaves them open."""

    legs: int = 0
    headline_lines: int = 0
    headline_legs: int = 0
    picture: Place = ""
    picture_legs: int = 0


@dataclass(frozen=True, slots=True)
class TemplateSlot:
    """``legs`` 0 lets the composer choose; ``headline`` caps the headline's size in points (0: no cap)
    and ``headline_lines`` its lines, ``headline_legs`` the legs it runs over (0: all): beside it stand pictures, and
    text where there are none, a raw wrap. ``picture`` and ``picture_legs`` are for a first picture that asks for
    neither; ``variants`` are other ways, tried in their order where a story does not fit; ``rank`` 1 is the page's
    first story, 2 the second, and so on.

    ``fitted``: type is set as large as the slot allows; ``open``: the slot may stay empty at its foot. ``ground`` names
    the colour that lies under it, "" for paper: out to the fold or half the gutter, and over the edges of the sheet."""

    name: str
    at: GridPlace
    takes: tuple[Takes, ...] = ("article",)
    legs: int = 0
    headline: float = 0.0
    headline_lines: int = 0
    headline_legs: int = 0
    rank: int = 3
    style: str = ""
    picture: Place = ""
    picture_legs: int = 0
    variants: tuple[Variant, ...] = ()
    fitted: bool = False
    open: bool = False
    ground: str = ""


@dataclass(frozen=True, slots=True)
class FurniturePiece:
    """``kind``: nameplate, folio, section, imprint or rules. ``at`` None is ``head`` or ``foot``:
    in the margin (for ``rules``: between all slots). ``options`` holds ``picture``, ``text`` and the like."""

    kind: str
    at: GridPlace | None
    options: FrozenMap[str, str] = field(default_factory=FrozenMap)


@dataclass(frozen=True, slots=True)
class Template:
    """A page's slots and furniture. ``lines`` is the depth its places were written for, 0 for any sheet's own.

    On a sheet of another depth the places are scaled; the gaps between slots and the furniture at the head stay.
    ``panels``: into how many the sheet is folded, 0 for none; ``tucked`` the one that is folded in, and narrower.
    """

    name: str
    columns: int
    slots: tuple[TemplateSlot, ...]
    furniture: tuple[FurniturePiece, ...] = ()
    mirror: bool = False
    lines: int = 109
    kind: str = ""
    about: str = ""
    panels: int = 0
    tucked: Literal["", "left", "right"] = ""

    def slot(self, name: str) -> TemplateSlot | None:
        """The slot of that name, or None."""
        for slot in self.slots:
            if slot.name == name:
                return slot
        return None
