"""Where a story may be parted for its jump: elements and the lines that a slot holds come in, Breaks go out, likeliest
first.

A story is parted after a paragraph or after a sentence: then the paragraph is two, and its rest begins a line where
the story goes on. Or, where no sentence ends near the slot's foot, after a line that leaves neither widow nor orphan
nor half a word.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal, NamedTuple

from layout.language.sentences import sentence_ends
from layout.page.copyfit import Fitted, rebroken
from layout.page.elements import Element, units_of
from layout.page.flow import HYPHEN, Unit
from layout.page.setting import Setter
from layout.text.paragraph import Copy, Measure

#: What is parted in its midst; verse, heads and signatures are not.
PARTED_KINDS = ("", "quotation", "item")
#: What it costs, in lines, that a story is parted within a paragraph.
WITHIN = 0.5
#: By how many lines part of a paragraph may differ from the lines that it took there before it was parted.
UNSURE = 1
#: The role of an element of which only the first lines stand before the jump: no other may give a line.
STUB = "stub"
#: Lines that stand behind the jump at least: nobody turns a page for fewer.
REST_LEAST = 5

Kind = Literal["paragraph", "sentence", "line"]


class Break(NamedTuple):
    """One place to part a story. ``elements`` are all of it, parted there; ``upto`` of them stand before the jump,
    of the last perhaps only its first ``stub`` lines (0: all). ``lines`` of the grid that they take; ``off``: by how
    many that is more, or fewer, than the slot holds."""

    kind: Kind
    elements: tuple[Element, ...]
    upto: int
    lines: int
    off: int
    stub: int = 0

    @property
    def head(self) -> list[Element]:
        """What stands before the jump."""
        head = list(self.elements[: self.upto])
        if self.stub:
            last = head[-1]
            kept = last.broken._replace(lines=last.broken.lines[: last.first + self.stub])
            head[-1] = replace(last, broken=kept, mark=last.mark._replace(role=STUB))
        return head

    def whole(self, fitted: Fitted) -> Fitted:
        """The head as it was fitted, with all that comes after it."""
        made = list(fitted.elements)
        if self.stub:
            made[-1] = self.elements[self.upto - 1]
        made.extend(self.elements[self.upto :])
        return replace(fitted, elements=made, units=units_of(made))


def sentence_breaks(setter: Setter, elements: list[Element], room: int, reach: tuple[int, int]) -> list[Break]:
    """The ends of paragraphs and sentences near the last line of ``room``, the nearest first. ``reach``: by how many
    lines before and after it."""
    low, high = room - reach[0], room + reach[1]
    found: list[Break] = []
    for i, begin, end in _spans(elements):
        element = elements[i]
        if low <= end <= high and i + 1 < len(elements) and not element.keep:
            found.append(Break("paragraph", tuple(elements), i + 1, end, end - room))
        if end > low and begin < high:
            for parted in _parted(setter, element, (low - begin - UNSURE, high - begin + UNSURE)):
                lines = begin + parted[0].lines
                if low <= lines <= high:
                    made = (*elements[:i], *parted, *elements[i + 1 :])
                    found.append(Break("sentence", made, i + 1, lines, lines - room))
    found = [each for each in found if _goes_on(each)]
    return sorted(found, key=lambda each: (abs(each.off) + (WITHIN if each.kind == "sentence" else 0.0), each.off))


def line_breaks(elements: list[Element], room: int, reach: tuple[int, int]) -> list[Break]:
    """The lines near the last one of ``room`` after which nothing speaks against a break, the nearest first."""
    units = units_of(elements)
    found: list[Break] = []
    whole = tuple(elements)
    for end in range(max(1, room - reach[0]), min(len(units) - 1, room + reach[1]) + 1):
        unit = units[end - 1]
        element = elements[unit.element]
        if unit.line < 0 or unit.cost_after >= HYPHEN:
            continue
        stub = unit.line + 1 - element.first
        found.append(Break("line", whole, unit.element + 1, end, end - room, stub if stub < element.lines else 0))
    return sorted((each for each in found if _goes_on(each)), key=lambda each: (abs(each.off), each.off))


def parted_again(setter: Setter, elements: list[Element], before: tuple[Element, ...], count: int) -> Break | None:
    """The elements parted where they were before; None where that place is not there any more. ``before``: all
    elements as they were, of which ``count`` stood before the jump."""
    if not 0 < count < len(before):
        return None
    last, following = before[count - 1], before[count]
    at = next((i for i, element in enumerate(elements) if _same_place(element, last)), None)
    if at is None:
        return None
    if not _same_place(following, last):
        lines = len(units_of(elements[: at + 1]))
        return Break("paragraph", tuple(elements), at + 1, lines, 0) if at + 1 < len(elements) else None
    text, first, rest = _text(elements[at]), _text(last), _text(following)
    if text.startswith(first):
        cut = len(first)
    elif text.endswith(rest):
        cut = len(text[: len(text) - len(rest)].rstrip())
    else:
        return None
    if cut not in sentence_ends(text):
        return None
    parted = _halves(setter, _whole(setter, elements[at]), cut)
    if parted is None:
        return None
    made = (*elements[:at], *parted, *elements[at + 1 :])
    return Break("sentence", made, at + 1, len(units_of(list(made[: at + 1]))), 0)


def _goes_on(each: Break) -> bool:
    """Whether enough stands behind the jump."""
    left = sum(element.lines for element in each.elements[each.upto :])
    if each.stub:
        left += each.elements[each.upto - 1].lines - each.stub
    return left >= REST_LEAST


def _spans(elements: list[Element]) -> Iterator[tuple[int, int, int]]:
    """Each element with the lines of the grid at which it begins and ends."""
    units: list[Unit] = units_of(elements)
    begin: dict[int, int] = {}
    end: dict[int, int] = {}
    for number, unit in enumerate(units):
        if unit.line >= 0:
            begin.setdefault(unit.element, number)
            end[unit.element] = number + 1
    for i in range(len(elements)):
        if i in begin:
            yield i, begin[i], end[i]


def _parted(setter: Setter, element: Element, lines: tuple[int, int]) -> Iterator[tuple[Element, Element]]:
    """The element in two, after each of its sentences that ends within some of its lines."""
    if element.ornament or element.mark.role != "body" or element.mark.kind not in PARTED_KINDS:
        return
    copy_lines = element.broken.lines[element.first :]
    if len(copy_lines) < 4:
        return
    begun = copy_lines[0].start
    whole: Element | None = None
    for cut in sentence_ends(_text(element)):
        number = next((n for n, line in enumerate(copy_lines, 1) if line.start < cut <= line.end), 0)
        if not lines[0] <= number <= lines[1] or not number:
            continue
        if whole is None:
            whole = _whole(setter, element)
        parted = _halves(setter, whole, cut - (begun if element.first else 0))
        if parted is not None:
            yield parted


def _whole(setter: Setter, element: Element) -> Element:
    """The element without the lines that are printed in another slot: they stay as they are."""
    if not element.first:
        return element
    return rebroken(setter, element, element.measures[-1].width + element.measures[-1].left)


def _halves(setter: Setter, element: Element, cut: int) -> tuple[Element, Element] | None:
    """The element up to a place in its text, and from there on; None where one of them is too short to stand alone."""
    foot, head = element.copy.style.keep
    copy = element.copy
    text = _text(element)
    after = cut + len(text[cut:]) - len(text[cut:].lstrip(" "))
    first_copy, rest_copy = _between(copy, 0, cut), _between(copy, after, len(text))
    first = setter.composer.paragraph(first_copy, element.measures)
    full: Measure = element.measures[-1]
    rest = setter.composer.paragraph(rest_copy, (full,))
    least = element.drop.lines if element.drop is not None else foot
    if len(first.lines) < max(foot, least) or len(rest.lines) < head:
        return None
    return (
        replace(element, copy=first_copy, broken=first, keep=False),
        replace(
            element, copy=rest_copy, broken=rest, measures=(full,), above=0, first=0, drop=None, marker=(),
            solid=0, mark=element.mark._replace(rest=True),
        ),
    )  # fmt: skip


def _between(copy: Copy, start: int, end: int) -> Copy:
    """The copy from one place in its text to another."""
    spans, at = [], 0
    for span in copy.spans:
        text = span.text[max(0, start - at) : max(0, end - at)]
        if text:
            spans.append(span._replace(text=text))
        at += len(span.text)
    return Copy(tuple(spans), copy.style, copy.language)


def _same_place(one: Element, other: Element) -> bool:
    return one.mark._replace(rest=False) == other.mark._replace(rest=False)


def _text(element: Element) -> str:
    return "" if element.ornament else "".join([span.text for span in element.copy.spans])
