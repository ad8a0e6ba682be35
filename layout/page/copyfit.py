"""Copy made to fit: elements and legs come in, the legs filled level go out.

What may give here, as far as Limits allow: a paragraph a line longer or shorter where that costs little, and whole
lines above subheads. Body type is never feathered off the grid.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, islice
from typing import NamedTuple

from layout.model.diagnostics import Diagnostic
from layout.model.fit import FitList
from layout.model.values import dataclass
from layout.page.change import give_of
from layout.page.elements import Element, UnitMemo, units_of
from layout.page.flow import PARTED, Leg, Unit, fill_legs, fill_overset, level_legs
from layout.page.flow import Fill as LegFill
from layout.page.setting import Setter
from layout.text.paragraph import Copy, Measure

#: How wide the spaces of a paragraph may become (times natural) so that it takes a line more or less.
LOOSEST = 1.62
#: Paragraphs of more lines stay as they are: to ask one of 700 lines for a line more takes minutes.
LONGEST = 80
#: The most that lines can stretch and shrink, as shares of their measure, and the shortest last line in points.
MOST_STRETCH, MOST_SHRINK, RUNT = 0.1, 0.01, 6.0
#: Above what whole lines of white may be put: subheads, and the heads of short pieces.
PARTED_AT = ("subhead", "item-headline")
#: A share of the paragraphs is at least so many.
LETTERS_LEAST = 2
#: By how many lines a leg may end short; what that costs keeps it rare.
SLACK = 4
#: What a paragraph a line longer or shorter costs, and a line of white more, where an empty line costs 10.
LETTERS, SPACE = 2.0, 5.0
#: By how many lines more than it must text may end short so that it ends well; what an empty line costs.
SHORT_MOST, EMPTY = 6, 10.0
#: A cost of leg feet from which a widow, an orphan or uneven legs are worth mending, and how hard.
UNSEEMLY, PAIRS_TRIED = 100.0, 40


class Limits(NamedTuple):
    """How far text may give: by so many lines in all, a line a paragraph, and by so many above each subhead. The first
    ``locked`` elements keep their lines. ``hyphens``: legs may end with one that cannot be spared; ``strained``:
    paragraphs may give a line though their word spaces then pass their style's limits."""

    letters: int
    space: int
    locked: int = 0
    hyphens: bool = False
    strained: bool = False


