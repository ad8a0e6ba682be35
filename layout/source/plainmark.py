"""The usual Markdown, without its parser: a text comes in, the tokens that markdown-it-py would give go out, or None.

Importing that parser takes 20 ms, and most copy holds subheads, flat lists, quotations, emphasis and links only. What
is not plainly one of these is None, and the parser's to judge: rules of CommonMark (https://spec.commonmark.org/0.31.2/)
are never bent here. A test holds both against each other.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Mark(NamedTuple):
    """A token with those of markdown-it's fields that are read."""

    type: str
    content: str = ""
    attrs: Mapping[str, str] = MappingProxyType({})
    meta: Mapping[str, str] = MappingProxyType({})
    map: tuple[int, int] | None = None
    info: str = ""
    markup: str = ""
    nesting: int = 0


# inlines

_DOUBTFUL = re.compile(r"[\\`]|!\[|&[#\w]+;|<(?! )|(?<!\w)_|_(?!\w)|\*\*\*")
_BREAK = re.compile(r" *\n *")
_TOKEN = re.compile(r"\*\*?|\[([^\[\]*]*[^\[\]*\s][^\[\]*]*)\]\(([\w./#?=%@~+-]+|https?://[\w./#?=%@~+:-]+)\)|[\[\]\n]")
_BEFORE = frozenset("(\"“‘'«—–-/¡¿")
_AFTER = frozenset(".,;:!?)\"”’'»—–-/…")
_NAMES = {"*": "em", "**": "strong"}


def inline_tokens(source: str) -> list[Mark] | None:
    """The tokens of one paragraph."""
    text = _BREAK.sub("\n", source) if "\n" in source else source
    outside = re.sub(r"\]\([^()]*\)", "]", text) if "](" in text else text
    if _DOUBTFUL.search(outside):
        return None
    tokens: list[Mark] = []
    opened = ""
    done = 0
    for found in _TOKEN.finditer(text):
        if found.start() > done:
            tokens.append(Mark("text", text[done : found.start()]))
        done = found.end()
        if found[0] == "\n":
            tokens.append(Mark("softbreak"))
        elif found[0][0] == "*":
            if not opened and _opens(text, found.start(), done):
                opened = found[0]
                tokens.append(Mark(f"{_NAMES[opened]}_open"))
            elif found[0] == opened and _closes(text, found.start(), done):
                tokens.append(Mark(f"{_NAMES[opened]}_close"))
                opened = ""
            else:
                return None
        elif found[1]:
            tokens.append(Mark("link_open", attrs={"href": found[2]}))
            for i, line in enumerate(found[1].split("\n")):
                tokens += [Mark("softbreak")] * (i > 0) + [Mark("text", line)] * (line != "")
            tokens.append(Mark("link_close"))
        else:
            return None
    if opened:
        return None
    if done < len(text):
        tokens.append(Mark("text", text[done:]))
    return tokens


def _opens(text: str, start: int, end: int) -> bool:
    """Whether stars can open emphasis and cannot close any."""
    after = text[end : end + 1]
    if not start or text[start - 1] in " \n":
        return after != "" and not after.isspace()
    return text[start - 1] in _BEFORE and after.isalnum()


def _closes(text: str, start: int, end: int) -> bool:
    """Whether stars can close emphasis and cannot open any."""
    before, after = text[start - 1], text[end : end + 1]
    if after in ("", " ", "\n"):
        return not before.isspace()
    return before.isalnum() and after in _AFTER


# blocks

_HEADING = re.compile(r"#{1,6} +([^\s#](?:.*[^\s#])?)\Z")
_ITEM = re.compile(r"(?:([*+-])|(\d{1,2})([.)])) (?=\S)(.+)\Z")
_QUOTED = re.compile(r"> ?(.*)\Z")
#: A line of text that begins no block, whatever stands before it.
_TEXT = re.compile(r"(?:[^\W\d_]|[“‘\"'«(¡¿—–…]|\*{1,2}[^\W_]|\d+(?![\d.)])|\[[^\[\]]*\]\()")


