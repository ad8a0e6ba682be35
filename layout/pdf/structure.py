"""Tags of the display list come in, page by page; the tree that tells readers what each piece of a PDF is goes out.

ISO 32000-1, 14.7 and 14.8; ISO 14289-1 (PDF/UA-1). The order of the tree is the order of the articles: one that jumps
is one Art over all of its pages, its pull quotes stand where they were written, its pictures after the text. What the
page repeats (folios, heads of what goes on from elsewhere) and what only adorns it is no part of the tree.
"""

from typing import NamedTuple

from layout.display.items import Mark
from layout.language.words import words
from layout.model.geometry import Rect

#: Roles of our own, by the standard one that stands for them.
ROLE_MAP = {"Jump": "P"}
#: Furniture by where it stands on its page.
_HEADERS = frozenset({"nameplate", "subtitle", "ear", "date", "folio", "section", "running-head", "page-number"})
_ADORNMENTS = frozenset({"rules", "panel", "overset", "missing"})
#: Where an article's parts stand in it; blocks are 2, pictures 3.
_HEADS = {"kicker": (0, 0), "headline": (0, 1), "deck": (0, 2), "byline": (1, 0), "role": (1, 1), "dateline": (1, 2)}
_BLOCKS, _PICTURES, _CLOSING, _JUMPS = 2, 3, 4, 5


class Content(NamedTuple):
    """Marked content: the page, counted from 0, and its number there."""

    page: int
    number: int


class Reference(NamedTuple):
    """An annotation as a kid of a Link, by its number among the file's."""

    annotation: int


class Artifact(NamedTuple):
    """What is no part of the tree; its properties as the content stream has them."""

    properties: bytes


LAYOUT = Artifact(b"<</Type/Layout>>")
HEADER = Artifact(b"<</Type/Pagination/Subtype/Header>>")
PAGINATION = Artifact(b"<</Type/Pagination>>")


class Element:
    """A structure element. ``level`` of a heading; ``order`` is where it stands among its parent's; ``text`` is what
    a heading says, ``actual`` what glyphs stand for that are not in the order of reading, ``ended`` the last character
    of any text; ``place`` the page, counted from 0, and the point where it begins, y up."""

    __slots__ = (
        "actual", "alt", "box", "ended", "kids", "language", "level", "order", "parent", "place", "role", "text",
        "title",
    )  # fmt: skip

    def __init__(self, role: str, parent: "Element | None", order: tuple[int, ...] = ()) -> None:
        self.role = role
        self.parent = parent
        self.order = order
        self.kids: list[Element | Content | Reference] = []
        self.language = ""
        self.level = 0
        self.alt = ""
        self.actual = ""
        self.box: Rect | None = None
        self.text: list[str] = []
        self.ended = ""
        self.title: Element | None = None
        self.place: tuple[int, float, float] | None = None
        if parent is not None:
            parent.kids.append(self)

    def add(self, role: str, order: tuple[int, ...] = ()) -> "Element":
        return Element(role, self, order)

    def heading(self, level: int, order: tuple[int, ...] = ()) -> "Element":
        made = self.add("H", order)
        made.level = level
        if self.title is None:
            self.title = made
        return made

    @property
    def is_empty(self) -> bool:
        return not any(kid for kid in self.kids if not isinstance(kid, Element) or not kid.is_empty)

    @property
    def spoken(self) -> str:
        """The language it is in, its parents' where it has none of its own."""
        return self.language or (self.parent.spoken if self.parent is not None else "")


Owner = Element | Artifact


class _Article:
    """An article's element while its parts come in."""

    def __init__(self, element: Element, home: tuple[int, str], level: int) -> None:
        self.element = element
        self.home = home
        self.level = level
        self.boxes: dict[int, Element] = {}
        self.pictures: dict[int, Element] = {}
        #: What goes on in another slot: the last paragraph of a block, by where that stands.
        self.last: dict[tuple[int, ...], Element] = {}


