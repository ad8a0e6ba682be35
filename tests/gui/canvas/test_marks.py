"""Problems are marked beside their lines, also where a paragraph goes on from another page."""

from gui.canvas.marks import problem_marks
from layout.display.caret import Spot, caret
from layout.display.items import SlotBox
from layout.messages import Message
from layout.model.article import Paragraph, plain
from layout.model.diagnostics import Diagnostic, Place, Severity
from layout.model.issue import PlacedArticle, Target
from tests.gui.newsroom import Desk


def test_a_problem_is_marked_beside_its_line_on_either_page(desk: Desk) -> None:
    session = desk.session
    content = session.placement(Target(1, "lead"))
    assert isinstance(content, PlacedArticle)
    path = content.article
    article = session.article(path)
    assert article is not None
    words = " ".join(plain(block.text) for block in article.blocks if isinstance(block, Paragraph))
    _, head, _ = (session.drafts.text(path) or "").split("---\n", 2)
    desk.window.run("article.text", file=path, text=f"---\n{head}---\n{words}\n")  # one paragraph, surely parted
    desk.settle()
    article = session.article(path)
    assert article is not None
    pages = [page for _, page in sorted(session.pages.items())]
    found = {
        at: place for at in range(3, len(words), 40) if (place := caret(pages, Spot(path, 0, at), words)) is not None
    }
    assert len({place.page for place in found.values()}) > 1
    for at, place in found.items():
        slot = slot_of(session.pages[place.page].slots, place.rect.x, place.rect.y)
        told = Message(path, 1, 1, Severity.WARNING, Diagnostic("widow", "words", page=place.page, slot=slot.name))
        (mark,) = problem_marks([(told, Place(path, ("body", 0), at))], session.pages, session.shown_edition.articles)
        assert (mark.page, mark.x, mark.y) == (place.page, place.rect.x, place.rect.y + place.rect.height / 2)


def slot_of(slots: tuple[SlotBox, ...], x: float, y: float) -> SlotBox:
    return next(
        box for box in slots if box.rect.x - 2 <= x <= box.rect.right + 2 and box.rect.y - 2 <= y <= box.rect.bottom + 2
    )
