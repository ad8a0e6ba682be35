"""Where a story is parted for its jump, and what stands in both jump lines."""

import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.display.items import Group, IssueDisplay
from layout.edit.opened import Opened
from layout.edit.pages import move_page
from layout.engine import Engine
from layout.explain import explain
from layout.language.words import words as words_in
from layout.model.article import Article, PullQuote
from layout.model.issue import Issue, PlacedArticle, Target
from layout.page.fitting import Decision
from layout.page.region import Region, Story, StorySlot
from layout.page.story import compose_story
from layout.source.drafts import Drafts, load_drafts
from layout.source.reader import read_issue
from tests.acceptance.newsroom import Prose
from tests.page.copydesk import (
    STEP,
    SetLine,
    by_leg,
    facts,
    leg_lefts,
    letters,
    lines,
    region,
    setter,
    shown,
    written,
)  # fmt: skip
from tests.page.fitroom import news

ENDS = (".", "!", "?", "…", ".”")


def decided(made: Article, *regions: Region, **rest: int) -> tuple[tuple[StorySlot, ...], list[Decision]]:
    """The story's slots and how each was set."""
    known = tuple((picture.file, facts(picture.file)) for picture in made.pictures)
    desk = setter()
    desk.decided = []
    folios = tuple((n, str(n)) for n in range(1, 17))
    slots = compose_story(desk, Story(made, regions, known, folios=folios, **rest))
    return slots, desk.decided


def front(seed: int, words: int, *, picture: bool = True, **rest: int) -> tuple[tuple[StorySlot, ...], list[Decision]]:
    return decided(
        news(seed, words, picture=picture), region(4, 46, page=1, rank=1), region(3, 90, page=5, slot="foot"), **rest
    )


def body_legs(slot: StorySlot) -> list[list[SetLine]]:
    lefts, wide = leg_lefts(slot.region.columns, slot.region.legs)
    return [leg for leg in by_leg(lines(slot.tags, "body", "subhead"), lefts, wide) if leg]


# -- where it is parted ----------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(600, 1100), st.booleans(), st.integers(2, 4))
def test_no_word_is_lost_and_no_page_ends_badly(seed: int, words: int, picture: bool, legs: int) -> None:
    made = news(seed, words, picture=picture)
    slots, parts = decided(made, region(legs + 1, 48, page=1, rank=1), region(legs, 90, page=5, slot="foot"))
    flow = [block for block in made.blocks if not isinstance(block, PullQuote)]
    printed = "".join(shown(slot.tags) for slot in slots) + letters(slots[-1].overset_text)
    assert printed == written(flow)
    choice = parts[0].choice
    if choice.parted is None:  # nothing fills the legs: told by explain
        return
    last = body_legs(slots[0])[-1][-1]
    assert not last.text.endswith(("-", "\u00ad", "‐"))
    element = choice.parted.elements[choice.parted.upto - 1]
    stub, whole = choice.parted.stub, element.lines
    assert not stub or (stub >= 2 and whole - stub >= 2), "neither widow nor orphan"
    assert not element.keep
    if choice.parted.kind != "line":
        assert last.text.endswith(ENDS)


@pytest.mark.parametrize("seed", range(12))
def test_legs_above_a_jump_line_end_level(seed: int) -> None:
    slots, parts = front(seed, 900)
    if parts[0].choice.parted is None:
        return
    legs = body_legs(slots[0])
    feet = [round(leg[-1].y / STEP) for leg in legs]
    assert set(feet[:-1]) <= {46}
    assert feet[-1] in (44, 45), "the jump line takes the last line of the last leg, or the one above"


def test_most_stories_break_after_a_whole_sentence_within_three_lines() -> None:
    kinds = []
    for seed in range(24):
        _, parts = front(seed, random.Random(seed).randint(600, 1000))
        parted = parts[0].choice.parted
        kinds.append(parted.kind if parted else "")
        assert parted is None or abs(parted.off) <= 3
    assert sum(kind in ("sentence", "paragraph") for kind in kinds) >= 16, kinds


