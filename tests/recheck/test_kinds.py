"""The kinds of PDF/X: each forbids what its standard forbids, and no more."""

from dataclasses import replace

import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from layout.model.mapping import FrozenMap
from layout.model.printer import PrinterProfile
from layout.recheck.check import Rules
from layout.recheck.kinds import KINDS, kind_of
from tests.recheck.good import open_good, saved
from tests.recheck.spoil import TINT, Spoil, add, add_state, found, name_resource


def rgb(pdf: Pdf) -> None:
    add(pdf, b"1 0 0 rg 100 100 50 50 re f")


def profiled_rgb(pdf: Pdf) -> None:
    profile = pdf.make_stream(bytes(200))
    profile.N = 3
    name_resource(pdf, "/ColorSpace", "/Odd", Array([Name.ICCBased, profile]))
    add(pdf, b"/Odd cs 1 0 0 scn 100 100 50 50 re f")


def lab(pdf: Pdf) -> None:
    name_resource(pdf, "/ColorSpace", "/Odd", Array([Name.Lab, Dictionary(WhitePoint=[0.96, 1, 0.82])]))
    add(pdf, b"/Odd cs 50 40 20 sc 100 100 50 50 re f")


def glass(pdf: Pdf) -> None:
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)
    add_state(pdf, TINT, ca=0.5)


def note(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.GoTo, D="top")


#: What each kind says: X-1a:2001, X-1a:2003, X-3:2003, X-4, none.
TABLE: dict[str, tuple[Spoil, str]] = {
    "RGB": (rgb, "rgb-fill rgb-fill rgb-fill rgb-fill -"),
    "RGB with a profile": (profiled_rgb, "icc-rgb icc-rgb - icc-rgb -"),
    "Lab": (lab, "lab-colour lab-colour - lab-colour -"),
    "opacity": (glass, "opacity opacity opacity - -"),
    "an action": (note, "action action action action -"),
}
CLAIMS = {"X-1a:2001": "PDF/X-1:2001", "X-1a:2003": "PDF/X-1a:2003", "X-3:2003": "PDF/X-3:2003"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", TABLE)
def test_what_a_kind_forbids(what: str, kind: str) -> None:
    spoil, row = TABLE[what]
    expected = dict(zip(KINDS, row.split(), strict=True))[kind]
    with open_good("X-4" if kind == "X-4" else "X-1a:2003") as pdf:
        claim(pdf, kind)
        assert found(saved(pdf, kind), kind) == [], "good without the fault"
        spoil(pdf)
        told = {code for code, _ in found(saved(pdf, kind), kind)}
    assert told - {"transparency-group"} == ({expected} - {"-"})


def claim(pdf: Pdf, kind: str) -> None:
    if kind in CLAIMS:
        pdf.docinfo["/GTS_PDFXVersion"] = CLAIMS[kind]
    if kind == "X-1a:2001":
        pdf.docinfo["/GTS_PDFXConformance"] = "PDF/X-1a:2001"


def test_x_1a_2001_says_its_conformance_apart() -> None:
    with open_good("X-1a:2003") as pdf:
        claim(pdf, "X-1a:2001")
        del pdf.docinfo["/GTS_PDFXConformance"]
        told = found(saved(pdf, "X-1a:2001"), "X-1a:2001")
    assert told == [("claim-other", "the file's conformance is nothing, not PDF/X-1a:2001")]


def test_names_of_kinds() -> None:
    assert kind_of("X-4") is KINDS["X-4"]
    assert kind_of("PDF/X-1a:2001") is KINDS["X-1a:2001"]
    assert kind_of("X-1a") is KINDS["X-1a:2003"]
    assert kind_of("whatever") is KINDS["none"]


def test_sheets_of_pairs_are_two_pages_wide_and_in_colour_where_one_of_them_is() -> None:
    profile = PrinterProfile("p", trim=(200.0, 300.0), colour_pages=FrozenMap({8: (1, 4), 3: (2,)}))
    single, pairs = (Rules(kind_of("X-4"), one) for one in (profile, replace(profile, sheets="pairs")))
    assert single.trim() == (200.0, 300.0)
    assert pairs.trim() == (400.0, 300.0)
    assert single.coloured(8) == {1, 4}
    assert pairs.coloured(4) == {1, 4}  # 8-1, 2-7, 6-3, 4-5
    assert pairs.coloured(2) == {2}  # -1, 2-3
    assert single.coloured(4) is pairs.coloured(8) is None
    assert Rules(kind_of("X-4"), PrinterProfile("p")).trim() is None
