"""How an article would fit a slot: an article and a target come in, lines over and under go out, by real composition.

The story is set alone in the slot, without what stands there now and without a jump. Nothing of the pages changes.
"""

from typing import NamedTuple

from layout.model.issue import Edition, Target
from layout.page.plan import PagePlan


class Fit(NamedTuple):
    """An article tried in a slot: by how many lines it is over (and how many words that is) or under."""

    article: str
    target: Target
    over: int
    under: int
    words: int
    lines: int

    @property
    def off(self) -> int:
        """Lines over or under: 0 is a perfect fit."""
        return self.over + self.under


def article_slots(plan: PagePlan, edition: Edition) -> tuple[Target, ...]:
    """All slots that take an article, on pages that are not closed, in the order of pages and slots."""
    return tuple(
        Target(frame.number, slot.name)
        for frame, page in zip(plan.frames, edition.pages, strict=True)
        if not page.closed
        for slot in frame.template.slots
        if "article" in slot.takes
    )
