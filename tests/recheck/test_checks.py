"""Every other check: the good file passes it (``test_faults.py``), and one bad file each is found by it."""

import zlib
from io import BytesIO

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import NameObject

from layout.model.diagnostics import CODES
from layout.recheck.check import CHECKS
from layout.recheck.run import recheck  # brings the checks
from tests.recheck.good import good, open_good, saved
from tests.recheck.spoil import (
    NEW,
    OLD,
    TINT,
    Faults,
    add,
    add_image,
    add_state,
    change_xmp,
    first,
    found,
    make_form,
    name_resource,
    spot,
)
from tests.recheck.test_faults import FAULTS as FORTY

assert recheck
FAULTS = Faults()
fault = FAULTS.add


# what the file says of itself


@fault("another kind", "claim-other", "claims to be PDF/X-3:2003, the print shop asks for PDF/X-1a:2003", OLD)
def _(pdf: Pdf) -> None:
    pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-3:2003"


@fault("no dates", "date-missing", "Info has no ModDate")
def _(pdf: Pdf) -> None:
    del pdf.docinfo["/ModDate"]


@fault("two titles", "info-differs", "Title is “Bell 47” in Info and “Bell 46” in XMP")
def _(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "Bell 47"


@fault("XMP without a version", "xmp-incomplete", "does not say xmpMM:VersionID", NEW)
def _(pdf: Pdf) -> None:
    change_xmp(pdf, b"<xmpMM:VersionID>1</xmpMM:VersionID>", b"")


# the printing condition


@fault("another press", "intent-condition", "made for FOGRA39, the press is CGATS TR 002")
def _(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].OutputConditionIdentifier = "FOGRA39"


@fault("no profile", "intent-profile", "has no profile embedded", NEW)
def _(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0].DestOutputProfile


@fault("neither profile nor registry", "intent-profile", "neither a profile nor the name of a registry", OLD)
def _(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0].DestOutputProfile
    del pdf.Root.OutputIntents[0].RegistryName


@fault("profile of a screen", "intent-profile", "of RGB, class mntr")
def _(pdf: Pdf) -> None:
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = profile.read_bytes()
    profile.write(data[:12] + b"mntrRGB " + data[20:])


# boxes


@fault("trim outside media", "trim-outside-media trim-outside-bleed page-sizes", "beyond the media")
def _(pdf: Pdf) -> None:
    first(pdf).TrimBox = [20, 20, 350, 420]


@fault("another trim than the press's", "trim-size", "the press takes 279.4 × 431.8 mm", trim=(792.0, 1224.0))
def _(pdf: Pdf) -> None:
    pass


@fault("too little bleed", "bleed-short", "has 3.2 mm of bleed, wanted are 5.0 mm", bleed=14.17)
def _(pdf: Pdf) -> None:
    pass


@fault("a unit of its own", "user-unit small-type-inks", "not the point")
def _(pdf: Pdf) -> None:
    for page in pdf.pages:
        page.obj.UserUnit = 0.8


# type


@fault("5 pt type", "small-type", "5 pt type in SourceSerif4SmText-Regular at 11 × 60 mm is smaller than 6 pt")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Over gs 0 0 0 1 k BT /F1 5 Tf 50 250 Td <0001> Tj ET")


@fault("white 8 pt type", "small-type-reversed", "is white, and smaller than 10 pt")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Knock gs 0 0 0 0 k BT /F1 8 Tf 50 250 Td <0001> Tj ET")


@fault("rich black type", "rich-black-type", "has 230 % of ink")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Knock gs 0.5 0.4 0.4 1 k BT /F1 18 Tf 50 250 Td <0001> Tj ET")


# colour


@fault("ICC-based CMYK", "icc-colour", "ICC-based CMYK", OLD)
def _(pdf: Pdf) -> None:
    stream = pdf.make_stream(bytes(200))
    stream.N = 4
    name_resource(pdf, "/ColorSpace", "/Odd", Array([Name.ICCBased, stream]))
    add(pdf, b"/Odd cs 0.1 0 0 0 scn 100 100 50 50 re f")


@fault("CMYK by default of a profile", "icc-colour black-knocks-out black-rule-knocks-out", "ICC-based CMYK", OLD)
def _(pdf: Pdf) -> None:
    stream = pdf.make_stream(bytes(200))
    stream.N = 4
    name_resource(pdf, "/ColorSpace", "/DefaultCMYK", Array([Name.ICCBased, stream]))


@fault("spot of RGB", "spot-alternate spot-ink", "the mixture for Gold is DeviceRGB")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", spot("Gold", Name.DeviceRGB, 3))
    add(pdf, b"/Odd cs 0.5 scn 100 100 50 50 re f")


@fault("spot ink", "spot-ink", "page 1: the spot ink House Green makes a plate of its own")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", spot("House Green"))
    add(pdf, b"/Odd CS 1 SCN 2 w 100 100 m 200 100 l S")


@fault("registration colour", "registration-colour", "on the page")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", spot("All"))
    add(pdf, b"/Odd cs 1 scn 100 100 50 50 re f")


@fault("registration colour outside the page", "", "")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", spot("All"))
    add(pdf, b"/Odd cs 1 scn 0 200 9 1 re f")


@fault("crop marks in one stroke around the page", "", "")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", spot("All"))
    add(pdf, b"/Odd CS 1 SCN 0.1 w 20 0 m 20 9 l 320 0 m 320 9 l 20 440 m 20 431 l 0 20 m 9 20 l 340 420 m 331 420 l S")


@fault("colour on a black page", "colour-page", "page 2 prints in black only: an area", colour_pages={2: (1,)})
def _(pdf: Pdf) -> None:
    add(pdf, b"0 0.5 0 0 k 100 100 50 50 re f", page=1)


# images


@fault("120 ppi", "image-coarse", "has 120 ppi, wanted are 149")
def _(pdf: Pdf) -> None:
    add(pdf, b"q 120 0 0 90 50 230 cm /Photo Do Q")


@fault("line art of 200 ppi", "line-art-ppi", "has 200 ppi, wanted are 549")
def _(pdf: Pdf) -> None:
    add_image(pdf, Name.DeviceGray, BitsPerComponent=1)


@fault("stencil of 600 ppi", "line-art-coarse", "has 600 ppi, wanted are 799")
def _(pdf: Pdf) -> None:
    image = add_image(pdf, Name.DeviceGray)
    del image.ColorSpace
    image.ImageMask = True
    content = first(pdf).Contents
    content.write(content.read_bytes().replace(b"36.000000 0 0 14.400000", b"0 0 0 1 k 12 0 0 4.8"))


@fault("16 bits", "newer-image ink-unmeasured", "is 16 bits", OLD)
def _(pdf: Pdf) -> None:
    add_image(pdf, Name.DeviceCMYK, BitsPerComponent=16)


@fault("alternate image", "alternate-image", "image Photo")
def _(pdf: Pdf) -> None:
    images = first(pdf).Resources.XObject
    images["/Photo"].Alternates = [Dictionary(Image=images["/Grey"], DefaultForPrinting=True)]


@fault("an inked image", "image-ink", "image Odd (100 × 40) at 28 × 108 mm has up to 400 % of ink, at most 240")
def _(pdf: Pdf) -> None:
    image = add_image(pdf, Name.DeviceCMYK)
    image.write(b"\xff" * 16_000)


@fault("an inked JPEG", "image-ink", "has up to 400 % of ink")
def _(pdf: Pdf) -> None:
    image = add_image(pdf, Name.DeviceCMYK, Decode=[1, 0] * 4)
    data = BytesIO()
    Image.new("CMYK", (100, 40), (255, 255, 255, 255)).save(data, "JPEG")
    image.write(data.getvalue(), filter=Name.DCTDecode)


@fault("an inked image in filtered rows", "image-ink", "has up to 400 % of ink")
def _(pdf: Pdf) -> None:
    image = add_image(pdf, Name.DeviceCMYK)
    rows = (b"\x01" + b"\xff" * 4 + bytes(99 * 4)) * 40  # Sub: what stands left of each, and no more
    parameters = Dictionary(Predictor=15, Colors=4, Columns=100)
    image.write(zlib.compress(rows), filter=Name.FlateDecode, decode_parms=parameters)


@fault("an inked spot of 1 mm in an image", "", "")
def _(pdf: Pdf) -> None:
    image = add_image(pdf, Name.DeviceCMYK)
    image.write(bytes(4 * 100 * 20) + b"\xff" * 32 + bytes(16_000 - 4 * 100 * 20 - 32))


# transparency


@fault("opacity without a group", "group-missing", "no blend space", NEW)
def _(pdf: Pdf) -> None:
    del first(pdf).Group
    add_state(pdf, TINT, ca=0.5)


@fault("a form that is a group", "transparency-group", "a form on it is a transparency group", OLD)
def _(pdf: Pdf) -> None:
    form = make_form(pdf, TINT, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK))
    name_resource(pdf, "/XObject", "/Odd", form)
    add(pdf, b"/Odd Do")


