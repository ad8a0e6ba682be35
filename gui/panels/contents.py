"""A session comes in, its outline goes out: pages, their slots, what stands in them, what stands nowhere."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.fit import Fit, fit_of, fit_sign, fit_text
from gui.selection import Selection
from layout.display.items import SlotBox
from layout.model.article import plain
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
)

if TYPE_CHECKING:
    from gui.session import Session

Kind = Literal["page", "slot", "article", "picture", "unplaced"]

#: The key of the branch with what stands on no page.
UNPLACED = "unplaced"


class Node(NamedTuple):
    """A line of the outline. ``key`` tells it apart from one version to the next; ``spoken`` says it in full, ``sign``
    is how its text fits, ``means`` what choosing it chooses."""

    key: str
    kind: Kind
    text: str
    spoken: str
    icon: str
    means: Selection
    sign: str = ""
    fit: Fit | Literal[""] = ""
    faint: bool = False
    children: tuple["Node", ...] = ()


def outline(session: "Session") -> tuple[Node, ...]:
    """The whole issue, in the edition shown."""
    templates = session.issue.templates
    pages = []
    for number, page in enumerate(session.shown_edition.pages, 1):
        template = templates.get(page.template)
        names = [slot.name for slot in template.slots] if template else list(page.slots)
        display = session.pages.get(number)
        boxes = {box.name: box for box in display.slots} if display else {}
        slots = tuple(_slot(session, Target(number, name), page, boxes.get(name)) for name in names)
        pages.append(_page(session, number, page, slots))
    loose = tuple(
        _story(session, path, Selection(article=path), f"{UNPLACED}/{path}") for path in session.read.unplaced
    )
    title = _tr("Not placed")
    spoken = _tr("Not placed, no article")
    if loose:
        spoken = QCoreApplication.translate("Outline", "Not placed, %n article(s)", "", len(loose))
    return (*pages, Node(UNPLACED, "unplaced", title, spoken, "articles", Selection(), faint=not loose, children=loose))


def key_of(selection: Selection) -> tuple[str, ...]:
    """The keys at which what is chosen may stand, the nearest first."""
    if not selection.page:
        return (f"{UNPLACED}/{selection.article}",) if selection.article else ()
    page = str(selection.page)
    if not selection.slot:
        return (page,)
    slot = f"{page}/{selection.slot}"
    story = f"{slot}/{selection.article}"
    picture = (f"{story}/{selection.picture}", f"{slot}/{selection.picture}") if selection.picture >= 0 else ()
    return (*picture, story, slot, page)


def _page(session: "Session", number: int, page: Page, slots: tuple[Node, ...]) -> Node:
    folio = f"{session.issue.part}{session.issue.first_page + number - 1}"
    section = page.section.of(session.edition)
    closed = _tr("closed") if page.closed else ""
    text = "  ·  ".join(part for part in (folio, section, page.template, closed) if part)
    words = (
        _tr("Page {folio}").format(folio=folio),
        section,
        _tr("template {name}").format(name=page.template),
        closed,
    )
    spoken = ", ".join(part for part in words if part)
    return Node(str(number), "page", text, spoken, "lock" if page.closed else "page", Selection(number), children=slots)


def _slot(session: "Session", target: Target, page: Page, box: SlotBox | None) -> Node:
    placed = page.slots.get(target.slot)
    key = f"{target.page}/{target.slot}"
    holds, icon, article = _holds(session, placed)
    children = tuple(_inside(session, target, placed, key))
    sign, words = "", ""
    fit: Fit | Literal[""] = ""
    if box is not None and box.kind in ("article", "package", "items", "jump"):
        sign, fit, words = fit_sign(box.over, box.under), fit_of(box.over, box.under), fit_text(box.over, box.under)
    if placed is None and box is not None and box.kind == "jump":
        story = _name(session, box.article)
        holds, icon, article = _tr("“{article}” goes on").format(article=story), "jump", box.article
    elif placed is None:
        holds = _tr("empty on purpose") if target.slot in page.slots else _tr("empty")
        takes = box.takes if box else ()
        words = _tr("takes {kinds}").format(kinds=", ".join(takes)) if takes else ""
    spoken = ", ".join(part for part in (_tr("Slot {name}").format(name=target.slot), holds, words) if part)
    means = Selection(target.page, target.slot, article)
    text = f"{target.slot}:  {holds}"
    return Node(key, "slot", text, spoken, icon, means, sign, fit, placed is None, children)


def _holds(session: "Session", placed: Placement | None) -> tuple[str, str, str]:
    """What stands in a slot, in words; its icon; the article, where it is one."""
    match placed:
        case PlacedArticle(article):
            return _name(session, article), "article", article
        case PlacedPackage(articles, headline):
            title = headline.of(session.edition) or (_name(session, articles[0]) if articles else "")
            return _tr("package “{headline}”").format(headline=title), "package", ""
        case PlacedItems(files, headline):
            title = headline.of(session.edition) or (_name(session, files[0]) if files else "")
            return _tr("items “{headline}”").format(headline=title), "letters", ""
        case PlacedPicture(picture):
            return os.path.basename(picture.file), "picture", ""
        case PlacedAdvert(file, client):
            name = os.path.basename(file) or _tr("{client}, not arrived").format(client=client or _tr("booked"))
            return name, "advert", ""
        case PlacedTeasers():
            return _tr("teasers"), "teasers", ""
        case PlacedContents():
            return _tr("contents"), "teasers", ""
        case None:
            return "", "minus", ""


def _inside(session: "Session", target: Target, placed: Placement | None, key: str) -> Iterator[Node]:
    """What a slot's line unfolds to."""
    match placed:
        case PlacedArticle(article):
            yield from _pictures(session, article, Selection(target.page, target.slot, article), key)
        case PlacedPackage(paths) | PlacedItems(paths):
            for path in paths:
                means = Selection(target.page, target.slot, path)
                yield _story(session, path, means, f"{key}/{path}")
        case _:
            pass


def _story(session: "Session", path: str, means: Selection, key: str) -> Node:
    name = _name(session, path)
    spoken = ", ".join(part for part in (name, path if not means.page else "") if part)
    pictures = tuple(_pictures(session, path, means, key))
    return Node(key, "article", name, spoken, "article", means, children=pictures)


def _pictures(session: "Session", path: str, means: Selection, key: str) -> Iterator[Node]:
    article = session.article(path)
    for number, picture in enumerate(article.pictures if article else ()):
        name = os.path.basename(picture.file)
        chosen = Selection(means.page, means.slot, path, number)
        spoken = ", ".join(part for part in (_tr("Picture {name}").format(name=name), picture.alt) if part)
        yield Node(f"{key}/{number}", "picture", name, spoken, "picture", chosen)


def _name(session: "Session", path: str) -> str:
    article = session.article(path)
    return (plain(article.headline) if article else "") or os.path.basename(path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
