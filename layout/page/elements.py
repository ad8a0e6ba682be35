"""An article's blocks as elements of the flow: paragraphs broken at the leg's measure, in units of one line each."""

from collections.abc import Sequence
from dataclasses import replace

from layout.display.items import GlyphRun, Item, Link, Mark, Tag
from layout.language.figures import raised
from layout.model import article as copy_of
from layout.model.article import RichText, Span, plain
from layout.model.diagnostics import Place
from layout.model.styles import Style
from layout.model.values import dataclass
from layout.page.dropcap import DropCap, drop_cap, led
from layout.page.flow import FORBIDDEN, HYPHEN, ORPHAN, PARTED, WIDOW, Unit
from layout.page.links import line_links
from layout.page.setting import Setter, Voice, diamond
from layout.text.paragraph import BrokenParagraph, Copy, CopySpan, Measure


@dataclass(frozen=True, slots=True)
class Element:
    """A block, or a part of one, broken into lines.

    ``above`` blank lines stand before it (not at a leg's head); ``first`` lines at its head are already
    printed elsewhere; ``keep`` asks that it stay with what follows; ``solid`` lines are never parted.
    """

    mark: Mark
    copy: Copy
    measures: tuple[Measure, ...]
    broken: BrokenParagraph
    above: int = 0
    keep: bool = False
    solid: int = 0
    marker: tuple[GlyphRun, ...] = ()
    drop: DropCap | None = None
    ornament: bool = False
    at: Place | None = None
    first: int = 0
    loose: int = 0

    @property
    def lines(self) -> int:
        return 1 if self.ornament else len(self.broken.lines) - self.first


def block_place(voice: Voice, path: tuple[str | int, ...]) -> Place:
    return Place(voice.article, path)


