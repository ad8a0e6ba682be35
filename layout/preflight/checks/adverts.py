"""Adverts: as large, as sharp and in the inks that the press needs. Each fault names the advert's file."""

from collections.abc import Iterator
from typing import Final

from layout.model.geometry import Rect
from layout.pictures.probe import PictureFacts
from layout.preflight.check import Fault, check
from layout.preflight.views import AdvertContents, EditionView

#: An advert in vectors is printed at its own size; more than this is another advert.
_SCALED: Final = 0.05
_COLOURED: Final = ("RGB", "RGBA", "CMYK", "YCbCr", "YCCK", "Lab", "P", "PA")
_RGB: Final = ("RGB", "RGBA", "P", "PA", "YCbCr")


def _told(view: EditionView, number: int, slot: str, message: str) -> Fault:
    return Fault(message, view.place(number, slot), number, slot)


def _printed(view: EditionView) -> Iterator[tuple[int, str, PictureFacts, Rect]]:
    """The adverts where they stand on composed pages."""
    known = {(number, slot): facts for number, slot, _, facts in view.adverts()}
    for number, scans in view.scans.items():
        for scan in scans:
            for shown in scan.pictures:
                facts = known.get((number, shown.mark.slot))
                if facts is not None and shown.mark.role == "advert" and shown.rect.width > 0.0:
                    yield number, shown.mark.slot, facts, shown.rect


def _opened(view: EditionView) -> Iterator[tuple[int, str, str, AdvertContents]]:
    """The adverts that somebody opened."""
    for number, slot, advert, facts in view.adverts():
        contents = view.contents(facts.file)
        if contents is not None:
            yield number, slot, advert.file, contents


@check("edition", "adverts", "advert-ppi", "Ask the advertiser for a larger file, or a PDF.")
def advert_ppi(view: EditionView) -> Iterator[Fault]:
    """An advert with so few pixels that they are seen."""
    least = view.profile.ppi[0]
    for number, slot, facts, rect in _printed(view):
        ppi = facts.width / (rect.width / 72.0)
        if facts.kind not in ("pdf", "svg") and ppi < least:
            yield _told(view, number, slot, f"{_name(facts)} prints at {ppi:.0f} pixels per inch, at least {least:g}")
    for number, slot, name, contents in _opened(view):
        if 0.0 < contents.ppi < least:
            yield _told(view, number, slot, f"{name} holds a picture of {contents.ppi:.0f} pixels per inch")


@check("edition", "adverts", "advert-coarse", "Ask the advertiser for a larger file, or a PDF.")
def advert_coarse(view: EditionView) -> Iterator[Fault]:
    """An advert with fewer pixels than the print shop likes."""
    least, wanted = view.profile.ppi
    for number, slot, facts, rect in _printed(view):
        ppi = facts.width / (rect.width / 72.0)
        if facts.kind not in ("pdf", "svg") and least <= ppi < wanted:
            yield _told(view, number, slot, f"{_name(facts)} prints at {ppi:.0f} pixels per inch, better {wanted:g}")


@check("edition", "adverts", "advert-scaled", "Book the size that the advert has, or ask for one of this size.")
def advert_scaled(view: EditionView) -> Iterator[Fault]:
    """A finished advert, printed smaller or larger than it was made."""
    for number, slot, facts, rect in _printed(view):
        if facts.kind == "pdf" and facts.width and abs(rect.width / facts.width - 1.0) > _SCALED:
            percent = 100.0 * rect.width / facts.width
            yield _told(view, number, slot, f"{_name(facts)} is printed at {percent:.0f} % of its size")


