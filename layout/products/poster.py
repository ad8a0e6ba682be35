"""A new poster or flyer: one side of a sheet; of two pages, a text as large as it can be on the other."""

from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.products.product import NewPage, Product

_SLOTS = ("head", "text", "strip")


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    front = NewPage("poster-notice", FrozenMap({slot: f"articles/{slot}.md" for slot in _SLOTS}))
    return (front, *(NewPage("poster-words") for _ in range(pages - 1)))


POSTER = Product("poster", _make, (1, 2), "sheetfed")
