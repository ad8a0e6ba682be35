"""The name of a format comes in; its product, how many pages a new issue has, and their templates go out."""

from layout.model.sheet import FORMATS
from layout.products.leaflet import LEAFLET
from layout.products.newspaper import NEWSPAPER
from layout.products.pamphlet import PAMPHLET
from layout.products.poster import POSTER
from layout.products.product import Product

_PRODUCTS = {product.name: product for product in (NEWSPAPER, PAMPHLET, LEAFLET, POSTER)}


def product_of(sheet: str) -> Product:
    """The product that is printed on a format."""
    return _PRODUCTS[FORMATS[sheet].product]


def page_count(sheet: str) -> int:
    """How many pages a new issue has unless one says it."""
    return product_of(sheet).counts[0]


def template_names(sheet: str, pages: int) -> tuple[str, ...]:
    """The template of every page of a new issue."""
    return tuple(page.template for page in product_of(sheet).make(FORMATS[sheet], pages))
