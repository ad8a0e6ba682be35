"""Text as it was set: its lines, paragraph by paragraph and leg by leg."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from layout.language.words import weak_words
from layout.model.nouns import counted
from layout.preflight.check import Fault, check, quoted
from layout.preflight.scan import Headline, Line, Paragraph, Scan
from layout.preflight.views import EditionView, PageView, SlotView

#: A word space of three quarters of the type's size is three times the natural one.
_LOOSE: Final = 0.75
#: A last line with fewer letters is shorter than most indents.
_RUNT: Final = 4
#: Lines in a row that begin, or end, with the same word.
_STACK: Final = 3
#: Two headlines are read as one where their first lines stand this near in height, size and across.
_LEVEL, _ALIKE, _NEAR = 12.0, 1.25, 36.0
#: A headline's last line as a share of its longest.
_SHORT: Final = 0.25


def _told(view: SlotView, paragraph: Paragraph, message: str) -> Fault:
    mark = paragraph.mark
    return Fault(message, view.place(mark.article, mark.block), view.number, mark.slot or view.slot)


def _parted(view: SlotView) -> Iterator[tuple[Paragraph, list[list[Line]]]]:
    """The paragraphs that stand in more than one leg, with their lines leg by leg."""
    for paragraph in view.scan.paragraphs:
        if paragraph.lines[-1].leg:
            yield paragraph, [list(lines) for _, lines in groupby(paragraph.lines, key=lambda line: line.leg)]


@check("slot", "text", "ladder", "change a word in the paragraph, or allow wider word spaces")
def ladder(view: SlotView) -> Iterator[Fault]:
    """More hyphens in a row than the style allows."""
    for paragraph in view.scan.paragraphs:
        row = most = 0
        first = ""
        for line in paragraph.lines:
            row = row + 1 if line.hyphen else 0
            if row > most:
                most, first = row, line.last
        if most > view.ladder:
            yield _told(view, paragraph, f"{most} lines in a row end in a hyphen, at “{first.rstrip(chr(0xAD))}-”")


@check("slot", "text", "widow", "cut or add a line above, or change a picture's height by a line")
def widow(view: SlotView) -> Iterator[Fault]:
    """A paragraph's last line alone at a leg's head, and not a full one."""
    for paragraph, legs in _parted(view):
        if len(legs[-1]) == 1:
            line = legs[-1][0]
            measure = max(each.right for each in legs[-2]) - min(each.x for each in legs[-2])
            if line.right - line.x < 0.9 * measure:
                yield _told(view, paragraph, f"the last line, {quoted(line.first + ' … ' + line.last)}, heads a leg")


@check("slot", "text", "orphan", "cut or add a line above, or change a picture's height by a line")
def orphan(view: SlotView) -> Iterator[Fault]:
    """A paragraph's first line alone at a leg's foot."""
    for paragraph, legs in _parted(view):
        if len(legs[0]) == 1 and len(paragraph.lines) > 2:
            yield _told(view, paragraph, f"the first line, “{legs[0][0].first} …”, stands alone at a leg's foot")


@check("slot", "text", "runt", "change a word or two in the paragraph")
def runt(view: SlotView) -> Iterator[Fault]:
    """A last line of a few letters."""
    for paragraph in view.scan.paragraphs:
        if len(paragraph.lines) < 2:
            continue
        line, before = paragraph.lines[-1], paragraph.lines[-2]
        letters = sum(char.isalnum() for char in line.last)
        if letters < _RUNT and line.right - line.x < 3.0 * line.size and line.leg == before.leg:
            yield _told(view, paragraph, f"the last line holds no more than “{line.last}”")


@check("slot", "text", "very-loose-line", "change a word or two nearby, or put a soft hyphen into a long word")
def very_loose_line(view: SlotView) -> Iterator[Fault]:
    """Holes as wide as letters."""
    for paragraph in view.scan.paragraphs:
        loose = [line for line in paragraph.lines if line.gap > _LOOSE]
        if loose:
            worst = max(loose, key=lambda line: line.gap)
            more = f", and {counted(len(loose) - 1, 'line')} more" if len(loose) > 1 else ""
            yield _told(
                view,
                paragraph,
                f"the line {quoted(worst.first + ' … ' + worst.last)} has spaces of {worst.gap:.1f} em{more}",
            )


@check("slot", "text", "leg-hyphen", "change a word or two in the paragraph")
def leg_hyphen(view: SlotView) -> Iterator[Fault]:
    """A word divided from one leg to the next."""
    for paragraph, legs in _parted(view):
        for line in (leg[-1] for leg in legs[:-1]):
            if line.hyphen:
                yield _told(view, paragraph, f"“{line.last.rstrip(chr(0xAD))}-” is divided between two legs")


@check("slot", "text", "stacked-words", "change a word or two in the paragraph")
def stacked_words(view: SlotView) -> Iterator[Fault]:
    """Three lines in a row that begin, or end, with the same word."""
    for paragraph in view.scan.paragraphs:
        for words, where in (
            ([line.first for line in paragraph.lines], "begin"),
            ([line.last for line in paragraph.lines[:-1]], "end"),
        ):
            starts = "".join([word[:1] or " " for word in words])
            if not any(starts[i] == starts[i + 1] == starts[i + 2] for i in range(len(starts) - 2)):
                continue
            for word, row in groupby(word.strip(".,;:!?").casefold() for word in words):
                count = len(list(row))
                if count >= _STACK and len(word) > 1:
                    yield _told(view, paragraph, f"{count} lines in a row {where} with “{word}”")


@check("slot", "text", "headline-runt", "change a word, or set a headline of another number of lines")
def headline_runt(view: SlotView) -> Iterator[Fault]:
    """A headline of several lines whose last is a scrap."""
    for headline in view.scan.headlines:
        widths = [right - x for x, _, right, _ in headline.lines]
        if len(widths) > 1 and widths[-1] < _SHORT * max(widths):
            yield _of_headline(view, headline, f"the last line of the headline is {quoted(headline.lines[-1][3])}")


@check("slot", "text", "headline-break", "change a word so that the line ends elsewhere")
def headline_break(view: SlotView) -> Iterator[Fault]:
    """A headline's line that ends on an article, a preposition or the like."""
    for headline in view.scan.headlines:
        weak = weak_words(headline.mark.language or view.language)
        for _, _, _, text in headline.lines[:-1]:
            word = text.rpartition(" ")[2]
            if word.casefold() in weak and " " in text:
                yield _of_headline(view, headline, f"a line of the headline ends on “{word}”: {quoted(text)}")