@fault("a form that is an RGB group", "group-rgb", "a form on it mixes its transparency in DeviceRGB", NEW)
def _(pdf: Pdf) -> None:
    form = make_form(pdf, TINT, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceRGB))
    name_resource(pdf, "/XObject", "/Odd", form)
    add(pdf, b"/Odd Do")


# ink


@fault("a black rule that knocks out", "black-rule-knocks-out", "a black line of 0.5 pt")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Knock gs 0 0 0 1 K 0.5 w 100 100 m 200 100 l S")


@fault("overprint in the wrong mode", "black-knocks-out", "as its overprint mode is 0")
def _(pdf: Pdf) -> None:
    add_state(pdf, b"0 0 0 1 k BT /F1 9 Tf 50 250 Td <0001> Tj ET", OP=True, OPM=0)


@fault("grey black", "black-knocks-out", "as it is DeviceGray")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Over gs 0 g BT /F1 9 Tf 50 250 Td <0001> Tj ET")


@fault("white type that overprints", "white-overprint", "white type in SourceSerif4SmText-Regular")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Over gs 1 g BT /F1 18 Tf 50 250 Td <0001> Tj ET")


@fault("a thin rule in three inks", "rule-inks", "a line of 0.5 pt")
def _(pdf: Pdf) -> None:
    add(pdf, b"0 0.9 0.8 0.2 k 100 100 200 0.5 re f")


