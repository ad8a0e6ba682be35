"""Slots whose type is fitted: the largest size at which whole words and all lines find room."""

from dataclasses import replace
from pathlib import Path

import pytest

from layout.display.items import GlyphRun, Group, Tag, walk
from layout.engine import Engine
from layout.model.diagnostics import Diagnostic
from layout.model.issue import Issue
from layout.source.reader import read_issue

TEMPLATE = """\
columns: 6
slots:
  words: {{at: [1, 1, 6, {lines}], takes: [article], rank: 1, headline_lines: 3, legs: 1, fitted: {fitted}}}
"""


def issue_of(folder: Path, headline: str, body: str, lines: int = 30, fitted: str = "true") -> Issue:
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "templates" / "wall.yaml").write_text(TEMPLATE.format(lines=lines, fitted=fitted), "utf-8")
    (folder / "a.md").write_text(f"---\nheadline: {headline}\n---\n{body}\n", "utf-8")
    plan = folder / "issue.yaml"
    plan.write_text(
        "paper: {name: x}\ndate: 2026-11-20\nformat: poster-a4\npages:\n  - {template: wall, slots: {words: a.md}}\n",
        "utf-8",
    )
    issue = read_issue(str(plan)).value.issue
    assert issue is not None
    return issue


def composed(issue: Issue) -> tuple[Group, tuple[Diagnostic, ...]]:
    done = Engine(issue).compose()
    (group,) = [group for group in done.value.pages[0].groups if group.mark.slot == "words"]
    return group, done.diagnostics


def sizes(group: Group, role: str) -> list[float]:
    tags = tuple(item for item in group.items if isinstance(item, Tag) and item.mark.role == role)
    return [item.size for item, _, _ in walk(tags) if isinstance(item, GlyphRun)]


def lines_of(group: Group, role: str) -> list[str]:
    tags = tuple(item for item in group.items if isinstance(item, Tag) and item.mark.role == role)
    return [item.text for item, _, _ in walk(tags) if isinstance(item, GlyphRun)]


def foot(group: Group) -> float:
    return max(dy + item.y for item, _, dy in walk(group.items) if isinstance(item, GlyphRun))


SENTENCE = "The doors open at nine, and the first hundred readers choose a book. "


def test_short_copy_is_set_larger_than_long_copy(tmp_path: Path) -> None:
    found = [sizes(composed(issue_of(tmp_path, "Open again", SENTENCE * n))[0], "body")[0] for n in (1, 3, 8, 20)]
    assert found == sorted(found, reverse=True)
    assert found[0] > 2 * found[-1]


@pytest.mark.parametrize("count", [1, 3, 8, 20])
def test_all_of_it_finds_room_and_the_next_size_would_not(tmp_path: Path, count: int) -> None:
    issue = issue_of(tmp_path, "Open again", SENTENCE * count)
    group, told = composed(issue)
    room = 30 * issue.sheet.baseline
    assert not [fault for fault in told if fault.code in ("overset", "underset", "left-out", "headline-fit")]
    assert foot(group) <= room + 0.5
    body = issue.stylesheet.style("body")
    larger = [size for size in body.scale if size > sizes(group, "body")[0] + 0.01]
    if larger:
        step = body.leading * larger[-1] / body.size
        assert foot(group) + 4 * step > room or len(larger) < len(body.scale)
    assert foot(group) > 0.6 * room, "a size is not chosen for fear of the next"


def test_a_headline_keeps_its_words_whole(tmp_path: Path) -> None:
    group, told = composed(issue_of(tmp_path, "Extraordinarily long words everywhere", SENTENCE))
    words = " ".join(lines_of(group, "headline")).split()
    assert words == ["Extraordinarily", "long", "words", "everywhere"]
    assert not [fault for fault in told if fault.code == "long-word"]


def test_the_headline_takes_the_width_or_its_share_of_the_depth(tmp_path: Path) -> None:
    issue = issue_of(tmp_path, "Open", SENTENCE)
    group, _ = composed(issue)
    (size,) = set(sizes(group, "headline"))
    scale = issue.stylesheet.style("headline", "lead").scale
    following = next(each for each in scale if each > size)
    depth = issue.stylesheet.shares["fitted-headline"] * 30 * issue.sheet.baseline
    grown = sum(run.width for run, _, _ in walk(group.items) if isinstance(run, GlyphRun) and run.size == size)
    assert following * 0.9 > depth or grown * following / size > issue.sheet.width - 60


def test_too_much_copy_is_told_at_the_smallest_size(tmp_path: Path) -> None:
    issue = issue_of(tmp_path, "Open again", SENTENCE * 200)
    group, told = composed(issue)
    assert [fault.code for fault in told if fault.code == "overset"] == ["overset"]
    assert min(sizes(group, "body")) == pytest.approx(min(issue.stylesheet.style("body").scale))


def test_an_open_slot_may_stay_empty_at_its_foot(tmp_path: Path) -> None:
    issue = issue_of(tmp_path, "Open again", SENTENCE, fitted="false")
    _, told = composed(issue)
    assert "underset" in {fault.code for fault in told}
    template = issue.templates["wall"]
    slots = tuple(replace(slot, open=True) for slot in template.slots)
    templates = type(issue.templates)({"wall": replace(template, slots=slots)})
    _, told = composed(replace(issue, templates=templates))
    assert "underset" not in {fault.code for fault in told}


def test_the_same_copy_gives_the_same_slot(tmp_path: Path) -> None:
    issue = issue_of(tmp_path, "Open again", SENTENCE * 3)
    engine = Engine(issue)
    first = engine.compose()
    assert engine.compose().value.pages[0] is first.value.pages[0]
    assert composed(issue)[0] == next(group for group in first.value.pages[0].groups if group.mark.slot == "words")


def test_kickers_stand_level_whatever_the_size_of_their_text(tmp_path: Path) -> None:
    tops = []
    for count in (1, 3, 8, 20):
        group, _ = composed(issue_of(tmp_path, "Open again\nkicker: HHH", SENTENCE * count, 40))
        y, size = min((dy + run.y, run.size) for run, _, dy in walk(group.items) if isinstance(run, GlyphRun))
        tops.append(y - 0.69 * size)  # its capitals' heads
    assert max(tops) - min(tops) < 6.0, "the first lines of their grids lie forty points apart"
