"""PDF/X of the sample issue, kind by kind, read by pikepdf, pypdf and Ghostscript, never by the code that wrote it."""

import dataclasses
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Stream

from layout.display.items import Fill, Group, IssueDisplay, Mark, PageDisplay, Stroke
from layout.engine import Engine
from layout.model.geometry import Rect
from layout.model.ink import BLACK, WHITE, Cmyk, Grey, Ink, Spot
from layout.model.issue import Issue
from layout.model.mapping import FrozenMap
from layout.model.printer import KINDS, PrinterProfile
from layout.pdf.export import write_pdf
from layout.pdf.intent import find_intent
from layout.pdf.press import Press, prepared, press_for
from layout.pdf.standards import STANDARDS, Feature, violations
from layout.source.reader import read_issue
from tests.pdf.plates import plates
from tests.pdf.spoilt import EARLY, FORBIDDEN, Change, advert, image, plain

if TYPE_CHECKING:
    from tests.pdf.conftest import Case

#: Of the sample: the front, a black page with photographs, one with a drawing, a black one with a PDF advert.
PAGES = (1, 2, 5, 6)
TRIM = Rect(0.0, 0.0, 300.0, 200.0)


class File:
    """A written file, as two libraries see it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = path.read_bytes()
        self.pike = pikepdf.open(path)
        self.reader = pypdf.PdfReader(path)

    @property
    def info(self) -> dict[str, str]:
        return {str(key): str(value) for key, value in (self.reader.metadata or {}).items()}

    def _inside(self) -> Iterator[Object]:
        """Every dictionary, stream and array of the file, those inside others, too."""
        seen = list(self.pike.objects)
        while seen:
            found = seen.pop()
            if not isinstance(found, Stream | Dictionary | Array):
                continue
            yield found
            parts = list(found) if isinstance(found, Array) else list(found.values())
            seen += [part for part in parts if isinstance(part, Object) and not part.is_indirect]

    def dictionaries(self) -> Iterator[Object]:
        return (found for found in self._inside() if not isinstance(found, Array))

    def arrays(self) -> Iterator[Object]:
        return (found for found in self._inside() if isinstance(found, Array))

    def operators(self) -> Iterator[tuple[str, list[Any]]]:
        """Those of pages, and of forms wherever they are."""
        forms = [found for found in self.pike.objects if isinstance(found, Stream) and found.get("/Subtype") == "/Form"]
        for source in [*self.pike.pages, *forms]:
            for operands, operator in pikepdf.parse_content_stream(source):
                yield str(operator), list(operands)


def sample_issue(root: Path, kind: str) -> Issue:
    issue = read_issue(str(root / "sample_issue" / "issue.yaml")).value.issue
    assert issue is not None
    return dataclasses.replace(issue, printer=dataclasses.replace(issue.printer, kind=kind))


def write_sample(root: Path, kind: str, pages: tuple[int, ...] = PAGES) -> bytes:
    issue = sample_issue(root, kind)
    press = press_for(issue, issue.edition)
    assert press.diagnostics == ()
    engine = Engine(issue)
    display = engine.compose(issue.edition.id, pages).value
    written = write_pdf(display, engine.book, issue.printer, press=press.value)
    assert written.diagnostics == ()
    return written.value


@pytest.fixture(scope="session")
def samples(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, File]:
    """The sample issue in every kind, with a cache of its own."""
    folder = tmp_path_factory.mktemp("kinds")
    files = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        for kind in KINDS:
            path = folder / f"{kind.replace(':', '-')}.pdf"
            path.write_bytes(write_sample(root, kind))
            files[kind] = File(path)
    return files


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def file(kind: str, samples: dict[str, File]) -> File:
    return samples[kind]


# the table, row by row


def test_header(kind: str, file: File) -> None:
    assert file.data[:8] == b"%PDF-" + {"X-1a:2001": b"1.3", "X-4": b"1.6"}.get(kind, b"1.4")
    assert "/Version" not in file.pike.Root
    if kind == "X-1a:2001":  # none of what came later
        assert b"/ObjStm" not in file.data
        assert b"/XRef" not in file.data
        assert not {"/Lang", "/MarkInfo", "/StructTreeRoot", "/Metadata"} & set(file.pike.Root.keys())


def test_identity(kind: str, file: File) -> None:
    claim = {"X-1a:2001": "PDF/X-1:2001", "X-1a:2003": "PDF/X-1a:2003", "X-3:2003": "PDF/X-3:2003", "X-4": "PDF/X-4"}
    assert file.info["/GTS_PDFXVersion"] == claim[kind]
    assert file.info.get("/GTS_PDFXConformance") == ("PDF/X-1a:2001" if kind == "X-1a:2001" else None)


def test_info(file: File) -> None:
    assert file.info["/Title"].startswith("The Summerfold Bell")
    assert file.info["/CreationDate"] == file.info["/ModDate"] == "D:20261120000000Z"
    assert file.info["/Trapped"] in ("/False", "/True")


def test_xmp(kind: str, file: File) -> None:
    if kind != "X-4":
        assert "/Metadata" not in file.pike.Root
        return
    stream = file.pike.Root.Metadata
    assert (stream.Type, stream.Subtype) == ("/Metadata", "/XML")
    assert "/Filter" not in stream
    packet = stream.read_raw_bytes()
    assert packet in file.data
    assert ElementTree.fromstring(packet.decode().partition("?>")[2].rpartition("<?")[0]).tag.endswith("xmpmeta")
    with file.pike.open_metadata() as xmp:
        assert xmp["dc:title"] == file.info["/Title"]
        assert xmp["dc:format"] == "application/pdf"
        assert xmp["xmp:CreateDate"] == xmp["xmp:ModifyDate"] == xmp["xmp:MetadataDate"] == "2026-11-20T00:00:00Z"
        assert (xmp["xmp:CreatorTool"], xmp["pdf:Producer"]) == (file.info["/Creator"], file.info["/Producer"])
        assert f"/{xmp['pdf:Trapped']}" == file.info["/Trapped"]
        assert xmp["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] == file.info["/GTS_PDFXVersion"]
        for key in ("xmpMM:DocumentID", "xmpMM:InstanceID", "xmpMM:VersionID", "xmpMM:RenditionClass"):
            assert xmp[key]


def test_output_intent(kind: str, file: File) -> None:
    (intent,) = file.pike.Root.OutputIntents
    assert (intent.Type, intent.S) == ("/OutputIntent", "/GTS_PDFX")
    assert str(intent.OutputConditionIdentifier) == "CGATS TR 002"
    assert str(intent.RegistryName) == "http://www.color.org"
    assert str(intent.Info)
    if kind == "X-4":
        profile = intent.DestOutputProfile.read_bytes()
        assert intent.DestOutputProfile.N == 4
        assert (profile[8], profile[12:16], profile[16:20], profile[36:40]) == (2, b"prtr", b"CMYK", b"acsp")
    else:
        assert "/DestOutputProfile" not in intent


def test_boxes(file: File) -> None:
    trims = set()
    for page in file.pike.pages:
        media, bleed, trim = ([float(edge) for edge in page.obj[key]] for key in ("/MediaBox", "/BleedBox", "/TrimBox"))
        assert media[0] <= bleed[0] <= trim[0] < trim[2] <= bleed[2] <= media[2]
        assert media[1] <= bleed[1] <= trim[1] < trim[3] <= bleed[3] <= media[3]
        assert not {"/ArtBox", "/CropBox", "/Rotate", "/UserUnit"} & set(page.obj.keys())
        trims.add(tuple(trim))
    assert trims == {(0.0, 0.0, 792.0, 1224.0)}


def test_page_groups(kind: str, file: File) -> None:
    if kind == "X-4":
        for page in file.pike.pages:
            assert (page.obj.Group.S, page.obj.Group.CS) == ("/Transparency", "/DeviceCMYK")
    else:
        assert not [found for found in file.dictionaries() if "/Group" in found]


def test_no_transparency(file: File) -> None:
    for found in file.dictionaries():
        assert found.get("/SMask", "/None") == "/None"
        assert found.get("/BM", "/Normal") in ("/Normal", "/Compatible")
        assert found.get("/ca", 1) == found.get("/CA", 1) == 1
        assert found.get("/SMaskInData", 0) == 0


def test_fonts(file: File) -> None:
    fonts = [found for found in file.dictionaries() if found.get("/Type") == "/Font"]
    assert len(fonts) > 10
    for font in fonts:
        if font.Subtype in ("/Type0", "/Type3"):
            continue
        assert any(f"/FontFile{number}" in font.FontDescriptor for number in ("", "2", "3")), font.BaseFont


def test_colour(file: File) -> None:
    names = [str(value) for found in file.dictionaries() for value in found.values() if isinstance(value, Name)]
    names += [str(value) for array in file.arrays() for value in array if isinstance(value, Name)]
    assert not {"/DeviceRGB", "/CalRGB", "/CalGray", "/Lab", "/ICCBased", "/RGB"} & set(names)
    operators = {operator for operator, _ in file.operators()}
    assert operators >= {"k", "Tf", "TJ", "Do"}
    assert not {"rg", "RG", "g", "G", "sh", "INLINE IMAGE"} & operators
    images = [found for found in file.dictionaries() if found.get("/Subtype") == "/Image"]
    assert {str(image.ColorSpace) for image in images} == {"/DeviceCMYK", "/DeviceGray"}


def test_nothing_that_is_forbidden(file: File) -> None:
    assert "/Encrypt" not in file.pike.trailer
    root = set(file.pike.Root.keys())
    assert not {"/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Names", "/Collection", "/JavaScript"} & root
    for found in file.dictionaries():
        keys = set(found.keys())
        assert (
            not {"/AA", "/A", "/JS", "/TR", "/TR2", "/HTP", "/OPI", "/OC", "/EF", "/Annots", "/Alternates", "/PS"}
            & keys
        )
        assert found.get("/Subtype") not in ("/PS", "/Link", "/Widget")
        filters = found.get("/Filter", [])
        names = [str(name) for name in filters] if isinstance(filters, Array) else [str(filters)]
        assert not {"/LZWDecode", "/Crypt", "/JBIG2Decode", "/JPXDecode"} & set(names)


def test_trailer(file: File) -> None:
    first, second = file.pike.trailer.ID
    assert len(bytes(first)) == len(bytes(second)) == 16
    assert bytes(first) == bytes(second)


def test_same_bytes(kind: str, file: File, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(file.path.parent / "cache"))
    assert write_sample(root, kind) == file.data


def test_black_pages_print_black_alone(samples: dict[str, File]) -> None:
    for page in (2, 4):  # pages 2 and 6 of the issue
        found = plates(samples["X-1a:2003"].path, 36, page)
        assert [round(found[name].share(), 6) for name in ("Cyan", "Magenta", "Yellow")] == [0, 0, 0]
        assert found["Black"].share() > 0.1
        assert found.keys() == {"Cyan", "Magenta", "Yellow", "Black"}


def test_black_type_overprints_on_the_sample(samples: dict[str, File]) -> None:
    for kind in KINDS:
        states = samples[kind].pike.pages[0].Resources.ExtGState
        assert (states.Over.OP, states.Over.op, states.Over.OPM) == (True, True, 1)
        assert (states.Knock.OP, states.Knock.op) == (False, False)
        overprinted: set[tuple[float, ...]] = set()
        state: dict[str, Any] = {}
        for operands, operator in pikepdf.parse_content_stream(samples[kind].pike.pages[0]):
            match str(operator):
                case "gs":
                    state["over"] = operands[0] == "/Over"
                case "k" | "K":
                    state[str(operator)] = tuple(float(part) for part in operands)
                case "Tf":
                    state["size"] = float(operands[1])
                case "TJ" if state["over"]:
                    overprinted.add(state["k"])
                    assert state["size"] < 12
                case "f" if state["over"]:
                    overprinted.add(state["k"])
                case "S" if state["over"]:
                    overprinted.add(state["K"])
                case "Do":
                    assert not state["over"]
        assert overprinted == {(0, 0, 0, 1)}  # never white, never a colour


# what a profile and a standard cannot do together


def codes(printer: PrinterProfile) -> list[str]:
    return [told.code for told in prepared(printer, frozenset()).diagnostics]


def test_x4_of_another_condition_wants_its_profile() -> None:
    printer = PrinterProfile("plant", condition="IFRA26")
    (told,) = find_intent(printer, STANDARDS["X-4"]).diagnostics
    assert told.code == "press-intent"
    assert "IFRA26" in told.message
    assert "profile:" in told.hint
    assert codes(dataclasses.replace(printer, kind="X-1a:2003")) == []


def test_without_its_profile_a_file_claims_nothing(case: "Case") -> None:
    printer = PrinterProfile("plant", condition="IFRA26", severities=FrozenMap({"press-intent": "note"}))
    press = prepared(printer, frozenset()).value
    written = write_pdf(IssueDisplay("t", "en", "2026-11-20", "en", ()), case.faces, printer, press=press)
    assert b"GTS_PDFX" not in written.value
    assert b"pdfxid" not in written.value


def test_a_file_that_is_no_press_profile_is_told_once(tmp_path: Path) -> None:
    broken = tmp_path / "press.icc"
    broken.write_bytes(b"no profile at all")
    assert codes(PrinterProfile("plant", profile=str(broken))) == ["press-intent"]
    assert codes(PrinterProfile("plant", profile=str(tmp_path / "gone.icc"))) == ["press-intent"]


def test_early_kinds_take_no_profile_of_version_4(tmp_path: Path) -> None:
    from layout.pictures.profiles import newsprint_profile

    data = bytearray(Path(newsprint_profile(240)).read_bytes())
    data[8] = 4
    newer = tmp_path / "v4.icc"
    newer.write_bytes(data)
    for kind in EARLY:
        (told,) = prepared(PrinterProfile("plant", kind=kind, profile=str(newer)), frozenset()).diagnostics
        assert told.code == "press-intent"
        assert "version" in told.message
    assert codes(PrinterProfile("plant", profile=str(newer))) == []


def test_a_profile_that_is_named_goes_into_every_kind(case: "Case", tmp_path: Path) -> None:
    for kind in KINDS:
        printer = PrinterProfile("plant", kind=kind, condition="", profile="newsprint-220")
        made = File(write(case, tmp_path, printer, case.line("x")))
        (intent,) = made.pike.Root.OutputIntents
        assert intent.DestOutputProfile.N == 4
        assert str(intent.OutputConditionIdentifier) == "Custom"
        assert "/RegistryName" not in intent


# pages made by hand


def write(
    case: "Case", folder: Path, printer: PrinterProfile, *items: Any, black: bool = False, told: tuple[str, ...] = ()
) -> Path:
    group = Group(Mark("x"), 0.0, 0.0, items)
    display = IssueDisplay("By hand", "en", "2026-11-20", "en", (PageDisplay(1, "1", TRIM, 0.0, (group,)),))
    press = prepared(printer, frozenset() if black else frozenset({1}))
    written = write_pdf(display, case.faces, printer, press=press.value)
    assert tuple(fault.code for fault in written.diagnostics) == told, written.diagnostics
    path = folder / "by-hand.pdf"
    path.write_bytes(written.value)
    return path


def test_a_file_without_title_is_told(case: "Case") -> None:
    printer = PrinterProfile("p")
    press: Press = prepared(printer, frozenset({1})).value
    written = write_pdf(IssueDisplay(" ", "en", "2026-11-20", "en", ()), case.faces, printer, press=press)
    assert [told.code for told in written.diagnostics] == ["press-title"]


def test_pages_of_two_sizes_are_told(case: "Case") -> None:
    printer = PrinterProfile("p")
    pages = tuple(PageDisplay(n, str(n), Rect(0, 0, 300, 200 + n), 0.0, ()) for n in (1, 2))
    press = prepared(printer, frozenset({1, 2})).value
    written = write_pdf(IssueDisplay("t", "en", "2026-11-20", "en", pages), case.faces, printer, press=press)
    assert [(told.code, told.page) for told in written.diagnostics] == [("page-sizes", 2)]


TINT = Fill(TRIM, Cmyk(0.0, 0.4, 0.0, 0.0))


@pytest.mark.parametrize("kind", KINDS)
def test_overprint_on_the_plates(case: "Case", tmp_path: Path, kind: str) -> None:
    """Magenta under small black type and a thin rule is whole; large type, a thick rule and white leave none."""
    printer = PrinterProfile("p", kind=kind, overprint_below=12.0, overprint_rules=2.0)
    items = (
        TINT,
        case.line("MMMMM", (20.0, 40.0), 11.0, "SourceSerif4Display-Bold"),
        case.line("MM", (20.0, 120.0), 60.0, "SourceSerif4Display-Bold"),
        Stroke(20.0, 150.0, 200.0, 150.0, 1.5),
        Fill(Rect(20.0, 158.0, 180.0, 1.0), BLACK),
        Stroke(20.0, 168.0, 200.0, 168.0, 3.0),
        Stroke(20.0, 178.0, 200.0, 178.0, 1.5, WHITE),
        case.line("MMMMM", (20.0, 195.0), 11.0, "SourceSerif4Display-Bold", ink=WHITE),
    )
    found = plates(write(case, tmp_path, printer, *items), 144)
    magenta, black = found["Magenta"], found["Black"]
    for box in ((18, 28, 120, 44), (20, 148, 200, 152), (20, 157, 200, 160)):  # small type, rule, thin panel
        assert black.darkest(*box) == 1.0
        assert magenta.lightest(*box) == pytest.approx(0.4, abs=0.01)
    for box in ((18, 80, 160, 122), (20, 166, 200, 170), (20, 176, 200, 180), (18, 186, 120, 197)):
        assert magenta.lightest(*box) == 0.0


def test_spot_inks_have_plates_of_their_own(case: "Case", tmp_path: Path) -> None:
    sea = Spot("Deep Sea", Cmyk(1.0, 0.5, 0.0, 0.1))
    printer = PrinterProfile("p", kind="X-1a:2003")
    items = (
        Fill(Rect(20, 20, 50, 50), sea),
        Fill(Rect(100, 20, 50, 50), dataclasses.replace(sea, tint=0.3)),
        Fill(Rect(180, 20, 50, 50), Spot("PANTONE 485 C", Cmyk(0, 0.95, 1, 0))),
        case.line("Sea", (20, 150), 40.0, ink=sea),
    )
    path = write(case, tmp_path, printer, *items)
    found = plates(path, 72)
    assert found.keys() == {"Cyan", "Magenta", "Yellow", "Black", "Deep Sea", "PANTONE 485 C"}
    assert found["Deep Sea"].at(45, 45) == 1.0
    assert found["Deep Sea"].at(125, 45) == pytest.approx(0.3, abs=0.01)
    assert found["Deep Sea"].darkest(20, 120, 60, 150) == 1.0
    assert found["PANTONE 485 C"].at(205, 45) == 1.0
    assert all(found[name].share() == 0.0 for name in ("Cyan", "Magenta", "Yellow", "Black"))
    made = File(path)
    (space,) = [s for s in made.arrays() if s[0] == "/Separation" and s[1] == "/Deep Sea"]
    assert space[2] == "/DeviceCMYK"
    assert [float(part) for part in space[3].C1] == [1, 0.5, 0, 0.1]


@pytest.mark.parametrize(
    ("ink", "grey"),
    [
        (Cmyk(1.0, 0.0, 0.0, 0.0), 0.3),
        (Cmyk(0.0, 1.0, 0.0, 0.0), 0.59),
        (Cmyk(0.0, 0.0, 1.0, 0.0), 0.11),
        (Cmyk(1.0, 1.0, 1.0, 0.0), 1.0),
        (Cmyk(0.0, 0.0, 0.0, 0.4), 0.4),
        (Cmyk(0.0, 0.5, 0.0, 0.5), 0.6475),
        (Spot("Sea", Cmyk(0.0, 1.0, 0.0, 0.0), 0.5), 0.295),
        (Grey(0.25), 0.25),
        (WHITE, 0.0),
        (BLACK, 1.0),
    ],
)
def test_fills_on_a_black_page(case: "Case", tmp_path: Path, ink: Ink, grey: float) -> None:
    printer = PrinterProfile("p", kind="X-1a:2001")
    found = plates(write(case, tmp_path, printer, Fill(Rect(20, 20, 50, 50), ink), black=True), 72)
    assert found["Black"].at(45, 45) == pytest.approx(grey, abs=0.005)
    assert found.keys() == {"Cyan", "Magenta", "Yellow", "Black"}
    assert all(found[name].share() == 0.0 for name in ("Cyan", "Magenta", "Yellow"))


def test_small_type_and_thin_rules_take_no_screen_on_a_black_page(case: "Case", tmp_path: Path) -> None:
    red, pale, heavy = Cmyk(0.0, 0.9, 0.85, 0.2), Cmyk(0.2, 0.0, 0.1, 0.0), "SourceSerif4Display-Bold"
    items = (
        case.line("MMMM", (20, 40), 11.0, heavy, ink=red),
        case.line("MM", (20, 120), 60.0, heavy, ink=red),
        case.line("MMMM", (20, 150), 11.0, heavy, ink=pale),
        Stroke(150, 40, 280, 40, 1.5, red),
        Stroke(150, 60, 280, 60, 4.0, red),
    )
    path = write(case, tmp_path, PrinterProfile("p", kind="X-1a:2003"), *items, black=True)
    inks = [[float(part) for part in operands] for operator, operands in File(path).operators() if operator in "kK"]
    assert {tuple(ink[:3]) for ink in inks} == {(0, 0, 0)}
    assert sorted({round(ink[3], 2) for ink in inks}) == [0.07, 0.7, 1.0]
    black = plates(path, 144)["Black"]
    assert black.darkest(18, 30, 100, 42) == 1.0
    assert black.darkest(18, 80, 200, 122) == pytest.approx(0.7, abs=0.01)
    assert black.darkest(150, 39, 280, 41) == 1.0
    assert black.at(200, 60) == pytest.approx(0.7, abs=0.01)


# adverts with what a standard forbids


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "change", "code", "kinds"), FORBIDDEN, ids=[row[0] for row in FORBIDDEN])
def test_an_advert_with_what_is_forbidden_is_told_by_name(
    case: "Case", tmp_path: Path, kind: str, name: str, change: Change, code: str, kinds: frozenset[str]
) -> None:
    picture = advert(tmp_path, change, f"{name}.pdf")
    printer = PrinterProfile("p", kind=kind)
    press = prepared(printer, frozenset({1})).value
    page = PageDisplay(1, "1", TRIM, 0.0, (Group(Mark("x"), 0.0, 0.0, (picture, picture)),))
    written = write_pdf(IssueDisplay("t", "en", "2026-11-20", "en", (page,)), case.faces, printer, press=press)
    assert [told.code for told in written.diagnostics] == ([code] if kind in kinds else [])
    for told in written.diagnostics:
        assert f"{name}.pdf" in told.message
        assert f"PDF/{kind}" in told.message
        assert told.page == 1
        assert told.hint
    claim = pypdf.PdfReader(io.BytesIO(written.value)).metadata
    assert claim is not None
    assert ("/GTS_PDFXVersion" in claim) == (kind not in kinds)  # a false claim is worse than none
    assert (b"/OutputIntents" in written.value) == (kind not in kinds)


def test_what_only_looks_like_colour_is_not_told(case: "Case", tmp_path: Path) -> None:
    """Words in strings and comments, states that change nothing, a black ink of its own name."""

    def change(_pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        resources.ExtGState = Dictionary(
            G=Dictionary(ca=1, CA=1.0, BM=Name.Normal, SMask=Name("/None"), TR2=Name.Default)
        )
        return b"% 1 0 0 rg\n/G gs 0 0 0 1 k (1 0 0 rg \\( (RG) ) pop BIrg 10 10 50 50 re f".replace(
            b" pop BIrg", b" Tj"
        )

    picture = advert(tmp_path, change)
    for kind in KINDS:
        write(case, tmp_path, PrinterProfile("p", kind=kind), picture)


def test_a_group_without_transparency_is_left_out(case: "Case", tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        form = pdf.make_stream(
            b"0 1 0 0 k 10 10 50 50 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 100, 100],
            Group=Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK),
        )  # fmt: skip
        resources.XObject = Dictionary(X=form)
        pdf.pages[0].obj.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK)
        return b"/X Do"

    picture = advert(tmp_path, change)
    made = {kind: write(case, tmp_path, PrinterProfile("p", kind=kind), picture).read_bytes() for kind in KINDS}
    assert made["X-4"].count(b"/Transparency") == 1  # the page's: the advert's and the form's change nothing
    for kind in EARLY:
        assert b"/Transparency" not in made[kind]
        path = tmp_path / "group.pdf"
        path.write_bytes(made[kind])
        assert plates(path)["Magenta"].at(45, 90) == 1.0


def test_a_coloured_advert_is_black_on_a_black_page(case: "Case", tmp_path: Path) -> None:
    picture = advert(
        tmp_path, plain(b"0 1 0 0 k 0 0 50 100 re f 0 0 1 rg 50 0 50 100 re f 0.2 0.1 0 0 K (0 1 0 0 k) Tj")
    )
    path = write(case, tmp_path, PrinterProfile("p", kind="X-1a:2003"), picture, black=True, told=("press-colour",))
    found = plates(path)
    assert found["Black"].at(40, 60) == pytest.approx(0.59, abs=0.01)
    assert found["Black"].at(90, 60) == pytest.approx(0.89, abs=0.01)
    assert all(found[name].share() == 0.0 for name in ("Cyan", "Magenta", "Yellow"))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (image(Name.DeviceCMYK, 4), ("press-black",)),
        (image(Name.DeviceGray, 1), ()),
        (plain(b"q 50 0 0 50 10 10 cm BI /W 1 /H 1 /CS /CMYK /BPC 8 ID abcd EI Q"), ("press-black",)),
    ],
)
def test_what_cannot_be_made_black_is_told(case: "Case", tmp_path: Path, change: Change, told: tuple[str, ...]) -> None:
    write(case, tmp_path, PrinterProfile("p"), advert(tmp_path, change), black=True, told=told)


def test_the_same_advert_in_colour_and_in_black(case: "Case", tmp_path: Path) -> None:
    picture = advert(tmp_path, plain(b"0 1 0 0 k 0 0 100 100 re f"))
    printer = PrinterProfile("p", kind="X-1a:2003", colour_pages=FrozenMap({2: (2,)}))
    pages = tuple(PageDisplay(n, str(n), TRIM, 0.0, (Group(Mark("x"), 0.0, 0.0, (picture,)),)) for n in (1, 2))
    press = prepared(printer, printer.colour_on(2)).value
    path = tmp_path / "two.pdf"
    path.write_bytes(write_pdf(IssueDisplay("t", "en", "2026-11-20", "en", pages), {}, printer, press=press).value)
    assert plates(path, page=1)["Magenta"].share() == 0.0
    assert plates(path, page=1)["Black"].at(60, 60) == pytest.approx(0.59, abs=0.01)
    assert plates(path, page=2)["Magenta"].at(60, 60) == 1.0


def test_every_violation_is_collected() -> None:
    met = [(feature, "") for feature in Feature]
    told = violations(STANDARDS["X-1a:2001"], met, "ad.pdf", 3)
    assert len(told) == len(Feature)
    assert {fault.page for fault in told} == {3}
    assert all("ad.pdf has " in fault.message and fault.hint for fault in told)
    allowed = set(Feature) - STANDARDS["X-4"].prohibits
    assert allowed == {Feature.TRANSPARENCY, Feature.JBIG2, Feature.JPEG2000, Feature.DEEP, Feature.LAYERS}


def test_every_kind_of_a_profile_is_a_standard() -> None:
    assert set(STANDARDS) == set(KINDS)
