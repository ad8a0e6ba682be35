"""Which face sets which style."""

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.builtin.resources import resource
from layout.fonts.book import FontBook, weight_number
from layout.fonts.index import builtin_fonts
from layout.model.diagnostics import Place, SourceSpan
from layout.model.styles import Style, Stylesheet

from .test_face import small_font

Sheet = Callable[..., Stylesheet]


@pytest.mark.parametrize(
    ("face", "weight", "italic", "file"),
    [
        ("text", "regular", False, "SourceSerif4SmText-Regular"),
        ("text", "regular", True, "SourceSerif4SmText-It"),
        ("text", "bold", True, "SourceSerif4SmText-BoldIt"),
        ("headline", "bold", False, "SourceSerif4Display-Bold"),
        ("headline", "semibold", False, "SourceSerif4Display-Semibold"),
        ("headline", "black", False, "SourceSerif4Display-Black"),
        ("headline", "extrabold", False, "SourceSerif4Display-Black"),
        ("headline", "light", False, "SourceSerif4Display-Regular"),
        ("headline", "medium", False, "SourceSerif4Display-Regular"),
        ("headline", "300", True, "SourceSerif4Display-It"),
        ("service", "medium", False, "ArchivoCondensed-Medium"),
        ("service", "semibold", False, "ArchivoCondensed-Bold"),
        ("service", "bold", True, "ArchivoCondensed-BoldItalic"),
        ("Archivo ExtraCondensed", "extrabold", False, "ArchivoExtraCondensed-ExtraBold"),
        ("Archivo ExtraCondensed", "regular", True, "ArchivoExtraCondensed-Bold"),
        ("source  serif 4 caption", "regular", True, "SourceSerif4Caption-It"),
        ("Source Serif 4 Caption", "bold", True, "SourceSerif4Caption-It"),
    ],
)
def test_the_nearest_face_is_taken(face: str, weight: str, italic: bool, file: str, book: FontBook) -> None:
    style = Style("any", face=face, weight=weight, italic=italic)
    assert Path(book.faces(style)[0].path).stem == file


def test_every_face_of_the_house_style_is_there(book: FontBook) -> None:
    """The faces that the house style's measures name, none of them by approximation."""
    for family, weight, italic in (
        ("Source Serif 4 SmText", "regular", False),
        ("Source Serif 4 SmText", "regular", True),
        ("Source Serif 4 Caption", "regular", True),
        ("Source Serif 4 Display", "bold", False),
        ("Source Serif 4 Display", "semibold", False),
        ("Source Serif 4 Display", "regular", True),
        ("Source Serif 4 Display", "black", False),
        ("Archivo Condensed", "medium", False),
        ("Archivo Condensed", "bold", False),
        ("Archivo Condensed", "regular", True),
        ("Archivo ExtraCondensed", "extrabold", False),
    ):
        face = book.faces(Style("any", face=family, weight=weight, italic=italic))[0]
        assert (face.family, face.weight, face.italic) == (family, weight_number(weight), italic)


@pytest.mark.parametrize(
    ("script", "serif", "sans"),
    [
        ("Arab", "NotoNaskhArabic", "NotoSansArabic"),
        ("Hebr", "NotoSerifHebrew", "NotoSansHebrew"),
        ("Deva", "NotoSerifDevanagari", "NotoSansDevanagari"),
        ("Beng", "NotoSerifBengali", "NotoSansBengali"),
        ("Taml", "NotoSerifTamil", "NotoSansTamil"),
    ],
)
def test_other_scripts_have_faces_of_the_house(sheet: Sheet, script: str, serif: str, sans: str) -> None:
    book = FontBook(sheet())
    assert book.faces(Style("body", face="text"), script)[0].postscript_name == f"{serif}-Regular"
    assert book.faces(Style("headline", face="headline", weight="bold"), script)[0].postscript_name == f"{serif}-Bold"
    assert book.faces(Style("caption", face="service", weight="bold"), script)[0].postscript_name == f"{sans}-Bold"


