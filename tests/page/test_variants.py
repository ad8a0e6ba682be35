"""A slot that may set its story in several ways: which is taken, that it is always the same, and what is said of it."""

from layout.model.article import Picture
from layout.model.template import Variant
from layout.page.region import Story
from layout.page.story import compose_story
from tests.page.copydesk import article, copy, facts, lines, region, rich, set_story, setter, shown, written

WAYS = (Variant(headline_legs=4, picture="top", picture_legs=4), Variant(headline_legs=4, headline_lines=1))


def test_the_first_way_in_which_all_fits_is_taken_without_a_word() -> None:
    story = article(copy(760), headline=rich("Bread"), pictures=(Picture("a.jpg"),))
    plain = set_story(story, region(4, 54, headline_legs=2))
    (slot,) = plain
    assert slot.under <= 1
    assert not slot.over
    with_variants = set_story(story, region(4, 54, headline_legs=2, variants=WAYS))
    assert with_variants[0].tags == slot.tags
    assert with_variants[0].variant == ""


def test_another_way_is_taken_where_it_fits_better_and_the_reason_is_told() -> None:
    # in the first way the picture may not give, and the copy is far too short
    story = article(copy(330), headline=rich("Bread"), pictures=(Picture("a.jpg"),))
    at = region(4, 56, headline_legs=2, picture="inside", picture_legs=1, variants=WAYS)
    desk = setter()
    known = tuple((picture.file, facts(picture.file)) for picture in story.pictures)
    (slot,) = compose_story(desk, Story(story, (at,), known))
    (first,) = set_story(story, region(4, 56, headline_legs=2, picture="inside", picture_legs=1))
    assert slot.under < first.under
    assert slot.variant
    said = [one for one in desk.diagnostics if one.code == "variant"]
    assert len(said) == 1
    assert f"{first.under} lines would stay empty" in said[0].message
    assert slot.region == at, "the slot is the page's"
    assert shown(slot.tags) == written(story.blocks)


def test_the_choice_is_always_the_same() -> None:
    story = article(copy(300), headline=rich("Bread and water"), pictures=(Picture("a.jpg"),))
    at = region(4, 50, headline_legs=2, variants=WAYS)
    assert set_story(story, at) == set_story(story, at)


def test_an_article_that_says_where_its_picture_stands_is_obeyed() -> None:
    story = article(copy(500), headline=rich("Bread"), pictures=(Picture("a.jpg", place="foot", legs=2),))
    (slot,) = set_story(story, region(4, 56, picture="behind-headline"))
    assert slot.tags == set_story(story, region(4, 56))[0].tags
    assert lines(slot.tags, "headline")
