"""What the tests of pages share: a setter in the house style, articles, slots, and what a slot shows read back."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from layout.display.items import Fill, GlyphRun, Item, Outline, Picture, Stroke, Tag, walk
from layout.fonts.book import FontBook
from layout.model.article import Article, Block, Paragraph, RichText, Span
from layout.model.styles import Stylesheet
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter
from layout.page.story import compose_story
from layout.pictures.probe import PictureFacts
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.stylesheet import read_stylesheet
from layout.text.paragraph import Composer
from tests.acceptance.newsroom import Prose

STEP = 10.5
COLUMN, GUTTER = 135.2, 12.0


@cache
def house() -> Stylesheet:
    """The built-in stylesheet."""
    return read_stylesheet(Folders(""), Report())


@cache
def _shared() -> tuple[FontBook, Composer]:
    book = FontBook(house(), ())
    return book, Composer(book)


def setter(**pages: str) -> Setter:
    """A setter of its own diagnostics over shared caches."""
    book, composer = _shared()
    return Setter(composer, book, house(), STEP, dict(pages))


def width(columns: int) -> float:
    return columns * COLUMN + (columns - 1) * GUTTER


def region(columns: int, lines: int, *, page: int = 1, slot: str = "lead", **rest: object) -> Region:
    return Region(page, slot, width(columns), lines, columns, GUTTER, **rest)  # type: ignore[arg-type]


def rich(text: str) -> RichText:
    return (Span(text),)


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Paragraph(rich(text)) for text in texts)


def copy(words: int, seed: str = "copy") -> tuple[Block, ...]:
    """That many words in paragraphs of natural length."""
    return paragraphs(*Prose(seed).paragraphs(words))


def article(blocks: Iterable[Block], **rest: object) -> Article:
    return Article("articles/a.md", "en", blocks=tuple(blocks), **rest)  # type: ignore[arg-type]


def facts(name: str = "a.jpg", size: tuple[int, int] = (3000, 2000)) -> PictureFacts:
    """A picture that need not be there."""
    return PictureFacts(f"/pictures/{name}", "0" * 40, "jpeg", *size)


def set_story(copy_: Article, *regions: Region, **rest: object) -> tuple[StorySlot, ...]:
    """The article's slots; its pictures have facts of three to two."""
    known = tuple((picture.file, facts(picture.file)) for picture in copy_.pictures)
    folios = tuple((n, str(n)) for n in range(1, 17))
    story = Story(copy_, regions, rest.pop("facts", known), folios=folios, **rest)  # type: ignore[arg-type]
    return compose_story(setter(), story)


# -- read back -------------------------------------------------------------------------------------


class SetLine(NamedTuple):
    """Runs of one baseline and one leg: where they stand, their text, the role of their Tag."""

    role: str
    block: int
    y: float
    x: float
    right: float
    text: str
    size: float


def runs(tags: Sequence[Item], role: str = "") -> list[GlyphRun]:
    """All glyph runs, or those of one role, in reading order."""
    found: list[GlyphRun] = []
    for tag in tags:
        if isinstance(tag, Tag) and (not role or tag.mark.role == role):
            found.extend(item for item, _, _ in walk(tag.items) if isinstance(item, GlyphRun))
    return found


def lines(tags: Sequence[Item], *roles: str) -> list[SetLine]:
    """Set lines in reading order: neighbouring runs of one Tag on one baseline joined."""
    found: list[SetLine] = []
    for tag in tags:
        if not isinstance(tag, Tag) or (roles and tag.mark.role not in roles):
            continue
        last: SetLine | None = None
        for item, _, _ in walk(tag.items):
            if not isinstance(item, GlyphRun):
                continue
            right = item.x + item.width
            line = SetLine(tag.mark.role, tag.mark.block, item.y, item.x, right, item.text, item.size)
            if last is not None and abs(last.y - line.y) < 0.01 and -0.5 < item.x - last.right < 8.0 and item.size < 30:
                gap = " " if item.spaces[0] else ""
                line = line._replace(x=last.x, text=last.text + gap + line.text)
                found[-1] = line
            else:
                found.append(line)
            last = line
    return found


def letters(text: str) -> str:
    """The text without what line breaking may add or drop: white, soft hyphens, case."""
    return "".join(c for c in text.casefold() if not c.isspace() and c not in "\u00ad\u2060\u200b")


def shown(tags: Sequence[Item], *roles: str) -> str:
    """The letters that Tags of these roles show, in reading order."""
    return letters("".join(line.text for line in lines(tags, *(roles or BODY))))


#: Roles of the flowing text.
BODY = ("body", "subhead", "item-headline")


def written(blocks: Iterable[Block]) -> str:
    """The letters of an article's paragraphs and subheads."""
    return letters("".join(span.text for block in blocks for span in getattr(block, "text", ())))


def by_leg(found: Iterable[SetLine], lefts: Sequence[float], reach: float) -> list[list[SetLine]]:
    """Lines sorted into legs by their left edges."""
    legs: list[list[SetLine]] = [[] for _ in lefts]
    for line in found:
        for leg, left in zip(legs, lefts, strict=True):
            if left - 6.0 <= line.x < left + reach:
                leg.append(line)
                break
    return legs


def leg_lefts(columns: int, legs: int = 0) -> tuple[list[float], float]:
    """Left edges and width of the legs of a slot."""
    legs = legs or columns
    wide = (width(columns) - GUTTER * (legs - 1)) / legs
    return [i * (wide + GUTTER) for i in range(legs)], wide


def extent(tags: Sequence[Item]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of all that is drawn; a run's height is taken from baseline to capitals."""
    boxes: list[tuple[float, float, float, float]] = []
    for item, dx, dy in walk(tuple(tags)):
        match item:
            case GlyphRun():
                boxes.append((item.x + dx, item.y + dy - 0.6 * item.size, item.x + dx + item.width, item.y + dy))
            case Fill() | Picture():
                rect = item.rect.moved(dx, dy)
                boxes.append((rect.x, rect.y, rect.right, rect.bottom))
            case Stroke():
                boxes.append((min(item.x0, item.x1) + dx, item.y0 + dy, max(item.x0, item.x1) + dx, item.y1 + dy))
            case Outline():
                numbers = [n for _, where in item.path for n in where]
                boxes.append((min(numbers[::2]) + dx, min(numbers[1::2]) + dy,
                              max(numbers[::2]) + dx, max(numbers[1::2]) + dy))  # fmt: skip
            case _:
                pass
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
