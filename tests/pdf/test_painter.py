"""Ink lands on the right plate and at the right place; the state of one run never leaks into the next."""

import dataclasses
import re
from typing import TYPE_CHECKING

import pypdf
import pytest

from layout.display.items import Fill, Group, Mark, Outline, PageDisplay, Stroke, Tag
from layout.model.geometry import Rect
from layout.model.ink import BLACK, WHITE, Cmyk, Grey, Spot
from layout.model.printer import PrinterProfile
from layout.pdf.inks import Inks, number, separation

if TYPE_CHECKING:
    from tests.pdf.conftest import Case, Pdf, Write

RED = Cmyk(0.0, 0.9, 0.85, 0.2)
SANS = "ArchivoCondensed-Medium"


def content_of(pdf: "Pdf", page: int = 0) -> bytes:
    contents = pypdf.PdfReader(pdf.path).pages[page].get_contents()
    assert contents is not None
    return bytes(contents.get_data())


def test_black_lands_on_the_black_plate_alone(case: "Case", write: "Write") -> None:
    pdf = write(
        case.line("Black text and a rule"),
        Fill(Rect(20.0, 60.0, 100.0, 20.0), Grey(0.12)),
        Stroke(20.0, 100.0, 200.0, 100.0, 0.5),
        Outline((("M", (20.0, 120.0)), ("L", (30.0, 130.0)), ("L", (20.0, 140.0)), ("Z", ())), BLACK),
    )
    (inks,) = pdf.inks()
    assert inks[:3] == (0.0, 0.0, 0.0)
    assert inks[3] > 0.0
    assert b" rg" not in content_of(pdf)
    assert b" g\n" not in content_of(pdf)


def test_only_solid_black_type_overprints(case: "Case", write: "Write") -> None:
    pdf = write(
        case.line("black", (20.0, 20.0)),
        case.line("red", (20.0, 40.0), ink=RED),
        case.line("white", (20.0, 60.0), ink=WHITE),
        case.line("grey", (20.0, 80.0), ink=Grey(0.7)),
        case.line("told not to", (20.0, 100.0), overprint=False),
        case.line("process black", (20.0, 120.0), ink=Cmyk(0.0, 0.0, 0.0, 1.0)),
    )
    states = re.findall(rb"/(Over|Knock) gs", content_of(pdf))
    assert states == [b"Over", b"Knock", b"Over"]
    states = pypdf.PdfReader(pdf.path).pages[0]["/Resources"]["/ExtGState"]  # type: ignore[index]
    assert (states["/Over"]["/OP"].value, states["/Over"]["/op"].value, states["/Over"]["/OPM"]) == (True, True, 1)
    assert states["/Knock"]["/op"].value is False


def test_large_black_type_knocks_out_where_the_printer_says_so(case: "Case", write: "Write") -> None:
    printer = PrinterProfile("test", overprint_below=36.0)
    pdf = write(case.line("Big", (20.0, 60.0), 40.0), case.line("small", (20.0, 90.0)), printer=printer)
    assert re.findall(rb"/(Over|Knock) gs", content_of(pdf)) == [b"Knock", b"Over"]


def test_black_type_on_a_tint_leaves_the_tint_whole(case: "Case", write: "Write") -> None:
    """On the separated plates: magenta under overprinting type, none under type that knocks out."""
    panel = Fill(Rect(0.0, 0.0, 300.0, 200.0), Cmyk(0.0, 0.3, 0.0, 0.0))
    heavy = case.line("MMMM", (10.0, 150.0), 90.0, "SourceSerif4Display-Bold")
    plates = []
    for overprint in (True, False):
        pdf = write(panel, dataclasses.replace(heavy, overprint=overprint))
        pdf.tool(
            "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", "-r72", "-sOutputFile=FILE.tif", "FILE"
        )
        from PIL import Image

        (magenta,) = pdf.path.parent.glob("*Magenta*")
        with Image.open(magenta) as plate:
            plates.append(sum(1 for value in plate.convert("L").tobytes() if value < 200) / (300 * 200))
    assert plates[0] > 0.99
    assert plates[1] < 0.9


