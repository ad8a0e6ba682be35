"""One file or one a page, single pages or pairs, called as the printer wants it: from his profile to the disk."""

import io
import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from layout.cli import main
from layout.display.items import Group, IssueDisplay, Mark, PageDisplay
from layout.model.geometry import Rect
from layout.model.printer import MARKS, PrinterProfile
from layout.pdf.export import PdfWriter, Purpose
from layout.pdf.marks import MARGIN
from layout.pdf.parts import Files, Part
from layout.pdf.press import prepared
from layout.scaffold import write_issue

if TYPE_CHECKING:
    from tests.pdf.conftest import Case

NUMBERS = (1, 2, 3, 4)


def parts(case: "Case", printer: PrinterProfile, proof: bool = False, language: str = "en") -> tuple[Part, ...]:
    pages = [
        PageDisplay(
            n, f"A{n}", Rect(0, 0, 300, 200), 0.0, (Group(Mark("x"), 0, 0, (case.line(f"Page {n}"),)),),
            language=language,
        )
        for n in NUMBERS
    ]  # fmt: skip
    display = IssueDisplay("Parts", language, "2026-11-20", "en", ())
    press = None if proof else prepared(printer, frozenset(NUMBERS)).value
    purpose: Purpose = "proof" if proof else "press"
    make = partial(PdfWriter, display, case.faces, printer, purpose, press)
    files = Files(make, None if proof else printer)
    for page in pages:
        files.add(page)
    done = files.finish()
    assert done.diagnostics == ()
    return done.value


def said(part: Part) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(part.data)).pages]


def test_one_file(case: "Case") -> None:
    (part,) = parts(case, PrinterProfile("p"))
    assert (part.pages, part.page) == (4, 0)
    assert said(part) == ["Page 1", "Page 2", "Page 3", "Page 4"]


def test_a_file_a_page_each_with_its_claim(case: "Case") -> None:
    made = parts(case, PrinterProfile("p", kind="X-1a:2003", files="pages"))
    assert [(part.page, part.folio, part.pages) for part in made] == [(n, f"A{n}", 1) for n in NUMBERS]
    assert [said(part) for part in made] == [[f"Page {n}"] for n in NUMBERS]
    for part in made:
        reader = pypdf.PdfReader(io.BytesIO(part.data))
        assert reader.metadata is not None
        assert reader.metadata["/GTS_PDFXVersion"] == "PDF/X-1a:2003"
        assert len(reader.root_object["/OutputIntents"]) == 1  # type: ignore[arg-type]
    assert len({part.data for part in made}) == 4


@pytest.mark.parametrize("kind", ["X-4", "X-1a:2003"])
def test_pairs_keep_the_claim(case: "Case", kind: str) -> None:
    (part,) = parts(case, PrinterProfile("p", kind=kind, sheets="pairs"))
    reader = pypdf.PdfReader(io.BytesIO(part.data))
    assert [re.findall(r"\d", page.extract_text()) for page in reader.pages] == [["4", "1"], ["2", "3"]]
    assert part.pages == 4
    assert reader.metadata is not None
    assert reader.metadata["/GTS_PDFXVersion"] == f"PDF/{kind}"
    (intent,) = reader.root_object["/OutputIntents"]  # type: ignore[misc]
    assert ("/DestOutputProfile" in intent.get_object()) == (kind == "X-4")
    assert ("/Metadata" in reader.root_object) == (kind == "X-4")
    assert all(("/Group" in page) == (kind == "X-4") for page in reader.pages)
    assert part.data[:8] == (b"%PDF-1.6" if kind == "X-4" else b"%PDF-1.4")


def test_pairs_of_a_paper_read_from_right_to_left(case: "Case") -> None:
    """Page 1 is a left one: its fold is at its right."""
    (part,) = parts(case, PrinterProfile("p", sheets="pairs"), language="ar")
    reader = pypdf.PdfReader(io.BytesIO(part.data))
    assert [re.findall(r"\d", page.extract_text()) for page in reader.pages] == [["1", "4"], ["3", "2"]]
    assert reader.root_object["/ViewerPreferences"]["/Direction"] == "/R2L"  # type: ignore[index]
    (ours,) = parts(case, PrinterProfile("p"))
    assert "/ViewerPreferences" not in pypdf.PdfReader(io.BytesIO(ours.data)).root_object


