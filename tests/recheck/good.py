"""A file that a print shop takes without a word, made by pikepdf and fontTools, not by our own writer: two small pages
with type, rules, tints and pictures, of the kind asked for.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image

from tests.recheck.press import make_profile

FONT = Path(__file__).resolve().parents[2] / "fonts" / "SourceSerif4SmText-Regular.ttf"
WORDS = "The harbour gets a new lamp. Fishermen had asked for it for years."
MEDIA, BLEED, TRIM = [0, 0, 340, 440], [11, 11, 329, 429], [20, 20, 320, 420]

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bell 46</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2026-11-20T06:00:00+01:00</xmp:CreateDate><xmp:ModifyDate>2026-11-20T06:00:00+01:00</xmp:ModifyDate>
<xmp:CreatorTool>Hand</xmp:CreatorTool><pdf:Producer>Hand</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description>CLAIM</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
CLAIM = (
    '<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">'
    "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>"
)


def open_good(kind: str) -> Pdf:
    """The good file, open to be spoilt."""
    return Pdf.open(BytesIO(good(kind)))


@cache
def good(kind: str) -> bytes:
    """The good file of a kind: "X-1a:2003" or "X-4"."""
    pdf = Pdf.new()
    font, show = _font(pdf)
    states = {"/Over": {"/OP": True, "/op": True, "/OPM": 1}, "/Knock": {"/OP": False, "/op": False, "/OPM": 0}}
    resources = Dictionary(
        Font={"/F1": font},
        ExtGState={name: pdf.make_indirect(Dictionary(Type=Name.ExtGState, **_plain(s))) for name, s in states.items()},
        XObject={"/Photo": _photograph(pdf), "/Grey": _grey(pdf), "/Form": _form(pdf)},
    )
    for page in (1, 2):
        pdf.add_blank_page(page_size=(340, 440))
        added = pdf.pages[-1].obj
        added.MediaBox, added.BleedBox, added.TrimBox = (Array(box) for box in (MEDIA, BLEED, TRIM))
        added.Resources = resources
        added.Contents = pdf.make_stream(_content(show, page))
        if kind == "X-4":
            added.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK)
    profile = pdf.make_stream(make_profile())
    profile.N = 4
    pdf.Root.OutputIntents = [
        pdf.make_indirect(
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFX,
                OutputConditionIdentifier="CGATS TR 002",
                RegistryName="http://www.color.org",
                Info="Newsprint",
                DestOutputProfile=profile,
            )
        )
    ]
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title="Bell 46",
            Creator="Hand",
            Producer="Hand",
            CreationDate="D:20261120060000+01'00'",
            ModDate="D:20261120060000+01'00'",
            Trapped=Name("/False"),
            GTS_PDFXVersion=f"PDF/{kind}",
        )
    )
    xmp = XMP.replace("CLAIM", CLAIM if kind == "X-4" else "")
    pdf.Root.Metadata = Stream(pdf, xmp.encode(), Type=Name.Metadata, Subtype=Name.XML)
    return saved(pdf, kind)


def saved(pdf: Pdf, kind: str = "X-1a:2003", **how: object) -> bytes:
    """The file as written, in the version of its kind."""
    out = BytesIO()
    none = pikepdf.StreamDecodeLevel.none  # as they are: LZW stays LZW
    version = {"X-4": "1.6", "X-1a:2001": "1.3"}.get(kind, "1.4")
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        **(
            {}
            if "encryption" in how
            else {"deterministic_id": True, "stream_decode_level": none, "force_version": version}
        ),
        compress_streams=False,
        **how,
    )
    return out.getvalue()


def _plain(entries: dict[str, object]) -> dict[str, object]:
    return {name[1:]: value for name, value in entries.items()}


def _font(pdf: Pdf) -> tuple[pikepdf.Object, bytes]:
    """A composite font that holds our words, and the string that shows them."""
    face = TTFont(FONT)
    cutter = subset.Subsetter(subset.Options(notdef_outline=True, retain_gids=True, layout_features=[]))
    cutter.populate(text=WORDS)
    cutter.subset(face)
    data = BytesIO()
    face.save(data)
    glyphs = {character: face.getGlyphID(face.getBestCmap()[ord(character)]) for character in sorted(set(WORDS))}
    rows = b"".join(b"<%04x> <%04x>\n" % (glyph, ord(character)) for character, glyph in glyphs.items())
    table = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <ffff> endcodespacerange\n%d beginbfchar\n%bendbfchar endcmap end end"
        % (len(glyphs), rows)
    )
    name = Name("/ABCDEF+SourceSerif4SmText-Regular")
    file = pdf.make_stream(data.getvalue())
    file.Length1 = len(data.getvalue())
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=name, Flags=4, FontBBox=[-200, -300, 1200, 1000], ItalicAngle=0,
        Ascent=900, Descent=-250, CapHeight=670, StemV=80, FontFile2=file,
    )  # fmt: skip
    below = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name, CIDToGIDMap=Name.Identity, DW=550,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name("/Identity-H"),
        DescendantFonts=[pdf.make_indirect(below)], ToUnicode=pdf.make_stream(table),
    )  # fmt: skip
    return pdf.make_indirect(font), b"<" + b"".join(b"%04x" % glyphs[character] for character in WORDS) + b">"


def _content(show: bytes, page: int) -> bytes:
    lines = [
        b"/Over gs 0 0 0 1 k 0 0 0 1 K",
        b"BT /F1 20 Tf 30 380 Td %b Tj ET" % show,
        b"0.5 w 30 370 m 310 370 l S",
        b"BT /F1 9 Tf 11 TL 30 350 Td %b Tj T* %b Tj (  ) Tj ET" % (show, show),
        b"/Knock gs 0.2 0 0.1 0 k 11 11 318 40 re f",
        b"0 0 0 0 k BT /F1 14 Tf 30 26 Td %b Tj ET" % show,
        b"0 0.9 0.85 0.2 k BT /F1 12 Tf 1 0 0 1 30 300 Tm %b Tj ET" % show,
        b"q 2 w 0 0.9 0.85 0.2 K 30 290 m 310 290 l S Q",
        b"q 0 0 0 0.3 k 30 284 280 0.5 re f Q",
        b"q 72 0 0 54 30 200 cm /Photo Do Q q 72 0 0 54 130 200 cm /Grey Do Q",
        b"q 1 0 0 1 230 200 cm /Form Do Q",
        b"q 0 0 0 0 k 230 150 20 20 re W n 200 100 400 400 re f Q",
    ]
    return b"\n".join(lines[: 12 if page == 1 else 4])


def _photograph(pdf: Pdf) -> pikepdf.Object:
    bands = [Image.linear_gradient("L").rotate(turn).resize((200, 150)) for turn in (0, 90, 180)]
    picture = Image.merge("CMYK", [*(band.point(lambda v: v // 2) for band in bands), Image.new("L", (200, 150), 60)])
    data = BytesIO()
    picture.save(data, "JPEG", quality=80)
    stream = Stream(pdf, data.getvalue())
    stream.stream_dict.update(_image(200, 150, Name.DeviceCMYK, Filter=Name.DCTDecode))
    # Pillow writes the inks of a JPEG turned round, as Photoshop does
    stream.Decode = [1, 0] * 4
    return pdf.make_indirect(stream)


def _grey(pdf: Pdf) -> pikepdf.Object:
    stream = Stream(pdf, Image.linear_gradient("L").resize((200, 150)).tobytes())
    stream.stream_dict.update(_image(200, 150, Name.DeviceGray))
    return pdf.make_indirect(stream)


def _image(width: int, height: int, space: Name, **more: object) -> Dictionary:
    return Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height, BitsPerComponent=8, ColorSpace=space, **more
    )


def _form(pdf: Pdf) -> pikepdf.Object:
    stream = Stream(pdf, b"0 0.5 0 0 k 0 0 40 40 re f")
    stream.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 40, 40], Resources={}))
    return pdf.make_indirect(stream)
