"""The file as a whole: boxes, dates, the same bytes every time, and faults that are told instead of thrown."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from layout.display.items import Fill, Group, IssueDisplay, Mark, PageDisplay, Picture
from layout.model.geometry import Rect
from layout.model.ink import BLACK, Cmyk
from layout.model.printer import PrinterProfile
from layout.pdf.export import export_pdf, write_pdf

if TYPE_CHECKING:
    from tests.pdf.conftest import Case, Write

Python = Callable[..., "subprocess.CompletedProcess[str]"]


def test_boxes_with_bleed(write: "Write") -> None:
    pdf = write(Fill(Rect(-9.0, -9.0, 100.0, 50.0), Cmyk(1.0, 0.0, 0.0, 0.0)), bleed=9.0)
    info = pdf.tool("pdfinfo", "-box", "FILE")
    rows = {
        row.split(":")[0]: [float(part) for part in row.split(":")[1].split()]
        for row in info.splitlines()
        if "Box" in row
    }
    assert rows["MediaBox"] == [0.0, 0.0, 318.0, 218.0]
    assert rows["BleedBox"] == [0.0, 0.0, 318.0, 218.0]
    assert rows["TrimBox"] == [9.0, 9.0, 309.0, 209.0]
    assert pdf.pixels()(1, 1)[0] < 100


def test_a_printers_bleed_is_for_the_press_only(write: "Write") -> None:
    printer = PrinterProfile("test", bleed=8.5)
    sizes = [
        write(Fill(Rect(0, 0, 9, 9), BLACK), printer=printer, purpose=purpose).tool("pdfinfo", "FILE")
        for purpose in ("press", "proof")
    ]
    assert "317 x 217 pts" in sizes[0]
    assert "300 x 200 pts" in sizes[1]


def test_title_language_and_date(write: "Write", case: "Case", monkeypatch: pytest.MonkeyPatch) -> None:
    reader = pypdf.PdfReader(write(case.line("x"), title="El Farol — número 7").path)
    assert reader.metadata is not None
    assert reader.metadata.title == "El Farol — número 7"
    assert reader.metadata["/CreationDate"] == reader.metadata["/ModDate"] == "D:20261120000000Z"
    assert reader.metadata["/Trapped"] == "/False"
    assert reader.root_object["/Lang"] == "en"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert pypdf.PdfReader(write(case.line("x")).path).metadata["/CreationDate"] == "D:19700102000000Z"  # type: ignore[index]


SCRIPT = """
import hashlib, sys
from layout.display.items import Fill, Group, GlyphRun, IssueDisplay, Mark, PageDisplay, Picture
from layout.fonts.face import load_face
from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Spot
from layout.model.printer import PrinterProfile
from layout.pdf.export import export_pdf
names = ("SourceSerif4SmText-Regular", "ArchivoCondensed-Bold")
faces = {face.id: face for face in (load_face(f"fonts/{name}.ttf") for name in names)}
items = []
for row, face in enumerate(faces.values()):
    words = tuple(face.shape(word) for word in "officers well-known words of the same day".split())
    at = tuple(40.0 * i for i in range(len(words)))
    ink = Spot(f"Ink {row}", Cmyk(0, 1, 1, 0))
    items.append(GlyphRun(9.0, 20.0 + 20 * row, 9.0, words, at, (False,) + (True,) * (len(words) - 1), ink))
