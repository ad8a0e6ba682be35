"""Short pieces, letters and briefs, running through a slot's legs, none torn below three lines."""

from dataclasses import replace
from functools import partial
from itertools import chain

from layout.display.items import Item, Stroke, Tag
from layout.model.article import Article, RichText, Span, plain
from layout.model.diagnostics import Diagnostic, Place
from layout.model.nouns import counted
from layout.model.values import dataclass
from layout.page.copyfit import EMPTY, SHORT_MOST, Fitted, Limits, fit_text, limits_of, tell_parted
from layout.page.elements import Element, UnitMemo, Weaver, draw_legs, units_of, words_of
from layout.page.exact import Memo, fill_exactly, new_memo, reach
from layout.page.feet import foot_faults, tell_feet
from layout.page.flow import PARTED, Leg, Unit, shortened, unlike
from layout.page.heading import hang_line
from layout.page.insets import leg_places
from layout.page.refit import GOOD_ENOUGH, Fit, fit_of, given, refit, unchanged
from layout.page.region import Region, StorySlot, leg_count, place_hash
from layout.page.setting import Setter, Voice, placed

#: An item keeps at least so many lines together at either side of a leg's foot.
ITEM_KEEP = 3
#: Where no leg would end well so: no widow and no orphan all the same.
LEAST_KEEP = 2
#: What it costs to tear one.
TORN = 2.0 * PARTED


@dataclass(frozen=True, slots=True)
class Run:
    """The pieces of one slot: letters (``brief`` false) or briefs, under a label."""

    pieces: tuple[Article, ...]
    region: Region
    label: str = ""
    deck: str = ""
    brief: bool = False
    plan: str = "issue.yaml"
    language: str = "en"
    refers: tuple[tuple[str, str], ...] = ()

    def __hash__(self) -> int:
        return place_hash(self.region)


def set_items(setter: Setter, run: Run) -> StorySlot:
    """All pieces in the slot's legs, level."""
    region, step = run.region, setter.step
    voice = Voice(run.plan, run.language, "", region.slot, region.page, planned=True)
    tags: list[Tag] = []
    head = _label(setter, run, voice, tags)
    legs_count = leg_count(region, region.width)
    width = (region.width - region.gutter * (legs_count - 1)) / legs_count
    elements: list[Element] = []
    pieces: list[tuple[int, int]] = []
    for i, piece in enumerate(run.pieces):
        made = _piece(setter, piece, run, width)
        if i and made:
            made[0] = replace(made[0], above=1)
        pieces.append((len(elements), len(elements) + len(made)))
        elements.extend(made)
    legs = tuple(
        Leg(i * (width + region.gutter), width, tuple(range(head + 1, region.lines + 1))) for i in range(legs_count)
    )
    made_set = _fitted(setter, elements, legs, pieces, (region.page, region.slot, "items"))
    starts = {start for start, _ in pieces}
    places = leg_places(made_set.fill.starts, made_set.fill.ends, made_set.legs, step)
    if run.brief:
        rules = [
            Stroke(x, y - 12.0, x + width, y - 12.0, 0.4, setter.sheet.ink("hair"))
            for unit, x, y in places
            if made_set.units[unit].element in starts
            and made_set.units[unit].line == 0
            and y > (made_set.legs[0].lines[0] + 0.5) * step
        ]
        tags.append(Tag(voice.mark("rules"), tuple(rules)))
    tags.extend(draw_legs(setter, made_set.elements, made_set.units, places))
    for element in made_set.elements:
        setter.noted(element.broken, element.at, region.page, region.slot)
    tell_parted(setter, made_set, region.page, region.slot)
    if made_set.fill.used >= len(made_set.units):
        _tell_uneven(setter, made_set, run)
        for word, element in foot_faults(made_set):
            if word != "a head alone":  # what is parted was told
                hint = "add or cut a few words in this piece, or in one before it"
                tell_feet(setter, [word], hint, (element.at, region.page, region.slot))
    over = words = 0
    text = ""
    if made_set.fill.used < len(made_set.units):
        over, words, text = words_of(made_set.elements, made_set.units, made_set.fill.used)
    room = sum(len(leg.lines) for leg in legs)
    under = 0 if over else max(0, room - len(places))
    return StorySlot(region, tuple(tags), over, under, words, text, len(places))


