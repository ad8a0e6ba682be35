"""A new pamphlet: pages in multiples of four, ready to be folded into a booklet."""

from layout.model.sheet import Format
from layout.products.product import NewPage, Product


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    return tuple(NewPage("article") for _ in range(pages))


PAMPHLET = Product("pamphlet", _make, (16, *(count for count in range(4, 129, 4) if count != 16)), "coldset-us")
