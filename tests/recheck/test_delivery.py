"""The delivery sheet says what is in the file, on one page, for a file of any length."""

import hashlib
import re
import subprocess
from pathlib import Path

import pikepdf
import pytest

from layout import cli
from layout.job import CANNOT_START, DONE
from layout.language.sheetwords import _WORDS, sheet_words
from layout.model.printer import PrinterProfile
from layout.recheck.check import CHECKS
from layout.recheck.delivery import Delivered, Delivery, describe
from layout.recheck.deliverysheet import Heading, delivery_sheet
from layout.recheck.run import examine
from layout.scaffold import write_issue
from tests.recheck.good import good, open_good, saved
from tests.recheck.spoil import add
from tests.text.house import BOOK

PRINTER = PrinterProfile("plant", overprint_below=12.0, condition="CGATS TR 002")
ENGLISH = sheet_words("en")


def delivered(data: bytes, labels: tuple[str, ...] = ("1", "2"), name: str = "bell.pdf") -> Delivered:
    return Delivered(name, data, examine(data, PRINTER), labels)


def described(*files: Delivered) -> Delivery:
    return describe(files, PRINTER, ENGLISH)


def sheet(tmp_path: Path, files: list[Delivered], language: str = "en") -> str:
    words = sheet_words(language)
    heading = Heading("The Bell", "Number 46", "20 November 2026", "en", "bell.example", "2026-11-20", language)
    look = (BOOK, words)
    path = tmp_path / "sheet.pdf"
    path.write_bytes(delivery_sheet(heading, files, describe(files, PRINTER, words), PRINTER, look))
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 1
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def test_bleed_that_is_not_on_every_edge_is_told() -> None:
    def bleed(*edges: float) -> str:
        """Of a file with so many points of bleed at the left, foot, right and head of its first page."""
        with open_good("X-4") as pdf:
            page = pdf.pages[0]
            left, foot, right, head = (float(edge) for edge in page.trimbox)
            if "/CropBox" in page.obj:
                del page.obj["/CropBox"]
            page.mediabox = [left - 30, foot - 30, right + 30, head + 30]
            page.obj["/BleedBox"] = pikepdf.Array([left - edges[0], foot - edges[1], right + edges[2], head + edges[3]])
            del pdf.pages[1:]
            return dict(described(delivered(saved(pdf, "X-4"), ("1",))).facts)["Bleed"]

    three = 3 / 25.4 * 72
    assert bleed(three, three, three, three) == "3 mm"
    assert bleed(three, three, three, 0) == "0–3 mm"
    assert bleed(0, 0, 0, 0) == "none"


def test_facts_are_the_files() -> None:
    facts = dict(described(delivered(good("X-4"))).facts)
    assert facts["Standard"].startswith("PDF/X-4 (PDF 1.6)")
    assert facts["Printing condition"] == "CGATS TR 002, profile embedded"
    assert facts["Inks"] == "Cyan, Magenta, Yellow, Black"
    assert facts["Fonts"] == "1, all embedded"
    assert facts["Smallest type"] == "9 pt"
    assert facts["Thinnest line"] == "0.5 pt"
    assert facts["Transparency"] == "none"
    assert re.fullmatch(r"\d+, \d+–\d+ ppi as placed", facts["Pictures"])
    assert facts["Total ink"].endswith("of 240 %")
    with pikepdf.open(__file__.replace("test_delivery.py", "scribus/x-4.pdf")) as pdf:
        box = [float(edge) / 72 * 25.4 for edge in pdf.pages[0].trimbox]
    trim = dict(described(delivered(Path(__file__).with_name("scribus").joinpath("x-4.pdf").read_bytes())).facts)[
        "Trim"
    ]
    assert trim.startswith(f"{box[2] - box[0]:.1f} × {box[3] - box[1]:.1f} mm")


def test_plates_are_those_of_each_page() -> None:
    pages = described(delivered(good("X-4"))).pages
    assert [(page.label, page.plates) for page in pages] == [
        ("1", ("Cyan", "Magenta", "Yellow", "Black")),
        ("2", ("Black",)),
    ]


