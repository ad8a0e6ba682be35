"""What a pamphlet's pages repeat, and its cover: the words of a page come in, tags go out.

The running head names the pamphlet on left-hand pages and on right-hand ones what is read there; the number stands
outside at the foot. The cover's title is as large as its cell leaves it. All points from the top left of the trim.
"""

from layout.display.items import Item, Stroke, Tag
from layout.model.article import Span
from layout.model.styles import Style
from layout.page.furniture import PageWords, mark
from layout.page.grid import Cell, Grid
from layout.page.heading import DESCENT, fit_headline, hang_line
from layout.page.setting import Setter, placed
from layout.text.paragraph import BrokenParagraph

#: Lines of the grid from the last line of text down to the page's number.
NUMBER_LINES = 2
#: The most lines of a cover's title.
TITLE_LINES = 4
#: Lines from the bar to the name's capitals, and between the name and what it is about.
NAME_LINE, SUBTITLE_AIR = 3.0, 0.5


def running_head(setter: Setter, grid: Grid, words: PageWords) -> tuple[Tag, ...]:
    """In the head margin, a blank line above the text: the name at the left on left-hand pages, what is read on
    right-hand ones at the right."""
    name = words.paper.name.of(words.edition)
    text = (words.running or name) if words.right_hand else name
    if not text:
        return ()
    style = setter.sheet.style("running-head")
    width = grid.width(grid.columns)
    style = setter.shrunk(text, style, words.language, width)
    across = setter.width(text, style, words.language)
    x = grid.x(0) + (width - across if words.right_hand else 0.0)
    y = grid.y(-1) + 0.25 * grid.step
    return (Tag(mark("running-head", words.language), setter.line(text, style, words.language, (x, y))),)


def page_number(setter: Setter, grid: Grid, words: PageWords) -> tuple[Tag, ...]:
    """In the foot margin, at the outer edge."""
    style = setter.sheet.style("page-number")
    across = setter.width(words.folio, style, words.language)
    x = grid.x(0) + (grid.width(grid.columns) - across if words.right_hand else 0.0)
    y = grid.y(grid.lines + NUMBER_LINES)
    return (Tag(mark("page-number", words.language), setter.line(words.folio, style, words.language, (x, y))),)


def title(setter: Setter, grid: Grid, cell: Cell, words: PageWords) -> tuple[Tag, ...]:
    """The cover: place and price under a bar at the head, the name, and what it is about."""
    x, width, step = grid.x(cell.column), grid.width(cell.columns), grid.step
    top, depth = grid.y(cell.line), cell.lines * grid.step
    language = words.language
    tags = [_strip(setter, words, (x, top, width))]
    style = setter.sheet.style("cover-title")
    name = words.paper.name.of(words.edition)
    about, under = None, setter.sheet.style("cover-subtitle")
    subtitle, below = words.paper.subtitle.of(words.edition), 0.0
    if subtitle:
        about = setter.composer.balanced(setter.copy(subtitle, under, language), width, 3)
        below = SUBTITLE_AIR * step + under.leading * len(about.lines)
    above = NAME_LINE * step
    # what reaches below the name's last line is a quarter of its size
    broken, sized = _name(setter, name, style, language, (width, (depth - above - below) / (1.0 + DESCENT)))
    y = top + above + setter.cap_height(sized)
    tags.append(Tag(mark("nameplate", language), placed(broken, x, y, sized.leading)))
    y += sized.leading * (len(broken.lines) - 1)
    if about is not None:
        y += DESCENT * sized.size + SUBTITLE_AIR * step + setter.cap_height(under)
        tags.append(Tag(mark("subtitle", language), placed(about, x, y, under.leading)))
    return tuple(tags)


def _name(
    setter: Setter, name: str, style: Style, language: str, room: tuple[float, float]
) -> tuple[BrokenParagraph, Style]:
    """The name in the largest size of its scale that its room holds, on as few lines as that takes."""
    width, depth = room
    made = fit_headline(setter, (Span(name),), style, language, (width, 1, 0.0))
    for lines in range(1, TITLE_LINES + 1):
        cap = 0.0
        while True:
            broken, sized, fits = fit_headline(setter, (Span(name),), style, language, (width, lines, cap))
            deep = setter.cap_height(sized) + sized.leading * (len(broken.lines) - 1)
            if not fits or deep <= depth or sized.size <= min(style.scale or (sized.size,)):
                break
            cap = sized.size - 0.5
        if fits and deep <= depth and sized.size > made[1].size:
            made = (broken, sized, fits)
    return made[0], made[1]


def _strip(setter: Setter, words: PageWords, room: tuple[float, float, float]) -> Tag:
    """Place and price under a bar; no date: a pamphlet stays in print for years."""
    x, top, width = room
    style = setter.sheet.style("cover-strip")
    y = top + hang_line(setter) + setter.cap_height(style) + 6.0
    bar = top + hang_line(setter)
    items: list[Item] = [Stroke(x, bar, x + width, bar, 3.0, setter.sheet.ink("accent"))]
    place = words.paper.city.of(words.edition)
    right = words.paper.price.of(words.edition)
    if place:
        items.extend(setter.line(place, style, words.language, (x, y)))
    if right:
        items.extend(
            setter.line(right, style, words.language, (x + width - setter.width(right, style, words.language), y))
        )
    return Tag(mark("ear", words.language), tuple(items))
