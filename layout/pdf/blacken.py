"""A vector picture as a form comes in; the same in black ink alone goes out, for pages that the press prints so.

Colours set by operators (k, rg and their kin) become greys by ``inks.in_black``. What is in pictures, shadings and inks
of its own is not changed, but told: an advert made for colour is to be seen before it is printed in black.
"""

import re
import zlib
from typing import TYPE_CHECKING, Any

from layout.model.ink import Cmyk
from layout.pdf.inks import in_black, number
from layout.pdf.watch import SKIPPED, contents, is_content, unpacked
from layout.pictures.probe import kept_advert

if TYPE_CHECKING:
    from layout.pdf.adverts import Form

_COLOUR = re.compile(
    SKIPPED + rb"|(?P<numbers>(?:[-+]?[\d.]++\s++){3,4})(?P<operator>rg|RG|k|K)(?=[\s/\[(<%]|\Z)", re.DOTALL
)
_INLINE = re.compile(rb"(?<!\S)BI\s")
#: Spaces that land on the black plate.
_BLACK = ("/DeviceGray", "/G", "/CalGray", "/Black", "/Pattern", "/None")
_LEVEL = 4


def black_form(form: "Form", digest: str) -> "tuple[Form, tuple[str, ...]]":
    """``blackened`` of the advert whose file has this digest, from the cache if it was made before."""
    # it knows of us: what is in a form is looked at when it is read
    from layout.pdf.adverts import Form

    kept, rest = kept_advert("black", digest, lambda: tuple(map(tuple, blackened(form))))
    return Form._make(kept), tuple(rest)


def blackened(form: "Form") -> "tuple[Form, tuple[str, ...]]":
    """The form in black, and what in it still has colour."""
    rest = dict.fromkeys(_coloured(form))
    objects = list(form.objects)
    content = form.content
    for at, plain in contents(form):
        if _INLINE.search(plain):
            rest["pictures in the text of the page"] = None
            continue
        packed = zlib.compress(_COLOUR.sub(_grey, plain), _LEVEL)
        if at < 0:
            content = packed
        else:
            index, head, _ = objects[at]
            objects[at] = (index, {**head, "Filter": "/FlateDecode"}, packed)
    for _, head, data in form.objects:
        if data is not None and is_content(head) and unpacked(head, data) is None:
            rest["a part that cannot be read"] = None
    return form._replace(content=content, objects=objects), tuple(rest)


def _grey(found: "re.Match[bytes]") -> bytes:
    operator = found["operator"]
    if operator is None:
        return found[0]
    numbers = [float(part) for part in found["numbers"].split()]
    if operator in (b"k", b"K"):
        if len(numbers) != 4:
            return found[0]
        ink = Cmyk(*(min(max(part, 0.0), 1.0) for part in numbers))
    else:
        red, green, blue = (min(max(part, 0.0), 1.0) for part in numbers[-3:])
        ink = Cmyk(1.0 - red, 1.0 - green, 1.0 - blue, 0.0)
    return b"0 0 0 %b %b" % (number(in_black(ink).k), b"k" if operator in (b"k", b"rg") else b"K")


def _coloured(form: "Form") -> list[str]:
    """Spaces of pictures, shadings and inks that are not black."""
    by_number = {index: value for index, value, _ in form.objects}
    found: list[str] = []

    def look(value: Any) -> None:
        if isinstance(value, dict):
            space = value.get("ColorSpace")
            if value.get("Subtype") == "/Image" and value.get("ImageMask") != "true" and _has_colour(space, by_number):
                found.append("pictures")
            elif "ShadingType" in value and _has_colour(space, by_number):
                found.append("shadings")
            elif isinstance(space, dict) and any(_has_colour(named, by_number) for named in space.values()):
                found.append("inks of its own")
            for part in value.values():
                look(part)
        elif isinstance(value, list):
            for part in value:
                look(part)

    look(form.head)
    for _, value, _ in form.objects:
        look(value)
    return found


def _has_colour(space: Any, by_number: dict[int, Any]) -> bool:
    if isinstance(space, tuple):
        space = by_number.get(space[0])
    match space:
        case None:
            return False
        case str():
            return space not in _BLACK
        case ["/Separation", name, *_]:
            return name not in _BLACK
        case ["/Indexed", base, *_]:
            return _has_colour(base, by_number)
        case ["/CalGray", *_] | ["/Pattern"]:
            return False
        case ["/Pattern", base]:
            return _has_colour(base, by_number)
    return True
