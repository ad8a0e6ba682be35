"""Stories of any elements in slots of any size: no traceback, no word lost in silence, nothing outside the slot.

Each story follows from a number; the quick set holds the same ones every time, the long set looks for others.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.display.items import Fill, Picture, walk
from layout.model import article as copy_of
from layout.model.article import (
    Article,
    Block,
    Box,
    Break,
    List,
    ListItem,
    Paragraph,
    Place,
    PullQuote,
    Quotation,
    Signature,
    Subhead,
    Verse,
    plain,
)  # fmt: skip
from layout.model.diagnostics import Diagnostic
from layout.model.geometry import Rect
from layout.page.items import Run, set_items
from layout.page.region import Region, Story, StorySlot
from layout.page.story import compose_story
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import STEP, article, extent, facts, letters, lines, region, rich, setter

PLACES: tuple[Place, ...] = get_args(Place)
HEADS = ("Bread", "The river gives back what the winter took", "Volunteers filled nine thousand sandbags by dawn")
#: Roles whose letters are the article's own, wherever they stand in the slot.
OWN = ("body", "subhead", "pull", "box", "box-headline")


@dataclass
class Set:
    """A story as it came out."""

    article: Article
    slots: tuple[StorySlot, ...]
    diagnostics: list[Diagnostic]


class Desk:
    """Writes a story from a number and sets it."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)

    def words(self, least: int, most: int) -> str:
        return Prose(str(self._dice.random())).paragraph(self._dice.randint(least, most))

    def block(self) -> Block:
        dice, kind = self._dice, self._dice.random()
        if kind < 0.55:
            return Paragraph(rich(self.words(3, 90)))
        if kind < 0.63:
            return Subhead(rich("What comes next"))
        if kind < 0.70:
            marker = dice.choice("•1")
            return List(tuple(ListItem(marker, (rich(self.words(2, 30)),)) for _ in range(dice.randint(1, 5))))
        if kind < 0.75:
            return Quotation(tuple(rich(self.words(12, 24)) for _ in range(dice.randint(1, 2))))
        if kind < 0.80:
            return Verse((rich("The river gives"), rich(""), rich("and takes")))
        if kind < 0.84:
            return Break()
        place, legs, leg = dice.choice(PLACES), dice.randint(0, 3), dice.randint(0, 4)
        if kind < 0.92:
            return PullQuote(rich(f"“{self.words(4, 18)}”"), dice.choice(["", "Ana Ortiz"]), place, legs, leg)
        inner = tuple(Paragraph(rich(self.words(8, 60))) for _ in range(dice.randint(1, 3)))
        return Box(rich(dice.choice(["", "How to help"])), inner, place, legs, leg)

    def picture(self, number: int) -> copy_of.Picture:
        dice = self._dice
        return copy_of.Picture(
            f"{number}.jpg",
            rich(dice.choice(["", "The wall at dawn, an hour before the tide came in."])),
            dice.choice(["", "Ana"]),
            place=dice.choice(PLACES),
            legs=dice.randint(0, 5),
            leg=dice.randint(0, 5),
            lines=dice.choice([0, 0, 0, 8]),
        )

    def story(self) -> Article:
        dice = self._dice
        blocks = [self.block() for _ in range(dice.randint(1, 9))]
        if not any(isinstance(block, Paragraph) for block in blocks):
            blocks.append(Paragraph(rich("The end of it all.")))
        if dice.random() < 0.3:
            blocks.append(Signature(rich("—The night desk")))
        return article(
            blocks,
            headline=rich(dice.choice(HEADS)),
            kicker=dice.choice(["", "Town"]),
            byline=dice.choice(["", "Ana Ortiz"]),
            role=dice.choice(["", "Harbour reporter"]),
            deck=dice.choice([(), (rich("It took four mayors and a ferry to agree"),)]),
            dateline=dice.choice(["", "Port Alder"]),
            style=dice.choice(["", "", "opinion"]),
            contact=dice.choice(["", "desk@lantern.example"]),
            pictures=tuple(self.picture(n) for n in range(dice.choice([0, 0, 1, 1, 2, 3]))),
            drop_cap=dice.choice([None, True, False]),
        )

    def regions(self) -> list[Region]:
        dice = self._dice
        style = dice.choice(["", "", "box"])
        first = region(dice.randint(1, 5), dice.randint(14, 70), rank=dice.randint(1, 4), style=style,
                       headline_lines=dice.randint(1, 3))  # fmt: skip
        if dice.random() < 0.25:
            return [first, region(dice.randint(1, 4), dice.randint(15, 60), page=3, slot="foot")]
        return [first]

    def set(self) -> Set:
        made, teller = self.story(), setter()
        known = tuple((picture.file, facts(picture.file)) for picture in made.pictures)
        story = Story(made, tuple(self.regions()), known, folios=((1, "1"), (3, "3")))
        return Set(made, compose_story(teller, story), teller.diagnostics)


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    """All that the blocks print, markers too."""
    for block in blocks:
        match block:
            case List(items):
                yield from (item.marker + "".join(map(plain, item.paragraphs)) for item in items)
            case Quotation(paragraphs):
                yield from map(plain, paragraphs)
            case Verse(rows):
                yield from map(plain, rows)
            case Break():
                pass
            case Box():
                yield plain(block.headline)
                yield from texts(block.blocks)
            case PullQuote():
                yield plain(block.text) + block.by
            case _:
                yield plain(block.text)


