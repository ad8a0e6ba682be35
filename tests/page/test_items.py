"""Short pieces through a slot's legs: all of each letter, none torn below three lines, legs level."""

import itertools

import pytest

from layout.display.items import Stroke, walk
from layout.model.article import Article, Signature
from layout.page.items import ITEM_KEEP, Run, set_items
from layout.page.region import Region, StorySlot
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import (
    STEP,
    SetLine,
    by_leg,
    copy,
    leg_lefts,
    letters,
    lines,
    region,
    rich,
    setter,
    shown,
    width,
    written,
)  # fmt: skip

ROLES = ("body", "item-headline")
#: Fourteen letters, 40 to 200 words.
LENGTHS = (40, 52, 200, 75, 110, 44, 160, 96, 130, 61, 88, 180, 47, 120)


def letter(words: int, number: int) -> Article:
    prose = Prose(f"letter {number}")
    blocks = (*copy(words, f"letter {number}"), Signature(rich("—Ana Ortiz, Mill Lane")))
    return Article(f"letters/{number}.md", "en", headline=rich(prose.headline(4)), blocks=blocks)


def run(pieces: tuple[Article, ...], here: Region, **rest: object) -> StorySlot:
    return set_items(setter(), Run(pieces, here, **rest))  # type: ignore[arg-type]


def post(count: int = 14) -> tuple[Article, ...]:
    return tuple(letter(words, i) for i, words in enumerate(LENGTHS[:count]))


def owned(slot: StorySlot) -> list[tuple[str, SetLine]]:
    """Each line with the file of its letter."""
    found: list[tuple[str, SetLine]] = []
    for tag in slot.tags:
        if tag.mark.role in ROLES:
            found.extend((tag.mark.article, line) for line in lines([tag]))
    return found


def torn(slot: StorySlot) -> list[tuple[str, list[int]]]:
    """Letters that stand in several legs, with how many lines in each."""
    lefts, wide = leg_lefts(slot.region.columns)
    parts: dict[str, list[int]] = {}
    for path, group in itertools.groupby(owned(slot), key=lambda pair: pair[0]):
        legs = [len({round(line.y) for line in leg}) for leg in by_leg([line for _, line in group], lefts, wide)]
        parts[path] = [count for count in legs if count]
    return [(path, counts) for path, counts in parts.items() if len(counts) > 1]


@pytest.mark.parametrize(("columns", "depth"), [(3, 140), (4, 104), (5, 86), (2, 205)])
def test_fourteen_letters_stand_in_one_slot(columns: int, depth: int) -> None:
    pieces = post()
    slot = run(pieces, region(columns, depth), label="Letters")
    assert slot.over == 0, f"{slot.over} lines over"
    wanted = "".join(letters("".join(s.text for s in p.headline)) + written(p.blocks) for p in pieces)
    assert shown(slot.tags, *ROLES) == wanted
    for path, counts in torn(slot):
        assert min(counts) >= ITEM_KEEP, f"{path} is torn {counts}"
    lefts, wide = leg_lefts(columns)
    feet = [max(line.y for line in leg) / STEP for leg in by_leg([line for _, line in owned(slot)], lefts, wide)]
    assert max(feet) - min(feet) <= 1.01, feet
    assert max(feet) <= depth + 1e-6


def test_letters_keep_their_order_and_stand_on_the_grid() -> None:
    slot = run(post(), region(5, 86), label="Letters")
    order = list(dict.fromkeys(path for path, _ in owned(slot)))
    assert order == [f"letters/{i}.md" for i in range(14)]
    assert all(abs(line.y / STEP - round(line.y / STEP)) < 1e-6 for _, line in owned(slot))


def test_a_letters_headline_never_stands_alone_at_a_foot() -> None:
    for depth in range(66, 100, 2):
        slot = run(post(), region(5, depth), label="Letters")
        lefts, wide = leg_lefts(5)
        for leg in by_leg([line for _, line in owned(slot)], lefts, wide):
            assert leg[-1].role != "item-headline", depth


def test_too_many_letters_are_counted() -> None:
    pieces = post()
    slot = run(pieces, region(3, 60), label="Letters")
    assert slot.over > 50
    assert slot.words == len(slot.overset_text.split())
    wanted = "".join(letters("".join(s.text for s in p.headline)) + written(p.blocks) for p in pieces)
    assert shown(slot.tags, *ROLES) + letters(slot.overset_text) == wanted


def test_the_label_stands_over_the_letters() -> None:
    slot = run(post(4), region(3, 30), label="Letters", deck="To the desk")
    assert shown(slot.tags, "label") == letters("LettersTo the desk")
    assert max(line.y for line in lines(slot.tags, "label")) < min(line.y for _, line in owned(slot)) - 6


def test_briefs_are_parted_by_hair_rules() -> None:
    pieces = tuple(
        Article("briefs.md", "en", headline=rich(f"Brief {i}"), blocks=copy(30, f"brief {i}")) for i in range(5)
    )
    slot = run(pieces, region(1, 60), label="In brief", brief=True)
    rules = [item for item, _, _ in walk(slot.tags) if isinstance(item, Stroke)]
    assert len(rules) == 4
    assert all(rule.width == 0.4 and rule.x1 - rule.x0 == pytest.approx(width(1)) for rule in rules)
    heads = [line.y for line in lines(slot.tags, "item-headline")]
    for rule, head in zip(sorted(rules, key=lambda r: r.y0), heads[1:], strict=True):
        assert head - 14 < rule.y0 < head - 6


def test_one_letter_alone() -> None:
    slot = run(post(1), region(1, 20))
    assert slot.over == 0
    assert shown(slot.tags, "item-headline")


def test_legs_that_end_apart_are_told() -> None:
    for count in range(2, 14):
        for depth in range(24, 60, 3):
            teller = setter()
            slot = set_items(teller, Run(post(count), region(2, depth, slot="letters")))
            feet = [max(line.y for line in leg) for leg in by_leg(lines(slot.tags, *ROLES), *leg_lefts(2)) if leg]
            apart = round((max(feet) - min(feet)) / STEP) if not slot.over else 0
            assert any(said.code == "uneven" for said in teller.diagnostics) == (apart > 1)