def test_a_spot_ink_has_its_plate_and_its_mixture(case: "Case", write: "Write") -> None:
    spot = Spot("PANTONE 186 C", Cmyk(0.0, 1.0, 0.81, 0.04))
    pdf = write(case.line("Flag", ink=spot), Fill(Rect(0, 100, 50, 50), dataclasses.replace(spot, tint=0.5)))
    space = pypdf.PdfReader(pdf.path).pages[0]["/Resources"]["/ColorSpace"]["/Ink1"]  # type: ignore[index]
    assert space[:3] == ["/Separation", "/PANTONE 186 C", "/DeviceCMYK"]
    assert [float(part) for part in space[3]["/C1"]] == [0.0, 1.0, 0.81, 0.04]
    assert space[3]["/FunctionType"] == 2
    red, green, blue = pdf.pixels()(25, 125)
    assert red > 200
    assert green < red - 60
    assert blue < red - 40


def test_groups_move_and_clip(write: "Write") -> None:
    inner = Group(Mark("inner"), 10.0, 5.0, (Fill(Rect(0.0, 0.0, 100.0, 100.0), BLACK),), Rect(0.0, 0.0, 20.0, 20.0))
    outer = Group(Mark("outer"), 100.0, 50.0, (inner, Tag(Mark("tag"), (Fill(Rect(60.0, 60.0, 10.0, 10.0), RED),))))
    at = write(outer).pixels()
    assert max(at(115, 60)) < 80
    assert max(at(128, 73)) < 80
    assert at(135, 60) == (255, 255, 255)
    assert at(115, 80) == (255, 255, 255)
    assert at(105, 52) == (255, 255, 255)
    assert at(165, 115)[0] > at(165, 115)[1] + 80


def test_state_after_a_clip_is_what_it_was_before(case: "Case", write: "Write") -> None:
    """What is set inside q and Q is gone after Q: the painter must not think it still holds."""
    clipped = Group(
        Mark("x"), 0.0, 0.0, (case.line("inside", (20.0, 20.0), 12.0, SANS, ink=RED),), Rect(0.0, 0.0, 300.0, 25.0)
    )
    pdf = write(clipped, case.line("outside", (20.0, 60.0), 12.0, SANS, ink=RED))
    content = content_of(pdf)
    assert content.count(b" Tf") == 2
    assert content.count(b" k\n") == 2
    assert pdf.text().split() == ["inside", "outside"]


def test_letter_space_and_scale_do_not_leak(case: "Case", write: "Write") -> None:
    spaced = case.line("spaced", (20.0, 20.0), letter_space=2.0, scale=0.98)
    plain = case.line("plain words", (20.0, 40.0))
    found = write(spaced, plain).boxes()
    assert found["spaced"][2] - found["spaced"][0] == pytest.approx(spaced.width, abs=2.1)
    assert found["words"][0] == pytest.approx(20.0 + plain.at[1], abs=0.02)


def test_a_run_that_goes_on_after_another_face_keeps_its_space(case: "Case", write: "Write") -> None:
    first = case.line("By", (20.0, 30.0))
    second = case.line("Ana Ortiz", (20.0 + first.width + 3.0, 30.0), face="SourceSerif4SmText-Bold")
    second = dataclasses.replace(second, spaces=(True, True))
    pdf = write(first, second)
    assert pdf.text().strip() == "By Ana Ortiz"
    assert pdf.boxes()["Ana"][0] == pytest.approx(second.x, abs=0.02)
    content = content_of(pdf)
    at_the_head = content_of(write(dataclasses.replace(second, y=60.0)))
    assert len(re.findall(rb"Tm\[", content)) == 2
    assert b"1 0 0 1 %.2f" % second.x in at_the_head


