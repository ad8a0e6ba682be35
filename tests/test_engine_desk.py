"""The engine under an editor's hands: quick answers, trials, pictures saved again, and a long day of typing."""

import gc
import random
import re
import resource
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from layout.builtin.resources import resource as built_in
from layout.display.dump import dump
from layout.display.items import GlyphRun, IssueDisplay, Tag
from layout.engine import Engine
from layout.model.article import Article, Paragraph, Picture, Span, plain
from layout.model.issue import Issue, PlacedArticle, Target
from layout.model.mapping import FrozenMap
from layout.model.template import GridPlace
from layout.page.plan import PagePlan, frames
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom

PLAN = ("front", "inside-3", "inside-4", "back")
WORDS = ("harbour", "quietly", "evening", "bread", "seventeen", "lighthouse", "rain", "council", "of", "the", "a")


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """Four small pages of copy."""
    made = Newsroom(tmp_path, "half-berliner")
    made.issue([read_template(built_in("templates", f"{n}.yaml"), Folders(""), Report()) for n in PLAN])
    return made


def with_article(issue: Issue, article: Article) -> Issue:
    edition = issue.edition
    articles = FrozenMap({**edition.articles, article.path: article})
    return replace(issue, editions=(replace(edition, articles=articles), *issue.editions[1:]))


def with_page(issue: Issue, number: int, **changes: object) -> Issue:
    edition = issue.edition
    pages = list(edition.pages)
    pages[number - 1] = replace(pages[number - 1], **changes)  # type: ignore[arg-type]
    return replace(issue, editions=(replace(edition, pages=tuple(pages)), *issue.editions[1:]))


def typed(issue: Issue, dice: random.Random) -> Issue:
    """A word put in or taken out somewhere."""
    articles = [a for a in issue.edition.articles.values() if any(isinstance(b, Paragraph) for b in a.blocks)]
    article = dice.choice(articles)
    blocks = list(article.blocks)
    at = dice.choice([i for i, block in enumerate(blocks) if isinstance(block, Paragraph)])
    words = plain(blocks[at].text).split()  # type: ignore[union-attr]
    place = dice.randrange(len(words))
    if dice.random() < 0.5 and len(words) > 8:
        del words[place]
    else:
        words.insert(place, dice.choice(WORDS) + dice.choice("abcdefghij"))
    blocks[at] = Paragraph((Span(" ".join(words)),))
    return with_article(issue, replace(article, blocks=tuple(blocks)))


# -- quick answers ----------------------------------------------------------------------------------