def _tell_uneven(setter: Setter, made: Fitted, run: Run) -> None:
    """Tells that legs of pieces end more than a line apart."""
    feet = [
        leg.lines[end - start - 1]
        for start, end, leg in zip(made.fill.starts, made.fill.ends, made.legs, strict=True)
        if end > start
    ]
    apart = max(feet, default=0) - min(feet, default=0)
    if apart > 1:
        page, slot = run.region.page, run.region.slot
        message = f"legs end {counted(apart, 'line')} apart in {page}.{slot}"
        at = Place(run.pieces[-1].path, ())
        said = Diagnostic("uneven", message, "add or cut a few words in the last pieces", at, page, slot)
        setter.diagnostics.append(said)


def _fitted(
    setter: Setter, elements: list[Element], legs: tuple[Leg, ...], pieces: list[tuple[int, int]], place: object
) -> Fitted:
    """All pieces fitted into the legs; ``pieces``: where each begins and ends in the elements."""
    known: KeptMemo = {}

    def units(candidate: list[Element], memo: UnitMemo) -> list[Unit]:
        return kept_units(candidate, pieces, memo, known)

    fit: Fit | None = setter.fits.get(place) if setter.quick or setter.steady else None
    made = refit(given(elements, fit), legs, fit, units) if fit is not None else None
    if fit is not None and made is not None and not setter.quick and made.score > max(GOOD_ENOUGH, fit.score):
        made = None
    if made is None:
        limits, base = limits_of(setter.sheet.fit(), elements), elements
        if fit is not None and setter.steady:
            # what stands before the first piece that changed keeps its lines
            locked = unchanged(elements, fit)
            base = [*given(elements[:locked], fit), *elements[locked:]]
            limits = limits._replace(locked=locked)
        made = _resorted(setter, base, legs, limits, pieces) or fit_text(setter, base, legs, limits, units)
    setter.keep_fit(place, fit_of(None, elements, made))
    return made


def _resorted(
    setter: Setter, elements: list[Element], legs: tuple[Leg, ...], limits: Limits, pieces: list[tuple[int, int]]
) -> Fitted | None:
    """The pieces fitted with the smallest fault: none; a divided word at a leg's foot; paragraphs spaced beyond their
    style's limits and any leg a line short; pieces torn after two lines. None where they are over, or end badly."""
    memo = new_memo(partial(_units, pieces, ITEM_KEEP))
    last = limits._replace(hyphens=True, strained=True)
    found = _level(setter, elements, legs, limits, memo)
    found = found or _level(setter, elements, legs, limits._replace(hyphens=True), memo)
    for keep in (ITEM_KEEP, LEAST_KEEP):
        found = found or _level(setter, elements, legs, last, new_memo(partial(_units, pieces, keep)))
    return found


def _level(setter: Setter, elements: list[Element], legs: tuple[Leg, ...], limits: Limits, memo: Memo) -> Fitted | None:
    """The pieces in legs that they fill, or leave as few lines of as end them well; None where they are over."""
    room = sum(len(leg.lines) for leg in legs)
    need = len(memo.units(elements, None))
    shorter, longer = reach(setter, elements, limits, memo)
    first = max(0, room - need - longer)
    for short in range(first, min(room - need + shorter, first + SHORT_MOST) + 1):
        ways = iter((shortened(legs, room - short),))
        for ended in chain(ways, unlike(legs, room - short)) if limits.strained else ways:
            made = fill_exactly(setter, elements, ended, limits, memo)
            if made is not None:
                return replace(made, room=room, score=made.score + EMPTY * short)
    return None


def _units(
    pieces: list[tuple[int, int]], keep: int, elements: list[Element], span: tuple[int, int] | None
) -> list[Unit]:
    """Units whose breaks leave ``keep`` lines of an item on either side; ``span``: one element of them."""
    if span is None:
        return kept_units(elements, pieces, {}, {}, keep)
    piece = next(piece for piece in pieces if piece[0] <= span[0] < piece[1])
    return [unit for unit in _untorn(units_of(elements, {}, piece), keep) if unit.element == span[0]]


