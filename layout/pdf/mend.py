"""A vector advert as a form comes in; the same goes out less what prints nothing and keeps a file from being PDF/X.

Three things, each common and none of it seen on paper: resources that no operator names (a page taken out of a magazine
drags along those of the whole); profiles of grey and CMYK (the numbers are printed as they are, as InDesign does by
default); transparency groups in which nothing is transparent: PDF/X-1a and X-3 forbid the very word.
"""

import re
from typing import TYPE_CHECKING, Any

from layout.pdf.standards import Feature
from layout.pdf.watch import contents, features, is_content

if TYPE_CHECKING:
    from layout.pdf.adverts import Form

_NAME = re.compile(rb"/([^\s/<>\[\](){}%]+)")
#: Resources that operators name one by one.
_NAMED = ("ExtGState", "ColorSpace", "Pattern", "Shading", "XObject", "Font", "Properties")
#: Spaces that stand in for a device's (ISO 32000-1, 8.6.5.6).
_DEFAULTS = ("DefaultGray", "DefaultCMYK")
#: The space of the press by how many numbers a profile takes.
_BY_NUMBERS = {"1": "/DeviceGray", "4": "/DeviceCMYK"}


def mended(form: "Form") -> "Form":
    """The form as it prints, without what is not needed for that."""
    form = _used(_in_device_spaces(form))
    if not any(feature is Feature.TRANSPARENCY for feature, _ in features(form)):
        form = _without_groups(form)
    return _gathered(form)


def _without_groups(form: "Form") -> "Form":
    return form._replace(
        head=_without_group(form.head),
        objects=[
            (number, _without_group(value) if is_content(value) else value, data)
            for number, value, data in form.objects
        ],
    )


def _without_group(head: dict[str, Any]) -> dict[str, Any]:
    """A form's own entry alone: a picture may be called Group, too."""
    return {key: value for key, value in head.items() if key != "Group"}


def _used(form: "Form") -> "Form":
    """Less the resources of the page that its content does not name."""
    by_number = {number: value for number, value, _ in form.objects}

    def reached(value: Any) -> Any:
        return by_number.get(value[0]) if isinstance(value, tuple) else value

    # what has no resources of its own uses the page's: forms of PDF 1.1, drawn fonts
    for value in by_number.values():
        draws = is_content(value) or (isinstance(value, dict) and value.get("Subtype") == "/Type3")
        if draws and "Resources" not in value:
            return form
    resources = reached(form.head.get("Resources"))
    own = dict(contents(form)).get(-1, b"")
    names = {name.decode("latin-1") for name in _NAME.findall(own)}
    if not isinstance(resources, dict) or any("#" in name for name in names):
        return form
    kept: dict[str, Any] = {}
    for kind, entries in resources.items():
        each = reached(entries)
        if kind in _NAMED and isinstance(each, dict):
            kept[kind] = {name: value for name, value in each.items() if name in names or name.startswith("Default")}
        else:
            kept[kind] = entries
    return form._replace(head={**form.head, "Resources": kept})


def _in_device_spaces(form: "Form") -> "Form":
    """Grey and CMYK without their profiles."""
    numbers = {number: str(value.get("N")) for number, value, _ in form.objects if isinstance(value, dict)}

    def plain(value: Any) -> Any:
        match value:
            case ["/ICCBased", (number,)] if numbers.get(number) in _BY_NUMBERS:
                return _BY_NUMBERS[numbers[number]]
            case list():
                return [plain(part) for part in value]
            case dict():
                return {
                    key: made
                    for key, part in value.items()
                    if (made := plain(part)) == part or key not in _DEFAULTS or made not in _BY_NUMBERS.values()
                }
        return value

    return form._replace(
        head=plain(form.head), objects=[(number, plain(value), data) for number, value, data in form.objects]
    )


def _gathered(form: "Form") -> "Form":
    """Less the objects that nothing refers to any more; the others numbered anew."""
    by_number = {number: (value, data) for number, value, data in form.objects}
    order: dict[int, int] = {}
    waiting = _references(form.head)
    while waiting:
        number = waiting.pop()
        if number not in order and number in by_number:
            order[number] = len(order)
            waiting += _references(by_number[number][0])

    def numbered(value: Any) -> Any:
        match value:
            case tuple():
                number = value[0]
                return (order[number],) if number in order else "null"
            case list():
                return [numbered(part) for part in value]
            case dict():
                return {key: numbered(part) for key, part in value.items()}
        return value

    objects = [(at, numbered(by_number[number][0]), by_number[number][1]) for number, at in order.items()]
    return form._replace(head=numbered(form.head), objects=objects, size=len(order))


def _references(value: Any) -> list[int]:
    match value:
        case tuple():
            return [value[0]]
        case list():
            return [number for part in value for number in _references(part)]
        case dict():
            return [number for part in value.values() for number in _references(part)]
    return []
