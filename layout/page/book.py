"""A chapter over the pages of a book: a Story in slots of the style family ``book`` comes in, finished slots go out.

One leg to a page and one story to a leg: nothing is fitted to fill its slot, a chapter ends where it ends. What makes a
page good is where it ends (``leaf.py``); a paragraph may take a line more or less, or a subhead a line of white, so
that it ends well on its last line. Pictures stand on the page that their ``leg`` names, else one to a page from the
first on; pull quotes and boxes where they are written; notes at the foot of the page that calls for them, and on the
next one's where they are long (``footnotes.py``).
"""

from collections.abc import Iterator
from dataclasses import replace

from layout.display.items import Tag
from layout.model import article as copy_of
from layout.model.diagnostics import Diagnostic, Place
from layout.page.byline import Byline
from layout.page.copyfit import Limits, looser, rebroken, remainder, spread
from layout.page.elements import Element, UnitMemo, Weaver, draw_legs, units_of, words_of
from layout.page.figure import Figure
from layout.page.flow import Unit
from layout.page.footnotes import Footnotes, Rest
from layout.page.gave import Gave
from layout.page.heading import Heading, Heads, hang_line, set_heading
from layout.page.insets import BoxBlock, PictureBlock, PullBlock
from layout.page.leaf import Float, Leaf, Sheet, fill_leaf
from layout.page.region import Region, Story, StorySlot
from layout.page.setting import Setter, Voice

#: The style family of slots that are set so.
FAMILY = "book"
#: A page's cost from which its paragraphs and subheads are asked to give, and what that costs.
UNSEEMLY, PARAGRAPH, WHITE = 100.0, 20.0, 30.0
#: Lines of text beyond a page's own that are looked at: where it ends lies before them.
BEYOND = 14
#: Lines of a chapter on its last page of which nobody is told.
LAST_LEAST = 4
#: The most lines that a chapter may be made shorter by its paragraphs.
TIGHT_MOST = 6
#: The most lines of a chapter's headline unless its slot says it.
HEADLINE_LINES = 3


def compose_book(setter: Setter, story: Story) -> tuple[StorySlot, ...]:
    """All pages of the chapter; what is left after the last is overset. A chapter that is a few lines too long for its
    pages, or has a few on its last one, is set with paragraphs a line shorter."""
    told = list(setter.diagnostics)
    made, spare = _composed(setter, story, 0)
    if not 0 < spare <= TIGHT_MOST:
        return made
    said, setter.diagnostics = setter.diagnostics, told
    for more in (1, 3):
        tighter, rest = _composed(setter, story, spare + more)
        if not rest:
            return tighter
        setter.diagnostics = list(told)
    setter.diagnostics = said
    return made


def _composed(setter: Setter, story: Story, tight: int) -> tuple[tuple[StorySlot, ...], int]:
    """All pages, and the lines that are too many; ``tight``: paragraphs that are to be a line shorter."""
    book = _Book(setter, story, tight)
    made = tuple([book.page(index, region) for index, region in enumerate(story.regions)])
    return made, made[-1].over or book.stub


