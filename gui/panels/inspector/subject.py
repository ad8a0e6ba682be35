"""What the editor has chosen comes in; what the inspector shows of it goes out: a kind, and all that forms ask for."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from gui.panels.inspector.values import Said
from gui.selection import Selection
from layout.display.items import SlotBox
from layout.model.article import Article, Picture
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
    Target,
)  # fmt: skip

if TYPE_CHECKING:
    from gui.session import Session

Kind = Literal[
    "issue", "page", "empty", "article", "picture", "photo", "advert", "package", "items", "teasers", "contents"
]


class Subject(NamedTuple):
    """``edition`` is the one on the screen then; ``kind``: "picture" is one of an article, "photo" one alone in its
    slot, "empty" a slot with nothing in it."""

    kind: Kind
    session: "Session"
    edition: str
    chosen: Selection
    said: Said

    @property
    def target(self) -> Target | None:
        return self.chosen.target

    @property
    def slot(self) -> Target:
        """The slot, where the form is one of a slot."""
        target = self.chosen.target
        assert target is not None
        return target

    @property
    def page(self) -> Page | None:
        return self.session.page(self.chosen.page)

    @property
    def placement(self) -> Placement | None:
        target = self.chosen.target
        return self.session.placement(target) if target else None

    @property
    def box(self) -> SlotBox | None:
        target = self.chosen.target
        return self.session.box(target) if target else None

    @property
    def path(self) -> str:
        """The article meant: the one chosen, or the one that stands in the slot."""
        return self.chosen.article

    @property
    def article(self) -> Article | None:
        return self.session.article(self.path) if self.path else None

    @property
    def picture(self) -> Picture | None:
        """The picture chosen, one of an article or one alone in its slot."""
        article, placed = self.article, self.placement
        if self.chosen.picture >= 0:
            there = article is not None and self.chosen.picture < len(article.pictures)
            return article.pictures[self.chosen.picture] if article is not None and there else None
        return placed.picture if isinstance(placed, PlacedPicture) else None


def subject_of(session: "Session", said: Said) -> Subject:
    """What the session's selection means."""
    chosen = session.selection
    target = chosen.target
    placed = session.placement(target) if target else None
    if target is not None and (placed is None or not chosen.article):
        path = placed.article if isinstance(placed, PlacedArticle) else _going_on(session, target)
        kept = chosen.picture if path and path == chosen.article else -1
        chosen = Selection(chosen.page, chosen.slot, path, kept, chosen.block)
    return Subject(_kind(session, chosen, placed), session, session.edition, chosen, said)


def _going_on(session: "Session", target: Target) -> str:
    """The story that goes on in a slot with nothing of its own, by the plan: what was composed last may be older."""
    for page in session.shown_edition.pages:
        for placed in page.slots.values():
            if isinstance(placed, PlacedArticle):
                further = (*(placed.jump.to if placed.jump else ()), *placed.then)
                if target in further:
                    return placed.article
    return ""


def _kind(session: "Session", chosen: Selection, placed: Placement | None) -> Kind:
    article = session.article(chosen.article) if chosen.article else None
    if article is not None:
        return "picture" if 0 <= chosen.picture < len(article.pictures) else "article"
    match placed:
        case PlacedPicture():
            return "photo"
        case PlacedAdvert():
            return "advert"
        case PlacedPackage():
            return "package"
        case PlacedItems():
            return "items"
        case PlacedTeasers():
            return "teasers"
        case PlacedContents():
            return "contents"
        case _:
            pass
    if chosen.slot:
        return "empty"
    return "page" if chosen.page else "issue"
