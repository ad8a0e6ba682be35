"""What a drag carries and the slot below it come in; what a drop there would do goes out: a name, the drafts, words.

One function serves the hover (its drafts are composed as a trial) and the drop (they become the next version), so that
what is seen is what is got. What cannot be done raises EditError, and the hover says why.
"""

import os
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.carried import Carried
from gui.selection import Selection
from gui.session import Session
from layout.edit import articles, plan
from layout.edit.opened import EditError, Opened
from layout.model.article import Picture
from layout.model.issue import (
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
from layout.source.drafts import Drafts

TEXTS = (".md", ".txt", ".markdown", ".text")
PHOTOGRAPHS = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".svg")


class Outcome(NamedTuple):
    """What a drop would do. ``name`` is the act's, ``text`` what the hover says, ``pages`` those that it changes."""

    name: str
    text: str
    drafts: Drafts
    pages: tuple[int, ...]
    select: Selection


def target_of(text: str) -> Target:
    """``"2.foot"`` as a Target."""
    page, _, slot = text.partition(".")
    return Target(int(page), slot)


def outcome(session: Session, carried: Carried, target: Target, *, swap: bool | None = None) -> Outcome:
    """What dropping ``carried`` on a slot does. ``swap``: whether a taken slot's content goes where this comes from
    (None: as is usual, between slots) or back to the list."""
    source = target_of(carried.slot) if carried.slot else None
    match carried.kind:
        case "jump":
            assert source is not None
            return _jump(session, source, target)
        case "picture":
            return _picture(session, carried.path, target)
        case "advert":
            return _place(session, target, PlacedAdvert(carried.path), carried.path)
        case "page":
            raise EditError(_tr("A page goes between pages, in the list of pages."))
        case _:
            pass
    if source == target:
        raise EditError(_tr("It stands here already."))
    if source is None:
        return article_in(session, target, carried.path)
    taken = session.placement(target) is not None
    swaps = taken if swap is None else swap and taken
    if swaps:
        drafts, name = plan.swap(session.opened, source, target), _tr("Swap {source} and {slot}")
        text = _tr("Swap with {source}")
    elif carried.kind == "article" and carried.path and _alone(session.placement(source)) is None:
        return _place(session, target, PlacedArticle(carried.path), carried.path)
    else:
        drafts, name = plan.move(session.opened, source, target), _tr("Move {source} to {slot}")
        text = _tr("Place here")
    article = carried.path or _alone(session.placement(source)) or ""
    return Outcome(
        name.format(source=source, slot=target), text.format(source=source), drafts,
        tuple(dict.fromkeys((target.page, source.page))), Selection(target.page, target.slot, article),
    )  # fmt: skip


def article_in(session: Session, target: Target, path: str, drafts: Drafts | None = None) -> Outcome:
    """What placing an article does: it joins the items where such stand. ``drafts``: those that hold it, where they are
    not the open ones."""
    opened = session.opened if drafts is None else session.opened._replace(drafts=drafts)
    if not isinstance(session.placement(target), PlacedItems):
        return _place(session, target, PlacedArticle(path), path, opened)
    name = _tr("Add {name} to {slot}").format(name=os.path.basename(path), slot=target)
    joined = plan.join(opened, target, path)
    home, _ = session.where(path)
    pages = tuple(dict.fromkeys((target.page, home) if home else (target.page,)))
    return Outcome(name, _tr("Add to these items"), joined, pages, Selection(target.page, target.slot, path))


def _alone(placed: Placement | None) -> str | None:
    """The article that stands alone in its slot."""
    return placed.article if isinstance(placed, PlacedArticle) else None


def _place(session: Session, target: Target, placement: Placement, path: str, opened: Opened | None = None) -> Outcome:
    text = _tr("Place here")
    before = session.placement(target)
    if before is not None:
        text = _tr("Replace {name}").format(name=_named(before))
    drafts = plan.place(opened or session.opened, target, placement)
    name = _tr("Place {name} in {slot}").format(name=os.path.basename(path), slot=target)
    article = placement.article if isinstance(placement, PlacedArticle) else ""
    pages = [target.page]
    home, _ = session.where(article) if article else (0, "")
    if home:
        pages.append(home)
    return Outcome(name, text, drafts, tuple(dict.fromkeys(pages)), Selection(target.page, target.slot, article))


def _picture(session: Session, path: str, target: Target) -> Outcome:
    """Into a slot for pictures; into the story that stands in a slot."""
    box = session.box(target)
    article = _alone(session.placement(target))
    if article is None or (box is not None and "picture" in box.takes and "article" not in box.takes):
        return _place(session, target, PlacedPicture(Picture(path)), path)
    story = session.article(article)
    count = len(story.pictures) if story else 0
    drafts = articles.add_picture(session.opened, article, path)
    name = _tr("Add {picture} to {article}").format(picture=os.path.basename(path), article=article)
    select = Selection(target.page, target.slot, article, count)
    return Outcome(name, _tr("Add to this story"), drafts, (target.page,), select)


def _jump(session: Session, source: Target, target: Target) -> Outcome:
    placed = session.placement(source)
    if not isinstance(placed, PlacedArticle):
        raise EditError(_tr("Only an article alone in its slot can jump."))
    before = placed.jump.to if placed.jump else ()
    targets = (*before, target) if target not in before else before
    drafts = plan.jump(session.opened, source, targets, placed.jump.after if placed.jump else 0)
    name = _tr("Jump from {source} to {slot}").format(source=source, slot=target)
    pages = tuple(dict.fromkeys((target.page, source.page, *(t.page for t in before))))
    return Outcome(name, _tr("Goes on here"), drafts, pages, Selection(target.page, target.slot, placed.article))


def _named(placed: Placement) -> str:
    """What stands in a slot, in a word."""
    match placed:
        case PlacedArticle(article):
            return os.path.basename(article)
        case PlacedPackage(articles):
            return os.path.basename(articles[0]) if articles else _tr("the package")
        case PlacedItems(files):
            return os.path.basename(files[0]) if files else _tr("the items")
        case PlacedPicture(picture):
            return os.path.basename(picture.file)
        case PlacedAdvert(file, client):
            return os.path.basename(file) or client
        case PlacedTeasers():
            return _tr("the teasers")
        case PlacedContents():
            return _tr("the contents")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Drops", text)