@fault("a thin rectangle, drawn corner by corner", "hairline", "is 0.15 pt thick")
def _(pdf: Pdf) -> None:
    add(pdf, b"0 0 0 0.5 k 100 100 m 300 100 l 300 100.15 l 100 100.15 l h f")


# what is no print


@fault("layers", "layers", "Sketches", OLD)
def _(pdf: Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Sketches"))
    pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(Order=[group]))


@fault("PostScript", "postscript", "Odd is PostScript")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/XObject", "/Odd", Stream(pdf, b"showpage", Subtype=Name.PS))
    add(pdf, b"/Odd Do")


@fault("another file's page", "outside-content", "taken from another file")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/XObject", "/Odd", make_form(pdf, TINT, Ref=Dictionary(F="other.pdf", Page=0)))
    add(pdf, b"/Odd Do")


@fault("OPI", "outside-content", "OPI")
def _(pdf: Pdf) -> None:
    name_resource(pdf, "/XObject", "/Odd", make_form(pdf, TINT, OPI={"/2.0": Dictionary(F="high.tif")}))
    add(pdf, b"/Odd Do")


@fault("TR2", "transfer-function", "(TR2)")
def _(pdf: Pdf) -> None:
    add_state(pdf, TINT, TR2=Dictionary(FunctionType=2, Domain=[0, 1], C0=[1], C1=[0], N=1))