def limits_of(fits: FitList, elements: list[Element]) -> Limits:
    """What a fit list allows text of these elements; a share is of the paragraphs that could give."""
    letters, space = give_of(fits, "letters"), give_of(fits, "space")
    most = 0
    if letters is not None and letters.share:
        most = max(LETTERS_LEAST, int(letters.less * sum(1 for e in elements if e.lines > 3) + 1e-6))
    elif letters is not None:
        most = round(letters.less)
    return Limits(most, round(space.less) if space is not None else 0)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text set into legs; the lower the score the better. ``room``: the lines there were."""

    elements: list[Element]
    units: list[Unit]
    legs: tuple[Leg, ...]
    fill: LegFill
    room: int
    score: float

    @property
    def empty(self) -> int:
        """Lines of the legs in which nothing stands."""
        return self.room - sum(e - s for s, e in zip(self.fill.starts, self.fill.ends, strict=True))


def scored(elements: list[Element], units: list[Unit], legs: tuple[Leg, ...], fill: LegFill) -> Fitted:
    """All text set into the legs, with what that costs: feet, empty lines, and paragraphs that gave."""
    room = sum(len(leg.lines) for leg in legs)
    empty = room - sum(e - s for s, e in zip(fill.starts, fill.ends, strict=True))
    changed = sum(LETTERS for e in elements if e.loose) + sum(SPACE for e in elements if e.above > 1)
    return Fitted(elements, units, legs, fill, room, fill.cost + 10.0 * empty + changed)


def fit_text(
    setter: Setter,
    elements: list[Element],
    legs: tuple[Leg, ...],
    limits: Limits,
    units: Callable[[list[Element], UnitMemo], list[Unit]] = units_of,
) -> Fitted:
    """All text into the body's legs, ending level; a few paragraphs give a line where that makes it fit."""
    room = sum(len(leg.lines) for leg in legs)
    best: Fitted | None = None
    memo: UnitMemo = {}
    heads = sum(1 for i, e in enumerate(elements) if i and _may_part(e))
    budget, reach = limits.letters, limits.letters + limits.space * heads

    def attempt(candidate: list[Element]) -> tuple[Fitted | None, int]:
        setter.go_on()
        lines = units(candidate, memo)
        fill = fill_legs(lines, legs, slack=SLACK)
        if fill is None:
            return None, 0
        made = scored(candidate, lines, legs, fill)
        return made, made.empty

    target = room - len(units(elements, memo))
    tried: set[int] = set()
    aim = target if -budget <= target <= reach else 0
    for _ in range(5):
        if aim in tried or (aim and not -budget <= aim <= reach):
            break
        tried.add(aim)
        candidate = elements if aim == 0 else spread(setter, elements, aim, limits)
        made, empty = attempt(candidate)
        if made is None:
            if target > reach:
                break
            aim -= 1
            continue
        if best is None or made.score < best.score:
            best = made
        if empty == 0 or empty > reach:
            break
        aim += empty
    for fewer in (1, 2):
        # text that fills every line leaves no choice of feet: a line or two of white may be the smaller fault
        if best is None or best.fill.cost < UNSEEMLY or aim - fewer in tried or aim - fewer < -budget:
            continue
        tried.add(aim - fewer)
        made, _ = attempt(spread(setter, elements, aim - fewer, limits) if aim != fewer else elements)
        if made is not None and made.score < best.score:
            best = made
    if best is not None and best.fill.cost >= UNSEEMLY:
        best = mended(setter, best, limits, attempt)
    if best is None or best.fill.cost > 40.0:
        level, _ = level_text(elements, units(elements, memo), legs)
        if level is not None and level.fill.cost >= UNSEEMLY:
            level = mended(setter, level, limits, lambda els: level_text(els, units(els, memo), legs))
        if level is not None and (best is None or level.score < best.score):
            best = level
    if best is not None:
        return best
    squeezed = spread(setter, elements, -budget, limits) if budget else elements
    lines = units(squeezed, memo)
    fill = fill_overset(lines, legs)
    return Fitted(squeezed, lines, legs, fill, room, 1e5 + 100.0 * (len(lines) - fill.used) + fill.cost)


def fill_text(setter: Setter, elements: list[Element], legs: tuple[Leg, ...], limits: Limits) -> Fitted:
    """The legs filled with as much of the text as they hold; the rest goes on elsewhere."""
    memo: UnitMemo = {}
    room = sum(len(leg.lines) for leg in legs)

    def attempt(candidate: list[Element]) -> tuple[Fitted | None, int]:
        units = units_of(candidate, memo)
        fill = fill_legs(units, legs, full=True) or fill_overset(units, legs)
        changed = sum(LETTERS for element in candidate if element.loose)
        return Fitted(candidate, units, legs, fill, room, fill.cost + changed), 0

    made, _ = attempt(elements)
    assert made is not None
    return mended(setter, made, limits, attempt) if made.fill.cost >= UNSEEMLY else made


def level_text(elements: list[Element], units: list[Unit], legs: tuple[Leg, ...]) -> tuple[Fitted | None, int]:
    found = level_legs(units, legs)
    if found is None:
        return None, 0
    fill, ended = found
    room = sum(len(leg.lines) for leg in legs)
    return Fitted(elements, units, ended, fill, room, fill.cost + 10.0 * (room - fill.used)), 0


