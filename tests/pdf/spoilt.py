"""Adverts of one page with what a standard forbids, each with the fault that it makes in a press file."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from layout.display.items import Picture
from layout.model.geometry import Rect
from layout.model.printer import KINDS

#: Kinds older than transparency.
EARLY = tuple(kind for kind in KINDS if kind != "X-4")

Change = Callable[[pikepdf.Pdf, Dictionary], bytes]


def advert(folder: Path, change: Change, name: str = "advert.pdf") -> Picture:
    """A page of 100 × 100 points; ``change`` puts something into its resources and returns what is drawn."""
    pdf = pikepdf.new()
    resources = Dictionary()
    pdf.add_blank_page(page_size=(100, 100))
    page = pdf.pages[0]
    content = change(pdf, resources)
    page.obj.Resources = resources
    page.obj.Contents = pdf.make_stream(content)
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    path = folder / name
    path.write_bytes(out.getvalue())
    return Picture(Rect(20, 20, 100, 100), str(path), re.sub(r"\W", "", name))


def state(**entries: Any) -> Change:
    def change(_pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        resources.ExtGState = Dictionary(G=Dictionary({f"/{key}": value for key, value in entries.items()}))
        return b"/G gs 0 0 0 1 k 10 10 50 50 re f"

    return change


def image(space: Any, components: int, **more: Any) -> Change:
    def change(pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        own = space(pdf) if callable(space) else space
        bits = more.get("BitsPerComponent", 8)
        image = pdf.make_stream(
            bytes(2 * 2 * components * bits // 8), Type=Name.XObject, Subtype=Name.Image, Width=2, Height=2,
            ColorSpace=own, BitsPerComponent=bits,
        )  # fmt: skip
        if more.get("mask"):
            image.SMask = pdf.make_stream(
                bytes(4), Type=Name.XObject, Subtype=Name.Image, Width=2, Height=2, ColorSpace=Name.DeviceGray,
                BitsPerComponent=8,
            )  # fmt: skip
        resources.XObject = Dictionary(I=image)
        return b"q 50 0 0 50 10 10 cm /I Do Q"

    return change


def icc(pdf: pikepdf.Pdf) -> Array:
    return Array([Name.ICCBased, pdf.make_stream(bytes(200), N=4)])


def icc_rgb(pdf: pikepdf.Pdf) -> Array:
    return Array([Name.ICCBased, pdf.make_stream(bytes(200), N=3)])


def group(space: Name) -> Change:
    """A page that is a transparency group with nothing transparent in it, as many programs write them."""

    def change(pdf: pikepdf.Pdf, _resources: Dictionary) -> bytes:
        pdf.pages[0].obj.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=space)
        return b"0 0 0 1 k 10 10 50 50 re f"

    return change


def bare_font(_pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
    resources.Font = Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    return b"BT /F 12 Tf 10 10 Td (Sale rg today) Tj ET"


def plain(content: bytes) -> Change:
    return lambda _pdf, _resources: content


def nested(content: bytes) -> Change:
    def change(pdf: pikepdf.Pdf, resources: Dictionary) -> bytes:
        form = pdf.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 100, 100])
        resources.XObject = Dictionary(X=form)
        return b"/X Do"

    return change


GREY_MASK = Dictionary(Type=Name.Mask, S=Name.Luminosity)

FORBIDDEN: list[tuple[str, Change, str, frozenset[str]]] = [
    ("opacity", state(ca=0.5), "press-transparency", frozenset(EARLY)),
    ("line opacity", state(CA=0.5), "press-transparency", frozenset(EARLY)),
    ("blend mode", state(BM=Name.Multiply), "press-transparency", frozenset(EARLY)),
    ("blend modes", state(BM=[Name.Screen, Name.Normal]), "press-transparency", frozenset(EARLY)),
    ("soft mask", state(SMask=GREY_MASK), "press-transparency", frozenset(EARLY)),
    ("masked image", image(Name.DeviceCMYK, 4, mask=True), "press-transparency", frozenset(EARLY)),
    ("rgb image", image(Name.DeviceRGB, 3), "press-colour", frozenset(KINDS)),
    ("rgb fill", plain(b"1 0 0 rg 10 10 50 50 re f"), "press-colour", frozenset(KINDS)),
    ("rgb stroke", plain(b"1 0 0 RG 10 10 50 50 re S"), "press-colour", frozenset(KINDS)),
    ("rgb space", plain(b"/DeviceRGB cs 1 0 0 sc 10 10 50 50 re f"), "press-colour", frozenset(KINDS)),
    ("rgb in a form", nested(b"1 0 0 rg 10 10 50 50 re f"), "press-colour", frozenset(KINDS)),
    (
        "rgb in the text",
        plain(b"q 50 0 0 50 10 10 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI Q"),
        "press-colour",
        frozenset(KINDS),
    ),
    ("icc rgb image", image(icc_rgb, 3), "press-colour", frozenset(KINDS) - {"X-3:2003"}),
    ("icc image", image(icc, 4), "", frozenset()),
    ("rgb group", group(Name.DeviceRGB), "", frozenset()),
    ("lab image", image(Array([Name.Lab, Dictionary(WhitePoint=[0.96, 1, 0.82])]), 3), "press-colour",
     frozenset(KINDS) - {"X-3:2003"}),
    ("bare font", bare_font, "press-font", frozenset(KINDS)),
    ("transfer", state(TR=Dictionary(FunctionType=2, Domain=[0, 1], N=1)), "press-forbidden", frozenset(KINDS)),
    ("halftone", state(HT=Dictionary(HalftoneType=1, HTP=1)), "press-forbidden", frozenset(KINDS)),
    ("16 bits", image(Name.DeviceCMYK, 4, BitsPerComponent=16), "press-forbidden", frozenset(EARLY)),
]  # fmt: skip
