"""Templates: built-in ones are sound; slots that overlap, leave the page or cover furniture are told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.builtin.resources import names, resource
from layout.model.template import GridPlace, Template, TemplateSlot
from layout.source.folders import Folders
from layout.source.report import Report
from layout.source.templates import cells, geometry_faults, read_template
from tests.source.desk import ARTICLE, Desk, one, said


@pytest.mark.parametrize("name", names("templates", ".yaml"))
def test_built_in_templates_are_sound(name: str) -> None:
    report = Report()
    template = read_template(resource("templates", f"{name}.yaml"), Folders(str(Path.cwd())), report)
    assert report.diagnostics == []
    assert template.name == name
    assert template.slots
    assert template.about


def test_a_template_counts_the_sheet_s_lines_unless_it_says_its_own(desk: Desk) -> None:
    deep = "columns: 4\nslots: {top: {at: [1, 1, 4, 64]}}\n"
    desk.put({"templates/mine.yaml": deep, "templates/own.yaml": "lines: 100\n" + deep})
    for name, more, lines in (("mine", "", 0), ("own", "format: a5\n", 100)):
        issue = desk.issue(one("top: articles/a.md", template=name, more=more), a=ARTICLE)
        assert issue.templates[name].lines == lines
    (fault,) = desk.read(one("top: articles/a.md", template="mine", more="format: a5\n"), a=ARTICLE).diagnostics
    assert "it covers lines 1 to 64 of 5" in said(fault)


def test_ranks_of_a_template_that_gives_none_fall_with_the_area(desk: Desk) -> None:
    slots = "columns: 5\nslots:\n  foot: {at: [1, 80, 5, 20]}\n  top: {at: [1, 1, 5, 60]}\n"
    slots += "  ad: {at: [1, 61, 5, 19], takes: advert%s}\n"
    desk.put({"templates/mine.yaml": slots % "", "templates/other.yaml": slots % ", rank: 2"})
    template = desk.issue(one("top: articles/a.md", template="mine"), a=ARTICLE).templates["mine"]
    assert {slot.name: slot.rank for slot in template.slots} == {"top": 1, "foot": 2, "ad": 3}
    template = desk.issue(one("top: articles/a.md", template="other"), a=ARTICLE).templates["other"]
    assert {slot.name: slot.rank for slot in template.slots} == {"top": 3, "foot": 3, "ad": 2}


def test_a_template_s_imprint_is_printed_without_its_marks(desk: Desk) -> None:
    mine = "columns: 5\nslots: {top: {at: [1, 1, 5, 60]}}\nfurniture: {imprint: {at: foot, text: us.md}}\n"
    desk.put({"us.md": "Published by\n**us**.\n", "templates/mine.yaml": mine})
    template = desk.issue(one("top: articles/a.md", template="mine"), a=ARTICLE).templates["mine"]
    assert template.furniture[0].options["words"] == "Published by us."
    desk.put({"us.md": "Published\nby <b>us</b>.\n"})
    (fault, *_) = desk.read(one("top: articles/a.md", template="mine"), a=ARTICLE).diagnostics
    assert said(fault).startswith("us.md:2:4: error markdown: HTML")


def test_every_key_of_a_template(desk: Desk) -> None:
    desk.put(
        {
            "logo.svg": "<svg/>",
            "templates/mine.yaml": """name: mine
columns: 6
lines: 100
mirror: true
kind: front
about: A front of ours
slots:
  lead: {at: [1, -50, 4, rest], takes: [article, package], legs: 4, headline: 60 pt, headline_lines: 2, rank: 1,
         style: box}
  side: {at: [-2, 20, 2, 81], takes: article}
furniture:
  nameplate: {at: [1, 1, 6, 10], picture: logo.svg}
  folio: {at: head, tone: quiet}
  rules: ~
""",
        }
    )
    issue = desk.issue(one("lead: articles/a.md", template="mine"), a=ARTICLE)
    template = issue.templates["mine"]
    assert (template.columns, template.lines, template.mirror, template.kind) == (6, 100, True, "front")
    assert template.slots[0] == TemplateSlot(
        "lead", GridPlace(1, -50, 4, None), ("article", "package"), 4, 60.0, 2, rank=1, style="box"
    )
    assert template.slots[1].at == GridPlace(-2, 20, 2, 81)
    assert template.slots[1].takes == ("article",)
    assert [(p.kind, p.at, dict(p.options)) for p in template.furniture] == [
        ("nameplate", GridPlace(1, 1, 6, 10), {"picture": "logo.svg"}), ("folio", None, {"tone": "quiet"}),
        ("rules", None, {}),
    ]  # fmt: skip
    assert issue.files["logo.svg"] == str(desk.folder / "logo.svg")


def test_only_the_templates_of_the_plan_are_read(desk: Desk) -> None:
    desk.put({"templates/broken.yaml": "slots: [\n"})
    assert list(desk.issue(one("lead: articles/a.md"), a=ARTICLE).templates) == ["front"]


def test_negative_places_and_rest() -> None:
    assert cells(GridPlace(4, -30, 2, None), 5, 109) == (4, 5, 80, 109)
    assert cells(GridPlace(-1, 1, 1, 10), 5, 109) == (5, 5, 1, 10)
    assert cells(GridPlace(1, 55, None, None), 5, 109) == (1, 5, 55, 109)


places = st.builds(
    GridPlace,
    st.integers(1, 6) | st.integers(-6, -1),
    st.integers(1, 12) | st.integers(-12, -1),
    st.none() | st.integers(1, 6),
    st.none() | st.integers(1, 12),
)


@given(st.lists(places, max_size=4))
def test_no_fault_means_every_cell_is_covered_once(at: list[GridPlace]) -> None:
    slots = tuple(TemplateSlot(f"s{i}", place) for i, place in enumerate(at))
    faults = list(geometry_faults(Template("t", 5, slots, lines=10), 109))
    covered: list[tuple[int, int]] = []
    for place in at:
        left, right, top, bottom = cells(place, 5, 10)
        covered += [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)] or [(0, 0)]
    sound = len(set(covered)) == len(covered) and all(1 <= x <= 5 and 1 <= y <= 10 for x, y in covered)
    assert sound is (not faults)