def test_a_sentence_parts_its_paragraph_and_the_rest_begins_a_line() -> None:
    seed = next(n for n in range(40) if parted_kind(n) == "sentence")
    slots, parts = front(seed, 900)
    parted = parts[0].choice.parted
    assert parted is not None
    rest = parted.elements[parted.upto]
    first = next(line for line in lines(slots[1].tags, "body"))
    assert first.text.split()[0] == "".join(span.text for span in rest.copy.spans).split()[0].rstrip("-")
    left = leg_lefts(3)[0][0]
    assert first.x == pytest.approx(left, abs=3.0), "no indent: the paragraph goes on"


def parted_kind(seed: int) -> str:
    _, parts = front(seed, 900)
    parted = parts[0].choice.parted
    return parted.kind if parted else ""


def test_a_paper_may_look_for_no_sentence() -> None:
    made = news(4, 900, picture=False)
    desk = setter()
    desk.sheet = replace(desk.sheet, jump=replace(desk.sheet.jump, sentence=0))
    desk.decided = []
    compose_story(desk, Story(made, (region(4, 46, page=1), region(3, 90, page=5)), ()))
    parted = desk.decided[0].choice.parted
    assert parted is None or parted.kind == "line"


@pytest.mark.parametrize("after", [8, 14, 30])
@pytest.mark.parametrize("seed", range(4))
def test_a_plan_s_lines_stand_before_the_jump_at_least(after: int, seed: int) -> None:
    slots, parts = front(seed, 800, after=after)
    parted = parts[0].choice.parted
    assert after <= slots[0].body_lines <= after + 3 or parted is None
    assert lines(slots[0].tags, "jump")


def test_a_slot_that_holds_fewer_lines_than_asked_for_is_filled_and_well_parted() -> None:
    slots, parts = front(4, 800, picture=False, after=900)
    plain, _ = front(4, 800, picture=False)
    assert abs(slots[0].body_lines - plain[0].body_lines) <= 3
    parted = parts[0].choice.parted
    assert parted is not None
    assert parted.kind != "line"


def test_eight_lines_stand_before_a_jump_though_the_other_slot_holds_all() -> None:
    """The picture would take all of the first slot's room."""
    slots, _ = decided(news(3, 420), region(4, 40, page=1, rank=1), region(4, 100, page=5, slot="foot"))
    assert slots[0].body_lines >= 8


def test_the_same_story_is_parted_the_same() -> None:
    assert front(11, 870)[0] == front(11, 870)[0]


def test_a_headline_gives_where_a_story_over_two_slots_is_too_long() -> None:
    found = []
    for words in range(700, 1000, 20):
        slots, _ = decided(
            news(5, words, picture=False), region(3, 44, page=1, rank=1), region(2, 52, page=5, slot="foot")
        )
        found += [gave.what for slot in slots for gave in slot.gave]
    assert "headline" in found


def test_advice_on_a_paragraph_that_began_in_another_slot() -> None:
    """What is cut from its end may be all that stands in this slot."""
    for words in range(150, 330, 6):
        made = news(22293, words, picture=False)
        slots, _ = decided(made, region(2, 20, page=1), region(1, 9, page=2, slot="foot"))
        assert not slots[-1].over or slots[-1].advice


# -- over three pages, in two languages ------------------------------------------------------------

PLAN = """\
date: 2026-11-20
language: en
paper: {name: The Lantern}
editions: {es: {language: es}}
pages:
  - template: article
    slots: {story: {article: articles/long.md, jump: {to: [2.story, 4.story], after: 60 lines}}}
  - template: article
    slots: {story: ~}
  - template: article
    slots: {story: articles/other.md}
  - template: article
    slots: {story: ~}
"""


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    (tmp_path / "articles").mkdir()
    text = "\n\n".join(Prose("long").paragraphs(3600))
    front_matter = "---\nheadline: {}\njump_headline: {}\n---\n"
    (tmp_path / "articles/long.md").write_text(front_matter.format("The wall holds", "The wall") + text + "\n")
    (tmp_path / "articles/long.es.md").write_text(front_matter.format("El muro resiste", "El muro") + text + "\n")
    (tmp_path / "articles/other.md").write_text("---\nheadline: Bread\n---\n" + "\n\n".join(Prose("b").paragraphs(900)))
    (tmp_path / "articles/other.es.md").write_text(
        "---\nheadline: Pan\n---\n" + "\n\n".join(Prose("b").paragraphs(900))
    )
    (tmp_path / "issue.yaml").write_text(PLAN, encoding="utf-8")
    return read(tmp_path, load_drafts(str(tmp_path)))