@pytest.mark.parametrize("script", ["Grek", "Cyrl"])
def test_greek_and_cyrillic_headlines_stay_condensed(script: str, book: FontBook) -> None:
    faces = book.faces(Style("kicker", face="service", weight="bold"), script)
    assert faces[0].postscript_name == "RobotoCondensed-Bold"
    assert "ArchivoCondensed-Bold" in [face.postscript_name for face in faces]


def test_serif_text_keeps_its_own_greek(book: FontBook) -> None:
    assert book.faces(Style("body"), "Grek")[0].family == "Source Serif 4 SmText"


def test_symbols_are_looked_for_in_every_family(book: FontBook) -> None:
    faces = book.faces(Style("deck", face="service"), "Zyyy")
    assert faces[0].family == "Archivo Condensed"
    assert any(face.has(0x25C6) for face in faces)


def test_only_what_is_used_is_opened(book: FontBook) -> None:
    faces = book.faces(Style("body"))
    assert book.paths == ()
    faces[0].shape("one")
    assert [Path(p).stem for p in book.paths] == ["SourceSerif4SmText-Regular"]


def test_the_same_style_gives_the_same_objects(book: FontBook) -> None:
    assert book.faces(Style("a")) is book.faces(Style("b", size=20.0))
    face = book.faces(Style("a"))[0]
    assert book.by_id(face.id) is face


def test_a_paper_brings_its_own_fonts(tmp_path: Path, sheet: Sheet) -> None:
    file = tmp_path / "Boxes-Bold.ttf"
    file.write_bytes(small_font("abאבת"))
    book = FontBook(sheet(text=("Boxes", "Source Serif 4 SmText")), (str(file),))
    assert book.diagnostics == ()
    assert book.faces(Style("body"), "Zyyy")[0].family == "Boxes"
    assert book.faces(Style("body"), "Hebr")[0].family == "Boxes"
    assert book.faces(Style("body"))[0].family == "Source Serif 4 SmText", "it has no Latin to speak of"
    assert book.by_id(book.faces(Style("body"), "Hebr")[0].id).path == str(file)


def test_a_papers_font_is_a_fallback_without_being_named(tmp_path: Path, sheet: Sheet) -> None:
    file = tmp_path / "Boxes-Bold.ttf"
    file.write_bytes(small_font("אבת"))
    book = FontBook(sheet(), (str(file),))
    assert book.faces(Style("headline", face="headline"), "Hebr")[0].family == "Boxes"


def test_what_cannot_be_read_is_told(tmp_path: Path, sheet: Sheet) -> None:
    bad = tmp_path / "bad.ttf"
    bad.write_bytes(b"not a font")
    gone = tmp_path / "gone.otf"
    book = FontBook(sheet(), (str(bad), str(gone)))
    assert [d.code for d in book.diagnostics] == ["font-unreadable", "font-unreadable"]
    assert book.diagnostics[0].at == SourceSpan(str(bad))
    assert all(d.hint for d in book.diagnostics)
    assert "bad.ttf" in book.diagnostics[0].message


def test_an_unknown_family_is_told_and_replaced(sheet: Sheet) -> None:
    style = Style("caption", face="servce")
    book = FontBook(sheet(style, text=("Source Sserif 4 SmText",), service=("Archivo Condensed",)))
    first, second = book.diagnostics
    assert (first.code, first.at) == ("unknown-name", Place("styles.yaml", ("faces", "text")))
    assert first.hint == 'did you mean "Source Serif 4 SmText"?'
    assert (second.at, second.hint) == (
        Place("styles.yaml", ("styles", "caption", "face")),
        'did you mean "service"?',
    )
    assert book.faces(Style("body"))[0].family == "Source Serif 4 SmText"
    assert book.faces(style)[0].has(ord("a"))


def test_a_family_like_nothing_gets_the_list(sheet: Sheet) -> None:
    (only,) = FontBook(sheet(text=("Zzyzx",))).diagnostics
    assert "Archivo Condensed" in only.hint


def test_weights_have_names_and_numbers() -> None:
    assert [weight_number(w) for w in ("Semi-bold", "extra bold", "350", "whatever")] == [600, 800, 350, 400]


def test_the_index_tells_the_truth() -> None:
    assert len(builtin_fonts()) == len(list(Path(resource("fonts")).glob("*.ttf")))
