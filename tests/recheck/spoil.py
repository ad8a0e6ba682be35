"""How the good file is spoilt: one way a fault, each with the codes that must be found, and no others."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from layout.model.printer import PrinterProfile
from layout.recheck.run import recheck

KINDS = ("X-1a:2003", "X-4")
OLD, NEW = KINDS[:1], KINDS[1:]
Spoil = Callable[[Pdf], None]


class Fault(NamedTuple):
    """How a file is spoilt, for which kinds, and what must be found: the codes, and a part of the message."""

    spoil: Spoil
    kinds: tuple[str, ...]
    codes: set[str]
    says: str
    wishes: dict[str, object]


class Faults(dict[str, Fault]):
    """Faults by name."""

    def add(
        self, name: str, codes: str, says: str, kinds: tuple[str, ...] = KINDS, **wishes: object
    ) -> Callable[[Spoil], None]:
        """Keep the function below as the fault of that name; ``wishes`` are of the printer's profile."""

        def keep(spoil: Spoil) -> None:
            assert name not in self
            self[name] = Fault(spoil, kinds, set(codes.split()), says, wishes)

        return keep

    def cases(self) -> list[tuple[str, str]]:
        return [(name, kind) for name, fault in self.items() for kind in fault.kinds]


def found(data: bytes, kind: str, **wishes: object) -> list[tuple[str, str]]:
    """Codes and messages of a file."""
    profile = replace(
        PrinterProfile("plant", kind=kind, overprint_below=12.0, mixed_rule_minimum=1.0, spots=0), **wishes
    )
    return [(diagnostic.code, diagnostic.message) for diagnostic in recheck(data, profile)]


def first(pdf: Pdf) -> pikepdf.Object:
    """The first page."""
    return pdf.pages[0].obj


def add(pdf: Pdf, content: bytes, page: int = 0) -> None:
    """More content at the end of a page."""
    own = pdf.pages[page].obj
    own.Contents = pdf.make_stream(own.Contents.read_bytes() + b"\n" + content)


def name_resource(pdf: Pdf, kind: str, name: str, value: object) -> None:
    """A resource for both pages."""
    resources = first(pdf).Resources
    if kind not in resources:
        resources[kind] = Dictionary()
    resources[kind][name] = value


def add_state(pdf: Pdf, content: bytes, **entries: object) -> None:
    """A graphics state, and content that uses it as /Odd."""
    name_resource(pdf, "/ExtGState", "/Odd", Dictionary(Type=Name.ExtGState, **entries))
    add(pdf, b"/Odd gs " + content)


def add_image(pdf: Pdf, space: object, width: int = 100, height: int = 40, **entries: object) -> pikepdf.Object:
    """An image of 200 ppi as /Odd, drawn on the first page."""
    image = Stream(pdf, bytes(width * height * 4))
    entries = {"BitsPerComponent": 8, "ColorSpace": space} | entries
    image.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height, **entries))
    image = pdf.make_indirect(image)
    name_resource(pdf, "/XObject", "/Odd", image)
    add(pdf, b"q %f 0 0 %f 100 100 cm /Odd Do Q" % (width * 0.36, height * 0.36))
    return image


def make_form(pdf: Pdf, content: bytes, **entries: object) -> pikepdf.Object:
    """A form of 300 by 300 points."""
    form = Stream(pdf, content)
    form.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 300, 300], **entries))
    return pdf.make_indirect(form)


def spot(name: str, alternate: object = Name.DeviceCMYK, inks: int = 4) -> Array:
    """The colour space of a spot ink."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0] * inks, C1=[0.5] * inks, N=1)
    return Array([Name.Separation, Name("/" + name), alternate, tint])


def change_xmp(pdf: Pdf, old: bytes, new: bytes) -> None:
    """Other bytes in the XMP packet."""
    packet = pdf.Root.Metadata.read_bytes()
    assert old in packet
    pdf.Root.Metadata.write(packet.replace(old, new))


def lzw(data: bytes) -> bytes:
    """LZW in its plainest form: every byte as itself in nine bits, the table cleared before it could grow."""
    values = []
    for start in range(0, len(data), 200):
        values += [256, *data[start : start + 200]]
    bits = "".join(f"{value:09b}" for value in [*values, 257])
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


#: An area that offends nobody.
TINT = b"0.2 0 0 0 k 100 100 50 50 re f"