items.append(Picture(Rect(10, 100, 50, 50), sys.argv[1], "d1"))
page = PageDisplay(1, "1", Rect(0, 0, 300, 200), 0.0, (Group(Mark("x"), 0.0, 0.0, tuple(items)),))
issue = IssueDisplay("Same", "en", "2026-11-20", "en", (page, page))
data = export_pdf(issue, faces, PrinterProfile("p"))
assert data == export_pdf(issue, faces, PrinterProfile("p"))
print(hashlib.sha256(data).hexdigest())
"""


def test_the_same_bytes_in_every_process(python: Python, tmp_path: Path) -> None:
    import os

    from PIL import Image

    picture = tmp_path / "p.png"
    Image.new("RGBA", (8, 8), (200, 20, 20, 128)).save(picture)
    digests = set()
    for seed in ("1", "2"):
        done = python("-c", SCRIPT, str(picture), env={**os.environ, "PYTHONHASHSEED": seed})
        assert done.returncode == 0, done.stderr
        digests.add(done.stdout)
    assert len(digests) == 1


def test_another_content_has_another_id(write: "Write", case: "Case") -> None:
    first, second = (pypdf.PdfReader(write(case.line(text)).path).trailer["/ID"][0] for text in ("one", "two"))
    assert first != second


def test_importing_the_exporter_loads_no_library(python: Python) -> None:
    heavy = ("reportlab", "PIL", "pypdf", "numpy", "fontTools", "svgelements", "uharfbuzz", "lxml")
    done = python("-c", f"import sys, layout.pdf.export; print([n for n in {heavy!r} if n in sys.modules])")
    assert done.stdout.strip() == "[]", done.stderr


def test_writing_loads_only_what_it_needs(python: Python, case: "Case") -> None:
    call = (
        "import sys\nfrom layout.display.items import *\nfrom layout.model.geometry import Rect\n"
        "from layout.model.printer import PrinterProfile\nfrom layout.pdf.export import export_pdf\n"
        "page = PageDisplay(1, '1', Rect(0, 0, 9, 9), 0.0, ())\n"
        "export_pdf(IssueDisplay('t', 'en', '2026-11-20', '', (page,)), {}, PrinterProfile('p'))\n"
        "print([n for n in ('reportlab.platypus', 'reportlab.pdfgen', 'pypdf', 'numpy', 'fontTools', 'svgelements')"
        " if n in sys.modules])"
    )
    done = python("-c", call)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_missing_picture_is_told_and_leaves_a_panel(write: "Write", tmp_path: Path) -> None:
    gone = Picture(Rect(20.0, 20.0, 50.0, 50.0), str(tmp_path / "gone.jpg"), "x")
    pdf = write(gone, gone)
    assert [fault.code for fault in pdf.diagnostics] == ["unreadable-file"]
    assert "gone.jpg" in pdf.diagnostics[0].message
    assert pdf.diagnostics[0].page == 1
    assert pdf.pixels()(40, 40) not in ((255, 255, 255), (0, 0, 0))


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a\x10\x00\x10\x00 no more", b"\xff\xd8\xff\xe0 broken", b"%PDF-1.4 and no more"]
)
def test_a_broken_picture_is_told(write: "Write", tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    pdf = write(Picture(Rect(20.0, 20.0, 50.0, 50.0), str(path), "x"))
    assert [fault.code for fault in pdf.diagnostics] in (["corrupt-picture"], ["bad-advert"])
    assert pdf.diagnostics[0].message.count("broken.jpg") == 1


def test_a_face_that_is_gone_is_told(case: "Case") -> None:
    page = PageDisplay(1, "1", Rect(0, 0, 300, 200), 0.0, (Group(Mark("x"), 0, 0, (case.line("x"), case.line("y"))),))
    issue = IssueDisplay("t", "en", "2026-11-20", "en", (page,))
    written = write_pdf(issue, {}, PrinterProfile("p"))
    assert [fault.code for fault in written.diagnostics] == ["font-unreadable"]
    assert written.value.startswith(b"%PDF-1.6")
    assert export_pdf(issue, {}, PrinterProfile("p")) == written.value


def test_pages_share_fonts_and_pictures(write: "Write", case: "Case", tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "one.jpg"
    Image.new("RGB", (80, 60), "teal").save(path)
    pages = [
        PageDisplay(
            n, str(n), Rect(0, 0, 300, 200), 0.0,
            (Group(Mark("x"), 0, 0, (case.line(f"Page {n}"), Picture(Rect(9, 50, 80, 60), str(path), "d"))),),
        )
        for n in range(1, 6)
    ]  # fmt: skip
    pdf = write(*pages)
    assert len(pdf.tool("pdffonts", "FILE").splitlines()) == 3
    assert pdf.path.read_bytes().count(b"/DCTDecode") == 1
    assert pdf.text().split() == [part for n in range(1, 6) for part in ("Page", str(n))]
    assert "Helvetica" not in pdf.tool("pdffonts", "FILE")
    assert b"Helvetica" not in pdf.path.read_bytes()
