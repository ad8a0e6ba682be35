"""A face shapes, measures, stands in for what it lacks, and refuses what is no font."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from layout.builtin.resources import resource
from layout.fonts.face import Face, FontError, load_face

SERIF = load_face(resource("fonts", "SourceSerif4SmText-Regular.ttf"))


def glyphs(packed: bytes) -> list[int]:
    return [int.from_bytes(packed[i : i + 2], "big") for i in range(0, len(packed), 2)]


def small_font(characters: str, cff: bool = False) -> bytes:
    """A font of boxes, as large as its characters need."""
    names = [".notdef", *(f"u{ord(c):04X}" for c in characters)]
    builder = FontBuilder(1000, isTTF=not cff)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(c): n for c, n in zip(characters, names[1:], strict=True)})
    drawn: dict[str, Any] = {}
    for name in names:
        pen: Any = T2CharStringPen(500, None) if cff else TTGlyphPen(None)
        pen.moveTo((50, 0))
        pen.lineTo((50, 600))
        pen.lineTo((450, 600))
        pen.closePath()
        drawn[name] = pen.getCharString() if cff else pen.glyph()
    if cff:
        builder.setupCFF("Boxes-Bold", {"FullName": "Boxes Bold"}, drawn, {})
    else:
        builder.setupGlyf(drawn)
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Bold", "psName": "Boxes-Bold"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWeightClass=700, sCapHeight=600, sxHeight=400)
    builder.setupPost()
    out = BytesIO()
    builder.save(out)
    return out.getvalue()


@pytest.fixture
def written(tmp_path: Path) -> Callable[[bytes], str]:
    def write(data: bytes, name: str = "font.ttf") -> str:
        (tmp_path / name).write_bytes(data)
        return str(tmp_path / name)

    return write


def test_metrics_are_those_of_the_tables(serif: Face) -> None:
    font = TTFont(serif.path)
    assert serif.upem == font["head"].unitsPerEm
    assert (serif.cap_height, serif.x_height) == (font["OS/2"].sCapHeight, font["OS/2"].sxHeight)
    assert serif.ascender > 0 > serif.descender
    assert (serif.family, serif.postscript_name) == ("Source Serif 4 SmText", "SourceSerif4SmText-Regular")
    assert (serif.weight, serif.italic, serif.is_cff) == (400, False, False)
    assert serif.id == blake2b(serif.data, digest_size=16).hexdigest()


def test_every_glyph_has_advance_and_bounds(serif: Face) -> None:
    font = TTFont(serif.path)
    order = font.getGlyphOrder()
    for glyph in range(0, len(order), 37):
        shape = font["glyf"][order[glyph]]
        expected = (shape.xMin, shape.yMin, shape.xMax, shape.yMax) if shape.numberOfContours else (0, 0, 0, 0)
        assert serif.bounds(glyph) == expected
        assert serif.advance(glyph) == font["hmtx"][order[glyph]][0]


def test_ligatures_and_clusters(serif: Face) -> None:
    word = serif.shape("office")
    assert len(glyphs(word.glyphs)) == 4
    assert word.clusters == (0, 1, 4, 5)
    assert word.text == "office"
    assert word.width == sum(word.advances)
    assert len(glyphs(serif.shape("office", ("-liga",)).glyphs)) == 6


def test_kerning_narrows(serif: Face) -> None:
    assert serif.shape("AVAT").width < serif.shape("AVAT", ("-kern",)).width


@pytest.mark.parametrize(
    ("feature", "text"), [("smcp", "lantern"), ("onum", "1927"), ("c2sc", "ALDER"), ("pnum", "11")]
)
def test_features_change_glyphs(feature: str, text: str, serif: Face) -> None:
    assert serif.shape(text, (feature,)).glyphs != serif.shape(text).glyphs
    assert serif.shape(text, (feature,)).text == text


def test_marks_are_displaced(serif: Face) -> None:
    word = serif.shape("x\u0301\u0323")
    assert len(word.offsets) == len(glyphs(word.glyphs)) == 3
    assert any(dx or dy for dx, dy in word.offsets)


def test_characters_beyond_the_first_plane_count_as_one(serif: Face) -> None:
    assert serif.shape("a\U0001d49cb").clusters == (0, 1, 2)


def test_right_to_left_is_in_visual_order(serif: Face) -> None:
    assert serif.shape("abc", direction="rtl").clusters == (2, 1, 0)


@pytest.mark.parametrize("character", list("\u202f\u00a0\u2011\u2009\u200a\u2007\u3000\u2212\u2666\u25c6\u2015"))
def test_absent_spaces_and_signs_print_no_box(character: str, serif: Face, sans: Face) -> None:
    for face in (serif, sans):
        if face.has(ord(character)):
            word = face.shape(f"a{character}b")
            assert 0 not in glyphs(word.glyphs), (face, character)
            assert word.text == f"a{character}b"
    assert serif.has(ord(character))


def test_a_narrow_space_is_a_space(sans: Face) -> None:
    assert not sans.glyph(0x202F)
    assert sans.has(0x202F)
    assert sans.shape("\u202f").width > 0


def test_a_missing_character_is_glyph_zero(sans: Face) -> None:
    assert not sans.has(ord("א"))
    assert glyphs(sans.shape("א").glyphs) == [0]


def test_invisible_characters_print_nothing(sans: Face) -> None:
    assert sans.has(0x200B)
    assert sans.has(0xAD)
    assert sans.shape("a\u00adb").width == sans.shape("ab", ("-kern",)).width


def test_shaping_on_several_threads_gives_the_same(serif: Face) -> None:
    words = [f"word{i} office AVA" for i in range(400)]
    alone = [serif.shape(w) for w in words]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(serif.shape, words)) == alone


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20))
def test_any_text_is_shaped_whole(text: str) -> None:
    word = SERIF.shape(text)
    count = len(glyphs(word.glyphs))
    assert word.text == text
    assert len(word.advances) == len(word.clusters) == count
    assert word.offsets == () or len(word.offsets) == count
    assert all(0 <= c < len(text) for c in word.clusters)


def test_a_subset_keeps_ids_and_bytes(serif: Face) -> None:
    word = serif.shape("office")
    first = serif.subset(glyphs(word.glyphs))
    assert first == serif.subset(reversed(glyphs(word.glyphs)))
    assert len(first) < 20_000
    cut = TTFont(BytesIO(first))
    whole = TTFont(serif.path)
    for glyph in glyphs(word.glyphs):
        assert cut["glyf"][cut.getGlyphName(glyph)].numberOfContours == (
            whole["glyf"][whole.getGlyphName(glyph)].numberOfContours
        )
    assert {"GSUB", "GPOS", "GDEF"}.isdisjoint(cut.keys())


@pytest.mark.parametrize("cff", [False, True])
def test_reads_both_kinds_of_outlines(cff: bool, written: Callable[..., str]) -> None:
    face = load_face(written(small_font("ab ", cff)))
    assert face.is_cff is cff
    assert (face.family, face.weight, face.postscript_name) == ("Boxes", 700, "Boxes-Bold")
    assert face.bounds(1) == (50, 0, 450, 600)
    assert (b"CFF " if cff else b"glyf") in face.subset([1])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a TrueType"),
        (b"hello, this is text", "not a TrueType"),
        (b"wOF2" + bytes(40), "web font"),
        (b"\x00\x01\x00\x00", "cut short"),
        (b"\x00\x01\x00\x00" + bytes(60), "tables are missing"),
    ],
)
def test_what_is_no_font_is_refused(data: bytes, why: str, written: Callable[..., str]) -> None:
    with pytest.raises(FontError, match=why):
        load_face(written(data))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_font_cut_short_is_refused(share: float, serif: Face, written: Callable[..., str]) -> None:
    with pytest.raises(FontError, match="damaged"):
        load_face(written(serif.data[: int(len(serif.data) * share)]))


def test_a_font_without_outlines_is_refused(written: Callable[..., str]) -> None:
    font = TTFont(BytesIO(small_font("ab")))
    del font["glyf"], font["loca"]
    out = BytesIO()
    font.save(out)
    with pytest.raises(FontError, match="no outlines"):
        load_face(written(out.getvalue()))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FontError, match=r"gone\.ttf cannot be read"):
        load_face(str(tmp_path / "gone.ttf"))
