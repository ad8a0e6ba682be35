"""A new poster or flyer: one side of a sheet."""

from layout.model.sheet import Format
from layout.products.product import NewPage, Product


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    return tuple(NewPage("article") for _ in range(pages))


POSTER = Product("poster", _make, (1, 2), "sheetfed")
