"""Two pages on a sheet: in the right order, each whole in its half, words and inks as they were."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, RectangleObject

from layout.pdf.imposition import Sheet, booklet, impose, printer_pairs, two_up


def numbered(count: int, bleed: float = 0.0, width: float = 200.0) -> bytes:
    """A file of so many pages, each with its number and a red line from edge to edge of its media."""
    writer = PdfWriter()
    for number in range(1, count + 1):
        page = writer.add_blank_page(width + 2 * bleed, 300 + 2 * bleed)
        reader = PdfReader(io.BytesIO(_page(number, width + 2 * bleed, 300 + 2 * bleed)))
        page.merge_page(reader.pages[0])
        page[NameObject("/TrimBox")] = RectangleObject((bleed, bleed, bleed + width, bleed + 300))
        page[NameObject("/BleedBox")] = RectangleObject((0, 0, width + 2 * bleed, 300 + 2 * bleed))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _page(number: int, width: float, height: float) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    canvas.drawString(40, 100, f"page {number}")
    canvas.setFillColorCMYK(0, 1, 1, 0)
    canvas.rect(0, height - 20, width, 4, stroke=0, fill=1)
    canvas.save()
    return out.getvalue()


def words(data: bytes) -> list[list[str]]:
    return [re.findall(r"page (\d+)", page.extract_text()) for page in PdfReader(io.BytesIO(data)).pages]


def test_eight_pages_lie_as_printers_pair_them() -> None:
    made = impose(numbered(8), "pairs").value
    assert words(made) == [["8", "1"], ["2", "7"], ["6", "3"], ["4", "5"]]


def test_a_booklet_is_filled_up_to_four_and_creeps() -> None:
    assert booklet(6, 0.5) == (
        Sheet(-1, 0, 0.0), Sheet(1, -1, 0.0), Sheet(5, 2, 0.5), Sheet(3, 4, 0.5),
    )  # fmt: skip
    assert words(impose(numbered(6), "booklet").value) == [["1"], ["2"], ["6", "3"], ["4", "5"]]


def test_proofs_show_what_a_reader_sees() -> None:
    assert two_up(5) == (Sheet(-1, 0), Sheet(1, 2), Sheet(3, 4))
    assert two_up(1) == (Sheet(-1, 0),)
    assert words(impose(numbered(5), "two-up").value) == [["1"], ["2", "3"], ["4", "5"]]


def test_what_is_read_from_right_to_left_is_folded_at_the_other_side() -> None:
    assert printer_pairs(8, leftwards=True) == (Sheet(0, 7), Sheet(6, 1), Sheet(2, 5), Sheet(4, 3))
    assert two_up(4, leftwards=True) == (Sheet(0, -1), Sheet(2, 1), Sheet(-1, 3))
    assert booklet(8, 0.5, leftwards=True)[2:] == (Sheet(2, 5, 0.5), Sheet(4, 3, 0.5))
    writer = PdfWriter(clone_from=io.BytesIO(numbered(8)))
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/Direction"): NameObject("/R2L")}
    )
    out = io.BytesIO()
    writer.write(out)
    assert words(impose(out.getvalue(), "pairs").value) == [["1", "8"], ["7", "2"], ["3", "6"], ["5", "4"]]


@given(st.integers(1, 200))
def test_every_page_stands_once_and_backs_its_neighbour(count: int) -> None:
    for sheets in (printer_pairs(count), booklet(count), two_up(count)):
        places = [place for sheet in sheets for place in sheet[:2] if place >= 0]
        assert sorted(places) == list(range(count))
    folded = booklet(count)
    whole = 2 * len(folded)
    assert whole % 4 == 0
    for front, back in zip(folded[::2], folded[1::2], strict=True):
        # the leaf at the right of the front has the next page on its back, at the left
        assert back.left == front.right + 1 or -1 in (back.left, front.right)


def test_boxes_and_bleed_of_the_sheet() -> None:
    page = PdfReader(io.BytesIO(impose(numbered(4, bleed=9), "pairs").value)).pages[0]
    assert [float(v) for v in page.mediabox] == [0, 0, 418, 318]
    assert [float(v) for v in page.trimbox] == [9, 9, 409, 309]
    assert page.bleedbox == page.mediabox


def test_nothing_bleeds_over_the_fold(tmp_path: Path) -> None:
    """The left page's red line would reach 9 points into the right one; an empty half shows none of it."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(impose(numbered(3, bleed=9), "two-up").value)
    subprocess.run(["pdftoppm", "-r", "72", "-png", "-f", "1", "-l", "1", str(file), str(tmp_path / "s")], check=True)
    from PIL import Image

    picture = Image.open(next(tmp_path.glob("s*.png"))).convert("RGB")
    line = [picture.getpixel((x, 18)) for x in range(picture.width)]
    assert line[100] == (255, 255, 255)
    assert line[208] == (255, 255, 255)
    assert line[212] != (255, 255, 255)


