"""A new leaflet: one sheet, folded into panels; its outside and its inside."""

from layout.model.sheet import Format
from layout.products.product import NewPage, Product


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    return tuple(NewPage("article") for _ in range(pages))


LEAFLET = Product("leaflet", _make, (2, 1), "sheetfed")
