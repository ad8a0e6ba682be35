"""A colour space of a PDF comes in, a Space goes out; with a colour's numbers, what it lays on each plate
(ISO 32000-1, 8.6).
"""

from functools import lru_cache
from typing import Final, NamedTuple

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from layout.recheck.opening import Document, plain_name

GRAY, RGB, CMYK, ICC, CAL_GRAY, CAL_RGB, LAB, SEPARATION, DEVICE_N, INDEXED, PATTERN, UNKNOWN = (
    "DeviceGray", "DeviceRGB", "DeviceCMYK", "ICCBased", "CalGray", "CalRGB", "Lab", "Separation", "DeviceN", "Indexed",
    "Pattern", "unknown",
)  # fmt: skip

_DEVICE: Final = {GRAY: 1, "G": 1, "CalGray": 1, RGB: 3, "RGB": 3, "CalRGB": 3, CMYK: 4, "CMYK": 4, "CalCMYK": 4}
_LONG: Final = {"G": GRAY, "RGB": RGB, "CMYK": CMYK, "CalCMYK": CMYK, "I": INDEXED}
PROCESS: Final = ("Cyan", "Magenta", "Yellow", "Black")
_DEEPEST: Final = 8


class Space(NamedTuple):
    """A colour space: its family, how many numbers a colour has, its plates' names, and what it rests on."""

    family: str
    channels: int
    names: tuple[str, ...] = ()
    base: "Space | None" = None

    def __str__(self) -> str:
        if self.names:
            return f"{self.family} {', '.join(self.names)}"
        if self.family == ICC:
            return f"ICC-based {({1: 'grey', 3: 'RGB', 4: 'CMYK'}).get(self.channels, '')}".rstrip()
        return f"{self.family} of {self.base}" if self.base is not None else self.family


DEVICE_GRAY, DEVICE_RGB, DEVICE_CMYK = Space(GRAY, 1), Space(RGB, 3), Space(CMYK, 4)
NO_SPACE: Final = Space(UNKNOWN, 0)
_DEVICES: Final = {1: DEVICE_GRAY, 3: DEVICE_RGB, 4: DEVICE_CMYK}


class Colour(NamedTuple):
    """A space and the numbers in it."""

    space: Space
    values: tuple[float, ...]


BLACK: Final = Colour(DEVICE_GRAY, (0.0,))


def device(name: str) -> Space | None:
    """The space that a device's name means, long or short; None for any other name."""
    name = _LONG.get(name, name)
    if name == PATTERN:
        return Space(PATTERN, 0)
    return _DEVICES[_DEVICE[name]] if name in (GRAY, RGB, CMYK) else None


def read_space(document: Document, value: object, named: DictionaryObject | None = None, depth: int = 0) -> Space:
    """The colour space that a name or array means; ``named`` are the resources' own."""
    value = document.resolve(value)
    if depth > _DEEPEST:
        return NO_SPACE
    name = plain_name(value)
    if name:
        found = device(name)
        if found is not None:
            return found
        inner = document.get(named, name) if named is not None else None
        return read_space(document, inner, None, depth + 1) if inner is not None else NO_SPACE
    if not isinstance(value, ArrayObject) or not value:
        return NO_SPACE
    items = [document.resolve(item) for item in list.__iter__(value)]
    family = plain_name(items[0])
    rest = items[1] if len(items) > 1 else None
    match family:
        case "ICCBased":
            count = int(document.number(rest, "N")) if isinstance(rest, StreamObject) else 0
            return Space(ICC, count if count in (1, 3, 4) else 0)
        case "CalGray" | "CalRGB" | "Lab":
            return Space(family, 1 if family == CAL_GRAY else 3)
        case "Separation":
            alternate = read_space(document, items[2] if len(items) > 2 else None, named, depth + 1)
            return Space(SEPARATION, 1, (plain_name(rest),), alternate)
        case "DeviceN":
            names = tuple(plain_name(document.resolve(item)) for item in _items(rest))
            alternate = read_space(document, items[2] if len(items) > 2 else None, named, depth + 1)
            return Space(DEVICE_N, len(names), names, alternate)
        case "Indexed" | "I":
            return Space(INDEXED, 1, (), read_space(document, rest, named, depth + 1))
        case "Pattern":
            return Space(PATTERN, 0, (), read_space(document, rest, named, depth + 1) if rest is not None else None)
    return device(family) or NO_SPACE


def _items(value: object) -> list[object]:
    return list(list.__iter__(value)) if isinstance(value, ArrayObject) else []


def under(space: Space) -> Space:
    """What the colours are in the end: the base of an indexed space or a coloured pattern, else the space itself."""
    while space.family in (INDEXED, PATTERN) and space.base is not None:
        space = space.base
    return space


def channels(space: Space) -> tuple[str, ...]:
    """The plates that an image in a space may print on; () where that hangs on a conversion."""
    space = under(space)
    if space.names:
        return tuple(name for name in space.names if name not in ("All", "None"))
    if space.channels == 1:
        return ("Black",)
    return PROCESS if space.channels == 4 else ()


@lru_cache(4096)
def plates(colour: Colour) -> tuple[tuple[str, float], ...] | None:
    """What a colour lays on each plate that it prints on, 0 to 1; None where that hangs on a conversion."""
    space, values = colour
    if len(values) < space.channels:
        return None
    match space.family:
        case "DeviceGray" | "CalGray":
            found = [("Black", 1 - values[0])]
        case "DeviceCMYK":
            found = list(zip(PROCESS, values, strict=False))
        case "ICCBased" if space.channels in (1, 4):
            found = [("Black", 1 - values[0])] if space.channels == 1 else list(zip(PROCESS, values, strict=False))
        case "Separation" | "DeviceN":
            found = [(name, value) for name, value in zip(space.names, values, strict=False) if name != "None"]
        case _:
            return None
    return tuple((name, min(max(value, 0.0), 1.0)) for name, value in found if value > 0.0005)


def ink_sum(colour: Colour) -> float | None:
    """Total ink in percent; "All" counts on the four process plates."""
    found = plates(colour)
    return None if found is None else 100 * sum(4 * value if name == "All" else value for name, value in found)


def is_white(colour: Colour) -> bool:
    """Whether it prints nothing: paper."""
    if colour.space.family in (RGB, CAL_RGB) or (colour.space.family == ICC and colour.space.channels == 3):
        return len(colour.values) == 3 and min(colour.values) >= 0.9995
    return plates(colour) == ()


def is_black(colour: Colour) -> bool:
    """Whether it is solid black on the black plate alone."""
    found = plates(colour)
    return found is not None and len(found) == 1 and found[0][0] == "Black" and found[0][1] > 0.995


def shown(colour: Colour) -> str:
    """A colour for people: ``C 60 M 40 Y 40 K 100``, ``RGB 255 0 0``, ``80 % PANTONE 186 C``."""
    space, values = colour
    if space.family in (RGB, CAL_RGB) or (space.family == ICC and space.channels == 3):
        return "RGB " + " ".join(f"{round(255 * value)}" for value in values)
    if space.family == LAB:
        return "Lab " + " ".join(f"{value:g}" for value in values)
    found = plates(colour)
    if found is None:
        return str(space)
    if not found:
        return "white"
    if all(name in PROCESS for name, _ in found):
        return " ".join(f"{name[0] if name != 'Black' else 'K'} {100 * value:.4g}" for name, value in found)
    return " + ".join(f"{100 * value:.4g} % {name}" for name, value in found)
