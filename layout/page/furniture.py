"""What stands on a page beside its stories: nameplate, folio, section head, imprint, rules.

All coordinates from the top left of the trim, in points.
"""

from dataclasses import replace

from layout.display.items import Item, Mark, Stroke, Tag
from layout.model.issue import Issue, Paper
from layout.model.values import dataclass
from layout.page.grid import Cell, Grid
from layout.page.heading import hang_line
from layout.page.setting import Setter, diamond, placed

STORY_RULE = 15.0
#: Half the bar over a section's name, the air below it, and from the name's baseline to the foot of its cell.
SECTION_BAR, SECTION_AIR, SECTION_FOOT = 1.5, 3.0, 5.5


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words that furniture prints, already in the page's language; ``running``: what is read on the page."""

    paper: Paper
    edition: str
    language: str
    date: str
    other_date: str
    numbers: str
    folio: str
    right_hand: bool
    section: str = ""
    section_deck: str = ""
    imprint: str = ""
    running: str = ""


def mark(role: str, language: str) -> Mark:
    return Mark(role, "", "", -1, language)


def folio(setter: Setter, grid: Grid, cell: Cell | None, words: PageWords) -> tuple[Tag, ...]:
    """Page number outside, the paper's name inside, the date in the middle, a rule below.

    ``cell`` None: in the head margin.
    """
    x, width = grid.x(0), grid.width(grid.columns)
    y = grid.y(cell.line + 1) if cell is not None else grid.top - 11.0
    style, italic, number = (setter.sheet.style(n) for n in ("folio", "folio-italic", "folio-number"))
    language = words.language
    name, subtitle = words.paper.name.of(words.edition), words.paper.subtitle.of(words.edition)
    accent = setter.sheet.ink("accent")
    widths = [setter.width(name, style, language), setter.width(subtitle, italic, language) if subtitle else 0.0]
    across = widths[0] + (24.0 + widths[1] if subtitle else 0.0)
    left = x if words.right_hand else x + width - across
    items: list[Item] = list(setter.line(name, style, language, (left, y)))
    if subtitle:
        items.append(diamond(left + widths[0] + 10.0, y - 0.8, 5.0, accent))
        items.extend(setter.line(subtitle, italic, language, (left + widths[0] + 24.0, y)))
    date = setter.width(words.date, style, language)
    items.extend(setter.line(words.date, style, language, (x + (width - date) / 2, y)))
    wide = setter.width(words.folio, number, language)
    items.extend(setter.line(words.folio, number, language, (x + width - wide if words.right_hand else x, y)))
    rule = y + 6.0
    return (Tag(mark("folio", language), (*items, Stroke(x, rule, x + width, rule, 0.5))),)


def section(setter: Setter, grid: Grid, cell: Cell, words: PageWords) -> tuple[Tag, ...]:
    """The section's name under a bar, what it is about beside it, a thin rule below."""
    if not words.section:
        return ()
    x, width, top = grid.x(cell.column), grid.width(cell.columns), grid.y(cell.line)
    style, deck = setter.sheet.style("section"), setter.sheet.style("section-deck")
    accent = setter.sheet.ink("accent")
    depth = cell.lines * grid.step
    bar = top + min(5.2, SECTION_BAR + 0.12 * depth / 4)
    # in a shallow cell the name is as large as bar, air and rule leave it
    cap = setter.cap_height(style)
    least = min(cap, max(5.0, depth - (bar - top) - SECTION_BAR - SECTION_AIR - SECTION_FOOT))
    style = replace(style, size=style.size * least / cap)
    style = setter.shrunk(words.section, style, words.language, width)
    base = min(top + 3.19 * grid.step, top + depth - SECTION_FOOT)
    items: list[Item] = [Stroke(x, bar, x + width, bar, 3.0, accent)]
    items.extend(setter.line(words.section, style, words.language, (x, base)))
    if words.section_deck:
        at = x + setter.width(words.section, style, words.language) + 11.0
        deck = setter.shrunk(words.section_deck, deck, words.language, max(1.0, x + width - at))
        items.extend(setter.line(words.section_deck, deck, words.language, (at, base)))
    foot = base + min(8.5, SECTION_FOOT - 0.5)
    items.append(Stroke(x, foot, x + width, foot, 0.5))
    return (Tag(mark("section", words.language), tuple(items)),)


def imprint(setter: Setter, grid: Grid, cell: Cell | None, words: tuple[str, str]) -> tuple[Tag, ...]:
    """The imprint, a text and its language, in small type; ``cell`` None: in the foot margin."""
    text, language = words
    if not text:
        return ()
    style = setter.sheet.style("imprint")
    columns = grid.columns if cell is None else cell.columns
    x, y = (grid.left, grid.y(grid.lines) + 13.0) if cell is None else (grid.x(cell.column), grid.y(cell.line + 1))
    broken = setter.broken(setter.copy(text, style, language), grid.width(columns))
    return (Tag(mark("imprint", language), placed(broken, x, y, grid.step)),)


def story_rules(setter: Setter, grid: Grid, cells: dict[str, Cell], adverts: frozenset[str]) -> tuple[Item, ...]:
    """Rules between slots: across where one ends above another, fine upright ones in the gutter between two stories."""
    items: list[Item] = []
    hang = hang_line(setter)
    feet: dict[int, list[Cell]] = {}
    for cell in cells.values():
        if any(o.line >= cell.end_line and o.line - cell.end_line <= 4 and _share(o, cell) for o in cells.values()):
            feet.setdefault(cell.end_line, []).append(cell)
    for line, above in sorted(feet.items()):
        y = grid.y(line) + STORY_RULE
        for first, last in _runs(sorted((c.column, c.end_column) for c in above)):
            items.append(Stroke(grid.x(first), y, grid.x(first) + grid.width(last - first), y, 0.5))
    names = sorted(cells, key=lambda n: cells[n])
    uprights: dict[int, list[tuple[int, int]]] = {}
    for a in names:
        for b in names:
            left, right = cells[a], cells[b]
            if left.end_column != right.column or a in adverts or b in adverts:
                continue
            head, foot = max(left.line, right.line), min(left.end_line, right.end_line)
            if foot - head > 2:
                uprights.setdefault(right.column, []).append((head, foot))
    ink = setter.sheet.ink("hair")
    for column, spans in sorted(uprights.items()):
        x = grid.x(column) - grid.gutter / 2
        for head, foot in sorted(set(spans)):
            items.append(Stroke(x, grid.y(head) + hang, x, grid.y(foot), 0.4, ink))
    return tuple(items)


def _share(a: Cell, b: Cell) -> bool:
    return a.column < b.end_column and b.column < a.end_column


def _runs(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Touching spans joined."""
    joined: list[tuple[int, int]] = []
    for first, last in spans:
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def issue_title(issue: Issue) -> str:
    """“The paper, number 7”, for the file's title."""
    name = issue.edition.paper.name.of(issue.edition.id)
    return (
        f"{name}, {issue.date.isoformat()}" if not issue.number else f"{name} {issue.number}, {issue.date.isoformat()}"
    )
