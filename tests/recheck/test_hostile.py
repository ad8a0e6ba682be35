"""Files that are broken, or made to harm: an answer comes back, and in time."""

import random
import time
import zlib
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.model.diagnostics import CODES, Diagnostic
from layout.model.printer import PrinterProfile
from layout.recheck.run import recheck
from layout.recheck.tokens import Unreadable, operations
from tests.recheck.good import good

PROFILE = PrinterProfile("plant", kind="X-4", overprint_below=12.0)
#: Seconds of the processor that any of these files may take.
LONG = 8.0
PATIENCE = 1.5

PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/TrimBox[9 9 290 290]/Contents 4 0 R/Resources 5 0 R>>"


def stream(data: bytes, entries: str = "") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), entries.encode(), data)


def pdf(content: bytes = b"", **objects: str | bytes) -> bytes:
    """A file of one page; ``n6="<<...>>"`` adds object 6, ``n3`` takes the place of the page."""
    parts: dict[int, str | bytes] = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: PAGE,
        4: stream(content),
        5: "<</XObject<</A 6 0 R>>/ColorSpace<</S 6 0 R>>/Pattern<</P 6 0 R>>/Font<</F 6 0 R>>/ExtGState<</G 6 0 R>>>>",
    }
    parts |= {int(name[1:]): body for name, body in objects.items()}
    out = b"%PDF-1.6\n"
    places = {}
    for number, body in parts.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body.encode() if isinstance(body, str) else body)
    start, size = len(out), max(parts) + 1
    out += b"xref\n0 %d\n" % size
    out += b"".join(b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size))
    return out + b"trailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, start)


def form(content: bytes, resources: str = "") -> bytes:
    return stream(content, f"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<<{resources}>>")


def laughs(depth: int) -> dict[str, bytes]:
    """Each form draws the next ten times, each time elsewhere."""
    content = b" 1 0 0 1 1 1 cm /A Do" * 10
    forms = {f"n{n}": form(content, f"/XObject<</A {n + 1} 0 R>>") for n in range(6, 6 + depth)}
    return forms | {f"n{6 + depth}": form(b"0 0 1 1 re f")}


def bomb(size: int) -> bytes:
    packer = zlib.compressobj(9)
    piece = b"0 0 1 1 re f\n" * 80_000
    return b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()