def test_what_is_settled_is_the_same_after_quick_answers_as_without(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(4)
    for turn in range(12):
        issue = typed(issue, dice)
        engine.update(issue)
        engine.compose(pages=(1 + turn % 4,), quick=True)
        if turn % 3 == 0:
            engine.compose(quick=True)
    settled, cold = engine.compose(), Engine(issue).compose()
    assert dump(settled.value) == dump(cold.value)
    assert [page.slots for page in settled.value.pages] == [page.slots for page in cold.value.pages]
    assert settled.diagnostics == cold.diagnostics


@pytest.mark.parametrize("edits", [3, pytest.param(10, marks=pytest.mark.long)])
def test_a_quick_answer_holds_every_word(room: Newsroom, edits: int) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(9)
    for _ in range(edits):
        issue = typed(issue, dice)
        engine.update(issue)
        quick = engine.compose(quick=True).value
        settled = Engine(issue).compose().value
        for one, other in zip(quick.pages, settled.pages, strict=True):
            assert [box[:5] for box in one.slots] == [box[:5] for box in other.slots]
            for mine, final in zip(one.slots, other.slots, strict=True):
                # the search may squeeze a few lines more out of the paragraphs
                assert abs((mine.over - mine.under) - (final.over - final.under)) <= 8, (mine, final)
                assert bool(mine.over) >= bool(final.over)


def test_a_quick_answer_that_was_right_stays_the_same_page(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(2)
    kept = 0
    for _ in range(12):
        issue = typed(issue, dice)
        engine.update(issue)
        quick = engine.compose(quick=True).value
        settled = engine.compose().value
        kept += all(one is other for one, other in zip(quick.pages, settled.pages, strict=True))
        assert dump(settled) == dump(engine.compose().value)
    assert kept >= 4


def test_a_slot_dragged_smaller_is_set_anew_at_each_step(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    lines = []
    for depth in (30, 29, 28, 27):
        place = GridPlace(4, 50, 2, depth - 10)
        step = with_page(issue, 3, overrides=FrozenMap({"box": place}))
        engine.update(step)
        (page,) = engine.compose(pages=(3,), quick=True).value.pages
        (box,) = [box for box in page.slots if box.name == "box"]
        assert box.rect.height == pytest.approx((depth - 10) * issue.sheet.baseline)
        lines.append(box.lines - box.under)
        assert dump(engine.compose().value) == dump(Engine(step).compose().value)
    assert len(lines) == 4


def letters(display: IssueDisplay, path: str) -> Counter[str]:
    """How often each letter stands in an article's running text on the pages."""
    return Counter(
        letter
        for page in display.pages
        for group in page.groups
        for tag in group.items
        if isinstance(tag, Tag) and tag.mark.article == path and tag.mark.role == "body"
        for run in tag.items
        if isinstance(run, GlyphRun)
        for letter in run.text
        if letter.isalpha()
    )


def test_dragging_a_slot_loses_no_word_and_doubles_none(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    whole = engine.compose().value
    stories = [(box.lines, box.name, box.article, p.number) for p in whole.pages for box in p.slots if box.article]
    _, name, path, page = max(stories)
    while next(box for box in whole.pages[page - 1].slots if box.name == name).over:
        article = issue.edition.articles[path]
        issue = with_article(issue, replace(article, blocks=article.blocks[:-1]))
        engine.update(issue)
        whole = engine.compose().value
    cell = frames(issue, issue.edition)[page - 1].cells[name]
    wanted = letters(whole, path)
    oversets = 0
    for step in (1, 3, 6, 9, 12, 6, 2, 0):
        place = GridPlace(cell.column + 1, cell.line + 1, cell.columns, cell.lines - step)
        tried = with_page(issue, page, overrides=FrozenMap({name: place}))
        engine.update(tried)
        quick = engine.compose(pages=(page,), quick=True).value
        (box,) = [box for box in quick.pages[0].slots if box.name == name]
        final = Engine(tried).compose(pages=(page,)).value
        (settled,) = [box for box in final.pages[0].slots if box.name == name]
        assert bool(box.over) >= bool(settled.over)
        assert not (box.over and box.under)
        oversets += bool(box.over)
        if box.over:
            assert letters(quick, path) < wanted
        else:
            assert letters(quick, path) == wanted
        assert dump(engine.compose(pages=(page,)).value) == dump(final)
    assert 0 < oversets < 8


def test_a_plan_takes_over_the_frames_of_pages_that_did_not_change(room: Newsroom) -> None:
    issue = room.read()
    first = PagePlan(issue, issue.edition)
    smaller = with_page(issue, 3, overrides=FrozenMap({"box": GridPlace(4, 50, 2, 17)}))
    other = PagePlan(smaller, smaller.edition, first)
    assert other.frames == PagePlan(smaller, smaller.edition).frames
    assert [mine is was for mine, was in zip(other.frames, first.frames, strict=True)] == [True, True, False, True]
    later = replace(issue, first_page=issue.first_page + 2)
    assert PagePlan(later, later.edition, first).frames == PagePlan(later, later.edition).frames
    named = with_page(issue, 2, section="" if issue.edition.pages[1].section else "Sport")
    assert PagePlan(named, named.edition, first).frames == PagePlan(named, named.edition).frames


class _Enough(Exception):
    """Raised by a test in the midst of a composition."""


def test_a_composition_that_is_left_in_the_midst_of_a_story_leaves_no_trace(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(6)
    left = 0
    for turn in range(14):
        issue = typed(issue, dice)
        engine.update(issue)
        if turn % 3 == 0:
            engine.compose(pages=(1,), quick=True)
        asked = 0

        def enough(most: int = dice.randrange(1, 60)) -> None:
            nonlocal asked
            asked += 1
            if asked == most:
                raise _Enough

        engine.goes_on = enough
        try:
            engine.compose()
        except _Enough:
            left += 1
        engine.goes_on = None
    settled, cold = engine.compose(), Engine(issue).compose()
    assert dump(settled.value) == dump(cold.value)
    assert settled.diagnostics == cold.diagnostics
    assert left > 5


# -- trials -----------------------------------------------------------------------------------------


def test_going_back_after_trials_gives_the_same_pages(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    before = engine.compose().value.pages
    for slot in ("top", "foot", "top"):
        slots = FrozenMap({**issue.edition.pages[1].slots, slot: PlacedArticle("articles/back-lead.md")})
        engine.update(with_page(issue, 2, slots=slots))
        (tried,) = engine.compose(pages=(2,), quick=True).value.pages
        assert tried is not before[1]
        assert {box.name: box.article for box in tried.slots}[slot] == "articles/back-lead.md"
    engine.update(issue)
    assert all(one is other for one, other in zip(engine.compose().value.pages, before, strict=True))


def test_how_an_article_fits_is_what_composing_it_there_gives(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    before = engine.compose().value.pages
    article = issue.edition.articles["articles/inside-4-foot.md"]
    targets = engine.slots_for_articles()
    assert Target(2, "top") in targets
    assert Target(2, "ad-left") not in targets
    fits = list(engine.fits((article, target) for target in targets))
    assert [fit.target for fit in fits] == list(targets)
    for fit in fits[:4]:
        page = issue.edition.pages[fit.target.page - 1]
        slots = FrozenMap({**page.slots, fit.target.slot: PlacedArticle(article.path)})
        placed = Engine(with_page(issue, fit.target.page, slots=slots)).compose(pages=(fit.target.page,)).value.pages[0]
        (box,) = [box for box in placed.slots if box.name == fit.target.slot]
        assert (fit.over, fit.under, fit.words, fit.lines) == (box.over, box.under, box.words, box.lines)
    assert all(one is other for one, other in zip(engine.compose().value.pages, before, strict=True))


def test_trials_take_articles_that_nobody_placed_and_stop_when_told(room: Newsroom) -> None:
    issue = room.read()
    text = tuple(Paragraph((Span("A sentence that somebody wrote. " * 9),)) for _ in range(5))
    new = Article("articles/new.md", "en", (Span("Something new"),), blocks=text)
    engine = Engine(issue)
    tries = iter([(new, Target(2, "top")), (new, Target(9, "nowhere")), (new, Target(3, "main"))])
    fits = engine.fits(tries)
    assert next(fits).article == "articles/new.md"
    assert next(tries)[1] == Target(9, "nowhere"), "the next trial has not begun"
    assert [fit.target for fit in fits] == [Target(3, "main")]


def test_a_trial_finds_the_pictures_of_an_article_that_nobody_placed(room: Newsroom) -> None:
    issue = room.read()
    room.picture("new", 900, 600)
    text = tuple(Paragraph((Span("A sentence that somebody wrote. " * 9),)) for _ in range(2))
    new = Article("articles/new.md", "en", (Span("New"),), blocks=text, pictures=(Picture("pictures/new.jpg"),))
    engine = Engine(issue)
    shape = {"pictures/new.jpg": str(room.folder / "pictures" / "new.jpg")}
    (without,) = engine.fits([(new, Target(3, "main"))])
    (with_picture,) = engine.fits([(new, Target(3, "main"))], files=shape)
    room.picture("new", 600, 900)
    engine.update(issue)
    (upright,) = engine.fits([(new, Target(3, "main"))], files=shape)
    assert len({without[2:], with_picture[2:], upright[2:]}) > 1


# -- files and memory -------------------------------------------------------------------------------


def test_a_picture_saved_again_is_seen(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    before = dump(engine.compose().value)
    picture = next(name for name in issue.files if name.endswith(".jpg") and re.search(r"\.jpg [0-9a-f]{8}", before))
    stem = picture.split("/")[1].removesuffix(".jpg")
    room.picture(stem, 901, 677)
    assert dump(engine.compose().value) == before, "not within one version"
    engine.update(issue)
    after = dump(engine.compose().value)
    assert after != before
    assert after == dump(Engine(issue).compose().value)


def test_what_is_kept_does_not_grow_with_every_edit(room: Newsroom) -> None:
    issue = room.read()
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(1)
    sizes = []
    for _ in range(150):
        issue = typed(issue, dice)
        engine.update(issue)
        engine.compose(quick=True)
        engine.compose()
        sizes.append(len(engine._made.values()))
    assert max(sizes) == max(sizes[:100])


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of the process from /proc")
def test_a_thousand_edits_take_less_than_fifty_megabytes(root: Path) -> None:
    from layout.source.reader import read_issue

    issue = read_issue(str(root / "sample_issue" / "issue.yaml")).value.issue
    assert issue is not None
    engine = Engine(issue)
    engine.compose()
    dice = random.Random(1)
    gc.collect()
    before = memory()
    for turn in range(1000):
        issue = typed(issue, dice)
        engine.update(issue)
        engine.compose(pages=(1 + turn % 8,), quick=True)
        engine.compose()
    gc.collect()
    assert memory() - before < 50.0


def memory() -> float:
    """MB that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6
