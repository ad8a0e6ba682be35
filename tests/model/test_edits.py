"""What is dragged, as an Issue, is the Issue that the spliced files give after the drop."""

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.edit import plan
from layout.edit.opened import Opened
from layout.model import edits
from layout.model.issue import Issue, PlacedPicture, Target
from layout.model.template import GridPlace
from layout.source.drafts import Drafts, load_drafts
from layout.source.reader import read_issue

EDITIONS = "editions: {es: {language: es, pages: {6: {slots: {ad-left: ~}}}}}\n"


@pytest.fixture(params=["one edition", "two editions"])
def opened(sample: Path, request: pytest.FixtureRequest) -> Opened:
    drafts = load_drafts(str(sample))
    text = drafts.text("issue.yaml")
    assert text is not None
    if request.param == "two editions":
        drafts = drafts.with_text("issue.yaml", text.replace("pages:\n", EDITIONS + "pages:\n", 1))
    return Opened(read(sample.parent, drafts), drafts)


def read(folder: Path, drafts: Drafts) -> Issue:
    issue = read_issue(str(folder), drafts).value.issue
    assert issue is not None
    return issue


LIVE: list[tuple[Callable[[Issue], Issue], Callable[[Opened], Drafts]]] = [
    (
        lambda issue: edits.resized(issue, "", Target(4, "third"), GridPlace(4, 40, 2, 20)),
        lambda opened: plan.resize(opened, Target(4, "third"), GridPlace(4, 40, 2, 20)),
    ),
    (
        lambda issue: edits.resized(
            edits.resized(issue, "", Target(4, "third"), GridPlace(4, 40, 2, 20)), "", Target(4, "third"), None
        ),
        lambda opened: opened.drafts,
    ),
    (
        lambda issue: edits.focused(issue, "", Target(1, "photo"), (0.12345, 0.5), 1.25),
        lambda opened: plan.set_placed(
            opened._replace(drafts=plan.set_placed(opened, Target(1, "photo"), "zoom", 1.25)),
            Target(1, "photo"), "focus", (0.12345, 0.5),
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize("which", range(len(LIVE)))
def test_what_is_dragged_is_what_will_be_read(opened: Opened, sample: Path, which: int) -> None:
    live, act = LIVE[which]
    dragged, dropped = live(opened.issue), read(sample.parent, act(opened))
    assert dragged.editions[0].pages == dropped.editions[0].pages
    for one, other in zip(dragged.editions, dropped.editions, strict=True):
        assert one.id == other.id
        assert {k: v for p in one.pages for k, v in p.slots.items() if v} == {
            k: v for p in other.pages for k, v in p.slots.items() if v
        }
        assert dict(one.articles) == dict(other.articles)
        assert [p.overrides for p in one.pages] == [p.overrides for p in other.pages]


def test_pictures_of_an_article(opened: Opened) -> None:
    path, article = next((p, a) for p, a in opened.issue.edition.articles.items() if a.pictures)
    live = edits.focused(opened.issue, "", (path, 0), (0.25, 2.0), 0.5)
    changed = live.edition.articles[path].pictures[0]
    assert (changed.focus, changed.zoom) == ((0.25, 1.0), 1.0)
    assert changed.file == article.pictures[0].file
    assert edits.focused(opened.issue, "", (path, 99), (0.0, 0.0), 1.0) == opened.issue
    assert edits.focused(opened.issue, "", Target(1, "lead"), (0.0, 0.0), 1.0) is opened.issue


def test_what_does_not_change_stays_the_same_object(opened: Opened) -> None:
    live = edits.focused(opened.issue, "", Target(1, "photo"), (0.0, 0.0), 2.0)
    photo = live.edition.pages[0].slots["photo"]
    assert isinstance(photo, PlacedPicture)
    assert photo.picture.zoom == 2.0
    assert all(a is b for a, b in zip(live.edition.pages[1:], opened.issue.edition.pages[1:], strict=True))
    assert live.edition.articles is opened.issue.edition.articles
