"""Adverts of other programs, opened before anything is printed: each thing in them is told with the advert's name."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image, ImageDraw
from pypdf.generic import DictionaryObject, NameObject, RectangleObject, TextStringObject
from reportlab.lib.colors import CMYKColorSep
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from layout.model.diagnostics import Diagnostic
from layout.model.printer import KINDS, PrinterProfile
from layout.pictures.faults import PictureError
from layout.pictures.probe import probe
from layout.preflight import checks
from layout.preflight.check import checks_of
from layout.recheck import inside
from layout.recheck.adverts import advert_contents
from tests.pdf.spoilt import FORBIDDEN, Change, advert
from tests.preflight.stand import PRESS, advertised

SIZE = (300.0, 200.0)
FLAT = replace(PRESS, kind="X-1a:2003")
Draw = Callable[[Canvas], object]


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "newslayout" / "adverts"


def drawn(path: Path, draw: Draw, root: Path, **page: object) -> Path:
    """An advert of ReportLab's, with a trim box and an embedded font."""
    if "Serif" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Serif", root / "fonts" / "SourceSerif4SmText-Regular.ttf"))
    canvas = Canvas(str(path), pagesize=SIZE, initialFontName="Serif", **page)
    canvas.setTrimBox((0, 0, *SIZE))
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return path


def told(file: Path, profile: PrinterProfile = PRESS, **where: Any) -> dict[str, Diagnostic]:
    """What preflight says of an advert that is printed 300 points wide, or as ``where`` says, by code."""
    facts = probe(str(file))
    contents = advert_contents(facts)
    assert checks
    assert contents is not None
    view = advertised(facts, contents=contents, profile=profile, **where)
    found = [one for check in checks_of("edition") if check.group == "adverts" for one in check(view)]
    assert all("adverts/b" in one.message or file.name in one.message for one in found)
    assert all(one.hint and one.at and one.page and one.slot == "ad" for one in found)
    return {one.code: one for one in found}


def black(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0, 0, 0, 1)
    canvas.setFont("Serif", 14)
    canvas.drawString(20, 100, "Fresh bread from six")


