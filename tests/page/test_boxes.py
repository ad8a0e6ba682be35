"""Slots as the desk shows them: each of the template has its box, the empty ones too, with what is over and under."""

from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.display.items import PageDisplay, SlotBox
from layout.engine import Engine
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import read_template
from tests.acceptance.newsroom import Newsroom, slot_made


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """Two small pages of copy; page 2's foot waits for what jumps there."""
    made = Newsroom(tmp_path, "half-berliner")
    made.issue(
        [read_template(resource("templates", f"{n}.yaml"), Folders(""), Report()) for n in ("front", "inside-3")]
    )
    plan = made.plan.read_text(encoding="utf-8")
    assert "      foot: articles/inside-3-foot.md\n" in plan
    made.plan.write_text(plan.replace("      foot: articles/inside-3-foot.md\n", "      foot: ~\n"), encoding="utf-8")
    return made


def replaced(room: Newsroom, old: str, new: str) -> None:
    plan = room.plan.read_text(encoding="utf-8")
    assert old in plan
    room.plan.write_text(plan.replace(old, new, 1), encoding="utf-8")


def boxes(page: PageDisplay) -> dict[str, SlotBox]:
    return {box.name: box for box in page.slots}


def test_every_slot_of_the_template_has_its_box_in_order(room: Newsroom) -> None:
    engine = Engine(room.read())
    for page in engine.compose().value.pages:
        template = engine.issue.templates[engine.issue.edition.pages[page.number - 1].template]
        assert [(box.name, box.takes) for box in page.slots] == [(slot.name, slot.takes) for slot in template.slots]


def test_a_box_stands_where_its_slot_is_printed(room: Newsroom) -> None:
    for page in Engine(room.read()).compose().value.pages:
        printed = {g.mark.slot: (g.dx, g.dy) for g in page.groups if g.mark.slot}
        assert printed
        assert {name: boxes(page)[name].rect[:2] for name in printed} == printed


def test_boxes_tell_what_stands_in_them(room: Newsroom) -> None:
    front, inside = (boxes(page) for page in Engine(room.read()).compose().value.pages)
    assert (front["lead"].kind, front["lead"].article) == ("article", "articles/front-lead.md")
    assert front["refers"].kind == "teasers"
    assert (inside["ad-left"].kind, inside["letters"].kind) == ("advert", "items")
    assert inside["foot"][3:] == ("", "", 0, 0, 0, 0, "", ""), "empty"


def test_a_jumps_target_is_told_with_its_article(room: Newsroom) -> None:
    replaced(room, "lead: articles/front-lead.md", "lead: {article: articles/front-lead.md, jump: 2.foot}")
    draft = room.drafts[1, "lead"][0]
    room.file(draft.path, draft.write(draft.words + 250))
    engine = Engine(room.read())
    foot = boxes(engine.compose(pages=(2,)).value.pages[0])["foot"]
    assert (foot.kind, foot.article) == ("jump", "articles/front-lead.md")
    assert foot.lines > 0


def test_over_and_under_are_counted_to_the_line(room: Newsroom) -> None:
    short = room.drafts[2, "top"][0]
    room.file(short.path, short.write(100))
    engine = Engine(room.read())
    seen = []
    for page in engine.compose().value.pages:
        for box in page.slots:
            made = slot_made(engine, page.number, box.name)
            if made is not None:
                assert (box.over, box.words, box.under, box.lines) == (
                    made.over,
                    made.words,
                    made.under,
                    made.body_lines,
                )
                seen.append(box)
    assert any(box.over for box in seen)
    assert any(box.under for box in seen)


def test_a_page_whose_boxes_alone_changed_is_a_new_page(room: Newsroom) -> None:
    engine = Engine(room.read())
    before = engine.compose().value
    replaced(room, "lead: articles/front-lead.md", "lead: {article: articles/front-lead.md, jump: 2.foot}")
    draft = room.drafts[1, "lead"][0]
    room.file(draft.path, draft.write(40))  # ends before its jump
    engine.update(room.read())
    after = engine.compose().value
    assert boxes(after.pages[1])["foot"].kind == "jump"
    assert before.pages[1] is not after.pages[1]
    assert engine.compose().value.pages[1] is after.pages[1]