@dataclass(slots=True)
class Weaver:
    """Makes elements of one width. ``body`` names the style of paragraphs (body, item, brief, box); ``flat``: pull
    quotes and boxes are set in the run of the text, where nothing can stand beside it."""

    setter: Setter
    voice: Voice
    width: float
    body: str = "body"
    ragged: bool = False
    flat: bool = False

    def paragraph_style(self, name: str) -> Style:
        style = self.setter.style(name, self.voice)
        return self.setter.varied(style, align="left") if self.ragged and style.align == "justify" else style

    def element(
        self, text: RichText, style: Style, path: tuple[str | int, ...], *, left: float = 0.0, indent: float = 0.0
    ) -> Element:
        """A paragraph with a left indent and, on its first line, an indent more."""
        copy = self.setter.copy(text, style, self.voice.language)
        rest = Measure(self.width - left, left)
        measures = (Measure(self.width - left - indent, left + indent), rest) if indent else (rest,)
        return self._broken(copy, measures, path)

    def _broken(
        self, copy: Copy, measures: tuple[Measure, ...], path: tuple[str | int, ...], role: str = "body"
    ) -> Element:
        self.setter.go_on()
        block = path[1] if len(path) > 1 and isinstance(path[1], int) else -1
        broken = self.setter.composer.paragraph(copy, measures)
        mark = self.voice.mark(role, block)
        part = path if block < 0 else path[2:]
        if part:
            mark = mark._replace(part=part)
        return Element(mark, copy, measures, broken, at=block_place(self.voice, path))

    def weave(self, blocks: tuple[copy_of.Block, ...], path: tuple[str | int, ...] = ("body",)) -> list[Element]:
        """All blocks that flow; pull quotes and boxes are left to whoever places them."""
        elements: list[Element] = []
        plain_start = True
        for i, block in enumerate(blocks):
            here = (*path, i)
            match block:
                case copy_of.Paragraph(text):
                    style = self.paragraph_style(self.body)
                    indent = 0.0 if plain_start or (style.align != "justify" and not style.indent) else style.indent
                    elements.append(self.element(text, style, here, indent=indent))
                    plain_start = False
                case copy_of.Subhead(text):
                    style = self.setter.style("subhead", self.voice)
                    made = self._broken(
                        self.setter.copy(text, style, self.voice.language), (Measure(self.width),), here, "subhead"
                    )
                    elements.append(replace(made, above=round(style.above), keep=True, solid=99))
                    plain_start = True
                case copy_of.List():
                    elements.extend(self._list(block, here))
                    plain_start = True
                case copy_of.Quotation(paragraphs):
                    style = self.paragraph_style("quotation")
                    for j, text in enumerate(paragraphs):
                        made = self.element(
                            text, style, (*here, j), left=style.indent, indent=style.indent if j else 0.0
                        )
                        elements.append(_of_kind(made, "quotation", above=1 if j == 0 and elements else 0))
                    plain_start = True
                case copy_of.Verse(lines):
                    style = self.setter.style("verse", self.voice)
                    gap = 1 if elements else 0
                    for j, text in enumerate(lines):
                        if not plain(text).strip():
                            gap = 1
                            continue
                        copy = self.setter.copy(text, style, self.voice.language)
                        turned = 2.0 * style.indent  # a line too long goes on further in
                        measures = (
                            Measure(self.width - style.indent, style.indent),
                            Measure(self.width - turned, turned),
                        )
                        elements.append(_of_kind(self._broken(copy, measures, (*here, j)), "verse", above=gap))
                        gap = 0
                    plain_start = True
                case copy_of.Break():
                    copy = self.setter.copy("* * *", self.paragraph_style(self.body), self.voice.language)
                    made = self._broken(copy, (Measure(self.width),), here)
                    elements.append(replace(made, ornament=True, keep=True))
                    plain_start = True
                case copy_of.Signature(text):
                    if elements:
                        elements[-1] = replace(elements[-1], keep=True)
                    style = self.setter.style("signature", self.voice)
                    elements.append(_of_kind(self.element(text, style, here), "signature"))
                    plain_start = True
                case copy_of.PullQuote() if self.flat:
                    elements.extend(self._flat_quote(block, here, bool(elements)))
                    plain_start = True
                case copy_of.Box() if self.flat:
                    inner = (copy_of.Subhead(block.headline),) if plain(block.headline).strip() else ()
                    elements.extend(self.weave((*inner, *block.blocks), here))
                    plain_start = True
                case copy_of.PullQuote() | copy_of.Box():
                    pass
        return _spaced_lists(elements)

    def _flat_quote(self, block: copy_of.PullQuote, path: tuple[str | int, ...], below: bool) -> list[Element]:
        """A pull quote where there is no place to pull it to: a quotation with who said it."""
        style = self.paragraph_style("quotation")
        made = [_of_kind(self.element(block.text, style, path, left=style.indent), "quotation", 1 if below else 0)]
        if block.by:
            signed = self.setter.style("signature", self.voice)
            by = _of_kind(self.element((Span(f"—{block.by}"),), signed, path), "quotation")
            made = [replace(made[0], keep=True), by]
        return made

    def closing(self, article: copy_of.Article) -> list[Element]:
        """What stands below the text: whom to ask, and who else worked on it."""
        style = self.setter.style("contact", self.voice)
        lines = (("contact", article.contact), ("credit", article.credit))
        made = [self.element((Span(text),), style, (key,)) for key, text in lines if text]
        made = [replace(made[0], above=1), *made[1:]] if made else []
        return [*made, *self.notes_below(article.every_note if self.flat else article.notes)]

    def notes_below(self, notes: Sequence[copy_of.Note]) -> list[Element]:
        """Notes below the text: a box's, and the newspaper's way, whose pages have no feet to put them at."""
        style = self.setter.sheet.style("note", "box" if self.body == "box" else self.voice.family)
        made: list[Element] = []
        for note in notes:
            text = (Span(f"{raised(note.number)} "), *note.text)
            element = self.element(text, style, ("notes", note.number))
            mark = element.mark._replace(role="note", part=(note.number,))
            made.append(replace(element, mark=mark, above=0 if made else 1))
        return made

    def _list(self, block: copy_of.List, path: tuple[str | int, ...]) -> list[Element]:
        style = self.paragraph_style("list" if self.body in ("body", "item") else self.body)
        if self.width < 130:
            style = self.setter.varied(style, align="left", hyphenate=False)
        mark_style = self.setter.style("bullet", self.voice)
        mark_style = replace(mark_style, face=style.face, weight=style.weight, size=style.size)
        hang = style.indent or 9.0
        markers = [item.marker for item in block.items]
        if any(m != "•" for m in markers):
            hang = max(hang, max(self.setter.width(m + " ", mark_style, self.voice.language) for m in markers) + 1.5)
        made: list[Element] = []
        for j, item in enumerate(block.items):
            runs = self.setter.line(item.marker, mark_style, self.voice.language, (0.0, 0.0))
            for k, text in enumerate(item.paragraphs):
                marked = k == 0 and bool(runs)
                kind = "item" if marked else "list"
                element = _of_kind(self.element(text, style, (*path, j), left=hang), kind)
                made.append(replace(element, marker=runs if marked else ()))
        return made

    def opened(self, elements: list[Element], dateline: str, drop: bool) -> list[Element]:
        """The first paragraph with its dateline run in, the text's beginning with its drop cap."""
        if dateline:
            return self._dated(elements, dateline)
        if not drop or not elements or not _running(elements[0]):
            return elements
        first = elements[0]
        cap = drop_cap(self.setter, self.setter.style("drop-cap", self.voice), first.copy)
        if cap is None:
            return elements
        copy, made, across = cap
        left = Measure(self.width - across, across)
        measures = (*(left for _ in range(made.lines + made.tail)), Measure(self.width))
        broken = self.setter.composer.paragraph(copy, measures)
        if len(broken.lines) < made.lines:
            return elements
        element = replace(first, copy=copy, measures=measures, broken=broken, drop=made, solid=made.lines)
        return [element, *elements[1:]]

    def _dated(self, elements: list[Element], dateline: str) -> list[Element]:
        """The dateline at the head of the first paragraph, on a line of its own where there is none."""
        style = self.setter.style("dateline", self.voice)
        at = next((i for i, element in enumerate(elements) if _running(element)), -1)
        if at < 0:
            return [self.element((Span(dateline),), style, ("dateline",)), *elements]
        first = elements[at]
        text = dateline if dateline.endswith(("—", "–", "-")) else f"{dateline} — "
        spans = (CopySpan(text.upper(), style, self.setter.ink(style)), *first.copy.spans)
        copy = Copy(spans, first.copy.style, first.copy.language)
        broken = self.setter.composer.paragraph(copy, first.measures)
        return [*elements[:at], replace(first, copy=copy, broken=broken), *elements[at + 1 :]]


