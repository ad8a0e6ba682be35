"""The paper's stock: stories that stay under and an edition's fillers come in; who may be set with which goes out.

Fillers are handed out in the order of the plan, to stories whose fit list takes one and which stay under without, so
that none stands twice in an edition and the same issue gives the same pages. Which of those offered is taken, and
whether one is, the story's fit decides (``levers``); one that is taken is nobody else's.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from layout.language.tags import chain
from layout.model.article import Article, plain
from layout.model.styles import Stylesheet
from layout.page.arrange import running_texts
from layout.page.region import Story, StorySlot

#: Empty lines from which on a filler is thought of: head, white and two lines of text.
LEAST = 5
#: So many are offered to a story, those likeliest to fill it; lines of one beside its text; points that a word takes.
OFFERED, AROUND, WORD = 8, 4, 25.0

Place = tuple[int, str, str]


class Stockroom:
    """One edition's fillers, and to whom they are offered: remembered from one version to the next, for an answer at
    once takes what was offered before."""

    def __init__(self) -> None:
        self._offered: dict[Place, tuple[Article, ...]] = {}

    def hand_out(
        self,
        wanting: Iterable[Story],
        stock: Iterable[Article],
        compose: Callable[[Story], tuple[StorySlot, ...]],
    ) -> None:
        """Offers fillers to the stories that want one, in their order. ``compose`` sets a story."""
        left = {piece.path: piece for piece in stock}
        offered: dict[Place, tuple[Article, ...]] = {}
        for story in wanting:
            under = compose(story)[-1].under
            if under < LEAST:
                continue
            pieces = likeliest(left.values(), story, under)
            with_one = compose(offering(story, pieces))[-1] if pieces else None
            names = [gave.name for gave in with_one.gave if gave.what == "filler"] if with_one else []
            if with_one is None or not names or with_one.under >= under:
                continue
            offered[_place(story)] = pieces
            del left[names[0]]
        self._offered = offered

    def stocked(self, story: Story) -> Story:
        """The story with what is offered to it."""
        pieces = self._offered.get(_place(story), ())
        return offering(story, pieces) if pieces else story


def takes_filler(story: Story, sheet: Stylesheet) -> bool:
    """Whether a story's fit list takes a piece of the stock."""
    own = story.article.fit
    fits = own if own is not None else sheet.fit(story.article.style or story.regions[-1].style)
    return any(give.what == "filler" for give in fits)


def likeliest(stock: Iterable[Article], story: Story, under: int) -> tuple[Article, ...]:
    """The pieces in the story's language that are likeliest to fill so many lines, the best first."""
    spoken = set(chain(story.article.language))
    region = story.regions[-1]
    leg = max(1.0, region.width / max(1, region.legs or region.columns))

    def off(piece: Article) -> tuple[float, str]:
        words = sum(len(plain(text).split()) for text in running_texts(piece.blocks))
        return abs(AROUND + words * WORD / leg - under), piece.path

    spoken_so = [piece for piece in stock if spoken.intersection(chain(piece.language))]
    return tuple(sorted(spoken_so, key=off)[:OFFERED])


def offering(story: Story, pieces: tuple[Article, ...]) -> Story:
    """The story with these fillers to choose from."""
    return replace(story, fillers=pieces)


def _place(story: Story) -> Place:
    return story.regions[0].page, story.regions[0].slot, story.article.path