def test_the_sample_keeps_its_words_and_a_sound_file(tmp_path: Path, sample: Path) -> None:
    from layout.cli import main

    source = tmp_path / "sample.pdf"
    assert main(["render", str(sample), "-o", str(source), "--pages", "1-4"]) == 0
    data = source.read_bytes()
    made = impose(data, "booklet")
    assert made.diagnostics == ()
    assert impose(data, "booklet").value == made.value
    target = tmp_path / "booklet.pdf"
    target.write_bytes(made.value)
    subprocess.run(["qpdf", "--check", str(target)], check=True, capture_output=True)
    text = subprocess.run(["pdftotext", "-raw", str(target), "-"], check=True, capture_output=True, text=True).stdout
    before = subprocess.run(["pdftotext", "-raw", str(source), "-"], check=True, capture_output=True, text=True).stdout
    assert sorted(text.split()) == sorted(before.split())
    fonts = subprocess.run(["pdffonts", str(target)], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in fonts.splitlines()[2:]]
    assert rows
    assert all(row[-5] == "yes" and row[-3] == "yes" for row in rows)
    assert PdfReader(str(target)).metadata == PdfReader(str(source)).metadata


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\n", b"no pdf at all", numbered(1)[:200]])
def test_what_is_no_pdf_is_told(data: bytes) -> None:
    made = impose(data, "pairs", name="odd.pdf")
    assert made.value == b""
    assert made.diagnostics[0].code == "bad-pdf"
    assert "odd.pdf" in made.diagnostics[0].message


def test_pages_of_different_sizes_are_told() -> None:
    writer = PdfWriter()
    for width in (200.0, 210.0):
        writer.append(io.BytesIO(numbered(1, width=width)))
    out = io.BytesIO()
    writer.write(out)
    made = impose(out.getvalue(), "pairs")
    assert made.diagnostics[0].code == "page-sizes"
    assert "page 2" in made.diagnostics[0].message
    assert made.diagnostics[0].hint


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_locked_files_are_told(tmp_path: Path, algorithm: str) -> None:
    """AES needs a library that we do not bring: it is told like any other lock."""
    plain, locked = tmp_path / "plain.pdf", tmp_path / "locked.pdf"
    plain.write_bytes(numbered(2))
    how = (
        ["--allow-weak-crypto", "--encrypt", "u", "o", "128"]
        if algorithm == "RC4-128"
        else ["--encrypt", "u", "o", "256"]
    )
    subprocess.run(["qpdf", *how, "--", str(plain), str(locked)], check=True, capture_output=True)
    made = impose(locked.read_bytes(), "pairs")
    assert made.value == b""
    assert "is encrypted" in made.diagnostics[0].message
    assert "password" in made.diagnostics[0].hint


def test_a_page_that_is_to_be_turned_is_imposed_as_it_is_shown(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(numbered(2)))
    writer.pages[1].rotate(90)
    out = io.BytesIO()
    writer.write(out)
    refused = impose(out.getvalue(), "pairs")
    assert refused.diagnostics[0].code == "page-sizes"
    writer.pages[0].rotate(90)
    out = io.BytesIO()
    writer.write(out)
    made = impose(out.getvalue(), "pairs")
    assert made.diagnostics == ()
    (page,) = PdfReader(io.BytesIO(made.value)).pages
    one = PdfReader(io.BytesIO(numbered(2))).pages[0].trimbox
    assert [float(v) for v in page.trimbox][2:] == [2 * float(one.height), float(one.width)]
    turned = tmp_path / "turned.pdf"
    turned.write_bytes(made.value)
    subprocess.run(["qpdf", "--check", str(turned)], check=True, capture_output=True)
