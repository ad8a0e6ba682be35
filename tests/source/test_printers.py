"""Printer profiles by name and by path, the built-in ones, and what is told of those that are not sound."""

import dataclasses
import datetime
from pathlib import Path

import pytest

from layout.builtin.resources import names, resource
from layout.model.printer import MARKS, PrinterProfile, file_name, name_faults
from layout.model.units import mm
from layout.source.folders import Folders
from layout.source.printers import read_printer
from layout.source.report import Report
from layout.source.schema.printer import PRINTER
from tests.source.desk import ARTICLE, Desk, one


def read(file: Path) -> tuple[PrinterProfile, list[str]]:
    report = Report()
    printer = read_printer(str(file), Folders(str(file.parent)), report)
    return printer, [diagnostic.message for diagnostic in report.sorted_diagnostics()]


def test_the_built_in_profile(desk: Desk) -> None:
    printer = desk.issue(one("lead: articles/a.md"), a=ARTICLE).printer
    assert (printer.name, printer.kind, printer.condition) == ("coldset-us", "X-1a:2003", "CGATS TR 002")
    assert (printer.ink_limit, printer.bleed, printer.marks, printer.trim) == (240.0, 0.0, (), ())
    assert (printer.ppi, printer.line_art_ppi) == ((99.0, 149.0), (549.0, 799.0))
    assert (printer.overprint_below, printer.overprint_rules) == (12.0, 2.0)
    assert printer.colour_pages[8] == (1, 4, 5, 8)


@pytest.mark.parametrize(
    ("name", "kind", "ink", "bleed"),
    [
        ("coldset-us", "X-1a:2003", 240.0, 0.0),
        ("coldset-eu", "X-1a:2003", 220.0, 0.0),
        ("trimmed-tabloid", "X-4", 240.0, mm(3)),
        ("digital-newspaper", "X-4", 240.0, mm(3)),
    ],
)
def test_the_newspapers_presses_that_come_with_the_program(name: str, kind: str, ink: float, bleed: float) -> None:
    printer, faults = read(Path(resource("printers", f"{name}.yaml")))
    assert faults == []
    assert (printer.name, printer.kind, printer.ink_limit, printer.marks) == (name, kind, ink, ())
    assert printer.bleed == pytest.approx(bleed, abs=1e-5)
    assert (printer.ppi, printer.line_art_ppi) == ((99.0, 149.0), (549.0, 799.0))
    assert set(names("printers", ".yaml")) == {
        "coldset-us",
        "coldset-eu",
        "trimmed-tabloid",
        "digital-newspaper",
        "sheetfed",
    }


def test_the_sheetfed_press_has_bleed_fold_marks_and_a_registered_name() -> None:
    printer, faults = read(Path(resource("printers", "sheetfed.yaml")))
    assert faults == []
    assert (printer.kind, printer.condition, printer.trim) == ("X-1a:2003", "FOGRA39", ())
    assert printer.bleed == pytest.approx(mm(3), abs=1e-5)
    assert "fold" in printer.marks


def test_a_profile_of_one_s_own_by_name_and_by_path(desk: Desk) -> None:
    profile = """about: Our plant
kind: X-4
ink_limit: 220 %
bleed: 3 mm
marks: true
trim: [279.4 mm, 431.8 mm]
safe_margin: 10 mm
ppi: [120, 150]
type_minimum: 7 pt
rule_minimum: 0.3 pt
overprint_below: 10 pt
colour_pages: {4: [1, 4]}
advert_sizes: {quarter: [100 mm, 50 mm]}
file_name: "{title}_{number}"
severities: {image-coarse: error}
"""
    desk.put({"printers/plant.yaml": profile})
    by_name = desk.issue(one("lead: articles/a.md", more="printer: plant\n"), a=ARTICLE).printer
    by_path = desk.issue(one("lead: articles/a.md", more="printer: printers/plant.yaml\n"), a=ARTICLE).printer
    assert by_name == by_path
    assert (by_name.name, by_name.kind, by_name.ink_limit, by_name.marks) == ("plant", "X-4", 220.0, MARKS)
    assert abs(by_name.bleed - mm(3)) < 1e-5
    assert dict(by_name.colour_pages) == {4: (1, 4)}
    assert by_name.advert_sizes["quarter"] == pytest.approx((mm(100), mm(50)), abs=1e-5)
    assert dict(by_name.severities) == {"image-coarse": "error"}


