"""Type: its fonts in the file, its size, the inks it is printed in."""

from collections.abc import Iterator

from layout.recheck.check import Fault, Rules, at, check, pages, points
from layout.recheck.spaces import Colour, is_white, plates, shown
from layout.recheck.survey import Survey, Text


@check("font-not-embedded", "embed all fonts when you export, or turn the text into outlines")
def font_not_embedded(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """The print shop's computer puts another font in its place."""
    for font, used in file.fonts.items():
        if not font.embedded:
            yield Fault(f"{pages(used)}: the font {font.name} ({font.kind}) is not embedded", used[0])


@check("font-no-unicode", "export with ToUnicode tables, as programs do by themselves")
def font_no_unicode(file: Survey, _rules: Rules) -> Iterator[Fault]:
    """What the text says cannot be found, nor corrected at the last minute."""
    for font, used in file.fonts.items():
        if not font.unicode:
            yield Fault(f"{pages(used)}: the font {font.name} does not say which characters it shows", used[0])


@check("small-type", "set it larger")
def small_type(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Smaller letters fill in on newsprint."""
    for text, where in file.texts.items():
        if text.is_type and text.size < rules.profile.type_minimum - 0.005:
            limit = points(rules.profile.type_minimum)
            yield Fault(f"{_name(text)} {at(where)} is smaller than {limit}", text.page)


@check("small-type-inks", "print small type in black alone, or set it larger")
def small_type_inks(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Plates wander by half a millimetre: small letters in several inks get coloured shadows."""
    for text, where in file.texts.items():
        if text.is_type and text.size < rules.profile.mixed_type_minimum - 0.005 and _inks(text.colour) > 1:
            yield Fault(
                f"{_name(text)} {at(where)} prints in {_inks(text.colour)} inks: {shown(text.colour)}", text.page
            )


@check("small-type-reversed", "set white type larger, or black on a light ground")
def small_type_reversed(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Ink runs into small white letters."""
    limit = rules.profile.reversed_type_minimum
    for text, where in file.texts.items():
        if text.is_type and text.size < limit - 0.005 and not text.overprints and is_white(text.colour):
            yield Fault(f"{_name(text)} {at(where)} is white, and smaller than {points(limit)}", text.page)


def _inks(colour: Colour) -> int:
    return len(plates(colour) or ())


def _name(text: Text) -> str:
    return f"page {text.page}: {points(text.size)} type in {text.font.name.rpartition('+')[2]}"
