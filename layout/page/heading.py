"""What stands over a story: kicker, headline, deck. Display lines may stand on quarters of the grid; what
follows returns to it. Distances are baseline to baseline; all points run from the slot's top left."""

import math

from layout.display.items import Item, Tag
from layout.model.article import RichText
from layout.model.diagnostics import Diagnostic
from layout.model.nouns import counted
from layout.model.styles import Style
from layout.model.values import dataclass
from layout.page.links import text_tag
from layout.page.setting import Setter, Voice, diamond, tagged
from layout.text.paragraph import BrokenParagraph, Copy

#: A headline reaches this share of its size below its baseline (g, p, q of the serif display faces).
DESCENT = 0.22
#: White between the kicker's baseline and the headline's capitals, and from a head to what follows, in points on a grid
#: of that step; more on a wider one.
KICKER_AIR = 10.0
BELOW_AIR = 5.5
AIR_STEP = 10.5


@dataclass(frozen=True, slots=True)
class Heading:
    """Finished heads. ``bottom`` is the last baseline, ``size`` the size of its type (of as much larger type as it
    reaches further down in scripts that do), ``headline`` the headline's; 0 where there is none."""

    tags: tuple[Tag, ...] = ()
    bottom: float = 0.0
    size: float = 0.0
    headline: float = 0.0

    def text_line(self, step: float, cap: float) -> int:
        """The line under which body text may begin: its first baseline is this + 1."""
        if not self.tags:
            return 0
        first = self.bottom + DESCENT * self.size + BELOW_AIR * max(1.0, step / AIR_STEP) + cap
        return max(0, math.ceil(first / step - 1 - 0.02))

    def picture_line(self, step: float, hang: float) -> int:
        """The line from whose cap line a picture may hang (``hang`` below it)."""
        if not self.tags:
            return 0
        return max(0, math.ceil((self.bottom + DESCENT * self.size + 7.5 - hang) / step))


@dataclass(frozen=True, slots=True)
class Heads:
    """The words of a heading. ``joined`` sets the decks on one line, parted by diamonds; ``ink`` instead of the styles'
    own, "" for these."""

    headline: RichText
    kicker: str = ""
    deck: tuple[RichText, ...] = ()
    joined: bool = False
    headline_style: str = "headline"
    rank: int = 3
    cap: float = 0.0
    lines: int = 2
    ink: str = ""


#: The style family of a page's first, second, third and lesser stories.
RANKS = {1: "lead", 2: "second", 3: "third", 4: "minor"}


def headline_style(setter: Setter, heads: Heads, voice: Voice) -> Style:
    """The story's own family first (opinion, box), else the one of its rank on the page."""
    family = voice.family
    if heads.headline_style != "headline":
        return setter.style(heads.headline_style, voice)
    if family and setter.sheet.styles.get(f"{family}.headline"):
        return setter.style("headline", voice)
    return setter.sheet.style("headline", RANKS.get(heads.rank, "minor"))


def _inked(setter: Setter, style: Style, heads: Heads) -> Style:
    """The style in the heading's own ink."""
    return setter.varied(style, ink=heads.ink) if heads.ink else style


def quarter(value: float, step: float) -> float:
    """Rounded to a quarter of the grid's step."""
    return round(value / (step / 4)) * step / 4


def fit_headline(
    setter: Setter, text: RichText, style: Style, language: str, room: tuple[float, int, float]
) -> tuple[BrokenParagraph, Style, bool]:
    """The headline at the largest size of its scale that fits ``room`` (width, lines, largest size or 0).

    Returns lines, the style at that size, and whether it fits at all.
    """
    width, lines, cap = room
    sizes = [s for s in style.scale or (style.size,) if not cap or s <= cap] or list(style.scale[:1])
    low, high = 0, len(sizes) - 1
    best: tuple[BrokenParagraph, Style] | None = None

    def attempt(size: float) -> tuple[BrokenParagraph, Style]:
        leading = quarter(size * style.leading_ratio, setter.step)
        least = size * setter.least_leading(language)
        while leading < least:
            leading += setter.step / 4
        sized = setter.varied(style, size=size, leading=leading)
        return setter.composer.balanced(setter.copy(text, sized, language), width, lines), sized

    while low <= high:
        middle = (low + high + 1) // 2
        broken, sized = attempt(sizes[middle])
        whole = not any(fault.code == "long-word" for fault in broken.faults)
        if whole and len(broken.lines) <= lines and all(line.natural <= width + 0.5 for line in broken.lines):
            best = (broken, sized)
            low = middle + 1
        else:
            high = middle - 1
    if best is None:
        broken, sized = attempt(sizes[0])
        return broken, sized, False
    return (*best, True)


