"""An article, or an edition's plan, comes in; its texts, each with its place, go out: what checks of wording read."""

from collections.abc import Iterator
from typing import NamedTuple

from layout.model.article import (
    Article,
    Block,
    Box,
    Break,
    List,
    Paragraph,
    PullQuote,
    Quotation,
    RichText,
    Signature,
    Subhead,
    Verse,
    plain,
)
from layout.model.diagnostics import Place
from layout.model.issue import (
    Edition,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
)

Path = tuple[str | int, ...]


class Text(NamedTuple):
    """A text as it is printed; ``body``: part of the running text, and not of its display."""

    text: str
    path: Path
    body: bool


def texts(article: Article) -> Iterator[Text]:
    """All texts of an article that readers see, in their order. Its items, if it has any, are articles of their own."""
    for key in ("kicker", "byline", "role", "dateline", "credit", "contact", "source"):
        text = getattr(article, key)
        if text:
            yield Text(text, (key,), False)
    for key, rich in (
        ("headline", article.headline),
        ("teaser", article.teaser),
        ("jump_headline", article.jump_headline),
    ):
        if rich:
            yield Text(plain(rich), (key,), False)
    for deck in article.deck:
        yield Text(plain(deck), ("deck",), False)
    for i, picture in enumerate(article.pictures):
        if picture.caption:
            yield Text(plain(picture.caption), ("pictures", i, "caption"), False)
        if picture.credit:
            yield Text(picture.credit, ("pictures", i, "credit"), False)
    for i, block in enumerate(article.blocks):
        for rich in block_texts(block):
            yield Text(plain(rich), ("body", i), True)
    for note in article.every_note:
        yield Text(plain(note.text), ("notes", note.number), False)


def block_texts(block: Block) -> tuple[RichText, ...]:
    """The texts of a block, those of the blocks in a box too."""
    match block:
        case Paragraph(text) | Subhead(text) | Signature(text):
            return (text,)
        case List(items):
            return tuple(text for item in items for text in item.paragraphs)
        case Quotation(paragraphs):
            return paragraphs
        case PullQuote(text):
            return (text,)
        case Box(headline, blocks):
            return (*((headline,) if headline else ()), *(text for each in blocks for text in block_texts(each)))
        case Verse(lines):
            return lines
        case Break():
            return ()


def body(article: Article) -> str:
    """The running text alone, that of short pieces too."""
    own = " ".join(text.text for text in texts(article) if text.body)
    return " ".join([own, *map(body, article.items)]) if article.items else own


def refers(article: Article) -> Iterator[tuple[str, Place]]:
    """The articles that an article's text points to, each with the place of the refer."""
    for i, block in enumerate(article.blocks):
        for rich in block_texts(block):
            yield from ((span.refer, Place(article.path, ("body", i))) for span in rich if span.refer)
    for note in article.every_note:
        at = Place(article.path, ("notes", note.number))
        yield from ((span.refer, at) for span in note.text if span.refer)
    for key, heads in (("headline", (article.headline,)), ("teaser", (article.teaser,)), ("deck", article.deck)):
        for rich in heads:
            yield from ((span.refer, Place(article.path, (key,))) for span in rich if span.refer)
    for item in article.items:
        yield from refers(item)


def plan_texts(edition: Edition) -> Iterator[Text]:
    """The texts that the plan itself has for an edition, in the order of the pages."""
    id = edition.id
    paper = edition.paper
    for key, said in (("subtitle", paper.subtitle), ("imprint", paper.imprint)):
        if said:
            yield Text(said.of(id), ("paper", key), False)
    for i, ear in enumerate(paper.ears):
        yield Text(ear.text.of(id), ("paper", "ears", i, "text"), False)
    for number, page in enumerate(edition.pages):
        here: Path = ("pages", number)
        for key, said in (("section", page.section), ("section_deck", page.section_deck)):
            if said:
                yield Text(said.of(id), (*here, key), False)
        for slot, placement in page.slots.items():
            for key, text in _placed_texts(placement, id):
                if text:
                    yield Text(text, (*here, "slots", slot, key), False)


def _placed_texts(placement: Placement | None, edition: str) -> Iterator[tuple[str, str]]:
    match placement:
        case PlacedPicture(picture, headline):
            yield "headline", headline.of(edition)
            yield "caption", plain(picture.caption)
            yield "credit", picture.credit
        case PlacedPackage(_, headline, deck, kicker):
            yield from (("kicker", kicker.of(edition)), ("headline", headline.of(edition)), ("deck", deck.of(edition)))
        case PlacedItems(_, headline, deck):
            yield from (("headline", headline.of(edition)), ("deck", deck.of(edition)))
        case PlacedTeasers(_, _, headline) | PlacedContents(_, headline):
            yield "headline", headline.of(edition)
        case _:
            pass
