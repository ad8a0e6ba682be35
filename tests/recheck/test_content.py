"""What a page paints, as it is read from its content: sizes through forms, states, colours, clips."""

import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from layout.recheck.reading import survey
from layout.recheck.spaces import ink_sum, shown
from layout.recheck.survey import Image, Shape, Survey, Text
from layout.recheck.tokens import InlineImage, Raw, operations
from tests.recheck.good import open_good, saved
from tests.recheck.spoil import add_image, make_form, name_resource, spot


class Read:
    """What one page with this content alone holds."""

    def __init__(self, content: bytes, pdf: Pdf | None = None) -> None:
        pdf = pdf or open_good("X-4")
        del pdf.pages[1]
        page = pdf.pages[0].obj
        page.Contents = pdf.make_stream(content)
        self.survey: Survey = survey(saved(pdf, "X-4"))

    @property
    def shapes(self) -> list[Shape]:
        return list(self.survey.shapes)

    @property
    def text(self) -> Text:
        (text,) = self.survey.texts
        return text

    @property
    def image(self) -> Image:
        (image,) = self.survey.images
        return image

    @property
    def colours(self) -> list[str]:
        return [shown(shape.colour) for shape in self.shapes]


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"BT /F1 9 Tf <0001> Tj ET", 9),
        (b"BT /F1 1 Tf 8 0 0 8 0 0 Tm <0001> Tj ET", 8),
        (b"2 0 0 2 0 0 cm BT /F1 9 Tf [<0001> 20 <0002>] TJ ET", 18),
        (b"q 2 0 0 2 0 0 cm Q BT /F1 9 Tf <0001> Tj ET", 9),
        (b"0 1 -1 0 0 0 cm BT /F1 9 Tf <0001> ' ET", 9),
        (b'BT /F1 -9 Tf 1 2 <0001> " ET', 9),
    ],
)
def test_the_size_of_type(content: bytes, size: float) -> None:
    assert Read(content).text.size == size


@pytest.mark.parametrize("nothing", [b"() Tj", b"<> Tj", b"[20 -30] TJ", b"(   ) Tj", b"3 Tr (a) Tj", b"7 Tr (a) Tj"])
def test_type_that_shows_nothing(nothing: bytes) -> None:
    assert not Read(b"BT /F1 9 Tf " + nothing + b" ET").survey.texts


def test_type_filled_and_stroked_is_both() -> None:
    texts = Read(b"0 1 0 0 k 1 0 0 0 K BT /F1 9 Tf 2 Tr <0001> Tj ET").survey.texts
    assert [(shown(text.colour), text.stroked) for text in texts] == [("M 100", False), ("C 100", True)]


def test_where_type_stands_and_how_often() -> None:
    (where,) = Read(b"BT /F1 9 Tf 91 300 Td <0001> Tj <0002> Tj T* <0003> Tj ET").survey.texts.values()
    assert (where.x, where.y, where.times) == (25.0, 42.3, 3)


def test_forms_move_scale_and_keep_the_state() -> None:
    pdf = open_good("X-4")
    inner = make_form(pdf, b"0 0 10 10 re f 0 1 0 0 k 1 w 0 0 m 9 9 l S", Matrix=[0.5, 0, 0, 0.5, 0, 0])
    outer = make_form(pdf, b"q 0.4 0 0 0.4 0 0 cm /In Do Q", Resources=Dictionary(XObject={"/In": inner}))
    name_resource(pdf, "/XObject", "/Odd", outer)
    read = Read(b"1 0 0 0 k 0 1 0 0 K /Odd Do 0 0 5 5 re f", pdf)
    assert read.colours == ["C 100", "M 100"]  # after the form, the page's own colour again
    assert [shape.thickness for shape in read.shapes] == [None, 0.2]
    assert next(iter(read.survey.shapes.values())).times == 2


def test_a_form_without_resources_takes_the_pages() -> None:
    pdf = open_good("X-4")
    name_resource(pdf, "/XObject", "/Odd", make_form(pdf, b"BT /F1 7 Tf <0001> Tj ET"))
    assert Read(b"/Odd Do", pdf).text.size == 7


