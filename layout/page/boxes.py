"""What stands in each slot of a page, as the desk shows it: a page's frame and its finished slots come in, one
SlotBox for every slot of its template goes out, the empty ones too."""

from collections.abc import Mapping

from layout.display.items import SlotBox
from layout.model.issue import (
    Page,
    PlacedAdvert,
    PlacedArticle,
    PlacedContents,
    PlacedItems,
    PlacedPackage,
    PlacedPicture,
    PlacedTeasers,
    Placement,
)
from layout.page.gave import in_words
from layout.page.plan import PageFrame
from layout.page.region import StorySlot


def slot_boxes(
    frame: PageFrame, page: Page, continued: Mapping[tuple[int, str], str], filled: Mapping[str, StorySlot]
) -> tuple[SlotBox, ...]:
    """The slots in the template's order. ``continued``: page and slot to the article that goes on there; ``filled``:
    what composing made of each slot that holds anything."""
    made = []
    for slot in frame.template.slots:
        placement = page.slots.get(slot.name)
        if placement is not None:
            kind, article = kind_of(placement), placement.article if isinstance(placement, PlacedArticle) else ""
        else:
            article = continued.get((frame.number, slot.name), "")
            kind = "jump" if article else ""
        rect = frame.grid.rect(frame.cells[slot.name])
        done = filled.get(slot.name)
        counts = (0, 0, 0, 0) if done is None else (done.over, done.words, done.under, done.body_lines)
        told = ("", "") if done is None else (in_words(done.gave), done.advice)
        made.append(SlotBox(slot.name, rect, slot.takes, article, kind, *counts, *told))
    return tuple(made)


def kind_of(placement: Placement) -> str:
    """What is placed, by the word that templates use for it in ``takes``."""
    match placement:
        case PlacedArticle():
            return "article"
        case PlacedPackage():
            return "package"
        case PlacedItems():
            return "items"
        case PlacedTeasers():
            return "teasers"
        case PlacedContents():
            return "contents"
        case PlacedPicture():
            return "picture"
        case PlacedAdvert():
            return "advert"
