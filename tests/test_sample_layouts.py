"""The second sample, pages of layouts that the first has no page for: without a fault, each layout in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from layout.display.items import Fill, GlyphRun, Group, Picture, Stroke, Tag, walk
from layout.engine import Engine
from layout.model.article import Article, Box, PullQuote
from layout.model.article import Picture as PlacedPicture
from layout.model.diagnostics import Composed, Severity
from layout.model.issue import Issue, PlacedArticle, PlacedPackage
from layout.model.template import TemplateSlot
from layout.source.reader import read_issue
from tests.page.copydesk import STEP, lines


@pytest.fixture(scope="module")
def read(root: Path) -> Composed[Issue]:
    found = read_issue(str(root / "sample_layouts" / "issue.yaml"))
    assert found.value.issue is not None
    return Composed(found.value.issue, found.diagnostics)


@pytest.fixture(scope="module")
def groups(read: Composed[Issue]) -> dict[str, Group]:
    composed = Engine(read.value).compose()
    bad = [d for d in (*read.diagnostics, *composed.diagnostics) if d.severity is Severity.ERROR]
    assert not bad, [d.message for d in bad]
    assert any(d.code == "variant" and d.slot == "main" for d in composed.diagnostics)
    pages = composed.value.pages
    found = {group.mark.slot: group for page in pages[:2] for group in page.groups if group.mark.slot}
    # the last two pages have one template
    return found | {f"{p.number}.{g.mark.slot}": g for p in pages[2:] for g in p.groups if g.mark.slot}


def tags(group: Group, role: str) -> list[Tag]:
    return [item for item in group.items if isinstance(item, Tag) and item.mark.role == role]


def test_a_picture_stands_beside_the_headline(groups: dict[str, Group]) -> None:
    story = groups["story"]
    first = next(item for item, _, _ in walk(tags(story, "picture")[0].items) if isinstance(item, Picture))
    heads = lines(story.items, "headline")
    assert first.rect.y < STEP
    assert all(line.right < first.rect.x for line in heads)


def test_text_runs_around_two_pictures_and_a_quotation_on_the_gutter(groups: dict[str, Group]) -> None:
    story = groups["story"]
    rects = [item.rect for item, _, _ in walk(story.items) if isinstance(item, Picture)]
    narrow = [rect for rect in rects if rect.width < 110]
    assert len(narrow) == 2
    body = [line for line in lines(story.items, "body") if line.size < 20]
    for rect in narrow:
        level = [line for line in body if rect.y < line.y <= rect.bottom and -170 < line.x - rect.x < 170]
        assert len([line for line in level if line.right <= rect.x or line.x >= rect.right]) >= 4
    rules = [item for tag in tags(story, "pull") for item, _, _ in walk(tag.items) if isinstance(item, Stroke)]
    lefts = sorted({round(rule.x0) for rule in rules})
    assert len(lefts) == 2, "one at the head of a leg, one on a gutter"


def test_text_stands_beside_a_headline(groups: dict[str, Group]) -> None:
    wrap = groups["wrap"]
    head = lines(wrap.items, "headline")[0]
    beside = [line for line in lines(wrap.items, "body") if line.y < head.y and line.x > head.right - 30]
    assert beside[0].y == pytest.approx(STEP)


def test_boxes_stand_in_a_leg_and_at_the_foot(groups: dict[str, Group]) -> None:
    tints = {}
    for slot in ("story", "main"):
        (tag,) = tags(groups[slot], "box")
        tints[slot] = next(item.rect for item, _, _ in walk(tag.items) if isinstance(item, Fill))
    runs = [item for item, _, _ in walk(groups["main"].items) if isinstance(item, GlyphRun)]
    inside = tints["main"]
    leg = [run for run in runs if inside.x - 3 <= run.x < inside.right and run.size == 9.0]
    assert any(run.y < inside.y for run in leg)
    assert any(run.y > inside.bottom for run in leg)


def test_a_filler_from_the_paper_s_stock_closes_a_story(groups: dict[str, Group], read: Composed[Issue]) -> None:
    stock = [tag for tag in groups["3.second"].items if isinstance(tag, Tag) and tag.mark.article.startswith("stock/")]
    assert {tag.mark.article for tag in stock} == {"stock/recycle.md"}
    page = Engine(read.value).compose(pages=(3,)).value.pages[0]
    box = next(box for box in page.slots if box.name == "second")
    assert box.fit.endswith("filler stock/recycle.md, 10 lines")
    assert not box.under


def test_a_story_goes_on_overleaf_after_a_whole_sentence(groups: dict[str, Group]) -> None:
    lead, rest = groups["3.lead"], groups["4.second"]
    assert [line.text for line in lines(lead.items, "jump")] == ["Continued on page 4"]
    assert lines(lead.items, "body")[-1].text.endswith((".", ".”"))
    assert lines(rest.items, "kicker")[0].text.casefold() == "from page 3"


# -- every layout stands in a sample -------------------------------------------------------------------


class Shown(NamedTuple):
    """A story as a sample places it."""

    legs: int
    slot: TemplateSlot
    article: Article

    def pictures(self, place: str) -> list[PlacedPicture]:
        return [picture for picture in self.article.pictures if picture.place == place]

    def insets(self, kind: type) -> list[PullQuote | Box]:
        return [block for block in self.article.blocks if isinstance(block, kind)]  # type: ignore[misc]


LAYOUTS: dict[str, Callable[[Shown], object]] = {
    "a picture over one leg": lambda s: any(p.legs == 1 for p in s.pictures("top")),
    "a picture over two legs": lambda s: any(p.legs == 2 < s.legs for p in s.pictures("top")),
    "a picture over all legs": lambda s: any(p.legs == s.legs > 1 for p in s.pictures("top")),
    "a picture at the foot": lambda s: s.pictures("foot"),
    "a picture inside": lambda s: s.pictures("inside"),
    "several pictures": lambda s: len(s.article.pictures) > 2,
    "a mug shot": lambda s: s.pictures("mug"),
    "a headline on a wide picture": lambda s: s.pictures("behind-headline"),
    "a picture beside the headline": lambda s: s.pictures("beside-headline"),
    "text around a picture": lambda s: any(p.width for p in s.article.pictures),
    "a pull quote across the gutter": lambda s: any(q.place == "gutter" for q in s.insets(PullQuote)),
    "a pull quote in a leg": lambda s: any(not q.place for q in s.insets(PullQuote)),
    "a box in a leg": lambda s: any(b.place == "inside" for b in s.insets(Box)),
    "a box over legs at the foot": lambda s: any(b.place == "foot" and b.legs > 1 for b in s.insets(Box)),
    "a headline over some of the legs, a picture beside it": lambda s: (
        0 < s.slot.headline_legs < s.legs and s.article.pictures
    ),
    "a raw wrap": lambda s: 0 < s.slot.headline_legs < s.legs and not s.article.pictures,
    "a template's variants": lambda s: s.slot.variants,
}


@pytest.fixture(scope="module")
def samples(root: Path) -> list[Issue]:
    found = [read_issue(str(root / name)).value.issue for name in ("sample_issue", "sample_layouts")]
    return [issue for issue in found if issue is not None]


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_layout_stands_in_a_sample(samples: list[Issue], name: str) -> None:
    stories = []
    for issue in samples:
        for page in issue.edition.pages:
            for slot in issue.templates[page.template].slots:
                placed = page.slots.get(slot.name)
                if isinstance(placed, PlacedArticle):
                    legs = slot.legs or slot.at.columns or 0
                    stories.append(Shown(legs, slot, issue.edition.articles[placed.article]))
    assert any(LAYOUTS[name](story) for story in stories)


def test_an_umbrella_package_with_decks_joined_by_diamonds_stands_in_a_sample(samples: list[Issue]) -> None:
    placed = [p for issue in samples for page in issue.edition.pages for p in page.slots.values()]
    assert any(isinstance(p, PlacedPackage) and "♦" in p.deck.of("en") for p in placed)