@check("edition", "adverts", "advert-rgb", "Ask the advertiser for CMYK; else the program converts it.")
def advert_rgb(view: EditionView) -> Iterator[Fault]:
    """An advert in RGB: its colours are the program's choice, and the advertiser has not seen them."""
    for number, slot, advert, facts in view.adverts():
        if number in view.colour and facts.kind not in ("pdf", "svg") and facts.mode in _RGB:
            yield _told(view, number, slot, f"{advert.file} is in RGB")
    for number, slot, name, contents in _opened(view):
        if contents.rgb and number in view.colour:
            yield _told(view, number, slot, f"{name} holds RGB: {', '.join(contents.rgb)}")


@check(
    "edition", "adverts", "advert-black", "Ask the advertiser whether black will do, or move it to a page with colour."
)
def advert_black(view: EditionView) -> Iterator[Fault]:
    """An advert in colour on a page that the press prints in black."""
    for number, slot, advert, facts in view.adverts():
        if number not in view.colour and facts.kind not in ("pdf", "svg") and facts.mode in _COLOURED:
            yield _told(view, number, slot, f"{advert.file} has colour; page {number} prints in black only")


@check("edition", "adverts", "advert-fonts", "Ask the advertiser for a PDF with its fonts, or with outlines.")
def advert_fonts(view: EditionView) -> Iterator[Fault]:
    """An advert without its fonts: others would be printed."""
    for number, slot, name, contents in _opened(view):
        if contents.fonts:
            yield _told(view, number, slot, f"{name} lacks {', '.join(contents.fonts)}")


@check("edition", "adverts", "advert-spots", "Ask the advertiser for a PDF in the process inks.")
def advert_spots(view: EditionView) -> Iterator[Fault]:
    """An advert with a spot ink that the print shop has not been asked for."""
    for number, slot, name, contents in _opened(view):
        if len(contents.spots) > (1 if view.profile.spots else 0):
            yield _told(view, number, slot, f"{name} prints in {', '.join(contents.spots)}")


@check("edition", "adverts", "advert-ink", "Ask the advertiser for a PDF made for newsprint.")
def advert_ink(view: EditionView) -> Iterator[Fault]:
    """An advert with more ink than the paper drinks."""
    limit = view.profile.ink_limit
    for number, slot, name, contents in _opened(view):
        if contents.ink > limit + 0.5:
            yield _told(view, number, slot, f"{name} has up to {contents.ink:.0f} % of ink, at most {limit:g}")


@check("edition", "adverts", "advert-active", "Ask the advertiser for a PDF without scripts, forms and notes.")
def advert_active(view: EditionView) -> Iterator[Fault]:
    """An advert that holds a program, an action or a note."""
    for number, slot, name, contents in _opened(view):
        if contents.active:
            yield _told(view, number, slot, f"{name} holds scripts, actions or notes")


@check("edition", "adverts", "advert-twice", "Place another advert, if it was not booked twice.")
def advert_twice(view: EditionView) -> Iterator[Fault]:
    """The same advert in two places."""
    known: dict[str, tuple[int, str]] = {}
    for number, slot, advert, facts in view.adverts():
        first = known.setdefault(facts.digest, (number, slot))
        if first != (number, slot):
            yield _told(view, number, slot, f"{advert.file} stands in {first[0]}.{first[1]} too")


@check("edition", "adverts", "advert-client", "Write client: beside the advert.")
def advert_client(view: EditionView) -> Iterator[Fault]:
    """An advert of nobody in particular: no one can be asked, nor sent the bill."""
    for number, slot, advert, _ in view.adverts():
        if not advert.client:
            yield _told(view, number, slot, f"{advert.file} names no client")


@check("edition", "adverts", "advert-file", "Ask the advertiser for a PDF; it keeps type sharp.")
def advert_file(view: EditionView) -> Iterator[Fault]:
    """A JPEG of an advert: its small type is fringed."""
    for number, slot, advert, facts in view.adverts():
        if facts.kind == "jpeg":
            yield _told(view, number, slot, f"{advert.file} is a JPEG")


def _name(facts: PictureFacts) -> str:
    return facts.file.replace("\\", "/").rpartition("/")[2]
