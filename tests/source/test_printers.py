"""Printer profiles by name and by path."""

from layout.model.units import mm
from tests.source.desk import ARTICLE, Desk, one


def test_the_built_in_profile(desk: Desk) -> None:
    printer = desk.issue(one("lead: articles/a.md"), a=ARTICLE).printer
    assert (printer.name, printer.kind, printer.condition) == ("coldset-us", "X-1a:2003", "CGATS TR 002")
    assert (printer.ink_limit, printer.bleed, printer.marks, printer.trim) == (240.0, 0.0, False, ())
    assert (printer.ppi, printer.line_art_ppi) == ((99.0, 149.0), (549.0, 799.0))
    assert printer.colour_pages[8] == (1, 4, 5, 8)


def test_a_profile_of_one_s_own_by_name_and_by_path(desk: Desk) -> None:
    profile = """about: Our plant
kind: X-4
ink_limit: 220 %
bleed: 3 mm
marks: true
trim: [280 mm, 400 mm]
safe_margin: 10 mm
ppi: [120, 150]
type_minimum: 7 pt
rule_minimum: 0.3 pt
overprint_below: 10 pt
colour_pages: {4: [1, 4]}
file_name: "{title}_{number}"
severities: {low-resolution: error}
"""
    desk.put({"printers/plant.yaml": profile})
    by_name = desk.issue(one("lead: articles/a.md", more="printer: plant\n"), a=ARTICLE).printer
    by_path = desk.issue(one("lead: articles/a.md", more="printer: printers/plant.yaml\n"), a=ARTICLE).printer
    assert by_name == by_path
    assert (by_name.name, by_name.kind, by_name.ink_limit, by_name.marks) == ("plant", "X-4", 220.0, True)
    assert abs(by_name.bleed - mm(3)) < 1e-5
    assert dict(by_name.colour_pages) == {4: (1, 4)}
    assert dict(by_name.severities) == {"low-resolution": "error"}
