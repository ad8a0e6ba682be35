"""Forty faults, one a file, put into a good file: each is found by name, and nothing else is."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from tests.recheck.good import good, open_good, saved
from tests.recheck.spoil import (
    KINDS,
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
    lzw,
    make_form,
    name_resource,
)

FAULTS = Faults()
fault = FAULTS.add


# fonts


@fault("unembedded font", "font-not-embedded", "SourceSerif4SmText-Regular")
def _(pdf: Pdf) -> None:
    del first(pdf).Resources.Font["/F1"].DescendantFonts[0].FontDescriptor.FontFile2


@fault("font without ToUnicode", "font-no-unicode", "SourceSerif4SmText-Regular")
def _(pdf: Pdf) -> None:
    del first(pdf).Resources.Font["/F1"].ToUnicode


# colour


@fault("RGB fill", "rgb-fill", "page 1: an area at 28 × 95 mm is DeviceRGB (RGB 255 0 0)")
def _(pdf: Pdf) -> None:
    add(pdf, b"1 0 0 rg 100 100 50 50 re f")


@fault("RGB stroke", "rgb-stroke", "RGB 0 0 255")
def _(pdf: Pdf) -> None:
    add(pdf, b"0 0 1 RG 2 w 100 100 m 150 100 l S")


@fault("RGB image", "rgb-image", "image Odd (100 × 40)")
def _(pdf: Pdf) -> None:
    add_image(pdf, Name.DeviceRGB)


@fault("ICC-based RGB", "icc-rgb", "ICC-based RGB")
def _(pdf: Pdf) -> None:
    stream = pdf.make_stream(bytes(200))
    stream.N = 3
    add_image(pdf, Array([Name.ICCBased, stream]))


@fault("Lab", "lab-colour", "Lab 50 40 20")
def _(pdf: Pdf) -> None:
    white = Dictionary(WhitePoint=[0.96, 1, 0.82], Range=[-100, 100, -100, 100])
    name_resource(pdf, "/ColorSpace", "/Odd", Array([Name.Lab, white]))
    add(pdf, b"/Odd cs 50 40 20 sc 100 100 50 50 re f")


# the printing condition


@fault("missing intent", "intent-missing", "no printing condition")
def _(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


@fault("intent without identifier", "intent-nameless", "no name")
def _(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0].OutputConditionIdentifier


@fault("two intents", "intent-twice", "2 printing conditions")
def _(pdf: Pdf) -> None:
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


# boxes


@fault("missing TrimBox", "trim-missing page-sizes", "page 2 has no trim box")
def _(pdf: Pdf) -> None:
    del pdf.pages[1].obj.TrimBox


@fault("TrimBox and ArtBox", "trim-and-art", "page 1 has a trim box and an art box")
def _(pdf: Pdf) -> None:
    first(pdf).ArtBox = first(pdf).TrimBox


@fault("bleed outside media", "bleed-outside-media", "page 1")
def _(pdf: Pdf) -> None:
    first(pdf).BleedBox = [-5, 11, 329, 429]


@fault("trim outside bleed", "trim-outside-bleed", "page 1")
def _(pdf: Pdf) -> None:
    first(pdf).BleedBox = [30, 11, 329, 429]


@fault("pages of different trim", "page-sizes", "page 2 is 105.8 × 137.6 mm")
def _(pdf: Pdf) -> None:
    pdf.pages[1].obj.TrimBox = [20, 20, 320, 410]


@fault("rotated page", "page-turned", "page 2 is turned by 90")
def _(pdf: Pdf) -> None:
    pdf.pages[1].obj.Rotate = 90


@fault("CropBox smaller than media", "crop-box", "page 1")
def _(pdf: Pdf) -> None:
    first(pdf).CropBox = [20, 20, 320, 420]


# graphics states


@fault("TR in a graphics state", "transfer-function", "(TR)")
def _(pdf: Pdf) -> None:
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1], C1=[0], N=1)
    add_state(pdf, TINT, TR=function)


@fault("halftone with HTP", "halftone-phase", "(HTP)")
def _(pdf: Pdf) -> None:
    halftone = Dictionary(Type=Name.Halftone, HalftoneType=1, Frequency=60, Angle=45, SpotFunction=Name.Round)
    add_state(pdf, TINT, HT=halftone, HTP=[0, 0])


@fault("ca 0.5", "opacity", "opacity of 0.5", OLD)
def _(pdf: Pdf) -> None:
    add_state(pdf, TINT, ca=0.5)


@fault("blend mode", "blend-mode", "Multiply", OLD)
def _(pdf: Pdf) -> None:
    add_state(pdf, TINT, BM=Name.Multiply)


@fault("image SMask", "image-soft-mask", "image Photo at 4 × 59 mm has a soft mask", OLD)
def _(pdf: Pdf) -> None:
    first(pdf).Resources.XObject["/Photo"].SMask = first(pdf).Resources.XObject["/Grey"]


@fault("soft mask", "soft-mask", "page 1", OLD)
def _(pdf: Pdf) -> None:
    group = make_form(pdf, b"0.5 g 0 0 300 300 re f", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    add_state(pdf, TINT, SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group))


@fault("transparency group in RGB", "group-rgb", "DeviceRGB", NEW)
def _(pdf: Pdf) -> None:
    first(pdf).Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)


@fault("transparency group in RGB, X-1a", "group-rgb transparency-group", "page 1", OLD)
def _(pdf: Pdf) -> None:
    first(pdf).Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)


# what is no print

SCRIPT = Dictionary(S=Name.JavaScript, JS="app.alert('hello')")


@fault("JavaScript OpenAction", "javascript action", "JavaScript")
def _(pdf: Pdf) -> None:
    pdf.Root.OpenAction = SCRIPT


@fault("page action", "action", "page 2 holds an action")
def _(pdf: Pdf) -> None:
    pdf.pages[1].obj.AA = Dictionary(O=Dictionary(S=Name.URI, URI="http://example.org"))


@fault("annotation inside the trim", "annotation", "page 1 has an annotation (Text)")
def _(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[100, 100, 120, 120], Contents="Is this right?")
    first(pdf).Annots = [pdf.make_indirect(note)]


@fault("embedded file", "embedded-file", "notes.txt")
def _(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = b"for your eyes only"


@fault("LZW", "lzw", "content")
def _(pdf: Pdf) -> None:
    page = first(pdf)
    page.Contents = Stream(pdf, lzw(page.Contents.read_bytes()), Filter=Name.LZWDecode)


# ink


@fault("white overprint", "white-overprint", "a white area at 28 × 95 mm overprints")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Over gs 0 0 0 0 k 100 100 50 50 re f")


@fault("black text that knocks out", "black-knocks-out", "9 pt black type in SourceSerif4SmText-Regular at 11 × 60 mm")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Knock gs 0 0 0 1 k BT /F1 9 Tf 50 250 Td <0001000200030004> Tj ET")


@fault("text in four inks at 8 pt", "small-type-inks", "8 pt type in SourceSerif4SmText-Regular")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Knock gs 0.5 0.4 0.4 0.3 k BT /F1 4 Tf 2 0 0 2 50 250 Tm <0001000200030004> Tj ET")


@fault("hairline of 0.1 pt", "hairline", "is 0.1 pt thick, at least 0.25 pt")
def _(pdf: Pdf) -> None:
    add(pdf, b"/Over gs 0 0 0 1 K q 0.5 0 0 0.5 0 0 cm 0.2 w 100 100 m 300 100 l S Q")


@fault("image at 60 ppi", "image-ppi", "image Photo (200 × 150) at 11 × 4 mm has 60 ppi")
def _(pdf: Pdf) -> None:
    add(pdf, b"q 240 0 0 180 50 230 cm /Photo Do Q")


@fault("ink of 320 %", "ink-over", "320 % of ink (C 80 M 70 Y 70 K 100), at most 240")
def _(pdf: Pdf) -> None:
    add(pdf, b"0.8 0.7 0.7 1 k 100 100 50 50 re f")


# what the file says of itself


@fault("Trapped unknown", "trapped", "Trapped is Unknown", OLD)
def _(pdf: Pdf) -> None:
    pdf.docinfo.Trapped = Name.Unknown
    change_xmp(pdf, b"<pdf:Trapped>False</pdf:Trapped>", b"")


@fault("Trapped unknown, XMP not", "trapped info-differs", "Trapped is Unknown", NEW)
def _(pdf: Pdf) -> None:
    pdf.docinfo.Trapped = Name.Unknown


@fault("missing title", "title-missing", "no title in Info")
def _(pdf: Pdf) -> None:
    del pdf.docinfo.Title


@fault("missing title in XMP", "title-missing", "no title in XMP", NEW)
def _(pdf: Pdf) -> None:
    change_xmp(pdf, b"Bell 46", b"")


@fault("dates that differ", "dates-differ", "ModDate is D:20261120060000+01'00' in Info and 2026-11-20T07:00:00+01:00")
def _(pdf: Pdf) -> None:
    change_xmp(pdf, b"<xmp:ModifyDate>2026-11-20T06", b"<xmp:ModifyDate>2026-11-20T07")


@fault("missing XMP claim", "claim-missing", "its XMP does not say so", NEW)
def _(pdf: Pdf) -> None:
    change_xmp(pdf, b"<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", b"")


@fault("missing claim", "claim-missing", "does not claim to be PDF/X-1a:2003", OLD)
def _(pdf: Pdf) -> None:
    del pdf.docinfo["/GTS_PDFXVersion"]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_found_in_the_good_file(kind: str) -> None:
    assert found(good(kind), kind) == []


@pytest.mark.parametrize(("name", "kind"), FAULTS.cases())
def test_a_fault_is_found_by_name(name: str, kind: str) -> None:
    case = FAULTS[name]
    with open_good(kind) as pdf:
        case.spoil(pdf)
        told = found(saved(pdf, kind), kind)
    assert {code for code, _ in told} == case.codes, told
    assert any(case.says in message for _, message in told), told


LOCKS = {
    "opens without a password": pikepdf.Encryption(owner="o", user="", R=3, aes=False, metadata=False),
    "wants a password": pikepdf.Encryption(owner="o", user="u", R=6),
}


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("kind", KINDS)
def test_encryption_is_found(kind: str, lock: str) -> None:
    with open_good(kind) as pdf:
        told = found(saved(pdf, kind, encryption=LOCKS[lock]), kind)
    assert [code for code, _ in told] == ["encrypted"], told


#: As the work was ordered; encryption is a matter of saving, and tested by itself.
ORDERED = [
    "unembedded font",
    "font without ToUnicode",
    "RGB fill",
    "RGB stroke",
    "RGB image",
    "ICC-based RGB",
    "Lab",
    "missing intent",
    "intent without identifier",
    "two intents",
    "missing TrimBox",
    "TrimBox and ArtBox",
    "bleed outside media",
    "trim outside bleed",
    "pages of different trim",
    "rotated page",
    "CropBox smaller than media",
    "TR in a graphics state",
    "halftone with HTP",
    "ca 0.5",
    "blend mode",
    "image SMask",
    "soft mask",
    "transparency group in RGB",
    "JavaScript OpenAction",
    "page action",
    "annotation inside the trim",
    "embedded file",
    "encryption",
    "LZW",
    "white overprint",
    "black text that knocks out",
    "text in four inks at 8 pt",
    "hairline of 0.1 pt",
    "image at 60 ppi",
    "ink of 320 %",
    "Trapped unknown",
    "missing title",
    "dates that differ",
    "missing XMP claim",
]


def test_all_forty_are_here() -> None:
    assert len(ORDERED) == 40
    assert set(ORDERED) <= set(FAULTS) | {"encryption"}
