"""Where each picture of a story stands in its slot: the ground, what else is known of the slot, and a picture come in,
a Spot goes out. What the writer asks for is done as far as there is room; the rest is the house's choice.
"""

import math
from typing import NamedTuple

from layout.model.article import Picture
from layout.model.fit import Give
from layout.model.values import dataclass
from layout.page.byline import MUG_LINES, MUG_WIDTH
from layout.page.change import limits
from layout.page.heading import Heading
from layout.page.insets import PictureBlock
from layout.page.room import RUN_GAP, Lanes
from layout.page.setting import Setter, Voice
from layout.pictures.probe import PictureFacts

#: Of a slot's depth, the most that a picture takes at first, at the top and elsewhere, and after all giving.
PICTURE_SHARE, PICTURE_SHARE_INSIDE, PICTURE_SHARE_MOST = 0.62, 0.5, 0.7
#: At least so many lines of text stand under a picture at the top.
TEXT_LEAST = 4
#: A headline on a picture stands so many lines above its foot.
OVER_FOOT = 1.25


class Ground(NamedTuple):
    """What a picture's place depends on: legs, the slot's ``foot`` as a line, the heading and the first legs that it
    runs over, the number of the picture ``behind`` it (-1: none), about how deep the byline is, and how far the
    leading picture may give."""

    setter: Setter
    voice: Voice
    facts: dict[str, PictureFacts | None]
    lanes: Lanes
    foot: int
    heading: Heading
    heading_legs: int
    behind: int
    byline_lines: int
    give: Give | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A picture's place among the legs: from ``leg`` over ``legs`` of them; ``lines`` deep, ``least`` to ``most``."""

    block: PictureBlock
    place: str
    leg: int
    legs: int
    lines: int
    least: int
    most: int


def spot_of(ground: Ground, index: int, picture: Picture, leading: bool) -> Spot:
    """The picture's place; ``leading``: no other stands at the head of the story."""
    facts = ground.facts.get(picture.file)
    if picture.place == "mug":
        block = PictureBlock(ground.setter, ground.voice, picture, (facts, MUG_WIDTH), index)
        return Spot(block, "mug", 0, 1, MUG_LINES, MUG_LINES, MUG_LINES)
    narrow = _narrow(ground, picture)
    place = _place_of(ground, index, picture, leading and not narrow)
    leg, legs = _legs_of(ground, picture, place, facts)
    width = narrow or ground.lanes.across(legs)
    block = PictureBlock(ground.setter, ground.voice, picture, (facts, width), index)
    share = PICTURE_SHARE if place in ("top", "behind-headline") else PICTURE_SHARE_INSIDE
    natural = max(5, min(block.natural, round(ground.foot * share)))
    below, floor = _limits_below(ground, place, leg, block)
    lines = picture.lines or natural
    if below < ground.foot:
        lines = min(lines, max(1, below))
    lines = max(lines, floor)
    if picture.lines or narrow:
        return Spot(block, place, leg, legs, lines, lines, lines)
    least, most = limits(ground.give, lines)
    most = min(most, round(ground.foot * PICTURE_SHARE_MOST), below)
    least = min(lines, max(5, floor, least))
    return Spot(block, place, leg, legs, lines, least, max(lines, most))


def _narrow(ground: Ground, picture: Picture) -> float:
    """The width of a picture that text runs around; 0 where it fills its legs."""
    if not picture.width or picture.place not in ("", "inside"):
        return 0.0
    return picture.width if picture.width < ground.lanes.across(ground.lanes.legs) - RUN_GAP else 0.0


def _place_of(ground: Ground, index: int, picture: Picture, leading: bool) -> str:
    """Where a picture stands: as it asks for, as far as there is room for that."""
    place = picture.place
    if _narrow(ground, picture):
        return "beside"
    if place == "behind-headline":
        return place if index == ground.behind else "top"
    if place == "beside-headline":
        return "top"
    return place if place in ("top", "foot", "inside", "above-headline") else "top" if leading else "inside"


def _legs_of(ground: Ground, picture: Picture, place: str, facts: PictureFacts | None) -> tuple[int, int]:
    """The first of its legs, and how many they are."""
    upright = facts is not None and facts.height > facts.width
    legs, free = picture.legs, ground.lanes.legs - ground.heading_legs
    if place == "above-headline":
        legs = ground.lanes.legs
    elif place == "behind-headline":
        return 0, ground.heading_legs
    elif place == "beside":
        fits = (n for n in range(1, ground.lanes.legs + 1) if ground.lanes.across(n) >= picture.width - 0.01)
        legs = max(picture.legs, next(fits, ground.lanes.legs))
    elif place == "top" and free and (picture.place == "beside-headline" or not legs):
        legs = free
    elif not legs and place == "inside":
        legs = 1
    elif not legs:
        legs = max(1, ground.lanes.legs // 2) if upright else ground.lanes.legs if ground.lanes.legs <= 4 else 3
    legs = max(1, min(legs, ground.lanes.legs))
    return max(0, min(picture.leg - 1 if picture.leg else ground.lanes.legs, ground.lanes.legs - legs)), legs


def _limits_below(ground: Ground, place: str, leg: int, block: PictureBlock) -> tuple[int, int]:
    """The most lines that a picture may be deep so that there is room for its caption and a few lines of text
    under it, and the least that the headline on it needs."""
    under = block.depth(0) + TEXT_LEAST
    step = ground.setter.step
    if place == "behind-headline":
        floor = math.ceil(ground.heading.bottom / step + OVER_FOOT) + 2
        return max(floor, ground.foot - under - ground.byline_lines), floor
    if place == "above-headline" or (place == "top" and leg < ground.heading_legs):
        return ground.foot - ground.heading.text_line(step, 6.0) - under, 0
    return (ground.foot - under if place == "top" else ground.foot), 0
