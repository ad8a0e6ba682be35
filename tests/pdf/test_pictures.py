"""Pictures of every kind stand upright, in their crop and in their colours; adverts keep vectors and fonts."""

import struct
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PIL import Image, ImageDraw
from pypdf.generic import ArrayObject, FloatObject, NameObject, RectangleObject

from layout.display.items import Fill, Group, IssueDisplay, Mark, PageDisplay, Picture
from layout.model.geometry import Rect
from layout.model.ink import Cmyk, Grey
from layout.model.printer import PrinterProfile
from layout.pdf.drawings import process_ink
from layout.pdf.export import export_pdf

if TYPE_CHECKING:
    from tests.pdf.conftest import Case, Pdf, Write

T = Image.Transpose
#: How an upright picture must be stored to be shown upright by each Exif orientation.
STORED = {
    1: None, 2: T.FLIP_LEFT_RIGHT, 3: T.ROTATE_180, 4: T.FLIP_TOP_BOTTOM,
    5: T.TRANSPOSE, 6: T.ROTATE_90, 7: T.TRANSVERSE, 8: T.ROTATE_270,
}  # fmt: skip


def quarters() -> Image.Image:
    """Red, green / blue, white: 60 x 40 pixels."""
    picture = Image.new("RGB", (60, 40), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 29, 19), fill="red")
    draw.rectangle((30, 0, 59, 19), fill="lime")
    draw.rectangle((0, 20, 29, 39), fill="blue")
    return picture


def colour(pixel: tuple[int, int, int]) -> str:
    """The nearest of the four; inks make duller ones."""
    if min(pixel) > 200:
        return "white"
    return ("red", "green", "blue")[pixel.index(max(pixel))]


def shown(pdf: "Pdf", width: float = 120.0, height: float = 80.0) -> list[str]:
    """The colours of the four quarters of the picture at (20, 20)."""
    at = pdf.pixels()
    return [colour(at(20 + width * x, 20 + height * y)) for y in (0.25, 0.75) for x in (0.25, 0.75)]


UPRIGHT = ["red", "green", "blue", "white"]


def image_of(pdf: "Pdf", name: str = "/P1") -> Any:
    return pypdf.PdfReader(pdf.path).pages[0]["/Resources"]["/XObject"][name]  # type: ignore[index]


def test_a_turned_tiff_stands_upright(write: "Write", tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    quarters().transpose(T.ROTATE_90).save(tmp_path / "turned.tif", exif=exif)
    assert shown(write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(tmp_path / "turned.tif"), "d"))) == UPRIGHT


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_stands_upright(write: "Write", tmp_path: Path, orientation: int) -> None:
    turn = STORED[orientation]
    stored = quarters() if turn is None else quarters().transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned.jpg"
    stored.save(path, exif=exif, quality=95)
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert shown(pdf) == UPRIGHT
    # cropped to the lower half, the two colours below fill the frame
    half = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d", Rect(0.0, 0.5, 1.0, 0.5)))
    assert shown(half) == ["blue", "white", "blue", "white"]
    assert half.pixels()(20 + 60, 110) == (255, 255, 255)


def test_a_jpeg_goes_in_as_it_is(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    quarters().save(path, progressive=True)
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert path.read_bytes() in pdf.path.read_bytes()
    assert image_of(pdf)["/ColorSpace"] == "/DeviceRGB"


def test_a_black_and_white_jpeg_prints_in_black(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "grey.jpg"
    quarters().convert("L").save(path)
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert image_of(pdf)["/ColorSpace"] == "/DeviceGray"
    (inks,) = pdf.inks()
    assert inks[:3] == (0.0, 0.0, 0.0)


def test_a_cmyk_jpeg_of_adobe_is_not_a_negative(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "cmyk.jpg"
    quarters().convert("CMYK").save(path, quality=95)
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert path.read_bytes() in pdf.path.read_bytes()
    assert image_of(pdf)["/ColorSpace"] == "/DeviceCMYK"
    assert list(image_of(pdf)["/Decode"]) == [1, 0] * 4
    assert shown(pdf) == UPRIGHT


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("a.png", "RGB"), ("p.png", "P"), ("rgba.png", "RGBA"), ("a.webp", "RGB"), ("a.tif", "RGB"),
        ("cmyk.tif", "CMYK"), ("alpha.webp", "RGBA"), ("p.gif", "P"),
    ],
)  # fmt: skip
def test_other_kinds(write: "Write", tmp_path: Path, name: str, mode: str) -> None:
    path = tmp_path / name
    if mode == "P":
        quarters().quantize(8).save(path)
    else:
        quarters().convert(mode).save(path, **({"lossless": True} if name.endswith("webp") else {}))
    assert shown(write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))) == UPRIGHT


