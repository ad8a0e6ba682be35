"""What a slot lists: articles, each with the printed number of its page, under a label; a value for ``teasers.py`` and
``contents.py`` to set."""

from layout.model.article import Article
from layout.model.values import dataclass
from layout.page.region import Region, place_hash
from layout.pictures.probe import PictureFacts


@dataclass(frozen=True, slots=True)
class Entry:
    """An article and the printed number of the page on which it begins; ``facts``: its picture's, if one is shown."""

    article: Article
    folio: str
    facts: PictureFacts | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """All entries of one slot. ``label`` stands above them; ``plan`` is the path of the file that asks for them."""

    entries: tuple[Entry, ...]
    region: Region
    label: str
    plan: str
    language: str

    def __hash__(self) -> int:
        return place_hash(self.region)
