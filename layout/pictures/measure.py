"""A picture in CMYK that comes as it is to be printed goes in; the ink that it asks for comes out.

The mean over squares of 15 mm², as the press limits it (see ``ink``), on a picture decoded small: the shadows of an
advert are larger than a pixel.
"""

from typing import Final

from layout.pictures.decode import opened, told
from layout.pictures.ink import total_ink
from layout.pictures.probe import PictureFacts

#: Pixels that are looked at, along the longer side.
_LOOKED_AT: Final = 1000
#: What a picture is taken to be made for that does not say it.
_USUAL_PPI: Final = 200.0


def asked_ink(facts: PictureFacts) -> float:
    """The most ink, in percent, at the size that the file says; 0 of what is not in CMYK, or bears a profile: that is
    separated again for this press. Raises PictureError."""
    if facts.mode != "CMYK":
        return 0.0
    with told(facts.file), opened(facts.file, facts.kind) as photograph:
        picture = photograph.picture
        if picture.mode != "CMYK" or picture.info.get("icc_profile"):
            return 0.0
        stored = picture.size
        picture.draft(picture.mode, (min(stored[0], _LOOKED_AT), min(stored[1], _LOOKED_AT)))
        picture.load()
        factor = max(1, max(picture.size) // _LOOKED_AT)
        small = picture.reduce(factor) if factor > 1 else picture
        ppi = (facts.ppi or _USUAL_PPI) * small.width / stored[0]
        return round(total_ink(small, ppi).mean, 1)
