"""Several stories under one umbrella headline: side by side, each whole, none over another."""

import itertools

import pytest

from layout.display.items import GlyphRun, Picture, walk
from layout.model import article as copy_of
from layout.model.article import Article
from layout.page.package import Package, set_package, splits
from layout.page.region import Story, StorySlot
from tests.page.copydesk import (
    STEP,
    copy,
    extent,
    facts,
    letters,
    lines,
    region,
    rich,
    setter,
    shown,
    width,
    written,
)  # fmt: skip


def part(number: int, words: int, *, picture: bool = False) -> Story:
    pictures = (copy_of.Picture(f"{number}.jpg", rich("At dawn, before the tide."), "Ana Ortiz"),) if picture else ()
    made = Article(
        f"articles/{number}.md", "en", headline=rich(f"Part number {number} of the story"), byline="Ana Ortiz",
        pictures=pictures, blocks=copy(words, f"package {number}"),
    )  # fmt: skip
    return Story(made, (region(5, 60),), ((f"{number}.jpg", facts()),) if picture else ())


def package(*stories: Story, depth: int = 60) -> StorySlot:
    here = region(5, depth, slot="package", rank=1, headline_lines=1)
    deck = ("The flock comes down", "The street is closed", "Each bell is different")
    return set_package(setter(), Package(stories, here, "A thousand sheep", deck, "Town", "issue.yaml", "en"))


def stories_text(slot: StorySlot, story: Story) -> str:
    return shown([tag for tag in slot.tags if tag.mark.article == story.article.path], "body", "subhead")


@pytest.mark.parametrize("words", [(420, 330), (250, 250, 250), (560, 180), (150, 420, 150)])
def test_each_story_stands_whole_under_the_umbrella(words: tuple[int, ...]) -> None:
    stories = tuple(part(i, count, picture=i == 0) for i, count in enumerate(words))
    slot = package(*stories)
    for story in stories:
        got = stories_text(slot, story)
        assert written(story.article.blocks).startswith(got)
        if not slot.over:
            assert got == written(story.article.blocks)
    whole = "".join(stories_text(slot, story) for story in stories)
    assert len(whole) + len(letters(slot.overset_text)) == sum(len(written(s.article.blocks)) for s in stories)


def test_stories_stand_side_by_side() -> None:
    stories = (part(0, 400, picture=True), part(1, 300), part(2, 200))
    slot = package(*stories)
    boxes = [extent([tag for tag in slot.tags if tag.mark.article == story.article.path]) for story in stories]
    for a, b in itertools.pairwise(boxes):
        assert a[2] <= b[0] + 6.0
    head = max(line.y for line in lines(slot.tags, "deck"))
    assert all(box[1] > head for box in boxes)
    assert all(box[3] <= 60 * STEP + 0.6 for box in boxes)


def test_the_umbrella_headline_is_the_largest_and_its_decks_stand_on_one_line() -> None:
    slot = package(part(0, 400), part(1, 300))
    umbrella, *others = sorted(lines(slot.tags, "headline"), key=lambda line: -line.size)
    assert umbrella.text == "A thousand sheep"
    assert umbrella.size > 1.3 * others[0].size
    deck = [line for line in lines(slot.tags, "deck") if line.size > 15]
    assert len({line.y for line in deck}) == 1


def test_bylines_and_heads_are_all_there() -> None:
    slot = package(part(0, 400), part(1, 300))
    assert [line.text for line in lines(slot.tags, "byline")] == ["By Ana Ortiz"] * 2
    heads = shown(slot.tags, "headline")
    assert heads == letters("A thousand sheep" + "Part number 0 of the story" + "Part number 1 of the story")


def test_body_lines_of_neighbours_stand_on_the_grid() -> None:
    slot = package(part(0, 400, picture=True), part(1, 300))
    found = lines(slot.tags, "body")
    assert len(found) > 60
    assert all(abs(line.y / STEP - round(line.y / STEP)) < 1e-6 for line in found)


def test_its_picture_stands_over_its_own_story() -> None:
    slot = package(part(0, 400, picture=True), part(1, 300))
    (picture,) = [item for item, _, _ in walk(slot.tags) if isinstance(item, Picture)]
    heads = [run for tag in slot.tags if tag.mark.article == "articles/0.md" and tag.mark.role == "headline"
             for run, _, _ in walk((tag,)) if isinstance(run, GlyphRun)]  # fmt: skip
    assert picture.rect.bottom < heads[0].y
    assert picture.rect.right <= width(5)


def test_overset_is_counted_over_all_stories() -> None:
    slot = package(part(0, 900), part(1, 700), depth=40)
    assert slot.over > 0
    assert slot.words == len(slot.overset_text.split())


def test_columns_are_shared_in_every_way() -> None:
    assert sorted(splits(5, 2)) == [(1, 4), (2, 3), (3, 2), (4, 1)]
    assert all(sum(split) == 6 and min(split) >= 1 for split in splits(6, 3))


def test_the_advice_names_the_story_that_is_over() -> None:
    slot = package(part(0, 1500), part(1, 60))
    assert slot.over
    assert slot.advice.startswith("in articles/0.md cut ")
    assert "articles/1.md" not in slot.advice
