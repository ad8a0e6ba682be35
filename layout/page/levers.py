"""What may give in a story's heading and in what stands beside its text, beyond the leading picture's depth: an
Arrangement comes in, Changes that may be tried go out, the cheapest first.

Steps of the fit list alter heading or insets themselves. Finer ones only move them: a line under the byline, a second
picture's depth, an inset in another leg. They shift the feet of some legs and not of others, which is what a story
needs that misses its foot by less than a line a leg, or fills it with a widow.
"""

from itertools import product

from layout.model.article import PullQuote, Quotation
from layout.model.fit import Give
from layout.page.arrange import Arrangement
from layout.page.change import Change
from layout.page.prices import price, smaller

#: By how many lines a second picture is taller or shorter, where it is not as shallow as may be; finer changes of one
#: heading.
SECOND_MOST, FINER_MOST = 3, 24
#: Over so many legs a filler stands at most.
FILLER_LEGS = 2


def has(arranged: Arrangement, give: Give) -> bool:
    """Whether what may give stands in this part of the story: the deck where it begins, quotes where it ends."""
    match give.what:
        case "deck":
            return arranged.first
        case "headline":
            return bool(arranged.heading.headline)
        case _:
            return arranged.last


def steps_of(arranged: Arrangement, give: Give, *, over: bool) -> list[dict[str, object]]:
    """What a thing of the fit list may become, as fields of a Change; only what goes the right way. ``over``: the text
    is longer than its legs."""
    if not has(arranged, give):
        return []
    article = arranged.story.article
    quoted = any(isinstance(block, PullQuote) for block in article.blocks)
    match give.what:
        case "headline":
            # a size smaller helps where the text is over, and moves all feet where it all but fits
            less: list[dict[str, object]] = [{"cap": size} for size in smaller(arranged)[: round(give.less)]]
            return less + [{"lines": lines} for lines in range(1, 1 if over else round(give.more) + 1)]
        case "deck" if over and any(article.deck):
            return [{"deck": False}]
        case "pull" if over and quoted:
            return [{"pulls": False}]
        case "space" if quoted:
            return [{"space": lines} for lines in range(1, round(give.less) + 1)]
        case "filler" if not over:
            wide = range(1, min(FILLER_LEGS, arranged.legs) + 1)
            return [{"filler": (i, legs)} for i in range(len(arranged.story.fillers)) for legs in wide]
        case "quotation" if not over:
            return [{"quotation": i} for i, block in enumerate(article.blocks) if isinstance(block, Quotation)]
        case _:
            return []


def finer(natural: Arrangement, arranged: Arrangement, *, flexible: bool, space: int) -> list[Change]:
    """The change of an arrangement with what only moves things, the cheapest first. ``natural``: as it is before
    anything gives; ``flexible``: pictures' depths may give; ``space``: lines of white that may be added at a place."""
    change, spot = arranged.change, arranged.second if flexible else None
    airs = (0, 1) if space and arranged.byline is not None and arranged.byline.depth else (0,)
    seconds = [0]
    if spot is not None:
        near = range(-SECOND_MOST, SECOND_MOST + 1)
        seconds += [n for n in near if n and spot.least <= spot.lines + n <= spot.most]
        if spot.least - spot.lines < -SECOND_MOST:
            seconds.append(spot.least - spot.lines)
    turns = range(arranged.legs if _turns(arranged) else 1)
    sides = (False, True) if arranged.sided else (False,)
    made = [
        change._replace(air=air, second=second, turn=turn, side=side)
        for air, second, turn, side in product(airs, seconds, turns, sides)
    ]
    return sorted(made[1:], key=lambda each: price(each, natural))[:FINER_MOST]


def _turns(arranged: Arrangement) -> bool:
    """Whether anything stands in the midst of a leg that it did not ask for."""
    pulls = any(not p.quote.leg and p.quote.place in ("", "gutter") for p in arranged.pulls)
    boxes = any(b.box.place == "inside" and not b.box.leg for b in arranged.boxes)
    spots = any(s.place in ("inside", "beside") and not s.block.picture.leg for s in arranged.spots)
    return arranged.legs > 1 and (pulls or spots or boxes)
