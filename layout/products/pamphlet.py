"""A new pamphlet: a cover, contents made from its chapters, chapters over pages, a back cover; multiples of four pages.

Two chapters of placeholder copy stand on its first pages; those that follow are chapters still to be written.
"""

from layout.model.mapping import FrozenMap
from layout.model.sheet import Format
from layout.products.product import NewPage, Product

#: The articles of the chapters that there is copy for, two pages each.
_CHAPTERS = ("welcome", "writing")
_COVER = "{picture: pictures/placeholder.jpg, credit: Placeholder, alt: A grey landscape}"


def _make(_: Format, pages: int) -> tuple[NewPage, ...]:
    """Of four pages there is no room for contents: a cover, a chapter, the back."""
    made = [NewPage("pamphlet-cover", FrozenMap({"photo": _COVER}))]
    if pages > 4:
        made.append(NewPage("pamphlet-contents", FrozenMap({"contents": "{contents: auto}"})))
    chapters = list(_CHAPTERS)
    while len(made) < pages - 1:
        opens = len(made) < pages - 2 or not chapters
        if opens and chapters:
            second = len(made) + 2
            value = f"{{article: articles/{chapters.pop(0)}.md, then: {second}.text}}"
            made += [NewPage("pamphlet-opening", FrozenMap({"text": value})), NewPage("pamphlet-text")]
        else:
            made.append(NewPage("pamphlet-opening" if len(made) % 2 == 0 else "pamphlet-text"))
    return (*made, NewPage("pamphlet-back", FrozenMap({"words": "articles/back.md"})))


PAMPHLET = Product(
    "pamphlet",
    _make,
    (16, *(count for count in range(4, 129, 4) if count != 16)),
    "sheetfed",
    ("placeholder.jpg", "placeholder-2.jpg"),
)
