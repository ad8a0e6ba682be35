"""The display list: few kinds of item; painters ``match`` on them with ``assert_never``.

Comes in from ``page``; goes out to ``pdf``, the text dump and the screen. Points, origin at the top
left of the trim, y down; inside a Group relative to the Group's own origin.
"""

from collections.abc import Iterator
from dataclasses import field
from typing import NamedTuple

from layout.model.geometry import Rect
from layout.model.ink import BLACK, Ink
from layout.model.values import dataclass


class ShapedWord(NamedTuple):
    """Glyphs of one face that were shaped together, shared by every place where they are printed.

    ``face`` is the digest of the font's bytes. ``glyphs`` are glyph ids, big-endian 16 bit, two bytes
    each (an Identity-H string as it stands). ``advances`` are in font units (kerning included), one a
    glyph. ``offsets`` is () where no glyph is displaced, else (dx, dy) a glyph in font units, y up.
    ``clusters`` tells, for each glyph, the index in ``text`` at which its characters begin.
    ``text`` is what extraction must give; ``width`` the sum of advances; ``upem`` units per em.
    """

    face: str
    glyphs: bytes
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    clusters: tuple[int, ...]
    text: str
    width: int
    upem: int


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Words of one face, size and ink on one baseline.

    ``words[i]`` begins at ``x + at[i]``; the space before it is the difference (painters emit a
    space character there for extraction when ``spaces[i]`` is true; word 0 tells whether the run
    follows a space). ``letter_space`` (points) is added after every glyph, ``scale`` stretches glyphs across.
    ``order``: in a line that runs in two directions, each word's place in the order in which the line is read (any
    numbers that rise); () where words are read as they stand.
    """

    x: float
    y: float
    size: float
    words: tuple[ShapedWord, ...]
    at: tuple[float, ...]
    spaces: tuple[bool, ...]
    ink: Ink = BLACK
    letter_space: float = 0.0
    scale: float = 1.0
    overprint: bool = True
    order: tuple[int, ...] = ()

    @property
    def face(self) -> str:
        return self.words[0].face

    @property
    def width(self) -> float:
        """From ``x`` to the end of the last word, its letter space included."""
        last = self.words[-1]
        glyphs = len(last.glyphs) // 2
        return self.at[-1] + last.width * self.size / last.upem * self.scale + self.letter_space * glyphs

    @property
    def text(self) -> str:
        return "".join(
            (" " if space and i else "") + word.text
            for i, (word, space) in enumerate(zip(self.words, self.spaces, strict=True))
        )


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle."""

    rect: Rect
    ink: Ink


@dataclass(frozen=True, slots=True)
class Outline:
    """A filled path: lists of ("M"|"L"|"C"|"Z", coordinates). Diamonds and the like."""

    path: tuple[tuple[str, tuple[float, ...]], ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight rule from (x0, y0) to (x1, y1), ``width`` points thick."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    ink: Ink = BLACK
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file in ``rect``, cropped: ``crop`` is the part shown, as shares 0 to 1 of the upright
    picture (EXIF orientation applied). ``file`` is absolute; ``digest`` tells versions apart.
    A one-page PDF or SVG advert is a Picture too. ``alt`` describes it to those who cannot see it."""

    rect: Rect
    file: str
    digest: str
    crop: Rect = Rect(0.0, 0.0, 1.0, 1.0)
    alt: str = ""


class Mark(NamedTuple):
    """What a Group or Tag is about: a page's slot, an article's path, and the element's role
    ("headline", "body", "caption", "furniture" ...); ``block`` is the index of the article's block, ``picture`` that of
    its picture to which a picture, caption or credit belongs; -1 for none.

    Of body text, ``kind`` tells what is more than a paragraph ("item" of a list, whose first run is its marker, "list"
    for what else is in it, "quotation", "verse", "signature"), ``part``
    where it stands below its block (the number of a list's item, say) or the key of the article it was written at;
    ``rest`` that its paragraph began in another slot."""

    role: str
    article: str = ""
    slot: str = ""
    block: int = -1
    language: str = ""
    picture: int = -1
    kind: str = ""
    part: tuple[int | str, ...] = ()
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """An area that leads to a page (counted in the plan), to an article's first page or its ``note`` of that number, or
    to a web address."""

    rect: Rect
    page: int = 0
    address: str = ""
    article: str = ""
    note: int = 0


@dataclass(frozen=True, slots=True)
class Tag:
    """Items that are one element of the copy, in reading order; no change of place.

    ``links`` are the areas that lead elsewhere, in the items' own coordinates. ``joined`` are the numbers of runs that
    begin a line to which no space leads: the break fell within a word, or behind its hyphen."""

    mark: Mark
    items: tuple["Item", ...]
    links: tuple[Link, ...] = ()
    joined: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Items moved together by (dx, dy). A slot is one Group, the same object between versions of the
    issue while nothing in it changed. ``clip`` cuts what is outside, in the Group's own coordinates."""

    mark: Mark
    dx: float
    dy: float
    items: tuple["Item", ...]
    clip: Rect | None = None


Item = GlyphRun | Fill | Outline | Stroke | Picture | Group | Tag


class SlotBox(NamedTuple):
    """A slot of the page's template, empty or not, for whoever shows it: nothing of this is printed.

    ``rect`` stands on the page; ``kind`` tells what is in it: "" nothing, "jump" the rest of a story that begins
    elsewhere, else as in ``takes``. ``article`` is the path of the one article set there, if it is one. ``over``
    lines and ``words`` found no place, ``under`` lines stay empty, ``lines`` are set. ``fit`` tells what gave so that
    it fits, ``advice`` what would help where it does not."""

    name: str
    rect: Rect
    takes: tuple[str, ...]
    article: str = ""
    kind: str = ""
    over: int = 0
    words: int = 0
    under: int = 0
    lines: int = 0
    fit: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class PageDisplay:
    """One finished page; ``groups`` paint in order, and in reading order; ``slots`` are in the template's order.
    ``links`` stand on the page, and lead to a page or an address."""

    number: int
    folio: str
    trim: Rect
    bleed: float
    groups: tuple[Group, ...]
    links: tuple[Link, ...] = ()
    language: str = "en"
    slots: tuple[SlotBox, ...] = ()
    #: Where the sheet is folded, from its left edge.
    folds: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueDisplay:
    """All pages of one edition. ``date`` is ISO; it and the title go into the PDF."""

    title: str
    language: str
    date: str
    edition: str
    pages: tuple[PageDisplay, ...] = field(default_factory=tuple)


def walk(items: tuple[Item, ...], dx: float = 0.0, dy: float = 0.0) -> Iterator[tuple[Item, float, float]]:
    """Every item below, in paint order, with the offset at which it stands; Groups and Tags come before their items."""
    for item in items:
        yield item, dx, dy
        if isinstance(item, Group):
            yield from walk(item.items, dx + item.dx, dy + item.dy)
        elif isinstance(item, Tag):
            yield from walk(item.items, dx, dy)