def rgb(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(10, 10, 100, 50, stroke=0, fill=1)


def glass(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(1, 0, 0, 0)
    canvas.setFillAlpha(0.5)
    canvas.rect(10, 10, 100, 50, stroke=0, fill=1)


def heavy(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0.9, 0.8, 0.7, 1)
    canvas.rect(10, 10, 100, 50, stroke=0, fill=1)


def fine(canvas: Canvas) -> None:
    canvas.setStrokeColorCMYK(0, 0, 0, 1)
    canvas.setLineWidth(0.1)
    canvas.line(10, 10, 200, 10)


def motley(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0.6, 0.9, 0, 0)
    canvas.setFont("Serif", 7)
    canvas.drawString(20, 100, "Terms and conditions apply")


def spots(canvas: Canvas) -> None:
    for i, name in enumerate(("Gold", "Silver")):
        canvas.setFillColor(CMYKColorSep(0, 0.2 + i / 2, 0.9, 0, spotName=name))
        canvas.rect(10 + 60 * i, 10, 50, 50, stroke=0, fill=1)


def noted(canvas: Canvas) -> None:
    canvas.linkURL("https://example.org", (10, 10, 50, 50))


def photograph(mode: str, pixels: tuple[int, int], colour: Any) -> Draw:
    def draw(canvas: Canvas) -> None:
        file = BytesIO()
        Image.new(mode, pixels, colour).save(file, "JPEG" if mode != "1" else "PNG")
        path = Path(str(canvas._filename)).with_suffix(".picture")
        path.write_bytes(file.getvalue())
        canvas.drawImage(str(path), 20, 20, 144, 96)

    return draw


CASES: dict[str, tuple[Draw, PrinterProfile, str, str]] = {
    "rgb": (rgb, PRESS, "advert-rgb", "holds RGB: areas"),
    "rgb picture": (
        photograph("RGB", (600, 400), (200, 30, 30)),
        PRESS,
        "advert-rgb",
        "holds RGB: a picture of 600 × 400 pixels",
    ),
    "glass": (glass, FLAT, "advert-transparent", "an opacity of 0.5; PDF/X-1a:2003 has no transparency"),
    "heavy": (heavy, PRESS, "advert-ink", "up to 340 % of ink, at most 240"),
    "heavy picture": (photograph("CMYK", (600, 400), (230, 230, 230, 230)), PRESS, "advert-ink", "of ink, at most 240"),
    "coarse picture": (
        photograph("L", (120, 80), 90),
        PRESS,
        "advert-ppi",
        "prints at 60 pixels per inch, at least 99",
    ),
    "fine": (fine, PRESS, "advert-rule", "has lines of 0.1 pt, at least 0.25 pt"),
    "motley": (motley, PRESS, "advert-type", "has type of 7 pt in several inks, at least 10 pt"),
    "spots": (spots, PRESS, "advert-spots", "prints in Gold, Silver"),
    "noted": (noted, PRESS, "advert-active", "holds an action, an annotation (Link): they are left out"),
}


@pytest.mark.parametrize("name", CASES)
def test_each_fault_is_found_and_no_other(tmp_path: Path, root: Path, name: str) -> None:
    draw, profile, code, said = CASES[name]
    found = told(drawn(tmp_path / f"{name}.pdf", draw, root), profile)
    assert set(found) == {code}
    assert said in found[code].message


def test_a_good_advert_is_good_for_every_kind(tmp_path: Path, root: Path) -> None:
    path = drawn(tmp_path / "good.pdf", black, root)
    for kind in KINDS:
        assert not told(path, replace(PRESS, kind=kind))


def test_pictures_are_judged_as_large_as_they_are_printed(tmp_path: Path, root: Path) -> None:
    path = drawn(tmp_path / "ad.pdf", photograph("L", (320, 213), 90), root)
    assert not told(path)
    assert set(told(path, width=450.0)) == {"advert-coarse", "advert-scaled"}
    assert "prints at 107 pixels per inch, better 149" in told(path, width=450.0)["advert-coarse"].message


def test_colour_on_a_black_page(tmp_path: Path, root: Path) -> None:
    tints = drawn(tmp_path / "tints.pdf", motley, root)
    assert set(told(tints, pages=8, number=2)) == {"advert-black"}
    picture = drawn(tmp_path / "p.pdf", photograph("CMYK", (600, 400), (90, 0, 0, 0)), root)
    assert set(told(picture, pages=8, number=2)) == {"advert-plates"}
    assert not told(drawn(tmp_path / "black.pdf", black, root), pages=8, number=2)


def test_the_page_of_the_advert(tmp_path: Path, root: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=drawn(tmp_path / "ad.pdf", black, root))
    page = writer.pages[0]
    del page[NameObject("/TrimBox")]
    writer.write(tmp_path / "untrimmed.pdf")
    assert "its whole page of 106 by 71 mm" in told(tmp_path / "untrimmed.pdf")["advert-trim"].message
    page[NameObject("/ArtBox")] = RectangleObject((50, 50, 250, 150))
    page.rotation = 90
    writer.write(tmp_path / "turned.pdf")
    found = told(tmp_path / "turned.pdf", width=100.0)
    assert set(found) == {"advert-turned"}
    assert probe(str(tmp_path / "turned.pdf")).width == 100


def test_scripts_and_enclosed_files(tmp_path: Path, root: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=drawn(tmp_path / "ad.pdf", black, root))
    script = {"/S": NameObject("/JavaScript"), "/JS": TextStringObject("app.alert(1)")}
    opening = DictionaryObject({NameObject(key): value for key, value in script.items()})
    writer.root_object[NameObject("/OpenAction")] = opening
    writer.add_attachment("prices.csv", b"1,2")
    writer.write(tmp_path / "busy.pdf")
    message = told(tmp_path / "busy.pdf")["advert-active"].message
    assert "JavaScript" in message
    assert "prices.csv" in message


def test_locks_pages_and_torn_files(tmp_path: Path, root: Path) -> None:
    path = drawn(tmp_path / "ad.pdf", black, root)
    for name, user, word in (("open", "", ""), ("shut", "secret", "locked with a password")):
        writer = pypdf.PdfWriter(clone_from=path)
        writer.encrypt(user, "owner", algorithm="RC4-128")
        writer.write(tmp_path / f"{name}.pdf")
        if word:
            with pytest.raises(PictureError, match=word):
                probe(str(tmp_path / f"{name}.pdf"))
        else:
            assert set(told(tmp_path / f"{name}.pdf")) == {"advert-locked"}
    writer = pypdf.PdfWriter(clone_from=path)
    writer.append(path)
    writer.write(tmp_path / "two.pdf")
    with pytest.raises(PictureError, match="has 2 pages; an advert has one"):
        probe(str(tmp_path / "two.pdf"))


def test_ghostscript_makes_an_advert_from_postscript(tmp_path: Path) -> None:
    source = tmp_path / "ad.ps"
    source.write_text(
        "%!PS\n<< /PageSize [300 200] >> setpagedevice\n/Helvetica findfont 20 scalefont setfont\n"
        "1 0 0 setrgbcolor 20 100 moveto (Grand opening) show\n"
        "0.8 0.7 0.7 1 setcmykcolor 10 10 50 50 rectfill showpage\n"
    )
    made = {}
    for name, options in {"as it is": (), "bare": ("-dEmbedAllFonts=false",)}.items():
        path = tmp_path / f"{name}.pdf"
        always = ("-dPDFSETTINGS=/prepress", "-sColorConversionStrategy=LeaveColorUnchanged")
        subprocess.run(
            ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", *always, *options, "-o", path, source],
            check=True,
        )
        made[name] = told(path)
    assert set(made["as it is"]) == {"advert-rgb", "advert-ink", "advert-trim"}
    assert "type in" in made["as it is"]["advert-rgb"].message
    assert "320 %" in made["as it is"]["advert-ink"].message
    assert set(made["bare"]) == {"advert-rgb", "advert-ink", "advert-trim", "advert-fonts"}
    assert "lacks Helvetica" in made["bare"]["advert-fonts"].message


@pytest.mark.parametrize(("kind", "page", "codes"), [
    ("x-4", 1, {"advert-transparent", "advert-ppi", "advert-ink", "advert-type", "advert-rule"}),
    ("x-1a", 1, {"advert-ppi", "advert-ink", "advert-type", "advert-rule"}),
    ("x-4", 2, set()),
    ("x-1a", 2, set()),
])  # fmt: skip
def test_pages_that_scribus_made(tmp_path: Path, root: Path, kind: str, page: int, codes: set[str]) -> None:
    """The second page uses nothing of the first, though both share one list of resources."""
    writer = pypdf.PdfWriter()
    writer.append(root / "tests" / "recheck" / "scribus" / f"{kind}.pdf", pages=(page - 1, page))
    path = tmp_path / f"{kind}-{page}.pdf"
    writer.write(path)
    assert set(told(path, FLAT, width=float(probe(str(path)).width))) == codes


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "change", "code", "kinds"), FORBIDDEN, ids=[row[0] for row in FORBIDDEN])
def test_what_the_press_file_refuses_is_told_before(
    tmp_path: Path, kind: str, name: str, change: Change, code: str, kinds: frozenset[str]
) -> None:
    """And nothing else is called an error for being in the file."""
    path = Path(advert(tmp_path, change, f"{name}.pdf").file)
    found = told(path, replace(PRESS, kind=kind, ppi=(0.0, 0.0), ink_limit=400.0), width=100.0)
    wanted = {
        "press-transparency": "advert-transparent",
        "press-colour": "advert-rgb",
        "press-font": "advert-fonts",
        "press-forbidden": "advert-forbidden",
    }
    assert set(found) - {"advert-trim", "advert-broken"} == ({wanted[code]} if kind in kinds else set())


