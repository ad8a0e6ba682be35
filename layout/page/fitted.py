"""A story in a slot whose type is fitted: it is set at the largest sizes at which all of it finds room.

In: a Story whose first Region is ``fitted``. Out: its slots, composed at the sizes chosen. The headline takes the
largest size of its scale whose lines, whole words all, stay within a share of the slot (``shares: fitted-headline`` in
the styles, where text follows); then body, and all that is set with it, takes the largest size of *its* scale. Such a
slot has a grid of its own, whose step is the leading of its text.
"""

from collections.abc import Callable
from dataclasses import replace

from layout.display.items import GlyphRun, walk
from layout.model.article import plain
from layout.model.mapping import FrozenMap
from layout.model.styles import Style, Stylesheet
from layout.page.heading import DESCENT, RANKS, fit_headline, hang_line
from layout.page.kept import Versions
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter
from layout.page.shift import shifted

Compose = Callable[[Setter, Story], tuple[StorySlot, ...]]

#: Styles that have their own scale of sizes, which the text's does not move.
_DISPLAY = ("headline", "umbrella")
#: How much of the slot a headline takes where nothing follows it, where kicker or deck do, and where text does.
_ALONE, _HEADED, _WITH_TEXT = 1.0, 0.62, 0.42
#: So many sizes above the one found by halves are tried as well.
_ABOVE = 3


def compose_fitted(setter: Setter, story: Story, compose: Compose) -> tuple[StorySlot, ...]:
    """The story's slots at the largest size of body's scale that fits; at the smallest where none does."""
    first = story.regions[0]
    family = story.article.style or first.style
    body = setter.sheet.style("body", family)
    sizes = body.scale or (body.size,)
    cap = _headline_cap(setter, story, family)
    regions = tuple(replace(region, cap=cap) if cap else region for region in story.regions)

    def attempt(size: float) -> tuple[Setter, tuple[StorySlot, ...]]:
        sized = _sized(setter, size / body.size, body.leading)
        share = sized.step / setter.step
        deep = tuple(replace(region, lines=int(region.lines / share + 1e-6)) for region in regions)
        return sized, compose(sized, replace(story, regions=deep))

    tried: dict[int, tuple[Setter, tuple[StorySlot, ...]] | None] = {}

    def fitting(at: int) -> bool:
        if at not in tried:
            sized, slots = attempt(sizes[at])
            tried[at] = (sized, slots) if _fits(slots, first, sized, setter.step) else None
        return tried[at] is not None

    low, high = 0, len(sizes) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fitting(middle) else (low, middle - 1)
    # whole lines: a size or two above one that does not fit there may be one that does
    low = next((at for at in range(min(low + _ABOVE, len(sizes) - 1), low, -1) if fitting(at)), low)
    sized, slots = tried.get(low) or attempt(sizes[low])
    setter.diagnostics.extend(sized.diagnostics)
    if setter.decided is not None and sized.decided is not None:
        setter.decided.extend(sized.decided)
    up = min(0.0, hang_line(setter) - hang_line(sized))  # capitals of slots side by side are level at their heads
    return tuple(
        replace(slot, region=region, tags=tuple([shifted(tag, 0.0, up) for tag in slot.tags]) if up else slot.tags)
        for slot, region in zip(slots, story.regions, strict=True)
    )


def _headline_cap(setter: Setter, story: Story, family: str) -> float:
    """The largest size of its scale at which the headline stays within its share of the slot; 0: no headline."""
    article, region = story.article, story.regions[0]
    if not plain(article.headline).strip():
        return 0.0
    sheet = setter.sheet
    own = sheet.styles.get(f"{family}.headline") if family else None
    style = own or sheet.style("headline", RANKS.get(region.rank, "minor"))
    share = _ALONE
    if article.kicker or any(article.deck):
        share = _HEADED
    if article.blocks or article.pictures:
        share = sheet.shares.get("fitted-headline", _WITH_TEXT)
    room = share * region.lines * setter.step
    for size in sorted(style.scale or (style.size,), reverse=True):
        if region.cap and size > region.cap:
            continue
        once = replace(style, scale=(size,))
        broken, sized, fits = fit_headline(
            setter, article.headline, once, article.language, (region.width, max(1, region.headline_lines), 0.0)
        )
        depth = (len(broken.lines) - 1) * sized.leading + setter.cap_height(sized) + DESCENT * size
        if fits and depth <= room:
            return size
    return min(style.scale or (style.size,))


def _fits(slots: tuple[StorySlot, ...], first: Region, sized: Setter, step: float) -> bool:
    """Whether all of a story has found room in its slots."""
    if any(slot.over for slot in slots) or any(fault.code in ("left-out", "long-word") for fault in sized.diagnostics):
        return False
    return max((_foot(slot) for slot in slots[:1]), default=0.0) <= first.lines * step + 0.5


def _foot(slot: StorySlot) -> float:
    """Its last baseline."""
    return max((dy + item.y for item, _, dy in walk(slot.tags) if isinstance(item, GlyphRun)), default=0.0)


def _sized(setter: Setter, factor: float, leading: float) -> Setter:
    """A setter of its own for type of another size, so that what it notes while sizes are tried is nobody's.

    ``leading``: the text's, as the styles have it."""
    decided: list[object] | None = [] if setter.decided is not None else None
    return replace(
        setter, sheet=_sized_sheet(setter.sheet, factor), step=leading * factor, diagnostics=[], asked={}, fits={},
        decided=decided, fitted=[], parts=Versions(), _turned={}, _copies={}, _varied={},
    )  # fmt: skip


#: By the identity of a stylesheet, held beside, and a factor: a style that is the same is the same object.
_SHEETS: dict[tuple[int, float], tuple[Stylesheet, Stylesheet]] = {}
_SHEETS_KEPT = 200


def _sized_sheet(sheet: Stylesheet, factor: float) -> Stylesheet:
    key = (id(sheet), factor)
    known = _SHEETS.get(key)
    if known is None or known[0] is not sheet:
        if len(_SHEETS) >= _SHEETS_KEPT:
            _SHEETS.clear()
        styles = {name: _sized_style(style, factor) for name, style in sheet.styles.items()}
        known = _SHEETS[key] = (sheet, replace(sheet, styles=FrozenMap(styles)))
    return known[1]


def _sized_style(style: Style, factor: float) -> Style:
    if style.name.rpartition(".")[2] in _DISPLAY:
        return style
    return replace(
        style, size=style.size * factor, leading=style.leading * factor, indent=style.indent * factor,
        scale=tuple(size * factor for size in style.scale),
    )  # fmt: skip
