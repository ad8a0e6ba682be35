"""The text of one paragraph comes in, spans and faults go out: emphasis, strong, links, escapes, entities.

CommonMark's inline rules (https://spec.commonmark.org/0.31.2/#inlines) by markdown-it-py, less code
spans and HTML; a picture in the text is an error. A text without a character of markup never reaches the parser.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from layout.model.article import RichText, Span
from layout.source.notes import MARK
from layout.source.plainmark import Mark, inline_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

_SPACES = re.compile("  +")
_MARKUP = re.compile(r"[*_\\\[&<`]")
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_HOST = re.compile(r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/|$))", re.IGNORECASE)


class Fault(NamedTuple):
    """What is wrong in a text; ``offset`` counts characters of the text as it was written."""

    code: str
    message: str
    hint: str
    offset: int


class Inline(NamedTuple):
    """``breaks``: the characters of the text at which its second and later lines begin."""

    text: RichText
    faults: tuple[Fault, ...] = ()
    breaks: tuple[int, ...] = ()


@lru_cache(maxsize=1)
def parser() -> "MarkdownIt":
    """One parser for blocks and inlines, made when first wanted: importing markdown-it takes some 30 ms."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    markdown = MarkdownIt("commonmark", {"maxNesting": 20})
    markdown.disable(["code", "fence", "html_block", "lheading", "reference"])
    markdown.disable(["backticks", "html_inline"])
    markdown.block.ruler.at("list", _list_rule(), {"alt": ["paragraph", "reference", "blockquote"]})
    markdown.block.ruler.before("list", "year", _year, {"alt": ["list"]})
    footnote_plugin(markdown, inline=False, move_to_end=False, always_match_refs=True)
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]  # a refer is a path, not an address
    return markdown


_BIG_NUMBER = re.compile(r"\d{3,}[.)]")


def _list_rule() -> "Callable[[StateBlock, int, int, bool], bool]":
    """CommonMark's lists, except that a number over 99 begins no item: "1984. That was the year"."""
    from markdown_it.rules_block.list import list_block

    def rule(state: "StateBlock", line: int, end: int, silent: bool) -> bool:
        return not _year(state, line, end, silent=True) and list_block(state, line, end, silent)

    return rule


def _year(state: "StateBlock", line: int, _end: int, silent: bool) -> bool:
    """A line that begins with a number over 99: it ends a list, and is no block of its own."""
    return silent and _BIG_NUMBER.match(state.src, state.bMarks[line] + state.tShift[line]) is not None


def parse_inline(source: str) -> Inline:
    """The spans of one paragraph; a line end is a space, and so are several spaces or a tab."""
    if "\t" in source:
        source = source.replace("\t", " ")
    if not _MARKUP.search(source):
        spans = _spans_of_plain(source)
        return Inline(spans, _stray_pages(source, spans), _breaks_of_plain(source) if "\n" in source else ())
    tokens: Sequence[Token | Mark] | None = inline_tokens(source)
    if tokens is None:
        parsed: list[Token] = []
        markdown = parser()
        markdown.inline.parse(source, markdown, {}, parsed)
        tokens = parsed
    spans, literal = _spans(tokens)
    faults = (*_faults(source, literal), *_empty_links(source, tokens), *_stray_pages(source, spans))
    return Inline(spans, faults, _breaks(tokens) if "\n" in source else ())


def _breaks_of_plain(source: str) -> tuple[int, ...]:
    starts, here = [], 0
    for line in source.split("\n")[:-1]:
        here += len(line.strip()) + 1
        starts.append(here)
    return tuple(starts)


def _breaks(tokens: "Sequence[Token | Mark]") -> tuple[int, ...]:
    starts, here = [], 0
    for token in tokens:
        here += len(token.content)
        if token.type in ("softbreak", "hardbreak"):
            here += 1
            starts.append(here)
    return tuple(starts)


def _spans_of_plain(source: str) -> RichText:
    text = " ".join([line.strip() for line in source.split("\n")]) if "\n" in source else source
    text = _SPACES.sub(" ", text.strip()) if "  " in text else text.strip()
    return (Span(text),) if text else ()


def _spans(tokens: "Sequence[Token | Mark]") -> tuple[RichText, str]:
    """The spans, and the text that no rule took (where a link that did not parse still stands)."""
    spans: list[Span] = []
    literal: list[str] = []
    italic = bold = 0
    href = ""
    for token in tokens:
        kind = token.type
        if kind == "em_open":
            italic += 1
        elif kind == "em_close":
            italic -= 1
        elif kind == "strong_open":
            bold += 1
        elif kind == "strong_close":
            bold -= 1
        elif kind == "link_open":
            href = str(token.attrs.get("href", ""))
        elif kind == "link_close":
            href = ""
        elif kind == "footnote_ref":
            spans.append(Span(f"[^{token.meta['label']}]", note=MARK))
        else:
            text = " " if kind in ("softbreak", "hardbreak") else token.content
            if kind in ("text", "image"):
                literal.append(text if kind == "text" else _PICTURE)
            if not text:
                continue
            refer, address = link_target(href)
            span = Span(text, italic > 0, bold > 0, refer, address)
            last = spans[-1] if spans else None
            if last is not None and span == with_text(last, text):
                spans[-1] = with_text(last, last.text + text)
            else:
                spans.append(span)
    return _trimmed(spans), "".join(literal)


