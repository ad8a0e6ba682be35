"""A new leaflet: one sheet folded twice, its outside and its inside; of one page, the inside alone."""

from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.products.product import NewPage, Product

_OUTSIDE, _INSIDE = ("flap", "back", "cover"), ("left", "middle", "right")


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    sides = (("leaflet-outside", _OUTSIDE), ("leaflet-inside", _INSIDE))[-pages:]
    return tuple(NewPage(name, FrozenMap({slot: f"articles/{slot}.md" for slot in slots})) for name, slots in sides)


LEAFLET = Product("leaflet", _make, (2, 1), "sheetfed", ("placeholder.jpg", "placeholder-2.jpg"))
