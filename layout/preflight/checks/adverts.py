"""Adverts: as large, as sharp and in the inks that the press needs. Each fault names the advert's file.

What is in a PDF comes from whoever opened it (``contents``), at the advert's own size; here it is brought to the size
that it is printed at. What would keep the press file from being written is an error here, too.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layout.pictures.probe import PictureFacts
from layout.preflight.check import Fault, check, points
from layout.preflight.contents import AdvertContents
from layout.preflight.views import EditionView, PrintedAdvert

#: An advert in vectors is printed at its own size; more than this is another advert.
_SCALED: Final = 0.05
#: So many layers are named.
_SHOWN: Final = 5
_COLOURED: Final = ("RGB", "RGBA", "CMYK", "YCbCr", "YCCK", "Lab", "P", "PA")
_RGB: Final = ("RGB", "RGBA", "P", "PA", "YCbCr")
#: A message that says 99 where 99 is wanted helps nobody.
_ROUNDED: Final = 0.5

_VECTORS: Final = ("pdf", "svg")
_MM: Final = 25.4 / 72


class _Opened(NamedTuple):
    """An advert on a composed page that somebody opened. ``scale``: how much larger it is printed than it was made."""

    printed: PrintedAdvert
    contents: AdvertContents
    scale: float

    @property
    def number(self) -> int:
        return self.printed.number

    @property
    def facts(self) -> PictureFacts:
        return self.printed.facts

    def told(self, view: EditionView, message: str) -> Fault:
        return _told(view, self.number, self.printed.slot, f"{self.printed.advert.file} {message}")


def _told(view: EditionView, number: int, slot: str, message: str) -> Fault:
    return Fault(message, view.place(number, slot), number, slot)


def _opened(view: EditionView) -> Iterator[_Opened]:
    """The adverts on composed pages that somebody opened."""
    for printed in view.printed:
        facts = printed.facts
        contents = view.contents(facts)
        if contents is not None:
            scale = printed.rect.width / facts.width if facts.width and facts.kind in _VECTORS else 1.0
            yield _Opened(printed, contents, scale)


class _Resolution(NamedTuple):
    """What prints at how many pixels an inch, and the limits of its sort: least, and wanted."""

    number: int
    slot: str
    what: str
    ppi: float
    limits: tuple[float, float]


@check("edition", "adverts", "advert-ppi", "ask the advertiser for a larger file, or a PDF")
def advert_ppi(view: EditionView) -> Iterator[Fault]:
    """An advert with so few pixels that they are seen."""
    for number, slot, what, ppi, (least, _) in _resolutions(view):
        if ppi < least - _ROUNDED:
            yield _told(view, number, slot, f"{what} at {ppi:.0f} pixels per inch, at least {least:g}")


@check("edition", "adverts", "advert-coarse", "ask the advertiser for a larger file, or a PDF")
def advert_coarse(view: EditionView) -> Iterator[Fault]:
    """An advert with fewer pixels than the print shop likes."""
    for number, slot, what, ppi, (least, wanted) in _resolutions(view):
        if least - _ROUNDED <= ppi < wanted - _ROUNDED:
            yield _told(view, number, slot, f"{what} at {ppi:.0f} pixels per inch, better {wanted:g}")


def _resolutions(view: EditionView) -> Iterator[_Resolution]:
    """Of adverts, and of the pictures in them; pure black and white wants finer pixels."""
    profile = view.profile
    for number, slot, _, facts, rect in view.printed:
        if facts.kind not in _VECTORS:
            ppi = facts.width / (rect.width / 72.0)
            yield _Resolution(number, slot, f"{_name(facts)} prints", ppi, profile.ppi)
    for opened in _opened(view):
        number, slot, advert, _, _ = opened.printed
        what = f"{advert.file} holds a picture that prints"
        within = ((opened.contents.ppi, profile.ppi), (opened.contents.line_art_ppi, profile.line_art_ppi))
        for ppi, limits in within:
            if ppi > 0.0:
                yield _Resolution(number, slot, what, ppi / opened.scale, limits)


@check("edition", "adverts", "advert-scaled", "book the size that the advert has, or ask for one of this size")
def advert_scaled(view: EditionView) -> Iterator[Fault]:
    """A finished advert, printed smaller or larger than it was made."""
    for number, slot, _, facts, rect in view.printed:
        if facts.kind == "pdf" and facts.width and abs(rect.width / facts.width - 1.0) > _SCALED:
            percent = 100.0 * rect.width / facts.width
            yield _told(
                view,
                number,
                slot,
                f"{_name(facts)} is {facts.width * _MM:.0f} by {facts.height * _MM:.0f} mm, and printed at "
                f"{percent:.0f} % of that",
            )


@check(
    "edition",
    "adverts",
    "advert-trim",
    "look whether marks or white stand around it; ask for a PDF with a trim box where they do",
)
def advert_trim(view: EditionView) -> Iterator[Fault]:
    """A PDF that does not say where it is cut: all of its page is placed."""
    for opened in _opened(view):
        if not opened.contents.trimmed:
            width, height = opened.facts.width * _MM, opened.facts.height * _MM
            yield opened.told(view, f"has no trim box: its whole page of {width:.0f} by {height:.0f} mm is placed")


@check("edition", "adverts", "advert-turned", "look whether it stands upright")
def advert_turned(view: EditionView) -> Iterator[Fault]:
    """A page that is to be turned: some programs turn it, others do not."""
    for opened in _opened(view):
        if opened.contents.turned:
            yield opened.told(view, f"is turned by {opened.contents.turned}°, as its file says")


@check("edition", "adverts", "advert-converted", "ask the advertiser for CMYK, or show a proof")
def advert_converted(view: EditionView) -> Iterator[Fault]:
    """An advert of pixels in RGB: its colours are the program's choice, and the advertiser has not seen them."""
    for number, slot, advert, facts in view.adverts:
        if number in view.colour and facts.kind not in _VECTORS and facts.mode in _RGB:
            yield _told(view, number, slot, f"{advert.file} is in RGB, and is converted for the press")