class Structure:
    """The tree of one file. ``leaf`` tells, for each Tag in the order in which it is painted, whose content it is."""

    def __init__(self, language: str) -> None:
        self.root = Element("Document", None)
        self.root.language = language
        self._articles: dict[str, _Article] = {}
        self._sections: dict[tuple[int, str], Element] = {}
        self._figure: Element | None = None
        #: An article's notes, by its path and their numbers.
        self.notes: dict[tuple[str, int], Element] = {}

    def leaf(self, page: int, slot: Mark, mark: Mark) -> Owner:
        """The element (or artifact) that a Tag's text belongs to. ``slot`` is the mark of the Group around it."""
        role = mark.role
        if slot.role == "furniture":
            if role == "imprint":
                return self._spoken(self.root.add("P"), mark)
            return HEADER if role in _HEADERS else LAYOUT
        if role in _ADORNMENTS or slot.role == "missing":
            return LAYOUT
        if not mark.article:
            return self._planned(self._section(page, slot.slot), mark)
        article = self._article(page, slot, mark)
        if role in ("picture", "caption", "credit"):
            return self._pictured(article.element, mark, article.pictures, (_PICTURES, mark.picture))
        if role in ("kicker", "headline", "jump") and (role == "jump" or article.home != (page, slot.slot)):
            # the head of what goes on: its words are the article's headline again
            return PAGINATION if role == "headline" else self._spoken(article.element.add("Jump", (_JUMPS,)), mark)
        return self._spoken(self._part(article, mark), mark)

    def label(self, paragraph: Element) -> Element:
        """What a list's marker belongs to, of the item's first paragraph."""
        body = paragraph.parent
        item = body.parent if body is not None else None
        if item is None or item.role != "LI":
            return paragraph
        made = Element("Lbl", item)
        item.kids.insert(0, item.kids.pop())
        return made

    def finished(self) -> Element:
        """The tree, its articles' parts in order, headings without gaps between their levels, nothing empty left."""
        _ordered(self.root)
        _levelled(self.root, 0)
        return self.root

    # where a Tag belongs

    def _section(self, page: int, slot: str) -> Element:
        key = (page, slot)
        found = self._sections.get(key)
        if found is None:
            found = self._sections[key] = self.root.add("Sect")
        return found

    def _article(self, page: int, slot: Mark, mark: Mark) -> _Article:
        found = self._articles.get(mark.article)
        if found is None:
            shared = not slot.article  # a package, or short pieces under a label
            parent = self._section(page, slot.slot) if shared else self.root
            element = parent.add("Art")
            element.language = mark.language
            level = 2 if shared and parent.title is not None else 1
            found = self._articles[mark.article] = _Article(element, (page, slot.slot), level)
        return found

    def _spoken(self, element: Element, mark: Mark) -> Element:
        """The element, which says its language where it is not that of what it stands in."""
        if mark.language and element.spoken != mark.language:
            element.language = mark.language
        return element

    def _planned(self, section: Element, mark: Mark) -> Element:
        """What the plan itself places: umbrella headlines and labels, pictures, teasers, adverts."""
        if not section.language and mark.role != "advert":
            section.language = mark.language
        match mark.role:
            case "headline" | "label":
                made = section.heading(1)
            case "picture":
                made = section.add("Figure")
            case "advert":  # its words are in its file; whose it is, the plan tells
                made = section.add("Figure")
                made.alt = words(self.root.language).advertisement
                return made
            case "contents":
                kids = [kid for kid in section.kids if isinstance(kid, Element) and kid.role == "TOC"]
                made = (kids[0] if kids else section.add("TOC")).add("TOCI").add("P")
            case "caption" | "credit":
                made = section.add("Caption" if mark.role == "caption" else "P")
            case _:
                made = section.add("P")
        return self._spoken(made, mark)

    def _pictured(self, parent: Element, mark: Mark, pictures: dict[int, Element], order: tuple[int, ...]) -> Element:
        """A picture, or the words below it: both stand in one element, so that neither stands for the other."""
        group = pictures.get(mark.picture)
        if group is None:
            group = pictures[mark.picture] = parent.add("Div", order)
        if mark.role == "picture":
            return self._spoken(group.add("Figure"), mark)
        caption = next((kid for kid in group.kids if isinstance(kid, Element) and kid.role == "Caption"), None)
        return self._spoken((caption or group.add("Caption")).add("P"), mark)

    def _part(self, article: _Article, mark: Mark) -> Element:
        """A head, or a block of the text."""
        element, key = article.element, mark.part[0] if mark.part and mark.block < 0 else ""
        match mark.role:
            case "headline":
                return element.heading(article.level, _HEADS["headline"])
            case "item-headline":
                order = _HEADS.get(str(key), (0, 1))
                return element.heading(article.level, order) if key == "headline" else element.add("P", order)
            case "kicker" | "deck" | "byline" | "role":
                return element.add("P", _HEADS[mark.role])
            case "note":
                return self._note(element, mark)
            case "pull":
                return element.add("BlockQuote", (_BLOCKS, mark.block)).add("P")
            case "box":
                article.boxes[mark.block] = element.add("Sect", (_BLOCKS, mark.block))
                return article.boxes[mark.block]
            case "box-headline":
                return self._block(article, mark).heading(article.level + 1)
            case "subhead":
                deeper = 2 if mark.block in article.boxes else 1
                return self._headed(article, mark, article.level + deeper)
            case "body" if mark.block < 0:
                return element.add("P", _HEADS["dateline"]) if key == "dateline" else self._closing(article, mark)
        return self._paragraph(article, mark)

    def _closing(self, article: _Article, mark: Mark) -> Element:
        """Whom to ask, who else worked on it, who signed."""
        order = (_CLOSING,)
        known = article.last.get(order) if mark.rest else None
        role = "Note" if mark.part[:1] in (("contact",), ("credit",)) else "P"
        found = known or article.element.add(role, order)
        article.last[order] = found
        return found

    def _note(self, element: Element, mark: Mark) -> Element:
        """A note of the article: below its text, whatever page it stands on."""
        number = next(iter(_numbers(mark.part)), 0)
        key = (mark.article, number)
        found = self.notes.get(key) if mark.rest else None
        if found is None:
            found = self.notes[key] = element.add("Note", (_CLOSING, number))
        return found

    def _block(self, article: _Article, mark: Mark) -> Element:
        return article.boxes.get(mark.block, article.element)

    def _headed(self, article: _Article, mark: Mark, level: int) -> Element:
        order = (_BLOCKS, mark.block, *_numbers(mark.part))
        if mark.rest and order in article.last:
            return article.last[order]
        made = self._block(article, mark).heading(level, order)
        article.last[order] = made
        return made

    def _paragraph(self, article: _Article, mark: Mark) -> Element:
        part = _numbers(mark.part)
        order = (_BLOCKS, mark.block, *part)
        if mark.rest and order in article.last:
            return article.last[order]
        parent = self._block(article, mark)
        if mark.kind in ("item", "list"):
            items = _holder(parent, "L", order[:-1] if part else order)
            item = _holder(items, "LI", order) if mark.kind == "list" else items.add("LI", order)
            made = _holder(item, "LBody", order).add("P", order)
        elif mark.kind in ("quotation", "verse"):
            role = "BlockQuote" if mark.kind == "quotation" else "Div"
            made = _holder(parent, role, order[:-1] if part else order).add("P", order)
        else:
            made = parent.add("P", order)
        article.last[order] = made
        return made


def _numbers(part: tuple[int | str, ...]) -> tuple[int, ...]:
    return tuple(number for number in part if isinstance(number, int))


def _holder(parent: Element, role: str, order: tuple[int, ...]) -> Element:
    """The last element of a parent where it is what holds more of the same, else a new one."""
    for kid in reversed(parent.kids):
        if isinstance(kid, Element):
            if kid.role == role and kid.order == order:
                return kid
            if kid.order[:1] == (_BLOCKS,):
                break
    return parent.add(role, order)


def _ordered(element: Element) -> None:
    kept: list[Element | Content | Reference] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            _ordered(kid)
            if not kid.kids:
                continue
        kept.append(kid)
    if element.role == "Art":
        kept.sort(key=lambda kid: kid.order if isinstance(kid, Element) else ())
    element.kids = kept


def _levelled(element: Element, before: int) -> int:
    """Makes roles of headings: H1 comes first, and none is more than one deeper than the last."""
    for kid in element.kids:
        if isinstance(kid, Element):
            if kid.level:
                before = min(kid.level, before + 1)
                kid.role = f"H{min(before, 6)}"
            else:
                before = _levelled(kid, before)
    return before