def set_heading(setter: Setter, heads: Heads, voice: Voice, width: float) -> Heading:
    """Kicker, headline and deck over a width."""
    step = setter.step
    hang = hang_line(setter)
    tags: list[Tag] = []
    y = size = headline = 0.0
    if heads.kicker:
        style = _inked(setter, setter.style("kicker", voice), heads)
        y = step
        size = 0.0
        broken = setter.broken(setter.copy(heads.kicker, style, voice.language), width, voice.place("kicker"))
        tags.append(text_tag(voice.mark("kicker"), broken, (0.0, y, step)))
        y += (len(broken.lines) - 1) * step
    if heads.headline:
        style = _inked(setter, headline_style(setter, heads, voice), heads)
        broken, sized, fits = fit_headline(
            setter, heads.headline, style, voice.language, (width, max(1, heads.lines), heads.cap)
        )
        if not fits:
            takes = counted(len(broken.lines), "line")
            setter.diagnostics.append(
                Diagnostic(
                    "headline-fit",
                    f"the headline takes {takes} at {sized.size:g} pt; its slot has {heads.lines}",
                    "shorten it, or give the slot more headline_lines",
                    voice.place("headline"),
                    voice.page,
                    voice.slot,
                )
            )
        setter.noted(broken, voice.place("headline"), voice.page, voice.slot)
        rise, size = _extent(setter, setter.copy(heads.headline, sized, voice.language), sized.size)
        rise = max(setter.cap_height(sized), rise)
        first = y + KICKER_AIR * max(1.0, step / AIR_STEP) + rise if y else hang + rise
        first = math.ceil(first / (step / 4) - 0.01) * step / 4
        tags.append(text_tag(voice.mark("headline"), broken, (0.0, first, sized.leading)))
        y = first + (len(broken.lines) - 1) * sized.leading
        headline = sized.size
    if heads.deck and any(heads.deck):
        y, size = _deck(setter, heads, voice, (width, y, size), tags)
    return Heading(tuple(tags), y, size, headline)


def _extent(setter: Setter, copy: Copy, size: float) -> tuple[float, float]:
    """How high a text's marks reach over its baseline (0 where capitals are the highest), and the size of a type that
    reaches as far below it."""
    if not setter.least_leading(copy.language):
        return 0.0, size
    _, top, _, bottom = setter.composer.ink_bounds(copy)
    return -top, max(size, bottom / DESCENT)


def _deck(
    setter: Setter, heads: Heads, voice: Voice, room: tuple[float, float, float], tags: list[Tag]
) -> tuple[float, float]:
    """The decks under the headline; returns the last baseline and the size."""
    width, y, size = room
    base = _inked(setter, setter.style("deck", voice), heads)
    steps = base.scale or (base.size,)
    wide = 2 if width > 500 else 1 if width > 330 else 0
    chosen = steps[min(wide, len(steps) - 1)]
    style = setter.varied(base, size=chosen, leading=quarter(chosen * base.leading / base.size, setter.step))
    cap = setter.cap_height(style)
    first = y + DESCENT * size + cap + 4.5 if y else cap + hang_line(setter)
    first = math.ceil(first / (setter.step / 4) - 0.01) * setter.step / 4
    at = voice.place("deck")
    if len(heads.deck) > 1:
        items: list[Item] = []
        total = sum(setter.width(part, style, voice.language) for part in heads.deck)
        gap = 9.0
        height = chosen * 0.46
        total += (len(heads.deck) - 1) * (2 * gap + 0.72 * height)
        if total <= width:
            x = 0.0
            for i, part in enumerate(heads.deck):
                if i:
                    items.append(diamond(x + gap, first - 0.06 * chosen, height, setter.sheet.ink("accent")))
                    x += 2 * gap + 0.72 * height
                items.extend(setter.line(part, style, voice.language, (x, first)))
                x += setter.width(part, style, voice.language)
            tags.append(tagged(voice.mark("deck"), items))
            return first, chosen
        y = first
        for part in heads.deck:
            broken = setter.broken(setter.copy(part, style, voice.language), width - 14, at)
            mark = diamond(0.0, y - 0.06 * chosen, height, setter.sheet.ink("accent"))
            tags.append(text_tag(voice.mark("deck"), broken, (14.0, y, style.leading), ((mark,), ())))
            y += style.leading * len(broken.lines)
        return y - style.leading, chosen
    lines = 3 if width < 330 else 2
    copy = setter.copy(heads.deck[0], style, voice.language)
    needed = len(setter.broken(copy, width, at).lines)
    broken = setter.composer.balanced(copy, width, max(lines, needed))
    tags.append(text_tag(voice.mark("deck"), broken, (0.0, first, style.leading)))
    return first + (len(broken.lines) - 1) * style.leading, _extent(setter, copy, chosen)[1]


def hang_line(setter: Setter) -> float:
    """From a line of the grid down to the capitals of the text line that follows: where pictures hang."""
    style = setter.sheet.style("body")
    return setter.step - setter.cap_height(style)


def waist_line(setter: Setter) -> float:
    """From a line of the grid down to the small letters of the text line that follows: the head of what has text
    above it and beside it."""
    style = setter.sheet.style("body")
    face = setter.book.faces(style)[0]
    return setter.step - face.x_height * style.size / face.upem
