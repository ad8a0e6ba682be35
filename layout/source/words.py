"""An article comes in, its words as plain text go out: one paragraph a line, everything of it that is printed."""

from layout.model.article import Article, Block, Box, List, PullQuote, RichText, plain
from layout.source.blocks import texts


def article_words(article: Article) -> str:
    """The article as plain text: heads, then blocks in their order, then captions. Markers of lists are left out."""
    lines = [article.kicker, plain(article.headline), *map(plain, article.deck), article.byline, article.role]
    lines += [article.credit, article.dateline]
    for block in article.blocks:
        lines += block_words(block)
    lines += [plain(note.text) for note in article.every_note]
    for item in article.items:
        lines += article_words(item).splitlines()
    for picture in article.pictures:
        lines += [plain(picture.caption), picture.credit]
    lines.append(article.contact)
    return "".join(f"{' '.join(line.replace('{page}', '').split())}\n" for line in lines if line.strip())


def block_words(block: Block) -> list[str]:
    """The words of one block, a paragraph a line."""
    match block:
        case List(items):
            parts: list[RichText] = [text for item in items for text in item.paragraphs]
            return [plain(text) for text in parts]
        case Box():
            return [plain(block.headline), *[line for inner in block.blocks for line in block_words(inner)]]
        case PullQuote():
            return [plain(block.text), block.by]
        case _:
            return [plain(text) for text in texts(block)]