def block_tokens(lines: list[str]) -> list[Mark] | None:
    """The tokens of a stretch of blocks that empty lines part, or None."""
    tokens: list[Mark] = []
    chunk: list[str] = []
    kind = ""  # of the list that is open: its marker
    for number, line in enumerate([*lines, ""]):
        if line.strip():
            if "\t" in line:
                return None
            chunk.append(line)
            continue
        if not chunk:
            continue
        made = _chunk(chunk, number - len(chunk), kind)
        if made is None:
            return None
        tokens += made[0]
        kind = made[1]
        chunk = []
    if kind:
        tokens.append(Mark("list_close", nesting=-1))
    return tokens


def _chunk(lines: list[str], start: int, kind: str) -> tuple[list[Mark], str] | None:
    """The tokens of lines without an empty one among them, and the marker of the list that is open after them."""
    closing = [Mark("list_close", nesting=-1)] if kind else []
    first = lines[0]
    if _ITEM.match(first) and first != "* * *":
        return _items(lines, start, kind)
    if len(lines) == 1 and first == "* * *":
        return [*closing, Mark("hr", map=(start, start + 1))], ""
    heading = _HEADING.match(first)
    if heading:
        rest = _chunk(lines[1:], start + 1, "") if len(lines) > 1 else ([], "")
        return ([*closing, *_leaf("heading", heading[1], start), *rest[0]], rest[1]) if rest else None
    if first[0] == ">":
        quoted = _quotation(lines, start)
        return ([*closing, *quoted], "") if quoted else None
    if all(_TEXT.match(line) for line in lines):
        return [*closing, *_leaf("paragraph", "\n".join([line.strip() for line in lines]), start)], ""
    return None


def _leaf(name: str, content: str, line: int) -> list[Mark]:
    return [
        Mark(f"{name}_open", map=(line, line + 1), nesting=1),
        Mark("inline", content, map=(line, line + 1)),
        Mark(f"{name}_close", nesting=-1),
    ]


def _items(lines: list[str], start: int, kind: str) -> tuple[list[Mark], str] | None:
    """Items of one paragraph each, whose further lines stand under the first one's text."""
    tokens: list[Mark] = []
    at, texts, indent, info, markup = 0, [""], 0, "", ""

    def close() -> None:
        if texts[0]:
            tokens.append(Mark("list_item_open", map=(at, at + 1), info=info, markup=markup, nesting=1))
            tokens.extend([*_leaf("paragraph", "\n".join(texts), at), Mark("list_item_close", nesting=-1)])

    for number, line in enumerate(lines, start):
        found = _ITEM.match(line)
        if found is None:
            if line[:indent].strip() or not _TEXT.match(line, indent):
                return None
            texts.append(line[indent:].strip())
            continue
        if not _TEXT.match(found[4]):
            return None
        close()
        at, texts, indent = number, [found[4].strip()], found.start(4)
        info, markup = found[2] or "", found[1] or found[3]
        if markup != kind:
            if number > start:  # another list in the middle of this one's lines
                return None
            if kind:
                tokens.append(Mark("list_close", nesting=-1))
            tokens.append(Mark("bullet_list_open" if found[1] else "ordered_list_open", map=(at, at + 1), nesting=1))
            kind = markup
    close()
    return tokens, kind


def _quotation(lines: list[str], start: int) -> list[Mark] | None:
    """A quotation of paragraphs."""
    tokens = [Mark("blockquote_open", map=(start, start + 1), nesting=1)]
    texts: list[str] = []
    for number, line in enumerate([*lines, ">"], start):
        found = _QUOTED.match(line)
        if found is None or (found[1].strip() and not _TEXT.match(found[1])):
            return None
        if found[1].strip():
            texts.append(found[1].strip())
        elif texts:
            tokens += _leaf("paragraph", "\n".join(texts), number - len(texts))
            texts = []
    return [*tokens, Mark("blockquote_close", nesting=-1)]