def mended(
    setter: Setter, made: Fitted, limits: Limits, attempt: Callable[[list[Element]], tuple[Fitted | None, int]]
) -> Fitted:
    """One paragraph, or two, a line longer or shorter where that takes away a widow or levels the legs."""
    best = made
    left = limits.letters - sum(1 for element in made.elements if element.loose)
    if left < 1:
        return made
    variants: list[tuple[int, Element]] = []
    for i, element in enumerate(made.elements):
        if i < limits.locked or element.lines < 4 or element.loose:
            continue
        for delta in (-1, 1):
            changed = looser(setter, element, delta)
            if changed is None:
                continue
            variants.append((i, changed))
            found, _ = attempt(_with(made.elements, (variants[-1],)))
            if found is not None and found.score < best.score:
                best = found
        if best.fill.cost < UNSEEMLY:
            return best
    if left < 2:
        return best
    for first, second in islice(combinations(variants, 2), PAIRS_TRIED):
        if first[0] != second[0]:
            found, _ = attempt(_with(made.elements, (first, second)))
            if found is not None and found.score < best.score:
                best = found
                if best.fill.cost < UNSEEMLY:
                    break
    return best


def _with(elements: list[Element], changes: tuple[tuple[int, Element], ...]) -> list[Element]:
    out = list(elements)
    for i, element in changes:
        out[i] = element
    return out


def _may_part(element: Element) -> bool:
    """Whether white may be put above it."""
    return element.mark.role in PARTED_AT and element.above == 1


def spread(setter: Setter, elements: list[Element], delta: int, limits: Limits) -> list[Element]:
    """The elements ``delta`` lines longer (or shorter): paragraphs whose last line is nearly full grow most
    easily, those with a short last line shrink most easily; then whole lines above subheads."""
    out = list(elements)
    left = delta
    budget = limits.letters
    if delta > budget:
        left -= _parted(out, min(delta - budget, limits.space * len(out)), limits.space)

    def fullness(i: int) -> float:
        last = out[i].broken.lines[-1]
        return last.reckoned / max(1.0, last.measure.width)

    order = [
        i for i, e in enumerate(out) if i >= limits.locked and not e.ornament and e.mark.role == "body" and e.lines > 2
    ]
    order.sort(key=fullness, reverse=delta > 0)
    step = 1 if delta > 0 else -1
    given = 0
    for i in order[:14]:
        if left == 0 or given == budget:
            break
        changed = looser(setter, out[i], step)
        if changed is not None:
            out[i] = changed
            left -= step
            given += 1
    if left > 0:
        _parted(out, left, limits.space)
    return out


def _parted(elements: list[Element], lines: int, most: int) -> int:
    """Puts so many lines of white above subheads, a line each in turn and ``most`` at each; how many it were."""
    put = 0
    for each in range(1, most + 1):
        for i, element in enumerate(elements):
            if put < lines and i and element.mark.role in PARTED_AT and element.above == each:
                elements[i] = replace(element, above=each + 1)
                put += 1
    return put


def looser(setter: Setter, element: Element, delta: int) -> Element | None:
    """The element a line longer or shorter, where that costs little; None where it does not go.

    Every depth of a picture that is tried asks the same paragraphs again: answers are kept for the job.
    """
    key = (id(element), delta)
    known = setter.asked.get(key)
    if known is None:
        setter.go_on()
        # the element is kept with its answer, so that no other can have its id
        known = setter.asked[key] = (element, _looser(setter, element, delta))
    return known[1]


def strained(setter: Setter, element: Element, delta: int) -> Element | None:
    """The element a line longer or shorter with word spaces beyond its style's limits; None where it does not go even
    so. Kept as ``looser`` does."""
    key = (id(element), 2 * delta)
    known = setter.asked.get(key)
    if known is None:
        setter.go_on()
        known = setter.asked[key] = (element, _strained(setter, element, delta))
    return known[1]


