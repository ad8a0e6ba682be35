"""New leaflets and posters: nothing to be said against them, on every sheet, in either language; they print at once."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from layout import cli
from layout.builtin.resources import names
from layout.job import DONE
from layout.model.sheet import FORMATS, PRODUCTS
from layout.products.known import page_count, product_of, template_names
from layout.products.product import built_in_template
from layout.scaffold import CannotScaffold, write_issue
from layout.source.reader import read_issue

SHEETS = [sheet.name for sheet in FORMATS.values() if sheet.product in ("leaflet", "poster")]


def said(plan: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Errors and warnings of an issue."""
    capsys.readouterr()
    assert cli.main(["check", plan, "--json"]) == DONE
    found = json.loads(capsys.readouterr().out)
    return [f"{fault['file']}: {fault['code']}: {fault['message']}" for fault in found if fault["severity"] != "note"]


def test_every_format_has_a_product() -> None:
    assert {FORMATS[name].product for name in FORMATS} == set(PRODUCTS)
    for name in FORMATS:
        product = product_of(name)
        assert page_count(name) in product.counts
        assert product.printer in names("printers", ".yaml")
        for count in product.counts[:3]:
            assert len(template_names(name, count)) == count


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.long)])
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_new_leaflet_or_poster_has_no_warnings(
    tmp_path: Path, sheet: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = write_issue(str(tmp_path / "issue"), sheet, page_count(sheet), language)
    assert said(plan, capsys) == []
    issue = read_issue(plan).value.issue
    assert issue is not None
    assert (issue.sheet.name, issue.printer.name) == (sheet, "sheetfed")
    assert {article.language for article in issue.edition.articles.values()} == {language}


def test_layout_new_takes_the_products_usual_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "leaflet" / "issue.yaml"
    assert cli.main(["new", str(plan.parent), "--format", "leaflet-a4"]) == DONE
    assert "2 pages" in capsys.readouterr().out
    out = tmp_path / "leaflet.pdf"
    assert cli.main(["render", str(plan), "-o", str(out)]) == DONE
    reader = PdfReader(out)
    trims = {
        tuple(round(float(x) / 72 * 25.4) for x in (page.trimbox.width, page.trimbox.height)) for page in reader.pages
    }
    assert trims == {(297, 210)}
    assert len(reader.pages) == 2


def test_a_leaflet_is_folded_once_or_twice_and_has_one_side_or_two() -> None:
    for name, panels in (("leaflet", 3), ("leaflet-a4", 3), ("leaflet-fold", 2), ("leaflet-fold-a4", 2)):
        sides = [built_in_template(side) for side in template_names(name, 2)]
        assert [side.panels for side in sides] == [panels, panels]
        assert "cover" in [slot.name for slot in sides[0].slots]
        assert template_names(name, 1) == (sides[1].name,), "of one side the inside alone"


def test_a_leaflet_has_two_sides_at_most(tmp_path: Path) -> None:
    with pytest.raises(CannotScaffold, match="a leaflet has 1 or 2"):
        write_issue(str(tmp_path / "issue"), "leaflet", 8, "en")


def test_templates_of_a_product_stand_on_its_sheets() -> None:
    kinds = {name: built_in_template(name) for name in names("templates", ".yaml")}
    leaflets = [template for template in kinds.values() if template.kind == "leaflet"]
    assert {template.panels for template in leaflets} == {2, 3}
    assert len([template for template in kinds.values() if template.kind == "poster"]) >= 4
    for template in leaflets:
        assert template.columns % template.panels == 0, "a fold lies in a gutter"
        assert (template.tucked != "") == (template.panels == 3)