def _of_kind(element: Element, kind: str, above: int = 0) -> Element:
    """The element as a part of what is more than a paragraph."""
    return replace(element, mark=element.mark._replace(kind=kind), above=above)


def _spaced_lists(elements: list[Element]) -> list[Element]:
    """A blank line after a list or quotation before text goes on; a paragraph that a list follows stays with it."""
    out: list[Element] = []
    for i, element in enumerate(elements):
        made = element
        before = elements[i - 1] if i else None
        following = elements[i + 1] if i + 1 < len(elements) else None
        running = _running(element)
        if running and before is not None and (before.marker or _indented(before)) and not element.above:
            made = replace(made, above=1)
        if running and following is not None and following.marker:
            made = replace(made, keep=True)
        out.append(made)
    return out


def _running(element: Element) -> bool:
    """A plain paragraph: neither a list, a quotation nor an ornament."""
    return element.mark.role == "body" and not (element.ornament or element.marker or _indented(element))


def _indented(element: Element) -> bool:
    return element.measures[-1].left > 0.0


_new = tuple.__new__


#: Units of elements that were asked for before, by the element's id, its number and whether a head stands before
#: it; the element is kept beside them, so that no other can have its id.
UnitMemo = dict[tuple[int, int, bool], tuple[Element, list[Unit]]]


def units_of(
    elements: list[Element], memo: UnitMemo | None = None, span: tuple[int, int] | None = None, *, begun: bool = False
) -> list[Unit]:
    """Elements as units of one line, with the cost of ending a leg after each.

    ``memo``: copyfitting asks for hundreds of lists that differ in an element or two. ``span``: those of some of the
    elements alone; ``begun`` tells that others stand before them.
    """
    known = {} if memo is None else memo
    units: list[Unit] = []
    first, end = span or (0, len(elements))
    after_head = first > 0 and _is_head(elements[first - 1])
    for e in range(first, end):
        element = elements[e]
        if element.above and (units or begun):
            units.extend([Unit(e, -1)] * element.above)
        key = (id(element), e, after_head)
        found = known.get(key)
        if found is None:
            found = known[key] = (element, _units_of(element, e, after_head))
        units += found[1]
        after_head = _is_head(element)
    return units


