"""A page of the display list comes in; its content stream goes out, every item marked as part of the structure tree or
as an artifact.

ISO 32000-1, 14.6 (marked content) and 14.8.2 (tagged PDF). The items are those that the press gets, in the same places;
beside the marks only spaces are added, where a line ends between two words, so that readers find them.
"""

import re
from dataclasses import replace
from typing import NamedTuple, assert_never

from layout.display.items import Fill, GlyphRun, Group, Item, Link, Mark, Outline, PageDisplay, Picture, Stroke, Tag
from layout.model.geometry import Rect
from layout.pdf.painter import Painter, Resources
from layout.pdf.reading import APART, Told
from layout.pdf.structure import LAYOUT, Artifact, Content, Element, Owner, Structure

#: A span of ActualText as ``fonts`` writes it between two TJ operators.
_SPOKEN = re.compile(rb"\]TJ/Span<</ActualText<([0-9a-f]*)>>>BDC\[(.*?)\]TJ EMC\[", re.DOTALL)
#: More than any gap within a line: the painter puts a space before the run.
_WORD_SPACE = 1e6


class PlacedLink(NamedTuple):
    """A link of the page: its element, its area with y up, where it leads, and the words that lead there."""

    element: Element
    box: tuple[float, float, float, float]
    link: Link
    words: list[str]