def test_parts_of_a_folio_do_not_run_together(case: "Case", write: "Write") -> None:
    pdf = write(
        case.line("The Lantern", (20.0, 30.0)), case.line("20 November", (120.0, 30.0)), case.line("7", (250.0, 30.0))
    )
    assert pdf.text().split() == ["The", "Lantern", "20", "November", "7"]
    assert pypdf.PdfReader(pdf.path).pages[0].extract_text().split() == ["The", "Lantern", "20", "November", "7"]
    assert pdf.boxes()["20"][0] == pytest.approx(120.0, abs=0.01)


def test_a_narrow_space_between_two_faces_is_a_space(case: "Case", write: "Write") -> None:
    """A caption's bold lead-in and what follows: the space of the condensed faces is 0.15 em."""
    bold = case.line("It fell", (20.0, 30.0), 8.75, "ArchivoCondensed-Bold")
    text = case.line("on A Tuesday", (20.0 + bold.width + 0.147 * 8.75, 30.0), 8.75, SANS)
    roman = case.line("a b", (text.x + text.width + 0.12 * 8.75, 30.0), 8.75)
    pdf = write(bold, *(dataclasses.replace(run, spaces=(True, *run.spaces[1:])) for run in (text, roman)))
    assert pdf.text().strip() == "It fell on A Tuesday a b"
    reader = pypdf.PdfReader(pdf.path)
    assert reader.pages[0].extract_text().strip() == "It fell on A Tuesday a b"


def test_words_of_justified_lines_stand_where_the_composer_put_them(case: "Case", write: "Write") -> None:
    text = "Volunteers filled nine thousand sandbags before tide"
    lines = [
        case.line(text, (15.0, 30.0), 9.0, width=250.0),
        case.line(text.upper(), (15.0, 50.0), 8.0, width=280.0, letter_space=-0.05),
    ]
    found = write(*lines).boxes()
    for line in lines:
        for word, at in zip(line.words, line.at, strict=True):
            assert found[word.text][0] == pytest.approx(line.x + at, abs=0.02)


def test_dashes_and_widths(write: "Write") -> None:
    pdf = write(Stroke(10.0, 20.0, 110.0, 20.0, 4.0, RED, (10.0, 10.0)), Stroke(10.0, 40.0, 110.0, 40.0, 2.0))
    at = pdf.pixels()
    assert at(15, 20) != (255, 255, 255)
    assert at(25, 20) == (255, 255, 255)
    assert at(25, 40) != (255, 255, 255)


def test_trim_that_does_not_begin_at_zero(write: "Write") -> None:
    page = PageDisplay(
        1, "1", Rect(10.0, 20.0, 100.0, 80.0), 0.0, (Group(Mark("x"), 0.0, 0.0, (Fill(Rect(10, 20, 20, 20), BLACK),)),)
    )
    pdf = write(page)
    assert pdf.tool("pdfinfo", "FILE").count("100 x 80 pts") == 1
    assert max(pdf.pixels()(5, 5)) < 80
    assert pdf.pixels()(30, 30) == (255, 255, 255)


def test_numbers() -> None:
    assert number(1.0) == b"1"
    assert number(-3.0) == b"-3"
    assert number(0.25) == b"0.250"
    assert number(0.0123456) == b"0.0123"
    assert float(number(1e-9)) == 0.0


def test_inks_of_one_name_share_a_plate() -> None:
    inks = Inks()
    spot = Spot("Gold (matt)", Cmyk(0.0, 0.2, 0.6, 0.2))
    assert inks.fill(spot) == b"/Ink1 cs 1 scn"
    assert inks.stroke(dataclasses.replace(spot, tint=0.4)) == b"/Ink1 CS 0.400 SCN"
    assert list(inks.spots) == ["Ink1"]
    assert separation(spot)[1] == "/Gold#20#28matt#29"
    assert inks.fill(Cmyk(0, 0, 0, 1)) == b"0 0 0 1 k"
    assert inks.fill(WHITE) == b"0 0 0 0 k"