def _is_head(element: Element) -> bool:
    return element.keep and element.mark.role in ("subhead", "item-headline")


def _units_of(element: Element, e: int, after_head: bool) -> list[Unit]:
    """One element's lines, the blanks above it aside."""
    count, first = element.lines, element.first
    foot, head = element.copy.style.keep
    costs = [0.0] * count
    if count > 1:
        for i in range(min(count - 1, element.solid - first - 1)):
            costs[i] = FORBIDDEN
        if not first:
            stay = max(foot, 2) if after_head else foot
            for i in range(min(stay, count) - 1):
                costs[i] += PARTED if after_head and not i else ORPHAN
        for i in range(max(0, count - head), count - 1):
            costs[i] += WIDOW
    if count:
        costs[-1] = PARTED if element.keep else 0.0
    if not element.ornament:
        for i, line in enumerate(element.broken.lines[first:]):
            if line.hyphenated:
                costs[i] += HYPHEN
    # ``Unit(...)`` would be a call in Python, and copyfitting makes 30,000 of them for 16 pages
    return [_new(Unit, (e, i, cost)) for i, cost in enumerate(costs, first)]


def draw_unit(setter: Setter, element: Element, line: int, x: float, y: float) -> tuple[Item, ...]:
    """One line of an element with what belongs to it: marker, drop cap, ornament."""
    if element.ornament:
        ink = setter.ink(element.copy.style)
        middle = x + element.measures[0].width / 2
        return tuple(diamond(middle - 2.0 + d * 14.0, y - 1.6, 4.4, ink) for d in (-1, 0, 1))
    items: list[Item] = []
    if line == 0:
        if element.drop is not None:
            items.extend(moved(element.drop.runs, x, y))
        items.extend(moved(element.marker, x, y))
    runs = element.broken.lines[line].place(x, y)
    if line == 0 and element.drop is not None and runs:
        runs = (led(runs[0], element.drop.letter), *runs[1:])
    items.extend(runs)
    return tuple(items)


def moved(runs: tuple[GlyphRun, ...], dx: float, dy: float) -> list[GlyphRun]:
    """Runs shifted."""
    return [replace(run, x=run.x + dx, y=run.y + dy) for run in runs]


def draw_legs(
    setter: Setter, elements: list[Element], units: list[Unit], places: list[tuple[int, float, float]]
) -> tuple[Tag, ...]:
    """Units at their places (unit, x, y) as Tags, one for each stretch of an element."""
    tags: list[Tag] = []
    items: list[Item] = []
    links: list[Link] = []
    joined: list[int] = []
    current = -1
    leads = False
    mark = Mark("body")
    for unit, x, y in places:
        e, line, _ = units[unit]
        if line < 0:
            continue
        element = elements[e]
        if e != current:
            if items:
                tags.append(Tag(mark, tuple(items), tuple(links), tuple(joined)))
                items, links, joined = [], [], []
            current = e
            mark = element.mark._replace(rest=True) if line and not element.ornament else element.mark
            leads = not element.ornament and any(span.refer or span.address or span.note for span in element.copy.spans)
        if line and not element.ornament and not element.broken.lines[line - 1].ends_in_white:
            joined.append(len(items))
        items.extend(draw_unit(setter, element, line, x, y))
        if leads:
            placed = element.broken.lines[line]
            found = line_links(placed, placed.place(x, y))
            links.extend([replace(link, article=mark.article) if link.note else link for link in found])
    if items:
        tags.append(Tag(mark, tuple(items), tuple(links), tuple(joined)))
    return tuple(tags)


def words_of(elements: list[Element], units: list[Unit], used: int) -> tuple[int, int, str]:
    """Lines, words and the first words of what comes after ``used`` units."""
    left = [u for u in units[used:] if u.line >= 0]
    texts: list[str] = []
    for e in dict.fromkeys(u.element for u in left):
        element = elements[e]
        lines = [u.line for u in left if u.element == e]
        if element.ornament:
            continue
        whole = "".join(span.text for span in element.copy.spans)
        letter = element.drop.letter if element.drop and lines[0] == 0 else ""
        texts.append(letter + whole[element.broken.lines[lines[0]].start : element.broken.lines[lines[-1]].end])
    text = " ".join(texts)
    return len(left), len(text.split()), text