@check("page", "text", "bumping-heads", "give one of the two another size, a box or a picture beside it")
def bumping_heads(view: PageView) -> Iterator[Fault]:
    """Two headlines side by side that are read as one."""
    heads = [headline for scan in view.scans for headline in scan.headlines]
    for one in heads:
        for other in heads:
            if one.mark.slot == other.mark.slot or not one.size <= _ALIKE * other.size <= _ALIKE**2 * one.size:
                continue
            x, y, right, text = one.lines[0]
            begins, base, _, after = other.lines[0]
            if x < begins and abs(y - base) < _LEVEL and 0.0 <= begins - right < _NEAR:
                yield Fault(
                    f"the headlines {quoted(text)} and {quoted(after)} stand side by side and read as one",
                    view.slot_place(other.mark.slot),
                    view.number,
                    other.mark.slot,
                )


@check("edition", "text", "jump-hyphen", "let the story go on a line earlier or later")
def jump_hyphen(view: EditionView) -> Iterator[Fault]:
    """A word divided between two pages."""
    parts: dict[str, list[tuple[int, str, Scan]]] = {}
    for page in view.display.pages:
        for group, scan in zip(page.groups, view.scans[page.number], strict=True):
            if group.mark.article and scan.paragraphs:
                parts.setdefault(group.mark.article, []).append((page.number, group.mark.slot, scan))
    for stands in parts.values():
        for number, slot, scan in stands[:-1]:
            line = scan.paragraphs[-1].lines[-1]
            if line.hyphen:
                word = line.last.rstrip("\u00ad")
                yield Fault(f"“{word}-” is divided between two pages", view.place(number, slot), number, slot)


def _of_headline(view: SlotView, headline: Headline, message: str) -> Fault:
    mark = headline.mark
    place = view.place(mark.article)
    return Fault(message, place and place.__class__(place.file, (*place.path, "headline")), view.number, mark.slot)