def test_adverts_of_pixels_and_drawings(tmp_path: Path) -> None:
    dark = Image.new("CMYK", (1200, 800), (40, 0, 0, 0))
    ImageDraw.Draw(dark).rectangle((100, 100, 600, 600), (240, 220, 200, 250))
    dark.save(tmp_path / "dark.tif", dpi=(288, 288))
    found = told(tmp_path / "dark.tif")
    assert set(found) == {"advert-eased"}
    assert "up to 357 % of ink; it is brought down to 240" in found["advert-eased"].message
    Image.new("RGB", (1200, 800), "red").save(tmp_path / "red.jpg")
    assert set(told(tmp_path / "red.jpg")) == {"advert-converted", "advert-file"}
    Image.new("L", (300, 200), 90).save(tmp_path / "small.png")
    assert "prints at 72 pixels" in told(tmp_path / "small.png")["advert-ppi"].message
    for colour, codes in (("#c00", {"advert-black"}), ("#444", set())):
        drawing = tmp_path / f"{colour[1:]}.svg"
        drawing.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="300pt" height="200pt" viewBox="0 0 3 2">'
            f'<path d="M0 0h2v2z" fill="{colour}"/></svg>'
        )
        assert set(told(drawing, pages=8, number=2)) == codes


def test_an_advert_is_opened_once(tmp_path: Path, root: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = drawn(tmp_path / "ad.pdf", rgb, root)
    first = advert_contents(probe(str(path)))
    assert first is not None
    assert len(list(kept.glob("*-contents*.table"))) == 1

    def never(*_: object) -> None:
        raise AssertionError("it was opened again")

    monkeypatch.setattr(inside, "look_inside", never)
    copy = shutil.copy(path, tmp_path / "copy.pdf")
    assert advert_contents(probe(str(copy))) == first


def test_what_is_kept_is_read_without_the_library(
    tmp_path: Path, root: Path, python: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    path = drawn(tmp_path / "ad.pdf", rgb, root)
    assert advert_contents(probe(str(path))) is not None
    told = python(
        "-c",
        "import sys\n"
        "from layout.pictures.probe import probe\n"
        "from layout.recheck.adverts import advert_contents\n"
        f"assert advert_contents(probe({str(path)!r})).rgb\n"
        "print(sorted({'pypdf', 'PIL', 'reportlab'} & set(sys.modules)))\n",
    )
    assert told.stdout == "[]\n", told.stderr