def _trimmed(spans: list[Span]) -> RichText:
    """Without space at either end."""
    while spans and not spans[0].text.lstrip():
        spans.pop(0)
    while spans and not spans[-1].text.rstrip():
        spans.pop()
    spans = [with_text(span, _SPACES.sub(" ", span.text)) if "  " in span.text else span for span in spans]
    if spans:
        spans[0] = with_text(spans[0], spans[0].text.lstrip())
        spans[-1] = with_text(spans[-1], spans[-1].text.rstrip())
    return tuple(spans)


def with_text(span: Span, text: str) -> Span:
    """The span with other characters."""
    return span if span.text == text else Span(text, span.italic, span.bold, span.refer, span.address, span.note)


def link_target(href: str) -> tuple[str, str]:
    """(refer, address) of a link."""
    if not href:
        return "", ""
    if _SCHEME.match(href) or href.startswith(("//", "#")):
        return "", href
    path = href.partition("#")[0]
    if not path.endswith((".md", ".txt")) and _HOST.match(href):
        return "", href
    return path, ""


_BROKEN_LINK = re.compile(r"\[[^\[\]^][^\[\]]*\](?=[(\[])|\]\(")
#: Stands for a picture among the literal text; clean() lets no NUL through.
_PICTURE = "\0"
_NOWHERE = re.compile(r"\]\(\s*(?:<>)?\s*\)")
_WORDLESS = re.compile(r"(?<![!\\])\[\s*\]\(")
_CODE = re.compile(r"(?<![\\`])(`{1,2})(?!`)([^`]+)(?<!\\)\1(?!`)")
#: In a link to an article: the number of that article's page.
PAGE = "{page}"
#: The code, message and hint of one that stands elsewhere, and would be printed as it is.
STRAY_PAGE = (
    "markdown", f"{PAGE} stands in no link to an article", f"write [words, page {PAGE}](name-of-the-article.md)",
)  # fmt: skip


def _faults(source: str, literal: str) -> list[Fault]:
    """What no rule took and yet looks like markup; escaped characters never come here."""
    faults = []
    if "<" in source:
        hint = "use *emphasis*, **strong** and [words](address), or write \\< for the character itself"
        for found in _HTML.finditer(source):
            if found[0] in literal:
                message = f"HTML ({found[0][:20]}) is not part of our Markdown"
                faults.append(Fault("markdown", message, hint, found.start()))
    if "[" in source:
        faults += _link_faults(source, literal)
    if "`" in source:
        for found in _CODE.finditer(source):
            if found[1] == "``" and ('"' in found[2] or "''" in found[2]):
                continue  # quotation marks as TeX has them
            message = f"code ({found[2][:24]}) is not part of our Markdown"
            faults.append(
                Fault("markdown", message, "take the backticks out, or write \\` for the character", found.start())
            )
    return faults


def _empty_links(source: str, tokens: "Sequence[Token | Mark]") -> list[Fault]:
    """Links that lead nowhere, or have no words to print."""
    opened = [i for i, token in enumerate(tokens) if token.type == "link_open"]
    nowhere = sum(not tokens[i].attrs.get("href") for i in opened)
    wordless = sum(tokens[i + 1].type == "link_close" for i in opened)
    faults = []
    for found in [*_NOWHERE.finditer(source)][:nowhere]:
        hint = "write [words](name-of-the-article.md) or [words](address)"
        faults.append(Fault("markdown", "this link leads nowhere", hint, max(source.rfind("[", 0, found.start()), 0)))
    for found in [*_WORDLESS.finditer(source)][:wordless]:
        faults.append(Fault("markdown", "this link has no words", "write [words](address)", found.start()))
    return faults


def _stray_pages(source: str, spans: RichText) -> tuple[Fault, ...]:
    """Every ``{page}`` that stands in no link to an article."""
    if PAGE not in source:
        return ()
    stray = [not span.refer for span in spans for _ in range(span.text.count(PAGE))]
    places = [found.start() for found in re.finditer(re.escape(PAGE), source)]
    return tuple([Fault(*STRAY_PAGE, at) for at, is_stray in zip(places, stray, strict=False) if is_stray])


def _link_faults(source: str, literal: str) -> list[Fault]:
    faults = []
    pictures = [found.start() for found in re.finditer(r"!\[", source)]
    for offset in pictures[: literal.count(_PICTURE)]:
        hint = "name it in the front matter, under pictures:"
        faults.append(Fault("markdown", "a picture in the text is not supported", hint, offset))
    for found in _BROKEN_LINK.finditer(source):
        if found[0] in literal:
            hint = "write [words](address), closed, without spaces in the address"
            faults.append(Fault("markdown", "this link did not parse", hint, found.start()))
    return faults


__all__ = ["PAGE", "STRAY_PAGE", "Fault", "Inline", "parse_inline", "parser", "with_text"]