def test_marks_stand_around_the_sheet_of_a_pair(case: "Case") -> None:
    profile = PrinterProfile("p", sheets="pairs", marks=MARKS, bleed=9.0)
    (part,) = parts(case, profile)
    page = pypdf.PdfReader(io.BytesIO(part.data)).pages[0]
    single = pypdf.PdfReader(io.BytesIO(parts(case, replace(profile, sheets="single"))[0].data)).pages[0]
    assert float(page.trimbox.width) == 2 * float(single.trimbox.width)
    assert page.trimbox.lower_left == single.trimbox.lower_left
    assert float(page.mediabox.width) - float(page.trimbox.width) == pytest.approx(2 * (9.0 + MARGIN), abs=0.01)
    assert "p. A4–A1" in page.extract_text()
    inks = {str(space.get_object()[1]) for space in page["/Resources"]["/ColorSpace"].values()}  # type: ignore[index]
    assert "/All" in inks
    # nothing of a page reaches over the fold, nor the bleed into the marks
    content = page.get_contents()
    assert content is not None
    assert content.get_data().count(b" re W n") >= 3


def test_a_proof_is_one_file_and_claims_nothing(case: "Case") -> None:
    (part,) = parts(case, PrinterProfile("p", files="pages", sheets="pairs"), proof=True)
    assert part.pages == 4
    reader = pypdf.PdfReader(io.BytesIO(part.data))
    assert reader.metadata is not None
    assert "/GTS_PDFXVersion" not in reader.metadata
    assert "/OutputIntents" not in reader.root_object


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))


def written(plan: Path, *arguments: str) -> list[str]:
    assert main(["render", str(plan), *arguments]) == 0
    return sorted(file.name for file in (plan.parent / "out").glob("*.pdf"))


def test_the_command_writes_what_the_profile_asks_for(plan: Path) -> None:
    assert written(plan) == ["the-morning-placeholder-1.pdf"]
    file = plan.parent / "out" / "the-morning-placeholder-1.pdf"
    reader = pypdf.PdfReader(file)
    assert reader.metadata is not None
    assert reader.metadata["/GTS_PDFXVersion"] == "PDF/X-1a:2003"  # coldset-us


def test_names_and_files_of_a_profile(plan: Path) -> None:
    (plan.parent / "printers").mkdir()
    own = plan.parent / "printers" / "plant.yaml"
    own.write_text('files: pages\nfile_name: "{title}_{section}{page:02d}_{printer}"\nmarks: true\nbleed: 3 mm\n')
    names = written(plan, "--printer", "plant")
    assert names == ["the-morning-placeholder_01_plant.pdf", "the-morning-placeholder_02_plant.pdf"]
    page = pypdf.PdfReader(plan.parent / "out" / names[0]).pages[0]
    assert page.mediabox.width > page.bleedbox.width > page.trimbox.width
    own.write_text('files: pages\nfile_name: "{title}"\n')
    assert "the-morning-placeholder-02.pdf" in written(plan, "--printer", "plant")
    target = plan.parent / "own.pdf"
    assert main(["render", str(plan), "--printer", "plant", "-o", str(target)]) == 0
    assert {file.name for file in plan.parent.glob("own*.pdf")} == {"own-01.pdf", "own-02.pdf"}


def test_what_would_be_a_false_claim_is_not_written(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (plan.parent / "printers").mkdir()
    (plan.parent / "printers" / "plant.yaml").write_text("kind: X-4\ncondition: IFRA26\n")
    assert main(["render", str(plan), "--printer", "plant"]) == 1
    assert "press-intent" in capsys.readouterr().err
    assert not (plan.parent / "out").exists()
    assert main(["render", str(plan), "--printer", "plant", "--for", "proof"]) == 0


def test_a_press_that_cuts_another_page_gets_nothing(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (plan.parent / "printers").mkdir()
    (plan.parent / "printers" / "plant.yaml").write_text("trim: [200 mm, 300 mm]\n")
    assert main(["render", str(plan), "--printer", "plant"]) == 1
    assert "printer-trim" in capsys.readouterr().err
