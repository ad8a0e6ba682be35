"""Pages put in, taken out, doubled and moved: every jump, edition and colour page is counted anew."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from layout.edit import pages, plan, splice
from layout.edit.opened import EditError, Opened
from layout.model.article import Picture
from layout.model.issue import (
    Jump,
    PlacedAdvert,
    PlacedArticle,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
    Target,
)  # fmt: skip
from layout.model.template import GridPlace
from layout.source.drafts import Drafts, load_drafts
from layout.source.reader import read_issue

PLAN = """\
date: 2026-11-20
language: en
paper: {name: The Lantern}
colour: [1, 3]   # as the printer has them
editions:
  es: {language: es, pages: {3: {section: Deporte}, 2: {section: Pueblo}}}
pages:
  # the front
  - template: front
    slots:
      lead: {article: articles/a.md, jump: {to: [2.foot, 3.foot], after: 8 lines}}   # the storm

  # the town
  - template: inside-3
    section: Town
    slots:
      foot: ~             # takes the jump
      top: articles/b.md
      ad-left: {advert: ~, client: Bakery}
    closed: true
  - template: inside-3   # sport
    slots:
      top: {article: articles/c.md, then: 1.note}
"""


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    (tmp_path / "articles").mkdir()
    for name in "abc":
        (tmp_path / "articles" / f"{name}.md").write_text(f"---\nheadline: {name}\n---\nText of {name}.\n")
    (tmp_path / "issue.yaml").write_text(PLAN)
    drafts = load_drafts(str(tmp_path))
    issue = read_issue(str(tmp_path), drafts).value.issue
    assert issue is not None
    return Opened(issue, drafts)


def text_of(opened: Opened, made: Drafts | tuple[Drafts, Any]) -> str:
    """The plan afterwards, which reads without a fault."""
    drafts = made[0] if isinstance(made, tuple) else made
    read = read_issue(opened.issue.folder, drafts)
    assert [d for d in read.diagnostics if d.code != "not-placed"] == []
    text = drafts.text("issue.yaml")
    assert text is not None
    return text


def test_a_page_put_in(opened: Opened) -> None:
    text = text_of(opened, pages.insert_page(opened, 2, "letters", "Letters"))
    assert "jump: {to: [3.foot, 4.foot], after: 8 lines}}   # the storm" in text
    assert "colour: [1, 4]   # as the printer has them" in text
    assert "pages: {4: {section: Deporte}, 3: {section: Pueblo}}" in text
    assert "# the storm\n  - template: letters\n    section: Letters\n\n  # the town\n" in text
    assert text_of(opened, pages.insert_page(opened, 4, "letters")) == PLAN + "  - template: letters\n"
    first = text_of(opened, pages.insert_page(opened, 1, "front"))
    assert "pages:\n  - template: front\n  # the front\n" in first
    assert "then: 2.note" in first


def test_a_page_taken_out(opened: Opened) -> None:
    drafts, gone = pages.delete_page(opened, 2)
    text = text_of(opened, drafts)
    assert gone == ("articles/b.md",)
    assert "jump: {to: [2.foot], after: 8 lines}}   # the storm" in text
    assert "colour: [1, 2]" in text
    assert "pages: {2: {section: Deporte}}}" in text
    assert "# the town" not in text
    drafts, gone = pages.delete_page(opened, 1)
    text = text_of(opened, drafts)
    assert gone == ("articles/a.md",)
    assert "top: articles/c.md" in text
    assert "colour: [2]" in text


def test_a_page_doubled(opened: Opened) -> None:
    text = text_of(opened, pages.duplicate_page(opened, 2))
    assert splice.get(text, ("pages", 2)) == {
        "template": "inside-3", "section": "Town", "slots": {"ad-left": {"advert": None, "client": "Bakery"}},
    }  # fmt: skip
    assert "jump: {to: [2.foot, 4.foot]" in text
    assert splice.get(text, ("pages", 1)) == splice.get(PLAN, ("pages", 1))


def test_a_page_moved(opened: Opened) -> None:
    drafts = pages.move_page(opened, 3, 1)
    text = text_of(opened, drafts)
    assert "jump: {to: [3.foot, 1.foot]" in text
    assert "then: 2.note" in text
    assert "colour: [2, 1]" in text
    assert "pages: {1: {section: Deporte}, 3: {section: Pueblo}}" in text
    assert text.index("# sport") < text.index("# the front") < text.index("# the town")
    issue = read_issue(opened.issue.folder, drafts).value.issue
    assert issue is not None
    assert text_of(opened, pages.move_page(Opened(issue, drafts), 1, 3)) == PLAN
    assert pages.move_page(opened, 2, 2) is opened.drafts


@pytest.mark.parametrize(
    "act",
    [
        lambda o: pages.insert_page(o, 9, "front"),
        lambda o: pages.insert_page(o, 1, "frnt"),
        lambda o: pages.delete_page(o, 4),
        lambda o: pages.move_page(o, 1, 0),
        lambda o: pages.duplicate_page(o, 0),
    ],
)
def test_pages_that_are_not_there_are_told(opened: Opened, act: Callable[[Opened], Any]) -> None:
    with pytest.raises(EditError) as told:
        act(opened)
    assert told.value.hint


#: What no act may bring about. (That a base page changes under an edition's own is for the editor to see.)
UNSOUND = frozenset(
    ("yaml-syntax", "yaml-feature", "unknown-key", "duplicate-key", "missing-key", "bad-value", "placed-twice")
)


class Editor:
    """Acts at random on an issue, as somebody might who tries everything."""

    def __init__(self, opened: Opened, seed: int) -> None:
        self.opened = opened
        self.random = random.Random(seed)
        self.articles = [f for f in opened.drafts.files() if f.endswith((".md", ".txt"))]
        self.refused = 0

    def target(self) -> Target:
        edition = next((e for e in self.opened.issue.editions if e.id == self.opened.edition), None)
        shown = (edition or self.opened.issue.edition).pages
        number = self.random.randint(1, len(shown))
        template = self.opened.issue.templates.get(shown[number - 1].template)
        names = [slot.name for slot in template.slots] if template else []
        return Target(
            number, self.random.choice([*names, "nowhere"] if self.random.random() < 0.05 else names or ["x"])
        )

    def placement(self) -> Placement | None:
        some = tuple(self.random.sample(self.articles, 2))
        match self.random.randint(0, 6):
            case 0 | 1:
                jump = Jump((self.target(),), self.random.choice([0, 8])) if self.random.random() < 0.3 else None
                return PlacedArticle(some[0], jump)
            case 2:
                return PlacedPackage(some)
            case 3:
                return PlacedItems(some)
            case 4:
                return PlacedPicture(Picture("pictures/fig.jpg", focus=(0.2, 0.3)))
            case 5:
                return PlacedAdvert("", "Bakery")
            case _:
                return PlacedTeasers()

    def act(self) -> Any:
        opened, pick = self.opened, self.random
        here, there = self.target(), self.target()
        count = len(opened.issue.edition.pages)
        page, other = pick.randint(1, count), pick.randint(1, count)
        words = pick.choice(["Town: all of it", "", "«Sí» #1", "- x", None, "a\nb"])
        match pick.randint(0, 15):
            case 0 | 1:
                return plan.place(opened, here, self.placement())
            case 2 | 3:
                return plan.swap(opened, here, there)
            case 4 | 5:
                return plan.move(opened, here, there)
            case 6:
                return plan.remove(opened, here)
            case 7:
                at = GridPlace(pick.randint(1, 4), pick.randint(1, 90), pick.randint(1, 5), pick.choice([None, 20]))
                return plan.resize(opened, here, pick.choice([at, None]))
            case 8 | 9:
                return plan.jump(opened, here, [there, self.target()][: pick.randint(1, 2)], pick.choice([0, 0, 8]))
            case 10:
                return plan.unjump(opened, here, pick.choice([None, there]))
            case 11:
                key = pick.choice(["caption", "headline", "deck", "client", "credit", "count", "focus", "zoom"])
                value = {"focus": (0.1234567, 1.0), "zoom": 1.5, "count": 3}.get(key, words)
                return plan.set_placed(opened, here, key, value)
            case 12:
                key = pick.choice(["section", "section_deck", "closed"])
                return plan.set_page(opened, page, key, pick.choice([True, False]) if key == "closed" else words)
            case 13:
                name = pick.choice(["front", "inside-3", "inside-4", "letters", "article", "back", "inside-rail"])
                return plan.set_template(opened, page, name)
            case 14:
                key, value = pick.choice(
                    [("volume", "12"), ("colour", [1, 2]), ("part", words), ("paper.price", words), ("number", 7),
                     ("paper.name", "The: Bell"), ("date", "2026-12-01"), ("until", None)]
                )  # fmt: skip
                return plan.set_issue(opened, key, value)
            case _:
                return pick.choice(
                    [lambda: pages.move_page(opened, page, other), lambda: pages.duplicate_page(opened, page),
                     lambda: pages.insert_page(opened, page, "letters"), lambda: pages.delete_page(opened, page)]
                )()  # fmt: skip

    def step(self) -> bool:
        """One act; whether it changed anything. The plan is sound YAML with known keys afterwards."""
        edition = self.random.choice(["", "", "", "es"])
        self.opened = self.opened._replace(edition=edition)
        try:
            made = self.act()
        except EditError:
            self.refused += 1
            return False
        drafts = made[0] if isinstance(made, tuple) else made
        if drafts == self.opened.drafts:
            return False
        read = read_issue(self.opened.issue.folder, drafts)
        bad = [d for d in read.diagnostics if d.code in UNSOUND and "(edition es)" not in d.message]
        assert bad == [], drafts.text("issue.yaml")
        assert read.value.issue is not None
        self.opened = Opened(read.value.issue, drafts)
        return True


EDITIONS = "editions: {es: {language: es, pages: {3: {slots: {foot: ~}, section: Pueblo}}}}\n"


def wander(sample: Path, seed: int, acts: int) -> Editor:
    drafts = load_drafts(str(sample))
    text = drafts.text("issue.yaml")
    assert text is not None
    if seed % 2:
        drafts = drafts.with_text("issue.yaml", text.replace("pages:\n", EDITIONS + "pages:\n", 1))
    if seed % 3 == 0:
        drafts = drafts.with_text("issue.yaml", "\ufeff" + (drafts.text("issue.yaml") or "").replace("\n", "\r\n"))
    issue = read_issue(str(sample), drafts).value.issue
    assert issue is not None
    editor = Editor(Opened(issue, drafts), seed)
    changes = sum(editor.step() for _ in range(acts))
    assert changes > acts / 5, (changes, editor.refused)
    return editor


@pytest.mark.parametrize("seed", [1, 6])
def test_random_acts(sample: Path, seed: int) -> None:
    wander(sample, seed, 60)


@pytest.mark.long
@given(st.integers(0, 2**32))
@settings(max_examples=6, deadline=None, phases=[Phase.generate])
def test_two_hundred_random_acts(sample: Path, seed: int) -> None:
    editor = wander(sample, seed, 200)
    text = editor.opened.drafts.text("issue.yaml")
    assert text is not None
    assert text.count("\r\n") in (0, text.count("\n"))