def test_a_plain_png_is_not_decoded(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    quarters().save(path)
    data = path.read_bytes()
    start = data.index(b"IDAT")
    length = struct.unpack(">I", data[start - 4 : start])[0]
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert data[start + 4 : start + 4 + length] in pdf.path.read_bytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_pictures_without_colour_are_black_ink(write: "Write", tmp_path: Path, mode: str) -> None:
    path = tmp_path / "grey.png"
    grey = Image.new("L", (60, 40), 255)
    ImageDraw.Draw(grey).rectangle((0, 0, 29, 39), fill=90)
    if mode == "I;16":
        wide = Image.new("I;16", (60, 40), 65535)
        wide.paste(90 * 257, (0, 0, 30, 40))
        wide.save(path)
    else:
        grey.convert(mode).save(path)
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert pdf.inks()[0][:3] == (0.0, 0.0, 0.0)
    at = pdf.pixels()
    assert at(130, 60) == (255, 255, 255)
    if mode != "1":
        assert 60 < at(50, 60)[0] < 130


def test_transparency_is_laid_on_white_paper(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "glass.png"
    Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(path)
    pdf = write(Fill(Rect(0, 0, 300, 200), Grey(0.5)), Picture(Rect(20, 20, 50, 50), str(path), "d"))
    assert pdf.pixels()(40, 40) == (255, 255, 255)
    assert "/SMask" not in image_of(pdf)


def test_one_file_is_embedded_once(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    quarters().save(path)
    first = Picture(Rect(20.0, 20.0, 60.0, 40.0), str(path), "d")
    pdf = write(first, Picture(Rect(120.0, 20.0, 60.0, 40.0), str(path), "d", Rect(0.5, 0.0, 0.5, 0.5)))
    assert pdf.path.read_bytes().count(b"/DCTDecode") == 1
    assert colour(pdf.pixels()(150, 40)) == "green"


# adverts


def advert(case: "Case", path: Path, rotation: int = 0) -> Path:
    """A PDF of our own making: the four quarters with 10 points of red bleed about them, and a word."""
    items = (
        Fill(Rect(-10, -10, 80, 60), Cmyk(0, 1, 0, 0)),
        Fill(Rect(0, 0, 60, 40), Cmyk(0, 0, 0, 0)),
        Fill(Rect(0, 0, 30, 20), Cmyk(0, 1, 1, 0)),
        Fill(Rect(30, 0, 30, 20), Cmyk(1, 0, 1, 0)),
        Fill(Rect(0, 20, 30, 20), Cmyk(1, 1, 0, 0)),
        case.line("Bakery", (32.0, 36.0), 6.0, ink=Grey(0.2)),
    )
    page = PageDisplay(1, "1", Rect(0, 0, 60, 40), 10.0, (Group(Mark("x"), 0.0, 0.0, items),))
    data = export_pdf(IssueDisplay("ad", "en", "2026-11-20", "", (page,)), case.faces, PrinterProfile("p"))
    writer = pypdf.PdfWriter(clone_from=BytesIO(data))
    writer.pages[0].rotation = rotation
    writer.write(path)
    return path


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_pdf_advert_is_placed_by_its_trim_box(case: "Case", write: "Write", tmp_path: Path, rotation: int) -> None:
    path = advert(case, tmp_path / "ad.pdf", rotation)
    # a page turned by R shows what was at the left at the top: turn the expectation, not the advert
    turned = {
        0: UPRIGHT,
        90: ["blue", "red", "white", "green"],
        180: ["white", "blue", "green", "red"],
        270: ["green", "white", "red", "blue"],
    }[rotation]
    width, height = (80.0, 120.0) if rotation % 180 else (120.0, 80.0)
    pdf = write(Picture(Rect(20.0, 20.0, width, height), str(path), "d"))
    assert shown(pdf, width, height) == turned
    at = pdf.pixels()
    assert at(17, 22) == (255, 255, 255)
    assert colour(at(22, 22)) == turned[0]
    if rotation == 0:
        assert "Bakery" in pdf.text()
    assert "/DCTDecode" not in pdf.path.read_bytes().decode("latin-1")
    rows = pdf.tool("pdffonts", "FILE").splitlines()[2:]
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_an_advert_does_not_inherit_the_pages_letter_space(case: "Case", write: "Write", tmp_path: Path) -> None:
    path = advert(case, tmp_path / "ad.pdf")
    placed = Picture(Rect(100.0, 100.0, 60.0, 40.0), str(path), "d")
    alone = write(placed).boxes()["Bakery"]
    after = write(case.line("spaced text", letter_space=3.0, scale=0.9), placed).boxes()["Bakery"]
    assert after == alone


def test_an_advert_without_a_trim_box_falls_back(write: "Write", tmp_path: Path, case: "Case") -> None:
    writer = pypdf.PdfWriter(clone_from=advert(case, tmp_path / "ad.pdf"))
    page = writer.pages[0]
    for box in ("/TrimBox", "/BleedBox"):
        del page[NameObject(box)]
    page[NameObject("/CropBox")] = RectangleObject((10, 10, 70, 50))
    writer.write(tmp_path / "crop.pdf")
    assert shown(write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(tmp_path / "crop.pdf"), "d"))) == UPRIGHT


def test_what_an_advert_refers_to_in_circles_is_copied_once(case: "Case", write: "Write", tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=advert(case, tmp_path / "ad.pdf"))
    page = writer.pages[0]
    loop = writer._add_object(ArrayObject([FloatObject(1.5)]))
    loop.get_object().append(loop)
    page["/Resources"][NameObject("/Properties")] = loop  # type: ignore[index]
    writer.write(tmp_path / "loop.pdf")
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(tmp_path / "loop.pdf"), "d"))
    assert pdf.diagnostics == ()
    assert shown(pdf) == UPRIGHT


