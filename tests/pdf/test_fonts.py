"""What is printed is what is extracted, by two readers of different make; what is embedded is small and sound."""

import dataclasses
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from hypothesis import given
from hypothesis import strategies as st

from layout.display.items import ShapedWord
from layout.pdf.extraction import glyph_texts, to_unicode
from layout.pdf.fonts import FontSheet, literal

if TYPE_CHECKING:
    from tests.pdf.conftest import Case, Write

BODY, DISPLAY, SANS = "SourceSerif4SmText-Regular", "SourceSerif4Display-Bold", "ArchivoCondensed-Medium"


def by_pypdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def font_of(path: Path, name: str = "/F1") -> Any:
    return pypdf.PdfReader(path).pages[0]["/Resources"]["/Font"][name]  # type: ignore[index]


def cff_font(path: Path) -> Path:
    """A font of boxes with PostScript outlines."""
    characters = " -ABadklnosvw"
    widths = {".notdef": 400} | {f"c{ord(c)}": 400 + 10 * i for i, c in enumerate(characters)}
    glyphs = {}
    for name, width in widths.items():
        pen = T2CharStringPen(width, None)
        if name != "c32":
            pen.moveTo((50, 0))
            for point in ((width - 50, 0), (width - 50, 500), (50, 500)):
                pen.lineTo(point)
            pen.closePath()
        glyphs[name] = pen.getCharString()
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(list(widths))
    builder.setupCharacterMap({ord(c): f"c{ord(c)}" for c in characters})
    builder.setupCFF("TestBoxes", {}, glyphs, {})
    builder.setupHorizontalMetrics({name: (width, 50) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test Boxes", "styleName": "Regular", "psName": "TestBoxes"})
    builder.setupOS2(sTypoAscender=800, sCapHeight=500, sxHeight=400)
    builder.setupPost()
    builder.save(path)
    return path


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("Efficient fishing officers affluent", ()),
        ("Small capitals for HERE and there", ("smcp", "c2sc")),
        ("aA bB Aa Bb", ("smcp", "c2sc")),
        ("Old-style 0123456789 (and brackets) \\ back", ("onum",)),
        ("Καλημέρα κόσμε από την Αθήνα", ()),
        ("Съешь же ещё этих мягких", ()),
        ("El niño «pingüino» ¿comió? — Ñandú", ()),
    ],
)
@pytest.mark.parametrize("face", [BODY, DISPLAY])
def test_text_extracts_exactly(case: "Case", write: "Write", text: str, features: tuple[str, ...], face: str) -> None:
    pdf = write(case.line(text, face=face, features=features))
    assert pdf.text().strip() == text
    assert by_pypdf(pdf.path).strip() == text


