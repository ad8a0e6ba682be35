"""One story in one slot: every word once, legs level, insets clear of the text, the elements in their places."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.display.items import Fill, GlyphRun, Picture, Stroke, walk
from layout.model import article as copy_of
from layout.model.article import Article, Box, Break, List, ListItem, PullQuote, Quotation, Signature, Subhead, Verse
from layout.page.region import StorySlot
from tests.page.copydesk import (
    STEP,
    SetLine,
    article,
    by_leg,
    copy,
    extent,
    house,
    leg_lefts,
    letters,
    lines,
    paragraphs,
    region,
    rich,
    runs,
    set_story,
    setter,
    shown,
    width,
    written,
)  # fmt: skip


def legs_of(slot: StorySlot, legs: int = 0, roles: tuple[str, ...] = ("body", "subhead")) -> list[list[SetLine]]:
    lefts, wide = leg_lefts(slot.region.columns, legs or slot.region.legs)
    return by_leg(lines(slot.tags, *roles), lefts, wide)


def line_number(y: float) -> int:
    number = y / STEP
    assert abs(number - round(number)) < 1e-3, f"a baseline off the grid: {number}"
    return round(number)


# -- words -----------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.integers(40, 700), st.integers(1, 5), st.integers(14, 70), st.integers(0, 10**6))
def test_every_word_is_shown_once_or_counted_as_over(words: int, columns: int, depth: int, seed: int) -> None:
    blocks = copy(words, str(seed))
    (slot,) = set_story(article(blocks, headline=rich("Bread")), region(columns, depth))
    assert shown(slot.tags) + letters(slot.overset_text) == written(blocks)
    assert (slot.over > 0) == bool(slot.overset_text)
    assert slot.words == len(slot.overset_text.split())
    assert not (slot.over and slot.under)


@settings(max_examples=25, deadline=None)
@given(st.integers(100, 600), st.integers(1, 5), st.integers(20, 60), st.integers(0, 10**6))
def test_no_line_leaves_its_leg_and_no_leg_its_slot(words: int, columns: int, depth: int, seed: int) -> None:
    (slot,) = set_story(article(copy(words, str(seed)), headline=rich("Bread")), region(columns, depth))
    lefts, wide = leg_lefts(columns)
    right = [left + wide for left in lefts]
    for line in lines(slot.tags, "body"):
        edge = min((r for r in right if r > line.x + 1), default=0.0)
        # hanging punctuation may stand in the gutter by a share of its width, never a letter
        assert line.right <= edge + 5.0, line
        assert 0 < line_number(line.y) <= depth


def test_all_elements_stand_in_the_flow_in_order() -> None:
    blocks = (
        *paragraphs("The first paragraph is of some length, so that the story has a beginning at all. " * 3),
        Subhead(rich("What comes next")),
        *paragraphs("Then there is a second one, no shorter than the first, with nothing much to say. " * 3),
        List((ListItem("•", (rich("Bring a shovel"),)), ListItem("•", (rich("Bring a friend and a flask of tea"),)))),
        Quotation((rich("We counted the bags by the sound that they made, all night long."),)),
        Break(),
        Verse((rich("The river gives"), rich("and takes away"), rich(""), rich("and gives"))),
        *paragraphs("A last paragraph closes the story, as last paragraphs do, and it is quiet again. " * 3),
        Signature(rich("—The night desk")),
    )
    (slot,) = set_story(article(blocks, headline=rich("Bread"), contact="desk@lantern.example"), region(3, 60))
    assert slot.over == 0
    wanted = "".join(
        "".join(span.text for text in texts for span in text)
        for texts in (
            [block.text] if hasattr(block, "text") else
            [t for item in block.items for t in item.paragraphs] if isinstance(block, List) else
            block.paragraphs if isinstance(block, Quotation) else
            block.lines if isinstance(block, Verse) else []
            for block in blocks
        )
    )  # fmt: skip
    got = shown(slot.tags).replace("•", "")
    assert got == letters(wanted) + letters("desk@lantern.example")


def test_every_line_of_text_stands_on_the_grid() -> None:
    blocks = (*copy(200, "a"), Subhead(rich("What comes next")), *copy(200, "b"))
    made = article(blocks, headline=rich("Bridge opens"), deck=(rich("After nine years"),), byline="Ana Ortiz")
    (slot,) = set_story(made, region(4, 40, rank=1))
    for line in lines(slot.tags, "body", "subhead", "byline"):
        line_number(line.y)


# -- legs ------------------------------------------------------------------------------------------


def feet(slot: StorySlot) -> list[int]:
    return [max(line_number(line.y) for line in leg) for leg in legs_of(slot) if leg]


@pytest.mark.parametrize("columns", [2, 3, 4, 5])
def test_legs_end_level_or_a_line_short(columns: int) -> None:
    """Over many lengths: the feet differ by one line at most, in nearly all; never by more than two."""
    differences = []
    for words in range(60 * columns, 120 * columns, 3 * columns):
        (slot,) = set_story(article(copy(words, f"level {words}"), headline=rich("Bread")), region(columns, 60))
        if slot.over:
            continue
        found = feet(slot)
        differences.append(max(found) - min(found))
    assert len(differences) >= 15
    assert max(differences) <= 2, differences
    assert sum(1 for d in differences if d > 1) <= len(differences) // 10, differences


@pytest.mark.parametrize("words", [12, 20, 30, 40, 60])
def test_a_short_story_takes_fewer_legs(words: int) -> None:
    """A story of fewer lines than twice its legs."""
    (slot,) = set_story(article(copy(words), headline=rich("Bread")), region(5, 30))
    found = lines(slot.tags, "body")
    first = min(line.y for line in found)
    legs = sum(1 for line in found if line.y == first)
    assert legs == 1 or len(found) >= 2 * legs


def test_no_widow_and_no_orphan_where_they_can_be_avoided() -> None:
    """Two lines at least of a paragraph at the head and the foot of a leg, over many stories."""
    bad, feet_seen = [], 0
    for words in range(180, 480, 9):
        (slot,) = set_story(article(copy(words, f"w {words}"), headline=rich("Bread")), region(3, 48))
        totals: dict[int, int] = {}
        for line in lines(slot.tags, "body"):
            totals[line.block] = totals.get(line.block, 0) + 1
        seen: dict[int, int] = {}
        for leg in [leg for leg in legs_of(slot) if leg]:
            for line, after in itertools.zip_longest(leg, leg[1:]):
                seen[line.block] = seen.get(line.block, 0) + 1
                if after is None and seen[line.block] < totals[line.block]:
                    feet_seen += 1
                    if seen[line.block] == 1 or totals[line.block] - seen[line.block] == 1:
                        bad.append((words, line.text))
    assert feet_seen > 30
    assert len(bad) <= feet_seen // 50, bad


def test_a_subhead_never_stands_at_a_legs_foot() -> None:
    for words in range(200, 420, 16):
        blocks = copy(words, f"s {words}")
        parts = [b for pair in zip(blocks, itertools.repeat(Subhead(rich("What comes next")))) for b in pair][:-1]
        (slot,) = set_story(article(parts, headline=rich("Bread")), region(3, 60))
        for leg in legs_of(slot):
            if leg:
                assert leg[-1].role == "body", words
                if len(leg) > 1 and slot.over == 0:
                    assert leg[-2].role == "body", f"one line below a subhead at a foot, {words} words"


def test_a_subhead_has_a_line_of_white_above_and_none_below() -> None:
    blocks = (*copy(80, "a"), Subhead(rich("What comes next")), *copy(80, "b"))
    (slot,) = set_story(article(blocks), region(1, 60))
    found = lines(slot.tags, "body", "subhead")
    at = next(i for i, line in enumerate(found) if line.role == "subhead")
    assert line_number(found[at].y) - line_number(found[at - 1].y) >= 2
    assert line_number(found[at + 1].y) - line_number(found[at].y) == 1


def test_wider_legs_than_columns() -> None:
    (slot,) = set_story(article(copy(300), headline=rich("Bread")), region(3, 40, legs=2))
    lefts, wide = leg_lefts(3, 2)
    legs = by_leg(lines(slot.tags, "body"), lefts, wide)
    assert all(legs)
    assert max(line.right for line in legs[0]) == pytest.approx(wide, abs=5.0)


# -- elements --------------------------------------------------------------------------------------


@pytest.mark.parametrize("opening", ["Volunteers", "“Volunteers", "At", "Élan", "¿Quién"])
def test_a_drop_cap_stands_three_lines_deep(opening: str) -> None:
    blocks = paragraphs(*[f"{opening} filled nine thousand bags before the tide turned on the wall. " * 4] * 4)
    (slot,) = set_story(article(blocks), region(2, 40, rank=1))
    found = runs(slot.tags, "body")
    drop, first = found[0], found[1]
    count = 2 if opening[0] in "“¿" else 1
    assert len(drop.words[0].advances) == count
    # the large letter is read with the rest of its word, so that a search finds the word
    assert first.text.startswith(opening)
    assert drop.y == pytest.approx(first.y + 2 * STEP)
    face = setter().book.by_id(drop.face)
    cap = setter().cap_height(house().style("body"))
    assert drop.y - face.cap_height * drop.size / face.upem == pytest.approx(first.y - cap, abs=0.2)
    beside = [line for line in lines(slot.tags, "body") if line.size < 12][:3]
    assert (
        len({round(line.x, 2) for line in beside}) <= 1
        or max(line.x for line in beside) - min(line.x for line in beside) < 5
    )
    assert beside[0].x > drop.x + 0.5 * drop.width
    assert shown(slot.tags) == written(blocks)


def test_a_drop_cap_is_the_writers_choice() -> None:
    blocks = copy(200)
    without = set_story(article(blocks, drop_cap=False), region(2, 40, rank=1))[0]
    with_one = set_story(article(blocks, drop_cap=True), region(2, 40, rank=3))[0]
    assert max(run.size for run in runs(without.tags, "body")) < 12
    assert max(run.size for run in runs(with_one.tags, "body")) > 30


def test_the_dateline_runs_into_the_first_paragraph() -> None:
    (slot,) = set_story(article(copy(120), dateline="Port Alder"), region(1, 40))
    first = lines(slot.tags, "body")[0]
    assert first.text.startswith("PORT ALDER — ")
    assert setter().book.by_id(runs(slot.tags, "body")[0].face).weight >= 600


@pytest.mark.parametrize(("byline", "printed"), [("Ana Ortiz", "By Ana Ortiz"), ("By Ana Ortiz", "By Ana Ortiz")])
def test_the_byline_says_by_once(byline: str, printed: str) -> None:
    (slot,) = set_story(article(copy(200), byline=byline, role="Harbour reporter"), region(3, 40))
    assert [line.text for line in lines(slot.tags, "byline")] == [printed]
    by, role, first = (lines(slot.tags, name)[0] for name in ("byline", "role", "body"))
    assert line_number(role.y) - line_number(by.y) == 1
    assert line_number(first.y) - line_number(role.y) == 2


def test_a_portrait_stands_beside_the_byline() -> None:
    mug = copy_of.Picture("mug.jpg", place="mug", caption=rich("not shown"))
    made = article(copy(300), byline="Ana Ortiz", role="Gardener", pictures=(mug,))
    (slot,) = set_story(made, region(3, 40))
    (picture,) = [item for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    by = lines(slot.tags, "byline")[0]
    assert picture.rect.width == 60.0
    assert picture.rect.x == 0.0
    assert by.x > picture.rect.right
    assert picture.rect.y < by.y < picture.rect.bottom
    assert not [line for line in lines(slot.tags, "body") if line.x < 100 and line.y < picture.rect.bottom]
    assert slot.over == 0


def test_a_pull_quote_stands_clear_of_the_text() -> None:
    quote = PullQuote(rich("“We counted the bags by the sound they made.”"), "Ana Ortiz, crane driver")
    blocks = (*copy(200, "a"), quote, *copy(200, "b"))
    (slot,) = set_story(article(blocks, headline=rich("Bread")), region(3, 40))
    assert shown(slot.tags, "pull") == letters("“We counted the bags by the sound they made.”Ana Ortiz, crane driver")
    assert shown(slot.tags) == written(b for b in blocks if b is not quote)
    pull = [tag for tag in slot.tags if tag.mark.role == "pull"]
    left, top, right, bottom = extent(pull)
    rules = [item for item, _, _ in walk(tuple(pull)) if isinstance(item, Stroke)]
    assert sorted(rule.width for rule in rules) == [0.5, 1.5]
    for line in lines(slot.tags, "body", "subhead"):
        beside = line.right <= left + 0.5 or line.x >= right - 0.5
        assert beside or line.y < top or line.y - 5.5 > bottom, line
    assert slot.over == 0


@pytest.mark.parametrize("legs", [1, 2])
def test_a_box_stands_clear_of_the_text_with_all_its_words(legs: int) -> None:
    inner = copy(70, "box")
    box = Box(rich("How to help"), inner, place="foot", legs=legs)
    blocks = (*copy(300, "a"), box)
    (slot,) = set_story(article(blocks, headline=rich("Bread")), region(4, 40))
    tags = [tag for tag in slot.tags if tag.mark.role in ("box", "box-headline")]
    (panel,) = [item for item, _, _ in walk(tuple(tags)) if isinstance(item, Fill)]
    assert panel.rect.width == pytest.approx(width(legs))
    assert shown(slot.tags, "box-headline") == letters("How to help")
    assert written((*copy(300, "a"), *inner)) == "".join(sorted_by_box(slot, panel))
    for item, _, _ in walk(slot.tags):
        if isinstance(item, GlyphRun) and panel.rect.x < item.x < panel.rect.right and item.y > panel.rect.y:
            assert item.x >= panel.rect.x + 10.0
            assert item.x + item.width <= panel.rect.right - 10.0 + 3.0
            assert item.y <= panel.rect.bottom - 5.0


def sorted_by_box(slot: StorySlot, panel: Fill) -> tuple[str, str]:
    """The letters outside the panel, and those inside it."""
    rect = panel.rect
    outside: list[str] = []
    inside: list[str] = []
    for line in lines(slot.tags, "body"):
        hit = rect.x <= line.x < rect.right and rect.y <= line.y <= rect.bottom
        (inside if hit else outside).append(line.text)
    return letters("".join(outside)), letters("".join(inside))


def test_a_slot_in_box_style_is_a_panel_with_insets() -> None:
    (slot,) = set_story(article(copy(90), headline=rich("The week up here")), region(2, 30, style="box"))
    (panel,) = [item for item, _, _ in walk(slot.tags) if isinstance(item, Fill)]
    assert (panel.rect.x, panel.rect.width) == (0.0, width(2))
    for line in lines(slot.tags):
        assert line.x >= 10.0
        assert line.right <= width(2) - 10.0 + 4.0
    assert panel.rect.bottom == pytest.approx(30 * STEP)


@pytest.mark.parametrize("place", ["top", "foot", "inside", "above-headline", ""])
@pytest.mark.parametrize("shape", [(3000, 2000), (2000, 3000)])
def test_pictures_stand_clear_of_the_text_with_their_captions(place: str, shape: tuple[int, int]) -> None:
    from tests.page.copydesk import facts

    picture = copy_of.Picture("a.jpg", rich("The wall at dawn, an hour before the tide."), "Ana Ortiz", place=place)  # type: ignore[arg-type]
    made = article(copy(420), headline=rich("Bread for all"), pictures=(picture,))
    (slot,) = set_story(made, region(4, 60, rank=2), facts=(("a.jpg", facts("a.jpg", shape)),))
    (shot,) = [item for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    rect = shot.rect
    aspect = shot.crop.width * shape[0] / (shot.crop.height * shape[1])
    assert aspect == pytest.approx(rect.width / rect.height, rel=0.01), "never stretched"
    assert abs(rect.bottom / STEP - round(rect.bottom / STEP)) < 1e-6, "it stands on a baseline"
    assert rect.x >= 0
    assert rect.right <= width(4) + 0.01
    assert 0 <= rect.y < rect.bottom <= 60 * STEP
    caption = lines(slot.tags, "caption")[0]
    assert caption.y == pytest.approx(rect.bottom + STEP)
    assert shown(slot.tags, "credit") == letters("Photograph: Ana Ortiz")
    for line in lines(slot.tags, "body", "headline", "byline"):
        beside = line.right <= rect.x + 0.5 or line.x >= rect.right - 0.5
        assert beside or line.y <= rect.y + 0.5 or line.y - 0.6 * line.size >= rect.bottom, line
    assert shown(slot.tags) + letters(slot.overset_text) == written(made.blocks)


@pytest.mark.parametrize(
    "credit", ["", "Ana Ortiz", "Placeholder Picture Agency", "An agency of which the name is long"]
)
@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_caption_never_runs_into_its_credit(credit: str, columns: int) -> None:
    picture = copy_of.Picture("a.jpg", rich("The wall at dawn, an hour before the tide, from the old crane."), credit)
    (slot,) = set_story(article(copy(300), pictures=(picture,)), region(columns, 60))
    captions = lines(slot.tags, "caption")
    for said in lines(slot.tags, "credit"):
        for line in captions:
            assert abs(line.y - said.y) > 1 or line.right + 6 <= said.x


def test_a_missing_picture_is_a_grey_panel() -> None:
    picture = copy_of.Picture("gone.jpg", rich("The wall"))
    (slot,) = set_story(article(copy(300), pictures=(picture,)), region(3, 50), facts=())
    assert not [item for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    assert [item for item, _, _ in walk(slot.tags) if isinstance(item, Fill)]


@pytest.mark.parametrize("depth", [16, 20, 26])
@pytest.mark.parametrize("rank", [1, 2])
def test_nothing_is_drawn_outside_a_slot_too_small_for_its_picture(depth: int, rank: int) -> None:
    picture = copy_of.Picture("a.jpg", rich("The wall at dawn, an hour before the tide."), "Ana Ortiz")
    made = article(copy(120), headline=rich("The river gives back what the winter took"), byline="Ana Ortiz",
                   deck=(rich("Volunteers filled nine thousand sandbags"),), kicker="Waterfront",
                   pictures=(picture,))  # fmt: skip
    (slot,) = set_story(made, region(3, depth, rank=rank))
    left, top, right, bottom = extent(slot.tags)
    assert bottom <= depth * STEP + 0.6
    assert (left >= -6.0, top >= -0.6, right <= width(3) + 6.0) == (True, True, True)
    assert shown(slot.tags) + letters(slot.overset_text) == written(made.blocks)


# -- jumps -----------------------------------------------------------------------------------------


def jumped(words: int = 900, **rest: object) -> tuple[Article, tuple[StorySlot, ...]]:
    made = article(copy(words), headline=rich("One wall later, the high path is open"), byline="Ana Ortiz")
    regions = (region(4, 40, page=1, rank=1), region(2, 60, page=5, slot="foot"))
    return made, set_story(made, *regions, **rest)


def test_a_jump_carries_every_word_on() -> None:
    made, (first, second) = jumped()
    assert first.over == 0
    assert shown(first.tags) + shown(second.tags) + letters(second.overset_text) == written(made.blocks)
    assert shown(second.tags)


def test_both_jump_lines_name_the_pages() -> None:
    _, (first, second) = jumped()
    assert [line.text for line in lines(first.tags, "jump")] == ["Continued on page 5"]
    assert lines(second.tags, "kicker")[0].text.casefold() == "from page 1"
    assert lines(second.tags, "headline")


def test_the_jump_line_takes_the_last_line_of_the_last_leg() -> None:
    _, (first, _) = jumped()
    (jump,) = lines(first.tags, "jump")
    assert line_number(jump.y) == 40
    last = legs_of(first)[-1]
    assert line_number(last[-1].y) == 39
    assert jump.right == pytest.approx(width(4), abs=0.5)


def test_pages_are_named_by_their_printed_numbers() -> None:
    from layout.page.region import Story
    from layout.page.story import compose_story

    made = article(copy(900), headline=rich("Bread"))
    regions = (region(4, 40, page=1), region(2, 60, page=5, slot="foot"))
    first, second = compose_story(setter(), Story(made, regions, (), folios=((1, "B9"), (5, "B13"))))
    assert lines(first.tags, "jump")[0].text == "Continued on page B13"
    assert lines(second.tags, "kicker")[0].text.casefold() == "from page b9"


def test_a_jump_has_its_own_headline_where_the_writer_gave_one() -> None:
    made = article(copy(900), headline=rich("One wall later"), jump_headline=rich("The high path"))
    first, second = set_story(made, region(4, 40, page=1), region(2, 60, page=5, slot="foot"))
    assert shown(first.tags, "headline") == letters("One wall later")
    assert shown(second.tags, "headline") == letters("The high path")


def test_text_that_goes_on_without_jump_lines() -> None:
    made, (first, second) = jumped(silent_from=1)
    assert not lines(first.tags, "jump")
    assert not lines(second.tags, "kicker", "headline")
    assert shown(first.tags) + shown(second.tags) + letters(second.overset_text) == written(made.blocks)


def test_a_jump_into_legs_of_another_width_is_broken_again() -> None:
    made = article(copy(900), headline=rich("Bread"))
    first, second = set_story(made, region(4, 40, page=1), region(3, 60, page=5, slot="foot", legs=2))
    lefts, wide = leg_lefts(3, 2)
    legs = by_leg(lines(second.tags, "body"), lefts, wide)
    assert max(line.right - lefts[0] for line in legs[0]) > 200
    assert shown(first.tags) + shown(second.tags) + letters(second.overset_text) == written(made.blocks)


@pytest.mark.parametrize("after", [6, 8, 12])
def test_a_jump_after_so_many_lines(after: int) -> None:
    """``jump: {to: …, after: 8 lines}``: so many body lines stand before the jump."""
    _, (first, second) = jumped(700, after=after)
    assert first.body_lines <= after + 1
    assert shown(second.tags)


def test_a_story_through_three_slots() -> None:
    made = article(copy(1200), headline=rich("Bread"))
    slots = set_story(made, region(3, 30, page=1), region(2, 30, page=2), region(2, 70, page=3))
    assert [lines(slot.tags, "jump")[0].text for slot in slots[:2]] == ["Continued on page 2", "Continued on page 3"]
    assert [lines(slot.tags, "kicker")[0].text.casefold() for slot in slots[1:]] == ["from page 1", "from page 2"]
    assert "".join(shown(slot.tags) for slot in slots) + letters(slots[-1].overset_text) == written(made.blocks)
