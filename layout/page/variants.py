"""A story in the way of its template that serves best: the story and how it is composed come in, its slots and the
reason go out.

The slot's own way is tried first, then its variants in the order of the template; the first in which all copy stands
and nothing stays empty is taken, else the one with the fewest faults. The same input gives the same choice.
"""

from collections.abc import Callable
from dataclasses import replace

from layout.model.diagnostics import Diagnostic, Place
from layout.model.nouns import counted
from layout.model.template import Variant
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter

#: What a line that finds no place costs, a line that stays empty, something left out, a headline too long for its room.
OVER, UNDER, LEFT_OUT, HEADLINE = 100.0, 10.0, 500.0, 60.0
#: So many empty lines are none: legs of a line's difference.
NONE = 1
AS_WRITTEN = Variant()

Compose = Callable[[Setter, Story], tuple[StorySlot, ...]]


def best_variant(setter: Setter, story: Story, compose: Compose) -> tuple[StorySlot, ...]:
    """The slots of the story, set as its first slot's template offers it."""
    region = story.regions[0]
    ways = (AS_WRITTEN, *region.variants)
    place = (region.page, region.slot, story.article.path, "variant")
    known = setter.fits.get(place) if setter.quick else None
    order = [known] if isinstance(known, int) and known < len(ways) else range(len(ways))
    told, fits = setter.diagnostics, (region.page, region.slot, story.article.path)
    best: tuple[float, int, tuple[StorySlot, ...], list[Diagnostic], object] | None = None
    first = ""
    for number in order:
        setter.diagnostics = []
        regions = (varied(region, ways[number]), *story.regions[1:])
        made = compose(setter, replace(story, regions=regions))
        cost, fault = _faults(made, setter.diagnostics)
        first = first if number else fault
        if best is None or cost < best[0]:
            best = (cost, number, made, setter.diagnostics, setter.fits.get(fits))
        if not cost:
            break
    assert best is not None
    _, number, made, said, fit = best
    setter.diagnostics = [*told, *said]
    setter.keep_fit(place, number)
    if fit is not None:
        setter.keep_fit(fits, fit)
    # the slot is the page's, in whatever way it is set
    slots = tuple([replace(slot, region=own) for slot, own in zip(made, story.regions, strict=True)])
    if not number:
        return slots
    why = in_words(ways[number]) + (f"; otherwise {first}" if first else "")
    at = Place(story.article.path, ())
    message = f"{region.page}.{region.slot} is set with {why}"
    setter.diagnostics.append(Diagnostic("variant", message, "nothing needs to be done", at, region.page, region.slot))
    return (replace(slots[0], variant=why), *slots[1:])


def varied(region: Region, variant: Variant) -> Region:
    """The slot as a variant has it."""
    changes = {name: value for name, value in variant._asdict().items() if value}
    return replace(region, variants=(), **changes)


def in_words(variant: Variant) -> str:
    """What a variant changes: "the headline over 3 legs, the picture at the foot over 2"."""
    places = {
        "top": "at the top",
        "foot": "at the foot",
        "inside": "in the text",
        "above-headline": "above the headline",
        "beside-headline": "beside the headline",
        "behind-headline": "behind the headline",
    }
    parts = []
    if variant.legs:
        parts.append(f"{variant.legs} legs")
    if variant.headline_legs:
        parts.append(f"the headline over {variant.headline_legs} legs")
    if variant.headline_lines:
        parts.append(f"the headline on {counted(variant.headline_lines, 'line')}")
    if variant.picture:
        over = f" over {variant.picture_legs}" if variant.picture_legs else ""
        parts.append(f"the picture {places.get(variant.picture, variant.picture)}{over}")
    return ", ".join(parts)


def _faults(made: tuple[StorySlot, ...], said: list[Diagnostic]) -> tuple[float, str]:
    """What is wrong with a story as it is set, as a cost and in words."""
    over = sum(slot.over for slot in made)
    under = sum(slot.under for slot in made)
    codes = [one.code for one in said]
    cost = OVER * over + (UNDER * under if under > NONE else 0.0)
    cost += LEFT_OUT * codes.count("left-out") + HEADLINE * codes.count("headline-fit")
    words = []
    if over:
        words.append(f"{counted(over, 'line')} would find no place")
    elif under > NONE:
        words.append(f"{counted(under, 'line')} would stay empty")
    if "left-out" in codes:
        words.append("something would be left out")
    if "headline-fit" in codes:
        words.append("the headline would be too long")
    return cost, " and ".join(words)