@check(
    "edition",
    "adverts",
    "advert-rgb",
    "ask the advertiser to export it as PDF/X-1a, which turns RGB into CMYK (InDesign: File > Export > Adobe PDF "
    "(Print); Illustrator: Save As > PDF; Affinity, Scribus: Export > PDF; Canva: PDF Print, CMYK); at night, save it "
    "at 300 pixels an inch as TIFF or PNG and place that: the program converts it",
)
def advert_rgb(view: EditionView) -> Iterator[Fault]:
    """A PDF with RGB in it: the press has no such inks, and another would choose them."""
    for opened in _opened(view):
        contents = opened.contents
        found = contents.rgb if view.profile.takes_calibrated else (*contents.rgb, *contents.calibrated)
        if found:
            yield opened.told(view, f"holds RGB: {', '.join(dict.fromkeys(found))}")


@check(
    "edition", "adverts", "advert-black", "ask the advertiser whether black will do, or move it to a page with colour"
)
def advert_black(view: EditionView) -> Iterator[Fault]:
    """An advert in colour on a page that the press prints in black: it is turned into greys."""
    for number, slot, advert, facts in view.adverts:
        if number not in view.colour and facts.kind not in _VECTORS and facts.mode in _COLOURED:
            yield _told(view, number, slot, f"{advert.file} has colour; page {number} prints in black only")
    for opened in _opened(view):
        contents = opened.contents
        if opened.number not in view.colour and contents.paints_colour and not contents.coloured:
            yield opened.told(view, f"has colour; page {opened.number} prints in black only")


@check("edition", "adverts", "advert-plates", "ask the advertiser for it in black, or move it to a page with colour")
def advert_plates(view: EditionView) -> Iterator[Fault]:
    """On a page that prints in black, colour that cannot be turned into greys."""
    for opened in _opened(view):
        if opened.number not in view.colour and opened.contents.coloured:
            what = ", ".join(opened.contents.coloured)
            yield opened.told(
                view, f"has colour that cannot be made grey ({what}); page {opened.number} prints in black"
            )


@check("edition", "adverts", "advert-fonts", "ask the advertiser for a PDF with its fonts, or with outlines")
def advert_fonts(view: EditionView) -> Iterator[Fault]:
    """An advert without its fonts: others would be printed."""
    for opened in _opened(view):
        if opened.contents.fonts:
            yield opened.told(view, f"lacks {', '.join(opened.contents.fonts)}")


@check(
    "edition",
    "adverts",
    "advert-transparent",
    "ask the advertiser to export it as PDF/X-1a, which flattens it (InDesign: File > Export > Adobe PDF (Print); "
    "Illustrator: Save As > PDF; Affinity, Scribus: Export > PDF; Canva: PDF Print, flattened); or ask the print shop "
    "whether it takes PDF/X-4, and say kind: X-4; at night, save it at 300 pixels an inch as TIFF or PNG and place it",
)
def advert_transparent(view: EditionView) -> Iterator[Fault]:
    """Transparency, where the print shop's kind of file knows none."""
    if not view.profile.forbids_transparency:
        return
    for opened in _opened(view):
        if opened.contents.transparent:
            what = ", ".join(opened.contents.transparent)
            yield opened.told(view, f"has {what}; PDF/{view.profile.kind} has no transparency")


@check("edition", "adverts", "advert-forbidden", "ask the advertiser to export it as PDF/X-1a or PDF/X-4")
def advert_forbidden(view: EditionView) -> Iterator[Fault]:
    """What the print shop's kind of file may not hold."""
    for opened in _opened(view):
        found = opened.contents.forbidden
        if view.profile.forbids_transparency:
            layers = ("layers",) if opened.contents.layers else ()
            found = (*found, *opened.contents.later, *layers)
        if found:
            yield opened.told(view, f"holds {', '.join(found)}, which PDF/{view.profile.kind} does not")


