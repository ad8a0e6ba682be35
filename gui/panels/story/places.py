"""An article comes in; where it stands in the issue, and which line of its file is which paragraph, goes out."""

from contextlib import suppress
from typing import NamedTuple

from gui.session import Session
from layout.display.caret import aligned
from layout.display.items import SlotBox, Tag, walk
from layout.edit import articles
from layout.edit.opened import EditError
from layout.model.article import Article, Block, plain
from layout.model.diagnostics import Place
from layout.model.issue import PlacedArticle, PlacedItems, PlacedPackage, Placement, Target
from layout.source.blocks import texts


class Standing(NamedTuple):
    """A slot in which a story stands, or goes on (``kind`` "jump"); ``box`` is None while it is not composed yet."""

    target: Target
    kind: str
    box: SlotBox | None


def file_of(session: Session, path: str) -> str:
    """The file that holds an article as the edition on the screen prints it, as drafts name it; "" for none."""
    path = path.partition("#")[0]
    article = session.article(path)
    for name in (article.path if article else path, path):
        with suppress(EditError):
            return articles.file_of(session.drafts, name)
    return ""


def printed_in(session: Session, file: str) -> tuple[str, str]:
    """The edition that prints a file of copy, the one on the screen before others, and the path by which the plan
    knows its article; where no edition prints it, the one on the screen and the file itself."""
    for edition in sorted(session.issue.editions, key=lambda edition: edition.id != session.edition):
        for path, article in edition.articles.items():
            if file in (article.path, f"../{article.path}"):
                return edition.id, path
    return session.edition, file


def standing(session: Session, path: str) -> tuple[Standing, ...]:
    """Every slot that holds some of a story, in the order of pages; of a story that goes on, its beginning first."""
    begun, further = [], []
    for number, page in enumerate(session.shown_edition.pages, 1):
        for slot, placement in page.slots.items():
            if placement is None or path not in _files(placement):
                continue
            target = Target(number, slot)
            begun.append(Standing(target, _kind(placement), session.box(target)))
            if isinstance(placement, PlacedArticle):
                more = [*(placement.jump.to if placement.jump else ()), *placement.then]
                further += [Standing(goes_on, "jump", session.box(goes_on)) for goes_on in more]
    return (*begun, *further)


def target_of_block(session: Session, path: str, block: int) -> Target | None:
    """The slot in which a paragraph begins, as the pages are composed now; where it is not set, the story's first."""
    places = standing(session, path.partition("#")[0])
    name, _ = blocks_of(session, path)
    for place in places:
        page = session.pages.get(place.target.page)
        for group in page.groups if page is not None else ():
            if group.mark.slot != place.target.slot:
                continue
            for item, _, _ in walk(group.items):
                if isinstance(item, Tag) and item.mark.block == block and item.mark.article in (path, name):
                    return place.target
    return places[0].target if places else None


def _files(placement: Placement) -> tuple[str, ...]:
    match placement:
        case PlacedArticle():
            return (placement.article,)
        case PlacedPackage():
            return placement.articles
        case PlacedItems():
            return placement.files
        case _:
            return ()


def _kind(placement: Placement) -> str:
    if isinstance(placement, PlacedArticle):
        return "article"
    return "package" if isinstance(placement, PlacedPackage) else "items"


def blocks_of(session: Session, path: str) -> tuple[str, Article | None]:
    """The name under which an article's blocks are found in the tables of places, and the article itself."""
    whole, _, item = path.partition("#")
    article = session.article(whole)
    if article is not None and item.isdecimal() and int(item) <= len(article.items):
        return f"{article.path}#{item}", article.items[int(item) - 1]
    return (article.path if article is not None else whole), article


def block_at(session: Session, path: str, line: int) -> tuple[str, int]:
    """The paragraph in which a line of the file stands, -1 for none, and the path of its article: a file of briefs
    holds several."""
    name, article = blocks_of(session, path)
    if article is None:
        return path, -1
    if article.items:
        starts = [
            (session.read.locations.find(Place(f"{name}#{i}", ("headline",))).line, i)
            for i in range(1, len(article.items) + 1)
        ]
        inside = [i for start, i in starts if start <= line]
        if not inside:
            return path, -1
        path = f"{path.partition('#')[0]}#{inside[-1]}"
        name, article = blocks_of(session, path)
        assert article is not None
    found = -1
    for i in range(len(article.blocks)):
        if session.read.locations.find(Place(name, ("body", i))).line <= line:
            found = i
        else:
            break
    return path, found


def line_of(session: Session, path: str, block: int) -> int:
    """The line of the file in which a paragraph begins, 0 where that is not known."""
    name, article = blocks_of(session, path)
    if article is None or not 0 <= block < len(article.blocks):
        return 0
    return session.read.locations.find(Place(name, ("body", block))).line


def offset_in_source(block: Block, source: str, offset: int) -> int:
    """Where in a paragraph's Markdown the character stands that is the ``offset``-th of what is printed."""
    found = aligned(_printed(block), source)
    if offset < len(found) and found[offset] >= 0:
        return found[offset]
    return max((at for at in found[:offset] if at >= 0), default=-1) + 1


def offset_in_print(block: Block, source: str, offset: int) -> int:
    """The other way round: how many printed characters stand before a character of the Markdown."""
    found = aligned(_printed(block), source)
    return next((i for i, at in enumerate(found) if at >= offset), len(found))


def _printed(block: Block) -> str:
    return "".join(plain(text) for text in texts(block))