def check(made: Set) -> None:
    for slot in made.slots:
        check_extent(slot)
        check_clear(slot, any(picture.place == "behind-headline" for picture in made.article.pictures))
    check_letters(made)


def check_extent(slot: StorySlot) -> None:
    if not any(True for _ in walk(slot.tags)):
        return
    left, top, right, bottom = extent(slot.tags)
    wide, deep = slot.region.width, slot.region.lines * STEP
    assert (left >= -6.0, top >= -1.0, right <= wide + 6.0, bottom <= deep + 1.0) == (True,) * 4, (
        f"{[round(n) for n in (left, top, right, bottom)]} in {wide:.0f} by {deep:.0f}"
    )


def check_clear(slot: StorySlot, on_picture: bool = False) -> None:
    """No picture over another, no text over a picture but a headline that is to stand on one."""
    rects = [item.rect for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    boxes = [item.rect for tag in slot.tags if tag.mark.role == "box" for item, _, _ in walk((tag,))
             if isinstance(item, Fill)]  # fmt: skip
    for i, one in enumerate(rects + boxes):
        assert not any(overlap(one, other) for other in (rects + boxes)[:i])
    for line in lines(slot.tags):
        ink = Rect(line.x, line.y - 0.4 * line.size, line.right - line.x, 0.4 * line.size)
        if not (on_picture and line.role in ("kicker", "headline", "deck")):
            assert not any(overlap(ink, rect) for rect in rects), line
        if line.role in ("headline", "deck", "byline", "caption", "pull"):
            assert not any(overlap(ink, rect) for rect in boxes), line


def overlap(one: Rect, other: Rect) -> bool:
    across = one.x < other.right - 1 and other.x < one.right - 1
    return across and one.y < other.bottom - 0.6 and other.y < one.bottom - 0.6


def check_letters(made: Set) -> None:
    """What is not shown is over, or stands in an inset that the editor is told of."""
    wanted = Counter(letters("".join(texts(made.article.blocks)) + made.article.contact + made.article.dateline))
    got: Counter[str] = Counter()
    for slot in made.slots:
        got.update(letters("".join(line.text for line in lines(slot.tags, *OWN)) + slot.overset_text))
    # markers of lists, dashes of datelines and initials come and go with what is over
    for mark in "•1—":
        del wanted[mark], got[mark]
    told = any(d.code == "left-out" for d in made.diagnostics)
    over = any(slot.over for slot in made.slots)
    lost, doubled = (wanted - got).total(), (got - wanted).total()
    assert doubled == 0
    assert lost <= (1 if over else 0) or told, f"{lost} letters lost in silence"


@pytest.mark.parametrize("seed", range(0, 120, 2))
def test_a_story_of_any_elements_stands_in_its_slot(seed: int) -> None:
    check(Desk(seed).set())


def letters_run(seed: int) -> tuple[StorySlot, str, list[Diagnostic]]:
    """Up to sixteen pieces of any elements, in any slot; the slot, all their words, and what there is to say."""
    dice = random.Random(seed)
    pieces = []
    for i in range(dice.randint(1, 16)):
        desk = Desk(seed * 31 + i)
        blocks = tuple(desk.block() for _ in range(dice.randint(1, 3)))
        piece = Article(
            f"letters/{i}.md", "en", headline=rich(dice.choice(["", *HEADS])), byline=dice.choice(["", "", "Bo Ek"]),
            dateline=dice.choice(["", "", "Port Alder"]), contact=dice.choice(["", "", "x@y.example"]), blocks=blocks,
        )  # fmt: skip
        pieces.append(piece)
    here = region(dice.randint(1, 5), dice.randint(8, 90))
    label, deck = dice.choice(["", "Letters"]), dice.choice(["", "To the desk, by hand"])
    teller = setter()
    slot = set_items(teller, Run(tuple(pieces), here, label, deck, dice.random() < 0.4))
    words = "".join(plain(p.headline) + p.byline + p.dateline + "".join(texts(p.blocks)) + p.contact for p in pieces)
    return slot, words, teller.diagnostics


@pytest.mark.parametrize("seed", range(20))
def test_letters_of_any_elements_stand_in_their_slot(seed: int) -> None:
    slot, words, told = letters_run(seed)
    check_extent(slot)
    check_clear(slot)
    wanted = Counter(letters(words).translate(dict.fromkeys(map(ord, "•1—"))))
    got = Counter(letters("".join(line.text for line in lines(slot.tags)) + slot.overset_text))
    lost = (wanted - got).total()
    assert lost <= 2 or any(d.code == "left-out" for d in told), f"{lost} letters lost in silence"


@pytest.mark.long
@settings(max_examples=1500, deadline=None)
@given(st.integers(0, 10**9))
def test_any_story_stands_in_its_slot(seed: int) -> None:
    check(Desk(seed).set())
