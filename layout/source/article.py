"""The file of an article comes in, an Article goes out; where its blocks and keys stand goes into the report."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

from layout.model.article import Article, Block, Box, Paragraph, Picture, RichText, Signature, Subhead, plain
from layout.model.diagnostics import SourceSpan
from layout.source.blocks import BodyReader, texts
from layout.source.decode import clean
from layout.source.files import read_text
from layout.source.fitlist import fit_list
from layout.source.folders import Folders
from layout.source.frontmatter import read_front
from layout.source.inline import PAGE, STRAY_PAGE
from layout.source.notes import NO_NOTE, numbered
from layout.source.refers import Refers
from layout.source.report import FileReport, KeyPath, Report
from layout.source.typography import typesetter

#: A dash that begins a signature: em, en, horizontal bar, or two hyphens.
_DASH = re.compile(r"\s*(?:[—–―]|--)")
_LONGEST_SIGNATURE = 6
#: The first line of a file without front matter is its headline when it is no longer than this.
_LONGEST_HEADLINE = 16
#: Of no meaning in a file of several items.
_UNPRINTED = ("kicker", "deck", "byline", "role", "credit", "dateline", "contact", "pictures")
_MARKED = re.compile(r"\s*(?:[>*+|`~:-]|\d+[.)])")


class Source(NamedTuple):
    """A file to read: its absolute path, its path in messages, the name the Article is to have, and the
    language it has unless it says another."""

    file: str
    shown: str
    path: str
    language: str


def read_article(source: Source, folders: Folders, refers: Refers, report: Report) -> Article | None:
    """The article of one file; None where nothing of it can be read (reported)."""
    sink = FileReport(report, source.shown)
    if source.shown != source.path:
        report.tables[source.path] = sink.values
        report.wrapped[source.path] = report.wrapped.setdefault(source.shown, {})
    text = read_text(source.file, folders, sink)
    if text is None:
        return None
    parts = read_front(clean(text), sink)
    keys = parts.values or {}
    language = keys.get("language") or source.language
    reader = BodyReader(sink, typesetter(language), refers)
    body, line = parts.body, parts.line
    if not keys.get("headline"):
        body, line = _take_headline(body, line, keys, sink, bare=source.shown.endswith(".txt") or parts.values is None)
    fields = _fields(keys, reader, sink)
    if keys.get("kind") == "briefs":
        blocks = reader.read(body, line)
        if keys.get("signature"):
            blocks = _signed(blocks, keys, reader, sink)  # the last item's
        blocks, notes = numbered(blocks, reader.notes, reader.called, sink)
        if notes or any(isinstance(block, Box) and block.notes for block in blocks):
            sink.add_at(("notes", 1), "markdown", "a file of briefs prints no notes", NO_NOTE)
        return _briefs(Article(source.path, language, **fields, blocks=blocks), sink, line)
    blocks = _signed(reader.read(body, line), keys, reader, sink)
    blocks, notes = numbered(blocks, reader.notes, reader.called, sink)
    article = Article(source.path, language, **fields, blocks=blocks, notes=notes)
    if not any(plain(text).strip() for block in blocks for text in texts(block)):
        sink.add(
            "empty-article", "the article has no text", "write its body below the front matter", sink.span(line, 1)
        )
    return article


def _take_headline(
    body: list[str], line: int, keys: dict[str, Any], sink: FileReport, *, bare: bool
) -> tuple[list[str], int]:
    """The first line as the headline, where it is one."""
    found = headline_line(body, bare=bare)
    if found is None:
        return body, line
    i, headline = found
    keys["headline"] = headline
    sink.values[("headline",)] = sink.span(line + i, body[i].find(headline) + 1)
    return body[i + 1 :], line + i + 1


def headline_line(body: list[str], *, bare: bool) -> tuple[int, str] | None:
    """The line of a body that is the headline, and its text: "# Headline" anywhere, a short line of its own where
    ``bare`` allows it, which it does in a plain text and in a file without front matter."""
    first = next((i for i, text in enumerate(body) if text.strip()), None)
    if first is None:
        return None
    text = body[first].strip()
    if text.startswith("# "):
        return first, text[2:].strip().rstrip("#").strip()
    if not bare or _MARKED.match(text) or len(text.split()) > _LONGEST_HEADLINE or text[-1] in ".,:;":
        return None
    alone = not "".join(body[first + 1 : first + 2]).strip() and any(rest.strip() for rest in body[first + 2 :])
    return (first, text) if alone else None


def _fields(keys: dict[str, Any], reader: BodyReader, sink: FileReport) -> dict[str, Any]:
    """The values of an Article that come from the front matter."""

    def rich(key: str) -> RichText:
        return _rich(keys.get(key, ""), reader, sink.values.get((key,)))

    def text(key: str) -> str:
        return _plain(keys.get(key, ""), reader, sink, (key,))

    decks = [part.strip() for part in keys.get("deck", "").split("♦")]
    return {
        "headline": rich("headline"),
        "kicker": text("kicker"),
        "deck": tuple(_rich(deck, reader, sink.values.get(("deck",))) for deck in decks if deck),
        "byline": text("byline"),
        "role": text("role"),
        "credit": text("credit"),
        "dateline": text("dateline"),
        "style": keys.get("style", ""),
        "kind": keys.get("kind", ""),
        "teaser": rich("teaser"),
        "jump_headline": rich("jump_headline"),
        "drop_cap": keys.get("drop_cap"),
        "contact": text("contact"),
        "source": text("source"),
        "priority": keys.get("priority", 0),
        "fit": fit_list(keys["fit"]) if "fit" in keys else None,
        "pictures": tuple(
            _picture(picture, i, reader, sink)
            for i, picture in enumerate(keys.get("pictures", ()))
            if "file" in picture
        ),
    }


def _rich(text: str, reader: BodyReader, at: SourceSpan | None) -> RichText:
    return reader.line(text, at.line if at else 1, at.column if at else 1) if text else ()


def _plain(text: str, reader: BodyReader, sink: FileReport, path: KeyPath) -> str:
    """A text without markup, in which no link can stand."""
    if PAGE in text:
        sink.add_at(path, *STRAY_PAGE)
    return plain(reader.set(text)) if text else ""


def _picture(keys: dict[str, Any], i: int, reader: BodyReader, sink: FileReport) -> Picture:
    caption = _rich(keys.get("caption", ""), reader, sink.values.get(("pictures", i, "caption")))
    return Picture(
        file=keys["file"],
        caption=caption,
        credit=_plain(keys.get("credit", ""), reader, sink, ("pictures", i, "credit")),
        alt=keys.get("alt", ""),
        focus=keys.get("focus", (0.5, 0.5)),
        zoom=keys.get("zoom", 1.0),
        legs=keys.get("legs", 0),
        leg=keys.get("leg", 0),
        lines=keys.get("lines", 0),
        place=keys.get("place", ""),
        width=keys.get("width", 0.0),
    )


def _signed(blocks: tuple[Block, ...], keys: dict[str, Any], reader: BodyReader, sink: FileReport) -> tuple[Block, ...]:
    """The blocks with the signature at their end: the key's, or a last paragraph that is one."""
    name = keys.get("signature", "")
    if name:
        if PAGE in name:
            sink.add_at(("signature",), *STRAY_PAGE)
        text = reader.set(name if _DASH.match(name) else f"—{name}")
        sink.values[("body", len(blocks))] = sink.values.get(("signature",), sink.span(1, 1))
        return (*blocks, Signature(text))
    if not blocks or not is_signature(blocks):
        return blocks
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    return (*blocks[:-1], Signature(last.text))