def test_ppi_through_forms() -> None:
    pdf = open_good("X-4")
    photo = pdf.pages[0].obj.Resources.XObject["/Photo"]
    form = make_form(pdf, b"144 0 0 108 0 0 cm /P Do", Resources=Dictionary(XObject={"/P": photo}))
    name_resource(pdf, "/XObject", "/Odd", form)
    assert Read(b"0.5 0 0 0.5 20 20 cm /Odd Do", pdf).image.ppi == 200


def test_ppi_is_the_smaller_of_both_directions_and_knows_turning() -> None:
    assert Read(b"0 144 -54 0 200 200 cm /Photo Do").image.ppi == 100


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (b"0 0 9 9 re W n 20 20 9 9 re f", 0),
        (b"0 0 9 9 re W n 5 5 9 9 re f", 1),
        (b"q 0 0 9 9 re W n Q 20 20 9 9 re f", 1),
        (b"0 0 9 9 re n 20 20 9 9 re f", 1),
        (b"20 20 9 9 re W* 20 20 9 9 re f", 1),
    ],
)
def test_what_is_clipped_away_is_not_there(content: bytes, count: int) -> None:
    assert len(Read(content).shapes) == count


@pytest.mark.parametrize(
    ("content", "colour"),
    [
        (b"0.5 g", "K 50"),
        (b"1 g", "white"),
        (b"/DeviceCMYK cs", "K 100"),
        (b"/DeviceCMYK cs 0 0 1 0 sc", "Y 100"),
        (b"/DeviceGray cs 0 scn", "K 100"),
        (b"/DeviceRGB cs 0 1 0 sc", "RGB 0 255 0"),
        (b"/Spot cs", "100 % Gold"),
        (b"/Spot cs 0.25 scn", "25 % Gold"),
        (b"/Two cs 0.5 0.1 scn", "50 % Cyan + 10 % Gold"),
        (b"/None cs 1 scn", "white"),
    ],
)
def test_colours(content: bytes, colour: str) -> None:
    pdf = open_good("X-4")
    tint = Dictionary(FunctionType=4, Domain=[0, 1, 0, 1], Range=[0, 1] * 4)
    name_resource(pdf, "/ColorSpace", "/Spot", spot("Gold"))
    name_resource(pdf, "/ColorSpace", "/None", spot("None"))
    two = Array([Name.DeviceN, Array([Name.Cyan, Name.Gold]), Name.DeviceCMYK, tint])
    name_resource(pdf, "/ColorSpace", "/Two", two)
    assert Read(content + b" 0 0 9 9 re f", pdf).colours == [colour]


def test_ink_of_the_registration_colour_counts_on_every_plate() -> None:
    pdf = open_good("X-4")
    name_resource(pdf, "/ColorSpace", "/Spot", spot("All"))
    (shape,) = Read(b"/Spot cs 0.5 scn 0 0 9 9 re f", pdf).shapes
    assert ink_sum(shape.colour) == 200


def test_device_colours_are_what_the_defaults_say() -> None:
    pdf = open_good("X-4")
    profile = pdf.make_stream(bytes(128))
    profile.N = 3
    name_resource(pdf, "/ColorSpace", "/DefaultRGB", Array([Name.ICCBased, profile]))
    (shape,) = Read(b"1 0 0 rg 0 0 9 9 re f", pdf).shapes
    assert str(shape.colour.space) == "ICC-based RGB"


def test_patterns_paint_what_their_tiles_paint() -> None:
    pdf = open_good("X-4")
    tile = make_form(pdf, b"1 0 0 rg 0 0 5 5 re f", PatternType=1, PaintType=1, XStep=5, YStep=5)
    name_resource(pdf, "/Pattern", "/Tile", tile)
    shapes = Read(b"/Pattern cs /Tile scn 50 50 90 90 re f", pdf).shapes
    assert [(shown(shape.colour), shape.inside) for shape in shapes] == [("RGB 255 0 0", True)]