def test_a_hyphen_of_the_line_break_is_not_the_writers(case: "Case", write: "Write") -> None:
    """One glyph, two texts: U+002D where the writer typed it, U+00AD where the line broke."""
    line = case.line("well-known sand-")
    broken = line.words[1]._replace(text="sand\u00ad")
    pdf = write(dataclasses.replace(line, words=(line.words[0], broken)), case.line("bags", (20.0, 40.5)))
    assert by_pypdf(pdf.path) == "well-known sand\u00ad\nbags"
    hyphen = int.from_bytes(broken.glyphs[-2:], "big")
    table = font_of(pdf.path)["/DescendantFonts"][0]["/CIDToGIDMap"].get_data()
    cids = [at // 2 for at in range(0, len(table), 2) if int.from_bytes(table[at : at + 2], "big") == hyphen]
    assert cids == [hyphen, len(table) // 2 - 1]


def test_a_letter_with_an_accent_of_its_own(case: "Case", write: "Write") -> None:
    assert len(case.word("x\u0331").glyphs) == 4
    assert write(case.line("one x\u0331ag\u0303b two")).text().strip() == "one x\u0331ag\u0303b two"


@pytest.mark.parametrize("face", [SANS, "ArchivoExtraCondensed-ExtraBold", BODY])
@pytest.mark.parametrize("share", [1.0, 0.75])
def test_the_narrow_spaces_of_condensed_faces_are_spaces(case: "Case", write: "Write", face: str, share: float) -> None:
    """pdftotext -raw takes less than 0.15 em for letter space; the space of our sans has 0.147."""
    text = "By Hana Novak the red thread well-known office, A."
    space = case.face(face).advance(case.face(face).glyph(0x20)) / 100
    natural = case.line(text, (20.0, 30.0), 10.0, face)
    squeezed = case.line(text, (20.0, 30.0), 10.0, face, width=natural.width - (1 - share) * 8 * space)
    pdf = write(squeezed)
    assert pdf.text().strip() == text
    assert by_pypdf(pdf.path).strip() == text
    assert pdf.tool("mutool", "draw", "-q", "-F", "txt", "FILE").split() == text.split()


def test_a_drop_cap_belongs_to_its_word(case: "Case", write: "Write") -> None:
    """The composer gives the capital no text and its letter to the word: one word for every reader."""
    capital = case.line("T", (20.0, 60.0), 30.0, DISPLAY)
    capital = dataclasses.replace(capital, words=(capital.words[0]._replace(text=""),))
    rest = case.line("he rules", (45.0, 40.0))
    word = rest.words[0]._replace(text="The", clusters=(1, 2))
    pdf = write(capital, dataclasses.replace(rest, words=(word, rest.words[1])))
    assert pdf.text().split() == ["The", "rules"]
    assert by_pypdf(pdf.path).split() == ["The", "rules"]


def test_a_cff_font(case: "Case", write: "Write", tmp_path: Path) -> None:
    """CFF has no map from CIDs to glyphs: ActualText tells the second text of a glyph."""
    face = str(cff_font(tmp_path / "boxes.otf"))
    line = case.line("AB wall-known sand- oak", face=face)
    broken = line.words[2]._replace(text="sand\u00ad")
    pdf = write(dataclasses.replace(line, words=(*line.words[:2], broken, line.words[3])))
    assert case.face(face).is_cff
    assert "AB wall-known sand\u00ad" in pdf.text()
    rows = pdf.tool("pdffonts", "FILE").splitlines()[2:]
    assert len(rows) == 1
    assert "CID Type 0C" in rows[0]
    assert rows[0].split()[-5:-2] == ["yes", "yes", "yes"]
    pdf.tool("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", "FILE")


def test_every_font_is_embedded_under_a_tag_of_its_content(case: "Case", write: "Write") -> None:
    lines = [
        case.line("The same words", (20.0, 30.0 + 20 * i), face=face) for i, face in enumerate((BODY, DISPLAY, SANS))
    ]
    pdf = write(*lines)
    rows = [row.split() for row in pdf.tool("pdffonts", "FILE").splitlines()[2:]]
    assert len(rows) == 3
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)
    tags = [row[0].partition("+")[0] for row in rows]
    assert len(set(tags)) == 3
    assert all(re.fullmatch("[A-Z]{6}", tag) for tag in tags)
    again = [row.split()[0] for row in write(*lines).tool("pdffonts", "FILE").splitlines()[2:]]
    assert again == [row[0] for row in rows]


def test_only_what_is_used_is_embedded(case: "Case", write: "Write") -> None:
    pdf = write(case.line("Seven"))
    program = font_of(pdf.path)["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data()
    assert len(program) < len(case.face(BODY).data) / 10


@pytest.mark.parametrize("face", [BODY, SANS, "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"])
def test_widths_are_whole_numbers_and_nothing_drifts(case: "Case", write: "Write", face: str) -> None:
    """Some viewers cut fractions off /W; the TJ array must make up for the rounding, whatever the units per em."""
    if not Path(face).exists() and "/" in face:
        pytest.skip("no font of 2,048 units here")
    text = "Tomorrow AVATARs with kerning go wavy fifty times To Te Ty"
    line = case.line(text, (10.0, 50.0), 9.0, face, width=280.0, letter_space=0.07, scale=0.985)
    pdf = write(line)
    widths = font_of(pdf.path)["/DescendantFonts"][0]["/W"]
    assert all(isinstance(width, int) for part in widths if isinstance(part, list) for width in part)
    found = pdf.boxes()
    for word, at in zip(line.words, line.at, strict=True):
        assert found[word.text][0] == pytest.approx(line.x + at, abs=0.02)


def test_accents_are_raised_and_the_line_goes_on(case: "Case", write: "Write") -> None:
    """Displaced glyphs (offsets in both directions) leave the next word where it stands."""
    word = case.word("abc")._replace(offsets=((0, 0), (-200, 300), (0, 0)))
    plain = case.line("abc next", (20.0, 50.0), 10.0)
    pdf = write(dataclasses.replace(plain, words=(word, plain.words[1])))
    assert pdf.boxes()["next"][0] == pytest.approx(plain.x + plain.at[1], abs=0.02)
    assert b" Ts[" in pypdf.PdfReader(pdf.path).pages[0].get_contents().get_data()  # type: ignore[union-attr]


def test_a_character_without_a_glyph_still_extracts(case: "Case", write: "Write") -> None:
    assert case.word("漢").glyphs == b"\0\0"
    assert write(case.line("one 漢 two")).text().strip() == "one 漢 two"


def test_texts_of_clusters() -> None:
    def word(text: str, clusters: tuple[int, ...]) -> ShapedWord:
        return ShapedWord("f", b"\0\1" * len(clusters), (0,) * len(clusters), (), clusters, text, 0, 1000)

    assert glyph_texts(word("fish", (0, 2, 3))) == ["fi", "s", "h"]
    assert glyph_texts(word("ab", (0, 1))) == ["a", "b"]
    assert glyph_texts(word("कि", (0, 0))) == ["कि", ""]
    assert glyph_texts(word("abc", (2, 1, 0))) == ["c", "b", "a"]
    assert glyph_texts(word("\u200bab", (1, 2))) == ["\u200ba", "b"]


@given(st.binary(max_size=12))
def test_literal_strings_read_back(codes: bytes) -> None:
    from io import BytesIO

    from pypdf.generic import read_string_from_stream

    found = read_string_from_stream(BytesIO(literal(codes)))
    assert found.original_bytes == codes


def test_to_unicode_holds_any_text() -> None:
    table = to_unicode({3: "ffi", 700: "\u00ad", 0x1234: "😀", 9: ""})
    assert b"<0003><006600660069>" in table
    assert b"<02BC><00AD>" in table
    assert b"<1234><D83DDE00>" in table
    assert b"4 beginbfchar" in table
    many = to_unicode(dict.fromkeys(range(250), "x"))
    assert [int(count) for count in re.findall(rb"(\d+) beginbfchar", many)] == [100, 100, 50]


def test_the_quick_way_and_the_careful_way_agree(case: "Case") -> None:
    """Words of plain letters are encoded without walking their glyphs, once the letters have been met."""
    sheet = FontSheet(b"F1", case.face(BODY))
    words = ["Tomorrow", "wavy", "AVATAR", "row", "Tony", "a(b)\\c"]
    careful = [sheet._encode(case.word(word), 9.0) for word in words]
    quick = [sheet._encode_plain(case.word(word)) for word in words]
    assert quick == careful