@fault("TR2 that does nothing", "", "")
def _(pdf: Pdf) -> None:
    add_state(pdf, TINT, TR2=Name.Default)


@fault("a picture that is not there", "bad-content", "draws Nowhere, which is not in the file")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Nowhere Do")


@fault("an operator without numbers", "bad-content", "page 1: the operator re has not what it needs")
def _(pdf: Pdf) -> None:
    add(pdf, b"1 2 re f")


@fault("content cut short", "bad-content", "ends in the middle")
def _(pdf: Pdf) -> None:
    add(pdf, b"BT /F1 9 Tf (and then")


@fault("a script behind a page's action", "action javascript", "page 1")
def _(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS="app.beep()")
    first(pdf).AA = Dictionary(O=Dictionary(S=Name.GoTo, D="a", Next=[script]))


@fault("a printer's mark on the trim", "", "")
def _(pdf: Pdf) -> None:
    mark = Dictionary(Type=Name.Annot, Subtype=Name.PrinterMark, Rect=[0, 0, 30, 30])
    first(pdf).Annots = [pdf.make_indirect(mark)]


@pytest.mark.parametrize(("name", "kind"), FAULTS.cases())
def test_a_fault_is_found(name: str, kind: str) -> None:
    case = FAULTS[name]
    with open_good(kind) as pdf:
        case.spoil(pdf)
        told = found(saved(pdf, kind), kind, **case.wishes)
    assert {code for code, _ in told} == case.codes, told
    assert not told or any(case.says in message for _, message in told), told


def test_a_later_version_than_the_kind_knows() -> None:
    assert [code for code, _ in found(good("X-1a:2003").replace(b"%PDF-1.4", b"%PDF-1.5"), "X-1a:2003")] == [
        "pdf-version"
    ]


def test_a_file_without_an_id() -> None:
    assert [code for code, _ in found(good("X-4").replace(b"/ID ", b"/Id "), "X-4")] == ["id-missing"]


def test_compressed_xmp() -> None:
    """By pypdf: pikepdf writes the packet as plain text whatever one asks."""
    writer = PdfWriter(clone_from=BytesIO(good("X-4")))
    writer.pdf_header = "%PDF-1.6"
    packet = writer.root_object["/Metadata"].get_object()
    writer.root_object[NameObject("/Metadata")] = writer._add_object(packet.flate_encode())
    out = BytesIO()
    writer.write(out)
    assert [code for code, _ in found(out.getvalue(), "X-4")] == ["xmp-compressed"]


def test_every_check_has_a_bad_case_here() -> None:
    elsewhere = {"encrypted", "xmp-compressed", "pdf-version", "id-missing"}
    cases = set().union(*(fault.codes for fault in (*FORTY.values(), *FAULTS.values())))
    assert not set(CHECKS) - cases - elsewhere
    assert not set(CHECKS) - set(CODES)
    assert all(check.hint and check.judge.__doc__ for check in CHECKS.values())


@pytest.mark.parametrize(
    ("colour", "codes"),
    [
        (b"", set()),
        (b"0 0 0 0.3 k 30 300 50 50 re f", set()),
        (b"0.1 0 0 0 k 30 300 50 50 re f", {"black-knocks-out", "black-rule-knocks-out"}),
        (b"0.1 0 0 0 k -90 300 50 50 re f", set()),  # beyond the trim
    ],
)
def test_black_knocks_out_only_where_there_is_another_plate(colour: bytes, codes: set[str]) -> None:
    content = b"/Knock gs 0 0 0 1 k 0 0 0 1 K BT /F1 9 Tf 50 250 Td <0001> Tj ET 0.5 w 100 100 m 200 100 l S "
    with open_good("X-4") as pdf:
        first(pdf).Contents = pdf.make_stream(content + colour)
        assert {code for code, _ in found(saved(pdf, "X-4"), "X-4")} == codes