def test_a_press_that_cuts_another_page_is_an_error(desk: Desk) -> None:
    desk.put({"printers/plant.yaml": "trim: [280 mm, 400 mm]\n"})
    composed = desk.read(one("lead: articles/a.md", more="printer: plant\n"), a=ARTICLE)
    (told,) = [d for d in composed.diagnostics if d.code == "printer-trim"]
    assert told.message == "plant cuts pages of 280.0 × 400.0 mm, the issue's are 279.4 × 431.8 mm"
    assert str(told.at).startswith("issue.yaml:")
    assert told.hint


def test_marks_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("marks: [crop, slug]\n")
    assert read(file)[0].marks == ("crop", "slug")
    file.write_text("marks: [crop, bleed]\n")
    printer, faults = read(file)
    assert printer.marks == ("crop",)
    assert len(faults) == 1
    assert "crop, fold, registration, bar, slug" in faults[0]


def test_the_press_s_icc_profile_beside_the_file_and_by_name(tmp_path: Path) -> None:
    (tmp_path / "printers").mkdir()
    (tmp_path / "printers" / "press.icc").write_bytes(b"x")
    file = tmp_path / "printers" / "own.yaml"
    file.write_text("profile: press.icc\n")
    printer, faults = read(file)
    assert (printer.profile, faults) == (str(tmp_path / "printers" / "press.icc"), [])
    file.write_text("profile: newsprint-220\n")
    assert read(file)[0].profile == "newsprint-220"
    file.write_text("profile: gone.icc\n")
    printer, faults = read(file)
    assert (printer.profile, faults) == ("", ["there is no file gone.icc"])


def test_colour_pages() -> None:
    printer = read(Path(resource("printers", "coldset-us.yaml")))[0]
    assert printer.colour_on(8) == {1, 4, 5, 8}
    assert printer.colour_on(8, (1, 8, 9)) == {1, 8}  # what the issue says goes before
    assert printer.colour_on(6) == {1, 2, 3, 4, 5, 6}


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{title}-{number}", "the-bell-46"),
        ("{title}_{date:%Y%m%d}_{section}{page:02d}", "the-bell_20261120_A05"),
        ("{page:>3}{edition}", "5"),
        ("{title}-{edition}", "the-bell"),
        ("plain", "plain"),
    ],
)
def test_file_names(pattern: str, name: str) -> None:
    facts = {
        "title": "the-bell", "number": "46", "date": datetime.date(2026, 11, 20), "section": "A", "page": 5,
        "edition": "",
    }  # fmt: skip
    assert name_faults(pattern) == ""
    assert file_name(pattern, facts).strip() == name


@pytest.mark.parametrize(
    "pattern", ["{titel}", "{title.__class__}", "{title!r}", "{", "a/{title}", "{page:{number}}", "{}"]
)
def test_patterns_that_are_none(pattern: str, tmp_path: Path) -> None:
    assert name_faults(pattern)
    file = tmp_path / "own.yaml"
    file.write_text(f'file_name: "{pattern}"\n')
    printer, faults = read(file)
    assert printer.file_name == PrinterProfile("x").file_name
    assert len(faults) == 1


def test_the_template_has_every_key_and_is_sound(root: Path) -> None:
    file = Path(resource("new", "printer.yaml"))
    printer, faults = read(file)
    assert faults == []
    text, page = file.read_text(encoding="utf-8"), (root / "docs" / "printers.md").read_text(encoding="utf-8")
    for key in PRINTER.fields:
        assert key == "name" or f"\n{key}:" in text or f"\n# {key}:" in text, key
        assert f"`{key}`" in page, key
    usual = PrinterProfile("printer")
    free = {
        "name",
        "about",
        "profile",
        "trim",
        "safe_margin",
        "overprint_below",
        "colour_pages",
        "advert_sizes",
        "severities",
    }
    for key in PRINTER.fields.keys() - free:
        assert getattr(printer, key) == getattr(usual, key), key


def test_every_field_can_be_written() -> None:
    assert {field.name for field in dataclasses.fields(PrinterProfile)} == set(PRINTER.fields)
