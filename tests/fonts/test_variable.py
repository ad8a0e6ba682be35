"""A variable font of a paper gives a face for each hundred of its weights."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from layout.fonts.book import FontBook
from layout.fonts.face import load_face, load_faces
from layout.model.styles import Style

from .conftest import stylesheet
from .test_face import small_font


@pytest.fixture
def variable(tmp_path: Path) -> str:
    """Boxes whose right edge and advance move by 100 units from regular (400) to bold (700)."""
    font = TTFont(BytesIO(small_font("ab ")))
    builder = FontBuilder(font=font)
    builder.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    #: three points, then the four phantom points, of which the second is the advance
    deltas = [(0, 0), (0, 0), (100, 0), (0, 0), (100, 0), (0, 0), (0, 0)]
    builder.setupGvar({n: [TupleVariation({"wght": (0, 1, 1)}, deltas)] for n in font.getGlyphOrder()})
    path = tmp_path / "Boxes[wght].ttf"
    font.save(path)
    return str(path)


def test_each_weight_is_a_face(variable: str) -> None:
    faces = load_faces(variable)
    assert [face.weight for face in faces] == [400, 500, 600, 700]
    assert [face.advance(1) for face in faces] == [500, 533, 567, 600]
    assert [face.bounds(1)[2] for face in faces] == [450, 483, 517, 550]
    assert len({face.id for face in faces}) == len({face.postscript_name for face in faces}) == 4


def test_bytes_and_subsets_are_static(variable: str) -> None:
    bold = load_faces(variable)[-1]
    for data in (bold.data, bold.subset([1])):
        font = TTFont(BytesIO(data))
        assert "fvar" not in font
        assert font["hmtx"].metrics[font.getGlyphName(1)][0] == 600
    assert bold.data == load_faces(variable)[-1].data


def test_a_style_finds_its_weight(variable: str) -> None:
    book = FontBook(stylesheet(text=("Boxes",)), (variable,))
    assert book.diagnostics == ()
    assert book.paths == ()
    for weight, width in (("regular", 500), ("semibold", 567), ("black", 600), ("light", 500)):
        face = book.faces(Style("body", weight=weight), "Zyyy")[0]
        assert face.shape("a").width == width
        assert book.by_id(face.id) is face


def test_a_static_font_is_one_face(tmp_path: Path) -> None:
    path = tmp_path / "Boxes.ttf"
    path.write_bytes(small_font("ab"))
    (face,) = load_faces(str(path))
    assert face.id == load_face(str(path)).id
