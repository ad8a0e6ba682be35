"""What the editor has chosen: a value that names a page, and in it a slot, an article, a picture, a paragraph."""

from layout.model.issue import Target
from layout.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """``page`` counts from 1 in the plan (0: the whole issue is meant); ``slot`` "" is the page itself; ``article`` is
    the path by which the plan knows it, on a page or not; ``picture`` counts the article's pictures from 0 (-1: none;
    a picture or advert alone in its slot is the slot); ``block`` is the paragraph, -1 for none."""

    page: int = 0
    slot: str = ""
    article: str = ""
    picture: int = -1
    block: int = -1

    @property
    def target(self) -> Target | None:
        """The slot, where one is chosen."""
        return Target(self.page, self.slot) if self.page and self.slot else None


NOTHING = Selection()
