"""What the tests of fit share: stories that miss their slot by so many lines, and stories with words cut or added."""

import random
from dataclasses import replace

from layout.model.article import Article, Block, Paragraph, Picture, PullQuote, Subhead, plain
from layout.page.change import AS_IT_IS
from layout.page.elements import units_of
from layout.page.region import Region, Story
from layout.page.search import arrange
from layout.page.story import _Part
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import article, facts, rich, setter

CAPTION = "The wall at dawn, an hour before the tide came in."
QUOTE = "“We counted the bags by the sound they made on the stones.”"


def news(seed: int, words: int, *, picture: bool = True, **rest: object) -> Article:
    """A news story with subheads; with a picture over two legs and a pull quote unless it is text alone."""
    blocks: list[Block] = []
    left = words
    for i, text in enumerate(Prose(str(seed)).paragraphs(words + 200)):
        mine = text.split()[:left]
        if not mine:
            break
        if i % 4 == 0 and i:
            blocks.append(Subhead(rich("What comes next")))
        blocks.append(Paragraph(rich(" ".join(mine))))
        left -= len(mine)
    if picture:
        blocks.insert(min(3, len(blocks)), PullQuote(rich(QUOTE), "Ana Ortiz"))
    shown = (Picture("a.jpg", rich(CAPTION), "Ana", legs=2),) if picture else ()
    given = {
        "headline": rich("Volunteers filled nine thousand sandbags by dawn"), "kicker": "Town", "byline": "Ana Ortiz",
        "deck": (rich("It took four mayors and a ferry to agree"),), "pictures": shown, **rest,
    }  # fmt: skip
    return article(blocks, **given)


def story(made: Article, here: Region) -> Story:
    known = tuple((picture.file, facts(picture.file)) for picture in made.pictures)
    return Story(made, (here,), known, folios=((1, "1"),))


def gap(made: Article, here: Region) -> int:
    """Lines that the slot offers beyond those of the text, before anything gives."""
    teller = setter()
    part = _Part(teller, story(made, here), 0)
    arranged, _ = arrange(teller, part.story, 0, AS_IT_IS)
    return sum(len(leg.lines) for leg in arranged.body().legs) - len(units_of(part.woven()))


def missing_by(lines: int, seed: int, here: Region, **kind: object) -> Article | None:
    """A story that leaves so many lines empty (below 0: is so many over); None where a word makes two lines."""
    low, high = 20, 3000
    while low < high:
        middle = (low + high) // 2
        if gap(news(seed, middle, **kind), here) <= lines:  # type: ignore[arg-type]
            high = middle
        else:
            low = middle + 1
    for words in (low, low + 1, low + 2, low + 3, low - 1):
        made = news(seed, words, **kind)  # type: ignore[arg-type]
        if gap(made, here) == lines:
            return made
    return None


def words_in(made: Article) -> int:
    return sum(len(plain(block.text).split()) for block in made.blocks if isinstance(block, Paragraph))


def cut(made: Article, words: int) -> Article:
    """The story without its last words."""
    blocks = list(made.blocks)
    while words > 0:
        at = max(i for i, block in enumerate(blocks) if isinstance(block, Paragraph))
        last = blocks[at]
        assert isinstance(last, Paragraph)
        mine = plain(last.text).split()
        if len(mine) <= words:
            words -= len(mine)
            del blocks[at]
        else:
            blocks[at] = Paragraph(rich(" ".join(mine[:-words])))
            words = 0
    while isinstance(blocks[-1], Subhead):
        blocks.pop()
    return replace(made, blocks=tuple(blocks))


def longer(made: Article, words: int, seed: int) -> Article:
    """The story with a last paragraph more, or its last one longer."""
    more = Prose(f"more {seed}").paragraph(words + 40).split()[:words]
    last = made.blocks[-1]
    if isinstance(last, Paragraph) and words < random.Random(seed).randint(10, 30):
        return replace(made, blocks=(*made.blocks[:-1], Paragraph(rich(f"{plain(last.text)} {' '.join(more)}"))))
    return replace(made, blocks=(*made.blocks, Paragraph(rich(" ".join(more)))))
