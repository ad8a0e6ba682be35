"""Refers, addresses, jump lines and teasers become areas of the page that lead where they say."""

from pathlib import Path

import pytest

from layout.display.items import Group, Link, Mark, PageDisplay, Tag, walk
from layout.engine import Engine
from layout.model.geometry import Rect
from layout.page.links import page_links
from layout.page.shift import shifted
from layout.scaffold import write_issue
from layout.source.reader import read_issue

TEXT = """---
headline: Whom to ask
---

What is known stands in [the other piece on page {page}](pages.md), and the rest can be read at
[the river’s own house](https://example.org/a_(b)?c=d&e=ü) by anybody who would know more of it than we do.

Nothing else is known.
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))


def composed(plan: Path, engine: Engine | None = None) -> tuple[Engine, tuple[PageDisplay, ...]]:
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    if engine is None:
        engine = Engine(issue)
    else:
        engine.update(issue)
    return engine, engine.compose().value.pages


def covered(page: PageDisplay, link: Link) -> str:
    """The words whose middle lies in the area."""
    found = []
    for item, dx, dy in walk(page.groups):
        if hasattr(item, "words"):
            for word, at in zip(item.words, item.at, strict=True):
                x = item.x + dx + at + word.width * item.size / word.upem / 2
                if link.rect.x <= x <= link.rect.right and link.rect.y <= item.y + dy <= link.rect.bottom:
                    found.append(word.text)
    return " ".join(found)


def test_refers_and_addresses(plan: Path) -> None:
    (plan.parent / "articles" / "welcome.md").write_text(TEXT, "utf-8")
    _, pages = composed(plan)
    links = [link for link in pages[0].links if link.rect.height < 20]
    refers = [link for link in links if link.page]
    addresses = [link for link in links if link.address]
    assert " ".join(covered(pages[0], link) for link in refers).replace("\u00ad ", "") == "the other piece on page 1"
    assert {link.page for link in refers} == {1}
    said = " ".join(covered(pages[0], link) for link in addresses).replace("\u00ad ", "")
    assert said.startswith("the river’s own house")
    assert {link.address for link in addresses} == {"https://example.org/a_(b)?c=d&e=ü"}


def test_a_page_with_links_stays_the_same_while_nothing_changes(plan: Path) -> None:
    (plan.parent / "articles" / "welcome.md").write_text(TEXT, "utf-8")
    engine, before = composed(plan)
    _, again = composed(plan, engine)
    assert all(a is b for a, b in zip(before, again, strict=True))


def test_links_move_with_what_they_are_of() -> None:
    tag = Tag(Mark("body"), (), (Link(Rect(1.0, 2.0, 3.0, 4.0), article="a.md"),), (1,))
    moved = shifted(tag, 10.0, 20.0)
    assert moved.links[0].rect == Rect(11.0, 22.0, 3.0, 4.0)
    assert moved.joined == (1,)
    group = Group(Mark("slot"), 100.0, 200.0, (moved,))
    assert page_links((group,), {"a.md": 7}) == (Link(Rect(111.0, 222.0, 3.0, 4.0), 7),)
    assert page_links((group,), {}) == (), "an article that is nowhere leads nowhere"
