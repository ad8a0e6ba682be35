"""What stands in a PDF, as values that the checks judge: nothing here decides what is right.

Places are millimetres from the left and top edge of the trim, as a ruler on the printed page finds them.
"""

from typing import Final, NamedTuple

from layout.recheck.metadata import Claim, Intent
from layout.recheck.spaces import Colour, Space


class Bounds(NamedTuple):
    """A rectangle of the PDF: lower left and upper right corner in points, y up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def is_there(self) -> bool:
        """Whether it is anything at all: not turned inside out."""
        return self.right >= self.left and self.top >= self.bottom

    def within(self, other: "Bounds", slack: float = 0.01) -> bool:
        """Whether it lies inside the other, give or take a rounding."""
        return (
            self.left >= other.left - slack
            and self.bottom >= other.bottom - slack
            and self.right <= other.right + slack
            and self.top <= other.top + slack
        )

    def meets(self, other: "Bounds") -> bool:
        """Whether the two have a point in common."""
        return (
            self.left <= other.right
            and self.right >= other.left
            and self.bottom <= other.top
            and self.top >= other.bottom
        )

    def common(self, other: "Bounds") -> "Bounds":
        """What lies in both; turned inside out where nothing does."""
        return Bounds(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )


EVERYWHERE: Final = Bounds(-1e9, -1e9, 1e9, 1e9)


class Annotation(NamedTuple):
    """Something that is not print: a link, a note, a form field."""

    kind: str
    bounds: Bounds | None


class Sheet(NamedTuple):
    """A page as paper: its boxes (None where the file has none), how it is turned, its transparency group."""

    number: int
    media: Bounds
    crop: Bounds | None
    bleed: Bounds | None
    trim: Bounds | None
    art: Bounds | None
    turned: int
    unit: float
    group: Space | None
    has_group: bool
    annotations: tuple[Annotation, ...]
    actions: tuple[str, ...]

    @property
    def cut(self) -> Bounds:
        """The trimmed page; the media where no trim is given."""
        return self.trim or self.art or self.media


class Font(NamedTuple):
    """A font as the file has it."""

    name: str
    kind: str
    embedded: bool
    unicode: bool


class Text(NamedTuple):
    """Text of one look on one page."""

    page: int
    font: Font
    size: float
    colour: Colour
    overprints: bool
    mode: int
    stroked: bool
    inside: bool

    @property
    def is_type(self) -> bool:
        """Whether it is there to be read: a trademark sign, or a picture made of letters, is smaller."""
        return self.inside and self.size > 0.5


class Shape(NamedTuple):
    """Fills or strokes of one look on one page. ``thickness`` of strokes and of filled rules; None of other fills."""

    page: int
    stroked: bool
    thickness: float | None
    colour: Colour
    overprints: bool
    mode: int
    inside: bool


class Image(NamedTuple):
    """An image as placed on a page; ``ink`` is the largest mean over 15 mm², in percent, where it was measured."""

    page: int
    name: str
    width: int
    height: int
    bits: int
    space: Space
    stencil: bool
    ppi: float
    filters: tuple[str, ...]
    soft_mask: bool
    ink: float | None
    measured: bool
    inside: bool

    @property
    def is_picture(self) -> bool:
        """Whether there is something to see: narrower ones are gradients and dots."""
        return self.inside and min(self.width, self.height) > 16


class Notice(NamedTuple):
    """Something that a page's content uses and that stands for itself: a blend mode, a transfer function."""

    page: int
    topic: str
    what: str


class Where(NamedTuple):
    """The first place of a thing on its page, in mm from the trim's left and top; how often it stands there."""

    x: float
    y: float
    times: int = 1

    def again(self) -> "Where":
        """The same place, seen once more."""
        return self._replace(times=self.times + 1)


class Survey(NamedTuple):
    """A whole file."""

    version: tuple[int, int]
    encrypted: bool
    identified: bool
    claim: Claim
    intents: tuple[Intent, ...]
    sheets: tuple[Sheet, ...]
    fonts: dict[Font, tuple[int, ...]]
    texts: dict[Text, Where]
    shapes: dict[Shape, Where]
    images: dict[Image, Where]
    notices: dict[Notice, Where]
    layers: tuple[str, ...]
    actions: tuple[str, ...]
    scripts: tuple[str, ...]
    enclosures: tuple[str, ...]
    troubles: tuple[str, ...]
