"""The problems of a version and its pages come in; where each is marked on its page goes out.

A problem of a paragraph is marked beside its line, one of a slot at the slot's corner, one of a page at its head.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gui.languages.messages import spoken
from layout.display.caret import Spot, caret
from layout.display.items import PageDisplay
from layout.messages import Message
from layout.model.article import Article, Block, plain
from layout.model.diagnostics import Place, Severity
from layout.source.blocks import texts

#: Points around a mark within which others are not drawn: they would hide each other.
CROWD = 14.0


class ProblemMark(NamedTuple):
    """A point of a page, in points; the worst of the problems there, and all their words."""

    page: int
    x: float
    y: float
    severity: Severity
    text: str


def problem_marks(
    problems: Iterable[tuple[Message, Place | None]],
    pages: Mapping[int, PageDisplay],
    articles: Mapping[str, Article],
) -> tuple[ProblemMark, ...]:
    """The marks of errors and warnings; notes would pepper the page. Each problem with the place it names, if any."""
    found: list[ProblemMark] = []
    for message, place in problems:
        where = message.diagnostic
        page = pages.get(where.page)
        if page is None or message.severity is Severity.NOTE:
            continue
        x, y = _point(page, where.slot, place, articles, pages)
        mark = ProblemMark(where.page, x, y, message.severity, spoken(where.message))
        near = next((i for i, other in enumerate(found) if _crowd(mark, other)), -1)
        if near < 0:
            found.append(mark)
        else:
            other = found[near]
            worst = Severity.ERROR if Severity.ERROR in (other.severity, mark.severity) else mark.severity
            found[near] = other._replace(severity=worst, text=f"{other.text}\n{mark.text}")
    return tuple(found)


def _crowd(one: ProblemMark, other: ProblemMark) -> bool:
    return one.page == other.page and abs(one.x - other.x) < CROWD and abs(one.y - other.y) < CROWD


def _point(
    page: PageDisplay, slot: str, place: Place | None, articles: Mapping[str, Article], pages: Mapping[int, PageDisplay]
) -> tuple[float, float]:
    box = next((box for box in page.slots if box.name == slot), None)
    match place:
        case Place(file, ("body", int(block), *_), offset):
            article = next((a for a in articles.values() if a.path == file), None)
            if article is not None and block < len(article.blocks):
                shown = [page]
                if box is not None and box.kind == "jump":  # a paragraph of it may have begun on another page
                    before = sorted(number for number in pages if number < page.number)
                    shown = [*(pages[n] for n in before if any(b.article == file for b in pages[n].slots)), page]
                found = caret(shown, Spot(file, block, offset), block_text(article.blocks[block]))
                if found is not None and found.page == page.number:
                    return found.rect.x, found.rect.y + found.rect.height / 2
        case _:
            pass
    if box is not None:
        return box.rect.right, box.rect.y
    return page.trim.x + page.trim.width / 2, page.trim.y


def block_text(block: Block) -> str:
    """What a paragraph prints, as places in it are counted."""
    return "".join(plain(text) for text in texts(block))
