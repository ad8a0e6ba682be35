"""Pictures: sharp enough as printed, not pulled out of shape, with caption, credit and a description."""

import re
from collections.abc import Iterator
from typing import Final

from layout.model.article import plain
from layout.pictures.probe import PictureFacts
from layout.preflight.check import Fault, check, quoted
from layout.preflight.scan import Shown
from layout.preflight.views import EditionView, Placed, SlotView

#: Height to width may be off by this share; pixels are whole.
_SHAPE: Final = 0.02
#: Less of a picture is another picture.
_LEAST_SHOWN: Final = 0.25
#: A portrait this narrow, in points, is a face cut out of a larger picture.
_MUG: Final = 110.0
_VECTOR: Final = ("pdf", "svg")
_RAW: Final = re.compile(
    r"^(?:(?:img|dsc|dscn|dscf|pict|mvi|pxl|image|photo|foto|scan|screenshot|whatsapp image)[ _-]?\d[\w.-]*"
    r"|[\w-]+\.(?:jpe?g|png|tiff?|webp))$",
    re.IGNORECASE,
)


def _bitmaps(view: SlotView) -> Iterator[tuple[Shown, PictureFacts, float]]:
    """The slot's pictures of pixels, with their resolution as printed; adverts have checks of their own."""
    for shown in view.scan.pictures:
        facts = view.facts.get(shown.picture.file)
        if facts is None or facts.kind in _VECTOR or shown.mark.role == "advert" or shown.rect.width <= 0.0:
            continue
        yield shown, facts, facts.width * shown.picture.crop.width / (shown.rect.width / 72.0)


def _told(view: SlotView, shown: Shown, message: str) -> Fault:
    return Fault(message, view.place(shown.mark.article), view.number, shown.mark.slot or view.slot)


def _name(facts: PictureFacts) -> str:
    return facts.file.replace("\\", "/").rpartition("/")[2]


@check("slot", "pictures", "image-ppi", "use a larger file, or a smaller place")
def image_ppi(view: SlotView) -> Iterator[Fault]:
    """So few pixels that they are seen."""
    least = view.profile.ppi[0]
    for shown, facts, ppi in _bitmaps(view):
        if facts.mode != "1" and ppi < least:
            yield _told(view, shown, f"{_name(facts)} prints at {ppi:.0f} pixels per inch, at least {least:g}")


@check("slot", "pictures", "image-coarse", "use a larger file, or a smaller place")
def image_coarse(view: SlotView) -> Iterator[Fault]:
    """Fewer pixels than the print shop likes."""
    least, wanted = view.profile.ppi
    for shown, facts, ppi in _bitmaps(view):
        if facts.mode != "1" and least <= ppi < wanted:
            yield _told(view, shown, f"{_name(facts)} prints at {ppi:.0f} pixels per inch, better {wanted:g}")


@check("slot", "pictures", "line-art-ppi", "scan it again at 1200 ppi, or redraw it as SVG")
def line_art_ppi(view: SlotView) -> Iterator[Fault]:
    """A drawing of black and white pixels whose edges are stairs."""
    least = view.profile.line_art_ppi[0]
    for shown, facts, ppi in _bitmaps(view):
        if facts.mode == "1" and ppi < least:
            yield _told(view, shown, f"{_name(facts)} is line art at {ppi:.0f} pixels per inch, at least {least:g}")


@check("slot", "pictures", "line-art-coarse", "scan it again at 1200 ppi, or redraw it as SVG")
def line_art_coarse(view: SlotView) -> Iterator[Fault]:
    """A drawing of black and white pixels, not as fine as it should be."""
    least, wanted = view.profile.line_art_ppi
    for shown, facts, ppi in _bitmaps(view):
        if facts.mode == "1" and least <= ppi < wanted:
            yield _told(view, shown, f"{_name(facts)} is line art at {ppi:.0f} pixels per inch, better {wanted:g}")


