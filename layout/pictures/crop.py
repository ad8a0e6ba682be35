"""A picture's shape, a frame's shape and a point of interest come in; the part to be shown goes out."""

from layout.model.geometry import Rect
from layout.pictures.probe import PictureFacts

#: A zoom beyond this shows a few pixels of any picture.
MOST_ZOOM = 20.0


def crop(facts: PictureFacts, frame_aspect: float, focus: tuple[float, float] = (0.5, 0.5), zoom: float = 1.0) -> Rect:
    """The part of a picture that fills a frame of ``frame_aspect`` (width / height), as shares 0 to 1.

    As much of the picture as the frame's shape allows, divided by ``zoom``. The ``focus`` (shares from the top
    left) keeps its relative place: a face a third from the left stands a third from the left of the frame,
    as near to that as the edges of the picture allow.
    """
    zoom = min(max(zoom, 1.0), MOST_ZOOM)
    aspect = facts.aspect
    wide = min(1.0, frame_aspect / aspect) / zoom
    high = min(1.0, aspect / frame_aspect) / zoom
    across, down = (min(max(share, 0.0), 1.0) for share in focus)
    # the focus stands at the same share of the crop as of the picture: left + across * wide = across
    return Rect(across * (1.0 - wide), down * (1.0 - high), wide, high)


def effective_ppi(pixels: int, share: float, points: float) -> float:
    """Pixels per inch as printed: ``share`` of ``pixels`` over a width of ``points``."""
    return pixels * share / (points / 72.0)
