"""An article: what the writer hands in. Where its blocks stand in the file is kept beside it, not in it.

Text is rich text: a tuple of spans. The ``text`` of a span is what is printed, quotes and dashes
already set by language, except that a refer's ``{page}`` waits for the page plan.
"""

from typing import Literal

from layout.model.fit import FitList
from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters with one emphasis. ``refer`` is the path of the article a link names, ``address`` a web link's;
    ``note`` the number of the note that a raised figure stands for, 0 for any other text."""

    text: str
    italic: bool = False
    bold: bool = False
    refer: str = ""
    address: str = ""
    note: int = 0


RichText = tuple[Span, ...]


def plain(text: RichText) -> str:
    """The characters alone."""
    return "".join([span.text for span in text])


#: Where something stands in its story. ``beside-headline``: at the head of the legs that the headline leaves free;
#: ``behind-headline``: at the head, the headline printed on it; ``gutter``: between two legs, text on either side.
Place = Literal["top", "foot", "inside", "above-headline", "beside-headline", "behind-headline", "gutter", "mug", ""]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as its writer asks for it. ``focus``: the point to keep, 0 to 1 from the top left;
    ``zoom`` >= 1; ``legs`` 0 and ``place`` "" leave the choice to the composer; ``leg`` counts from 1;
    ``lines`` 0 leaves the height to the composer; ``width`` is in points: text runs around what is narrower than its
    legs, 0 fills them."""

    file: str
    caption: RichText = ()
    credit: str = ""
    alt: str = ""
    focus: tuple[float, float] = (0.5, 0.5)
    zoom: float = 1.0
    legs: int = 0
    leg: int = 0
    lines: int = 0
    place: Place = ""
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: RichText


@dataclass(frozen=True, slots=True)
class Subhead:
    text: RichText


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; ``marker`` is a bullet or "1." as printed; paragraphs after the first stand without marker."""

    marker: str
    paragraphs: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class List:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    paragraphs: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A quotation lifted out of the text; ``by`` names who said it."""

    text: RichText
    by: str = ""
    place: Place = ""
    legs: int = 0
    leg: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A boxed side story with blocks of its own; ``notes``: those that are called for in it first, at its foot."""

    headline: RichText
    blocks: tuple["Block", ...]
    place: Place = ""
    legs: int = 0
    leg: int = 0
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Break:
    """``* * *``: a pause in the text."""


@dataclass(frozen=True, slots=True)
class Verse:
    """Lines whose ends are kept; an empty line parts stanzas."""

    lines: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The writer's name at the end of a letter or a piece, with its dash."""

    text: RichText


Block = Paragraph | Subhead | List | Quotation | PullQuote | Box | Break | Verse | Signature


@dataclass(frozen=True, slots=True)
class Note:
    """What stands at the foot of the page, of the box, or below the article, for a raised figure in its text."""

    number: int
    text: RichText


@dataclass(frozen=True, slots=True)
class Article:
    """What one file holds. ``path`` is relative to the issue folder and names the article everywhere.

    ``language`` is resolved (the edition's where the file gives none); ``style`` is "" or the name
    of a style family (``opinion``); ``kind`` "" or ``briefs``; ``drop_cap`` None leaves it to the
    style; ``role`` stands under the byline; ``items`` holds the pieces of a ``kind: briefs`` file and of nothing else;
    ``fit`` None leaves what may give to the style; ``notes`` are in the order of their numbers, less those of boxes.
    """

    path: str
    language: str
    headline: RichText = ()
    kicker: str = ""
    deck: tuple[RichText, ...] = ()
    byline: str = ""
    role: str = ""
    credit: str = ""
    dateline: str = ""
    style: str = ""
    kind: str = ""
    teaser: RichText = ()
    jump_headline: RichText = ()
    drop_cap: bool | None = None
    contact: str = ""
    source: str = ""
    priority: int = 0
    pictures: tuple[Picture, ...] = ()
    blocks: tuple[Block, ...] = ()
    items: tuple["Article", ...] = ()
    fit: FitList | None = None
    notes: tuple[Note, ...] = ()

    @property
    def every_note(self) -> tuple[Note, ...]:
        """The notes of its text and of its boxes, in the order of their numbers."""
        boxed = [note for block in self.blocks if isinstance(block, Box) for note in block.notes]
        return tuple(sorted((*self.notes, *boxed), key=lambda note: note.number)) if boxed else self.notes