def test_two_pages_or_a_password_are_refused(case: "Case", write: "Write", tmp_path: Path) -> None:
    path = advert(case, tmp_path / "ad.pdf")
    two = pypdf.PdfWriter(clone_from=path)
    two.add_blank_page(60, 40)
    two.write(tmp_path / "two.pdf")
    locked = pypdf.PdfWriter(clone_from=path)
    locked.encrypt("secret", algorithm="RC4-128")
    locked.write(tmp_path / "locked.pdf")
    for name, word in (("two.pdf", "2 pages"), ("locked.pdf", "password")):
        (fault,) = write(Picture(Rect(20, 20, 60, 40), str(tmp_path / name), "d")).diagnostics
        assert fault.code == "bad-advert"
        assert word in fault.message


def test_an_advert_that_breaks_halfway_leaves_a_sound_file(case: "Case", write: "Write", tmp_path: Path) -> None:
    """Objects copied before the fault refer to ones that never came."""
    path = advert(case, tmp_path / "ad.pdf")
    data = path.read_bytes()
    at = data.index(b"/FontFile2")
    path.write_bytes(data[:at] + b"/FontFile2 (" + data[at + 12 :].replace(b"endobj", b"endxxx"))
    pdf = write(Picture(Rect(20, 20, 60, 40), str(path), "d"), case.line("The page goes on", (20.0, 120.0)))
    assert "The page goes on" in pdf.text()


def test_a_damaged_png_is_told(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "damaged.png"
    quarters().save(path)
    data = bytearray(path.read_bytes())
    data[data.index(b"IDAT") + 20] ^= 0xFF
    path.write_bytes(data)
    (fault,) = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d")).diagnostics
    assert (fault.code, fault.message) == ("corrupt-picture", "damaged.png: the PNG is damaged")


# drawings

SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="40mm" viewBox="0 0 60 40">
<style>.r {{ fill: red }}</style>
<rect class="r" width="30" height="20"/>
<g transform="translate(30 0) scale(3 2)"><path d="M0 0h10v10h-10z" fill="#0f0"/></g>
<path style="fill:rgb(0,0,255)" d="M0,20 L30,20 30,40 0,40 Z"/>{more}</svg>"""


def test_an_svg_is_drawn_in_process_inks(write: "Write", tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(more='<circle cx="45" cy="30" r="8" fill="none" stroke="#333" stroke-width="1"/>'))
    pdf = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d"))
    assert pdf.diagnostics == ()
    assert shown(pdf) == UPRIGHT
    assert max(pdf.pixels()(20 + 90 - 16, 20 + 60)) < 110
    content = image_of(pdf).get_data()
    assert b" rg" not in content
    assert b"0 0 0 0.800 K" in content


@pytest.mark.parametrize(
    "more", ['<text x="3" y="30">Sale</text>', '<image href="x.png"/>', '<path fill="url(#g)" d="M0 0h9v9z"/>']
)
def test_an_svg_that_would_lose_something_is_refused(write: "Write", tmp_path: Path, more: str) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(more=more))
    (fault,) = write(Picture(Rect(20.0, 20.0, 120.0, 80.0), str(path), "d")).diagnostics
    assert fault.code == "bad-advert"
    assert "PDF" in fault.hint


def test_screen_colours_become_process_inks() -> None:
    assert process_ink(0.0, 0.0, 0.0) == Grey(1.0)
    assert process_ink(0.5, 0.5, 0.5) == Grey(0.5)
    assert process_ink(1.0, 1.0, 1.0) == Grey(0.0)
    assert process_ink(1.0, 0.0, 0.0) == Cmyk(0.0, 1.0, 1.0, 0.0)
    assert process_ink(0.0, 0.5, 0.5) == Cmyk(1.0, 0.0, 0.0, 0.5)
