"""The nameplate: the paper's name over the whole width, the band with its subtitle and ears, the date strip.

Written for a cell ten lines deep; in a shallower one all of it is smaller, so that nothing leaves the cell.
"""

from dataclasses import dataclass, replace

from layout.display.items import Item, Stroke, Tag
from layout.display.items import Picture as PlacedPicture
from layout.model.geometry import Rect
from layout.model.styles import Style
from layout.page.furniture import PageWords, mark
from layout.page.grid import Cell, Grid
from layout.page.setting import Setter, diamond
from layout.pictures.probe import PictureFacts

#: Where the parts of the nameplate stand, in lines below the head of the type area (the house's front page).
NAME_LINE, BAND_RULE, BAND_LINE, EAR_LINES, BAND_FOOT, STRIP_LINE, STRIP_FOOT = (
    5.25,
    6.35,
    8.1,
    (7.2, 8.2),
    8.87,
    9.75,
    10.2,
)
#: The depth these lines were written for.
DEPTH = 10


@dataclass(frozen=True, slots=True)
class _Plate:
    """Where the nameplate stands: its corner and width, its own line, and the share of its types' full sizes."""

    x: float
    top: float
    width: float
    step: float
    share: float

    def y(self, line: float) -> float:
        return self.top + line * self.step

    def sized(self, style: Style) -> Style:
        return style if self.share == 1.0 else replace(style, size=style.size * self.share)


def nameplate(setter: Setter, grid: Grid, cell: Cell, words: PageWords, logo: PictureFacts | None) -> tuple[Tag, ...]:
    """All of the nameplate in its cell; ``logo`` stands for the name in type."""
    share = min(1.0, cell.lines / DEPTH)
    plate = _Plate(grid.x(cell.column), grid.y(cell.line), grid.width(cell.columns), grid.step * share, share)
    # without subtitle and ears there is no band: the name stands lower, over one rule less
    ears = [ear for ear in words.paper.ears if ear.label or ear.text]
    banded = bool(words.paper.subtitle.of(words.edition) or ears)
    base = plate.y(NAME_LINE + (0.0 if banded else 1.2))
    rules = [(BAND_RULE, 0.5)] if banded else []
    rules += [(BAND_FOOT, 1.5), (STRIP_FOOT, 0.5)]
    strokes = tuple(
        Stroke(plate.x, plate.y(line), plate.x + plate.width, plate.y(line), width) for line, width in rules
    )
    return (
        _logo(plate, words, logo, base) if logo is not None else _name(setter, plate, words, base),
        Tag(mark("rules", words.language), strokes),
        *_band(setter, plate, words),
        _strip(setter, plate, words),
    )


def _logo(plate: _Plate, words: PageWords, logo: PictureFacts, base: float) -> Tag:
    across = min(plate.width, (base - plate.top) * logo.aspect)
    rect = Rect(plate.x + (plate.width - across) / 2, plate.top, across, across / logo.aspect)
    picture = PlacedPicture(rect, logo.file, logo.digest, alt=words.paper.name.of(words.edition))
    return Tag(mark("nameplate", words.language), (picture,))


def _name(setter: Setter, plate: _Plate, words: PageWords, base: float) -> Tag:
    """The name set optically: the ink of its first letter on the left margin, of its last on the right."""
    name = words.paper.name.of(words.edition)
    style = plate.sized(setter.sheet.style("nameplate"))
    left, head, right, foot = setter.composer.ink_bounds(setter.copy(name, style, words.language))
    # a name nearly as wide as the page is set to its full width
    size = min(style.size * 1.05, style.size * plate.width / max(1.0, right - left))
    size = size if size * (right - left) > 0.97 * plate.width * style.size else min(size, style.size)
    # letters with descenders must clear the rule below: the whole name grows smaller and moves up
    clear = BAND_RULE * plate.step - 4.5
    if foot > 0.05 * style.size and (foot - head) * size / style.size > clear:
        size = clear * style.size / (foot - head)
        base += clear - foot * size / style.size - (base - plate.top)
    style = replace(style, size=size)
    left, _, right, _ = setter.composer.ink_bounds(setter.copy(name, style, words.language))
    shift = (plate.width - (right - left)) / 2 - left
    return Tag(mark("nameplate", words.language), setter.line(name, style, words.language, (plate.x + shift, base)))


def _band(setter: Setter, plate: _Plate, words: PageWords) -> list[Tag]:
    """The subtitle between two diamonds, an ear on either side."""
    language, tags = words.language, []
    subtitle = words.paper.subtitle.of(words.edition)
    if subtitle:
        style = plate.sized(setter.sheet.style("nameplate-band"))
        style = setter.shrunk(subtitle, style, language, 0.6 * plate.width)
        across, y = setter.width(subtitle, style, language), plate.y(BAND_LINE)
        left = plate.x + (plate.width - across) / 2
        accent = setter.sheet.ink("accent")
        items: list[Item] = [
            diamond(left - 22.0, y - 2.5, 9.0 * plate.share, accent),
            *setter.line(subtitle, style, language, (left, y)),
            diamond(left + across + 15.5, y - 2.5, 9.0 * plate.share, accent),
        ]
        tags.append(Tag(mark("subtitle", language), tuple(items)))
    for i, ear in enumerate(words.paper.ears[:2]):
        items = []
        for text, name, line in ((ear.label, "ear-label", EAR_LINES[0]), (ear.text, "ear", EAR_LINES[1])):
            content = text.of(words.edition)
            if content:
                style = plate.sized(setter.sheet.style(name))
                shift = plate.width - setter.width(content, style, language) if i else 0.0
                items.extend(setter.line(content, style, language, (plate.x + shift, plate.y(line))))
        tags.append(Tag(mark("ear", language), tuple(items)))
    return tags


def _strip(setter: Setter, plate: _Plate, words: PageWords) -> Tag:
    """Place, date and number on one line."""
    language, y = words.language, plate.y(STRIP_LINE)
    style = plate.sized(setter.sheet.style("date-strip"))
    dates = f"{words.date} / {words.other_date}" if words.other_date else words.date
    price = words.paper.price.of(words.edition)
    right = " / ".join(part for part in (words.numbers, price) if part)
    parts = ((words.paper.city.of(words.edition), 0.0), (dates, 0.5), (right, 1.0))
    items: list[Item] = []
    for text, at in parts:
        if text:
            x = plate.x + (plate.width - setter.width(text, style, language)) * at
            items.extend(setter.line(text, style, language, (x, y)))
    return Tag(mark("date", language), tuple(items))
