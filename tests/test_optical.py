"""Optical alignments of the sample pages, read from the dump within 0.1 pt: pictures, drop caps, lines on the grid."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from layout.display.dump import dump
from layout.engine import Engine
from layout.page.heading import hang_line, waist_line
from layout.source.reader import read_issue

NEAR = 0.1


class Item(NamedTuple):
    """A line of the dump: what it is, with the slot and the Tag that it stands in."""

    kind: str
    page: int
    slot: str
    top: float
    role: str
    block: str
    numbers: tuple[float, ...]
    rest: str


class Paper(NamedTuple):
    """An issue's items, its engine, and the names by which a message calls it."""

    items: list[Item]
    engine: Engine


def items_of(text: str) -> Iterator[Item]:
    """The dump's runs, strokes, fills and pictures; ``top`` is the upper edge of the slot."""
    page, slot, top, role, block = 0, "", 0.0, "", ""
    for line in text.splitlines():
        kind, _, rest = line.strip().partition(" ")
        match kind:
            case "page":
                page = int(rest.split()[0])
            case "group":
                slot = found[1] if (found := re.search(r"slot=(\S+)", rest)) else ""
                top = float(rest.split()[-1]) if "clip" not in rest else top
                role = block = ""
            case "tag":
                role = rest.split()[0]
                block = found[1] if (found := re.search(r"block=(\d+)", rest)) else ""
            case "run" | "picture" | "stroke" | "fill":
                fields = rest.replace("w=", "").split()
                yield Item(kind, page, slot, top, role, block, tuple(map(float, fields[:4])), rest)


@pytest.fixture(scope="module", params=["sample_issue", "sample_layouts"])
def paper(request: pytest.FixtureRequest, root: Path) -> Paper:
    issue = read_issue(str(root / request.param)).value.issue
    assert issue is not None
    engine = Engine(issue)
    return Paper(list(items_of(dump(engine.compose().value))), engine)


def off_grid(y: float, step: float) -> float:
    return abs(y - step * round(y / step))


def story_pictures(paper: Paper) -> list[Item]:
    return [item for item in paper.items if item.kind == "picture" and item.role == "picture" and item.slot]


def test_text_stands_on_the_grid(paper: Paper) -> None:
    step = paper.engine.setter.step
    lines = [item for item in paper.items if item.kind == "run" and item.role == "body" and item.slot]
    assert len(lines) > 200
    assert [item for item in lines if off_grid(item.numbers[1] - item.top, step) > NEAR] == []


def test_a_picture_hangs_from_a_cap_line_or_the_small_letters_beside_it(paper: Paper) -> None:
    setter = paper.engine.setter
    heads = (hang_line(setter), waist_line(setter))
    pictures = story_pictures(paper)
    assert len(pictures) >= 5
    for item in pictures:
        y = item.numbers[1] - item.top
        assert min(off_grid(y - head, setter.step) for head in heads) <= NEAR, item


def test_a_picture_stands_on_a_baseline(paper: Paper) -> None:
    step = paper.engine.setter.step
    for item in story_pictures(paper):
        _, y, _, height = item.numbers
        assert off_grid(y + height - item.top, step) <= NEAR, item


def test_a_picture_is_level_with_the_capitals_of_the_line_beside_it(paper: Paper) -> None:
    """Wherever body text begins beside a picture's head."""
    setter = paper.engine.setter
    cap = setter.cap_height(setter.sheet.style("body"))
    found = 0
    for picture in story_pictures(paper):
        x, y, wide, _ = picture.numbers
        beside = [
            run.numbers[1]
            for run in paper.items
            if (run.page, run.slot, run.kind, run.role) == (picture.page, picture.slot, "run", "body")
            and 8.0 < run.numbers[3] < 10.0
            and (run.numbers[0] >= x + wide or run.numbers[0] + run.numbers[2] <= x)
        ]
        if beside and any(abs(base - cap - y) <= NEAR for base in beside):
            found += 1
    assert found >= 3


def test_a_drop_cap_stands_on_its_last_baseline_as_high_as_the_first_capitals(paper: Paper) -> None:
    setter = paper.engine.setter
    runs = [item for item in paper.items if item.kind == "run" and item.role == "body" and item.slot]
    drops = [item for item in runs if item.numbers[3] > 20.0 and item.block]
    assert drops
    for drop in drops:
        mine = sorted(
            {
                run.numbers[1]
                for run in runs
                if (run.page, run.slot, run.block) == (drop.page, drop.slot, drop.block)
                and run.numbers[3] < 20.0
                and abs(run.numbers[0] - drop.numbers[0]) < 200.0
                and run.numbers[1] <= drop.numbers[1] + NEAR
            }
        )
        assert mine[-1] == pytest.approx(drop.numbers[1], abs=NEAR), "its foot is the last line's baseline"
        digits = drop.rest.split()[4]
        face = next(setter.book.by_id(i) for i in face_ids(paper.engine) if i.startswith(digits))
        top = drop.numbers[1] - face.cap_height * drop.numbers[3] / face.upem
        first = mine[0] - setter.cap_height(setter.sheet.style("body"))
        assert top == pytest.approx(first, abs=NEAR), drop


def face_ids(engine: Engine) -> set[str]:
    sheet = engine.issue.stylesheet
    return {face.id for style in sheet.styles.values() for face in engine.book.faces(style)}