@check("edition", "adverts", "advert-layers", "look whether it shows what it should; ask for a PDF without layers")
def advert_layers(view: EditionView) -> Iterator[Fault]:
    """An advert in layers: those that are hidden print, too."""
    for opened in _opened(view):
        if opened.contents.layers and not view.profile.forbids_transparency:
            yield opened.told(view, f"has layers, all of which print: {', '.join(opened.contents.layers[:_SHOWN])}")


@check("edition", "adverts", "advert-broken", "ask the advertiser to export it again")
def advert_broken(view: EditionView) -> Iterator[Fault]:
    """An advert of which a part cannot be read."""
    for opened in _opened(view):
        if opened.contents.broken:
            yield opened.told(view, f"cannot be read as a whole: {'; '.join(opened.contents.broken)}")


@check("edition", "adverts", "advert-spots", "ask the advertiser for a PDF in the process inks")
def advert_spots(view: EditionView) -> Iterator[Fault]:
    """An advert with a spot ink that the print shop has not been asked for."""
    for opened in _opened(view):
        if len(opened.contents.spots) > (1 if view.profile.spots else 0):
            yield opened.told(view, f"prints in {', '.join(opened.contents.spots)}")


@check("edition", "adverts", "advert-ink", "ask the advertiser for a PDF made for newsprint")
def advert_ink(view: EditionView) -> Iterator[Fault]:
    """An advert with more ink than the paper drinks."""
    limit = view.profile.ink_limit
    for opened in _opened(view):
        if opened.facts.kind in _VECTORS and opened.contents.ink > limit + 0.5:
            yield opened.told(view, f"has up to {opened.contents.ink:.0f} % of ink, at most {limit:g}")


@check("edition", "adverts", "advert-eased", "ask the advertiser for one made for newsprint, or show a proof")
def advert_eased(view: EditionView) -> Iterator[Fault]:
    """An advert of pixels with more ink than the paper drinks: the program takes some out."""
    limit = view.profile.ink_limit
    for opened in _opened(view):
        if opened.facts.kind not in _VECTORS and opened.contents.ink > limit + 0.5:
            yield opened.told(view, f"has up to {opened.contents.ink:.0f} % of ink; it is brought down to {limit:g}")


@check("edition", "adverts", "advert-type", "ask for small type in black alone, or larger")
def advert_type(view: EditionView) -> Iterator[Fault]:
    """Small type in several inks: plates wander by half a millimetre, and it gets coloured shadows."""
    limit = view.profile.mixed_type_minimum
    for opened in _opened(view):
        size = opened.contents.mixed_type * opened.scale
        if 0.0 < size < limit - 0.05 and opened.number in view.colour:
            yield opened.told(view, f"has type of {points(size)} in several inks, at least {points(limit)}")


@check("edition", "adverts", "advert-rule", "ask for thicker lines")
def advert_rule(view: EditionView) -> Iterator[Fault]:
    """Lines so thin that they break up on the plate."""
    limit = view.profile.rule_minimum
    for opened in _opened(view):
        if opened.contents.rule is not None and opened.contents.rule * opened.scale < limit - 0.005:
            thin = points(opened.contents.rule * opened.scale)
            yield opened.told(view, f"has lines of {thin}, at least {points(limit)}")


@check("edition", "adverts", "advert-locked", "nothing need be done; the print shop gets it without its lock")
def advert_locked(view: EditionView) -> Iterator[Fault]:
    """An advert locked against changes, which opens without a password."""
    for opened in _opened(view):
        if opened.contents.locked:
            yield opened.told(view, "is locked against changes")


@check("edition", "adverts", "advert-active", "ask the advertiser for a PDF without scripts, forms and notes")
def advert_active(view: EditionView) -> Iterator[Fault]:
    """An advert that holds a program, an action or a note."""
    for opened in _opened(view):
        if opened.contents.active:
            yield opened.told(view, f"holds {', '.join(opened.contents.active)}: they are left out")


@check("edition", "adverts", "advert-twice", "place another advert, if it was not booked twice")
def advert_twice(view: EditionView) -> Iterator[Fault]:
    """The same advert in two places."""
    known: dict[str, tuple[int, str]] = {}
    for number, slot, advert, facts in view.adverts:
        first = known.setdefault(facts.digest, (number, slot))
        if first != (number, slot):
            yield _told(view, number, slot, f"{advert.file} stands in {first[0]}.{first[1]} too")


@check("edition", "adverts", "advert-client", "write client: beside the advert")
def advert_client(view: EditionView) -> Iterator[Fault]:
    """An advert of nobody in particular: no one can be asked, nor sent the bill."""
    for number, slot, advert, _ in view.adverts:
        if not advert.client:
            yield _told(view, number, slot, f"{advert.file} names no client")


@check("edition", "adverts", "advert-file", "ask the advertiser for a PDF; it keeps type sharp")
def advert_file(view: EditionView) -> Iterator[Fault]:
    """A JPEG of an advert: its small type is fringed."""
    for number, slot, advert, facts in view.adverts:
        if facts.kind == "jpeg":
            yield _told(view, number, slot, f"{advert.file} is a JPEG")


def _name(facts: PictureFacts) -> str:
    return facts.file.replace("\\", "/").rpartition("/")[2]
