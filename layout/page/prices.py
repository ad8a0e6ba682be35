"""What gives in heading, insets and text: an Arrangement that was changed comes in; what that costs, and what gave in
it, go out."""

from collections.abc import Sequence

from layout.page.arrange import Arrangement
from layout.page.change import NO_FILLER, Change
from layout.page.elements import Element
from layout.page.gave import Gave
from layout.page.heading import Heads, headline_style

#: What a line of picture costs, against 10 for an empty line and 2 for a paragraph a line longer; a size of headline, a
#: line more of it, a line at a pull quote; an inset in another leg than the likeliest, the leading picture at
#: the other side; a line under the byline, none there; the deck, the pull quote, a quotation set twice, a filler.
PICTURE_LINE, HEADLINE_SIZE, HEADLINE_LINE, PULL_LINE, TURN, SIDE = 1.5, 12.0, 14.0, 5.0, 3.0, 6.0
AIR, CLOSE = 4.0, 30.0
DECK, PULL, QUOTATION, FILLER = 25.0, 40.0, 30.0, 35.0


def price(change: Change, arranged: Arrangement) -> float:
    """What a change costs."""
    total = HEADLINE_LINE * change.lines + PULL_LINE * change.space
    total += (
        (AIR * change.air if change.air > 0 else CLOSE * -change.air)
        + PICTURE_LINE * abs(change.second)
        + TURN * change.turn
        + SIDE * change.side
    )
    if change.cap:
        total += HEADLINE_SIZE * sum(1 for size in smaller(arranged) if size >= change.cap)
    total += 0.0 if change.deck else DECK
    total += 0.0 if change.pulls else PULL
    total += FILLER if change.filler != NO_FILLER else 0.0
    return total + (QUOTATION if change.quotation >= 0 else 0.0)


def bend(arranged: Arrangement, height: int | None) -> float:
    """What it costs that the leading picture is so many lines deep."""
    return PICTURE_LINE * abs(height - arranged.leading.lines) if arranged.leading and height is not None else 0.0


def smaller(arranged: Arrangement) -> list[float]:
    """The sizes of its scale below the headline's, the nearest first."""
    style = headline_style(arranged.setter, Heads((), rank=arranged.region.rank), arranged.voice)
    return sorted([size for size in style.scale if size < arranged.heading.headline], reverse=True)


def what_gave(
    natural: Arrangement, made: Arrangement, height: int | None, elements: Sequence[tuple[Element, Element]]
) -> tuple[Gave, ...]:
    """What gave from the arrangement as it is to the one made, in the order of the fit list. ``height``: the leading
    picture's depth; ``elements``: each before and after."""
    change, spot = made.change, made.leading
    found: list[Gave] = []
    if spot is not None and height is not None and height != spot.lines:
        found.append(Gave("picture", spot.lines, height))
    if made.second is not None and change.second:
        found.append(Gave("picture", made.second.lines, made.second.lines + change.second, 2))
    for step in (1, -1):
        count = sum(1 for old, new in elements if new.loose - old.loose == step)
        if count:
            found.append(Gave("letters", 0, step, count))
    parted = [new.above - old.above for old, new in elements if new.above != old.above]
    pulls = len(made.pulls) if change.space else 0
    more = max(0, change.air)
    if parted or pulls or more:
        lines = sum(parted) + change.space * pulls + more
        found.append(Gave("space", 0, lines, len(parted) + pulls + more))
    if change.air < 0:
        found.append(Gave("space", 0, change.air))
    if change.cap or change.lines:
        lines = (made.region.headline_lines or 2) + change.lines if change.lines else 0
        found.append(Gave("headline", natural.heading.headline, made.heading.headline, lines))
    if not change.deck:
        found.append(Gave("deck"))
    if not change.pulls:
        found.append(Gave("pull"))
    if change.quotation >= 0:
        found.append(Gave("quotation"))
    if made.filler is not None:
        found.append(Gave("filler", 0, made.filler.depth, made.filler.legs, made.story.fillers[change.filler[0]].path))
    order = [give.what for give in natural.fits]
    return tuple(sorted(found, key=lambda each: order.index(each.what) if each.what in order else 99))