def _strained(setter: Setter, element: Element, delta: int) -> Element | None:
    if not _may_give(element):
        return None
    lines = element.lines + delta
    broken = setter.composer.strained(element.copy, element.measures, lines)
    if broken is None or (element.drop is not None and lines < element.drop.lines):
        return None
    return replace(element, broken=broken, loose=delta)


def _may_give(element: Element) -> bool:
    """Whether it is a paragraph of a length that may be a line longer or shorter, and is not already."""
    if element.ornament or element.loose or element.first or element.mark.role != "body":
        return False
    return 3 <= element.lines <= LONGEST


def may_be_looser(element: Element, delta: int) -> bool:
    """Whether it may be a line longer or shorter, as far as can be told without breaking it again: most cannot."""
    if not _may_give(element):
        return False
    lines = element.broken.lines
    text = sum([line.reckoned for line in lines])
    across = sum([line.measure.width for line in lines])
    if delta > 0:
        return text >= across * (1.0 - MOST_STRETCH) + RUNT
    return text <= (across - lines[-1].measure.width) * (1.0 + MOST_SHRINK)


def _looser(setter: Setter, element: Element, delta: int) -> Element | None:
    if not may_be_looser(element, delta):
        return None
    broken = setter.composer.paragraph(element.copy, element.measures, delta)
    if len(broken.lines) != len(element.broken.lines) + delta:
        return None
    justified = [line.gap_reckoned for line in broken.lines if not line.last]
    before = [line.gap_reckoned for line in element.broken.lines if not line.last]
    limit = max(LOOSEST, max(before, default=1.0))
    if max(justified, default=1.0) > limit:
        return None
    if element.drop is not None and len(broken.lines) < element.drop.lines:
        return None
    return replace(element, broken=broken, loose=delta)


def tell_parted(setter: Setter, fitted: Fitted, page: int, slot: str) -> None:
    """Tells of legs that end where no leg should: after a headline, or within three lines of a short piece's end."""
    for end, leg in zip(fitted.fill.ends, fitted.legs, strict=True):
        if 0 < end < len(fitted.units) and leg.lines and fitted.units[end - 1].cost_after >= PARTED:
            element = fitted.elements[fitted.units[end - 1].element]
            words = "".join(span.text for span in element.copy.spans).split()
            message = f"“{' '.join(words[:5])}” is parted from what belongs to it at the foot of a leg in {page}.{slot}"
            hint = "add or cut a line before it"
            setter.diagnostics.append(Diagnostic("parted", message, hint, element.at, page, slot))


def remainder(elements: list[Element], units: list[Unit], used: int) -> list[Element]:
    """The elements from a unit on."""
    if used >= len(units):
        return []
    unit = units[used]
    first = elements[unit.element]
    rest = list(elements[unit.element + 1 :])
    line = max(0, unit.line)
    return [replace(first, first=line, above=0) if line else replace(first, above=0), *rest]


def copy_from(copy: Copy, start: int) -> Copy:
    """A copy from one of its characters on."""
    spans, at = [], 0
    for span in copy.spans:
        if at + len(span.text) > start:
            spans.append(span._replace(text=span.text[max(0, start - at) :]))
        at += len(span.text)
    return Copy(tuple(spans), copy.style, copy.language)


def rebroken(setter: Setter, element: Element, width: float) -> Element:
    """The element, or what is left of it, at another width."""
    start = element.broken.lines[element.first].start if element.first and not element.ornament else 0
    left = element.measures[-1].left
    copy = copy_from(element.copy, start) if start else element.copy
    indent = 0.0 if start else element.measures[0].left - left if len(element.measures) == 2 else 0.0
    rest = Measure(width - left, left)
    measures = (Measure(width - left - indent, left + indent), rest) if indent else (rest,)
    broken = setter.composer.paragraph(copy, measures)
    return replace(
        element,
        copy=copy,
        measures=measures,
        broken=broken,
        first=0,
        drop=None,
        solid=0 if element.drop else element.solid,
        mark=element.mark._replace(rest=True) if start else element.mark,
    )
