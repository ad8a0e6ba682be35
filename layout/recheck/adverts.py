"""The facts of an advert come in, what its file holds goes out: for the checks made before anything is printed.

A PDF is surveyed as a finished one is; of a drawing and of a picture there is less to find. Reading takes up to a
second, so what was found is kept by the file's content: an advert is read once, not at every check. What reads them is
imported only for an advert that is not in the cache.
"""

import zlib
from typing import Final

from layout.pictures.faults import PictureError
from layout.pictures.probe import PictureFacts, kept_advert
from layout.preflight.contents import AdvertContents

#: Changes when the same file would be found to hold something else.
_EDITION: Final = 1


def advert_contents(facts: PictureFacts) -> AdvertContents | None:
    """What is in an advert; None where it cannot be read, which those tell who place it."""
    try:
        return AdvertContents._make(kept_advert(f"contents{_EDITION}", facts.digest, lambda: tuple(_opened(facts))))
    except (OSError, PictureError):
        return None


def _opened(facts: PictureFacts) -> AdvertContents:
    if facts.kind == "pdf":
        from layout.recheck.inside import look_inside

        return look_inside(facts.file)
    if facts.kind == "svg":
        return _drawing(facts)
    return _picture(facts)


def _drawing(facts: PictureFacts) -> AdvertContents:
    """A drawing is made of paths in plain colours alone, or refused."""
    from layout.pdf.drawings import drawing_form
    from layout.recheck.tokens import operations

    content = zlib.decompress(drawing_form(facts.file).content)
    inks = (operation.operands[:3] for operation in operations(content) if operation.operator in (b"k", b"K"))
    return AdvertContents(paints_colour=any(any(colours) for colours in inks))


def _picture(facts: PictureFacts) -> AdvertContents:
    from layout.pictures.measure import asked_ink

    return AdvertContents(ink=asked_ink(facts))