def read(folder: Path, drafts: Drafts) -> Opened:
    issue = read_issue(str(folder), drafts).value.issue
    assert issue is not None
    return Opened(issue, drafts)


def jump_lines(display: IssueDisplay) -> dict[int, tuple[list[str], list[str], list[str]]]:
    """By page of the plan: its jump lines, kickers and headlines."""
    found = {}
    for page in display.pages:
        tags = [item for group in page.groups if isinstance(group, Group) for item in group.items]
        found[page.number] = (
            [line.text for line in lines(tags, "jump")],
            [line.text.casefold() for line in lines(tags, "kicker")],
            [line.text for line in lines(tags, "headline")],
        )
    return found


def home(issue: Issue) -> tuple[int, list[int]]:
    """The page where the long story begins, and those where it goes on."""
    for number, page in enumerate(issue.edition.pages, 1):
        placed = page.slots.get("story")
        if isinstance(placed, PlacedArticle) and placed.jump is not None:
            return number, [to.page for to in placed.jump.to]
    raise AssertionError("the story is gone")


def check_jump_lines(issue: Issue) -> None:
    engine = Engine(issue)
    first, others = home(issue)
    chain = [first, *others]
    for edition, wall in (("en", "The wall"), ("es", "El muro")):
        words = words_in(edition)
        found = jump_lines(engine.compose(edition).value)
        for here, there in pairwise(chain):
            assert found[here][0] == [words.continued_on.format(page=there)]
            assert found[there][1] == [words.continued_from.format(page=here).casefold()]
            assert found[there][2] == [wall]
        assert found[chain[-1]][0] == []


def test_a_story_over_three_pages_names_them_in_each_edition(opened: Opened) -> None:
    check_jump_lines(opened.issue)
    display = Engine(opened.issue).compose().value
    long = opened.issue.edition.articles["articles/long.md"]
    parts = [
        shown([i for g in page.groups if isinstance(g, Group) and g.mark.slot == "story" for i in g.items])
        for page in display.pages
        if page.number != 3
    ]
    assert all(parts)
    assert written(long.blocks).startswith("".join(parts))


@pytest.mark.parametrize(("page", "to"), [(4, 3), (3, 1), (1, 2), (2, 4)])
def test_moving_a_page_renumbers_both_jump_lines(opened: Opened, page: int, to: int) -> None:
    moved = read(Path(opened.issue.folder), move_page(opened, page, to))
    assert home(moved.issue) != home(opened.issue)
    check_jump_lines(moved.issue)


def test_explain_says_what_a_jump_broke_on(opened: Opened) -> None:
    told = next(each.lines for each in explain(opened.issue, Target(1, "story")) if each.title == "legs")[-1]
    assert told.startswith("the jump breaks")
    reasons = ("a whole sentence", "no sentence ends within 3 lines", "the legs would not end level there")
    assert any(reason in told for reason in reasons), told


# -- while somebody types --------------------------------------------------------------------------


def test_a_quick_answer_is_parted_where_the_settled_one_was() -> None:
    made = news(4, 900, picture=False)
    regions = (region(4, 46, page=1, rank=1), region(3, 90, page=5, slot="foot"))
    story = Story(made, regions, ())
    desk = setter()
    first = compose_story(desk, story)
    desk.quick = True
    again = compose_story(desk, story)
    assert body_legs(again[0])[-1][-1].text == body_legs(first[0])[-1][-1].text
    assert "".join(shown(slot.tags) for slot in again) == "".join(shown(slot.tags) for slot in first)
