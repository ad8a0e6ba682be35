"""An article's blocks with marks of notes (``[^1]``) and the notes' texts by label come in; blocks with raised figures
and the notes in the order of their numbers go out.

The syntax is that of markdown-it's footnotes (https://github.com/markdown-it/markdown-it-footnote), less notes within
the line. A mark is read as a span whose ``note`` is ``MARK`` and whose text is the mark itself; which number it has is
known when all of the article is read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Final, NamedTuple

from layout.language.figures import raised
from layout.model.article import (
    Block,
    Box,
    List,
    ListItem,
    Note,
    Paragraph,
    PullQuote,
    Quotation,
    RichText,
    Signature,
    Span,
    Subhead,
    Verse,
)
from layout.model.diagnostics import SourceSpan
from layout.source.report import FileReport

#: The number of a note while it is only a mark.
MARK: Final = -1
_MARK = re.compile(r"\[\^([^\]\s]+)\]")
#: Where no note can be: the hint says what to do instead.
NO_NOTE: Final = "call for it in the text, or say it there in parentheses"


class Definition(NamedTuple):
    """A note as it was written, and where."""

    text: RichText
    at: SourceSpan


def marks_in(text: RichText) -> list[str]:
    """The labels of the notes that a text refers to."""
    return [label for span in text if span.note == MARK for label in _MARK.findall(span.text)]


def places_of(source: str) -> list[tuple[str, int]]:
    """Labels in a text as it was written, each with the character at which its mark begins."""
    return [(found[1], found.start()) for found in _MARK.finditer(source)]


def numbered(
    blocks: tuple[Block, ...], defined: Mapping[str, Definition], called: Mapping[str, SourceSpan], sink: FileReport
) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Blocks and notes with their numbers, those of boxes in the boxes; ``called``: where each label is called for
    first. What is wrong is reported there, and prints as it was written."""
    if not defined and not called:
        return blocks, ()
    known = _Known({}, defined, called)
    numbers = known.numbers
    made: list[Block] = []
    notes: list[Note] = []
    for block in blocks:
        begun = len(numbers)
        fresh = _numbered(block, known, sink)
        mine = tuple([Note(number, defined[label].text) for label, number in islice(numbers.items(), begun, None)])
        if isinstance(fresh, Box):
            made.append(replace(fresh, notes=mine) if mine else fresh)
        else:
            made.append(fresh)
            notes += mine
    for label, found in defined.items():
        if label not in numbers:
            hint = f"write [^{label}] where the note belongs, or take it out"
            sink.add("markdown", f"nothing refers to the note [^{label}]", hint, found.at)
    for label, number in numbers.items():
        sink.values[("notes", number)] = defined[label].at
    return tuple(made), tuple(notes)


class _Known(NamedTuple):
    """The numbers so far, the notes, and where each is called for."""

    numbers: dict[str, int]
    defined: Mapping[str, Definition]
    called: Mapping[str, SourceSpan]


def _numbered(block: Block, known: _Known, sink: FileReport) -> Block:
    def text(rich: RichText) -> RichText:
        return _text(rich, known, sink)

    match block:
        case Paragraph(rich):
            fresh = text(rich)
            return block if fresh is rich else Paragraph(fresh)
        case Subhead(rich):
            fresh = text(rich)
            return block if fresh is rich else Subhead(fresh)
        case Signature(rich):
            fresh = text(rich)
            return block if fresh is rich else Signature(fresh)
        case Box(_, blocks):
            inner = tuple([_numbered(each, known, sink) for each in blocks])
            return block if inner == blocks else replace(block, blocks=inner)
        case List(items):
            return List(tuple([ListItem(item.marker, tuple(map(text, item.paragraphs))) for item in items]))
        case Quotation(paragraphs):
            return Quotation(tuple(map(text, paragraphs)))
        case Verse(lines):
            return Verse(tuple(map(text, lines)))
        case PullQuote(quoted):  # it says once more what the text says
            for label in marks_in(quoted):
                message = f"the note [^{label}] cannot stand in a pull quote"
                sink.add("markdown", message, NO_NOTE, known.called.get(label, sink.span(1, 1)))
            return block
        case _:
            return block


def texts_of(block: Block) -> Iterator[RichText]:
    """The running texts of a block."""
    match block:
        case Paragraph(text) | Subhead(text) | Signature(text) | PullQuote(text):
            yield text
        case List(items):
            for item in items:
                yield from item.paragraphs
        case Quotation(paragraphs):
            yield from paragraphs
        case Verse(lines):
            yield from lines
        case Box():
            for inner in block.blocks:
                yield from texts_of(inner)
        case _:
            pass


def _text(rich: RichText, known: _Known, sink: FileReport) -> RichText:
    """The text with its marks as raised figures; the same object where it has none."""
    if not any(span.note == MARK for span in rich):
        return rich
    numbers, defined, called = known
    spans: list[Span] = []
    for span in rich:
        label = _MARK.search(span.text) if span.note == MARK else None
        if label is None:
            spans.append(span)
        elif label[1] not in defined:
            hint = f"write the note in a paragraph of its own: [^{label[1]}]: …"
            at = called.get(label[1], sink.span(1, 1))
            sink.add("markdown", f"there is no note [^{label[1]}]", hint, at)
            spans.append(replace(span, note=0))
        else:
            number = numbers.setdefault(label[1], len(numbers) + 1)
            spans.append(Span(raised(number), note=number))
    return tuple(spans)