def test_every_check_is_in_a_group_and_passed_or_not() -> None:
    for words in _WORDS.values():
        assert {group for group, _ in words.groups} == {check.group for check in CHECKS.values()}
    with open_good("X-4") as pdf:
        add(pdf, b"1 0 0 rg 100 100 50 50 re f")
        spoilt = delivered(saved(pdf, "X-4"))
    both = described(delivered(good("X-4")), spoilt)
    failed = {code for group in both.checks for code in group.failed}
    assert failed == {"rgb-fill"}
    assert sum(len(group.passed) for group in both.checks) == len(CHECKS) - 1
    assert any(finding.startswith("rgb-fill: page 1") for finding in both.findings)


def test_a_file_that_cannot_be_read_is_no_obstacle(tmp_path: Path) -> None:
    broken = Delivered("x.pdf", b"no PDF", examine(b"no PDF", PRINTER), ("1",))
    assert described(broken).facts == ()
    assert "x.pdf" in sheet(tmp_path, [broken])


def test_what_the_sheet_shows(tmp_path: Path) -> None:
    data = good("X-4")
    said = sheet(tmp_path, [delivered(data)])
    for text in ("DELIVERY SHEET", "The Bell", "bell.pdf", "2 pages", hashlib.sha256(data).hexdigest(), "PDF/X-4"):
        assert text in said
    assert f"{len(CHECKS)} of {len(CHECKS)} checks passed" in said
    assert "SourceSerif4SmText-Regular" in said
    assert "bell.example" in said


def test_in_spanish(tmp_path: Path) -> None:
    said = sheet(tmp_path, [delivered(good("X-4"))], "es-MX")
    assert "HOJA DE ENTREGA" in said
    assert "comprobaciones superadas" in said


@pytest.mark.parametrize(("files", "pages"), [(1, 64), (16, 1), (1, 200)])
def test_however_much_there_is_it_is_one_page(tmp_path: Path, files: int, pages: int) -> None:
    with open_good("X-4") as pdf:
        for _ in range(pages - 2):
            pdf.pages.append(pdf.pages[1])
        if pages == 1:
            del pdf.pages[1]
        add(pdf, b"1 0 0 rg 100 100 50 50 re f")
        data = saved(pdf, "X-4")
    labels = tuple(map(str, range(1, pages + 1)))
    said = sheet(tmp_path, [delivered(data, labels, f"bell-{n:02d}.pdf") for n in range(1, files + 1)])
    assert "bell-01.pdf" in said
    assert "rgb-fill" in said
    assert files < 4 or f"and {files - 2} more files, {files} pages in all" in said
    bottom = subprocess.run(
        ["pdftotext", "-bbox", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    lowest = max(float(y) for y in re.findall(r'yMax="([\d.]+)"', bottom))
    assert lowest < 792 - 20


def test_the_command_writes_it_beside_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = Path(write_issue(str(tmp_path / "issue"), "tabloid", 2, "en"))
    assert cli.main(["render", str(plan), "--sheet"]) == DONE
    out = plan.parent / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "the-morning-placeholder-1-sheet.pdf",
        "the-morning-placeholder-1.pdf",
    ]
    assert capsys.readouterr().out.endswith("the-morning-placeholder-1-sheet.pdf: delivery sheet\n")
    first = (out / "the-morning-placeholder-1-sheet.pdf").read_bytes()
    assert cli.main(["render", str(plan), "--sheet"]) == DONE
    assert (out / "the-morning-placeholder-1-sheet.pdf").read_bytes() == first


@pytest.mark.parametrize("wish", [("--for", "screen"), ("--for", "proof"), ("--no-recheck",)])
def test_a_sheet_of_what_was_not_checked_is_refused(
    tmp_path: Path, wish: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    plan = write_issue(str(tmp_path / "issue"), "a4", 1, "en")
    assert cli.main(["render", plan, "--sheet", *wish]) == CANNOT_START
    assert "--sheet" in capsys.readouterr().err
