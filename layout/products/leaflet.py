"""A new leaflet: one sheet folded twice, or once, its outside and its inside; of one page, the inside alone.

A leaflet's sheet has a column for each panel.
"""

from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.products.product import NewPage, Product

#: By the number of panels: the templates of the sides, and by slot the article that stands there.
_SIDES = {
    3: (
        ("leaflet-outside", {"flap": "flap", "back": "back", "cover": "cover"}),
        ("leaflet-inside", {"left": "left", "middle": "middle", "right": "right"}),
    ),
    2: (
        ("leaflet-fold", {"back": "address", "cover": "front"}),
        ("leaflet-fold-inside", {"left": "what", "right": "how"}),
    ),
}


def _make(sheet: Format, pages: int) -> tuple[NewPage, ...]:
    return tuple(
        NewPage(template, FrozenMap({slot: f"articles/{article}.md" for slot, article in slots.items()}))
        for template, slots in _SIDES[sheet.columns][-pages:]
    )


LEAFLET = Product("leaflet", _make, (2, 1), "sheetfed", ("placeholder.jpg", "placeholder-2.jpg"))
