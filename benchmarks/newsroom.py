"""A seed comes in, an issue of generated pages goes out: articles, pictures, boxes, quotations and letters for every
slot of a page, each as a draft whose length may still change.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from prose import paragraphs

from layout.model.article import (
    Article,
    Block,
    Box,
    List,
    ListItem,
    Paragraph,
    Picture,
    Place,
    PullQuote,
    Quotation,
    RichText,
    Signature,
    Span,
    Subhead,
)
from layout.model.issue import (
    Edition,
    Issue,
    Jump,
    Localized,
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)
from layout.model.mapping import FrozenMap
from layout.model.template import TemplateSlot
from layout.page.plan import PageFrame

#: Widths and heights of the pictures, in pixels: broad, square, upright.
SHAPES: Final = {"broad": (2400, 1500), "wide": (2600, 1200), "square": (1800, 1800), "upright": (1500, 2100)}
#: Words that a line of one column takes.
WORDS_A_LINE: Final = 5.0
HEADS: Final = (
    "Bridge opens after nine years of waiting",
    "The river gives back what the winter took",
    "Bakers agree on a price",
    "Station clock stops and nobody minds",
    "Two towns share one snowplow again",
    "Orchestra plays to an empty market",
    "Harbour lights return for the evening",
    "A letter in the wall",
    "Council measures the narrow street",
    "Children count the birds of autumn",
    "A cold kitchen feeds a warm village",
    "School for people who repair clocks",
)
DECKS: Final = (
    "Forty-one berths on the old shingle fill in a single day",
    "It took four mayors and a ferry to agree",
    "What was promised in spring is to be measured again before the first frost comes down the valley",
)
QUOTES: Final = (
    "We counted the bags by the sound they made",
    "Nobody wanted to be the one who told the town",
    "It is more like a staircase that somebody has dropped",
    "They wait for us, so we wait for them",
)


def rich(text: str) -> RichText:
    """Text without emphasis."""
    return (Span(text),)


class Draft(NamedTuple):
    """An article whose length may still change: ``write`` makes it of so many words."""

    words: int
    write: Callable[[int], Article]


@dataclass
class Newsroom:
    """An issue of generated pages in the making. ``slots``: page and slot to the drafts that fill it; ``heeded``: those
    that were changed because of how a leg ended."""

    issue: Issue
    seed: int
    drafts: dict[str, Draft] = field(default_factory=dict)
    slots: dict[tuple[int, str], list[str]] = field(default_factory=dict)
    heeded: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)

    # -- copy --------------------------------------------------------------------------------------

    def article(self, slot: TemplateSlot, room: tuple[int, int], name: str) -> str:
        """An article for a slot of so many columns and lines; returns its path."""
        dice, (columns, lines) = self.dice, room
        rank, plain = slot.rank, slot.style == "box"
        opinion = slot.style == "opinion"
        shown: list[Picture] = []
        if not plain and columns * lines > 60:
            count = dice.choices((0, 1, 2, 3), (3, 8, 3, 1) if rank < 3 else (6, 4, 1, 0))[0]
            count = min(count, columns * lines // 70)
            shown = [self.picture(n, columns) for n in range(count)]
            if opinion or dice.random() < 0.12:
                shown.append(Picture("upright.jpg", rich("Ana Ortiz"), place="mug"))
        extras = self.extras(columns, lines) if not plain else []
        seed = dice.randrange(10**6)
        frame = Article(
            f"articles/{name}.md",
            "en",
            rich(dice.choice(HEADS)),
            kicker="" if plain else dice.choice(("Town hall", "Waterfront", "")),
            deck=(rich(dice.choice(DECKS)),) if rank == 1 or dice.random() < 0.2 else (),
            byline="" if plain or dice.random() < 0.2 else "Ana Ortiz",
            role=dice.choice(("", "Harbour reporter")) if not plain else "",
            dateline="Port Alder" if dice.random() < 0.15 else "",
            contact="desk@lantern.example" if dice.random() < 0.1 else "",
            pictures=tuple(shown),
        )

        def write(words: int) -> Article:
            return replace(frame, blocks=woven(running(words, seed), extras))

        words = round(columns * lines * 0.6 * WORDS_A_LINE * (0.5 if plain else 1.0))
        self.drafts[frame.path] = Draft(max(30, words), write)
        return frame.path

    def picture(self, number: int, columns: int) -> Picture:
        """A picture that leaves its place to the composer, or asks for any."""
        dice = self.dice
        places: tuple[Place, ...] = ("", "", "", "top", "foot", "inside", "above-headline")
        place = dice.choice(places)
        legs = dice.randint(1, columns) if dice.random() < 0.3 else 0
        caption = rich("The wall at dawn, an hour before the tide came in.") if dice.random() < 0.85 else ()
        file = f"{dice.choice(list(SHAPES))}.jpg"
        leg = dice.randint(1, columns) if number and dice.random() < 0.2 else 0
        return Picture(file, caption, dice.choice(("", "Ana Ortiz")), legs=legs, leg=leg, place=place)

    def extras(self, columns: int, lines: int) -> list[tuple[float, Block]]:
        """What stands in the copy beside paragraphs, each with its place as a share of the text."""
        dice, made = self.dice, list[tuple[float, Block]]()
        for _ in range(dice.choice((0, 0, 1, 1, 2, 3)) if columns * lines > 60 else 0):
            made.append((0.15 + 0.75 * dice.random(), Subhead(rich(dice.choice(HEADS)))))
        if columns * lines > 100 and dice.random() < 0.4:
            quote = PullQuote(rich(f"“{dice.choice(QUOTES)}”"), dice.choice(("", "Ana Ortiz, crane driver")))
            made.append((0.1 + 0.8 * dice.random(), quote))
        if columns * lines > 140 and dice.random() < 0.3:
            inner: tuple[Block, ...] = tuple(Paragraph(rich(t)) for t in running(dice.randint(30, 110), dice.random()))
            if dice.random() < 0.4:
                inner = (*inner, bullets(dice))
            made.append((1.0, Box(rich("How to help"), inner, legs=dice.choice((0, 0, 1, 2)))))
        if dice.random() < 0.12:
            made.append((0.5, bullets(dice)))
        if dice.random() < 0.08:
            made.append((0.6, Quotation((rich(running(24, dice.random())[0]),))))
        if dice.random() < 0.1:
            made.append((2.0, Signature(rich("—The night desk"))))
        return sorted(made, key=lambda pair: pair[0])

    def letters(self, room: tuple[int, int], name: str) -> list[str]:
        """Short pieces for a slot; returns their paths."""
        columns, lines = room
        count = max(2, round(columns * lines / self.dice.randint(14, 26)))
        each = round(columns * lines * WORDS_A_LINE / count) - 14
        paths = []
        for n in range(count):
            seed, head = self.dice.randrange(10**6), self.dice.choice(HEADS)
            path = f"letters/{name}-{n}.md"

            def write(words: int, seed: int = seed, head: str = head, path: str = path) -> Article:
                body = tuple(Paragraph(rich(text)) for text in running(max(10, words), seed))
                return Article(path, "en", rich(head), blocks=(*body, Signature(rich("—Ana Ortiz"))))

            self.drafts[path] = Draft(max(14, each + self.dice.randint(-8, 8)), write)
            paths.append(path)
        return paths

    # -- the plan ----------------------------------------------------------------------------------

    def fill(self, frame: PageFrame) -> Page:
        """A page of its template, every slot filled with what it takes."""
        placed: dict[str, Placement | None] = {}
        for slot in frame.template.slots:
            cell = frame.cells[slot.name]
            placed[slot.name] = self.placement(frame.number, slot, (cell.columns, cell.lines))
        texts = FrozenMap({"en": "Community"})
        return Page(frame.template.name, FrozenMap(placed), Localized(texts))

    def placement(self, page: int, slot: TemplateSlot, room: tuple[int, int]) -> Placement:
        """What goes into a slot: of the things it takes, mostly the first."""
        dice = self.dice
        takes = [kind for kind in slot.takes if kind != "jump"]
        kind = takes[0] if dice.random() < 0.75 else dice.choice(takes)
        name = f"{self.seed}-{page}-{slot.name}"
        headline = Localized(FrozenMap({"en": dice.choice(HEADS)}))
        match kind:
            case "article":
                paths = [self.article(slot, room, name)]
                made: Placement = PlacedArticle(paths[0])
            case "package":
                count = dice.randint(2, 3)
                share = replace(slot, rank=2)
                paths = [self.article(share, (room[0] // count, room[1] - 10), f"{name}-{n}") for n in range(count)]
                deck = Localized(FrozenMap({"en": " ♦ ".join(dice.sample(DECKS, 2))}))
                made = PlacedPackage(tuple(paths), headline, deck)
            case "items":
                paths = self.letters(room, name)
                made = PlacedItems(tuple(paths), Localized(FrozenMap({"en": "Letters"})))
            case "picture":
                return PlacedPicture(Picture("square.jpg", rich("It fell on Tuesday."), "Ana"), headline)
            case "teasers":
                return PlacedTeasers(count=max(1, min(5, room[0] * room[1] // 16)))
            case _:
                return PlacedAdvert("", "Bakery")
        self.slots[(page, slot.name)] = paths
        return made

    def jumped(self, pages: list[Page]) -> list[Page]:
        """The pages with the first story gone on in a slot of a later page that takes one."""
        for number, page in enumerate(pages[1:], 2):
            template = self.issue.templates[page.template]
            takes = [slot for slot in template.slots if "jump" in slot.takes]
            lead = pages[0].slots.get("lead")
            if takes and isinstance(lead, PlacedArticle) and self.dice.random() < 0.5:
                target = Target(number, self.dice.choice(takes).name)
                gone = self.slots.pop((number, target.slot), [])
                for path in gone:
                    del self.drafts[path]
                placed = {**page.slots, target.slot: None}
                pages[number - 1] = replace(page, slots=FrozenMap(placed))
                after = self.dice.choice((0, 0, 40))
                first = {**pages[0].slots, "lead": replace(lead, jump=Jump((target,), after))}
                pages[0] = replace(pages[0], slots=FrozenMap(first))
                # the copy is counted where it ends
                self.slots[(number, target.slot)] = self.slots.pop((1, "lead"))
                break
        return pages

    def rewritten(self, path: str, words: int) -> set[str]:
        """So many words are added to an article, or cut; its path where that could be done."""
        draft = self.drafts[path]
        if not words or draft.words + words < 12:
            return set()
        self.drafts[path] = draft._replace(words=draft.words + words)
        return {path}

    def current(self, pages: tuple[Page, ...]) -> Issue:
        """The issue with the drafts as they are now."""
        articles = {path: draft.write(draft.words) for path, draft in self.drafts.items()}
        edition = self.issue.edition
        made = Edition(edition.id, edition.language, edition.paper, pages, FrozenMap(articles))
        return replace(self.issue, editions=(made,))


def running(words: int, seed: float) -> list[str]:
    """Paragraphs of so many words in all."""
    made = paragraphs(words, hash(seed) % 10**6)
    spare = sum(len(text.split()) for text in made) - words
    while spare > 0 and made:
        last = made[-1].split()
        if len(last) - spare >= 6 or len(made) == 1:
            made[-1] = " ".join(last[: max(3, len(last) - spare)]).rstrip(",;:—") + "."
            break
        made.pop()
        spare -= len(last)
        if spare < 0:
            # what is too short for a paragraph ends the one before
            made[-1] = f"{made[-1]} {' '.join(last[:-spare]).rstrip(',;:—')}."
    return made


def woven(texts: list[str], extras: list[tuple[float, Block]]) -> tuple[Block, ...]:
    """Paragraphs with what stands among them, a subhead never at the very end or beside another."""
    made: list[Block] = []
    waiting = list(extras)
    for n, text in enumerate(texts):
        while waiting and waiting[0][0] <= n / len(texts):
            block = waiting.pop(0)[1]
            if not (isinstance(block, Subhead) and (n < 2 or isinstance(made[-1], Subhead))):
                made.append(block)
        made.append(Paragraph(rich(text)))
    made += [block for _, block in waiting if not isinstance(block, Subhead)]
    return tuple(made)


def bullets(dice: random.Random) -> List:
    """A short list."""
    texts = ("Gloves, and a lamp for the stairs", "Monday to Thursday, nine to five", "A spoon")
    return List(tuple(ListItem("•", (rich(text),)) for text in texts[: dice.randint(2, 3)]))