#: Units of pieces by the ids of their elements, which are kept beside them: copyfitting changes a piece or two.
KeptMemo = dict[tuple[int, ...], tuple[list[Element], list[Unit]]]


def kept_units(
    elements: list[Element], pieces: list[tuple[int, int]], memo: UnitMemo, known: KeptMemo, keep: int = ITEM_KEEP
) -> list[Unit]:
    """Units whose breaks leave ``keep`` lines of an item on either side."""
    units: list[Unit] = []
    for piece in pieces:
        part = elements[slice(*piece)]
        key = (len(units) > 0, *map(id, part))
        found = known.get(key)
        if found is None:
            mine = units_of(elements, memo, piece, begun=len(units) > 0)
            found = known[key] = (part, _untorn(mine, keep))
        units += found[1]
    return units


def _untorn(units: list[Unit], keep: int) -> list[Unit]:
    """A piece's units: no leg should end that leaves fewer than ``keep`` lines of it on either side."""
    lines = [i for i, unit in enumerate(units) if unit.line >= 0]
    for i in {*lines[: keep - 1], *lines[-keep:]} - {*lines[-1:]}:
        element, line, cost = units[i]
        if cost < TORN:
            units[i] = Unit(element, line, TORN)
    return units


def _piece(setter: Setter, piece: Article, run: Run, width: float) -> list[Element]:
    """All words of a piece: its heads as lines of their own, its byline as a signature."""
    voice = Voice(piece.path, piece.language, "", run.region.slot, run.region.page)
    weaver = Weaver(setter, voice, width, body="brief" if run.brief else "item", flat=True)
    heads: list[tuple[RichText, str, str]] = (
        [((Span(piece.kicker),), "teaser-kicker", "kicker")] if piece.kicker else []
    )
    heads.append((piece.headline, "item-headline", "headline"))
    heads.extend((deck, "role", "deck") for deck in piece.deck)
    made: list[Element] = []
    for text, style, key in heads:
        if plain(text).strip():
            element = weaver.element(text, setter.style(style, voice), (key,))
            made.append(replace(element, mark=element.mark._replace(role="item-headline"), keep=True, solid=99))
    made.extend(weaver.opened(weaver.weave(piece.blocks), piece.dateline, drop=False))
    signed = ", ".join(part for part in (piece.byline, piece.role) if part)
    if signed:
        if made:
            made[-1] = replace(made[-1], keep=True)
        made.append(weaver.element((Span(f"—{signed}"),), setter.style("signature", voice), ("byline",)))
    for i, picture in enumerate(piece.pictures):
        at = Place(piece.path, ("pictures", i))
        message = f"{picture.file}: short pieces are set without pictures"
        hint = "place it as a picture of its own, or the piece as an article"
        setter.diagnostics.append(Diagnostic("left-out", message, hint, at, run.region.page, run.region.slot))
    return [*made, *weaver.closing(piece)]


def _label(setter: Setter, run: Run, voice: Voice, tags: list[Tag]) -> int:
    """The label over the items; returns the line under which they begin."""
    if not run.label:
        return 0
    step = setter.step
    style = setter.style("label", voice)
    narrow = run.region.columns == 1
    if narrow:
        style = setter.varied(style, size=12.0, ink="accent")
    style = setter.shrunk(run.label, style, run.language, run.region.width)
    cap = setter.cap_height(style)
    y = hang_line(setter) + cap + (0.0 if narrow else 2.5)
    items: list[Item] = list(placed(setter.broken(setter.copy(run.label, style, run.language), 1e6), 0.0, y, step))
    if run.deck:
        x = setter.width(run.label.upper(), style, run.language) + 9.0
        deck = setter.style("label-deck", voice)
        if not narrow and x + setter.width(run.deck, deck, run.language) <= run.region.width:
            items.extend(setter.line(run.deck, deck, run.language, (x, y)))
    tags.append(Tag(voice.mark("label"), tuple(items)))
    return 2 if narrow else 3
