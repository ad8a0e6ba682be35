"""The body of an article comes in as lines, its blocks go out, each with its place in the file.

Block structure is CommonMark's by markdown-it-py, less what is not Markdown here: indented and fenced
code, setext headings, HTML, reference links, numbers over 99 as lists; tables are an error until supported.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from layout.model.article import (
    Block,
    Box,
    Break,
    List,
    ListItem,
    Paragraph,
    Place,
    PullQuote,
    Quotation,
    RichText,
    Span,
    Subhead,
    Verse,
    plain,
)  # fmt: skip
from layout.model.diagnostics import SourceSpan
from layout.source.containers import Container, Stretch, divide
from layout.source.inline import Fault, Inline, parse_inline, parser
from layout.source.notes import NO_NOTE, Definition, marks_in, places_of
from layout.source.plainmark import Mark, block_tokens
from layout.source.refers import Refers
from layout.source.report import FileReport, KeyPath

if TYPE_CHECKING:
    from markdown_it.token import Token

BULLET = "•"

#: Quotes, dashes and fixed spaces of a language: spans in, spans out.
Typeset = Callable[[RichText], RichText]

#: Lines that only the block parser can judge.
_STRUCTURE = re.compile(r"^[ \t]*(?:[#>*+_~`|=-]|\d{1,9}[.)]|\[[^\]]*\]:)", re.MULTILINE)
_TABLE = re.compile(r"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$")
_CODE = re.compile(r"^ {0,3}(?:```|~~~)")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]^]+\]:[ \t]*\S")


@lru_cache(maxsize=4096)
def _set(text: str, typeset: Typeset) -> Inline:
    """A text without links, set: at every keystroke all paragraphs of the article but one are those of before."""
    inline = parse_inline(text)
    return Inline(typeset(inline.text), inline.faults, inline.breaks)


@lru_cache(maxsize=1024)
def _set_plain(text: str, typeset: Typeset) -> RichText:
    """A text without markup, set."""
    return typeset((Span(text),))


class BodyReader:
    """Reads the bodies of one file; ``typeset`` is of the article's language."""

    def __init__(self, sink: FileReport, typeset: Typeset, refers: Refers) -> None:
        self.sink = sink
        self._refers = refers
        self._typeset = typeset
        self._lines: list[str] = []
        self._first = 1
        self._breaks: tuple[int, ...] = ()  # of the text read last
        #: By their labels, the notes that were met, and where each is called for first.
        self.notes: dict[str, Definition] = {}
        self.called: dict[str, SourceSpan] = {}

    def read(self, lines: list[str], first_line: int, path: KeyPath = ("body",)) -> tuple[Block, ...]:
        """The blocks; where they stand goes into the file's table under ``(*path, i)``."""
        self._lines, self._first = lines, first_line
        blocks: list[Block] = []
        self._pieces(divide(lines, first_line, self.sink), blocks, path)
        return tuple(blocks)

    def line(self, text: str, number: int, column: int = 1, *, noted: bool = False) -> RichText:
        """A text that stands on one line of the file: a headline, a caption, the title of a box; or a line of verse,
        which may be ``noted``."""
        spans, faults, _ = self._parsed(text)
        for fault in faults:
            at = self.sink.span(number, column + fault.offset)
            self.sink.add(fault.code, fault.message, fault.hint, at)
        for label, offset in places_of(text) if marks_in(spans) else ():
            at = self.sink.span(number, column + offset)
            if noted:
                self.called.setdefault(label, at)
            else:
                message = f"the note [^{label}] cannot stand in a headline, a caption or a title"
                self.sink.add("markdown", message, NO_NOTE, at)
        return spans

    def _parsed(self, text: str) -> Inline:
        """The spans of a text as they are printed, with the articles that its links name, and all that is wrong."""
        if "](" not in text:
            return _set(text, self._typeset)
        inline = parse_inline(text)
        faults = list(inline.faults)
        spans = []
        start = 0
        for span in inline.text:
            if not span.refer:
                spans.append(span)
                continue
            path, code, message, hint = self._refers.meant(span.refer, self.sink.file)
            if code:
                start = max(text.find(f"]({span.refer}", start), 0)
                faults.append(Fault(code, message, hint, start + 2))
            spans.append(replace(span, refer=path))
        return Inline(self._typeset(tuple(spans)), tuple(faults), inline.breaks)

    def set(self, text: str) -> RichText:
        """A text without markup, with its quotes and dashes."""
        return _set_plain(text, self._typeset) if text else ()

    def _pieces(self, pieces: list[Stretch | Container], blocks: list[Block], path: KeyPath) -> None:
        for piece in pieces:
            if isinstance(piece, Stretch):
                self._stretch(piece, blocks, path)
            else:
                self._container(piece, blocks, path)

    def _place(self, block: Block, line: int, blocks: list[Block], path: KeyPath) -> None:
        raw = self._lines[line - self._first] if 0 <= line - self._first < len(self._lines) else ""
        column = len(raw) - len(raw.lstrip()) + 1
        here = (*path, len(blocks))
        self.sink.values[here] = self.sink.span(line, column)
        if self._breaks and isinstance(block, Paragraph):
            further = [(start, self.sink.span(line + i, 1)) for i, start in enumerate(self._breaks, 1)]
            self.sink.report.wrapped.setdefault(self.sink.file, {})[here] = tuple(further)
        blocks.append(block)

    # -- ::: blocks

    def _container(self, piece: Container, blocks: list[Block], path: KeyPath) -> None:
        place = cast(Place, piece.options.get("place", ""))
        legs = cast(int, piece.options.get("legs", 0))
        leg = cast(int, piece.options.get("leg", 0))
        inner: list[Block] = []
        here = (*path, len(blocks))
        if piece.name == "verse":
            lines = self._verse(piece)
            if lines:
                self._place(Verse(tuple(lines)), piece.line, blocks, path)
            else:
                self._empty(piece, "verse")
            return
        if piece.name == "":
            self._pieces(piece.pieces, blocks, path)
            return
        if piece.name == "box" and len(path) > 1 and path[0] == "body":
            self.sink.add(
                "container", "a box cannot stand in a box", "close the outer one first", self.sink.span(piece.line, 1)
            )
        self._pieces(piece.pieces, inner, here)
        words = [part for block in inner for part in texts(block) if part]
        if not words:
            self._empty(piece, "pull quote" if piece.name == "pull" else "box")
            if not piece.title:
                return
        if piece.name == "pull":
            by = plain(self.line(piece.title, piece.line)) if piece.title else ""
            self._place(PullQuote(joined(words), by, place, legs, leg), piece.line, blocks, path)
        else:
            headline = self.line(piece.title, piece.line) if piece.title else ()
            self._place(Box(headline, tuple(inner), place, legs, leg), piece.line, blocks, path)

    def _empty(self, piece: Container, name: str) -> None:
        hint = "write its words between the ::: lines, or delete them"
        self.sink.add("container", f"an empty {name}", hint, self.sink.span(piece.line, 1))

    def _verse(self, piece: Container) -> list[RichText]:
        lines: list[RichText] = []
        for stretch in piece.pieces:
            if isinstance(stretch, Container):
                self.sink.add(
                    "container", "no block can stand in a verse", "close the verse first",
                    self.sink.span(stretch.line, 1),
                )  # fmt: skip
                lines += self._verse(stretch)
                continue
            for number, line in enumerate(stretch.lines, stretch.line):
                column = len(line) - len(line.lstrip()) + 1
                lines.append(self.line(line.strip(), number, column, noted=True))
        while lines and not lines[0]:
            lines.pop(0)
        while lines and not lines[-1]:
            lines.pop()
        return lines

    # -- plain Markdown

    def _stretch(self, stretch: Stretch, blocks: list[Block], path: KeyPath) -> None:
        """Paragraphs are read here, and whatever else may stand between them by the block parser: a paragraph
        after an empty line that begins at the margin belongs to no list or quotation above it."""
        waiting: list[str] = []
        structure = Stretch(stretch.line, [])
        for number, line in enumerate([*stretch.lines, ""], stretch.line):
            if line and not line.isspace():
                waiting.append(line)
                continue
            if waiting:
                start = number - len(waiting)
                source = "\n".join(waiting)
                if source[0] in " \t" or _STRUCTURE.search(source):
                    if not structure.lines:
                        structure.line = start
                    structure.lines += [""] * (start - structure.line - len(structure.lines)) + waiting
                else:
                    self._structure(structure, blocks, path)
                    structure.lines = []
                    text = self._text("\n".join([line.strip(" \t") for line in waiting]), start)
                    if text:
                        self._place(Paragraph(text), start, blocks, path)
                waiting = []
        self._structure(structure, blocks, path)

    def _structure(self, stretch: Stretch, blocks: list[Block], path: KeyPath) -> None:
        """Lists, subheads, quotations and breaks, by markdown-it."""
        if not stretch.lines:
            return
        self._refuse_lines(stretch)
        plain_tokens = block_tokens(stretch.lines)
        if plain_tokens is not None:
            self._tokens(plain_tokens, stretch.line, blocks, path)
            return
        tokens: list[Token] = []
        markdown = parser()
        markdown.block.parse("\n".join(stretch.lines), markdown, {}, tokens)
        self._tokens(tokens, stretch.line, blocks, path)

    def _refuse_lines(self, stretch: Stretch) -> None:
        """Tables, code and reference links, which CommonMark or its kin would take and we do not."""
        previous, code = "", False
        for number, line in enumerate(stretch.lines, stretch.line):
            if "|" in line and _TABLE.match(line) and previous.strip():
                self._refuse(
                    "tables are not supported yet", "write a list, or lines between ::: verse and :::", number - 1
                )
            elif _CODE.match(line):
                code = not code  # the second of a pair closes the first
                if code:
                    self._refuse(
                        "code is not part of our Markdown", "delete the line, and the one that closes it", number
                    )
            elif line.lstrip().startswith("[") and _REFERENCE.match(line):
                self._refuse("an address apart from its link is not supported", "write [words](address)", number)
            previous = line

    def _refuse(self, message: str, hint: str, line: int) -> None:
        self.sink.add("markdown", message, hint, self.sink.span(line, 1))

    def _text(self, content: str, line: int) -> RichText:
        """The spans of a paragraph that begins in ``line``."""
        spans, faults, self._breaks = self._parsed(content)
        for fault in faults:
            self.sink.add(fault.code, fault.message, fault.hint, self._at(content, line, fault.offset))
        for label, offset in places_of(content) if marks_in(spans) else ():
            self.called.setdefault(label, self._at(content, line, offset))
        return spans

    def _at(self, content: str, line: int, offset: int) -> SourceSpan:
        """Where a character of a text stands that begins in ``line``."""
        before = content[:offset]
        down = before.count("\n")
        column = len(before) - (before.rfind("\n") + 1)
        raw = self._lines[line + down - self._first] if line + down - self._first < len(self._lines) else ""
        indent = max(raw.find(content.split("\n")[down]), 0)
        return self.sink.span(line + down, indent + column + 1)

    def _tokens(self, tokens: "Sequence[Token | Mark]", offset: int, blocks: list[Block], path: KeyPath) -> None:
        i = 0
        while i < len(tokens):
            token = tokens[i]
            line = offset + (token.map[0] if token.map else 0)
            kind = token.type
            if kind in ("paragraph_open", "heading_open"):
                text = self._text(tokens[i + 1].content, line)
                if text:
                    block = Paragraph(text) if kind == "paragraph_open" else Subhead(text)
                    self._place(block, line, blocks, path)
                i += 3
            elif kind == "hr":
                self._place(Break(), line, blocks, path)
                i += 1
            else:
                end = _end(tokens, i)
                inside = tokens[i + 1 : end]
                if kind == "footnote_reference_open":
                    self._note(token.meta["label"], inside, offset, line)
                elif kind == "blockquote_open":
                    self._place(Quotation(tuple(self._flat(inside, offset))), line, blocks, path)
                else:
                    self._place(List(tuple(self._items(inside, offset))), line, blocks, path)
                i = end + 1

    def _note(self, label: str, inside: "Sequence[Token | Mark]", offset: int, line: int) -> None:
        """The text of a note, its paragraphs run together."""
        at = self.sink.span(line, 1)
        text = joined(self._flat(inside, offset))
        if label in self.notes:
            self.sink.add("markdown", f"there is a note [^{label}] already", "give it a label of its own", at)
        elif not text:
            self.sink.add("markdown", f"the note [^{label}] has no text", f"write it behind [^{label}]:", at)
        else:
            self.notes[label] = Definition(text, at)

    def _flat(self, tokens: "Sequence[Token | Mark]", offset: int) -> list[RichText]:
        """The texts within a quotation; a list in it keeps its markers."""
        texts: list[RichText] = []
        marker = ""
        for token in tokens:
            if token.type == "list_item_open":
                marker = _marker(token) + " "
            elif token.type == "inline":
                text = self._text(token.content, offset + (token.map[0] if token.map else 0))
                if text:
                    texts.append((Span(marker), *text) if marker else text)
                marker = ""
        return texts

    def _items(self, tokens: "Sequence[Token | Mark]", offset: int) -> list[ListItem]:
        """The items of a list; a list within an item goes on in the same one."""
        items: list[tuple[str, list[RichText]]] = []
        for token in tokens:
            if token.type == "list_item_open":
                items.append((_marker(token), []))
            elif token.type == "inline":
                text = self._text(token.content, offset + (token.map[0] if token.map else 0))
                if text and items:
                    items[-1][1].append(text)
        return [ListItem(marker, tuple(texts)) for marker, texts in items if texts]


