"""Inks come in, the operators of a content stream that show them on a screen go out: DeviceRGB only.

One rule for all inks: the sixteen overprints of solid process inks as readers of PDFs show them, and between them
Demichel's equations (https://en.wikipedia.org/wiki/Neugebauer_equations), which is how the desk shows them too. Black
ink alone is the exception: it is a neutral grey from white to black, so that type is as dark as a screen can be.
Drawings and adverts keep their shapes; what of them is in process inks by operator becomes RGB by the same rule.
"""

import re
import zlib
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from layout.display.items import Picture
from layout.model.ink import Cmyk, Grey, Ink, Spot
from layout.model.printer import PrinterProfile
from layout.pdf.inks import Inks, number
from layout.pdf.painter import PlacedForm
from layout.pdf.pictures import Key, Pictures
from layout.pdf.watch import SKIPPED, contents

if TYPE_CHECKING:
    from collections.abc import Callable

    from layout.pdf.adverts import Form
    from layout.pdf.document import Document
    from layout.pictures.convert import Separation
    from layout.pictures.probe import PictureFacts

#: Red, green and blue by (black, yellow, magenta, cyan) as the bits of an index, as pdfium shows DeviceCMYK.
_PRIMARIES = (
    (255, 255, 255), (0, 174, 239), (237, 2, 140), (46, 48, 146),
    (255, 241, 1), (0, 165, 79), (238, 29, 35), (54, 53, 57),
    (35, 31, 32), (0, 4, 36), (21, 0, 0), (0, 0, 1),
    (25, 26, 0), (0, 4, 0), (23, 0, 0), (0, 0, 0),
)  # fmt: skip
_INLINE = re.compile(rb"(?<!\S)BI\s")
_LEVEL = 4
#: Changes whenever the same drawing would come out otherwise.
RECIPE = 2
#: Pixels an inch of pictures, and the quality of their JPEGs: two thirds of the bytes of 85.
PPI, QUALITY = 150.0, 75
_NAME = rb"/[^\s/<>\[\](){}%]*+"
_CHANGED = re.compile(
    SKIPPED
    + rb"|(?P<numbers>(?:[-+]?[\d.]++\s++){4})(?P<operator>k|K)(?=[\s/\[(<%]|\Z)"
    + rb"|(?P<tag>%b)\s*(?:(?:<<(?:[^<>]|<<[^<>]*>>|<[^<>]*>)*>>|%b)\s*BDC|BMC)(?=[\s/\[(<%%]|\Z)" % (_NAME, _NAME)
    + rb"|(?<![^\s\])>])(?P<end>EMC)(?=[\s/\[(<%]|\Z)",
    re.DOTALL,
)


def light(ink: Ink) -> tuple[float, float, float]:
    """Red, green and blue of an ink on white paper, each 0 to 1."""
    match ink:
        case Grey(k):
            return (1.0 - k, 1.0 - k, 1.0 - k)
        case Cmyk(c, m, y, k):
            return _mixed(c, m, y, k)
        case Spot():
            full, tint = ink.alternate, ink.tint
            return _mixed(full.c * tint, full.m * tint, full.y * tint, full.k * tint)
        case _:
            assert_never(ink)


def _mixed(c: float, m: float, y: float, k: float) -> tuple[float, float, float]:
    if not (c or m or y):
        return (1.0 - k, 1.0 - k, 1.0 - k)
    shown = [0.0, 0.0, 0.0]
    for index, primary in enumerate(_PRIMARIES):
        cover = 1.0
        for bit, share in enumerate((c, m, y, k)):
            cover *= share if index >> bit & 1 else 1.0 - share
        for at, part in enumerate(primary):
            shown[at] += cover * part / 255
    red, green, blue = (min(max(part, 0.0), 1.0) for part in shown)
    return red, green, blue


class Lights(Inks):
    """The colour operators of a document for the screen; it has no spot inks."""

    __slots__ = ()

    def _operators(self, ink: Ink, process: bytes, _space: bytes, _tint: bytes) -> bytes:
        return b" ".join((*map(number, light(ink)), b"rg" if process == b"k" else b"RG"))


class ScreenPictures(Pictures):
    """The pictures of a document for the screen: photographs in sRGB, or in grey, no finer than a screen shows them."""

    def __init__(
        self, document: "Callable[[], Document]", met: "Callable[[bytes], None]", printer: PrinterProfile
    ) -> None:
        super().__init__(document, met)
        self.converts = True
        self._printer = printer

    def _key(self, picture: Picture) -> Key:
        size = (round(picture.rect.width, 2), round(picture.rect.height, 2))
        return (picture.file, picture.digest, picture.crop, size)

    def _separation(self, _picture: Picture) -> "Separation":
        return self._wanted

    @cached_property
    def _wanted(self) -> "Separation":
        # pictures' modules: only where there are pictures
        from layout.pictures.convert import Separation
        from layout.pictures.faults import PictureError
        from layout.pictures.profiles import press_profile

        limit = self._printer.ink_limit
        try:
            profile = press_profile(self._printer.profile, limit)
        except PictureError:  # it says what CMYK pictures without a profile look like: the house's newsprint will do
            profile = press_profile("", limit)
        return Separation(profile, inks="rgb", ppi=PPI, sharpening=0.0, quality=QUALITY)

    def _embed_vector(self, facts: "PictureFacts", name: bytes) -> PlacedForm:
        from layout.pdf.adverts import Form, advert_form, embed_form
        from layout.pictures.probe import kept_advert

        def made() -> tuple[object, ...]:
            if facts.kind == "pdf":
                return tuple(lit(advert_form(facts.file)))
            from layout.pdf.drawings import drawing_form

            return tuple(lit(drawing_form(facts.file)))

        # to look for colours among a drawing's operators takes 20 ms
        return embed_form(self._document(), name, Form(*kept_advert(f"screen-{RECIPE}", facts.digest, made)))


def lit(form: "Form") -> "Form":
    """A drawing or advert with what it sets in process inks in RGB."""
    objects = list(form.objects)
    content = form.content
    for at, plain in contents(form):
        if _INLINE.search(plain):  # its data could look like operators
            continue
        packed = zlib.compress(_CHANGED.sub(_Change(), plain), _LEVEL)
        if at < 0:
            content = packed
        else:
            index, head, _ = objects[at]
            objects[at] = (index, {**head, "Filter": "/FlateDecode"}, packed)
    return form._replace(content=content, objects=objects)


class _Change:
    """What stands for each thing found, in the order of the stream. The marks of another file's structure are taken
    out, for here the whole of it is one picture; layers that may be hidden keep theirs."""

    def __init__(self) -> None:
        self._kept: list[bool] = []

    def __call__(self, found: "re.Match[bytes]") -> bytes:
        if found["operator"]:
            return _shown(found)
        if found["tag"]:
            self._kept.append(found["tag"] == b"/OC")
            return found[0] if self._kept[-1] else b""
        if found["end"]:
            return found[0] if not self._kept or self._kept.pop() else b""
        return found[0]


def _shown(found: "re.Match[bytes]") -> bytes:
    operator = found["operator"]
    numbers = [min(max(float(part), 0.0), 1.0) for part in found["numbers"].split()]
    colour = b" ".join(map(number, light(Cmyk(numbers[0], numbers[1], numbers[2], numbers[3]))))
    return colour + (b" rg" if operator == b"k" else b" RG")
