"""Images as placed: pixels for their size, forms that a press workflow does not read."""

from collections.abc import Iterator

from layout.recheck.check import Fault, Rules, at, check
from layout.recheck.survey import Image, Survey, Where


def _pictures(file: Survey, *, one_bit: bool) -> Iterator[tuple[Image, Where]]:
    for image, where in file.images.items():
        if (image.bits == 1) == one_bit and image.is_picture:
            yield image, where


def _told(image: Image, where: Where, limit: float) -> Fault:
    size = f"{image.width} × {image.height}"
    return Fault(
        f"page {image.page}: image {image.name} ({size}) {at(where)} has {image.ppi:.0f} ppi, wanted are {limit:g}",
        image.page,
    )


@check("image-ppi", "place it smaller, or ask for the original picture")
def image_ppi(file: Survey, rules: Rules) -> Iterator[Fault]:
    """So few pixels are seen as steps."""
    for image, where in _pictures(file, one_bit=False):
        if image.ppi < rules.profile.ppi[0] - 0.5:
            yield _told(image, where, rules.profile.ppi[0])


@check("image-coarse", "place it smaller, or ask for the original picture")
def image_coarse(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The picture will look soft."""
    for image, where in _pictures(file, one_bit=False):
        if rules.profile.ppi[0] - 0.5 <= image.ppi < rules.profile.ppi[1] - 0.5:
            yield _told(image, where, rules.profile.ppi[1])


@check("line-art-ppi", "place it smaller, scan it finer, or use a vector drawing")
def line_art_ppi(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Black and white without greys needs fine pixels: its edges are seen as stairs."""
    for image, where in _pictures(file, one_bit=True):
        if image.ppi < rules.profile.line_art_ppi[0] - 0.5:
            yield _told(image, where, rules.profile.line_art_ppi[0])


@check("line-art-coarse", "place it smaller, scan it finer, or use a vector drawing")
def line_art_coarse(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Its edges will look rough."""
    for image, where in _pictures(file, one_bit=True):
        if rules.profile.line_art_ppi[0] - 0.5 <= image.ppi < rules.profile.line_art_ppi[1] - 0.5:
            yield _told(image, where, rules.profile.line_art_ppi[1])


@check("newer-image", "save the picture as JPEG or TIFF with 8 bits and place it again")
def newer_image(file: Survey, rules: Rules) -> Iterator[Fault]:
    """The standard's version of PDF does not know this compression or depth."""
    for image, where in file.images.items():
        newer = "JPXDecode" in image.filters or image.bits == 16
        if (newer and rules.kind.version < (1, 5)) or ("JBIG2Decode" in image.filters and rules.kind.version < (1, 4)):
            what = image.filters[-1] if image.filters and image.bits != 16 else "16 bits"
            yield Fault(f"page {image.page}: image {image.name} {at(where)} is {what}", image.page)


@check("alternate-image", "export without alternate images")
def alternate_image(file: Survey, rules: Rules) -> Iterator[Fault]:
    """Which of the two is printed hangs on the program that opens the file."""
    for notice, where in file.notices.items() if rules.kind.is_standard else ():
        if notice.topic == "alternate":
            yield Fault(f"page {notice.page}: image {notice.what} {at(where)} has an alternate", notice.page)