def _marker(token: "Token | Mark") -> str:
    return f"{token.info}{token.markup}" if token.info else BULLET


def _end(tokens: "Sequence[Token | Mark]", start: int) -> int:
    """Where the block that opens at ``start`` closes."""
    depth = 0
    for i in range(start, len(tokens)):
        depth += tokens[i].nesting
        if depth == 0:
            return i
    return len(tokens) - 1


def texts(block: Block) -> list[RichText]:
    """The texts of a block, markers and names too, in the order in which they are printed."""
    match block:
        case Paragraph(text) | Subhead(text):
            return [text]
        case Quotation(paragraphs):
            return list(paragraphs)
        case List(items):
            return [
                (Span(item.marker + " "), *text) if i == 0 else text
                for item in items
                for i, text in enumerate(item.paragraphs)
            ]
        case PullQuote():
            return [block.text, (Span(block.by),)] if block.by else [block.text]
        case Box():
            return [block.headline, *[text for inner in block.blocks for text in texts(inner)]]
        case Verse(lines):
            return [line for line in lines if line]
        case Break():
            return []
        case _:
            return [block.text]


def joined(parts: list[RichText]) -> RichText:
    """Paragraphs run together with a space between."""
    spans: list[Span] = []
    for part in parts:
        if spans and part:
            spans.append(Span(" "))
        spans += part
    return tuple(spans)