def is_signature(blocks: tuple[Block, ...]) -> bool:
    """A last paragraph that begins with a dash, has at most six words, no full stop and no second dash, and
    does not follow a paragraph that begins with a dash: that would be dialogue, as Spanish and French set it."""
    last = blocks[-1]
    if not isinstance(last, Paragraph):
        return False
    text = plain(last.text)
    dash = _DASH.match(text)
    if dash is None:
        return False
    name = text[dash.end() :]
    if not name.strip() or len(name.split()) > _LONGEST_SIGNATURE or "." in name or re.search(r"[—–―]|--", name):
        return False
    before = blocks[-2] if len(blocks) > 1 else None
    return not (isinstance(before, Paragraph) and _DASH.match(plain(before.text)))


def _briefs(article: Article, sink: FileReport, line: int) -> Article:
    """``kind: briefs``: every ## is an item of its own. What stands before the first is the article's."""
    blocks = article.blocks
    starts = [i for i, block in enumerate(blocks) if isinstance(block, Subhead)]
    if not starts:
        hint = "begin every item with ## and its headline"
        sink.add("empty-article", "a file of briefs without an item", hint, sink.span(line, 1))
    for name in _UNPRINTED:
        if getattr(article, name):
            hint = "take it out, or write it into an item"
            sink.add_at_key((name,), "unknown-key", f'a file of briefs prints no "{name}"', hint)
    places = [(key[1], key, span) for key, span in sink.values.items() if len(key) > 1 and isinstance(key[1], int)]
    places = [place for place in places if place[1][0] == "body"]
    items = []
    for number, (start, end) in enumerate(pairwise([*starts, len(blocks)]), 1):
        head = blocks[start]
        assert isinstance(head, Subhead)
        inside = blocks[start + 1 : end]
        if inside and is_signature(inside):
            inside = (*inside[:-1], Signature(texts(inside[-1])[0]))
        path = f"{article.path}#{number}"
        table = sink.report.table(path)
        wrapped = sink.report.wrapped.get(sink.file, {})
        at = sink.values[("body", start)]
        table[()] = table[("headline",)] = at
        for block, key, span in places:
            if start < block < end:
                there = ("body", block - start - 1, *key[2:])
                table[there] = span
                if key in wrapped:
                    sink.report.wrapped.setdefault(path, {})[there] = wrapped[key]
        if not inside:
            sink.add("empty-article", "an item without text", "write it below its ##", at)
        items.append(Article(path, article.language, headline=head.text, style=article.style, blocks=inside))
    return replace(article, blocks=blocks[: starts[0]] if starts else blocks, items=tuple(items))
