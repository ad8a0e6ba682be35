"""Generated pages, read back as a proof reader would: what no page may have, and what few may."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from layout.display.dump import dump
from layout.display.items import GlyphRun, Tag
from tests.benchmarks.test_issues import load

#: In a hundred pages, at most so many of the faults that a slot without anything to give cannot always avoid; legs a
#: line short where nothing in the story can give are told by the desk as lines under.
WIDOWS, ORPHANS, STRANDED = 3, 3, 2


@pytest.fixture(scope="module")
def pages(root: Path) -> ModuleType:
    for name in ("prose", "newsroom", "generated", "tally", "shown", "legs"):
        load(root, name)
    return load(root, "pages")


@pytest.mark.parametrize("count", [4, pytest.param(200, marks=pytest.mark.long)])
def test_generated_pages_lose_nothing_and_stand_on_the_grid(pages: ModuleType, tmp_path: Path, count: int) -> None:
    tally = pages.run(count, tmp_path)
    assert tally.pages == count
    for fault in ("off the grid", "lost", "overlap", "page hyphen"):
        assert not tally.places.get(fault), fault
    for fault, most in (("widow", WIDOWS), ("orphan", ORPHANS), ("stranded", STRANDED)):
        assert tally.faults[fault] <= 3 + most * count / 100, tally.places.get(fault)


def test_the_same_seed_gives_the_same_pages(pages: ModuleType, tmp_path: Path) -> None:
    stock = pages.stock(tmp_path, "tabloid")
    one, two = (pages.generate(stock, 3, ("front", "inside-4")) for _ in range(2))
    assert dump(one.display) == dump(two.display)


def test_faults_are_seen(pages: ModuleType, tmp_path: Path) -> None:
    """A page with a line moved, and one with a line taken away, are told."""
    printed = pages.generate(pages.stock(tmp_path, "tabloid"), 3, ("inside-4",))
    page = printed.display.pages[0]

    def spoiled(change: str) -> object:
        groups = []
        done = False
        for group in page.groups:
            items = []
            for item in group.items:
                made = item
                if not done and group.mark.slot == "main" and isinstance(item, Tag) and item.mark.role == "body":
                    runs = [one for one in item.items if isinstance(one, GlyphRun)]
                    if len(runs) > 4:
                        last = runs[-1]
                        kept = tuple(one for one in item.items if one is not last)
                        made = replace(item, items=kept if change == "lost" else (*kept, replace(last, y=last.y + 3)))
                        done = True
                items.append(made)
            groups.append(replace(group, items=tuple(items)))
        assert done
        display = replace(printed.display, pages=(replace(page, groups=tuple(groups)),))
        tally = pages.Tally()
        pages.judge(pages.Printed(printed.engine, display, printed.diagnostics), tally)
        return tally

    assert spoiled("lost").faults["lost"] == 1
    assert spoiled("off the grid").faults["off the grid"] == 1