class TaggedPainter(Painter):
    """Writes one page with its marks. ``links`` are the links met on the way; ``owners`` the elements of the page's
    marked content by its number; ``place`` is the page's, counted from 0."""

    __slots__ = (
        "_areas", "_corner", "_flow", "_group_mark", "_joins", "_open", "_owner", "_places", "_saying", "_structure",
        "_tag", "links", "owners", "page", "place", "section",
    )  # fmt: skip

    def __init__(self, page: PageDisplay, place: int, resources: Resources, structure: Structure) -> None:
        self.page, self.place = page, place
        self.owners: list[Element] = []
        self.links: list[PlacedLink] = []
        #: What the page's section head says.
        self.section = ""
        self._structure = structure
        self._open: Owner | None = None
        self._owner: Owner = LAYOUT
        self._flow: Owner | None = None
        self._joins = False
        self._saying: tuple[Owner, Element] | None = None  # a line in two directions: its owner, and what says it
        self._tag: Tag | None = None
        self._group_mark = Mark("")
        self._corner = (0.0, 0.0)
        self._areas: dict[tuple[float, ...], Link] = {_rounded(link.rect): link for link in page.links}
        self._places: list[tuple[Rect, Link, dict[str, Element]]] = []
        super().__init__(page, 0.0, resources)
        self._close()

    # what is painted

    def _items(self, items: tuple[Item, ...], dx: float, dy: float) -> None:
        tag = self._tag
        joined = tag.joined if tag is not None and tag.items is items else ()
        labelled = tag is not None and tag.items is items and tag.mark.kind == "item" and not tag.mark.rest
        for number, item in enumerate(items):
            match item:
                case GlyphRun():
                    self._joins = number in joined
                    told = self._telling.get(id(item)) if item.order else None
                    if labelled and (told is None or told.item == 0):
                        self._marker(item, dx, dy)
                        labelled = told is not None
                    else:
                        self._words(item, dx, dy)
                case Group():
                    self._group(item, dx, dy)
                case Tag():
                    self._tagged(item, dx, dy)
                case Fill():
                    self._begin(LAYOUT if isinstance(self._owner, Element) else self._owner)
                    self._fill(item, dx, dy)
                case Stroke():
                    self._begin(LAYOUT if isinstance(self._owner, Element) else self._owner)
                    self._stroke(item, dx, dy)
                case Outline():
                    self._begin(LAYOUT if isinstance(self._owner, Element) else self._owner)
                    self._outline(item, dx, dy)
                case Picture():
                    self._shown(item, dx, dy)
                case _:
                    assert_never(item)

    def _group(self, group: Group, dx: float, dy: float) -> None:
        before = self._group_mark, self._owner, self._corner
        if group.mark.role in ("slot", "furniture", "missing") or not before[0].role:
            self._group_mark, self._owner, self._corner = group.mark, LAYOUT, (dx + group.dx, dy + group.dy)
        dx += group.dx
        dy += group.dy
        items = self._read(group.items)[0]
        if group.clip is None:
            self._items(items, dx, dy)
        else:
            self._close()
            state = dict(self._state)
            self._out.append(b"q " + self._rect(group.clip, dx, dy) + b" W n")
            self._items(items, dx, dy)
            self._close()
            self._out.append(b"Q")
            self._state = state
        self._group_mark, self._owner, self._corner = before

    def _tagged(self, tag: Tag, dx: float, dy: float) -> None:
        before = self._owner, self._tag, self._places
        items, joined = self._read(tag.items, tag.joined)
        if items is not tag.items:
            tag = replace(tag, items=items, joined=joined)
        self._tag = tag
        self._places = []
        if tag.mark.role != "missing":  # a panel that stands for a picture belongs to what it stands for
            self._owner = self._structure.leaf(self.place, self._group_mark, tag.mark)
        if tag.mark.role == "section" and not self.section:
            self.section = _first_size(tag.items)
        for link in tag.links:
            found = self._areas.get(_rounded(link.rect.moved(dx - self._left, dy)))
            if found is not None and isinstance(self._owner, Element):
                self._places.append((link.rect, found, {}))
        self._items(tag.items, dx, dy)
        self._owner, self._tag, self._places = before

    def _marker(self, run: GlyphRun, dx: float, dy: float) -> None:
        """A list's marker."""
        owner = self._owner
        if isinstance(owner, Element):
            self._owner = self._structure.label(owner)
        self._words(run, dx, dy)
        self._owner = owner

    def _shown(self, picture: Picture, dx: float, dy: float) -> None:
        owner = self._owner
        if isinstance(owner, Element):
            figure = owner if owner.role == "Figure" else owner.add("Figure")
            figure.alt = ": ".join(part for part in (figure.alt, picture.alt) if part) or _named(picture.file)
            figure.box = Rect(*self._box(picture.rect, dx, dy))
            self._place(figure, picture.rect.x + dx, picture.rect.y + dy)
            owner = figure
        self._begin(owner)
        self._picture(picture, dx, dy)

    def _words(self, run: GlyphRun, dx: float, dy: float) -> None:
        """A run, in pieces where some of its words lead elsewhere."""
        if not run.words[0].text and not run.text:  # a drop cap: the word that it begins has its letter
            self._silent(run, dx, dy)
            return
        if not self._places or not isinstance(self._owner, Element):
            self._said(run, dx, dy, self._owner)
            return
        first = 0
        leads = [self._lead(run, at) for at in range(len(run.words))]
        for at in range(1, len(leads) + 1):
            if at == len(leads) or leads[at] is not leads[first]:
                part = run if at - first == len(leads) else _part(run, first, at)
                place = leads[first]
                owner: Owner = self._owner if place is None else self._link(place, part, dx, dy)
                self._said(part, dx, dy, owner)
                self._joins = False
                first = at

    def _silent(self, run: GlyphRun, dx: float, dy: float) -> None:
        last, flow = self._last, self._flow
        self._begin(LAYOUT)
        self._last, self._flow = None, LAYOUT
        self._run(run, dx, dy)
        self._last, self._flow = last, flow

    def _said(self, run: GlyphRun, dx: float, dy: float, owner: Owner) -> None:
        told = self._telling.get(id(run)) if run.order else None
        if told is None or not isinstance(owner, Element):
            self._begin(owner, text=True)
        flow = self._owner
        if flow is not self._flow:
            self._flow = flow
            if isinstance(flow, Element):
                self._last = None  # no space leads from one element to another
                if flow.place is None:
                    self._place(flow, run.x + dx, run.y + dy - run.size)
        if isinstance(flow, Element) and flow.level:
            lead = " " if flow.text and self._parts(run, dx, dy) else ""
            flow.text.append(lead + run.text)
        if told is not None and isinstance(owner, Element):
            owner = self._saying_of(owner, told)
            owner.actual = f"{owner.actual or ''}{' ' if self._leads(told, dx, dy) else ''}{run.text}"
            self._begin(owner, text=True)
        begun = len(self._out)
        if told is None and isinstance(owner, Element) and any(w.clusters[:1] > w.clusters[-1:] for w in run.words):
            self._reversed(run, dx, dy, owner)
        else:
            self._run(run, dx, dy)
        if isinstance(owner, Element):
            for number in range(begun, len(self._out)):
                if b"]TJ/Span<<" in self._out[number]:
                    self._part_spoken(number, owner)
        if isinstance(flow, Element):
            flow.ended = run.words[-1].text[-1:]

    def _reversed(self, run: GlyphRun, dx: float, dy: float, owner: Element) -> None:
        """A run with words that are read from right to left, of a line in one direction: a list's marker."""
        gap = self._gap(run.x + dx, self._height - run.y - dy)
        spaced = gap is not None and (run.spaces[0] or gap > APART * run.size)
        said = owner.add("Span")
        said.actual = " " * spaced + run.text
        self._out += [b"EMC", self._opening(said)]
        self._run(run, dx, dy)
        self._out += [b"EMC", self._opening(owner)]

    def _saying_of(self, owner: Element, told: Told) -> Element:
        """What says a line with words that are read from right to left: their glyphs stand as the eye meets them, so
        the tree has the line in so many words. In the content itself, readers of plain text would turn those words once
        more."""
        if told.first or self._saying is None or self._saying[0] is not owner:
            self._saying = (owner, owner.add("Span"))
        return self._saying[1]

    def _leads(self, told: Told, dx: float, dy: float) -> bool:
        """Whether a space is read before a part of a line in two directions."""
        if not told.first:
            return told.space is not None
        gap = self._gap(told.run.x + dx, self._height - told.run.y - dy)
        return gap is not None and gap > APART * told.run.size

    def _parts(self, run: GlyphRun, dx: float, dy: float) -> bool:
        """Whether a space stands before a run that goes on with a heading."""
        told = self._telling.get(id(run)) if run.order else None
        if told is not None and not told.first:
            return told.space is not None
        if self._joins or self._last is None:
            return not self._joins
        x, y = run.x + dx, self._height - run.y - dy
        if abs(y - self._last[2]) >= 0.01:
            return True
        return run.spaces[0] or (super()._gap(x, y) or 0.0) > APART * run.size

    def _gap(self, x: float, y: float) -> float | None:
        """As for the press; and between two lines of one element a word's space, unless a word goes on."""
        flow = self._flow
        if not isinstance(flow, Element):
            return super()._gap(x, y)
        last = self._last
        if last is not None and abs(y - last[2]) < 0.01 and x > last[1]:
            return None if self._joins else super()._gap(x, y)
        if not flow.ended or flow.ended == "\u00ad" or self._joins:
            return None
        return _WORD_SPACE

    # what it is painted as

    def _begin(self, owner: Owner, *, text: bool = False) -> None:
        """Opens marked content for an owner, unless it is open; for ``text`` of the tree within a text object."""
        if self._open is owner:
            return
        self._close()
        self._open = owner
        if isinstance(owner, Artifact):
            self._out.append(b"/Artifact %b BDC" % owner.properties)
            return
        if text:
            self._out.append(b"BT")
            self._text = True
        self._out.append(self._opening(owner))

    def _opening(self, owner: Element, spoken: bytes = b"") -> bytes:
        """The operator that opens the next marked content of an element; ``spoken`` is the text that it stands for."""
        number = len(self.owners)
        self.owners.append(owner)
        owner.kids.append(Content(self.place, number))
        if spoken:
            return b"/Span<</MCID %d/ActualText<%b>>>BDC" % (number, spoken)
        return b"/%b<</MCID %d>>BDC" % (_role(owner), number)

    def _part_spoken(self, number: int, owner: Element) -> None:
        """Makes spans of ActualText within what was written marked content of their own: marks within marks are legal,
        and many readers lose their way in them."""
        whole = self._out[number]
        parts = []
        at = 0
        for found in _SPOKEN.finditer(whole):
            parts += [whole[at : found.start()], b"]TJ EMC", self._opening(owner, found[1]), b"[", found[2]]
            parts += [b"]TJ EMC", self._opening(owner), b"["]
            at = found.end()
        self._out[number] = b"".join((*parts, whole[at:]))

    def _close(self) -> None:
        if self._open is None:
            self._end_text()
        elif isinstance(self._open, Element):
            self._out.append(b"EMC")
            self._open = None
            self._end_text()
        else:
            self._end_text()
            self._out.append(b"EMC")
            self._open = None

    def _lead(self, run: GlyphRun, at: int) -> tuple[Rect, Link, dict[str, Element]] | None:
        """The link that the middle of a word lies in."""
        word = run.words[at]
        middle = run.x + run.at[at] + word.width * run.size / word.upem * run.scale / 2
        for place in self._places:
            rect = place[0]
            if rect.x <= middle <= rect.right and rect.y <= run.y <= rect.bottom:
                return place
        return None

    def _link(self, place: tuple[Rect, Link, dict[str, Element]], run: GlyphRun, dx: float, dy: float) -> Element:
        """The element of a link, made when its first words are painted."""
        rect, link, made = place
        assert isinstance(self._owner, Element)
        if not made:
            made["link"] = self._owner.add("Link")
            self.links.append(PlacedLink(made["link"], self._box(rect, dx, dy), link, []))
        placed = next(placed for placed in self.links if placed.element is made["link"])
        placed.words.append(run.text)
        return made["link"]

    def _place(self, element: Element, x: float, y: float) -> None:
        """Where an element begins, and with it the article it is the first of."""
        point = (self.place, x, self._height - y)
        above: Element | None = element
        while above is not None and above.place is None and above.role != "Document":
            above.place = point
            above = above.parent

    def _box(self, rect: Rect, dx: float, dy: float) -> tuple[float, float, float, float]:
        """Left, bottom, right, top on the page, y up."""
        left, top = rect.x + dx, self._height - rect.y - dy
        return left, top - rect.height, left + rect.width, top

    def _overprint(self, overprint: bool) -> None:
        """Nothing overprints on a screen."""


def _named(file: str) -> str:
    """What a picture is called that nobody has described: its file's name, in words."""
    stem = file.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    return " ".join(stem.replace("_", " ").replace("-", " ").split()) or "…"


def _role(owner: Element) -> bytes:
    return b"P" if owner.level or owner.role == "Jump" else owner.role.encode()


def _part(run: GlyphRun, first: int, end: int) -> GlyphRun:
    """Some words of a run, where they stand."""
    at = run.at[first]
    places = tuple(place - at for place in run.at[first:end])
    return replace(run, x=run.x + at, words=run.words[first:end], at=places, spaces=run.spaces[first:end])


def _rounded(rect: Rect) -> tuple[float, ...]:
    return tuple(round(part, 2) for part in rect)


def _first_size(items: tuple[Item, ...]) -> str:
    """The text that is set in the size of the first run."""
    runs = [item for item in items if isinstance(item, GlyphRun)]
    return " ".join(run.text for run in runs if run.size == runs[0].size)