@check("slot", "pictures", "picture-stretched", "crop it to its place instead")
def picture_stretched(view: SlotView) -> Iterator[Fault]:
    """Faces pulled wide or tall."""
    for shown in view.scan.pictures:
        facts = view.facts.get(shown.picture.file)
        crop = shown.picture.crop
        if facts is None or shown.mark.role == "advert" or shown.rect.height * crop.height * facts.height <= 0.0:
            continue
        wanted = facts.width * crop.width / (facts.height * crop.height)
        found = shown.rect.width / shown.rect.height
        if abs(found / wanted - 1.0) > _SHAPE:
            wider = "wider" if found > wanted else "taller"
            percent = 100.0 * (max(found, wanted) / min(found, wanted) - 1.0)
            yield _told(view, shown, f"{_name(facts)} is printed {percent:.0f} % {wider} than it is")


@check("slot", "pictures", "picture-cropped", "show more of it, or export the part as a picture of its own")
def picture_cropped(view: SlotView) -> Iterator[Fault]:
    """Most of a picture cut away."""
    for shown in view.scan.pictures:
        crop = shown.picture.crop
        large = shown.rect.width > _MUG and shown.mark.role == "picture" and shown.mark.article
        if large and crop.width * crop.height < _LEAST_SHOWN:
            share = 100.0 * crop.width * crop.height
            name = shown.picture.file.rpartition("/")[2]
            yield _told(view, shown, f"no more than {share:.0f} % of {name} is shown")


def _asked(one: Placed, message: str) -> Fault:
    return Fault(message, one.at, one.page, one.slot)


@check("edition", "pictures", "missing-caption", "say who or what is seen, where and when")
def missing_caption(view: EditionView) -> Iterator[Fault]:
    """A picture that says nothing."""
    for one in view.pictures():
        if not plain(one.picture.caption).strip() and one.picture.place != "mug" and not _on_cover(view, one):
            yield _asked(one, f"{one.picture.file} has no caption")


def _on_cover(view: EditionView, one: Placed) -> bool:
    """Whether a picture stands below the title of a cover, which says what it is about."""
    template = view.issue.templates.get(view.edition.pages[one.page - 1].template)
    return template is not None and any(piece.kind == "title" for piece in template.furniture)


@check("edition", "pictures", "missing-credit", "name the photographer or the source")
def missing_credit(view: EditionView) -> Iterator[Fault]:
    """A picture nobody is named for."""
    for one in view.pictures():
        if not one.picture.credit.strip() and one.picture.place != "mug":
            yield _asked(one, f"{one.picture.file} has no credit")


@check("edition", "pictures", "missing-alt", "write alt: what is seen, for those who cannot see it")
def missing_alt(view: EditionView) -> Iterator[Fault]:
    """A picture without a description; its caption is read out instead."""
    for one in view.pictures():
        if not one.picture.alt.strip():
            yield _asked(one, f"{one.picture.file} has no description (alt)")


@check("edition", "pictures", "caption-raw", "write a caption; a camera's file name says nothing")
def caption_raw(view: EditionView) -> Iterator[Fault]:
    """A file's name where words should be."""
    for one in view.pictures():
        for text in (plain(one.picture.caption), one.picture.credit, one.picture.alt):
            if _RAW.match(text.strip()):
                yield _asked(one, f"{one.picture.file} says no more than {quoted(text)}")


@check("edition", "pictures", "caption-twice", "write each picture its own caption")
def caption_twice(view: EditionView) -> Iterator[Fault]:
    """Two pictures with one caption: copied, and not changed."""
    known: dict[str, str] = {}
    for one in view.pictures():
        caption = plain(one.picture.caption).strip().casefold()
        first = known.setdefault(caption, one.picture.file)
        if caption and first != one.picture.file:
            yield _asked(one, f"{one.picture.file} has the caption of {first}")


@check("edition", "pictures", "picture-twice", "use another picture in one of the places")
def picture_twice(view: EditionView) -> Iterator[Fault]:
    """Readers see the same picture again."""
    known: dict[str, Placed] = {}
    for one in view.pictures():
        facts = view.file(one.picture.file)
        if facts is None:
            continue
        first = known.setdefault(facts.digest, one)
        if first is not one and "mug" not in (one.picture.place, first.picture.place):
            yield _asked(one, f"{one.picture.file} stands on page {first.page} already")