BAD: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no PDF": lambda: b"hello\n" * 100,
    "only a header": lambda: b"%PDF-1.7\n",
    "no catalog": lambda: pdf().replace(b"/Root", b"/Boot"),
    "catalog is a number": lambda: pdf(n1="17"),
    "page tree in a circle": lambda: pdf(n2="<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "page tree deep": lambda: pdf(**{f"n{n}": f"<</Kids[{n + 1} 0 R {n + 1} 0 R]>>" for n in range(2, 3000)}),
    "pages beyond number": lambda: pdf(n2="<</Type/Pages/Kids[" + "3 0 R " * 20_000 + "]/Count 20000>>"),
    "page is its own parent's kid's number": lambda: pdf(n2="<</Kids[2 0 R 9 0 R 3 0 R (x) 4]>>"),
    "reference to itself": lambda: pdf(n5="5 0 R"),
    "references in a circle": lambda: pdf(n5="6 0 R", n6="5 0 R"),
    "content is its own": lambda: pdf(n3=PAGE.replace("4 0 R", "[3 0 R 4 0 R 4 0 R]")),
    "form draws itself": lambda: pdf(b"/A Do", n6=form(b"/A Do", "/XObject<</A 6 0 R>>")),
    "forms draw each other": lambda: pdf(
        b"/A Do", n6=form(b"/A Do", "/XObject<</A 7 0 R>>"), n7=form(b"/A Do", "/XObject<</A 6 0 R>>")
    ),
    "forms a hundred deep": lambda: pdf(
        b"/A Do", **{f"n{n}": form(b"/A Do", f"/XObject<</A {n + 1} 0 R>>") for n in range(6, 106)}
    ),
    "forms that multiply": lambda: pdf(b"/A Do", **laughs(12)),
    "pattern paints itself": lambda: pdf(
        b"/Pattern cs /P scn 0 0 9 9 re f",
        n6=stream(b"/Pattern cs /P scn 0 0 9 9 re f", "/PatternType 1/Resources<</Pattern<</P 6 0 R>>>>"),
    ),
    "glyph shows itself": lambda: pdf(
        b"BT /F 9 Tf (a) Tj ET",
        n6="<</Subtype/Type3/CharProcs<</a 7 0 R>>/Resources<</Font<</F 6 0 R>>>>>>",
        n7=stream(b"BT /F 9 Tf (a) Tj ET"),
    ),
    "colour space of itself": lambda: pdf(b"/S cs 1 scn 0 0 9 9 re f", n6="[/Indexed 6 0 R 1 (ab)]"),
    "colour space of many": lambda: pdf(b"/S cs 1 scn", n6="[/DeviceN[" + "/X " * 20_000 + "]/DeviceCMYK 7 0 R]"),
    "graphics state of itself": lambda: pdf(b"/G gs", n6="<</SMask 6 0 R/BM 6 0 R/Font 6 0 R/HT 6 0 R/OPM 6 0 R>>"),
    "arrays in arrays": lambda: pdf(b"[" * 200_000),
    "dictionaries in dictionaries": lambda: pdf(b"/A " + b"<</B" * 100_000 + b" BDC"),
    "strings without end": lambda: pdf(b"(" * 200_000),
    "strings that begin and begin": lambda: pdf(b"[(a" * 60_000),
    "objects nested": lambda: pdf(n5="[" * 50_000 + "]" * 50_000),
    "dictionaries nested": lambda: pdf(n5="<</A" * 20_000 + "/B" + ">>" * 20_000),
    "saved for ever": lambda: pdf(b"q " * 100_000),
    "restored for ever": lambda: pdf(b"Q " * 100_000),
    "deflate bomb": lambda: pdf(n4=stream(bomb(90_000_000), "/Filter/FlateDecode")),
    "deflate bombs": lambda: pdf(
        n3=PAGE.replace("4 0 R", "[" + "".join(f"{n} 0 R " for n in range(10, 22)) + "]"),
        **{f"n{n}": stream(bomb(8_000_000), "/Filter/FlateDecode") for n in range(10, 22)},
    ),
    "filters on filters": lambda: pdf(n4=stream(b"x", "/Filter[" + "/FlateDecode " * 5000 + "]")),
    "numbers beyond number": lambda: pdf(b"1" * 400 + b" 0 0 1 0 0 cm " + b"9" * 3000 + b" w 0 0 m 1 1 l S"),
    "operands without operators": lambda: pdf(b"1 2 3 /X (a) " * 30_000),
    "operators without operands": lambda: pdf(b"cm w gs g rg k cs scn re m l c Tf Tm Td Tj TJ ' \" Do sh d i BI "),
    "inline image without end": lambda: pdf(b"BI /W 9 /H 9 ID " + b"x" * 100_000),
    "many beginnings of images": lambda: pdf(b"BI ID " * 50_000),
    "image of no size": lambda: pdf(
        b"0 0 0 0 0 0 cm /A Do",
        n6=stream(b"", "/Subtype/Image/Width -5/Height 99999999999/ColorSpace/DeviceCMYK/BitsPerComponent 8"),
    ),
    "image that lies": lambda: pdf(
        b"99 0 0 99 0 0 cm /A Do",
        n6=stream(
            zlib.compress(b"x" * 99),
            "/Subtype/Image/Width 6000/Height 6000/ColorSpace/DeviceCMYK/BitsPerComponent 8/Filter/FlateDecode"
            "/DecodeParms<</Predictor 15/Colors 4/Columns 6000>>",
        ),
    ),
    "numbers that are none": lambda: pdf(
        b"99 0 0 99 0 0 cm /A Do /G gs",
        n3=PAGE.replace("/Contents", f"/Rotate {'9' * 400}/UserUnit {'9' * 400}.5/Contents"),
        n6=stream(b"", f"/Subtype/Image/Width {'9' * 400}/Height {'9' * 400}.0/OPM {'9' * 400}.0/LW {'8' * 400}"),
    ),
    "boxes of nonsense": lambda: pdf(n3="<</MediaBox[0 0 0 0]/TrimBox[1e99 (a) null 3]/BleedBox 7/Rotate(x)>>"),
    "entities that grow": lambda: pdf(
        n1="<</Pages 2 0 R/Metadata 6 0 R>>",
        n6=stream(
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
            + b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
            + b"]><x>&m;</x>"
        ),
    ),
    "cross references in a circle": lambda: pdf().replace(b"/Size", b"/Prev 9/Size"),
    "outline and names of nonsense": lambda: pdf(
        n1="<</Pages 2 0 R/Names<</EmbeddedFiles 6 0 R/JavaScript 6 0 R>>/OutputIntents 6 0 R/AF 6 0 R"
        "/OpenAction 6 0 R>>",
        n6="<</Kids[6 0 R 6 0 R]/Names[6 0 R 6 0 R 6 0 R]/Next 6 0 R/S/GTS_PDFX/DestOutputProfile 6 0 R>>",
    ),
}


