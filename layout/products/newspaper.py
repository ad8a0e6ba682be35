"""A new newspaper: a front, inside pages in turns, a back, and the articles that tell how a paper is made."""

from layout.builtin.resources import names
from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.model.template import Template, TemplateSlot
from layout.products.product import NewPage, Product, built_in_template
from layout.source.templates import cells

#: More pages than any press folds.
MOST_PAGES = 128

#: The templates of the pages between the first and the last, in turns.
_INSIDE = ("inside-3", "letters", "inside-2", "inside-4")

#: Which article stands in which slot of which page; the slot is the template's first or second.
_PLACED = {(1, 0): "welcome", (1, 1): "pages", (2, 0): "writing"}

#: A slot that takes fewer words of running text than this is left empty.
_FEWEST = 60


def _make(sheet: Format, pages: int) -> tuple[NewPage, ...]:
    """On a small sheet an article is left out of slots that would take a few lines of it only."""
    made = []
    for number in range(1, pages + 1):
        name = _template_name(number, pages)
        template = built_in_template(name)
        slots = {
            template.slots[place].name: f"articles/{article}.md"
            for (page, place), article in _PLACED.items()
            if page == number and _room(template, template.slots[place], sheet) >= _FEWEST
        }
        made.append(NewPage(name, FrozenMap(slots)))
    return tuple(made)


def _template_name(number: int, pages: int) -> str:
    if number == 1:
        return "front"
    if number == pages and pages > 2 and "back" in names("templates", ".yaml"):
        return "back"
    return _INSIDE[number % len(_INSIDE) - 2]


def _room(template: Template, slot: TemplateSlot, sheet: Format) -> int:
    """At least how many words a slot takes: twelve lines go to the headline and its like, a word is some 26 points
    wide, and a part of every paragraph's last line is lost."""
    at = cells(slot.at, template.columns, template.lines)
    width = (at.right - at.left + 1) * sheet.column_width * sheet.columns / template.columns
    lines = (at.bottom - at.top + 1) * sheet.lines / template.lines
    return int(width * max(0.0, lines - 12) / 26 * 0.6)


NEWSPAPER = Product(
    "newspaper",
    _make,
    (8, *(count for count in range(1, MOST_PAGES + 1) if count != 8)),
    "coldset-us",
    ("placeholder.jpg", "placeholder-2.jpg"),
)