class _Book:
    """The chapter while its pages are filled: ``elements`` and ``floats`` are those that no page has yet; ``stub`` the
    lines of a last page that has too few."""

    def __init__(self, setter: Setter, story: Story, tight: int) -> None:
        self.setter, self.story, self.article = setter, story, story.article
        first = story.regions[0]
        voice = self._voice(first)
        self.width = first.width
        weaver = Weaver(setter, voice, first.width)
        elements = weaver.weave(self.article.blocks)
        drop = first.rank == 1 if self.article.drop_cap is None else self.article.drop_cap
        elements = weaver.opened(elements, self.article.dateline, drop and len(elements) > 2)
        elements = [*elements, *weaver.closing(replace(self.article, notes=()))]
        self.elements = spread(setter, elements, -tight, Limits(tight, 0)) if tight else elements
        self.stub = 0
        #: The notes that stand on a page, and what of the last of them is still to come.
        self.told: set[int] = set()
        self.rest: Rest | None = None
        self.floats = tuple(self._floats(voice))
        self.figures = self._figures()

    def _voice(self, region: Region) -> Voice:
        return Voice(
            self.article.path, self.article.language, self.article.style or region.style, region.slot, region.page
        )

    def _floats(self, voice: Voice) -> Iterator[Float]:
        for number, block in enumerate(self.article.blocks):
            match block:
                case copy_of.PullQuote():
                    pull = PullBlock(self.setter, voice, block, self.width, number)
                    yield Float(number, block.place or "inside", pull, pull.depth, pull.depth_at_head)
                case copy_of.Box():
                    box = BoxBlock(self.setter, voice, block, (self.width, max(1, block.legs)), number)
                    # a box counts a blank line above it; one in the text has another below it
                    inside = block.place == "inside"
                    yield Float(number, block.place or "foot", box, box.depth + inside, box.depth)
                case _:
                    pass

    def _figures(self) -> dict[int, list[int]]:
        """By page of the chapter, from 0: the numbers of its pictures."""
        found: dict[int, list[int]] = {}
        free = 0
        for number, picture in enumerate(self.article.pictures):
            page = picture.leg - 1 if picture.leg else free
            page = min(page, len(self.story.regions) - 1)
            found.setdefault(page, []).append(number)
            free = page + 1
        return found

    # -- a page ------------------------------------------------------------------------------------

    def page(self, index: int, region: Region) -> StorySlot:
        """The chapter's next page."""
        setter, voice = self.setter, self._voice(region)
        setter.go_on()
        if index and not (self.elements or self.floats or self.rest or index in self.figures):
            self._tell_idle(region)
            return StorySlot(region, ())
        if abs(region.width - self.width) > 0.01:
            self.elements = [rebroken(setter, element, region.width) for element in self.elements]
            self.width = region.width
        tags: list[Tag] = []
        head, feet = self._figured(index, region, voice, self._headed(index, region, voice, tags), tags)
        foot = region.lines - sum(deep for _, deep in feet)
        last = index == len(self.story.regions) - 1
        notes = Footnotes(setter, voice, self.article, (region.width, foot - head), self.rest)
        sheet = Sheet(head, foot, notes.deep, frozenset(self.told))
        natural = self.elements
        elements, units, leaf = self._filled(sheet if last else sheet._replace(cuts=notes.cuts))
        tags.extend(self._text(elements, units, leaf))
        for each, line in leaf.floats:
            place = each.place if each.place == "foot" else "top" if line == head else "inside"
            tags.extend(_drawn(each, line, place))
        line = foot - notes.deep(leaf.notes, leaf.cut)
        for figure, deep in feet:
            tags.extend(figure.at_foot(line, line + deep))
            line += deep
        tags.extend(notes.draw(leaf.notes, leaf.cut, region.lines))
        self.rest = notes.left(leaf.notes, leaf.cut)
        self._tell_faults(elements, units[: leaf.used], region)
        self.floats = leaf.left
        self.told.update(leaf.notes)
        over = words = 0
        text = ""
        if last and leaf.used < len(units):
            over, words, text = words_of(elements, units, leaf.used)
        if last:
            for each in self.floats:
                self._left_out(each, region)
            if self.rest:
                what = f"the rest of note {self.rest.number}"
                self._say_left_out(what, ("notes", self.rest.number), region)
        self.elements = remainder(elements, units, leaf.used)
        lines = sum(1 for line in leaf.lines if line)
        if index and not self.elements and 0 < lines < LAST_LEAST and not leaf.floats:
            self.stub = lines
            self._tell_short(lines, region)
        begun = {unit.element for unit in units[: leaf.used] if unit.line == 0}
        gave = _gave([(natural[number], elements[number]) for number in sorted(begun)])
        return StorySlot(region, tuple(tags), over, 0, words, text, lines, gave)

    def _headed(self, index: int, region: Region, voice: Voice, tags: list[Tag]) -> int:
        """The chapter's head, and who wrote it; the line under which the page goes on."""
        if index:
            return 0
        article, setter, step = self.article, self.setter, self.setter.step
        lines = region.headline_lines or HEADLINE_LINES
        heads = Heads(article.headline, article.kicker, article.deck, rank=region.rank, cap=region.cap, lines=lines)
        heading: Heading = set_heading(setter, heads, voice, region.width)
        tags.extend(heading.tags)
        line = heading.text_line(step, step - hang_line(setter))
        byline = Byline(setter, voice, article, None, region.width)
        if byline.depth:
            tags.extend(byline.draw(0.0, line + 1))
            line += byline.depth
        return line + 1 if heading.tags or byline.depth else 0

    def _figured(
        self, index: int, region: Region, voice: Voice, head: int, tags: list[Tag]
    ) -> tuple[int, list[tuple[Figure, int]]]:
        """Sets the page's pictures at its head; the line under which text goes on, and the pictures at the foot with
        their depths: these stand above the page's notes."""
        feet: list[tuple[Figure, int]] = []
        facts = dict(self.story.facts)
        for number in self.figures.get(index, ()):
            picture = self.article.pictures[number]
            width = min(picture.width or region.width, region.width)
            block = PictureBlock(self.setter, voice, picture, (facts.get(picture.file), width), number)
            figure = Figure(self.setter, block)
            lines = figure.tall(region.lines)
            deep = figure.deep(lines)
            if deep > region.lines - sum(taken for _, taken in feet) - head:
                self._say_left_out(picture.file, ("pictures", number), region)
            elif (picture.place or region.picture) == "foot":
                feet.append((figure, deep))
            else:
                tags.extend(figure.at_head(head, lines))
                head += deep
        return head, feet

    def _filled(self, sheet: Sheet) -> tuple[list[Element], list[Unit], Leaf]:
        """The page as it ends best, with the elements as they then are and their units."""
        memo: UnitMemo = {}
        count = seen = 0
        while count < len(self.elements) and seen < sheet.foot + BEYOND:
            seen += self.elements[count].lines + self.elements[count].above
            count += 1
        near, far = self.elements[:count], self.elements[count:]

        def tried(elements: list[Element], price: float) -> tuple[float, list[Element], Leaf]:
            leaf = fill_leaf(sheet, units_of(elements, memo), elements, self.floats, bool(far))
            return leaf.cost + price, elements, leaf

        best = tried(near, 0.0)
        if best[0] >= UNSEEMLY:
            for changed, price in self._given(near, best[2]):
                found = tried(changed, price)
                if found[0] < best[0]:
                    best = found
        elements = [*best[1], *far]
        return elements, units_of(elements, memo), best[2]

    def _given(self, elements: list[Element], leaf: Leaf) -> Iterator[tuple[list[Element], float]]:
        """The elements with one of those on the page a line longer or shorter."""
        on_page = 0
        for unit, _ in zip(units_of(elements), leaf.lines, strict=False):
            on_page = unit.element + 1
        for number, element in enumerate(elements[: on_page + 1]):
            for delta in (-1, 1):
                changed = looser(self.setter, element, delta) if not element.loose else None
                if changed is not None:
                    yield [*elements[:number], changed, *elements[number + 1 :]], PARAGRAPH
            if number and element.mark.role == "subhead":
                parted = replace(element, above=element.above + 1)
                yield [*elements[:number], parted, *elements[number + 1 :]], WHITE

    def _text(self, elements: list[Element], units: list[Unit], leaf: Leaf) -> tuple[Tag, ...]:
        step = self.setter.step
        places = [(number, 0.0, line * step) for number, line in enumerate(leaf.lines) if line]
        return draw_legs(self.setter, elements, units, places)

    # -- what there is to say ----------------------------------------------------------------------

    def _tell_faults(self, elements: list[Element], units: list[Unit], region: Region) -> None:
        for number in dict.fromkeys(unit.element for unit in units if unit.line == 0):
            element = elements[number]
            self.setter.noted(element.broken, element.at, region.page, region.slot)

    def _tell_idle(self, region: Region) -> None:
        message = f"the story ends before {region.page}.{region.slot}, which stays empty"
        hint = "take the slot out of then:, or add copy"
        self._say(Diagnostic("idle-jump", message, hint, Place(self.article.path, ()), region.page, region.slot))

    def _tell_short(self, lines: int, region: Region) -> None:
        message = f"only {lines} line{'s' if lines > 1 else ''} of the story stand on page {region.page}"
        hint = "cut as many, or add copy"
        self._say(Diagnostic("underset", message, hint, Place(self.article.path, ()), region.page, region.slot))

    def _left_out(self, each: Float, region: Region) -> None:
        what = "the pull quote" if isinstance(each.inset, PullBlock) else "the box"
        self._say_left_out(what, ("body", each.block), region)

    def _say_left_out(self, what: str, path: tuple[str | int, ...], region: Region) -> None:
        message = f"{what} finds no room in {region.page}.{region.slot}"
        hint = "shorten it, cut the copy, or let the story go on on another page"
        self._say(Diagnostic("left-out", message, hint, Place(self.article.path, path), region.page, region.slot))

    def _say(self, said: Diagnostic) -> None:
        self.setter.diagnostics.append(said)


def _drawn(each: Float, line: int, place: str) -> tuple[Tag, ...]:
    """What floats, under a line; a box at a page's head has no blank line above it."""
    if isinstance(each.inset, PullBlock):
        return each.inset.draw(0.0, line, place)
    return each.inset.draw(0.0, line - 1 if place == "top" else line)


def _gave(elements: list[tuple[Element, Element]]) -> tuple[Gave, ...]:
    """What gave on a page: paragraphs and subheads that begin there, before and after."""
    found = []
    for step in (1, -1):
        count = sum(1 for _, made in elements if made.loose == step)
        if count:
            found.append(Gave("letters", 0, step, count))
    white = [made.above - before.above for before, made in elements if made.above > before.above]
    return (*found, Gave("space", 0, sum(white), len(white))) if white else tuple(found)
