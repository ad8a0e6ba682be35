"""Teasers: chosen from the inside pages when left to the program, each with the page where its article stands."""

from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.display.items import Picture, Stroke, Tag, walk
from layout.engine import Engine
from layout.model.article import Article, Paragraph, Span
from layout.page.listing import Entry
from layout.page.teasers import TeaserRun, clipped, set_teasers, teaser_text
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom
from tests.page.copydesk import STEP, extent, facts, house, lines, region, rich, setter, width

PLAN = ("front", "inside-2", "inside-4", "back")


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    made = Newsroom(tmp_path)
    made.issue([read_template(resource("templates", f"{n}.yaml"), Folders(""), Report()) for n in PLAN])
    return made


def teased(made: Newsroom) -> list[tuple[str, str]]:
    """Headline and page of each teaser on page 1."""
    engine = Engine(made.read())
    page = engine.compose(pages=(1,)).value.pages[0]
    (group,) = [g for g in page.groups if g.mark.slot == "refers"]
    found = []
    for tag in group.items:
        if isinstance(tag, Tag) and tag.mark.role == "teaser":
            rows = lines([tag])
            head = " ".join(row.text for row in rows if row.size == house().style("teaser-headline").size)
            found.append((head, rows[-1].text))
    return found


def headline(made: Newsroom, path: str) -> str:
    issue = made.read()
    return "".join(span.text for span in issue.edition.articles[path].headline)


def replan(made: Newsroom, old: str, new: str) -> None:
    text = made.plan.read_text(encoding="utf-8")
    assert old in text
    made.plan.write_text(text.replace(old, new), encoding="utf-8")


def test_the_first_story_of_every_page_is_teased_first(room: Newsroom) -> None:
    replan(room, "teasers: auto, count: 4", "teasers: auto, count: 3")
    assert teased(room) == [
        (headline(room, "articles/inside-2-main.md"), "Page 2"),
        (headline(room, "articles/inside-4-main.md"), "Page 3"),
        (headline(room, "articles/back-lead.md"), "Page 4"),
    ]


def test_the_editors_priority_goes_before_rank(room: Newsroom) -> None:
    replan(room, "teasers: auto, count: 4", "teasers: auto, count: 1")
    path = room.folder / "articles/inside-4-foot.md"
    path.write_text(path.read_text().replace("---\n", "---\npriority: 5\n", 1))
    assert teased(room) == [(headline(room, "articles/inside-4-foot.md"), "Page 3")]


def test_teasers_may_be_named(room: Newsroom) -> None:
    replan(room, "teasers: auto, count: 4", "teasers: [articles/back-lead.md, articles/inside-2-second.md]")
    assert [page for _, page in teased(room)] == ["Page 4", "Page 2"]


def test_page_numbers_are_the_printed_ones(room: Newsroom) -> None:
    replan(room, "number: 7", "number: 7\nfirst_page: 9\npart: B")
    assert {page for _, page in teased(room)} <= {"Page B10", "Page B11", "Page B12"}


def test_too_few_articles_are_told(room: Newsroom) -> None:
    replan(room, "teasers: auto, count: 4", "teasers: auto, count: 40")
    told = [d for d in Engine(room.read()).compose().diagnostics if d.code == "teasers-few"]
    assert {(d.page, d.slot) for d in told} == {(1, "refers")}
    assert any("40" in d.message for d in told)


# -- the rail itself -------------------------------------------------------------------------------


def teaser(number: int, *, picture: bool = False, **rest: object) -> Entry:
    made = Article(f"articles/{number}.md", "en", headline=rich(f"Headline number {number} of the inside"),
                   kicker="Town", blocks=(Paragraph(rich("First paragraph of the story, which goes on. " * 6)),),
                   **rest)  # type: ignore[arg-type]  # fmt: skip
    return Entry(made, str(number), facts() if picture else None)


@pytest.mark.parametrize(("columns", "depth", "count"), [(1, 72, 4), (1, 40, 2), (2, 36, 4), (1, 72, 3)])
def test_teasers_stand_in_their_slot_and_apart(columns: int, depth: int, count: int) -> None:
    run = TeaserRun(tuple(teaser(n, picture=n < 3) for n in range(1, count + 1)), region(columns, depth),
                    "Inside", "issue.yaml", "en")  # fmt: skip
    slot = set_teasers(setter(), run)
    left, top, right, bottom = extent(slot.tags)
    assert (left >= -0.5, top >= 0, right <= width(columns) + 0.5, bottom <= depth * STEP + 0.5) == (True,) * 4
    pages = [row.text for row in lines(slot.tags, "teaser") if row.text.startswith("Page")]
    assert pages == [f"Page {n}" for n in range(1, count + 1)]
    boxes = [extent([tag]) for tag in slot.tags if tag.mark.role == "teaser"]
    for one in boxes:
        for other in boxes:
            apart = one is other or one[3] <= other[1] or other[3] <= one[1] or one[2] <= other[0] or other[2] <= one[0]
            assert apart


def test_the_label_stands_under_an_accent_bar() -> None:
    slot = set_teasers(setter(), TeaserRun((teaser(1),), region(1, 40), "Inside", "issue.yaml", "en"))
    bar = next(item for item, _, _ in walk(slot.tags) if isinstance(item, Stroke))
    assert bar.width == 3.0
    assert lines(slot.tags, "label")[0].text.casefold() == "inside"


def test_pictures_come_where_there_is_room() -> None:
    deep = set_teasers(setter(), TeaserRun(tuple(teaser(n, picture=True) for n in (1, 2)), region(1, 60), "Inside",
                                           "issue.yaml", "en"))  # fmt: skip
    shallow = set_teasers(setter(), TeaserRun(tuple(teaser(n, picture=True) for n in (1, 2)), region(1, 26), "Inside",
                                              "issue.yaml", "en"))  # fmt: skip
    count = [sum(isinstance(item, Picture) for item, _, _ in walk(slot.tags)) for slot in (deep, shallow)]
    assert count[0] == 2
    assert count[1] < 2


def test_the_writers_own_words_come_first() -> None:
    own = teaser(1, teaser=(Span("Own words"),), deck=(rich("The deck"),)).article
    deck = teaser(1, deck=(rich("The deck"),)).article
    assert [teaser_text(a)[0].text for a in (own, deck)] == ["Own words", "The deck"]
    assert teaser_text(teaser(1).article)[0].text.startswith("First paragraph")


def test_long_words_are_cut_to_three_lines() -> None:
    broken = clipped(setter(), rich("A sentence that goes on and on, as they do. " * 9), house().style("teaser"),
                     ("en", width(1), 3))  # fmt: skip
    assert len(broken.lines) == 3
    assert broken.lines[-1].text.endswith("…")