def test_tiles_without_colour_take_that_of_the_page() -> None:
    pdf = open_good("X-4")
    tile = make_form(pdf, b"1 0 0 rg 0 0 5 5 re f", PatternType=1, PaintType=2, XStep=5, YStep=5)
    name_resource(pdf, "/Pattern", "/Tile", tile)
    name_resource(pdf, "/ColorSpace", "/Inked", Array([Name.Pattern, Name.DeviceCMYK]))
    assert "C 50" in Read(b"/Inked cs 0.5 0 0 0 /Tile scn 50 50 90 90 re f", pdf).colours


def test_shadings_are_their_ends() -> None:
    pdf = open_good("X-4")
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=[0, 0, 99, 0], Function=function)
    name_resource(pdf, "/Shading", "/Fade", shading)
    assert Read(b"/Fade sh", pdf).colours == ["white", "C 100 M 100 Y 100 K 100"]


def test_glyphs_drawn_by_procedures() -> None:
    pdf = open_good("X-4")
    glyph = pdf.make_stream(b"500 0 d0 1 0 0 rg 0 0 500 500 re f")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FontBBox=[0, 0, 500, 500],
        CharProcs={"/a": glyph}, Encoding=Dictionary(Differences=[97, Name.a]), FirstChar=97, LastChar=97, Widths=[500],
    )  # fmt: skip
    name_resource(pdf, "/Font", "/Drawn", font)
    read = Read(b"BT /Drawn 12 Tf 50 50 Td (a) Tj ET", pdf)
    assert read.colours == ["RGB 255 0 0"]
    assert (read.text.font.kind, read.text.font.embedded, read.text.size) == ("Type3", True, 12)


def test_inline_images() -> None:
    read = Read(b"36 0 0 36 50 50 cm BI /W 20 /H 20 /BPC 8 /CS /RGB ID " + b"x" * 1200 + b" EI 0 0 1 1 re f")
    assert (read.image.width, read.image.ppi, read.image.space.family) == (20, 40, "DeviceRGB")
    assert len(read.shapes) == 1


def test_an_image_of_few_colours_is_what_they_are() -> None:
    pdf = open_good("X-4")
    content = b"q 36 0 0 14 50 50 cm /Odd Do Q"
    add_image(pdf, Array([Name.Indexed, Name.DeviceRGB, 1, b"\0\0\0\xff\xff\xff"]), BitsPerComponent=1)
    assert str(Read(content, pdf).image.space) == "Indexed of DeviceRGB"


def test_states_are_kept_and_brought_back() -> None:
    shapes = Read(b"q /Over gs 1 0 0 0 k 0 0 9 9 re f Q 0 0 9 9 re f Q Q 0 0 8 8 re f").shapes
    assert [(shape.overprints, shape.mode) for shape in shapes] == [(True, 1), (False, 0)]


def test_content_streams_of_a_page_are_one() -> None:
    pdf = open_good("X-4")
    del pdf.pages[1]
    page = pdf.pages[0].obj
    page.Contents = Array([pdf.make_stream(b"0 1 0 0 k q"), pdf.make_stream(b"0 0 9 9 re"), pdf.make_stream(b"f Q")])
    assert [shown(shape.colour) for shape in survey(saved(pdf, "X-4")).shapes] == ["M 100"]


# tokens


def test_tokens() -> None:
    read = list(operations(b"1 -.5 /A#20B (a(b)\\)c) [<01>-3[2]] <</K/V>> Do%no\n(%yes) Tj --5 4.w"))
    assert read[0].operator == b"Do"
    assert read[0].operands == [1.0, -0.5, "A B", Raw(b"(a(b)\\)c)"), Raw(b"[<01>-3[2]]"), Raw(b"<</K/V>>")]
    assert read[1].operands == [Raw(b"(%yes)")]
    assert read[2].operands == [-5.0, 4.0]


def test_an_inline_image_keeps_its_data_apart() -> None:
    (operation,) = operations(b"BI/W 2/H 1/CS/G/F[/AHx]ID (Q ET \nEI")
    assert operation.image == InlineImage(
        {"Width": 2.0, "Height": 1.0, "ColorSpace": "G", "Filter": Raw(b"[/AHx]")}, b"(Q ET "
    )
