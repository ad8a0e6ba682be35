"""An advert in vectors is read once: later runs print the same bytes from the cache, without the libraries."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from layout.builtin import cache
from layout.display.items import Group, IssueDisplay, Mark, PageDisplay, Picture
from layout.model.geometry import Rect
from layout.model.printer import PrinterProfile
from layout.pdf import adverts, drawings
from layout.pdf.export import write_pdf
from layout.pictures.faults import PictureError
from layout.pictures.probe import ADVERTS_KEPT, kept_advert, probe

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M1 1h9v9z" fill="#c00"/></svg>'


@pytest.fixture
def advert_files(sample: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The sample's PDF advert, and a drawing of our own."""
    drawing = tmp_path / "drawing.svg"
    drawing.write_bytes(SVG)
    return next((sample.parent / "adverts").glob("*.pdf")), drawing


def printed(*files: Path) -> bytes:
    """A page with the pictures on it."""
    places = [Picture(Rect(20.0, 20.0 + 90 * i, 120.0, 80.0), str(f), "d") for i, f in enumerate(files)]
    page = PageDisplay(1, "1", Rect(0.0, 0.0, 300.0, 400.0), 0.0, (Group(Mark("a"), 0.0, 0.0, tuple(places)),))
    made = write_pdf(IssueDisplay("A test", "en", "2026-11-20", "en", (page,)), {}, PrinterProfile("test"))
    assert not made.diagnostics
    return made.value


def never(*_: object) -> None:
    raise AssertionError("it was read again")


def test_the_bytes_are_the_same_with_and_without_the_cache(
    advert_files: tuple[Path, Path], vectors: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = printed(*advert_files)
    assert len(list((vectors / "adverts").glob("*-form.table"))) == 2
    assert len(list((vectors / "adverts").glob("*-facts.table"))) == 2
    with monkeypatch.context() as patch:
        patch.setattr(adverts, "_read", never)
        patch.setattr(drawings, "_read", never)
        assert printed(*advert_files) == first
    monkeypatch.setattr(cache, "cache_folder", lambda: "")
    assert printed(*advert_files) == first


def test_a_second_run_imports_neither_library(
    advert_files: tuple[Path, Path], tmp_path: Path, python: Callable[..., object]
) -> None:
    program = (
        "import sys\n"
        "from layout.pdf.adverts import advert_form, embed_form\n"
        "from layout.pdf.drawings import drawing_form\n"
        "from layout.pdf.document import Document\n"
        "from layout.pictures.probe import probe\n"
        f"pdf, svg = {str(advert_files[0])!r}, {str(advert_files[1])!r}\n"
        "paper = Document('en', {})\n"
        "probe(pdf), probe(svg)\n"
        "embed_form(paper, b'A', advert_form(pdf)), embed_form(paper, b'B', drawing_form(svg))\n"
        "print(sorted({'pypdf', 'svgelements', 'xml.etree.ElementTree'} & set(sys.modules)))\n"
    )
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "fresh")}
    told = [python("-c", program, env=environment).stdout for _ in range(2)]  # type: ignore[attr-defined]
    assert told == ["['pypdf', 'svgelements', 'xml.etree.ElementTree']\n", "[]\n"]


def test_a_changed_advert_is_read_again(advert_files: tuple[Path, Path]) -> None:
    _, drawing = advert_files
    first, facts = printed(drawing), probe(str(drawing))
    drawing.write_bytes(SVG.replace(b"40 20", b"80 20").replace(b"#c00", b"#00c"))
    assert printed(drawing) != first
    assert probe(str(drawing)).width == 2 * facts.width
    assert probe(str(drawing)).digest != facts.digest


def test_what_cannot_be_read_is_not_kept(tmp_path: Path, vectors: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4\nnothing of a PDF\n")
    for _ in range(2):
        with pytest.raises(PictureError):
            probe(str(broken))
    assert not list(vectors.glob("adverts/*"))


def test_the_cache_lets_the_oldest_go(vectors: Path) -> None:
    for n in range(ADVERTS_KEPT + 3):
        assert kept_advert("facts", f"{n:04}", lambda n=n: [n]) == [n]  # type: ignore[misc]
        os.utime(vectors / "adverts" / f"{n:04}-facts.table", (n, n))
    names = sorted(path.name for path in (vectors / "adverts").iterdir())
    assert len(names) == ADVERTS_KEPT
    assert names[0] == "0003-facts.table"
    assert names[-1] == f"{ADVERTS_KEPT + 2:04}-facts.table"


def test_a_torn_entry_is_made_again(advert_files: tuple[Path, Path], vectors: Path) -> None:
    first = printed(*advert_files)
    for path in (vectors / "adverts").iterdir():
        path.write_bytes(path.read_bytes()[:-7])
    assert printed(*advert_files) == first
    assert "pypdf" in sys.modules