@pytest.fixture(autouse=True)
def _less_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is refused at 300 MB is refused at 30 just as well, and sooner."""
    monkeypatch.setattr("layout.recheck.opening.MOST_CONTENT", 30_000_000)


def judged(data: bytes) -> tuple[Diagnostic, ...]:
    began = time.thread_time()
    found = recheck(data, PROFILE, patience=PATIENCE)
    assert time.thread_time() - began < LONG
    assert all(d.code in CODES and d.message and "breaks the program" not in d.message for d in found)
    return found


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_an_answer_in_time(name: str) -> None:
    assert judged(BAD[name]())


def test_loops_and_bombs_are_told() -> None:
    def said(name: str) -> str:
        found = recheck(BAD[name](), PROFILE, patience=60.0)  # each is found out by what it is, and in no time
        return " ".join(d.message for d in found if d.code in ("bad-pdf", "bad-content"))

    assert "draws itself" in said("form draws itself")
    assert "draws itself" in said("forms draw each other")
    assert "runs in a circle" in said("page tree in a circle")
    assert "cannot be unpacked" in said("deflate bomb") or "unpack to more" in said("deflate bomb")
    assert "more than" in said("saved for ever")
    assert "more than" in said("pages beyond number")


@pytest.mark.parametrize("part", range(1, 12))
def test_a_file_cut_short(part: int) -> None:
    data = good("X-4")
    assert judged(data[: len(data) * part // 12])


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The file with some of its bytes changed, doubled, or in place of others."""
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        at = chance.randrange(len(spoilt))
        match chance.randrange(3):
            case 0:
                spoilt[at] = chance.randrange(256)
            case 1:
                other = chance.randrange(len(spoilt))
                spoilt[at:at] = spoilt[other : other + chance.randrange(200)]
            case _:
                word = chance.choice((b"obj", b"stream", b"<<", b">>", b"[", b"1 0 R", b"-1", b"99999999999", b"/Kids"))
                spoilt[at : at + chance.randrange(30)] = word
    return bytes(spoilt)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file(seed: int) -> None:
    judged(damaged(good("X-4"), random.Random(seed)))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 3000))
def test_two_thousand_damaged_files(seed: int) -> None:
    judged(damaged(good("X-4" if seed % 2 else "X-1a:2003"), random.Random(seed)))


_PIECES = st.sampled_from(
    [
        *b"q Q BT ET Tj TJ ' \" cm 1 -2.5 .5 --3 4. /F1 /Im#20 ( ) (a) \\ <41> < > << >> [ ] BI ID EI /W".split(b" "),
        *(b"/CS", b"%", b"\n", b"re", b"f", b"gs", b"Do"),
    ]
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=300), st.lists(_PIECES, max_size=60).map(b" ".join)))
def test_any_bytes_are_read_as_content_or_refused(data: bytes) -> None:
    try:
        read = list(operations(data))
    except Unreadable:
        return
    assert all(operation.operator for operation in read)
