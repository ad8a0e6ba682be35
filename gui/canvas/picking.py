"""A point of the viewport comes in; what stands there goes out: slot, article, picture, paragraph, handle, port."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from gui.canvas.marks import block_text
from gui.canvas.overlay import REACH, handles, port_place
from gui.selection import NOTHING, Selection
from layout.display import hit as hits
from layout.display.caret import Spot, spot_at
from layout.display.items import Picture
from layout.model.issue import Target

if TYPE_CHECKING:
    from gui.canvas.stage import Stage
    from gui.session import Session


class Picking:
    """Asks the pages as they are seen now, trials included."""

    def __init__(self, stage: "Stage") -> None:
        self._stage, self._view = stage, stage.view

    @property
    def _session(self) -> "Session | None":
        return self._stage.session

    def slot_at(self, at: QPointF) -> Target | None:
        """The slot at a point of the viewport: the smallest one there."""
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        if place is None:
            return None
        found = [
            box
            for box in self._stage.boxes(place.page)
            if box.rect.x <= place.x <= box.rect.right and box.rect.y <= place.y <= box.rect.bottom
        ]
        if not found:
            return None
        return Target(place.page, min(found, key=lambda box: box.rect.width * box.rect.height).name)

    def pick(self, at: QPointF) -> Selection:
        """What stands at a point of the viewport: slot, article, picture, paragraph."""
        session = self._session
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        if session is None or place is None:
            return NOTHING
        target = self.slot_at(at)
        if target is None:
            return Selection(place.page)
        page = session.pages.get(place.page)
        found = hits.hit(page, place.x, place.y) if page else None
        box = session.box(target)
        article = box.article if box else ""
        picture = -1
        if found is not None and found.slot == target.slot:
            article = session.named(found.article) or article  # the page knows the file, a translation's perhaps
            if isinstance(found.item, Picture):
                picture = self._picture_index(article, found.item)
        block = found.block if found is not None else -1
        return Selection(target.page, target.slot, article, picture, block)

    def offset(self, chosen: Selection, at: QPointF) -> int:
        """The printed character of a paragraph that is nearest to a point of the viewport."""
        session = self._session
        place = self._view.page_at(self._view.mapToScene(at.toPoint()))
        article = session.article(chosen.article) if session else None
        if session is None or place is None or article is None or not 0 <= chosen.block < len(article.blocks):
            return 0
        pages = [page for _, page in sorted(session.pages.items())]  # the paragraph may have begun on another one
        return spot_at(pages, place, Spot(article.path, chosen.block, 0), block_text(article.blocks[chosen.block]))

    def _picture_index(self, article: str, item: Picture) -> int:
        """Which of an article's pictures an item is; -1 where it stands alone in its slot."""
        session = self._session
        story = session.article(article) if session else None
        if session is None or story is None:
            return -1
        files = [session.issue.files.get(picture.file) for picture in story.pictures]
        return files.index(item.file) if item.file in files else -1

    def grip_at(self, at: QPointF) -> frozenset[str] | None:
        """The handle of the chosen slot at a point."""
        rect = self._stage.chosen_rect()
        if rect is None or self._stage.overlay("press"):
            return None
        for edges, place in handles(rect).items():
            if abs(place.x() - at.x()) <= REACH and abs(place.y() - at.y()) <= REACH:
                return edges
        return None

    def port_at(self, at: QPointF) -> bool:
        """Whether the chosen slot's out port is at a point."""
        rect = self._stage.chosen_rect()
        session = self._session
        target = session.selection.target if session else None
        box = session.box(target) if session and target else None
        fitted = box is not None and box.kind in ("article", "jump")
        return rect is not None and fitted and port_place(rect).adjusted(-3, -3, 3, 3).contains(at)
